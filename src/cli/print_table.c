/* SPDX-License-Identifier: MIT */
/* print_table: one answer, in the form that was asked for. */
#include "print_table.h"

#define TABLE_MAX_BYTES ((size_t)512 * 1024 * 1024)

void table_prepare(struct printed_table *table, const struct invocation *with)
{
    table->document = NULL;
    buf_init(&table->json, TABLE_MAX_BYTES);
    table->out =
        with->json ? (struct table_out){.json = &table->json} : (struct table_out){.document = &table->document};
}

enum status table_print(struct printed_table *table, const struct invocation *with, enum status status, struct err *err)
{
    if (status == OK && with->json) status = print_bytes(buf_text(&table->json), table->json.len, err);
    if (status == OK && !with->json) status = print_document(with, table->document, err);
    buf_release(&table->json);
    return status;
}
