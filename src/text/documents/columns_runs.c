/* SPDX-License-Identifier: MIT */
/* columns_runs: what the cells of a table have in common that the lines of columns have not. */
#include "columns_runs.h"

#include <string.h>
#include <mailcall/base/utf8.h>

#define LEAST_LINES 6 /* of columns */
#define LEAST_LEFT 24 /* characters in the left column, on average */
#define LEAST_RIGHT 18
#define ITEM_NUMBER_MAX 8
#define GROUP_MAX_LINES 14 /* a cell of more than this is a column */

struct run run_measure(const struct half *halves, size_t count)
{
    struct run run = {.halves = halves, .count = count};
    for (size_t i = 0; i < count; i++) {
        size_t left = utf8_count(halves[i].left.text, halves[i].left.bytes);
        size_t right = utf8_count(halves[i].right.text, halves[i].right.bytes);
        if (left > run.left_width) run.left_width = left;
        if (right > run.right_width) run.right_width = right;
        run.both += halves[i].both;
    }
    return run;
}

bool run_row_begins(const struct run *run, size_t i)
{
    static const struct half none;
    const struct half *here = &run->halves[i], *before = i > 0 ? &run->halves[i - 1] : &none;
    return here->left.bytes > 0 && here->right.bytes > 0 && cell_begins(&here->left) && cell_begins(&here->right) &&
           cell_is_over(&before->left, run->left_width) && cell_is_over(&before->right, run->right_width);
}

size_t run_table_end(const struct run *run)
{
    size_t end = run->count;
    while (end > 0 && run->halves[end - 1].right.bytes == 0) end--;
    while (end > 0 && end < run->count && run->halves[end].left.bytes > 0 && !cell_begins(&run->halves[end].left))
        end++;
    return end;
}

bool half_is_empty(const struct half *half)
{
    return half->left.bytes == 0 && half->right.bytes == 0;
}

/* One past the lines from `from` on that no blank line parts; whether both sides have text there, and begin as cells.
 */
static size_t group_end(const struct run *run, size_t from, bool *cells)
{
    const struct page_line *left = NULL, *right = NULL;
    size_t end = from;
    for (; end < run->count && !half_is_empty(&run->halves[end]); end++) {
        const struct half *half = &run->halves[end];
        if (!left && half->left.bytes > 0) left = &half->left;
        if (!right && half->right.bytes > 0) right = &half->right;
    }
    *cells = left && right && cell_begins(left) && cell_begins(right) && end - from <= GROUP_MAX_LINES;
    return end;
}

/* Blank lines part the rows, and each has both cells: the shorter one stands in the middle of its row's height or at
 * the top, as the table was made. */
static bool is_grouped(const struct run *run, size_t *count)
{
    size_t groups = 0;
    bool cells = true;
    for (size_t i = 0, end; i < run->count && cells; i = end + 1) {
        end = i;
        if (half_is_empty(&run->halves[i])) continue;
        end = group_end(run, i, &cells);
        groups++;
    }
    *count = groups;
    return cells && groups >= 2;
}

enum table run_table(const struct run *run)
{
    size_t gaps = 0, met = 0, rows = 0, groups = 0;
    if (is_grouped(run, &groups)) return TABLE_OF_GROUPS;
    for (size_t i = 0; i < run->count; i++) {
        const struct half *here = &run->halves[i];
        rows += here->both && cell_begins(&here->left) && cell_begins(&here->right);
        if (i == 0 || here->left.bytes == 0 || here->right.bytes == 0) continue;
        const struct half *before = &run->halves[i - 1];
        if ((before->left.bytes == 0) == (before->right.bytes == 0)) continue;
        gaps++;
        met += run_row_begins(run, i);
    }
    if (gaps > 0) return met * 10 >= gaps * 8 ? TABLE_OF_ROWS : TABLE_NONE;
    return run->both >= LEAST_ROWS && rows * 10 >= run->both * 8 ? TABLE_OF_LINES : TABLE_NONE;
}

/* "2.", "1.2.", "b)": what stands before an item. */
static bool is_item_number(const struct page_line *line)
{
    size_t figures = 0;
    if (line->bytes < 2 || line->bytes > ITEM_NUMBER_MAX || !strchr(".)", line->text[line->bytes - 1])) return false;
    for (size_t i = 0; i + 1 < line->bytes; i++) {
        char c = line->text[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!(c >= '0' && c <= '9') && c != '.' && c != '(' && !(letter && line->bytes <= 3)) return false;
        figures += c != '.' && c != '(';
    }
    return figures > 0;
}

bool run_is_list(const struct run *run)
{
    size_t numbers = 0, others = 0, between = 0;
    for (size_t i = 0; i < run->count; i++) {
        const struct half *half = &run->halves[i];
        bool number = half->both && is_item_number(&half->left) && cell_begins(&half->right);
        bool spills = half->left.bytes > 0 && !number && (half->loose || half->right.bytes == 0);
        numbers += number;
        between += spills;
        others += half->both && !number && !spills;
    }
    return numbers > 0 && between > 0 && numbers > 4 * others;
}

bool run_are_columns(const struct run *run)
{
    size_t left = 0, right = 0;
    for (size_t i = 0; i < run->count; i++) {
        if (!run->halves[i].both) continue;
        left += utf8_count(run->halves[i].left.text, run->halves[i].left.bytes);
        right += utf8_count(run->halves[i].right.text, run->halves[i].right.bytes);
    }
    return run->both >= LEAST_LINES && left >= run->both * LEAST_LEFT && right >= run->both * LEAST_RIGHT;
}

enum table run_middles(struct arena *arena, struct run *run)
{
    bool *ends = arena_array(arena, run->count + 1, sizeof *ends);
    size_t groups = 0;
    if (run->count < LEAST_ROWS) return TABLE_NONE;
    bool grouped = is_grouped(run, &groups);
    run->row_ends = ends;
    size_t rows = grouped && groups > 2
                      ? 0
                      : rows_in_the_middle(arena, &run->halves[0].left, &run->halves[0].right, sizeof *run->halves,
                                           run->count, run->left_width, run->right_width, ends);
    if (rows > 0) return TABLE_OF_MIDDLES;
    return grouped ? TABLE_OF_GROUPS : TABLE_NONE;
}
