/* SPDX-License-Identifier: MIT */
/*
 * records: fields to cells. What parts the fields is told by the first record, and no later one may have more fields
 * than that: who puts commas into a field without quotation marks has written no table that anybody could cut, unless
 * the first record shows that those between fields have no blank behind them, as those of prose have.
 */
#include "records.h"

#include <stdint.h>
#include <string.h>
#include <mailcall/base/buf.h>
#include "plain.h"
#include "spaced.h"

#define PASTED_MAX 300 /* records in the text of a mail */

struct reading_at {
    const char *at, *end;
    char part;  /* what parts the fields */
    bool tight; /* ... with no blank behind it */
};

static bool is_part(const struct reading_at *in)
{
    return in->at < in->end && *in->at == in->part && !(in->tight && in->at + 1 < in->end && in->at[1] == ' ');
}

/* Adds the field to the row, without its marks; a tab in it would part it. False: a mark is never closed. */
static bool take_field(struct reading_at *in, struct buf *row)
{
    bool marked = in->at < in->end && *in->at == '"';
    in->at += marked;
    for (; in->at < in->end; in->at++) {
        char c = *in->at;
        if (marked && c == '"') {
            if (in->at + 1 < in->end && in->at[1] == '"')
                in->at++;
            else
                break;
        } else if (!marked && (is_part(in) || c == '\n' || c == '\r')) {
            return true;
        }
        if (c != '\r') buf_putc(row, c == '\t' ? ' ' : c);
    }
    if (marked && in->at == in->end) return false;
    in->at += marked;
    while (marked && in->at < in->end && *in->at == ' ') in->at++;
    return in->at == in->end || is_part(in) || *in->at == '\n' || *in->at == '\r';
}

/* One record into the row; its fields, 0: it is none. */
static size_t take_record(struct reading_at *in, struct buf *row)
{
    size_t fields = 1;
    buf_clear(row);
    for (;; fields++) {
        if (!take_field(in, row)) return 0;
        if (!is_part(in)) break;
        buf_putc(row, '\t');
        in->at++;
    }
    while (in->at < in->end && (*in->at == '\r' || *in->at == '\n')) in->at++;
    return fields;
}

/* What parts the fields of the first record: the sign that makes most of them; 0: none does. */
static char find_part(const char *text, const char *end)
{
    static const char parts[] = "\t;,|";
    struct buf row = BUF_INIT((size_t)(end - text) + 1);
    size_t most = 1;
    char best = 0;
    for (size_t i = 0; parts[i]; i++) {
        struct reading_at in = {text, end, parts[i], false};
        size_t fields = take_record(&in, &row);
        if (fields > most) most = fields, best = parts[i];
    }
    buf_release(&row);
    return best;
}

/* "sep=;" on a line of its own, as Excel writes it. */
static const char *past_naming(const char *text, const char *end)
{
    if (end - text < 6 || memcmp(text, "sep=", 4) != 0) return text;
    for (text += 5; text < end && (*text == '\r' || *text == '\n');) text++;
    return text;
}

static bool is_filled(const struct buf *row)
{
    return strspn(buf_text(row), " \t\n") < row->len;
}

bool records_read(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out)
{
    size_t before = out->count, columns = 0;
    struct reading_at in = {.end = text + bytes};
    if (bytes >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3;
    in.at = past_naming(text, in.end);
    in.part = find_part(in.at, in.end);
    const char *eol = memchr(in.at, '\n', (size_t)(in.end - in.at));
    in.tight = in.part == ',' && memmem(in.at, (size_t)((eol ? eol : in.end) - in.at), ", ", 2) == NULL;
    struct buf row = BUF_INIT(bytes + 1);
    bool whole = in.part != 0;
    while (whole && in.at < in.end) {
        size_t fields = take_record(&in, &row);
        if (columns == 0) columns = fields;
        whole = fields > 0 && fields <= columns && out->count - before < TEXT_MAX_BLOCKS;
        if (!whole || !is_filled(&row)) continue;
        blocks_push(arena, out,
                    &(struct block){.kind = fields > 1 ? BLOCK_ROW : BLOCK_PARAGRAPH,
                                    .source = source,
                                    .text = arena_strndup(arena, buf_text(&row), row.len)});
    }
    buf_release(&row);
    if (!whole) out->count = before;
    return whole;
}

/* The record that begins here has a field in quotation marks, on its first line. */
static bool is_marked(const struct reading_at *in)
{
    const char *eol = memchr(in->at, '\n', (size_t)(in->end - in->at));
    const char mark[] = {in->part, '"', '\0'};
    if (in->at == in->end || in->at[0] == '\n') return false;
    return in->at[0] == '"' || memmem(in->at, (size_t)((eol ? eol : in->end) - in->at), mark, 2) != NULL;
}

/* The row's last cell and all before it; mail breaks long fields into lines. */
static struct spaced_row cut_row(struct arena *arena, const struct buf *row)
{
    char *text = arena_strndup(arena, buf_text(row), row->len), *tab = strrchr(text, '\t');
    for (char *at = text; *at; at++)
        if (*at == '\n') *at = ' ';
    *tab = '\0';
    return (struct spaced_row){text, tab + 1};
}

static size_t push_parted(struct arena *arena, struct reading_at in, const struct block *like, struct blocks *out,
                          size_t *left)
{
    const char *start = in.at, *last = in.at;
    struct spaced_row *rows = NULL;
    size_t count = 0, room = 0, columns = 0;
    struct buf row = BUF_INIT((size_t)(in.end - in.at) + 1);
    while (count<PASTED_MAX && * left> 0 && is_marked(&in)) {
        size_t fields = take_record(&in, &row);
        *left -= row.len < *left ? row.len + 1 : *left;
        if (fields < 2 || (count > 0 && fields != columns)) break;
        columns = fields;
        *ARENA_PUSH(arena, rows, count, room) = cut_row(arena, &row);
        last = in.at;
    }
    buf_release(&row);
    if (!spaced_are_rows(rows, count)) return 0;
    for (size_t i = 0; i < count; i++) {
        struct block block = *like;
        block.kind = BLOCK_ROW;
        block.text = arena_printf(arena, "%s\t%s", rows[i].left, rows[i].right);
        blocks_push(arena, out, &block);
    }
    return (size_t)(last - start);
}

size_t records_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out,
                    size_t *left)
{
    static const char parts[] = "\t;,";
    for (size_t i = 0; parts[i]; i++) {
        struct reading_at in = {at, end, parts[i], true};
        size_t bytes = is_marked(&in) ? push_parted(arena, in, like, out, left) : 0;
        if (bytes > 0) return bytes;
    }
    return 0;
}
