# SPDX-License-Identifier: MIT
bats_require_minimum_version 1.5.0
# What every command-line session begins with: a site of its own with two small calls, and a fixed clock.

setup() {
    export WORK=$(mktemp -d "${BATS_TMPDIR:-/tmp}/mailcall.XXXXXX")
    export SITE=$WORK/site MAILCALL_NOW=2016-08-12T09:00:00Z
    unset MAILCALL_SITE
    "$MAILCALL" init "$SITE" >/dev/null
    cp "$BATS_TEST_DIRNAME"/fixtures/calls/*.xml "$SITE/calls/"
}

teardown() {
    ! mountpoint -q "$WORK/disk" || umount "$WORK/disk"
    chmod -R u+rwX "$WORK" 2>/dev/null || true
    rm -rf "$WORK"
}

mc() { "$MAILCALL" --site "$SITE" "$@"; }
ingest() { mc ingest "$@"; }
# message NAME [SUBJECT]: an answer by mail, different for each NAME.
message() {
    cat <<MAIL
From: Ada Example <ada@example.org>
To: forum@lists.example.org
Subject: ${2:-Our answers} $1
Message-ID: <$1@example.org>
Date: Fri, 12 Aug 2016 08:00:00 +0000
List-Id: <forum.lists.example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Q1: The response team of $1 warns operators and follows up until machines are clean.

Q2: We use a mailing list and meet every second month in the capital.
MAIL
}
stored() { mc list --format json | grep -c "$1" || true; }
spooled() { find "$SITE/spool" -name '*.eml' | wc -l; }
# small_disk SIZE: a disk of its own in $WORK/disk, where this user may mount one.
small_disk() {
    mkdir "$WORK/disk"
    mount -t tmpfs -o "size=$1" tmpfs "$WORK/disk" 2>/dev/null || skip "no disk can be mounted here"
}
# fill LEFT: that disk, but for LEFT of it.
fill() {
    cat /dev/zero >"$WORK/disk/rest" 2>/dev/null || true
    truncate -s "-$1" "$WORK/disk/rest"
}
