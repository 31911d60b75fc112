/* SPDX-License-Identifier: MIT */
/*
 * split: units inside a paragraph. A question on a line of its own with the answer on the next, a numbered or bulleted
 * line, a flattened "> > 4." in the midst of a line: where a reader sees a new unit, a new block begins. In
 * hard-wrapped text a line break means that only when the line is shorter than the width at which the text was wrapped.
 */
#include "segment_internal.h"

#include <mailcall/base/bytes.h>
#include <mailcall/lang/asking.h>
#include "plain.h"
#include <mailcall/base/one_of.h>

/* A line wider than this is a paragraph. */
#define PARAGRAPH_COLUMNS 110
#define WRAP_MOST_COLUMNS 100
/* A question takes no more lines, and so many above their answers are a letter's way. */
#define QUESTION_LINES 4
#define QUESTIONS_LEAST 2

/* Columns of a line, near enough: programs wrap by letters, and a Cyrillic one has two bytes. No branches, so that
 * compilers look at many bytes at once. */
static size_t columns(const char *text, size_t bytes)
{
    unsigned count = 0;
    for (size_t i = 0; i < bytes; i++)
        count += (((unsigned char)text[i] & 0xC0) != 0x80) + ((unsigned char)text[i] >= 0xE3);
    return count;
}

/* "3) ", "3. ", "(3) ", "Q3", "a) ", "- ", "• ": bytes of the mark that opens a unit, 0 when there is none. */
static size_t unit_mark(const char *text, size_t bytes)
{
    size_t i = 0, digits = 0;
    while (i < bytes && text[i] == ' ') i++;
    if (i < bytes && text[i] == '(') i++;
    if (i + 1 < bytes && (text[i] == 'Q' || text[i] == 'q') &&
        ((text[i + 1] >= '0' && text[i + 1] <= '9') || text[i + 1] == '.'))
        i += 1 + (text[i + 1] == '.');
    size_t from = i;
    while (i < bytes && text[i] >= '0' && text[i] <= '9') i++, digits++;
    if (digits > 0 && digits <= 3 && i + 1 < bytes && one_of(".):", text[i]) &&
        (text[i + 1] == ' ' || text[i + 1] == '\t'))
        return i + 1;
    i = from;
    if (i + 2 < bytes && ((text[i] >= 'a' && text[i] <= 'h') || (text[i] >= 'A' && text[i] <= 'H')) &&
        text[i + 1] == ')' && text[i + 2] == ' ')
        return i + 2;
    if (from + 2 < bytes && one_of("-*+", text[from]) && text[from + 1] == ' ' && text[from + 2] != '-')
        return from + 1;
    if (from + 3 < bytes && memcmp(text + from, "•", 3) == 0) return from + 3;
    return 0;
}

static bool asks(const char *text, size_t bytes)
{
    while (bytes > 0 && one_of(" *_\"')", text[bytes - 1])) bytes--;
    return bytes_end(text, bytes, ":") || bytes_end(text, bytes, "：") || asking_ends(text, bytes, "");
}

struct piece {
    const char *text;
    size_t bytes;
};

static struct piece next_line(const char **at, const char *end)
{
    struct piece piece = {*at, 0};
    const char *eol = memchr(*at, '\n', (size_t)(end - *at));
    piece.bytes = (size_t)((eol ? eol : end) - *at);
    *at = eol ? eol + 1 : end;
    return piece;
}

static size_t widest(const struct block *block)
{
    size_t width = 0;
    for (const char *at = block->text, *end = at + strlen(at); at < end;) {
        struct piece line = next_line(&at, end);
        if (line.bytes <= width) continue;
        size_t here = columns(line.text, line.bytes);
        if (here > width) width = here;
    }
    return width;
}

/* Width at which the message's text is wrapped: its widest line short of a paragraph on one line. */
static size_t wrap_width(const struct blocks *blocks)
{
    size_t width = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        size_t here = blocks->items[i].from_plain ? widest(&blocks->items[i]) : 0;
        if (here > width && here <= WRAP_MOST_COLUMNS) width = here;
    }
    return width < 60 ? 72 : width;
}

/* The first word of the next line would have fitted: the author broke the line. */
static bool broken_by_author(struct piece line, struct piece next, size_t width)
{
    size_t word = 0;
    while (word < next.bytes && next.text[word] != ' ') word++;
    return columns(line.text, line.bytes) + 1 + columns(next.text, word) <= width;
}

/* Whether a new unit begins with `next`, whose neighbour above is `line`. */
static bool unit_begins(const struct block *block, struct piece first, struct piece line, struct piece next,
                        size_t width)
{
    bool marked = unit_mark(next.text, next.bytes) > 0;
    if (block->from_plain) {
        if (marked && (unit_mark(first.text, first.bytes) > 0 || asks(line.text, line.bytes))) return true;
        if (marked || asks(line.text, line.bytes)) return broken_by_author(line, next, width);
        if (line.bytes > PARAGRAPH_COLUMNS && columns(line.text, line.bytes) > PARAGRAPH_COLUMNS) return true;
        return next.bytes > line.bytes && unit_mark(line.text, line.bytes) > 0 &&
               columns(line.text, line.bytes) + 25 < width && broken_by_author(line, next, width);
    }
    return marked || asks(line.text, line.bytes) || line.bytes > 60;
}

static void push_part(struct arena *arena, struct blocks *out, const struct block *block, size_t from, size_t to)
{
    struct block part = block_part(arena, block, from, to);
    part.joined = block->joined || from > 0;
    blocks_push(arena, out, &part);
}

static void split_block(struct arena *arena, const struct block *block, size_t width, struct blocks *out)
{
    const char *at = block->text, *end = at + strlen(at);
    size_t from = 0;
    struct piece line = next_line(&at, end), first = line;
    while (at < end) {
        struct piece next = next_line(&at, end);
        if (out->count < TEXT_MAX_BLOCKS && unit_begins(block, first, line, next, width)) {
            push_part(arena, out, block, from, (size_t)(line.text + line.bytes - block->text));
            from = (size_t)(next.text - block->text);
            first = next;
        }
        line = next;
    }
    if (from == 0)
        blocks_push(arena, out, block);
    else
        push_part(arena, out, block, from, (size_t)(end - block->text));
}

static bool can_split(const struct block *block)
{
    return (block->role == ROLE_AUTHORED || block->role == ROLE_QUOTED) && block->kind != BLOCK_ROW &&
           block->kind != BLOCK_PREFORMATTED && strchr(block->text, '\n');
}

/* "5" alone in a row's first cell, before a cell of words: the number, 0 when the row begins otherwise. */
static int row_number(const struct block *block)
{
    int number = 0;
    const char *at = block->text;
    if (block->kind != BLOCK_ROW) return 0;
    for (; *at >= '0' && *at <= '9' && number < 100; at++) number = number * 10 + *at - '0';
    if (number == 0 || at - block->text > 2 || at[0] != '\t' || at[1] == '\t') return 0;
    size_t bytes = strcspn(at + 1, "\t\n");
    return at[1 + bytes] == '\t' && count_words(at + 1, bytes) >= 2 ? number : 0;
}

/* Bytes of the question that a paragraph opens with, up to the end of a line with more below; 0: it opens with none.
 * `broken`: the line ends there by its author's hand, for all that can be seen. */
static size_t opening_question(const struct block *block, size_t width, bool *broken)
{
    bool may_ask = strchr(block->text, '?') != NULL || (unsigned char)block->text[0] >= 0x80;
    if (!may_ask || !can_split(block) || !block->from_plain || block->depth > 0) return 0;
    const char *at = block->text, *end = at + strlen(at);
    struct piece line = next_line(&at, end);
    for (int lines = 0; at < end && lines < QUESTION_LINES; lines++) {
        for (size_t i = 0; i + 1 < line.bytes; i++)
            if (one_of(".!?:", line.text[i]) && line.text[i + 1] == ' ') return 0;
        struct piece next = next_line(&at, end);
        size_t bytes = (size_t)(line.text + line.bytes - block->text);
        if (asking_ends(block->text, bytes, " *_\"')")) {
            *broken = broken_by_author(line, next, width);
            return bytes;
        }
        line = next;
    }
    return 0;
}

/* Where questions above their answers set out a letter, one that happens to fill its line stands above its answer, too.
 */
static void cut_questions(struct arena *arena, struct blocks *blocks, size_t width)
{
    struct blocks out = {0};
    size_t told = 0;
    bool broken = false, any = false;
    for (size_t i = 0; i < blocks->count; i++) {
        size_t bytes = opening_question(&blocks->items[i], width, &broken);
        told += bytes > 0 && broken;
        any = any || (bytes > 0 && !broken);
    }
    if (!any || told < QUESTIONS_LEAST) return;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        size_t bytes = opening_question(block, width, &broken);
        if (bytes > 0 && !broken && out.count < TEXT_MAX_BLOCKS) {
            push_part(arena, &out, block, 0, bytes);
            push_part(arena, &out, block, bytes + 1, strlen(block->text));
        } else {
            blocks_push(arena, &out, block);
        }
    }
    *blocks = out;
}

/* A table that numbers its rows in a column of their own is a numbered list to its reader: "5. Good practice". One row
 * alone may as well begin with a count. */
static void number_rows(struct arena *arena, struct blocks *blocks)
{
    int above = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        struct block *block = &blocks->items[i];
        int number = row_number(block), below = i + 1 < blocks->count ? row_number(block + 1) : 0;
        bool counts = number > 0 && ((above > 0 && number == above + 1) || below == number + 1);
        above = number;
        if (!counts) continue;
        size_t digits = strcspn(block->text, "\t");
        block->text = arena_printf(arena, "%.*s. %s", (int)digits, block->text, block->text + digits + 1);
        for (size_t k = 0; k < block->emphasis_count; k++) {
            block->emphasis[k].from += block->emphasis[k].from > digits;
            block->emphasis[k].to += block->emphasis[k].to > digits;
        }
    }
}

void split_units(struct arena *arena, struct blocks *blocks)
{
    struct blocks out = {0};
    size_t width = wrap_width(blocks);
    number_rows(arena, blocks);
    cut_questions(arena, blocks, width);
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (can_split(block))
            split_block(arena, block, width, &out);
        else
            blocks_push(arena, &out, block);
    }
    *blocks = out;
}
