# SPDX-License-Identifier: MIT
# Exim from its unpacked Debian packages (it cannot be installed beside Postfix), in a root directory of its own; router
# and transport are the published example.

server_ready() {
    [ -x "$SERVER_TREES/exim/usr/sbin/exim4" ] || { echo "no unpacked Exim in $SERVER_TREES (scripts/install-deps servers)"; return 1; }
}

server_start() {
    local example=$BATS_TEST_DIRNAME/../../config/exim/mailcall.example
    export ROOM=$WORK/room
    export SITE=$ROOM/var/lib/mailcall MAILBOX=$ROOM/var/mail LOG=$ROOM/var/log/exim4/mainlog
    "$BATS_TEST_DIRNAME/room" "$ROOM" "$SERVER_TREES/exim" "$MAILCALL" "$MAILCALL_DELIVER" /usr/sbin/exim4
    room_site
    install -d -o 7003 -g 7003 "$ROOM/var/spool/exim4" "$ROOM/var/log/exim4"
    # The example's parts, with the test's list in place of theirs.
    sed 's/local_parts = mailcall-bpf/local_parts = alias-list/' "$example" >"$WORK/example"
    sed -n '/^# begin routers/,/^# begin transports/p' "$WORK/example" >"$WORK/router"
    sed -n '/^# begin transports/,$p' "$WORK/example" >"$WORK/transport"
    mkdir -p "$ROOM/etc/exim4"
    sed -e "s|@PORT@|$PORT|" -e "/@ROUTER@/{r $WORK/router" -e 'd}' -e "/@TRANSPORT@/{r $WORK/transport" -e 'd}' \
        "$BATS_TEST_DIRNAME/exim/exim4.conf" >"$ROOM/etc/exim4/exim4.conf"
    chroot "$ROOM" /usr/sbin/exim4 -bdf -q1h 3>&- 4>&- >"$WORK/exim.out" 2>&1 &
    echo $! >"$WORK/pid"
}

server_stop() { kill "$(cat "$WORK/pid")" 2>/dev/null || true; }
mailcall_there() { room_mailcall "$@"; }
recipients() { printf 'alias-list@lists.example.org\n'; }
queued() { find "$ROOM/var/spool/exim4/input" -name '*-H' 2>/dev/null | wc -l; }
flush() { chroot "$ROOM" /usr/sbin/exim4 -qff; }
deferred() { grep -c ' == ' "$LOG" || true; }
bounced() { grep -c ' \*\* ' "$LOG" || true; }
