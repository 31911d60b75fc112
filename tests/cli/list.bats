#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Looking at what is stored: list, show, search, status; for people and for programs, and never steered by a message.
load common

hostile() {
    printf 'From: "Eve \033[31m" <eve@example.org>\nTo: forum@lists.example.org\nSubject: =?utf-8?q?=1b]0;owned=07_=E2=80=AEtxt?=\n'
    printf 'Message-ID: <h@example.org>\nDate: Fri, 12 Aug 2016 08:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n'
    printf 'Q1: Operators \033[2J and \302\2332J the police clean machines.\n'
}
# No C0 but LF, no DEL, no C1, no bidi control.
harmless() { ! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]' "$1"; }

# on_terminal COLUMNS COMMAND...: what stands on a terminal of that width.
on_terminal() {
    LC_ALL=C.UTF-8 NO_COLOR=1 script -qec "stty cols $1; '$MAILCALL' --site '$SITE' ${*:2}" /dev/null </dev/null | tr -d '\r'
}

@test "list shows a line a message, newest first, and fits the width" {
    message one | ingest
    message two "A rather long subject that would not fit into a narrow terminal at all, whatever one does" | ingest
    COLUMNS=60 mc list >"$WORK/list"
    [ "$(grep -c 'Ada Example' "$WORK/list")" -eq 2 ]
    [ "$(grep -n '2016-08-12' "$WORK/list" | head -1 | awk '{print $2}')" = 2 ] || grep -q '^ *2 ' "$WORK/list"
    grep -q 'q1 q2' "$WORK/list"
}

@test "list on a narrow terminal shows cards, never wider than it" {
    script -qec true /dev/null </dev/null >/dev/null 2>&1 || skip "no pseudo-terminal can be made here"
    message one | ingest
    for columns in 20 30 40 60 80; do
        on_terminal "$columns" list >"$WORK/list"
        [ "$(wc -l <"$WORK/list")" -gt 3 ]
        run -1 env LC_ALL=C.UTF-8 grep -E ".{$((columns + 1))}" "$WORK/list"
    done
    on_terminal 40 list >"$WORK/list"
    grep -qx '#1' "$WORK/list"
    grep -qx '  Who: Ada Example' "$WORK/list"
    grep -qx '  Subject: Our answers one' "$WORK/list"
}

@test "list keeps to a kind, a question, a call" {
    message one | ingest
    [ "$(mc list --kind contribution --format json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["messages"]))')" -eq 1 ]
    [ "$(mc list --kind join --format json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["messages"]))')" -eq 0 ]
    [ "$(mc list --question q2 --format json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["messages"]))')" -eq 1 ]
    run -0 mc list --question q3
    [[ "$output" == *"No such message"* ]]
    run -64 mc list --question q99
    [[ "$output" == *"q99"* ]]
}

@test "show tells what a message is and why; show --raw gives the bytes back" {
    message one >"$WORK/one.eml"
    ingest <"$WORK/one.eml"
    run -0 mc show 1
    [[ "$output" == *"#1 Our answers one"*"contribution"*"The response team of one"* ]]
    mc show 1 --raw | cmp - "$WORK/one.eml"
    mc show 1 --format json | python3 -c 'import json,sys; m=json.load(sys.stdin); assert m["number"] == 1 and m["analysis"]["kind"] == "contribution"'
    run mc show 99
    [ "$status" -ne 0 ]
    [[ "$output" == *"99"* ]]
}

@test "search finds words whatever their case, and takes operators for words" {
    message one | ingest
    run -0 mc search RESPONSE team
    [[ "$output" == *"#1 Ada Example"* ]]
    run mc search 'AND OR NOT ( * "'
    [ "$status" -eq 0 ]
    mc search response --format json | python3 -c 'import json,sys; assert json.load(sys.stdin)["hits"][0]["number"] == 1'
}

@test "status says that all is well" {
    message one | ingest
    run -0 mc status
    [[ "$output" == *"1 received"*"How communities keep each other safe"* ]]
    mc status --format json | python3 -c 'import json,sys; s=json.load(sys.stdin); assert s["well"] and s["counts"]["received"] == 1'
}

@test "status begins with the trouble, and says behind it where the mail waits" {
    sed -i 's/<title>/<titel>/' "$SITE/calls/forum.xml"
    run -78 mc status
    [[ "${lines[0]}" == "mailcall status: "*"/calls/forum.xml:3:"* ]]
    [[ "${lines[-1]}" == "Until this is mended new mail waits in the spool or in the mail system's own queue." ]]
    message one | ingest
    run -78 mc status
    [[ "${lines[0]}" == "mailcall status: "*"/calls/forum.xml:3:"* ]]
    [[ "${lines[-1]}" == "Until this is mended 1 message waits in the spool, the oldest for "* ]]
    run -78 "$MAILCALL" --site "$WORK/nowhere" status
    [[ "$output" == *"nowhere/mailcall.xml: there is no such file"* ]]
    [[ "$output" != *"waits"* ]]
}

@test "no control character of a message reaches a terminal" {
    hostile | ingest
    for command in list "show 1" "search operators" "digest --call forum" status "list --format json" "show 1 --format json" "search operators --format json"; do
        # shellcheck disable=SC2086
        mc $command >"$WORK/out" 2>&1
        harmless "$WORK/out" || { echo "$command"; cat -v "$WORK/out"; false; }
    done
}

@test "the help fits a terminal of 80 columns, for every command" {
    "$MAILCALL" --help >"$WORK/help"
    for command in $(awk '/^  [a-z]/ { print $1 }' "$WORK/help"); do "$MAILCALL" "$command" --help >>"$WORK/help"; done
    [ "$(grep -c 'The manual: man mailcall' "$WORK/help")" -ge 15 ]
    run -1 grep -E '.{81}' "$WORK/help"
}

@test "a limit that is no count is told by its option, and lists that exclude each other are not mixed" {
    run -64 mc list --limit 0
    [[ "$output" == *'--limit "0": write how many, such as --limit 20'* ]]
    run -64 mc search --limit many words
    [[ "$output" == *'--limit "many": write how many'* ]]
    run -64 mc list --unrouted --call forum
    [[ "$output" == *"without --call"* ]]
}

@test "search finds what is written with a ligature by its two letters, and the other way round" {
    { message ligature | sed '/^$/q'; printf 'Q1: Un \305\223uvre commune, et du c\305\223ur.\n'; } | ingest
    [ "$(mc search oeuvre | grep -c '^#1 ')" -eq 1 ]
    [ "$(mc search coeur | grep -c '^#1 ')" -eq 1 ]
    [ "$(mc search "$(printf 'C\305\222UR')" | grep -c '^#1 ')" -eq 1 ]
}

@test "what is no text is kept and left to a person, never taken for a contribution" {
    { printf 'From: Ada Example <ada@example.org>\nTo: forum@lists.example.org\nSubject: picture\nMessage-ID: <j@example.org>\n\n'
      python3 -c 'import random, sys; r = random.Random(7); sys.stdout.buffer.write(bytes(r.randrange(256) for _ in range(4000)))'
    } >"$WORK/junk.eml"
    ingest <"$WORK/junk.eml"
    mc show 1 --raw | cmp - "$WORK/junk.eml"
    run -0 mc show 1 --format json
    [[ "$output" == *'"undecided"'* ]]
    [[ "$output" != *'"kind": "contribution"'* ]]
    [[ "$output" == *"no text that could be read"* ]]
    run -0 mc digest --print
    [[ "$output" == *"0 contributions"* ]]
}

@test "show says what a revision supersedes, and proposes the same name at another address" {
    message one | ingest
    message two "Correction: please replace our earlier answers" | ingest
    message one | sed -e 's/ada@example.org/ada@home.example/; s/<one@/<three@/; s/month in the capital/week/' | ingest
    run -0 mc show 2
    [[ "$output" == *"Supersedes"*"#1"* ]]
    run -0 mc show 1
    [[ "$output" == *"Perhaps also"*"ada@home.example (#3)"*"Superseded by"*"#2"* ]]
    run -0 mc show 2 --format json
    [[ "$output" == *'"supersedes": 1'* ]]
}

# letter NAME ID DAY TEXT: from an author of that name.
letter() {
    printf 'From: %s Example <%s@example.org>\nTo: forum@lists.example.org\nSubject: Our answers\nMessage-ID: <%s@example.org>\n' "$1" "$1" "$2"
    printf 'Date: %s Aug 2016 08:00:00 +0000\nList-Id: <forum.lists.example.org>\nContent-Type: text/plain; charset=utf-8\n\n%s\n' "$3" "$4"
}

@test "an answer that its author sends again is told as that, counted once and shown once, and both are kept" {
    letter ada a1 9 "Q1: Somebody has to follow up until machines are clean." | ingest
    letter bo b1 9 "Q1: The banks pay for what the police cannot find." | ingest
    letter ada a2 10 "Q1: Somebody has to follow up until machines are clean." | ingest
    letter ada a3 11 "Q1: Somebody has to follow up
until machines are clean." | ingest
    run -0 mc list
    [ "$(grep -c 'repeats #1' <<<"$output")" -eq 2 ]
    [[ "$output" != *"revision"* && "$output" != *"replaced"* ]]
    run -0 mc list --question q1 --format json
    [ "$(grep -c '"repeats": 1' <<<"$output")" -eq 2 ]
    run -0 mc digest --print
    [[ "$output" == *"2 new contributions · "* ]]
    [[ "$output" == *"Also on the list"*"#3 ada Example · 12 Aug 09:00 · repeats #1, word for word"* ]]
    [[ "$output" == *"4 received = 2 contributions + 2 sent again"* ]]
    [[ "$output" != *"evis"* ]]
    [ "$(grep -c 'Somebody has to follow up' <<<"$output")" -eq 1 ]
    run -0 mc status
    [[ "$output" == *"Repeating"*"2 of these, word for word"* && "$output" != *"Replaced"* ]]
    run -0 mc export --format examples
    [ "$(grep -c 'machines are clean' <<<"$output")" -eq 1 ]
    run -0 mc show 1
    [[ "$output" == *"Sent again"*"as #4, word for word"*"follow up until machines are clean"* ]]
    run -0 mc show 3
    [[ "$output" == *"Repeats"*"#1, word for word; that one stands"* ]]
}

@test "who says again what a revision has replaced replaces that, and a word more is a revision" {
    letter ada a1 9 "Q1: Somebody has to follow up until machines are clean." | ingest
    letter ada a2 10 "Q1: Somebody has to follow up until all the machines are clean." | ingest
    run -0 mc list
    [[ "$output" == *"revision of #1"* && "$output" != *"repeats"* ]]
    letter ada a3 11 "Q1: Somebody has to follow up until machines are clean." | ingest
    run -0 mc list
    [[ "$output" != *"repeats"* ]]
    run -0 mc digest --print
    [[ "$output" == *"#3 ada"*"Revises #2"* ]]
    [ "$(grep -c 'Somebody has to follow up' <<<"$output")" -eq 1 ]
}

@test "what came with something that cannot be read is no mere repetition" {
    letter ada a1 9 "Q1: Somebody has to follow up until machines are clean." | ingest
    letter ada a2 10 "Q1: Somebody has to follow up until machines are clean." |
        sed 's#^Content-Type: .*#MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b#; s#^$#\n--b\n#' >"$WORK/mail"
    printf -- '\n--b\nContent-Type: application/octet-stream; name=table.xlsx\nContent-Disposition: attachment; filename=table.xlsx\n\nx\n--b--\n' >>"$WORK/mail"
    ingest <"$WORK/mail"
    run -0 mc list
    [[ "$output" != *"repeats"* ]]
}

@test "a revision of one answer leaves the others standing" {
    letter ada a1 9 $'Q1: Somebody has to follow up until machines are clean.\n\nQ2: We use a mailing list and meet every second month in the capital.' | ingest
    export MAILCALL_NOW=2016-08-14T09:00:00Z
    letter ada a2 10 $'Please replace my earlier answer to question 2 by this one.\n\nQ2: We use a mailing list and meet every month in the harbour.' | ingest
    run -0 mc list --question q1
    [[ "$output" == *"1 message"* && "$output" != *"replaced by"* ]]
    run -0 mc list --question q2
    [[ "$output" == *"2 messages, 1 of them replaced by a revision"* ]]
    run -0 mc digest --print
    [ "$(grep -c 'Revises #1' <<<"$output")" -eq 1 ]
    [ "$(grep -c 'Replaced by' <<<"$output")" -eq 0 ]
    [ "$(grep -c 'We use a mailing list and meet' <<<"$output")" -eq 1 ]
    [[ "$output" == *"#1 ada"*"Somebody has to follow up"* ]]
    # Read by themselves, the earlier days have what was said then, with what became of it.
    run -0 mc digest --print --since 2016-08-10 --until 2016-08-13
    [ "$(grep -c 'Replaced by #2' <<<"$output")" -eq 1 ]
}
