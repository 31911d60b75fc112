#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What coordinators get: digest printed, sent once, tried again unchanged, never skipped.
load common

# A mail program that keeps what it gets in mail.N and answers with the code in $WORK/code.
fake_sendmail() {
    echo 0 >"$WORK/code"
    cat >"$WORK/sendmail" <<SCRIPT
#!/bin/sh
n=1; while [ -e "$WORK/mail.\$n" ]; do n=\$((n + 1)); done
{ echo "ARGS \$*"; cat; } >"$WORK/mail.\$n"
exit \$(cat "$WORK/code")
SCRIPT
    chmod 755 "$WORK/sendmail"
    sed -i "s|</mailcall>|<sendmail>$WORK/sendmail</sendmail><from-address>mailcall@example.org</from-address></mailcall>|" "$SITE/mailcall.xml"
    sed -i "/<!-- <from-address>/d;/<!-- <sendmail>/d" "$SITE/mailcall.xml"
}
mails() { find "$WORK" -name 'mail.*' | wc -l; }
same_mail() { cmp <(tail -n +2 "$1") <(tail -n +2 "$2"); }

@test "digest --print shows who wrote what under which question, and why" {
    message one | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"How communities keep each other safe"* ]]
    [[ "$output" == *"1 new contribution"*"7 days left"* ]]
    [[ "$output" == *"Question 1. Roles"*"#1 Ada Example"*"12 Aug"*"[on time]"*"The response team of one warns operators"* ]]
    [[ "$output" == *"Filed here: "* ]]
    [[ "$output" == *"Question 2. Ways to talk"*"We use a mailing list"* ]]
    [[ "$output" == *"1 of 3 questions has no answer yet"*"Question 3. What gets in the way"* ]]
    [[ "$output" == *"1 received = 1 contribution + 0 to analyse + 0 quarantined"* ]]
}

@test "digest --html writes a page that fetches nothing" {
    message '<img src=http://evil.example/x>' | ingest
    mc digest --call forum --html "$WORK/page.html" >/dev/null
    grep -q '<html lang="en" dir="ltr">' "$WORK/page.html"
    run -1 grep -E '<img|<script|<link|url\(|@import| src="' "$WORK/page.html"
}

@test "digest --html writes through links and into pipes, and replaces neither" {
    ln -s "$WORK/real.html" "$WORK/link.html"
    mkfifo "$WORK/pipe"
    mc digest --call forum --print --since 2016-08-01 --until 2016-08-20 --html "$WORK/link.html" >/dev/null
    [ -L "$WORK/link.html" ]
    grep -q '<html' "$WORK/real.html"
    cat "$WORK/pipe" >"$WORK/piped" &
    mc digest --call forum --print --since 2016-08-01 --until 2016-08-20 --html "$WORK/pipe" >/dev/null
    wait $!
    [ -p "$WORK/pipe" ]
    cmp "$WORK/piped" "$WORK/real.html"
    run -74 mc digest --call forum --print --since 2016-08-01 --until 2016-08-20 --html "$WORK"
}

@test "digest --send reaches each coordinator once, however often it runs" {
    fake_sendmail
    message one | ingest
    run -0 mc digest --call forum --send
    [ "$(mails)" -eq 1 ]
    head -1 "$WORK/mail.1" | grep -q -- '-f mailcall@example.org -- fatima@example.org'
    grep -qi '^auto-submitted: auto-generated' "$WORK/mail.1"
    grep -qi '^content-type: multipart/alternative' "$WORK/mail.1"
    run -0 mc digest --call forum --send
    [[ "$output" == *"nothing new"* ]]
    [ "$(mails)" -eq 1 ]
    message two | ingest
    mc digest --call forum --send
    [ "$(mails)" -eq 2 ]
    grep -q 'of two warns' "$WORK/mail.2"
    run -1 grep -q 'of one warns' "$WORK/mail.2"
}

@test "what could not be sent goes out unchanged, before anything new, and nothing is skipped" {
    fake_sendmail
    message one | ingest
    echo 75 >"$WORK/code"
    run -69 mc digest --call forum --send
    message two | ingest
    echo 0 >"$WORK/code"
    MAILCALL_NOW=2016-08-12T10:00:00Z run -0 mc digest --call forum --send
    [ "$(mails)" -eq 3 ]
    same_mail "$WORK/mail.1" "$WORK/mail.2"
    grep -q 'of two warns' "$WORK/mail.3"
    run -1 grep -q 'of one warns' "$WORK/mail.3"
}

@test "a digest given up is said loudly, and what it held comes with the next" {
    fake_sendmail
    message one | ingest
    echo 1 >"$WORK/code"
    for try in 1 2 3 4; do run -69 mc digest --call forum --send; done
    run -69 mc digest --call forum --send
    [[ "$output" == *"given up after 5 tries"* ]]
    run -69 mc status
    [[ "$output" == *"given up"* ]]
    echo 0 >"$WORK/code"
    run -0 mc digest --call forum --send
    grep -q 'of one warns' "$WORK/mail.6"
    run -0 mc status
}

@test "two digests at once send one" {
    fake_sendmail
    sed -i 's|^exit|sleep 2; exit|' "$WORK/sendmail"
    message one | ingest
    mc digest --call forum --send &
    sleep 0.7
    run -0 mc digest --call forum --send
    [[ "$output" == *"another digest is being sent"* ]]
    wait
    [ "$(mails)" -eq 1 ]
}

@test "a sender that dies half-way loses nothing" {
    fake_sendmail
    message one | ingest
    sed -i 's|^exit|sleep 30; exit|' "$WORK/sendmail"
    "$MAILCALL" --site "$SITE" digest --call forum --send &
    sender=$!
    sleep 1
    kill -9 "$sender"
    wait "$sender" || true
    sed -i 's|sleep 30; ||' "$WORK/sendmail"
    run -0 mc digest --call forum --send
    [ "$(mails)" -eq 2 ]
    same_mail "$WORK/mail.1" "$WORK/mail.2"
    run -0 mc digest --call forum --send
    [ "$(mails)" -eq 2 ]
}

@test "a mail program that hangs is ended, and the digest goes out later" {
    fake_sendmail
    sed -i 's|</mailcall>|<sendmail-seconds>1</sendmail-seconds></mailcall>|; /<!-- <sendmail-seconds>/d' "$SITE/mailcall.xml"
    sed -i 's|^exit|sleep 60; exit|' "$WORK/sendmail"
    message one | ingest
    SECONDS=0
    run -69 mc digest --call forum --send
    [ "$SECONDS" -lt 20 ]
    sed -i 's|sleep 60; ||' "$WORK/sendmail"
    run -0 mc digest --call forum --send
    same_mail "$WORK/mail.1" "$WORK/mail.2"
}

@test "digest --if-any is silent when there is nothing" {
    fake_sendmail
    run -0 mc digest --call forum --if-any
    [ -z "$output" ]
    run -0 mc digest --call forum --send --if-any
    [ -z "$output" ]
    [ "$(mails)" -eq 0 ]
}

@test "digest takes a stretch of time and moves nothing" {
    fake_sendmail
    message one | ingest
    MAILCALL_NOW=2016-08-14T09:00:00Z
    message two | sed 's/^From: Ada Example <ada@/From: Bo Example <bo@/' | ingest
    run -0 mc digest --call forum --since 2016-08-14 --print
    [[ "$output" == *"#2 Bo Example"* ]]
    [[ "$output" != *"#1 Ada Example"* ]]
    run -0 mc digest --call forum --period day --send
    run -0 mc digest --call forum --send
    grep -q 'of one warns' "$WORK/mail.2"
}

@test "digest names the mistake" {
    run -64 mc digest --call nonsense
    [[ "$output" == *"nonsense"* ]]
    run -64 mc digest --period fortnight
    run -64 mc digest --since 2016-08-14 --until 2016-08-13
}

@test "drain sends again what the mail program did not take, when it is due" {
    fake_sendmail
    message one | ingest
    echo 75 >"$WORK/code"
    run -69 mc digest --call forum --send
    [ "$(mails)" -eq 1 ]
    echo 0 >"$WORK/code"
    mc drain # not due yet
    [ "$(mails)" -eq 1 ]
    MAILCALL_NOW=2016-08-12T10:30:00Z mc drain
    [ "$(mails)" -eq 2 ]
    same_mail "$WORK/mail.1" "$WORK/mail.2"
    MAILCALL_NOW=2016-08-12T20:30:00Z mc drain
    [ "$(mails)" -eq 2 ]
}

@test "digest --if-any prints nothing at all when there is nothing, however many calls there are" {
    mc digest --if-any >"$WORK/said"
    [ ! -s "$WORK/said" ]
    [ "$(mc digest --if-any --format json)" = "[]" ]
}

@test "the digests of several calls are one JSON document" {
    message one | ingest
    mc digest --format json | python3 -c 'import json, sys; assert len(json.load(sys.stdin)) == 2'
    mc digest --call forum --format json | python3 -c 'import json, sys; assert json.load(sys.stdin)["kind"] == "document"'
}

@test "digest refuses an address that coordinates nothing, and a time to come" {
    run -64 mc digest --to stranger@example.org
    [[ "$output" == *'no <coordinator> of any call has this address'* ]]
    run -0 mc digest --to FATIMA@example.org
    [ "$(grep -c 'Where the call stands' <<<"$output")" -eq 1 ]
    run -64 mc digest --since 2031-01-01
    [[ "$output" == *"still to come"* ]]
}

# remark NAME SUBJECT WORDS
remark() {
    printf 'From: %s Example <%s@example.org>\nTo: forum@lists.example.org\nSubject: %s\nMessage-ID: <%s@example.org>\n' "$1" "${1,,}" "$2" "$1"
    printf 'Date: Fri, 12 Aug 2016 08:00:00 +0000\nList-Id: <forum.lists.example.org>\n\n%s\n' "$3"
}

@test "a discussion that challenges a question says which, before other talk" {
    remark Dee "A question" "Question 2 is badly put. It takes for granted that there is a mailing list. Could it be worded otherwise?" | ingest
    remark Eli "Re: A question" "I think Dee has a point there, and I wonder what the others make of it." | ingest
    run -0 mc digest --call forum --print
    [[ "$(tr -s ' \n' ' ' <<<"$output")" == *"Also on the list"*"#1 Dee"*"discussion that challenges Question 2: A question"*"#2 Eli"* ]]
    [ "$(grep -c 'challenges' <<<"$output")" -eq 1 ]
}

@test "what holds nothing that can be read says so, and shows none of it" {
    remark Dee "Our answers" "" | ingest
    remark Eli "Re: Our answers" "> Q1: The response team of one warns operators." | ingest
    remark Flo "Our view" "Has anybody else seen what the papers wrote about this yesterday?" | ingest
    { remark Gus "Our answers" ""; python3 -c 'import random, sys; r = random.Random(7); sys.stdout.buffer.write(bytes(r.randrange(256) for _ in range(4000)))'; } | ingest
    run -0 mc digest --call forum --print
    said="$(tr -s ' \n' ' ' <<<"$output")"
    [[ "$said" == *"#4 Gus"*"no text that can be read here. Please ask for it as text. In full: mailcall show 4"* ]]
    [[ "$said" == *"#1 Dee"*"discussion without words of its own: Our answers"* ]]
    [ "$(grep -c "words of its own" <<<"$said")" -eq 1 ]
}

# The deadline is the 19th; the message was kept somewhere for a fortnight.
@test "the day shown is the day that the deadline is measured by" {
    export MAILCALL_NOW=2016-08-30T09:00:00Z
    { printf 'Received: from lists.example.org by mx.example.org; Thu, 18 Aug 2016 10:00:00 +0000\n'; message one; } | ingest
    message two | sed 's/^From: Ada Example <ada@/From: Bo Example <bo@/' | ingest
    { printf 'Received: from lists.example.org by mx.example.org; Sat, 18 Aug 2029 10:00:00 +0000\n'; message three | sed 's/^From: Ada Example <ada@/From: Cy Example <cy@/'; } | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"#1 Ada Example · 18 Aug 10:00 [on time]"* ]]
    [[ "$output" == *"#2 Bo Example · 30 Aug 09:00 [late]"* ]]
    [[ "$output" == *"#3 Cy Example · 30 Aug 09:00 [late]"* ]]
}

# An attachment of a kind that nobody reads here is a card; so is an alert; a message for no call is a line.
needing() {
    printf 'From: %s Example <%s@example.org>\nTo: forum@lists.example.org\nSubject: Our answers\nMessage-ID: <%s@example.org>\n' "$1" "$1" "$1"
    printf 'List-Id: <forum.lists.example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n'
    printf 'Please find attached our answers.\n--b\nContent-Type: application/octet-stream; name=table.xlsx\n\nx\n--b--\n'
}

@test "as many need somebody as the reader sees cards and lines, and what waits from before is counted apart" {
    fake_sendmail
    message one | ingest
    { printf 'From: d@example.org\nTo: forum@lists.example.org\n\n'; python3 -c 'import random, sys; r = random.Random(7); sys.stdout.buffer.write(bytes(r.randrange(256) for _ in range(4000)))'; } | ingest
    needing dee | ingest
    message stray | sed 's/forum/garden/' | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"3 need you"* && "$output" != *"still waiting"* ]]
    [[ "$(tr -s ' \n' ' ' <<<"$output")" == *"#4 Ada Example"*"for no call that is known here, and kept: Our answers stray"* ]]
    mc digest --call forum --send
    needing eli | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"1 needs you · 3 still waiting"* ]]
    [[ "$output" == *"What needs you first"*"#5 eli"*"Still waiting from before: #2, #3, #4."* ]]
    [[ "$output" != *"#4 Ada Example"* ]]
    mc digest --call forum --send
    run -0 mc digest --call forum --print
    [[ "$output" == *"Nothing new · 4 still waiting"*"Still waiting from before: #2, #3, #4, #5."* ]]
    run -0 mc digest --call forum --print --if-any
    [ -z "$output" ]
}

@test "what stands beside the answers and was filed nowhere is named, with where to look" {
    message one | sed 's/^Q1:/The rowing club has kept a boat beside the lighthouse for sixty years, and nobody asks who rings.\n\n&/' | ingest
    message two | sed 's/^From: Ada Example <ada@/From: Bo Example <bo@/; s/^Q1:/My answers:\n\n&/' | ingest
    message three | sed 's/^From: Ada Example <ada@/From: Cy Example <cy@/' | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"Said beside the answers, and filed nowhere"*"#1 Ada Example · 18 words: The rowing club has kept a boat"*"mailcall show and the number"* ]]
    [ "$(grep -c 'rowing club' <<<"$output")" -eq 1 ]
    part="${output#*Said beside the answers}"
    part="${part%%mailcall show and the number*}"
    [[ "$part" != *"#2"* && "$part" != *"#3"* ]]
    run -0 mc show 1
    [[ "$output" == *"answers no question"*"The rowing club"* ]]
    run -0 mc digest --call norms --print
    [[ "$output" != *"Said beside the answers"* ]]
    message four | sed 's/^From: Ada Example <ada@/From: Di Example <di@/; s/^Q1:/Please do not publish this: our boat rings for nobody.\n\n&/' | ingest
    run -0 mc digest --call forum --print
    [[ "$output" == *"#4 Di Example [not for publication] · "* ]]
}

# bells NAME ANSWER: the first of these is read otherwise by what the later ones teach.
bells() {
    printf 'From: %s Example <%s@example.org>\nTo: forum@lists.example.org\nSubject: Our answers\nMessage-ID: <%s@example.org>\n' "$1" "${1,,}" "$1"
    printf 'Date: Fri, 12 Aug 2016 08:00:00 +0000\nList-Id: <forum.lists.example.org>\n\n%s\n' "$2"
}

@test "what a rebuild files elsewhere is told once, when the rebuild is over" {
    fake_sendmail
    bells Ada "The brigade rings the chapel bell when smoke is seen over the ridge, and the
baker's boy runs down to the mill with a lantern. The chapel bell and the lantern
have never failed us, and the mill hears the brigade before anybody else does." | ingest
    bells Bo "Q2: When smoke is seen the brigade rings the chapel bell, a boy with a lantern runs
to the mill, and the mill hears it." | ingest
    bells Cy "Q2: The chapel bell, the lantern of the brigade, and the baker who runs to the mill
when he has seen smoke." | ingest
    run -0 mc digest --call forum --send
    run -0 mc rebuild
    MAILCALL_NOW=2016-08-13T09:00:00Z run -0 mc digest --call forum --send
    [[ "$output" == *"nothing new"* ]]
    run -0 mc rebuild --together
    # A rebuild that is at work holds this lock. In its midst no digest is right; one that is to be sent waits.
    run -75 flock "$SITE/store/mailcall.db.rebuild" "$MAILCALL" --site "$SITE" digest --call forum --print
    [[ "$output" == *"a rebuild is at work on this store"* ]]
    run -0 flock "$SITE/store/mailcall.db.rebuild" "$MAILCALL" --site "$SITE" list
    [[ "$output" == *"warning: a rebuild is at work; what it has not read again yet is missing"*"Our answers"* ]]
    flock "$SITE/store/mailcall.db.rebuild" sleep 1 3>&- &
    sleep 0.2
    MAILCALL_NOW=2016-08-14T09:00:00Z run -0 mc digest --call forum --send --if-any
    grep -q 'Subject: .*1 answer filed anew' "$WORK/mail.2"
    grep -q 'from Question 3 to Question 2' "$WORK/mail.2"
    run -0 mc rebuild --together
    MAILCALL_NOW=2016-08-15T09:00:00Z run -0 mc digest --call forum --send --if-any
    [ "$(mails)" -eq 2 ]
    # It is as it was before: that is told too, and a digest that is refused comes again unchanged.
    run -0 mc rebuild
    echo 75 >"$WORK/code"
    MAILCALL_NOW=2016-08-16T09:00:00Z run -69 mc digest --call forum --send --if-any
    run -0 mc rebuild --together
    echo 0 >"$WORK/code"
    MAILCALL_NOW=2016-08-16T10:00:00Z run -0 mc digest --call forum --send --if-any
    same_mail "$WORK/mail.3" "$WORK/mail.4"
    grep -q 'from Question 2 to Question 3' "$WORK/mail.4"
    MAILCALL_NOW=2016-08-17T10:00:00Z run -0 mc digest --call forum --send --if-any
    grep -q 'from Question 3 to Question 2' "$WORK/mail.5"
}
