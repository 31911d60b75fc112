#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# mailcall-deliver: 0 when the message is kept, 75 when not, and nothing else whatever happens.
bats_require_minimum_version 1.5.0

setup() {
    export WORK=$(mktemp -d "${BATS_TMPDIR:-/tmp}/mailcall.XXXXXX")
    export SITE=$WORK/site SPOOL=$WORK/site/spool
    mkdir "$SITE"
    unset SENDER RECIPIENT ORIGINAL_RECIPIENT
    printf 'From: Ann Example <ann@example.org>\nSubject: x\n\n.one dot\n..two\n.\nend\n' >"$WORK/mail"
    # A stand-in for `mailcall`, told by a file what to do; it never keeps anything unless told so.
    cat >"$WORK/fake" <<'SH'
#!/bin/sh
printf '%s\n' "$@" >"$WORK/arguments"
cat >"$WORK/input"
echo "5.0.0 must never be seen"
echo "5.0.0 must never be seen" >&2
. "$WORK/then"
SH
    chmod +x "$WORK/fake"
    echo 'exit 1' >"$WORK/then"
    server=
}

teardown() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -rf "$WORK"
}

deliver() { "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/fake" "$@"; }
spooled() { find "$WORK" -name '*.eml' -type f | wc -l; }
leftovers() { find "$WORK" -name '.*.tmp' | wc -l; }
nothing_left() { [ "$(find "$WORK" -path '*spool*' -type f | wc -l)" -eq 0 ]; }
listen() {
    mkdir -p "$WORK/lmtp"
    "$BATS_TEST_DIRNAME/lmtp_server" "$SITE/lmtp.sock" "$WORK/lmtp" "$1" 3>&- &
    server=$!
    for _ in $(seq 200); do [ -e "$WORK/lmtp/ready" ] && return; sleep 0.05; done
    false
}

@test "a message goes to the spool byte for byte, and only its owner can read it" {
    run -0 deliver --sender ann@example.org --recipient list@example.org <"$WORK/mail"
    [ -z "$output" ]
    cmp "$WORK/mail" "$SPOOL"/*.eml
    [ "$(stat -c %a "$SPOOL")" = 700 ]
    [ "$(stat -c %a "$SPOOL"/*.eml)" = 600 ]
    [ "$(stat -c %a "$SPOOL"/*.env)" = 600 ]
    grep -qx sender=ann@example.org "$SPOOL"/*.env
    grep -qx recipient=list@example.org "$SPOOL"/*.env
    grep -Eqx 'received=[0-9]{10,}' "$SPOOL"/*.env
    ! grep -q truncated "$SPOOL"/*.env
    [ "$(leftovers)" -eq 0 ]
}

@test "any bytes are kept: none at all, NUL, CR, no line end" {
    run -0 deliver </dev/null
    printf 'a\0b\r\nc\rd' | deliver
    [ "$(spooled)" -eq 2 ]
    [ "$(cat "$SPOOL"/*.eml | wc -c)" -eq 8 ]
    cat "$SPOOL"/*.eml | cmp - <(printf 'a\0b\r\nc\rd')
}

@test "the envelope comes from the environment when the options do not say it" {
    SENDER=env@example.org RECIPIENT=second@example.org ORIGINAL_RECIPIENT=first@example.org deliver <"$WORK/mail"
    grep -qx sender=env@example.org "$SPOOL"/*.env
    grep -qx recipient=first@example.org "$SPOOL"/*.env
    rm "$SPOOL"/*
    SENDER=env@example.org RECIPIENT=second@example.org deliver --sender=own@example.org <"$WORK/mail"
    grep -qx sender=own@example.org "$SPOOL"/*.env
    grep -qx recipient=second@example.org "$SPOOL"/*.env
}

@test "an address cannot add a line to the envelope" {
    deliver --recipient $'a@example.org\ntruncated=1\rx' --sender "$(printf '%5000s' x)" <"$WORK/mail"
    grep -qx 'recipient=a@example.org?truncated=1?x' "$SPOOL"/*.env
    [ "$(wc -l <"$(ls "$SPOOL"/*.env)")" -eq 3 ]
}

@test "the resident process comes first and gets the message unchanged" {
    listen ''
    echo 'exit 0' >"$WORK/then"
    run -0 deliver --sender ann@example.org --recipient list@example.org <"$WORK/mail"
    [ -z "$output" ]
    wait "$server"
    cmp "$WORK/mail" "$WORK/lmtp/data"
    grep -q '^MAIL FROM:<ann@example.org>' "$WORK/lmtp/commands"
    grep -q '^RCPT TO:<list@example.org>' "$WORK/lmtp/commands"
    [ ! -e "$WORK/arguments" ]
    nothing_left
}

@test "a large message passes the socket whole" {
    listen ''
    seq 1 900000 >"$WORK/large"
    run -0 deliver <"$WORK/large"
    wait "$server"
    cmp "$WORK/large" "$WORK/lmtp/data"
    nothing_left
}

@test "only 250 after the final dot counts" {
    for script in greeting=554 lhlo=500 mail=451 mail=junk rcpt=550 data=451 dot=451 dot=550 dot=251 dot=close; do
        rm -rf "$SITE/lmtp.sock" "$WORK/lmtp" "$SPOOL"
        listen "$script"
        run -0 deliver <"$WORK/mail"
        [ -z "$output" ]
        cmp "$WORK/mail" "$SPOOL"/*.eml
        kill "$server" 2>/dev/null || true
        wait "$server" || true
    done
}

@test "a resident process that hangs costs its time and nothing else" {
    for script in greeting=hang dot=hang; do
        rm -rf "$SITE/lmtp.sock" "$WORK/lmtp" "$SPOOL"
        listen "$script"
        run -0 deliver --socket-seconds 1 <"$WORK/mail"
        [ "$(spooled)" -eq 1 ]
        kill "$server"
        wait "$server" || true
    done
}

@test "the socket is not used for what it cannot carry unchanged" {
    listen ''
    printf 'Subject: x\r\n\r\ncrlf\r\n' | deliver
    printf 'Subject: x\n\nno line end' | deliver
    printf 'Subject: x\n\na\0b\n' | deliver
    deliver --call cyber <"$WORK/mail"
    deliver --recipient 'a@example.org> <b@example.org' <"$WORK/mail"
    [ "$(spooled)" -eq 5 ]
    [ ! -e "$WORK/lmtp/commands" ]
}

@test "a dead socket, no socket and a folder in its place are passed over" {
    listen ''
    kill "$server"
    wait "$server" || true
    run -0 deliver <"$WORK/mail"
    run -0 deliver --socket "$WORK" <"$WORK/mail"
    run -0 deliver --socket "$WORK/$(printf '%200s' | tr ' ' x)" <"$WORK/mail"
    [ "$(spooled)" -eq 3 ]
}

@test "mailcall ingest that exits 0 has the message; what it says stays unsaid" {
    echo 'exit 0' >"$WORK/then"
    run -0 deliver --sender=-ann@example.org --recipient list@example.org --call cyber <"$WORK/mail"
    [ -z "$output" ]
    cmp "$WORK/mail" "$WORK/input"
    printf '%s\n' ingest "--site=$SITE" --recipient=list@example.org --sender=-ann@example.org --call=cyber |
        cmp - "$WORK/arguments"
    nothing_left
}

@test "mailcall ingest that ends in any other way has not" {
    for then in 'exit 1' 'exit 65' 'exit 70' 'exit 75' 'exit 78' 'exit 127' 'kill -9 $$' 'kill -SEGV $$' 'sleep 60'; do
        rm -rf "$SPOOL"
        echo "$then" >"$WORK/then"
        run -0 deliver --ingest-seconds 1 <"$WORK/mail"
        [ -z "$output" ]
        cmp "$WORK/mail" "$SPOOL"/*.eml
    done
}

@test "a mailcall that is missing or cannot run has not" {
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/none" <"$WORK/mail"
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/mail" <"$WORK/mail"
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK" <"$WORK/mail"
    [ "$(spooled)" -eq 3 ]
}

@test "a child that is killed for its time takes its own children along" {
    echo 'sleep 61 & echo $! >"$WORK/grandchild"; wait' >"$WORK/then"
    run -0 deliver --ingest-seconds 1 <"$WORK/mail"
    sleep 0.2
    ! kill -0 "$(cat "$WORK/grandchild")" 2>/dev/null || grep -q '^State:.Z' "/proc/$(cat "$WORK/grandchild")/status"
}

@test "what a child leaves running does not hold the mail system's pipe" {
    echo 'sleep 20 & exit 0' >"$WORK/then"
    SECONDS=0
    deliver <"$WORK/mail" 3>&- | cat
    [ "$SECONDS" -lt 10 ]
}

@test "a child of someone who ignores children is heard all the same" {
    echo 'exit 0' >"$WORK/then"
    perl -e '$SIG{CHLD} = "IGNORE"; exec @ARGV' "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/fake" <"$WORK/mail"
    nothing_left
}

@test "spool folders are tried in order" {
    mkdir "$WORK/real"
    ln -s real "$WORK/link-spool"
    echo >"$WORK/file-spool"
    run -0 deliver --spool "$WORK/file-spool" --spool "$WORK/link-spool" --spool "$WORK/no/such/spool" \
        --spool "$WORK/third-spool" --spool "$WORK/fourth-spool" <"$WORK/mail"
    cmp "$WORK/mail" "$WORK/third-spool"/*.eml
    [ "$(spooled)" -eq 1 ]
}

@test "a spool without a site is enough" {
    run -0 "$MAILCALL_DELIVER" --spool "$WORK/lone-spool" <"$WORK/mail"
    cmp "$WORK/mail" "$WORK/lone-spool"/*.eml
}

@test "nowhere to keep it: one line that says later, and 75" {
    ln -s / "$SPOOL"
    run -75 deliver <"$WORK/mail"
    [ "${#lines[@]}" -eq 1 ]
    [[ "$output" == "4.3.0 "* ]]
    run -75 "$MAILCALL_DELIVER" --site "$WORK/none" <"$WORK/mail"
    [[ "$output" == "4.3.0 "* ]]
    [ ! -e "$WORK/none" ]
}

@test "the line that says later says why" {
    run -75 "$MAILCALL_DELIVER" --site "$WORK/none" <"$WORK/mail"
    [[ "$output" == "4.3.0 "*"there is no such site"* ]]
    ln -s / "$SPOOL"
    run -75 deliver <"$WORK/mail"
    [[ "$output" == "4.3.0 "*"symbolic link"* ]]
    rm "$SPOOL"
    mkdir -m 700 "$SPOOL"
    if [ "$(id -u)" -eq 0 ]; then
        chmod 755 "$WORK"
        run -75 setpriv --reuid 7001 --regid 7001 --clear-groups "$MAILCALL_DELIVER" --site "$SITE" --mailcall /nowhere <"$WORK/mail"
    else
        chmod 500 "$SPOOL"
        run -75 deliver --mailcall /nowhere <"$WORK/mail"
    fi
    [[ "$output" == "4.3.0 "*"may not write to the site"* ]]
    [[ "$output" != *"$WORK"* ]]
    [ "${#lines[@]}" -eq 1 ]
    run -75 deliver --spool /proc <"$WORK/mail"
    [[ "$output" == "4.3.0 "* ]]
}

@test "a wrong command line is 75" {
    for wrong in '' '--site' '--no-such-option x' 'operand' "--site $SITE operand" '--site=' '--spool=' '-h' \
        "--site $SITE --stall-seconds 0" "--site $SITE --stall-seconds x" "--site $SITE --stall-seconds 999999999999" \
        "--site $SITE --spool a --spool b --spool c --spool d --spool e --spool f --spool g --spool h --spool i"; do
        run -75 "$MAILCALL_DELIVER" $wrong <"$WORK/mail"
        [[ "$output" == "4.3.0 "* ]]
    done
    nothing_left
}

@test "--help in an alias keeps no message, so it does not say 0" {
    run -75 "$MAILCALL_DELIVER" --help <"$WORK/mail"
    [[ "$output" == *"--site DIR"* ]]
    run -75 "$MAILCALL_DELIVER" --site "$SITE" --version <"$WORK/mail"
}

@test "the manual names every option of --help" {
    run -75 "$MAILCALL_DELIVER" --help </dev/null
    for option in $(grep -o '^  --[a-z-]*' <<<"$output"); do
        grep -q -- "Fl -${option#--} " "$BATS_TEST_DIRNAME/../../docs/man/mailcall-deliver.8"
    done
}

@test "closed descriptors" {
    run -75 deliver <"$WORK"
    deliver <"$WORK/mail" >&-
    deliver <"$WORK/mail" >&- 2>&-
    [ "$(spooled)" -eq 2 ]
    cat "$SPOOL"/*.eml | cmp - <(cat "$WORK/mail" "$WORK/mail")
    for closed in '<&-' '<&- >&-' '<&- >&- 2>&-' '>/dev/full'; do
        run -75 sh -c "\"$MAILCALL_DELIVER\" --site \"$WORK/none\" <\"$WORK/mail\" $closed"
    done
}

@test "a reader that has gone is no death by signal" {
    ln -s / "$SPOOL"
    { sleep 0.3; cat "$WORK/mail"; } | { deliver && echo 0 >"$WORK/code" || echo $? >"$WORK/code"; } | true
    for _ in $(seq 100); do [ -s "$WORK/code" ] && break; sleep 0.05; done
    [ "$(cat "$WORK/code")" -eq 75 ]
}

@test "a sender that stalls is 75, and half a message is not kept" {
    { cat "$WORK/mail"; sleep 5; } 3>&- | { run -75 deliver --stall-seconds 1; nothing_left; }
    { for _ in 1 2 3 4 5 6 7 8; do echo x; sleep 0.5; done; } 3>&- |
        { run -75 deliver --stall-seconds 5 --total-seconds 2; nothing_left; }
}

@test "asked to end before it is durable: 75 and nothing left; the child is ended too" {
    mkfifo "$WORK/silent"
    exec 9<>"$WORK/silent"
    for signal in TERM HUP INT QUIT USR1 ALRM XCPU; do
        "$MAILCALL_DELIVER" --site "$SITE" <"$WORK/silent" 3>&- &
        pid=$!
        sleep 0.2
        kill -$signal "$pid"
        code=0
        wait "$pid" || code=$?
        [ "$code" -eq 75 ]
        nothing_left
    done
    echo 'echo $$ >"$WORK/child"; exec sleep 60' >"$WORK/then"
    "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/fake" <"$WORK/mail" 3>&- &
    for _ in $(seq 100); do [ -s "$WORK/child" ] && break; sleep 0.05; done
    kill $!
    code=0
    wait $! || code=$?
    [ "$code" -eq 75 ]
    ! kill -0 "$(cat "$WORK/child")" 2>/dev/null
    nothing_left
}

@test "a limit on file size is a full disk, not a death by signal" {
    run -75 bash -c 'ulimit -f 0; exec "$MAILCALL_DELIVER" --site "$SITE" <"$WORK/mail"'
    nothing_left
    head -c 300000 /dev/zero >"$WORK/zeros"
    run -75 bash -c 'ulimit -f 1; exec "$MAILCALL_DELIVER" --site "$SITE" <"$WORK/zeros"'
    nothing_left
}

@test "no descriptors: 75" {
    [[ "$(ldd "$MAILCALL_DELIVER")" != *libasan* ]] || skip "the sanitizer itself needs descriptors to load"
    run -75 bash -c 'exec <"$WORK/mail"; ulimit -n 4; exec "$MAILCALL_DELIVER" --site "$SITE"'
    [[ "$output" == "4.3.0 "* ]]
    nothing_left
}

@test "fifty megabytes are kept whole" {
    { cat "$WORK/mail"; head -c 52428800 /dev/zero; } | head -c 52428800 >"$WORK/at-the-limit"
    run -0 deliver <"$WORK/at-the-limit"
    cmp "$WORK/at-the-limit" "$SPOOL"/*.eml
    ! grep -q truncated "$SPOOL"/*.env
}

@test "one byte more: header and first megabyte are kept, the rest is read, and it is said" {
    printf 'Subject: large\nX: y\n\n' >"$WORK/header"
    # The writer must not see a broken pipe: all is read, far past the limit.
    { cat "$WORK/header"; head -c 60000000 /dev/zero | tr '\0' z; echo $? >"$WORK/writer"; } | deliver
    [ "$(cat "$WORK/writer")" -eq 0 ]
    { cat "$WORK/header"; head -c 1048576 /dev/zero | tr '\0' z; } | cmp - "$SPOOL"/*.eml
    grep -qx truncated=1 "$SPOOL"/*.env
    rm "$SPOOL"/*
    { cat "$WORK/header"; head -c 52428800 /dev/zero; } | head -c 52428801 | deliver
    grep -qx truncated=1 "$SPOOL"/*.env
    [ "$(stat -c %s "$SPOOL"/*.eml)" -eq $((1048576 + $(stat -c %s "$WORK/header"))) ]
    rm "$SPOOL"/*
    head -c 60000000 /dev/zero | tr '\0' h | deliver
    [ "$(stat -c %s "$SPOOL"/*.eml)" -eq 2097152 ]
}

@test "twenty at once into one spool: all are there, none twice" {
    for i in $(seq 20); do { printf 'Subject: %s\n\n' "$i" | deliver; } & done
    wait
    [ "$(cat "$SPOOL"/*.eml | sort -u | grep -c Subject)" -eq 20 ]
    [ "$(spooled)" -eq 20 ]
    [ "$(leftovers)" -eq 0 ]
}

# hold: takes every place at which `mailcall ingest` may run, until it is killed
hold() {
    python3 - "$SITE/.places" "$WORK/held" 3>&- <<'PY' &
import fcntl, os, sys, time
file = open(sys.argv[1], "a+")
fcntl.lockf(file, fcntl.LOCK_EX)
open(sys.argv[2], "w").close()
time.sleep(60)
PY
    server=$!
    for _ in $(seq 200); do [ -e "$WORK/held" ] && return; sleep 0.05; done
    false
}

@test "when too many are at work, a message waits a moment and goes to the spool" {
    echo 'exit 0' >"$WORK/then"
    hold
    SECONDS=0
    run -0 deliver <"$WORK/mail"
    [ -z "$output" ]
    [ "$SECONDS" -lt 5 ]
    [ ! -e "$WORK/arguments" ]
    cmp "$WORK/mail" "$SPOOL"/*.eml
    kill "$server"; wait "$server" || true; server=
    run -0 deliver <"$WORK/mail"
    [ -e "$WORK/arguments" ]
    [ "$(spooled)" -eq 1 ]
}

@test "asked to end while it waits for a place, it keeps nothing and says so" {
    hold
    "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/fake" <"$WORK/mail" >"$WORK/said" 3>&- &
    waiting=$!
    sleep 0.2
    kill -TERM "$waiting"
    code=0
    wait "$waiting" || code=$?
    [ "$code" -eq 75 ]
    grep -q '^4\.3\.0 ' "$WORK/said"
    nothing_left
}

@test "the real mailcall takes it and shows it" {
    [ -x "$MAILCALL" ] || skip "no mailcall in this build"
    "$MAILCALL" init "$SITE" >/dev/null
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$MAILCALL" <"$WORK/mail"
    nothing_left
    "$MAILCALL" --site "$SITE" show 1 --raw | cmp - "$WORK/mail"
    # The same by way of the spool is the same message.
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$WORK/none" <"$WORK/mail"
    [ "$(spooled)" -eq 1 ]
    "$MAILCALL" --site "$SITE" drain
    [ "$(spooled)" -eq 0 ]
    run ! "$MAILCALL" --site "$SITE" show 2 --raw
}

@test "what waits in a spool that only the command line names is stored by the next drain" {
    rmdir "$SITE"
    "$MAILCALL" init "$SITE"
    cd "$WORK"
    run -0 "$MAILCALL_DELIVER" --site "$SITE" --mailcall "$MAILCALL" --spool "$WORK/named-spool" --spool near-spool <"$WORK/mail"
    mkdir -p near-spool named-spool
    sed s/x/later/ "$WORK/mail" | run -0 deliver --spool "$WORK/named-spool"
    sed s/x/near/ "$WORK/mail" | run -0 deliver --spool near-spool
    [ "$(spooled)" -eq 2 ]
    cd /
    "$MAILCALL" --site "$SITE" drain
    [ "$(spooled)" -eq 0 ]
    [[ "$("$MAILCALL" --site "$SITE" list)" == *later*near* ]]
}
