/* SPDX-License-Identifier: MIT */
/* places_sheet: writes regions and the rows of tables as the lines of a sheet. */
#ifndef MAILCALL_TEXT_PLACES_SHEET_H
#define MAILCALL_TEXT_PLACES_SHEET_H

#include "places_cells.h"
#include "places_region.h"
#include "places_rows.h"

struct cutter {
    struct arena *arena;
    struct sheet *out;
    size_t room;
    int pitch; /* the usual distance of rows on the page */
    bool columns;
};

/* Line by line, with an empty line between paragraphs and behind the last. */
void sheet_push_region(struct cutter *cutter, const struct region *region);

/* Each row on a line of its own. */
void sheet_push_rows(struct cutter *cutter, const struct region *region, struct placed_word *words,
                     const struct placed_rows *rows);

/* The pieces of a table's row on one line. */
void sheet_push_band(struct cutter *cutter, const struct placed_word *words, const struct placed_cells *cells,
                     const struct placed_band *band);

#endif
