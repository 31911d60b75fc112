/* SPDX-License-Identifier: MIT */
/* fold_icu: case and diacritics taken away by ICU, from any text. */
#include "fold_table.h"
#include "lang.h"
#include "memory.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#define WORD_UNITS (LANG_MAX_WORD_BYTES * 4)

static size_t lower_ascii(const char *text, size_t bytes, char *out, size_t room)
{
    size_t n = bytes < room ? bytes : room;
    for (size_t i = 0; i < n; i++) out[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
    return n;
}

/* Runs one ICU normaliser over a short text; what does not fit is dropped by falling back to the text as it is. */
static size_t normalise(const UNormalizer2 *form, const char *text, size_t bytes, UChar *out, int32_t room)
{
    UChar wide[WORD_UNITS];
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    if (bytes > LANG_MAX_WORD_BYTES * 3) bytes = LANG_MAX_WORD_BYTES * 3;
    u_strFromUTF8WithSub(wide, WORD_UNITS, &length, text, (int32_t)bytes, 0xFFFD, NULL, &error);
    int32_t written = unorm2_normalize(form, wide, length, out, room, &error);
    return U_FAILURE(error) ? 0 : (size_t)written;
}

static size_t narrow(const UChar *wide, size_t units, char *out, size_t room)
{
    size_t at = 0;
    for (size_t i = 0; i < units;) {
        UChar32 c;
        U16_NEXT(wide, i, units, c);
        char piece[4];
        int32_t n = 0;
        if (U_IS_SURROGATE(c)) continue;
        U8_APPEND_UNSAFE(piece, n, c);
        if (at + (size_t)n > room) break;
        for (int32_t k = 0; k < n; k++) out[at++] = piece[k];
    }
    return at;
}

size_t fold_word_icu(const char *text, size_t bytes, char *out, size_t room)
{
    UErrorCode error = U_ZERO_ERROR;
    lang_memory_prepare();
    const UNormalizer2 *form = unorm2_getNFKCCasefoldInstance(&error);
    UChar wide[WORD_UNITS * 2];
    size_t units = U_FAILURE(error) ? 0 : normalise(form, text, bytes, wide, WORD_UNITS * 2);
    for (size_t i = 0; i < units; i++) {
        if (wide[i] == 0x2019 || wide[i] == 0x02BC) wide[i] = '\'';
    }
    return units ? narrow(wide, units, out, room) : lower_ascii(text, bytes, out, room);
}

static bool marks_are_ornament(UChar32 base)
{
    return base < 0x0900 || (base >= 0x1E00 && base < 0x2000);
}

/* Letters that carry their stroke or ligature inside, which no decomposition takes apart. */
static UChar32 plain_letter(UChar32 c)
{
    switch (c) {
    case 0x00F8: return 'o';
    case 0x0142: return 'l';
    case 0x0111: return 'd';
    case 0x0131: return 'i';
    default: return c;
    }
}

size_t fold_marks_icu(const char *text, size_t bytes, char *out, size_t room)
{
    UErrorCode error = U_ZERO_ERROR;
    lang_memory_prepare();
    const UNormalizer2 *form = unorm2_getNFDInstance(&error);
    UChar wide[WORD_UNITS * 4], kept[WORD_UNITS * 4];
    size_t units = U_FAILURE(error) ? 0 : normalise(form, text, bytes, wide, WORD_UNITS * 2), count = 0;
    bool ornament = false;
    for (size_t i = 0; i < units;) {
        UChar32 c;
        U16_NEXT(wide, i, units, c);
        bool mark = u_charType(c) == U_NON_SPACING_MARK;
        if (mark && ornament) continue;
        if (!mark) ornament = marks_are_ornament(c);
        /* A ligature is written as two letters where a keyboard has none. */
        if (c == 0x00E6 || c == 0x0153) {
            kept[count++] = c == 0x00E6 ? 'a' : 'o';
            c = 'e';
        }
        c = plain_letter(c);
        U16_APPEND_UNSAFE(kept, count, c);
    }
    /* Hangul and the like were only taken apart to be looked at. */
    const UNormalizer2 *back = unorm2_getNFCInstance(&error);
    int32_t joined = unorm2_normalize(back, kept, (int32_t)count, wide, WORD_UNITS * 4, &error);
    return U_FAILURE(error) ? 0 : narrow(wide, (size_t)joined, out, room);
}
