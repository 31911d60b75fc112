/* SPDX-License-Identifier: MIT */
/* status: how the site is; the exit code is for cron. */
#include <mailcall/base/clock.h>
#include <mailcall/work/spools.h>
#include "print_table.h"

/* Without a store the one thing left to say is that nothing is lost. */
static void tell_spool(const struct site *site)
{
    size_t count = 0;
    int64_t oldest = 0;
    spools_waiting(site, clock_now_utc(), &count, &oldest);
    talk("mailcall status: %zu %s in the spool, the oldest for %lld minutes; none is lost", count,
         count == 1 ? "message waits" : "messages wait", (long long)(oldest / 60));
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
    if (status != OK) tell_spool(&site);
    status = table_print(&table, with, status, err);
    if (status == OK && trouble != OK) status = err_set(err, trouble, "%s", warning.text);
    site_release(&site);
    arena_free(&arena);
    return status;
}

const struct command cmd_status = {
    .name = "status", .operands = "", .summary = "how the site is: counts, spool, outbox, last digests", .run = run};
