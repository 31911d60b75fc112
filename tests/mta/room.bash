# SPDX-License-Identifier: MIT
# What the servers that live in a room share: the site in it, and mailcall run there.

room_mailcall() { chroot --userspec=7001:7001 "$ROOM" /usr/bin/mailcall --site /var/lib/mailcall "$@"; }

room_site() {
    chmod 700 "$SITE"
    room_mailcall init /var/lib/mailcall
    sed -e 's|@SENDMAIL@|/usr/sbin/sendmail|' "$BATS_TEST_DIRNAME/mailcall.xml" >"$SITE/mailcall.xml"
    cp "$BATS_TEST_DIRNAME/calls/alias.xml" "$SITE/calls/"
    chown -R 7001:7001 "$SITE"
}
