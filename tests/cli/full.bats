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
