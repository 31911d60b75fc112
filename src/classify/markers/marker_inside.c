/* SPDX-License-Identifier: MIT */
/*
 * marker_inside: answers to several questions in one paragraph: "1. Daily. 2. Half past five. 4. The stairs.", "Q1
 * nitrate, Q3 the mayor", "In short: Q1 ...", "... On your third question, the council pays." In running text a number
 * may stand for anything, so it must be set off like the first one, or words must turn to it.
 */
#include <mailcall/base/bytes.h>
#include "filing.h"
#include "marker.h"
#include "decoder/yesno.h"
#include "sign_ahead.h"

/* Numbers behind the first in one paragraph: plain ones, and named ones that only a comma parts. */
#define INSIDE_LEAST 2
/* "Hello, briefly: Q1 ..." */
#define INTRODUCTION_BYTES 120
/* "Phone typing, sorry. Q1 ..." */
#define APOLOGY_BYTES 60

struct place {
    const struct question_model *model;
    const char *text;
    size_t bytes;
    const struct marker *first; /* opens the paragraph; NULL: none does */
    size_t first_at;
    size_t unmarked; /* up to here, but for its start, it holds no marker */
    bool own_count;  /* ordinals alone count from one in it, behind another that names a question */
};

static bool ends_with(const char *text, size_t at, const char *const *signs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (bytes_end(text, at, signs[i])) return true;
    return false;
}
#define ENDS_WITH(text, at, ...)                                                                                       \
    ends_with(text, at, (const char *const[]){__VA_ARGS__}, sizeof(const char *[]){__VA_ARGS__} / sizeof(char *))

/* A blank, or a sign that sets letters off. */
static inline bool is_between(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '*' || c == '_';
}

static size_t before_blanks(const char *text, size_t at)
{
    while (at > 0 && is_between(text[at - 1])) at--;
    return at;
}

/* A sentence ends before that place. Asked of every word of a text: most end in a letter of one byte. */
static bool ends_before(const char *text, size_t at)
{
    at = before_blanks(text, at);
    unsigned char last = at > 0 ? (unsigned char)text[at - 1] : 0;
    if (last < 0x80) return last == '.' || last == '!' || last == '?' || last == ';';
    return ENDS_WITH(text, at, "。", "！", "？", "；", "؟", "؛");
}

/* "and" before the last of several, in so many languages. */
static size_t conjunction(const char *text, size_t at)
{
    static const char *const words[] = {" and", " et", " y", " e",  " und", " en", " i",
                                        " och", " og", " и", " та", " ve",  " a",  " & "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (at > n && memcmp(text + at - n, words[i], n) == 0) return n;
    }
    return 0;
}

/* What parts the items of a list on one line stands before that place; *from: where it begins. */
static bool parted_before(const char *text, size_t at, size_t *from)
{
    size_t end = before_blanks(text, at), word = conjunction(text, end);
    *from = before_blanks(text, end - word);
    if (word > 0) return true;
    if (!ENDS_WITH(text, end, ",", ";", "，", "、", "،", "；", " -", " –", " —", " /", " |", "·")) return false;
    *from = end - 1;
    return true;
}

/* Where a word may begin: behind a blank, or behind a sign of a script without blanks; not at the text's start. */
static inline bool begins_word(const char *text, size_t at)
{
    unsigned char here = (unsigned char)text[at], before = (unsigned char)text[at - 1];
    if ((here & 0xC0) == 0x80 || here <= ' ') return false;
    if (is_between(text[at - 1])) return true;
    return before >= 0x80 && ENDS_WITH(text, at, "。", "！", "？", "；", "，", "、", "：");
}

/* The first place from `at` on, past the text's first byte, where a word may begin before its last; `bytes`: none. */
static size_t next_word(const char *text, size_t at, size_t bytes)
{
    for (; at + 1 < bytes; at++) {
        unsigned char before = (unsigned char)text[at - 1];
        bool letter = before > '_' && before < 0x80; /* as most are */
        if (!letter && begins_word(text, at)) return at;
    }
    return bytes;
}

/* The same behind what may end a sentence or introduce: what holds no such sign is passed over at a look a byte. */
static size_t next_behind_sign(const char *text, size_t at, size_t bytes)
{
    for (; at + 1 < bytes; at++) {
        size_t end = before_blanks(text, at);
        if (end > 0 && is_sign((unsigned char)text[end - 1]) && begins_word(text, at)) return at;
        if (!is_between(text[at])) at = sign_ahead(text, at, bytes - 1);
    }
    return bytes;
}

/* The same where a figure stands: plain numbers are looked for nowhere else. */
static size_t next_figure(const char *text, size_t at, size_t bytes)
{
    for (; at + 1 < bytes; at++)
        if (text[at] >= '1' && text[at] <= '9' && (text[at - 1] == ' ' || text[at - 1] == '\n')) return at;
    return bytes;
}

static bool known(const struct question_model *model, const struct marker *marker)
{
    bool last = marker->numbers[0] == NUMBER_LAST && model->question_count > 0;
    return last || question_numbered(model, marker->numbers[0]) >= 0;
}

/* The next plain number, higher than `last`: set off like the first one, behind a sentence's end or, "2) ... 3) ...",
 * the very next. */
static bool plain_next(const struct place *place, size_t at, int last, struct marker *out)
{
    const char *text = place->text;
    if (!marker_parse(text + at, place->bytes - at, out) || out->strong || out->style != place->first->style)
        return false;
    bool bracket = memchr(text + at, ')', out->bytes) != NULL && out->numbers[0] == last + 1;
    return out->numbers[0] > last && known(place->model, out) && (bracket || ends_before(text, at));
}

/* An ordinal alone, behind one that names its question. */
static bool goes_on_counting(struct place *place, size_t at, bool named, struct marker *out)
{
    const char *text = place->text + at;
    size_t bytes = place->bytes - at;
    struct marker ordinal;
    place->own_count |= !named && marker_own_first(text, bytes);
    if (place->own_count || !marker_ordinal(text, bytes, &ordinal)) return false;
    if (ordinal.numbers[0] <= place->first->numbers[0]) return false;
    *out = ordinal;
    return true;
}

/* A named one behind a sentence's end: it is set off by a sign, or names its question like the first one. */
static bool named_next(struct place *place, size_t at, struct marker *out)
{
    const char *text = place->text;
    const struct marker *first = place->first;
    if (!ends_before(text, at)) return false;
    bool found = marker_parse(text + at, place->bytes - at, out) && out->strong;
    size_t joins = found || first == NULL ? 0 : opener_joins(text + at, place->bytes - at);
    if (joins > 0 && text[at + joins] == ' ') { /* "А по пятому вопросу: ..." */
        found = marker_parse(text + at + joins + 1, place->bytes - at - joins - 1, out) && out->strong;
        out->bytes += joins + 1;
    }
    if (first != NULL && first->style == STYLE_ORDINAL && !(found && out->closed))
        found = goes_on_counting(place, at, found, out) || found;
    if (!found || !known(place->model, out)) return false;
    if (first == NULL) return out->closed && (out->turned || out->style == STYLE_ORDINAL);
    bool alike = first->style == out->style && first->closed == out->closed;
    if (alike && out->numbers[0] > first->numbers[0]) return true;
    return out->closed && (first->closed || out->turned || out->style == STYLE_ORDINAL);
}

/* "Q1: ... Q2: ...": the very next one, set off like the first, where the sentence before it has no end. */
static bool named_on(const struct place *place, size_t at, int last, struct marker *out)
{
    const struct marker *first = place->first;
    if (first == NULL || !first->closed || first->style != STYLE_NOUN) return false;
    if (!marker_parse(place->text + at, place->bytes - at, out) || !out->strong || !out->closed) return false;
    return out->style == STYLE_NOUN && out->numbers[0] == last + 1 && known(place->model, out);
}

/* "Q1 nitrate, Q3 the mayor": they may be parted by commas alone. */
static bool may_be_listed(const struct place *place)
{
    return place->first != NULL && place->first->style == STYLE_NOUN;
}

/* Named in the same word as the first one, and set off, or not, like that. */
static bool listed_next(const struct place *place, size_t at, struct marker *out)
{
    const char *text = place->text;
    size_t from;
    if (marker_lower(text[at]) != marker_lower(text[place->first_at + strspn(text + place->first_at, " *_")]))
        return false;
    if (!parted_before(text, at, &from)) return false;
    if (!marker_parse(text + at, place->bytes - at, out) || !out->strong || out->style != STYLE_NOUN) return false;
    bool follows = lang_has_word(text + at + out->bytes, place->bytes - at - out->bytes);
    return follows && out->closed == place->first->closed && known(place->model, out);
}

/* Whether something is said between two of them. */
static bool says_between(const char *text, size_t from, size_t to)
{
    size_t end;
    if (!parted_before(text, to, &end)) end = to;
    return end > from && lang_has_word(text + from, end - from);
}

/* Where the next one may stand at the soonest. */
static size_t next_place(const struct place *place, bool strong, size_t at)
{
    if (!strong) return next_figure(place->text, at, place->bytes);
    return may_be_listed(place) ? next_word(place->text, at, place->bytes)
                                : next_behind_sign(place->text, at, place->bytes);
}

/* All behind the first; how many of them only a comma parts. */
static size_t gather(struct place *place, struct inside *out, size_t room, size_t *listed)
{
    size_t count = 0, from = place->first != NULL ? place->first_at + place->first->bytes : place->unmarked;
    int last = place->first != NULL ? place->first->numbers[0] : 0;
    *listed = 0;
    bool strong = place->first == NULL || place->first->strong;
    for (size_t at = from > 0 ? from : 1; count < room; at++) {
        struct marker marker;
        bool comma = false;
        at = next_place(place, strong, at);
        if (at >= place->bytes) break;
        if (!strong && !plain_next(place, at, last, &marker)) continue;
        if (strong && !named_next(place, at, &marker) && !named_on(place, at, last, &marker)) {
            comma = may_be_listed(place) && listed_next(place, at, &marker) && says_between(place->text, from, at);
            if (!comma) continue;
        }
        out[count++] = (struct inside){at, marker};
        *listed += comma;
        last = marker.numbers[0];
        from = at + marker.bytes;
        at = from - 1;
    }
    return count;
}

/* "Hello, briefly: Q1 ...": the first of several behind some words of introduction. */
static bool introduced(struct place *place, struct marker *first)
{
    const char *text = place->text;
    size_t bytes = place->bytes, most = bytes < INTRODUCTION_BYTES + 1 ? bytes : INTRODUCTION_BYTES + 1;
    bool any = false;
    for (size_t at = 1; (at = next_behind_sign(text, at, most)) < most; at++) {
        size_t end = before_blanks(text, at);
        bool colon = ENDS_WITH(text, end, ":", "："), strong;
        if (!colon && !ends_before(text, at)) continue;
        bool found = marker_parse(text + at, bytes - at, first);
        any |= found;
        if (!any) place->unmarked = at + 1;
        if (!found || !known(place->model, first)) continue;
        strong = first->strong && first->style == STYLE_NOUN && (colon || first->closed || at < APOLOGY_BYTES);
        if (!strong && (first->strong || !colon || first->numbers[0] != 1)) continue;
        place->first_at = at;
        place->first = first;
        return true;
    }
    return false;
}

/* "3) ... 7) ..." in the midst of a line: a list of the author's own would count from one. */
static bool runs_on(const char *text, const struct marker *first, const struct inside *second)
{
    bool counts = first->numbers[0] == 1 && second->marker.numbers[0] == 2;
    size_t at = second->at;
    while (at > 0 && text[at - 1] == ' ') at--;
    return !first->strong && !counts && at > 0 && text[at - 1] != '\n';
}

size_t numbers_inside(const struct question_model *model, const char *text, size_t bytes, const struct marker *first,
                      struct inside *out, size_t room)
{
    struct place place = {.model = model, .text = text, .bytes = bytes, .first = first};
    struct marker opening;
    size_t listed, count;
    if (first != NULL && first->style == STYLE_BARE) return 0;
    if (first == NULL && room > 1 && introduced(&place, &opening)) {
        count = gather(&place, out + 1, room - 1, &listed);
        bool all = opening.strong || count + 1 == model->question_count; /* else a list of the author's own */
        if (all && count >= (opening.closed && opening.strong ? 1 : INSIDE_LEAST)) {
            out[0] = (struct inside){place.first_at, opening};
            return count + 1;
        }
        place.first = NULL;
    }
    count = gather(&place, out, room, &listed);
    bool enough = first == NULL || (first->strong && (first->closed || listed == 0)) || count >= INSIDE_LEAST ||
                  (count == 1 && runs_on(text, first, &out[0]));
    return enough ? count : 0;
}
