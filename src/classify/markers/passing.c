/* SPDX-License-Identifier: MIT */
/*
 * passing: a lead-in that names its question in passing, behind other words and before a colon: "Just quickly from the
 * ferry, on question 2: ...", "What I mean about no. 6 is this:". All of the sentence up to the colon hands over.
 */
#include "filing.h"
#include "lead_in.h"
#include "marker.h"
#include "decoder/yesno.h"
#include <mailcall/base/one_of.h>

/* A paragraph whose colon comes later says more than that; so does a longer sentence. */
#define COLON_MOST_BYTES 260
#define SENTENCE_MOST_BYTES 130
/* Between the number and the colon: "is this", "here is what I would say". */
#define TAIL_MOST_BYTES 40
/* "Quickly on question 2:" needs no comma; before one the author says where, when or how this is written. */
#define FEW_WORDS 3
#define HEAD_MOST_WORDS 14

/* A number that a sentence names: [from, to), and how. */
struct named {
    size_t from, to;
    int number;
    bool turned; /* words turn to it: "on", "about the" */
    bool brief;  /* it is no question's, but for what else the sentence says: "no. 6" */
};

/* "on number 2", "about no. 6": no article between them, for things of the matter are numbered, too: "about the
 * no. 6". */
static bool brief_number(const char *text, size_t bytes, size_t turn, struct named *out)
{
    size_t at = turn + marker_blanks(text, bytes, turn), word = marker_abbreviation(text + at, bytes - at);
    if (at == turn || word < 2) return false;
    at += word;
    at += at < bytes && text[at] == '.';
    at += marker_blanks(text, bytes, at);
    size_t n = numeral_digits(text + at, bytes - at, &out->number);
    if (n == 0) n = marker_number_word(text + at, bytes - at, &out->number);
    out->to = at + n;
    out->turned = out->brief = true;
    return n > 0;
}

/* What the text names right at its start. */
static bool named_at(const char *text, size_t bytes, struct named *out)
{
    struct marker marker;
    struct marker_head head = marker_head(text, bytes);
    size_t turn = opener_turns(text, bytes);
    if (head.opener > turn) turn = head.opener;
    *out = (struct named){.turned = turn > 0 || (head.noun > 0 && memchr(text, ' ', head.noun) != NULL)};
    if (turn == 0 && head.noun < 4) return false; /* the shortest may be anything */
    if (turn > 0 && brief_number(text, bytes, turn, out)) return true;
    if (!marker_parse(text, bytes, &marker) || !marker.strong || marker.count != 1) return false;
    out->number = marker.numbers[0];
    out->to = marker.bytes;
    while (out->to > 0 && one_of(" :", text[out->to - 1])) out->to--;
    return true;
}

/* The first number that the sentence names. */
static bool find_named(const char *text, size_t bytes, struct named *out)
{
    for (size_t at = 1; at < bytes; at++) {
        if (text[at - 1] != ' ' || !marker_letter_at(text, bytes, at)) continue;
        if (!named_at(text + at, bytes - at, out)) continue;
        out->from = at;
        out->to += at;
        return true;
    }
    return false;
}

/* The colon that ends the paragraph or has a blank behind it, at its first line; `bytes`: there is none. */
static size_t find_colon(const char *text, size_t bytes)
{
    size_t most = bytes < COLON_MOST_BYTES ? bytes : COLON_MOST_BYTES;
    for (const char *at = memchr(text, ':', most); at != NULL; at = memchr(at + 1, ':', most - (size_t)(at + 1 - text)))
        if (at + 1 == text + bytes || one_of(" \n*_", at[1])) return (size_t)(at - text);
    return bytes;
}

static size_t sentence_start(const char *text, size_t end)
{
    for (size_t i = end; i-- > 1;)
        if (one_of(" \n", text[i]) && one_of(".!?", text[i - 1])) return i + 1;
    return 0;
}

/* Whether the words before and behind the number do nothing but hand over by it. */
static bool only_hands_over(const char *text, size_t bytes, const struct named *named)
{
    const char *tail = text + named->to;
    size_t head = named->from, left = bytes - named->to;
    while (head > 0 && one_of(" *_", text[head - 1])) head--;
    if (left > TAIL_MOST_BYTES || lead_in_declines(text, head) || lead_in_declines(tail, left)) return false;
    bool means = lead_in_holds(text, named->from, LEAD_MEANS), behind = lang_has_word(tail, left);
    if (behind && !means && !lead_in_holds(tail, left, LEAD_ANNOUNCES)) return false;
    if (means) return true;
    if (named->brief) return false;
    if (lead_in_holds(text, head, LEAD_ANNOUNCES)) return named->turned;
    bool comma = head > 0 && one_of(",;-", text[head - 1]);
    size_t words = lang_count_upto(text, head, HEAD_MOST_WORDS + 1);
    return comma ? words <= HEAD_MOST_WORDS : named->turned && words <= FEW_WORDS;
}

bool marker_in_passing(const char *text, size_t bytes, struct marker *out, size_t *from)
{
    struct named named;
    size_t colon = find_colon(text, bytes);
    if (colon == bytes) return false;
    marker_words_ready();
    size_t start = sentence_start(text, colon);
    if (colon - start > SENTENCE_MOST_BYTES) return false;
    char flat[SENTENCE_MOST_BYTES + 1];
    for (size_t i = start; i < colon; i++) flat[i - start] = text[i] == '\n' ? ' ' : text[i];
    flat[colon - start] = '\0';
    if (!find_named(flat, colon - start, &named) || !only_hands_over(flat, colon - start, &named)) return false;
    *from = start;
    *out = (struct marker){.strong = true, .closed = true, .turned = true, .style = STYLE_ORDINAL};
    out->bytes = colon + 1 - start + strspn(text + colon + 1, " *_");
    marker_add(out, named.number);
    return true;
}
