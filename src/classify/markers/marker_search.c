/* SPDX-License-Identifier: MIT */
/*
 * marker_search: questions named by their numbers elsewhere than at a line's start: as a sentence speaks of them, as an
 * ordinal alone ("And the last one: ..."), anywhere in a text.
 */
#include "filing.h"
#include "marker.h"
#include "decoder/yesno.h"
#include <mailcall/base/one_of.h>

/* "4. soru", "4. Frage". */
static bool dotted_then_noun(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = numeral_digits(text, bytes, &number);
    if (at == 0 || at + 2 >= bytes || text[at] != '.' || text[at + 1] != ' ') return false;
    size_t n = marker_begins_word(text + at + 2, bytes - at - 2, MARKER_NUMBERED);
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL, .bytes = at + 2 + n};
    marker_add(out, number);
    return n > 0;
}

bool marker_about(const char *text, size_t bytes, struct marker *out)
{
    marker_words_ready();
    struct marker_head head = marker_head(text, bytes);
    if (head.article + head.noun == 0 && !head.number && !numeral_figure(text, bytes)) return false;
    if (!marker_may_begin(&head, text, bytes) && opener_turns(text, bytes) == 0) return false;
    if (head.article == 0 && !marker_may_number(text, bytes)) return false;
    if (!marker_number_then_noun(&head, text, bytes, out) && !dotted_then_noun(text, bytes, out)) {
        size_t article = head.article;
        if (article > 0) head = marker_head(text + article, bytes - article);
        if (head.noun < COUNTED_NOUN_BYTES || !marker_noun_then_number(&head, text + article, bytes - article, out))
            return false;
        out->bytes += article;
    }
    size_t end = out->bytes;
    while (end > 0 && text[end - 1] == ' ') end--;
    return !out->closed && end > 0 &&
           (marker_letter_at(text, bytes, end - 1) || (text[end - 1] >= '0' && text[end - 1] <= '9'));
}

/* Bytes of an ordinal at the text's start, with "one" behind it. */
static size_t ordinal_word(const char *text, size_t bytes, int *number)
{
    size_t n = marker_number_word(text, bytes, number);
    if (n == 0 && (n = marker_begins_word(text, bytes, MARKER_LAST)) > 0) *number = NUMBER_LAST;
    if (n > 0 && bytes > n + 4 && strncmp(text + n, " one", 4) == 0 && !marker_letter_at(text, bytes, n + 4)) n += 4;
    return n;
}

/* Bytes of "and" before one more of them: "And the last one: ...". */
static size_t one_more(const char *text, size_t bytes)
{
    size_t n = marker_begins(text, bytes, MARKER_LINKS), joins = opener_joins(text, bytes);
    if (joins > n) n = joins;
    return n > 0 && n < bytes && text[n] == ' ' ? n + 1 : 0;
}

bool marker_ordinal(const char *text, size_t bytes, struct marker *out)
{
    int number = 0;
    marker_words_ready();
    if (marker_turned_behind(text, bytes, out)) return true;
    size_t from = one_more(text, bytes);
    struct marker_head head = marker_head(text + from, bytes - from);
    size_t turn = opener_turns(text + from, bytes - from);
    size_t limit = from + marker_turning_phrases(head, turn, text + from, bytes - from);
    bool turned = turn > 0 || head.opener > 0;
    for (size_t at = head.number ? from : from + 1; at <= limit; at++) {
        size_t n = at == 0 || text[at - 1] == ' ' ? ordinal_word(text + at, bytes - at, &number) : 0, end = at + n;
        if (n == 0 || end + 1 >= bytes) continue;
        bool colon = text[end] == ' ' && text[end + 1] == ':' && end + 2 < bytes;
        end += colon;
        bool closed = one_of(".:,", text[end]) && text[end + 1] == ' ';
        if (!closed && !(turned && text[end] == ' ' && opener_speaks(text + end + 1, bytes - end - 1))) continue;
        *out = (struct marker){.strong = true,
                               .closed = closed,
                               .style = STYLE_ORDINAL,
                               .bytes = end + 1 + closed,
                               .numbers = {number},
                               .count = 1};
        return true;
    }
    return false;
}

/* "A first question": the writer's own; from the word before. */
static bool is_indefinite(const char *text, size_t at)
{
    size_t end = at, from;
    while (end > 0 && text[end - 1] == ' ') end--;
    for (from = end; from > 0 && marker_letter_at(text, end, from - 1);) from--;
    return from < end && marker_begins_word(text + from, end - from, MARKER_INDEFINITE) == end - from;
}

size_t marker_find(const char *text, size_t from, struct marker *out, size_t *noun)
{
    size_t bytes = strlen(text);
    marker_words_ready();
    for (size_t at = from; at < bytes; at++) {
        if (at > 0 && marker_letter_at(text, bytes, at - 1)) continue;
        if (!marker_letter_at(text, bytes, at) && !(text[at] >= '0' && text[at] <= '9')) continue;
        if (marker_own_question(text + at, bytes - at)) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        bool before = marker_noun_then_number(&head, text + at, bytes - at, out);
        if (!before && (is_indefinite(text, at) || !marker_number_then_noun(&head, text + at, bytes - at, out)))
            continue;
        if (marker_same_word(text + at, "re", 2) && bytes - at > 2) continue;
        *noun = before ? head.noun : 0;
        return at;
    }
    return bytes;
}

int marker_search(const char *text, int *out, int room)
{
    size_t bytes = strlen(text), noun;
    struct marker marker;
    int count = 0;
    for (size_t at = marker_find(text, 0, &marker, &noun); at < bytes;
         at = marker_find(text, at + (marker.bytes > 0 ? marker.bytes : 1), &marker, &noun))
        for (int i = 0; i < marker.count && count < room; i++) out[count++] = marker.numbers[i];
    return count;
}

bool marker_counts(const char *text, size_t bytes, int count, bool *asks)
{
    bool found = false;
    *asks = false;
    marker_words_ready();
    for (size_t at = 0; at < bytes; at++) {
        int number = 0;
        bool inside = at > 0 && marker_letter_at(text, bytes, at - 1);
        if (inside && ((unsigned char)text[at] < 0xE3 || ((unsigned char)text[at] & 0xC0) == 0x80)) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        *asks = *asks || head.noun >= COUNTED_NOUN_BYTES;
        if (numeral_digits(text + at, bytes - at, &number) == 0 && head.number)
            (void)marker_number_word(text + at, bytes - at, &number);
        found = found || number == count;
    }
    return found;
}
