/* SPDX-License-Identifier: MIT */
/* columns_rows: rows of a table that nothing but their cells' heights tells apart. */
#ifndef MAILCALL_TEXT_COLUMNS_ROWS_H
#define MAILCALL_TEXT_COLUMNS_ROWS_H

#include <mailcall/base/arena.h>
#include "pages.h"

/* Begins as cells and paragraphs do. */
bool cell_begins(const struct page_line *line);
/* The text before the next line is over: there is none, it ends a sentence, or it left room on its line. */
bool cell_is_over(const struct page_line *before, size_t width);
/* The number of rows, 0: it is no such table. The lines are `stride` bytes apart on either side; ends[i] is set where
 * line i is the last of a row. */
size_t rows_in_the_middle(struct arena *arena, const struct page_line *left_lines, const struct page_line *right_lines,
                          size_t stride, size_t count, size_t left_width, size_t right_width, bool *ends);

#endif
