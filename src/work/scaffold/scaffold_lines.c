/* SPDX-License-Identifier: MIT */
/* scaffold_lines: a line of the page, cleaned and folded: what every other part reads. */
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>
#include "scaffold.h"

static bool space_code(uint32_t code)
{
    return code == ' ' || code == '\t' || code == '\r' || code == '\n' || code == 0xa0 || code == 0x202f ||
           (code >= 0x2000 && code <= 0x200a) || code == 0x3000;
}

static bool nothing_code(uint32_t code)
{
    return code == 0x200b || code == 0xfeff || code == 0xad || code == 0x200e || code == 0x200f || code == 0x2060;
}

char *page_clean(struct arena *arena, const char *text, size_t bytes)
{
    char *out = arena_alloc(arena, bytes + 1), *to = out;
    const char *at = text, *end = text + bytes;
    bool gap = false;
    uint32_t code;

    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        if (nothing_code(code)) continue;
        if (space_code(code)) {
            gap = to > out;
            continue;
        }
        if (gap) *to++ = ' ';
        gap = false;
        memcpy(to, at, step);
        to += step;
    }
    *to = '\0';
    return out;
}

struct page_line *page_add(struct page *page, enum line_kind kind, const char *text, const char *mark)
{
    struct page_line *line = ARENA_PUSH(page->arena, page->lines, page->count, page->room);

    *line = (struct page_line){.kind = kind, .text = text, .mark = mark, .fold = ""};
    return line;
}

void page_fold_text(struct arena *arena, const char *text, const char **fold, const size_t **map)
{
    size_t bytes = strlen(text), room = bytes * 3 + 1, used = 0;
    char *out = arena_alloc(arena, room + 1);
    size_t *at_byte = arena_array(arena, room + 2, sizeof *at_byte);
    const char *at = text, *end = text + bytes;
    uint32_t code;

    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        char one[5] = {*at};
        const char *piece = one;

        if (code >= 'A' && code <= 'Z') one[0] = (char)(code + 32);
        /* Typographers' quotes and dashes read as the plain ones. */
        if (code == 0x2019 || code == 0x2018)
            one[0] = '\'';
        else if (code == 0x201c || code == 0x201d || code == 0xab || code == 0xbb)
            one[0] = '"';
        else if (code >= 0x2010 && code <= 0x2015)
            one[0] = '-';
        else if (code >= 0x80) {
            memcpy(one, at, step);
            piece = lang_fold(arena, one);
        }
        for (; *piece && used < room; piece++) {
            at_byte[used] = (size_t)(at - text);
            out[used++] = *piece;
        }
    }
    at_byte[used] = bytes;
    out[used] = '\0';
    *fold = out;
    *map = at_byte;
}

void page_fold(struct page *page)
{
    for (size_t i = 0; i < page->count; i++)
        page_fold_text(page->arena, page->lines[i].text, &page->lines[i].fold, &page->lines[i].map);
}
