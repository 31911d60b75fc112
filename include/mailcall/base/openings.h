/* SPDX-License-Identifier: MIT */
/*
 * openings: with which two bytes the phrases of a list begin. Most texts begin otherwise, which one look tells; only
 * the others need be compared with the list. ASCII alone is told apart, without regard to case.
 */
#ifndef MAILCALL_BASE_OPENINGS_H
#define MAILCALL_BASE_OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Zeroed: of no phrase. */
struct openings {
    uint64_t bits[128][2];
};

/* Adds the phrases of a list, separated by |, in small letters. */
void openings_add(struct openings *openings, const char *list);

/* Whether a phrase of the list may stand at the start of the text; false is certain. */
static inline bool openings_may(const struct openings *openings, const char *text, size_t bytes)
{
    if (bytes == 0) return false;
    unsigned first = (unsigned char)text[0], second = bytes > 1 ? (unsigned char)text[1] : 0;
    if (first >= 0x80 || second >= 0x80) return true;
    if (first - 'A' < 26) first += 32;
    if (second - 'A' < 26) second += 32;
    return openings->bits[first][second / 64] >> second % 64 & 1;
}

#endif
