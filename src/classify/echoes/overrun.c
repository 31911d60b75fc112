/* SPDX-License-Identifier: MIT */
/* overrun: see overrun.h. */
#include "overrun.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/asking.h>
#include <mailcall/lang/width.h>

/* What ran over is no more: a line's worth of words, or two. */
#define REST_COLUMNS 110
#define WITHIN_COLUMNS 40
/* Narrower quotations are verses and lists. */
#define EDGE_LEAST 24

size_t overrun_edge(const struct blocks *blocks)
{
    size_t edge = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->depth == 0 || !block->from_plain || block->text == NULL) continue;
        for (const char *line = block->text; *line != '\0';) {
            size_t bytes = strcspn(line, "\n"), columns = width_columns(line, bytes);
            if (columns > edge) edge = columns;
            line += bytes + (line[bytes] == '\n');
        }
    }
    return edge;
}

/* A small letter, or one of a script that has no others. */
static bool goes_on(const char *text)
{
    uint32_t code;
    utf8_next(text, text + strlen(text), &code);
    if (code < 0x80) return code >= 'a' && code <= 'z';
    if (code < 0x100) return code >= 0xDF;
    if (code < 0x180) return code % 2 == 1;
    if (code < 0x400) return code >= 0x3AC;
    if (code < 0x590) return code >= 0x430 && code < 0x460;
    return (code >= 0x5D0 && code < 0x2000) || (code >= 0x3040 && code < 0xFB00);
}

static bool ends_sentence(const char *text, size_t bytes)
{
    while (bytes > 0 && one_of(" \n\t*_\")'", text[bytes - 1])) bytes--;
    if (bytes == 0 || one_of(".?!:;", text[bytes - 1])) return true;
    return bytes >= 3 && (memcmp(text + bytes - 3, "。", 3) == 0 || asking_ends(text, bytes, ""));
}

/* The last line has no room for the word that stands first below it. Scripts without blanks break anywhere. */
static bool is_full(const char *quoted, const char *text, size_t edge)
{
    const char *line = strrchr(quoted, '\n');
    line = line == NULL ? quoted : line + 1;
    size_t word = strcspn(text, " \n"), columns = width_columns(line, strlen(line));
    bool wide = (unsigned char)*text >= 0xE3;
    return edge >= EDGE_LEAST && columns + (wide ? 4 : 1 + width_columns(text, word)) > edge;
}

static const char *past_indent(const char *text)
{
    return text + strspn(text, " \t");
}

size_t overrun_end(const char *quoted, const char *text, size_t edge, bool any_case)
{
    const char *first = past_indent(text);
    if (ends_sentence(quoted, strlen(quoted)) || (!any_case && !goes_on(first)) || !is_full(quoted, first, edge))
        return 0;
    for (const char *at = first; *at != '\0' && *at != '.'; at++) {
        if (*at == '\n' && (at[1] == '\n' || width_columns(first, (size_t)(at - first)) > REST_COLUMNS)) return 0;
        size_t mark = asking_mark(at, strlen(at));
        if (mark == 0 && asking_words(at, strlen(at)) > 0) {
            size_t ending = asking_words(at, strlen(at));
            mark = ending + (memcmp(at + ending, "。", strlen(at + ending) < 3 ? 1 : 3) == 0 ? 3 : 0);
        }
        if (mark == 0) continue;
        const char *end = at + mark;
        if (width_columns(first, (size_t)(end - first)) > REST_COLUMNS) return 0;
        while (asking_mark(end, strlen(end)) > 0) end += asking_mark(end, strlen(end));
        return (size_t)(end + strspn(end, " \t*_\")'") - text);
    }
    return 0;
}

bool overrun_within(const char *quoted, const char *line, const char *behind, size_t edge)
{
    const char *first = past_indent(line);
    size_t bytes = strlen(first);
    if (strchr(first, '\n') != NULL || width_columns(first, bytes) > WITHIN_COLUMNS) return false;
    if (ends_sentence(quoted, strlen(quoted)) || ends_sentence(first, bytes)) return false;
    return goes_on(first) && goes_on(behind) && is_full(quoted, first, edge);
}
