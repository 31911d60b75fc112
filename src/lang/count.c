/* SPDX-License-Identifier: MIT */
/*
 * count: how many words a reader would count, by the rule that cuts words (words.c), without cutting them. A text of
 * ASCII is counted by where words begin, which the bytes just before tell: the loop has no branches, so that compilers
 * make it look at many bytes at once.
 */
#include "lang.h"

/* As many bytes as a count of 16 bits can hold words of. */
#define STRETCH_BYTES ((size_t)60000)

static inline unsigned is_letter(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26;
}

static inline unsigned is_figure(unsigned char c)
{
    return (unsigned char)(c - '0') < 10;
}

/* A word begins with c: no word's byte stands before it, nor a sign that joins it to one ("don't", "1,000"). */
static inline unsigned begins_word(unsigned char before, unsigned char sign, unsigned char c)
{
    unsigned letters = is_letter(before) & (sign == '\'') & is_letter(c);
    unsigned figures = is_figure(before) & ((sign == '.') | (sign == ',')) & is_figure(c);
    return (is_letter(c) | is_figure(c)) & (is_letter(sign) ^ 1) & (is_figure(sign) ^ 1) & ((letters | figures) ^ 1);
}

static bool is_ascii(const char *text, size_t bytes)
{
    unsigned char all = 0;
    for (size_t i = 0; i < bytes; i++) all |= (unsigned char)text[i];
    return all < 0x80;
}

static size_t count_ascii(const char *text, size_t bytes)
{
    size_t count = bytes > 0 ? begins_word(' ', ' ', (unsigned char)text[0]) : 0;
    if (bytes > 1) count += begins_word(' ', (unsigned char)text[0], (unsigned char)text[1]);
    for (size_t from = 2, to; from < bytes; from = to) {
        uint16_t found = 0;
        to = bytes - from > STRETCH_BYTES ? from + STRETCH_BYTES : bytes;
        for (size_t i = from; i < to; i++)
            found +=
                (uint16_t)begins_word((unsigned char)text[i - 2], (unsigned char)text[i - 1], (unsigned char)text[i]);
        count += found;
    }
    return count;
}

/* Scripts without spaces: a word of Chinese, Japanese or Thai is about two characters long. */
size_t lang_count_words(const char *text, size_t bytes)
{
    struct raw_word raw;
    size_t at = 0, count = 0;
    if (is_ascii(text, bytes)) return count_ascii(text, bytes);
    while (raw_word_next(text, bytes, &at, false, &raw))
        count += raw.complex ? ((raw.to - raw.from + 2) / 3 + 1) / 2 : 1;
    return count;
}

bool lang_has_word(const char *text, size_t bytes)
{
    struct raw_word raw;
    size_t at = 0;
    return raw_word_next(text, bytes, &at, false, &raw);
}
