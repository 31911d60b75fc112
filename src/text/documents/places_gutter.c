/* SPDX-License-Identifier: MIT */
/* places_gutter: the strip with most rows beside it, and what stands there. */
#include "places_gutter.h"

#include <stdlib.h>
#include <string.h>
#include "places_words.h"

#define STEP 200 /* the width of what is looked at, 2 pt */
#define STEPS_MAX 800
#define GUTTER 600 /* a narrower strip is an accident of blanks */
/* Between the cells of a table: the order of drawing says the rest. */
#define CELL_STEP 100
#define CELL_GUTTER 300
#define LEAST_CELLS 2
/* The last column of a document may be a few lines beside a long one. */
#define LEAST_SHORT 2
#define LONG_BESIDE 12
#define LEAST_WIDTH 6000 /* of a column: 60 pt */
/* Shares of the words on either side that are drawn out of turn, together: a picture's words may be. Of a table of two
 * rows half of a side would be. */
#define ASTRAY_MOST 0.15

/* Whether a word of the row stands across the strip; and on which sides of it words stand. */
static bool crosses(const struct region *region, const struct row *row, int from, int to, bool *left, bool *right)
{
    for (size_t i = row->from; i < row->to; i++) {
        const struct placed_word *word = &region->words[i];
        if (word->right <= from)
            *left = true;
        else if (word->left >= to)
            *right = true;
        else
            return true;
    }
    return false;
}

/* Rows that no word crosses, as far as they have been looked at. */
struct free_rows {
    size_t from, count[2];    /* with words on the left, on the right */
    size_t first[2], last[2]; /* of those */
};

static void note_side(struct free_rows *rows, int side, size_t row)
{
    if (rows->count[side]++ == 0) rows->first[side] = row;
    rows->last[side] = row;
}

/* How many rows either side has where there are rows of the other above and below: lines of two columns seldom stand at
 * one height. */
static size_t beside_each_other(const struct free_rows *rows)
{
    size_t from = rows->first[0] > rows->first[1] ? rows->first[0] : rows->first[1];
    size_t to = rows->last[0] < rows->last[1] ? rows->last[0] : rows->last[1];
    if (rows->count[0] == 0 || rows->count[1] == 0 || to < from) return 0;
    size_t left = rows->count[0], right = rows->count[1], tall = to - from + 1;
    size_t fewer = left < right ? left : right;
    return fewer < tall ? fewer : tall;
}

/* Of the strip that begins at `from`, the rows in which most stand beside each other. */
static struct gutter longest_at(const struct region *region, int from, int wide)
{
    struct gutter best = {.at = from};
    struct free_rows here = {0};
    for (size_t r = 0; r <= region->row_count; r++) {
        bool left = false, right = false;
        bool end = r == region->row_count || crosses(region, &region->rows[r], from, from + wide, &left, &right);
        if (!end) {
            if (left) note_side(&here, 0, r);
            if (right) note_side(&here, 1, r);
            continue;
        }
        size_t both = beside_each_other(&here);
        if (both > best.both) best = (struct gutter){.at = from, .from = here.from, .to = r, .both = both};
        here = (struct free_rows){.from = r + 1};
    }
    return best;
}

/* Of two strips that part as many rows, the one which more rows leave free. */
static bool is_better(const struct gutter *a, const struct gutter *b)
{
    return a->both != b->both ? a->both > b->both : a->to - a->from > b->to - b->from;
}

static struct gutter find_gutter(const struct region *region, int step, int wide)
{
    struct gutter best = {0};
    int from = region->left + LEAST_WIDTH, to = region->right - LEAST_WIDTH;
    for (int at = from, steps = 0; at < to && steps < STEPS_MAX; at += step, steps++) {
        struct gutter here = longest_at(region, at, wide);
        if (is_better(&here, &best)) best = here;
    }
    return best;
}

/* The words of the gutter's rows in the order of drawing. */
static struct placed_word *words_drawn(struct arena *arena, const struct region *region, const struct gutter *gutter,
                                       size_t *count)
{
    size_t first = region->rows[gutter->from].from;
    *count = region->rows[gutter->to - 1].to - first;
    struct placed_word *words = arena_array(arena, *count + 1, sizeof *words);
    memcpy(words, region->words + first, *count * sizeof *words);
    qsort(words, *count, sizeof *words, words_by_drawn);
    return words;
}

/* The page draws what is left of the gutter, then what is right of it, but for that share of either side. */
static bool drawn_in_turn(const struct placed_word *words, size_t count, const struct gutter *gutter,
                          double astray_most)
{
    double lefts = 0, rights = 0, left_before = 0, right_before = 0, least = 1;
    for (size_t i = 0; i < count; i++) *(words[i].left < gutter->at ? &lefts : &rights) += 1;
    for (size_t i = 0; i < count && lefts > 0 && rights > 0; i++) {
        *(words[i].left < gutter->at ? &left_before : &right_before) += 1;
        double astray = (lefts - left_before) / lefts + right_before / rights;
        if (astray < least) least = astray;
    }
    return least <= astray_most;
}

bool gutter_of_columns(struct arena *arena, const struct region *region, struct gutter *out)
{
    size_t count = 0;
    if (region->row_count < LEAST_BOTH) return false;
    *out = find_gutter(region, STEP, GUTTER);
    bool brief = out->both < LEAST_BOTH;
    if (brief && (out->both < LEAST_SHORT || out->to - out->from < LONG_BESIDE)) return false;
    const struct placed_word *words = words_drawn(arena, region, out, &count);
    return drawn_in_turn(words, count, out, brief ? 0 : ASTRAY_MOST);
}

/* Between cells there may be less room than between columns. */
bool gutter_of_table(struct arena *arena, const struct region *region, int pitch, struct gutter *gutter,
                     struct placed_word **words, struct placed_rows *rows)
{
    for (int narrow = 0; narrow < 2 && region->row_count >= LEAST_CELLS; narrow++) {
        size_t count = 0;
        *gutter = narrow ? find_gutter(region, CELL_STEP, CELL_GUTTER) : find_gutter(region, STEP, GUTTER);
        if (gutter->both < LEAST_CELLS) continue;
        *words = words_drawn(arena, region, gutter, &count);
        if (places_rows(arena, *words, count, gutter->at, pitch, rows)) return true;
    }
    return false;
}
