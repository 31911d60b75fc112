/* SPDX-License-Identifier: MIT */
/* places_words: what everybody asks of words that stand on a page. */
#ifndef MAILCALL_TEXT_PLACES_WORDS_H
#define MAILCALL_TEXT_PLACES_WORDS_H

#include <stdbool.h>
#include "places.h"

static inline int word_height(const struct placed_word *word)
{
    return word->bottom - word->top;
}

static inline int word_middle(const struct placed_word *word)
{
    return word->top + word_height(word) / 2;
}

/* On a later line than a word drawn before it. */
static inline bool word_is_below(const struct placed_word *word, const struct placed_word *before)
{
    return word_middle(word) > before->bottom;
}

/* As cells and paragraphs begin; lines of two columns begin in the midst of sentences. */
static inline bool word_begins_cell(const struct placed_word *word)
{
    return !(word->text[0] >= 'a' && word->text[0] <= 'z');
}

/* For qsort(): in the order of drawing. */
int words_by_drawn(const void *a, const void *b);

/* Cells [from, to) of one column drawn one after the other, for those beside all but the last are empty. The first word
 * of the last, which the next cell, from `top` to `bottom`, stands beside; `from`: they are one cell. */
size_t words_last_cell(const struct placed_word *words, size_t from, size_t to, int top, int bottom);

#endif
