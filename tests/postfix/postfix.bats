#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# A real Postfix on loopback with its own configuration, queue and port: messages by SMTP to a list address, piped to
# mailcall-deliver; the digest found in a local mailbox; and the same with a store that is locked, missing or read-only.

setup_file() {
    [ "$(id -u)" -eq 0 ] || skip "Postfix's master must be started by root"
    command -v postfix >/dev/null || skip "postfix is not installed (scripts/install-deps test)"
    export WORK=$(mktemp -d /var/tmp/mailcall-postfix.XXXXXX)
    export CONF=$WORK/conf SITE=$WORK/site
    chmod 755 "$WORK"
    mkdir -p "$CONF" "$WORK/queue" "$WORK/data" "$WORK/mail" "$WORK/bin"
    cp "$MAILCALL" "$MAILCALL_DELIVER" "$WORK/bin/"
    chown postfix "$WORK/data"
    chown nobody "$WORK/mail"
    export PORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    write_site
    write_postfix
    postfix -c "$CONF" start >"$WORK/start.log" 2>&1 || { cat "$WORK/start.log" "$WORK/postfix.log" >&2; return 1; }
}

teardown_file() {
    [ -n "${CONF:-}" ] || return 0
    postfix -c "$CONF" stop >/dev/null 2>&1 || true
    rm -rf "$WORK"
}

write_site() {
    "$WORK/bin/mailcall" init "$SITE"
    sed -e "s|@SENDMAIL@|$WORK/bin/sendmail|" "$BATS_TEST_DIRNAME/mailcall.xml" >"$SITE/mailcall.xml"
    cp "$BATS_TEST_DIRNAME"/calls/*.xml "$SITE/calls/"
    printf '#!/bin/sh\nexec /usr/sbin/sendmail -C %s "$@"\n' "$CONF" >"$WORK/bin/sendmail"
    chmod 755 "$WORK/bin/sendmail"
    chown -R nobody "$SITE"
}

write_postfix() {
    local daemon=$(postconf -d -h daemon_directory)
    sed -e "s|@WORK@|$WORK|g" -e "s|@DAEMON@|$daemon|g" "$BATS_TEST_DIRNAME/main.cf" >"$CONF/main.cf"
    sed -e "s|@WORK@|$WORK|g" -e "s|@PORT@|$PORT|g" "$BATS_TEST_DIRNAME/master.cf" >"$CONF/master.cf"
    sed -e "s|@WORK@|$WORK|g" "$BATS_TEST_DIRNAME/aliases" >"$CONF/aliases"
    # The published examples, with this test's paths, user and list in place of theirs.
    local examples=$BATS_TEST_DIRNAME/../../config/postfix
    local here="s|/usr/libexec/mailcall/|$WORK/bin/|; s|/var/lib/mailcall|$SITE|"
    sed -e "$here" -e 's/^mailcall-bpf:/alias-list:/' "$examples/aliases.example" >>"$CONF/aliases"
    sed -e "$here" -e 's/user=mailcall/user=nobody/' "$examples/master.cf.example" >>"$CONF/master.cf"
    postalias -c "$CONF" "hash:$CONF/aliases"
    printf 'pipe-list@lists.example.org mailcall:\n' >"$CONF/transport"
}

# send RECIPIENT MARK: one answer, by SMTP.
send() {
    python3 - "$PORT" "$1" "$2" <<'PY'
import smtplib, sys
port, recipient, mark = int(sys.argv[1]), sys.argv[2], sys.argv[3]
text = f"""From: Ada Example <ada@example.org>
To: {recipient}
Subject: Our answers {mark}
Message-ID: <{mark}@example.org>
Date: Fri, 12 Aug 2016 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Q1: The national response team coordinates with operators and with the police, number {mark}.

Q2: We meet every month and share reports by a mailing list.
"""
with smtplib.SMTP("127.0.0.1", port) as smtp:
    smtp.sendmail("ada@example.org", [recipient], text)
PY
}

as_nobody() { setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; }
stored() { as_nobody "$WORK/bin/mailcall" --site "$SITE" list --format json | grep -c "Our answers $1" || true; }
spooled() { ls "$SITE/spool"/*.eml 2>/dev/null | wc -l; }
queued() { find "$WORK/queue/deferred" -type f 2>/dev/null | wc -l; }
bounced() { grep -c 'status=bounced' "$WORK/postfix.log" || true; }

# wait_for COMMAND...: until it succeeds, half a minute at most.
wait_for() {
    for _ in $(seq 150); do
        "$@" && return 0
        sleep 0.2
    done
    echo "not in time: $*" >&2
    tail -20 "$WORK/postfix.log" >&2
    return 1
}
is_stored() { [ "$(stored "$1")" -ge 1 ]; }
in_spool() { [ "$(spooled)" -ge 1 ]; }
in_queue() { [ "$(queued)" -ge 1 ]; }
in_mailbox() { grep -q "$1" "$WORK/mail/facilitator" 2>/dev/null; }

@test "a message by SMTP goes through an alias into the store" {
    send alias-list@lists.example.org alias-1
    wait_for is_stored alias-1
    [ "$(stored alias-1)" -eq 1 ]
}

@test "a message by SMTP goes through a master.cf pipe into the store" {
    send pipe-list@lists.example.org pipe-1
    wait_for is_stored pipe-1
    [ "$(stored pipe-1)" -eq 1 ]
}

@test "the same message again is one record" {
    send alias-list@lists.example.org twice
    wait_for is_stored twice
    send alias-list@lists.example.org twice
    sleep 2
    [ "$(stored twice)" -eq 1 ]
}

@test "the digest arrives in the coordinator's mailbox" {
    "$WORK/bin/mailcall" --site "$SITE" digest --send
    chown -R nobody "$SITE"
    wait_for in_mailbox "Subject:"
    grep -q "^Auto-Submitted: auto-generated" "$WORK/mail/facilitator"
    grep -q "ada@example.org\|Ada Example" "$WORK/mail/facilitator"
}

@test "a locked store: the message waits in the spool, then is stored once" {
    python3 - "$SITE/store/mailcall.db" <<'PY' 3>&- &
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
time.sleep(16)
PY
    sleep 1
    send alias-list@lists.example.org locked
    wait_for in_spool
    wait
    [ "$(stored locked)" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "a missing store: the message waits in the spool, then is stored once" {
    mv "$SITE/store" "$SITE/store.away"
    send alias-list@lists.example.org missing
    wait_for in_spool
    rm -rf "$SITE/store"
    mv "$SITE/store.away" "$SITE/store"
    [ "$(stored missing)" -eq 1 ]
    [ "$(spooled)" -eq 0 ]
}

@test "a read-only store and spool: deferred, not bounced; delivered when mended" {
    chmod 500 "$SITE/store" "$SITE/spool" "$SITE"
    chmod 400 "$SITE/store"/*
    send alias-list@lists.example.org readonly
    wait_for in_queue
    chmod 700 "$SITE" "$SITE/store" "$SITE/spool"
    chmod 600 "$SITE/store"/*
    [ "$(stored readonly)" -eq 0 ]
    postqueue -c "$CONF" -f
    wait_for is_stored readonly
    [ "$(stored readonly)" -eq 1 ]
}

@test "settings that are wrong: the message waits in the spool" {
    cp "$SITE/mailcall.xml" "$WORK/mailcall.xml.good"
    echo '<mailcall><nonsense/></mailcall>' >"$SITE/mailcall.xml"
    send alias-list@lists.example.org settings
    wait_for in_spool
    cp "$WORK/mailcall.xml.good" "$SITE/mailcall.xml"
    [ "$(stored settings)" -eq 1 ]
}

@test "nothing bounced in all of this" {
    [ "$(bounced)" -eq 0 ]
}
