/* SPDX-License-Identifier: MIT */
/*
 * columns_rows: the rows of a table whose cells stand in the middle of their row's height, without blank lines between
 * rows. Each side falls into pieces that begin as cells do; rows are so many pieces of either side that their middles
 * are at one height and no row reaches into the next.
 */
#include "columns_rows.h"

#include <stdlib.h>
#include <string.h>

#define PIECES_MAX 40
#define ROW_PIECES_MAX 12 /* sentences that end with a line look like cells */
#define ROW_LINES_MAX 40
#define ROWS_LEAST 3
#define MIDDLES_APART 3 /* half lines */

struct piece {
    size_t first, last; /* lines */
    bool asks;
};

struct side {
    struct piece items[PIECES_MAX + 1];
    size_t count;
};

/* The side's pieces; count 0 when there are too many, or the first line is none's beginning. */
static void find_pieces(const struct page_line *lines, size_t stride, size_t count, size_t width, struct side *out)
{
    const struct page_line *before = NULL;
    out->count = 0;
    for (size_t i = 0; i < count; i++) {
        const struct page_line *line = (const struct page_line *)((const char *)lines + i * stride);
        if (line->bytes == 0) continue;
        bool begins = cell_begins(line) && (!before || cell_is_over(before, width));
        if ((!before && !begins) || (begins && out->count == PIECES_MAX)) {
            out->count = 0;
            return;
        }
        if (begins) out->items[out->count++] = (struct piece){.first = i};
        out->items[out->count - 1].last = i;
        out->items[out->count - 1].asks = line->text[line->bytes - 1] == '?';
        before = line;
    }
}

/* Whether pieces `l`..`l_end` on the left and `r`..`r_end` on the right make a row (ends exclusive). */
static bool is_row(const struct side *left, size_t l, size_t l_end, const struct side *right, size_t r, size_t r_end)
{
    size_t top = left->items[l].first, bottom = left->items[l_end - 1].last;
    size_t other_top = right->items[r].first, other_bottom = right->items[r_end - 1].last;
    size_t middle = top + bottom, other = other_top + other_bottom;
    if ((middle > other ? middle - other : other - middle) > MIDDLES_APART) return false;
    if (other_top < top) top = other_top;
    if (other_bottom > bottom) bottom = other_bottom;
    if (bottom - top >= ROW_LINES_MAX) return false;
    /* What stands above and below is another row's. */
    bool above = (l > 0 && left->items[l - 1].last >= top) || (r > 0 && right->items[r - 1].last >= top);
    bool below = (l_end < left->count && left->items[l_end].first <= bottom) ||
                 (r_end < right->count && right->items[r_end].first <= bottom);
    return !above && !below;
}

struct step {
    int rows; /* most rows up to here, -1: there is no way here */
    size_t left, right;
};

static size_t take_rows(const struct side *left, const struct side *right, struct step (*steps)[PIECES_MAX + 1],
                        bool *ends)
{
    size_t l = left->count, r = right->count, asking = 0, rows = 0;
    while (l > 0 || r > 0) {
        struct step step = steps[l][r];
        size_t a = left->items[l - 1].last, b = right->items[r - 1].last;
        ends[a > b ? a : b] = true;
        asking += left->items[l - 1].asks;
        rows++;
        l = step.left;
        r = step.right;
    }
    /* Two rows are a table where both ask. */
    return rows >= ROWS_LEAST || (rows == 2 && asking == 2) ? rows : 0;
}

size_t rows_in_the_middle(struct arena *arena, const struct page_line *left_lines, const struct page_line *right_lines,
                          size_t stride, size_t count, size_t left_width, size_t right_width, bool *ends)
{
    struct side left, right;
    find_pieces(left_lines, stride, count, left_width, &left);
    find_pieces(right_lines, stride, count, right_width, &right);
    if (left.count < 2 || right.count < 2) return 0;
    struct step(*steps)[PIECES_MAX + 1] = arena_array(arena, PIECES_MAX + 1, sizeof *steps);
    for (size_t l = 0; l <= left.count; l++)
        for (size_t r = 0; r <= right.count; r++) {
            steps[l][r] = (struct step){.rows = l == 0 && r == 0 ? 0 : -1};
            for (size_t a = l; a-- > 0 && l - a <= ROW_PIECES_MAX;)
                for (size_t b = r; b-- > 0 && r - b <= ROW_PIECES_MAX;) {
                    int rows = steps[a][b].rows + 1;
                    if (rows > 0 && rows > steps[l][r].rows && is_row(&left, a, l, &right, b, r))
                        steps[l][r] = (struct step){rows, a, b};
                }
        }
    return steps[left.count][right.count].rows > 0 ? take_rows(&left, &right, steps, ends) : 0;
}
