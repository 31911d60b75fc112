#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The configuration examples, tried: each is run as it stands, with only paths and user in place of its own. (Mail servers: tests/mta.)
load common

# example FILE: its text with this session's paths.
example() {
    sed -e "s|/usr/libexec/mailcall/mailcall-deliver|$MAILCALL_DELIVER --mailcall $MAILCALL|g" -e "s|/usr/bin/mailcall|$MAILCALL|g" \
        -e "s|/var/lib/mailcall|$SITE|g" -e "s|\$HOME/mailcall|$SITE|g" "$BATS_TEST_DIRNAME/../../config/$1"
}

@test "procmail: a copy to mailcall, fields added to what goes on" {
    command -v procmail >/dev/null || skip "procmail is not installed (scripts/install-deps test)"
    { echo "SHELL=/bin/sh"; echo "MAILDIR=$WORK"; echo "DEFAULT=$WORK/inbox"; echo "LOGFILE=$WORK/procmail.log"
      example procmail/procmailrc.example | sed 's/bpf\\.lists/forum\\.lists/'; } >"$WORK/procmailrc"
    message one | procmail -m "$WORK/procmailrc"
    [ "$(stored "Our answers one")" -eq 1 ]
    grep -q '^Mailcall-Call: forum' "$WORK/inbox"
    grep -q '^Subject: Our answers one' "$WORK/inbox"
}

@test "Mailman 2 and 3: the address of the mail systems' examples becomes a member, without a welcome" {
    printf '#!/bin/sh\necho "$(cat) $*" >>"%s/members"\n' "$WORK" >"$WORK/mailman"
    chmod 755 "$WORK/mailman"
    message one >"$WORK/bpf.mbox"
    example mailman/subscribe.example | sed -e "s|/usr/lib/mailman/bin/add_members|$WORK/mailman|; s#| mailman#| $WORK/mailman#" \
        -e "s|^mailcall |$MAILCALL |; s|/var/lib/mailman/[^ ]*|$WORK/bpf.mbox|" >"$WORK/commands"
    sh -e "$WORK/commands"
    address=$(grep -o '^mailcall-[a-z]*:' "$BATS_TEST_DIRNAME/../../config/postfix/aliases.example")
    [ "$(grep -c "^${address%:}@lists.example.org .*welcome-msg" "$WORK/members")" -eq 2 ]
    [ "$(stored "Our answers one")" -eq 1 ]
}

@test "every example runs mailcall as the user mailcall, or as whoever the mailbox belongs to" {
    cd "$BATS_TEST_DIRNAME/../../config"
    ! grep -rn 'user *= *[a-z]*\|User=[a-z]*' cron exim opensmtpd postfix systemd | grep -v 'user *= *mailcall\|User=mailcall'
    grep -q 'default_privs=mailcall' postfix/aliases.example
    # The README's line is the published one, with its step 1's prefix.
    grep -qF "$(sed -n 's|/usr/libexec|/usr/local/libexec|; s/^mailcall-bpf/&/p' postfix/aliases.example)" ../README.md
    grep -q 'default_privs=mailcall' ../README.md
}

@test "cron: drain, reading together, digest and status run as they stand, and say no more than to whom a digest went" {
    message one | ingest
    printf '#!/bin/sh\ncat >"%s/sent"\n' "$WORK" >"$WORK/sendmail"
    chmod 755 "$WORK/sendmail"
    sed -i "s|</mailcall>|<sendmail>$WORK/sendmail</sendmail><from-address>mailcall@example.org</from-address></mailcall>|" "$SITE/mailcall.xml"
    mc check
    count=0
    while read -r _ _ _ _ _ user command; do
        [ "$user" = mailcall ] || continue
        run sh -c "$command"
        echo "$command: $status, $output"
        [ "$status" -eq 0 ] && [ -z "${output##*sent to*}" ]
        count=$((count + 1))
    done < <(example cron/mailcall.example | grep -v '^#\|^MAILTO')
    [ "$count" -eq 4 ]
    grep -q '^To:.*fatima@example.org' "$WORK/sent"
}

@test "systemd: the units are well-formed and their commands run" {
    command -v systemd-analyze >/dev/null || skip "systemd-analyze is not on this machine"
    mkdir "$WORK/units"
    for unit in mailcall-drain.service mailcall-drain.timer mailcall-digest.service mailcall-digest.timer \
        mailcall-together.service mailcall-together.timer; do
        example systemd/$unit | sed 's/^User=mailcall/User=nobody/' >"$WORK/units/$unit"
    done
    run systemd-analyze verify "$WORK"/units/*
    echo "$output"
    [ "$status" -eq 0 ]
}

# as_unit SERVICE: its command, under what the unit forbids.
as_unit() {
    local command=$(example systemd/$1 | sed -n 's/^ExecStart=//p')
    if grep -q '^NoNewPrivileges=yes' "$BATS_TEST_DIRNAME/../../config/systemd/$1"; then
        setpriv --no-new-privs $command
    else
        $command
    fi
}

@test "systemd: a digest that waits is sent by either unit, with a mail program that needs a group of its own" {
    command -v setpriv >/dev/null || skip "setpriv is not on this machine"
    message one | ingest
    # What a setgid program such as postdrop finds: nothing is taken unless it may change its group and write its queue.
    printf '#!/bin/sh\n[ -e "%s/open" ] && grep -q "^NoNewPrivs:.0" /proc/self/status || exit 75\ncat >>"%s/sent"\n' \
        "$WORK" "$WORK" >"$WORK/sendmail"
    chmod 755 "$WORK/sendmail"
    sed -i "s|</mailcall>|<sendmail>$WORK/sendmail</sendmail></mailcall>|" "$SITE/mailcall.xml"
    as_unit mailcall-digest.service || true
    touch "$WORK/open"
    MAILCALL_NOW=2016-08-13T09:00:00Z as_unit mailcall-drain.service
    grep -q '^To:.*fatima@example.org' "$WORK/sent"
    message two | ingest
    MAILCALL_NOW=2016-08-14T09:00:00Z as_unit mailcall-digest.service
    [ "$(grep -c '^To:.*fatima@example.org' "$WORK/sent")" -eq 2 ]
    as_unit mailcall-together.service
    # /var/spool, where queues are, is read-only under "strict".
    ! grep -q '^ProtectSystem=strict' "$BATS_TEST_DIRNAME"/../../config/systemd/*
}

# chapter NAME: its commands, with this session's paths.
chapter() {
    sed -n "/^## $1/,/^## /s/^    //p" "$BATS_TEST_DIRNAME/../../docs/operating.md" |
        sed -e "s|/var/lib/mailcall|$SITE|g" -e "s|/var/backups|$WORK/backups|g" -e "s|^mailcall |$MAILCALL |" -e "s|mailcall:|$(id -un):|"
}

@test "operating: a backup beside deliveries, and its restore, keep every message and what waits" {
    command -v sqlite3 >/dev/null || skip "sqlite3 is not installed (scripts/install-deps test)"
    for i in 1 2 3; do message "m$i" | ingest; done
    message waiting >"$SITE/spool/waiting.eml"
    python3 - "$SITE/store/mailcall.db" 3>&- <<'PY' & # somebody reads, so that the log is not folded in
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1])
db.execute("BEGIN")
db.execute("SELECT COUNT(*) FROM message").fetchall()
time.sleep(4)
PY
    sleep 1
    message m4 | ingest
    message waiting >"$SITE/spool/waiting.eml"
    chapter Backup | grep -q sqlite3
    chapter Backup | sh -e
    wait
    mc show 4 --raw >"$WORK/four"
    message later >"$SITE/spool/later.eml"
    chapter Restore | sh -e
    mc show 4 --raw | cmp - "$WORK/four"
    [ "$(stored 'Our answers waiting')" -eq 1 ]
    [ "$(stored 'Our answers later')" -eq 1 ]
    [ "$(stat -c %a "$SITE" "$SITE/store/mailcall.db")" = $'700\n600' ]
    mc status
}
