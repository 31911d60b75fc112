#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# A full disk: what commands say is so, and they say it.
load common

@test "an import that runs out of disk counts what is in the store, and the rest is taken later" {
    small_disk 1500k
    cp -a "$SITE" "$WORK/disk/site"
    for n in $(seq 1200); do
        echo "From ada@example.org Fri Aug 12 08:00:00 2016"
        message "m$n"
        echo
    done >"$WORK/archive.mbox"
    SITE=$WORK/disk/site
    run -75 --separate-stderr mc import "$WORK/archive.mbox"
    [[ "$stderr" == *"the disk is full; make room there"* ]]
    [[ "$stderr" != *"nothing was changed"* ]]
    told=${output#*= }
    told=${told%% stored*}
    # What the first line says is there is there, when the disk is looked at elsewhere.
    umask 077
    cp -a "$SITE" "$WORK/moved"
    umount "$WORK/disk"
    SITE=$WORK/moved
    [ "$(mc list --format json | grep -c '"number"')" -eq "$told" ]
    run -0 mc import "$WORK/archive.mbox"
    [[ "$output" == *"1200 read = $((1200 - told)) stored + $told there already"* ]]
}

@test "status and drain say that the disk is full, with the remedy, and end with 75 until there is room" {
    small_disk 4m
    cp -a "$SITE" "$WORK/disk/site"
    SITE=$WORK/disk/site
    message one | ingest
    run -0 mc status
    run -0 mc drain
    # Nothing fits at all; or opening the store does, and a message does not.
    for left in 0 120K; do
        fill "$left"
        run -75 --separate-stderr mc status
        [[ "$stderr" == *"$SITE/store/"*"make room there"*"the mail system's own queue"* ]]
        run -75 --separate-stderr mc drain
        [[ "$stderr" == *"make room there"* ]]
        rm "$WORK/disk/rest"
    done
    run -0 mc status
    run -0 mc drain
    [ -z "$(find "$SITE" -name '.*.tmp')" ]
}

@test "with the store's disk full and room in the second spool, status says that mail waits there" {
    small_disk 4m
    mv "$SITE/store" "$WORK/disk/store"
    ln -s "$WORK/disk/store" "$SITE/store"
    fill 120K
    run -75 --separate-stderr mc status
    [[ "$stderr" == *"make room there"*"new mail waits in $SITE/spool."* ]]
}
