/* SPDX-License-Identifier: MIT */
/*
 * columns: what stands side by side on a laid-out page. A gutter is a column at which text begins behind two blanks on
 * many lines and which no line crosses for a while. Beside it stand either columns, read one after the other, or the
 * cells of a table: there a cell begins where its neighbour does.
 */
#include "columns_runs.h"

#include <string.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

#define WIDTH_MAX 400
#define LEAST_START 8 /* a gutter further left is an indentation or a number's */
#define SLACK 4       /* the reader of pages shifts long lines by so much */
#define LOOSE_MAX 3
#define DEPTH_MAX 3

static bool at_blank(const struct page_line *line, size_t i)
{
    return i < line->bytes && line->text[i] == ' ';
}

/* Counts at which columns text begins behind two blanks or more. */
static void note_starts(const struct page_line *line, unsigned starts[])
{
    size_t column = line->indent;
    if (line->bytes > 0 && column >= LEAST_START && column < WIDTH_MAX) starts[column]++;
    for (size_t i = 0; i < line->bytes; i++) {
        bool begins = i >= 2 && !at_blank(line, i) && at_blank(line, i - 1) && at_blank(line, i - 2);
        if (begins && column >= LEAST_START && column < WIDTH_MAX) starts[column]++;
        column += ((unsigned char)line->text[i] & 0xc0) != 0x80;
    }
}

static struct page_line part(const struct page_line *line, size_t from, size_t to, size_t indent)
{
    while (to > from && line->text[to - 1] == ' ') to--;
    return (struct page_line){.text = line->text + from, .bytes = to - from, .indent = indent};
}

/* Where the text right of the gutter begins in the line, behind so many blanks: the nearest place, or 0. A single blank
 * is looked for on the left of it only, for that is where long lines are moved to. */
static size_t cut_at(const struct page_line *line, size_t gutter, size_t least_blanks, size_t *column_out)
{
    size_t column = line->indent, best = 0, off = SLACK + 1;
    for (size_t i = 0; i < line->bytes; i++) {
        bool begins = i >= least_blanks && !at_blank(line, i);
        for (size_t k = 1; begins && k <= least_blanks; k++) begins = at_blank(line, i - k);
        size_t away = column > gutter ? column - gutter : gutter - column;
        if (least_blanks == 1 && column > gutter) begins = false;
        if (begins && away < off) best = i, off = away, *column_out = column;
        column += ((unsigned char)line->text[i] & 0xc0) != 0x80;
    }
    return best;
}

static struct half halve(const struct page_line *line, size_t gutter)
{
    struct half half = {0};
    size_t column = 0, at;
    if (line->bytes == 0) return half;
    if (line->indent + 2 >= gutter) {
        half.right = part(line, 0, line->bytes, line->indent - (line->indent < gutter ? line->indent : gutter));
        return half;
    }
    at = cut_at(line, gutter, 2, &column);
    if (at == 0 && line->indent + utf8_count(line->text, line->bytes) <= gutter) {
        half.left = part(line, 0, line->bytes, line->indent);
        return half;
    }
    if (at == 0) half.loose = (at = cut_at(line, gutter, 1, &column)) > 0;
    half.across = at == 0;
    half.both = at > 0;
    if (half.across) return half;
    half.left = part(line, 0, at, line->indent);
    half.right = part(line, at, line->bytes, column > gutter ? column - gutter : 0);
    return half;
}

static void push_sheet(struct arena *arena, struct sheets *out, struct page_line *lines, size_t count)
{
    if (count > 0)
        *ARENA_PUSH(arena, out->items, out->count, out->room) =
            (struct sheet){.lines = lines, .count = count, .to = count};
}

/* Where each line is a row, three blanks and more part further cells; elsewhere blanks are only wide. */
static void add_cell(struct buf *cell, const struct page_line *line, enum table table)
{
    if (line->bytes > 0 && cell->len > 0) buf_putc(cell, ' ');
    for (size_t i = 0; i < line->bytes; i++) {
        size_t blanks = 0;
        while (at_blank(line, i + blanks)) blanks++;
        if (blanks == 0) {
            buf_putc(cell, line->text[i]);
            continue;
        }
        buf_putc(cell, blanks >= 3 && table == TABLE_OF_LINES ? '\t' : ' ');
        i += blanks - 1;
    }
}

static void push_rows(struct arena *arena, const struct run *run, enum table table, struct sheets *out)
{
    struct page_line *lines = arena_array(arena, run->count, sizeof *lines);
    struct buf left = BUF_INIT(1 << 20), right = BUF_INIT(1 << 20);
    size_t count = 0;
    for (size_t i = 0; i < run->count; i++) {
        add_cell(&left, &run->halves[i].left, table);
        add_cell(&right, &run->halves[i].right, table);
        bool last = i + 1 == run->count || table == TABLE_OF_LINES;
        if (!last && table == TABLE_OF_MIDDLES)
            last = run->row_ends[i];
        else if (!last)
            last = table == TABLE_OF_GROUPS ? half_is_empty(&run->halves[i + 1]) : run_row_begins(run, i + 1);
        if (!last || left.len + right.len == 0) continue;
        char *text = arena_printf(arena, "%s%s%s", buf_text(&left), right.len > 0 ? "\t" : "", buf_text(&right));
        lines[count++] = (struct page_line){.text = text, .bytes = strlen(text), .row = right.len > 0};
        buf_clear(&left);
        buf_clear(&right);
    }
    buf_release(&left);
    buf_release(&right);
    push_sheet(arena, out, lines, count);
}

static void split(struct arena *arena, const struct sheet *page, int depth, struct sheets *out);

/* Lines of two columns seldom stand at the same height: an empty half before a small letter is no blank line. */
static void push_columns(struct arena *arena, const struct run *run, int depth, struct sheets *out)
{
    for (int side = 0; side < 2; side++) {
        struct page_line *lines = arena_array(arena, run->count, sizeof *lines);
        size_t count = 0;
        for (size_t i = 0; i < run->count; i++) {
            struct page_line line = side == 0 ? run->halves[i].left : run->halves[i].right;
            bool goes_on = line.bytes > 0 && line.text[0] >= 'a' && line.text[0] <= 'z';
            while (goes_on && count > 0 && lines[count - 1].bytes == 0) count--;
            lines[count++] = line;
        }
        struct sheet column = {.lines = lines, .count = count, .to = count};
        split(arena, &column, depth + 1, out);
    }
}

/* One past the run that begins at `from`: down to a line across, or to lines that are all cut loosely, for in running
 * text some blank is always near. */
static size_t run_end(const struct half *halves, size_t from, size_t count)
{
    size_t end = from, loose = 0;
    for (; end < count && !halves[end].across && loose < LOOSE_MAX; end++)
        loose = halves[end].loose ? loose + 1 : halves[end].left.bytes + halves[end].right.bytes > 0 ? 0 : loose;
    while (end > from && halves[end - 1].loose) end--;
    return end;
}

/* Most lines have it at `gutter`: their text on the right begins there. 0: nowhere. */
static size_t find_gutter(const struct sheet *page)
{
    unsigned starts[WIDTH_MAX] = {0};
    size_t best = 0;
    unsigned most = LEAST_ROWS - 1;
    for (size_t i = page->from; i < page->to; i++) note_starts(&page->lines[i], starts);
    for (size_t c = LEAST_START; c < WIDTH_MAX; c++)
        if (starts[c] > most) most = starts[c], best = c;
    return best;
}

static void split(struct arena *arena, const struct sheet *page, int depth, struct sheets *out)
{
    size_t gutter = depth < DEPTH_MAX ? find_gutter(page) : 0, count = page->to - page->from, done = 0;
    if (count == 0) return; /* it may have no lines at all */
    struct half *halves = arena_array(arena, count + 1, sizeof *halves);
    struct page_line *lines = page->lines + page->from;
    for (size_t i = 0; i < count && gutter > 0; i++) halves[i] = halve(&lines[i], gutter);
    for (size_t i = 0; i < count && gutter > 0;) {
        bool may = halves[i].both ? !halves[i].loose : !halves[i].across && !half_is_empty(&halves[i]) && depth == 0;
        size_t end = may ? run_end(halves, i, count) : i;
        struct run run = run_measure(&halves[i], end - i);
        if (end > i && run_is_list(&run)) end = i;
        struct run rows = run_measure(&halves[i], end > i ? run_table_end(&run) : 0);
        enum table table = end > i && halves[i].both ? run_table(&rows) : TABLE_NONE;
        if (end > i && (table == TABLE_NONE || table == TABLE_OF_GROUPS)) table = run_middles(arena, &rows);
        if (table == TABLE_NONE && !halves[i].both) end = i;
        if (end == i || (table == TABLE_NONE && !run_are_columns(&run))) {
            i = end > i ? end : i + 1;
            continue;
        }
        push_sheet(arena, out, lines + done, i - done);
        if (table != TABLE_NONE)
            push_rows(arena, &rows, table, out);
        else
            push_columns(arena, &run, depth, out);
        done = i = i + (table != TABLE_NONE ? rows.count : run.count);
    }
    push_sheet(arena, out, lines + done, count - done);
}

void columns_split(struct arena *arena, const struct sheet *page, struct sheets *out)
{
    if (!page->ordered) {
        split(arena, page, 0, out);
        return;
    }
    for (size_t from = page->from, to; from < page->to; from = to) {
        while (from + 1 < page->to && page->lines[from].bytes == 0) from++;
        for (to = from + 1; to < page->to && !page->lines[to].opens;) to++;
        struct sheet column = {.lines = page->lines, .count = page->count, .from = from, .to = to};
        split(arena, &column, DEPTH_MAX - 1, out);
    }
}
