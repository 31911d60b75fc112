#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Whoever counts answers counts answers: not the question with nothing under it, nor last year's call.
load common

# answers NAME WORDS1 WORDS2 WORDS3 [ADDRESS]: the call's questions repeated, each with these words under it.
answers() {
    cat <<MAIL
From: Ada Example <${5:-ada@example.org}>
To: forum@lists.example.org
Subject: Our answers
Message-ID: <$1@example.org>
Date: Fri, 12 Aug 2016 08:00:00 +0000
List-Id: <forum.lists.example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear all,

1. Which roles do response teams, operators and the police have in keeping machines clean?

$2

2. Which ways do these groups use to talk to each other about concerns?

$3

3. Which problems come up when groups try to work together?

$4

Ada
MAIL
}
json() { python3 -c "import json, sys; m = json.load(sys.stdin); $1"; }

@test "a question with nothing, a stroke or a refusal under it is not answered, wherever answers are counted" {
    answers one "The response team warns operators and follows up until machines are clean." "n/a" "-" | ingest
    mc digest --print >"$WORK/digest"
    grep -q '2 of 3 questions have no answer yet' "$WORK/digest"
    [ "$(grep -c 'In full: mailcall show 1' "$WORK/digest")" -eq 1 ]
    mc list --format json | json 'assert [f["question"] for f in m["messages"][0]["filings"]] == ["q1"], m'
    run -0 mc list --question q2
    [[ "$output" == *"No such message"* ]]
    [ "$(mc export --format examples | grep -c '"question"')" -eq 1 ]
    run -0 mc show 1
    [[ "$output" == *'only "n/a" stands under it'* ]]
}

@test "a whole revision replaces a contribution that left questions open" {
    answers one "The response team warns operators and follows up until machines are clean." "" "No answer." | ingest
    answers two "The response team warns operators, and the police follows up until machines are clean." \
        "We write to a list and meet every second month." "Nobody has the time to write minutes." |
        sed 's/^Subject: .*/Subject: Our answers, revised/; s/^Dear all,/Please replace our earlier answers by these:/' | ingest
    mc status --format json | json 'assert m["calls"][0]["replaced"] == 1, m'
    mc digest --print >"$WORK/digest"
    grep -q 'Each of the 3 questions has at least one answer' "$WORK/digest"
    run -1 grep 'with no other answer to this' "$WORK/digest"
}

@test "who repeats the questions and answers none is told so" {
    answers one "n/a" "n/a" "No comment." | ingest
    mc digest --print >"$WORK/digest"
    grep -q 'It repeats 3 questions and answers none' "$WORK/digest"
    grep -q 'None of the 3 questions has an answer yet' "$WORK/digest"
}

@test "equal answers are shown once with everybody who sent them, however short" {
    for name in ana bruno cecilia; do
        answers "$name" "The police." "By telephone of $name." "None." "$name@example.org" |
            sed "s/^From: Ada/From: ${name^}/" | ingest
    done
    answers dora "The police." "In the market of dora." "None." dora@example.org |
        sed 's/^From: Ada/From: Dora/; s/^Dear all,/This is not for publication./' | ingest
    mc digest --print | tr '\n' ' ' | tr -s ' ' >"$WORK/digest"
    [ "$(grep -o '| The police\.' "$WORK/digest" | wc -l)" -eq 2 ]
    [ "$(grep -o '| None\.' "$WORK/digest" | wc -l)" -eq 2 ]
    [ "$(grep -o 'The same words came from: #2 Bruno Example; #3 Cecilia Example\.' "$WORK/digest" | wc -l)" -eq 2 ]
    [ "$(grep -o '| By telephone of' "$WORK/digest" | wc -l)" -eq 3 ]
    mc digest --print | grep -q '^In all: 4 received\|^This time: 4 received'
}

# The part of the digest that a person must look at, on one line.
needs() { mc digest --print | sed -n '/^What needs you first/,/^New contributions/p' | tr '\n' ' ' | tr -s ' '; }

@test "a revision from another address is for a person, with whom it may replace" {
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    answers two "The police alone." "By letter." "Too many lists." office@example.com |
        sed 's/^From: Ada Example/From: The Office/; s/^Dear all,/Please replace the contribution sent by Ada Example with this one./' | ingest
    answers three "The police of my street." "By radio." "Too few lists." lone@example.com |
        sed 's/^From: Ada Example/From: Lone Revisor/; s/^Dear all,/Please replace our earlier answers by these./' | ingest
    [[ "$(needs)" == *"#2 The Office"*"It replaces something earlier, and nothing from this address is here: perhaps #1 Ada Example <ada@example.org>. Both are counted"* ]]
    [[ "$(needs)" == *"#3 Lone Revisor"*"nothing from this address is here. Please find out what it replaces."* ]]
    [[ "$(mc digest --print)" == *"2 need you"* ]]
}

@test "who answers again from a second address is proposed as one person, and what is one's own is not" {
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    [ -z "$(needs)" ]
    answers two "The police alone." "n/a" "-" ada@example.com | ingest
    answers three "The police of Bo." "By letter of Bo." "Too many lists." bo@example.org |
        sed 's/^From: Ada/From: Bo/' | ingest
    [[ "$(needs)" == *"#2 Ada Example"*"under this name from another address: #1 Ada Example <ada@example.org>. Both are counted"* ]]
    [[ "$(needs)" != *"#3 Bo"* ]]
}

# Next year's call: the same list, other questions' ids, later days.
next_call() {
    sed -e 's/<call id="forum"/<call id="forum-2017"/' -e 's/2016-08-19/2017-08-19/' \
        -e 's/id="q\([0-9]\)"/id="p\1"/' -e "s#<length#$1<length#" "$SITE/calls/forum.xml" >"$SITE/calls/later.xml"
}
of_calls() { mc list --format json | json 'print(sorted([x["number"], x["call"]] for x in m["messages"]))'; }

@test "a closed call stays beside the next one on its list, and each message is with its own" {
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    next_call ''
    run -78 mc check
    [[ "$output" == *"give the later one an <opens> day after the <deadline> of the other"* ]]
    next_call '<opens date="2017-03-01"/>'
    mc check >/dev/null
    answers two "Operators." "By letter." "Lists." bo@example.org | sed 's/12 Aug 2016/12 Feb 2017/; s/Fri, /Sun, /' |
        MAILCALL_NOW=2017-02-12T09:00:00Z ingest
    answers three "Police." "By radio." "Money." cy@example.org | sed 's/12 Aug 2016/01 Mar 2017/; s/Fri, /Wed, /' |
        MAILCALL_NOW=2017-03-01T09:00:00Z ingest
    for turn in as-they-came rebuilt; do
        [ "$(of_calls)" = "[[1, 'forum'], [2, 'forum'], [3, 'forum-2017']]" ]
        [ "$turn" = rebuilt ] || MAILCALL_NOW=2017-03-02T09:00:00Z mc rebuild
    done
    MAILCALL_NOW=2017-03-02T09:00:00Z mc digest --call forum-2017 --print >"$WORK/digest"
    grep -q '1 new contribution' "$WORK/digest"
}

@test "messages of a call whose file is gone are told of, and no other call takes them" {
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    next_call '<opens date="2017-03-01"/>'
    rm "$SITE/calls/forum.xml"
    export MAILCALL_NOW=2017-03-02T09:00:00Z
    for turn in before after; do
        [[ "$(mc status | tr -s ' \n' ' ')" == *'1 message belongs to the call "forum", which has no file here'* ]]
        [[ "$(mc check)" == *'1 message belongs to the call "forum", which has no file here'* ]]
        mc status --format json | json 'assert m["without_file"] == [{"call": "forum", "count": 1}], m'
        [ "$(of_calls)" = "[[1, 'forum']]" ]
        [ "$turn" = after ] || mc rebuild
    done
}

@test "a message older than the only call of its list belongs to none" {
    sed -i 's#<length#<opens date="2016-08-13"/><length#' "$SITE/calls/forum.xml"
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    [[ "$(mc list --unrouted)" == *"Ada Example"* ]]
}

@test "answers under the old id of a question are told of, until a rebuild files them anew" {
    answers one "The response team." "By telephone." "Nobody has the time." | ingest
    sed -i 's/id="q1"/id="roles"/' "$SITE/calls/forum.xml"
    line='1 answer is filed under "q1", which call "forum" does not ask now: run mailcall rebuild'
    [[ "$(mc status | tr -s ' \n' ' ')" == *"$line"* ]]
    [[ "$(mc check)" == *"note: $line"* ]]
    [[ "$(mc digest --print | tr -s ' \n' ' ')" == *"$line"* ]]
    mc rebuild
    [[ "$(mc status)$(mc check)$(mc digest --print)" != *"does not ask"* ]]
    mc list --format json | json 'assert "roles" in [f["question"] for f in m["messages"][0]["filings"]], m'
}
