# SPDX-License-Identifier: MIT
# mailcall check: what holds and where it came from; every mistake with file, line and remedy.
bats_require_minimum_version 1.5.0

setup() {
    export WORK=$(mktemp -d "${BATS_TMPDIR:-/tmp}/mailcall.XXXXXX")
    cd "$WORK"
    "$MAILCALL" init site >/dev/null
}

teardown() {
    rm -rf "$WORK"
}

call() {
    cat >"site/calls/$1.xml" <<XML
<call id="$1" xml:lang="en">
  <title>Trees</title>
  <list address="$1@lists.example.org" id="$1.lists.example.org"/>
  <question id="q1"><text>Which trees grow near you?</text></question>
$2
</call>
XML
}

@test "check names each setting's value and where it came from" {
    printf '<mailcall>\n  <lang>fr</lang>\n</mailcall>\n' >site/mailcall.xml
    run -0 "$MAILCALL" --site site check
    [[ $output =~ lang\ +fr\ +mailcall.xml:2 ]]
    [[ $output =~ memory-mb\ +512\ +default ]]
    [[ $output == *'mailcall.xml:2: note: digests are written in English; "fr" is not'* ]]
}

@test "check notes a language that nobody knows" {
    printf '<mailcall>\n  <lang>xq</lang>\n</mailcall>\n' >site/mailcall.xml
    run -0 "$MAILCALL" --site site check
    [[ $output == *'site/mailcall.xml:2: note: no language is known by the tag "xq"'* ]]
}

@test "check finds out that what the settings name is not there" {
    mkdir spare
    echo >file
    while read -r element value says; do
        printf '<mailcall>\n  <%s>%s</%s>\n</mailcall>\n' "$element" "${value//_/ }" "$element" >site/mailcall.xml
        run -78 "$MAILCALL" --site site check
        [[ $output == *"site/mailcall.xml:2: <$element> is "*"$says"* ]]
        [[ $output != *": right"* ]]
    done <<SETTINGS
sendmail /usr/sbin/sendmial there is no such program
sendmail $(command -v cat)_-oi_-t write $(command -v cat) alone
sendmail $WORK/spare there is no such program
store $WORK/spare name the database file in it
store $WORK/gone/mailcall.db there is no folder $WORK/gone
spool gone/spool there is no folder $WORK/site/gone
spool-second $WORK/file not a folder
SETTINGS
    # What can be made when it is needed is right.
    printf '<mailcall><sendmail>%s</sendmail><store>%s/spare/m.db</store><spool>later</spool></mailcall>' \
        "$(command -v cat)" "$WORK" >site/mailcall.xml
    run -0 "$MAILCALL" --site site check
    [[ $output == *"mailcall.xml: right"* ]]
}

@test "what init writes in comments as defaults are the defaults" {
    "$MAILCALL" --site site check >values
    for name in from-name sendmail sendmail-seconds lang undecided-below store spool socket cpu-seconds wall-seconds memory-mb; do
        value=$(sed -n "s|.*<!-- <$name>\(.*\)</$name> -->|\1|p" site/mailcall.xml)
        grep -qE "^  $name +$value +default" values
    done
}

@test "check accepts a site without calls, and a call without questions" {
    run -0 "$MAILCALL" --site site check
    [[ $output == *"no call yet"* ]]
    printf '<call id="w"><title>W</title><list address="w@example.org"/><workstream id="ws1"><title>One</title></workstream></call>' >site/calls/w.xml
    run -0 "$MAILCALL" --site site check
    [[ $output == *'"W", 1 workstream'* ]]
}

@test "check ends with 78 and tells every fault of every file" {
    call trees '  <question id="q3" workstreams="ws9"><text>Who?</text></question>'
    call leaves '  <deadline date="2021-13-01"/>'
    echo '<mailcall><sendmial>/x</sendmial></mailcall>' >site/mailcall.xml
    run -78 --separate-stderr "$MAILCALL" --site site check
    [[ $stderr == *'calls/trees.xml:5: question "q3" names workstream "ws9", which is not declared; declare <workstream id="ws9"> or remove it'* ]]
    [[ $stderr == *'calls/leaves.xml:5: date="2021-13-01" of <deadline> is not a day that exists'* ]]
    [[ $stderr == *'mailcall.xml:1: <sendmial> is not known in <mailcall>; did you mean <sendmail>?'* ]]
}

@test "check finds calls that cannot be told apart" {
    call trees ''
    sed 's/id="trees"/id="other"/' site/calls/trees.xml >site/calls/zz.xml
    run -78 --separate-stderr "$MAILCALL" --site site check
    [[ $stderr == *'zz.xml:3: list id "trees.lists.example.org" is already used at'*trees.xml:3* ]]
}

@test "check FILE looks at that file alone, whichever kind it is" {
    call trees ''
    echo '<broken' >site/calls/broken.xml
    run -0 "$MAILCALL" check site/calls/trees.xml
    [[ $output == *'"Trees", 1 question'* ]]
    run -0 "$MAILCALL" check site/mailcall.xml
    [[ $output == *"memory-mb"* ]]
    run -78 "$MAILCALL" check site/calls/broken.xml
    [[ $output == *"broken.xml:"* ]]
}

@test "check refuses settings and calls that everybody may write to" {
    call trees ''
    chmod o+w site/calls/trees.xml
    run -78 "$MAILCALL" --site site check
    [[ $output == *"chmod o-w"* ]]
    chmod o-w site/calls/trees.xml
    chmod o+w site/mailcall.xml
    run -78 "$MAILCALL" --site site check
    [[ $output == *"chmod o-w"* ]]
}

@test "check and the other commands that speak text only say so instead of calling it JSON" {
    run -64 "$MAILCALL" --site site check --format json
    [[ $output == *"speaks text only"* ]]
}

@test "check keeps its columns for names in any script" {
    printf '<mailcall>\n  <from-name>Сёкретариат 网络</from-name>\n</mailcall>\n' >site/mailcall.xml
    run -0 "$MAILCALL" --site site check
    [[ $output == *"from-name        Сёкретариат 网络         mailcall.xml:2"* ]]
}

@test "check says how a file that is not UTF-8 is mended, and how a missing site is made" {
    printf '<call id="c" xml:lang="fr"><title>Caf\351</title><question id="q1"><text>Quoi ?</text></question></call>\n' >latin.xml
    run -78 "$MAILCALL" check latin.xml
    [[ $output == *"latin.xml:1: these bytes are not UTF-8; save the file as UTF-8"* ]]
    run -78 "$MAILCALL" --site nowhere status
    [[ $output == *'nowhere/mailcall.xml: there is no such file; "mailcall init DIR" makes a site'* ]]
}
