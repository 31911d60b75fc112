/* SPDX-License-Identifier: MIT */
/* status: how the site is; the exit code is for cron. */
#include <mailcall/base/clock.h>
#include <mailcall/work/spools.h>
#include "print_table.h"

/* The trouble comes first, and behind it where the mail is meanwhile: nobody looks for it before that is mended. */
static enum status tell_spool(const struct site *site, enum status trouble, struct err *err)
{
    struct spools spools;
    size_t count = 0;
    int64_t oldest = 0;
    spools_of(site, &spools);
    if (spools.count == 0) return trouble;
    spools_waiting(site, clock_now_utc(), &count, &oldest);
    if (count > 0)
        return err_add_line(err, trouble, "Until this is mended %zu %s in the spool, the oldest for %lld minutes.",
                            count, count == 1 ? "message waits" : "messages wait", (long long)(oldest / 60));
    return err_add_line(err, trouble,
                        "Until this is mended new mail waits in the spool or in the mail system's own queue.");
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct printed_table table;
    struct arena *arena = arena_new();
    enum status trouble = OK;
    struct err warning = ERR_INIT;

    table_prepare(&table, with);
    enum status status = open_site(with, STORE_READ, &site, err);
    if (status == OK) status = table_status(&site, arena, clock_now_utc(), &table.out, &trouble, &warning, err);
    if (status != OK) status = tell_spool(&site, status, err);
    status = table_print(&table, with, status, err);
    if (status == OK && trouble != OK) status = err_set(err, trouble, "%s", warning.text);
    site_release(&site);
    arena_free(&arena);
    return status;
}

const struct command cmd_status = {
    .name = "status", .operands = "", .summary = "how the site is: counts, spool, outbox, last digests", .run = run};
