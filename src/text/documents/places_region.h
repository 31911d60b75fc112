/* SPDX-License-Identifier: MIT */
/*
 * places_region: part of a page, its words in rows. Words whose middles are at one height are a row.
 */
#ifndef MAILCALL_TEXT_PLACES_REGION_H
#define MAILCALL_TEXT_PLACES_REGION_H

#include <stdbool.h>
#include "places.h"

struct row {
    size_t from, to; /* of the words, sorted by rows and from the left */
    int top, bottom;
};

/* Part of a page: words in rows. */
struct region {
    struct placed_word *words;
    size_t count;
    struct row *rows;
    size_t row_count;
    int left, right;
    int tall; /* the usual height of the page's words */
};

/* Sorts the region's words and makes its rows; its edges are those of its words. */
void region_rows(struct arena *arena, struct region *region);

/* The usual distance of a row from the next in a paragraph, of which there are many; 0 where there are too few rows to
 * tell. */
int region_pitch(struct arena *arena, const struct region *region);

/* Rows [from, to) as a region of their own. */
struct region region_part(struct arena *arena, const struct region *region, size_t from, size_t to);

/* The words of these rows on one side of the gutter. */
struct region region_side(struct arena *arena, const struct region *region, size_t from, size_t to, int gutter,
                          bool right);

/* For qsort(). */
int by_value(const void *a, const void *b);

#endif
