/* SPDX-License-Identifier: MIT */
/*
 * fold_table: what single letters become when folded, worked out by ICU in the build (fold_compile.c). A word whose
 * letters all stand here, and none of them together with what is before it, is folded letter by letter; all others go
 * to ICU.
 */
#ifndef MAILCALL_LANG_FOLD_TABLE_H
#define MAILCALL_LANG_FOLD_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Alphabets and syllabaries end here; behind them stand Han and Hangul, which folding leaves as they are. */
#define FOLD_END 0x3200u
/* A letter that becomes two of ASCII: "ß". Code points from here on are nobody's. */
#define FOLD_PAIR 0xE000u
#define FOLD_PAIR_OF(first, second) (FOLD_PAIR + ((first) - 'a') * 26u + ((second) - 'a'))
#define FOLD_PAIR_END (FOLD_PAIR + 26u * 26u)

/* 0: for ICU to say. */
extern const uint16_t fold_cased[FOLD_END];    /* case folded, compatibility forms gone */
extern const uint16_t fold_unmarked[FOLD_END]; /* marks gone */

/* Whether folding leaves the letter as it is, though it is in no table. */
static inline bool fold_keeps(uint32_t code)
{
    return (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x4E00 && code <= 0x9FFF) ||
           (code >= 0xAC00 && code <= 0xD7A3);
}

/* The same by ICU, for any text: fold_icu.c. */
size_t fold_word_icu(const char *text, size_t bytes, char *out, size_t room);
size_t fold_marks_icu(const char *text, size_t bytes, char *out, size_t room);

#endif
