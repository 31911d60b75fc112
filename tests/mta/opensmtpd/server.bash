# SPDX-License-Identifier: MIT
# OpenSMTPD from its unpacked Debian package (it cannot be installed beside Postfix), in a root directory of its own; the
# published example is part of its configuration.

server_ready() {
    [ -x "$SERVER_TREES/opensmtpd/usr/sbin/smtpd" ] || { echo "no unpacked OpenSMTPD in $SERVER_TREES (scripts/install-deps servers)"; return 1; }
}

server_start() {
    local example=$BATS_TEST_DIRNAME/../../config/opensmtpd/smtpd.conf.example
    export ROOM=$WORK/room
    export SITE=$ROOM/var/lib/mailcall MAILBOX=$ROOM/var/mail LOG=$WORK/smtpd.log
    "$BATS_TEST_DIRNAME/room" "$ROOM" "$SERVER_TREES/opensmtpd" "$MAILCALL" "$MAILCALL_DELIVER" \
        /usr/sbin/smtpd /usr/sbin/smtpctl /usr/libexec/opensmtpd/mail.maildir
    room_site
    install -d -m 711 "$ROOM/var/spool/smtpd"
    install -d -m 755 "$ROOM/var/lib/opensmtpd" "$ROOM/var/lib/opensmtpd/empty"
    # As the package's own set-up does.
    chgrp 7005 "$ROOM/usr/sbin/smtpctl" && chmod 2555 "$ROOM/usr/sbin/smtpctl"
    { sed -e "s|@PORT@|$PORT|" "$BATS_TEST_DIRNAME/opensmtpd/smtpd.conf"
      sed -e 's/mailcall-bpf@/alias-list@/g' "$example"; } >"$ROOM/etc/smtpd.conf"
    chroot "$ROOM" /usr/sbin/smtpd -d 3>&- 4>&- >"$LOG" 2>&1 &
    echo $! >"$WORK/pid"
}

server_stop() { kill "$(cat "$WORK/pid")" 2>/dev/null || true; }
mailcall_there() { room_mailcall "$@"; }
recipients() { printf 'alias-list@lists.example.org\n'; }
queued() { find "$ROOM/var/spool/smtpd/queue" -name envelope -o -path '*/queue/*' -type f ! -name message 2>/dev/null | wc -l; }
flush() { chroot "$ROOM" /usr/sbin/smtpctl schedule all; }
deferred() { grep -c 'result=TempFail' "$LOG" || true; }
bounced() { grep -c 'result=PermFail' "$LOG" || true; }
