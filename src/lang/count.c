/* SPDX-License-Identifier: MIT */
/*
 * count: how many words a reader would count, by the rule that cuts words (words.c), without cutting them. A text of
 * ASCII is counted by where words begin, which the bytes just before tell: the loop has no branches, so that compilers
 * make it look at many bytes at once.
 */
#include "lang.h"

/* So many bytes are looked at in one go: a count of 8 bits holds their words. */
#define STRETCH_BYTES ((size_t)192)
/* ... in blocks of so many, which compilers take at once; STRETCH_BYTES is a multiple of it. */
#define BLOCK_BYTES ((size_t)16)

/* What a byte is to a word: of a word, or a sign that joins what has the same bit on both its sides ("don't", "1,000").
 */
enum { WORD = 1, LETTERS = 2, FIGURES = 4 };

/* A stretch of text with blank bytes behind it, and the kinds of its bytes behind those of the two before it. */
struct stretch {
    unsigned char text[STRETCH_BYTES + BLOCK_BYTES];
    uint8_t kinds[2 + STRETCH_BYTES + BLOCK_BYTES];
};

static inline void note_kinds(const unsigned char *restrict text, uint8_t *restrict kinds)
{
    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        unsigned char c = text[i];
        uint8_t letter = (unsigned char)((c | 32) - 'a') < 26, figure = (unsigned char)(c - '0') < 10;
        uint8_t letters = letter | (c == '\''), figures = figure | (c == '.') | (c == ',');
        kinds[i] = (uint8_t)((letter | figure) | (uint8_t)(letters << 1) | (uint8_t)(figures << 2));
    }
}

/* Words begin where no word's byte stands before, nor a sign that joins this byte to the one before that. */
static inline void note_begins(const uint8_t *restrict kinds, uint8_t *restrict begins)
{
    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        uint8_t same = kinds[i] & kinds[i + 1] & kinds[i + 2], joined = (same >> 1 | same >> 2) & kinds[i];
        begins[i] = (uint8_t)(begins[i] + (kinds[i + 2] & ~(kinds[i + 1] | joined) & WORD));
    }
}

static size_t count_stretch(struct stretch *stretch, const char *text, size_t bytes, bool *ascii)
{
    uint8_t begins[BLOCK_BYTES] = {0};
    uint64_t all = 0, eights[BLOCK_BYTES / sizeof all];
    size_t count = 0;
    memcpy(stretch->text, text, bytes);
    memset(stretch->text + bytes, 0, BLOCK_BYTES);
    for (size_t at = 0; at < bytes; at += BLOCK_BYTES) {
        memcpy(eights, stretch->text + at, BLOCK_BYTES);
        all |= eights[0] | eights[1];
        note_kinds(stretch->text + at, stretch->kinds + 2 + at);
        note_begins(stretch->kinds + at, begins);
    }
    *ascii = (all & UINT64_C(0x8080808080808080)) == 0;
    for (size_t i = 0; i < BLOCK_BYTES; i++) count += begins[i];
    stretch->kinds[0] = stretch->kinds[bytes];
    stretch->kinds[1] = stretch->kinds[bytes + 1];
    return count;
}

size_t lang_count_upto(const char *text, size_t bytes, size_t enough)
{
    struct stretch stretch;
    size_t count = 0, at = 0;
    bool ascii = true;
    stretch.kinds[0] = stretch.kinds[1] = 0;
    while (ascii && at < bytes && count < enough) {
        size_t now = bytes - at < STRETCH_BYTES ? bytes - at : STRETCH_BYTES;
        count += count_stretch(&stretch, text + at, now, &ascii);
        at += now;
    }
    if (ascii) return count;
    struct raw_word raw;
    /* Scripts without spaces: a word of Chinese, Japanese or Thai is about two characters long. */
    for (at = count = 0; count < enough && raw_word_next(text, bytes, &at, false, &raw);)
        count += raw.complex ? ((raw.to - raw.from + 2) / 3 + 1) / 2 : 1;
    return count;
}

size_t lang_count_words(const char *text, size_t bytes)
{
    return lang_count_upto(text, bytes, SIZE_MAX);
}

bool lang_has_word(const char *text, size_t bytes)
{
    struct raw_word raw;
    size_t at = 0;
    return raw_word_next(text, bytes, &at, false, &raw);
}
