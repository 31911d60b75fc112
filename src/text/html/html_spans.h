/* SPDX-License-Identifier: MIT */
/* html_spans: which columns the cells of a table stand in, since one may go over several columns or down over several
 * rows: what stands beside it would else be taken for another column's. */
#ifndef MAILCALL_TEXT_HTML_SPANS_H
#define MAILCALL_TEXT_HTML_SPANS_H

#include <mailcall/base/arena.h>

struct spans;

/* The cells of the row being read. */
struct row_cells {
    int column; /* of the cell at hand, -1: before the first */
    int next;   /* column behind it */
};

/* A row's beginning. */
extern const struct row_cells ROW_CELLS_NONE;

/* The next cell of the row, over so many columns and rows; `spans` are its table's, NULL as long as no cell goes over
 * several rows. */
void spans_cell(struct arena *arena, struct spans **spans, struct row_cells *cells, int columns, int rows);
/* The row is over. */
void spans_row(struct spans *spans);

#endif
