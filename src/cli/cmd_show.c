/* SPDX-License-Identifier: MIT */
/* show: one message, what it was taken for and why; its bytes as they came; or what it changes in an earlier one. */
#include <unistd.h>
#include <mailcall/model/message.h>
#include <mailcall/work/compare.h>
#include "print_table.h"

static enum status print_raw(struct site *site, int64_t number, struct err *err)
{
    struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    /* Control characters of a stranger do not reach a terminal; a file or a program gets every byte. */
    if (isatty(STDOUT_FILENO))
        return err_set(err, USAGE,
                       "--raw prints the message's bytes as they came, which a terminal must not see; write "
                       "mailcall show %lld --raw > FILE",
                       (long long)number);
    enum status status = store_raw(site->store, number, &raw, err);
    if (status == OK) status = print_bytes(buf_text(&raw), raw.len, err);
    buf_release(&raw);
    return status;
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct printed_table table;
    struct arena *arena = arena_new();
    int64_t number = 0;

    table_prepare(&table, with);
    enum status status = option_number(with->operands[0], &number, err);
    if (status == OK && option_given(with, "raw") && option_given(with, "diff"))
        status = err_set(err, USAGE, "--raw and --diff do not go together: write one of them");
    if (status == OK) status = open_site(with, STORE_READ, &site, err);
    if (status == OK && option_given(with, "raw")) {
        status = print_raw(&site, number, err);
        buf_release(&table.json);
    } else {
        if (status == OK && option_given(with, "diff"))
            status = table_difference(&site, arena, number, &table.out, err);
        else if (status == OK)
            status = table_show(&site, arena, number, &table.out, err);
        status = table_print(&table, with, status, err);
    }
    site_release(&site);
    arena_free(&arena);
    return status;
}

const struct command cmd_show = {.name = "show",
                                 .operands = "NUMBER",
                                 .summary = "one message: what it answers, and why",
                                 .least = 1,
                                 .most = 1,
                                 .run = run,
                                 .options = {{"raw", NULL, "its bytes as they were received"},
                                             {"diff", NULL, "what it changes in the contribution it replaces"}}};
