/* SPDX-License-Identifier: MIT */
/* html_spans: the columns of a table, and for how many rows each is taken. */
#include "html_spans.h"

#include <string.h>

/* A wider table has no columns that a person would fill in. */
#define COLUMNS_MOST 64
#define ROWS_MOST 1000

/* For how many rows more, the one being read included, a cell stands in the column. */
struct spans {
    int rows[COLUMNS_MOST];
};

const struct row_cells ROW_CELLS_NONE = {.column = -1};

static int between(int least, int value, int most)
{
    return value < least ? least : value > most ? most : value;
}

void spans_cell(struct arena *arena, struct spans **spans, struct row_cells *cells, int columns, int rows)
{
    int at = cells->next, wide = between(1, columns, COLUMNS_MOST);
    while (*spans && at < COLUMNS_MOST && (*spans)->rows[at] > 0) at++;
    cells->column = at;
    cells->next = at + wide;
    if (rows < 2) return;
    if (!*spans) {
        *spans = arena_array(arena, 1, sizeof **spans);
        memset(*spans, 0, sizeof **spans);
    }
    for (int i = at; i < at + wide && i < COLUMNS_MOST; i++) (*spans)->rows[i] = between(1, rows, ROWS_MOST);
}

void spans_row(struct spans *spans)
{
    for (int i = 0; spans && i < COLUMNS_MOST; i++) spans->rows[i] -= spans->rows[i] > 0;
}
