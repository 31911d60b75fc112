/* SPDX-License-Identifier: MIT */
/* terms: words as small numbers, so that counting and comparing them costs nothing. */
#ifndef MAILCALL_CLASSIFY_TERMS_H
#define MAILCALL_CLASSIFY_TERMS_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/lang/notions.h>

/* Terms numbered from 0 in order of arrival. A vocabulary may stand on another one, which is only read, stands on none
 * itself, and whose numbers come first. */
struct vocabulary {
    struct arena *arena; /* keeps the terms */
    const struct vocabulary *base;
    const char **terms;
    size_t count, room;
    struct slot {
        uint32_t hash;
        int place; /* in terms, + 1; 0: free */
    } * slots;
    size_t slot_count;
    struct lang *memo_lang; /* that keeps term numbers beside its words for this vocabulary */
    unsigned memo_owner;
};

/* A word of a text. */
struct mark {
    int term, form;         /* form: of the lexicon, where the text is a message's */
    unsigned short notions; /* notions_of_word() */
    bool stop, number, common;
    size_t from, to; /* in the text */
};
struct marks {
    struct mark *items;
    size_t count, room;
};

int vocabulary_find(const struct vocabulary *vocabulary, const char *term); /* -1: unknown */
int vocabulary_add(struct vocabulary *vocabulary, const char *term);
/* How many terms its base holds; and with its own. */
static inline size_t vocabulary_below(const struct vocabulary *vocabulary)
{
    return vocabulary->base != NULL ? vocabulary->base->count : 0;
}
static inline size_t vocabulary_size(const struct vocabulary *vocabulary)
{
    return vocabulary_below(vocabulary) + vocabulary->count;
}
static inline const char *vocabulary_term(const struct vocabulary *vocabulary, int term)
{
    size_t below = vocabulary_below(vocabulary);
    return (size_t)term < below ? vocabulary->base->terms[term] : vocabulary->terms[(size_t)term - below];
}
/* Makes room for so many more. */
void marks_reserve(struct arena *arena, struct marks *marks, size_t more);
/* Appends the words of text[from, to); offsets count from the start of text. */
void marks_add(struct lang *lang, struct arena *arena, struct vocabulary *vocabulary, const char *text, size_t from,
               size_t to, struct marks *out);

/* A count, damped; most words stand only once. */
static inline double log_count(double count)
{
    return count == 1 ? M_LN2 : log1p(count);
}

/* Inverse document frequency: place n holds the logarithm of documents / n, place 0 the same as place 1. There are
 * fewer documents than words, so it is worked out for each number of holders rather than for each word. */
double *rarity_table(struct arena *arena, size_t documents);

/* Whether the byte at `at` lies inside a web address: those repeat between texts without meaning the same. */
bool in_address(const char *text, size_t bytes, size_t at);

/* Whether any byte of the text may: one look spares many. */
bool may_hold_address(const char *text, size_t bytes);

#endif
