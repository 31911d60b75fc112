/* SPDX-License-Identifier: MIT */
/*
 * eight: the bytes of a short text as a number, so that they are compared, hashed or measured in one go. The
 * first byte stands lowest, the same everywhere.
 */
#ifndef MAILCALL_BASE_EIGHT_H
#define MAILCALL_BASE_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_TOPS UINT64_C(0x8080808080808080)

static inline uint32_t four_bytes(const char *text)
{
    const unsigned char *at = (const unsigned char *)text;
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* Up to eight bytes; those behind them are 0. */
static inline uint64_t eight_bytes(const char *text, size_t bytes)
{
    const unsigned char *at = (const unsigned char *)text;
    if (bytes >= 4) return four_bytes(text) | (uint64_t)four_bytes(text + bytes - 4) << (bytes - 4) * 8;
    if (bytes == 0) return 0;
    return at[0] | (uint64_t)at[bytes / 2] << bytes / 2 * 8 | (uint64_t)at[bytes - 1] << (bytes - 1) * 8;
}

/* The first of the eight alone, fewer than all. */
static inline uint64_t eight_first(uint64_t eight, size_t bytes)
{
    return eight & (((uint64_t)1 << bytes * 8) - 1);
}

/* How many bytes of ASCII stand before the first that is 0; 8: none is. */
static inline size_t eight_length(uint64_t eight)
{
    uint64_t ends = ~(eight + ~EIGHT_TOPS) & EIGHT_TOPS;
    return ends == 0 ? 8 : (size_t)__builtin_ctzll(ends) / 8;
}

/* The letters and figures of ASCII, in small, an end in place of all else, and eight ends behind. No branches, so that
 * compilers take many bytes at once. */
static inline void eight_keep_words(const char *restrict text, size_t bytes, char *restrict out)
{
    for (size_t i = 0; i < bytes; i++) {
        uint8_t c = (uint8_t)text[i], small = c | 32, letter = (uint8_t)(small - 'a') < 26;
        uint8_t figure = (uint8_t)(c - '0') < 10;
        out[i] = (char)((small & -letter) | (c & -figure));
    }
    memset(out + bytes, 0, sizeof(uint64_t));
}

#endif
