/* SPDX-License-Identifier: MIT */
/* print_table: a table of work/ as the invocation wants it: text for people, JSON for programs. */
#ifndef MAILCALL_CLI_PRINT_TABLE_H
#define MAILCALL_CLI_PRINT_TABLE_H

#include <mailcall/work/tables.h>
#include "command.h"

struct printed_table {
    struct node *document;
    struct buf json;
    struct table_out out;
};

/* What to hand to table_*: its `out` points into itself, so it stays where it is until table_print. */
void table_prepare(struct printed_table *table, const struct invocation *with);
/* Prints it when `status` is OK, and gives memory back in any case. */
enum status table_print(struct printed_table *table, const struct invocation *with, enum status status,
                        struct err *err) MUST_USE;

#endif
