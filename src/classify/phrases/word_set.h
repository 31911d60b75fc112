/* SPDX-License-Identifier: MIT */
/*
 * word_set: a few words as tokens have them, to be told from all others by their hash. Words that end in "*" stand for
 * all that begin so; there should be few of these. Made once a process.
 */
#ifndef MAILCALL_CLASSIFY_WORD_SET_H
#define MAILCALL_CLASSIFY_WORD_SET_H

#include <stdint.h>
#include "phrases.h"

/* Nearly all of them free, so that most words are told from the set's by one look. */
#define WORD_SET_SLOTS 1024u
#define WORD_SET_MAX 255

struct word_set {
    struct member {
        const char *text;
        unsigned bytes, hash;
    } * members; /* beginnings first */
    size_t beginnings, count;
    uint64_t firsts[4];                  /* bytes that beginnings begin with */
    unsigned char slots[WORD_SET_SLOTS]; /* whole words by hash: place in members, + 1 */
};

/* `words` are borrowed; there are at most WORD_SET_MAX. */
void word_set_make(struct word_set *set, const char *const *words, size_t count);
bool word_set_finds(const struct word_set *set, const struct token *token);

static inline bool word_set_has(const struct word_set *set, const struct token *token)
{
    unsigned first = (unsigned char)token->text[0];
    bool may = set->slots[token->hash % WORD_SET_SLOTS] != 0 || (set->firsts[first / 64] >> first % 64 & 1);
    return may && word_set_finds(set, token);
}

#endif
