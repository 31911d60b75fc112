/* SPDX-License-Identifier: MIT */
/*
 * answer_labels: see answer_labels.h. A letter with a sign may be an initial ("A. Brandl"), an option ("A. At once.")
 * or a number of the author's: what stands before the first words below several questions, always the same, and is not
 * followed by the next letter, is a label.
 */
#include "answer_labels.h"
#include <mailcall/base/one_of.h>

/* So many questions have it below them. */
#define LABELLED_LEAST 2
#define DIGITS_MOST 2

/* The letters, each with the one that follows where it is the first of a list. */
static const struct {
    const char *letter, *next;
} letters[] = {{"A", "B"}, {"R", "S"}, {"О", "П"}, {"O", "P"}, {"C", "D"}, {"S", "T"}, {"Α", "Β"}, {"Απ", ""},
               {"ج", "د"}, {"ת", ""},  {"答", ""}, {"답", ""}, {"а", "б"}, {"a", "b"}, {"الف", ""}};
#define LETTERS (sizeof letters / sizeof *letters)

static const struct {
    const char *sign;
    bool wide; /* no blank need follow */
} signs[] = {{".", false}, {")", false}, {":", false}, {"-", false}, {"–", false}, {"—", false},
             {"/", false}, {"：", true}, {"．", true}, {"、", true}, {"）", true}};

#define SIGNS (sizeof signs / sizeof *signs)

/* Bytes of letter, number and sign; *which: the sign. */
static size_t labelled(const char *letter, const char *text, size_t bytes, char *which)
{
    size_t at = strlen(letter);
    if (at >= bytes || memcmp(text, letter, at) != 0) return 0;
    size_t blank = text[at] == ' ', digits = 0;
    while (at + blank + digits < bytes && digits <= DIGITS_MOST && text[at + blank + digits] >= '0' &&
           text[at + blank + digits] <= '9')
        digits++;
    if (digits > DIGITS_MOST) return 0;
    if (digits > 0) at += blank + digits;
    if (at < bytes && text[at] == ' ') at++; /* "R : " */
    for (size_t i = 0; i < SIGNS; i++) {
        size_t n = strlen(signs[i].sign);
        if (at + n >= bytes || memcmp(text + at, signs[i].sign, n) != 0) continue;
        bool set_off = one_of(" \t\n", text[at + n]);
        if (!set_off && !signs[i].wide) return 0;
        *which = (char)(i + 1);
        return at + n;
    }
    return 0;
}

static size_t past_ornaments(const char *text, size_t bytes)
{
    size_t at = 0;
    while (at < bytes && one_of(" \t\n*_", text[at])) at++;
    return at;
}

size_t answer_label_at(struct answer_label label, const char *text, size_t bytes)
{
    char sign = 0;
    if (label.letter == NULL) return 0;
    size_t at = past_ornaments(text, bytes), n = labelled(label.letter, text + at, bytes - at, &sign);
    if (n == 0 || sign != label.sign) return 0;
    return at + n + past_ornaments(text + at + n, bytes - at - n);
}

/* The unit is the first below its question. */
static bool opens(const struct units *units, const int *governor, size_t u)
{
    return governor[u] >= 0 && (u == 0 || governor[u - 1] != governor[u]) && !units->items[u].cited;
}

/* A line begins with the letter and the sign. */
static bool goes_on(const struct blocks *blocks, const struct units *units, const char *letter, char sign)
{
    for (size_t u = 0; u < units->count && *letter != '\0'; u++) {
        const struct unit *unit = &units->items[u];
        const char *text = blocks->items[unit->block].text;
        for (size_t at = unit->from; at < unit->to;) {
            char found = 0;
            if (labelled(letter, text + at, unit->to - at, &found) > 0 && found == sign) return true;
            const char *end = memchr(text + at, '\n', unit->to - at);
            at = end == NULL ? unit->to : (size_t)(end - text) + 1;
        }
    }
    return false;
}

/* With what looked like a number and is none. */
static size_t start_of(const struct unit *unit, const struct anchors *anchors)
{
    const struct anchor *anchor = unit->anchor >= 0 ? &anchors->items[unit->anchor] : NULL;
    return anchor != NULL && !anchor->accepted && anchor->from < unit->from ? anchor->from : unit->from;
}

struct answer_label answer_label_find(const struct blocks *blocks, const struct units *units,
                                      const struct anchors *anchors, const int *governor)
{
    unsigned char counts[LETTERS][SIGNS + 1] = {{0}};
    for (size_t u = 0; u < units->count; u++) {
        if (!opens(units, governor, u)) continue;
        size_t from = start_of(&units->items[u], anchors), bytes = units->items[u].to - from;
        const char *text = blocks->items[units->items[u].block].text + from;
        size_t at = past_ornaments(text, bytes);
        if (at == bytes || (text[at] >= 'b' && text[at] <= 'z')) continue;
        for (size_t i = 0; i < LETTERS; i++) {
            char sign = 0;
            if (text[at] != *letters[i].letter || labelled(letters[i].letter, text + at, bytes - at, &sign) == 0)
                continue;
            unsigned char *count = &counts[i][(size_t)sign];
            *count += *count < LABELLED_LEAST;
            if (*count >= LABELLED_LEAST && !goes_on(blocks, units, letters[i].next, sign))
                return (struct answer_label){letters[i].letter, sign};
        }
    }
    return (struct answer_label){NULL, 0};
}
