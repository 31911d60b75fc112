# SPDX-License-Identifier: MIT
# mailcall init: a site from nothing, call files from published pages, and nothing ever overwritten.
bats_require_minimum_version 1.5.0

setup() {
    export WORK=$(mktemp -d "${BATS_TMPDIR:-/tmp}/mailcall.XXXXXX")
    PAGES=$BATS_TEST_DIRNAME/../corpus/pages
    cd "$WORK"
}

teardown() {
    rm -rf "$WORK"
}

@test "init makes a private site with every setting at its default" {
    run -0 "$MAILCALL" init site
    [[ $output == *"site/mailcall.xml: made"* ]]
    for folder in site site/calls site/store site/spool; do
        [ "$(stat -c %a "$folder")" = 700 ]
    done
    [ "$(stat -c %a site/mailcall.xml)" = 600 ]
    [ -s site/store/mailcall.db ]
    run -0 "$MAILCALL" --site site check
    [[ $output == *"sendmail"*"/usr/sbin/sendmail"*"default"* ]]
}

@test "init run twice leaves alone what a person edited" {
    "$MAILCALL" init site
    echo '<mailcall><lang>fr</lang></mailcall>' >site/mailcall.xml
    run -0 "$MAILCALL" init site
    [[ $output == *"left as it is"* ]]
    grep -q '<lang>fr</lang>' site/mailcall.xml
}

@test "init makes the folders above as well" {
    run -0 "$MAILCALL" init here/and/there/
    [ -f here/and/there/mailcall.xml ]
}

@test "init --from drafts a call file that check accepts as it is" {
    for page in "$PAGES"/*; do
        run -0 "$MAILCALL" init site --from "$page"
        [[ $output == *"drafted:"* ]]
    done
    [ "$(ls site/calls/*.xml | wc -l)" = "$(ls "$PAGES" | wc -l)" ]
    run -0 "$MAILCALL" --site site check
    [[ $output == *"note: still to be checked:"* ]]
    if command -v xmllint >/dev/null; then
        xmllint --noout --relaxng "$BATS_TEST_DIRNAME/../../config/call.rng" site/calls/*.xml
    fi
}

@test "init --from twice on the same page has nothing to do" {
    "$MAILCALL" init site --from "$PAGES/eau-2019.txt"
    before=$(cat site/calls/eau-2019.xml)
    run -0 "$MAILCALL" init site --from "$PAGES/eau-2019.txt"
    [[ $output == *"nothing to do"* ]]
    [ "$before" = "$(cat site/calls/eau-2019.xml)" ]
}

@test "init --from a changed page shows what changed on the page, not what a person edited" {
    "$MAILCALL" init site --from "$PAGES/eau-2019.txt"
    sed -i 's/<title>Forum/<title>Our Forum/' site/calls/eau-2019.xml
    before=$(cat site/calls/eau-2019.xml)
    sed 's/1er mars/15 mars/' "$PAGES/eau-2019.txt" >eau-2019.txt
    run -0 "$MAILCALL" init site --from eau-2019.txt
    [[ $output == *'-  <deadline date="2019-03-01"'* ]]
    [[ $output == *'+  <deadline date="2019-03-15"'* ]]
    [[ $output != *"Our Forum"* ]]
    [ "$before" = "$(cat site/calls/eau-2019.xml)" ]
    # Under another name the page is known by its list.
    mv eau-2019.txt new-name.txt
    run -0 "$MAILCALL" init site --from new-name.txt
    [[ $output == *'+  <deadline date="2019-03-15"'* ]]
    [ ! -e site/calls/new-name.xml ]
}

@test "init --from something that is no call says so, and drafts the others" {
    printf 'Dear all,\n\nthank you.\n' >thanks.txt
    run -65 --separate-stderr "$MAILCALL" init site --from thanks.txt --from "$PAGES/data-2024.txt"
    [[ $stderr == *"thanks.txt: neither questions nor workstreams were found"* ]]
    [ -f site/calls/data-2024.xml ]
    run ! "$MAILCALL" init site --from nowhere.txt
}

@test "a page that is no call is named, and nothing else is complained of" {
    echo 'nothing here' >"$WORK/none.txt"
    run -65 "$MAILCALL" init "$WORK/fresh" --from "$WORK/none.txt"
    [[ "$output" == *"none.txt: neither questions nor workstreams"* ]]
    [[ "$output" != *"there is no store"* ]]
}

@test "the demonstration's pages become the call files that it shows" {
    for page in "$BATS_TEST_DIRNAME"/../../config/demo/pages/*; do
        run -0 "$MAILCALL" init site --from "$page"
    done
    run -0 "$MAILCALL" --site site check
    [[ $output == *'igf-bpf-cybersecurity-2016.xml: right: "BPF Cybersecurity (2016)", 7 questions, list bp_cybersec_2016@intgovforum.org, deadline 19 August 2016 (soft)'* ]]
    [[ $output == *'igf-bpf-cybersecurity-2020.xml: right: "Best Practice Forum Cybersecurity 2020", 3 workstreams, 7 coordinators, list bpf-cybersecurity@intgovforum.org'* ]]
}
