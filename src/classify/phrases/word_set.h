/* SPDX-License-Identifier: MIT */
/*
 * word_set: a few words as tokens have them (folded; what an apostrophe or a hyphen parts is two), to be told from all
 * others by their hash. Words that end in "*" stand for all that begin so; there should be few of these.
 */
#ifndef MAILCALL_CLASSIFY_WORD_SET_H
#define MAILCALL_CLASSIFY_WORD_SET_H

#include <stdatomic.h>
#include <stdint.h>
#include "phrases.h"

/* Nearly all of them free, so that most words are told from the set's by one look. */
#define WORD_SET_SLOTS 1024u
#define WORD_SET_MAX 255

struct word_set {
    const char *const *words;
    size_t count;
    /* What follows is made when first asked for, and stays as long as the process. */
    _Atomic uint64_t firsts[4];          /* bytes that beginnings begin with; until then all, so that all ask */
    unsigned char slots[WORD_SET_SLOTS]; /* whole words by hash: place in members, + 1 */
    struct member {
        const char *text;
        unsigned bytes, hash;
    } * members; /* beginnings first */
    size_t beginnings;
};

/* Declares a set, in a file or in a function. */
#define WORD_SET(name, ...)                                                                                            \
    static const char *const name##_words[] = {__VA_ARGS__};                                                           \
    _Static_assert(sizeof name##_words / sizeof *name##_words <= WORD_SET_MAX, "a place is a byte");                   \
    static struct word_set name = {.words = name##_words,                                                              \
                                   .count = sizeof name##_words / sizeof *name##_words,                                \
                                   .firsts = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}}

bool word_set_finds(struct word_set *set, const struct token *token);

static inline bool word_set_has(struct word_set *set, const struct token *token)
{
    unsigned first = (unsigned char)token->text[0];
    uint64_t firsts = atomic_load_explicit(&set->firsts[first / 64], memory_order_acquire);
    bool may = (firsts >> first % 64 & 1) || set->slots[token->hash % WORD_SET_SLOTS] != 0;
    return may && word_set_finds(set, token);
}

/* Whether any of tokens [from, to) is of the set. */
static inline bool word_set_any(struct word_set *set, const struct token *tokens, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (word_set_has(set, &tokens[i])) return true;
    return false;
}

#endif
