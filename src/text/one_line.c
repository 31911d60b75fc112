/* SPDX-License-Identifier: MIT */
/*
 * one_line: a letter that lost all its line breaks on the way: "Dear all, thanks for asking. 1. Daily. 2. Half past
 * five. 4. The stairs. Best regards, Ada". Greeting, numbers that rise behind a sentence's end and the closing stand
 * on lines of their own again, so that it is read as what was sent.
 */
#include "segment/segment_internal.h"

#include "fold.h"
#include "segment/phrases.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

#define GREETING_MOST_BYTES 60
#define GREETING_MOST_WORDS 5
#define CLOSING_MOST_BYTES 100
/* So many numbers set out a letter; more than this no call asks. */
#define NUMBERS_LEAST 2
#define CUTS_MOST 64

struct cuts_made {
    size_t at[CUTS_MOST];
    size_t count;
};

static bool greets(struct arena *arena, const char *text, size_t bytes)
{
    const char *folded = fold_line(arena, text, bytes);
    return count_words(text, bytes) <= GREETING_MOST_WORDS && phrase_greeting(folded) > 0;
}

/* Bytes of the greeting that a text opens with on the same line: "Dear all, ", "Hola a todas: "; 0: none. */
static size_t greeting_bytes(struct arena *arena, const char *text)
{
    static const char *const wide[] = {"，", "：", "、", "！", "،"};
    for (size_t i = 0; text[i] && i < GREETING_MOST_BYTES && text[i] != '\n'; i++) {
        size_t end = one_of(",:!.", text[i]) ? i + 1 : 0;
        for (size_t w = 0; end == 0 && w < sizeof wide / sizeof *wide; w++)
            if (text_begins(text + i, wide[w])) end = i + strlen(wide[w]);
        if (end == 0) continue;
        bool blank = text[end] == ' ' || (unsigned char)text[i] >= 0x80;
        if (blank && greets(arena, text, end)) return end;
        if (text[i] != '.') return 0; /* "Dear Mr. Berg, ..." */
    }
    return 0;
}

/* "3. ", "3) ", "(3) ": a list's number; `sign`: what sets it off. 0: none. */
static int number_at(const char *text, char *sign)
{
    size_t bracket = *text == '(', digits = strspn(text + bracket, "0123456789");
    const char *end = text + bracket + digits;
    if (digits == 0 || digits > 2 || *end == '\0' || !one_of(bracket ? ")" : ".)", *end) || end[1] != ' ') return 0;
    *sign = bracket ? '(' : *end;
    int number = text[bracket] - '0';
    return digits == 2 ? number * 10 + text[bracket + 1] - '0' : number;
}

/* A sentence ends before the blank at `at`. */
static bool sentence_ends(const char *text, size_t at)
{
    while (at > 0 && one_of("\")'", text[at - 1])) at--;
    if (at > 0 && one_of(".!?", text[at - 1])) return true;
    return bytes_end(text, at, "。") || bytes_end(text, at, "！") || bytes_end(text, at, "？") ||
           bytes_end(text, at, "؟");
}

/* The numbers from `from` on that rise, all set off alike: the first may stand behind the greeting or a colon. */
static void numbers(const char *text, size_t from, struct cuts_made *cuts)
{
    char style = 0, sign;
    int last = 0;
    for (size_t i = from; text[i] && cuts->count < CUTS_MOST; i++) {
        if (i != from && text[i - 1] != ' ') continue;
        int number = number_at(text + i, &sign);
        if (number <= last || (style && sign != style)) continue;
        size_t before = i > 0 ? i - 1 : 0;
        bool first = style == 0 && (i == from || text[before - (before > 0)] == ':');
        if (!first && !sentence_ends(text, before)) continue;
        cuts->at[cuts->count++] = i;
        style = sign;
        last = number;
    }
}

/* Where the closing begins, "Best regards, Ada", behind the last sentences' ends; `bytes`: nowhere. */
static size_t closing_at(struct arena *arena, const char *text, size_t from, size_t bytes)
{
    size_t at = bytes > CLOSING_MOST_BYTES ? bytes - CLOSING_MOST_BYTES : 0;
    for (at = at > from ? at : from + 1; at < bytes; at++) {
        if (text[at - 1] != ' ' || !sentence_ends(text, at - 1)) continue;
        const char *folded = fold_line(arena, text + at, bytes - at);
        size_t phrase = phrase_closing(folded);
        bool parted = phrase > 0 && (folded[phrase] == '\0' || one_of(",.!", folded[phrase]));
        if (parted && !strchr(folded, '?')) return at;
    }
    return bytes;
}

static void push_trimmed(struct arena *arena, struct blocks *out, const struct block *block, size_t from, size_t to)
{
    while (from < to && one_of(" \n", block->text[from])) from++;
    while (to > from && one_of(" \n", block->text[to - 1])) to--;
    if (from == to) return;
    struct block part = block_part(arena, block, from, to);
    blocks_push(arena, out, &part);
}

bool one_line_cut(struct arena *arena, const struct block *block, struct blocks *out)
{
    struct cuts_made cuts = {.count = 0};
    const char *text = block->text;
    if (block->kind != BLOCK_PARAGRAPH || block->depth > 0 || block->hidden || block->source[0]) return false;
    size_t bytes = strlen(text), greeting = greeting_bytes(arena, text);
    if (greeting == 0) return false;
    greeting += strspn(text + greeting, " ");
    numbers(text, greeting, &cuts);
    if (cuts.count < NUMBERS_LEAST) return false;
    size_t from = 0, closing = closing_at(arena, text, cuts.at[cuts.count - 1], bytes);
    if (cuts.at[0] > greeting) {
        push_trimmed(arena, out, block, 0, greeting);
        from = greeting;
    }
    for (size_t i = 0; i < cuts.count; from = cuts.at[i++]) push_trimmed(arena, out, block, from, cuts.at[i]);
    push_trimmed(arena, out, block, from, closing);
    push_trimmed(arena, out, block, closing, bytes);
    return true;
}
