/* SPDX-License-Identifier: MIT */
/*
 * openings: lists of phrases, indexed by the bytes they begin with, so that a text is compared with few of them and
 * mostly with none. ASCII alone is told apart, without regard to case, and scripts whose letters take three bytes and
 * have no case; phrases are in small letters.
 */
#ifndef MAILCALL_BASE_OPENINGS_H
#define MAILCALL_BASE_OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct opening {
    const char *text; /* not ended */
    size_t bytes;
    int list;            /* which of the lists it stands in */
    uint32_t head, told; /* its first four bytes, and which of them are letters of ASCII or blanks */
};

/* Groups of phrases that share a letter, by their second byte; the first group: those whose second byte is none of
 * ASCII. */
#define OPENINGS_GROUPS 33

/* Zeroed: of no phrase. */
struct openings {
    uint64_t bits[128][2];
    struct opening *items; /* by first byte and second, otherwise in the order they were given */
    size_t from[257];      /* of each first byte: items[from[byte] .. from[byte + 1]) */
    uint16_t group[26]
                  [OPENINGS_GROUPS + 1]; /* of each small letter: where its groups begin, from its first phrase on */
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

/* Four bytes with the letters of ASCII in small. */
static inline uint32_t openings_small(uint32_t four)
{
    uint32_t low = four & 0x7F7F7F7F, from_a = low + 0x3F3F3F3F, past_z = low + 0x25252525;
    return four + ((from_a & ~past_z & ~four & 0x80808080) >> 2);
}

/* The group of a second byte; 0: not told. */
static inline unsigned openings_group(unsigned second)
{
    return second == 0 || second >= 0x80 ? 0 : 1 + second % 32;
}

/* Goes through the phrases that may stand at the start of a text: those not told by their second byte, and others. */
struct openings_walk {
    const struct opening *next, *end, *then, *then_end;
    uint32_t head;
};

static inline struct openings_walk openings_walk(const struct openings *openings, const char *text, size_t bytes)
{
    struct openings_walk walk = {NULL, NULL, NULL, NULL, 0};
    if (!openings_may(openings, text, bytes)) return walk;
    if (bytes >= sizeof walk.head)
        memcpy(&walk.head, text, sizeof walk.head);
    else
        memcpy(&walk.head, text, bytes);
    walk.head = openings_small(walk.head);
    unsigned first = (unsigned char)text[0], letter = (first | 32) - 'a';
    if (letter < 26) {
        const uint16_t *group = openings->group[letter];
        unsigned second = openings_group(bytes > 1 ? (unsigned char)text[1] : 0);
        walk.next = openings->items + openings->from['a' + letter];
        walk.end = walk.next + group[1];
        if (second == 0) return walk;
        walk.then = walk.next + group[second];
        walk.then_end = walk.next + group[second + 1];
        return walk;
    }
    bool both_cases = first >= 0x80 && first < 0xE0;
    walk.next = openings->items + openings->from[both_cases ? 0x80 : first];
    walk.end = openings->items + openings->from[both_cases ? 0xE0 : first + 1];
    return walk;
}

/* The next one, NULL behind the last. */
static inline const struct opening *openings_next(struct openings_walk *walk)
{
    for (;;) {
        while (walk->next < walk->end) {
            const struct opening *at = walk->next++;
            if (((at->head ^ walk->head) & at->told) == 0) return at;
        }
        if (walk->then == walk->then_end) return NULL;
        walk->next = walk->then;
        walk->end = walk->then = walk->then_end;
    }
}

/* Whether any word of a folded text begins with one of the phrases; scripts without blanks begin words anywhere. */
bool openings_in_words(const struct openings *openings, const char *folded);

#endif
