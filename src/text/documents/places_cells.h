/* SPDX-License-Identifier: MIT */
/*
 * places_cells: the tables of a page by the order of drawing alone, however many columns they have, however narrow the
 * room between them, whatever stands across them. Who draws a cell of several lines goes up again for the cell beside
 * it; running text never goes up but for a column.
 */
#ifndef MAILCALL_TEXT_PLACES_CELLS_H
#define MAILCALL_TEXT_PLACES_CELLS_H

#include <stdbool.h>
#include "places.h"

/* Words drawn one after the other: a cell, or what stands outside of tables. */
struct placed_piece {
    size_t from, to;
    int left, right, top, bottom;
    bool raised; /* it begins higher up than where the one before ended */
    bool far;    /* it begins in the line in which the one before ended */
};

/* Pieces beside each other. */
struct placed_band {
    size_t from, to; /* pieces */
    int top, bottom;
    bool whole; /* its cells are drawn one after the other */
    bool row;   /* of a table */
};

struct placed_cells {
    struct placed_piece *pieces;
    size_t piece_count, piece_room;
    struct placed_band *bands; /* from the top of the page on */
    size_t band_count, band_room;
};

/* Of words in the order of drawing. False: there is no table, or it is drawn line by line. */
bool places_cells(struct arena *arena, const struct placed_word *words, size_t count, struct placed_cells *out);

#endif
