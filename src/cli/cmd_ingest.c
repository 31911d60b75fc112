/* SPDX-License-Identifier: MIT */
/*
 * ingest: one message from standard input, kept before we answer. Exits 0 or 75 and nothing else: every other code is a
 * bounce to some mail system. What the store cannot take goes to the spool, whatever is wrong with the site.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/spool.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/ingest.h>
#include <mailcall/work/spools.h>
#include "command.h"
#include "stdin_message.h"

/* Header and first megabyte of what is larger than a message may be; the rest has been drained. */
#define TRUNCATED_BYTES ((size_t)1024 * 1024)

/* The mail system waits for us, so others are served for a moment only; the next one goes on. */
#define DRAIN_MS 500

enum status stdin_message(struct buf *bytes, struct incoming *out, struct err *err)
{
    enum status status = fd_read_all(STDIN_FILENO, bytes, err);
    if (status != OK) return status;
    if (bytes->cut) {
        size_t header = message_header_end(bytes->data, bytes->len);
        buf_truncate(bytes, header + TRUNCATED_BYTES < bytes->len ? header + TRUNCATED_BYTES : bytes->len);
    }
    *out = (struct incoming){.bytes = buf_text(bytes),
                             .count = bytes->len,
                             .sender = "",
                             .recipient = "",
                             .call = "",
                             .received_utc = clock_now_utc(),
                             .truncated = bytes->cut,
                             .name = "standard input"};
    return OK;
}

/* The site's settings may be what is broken: then its spool is where it always is, beside them. */
static enum status keep_in_spool(const struct site *site, const struct incoming *incoming, struct err *err)
{
    enum status status = spool_put(site->settings.spool, incoming, err);
    if (status != OK && *site->settings.spool_second) status = spool_put(site->settings.spool_second, incoming, err);
    return status;
}

/* What mailcall-deliver could not hand over waits where its own command line says, which nothing else names. */
static void remember_spools(const struct invocation *with, struct site *site)
{
    const char *folders[SPOOLS_MOST];
    size_t count = option_values(with, "spool", folders, SPOOLS_MOST);
    struct err ignored = ERR_INIT;
    for (size_t i = 0; i < count; i++) {
        char *here = *folders[i] == '/' ? NULL : getcwd(NULL, 0);
        const char *path = here ? arena_printf(site->arena, "%s/%s", here, folders[i]) : folders[i];
        enum status status = *path == '/' ? spools_remember(site, path, &ignored) : OK;
        (void)status; /* the next message brings it again */
        free(here);
    }
}

static enum status run(struct invocation *with, struct err *err)
{
    struct buf bytes = BUF_INIT(MESSAGE_MAX_BYTES);
    struct incoming incoming;
    struct site site = {0};
    struct ingested ingested;
    struct arena *arena = arena_new();
    const char *call = option_of(with, "call");
    struct err why = ERR_INIT;

    enum status status = stdin_message(&bytes, &incoming, err);
    if (status != OK) goto out;
    incoming.sender = option_given(with, "sender") ? option_of(with, "sender") : "";
    incoming.recipient = option_given(with, "recipient") ? option_of(with, "recipient") : "";
    incoming.call = call ? call : "";
    status = site_read(with->site, &site, &why);
    if (status == OK && call && !site_call(&site, call))
        status = err_set(&why, BAD_CONFIG, "--call \"%s\": there is no such call in %s/calls", call, with->site);
    if (status == OK) status = site_open_store(&site, STORE_WRITE, &why);
    if (status == OK) store_leave_log(site.store);
    if (status == OK) status = ingest_message(&site, arena, &incoming, call, &ingested, &why);
    if (status == OK) remember_spools(with, &site);
    if (status == OK) ingest_drain_some(&site, DRAIN_MS);
    if (status != OK) {
        status = keep_in_spool(&site, &incoming, err);
        if (status == OK) talk("mailcall ingest: kept in the spool: %s", why.text);
    }
out:
    site_release(&site);
    arena_free(&arena);
    buf_release(&bytes);
    return status;
}

const struct command cmd_ingest = {.name = "ingest",
                                   .operands = "",
                                   .summary = "keep and read one message from standard input",
                                   .run = run,
                                   .options = {{"call", "ID", "file it under this call, whatever its header says"},
                                               {"recipient", "ADDRESS", "envelope recipient"},
                                               {"sender", "ADDRESS", "envelope sender"},
                                               {"spool", "DIR", "a folder to take waiting messages from, too"}}};
