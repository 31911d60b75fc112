#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# A mended word leaves the answer standing, and a withdrawal is for a person: neither drops what was said.
load common

# letter NAME SUBJECT WORDS: one message by Ada.
letter() {
    cat <<MAIL
From: Ada Example <ada@example.org>
To: forum@lists.example.org
Subject: $2
Message-ID: <$1@example.org>
Date: Fri, 12 Aug 2016 08:00:00 +0000
List-Id: <forum.lists.example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

$3

Ada
MAIL
}
answer() {
    letter one "Our answers" "Q1. The response team warns nine operators and follows up until the machines are clean.

Q2. We write to a list and meet every second month."
}
json() { python3 -c "import json, sys; m = json.load(sys.stdin); $1"; }
flat() { tr '\n' ' ' | tr -s ' '; }

@test "a mended number stands beside the answer, which stays, and is for a person" {
    answer | ingest
    letter two "Correction" "A small correction: in our answer to Q1 it should be eleven operators, not nine. The rest stands." | ingest
    mc list --format json | json 'a, b = sorted(m["messages"], key=lambda x: x["number"])
assert "superseded_by" not in a and "supersedes" not in b and b["revises"] == "part" and b["about"] == 1, m'
    run -0 mc list
    [[ "$output" == *"revision, mends #1"* ]]
    mc export --format examples | grep -q 'nine operators'
    digest="$(mc digest --print | flat)"
    [[ "$digest" == *"What needs you first"*"#2 Ada"*"Puts right a word or number of #1 and leaves the rest"*"#1 says: | The response team warns nine operators"*"New contributions"* ]]
    [[ "$digest" == *"1 stands: 1 mends a word or number of another."* ]]
    [[ "$digest" == *"Put right in a word or number by #2"* ]]
    run -0 mc show 1
    [[ "$output" == *"Mended by"*"#2"* ]]
    run -0 mc status
    [[ "$output" == *"Mending"*"1 of these"* ]]
}

@test "what replaces the whole answer later replaces it, and the mended number with it" {
    answer | ingest
    letter two "Correction" "Typo in our answer to Q1: it should say eleven operators, not nine." | ingest
    letter three "Our answers, revised" "Please replace our earlier answers by these.

Q1. The response team warns twelve operators, and the police follows up until the machines are clean.

Q2. We write to a list and meet in every month that has an r in its name." | ingest
    mc list --format json | json 'by = {x["number"]: x for x in m["messages"]}
assert by[3]["supersedes"] == 1 and by[1]["superseded_by"] == 3 and by[2]["superseded_by"] == 3, m'
}

@test "a withdrawal answers nothing, marks what it takes back and leaves the decision to a person" {
    answer | ingest
    letter two "Our answers" "Our board does not stand behind it: please withdraw our contribution." | ingest
    mc list --format json | json 'a, b = sorted(m["messages"], key=lambda x: x["number"])
assert a["withdrawn_by"] == 2 and "superseded_by" not in a and b["revises"] == "withdrawal" and b["filings"] == [], m'
    mc export --format examples | grep -q 'nine operators'
    digest="$(mc digest --print | flat)"
    [[ "$digest" == *"What needs you first"*"Asks to withdraw #1, which stands until a person decides."*"New contributions"* ]]
    [[ "$digest" == *"[withdrawn?]"*"#2 asks to withdraw it"* ]]
    [[ "$digest" == *"1 stands: 1 asks to withdraw one."* ]]
    [[ "$digest" != *"Contributions under no question"* ]]
    run -0 mc show 1
    [[ "$output" == *"Withdrawn"*"#2 asks for it"* ]]
}
