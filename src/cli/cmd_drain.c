/* SPDX-License-Identifier: MIT */
/* drain: what waits in the spool goes into the store; analyses that failed are tried again. */
#include <mailcall/base/clock.h>
#include <mailcall/work/ingest.h>
#include <mailcall/work/outbox.h>
#include <mailcall/work/recover.h>
#include <mailcall/work/spools.h>
#include "command.h"

/* Letters that the mail program did not take are due again after a while: cron's drain is what comes round to them. */
static enum status retry_letters(struct site *site, struct err *err)
{
    struct buf report = BUF_INIT(65536);
    struct err busy = ERR_INIT;
    size_t left = 0;

    if (store_sender_lock(site->store, &busy) != OK) return OK; /* a digest is being sent: it tries them itself */
    enum status status = outbox_send_waiting(site, NULL, NULL, clock_now_utc(), false, &left, &report, err);
    store_sender_unlock(site->store);
    if (report.len) talk("%s", buf_text(&report));
    buf_release(&report);
    return status;
}

/* Damage inside is only met when what lies there is asked for: every message and its reading are. */
static enum status drain_or_recover(struct site *site, struct drained *drained, struct err *err)
{
    struct counts ignored;
    struct query all = QUERY_ALL;
    enum status status = ingest_drain(site, drained, err);
    if (status == OK) status = store_counts(site->store, &all, &ignored, err);
    if (status == OK && store_is_suspect(site->settings.store)) {
        status = store_check(site->store, err);
        if (status == OK) store_clear_suspect(site->settings.store);
    }
    if (status != BAD_INPUT) return status;
    status = recover_store(site, err);
    return status == OK ? ingest_drain(site, drained, err) : status;
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct drained drained = {0};

    enum status status = site_read(with->site, &site, err);
    if (status == OK) status = site_open_store(&site, STORE_WRITE, err);
    if (status == BAD_INPUT) status = recover_store(&site, err);
    if (status == OK) status = drain_or_recover(&site, &drained, err);
    if (site.recovered) talk("mailcall drain: %s", site.recovered);
    if (status == OK && (drained.taken || drained.known || drained.left || drained.retried))
        talk(
            "mailcall drain: %zu stored, %zu were stored already, %zu left; tried again to read %zu, and %zu went well",
            drained.taken, drained.known, drained.left, drained.retried, drained.mended);
    if (drained.rerouted)
        talk("mailcall drain: %zu %s on no call, and a call file takes %s now", drained.rerouted,
             drained.rerouted == 1 ? "message was" : "messages were", drained.rerouted == 1 ? "it" : "them");
    if (drained.why.text[0]) talk("%s", drained.why.text);
    if (status == OK) status = retry_letters(&site, err);
    if (status == OK) status = spools_have_room(&site, err); /* nothing waits here, perhaps because nothing fits */
    site_release(&site);
    return status;
}

const struct command cmd_drain = {.name = "drain",
                                  .operands = "",
                                  .summary = "take waiting messages from the spool into the store",
                                  .text_only = true,
                                  .run = run};
