#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# A real mail server on loopback with its own configuration, queue and port: messages by SMTP to a list address, piped to
# mailcall-deliver; the digest found in a local mailbox; and the same with a store that is locked, missing, damaged or
# read-only and with settings that are wrong. Which server: SERVER=postfix|exim|opensmtpd, each in a folder here, whose
# server.bash says how it is started, stopped and asked.
#
# MANY in the environment: how many messages come at once in one of the tests (60). Before a release:
#   MANY=1000 ctest --test-dir build/release -R mta
#
# What a server.bash defines:
#   server_ready             says why not, and fails, where the server cannot be run
#   server_start             lays out WORK and starts it on PORT; sets SITE (the site as this test sees it), MAILBOX and LOG
#   server_stop
#   mailcall_there ARG...    mailcall as the user that owns the site
#   recipients               the list addresses, one for each way to connect mailcall
#   queued                   number of messages in the queue, tried or not
#   deferred                 number of deliveries put off, by the log
#   flush                    tries them again
#   bounced                  number of messages given back

load room.bash
load "$SERVER/server.bash"

setup_file() {
    export WHY_NOT=
    [ "$(id -u)" -eq 0 ] || WHY_NOT="a mail server must be started by root"
    [ -n "$WHY_NOT" ] || WHY_NOT=$(server_ready) || true
    [ -z "$WHY_NOT" ] || return 0
    export WORK=$(mktemp -d "/var/tmp/mailcall-$SERVER.XXXXXX")
    export PORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    chmod 755 "$WORK"
    server_start || { cat "$LOG" >&2; return 1; }
    wait_for listening
}

teardown_file() {
    if [ -n "${WORK:-}" ]; then
        server_stop
        rm -rf "$WORK"
    fi
}

setup() { [ -z "$WHY_NOT" ] || skip "$WHY_NOT"; }

listening() { python3 -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1)' "$PORT" 2>/dev/null; }

# send RECIPIENT MARK [MEGABYTES]: one answer, by SMTP.
send() {
    python3 - "$PORT" "$@" <<'PY'
import smtplib, sys
port, recipient, mark = int(sys.argv[1]), sys.argv[2], sys.argv[3]
more = ("and so on " * 7 + "\n") * (int(sys.argv[4]) * 15000 if len(sys.argv) > 4 else 0)
text = f"""From: Ada Example <ada@example.org>
To: {recipient}
Subject: Our answers {mark}
Message-ID: <{mark}@example.org>
Date: Fri, 12 Aug 2016 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Q1: The national response team coordinates with operators and with the police, number {mark}.

Q2: We meet every month and share reports by a mailing list.
{more}"""
with smtplib.SMTP("127.0.0.1", port) as smtp:
    smtp.sendmail("ada@example.org", [recipient], text)
PY
}

# send_many COUNT RECIPIENT...: so many answers over four connections at once, to each recipient in turn.
send_many() {
    python3 - "$PORT" "$@" <<'PY'
import smtplib, sys, threading
port, count, recipients = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
def work(first):
    todo = list(range(first, count, 4))
    while todo:
        send(todo[:50]) # some servers take a hundred on one connection
        del todo[:50]
def send(numbers):
    with smtplib.SMTP("127.0.0.1", port) as smtp:
        for number in numbers:
            recipient = recipients[number % len(recipients)]
            smtp.sendmail(f"writer{number}@example.org", [recipient], f"""From: Writer {number} <writer{number}@example.org>
To: {recipient}
Subject: Our answers many-{number}
Message-ID: <many-{number}@example.org>
Date: Fri, 12 Aug 2016 10:00:00 +0000

Q1: In our town number {number} the fire brigade calls the operators.
""")
threads = [threading.Thread(target=work, args=(first,)) for first in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
PY
}

stored() { mailcall_there list --format json | grep -c "Our answers $1\"" || true; }
spooled() { ls "$SITE/spool"/*.eml 2>/dev/null | wc -l; }
list_address() { recipients | head -n 1; }

# wait_for COMMAND...: until it succeeds, half a minute at most.
wait_for() {
    for _ in $(seq 150); do
        "$@" && return 0
        sleep 0.2
    done
    echo "not in time: $*" >&2
    tail -20 "$LOG" >&2
    return 1
}
is_stored() { [ "$(stored "$1")" -ge 1 ]; }
in_spool() { [ "$(spooled)" -ge 1 ]; }
deferred_again() { [ "$(deferred)" -gt "$1" ]; }
stored_many() { mailcall_there list --format json | grep -o 'Our answers many-[0-9]*"' || true; }
all_stored() { [ "$(stored_many | sort -u | wc -l)" -eq "$1" ]; }
queue_empty() { [ "$(queued)" -eq 0 ]; }
in_mailbox() { grep -rqs "$1" "$MAILBOX"; }

@test "a message by SMTP goes into the store, by each way to connect" {
    local n=0
    for address in $(recipients); do
        n=$((n + 1))
        send "$address" "way-$n"
        wait_for is_stored "way-$n"
        [ "$(stored "way-$n")" -eq 1 ]
    done
}

@test "the same message again is one record" {
    send "$(list_address)" twice
    wait_for is_stored twice
    send "$(list_address)" twice
    wait_for queue_empty
    sleep 2
    [ "$(stored twice)" -eq 1 ]
}

@test "many messages at once: each is one record" {
    local many=${MANY:-60}
    send_many "$many" $(recipients)
    for _ in $(seq $((1 + many / 100))); do
        flush # of many on one connection a server leaves some to the next run of its queue
        wait_for all_stored "$many" 2>/dev/null && break
    done
    wait_for all_stored "$many"
    wait_for queue_empty
    sleep 2
    [ "$(stored_many | wc -l)" -eq "$many" ]
    [ "$(spooled)" -eq 0 ]
    [ "$(bounced)" -eq 0 ]
}

@test "the digest arrives in the coordinator's mailbox" {
    mailcall_there digest --send
    wait_for in_mailbox "Subject:"
    grep -rq "^Auto-Submitted: auto-generated" "$MAILBOX"
    grep -rq "ada@example.org\|Ada Example" "$MAILBOX"
}

@test "a locked store: the message waits in the spool, then is stored once" {
    python3 - "$SITE/store/mailcall.db" <<'PY' 3>&- &
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
time.sleep(16)
PY
    sleep 1
    send "$(list_address)" locked
    wait_for in_spool
    wait
    [ "$(stored locked)" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "a missing store: the message waits in the spool, then is stored once" {
    mv "$SITE/store" "$SITE/store.away"
    send "$(list_address)" missing
    wait_for in_spool
    rm -rf "$SITE/store"
    mv "$SITE/store.away" "$SITE/store"
    [ "$(stored missing)" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "a damaged store: set aside, not overwritten; the message is not lost" {
    rm -f "$SITE"/store/mailcall.db-*
    dd if=/dev/urandom of="$SITE/store/mailcall.db" bs=4096 count=8 conv=notrunc 2>/dev/null
    send "$(list_address)" damaged
    wait_for is_stored damaged
    [ "$(stored damaged)" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
    ls "$SITE/store" | grep -q damaged
}

@test "a read-only store and spool: deferred, not bounced; delivered when mended" {
    sleep 2 # what was spooled before is taken in by the delivery before this one, after it has answered
    chmod 500 "$SITE/store" "$SITE/spool" "$SITE"
    chmod 400 "$SITE/store"/*
    local before=$(deferred)
    send "$(list_address)" readonly
    wait_for deferred_again "$before" # a message in the queue may still be on its way: only the log tells
    [ "$SERVER" != postfix ] || grep -q "may not write to the site" "$LOG"
    chmod 700 "$SITE" "$SITE/store" "$SITE/spool"
    chmod 600 "$SITE/store"/*
    [ "$(stored readonly)" -eq 0 ]
    flush
    wait_for is_stored readonly
    [ "$(stored readonly)" -eq 1 ]
}

@test "settings that are wrong or missing: the message waits in the spool" {
    mv "$SITE/mailcall.xml" "$WORK/mailcall.xml.good"
    send "$(list_address)" settings-missing
    wait_for in_spool
    cp -p "$WORK/mailcall.xml.good" "$SITE/mailcall.xml"
    [ "$(stored settings-missing)" -eq 1 ]
    echo '<mailcall><nonsense/></mailcall>' >"$SITE/mailcall.xml"
    send "$(list_address)" settings-wrong
    wait_for in_spool
    cp -p "$WORK/mailcall.xml.good" "$SITE/mailcall.xml"
    [ "$(stored settings-wrong)" -eq 1 ]
}

@test "over 50 MB: taken, with its beginning kept and flagged" {
    send "$(list_address)" enormous 52
    wait_for is_stored enormous
    [ "$(stored enormous)" -eq 1 ]
    mailcall_there list --format json | grep -A20 "Our answers enormous" | grep -q truncated
}

@test "nothing was given back and nothing waits after all of this" {
    wait_for queue_empty
    [ "$(bounced)" -eq 0 ]
    [ "$(spooled)" -eq 0 ]
}
