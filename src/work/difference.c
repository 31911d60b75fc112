/* SPDX-License-Identifier: MIT */
/*
 * difference: longest common subsequence over lines. Call files have hundreds of lines, so the plain table is enough;
 * what equal beginnings and ends leave is what it costs.
 */
#include <mailcall/base/arena.h>
#include "difference.h"

#define AROUND 3
/* Past this many lines on both sides the middle is told as wholly replaced. */
#define TABLE_MAX_LINES 3000

struct line_span {
    const char *at;
    size_t bytes;
};

struct text_lines {
    struct line_span *items;
    size_t count, room;
};

/* One line of the result: ' ' kept, '-' only before, '+' only after. */
struct step {
    char mark;
    struct line_span line;
    size_t before, after; /* line numbers, from 0 */
};

struct script {
    struct arena *arena;
    struct step *items;
    size_t count, room;
};

static struct text_lines split(struct arena *arena, const char *text)
{
    struct text_lines lines = {.items = NULL};

    while (*text) {
        size_t bytes = strcspn(text, "\n");

        *ARENA_PUSH(arena, lines.items, lines.count, lines.room) = (struct line_span){text, bytes};
        text += bytes + (text[bytes] == '\n');
    }
    return lines;
}

static bool same(struct line_span a, struct line_span b)
{
    return a.bytes == b.bytes && !memcmp(a.at, b.at, a.bytes);
}

static void push(struct script *script, char mark, struct line_span line, size_t before, size_t after)
{
    *ARENA_PUSH(script->arena, script->items, script->count, script->room) = (struct step){mark, line, before, after};
}

static void compare(struct script *script, const struct text_lines *a, const struct text_lines *b, size_t from,
                    size_t a_to, size_t b_to)
{
    size_t rows = a_to - from, columns = b_to - from, i = 0, k = 0;
    unsigned *table = NULL;

    if (rows <= TABLE_MAX_LINES && columns <= TABLE_MAX_LINES)
        table = arena_array(script->arena, (rows + 1) * (columns + 1), sizeof *table);
#define CELL(r, c) table[(r) * (columns + 1) + (c)]
    for (size_t r = rows; table && r-- > 0;)
        for (size_t c = columns; c-- > 0;)
            CELL(r, c) = same(a->items[from + r], b->items[from + c]) ? CELL(r + 1, c + 1) + 1
                         : CELL(r + 1, c) >= CELL(r, c + 1)           ? CELL(r + 1, c)
                                                                      : CELL(r, c + 1);
    while (i < rows || k < columns) {
        bool equal = table && i < rows && k < columns && same(a->items[from + i], b->items[from + k]);
        bool removed = !equal && i < rows && (k == columns || !table || CELL(i + 1, k) >= CELL(i, k + 1));

        if (equal) {
            push(script, ' ', a->items[from + i], from + i, from + k);
            i++, k++;
        } else if (removed) {
            push(script, '-', a->items[from + i], from + i, from + k);
            i++;
        } else {
            push(script, '+', b->items[from + k], from + i, from + k);
            k++;
        }
    }
#undef CELL
}

static void put_hunk(const struct script *script, size_t from, size_t to, struct buf *out)
{
    size_t removed = 0, added = 0;

    for (size_t i = from; i < to; i++) {
        removed += script->items[i].mark != '+';
        added += script->items[i].mark != '-';
    }
    buf_printf(out, "@@ -%zu,%zu +%zu,%zu @@\n", script->items[from].before + 1, removed, script->items[from].after + 1,
               added);
    for (size_t i = from; i < to; i++)
        buf_printf(out, "%c%.*s\n", script->items[i].mark, (int)script->items[i].line.bytes, script->items[i].line.at);
}

static void put_hunks(const struct script *script, struct buf *out)
{
    for (size_t i = 0; i < script->count;) {
        size_t from, to, quiet = 0;

        while (i < script->count && script->items[i].mark == ' ') i++;
        if (i == script->count) return;
        from = i > AROUND ? i - AROUND : 0;
        for (to = i; to < script->count && quiet <= 2 * AROUND; to++)
            quiet = script->items[to].mark == ' ' ? quiet + 1 : 0;
        i = to;
        to -= quiet > AROUND ? quiet - AROUND : 0;
        put_hunk(script, from, to, out);
    }
}

bool difference(const char *before, const char *after, const char *before_name, const char *after_name, struct buf *out)
{
    struct arena *arena;
    struct script script = {.items = NULL};
    size_t from = 0, a_to, b_to;

    if (!strcmp(before, after)) return false;
    arena = script.arena = arena_new();
    struct text_lines a = split(arena, before), b = split(arena, after);
    a_to = a.count;
    b_to = b.count;
    while (from < a_to && from < b_to && same(a.items[from], b.items[from])) {
        push(&script, ' ', a.items[from], from, from);
        from++;
    }
    while (a_to > from && b_to > from && same(a.items[a_to - 1], b.items[b_to - 1])) a_to--, b_to--;
    compare(&script, &a, &b, from, a_to, b_to);
    for (; a_to < a.count; a_to++, b_to++) push(&script, ' ', a.items[a_to], a_to, b_to);
    buf_printf(out, "--- %s\n+++ %s\n", before_name, after_name);
    put_hunks(&script, out);
    arena_free(&arena);
    return true;
}
