/* SPDX-License-Identifier: MIT */
/* columns_runs: a block of lines side by side, and whether it is columns, a table, or a list whose numbers stand far
 * before their items. */
#ifndef MAILCALL_TEXT_COLUMNS_RUNS_H
#define MAILCALL_TEXT_COLUMNS_RUNS_H

#include "columns_rows.h"

#define LEAST_ROWS 3 /* lines with text on both sides: of a table */

/* A line on both sides of the gutter. */
struct half {
    struct page_line left, right; /* bytes 0: nothing there */
    bool both, loose, across;     /* text on both; parted at a single blank; parted nowhere */
};

/* Lines side by side; borrows them. The widths are those of the widest halves. */
struct run {
    const struct half *halves;
    size_t count, left_width, right_width, both;
    const bool *row_ends; /* of a TABLE_OF_MIDDLES: whether a row ends with the line */
};

/* A row is a line; begins where both sides begin; ends at a blank line; is told by its cells' middles. */
enum table { TABLE_NONE, TABLE_OF_LINES, TABLE_OF_ROWS, TABLE_OF_GROUPS, TABLE_OF_MIDDLES };

/* A blank line. */
bool half_is_empty(const struct half *half);

/* The lines as a run of their own. */
struct run run_measure(const struct half *halves, size_t count);

/* Both sides begin something at `i`. */
bool run_row_begins(const struct run *run, size_t i);

/* One past the table's last line. Below the last line with text on the right only what goes on with the last cell on
 * the left belongs to a table. */
size_t run_table_end(const struct run *run);

/*
 * Of columns one goes on with the middle of a sentence where the other begins again after a gap; of a table both begin.
 * A table without gaps has a cell on every line.
 */
enum table run_table(const struct run *run);

/* A table whose cells stand in the middle of their rows, from a line on that may hold one of them only. Below a head
 * that a blank line sets off it looks like two groups. */
enum table run_middles(struct arena *arena, struct run *run);

/* Numbers that a tab sets far before their items, whose further lines begin between the two: neither columns nor cells.
 * Of a table the cells beside its numbers keep to their side. */
bool run_is_list(const struct run *run);

/* Both sides are as wide as running text, for some lines. */
bool run_are_columns(const struct run *run);

#endif
