/* SPDX-License-Identifier: MIT */
/*
 * places_rows: the rows of a table by the order in which a page draws its words. A program draws a cell whole, then the
 * cell beside it, then the next row: whatever paragraphs, blank lines or centred cells look like, the rows are known.
 */
#ifndef MAILCALL_TEXT_PLACES_ROWS_H
#define MAILCALL_TEXT_PLACES_ROWS_H

#include <stdbool.h>
#include <mailcall/base/buf.h>
#include "places.h"

#define CELL_MAX_BYTES (256u * 1024)

/* Words `from` to `middle` stand left of the gutter, those to `to` right of it, beside them. Where either side is empty
 * they are no row: what stands above or below the table, or goes on from the page before. */
struct placed_row {
    size_t from, middle, to;
};

struct placed_rows {
    struct placed_row *items;
    size_t count, room;
};

/* Of words in the order of drawing. `pitch`: the usual distance of lines. False: they are no table's, or are drawn line
 * by line, which tells nothing. */
bool places_rows(struct arena *arena, const struct placed_word *words, size_t count, int gutter, int pitch,
                 struct placed_rows *out);

/* The row as a line of cells with tabs between; a gap between paragraphs is a line break. */
const char *places_row_text(struct arena *arena, const struct placed_word *words, const struct placed_row *row,
                            int pitch);

/* A cell's words, a gap between paragraphs being a line break and words broken at a line's end put together. */
void places_cell_add(struct buf *text, const struct placed_word *words, size_t from, size_t to, int pitch);

#endif
