/* SPDX-License-Identifier: MIT */
/* table_heads: the row on top of a table of questions and answers that says what its columns hold. It is the form's,
 * not the author's. */
#include "finder.h"
#include "table_columns.h"

bool row_is_head(struct arena *arena, const struct block *row, const struct block *below)
{
    struct column_names names = {{NULL}};
    struct table_columns columns;
    return table_columns_read(arena, &names, row, below, &columns) && columns.of[COLUMN_ANSWER] > 0;
}

void table_heads_leave_out(struct finder *finder)
{
    struct block *items = finder->blocks.items;
    struct column_names names = {{NULL}};
    struct table_columns columns;
    for (size_t i = 0; i + 1 < finder->blocks.count; i++) {
        if (!table_columns_read(finder->step->arena, &names, &items[i], &items[i + 1], &columns)) continue;
        if (columns.of[COLUMN_ANSWER] == 0) continue;
        items[i].role = ROLE_PROMPT;
        items[i].rule = RULE_TABLE_HEAD;
    }
}
