/* SPDX-License-Identifier: MIT */
/*
 * piped: tables drawn with signs in plain text: "| question | answer |" with a rule of dashes below the head, or a rule
 * below every row, where a cell may go on over several lines. Each row becomes a block, its cells parted by tabs.
 */
#include "plain.h"
#include <mailcall/lang/words.h>

#define ROWS_LEAST 2
#define LINES_MAX 300
#define CELLS_MAX 12
#define LINE_MAX_BYTES 65536

struct piece {
    const char *text;
    size_t bytes;
};
struct cells {
    struct piece items[CELLS_MAX];
    size_t count;
};

static struct piece trimmed(const char *from, const char *to)
{
    while (from < to && (*from == ' ' || *from == '\t')) from++;
    return (struct piece){from, line_trimmed(from, (size_t)(to - from))};
}

/* "|---|:--:|", "+----+----+", "--- | ---". */
static bool is_rule(struct piece line)
{
    size_t dashes = 0, joints = 0;
    for (size_t i = 0; i < line.bytes; i++) {
        char c = line.text[i];
        dashes += c == '-' || c == '=';
        joints += c == '|' || c == '+';
        if (strchr("-=|+: ", c) == NULL || c == '\0') return false;
    }
    return dashes >= 3 && joints > 0;
}

static struct cells cells_of(struct piece line)
{
    struct cells cells = {0};
    const char *at = line.text, *end = line.text + line.bytes;
    if (at < end && *at == '|') at++;
    if (end > at && end[-1] == '|') end--;
    for (;;) {
        const char *bar = at < end ? memchr(at, '|', (size_t)(end - at)) : NULL;
        if (cells.count == CELLS_MAX) return (struct cells){0};
        cells.items[cells.count++] = trimmed(at, bar != NULL ? bar : end);
        if (bar == NULL) return cells;
        at = bar + 1;
    }
}

static bool is_framed(struct piece line)
{
    return line.bytes > 2 && line.text[0] == '|' && line.text[line.bytes - 1] == '|';
}

/* The lines of one table: as many as look alike. */
struct table {
    struct piece *lines;
    size_t count, bytes, rules;
    int depth;
};

static const char *line_end(const char *at, const char *end)
{
    const char *eol = memchr(at, '\n', (size_t)(end - at));
    return eol != NULL ? eol : end;
}

static bool read_table(struct arena *arena, const char *start, const char *end, struct table *out)
{
    size_t rows = 0, columns = 0, room = 0;
    bool framed = true;
    *out = (struct table){.depth = plain_line(start, line_end(start, end), 0).depth};
    for (const char *at = start; at < end && out->count < LINES_MAX;) {
        const char *eol = line_end(at, end);
        struct raw_line raw = plain_line(at, eol, 0);
        struct piece line = trimmed(raw.text, raw.text + raw.bytes);
        bool rule = is_rule(line);
        size_t cells = rule || line.bytes == 0 || raw.depth != out->depth ? 0 : cells_of(line).count;
        if (line.bytes > LINE_MAX_BYTES) break; /* nobody draws such a table, and its words are not to be lost */
        if (!rule && (cells < 2 || (rows > 0 && cells != columns))) break;
        *ARENA_PUSH(arena, out->lines, out->count, room) = line;
        out->rules += rule;
        framed = framed && (rule || is_framed(line));
        rows += !rule;
        if (!rule) columns = cells;
        at = eol < end ? eol + 1 : end;
        out->bytes = (size_t)(at - start);
    }
    return rows >= ROWS_LEAST && (out->rules > 0 || framed);
}

/* Adds the cells of one line to those of the row so far. */
static void add_line(struct arena *arena, const struct cells *cells, const char *row[CELLS_MAX])
{
    for (size_t i = 0; i < cells->count; i++) {
        const struct piece *cell = &cells->items[i];
        if (cell->bytes == 0) continue;
        const char *text = arena_strndup(arena, cell->text, cell->bytes);
        row[i] = row[i] != NULL ? arena_printf(arena, "%s %s", row[i], text) : text;
    }
}

static void push_row(struct arena *arena, const struct block *like, int depth, const char *row[CELLS_MAX], size_t count,
                     struct blocks *out)
{
    const char *text = NULL;
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        filled += row[i] != NULL;
        text =
            i == 0 ? (row[i] != NULL ? row[i] : "") : arena_printf(arena, "%s\t%s", text, row[i] != NULL ? row[i] : "");
        row[i] = NULL;
    }
    if (filled == 0) return;
    struct block block = *like;
    block.kind = BLOCK_ROW;
    block.depth += depth;
    block.text = text;
    blocks_push(arena, out, &block);
}

size_t piped_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out)
{
    const char *row[CELLS_MAX] = {0};
    struct table table;
    size_t columns = 0, behind = 0;
    if (!read_table(arena, at, end, &table)) return 0;
    bool grid = table.rules >= 3; /* a rule above, below and between */
    for (size_t i = 0; i < table.count; i++) {
        bool rule = is_rule(table.lines[i]);
        if (!rule) {
            struct cells cells = cells_of(table.lines[i]);
            columns = cells.count;
            add_line(arena, &cells, row);
            behind++;
        }
        if (behind == 0 || (grid && !rule && i + 1 < table.count)) continue;
        push_row(arena, like, table.depth, row, columns, out);
        behind = 0;
    }
    return table.bytes;
}
