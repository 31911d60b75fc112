# SPDX-License-Identifier: MIT
# Postfix, installed from Debian's package: an alias and a master.cf pipe, made from the published examples.

server_ready() {
    command -v postfix >/dev/null || { echo "postfix is not installed (scripts/install-deps test)"; return 1; }
}

server_start() {
    local here=$BATS_TEST_DIRNAME/postfix
    export CONF=$WORK/conf SITE=$WORK/site MAILBOX=$WORK/mail LOG=$WORK/postfix.log
    mkdir -p "$CONF" "$WORK/queue" "$WORK/data" "$WORK/mail" "$WORK/bin"
    cp "$MAILCALL" "$WORK/bin/mailcall"
    cp "$MAILCALL_DELIVER" "$WORK/bin/mailcall-deliver"
    chown postfix "$WORK/data"
    chown nobody "$WORK/mail"
    "$WORK/bin/mailcall" init "$SITE"
    sed -e "s|@SENDMAIL@|$WORK/bin/sendmail|" "$BATS_TEST_DIRNAME/mailcall.xml" >"$SITE/mailcall.xml"
    cp "$BATS_TEST_DIRNAME"/calls/*.xml "$SITE/calls/"
    printf '#!/bin/sh\nexec /usr/sbin/sendmail -C %s "$@"\n' "$CONF" >"$WORK/bin/sendmail"
    chmod 755 "$WORK/bin/sendmail"
    chown -R nobody "$SITE"
    configure_postfix "$here"
    postfix -c "$CONF" start >"$LOG" 2>&1
}

configure_postfix() {
    local daemon=$(postconf -d -h daemon_directory)
    sed -e "s|@WORK@|$WORK|g" -e "s|@DAEMON@|$daemon|g" "$1/main.cf" >"$CONF/main.cf"
    sed -e "s|@WORK@|$WORK|g" -e "s|@PORT@|$PORT|g" "$1/master.cf" >"$CONF/master.cf"
    sed -e "s|@WORK@|$WORK|g" "$1/aliases" >"$CONF/aliases"
    # The published examples, with this test's paths, user and list in place of theirs.
    local examples=$BATS_TEST_DIRNAME/../../config/postfix
    local paths="s|/usr/libexec/mailcall/|$WORK/bin/|; s|/var/lib/mailcall|$SITE|"
    sed -e "$paths" -e 's/^mailcall-bpf:/alias-list:/' "$examples/aliases.example" >>"$CONF/aliases"
    sed -e "$paths" -e 's/user=mailcall/user=nobody/' "$examples/master.cf.example" >>"$CONF/master.cf"
    postalias -c "$CONF" "hash:$CONF/aliases"
    printf 'pipe-list@lists.example.org mailcall:\n' >"$CONF/transport"
}

server_stop() { postfix -c "$CONF" stop >/dev/null 2>&1 || true; }
# Postfix's sendmail takes a configuration folder of one's own from root alone: what sends is run by root here.
mailcall_there() {
    [ "$1" != digest ] || { "$WORK/bin/mailcall" --site "$SITE" "$@" && chown -R nobody "$SITE"; return; }
    setpriv --reuid=nobody --regid=nogroup --clear-groups "$WORK/bin/mailcall" --site "$SITE" "$@"
}
recipients() { printf 'alias-list@lists.example.org\npipe-list@lists.example.org\n'; }
queued() { find "$WORK/queue/deferred" "$WORK/queue/active" "$WORK/queue/incoming" -type f 2>/dev/null | wc -l; }
flush() { postqueue -c "$CONF" -f; }
deferred() { grep -c 'status=deferred' "$LOG" || true; }
bounced() { grep -c 'status=bounced' "$LOG" || true; }
