/* SPDX-License-Identifier: MIT */
/* places_words: the order of drawing, and where a cell ends that nothing is drawn beside. */
#include "places_words.h"

#include <stdlib.h>
#include <string.h>

int words_by_drawn(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    return first->drawn < second->drawn ? -1 : first->drawn > second->drawn;
}

static bool ends_sentence(const struct placed_word *word)
{
    static const char *const ends[] = {".", "?", "!", ":", "？", "。", "：", "؟"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = strlen(ends[i]);
        if (word->bytes >= bytes && memcmp(word->text + word->bytes - bytes, ends[i], bytes) == 0) return true;
    }
    return false;
}

size_t words_last_cell(const struct placed_word *words, size_t from, size_t to, int top, int bottom)
{
    int lowest = words[from].bottom;
    for (size_t i = from; i < to; i++)
        if (words[i].bottom > lowest) lowest = words[i].bottom;
    /* A short cell in the middle of a tall one's height has as much of it above as below. */
    int tall = word_height(&words[from]), above = top - words[from].top, below = lowest - bottom;
    if (above < tall || abs(above - below) <= tall) return from;
    for (size_t i = from + 1; i < to && word_middle(&words[i - 1]) < top; i++) {
        bool beside = abs(words[i].top - top) <= tall / 2 && word_is_below(&words[i], &words[i - 1]);
        if (beside && word_begins_cell(&words[i]) && ends_sentence(&words[i - 1])) return i;
    }
    return from;
}
