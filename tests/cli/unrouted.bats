#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Mail that came while no call file took it in: status says so, and once the file is there the call has it, once, and the
# next digest tells it.
load common

json() { python3 -c "import json, sys; m = json.load(sys.stdin); $1"; }
flat() { tr -s ' \n' ' '; }
of_calls() { mc list --format json | json 'print(sorted([x["number"], x.get("call", ""), x["kind"], x.get("supersedes", 0)] for x in m["messages"]))'; }
take_away() { mv "$SITE/calls/forum.xml" "$WORK/forum.xml"; }
put_back() { mv "$WORK/forum.xml" "$SITE/calls/forum.xml"; }
sending() {
    printf '#!/bin/sh\ncat >>"%s/mails"\n' "$WORK" >"$WORK/sendmail"
    chmod 755 "$WORK/sendmail"
    sed -i "/<!-- <from-address>/d;/<!-- <sendmail>/d" "$SITE/mailcall.xml"
    sed -i "s|</mailcall>|<sendmail>$WORK/sendmail</sendmail><from-address>mailcall@example.org</from-address></mailcall>|" "$SITE/mailcall.xml"
}

@test "what came while the call file was missing is told of, and read under it when it is back" {
    message one | ingest
    take_away
    message two | sed 's/^From: Ada/From: Bo/; s/ada@/bo@/' | ingest
    printf 'From: Cy <cy@example.org>\nSubject: Away\nAuto-Submitted: auto-replied\n\nI am away.\n' | ingest
    run -78 mc status
    [[ "$(flat <<<"$output")" == *"2 on no call; read again when a call file takes them"* ]]
    [[ "$output" == *"1 kept on no call, and a call file is missing in $SITE/calls: put it there"* ]]
    put_back
    run -0 --separate-stderr mc drain
    [[ "$stderr" == *"1 message was on no call, and a call file takes it now"* ]]
    run -0 mc status
    [[ "$output" != *"2 on no call"* ]]
    [ "$(mc list --format json --call forum | grep -c '"number"')" -ge 2 ]
    [[ "$(mc digest --call forum --print)" == *"2 new contributions"*"#2 Bo Example"* ]]
    before="$(of_calls)"
    mc rebuild
    [ "$(of_calls)" = "$before" ]
    run -0 --separate-stderr mc drain
    [[ "$stderr" != *"on no call"* ]]
}

@test "what a call takes after its digest was sent comes with the next one, and only with that" {
    sending
    sed -i 's/forum@lists/forun@lists/; s/id="forum.lists/id="forun.lists/' "$SITE/calls/forum.xml"
    message one | ingest
    [[ "$(mc digest --call forum --print | flat)" == *"#1 Ada Example"*"for no call that is known here, and kept: Our answers one"* ]]
    mc digest --call forum --send
    mc status >/dev/null
    sed -i 's/forun/forum/g' "$SITE/calls/forum.xml"
    rm "$WORK/mails"
    MAILCALL_NOW=2016-08-13T09:00:00Z mc digest --call forum --send
    grep -q '1 new contribution' "$WORK/mails"
    grep -q 'came earlier, read now' "$WORK/mails"
    message three | sed 's/^From: Ada/From: Bo/; s/ada@/bo@/' | ingest
    rm "$WORK/mails"
    MAILCALL_NOW=2016-08-14T09:00:00Z mc digest --call forum --send
    grep -q '#3 Bo Example\|#2 Bo Example' "$WORK/mails"
    run -1 grep -q '#1 Ada' "$WORK/mails"
}

@test "messages behind one that a call takes late are read as a rebuild reads them" {
    take_away
    message one | ingest
    put_back
    message two "Our answers, revised" | sed 's/^Q1: /Please replace our earlier answers by these.\n\nQ1: /' | ingest
    mc drain
    before="$(of_calls)"
    [[ "$before" == *"[2, 'forum', 'revision', 1]"* ]]
    mc rebuild
    [ "$(of_calls)" = "$before" ]
}

@test "a message for a call named by --call waits for its file" {
    take_away
    message one | sed 's/forum/elsewhere/g' | ingest --call forum
    for turn in 1 2; do
        run -0 mc drain
        [[ "$output" == *'waits: it is for the call "forum", which has no file in'* ]]
        [ "$(spooled)" -eq 1 ]
    done
    put_back
    mc drain
    [ "$(spooled)" -eq 0 ]
    mc list --format json | json 'assert [x.get("call") for x in m["messages"]] == ["forum"], m'
}

@test "what was told before the store was set aside is not told again" {
    sending
    for i in $(seq 12); do message "m$i" | ingest; done
    mc digest --call forum --send
    rm "$WORK/mails"
    python3 - "$SITE/store/mailcall.db" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'reading'").fetchone()[0]
db.close()
with open(sys.argv[1], "r+b") as f:  # the table of readings, not that of raw messages
    f.seek((page - 1) * 4096)
    f.write(b"\xff" * 4096)
PY
    mc drain
    mc drain
    [ "$(stored 'Our answers m')" -eq 12 ]
    message new | sed 's/^From: Ada Example <ada@/From: Bo Example <bo@/' | ingest
    MAILCALL_NOW=2016-08-13T09:00:00Z mc digest --call forum --send
    grep -q '1 new contribution' "$WORK/mails"
    run -1 grep -q 'came earlier, read now' "$WORK/mails"
}
