/* SPDX-License-Identifier: MIT */
/*
 * text_table: a table in fixed columns. Columns take their natural width; where that passes the margin the widest
 * columns of words give way first, down to a floor, and their cells are shortened at a word. Numbers are never
 * shortened.
 */
#include "text.h"

#include <mailcall/lang/width.h>

#define TABLE_MAX_COLUMNS 32
#define COLUMN_GAP 2
#define COLUMN_FLOOR 6 /* below this a shortened cell says nothing */

struct cell {
    struct flow flow;
    size_t columns;
    bool number;
};
struct column {
    size_t width, floor;
    bool number;
};

struct grid {
    struct cell *cells; /* row-major, TABLE_MAX_COLUMNS a row */
    size_t rows, columns;
    struct column column[TABLE_MAX_COLUMNS];
};

static void measure(struct text_writer *writer, const struct node *table, struct grid *grid)
{
    for (const struct node *row = table->first; row != NULL; row = row->next) grid->rows++;
    grid->cells = arena_array(writer->arena, grid->rows * TABLE_MAX_COLUMNS, sizeof *grid->cells);
    size_t at = 0;
    for (const struct node *row = table->first; row != NULL; row = row->next, at++) {
        size_t i = 0;
        for (const struct node *node = row->first; node != NULL && i < TABLE_MAX_COLUMNS; node = node->next, i++) {
            struct cell *cell = &grid->cells[at * TABLE_MAX_COLUMNS + i];
            cell->flow = flow_of(writer, node);
            cell->columns = width_columns(cell->flow.text, cell->flow.bytes);
            cell->number = node->number;
            struct column *column = &grid->column[i];
            if (cell->columns > column->width) column->width = cell->columns;
            column->number = column->number || node->number;
        }
        if (i > grid->columns) grid->columns = i;
    }
    for (size_t i = 0; i < grid->columns; i++) {
        struct column *column = &grid->column[i];
        column->floor = column->number || column->width < COLUMN_FLOOR ? column->width : COLUMN_FLOOR;
    }
}

static size_t total_width(const struct grid *grid)
{
    size_t total = grid->columns > 0 ? (grid->columns - 1) * COLUMN_GAP : 0;
    for (size_t i = 0; i < grid->columns; i++) total += grid->column[i].width;
    return total;
}

/* Takes one column off the widest that may still give; false when none can. */
static bool narrow(struct grid *grid)
{
    struct column *widest = NULL;
    for (size_t i = 0; i < grid->columns; i++) {
        struct column *column = &grid->column[i];
        if (column->width > column->floor && (widest == NULL || column->width > widest->width)) widest = column;
    }
    if (widest == NULL) return false;
    widest->width--;
    return true;
}

static void pad(struct buf *out, size_t columns)
{
    for (size_t i = 0; i < columns; i++) buf_putc(out, ' ');
}

static void write_cell(struct text_writer *writer, const struct cell *cell, const struct column *column, bool last)
{
    if (cell->flow.text == NULL) {
        if (!last) pad(writer->out, column->width);
        return;
    }
    size_t shown = cell->columns;
    if (shown > column->width) {
        struct flow cut = cell->flow;
        cut.text = width_shorten(writer->arena, cell->flow.text, column->width);
        cut.bytes = strlen(cut.text);
        shown = width_columns(cut.text, cut.bytes);
        flow_write_part(writer, &cut, 0, cut.bytes);
    } else {
        if (cell->number) pad(writer->out, column->width - shown);
        flow_write_part(writer, &cell->flow, 0, cell->flow.bytes);
    }
    if (!last && !cell->number) pad(writer->out, column->width - shown);
}

static void write_row(struct text_writer *writer, const struct grid *grid, size_t row, const char *prefix)
{
    size_t used = grid->columns;
    const struct cell *cells = &grid->cells[row * TABLE_MAX_COLUMNS];
    while (used > 1 && (cells[used - 1].flow.text == NULL || cells[used - 1].flow.bytes == 0)) used--;
    buf_puts(writer->out, prefix);
    for (size_t i = 0; i < used; i++) {
        if (i > 0) pad(writer->out, COLUMN_GAP);
        write_cell(writer, &cells[i], &grid->column[i], i + 1 == used);
    }
    buf_putc(writer->out, '\n');
}

static void write_rule(struct text_writer *writer, const struct grid *grid, const char *prefix)
{
    buf_puts(writer->out, prefix);
    for (size_t i = 0; i < grid->columns; i++) {
        if (i > 0) pad(writer->out, COLUMN_GAP);
        for (size_t n = 0; n < grid->column[i].width; n++) buf_putc(writer->out, '-');
    }
    buf_putc(writer->out, '\n');
}

static void write_facts(struct text_writer *writer, const struct grid *grid, struct margin margin)
{
    size_t width = grid->column[0].width;
    char *blank = arena_printf(writer->arena, "%s%*s", margin.rest, (int)(width + COLUMN_GAP), "");
    for (size_t row = 0; row < grid->rows; row++) {
        const struct cell *cells = &grid->cells[row * TABLE_MAX_COLUMNS];
        buf_puts(writer->out, row == 0 ? margin.first : margin.rest);
        if (cells[1].flow.text == NULL || cells[1].flow.bytes == 0) {
            write_cell(writer, &cells[0], &grid->column[0], true);
            buf_putc(writer->out, '\n');
            continue;
        }
        write_cell(writer, &cells[0], &grid->column[0], false);
        pad(writer->out, COLUMN_GAP);
        flow_write_on(writer, &cells[1].flow, blank);
    }
}

void text_table(struct text_writer *writer, const struct node *table, struct margin margin)
{
    struct grid grid = {0};
    measure(writer, table, &grid);
    if (!table->head && grid.columns == 2 && !grid.column[1].number && grid.column[0].width * 2 < writer->columns) {
        write_facts(writer, &grid, margin);
        return;
    }
    size_t margin_columns = width_columns(margin.rest, strlen(margin.rest));
    while (total_width(&grid) + margin_columns > writer->columns && narrow(&grid)) {}
    for (size_t row = 0; row < grid.rows; row++) {
        write_row(writer, &grid, row, row == 0 ? margin.first : margin.rest);
        if (row == 0 && table->head) write_rule(writer, &grid, margin.rest);
    }
}
