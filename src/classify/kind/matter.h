/* SPDX-License-Identifier: MIT */
/*
 * matter: the call's questions as pairs of words, to see which of them a text repeats; and runs of words as sets, to
 * see how much of one text stands in another.
 */
#ifndef MAILCALL_CLASSIFY_MATTER_H
#define MAILCALL_CLASSIFY_MATTER_H

#include "view.h"

/* Made once a classifier. */
struct matter *matter_of(struct classifier *classifier);
/* Which pair of the questions' words each token makes with the one before it; 0: none of theirs. */
unsigned *matter_paired(struct step *step, const struct tokens *tokens);
/* Share of the call's questions whose words are repeated in the zone (at least 60 % of the word pairs of one of its
 * texts), 0..1. */
double matter_repeated(struct step *step, const struct view *view, enum zone zone, size_t *count);
/* 0..1: share of the word pairs that are a question's, of the words of a block's line from *token on to byte `to`;
 * *token is set to the next line's first. For telling a repeated question from an answer. */
double matter_borrowed(struct step *step, const struct view *view, size_t block, size_t *token, size_t to);

/* A set of hashed runs of words. */
struct runs {
    unsigned *slots;
    size_t mask, count;
};
void runs_add(struct arena *arena, struct runs *runs, const struct token *tokens, size_t count, size_t length);
/* Share of the runs of `length` words of these tokens that are in the set; 0 when there are none. */
double runs_share(const struct runs *runs, const struct token *tokens, size_t count, size_t length);

#endif
