/* SPDX-License-Identifier: MIT */
/*
 * word_set: a few words as tokens have them, to be told from all others by their hash. Words that end in "*" stand for
 * all that begin so; there should be few of these. Made once a process.
 */
#ifndef MAILCALL_CLASSIFY_WORD_SET_H
#define MAILCALL_CLASSIFY_WORD_SET_H

#include <stdint.h>
#include "phrases.h"

#define WORD_SET_BITS 1024u

struct word_set {
    uint64_t hashes[WORD_SET_BITS / 64]; /* of the whole words */
    struct member {
        const char *text;
        unsigned bytes, hash;
    } * members;
    size_t beginnings, count; /* members: beginnings first */
};

/* `words` are borrowed. */
void word_set_make(struct word_set *set, const char *const *words, size_t count);
bool word_set_has(const struct word_set *set, const struct token *token);

#endif
