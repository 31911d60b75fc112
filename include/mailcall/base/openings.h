/* SPDX-License-Identifier: MIT */
/*
 * openings: lists of phrases, indexed by the two bytes they begin with, so that a text is compared with few of them and
 * mostly with none. ASCII alone is told apart, without regard to case; phrases are in small letters.
 */
#ifndef MAILCALL_BASE_OPENINGS_H
#define MAILCALL_BASE_OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct opening {
    const char *text; /* not ended */
    size_t bytes;
    int list;             /* which of the lists it stands in */
    unsigned char second; /* its second byte, where both are ASCII; 0: not told */
};

/* Zeroed: of no phrase. */
struct openings {
    uint64_t bits[128][2];
    struct opening *items; /* by first byte and second, otherwise in the order they were given */
    size_t from[257];      /* of each first byte: items[from[byte] .. from[byte + 1]) */
};

/* Makes the index, once a process: lists of phrases separated by |, borrowed. */
void openings_make(struct openings *openings, const char *const *lists, size_t count);

/* Whether a phrase may stand at the start of the text; false is certain. */
static inline bool openings_may(const struct openings *openings, const char *text, size_t bytes)
{
    if (bytes == 0) return false;
    unsigned first = (unsigned char)text[0], second = bytes > 1 ? (unsigned char)text[1] : 0;
    if (first >= 0x80 || second >= 0x80) return true;
    if (first - 'A' < 26) first += 32;
    if (second - 'A' < 26) second += 32;
    return openings->bits[first][second / 64] >> second % 64 & 1;
}

/* Goes through the phrases that may stand at the start of a text. */
struct openings_walk {
    const struct opening *next, *end;
    unsigned char second;
};

static inline struct openings_walk openings_walk(const struct openings *openings, const char *text, size_t bytes)
{
    struct openings_walk walk = {openings->items, openings->items, 0};
    if (!openings_may(openings, text, bytes)) return walk;
    unsigned first = (unsigned char)text[0], second = bytes > 1 ? (unsigned char)text[1] : 0;
    if (first - 'A' < 26) first += 32;
    if (second - 'A' < 26) second += 32;
    walk.next += openings->from[first < 0x80 ? first : 0x80];
    walk.end += openings->from[first < 0x80 ? first + 1 : 256];
    walk.second = (unsigned char)second;
    return walk;
}

/* The next one, NULL behind the last. */
static inline const struct opening *openings_next(struct openings_walk *walk)
{
    while (walk->next < walk->end && walk->next->second != 0 && walk->next->second < walk->second) walk->next++;
    return walk->next < walk->end && walk->next->second <= walk->second ? walk->next++ : NULL;
}

#endif
