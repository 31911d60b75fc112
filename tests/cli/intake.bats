#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# How messages come in: ingest, drain, filter, import, rebuild.
load common

@test "ingest keeps a message byte for byte and files it" {
    message one >"$WORK/one.eml"
    ingest <"$WORK/one.eml"
    mc show 1 --raw >"$WORK/back.eml"
    cmp "$WORK/one.eml" "$WORK/back.eml"
    run mc explain 1 --format json
    [ "$status" -eq 0 ]
    echo "$output" | python3 -c '
import json, sys
a = json.load(sys.stdin)
assert a["kind"] == "contribution", a["kind"]
assert [p["questions"][0]["id"] for p in a["passages"] if p["questions"]] == ["q1", "q2"], a["passages"]
assert a["call"] == "forum"'
}

@test "what could not be read is named with its reason" {
    printf 'From: ada@example.org\nSubject: Our answers\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nPlease find attached our answers.\n--b\nContent-Type: application/octet-stream; name=table.xlsx\nContent-Disposition: attachment; filename=table.xlsx\n\nx\n--b--\n' >"$WORK/table.eml"
    ingest <"$WORK/table.eml"
    mc explain 1 | grep -q "table.xlsx: a spreadsheet"
    mc explain 1 --format json | grep -q '"table.xlsx: a spreadsheet"'
}

@test "ingest keeps what is not a message at all" {
    printf 'no header here\n\0\377\n' >"$WORK/junk"
    ingest <"$WORK/junk"
    printf '' | ingest
    mc show 1 --raw | cmp - "$WORK/junk"
    [ "$(mc list --format json | grep -c number)" -ge 1 ]
}

@test "ingest answers 0 or 75 whatever is wrong" {
    message a | run -0 ingest --call nonsense
    [ "$(spooled)" -eq 1 ]
    message b | run -75 "$MAILCALL" --site "$WORK/nowhere/at/all" ingest
    message c | run -75 "$MAILCALL" --site "$SITE" ingest --no-such-option
    mv "$SITE/store" "$SITE/away"
    message d | run -0 ingest
    mv "$SITE/away" "$SITE/store"
    mc drain
    [ "$(stored "Our answers d")" -eq 1 ]
}

@test "wrong settings: the message waits in the spool and is stored once they are mended" {
    cp "$SITE/mailcall.xml" "$WORK/good.xml"
    echo '<mailcall><oops/></mailcall>' >"$SITE/mailcall.xml"
    message one | run -0 ingest
    [ "$(spooled)" -eq 1 ]
    run -78 mc list
    [[ "$output" == *mailcall.xml:1* ]]
    cp "$WORK/good.xml" "$SITE/mailcall.xml"
    [ "$(stored "Our answers one")" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "the same message twice is one record" {
    message one | ingest
    message one | ingest
    [ "$(stored "Our answers one")" -eq 1 ]
}

@test "a message for no call is kept as unrouted" {
    message one | sed 's/forum/garden/' | ingest
    run mc list --unrouted
    [[ "$output" == *"Our answers one"* ]]
}

@test "--call beats the header, also after a rebuild" {
    message one | ingest --call norms
    mc explain 1 --format json | grep -q '"call": "norms"'
    mc rebuild
    mc explain 1 --format json | grep -q '"call": "norms"'
}

@test "a reply is routed by its thread when the list is not named" {
    message one | ingest
    message two | sed -e '/^List-Id/d; /^To:/d' -e 's/^Subject:/In-Reply-To: <one@example.org>\nSubject:/' | ingest
    mc explain 2 --format json | grep -q '"call": "forum"'
}

@test "filter adds its fields, removes foreign ones and leaves the rest alone" {
    message one >"$WORK/one.eml"
    sed '1i Mailcall-Kind: spam\nMailcall-Call: other,\n folded' "$WORK/one.eml" >"$WORK/forged.eml"
    mc filter <"$WORK/forged.eml" >"$WORK/out.eml"
    grep -q '^Mailcall-Call: forum$' "$WORK/out.eml"
    grep -q '^Mailcall-Number: 1$' "$WORK/out.eml"
    grep -q '^Mailcall-Kind: contribution$' "$WORK/out.eml"
    grep -q '^Mailcall-Questions: q1, q2$' "$WORK/out.eml"
    grep -q '^Mailcall-Confidence: [01]\.[0-9][0-9]$' "$WORK/out.eml"
    ! grep -q 'folded\|spam' "$WORK/out.eml"
    grep -v '^Mailcall-' "$WORK/out.eml" | cmp - "$WORK/one.eml"
}

@test "filter keeps CRLF line ends" {
    message one | sed 's/$/\r/' >"$WORK/crlf.eml"
    mc filter <"$WORK/crlf.eml" >"$WORK/out.eml"
    [ "$(grep -c '^Mailcall-.*'$'\r''$' "$WORK/out.eml")" -eq "$(grep -c '^Mailcall-' "$WORK/out.eml")" ]
    grep -v '^Mailcall-' "$WORK/out.eml" | cmp - "$WORK/crlf.eml"
}

@test "filter takes only fields of ours away, never words, and begins no line that the message continues" {
    printf 'Mailcall-like tools are what we need.\nMailcall-Kind : forged\nThe end.\n' | mc filter | grep -v '^Mailcall-[A-Z][a-z]*: ' >"$WORK/out"
    printf 'Mailcall-like tools are what we need.\nThe end.\n' | cmp - "$WORK/out"
    printf '  indented, and no header\n\nMailcall-Kind: in the body\n' >"$WORK/indented"
    mc filter <"$WORK/indented" | cmp - "$WORK/indented"
    [ "$(mc filter </dev/null | grep -vc '^Mailcall-')" -eq 0 ]
}

@test "filter passes a message unchanged on any trouble" {
    message one >"$WORK/one.eml"
    "$MAILCALL" --site "$WORK/nowhere" filter <"$WORK/one.eml" >"$WORK/a"
    cmp "$WORK/one.eml" "$WORK/a"
    "$MAILCALL" filter --no-such-option <"$WORK/one.eml" >"$WORK/b"
    cmp "$WORK/one.eml" "$WORK/b"
    rm -rf "$SITE/store"
    mc filter <"$WORK/one.eml" >"$WORK/c"
    cmp "$WORK/one.eml" "$WORK/c"
}

@test "import takes mbox, Maildir, single files and gzip, and adds nothing the second time" {
    mkdir -p "$WORK/md/cur" "$WORK/md/new" "$WORK/md/tmp"
    message in-maildir >"$WORK/md/cur/1:2,S"
    message single >"$WORK/single.eml"
    { for i in 1 2 3; do echo "From ada@example.org Fri Aug 12 08:00:0$i 2016"; message "box-$i"; echo; done; } >"$WORK/box.mbox"
    gzip -c "$WORK/single.eml" >"$WORK/zipped.eml.gz"
    run -0 mc import "$WORK/box.mbox" "$WORK/md" "$WORK/single.eml" "$WORK/zipped.eml.gz"
    [[ "$output" == *"6 read = 5 stored + 1 there already + 0 quarantined + 0 unreadable"* ]]
    run -0 mc import "$WORK/box.mbox" "$WORK/md" "$WORK/single.eml"
    [[ "$output" == *"5 read = 0 stored + 5 there already"* ]]
    [ "$(stored 'Our answers')" -eq 5 ]
}

@test "import keeps a message that cannot be analysed as quarantined, names it, and goes on" {
    sed -i 's|</mailcall>|<memory-mb>200</memory-mb></mailcall>|' "$SITE/mailcall.xml"
    message good >"$WORK/1.eml"
    python3 - "$WORK/2.eml" <<'PY'
import sys
with open(sys.argv[1], "w") as f:  # more text than the memory that this site gives an analysis
    f.write("From: eve@example.org\nTo: forum@lists.example.org\nList-Id: <forum.lists.example.org>\nSubject: huge\n\n")
    f.write("word " * 9_000_000)
PY
    message better >"$WORK/3.eml"
    run mc import "$WORK/1.eml" "$WORK/2.eml" "$WORK/3.eml"
    [ "$status" -eq 0 ]
    [[ "$output" == *"3 read = "* ]]
    # AddressSanitizer reserves address space, so the limit does not bind in that build.
    if ! grep -q __asan_init "$MAILCALL"; then
        [[ "$output" == *"2.eml: kept as #2 and quarantined, because it could not be analysed: the analysis ran out of memory"* ]]
        [[ "$output" == *"3 read = 2 stored + 0 there already + 1 quarantined + 0 unreadable"* ]]
    fi
    [ "$(stored 'Our answers')" -eq 2 ]
    mc show 2 --raw | cmp - "$WORK/2.eml"
}

@test "a copied Maildir is as old as its messages say, not as its files are" {
    mkdir -p "$WORK/md/cur" "$WORK/md/new" "$WORK/md/tmp"
    message copied | sed 's/12 Aug 2016/20 Jul 2016/' >"$WORK/md/cur/1471000000.M1P2.host:2,S"
    MAILCALL_NOW=2027-01-01T00:00:00Z mc import "$WORK/md"
    mc list | grep -q '2016-07-20'
}

@test "import goes on after a damaged archive, and says in the end that something is missing" {
    { for i in 1 2 3 4 5 6 7 8; do echo "From ada@example.org Fri Aug 12 08:00:0$i 2016"; message "cut-$i"; echo; done; } |
        gzip -c >"$WORK/whole.mbox.gz"
    head -c $(($(stat -c %s "$WORK/whole.mbox.gz") / 2)) "$WORK/whole.mbox.gz" >"$WORK/cut.mbox.gz"
    message after >"$WORK/after.eml"
    run -65 mc import "$WORK/cut.mbox.gz" "$WORK/after.eml"
    [[ "$output" == *"cut.mbox.gz: the compressed file ends in the middle"* ]]
    [[ "$output" == *"after.eml: 1 message"$'\n'* ]]
    [[ "$output" == *"+ 1 unreadable"* ]]
    [[ "$output" == *"1 could not be read, as said above; the rest is in"* ]]
    mc list | grep -q 'Our answers'
}

@test "an imported message is as old as its header says, also for a rebuild" {
    message old | sed 's/12 Aug 2016/20 Jul 2016/' >"$WORK/old.eml"
    MAILCALL_NOW=2017-01-01T00:00:00Z mc import "$WORK/old.eml"
    MAILCALL_NOW=2017-01-01T00:00:00Z mc list | grep -q '2016-07-20'
    mc explain 1 --format json >"$WORK/before"
    ! grep -q '"late"' "$WORK/before"
    MAILCALL_NOW=2017-01-01T00:00:00Z mc rebuild
    mc explain 1 --format json | cmp - "$WORK/before"
}

# dump TO: everything that is derived, as people and programs see it
dump() {
    mc list --format json >"$1"
    mc list >>"$1"
    mc search response --format json >>"$1"
    mc digest --print >>"$1"
    for number in $(mc list --format json | sed -n 's/.*"number": \([0-9]*\),.*/\1/p'); do
        mc show "$number" >>"$1"
        mc show "$number" --format json >>"$1"
    done
}

@test "an archive without Received fields, out of order: each message keeps its day, and a rebuild reads it as it was read" {
    export MAILCALL_NOW=2017-01-01T00:00:00Z
    mkdir "$WORK/archive"
    message a-late | sed 's/12 Aug 2016/30 Sep 2016/' >"$WORK/archive/1.eml"
    message b-early | sed 's/12 Aug 2016/20 Jul 2016/' >"$WORK/archive/2.eml"
    message c-future | sed 's/12 Aug 2016/30 Sep 2036/' >"$WORK/archive/3.eml"
    message d-dateless | grep -v ^Date: >"$WORK/archive/4.eml"
    { echo "From ada@example.org Fri Jul 29 08:00:01 2016"; message e-box | grep -v ^Date:; echo
      echo "From ada@example.org Fri Jul 29 08:00:01 2039"; message f-box | sed 's/12 Aug 2016/11 Aug 2016/'; echo; } >"$WORK/archive/5.mbox"
    mc import "$WORK/archive"
    message g-now | ingest
    days=$(mc list --format json | sed -n 's/.*"received": "\(....-..-..\).*/\1/p' | sort | tr '\n' ' ')
    [ "$days" = "2016-07-20 2016-07-29 2016-08-11 2016-09-30 2017-01-01 2017-01-01 2017-01-01 " ]
    mc show 2 --format json | grep -q b-early
    mc explain 1 --format json | grep -q '"late"'
    ! mc explain 2 --format json | grep -q '"late"'
    mc digest --since 2016-07-01 --until 2016-08-01 --print | grep -q '#2'
    dump "$WORK/before"
    grep -q b-early "$WORK/before"
    mc rebuild
    dump "$WORK/after"
    cmp "$WORK/before" "$WORK/after"
}

@test "a clock that was set back: the day people see is the one the mail came on, also after a rebuild and a recovery" {
    message a | MAILCALL_NOW=2016-09-30T09:00:00Z ingest
    message b | MAILCALL_NOW=2016-08-13T09:00:00Z ingest
    mc show 2 | grep -q 'Received *Sat, 13 Aug 2016'
    ! mc explain 2 --format json | grep -q '"late"'
    dump "$WORK/before"
    mc rebuild
    dump "$WORK/after"
    cmp "$WORK/before" "$WORK/after"
    python3 - "$SITE/store/mailcall.db" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'reading'").fetchone()[0]
db.close()
with open(sys.argv[1], "r+b") as f:
    f.seek((page - 1) * 4096)
    f.write(b"\xff" * 4096)
PY
    mc drain
    ls "$SITE/store" | grep -q 'mailcall.db.damaged-'
    mc show 2 | grep -q 'Received *Sat, 13 Aug 2016'
    ! mc explain 2 --format json | grep -q '"late"'
}

@test "rebuild makes the same again, with the same numbers" {
    for i in 1 2 3; do message "m$i" | ingest; done
    for i in 1 2 3; do mc explain $i --format json >"$WORK/before.$i"; done
    mc list >"$WORK/list.before"
    mc rebuild
    for i in 1 2 3; do mc explain $i --format json | cmp - "$WORK/before.$i"; done
    mc list | cmp - "$WORK/list.before"
}

@test "a damaged store is set aside and made again; nothing is overwritten" {
    for i in 1 2 3; do message "m$i" | ingest; done
    printf 'garbage garbage garbage' | dd of="$SITE/store/mailcall.db" conv=notrunc 2>/dev/null
    cp "$SITE/store/mailcall.db" "$WORK/damaged.db"
    message m4 | run -0 ingest
    [ "$(spooled)" -eq 1 ]
    mc drain
    cmp "$WORK/damaged.db" "$SITE"/store/mailcall.db.damaged-2016-08-12
    [ "$(stored 'Our answers m4')" -eq 1 ]
    run mc status
    [[ "$output" == *damaged* ]]
}

@test "what can be read of a damaged store is taken over with its numbers" {
    for i in $(seq 60); do message "m$i" | ingest; done
    python3 - "$SITE/store/mailcall.db" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'reading'").fetchone()[0]
db.close()
with open(sys.argv[1], "r+b") as f:  # the table of analyses, not that of raw messages
    f.seek((page - 1) * 4096)
    f.write(b"\xff" * 4096)
PY
    run mc list
    mc drain
    ls "$SITE/store" | grep -q 'mailcall.db.damaged-'
    [ "$(stored 'Our answers m')" -eq 60 ]
    mc show 60 --raw | grep -q 'Our answers m60'
}

# damage TABLE...: the first page of each table is no longer one.
damage() {
    python3 - "$SITE/store/mailcall.db" "$@" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
pages = [db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] for name in sys.argv[2:]]
db.close()
with open(sys.argv[1], "r+b") as f:
    for page in pages:
        f.seek((page - 1) * 4096)
        f.write(b"\xa5" * 4096)
PY
}

@test "messages whose records are damaged are taken over by their bytes, under their numbers" {
    for i in $(seq 9); do message "m$i" | ingest; done
    mc list >"$WORK/before"
    mc show 3 --raw >"$WORK/three"
    damage message
    run -0 mc drain
    [[ "$output" == *"9 messages were taken over, 0 could not be read"* ]]
    mc show 3 --raw | cmp - "$WORK/three"
    # When they came is what their headers say; all else is as it was.
    mc list | sed 's/08:00/09:00/' | diff - "$WORK/before"
    message m3 | ingest
    message m10 | ingest
    mc show 10 --raw | grep -q 'Message-ID: <m10@'
}

@test "what cannot be read of a damaged store is counted, and no number is given twice" {
    for i in $(seq 9); do message "m$i" | ingest; done
    damage message raw
    run -0 mc drain
    [[ "$output" == *"0 messages were taken over, 9 could not be read"* ]]
    message m10 | ingest
    mc show 10 --raw | grep -q 'Message-ID: <m10@'
}

@test "messages are found in the file when the root of their table is lost, and any command meets the damage" {
    mkdir "$WORK/before"
    for i in $(seq 41); do message "m$i" "$(head -c 60 /dev/urandom | base64 -w 0)" | ingest; done
    # One that is longer than a page, and shrinks little.
    { message m42; echo; head -c 60000 /dev/urandom | base64; } | ingest
    for i in $(seq 42); do mc show "$i" --raw >"$WORK/before/$i"; done
    mc list >"$WORK/list"
    cp -a "$SITE" "$WORK/copy"
    damage raw
    run -75 mc status
    [[ "$output" == *"42 messages were taken over, 0 could not be read"* ]]
    # What was done is no longer what to do.
    [[ "$output" != *"takes over what can be read"* ]]
    for i in $(seq 42); do mc show "$i" --raw | cmp - "$WORK/before/$i"; done
    mc list | cmp - "$WORK/list"
    # With the records lost, too.
    SITE=$WORK/copy
    damage message raw
    run -0 mc drain
    [[ "$output" == *"42 messages were taken over, 0 could not be read"* ]]
    for i in $(seq 42); do mc show "$i" --raw | cmp - "$WORK/before/$i"; done
}

# bytes FILE AT COUNT: so many bytes there are no longer what they were.
bytes() { head -c "$3" /dev/zero | tr '\0' '\245' | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }

@test "messages are found in the pages of a file that is cut short, or has lost its first page" {
    mkdir "$WORK/before"
    for i in $(seq 30); do message "m$i" | ingest; done
    for i in $(seq 30); do mc show "$i" --raw >"$WORK/before/$i"; done
    cp -a "$SITE" "$WORK/cut"
    cp -a "$SITE" "$WORK/headless"
    # The index of words stands at the end, the messages before it.
    SITE=$WORK/cut
    truncate -s -4096 "$SITE/store/mailcall.db"
    run -0 mc drain
    [[ "$output" == *"30 messages were taken over, 0 could not be read"* ]]
    for i in $(seq 30); do mc show "$i" --raw | cmp - "$WORK/before/$i"; done
    SITE=$WORK/headless
    bytes "$SITE/store/mailcall.db" 0 4096
    run -0 mc drain
    [[ "$output" == *"30 messages were taken over, 0 could not be read"* ]]
    for i in $(seq 30); do mc show "$i" --raw | cmp - "$WORK/before/$i"; done
}

@test "what only the log has is found there when the database and the log are damaged" {
    for i in 1 2 3; do message "m$i" | ingest; done
    mc show 3 --raw >"$WORK/three" # moves the log into the database
    for i in 4 5 6; do message "m$i" | ingest; done
    bytes "$SITE/store/mailcall.db" 0 4096
    bytes "$SITE/store/mailcall.db-wal" 8000 8
    run -0 mc drain
    [[ "$output" == *"6 messages were taken over, 0 could not be read"* ]]
    mc show 3 --raw | cmp - "$WORK/three"
    mc show 6 --raw | grep -q 'Message-ID: <m6@'
}

# ask SQL: of the database as it lies there.
ask() {
    python3 - "$SITE/store/mailcall.db" "$1" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute(sys.argv[2])
db.commit()
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
db.close()
PY
}

@test "a number that was read from damage neither keeps the new store waiting nor numbers what comes" {
    for i in $(seq 9); do message "m$i" | ingest; done
    mc show 9 --raw >"$WORK/nine"
    ask "UPDATE message SET number = 900000000 WHERE number = 9"
    damage filing
    run -65 mc list
    run -0 timeout 60 "$MAILCALL" --site "$SITE" drain
    [[ "$output" == *"9 messages were taken over, 0 could not be read"* ]]
    mc show 9 --raw | cmp - "$WORK/nine"
    message m10 | ingest
    mc show 10 --raw | grep -q 'Message-ID: <m10@'
}

@test "a message that is damaged inside is kept, and an import of it as it was is no duplicate" {
    for i in $(seq 9); do message "m$i" | ingest; done
    mc show 3 --raw >"$WORK/three"
    sed 's/capital/c@pital/' "$WORK/three" >"$WORK/damaged"
    ask "UPDATE raw SET codec = 0, bytes = X'$(od -An -v -tx1 "$WORK/damaged" | tr -d ' \n')' WHERE number = 3"
    damage filing
    run -65 mc list
    run -0 mc drain
    mc show 3 --raw | cmp - "$WORK/damaged"
    ingest <"$WORK/three"
    mc show 10 --raw | cmp - "$WORK/three"
}

@test "damage that only a reader meets is mended by the next drain, and by the next command" {
    for i in 1 2; do message "m$i" | ingest; done
    damage filing
    run -65 mc list
    run -0 mc drain
    [[ "$output" == *"2 messages were taken over, 0 could not be read"* ]]
    [ "$(stored 'Our answers m')" -eq 2 ]
    damage filing
    run -65 mc list
    run -0 mc list
    [ "$(stored 'Our answers m')" -eq 2 ]
    [ ! -e "$SITE/store/mailcall.db.suspect" ]
}

@test "a store of which nothing is left: nobody says that nothing was lost" {
    message m1 | ingest
    python3 -c '
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
db.close()
with open(sys.argv[1], "r+b") as f:
    f.seek(100)
    f.write(b"\xa5" * (os.path.getsize(sys.argv[1]) - 100))' "$SITE/store/mailcall.db"
    run -0 mc drain
    [[ "$output" == *"0 messages were taken over, and nothing in it says how many there were"* ]]
    run -75 mc status
}

@test "the alert of a damaged store ends when the file set aside is moved away" {
    message m1 | ingest
    damage reading
    mc drain
    run -75 mc status
    [[ "$output" == *"until that file is moved away"* ]]
    mc rebuild
    run -75 mc status
    mc digest --print | grep -q "The store was damaged"
    mv "$SITE"/store/mailcall.db.damaged-* "$WORK/"
    mc status
    [[ "$(mc digest --print)" != *"The store was damaged"* ]]
}

@test "mistakes name themselves and the remedy" {
    run -64 "$MAILCALL"
    run -64 "$MAILCALL" exlpain
    [[ "$output" == *"there is no command \"exlpain\""* ]]
    run -64 "$MAILCALL" list --nonsense
    [[ "$output" == *'unknown option "--nonsense"'*"--kind"* ]]
    run -64 "$MAILCALL" show
    [[ "$output" == *"NUMBER is missing: write mailcall show NUMBER"* ]]
    run -64 "$MAILCALL" lst
    [[ "$output" == *'did you mean "list"?'* ]]
    run -64 "$MAILCALL" list everything
    [[ "$output" == *'"everything" is one word too many'* ]]
    run -64 mc show forty
    [[ "$output" == *"is not a number"* ]]
    run -65 mc show 99
    [[ "$output" == *"#99"* ]]
    run -64 mc digest --since yesterday
    [[ "$output" == *"write it as 2016-08-19"* ]]
}

@test "explain needs no site and stores nothing" {
    message one >"$WORK/one.eml"
    cd "$WORK"
    "$MAILCALL" explain --call "$SITE/calls/forum.xml" <"$WORK/one.eml" >"$WORK/text"
    grep -q 'contribution' "$WORK/text"
    [ "$(mc list --format json | grep -c number)" -eq 0 ]
}

@test "export gives examples that explain takes" {
    message one | ingest
    mc export --format examples >"$WORK/examples.jsonl"
    [ "$(wc -l <"$WORK/examples.jsonl")" -eq 2 ]
    message two | "$MAILCALL" explain --call "$SITE/calls/forum.xml" --examples "$WORK/examples.jsonl" --format json >/dev/null
    echo 'not json' >>"$WORK/examples.jsonl"
    message two >"$WORK/two.eml"
    run -65 "$MAILCALL" explain --call "$SITE/calls/forum.xml" --examples "$WORK/examples.jsonl" <"$WORK/two.eml"
    [[ "$output" == *"examples.jsonl:3"* ]]
    for wrong in 1.5 -0.1 1e300 '"sure"'; do
        echo "{\"question\": \"q1\", \"text\": \"We warn operators.\", \"origin\": \"words\", \"confidence\": $wrong}" >"$WORK/wrong.jsonl"
        run -65 "$MAILCALL" explain --call "$SITE/calls/forum.xml" --examples "$WORK/wrong.jsonl" <"$WORK/two.eml"
        [[ "$output" == *"wrong.jsonl:1: \"confidence\" is a number from 0 to 1"* ]]
    done
}

@test "no control character of a message reaches the output" {
    message one "$(printf 'evil \033]8;;http://x\007 \302\233 \342\200\256')" | ingest
    mc list >"$WORK/out"; mc show 1 >>"$WORK/out"; mc search response >>"$WORK/out"; mc explain 1 >>"$WORK/out"
    ! LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" "$WORK/out"
    ! LC_ALL=C grep -q "$(printf '\302\233')\|$(printf '\342\200\256')" "$WORK/out"
}

@test "closed descriptors: no message is made up, and nothing printed goes into a file of the site" {
    message one | ingest
    run -75 bash -c '"$MAILCALL" --site "$SITE" ingest <&-'
    run -74 bash -c '"$MAILCALL" --site "$SITE" list >&-'
    message two | bash -c '"$MAILCALL" --site "$SITE" ingest >&- 2>&-'
    find "$SITE" -name '*.lock' -size +0 | run -1 grep .
    [ "$(stored '"number"')" -eq 2 ]
}

@test "a reader who closes the pipe hears no complaint" {
    { message one; yes 'Much to say, and nobody who reads it to the end.' | head -n 3000; } | ingest
    bash -c '"$MAILCALL" --site "$SITE" show 1 2>"$WORK/said" | { exec <&-; sleep 1; }'
    [ ! -s "$WORK/said" ]
}

@test "what the filter read is read the same by a rebuild, deadline included" {
    message one | grep -v '^Received' | MAILCALL_NOW=2016-09-30T09:00:00Z mc filter >/dev/null
    mc explain 1 --format json >"$WORK/before"
    grep -q '"late"' "$WORK/before"
    mc rebuild
    mc explain 1 --format json | cmp - "$WORK/before"
}

@test "import goes on past a path that is not there, and says so" {
    message one >"$WORK/one.eml"
    run -65 mc import "$WORK/nowhere" "$WORK/one.eml"
    [[ "$output" == *"nowhere: No such file"*"1 read = 1 stored"*"1 of 2 could not be opened"* ]]
    [ "$(stored 'Our answers one')" -eq 1 ]
}

@test "import refuses a file that is plainly no mail, and ingest keeps it" {
    message one >"$WORK/one.eml"
    ingest <"$WORK/one.eml"
    printf '%%PDF-1.4\n%%\342\343\n1 0 obj\n<</Type /Catalog>>\nendobj\n' >"$WORK/paper.pdf"
    printf 'PK\003\004\024\000\000\000word/document.xml: x\n' >"$WORK/answers.docx"
    printf 'Dear all,\nthe answers follow\n\nQ1: yes\n' >"$WORK/notes.txt"
    : >"$WORK/empty"
    for file in /bin/ls "$SITE/store/mailcall.db" "$WORK"/{paper.pdf,answers.docx,notes.txt,empty}; do
        run -65 mc import "$file"
        [[ "$output" == *"$(realpath "$file"): this is no mail, no header field is in its beginning; \"mailcall ingest\" keeps it"* ]]
        [[ "$output" == *"1 read = 0 stored"*"1 unreadable"* ]]
    done
    run -65 mc import - </bin/ls
    [[ "$output" == *"standard input: this is no mail"* ]]
    [ "$(mc list --format json | grep -c '"number"')" -eq 1 ]
    # Mail that begins oddly is mail: blank lines, a byte order mark, a line that is no field, a NUL in its body.
    { echo; message blank; } >"$WORK/blank.eml"
    { printf '\357\273\277'; message mark; } >"$WORK/mark.eml"
    { echo "an odd first line"; message line; } >"$WORK/line.eml"
    { message nul; printf 'a\0b\n'; } >"$WORK/nul.eml"
    { echo ">From ada@example.org Fri Aug 12 08:00:00 2016"; message from; } >"$WORK/from.eml"
    run -0 mc import "$WORK"/{blank,mark,line,nul,from}.eml
    [[ "$output" == *"5 read = 5 stored"* ]]
    ingest <"$WORK/paper.pdf"
    mc show 7 --raw | cmp - "$WORK/paper.pdf"
}

@test "import tells how many files of a folder it did not take for mail" {
    mkdir "$WORK/archive"
    message one >"$WORK/archive/one.eml"
    echo '<html>thread index</html>' >"$WORK/archive/index.html"
    : >"$WORK/archive/empty"
    run -0 mc import "$WORK/archive"
    [[ "$output" == *"1 read = 1 stored"*"2 files are no mail by name or beginning, and left out"* ]]
}

@test "drain names what it has to leave in the spool" {
    ln -s /etc/hostname "$SITE/spool/link.eml"
    run -0 mc drain
    [[ "$output" == *"1 left"*"link.eml: a symbolic link"* ]]
}

@test "settings that name another spool, and have a slip: what waited in the site's own is stored and counted" {
    echo "<mailcall><spool>$WORK/other</spool><lang>en</mailcall>" >"$SITE/mailcall.xml"
    message one | run -0 ingest
    [ "$(spooled)" -eq 1 ]
    run -78 mc status
    [[ "$output" == *"1 message waits in the spool"* ]]
    echo "<mailcall><spool>$WORK/other</spool></mailcall>" >"$SITE/mailcall.xml"
    run -0 mc drain
    [[ "$output" == *"1 stored"* ]]
    [ "$(stored 'Our answers one')" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "the spool moves while messages wait in the old one: they are stored all the same" {
    mkdir "$WORK/old"
    echo "<mailcall><spool>$WORK/old</spool><spool-second>$WORK/second</spool-second></mailcall>" >"$SITE/mailcall.xml"
    message before | ingest
    mv "$SITE/store" "$SITE/away"
    message one | run -0 ingest
    mkdir "$WORK/second"
    mv "$WORK"/old/*.eml "$WORK/second/"
    message two | run -0 ingest
    mv "$SITE/away" "$SITE/store"
    echo "<mailcall><spool>new</spool></mailcall>" >"$SITE/mailcall.xml"
    mc drain
    [ "$(stored 'Our answers one')" -eq 1 ]
    [ "$(stored 'Our answers two')" -eq 1 ]
    [ -z "$(find "$WORK" -name '*.eml')" ]
}

@test "two names for one spool: its messages are counted once" {
    echo '<mailcall><spool>./spool</spool></mailcall>' >"$SITE/mailcall.xml"
    message one >"$SITE/spool/one.eml"
    chmod 600 "$SITE/spool/one.eml"
    mv "$SITE/store" "$SITE/away"
    run mc status
    [[ "$output" == *"1 message waits in the spool"* ]]
}

# owned COMMAND...: mailcall as the user who owns the site.
owned() { setpriv --reuid 7001 --regid 7001 --clear-groups "$MAILCALL" --site "$SITE" "$@"; }

@test "what root does in a site of somebody else's leaves nothing there that its owner cannot use" {
    [ "$(id -u)" -eq 0 ] || skip "only root can act in somebody else's site"
    chmod 755 "$WORK"
    printf '#!/bin/sh\ncat >/dev/null\n' >"$WORK/sendmail"
    chmod 755 "$WORK/sendmail"
    sed -i "s|</mailcall>|<sendmail>$WORK/sendmail</sendmail></mailcall>|" "$SITE/mailcall.xml"
    rm -r "$SITE/spool"
    chown -R 7001:7002 "$SITE"
    for command in check status list "search x" "digest --print" "digest --send" drain rebuild "init $SITE"; do
        mc $command
        [ -z "$(find "$SITE" ! -user 7001)" ]
    done
    mv "$SITE/store" "$SITE/away"
    message one | ingest
    message two | "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$MAILCALL"
    rm -r "$SITE/spool"
    message three | "$MAILCALL_DELIVER" --site "$SITE" --mailcall /nowhere
    [ -z "$(find "$SITE" ! -user 7001)" ]
    [ -z "$(find "$SITE/spool" ! -group 7002)" ]
    mv "$SITE/away" "$SITE/store"
    rm "$SITE"/store/mailcall.db*
    mc init "$SITE" # makes the store anew
    [ -z "$(find "$SITE" ! -user 7001)" ]
    owned drain
    [[ "$(owned list)" == *"Our answers three"* ]]
    owned digest --send
}

@test "a lock that belongs to somebody else is named with whose it is" {
    [ "$(id -u)" -eq 0 ] || skip "only root can give files away"
    chmod 755 "$WORK"
    chown -R 7001:7001 "$SITE"
    install -m 600 /dev/null "$SITE/spool/.lock"
    run -77 owned drain
    [[ "$output" == *"cannot open $SITE/spool/.lock"*"belongs to user root, and this is user 7001; as root say chown 7001 $SITE/spool/.lock"* ]]
}

@test "what may not be read or written is told with whose it is and what to do" {
    [ "$(id -u)" -eq 0 ] || skip "only root can give files away"
    chmod 755 "$WORK"
    chown -R 7001:7001 "$SITE"
    message one | owned ingest
    # Somebody else's site, as a whole and with its settings open.
    run -77 setpriv --reuid=7002 --clear-groups "$MAILCALL" --site "$SITE" list
    [[ "$output" == *"$SITE belongs to user 7001, and this is user 7002; run this as user 7001"* ]]
    chmod 755 "$SITE"
    chmod 600 "$SITE/mailcall.xml"
    run -77 setpriv --reuid=7002 --clear-groups "$MAILCALL" --site "$SITE" list
    [[ "$output" == *"$SITE/mailcall.xml belongs to user 7001, and this is user 7002; run this as user 7001"* ]]
    # A store that its owner made read-only, or root made its own.
    chmod 400 "$SITE/store/mailcall.db"
    run -77 owned drain
    [[ "$output" == *"may be read but not written: its owner may not either; say chmod u+rwX $SITE/store/mailcall.db"* ]]
    chown root: "$SITE/store/mailcall.db"
    chmod 644 "$SITE/store/mailcall.db"
    run -77 owned drain
    [[ "$output" == *"as root say chown 7001 $SITE/store/mailcall.db"* ]]
    chown 7001:7001 "$SITE/store/mailcall.db"
    # An archive of somebody else's.
    { echo "From ada@example.org Fri Aug 12 08:00:00 2016"; message two; } >"$WORK/archive.mbox"
    chmod 600 "$WORK/archive.mbox"
    run -65 owned import "$WORK/archive.mbox"
    [[ "$output" == *"cannot open $WORK/archive.mbox: Permission denied: $WORK/archive.mbox belongs to user root"* ]]
}

@test "a spool that cannot be emptied does not hold up the others" {
    mkdir "$WORK/real"
    ln -s real "$WORK/link"
    echo "<mailcall><spool>$WORK/link</spool></mailcall>" >"$SITE/mailcall.xml"
    message one >"$SITE/spool/one.eml"
    run -77 mc drain
    [[ "$output" == *"$WORK/link is a symbolic link"* ]]
    [ "$(stored 'Our answers one')" -eq 1 ]
}

@test "who stores a message takes along what waits in the spool" {
    mv "$SITE/store" "$SITE/away"
    for i in $(seq 5); do message "w$i" | ingest; done
    [ "$(spooled)" -eq 5 ]
    mv "$SITE/away" "$SITE/store"
    message after | ingest
    [ "$(spooled)" -eq 0 ]
    mc show 1 --raw | grep -q 'Message-ID: <after@'
    mc show 6 --raw | grep -q 'Message-ID: <w5@'
}

@test "who may only read the store hears that messages wait for it" {
    [ "$(id -u)" -ne 0 ] || skip "root may write everywhere"
    chmod 400 "$SITE/store/mailcall.db"
    message one | ingest
    run -0 mc list
    [[ "$output" == *"1 message waits in the spool"*"No message is stored yet."* ]]
}

@test "explain reads a stored message with its own call, and says how to read it with another" {
    message one | ingest
    run -64 mc explain 1 --call norms
    [[ "$output" == *"show 1 --raw | mailcall explain --call"* ]]
    mc show 1 --raw | mc explain --call norms --format json | grep -q '"call": "norms"'
}
