/* SPDX-License-Identifier: MIT */
/* drain: what waits in the spool goes into the store; analyses that failed are tried again. */
#include <mailcall/work/ingest.h>
#include <mailcall/work/recover.h>
#include "command.h"

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct drained drained = {0};

    enum status status = site_read(with->site, &site, err);
    if (status == OK) status = site_open_store(&site, STORE_WRITE, err);
    if (status == BAD_INPUT) status = recover_store(&site, err);
    if (status == OK) status = ingest_drain(&site, &drained, err);
    if (status == OK && (drained.taken || drained.known || drained.left || drained.retried))
        talk("mailcall drain: %zu stored, %zu were stored already, %zu left; %zu analyses tried again, %zu mended",
             drained.taken, drained.known, drained.left, drained.retried, drained.mended);
    site_release(&site);
    return status;
}

const struct command cmd_drain = {
    .name = "drain", .operands = "", .summary = "take waiting messages from the spool into the store", .run = run};
