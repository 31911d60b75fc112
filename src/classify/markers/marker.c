/* SPDX-License-Identifier: MIT */
/*
 * marker: "3)", "(3)", "III.", "Q3:", "Question 3 -", "third question:", "Q2 and Q3", "As for your third question," at
 * the start of a line. Years, dotted section numbers, amounts and plain words are none. What a weak marker such as "3)"
 * means is for the path to say, not for its pattern.
 */
#include "filing.h"
#include "marker.h"
#include "decoder/yesno.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

/* "In reply to" + "your", "as for" + "the": so many words turn to a number. */
#define TURNING_PHRASES 3

size_t marker_turning_phrases(struct marker_head head, size_t opener, const char *text, size_t bytes)
{
    size_t at = 0;
    for (int i = 0; i < TURNING_PHRASES; i++) {
        if (i > 0) head = marker_head(text + at, bytes - at), opener = opener_turns(text + at, bytes - at);
        size_t most = opener > head.opener ? opener : head.opener;
        if (head.article > most) most = head.article;
        bool blank = most > 0 && (text[at + most - 1] == ' ' || marker_blanks(text, bytes, at + most) > 0);
        if (most == 0 || (!blank && (unsigned char)text[at] < 0xE0)) break;
        at += most + marker_blanks(text, bytes, at + most);
    }
    return at;
}

/* "As for the third question, we ...", "To question 7 I would say": words that turn to a question, and its number. */
static bool turned_number(const char *text, size_t bytes, size_t turning, struct marker *out)
{
    /* The shortest: the last of the words may be the number's or the noun's. */
    for (size_t at = 1; at <= turning; at++) {
        bool starts = text[at - 1] == ' ' || (unsigned char)text[0] >= 0xE0;
        if (!starts || at == bytes || ((unsigned char)text[at] & 0xC0) == 0x80) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        bool word = head.noun >= COUNTED_NOUN_BYTES, letter = marker_lower(text[at]) == 'q';
        if (!marker_first_several(text + at, bytes - at, out) && !marker_last_then_noun(text + at, bytes - at, out) &&
            !marker_number_then_noun(&head, text + at, bytes - at, out) &&
            !((word || letter) && marker_noun_then_number(&head, text + at, bytes - at, out)))
            continue;
        bool ends = at + out->bytes == bytes || text[at + out->bytes] == '\n';
        if (!word && head.noun > 0 && !out->closed && !ends) continue; /* "for Q1 we expect": a quarter of the year */
        out->turned = true;
        out->bytes += at;
        return true;
    }
    return false;
}

bool marker_may_number(const char *text, size_t bytes)
{
    size_t words = 0;
    for (size_t i = 0; i < bytes && i < 60 && words < 6; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c > ':' && c < 0x80) continue;
        if (c == '\n') return false;
        if ((c >= '0' && c <= '9') || c >= 0x80 || c == ':' || c == ')') return true;
        if (c == '.' && i < 30) return true;
        words += c == ' ';
    }
    return bytes < 40;
}

/* "PS: ", "P.S. ", "PPS ", "P.D. ": bytes up to what the postscript says. */
static size_t postscript(const char *text, size_t bytes)
{
    size_t at = 0, letters = 0;
    if (bytes == 0 || marker_lower(text[0]) != 'p') return 0;
    for (; at < bytes && one_of("PpSsDd.", text[at]); at++) letters += text[at] != '.';
    if (letters < 2 || letters > 4 || at >= bytes || !one_of(" :,", text[at])) return 0;
    at += strspn(text + at, ":,");
    return at + marker_blanks(text, bytes, at);
}

/* "(Q1)", "[Question 2]", "【問2】". */
static bool bracketed(const char *text, size_t bytes, struct marker *out)
{
    static const char *const brackets[][2] = {{"(", ")"},   {"[", "]"},   {"（", "）"}, {"【", "】"},
                                              {"［", "］"}, {"〔", "〕"}, {"「", "」"}};
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++) {
        if (!bytes_begin(text, bytes, brackets[i][0])) continue;
        size_t opening = strlen(brackets[i][0]), closing = strlen(brackets[i][1]);
        struct marker_head head = marker_head(text + opening, bytes - opening);
        if (head.noun == 0 || !marker_noun_then_number(&head, text + opening, bytes - opening, out)) return false;
        out->bytes += opening;
        if (memmem(text, out->bytes, brackets[i][1], closing) != NULL) return out->closed;
        if (closing == 1 || !bytes_begin(text + out->bytes, bytes - out->bytes, brackets[i][1])) return false;
        out->bytes += closing;
        return out->closed = true;
    }
    return false;
}

static bool last_behind_article(size_t article, const char *text, size_t bytes, struct marker *out)
{
    if (!marker_last_then_noun(text + article, bytes - article, out)) return false;
    out->bytes += article;
    return true;
}

/* The turning phrases at its start are known. */
static bool parse_named(const struct marker_head *head, const char *text, size_t bytes, size_t turning,
                        struct marker *out)
{
    if (marker_own_question(text, bytes)) return false;
    bool bracket = bytes > 3 && (one_of("([", text[0]) || (unsigned char)text[0] >= 0xE3);
    return (bracket && bracketed(text, bytes, out)) || marker_noun_then_number(head, text, bytes, out) ||
           marker_number_then_noun(head, text, bytes, out) ||
           (head->article > 0 && last_behind_article(head->article, text, bytes, out)) ||
           marker_opener_then_number(head, text, bytes, out) || turned_number(text, bytes, turning, out);
}

/* Bytes of a sign that no reader sees, or that tells how letters are read aloud: marks of direction, Arabic vowels and
 * the stroke that draws letters out. */
static size_t unread_sign(const char *text, size_t bytes)
{
    const unsigned char *at = (const unsigned char *)text;
    if (bytes > 1 && at[0] == 0xD9 && (at[1] == 0x80 || (at[1] >= 0x8B && at[1] <= 0x92) || at[1] == 0xB0)) return 2;
    if (bytes < 3 || at[0] != 0xE2) return 0;
    bool mark = at[1] == 0x80 && (at[2] == 0x8E || at[2] == 0x8F || (at[2] >= 0xAA && at[2] <= 0xAE));
    bool isolate = at[1] == 0x81 && at[2] >= 0xA6 && at[2] <= 0xA9;
    return mark || isolate ? 3 : 0;
}

/* A marker has no more bytes. */
#define MARKER_MOST_BYTES 160

/* "السُّؤَالُ الثَّالِثُ:": without the signs that nobody reads; false: there are none before the line's end. */
static bool parse_without_signs(const char *text, size_t bytes, struct marker *out)
{
    char plain[MARKER_MOST_BYTES];
    size_t count = 0, at = 0, signs = 0;
    while (at < bytes && count < sizeof plain && text[at] != '\n') {
        size_t sign = unread_sign(text + at, bytes - at);
        signs += sign;
        at += sign;
        if (sign == 0) plain[count++] = text[at++];
    }
    if (signs == 0 || !marker_parse(plain, count, out)) return false;
    size_t left = out->bytes;
    for (at = 0; left > 0 || unread_sign(text + at, bytes - at) > 0;) {
        size_t sign = unread_sign(text + at, bytes - at);
        at += sign > 0 ? sign : 1;
        left -= sign == 0;
    }
    out->bytes = at;
    return true;
}

/* Behind a list's number a figure, a colon or another script's sign stands so near, where a question is named. */
#define NAMED_BYTES 40

/* "1. Question 4: ...": behind a number of the author's own list, the question that is named is meant. */
static void prefer_named(const char *text, size_t bytes, struct marker *out)
{
    struct marker named;
    size_t at = out->bytes;
    while (at < bytes && one_of(" \t*_", text[at])) at++;
    size_t near = bytes - at < NAMED_BYTES ? bytes - at : NAMED_BYTES, sign = 0;
    while (sign < near && text[at + sign] != ':' && !(text[at + sign] >= '0' && text[at + sign] <= '9') &&
           (unsigned char)text[at + sign] < 0xE0)
        sign++;
    if (sign == near) return;
    struct marker_head head = marker_head(text + at, bytes - at);
    size_t turn = opener_turns(text + at, bytes - at);
    if (turn == 0 && !marker_may_begin(&head, text + at, bytes - at)) return;
    size_t turning = marker_turning_phrases(head, turn, text + at, bytes - at);
    if (!parse_named(&head, text + at, bytes - at, turning, &named) || !named.closed) return;
    *out = named;
    out->bytes += at;
}

static bool parse_weak(const char *text, size_t bytes, struct marker *out)
{
    if (!marker_weak(text, bytes, out)) return false;
    prefer_named(text, bytes, out);
    return true;
}

bool marker_parse(const char *text, size_t bytes, struct marker *out)
{
    size_t at = 0;
    /* Such signs stand in right-to-left texts, which begin with them or with letters of their own. */
    unsigned char first = bytes > 0 ? (unsigned char)*text : 0;
    if (first >= 0xD7 && (first <= 0xDB || first == 0xE2) && parse_without_signs(text, bytes, out)) return true;
    while (at < bytes && !marker_letter_at(text, bytes, at) && one_of(" \t*_>#\"", text[at]) &&
           !(text[at] == '#' && at + 1 < bytes && text[at + 1] >= '0' && text[at + 1] <= '9'))
        at++;
    marker_words_ready();
    size_t behind = postscript(text + at, bytes - at), left = bytes - at - behind;
    const char *from = text + at + behind;
    struct marker_head head = marker_head(from, left);
    size_t turn = opener_turns(from, left);
    if (behind == 0 && turn == 0 && !marker_may_begin(&head, from, left)) return false;
    size_t turning = marker_turning_phrases(head, turn, from, left);
    if (behind == 0 && turning == 0 && head.article == 0 && !marker_may_number(from, left) &&
        marker_abbreviation(from, left) == 0)
        return false;
    if (!parse_named(&head, from, left, turning, out) && (behind > 0 || !parse_weak(from, left, out))) return false;
    out->bytes += at + behind;
    while (out->bytes < bytes && one_of(" \t*_", text[out->bytes])) out->bytes++;
    return true;
}
