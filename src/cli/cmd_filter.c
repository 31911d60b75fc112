/* SPDX-License-Identifier: MIT */
/*
 * filter: a message through, with our fields in front. Whatever goes wrong, the message passes unchanged and the exit
 * code is 0: a filter that fails would stop a list.
 */
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/filter.h>
#include "command.h"
#include "stdin_message.h"

/* Bytes copied at a time of what is too large to be read whole. */
#define COPY_BYTES 65536

static enum status find_facts(const struct invocation *with, struct site *site, struct arena *arena,
                              const struct incoming *incoming, struct filter_facts *facts, struct err *err)
{
    struct ingested ingested;
    const char *call = option_of(with, "call");

    enum status status = site_read(with->site, site, err);
    if (status == OK && call && !site_call(site, call))
        status = err_set(err, BAD_CONFIG, "--call \"%s\": there is no such call", call);
    if (status == OK) status = site_open_store(site, STORE_WRITE, err);
    if (status == OK) status = ingest_message(site, arena, incoming, call, &ingested, err);
    if (status == OK) status = filter_facts_of(site, arena, ingested.number, facts, err);
    return status;
}

static void copy_rest(void)
{
    char bytes[COPY_BYTES];
    struct err err = ERR_INIT;
    for (ssize_t got; (got = read(STDIN_FILENO, bytes, sizeof bytes)) > 0;)
        if (print_bytes(bytes, (size_t)got, &err) != OK) return;
}

/* Reads at most one byte more than a message may have; the rest stays on standard input for copy_rest. */
static bool read_message(struct buf *bytes)
{
    char piece[COPY_BYTES];
    while (bytes->len <= MESSAGE_MAX_BYTES) {
        ssize_t got = read(STDIN_FILENO, piece, sizeof piece);
        if (got <= 0) return true;
        buf_add(bytes, piece, (size_t)got);
    }
    return false;
}

void filter_pass_through(void)
{
    copy_rest();
}

static enum status run(struct invocation *with, struct err *err)
{
    struct buf bytes = BUF_INIT(MESSAGE_MAX_BYTES + 2 * COPY_BYTES), changed = BUF_INIT(2 * (size_t)MESSAGE_MAX_BYTES);
    struct filter_facts facts;
    struct site site = {0};
    struct arena *arena = arena_new();
    struct err why = ERR_INIT;

    bool whole = read_message(&bytes);
    struct incoming incoming = {.bytes = buf_text(&bytes),
                                .count = bytes.len,
                                .sender = "",
                                .recipient = "",
                                .call = "",
                                .received_utc = clock_now_utc(),
                                .name = "standard input"};
    enum status status = whole ? find_facts(with, &site, arena, &incoming, &facts, &why) : BAD_INPUT;
    if (status == OK) filter_message(bytes.data, bytes.len, &facts, &changed);
    const struct buf *sent = status == OK && !changed.cut ? &changed : &bytes;
    enum status printed = print_bytes(buf_text(sent), sent->len, err);
    if (!whole) copy_rest();
    if (status != OK) talk("mailcall filter: the message passed unchanged: %s", whole ? why.text : "it is too large");
    if (printed != OK) talk("mailcall filter: %s", err->text);
    site_release(&site);
    arena_free(&arena);
    buf_release(&bytes);
    buf_release(&changed);
    return OK;
}

const struct command cmd_filter = {.name = "filter",
                                   .operands = "",
                                   .summary = "add Mailcall-* fields to a message on its way through",
                                   .run = run,
                                   .options = {{"call", "ID", "file it under this call, whatever its header says"}}};
