/* SPDX-License-Identifier: MIT */
/*
 * printed: pdftotext takes a page to be read from one side, by most of its letters, and puts what is read from the
 * other between marks of direction (UAX 9). Blanks and points at the seams it leaves to the wrong side, and a line that
 * is all of the other side it turns round: "?Which" for "Which?". A line is taken apart as it stands from left to right
 * and put together by its own letters.
 */
#include "printed.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/letters.h>
#include "docx_fields.h"

enum { LEFT_TO_RIGHT = 0x202A, RIGHT_TO_LEFT = 0x202B, POP = 0x202C };
enum { ALEF_MADDA = 0x622, ALEF_HAMZA = 0x623, ALEF_BELOW = 0x625, ALEF = 0x627, LAM = 0x644 };

/* A stretch of a line that is read one way; its codes are in the order of reading. */
struct stretch {
    uint32_t *codes;
    size_t count;
    bool from_right;
};

struct line {
    struct arena *arena;
    struct stretch *items; /* in the order of the text */
    size_t count, room;
    uint32_t *codes; /* room for all of the line */
    size_t used;
    bool from_right;      /* the page is */
    size_t lefts, rights; /* letters */
};

static bool is_mark(uint32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || code == 0x200E || code == 0x200F || (code >= 0x2066 && code <= 0x2069);
}

static void open_stretch(struct line *line, bool from_right)
{
    if (line->count > 0 && line->items[line->count - 1].count == 0) line->count--;
    *ARENA_PUSH(line->arena, line->items, line->count, line->room) =
        (struct stretch){.codes = line->codes + line->used, .from_right = from_right};
}

static void add_code(struct line *line, uint32_t code)
{
    enum letters_way way = letters_way(code);
    line->lefts += way == LETTERS_FROM_LEFT;
    line->rights += way == LETTERS_FROM_RIGHT;
    line->codes[line->used++] = code;
    line->items[line->count - 1].count++;
}

/* A page that is read from the right has each line between marks, and what is read from the left between marks
 * inside them. */
static void take_apart(struct line *line, const char *at, const char *end)
{
    size_t depth = 0;
    open_stretch(line, false);
    while (at < end) {
        uint32_t code;
        at += utf8_next(at, end, &code);
        if (code == RIGHT_TO_LEFT || code == LEFT_TO_RIGHT) {
            line->from_right |= depth > 0 && code == LEFT_TO_RIGHT;
            depth++;
            open_stretch(line, code == RIGHT_TO_LEFT);
        } else if (code == POP) {
            if (depth > 0) depth--;
            open_stretch(line, depth > 0);
        } else if (!is_mark(code)) {
            add_code(line, code);
        }
    }
}

static bool is_figure(uint32_t code)
{
    return (code >= '0' && code <= '9') || (code >= 0x660 && code <= 0x669) || (code >= 0x6F0 && code <= 0x6F9);
}

static bool has_core(uint32_t code)
{
    return is_figure(code) || letters_way(code) != LETTERS_NEUTRAL;
}

static void put_codes(struct buf *out, const uint32_t *codes, size_t from, size_t to, bool backwards)
{
    for (size_t i = from; i < to; i++) {
        char bytes[4];
        buf_add(out, bytes, utf8_put(bytes, codes[backwards ? to - 1 - (i - from) : i]));
    }
}

/* In a line read the other way, what stands before the first letter or figure comes behind the last one, and points and
 * blanks among themselves are turned round. */
static void put_stretch(struct buf *out, const struct stretch *stretch, bool line_from_right)
{
    size_t from = 0, to = stretch->count;
    while (from < to && !has_core(stretch->codes[from])) from++;
    while (to > from && !has_core(stretch->codes[to - 1])) to--;
    if (stretch->from_right == line_from_right) {
        put_codes(out, stretch->codes, 0, stretch->count, false);
        return;
    }
    put_codes(out, stretch->codes, to, stretch->count, true);
    put_codes(out, stretch->codes, from, to, false);
    put_codes(out, stretch->codes, 0, from, true);
}

/* The order of the stretches in the text is that of the page's side; a line is read from the side of most of its
 * letters, a number alone from the page's. What indents a line stays before it. */
static void put_line(struct buf *out, const struct line *line)
{
    bool from_right = line->rights > line->lefts || (line->rights == line->lefts && line->from_right);
    bool turned = from_right != line->from_right;
    size_t first = line->count > 0 && !line->items[0].from_right ? 1 : 0;
    bool indent = first > 0;
    for (size_t i = 0; indent && i < line->items[0].count; i++) indent = line->items[0].codes[i] == ' ';
    first = indent ? 1 : 0;
    if (indent) put_codes(out, line->items[0].codes, 0, line->items[0].count, false);
    for (size_t i = first; i < line->count; i++)
        put_stretch(out, &line->items[turned ? line->count - 1 - (i - first) : i], from_right);
}

/* An alef, an alef and a lam: the ligature of lam and alef was turned round as if it were one letter. No word has two
 * such letters one after the other. */
static void mend_ligatures(char *text, size_t bytes)
{
    uint32_t before = 0, last = 0;
    for (char *at = text, *end = text + bytes; at < end;) {
        uint32_t code;
        char *here = at;
        at += utf8_next(at, end, &code);
        bool alef = last == ALEF || last == ALEF_HAMZA || last == ALEF_BELOW || last == ALEF_MADDA;
        if (code == LAM && alef && before == ALEF) {
            utf8_put(here, last); /* each of them is two bytes */
            utf8_put(here - 2, LAM);
            code = last;
        }
        before = last;
        last = code;
    }
}

/* Fonts of signs put them where no script has letters: a bullet, a ticked box. */
static size_t sign_of(uint32_t code, char out[LETTERS_MAX_BYTES])
{
    char name[8];
    if (code < 0xF020 || code > 0xF0FF) return 0;
    snprintf(name, sizeof name, "%04X", (unsigned)code);
    const char *sign = docx_symbol(name);
    memcpy(out, sign, strlen(sign));
    return strlen(sign);
}

static void add_letters(struct buf *out, const char *text, size_t bytes)
{
    for (const char *at = text, *end = text + bytes; at < end;) {
        uint32_t code;
        char letters[LETTERS_MAX_BYTES];
        size_t taken = utf8_next(at, end, &code), count = sign_of(code, letters);
        if (count == 0 && code >= 0xFB00) count = letters_drawn_as(code, letters);
        buf_add(out, count > 0 ? letters : at, count > 0 ? count : taken);
        at += taken;
    }
}

static void add_line(struct arena *arena, struct buf *out, const char *text, size_t bytes)
{
    struct line line = {.arena = arena, .codes = arena_array(arena, bytes + 1, sizeof *line.codes)};
    take_apart(&line, text, text + bytes);
    struct buf read = BUF_INIT(bytes + 1);
    put_line(&read, &line);
    mend_ligatures(read.data, read.len);
    add_letters(out, buf_text(&read), read.len);
    buf_release(&read);
}

/* Most lines of most pages hold nothing of all this. */
static bool is_plain(const char *text, size_t bytes)
{
    return !memmem(text, bytes, "\xe2\x80", 2) && !memmem(text, bytes, "\xe2\x81", 2) && !memchr(text, 0xef, bytes);
}

void printed_add(struct arena *arena, struct buf *out, const char *text, size_t bytes)
{
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = at;
        while (eol < end && *eol != '\n' && *eol != '\f') eol++;
        if (is_plain(at, (size_t)(eol - at)))
            buf_add(out, at, (size_t)(eol - at));
        else
            add_line(arena, out, at, (size_t)(eol - at));
        if (eol < end) buf_putc(out, *eol);
        at = eol + 1;
    }
}

const char *printed_word(struct arena *arena, const char *text, size_t bytes)
{
    struct stretch word = {.codes = arena_array(arena, bytes + 1, sizeof *word.codes)};
    size_t rights = 0;
    for (const char *at = text, *end = text + bytes; at < end;) {
        uint32_t code;
        at += utf8_next(at, end, &code);
        if (is_mark(code)) continue;
        rights += letters_way(code) == LETTERS_FROM_RIGHT;
        word.codes[word.count++] = code;
    }
    struct buf turned = BUF_INIT(bytes + 1), out = BUF_INIT(bytes * LETTERS_MAX_BYTES + 1);
    for (size_t to = word.count; to > 0 && rights > 0;) {
        size_t from = to - 1;
        while (from > 0 && is_figure(word.codes[to - 1]) && is_figure(word.codes[from - 1])) from--;
        put_codes(&turned, word.codes, from, to, false);
        to = from;
    }
    if (rights == 0) put_codes(&turned, word.codes, 0, word.count, false);
    mend_ligatures(turned.data, turned.len);
    add_letters(&out, buf_text(&turned), turned.len);
    const char *copy = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&turned);
    buf_release(&out);
    return copy;
}
