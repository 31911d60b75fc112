/* SPDX-License-Identifier: MIT */
/*
 * text_table: a table in fixed columns. Columns take their natural width; where that passes the margin the widest
 * columns of words give way first, down to a floor, and their cells are shortened at a word. Numbers, dates and other
 * single words are never shortened. Where the floors do not fit either, each row becomes a card of lines "name: value".
 */
#include "text.h"

#include <mailcall/lang/width.h>

#define TABLE_MAX_COLUMNS 32
#define COLUMN_GAP 2
#define COLUMN_FLOOR 10     /* below this a shortened cell says nothing */
#define SINGLE_WORD_MOST 16 /* a column of single words no longer than a date or a kind: cut, they are other words */
#define CARD_INDENT "  "
#define CARD_VALUE_LINES 4 /* a list of messages is not taken over by one endless subject */

struct cell {
    struct flow flow;
    size_t columns;
    bool number;
};
struct column {
    size_t width, floor;
    bool number, phrases;
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
            column->phrases = column->phrases || strchr(cell->flow.text, ' ') != NULL;
        }
        if (i > grid->columns) grid->columns = i;
    }
    for (size_t i = 0; i < grid->columns; i++) {
        struct column *column = &grid->column[i];
        bool whole = column->number || (!column->phrases && column->width <= SINGLE_WORD_MOST);
        column->floor = whole || column->width < COLUMN_FLOOR ? column->width : COLUMN_FLOOR;
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

/* "name: value"; a number under "#" is written as one, "#41". */
static struct flow named(struct text_writer *writer, const struct flow *name, const struct flow *value)
{
    bool numeral = strcmp(name->text, "#") == 0;
    struct flow both = {.text = arena_printf(writer->arena, "%s%s%s", name->text, numeral ? "" : ": ", value->text)};
    size_t before = name->bytes + (numeral ? 0 : 2);
    both.bytes = strlen(both.text);
    for (size_t i = 0; i < value->style_count; i++) {
        struct style_span span = value->styles[i];
        *ARENA_PUSH(writer->arena, both.styles, both.style_count, both.style_room) =
            (struct style_span){span.from + before, span.to + before, span.ansi};
    }
    return both;
}

static size_t room_beside(const struct text_writer *writer, const char *prefix)
{
    size_t used = width_columns(prefix, strlen(prefix));
    return used + COLUMN_FLOOR < writer->columns ? writer->columns - used : COLUMN_FLOOR;
}

/* Wraps like a paragraph, but lets nothing stand out: in a table even a web address gives way to the width. */
static void write_within(struct text_writer *writer, const struct flow *flow, const char *first, const char *rest)
{
    size_t room = room_beside(writer, first), later = room_beside(writer, rest);
    struct spans lines = {0};
    width_lines(writer->arena, flow->text, flow->bytes, room, later, &lines);
    for (size_t i = 0; i < lines.count; i++) {
        size_t from = lines.items[i].from, to = lines.items[i].to;
        do {
            size_t bytes = width_cut(flow->text + from, to - from, room);
            if (bytes == 0) bytes = to - from;
            buf_puts(writer->out, first);
            flow_write_part(writer, flow, from, from + bytes);
            buf_putc(writer->out, '\n');
            from += bytes;
            first = rest;
            room = later;
        } while (from < to);
    }
}

/* Where there is a head it names the values, else the first cell of the row does. */
static void write_card(struct text_writer *writer, const struct cell *head, const struct cell *cells, size_t count,
                       struct margin margin)
{
    const char *first = margin.first, *next = arena_printf(writer->arena, "%s" CARD_INDENT, margin.rest);
    const char *rest = next, *deeper = arena_printf(writer->arena, "%s" CARD_INDENT, next);
    size_t most = CARD_VALUE_LINES * writer->columns;
    for (size_t i = 0; i < count; i++) {
        const struct flow *value = &cells[i].flow;
        if (value->text == NULL || value->bytes == 0) continue;
        struct flow line = *value;
        if (head != NULL && head[i].flow.text != NULL && head[i].flow.bytes > 0) {
            line = named(writer, &head[i].flow, value);
        } else if (head == NULL && i == 0 && count == 2 && cells[1].flow.text != NULL && cells[1].flow.bytes > 0) {
            line = named(writer, value, &cells[++i].flow);
        }
        if (head != NULL && width_columns(line.text, line.bytes) > most) {
            line.text = width_shorten(writer->arena, line.text, most);
            line.bytes = strlen(line.text);
        }
        write_within(writer, &line, first, rest);
        first = next;
        rest = deeper;
    }
}

static void write_cards(struct text_writer *writer, const struct grid *grid, bool head, struct margin margin)
{
    for (size_t row = head ? 1 : 0; row < grid->rows; row++) {
        if (row > 1 && head) buf_putc(writer->out, '\n');
        write_card(writer, head ? grid->cells : NULL, &grid->cells[row * TABLE_MAX_COLUMNS], grid->columns, margin);
        margin.first = margin.rest;
    }
}

void text_table(struct text_writer *writer, const struct node *table, struct margin margin)
{
    struct grid grid = {0};
    measure(writer, table, &grid);
    size_t margin_columns = width_columns(margin.rest, strlen(margin.rest));
    bool facts = !table->head && grid.columns == 2 && !grid.column[1].number;
    size_t value_at = margin_columns + grid.column[0].width + COLUMN_GAP;
    if (facts && grid.column[0].width * 2 < writer->columns && value_at + COLUMN_FLOOR < writer->columns) {
        write_facts(writer, &grid, margin);
        return;
    }
    while (total_width(&grid) + margin_columns > writer->columns && narrow(&grid)) {}
    if (total_width(&grid) + margin_columns > writer->columns) {
        write_cards(writer, &grid, table->head, margin);
        return;
    }
    for (size_t row = 0; row < grid.rows; row++) {
        write_row(writer, &grid, row, row == 0 ? margin.first : margin.rest);
        if (row == 0 && table->head) write_rule(writer, &grid, margin.rest);
    }
}
