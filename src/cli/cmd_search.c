/* SPDX-License-Identifier: MIT */
/* search: messages whose author's own words hold all the words asked for. */
#include "print_table.h"

#define WORDS_MAX_BYTES 4096
#define DEFAULT_LIMIT 20

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct printed_table table;
    struct arena *arena = arena_new();
    struct buf words = BUF_INIT(WORDS_MAX_BYTES);
    int64_t limit = DEFAULT_LIMIT;

    for (size_t i = 0; i < with->operand_count; i++) buf_printf(&words, "%s%s", i ? " " : "", with->operands[i]);
    table_prepare(&table, with);
    enum status status = option_count(with, "limit", &limit, err);
    if (status == OK && words.cut) status = err_set(err, USAGE, "too many words; write fewer");
    if (status == OK) status = open_site(with, STORE_READ, &site, err);
    if (status == OK) status = table_search(&site, arena, buf_text(&words), (size_t)limit, &table.out, err);
    status = table_print(&table, with, status, err);
    buf_release(&words);
    site_release(&site);
    arena_free(&arena);
    return status;
}

const struct command cmd_search = {.name = "search",
                                   .operands = "WORDS",
                                   .summary = "messages whose author's own words hold all of these",
                                   .least = 1,
                                   .most = -1,
                                   .run = run,
                                   .options = {{"limit", "COUNT", "no more than so many (20 when not given)"}}};
