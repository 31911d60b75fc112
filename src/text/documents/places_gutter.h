/* SPDX-License-Identifier: MIT */
/*
 * places_gutter: upright strips that no word crosses for many rows with words on both sides. The order in which the
 * page draws its words says whether columns stand beside one, or the cells of a table.
 */
#ifndef MAILCALL_TEXT_PLACES_GUTTER_H
#define MAILCALL_TEXT_PLACES_GUTTER_H

#include "places_region.h"
#include "places_rows.h"

#define LEAST_BOTH 6 /* rows with words on both sides */

struct gutter {
    int at;          /* its left edge */
    size_t from, to; /* rows */
    size_t both;
};

/* Between two columns, which are drawn one after the other. False: there are none. */
bool gutter_of_columns(struct arena *arena, const struct region *region, struct gutter *out);

/* Between the cells of a table, with the words of its rows as they are drawn. False: there is none. */
bool gutter_of_table(struct arena *arena, const struct region *region, int pitch, struct gutter *gutter,
                     struct placed_word **words, struct placed_rows *rows);

#endif
