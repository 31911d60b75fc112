/* SPDX-License-Identifier: MIT */
/* letters: ICU's compatibility forms, of ligatures and shapes only: a raised figure or a half stays what it is. */
#include <mailcall/lang/letters.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include "memory.h"

static bool is_drawn(uint32_t code)
{
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

size_t letters_drawn_as(uint32_t code, char out[LETTERS_MAX_BYTES])
{
    UErrorCode error = U_ZERO_ERROR;
    UChar letters[LETTERS_MAX_BYTES / 3], drawn[1] = {(UChar)code};
    if (!is_drawn(code)) return 0;
    lang_memory_prepare();
    const UNormalizer2 *form = unorm2_getNFKCInstance(&error);
    int32_t units = U_FAILURE(error) ? 0 : unorm2_normalize(form, drawn, 1, letters, LETTERS_MAX_BYTES / 3, &error);
    size_t at = 0;
    for (int32_t i = 0; U_SUCCESS(error) && i < units;) {
        UChar32 c;
        U16_NEXT(letters, i, units, c);
        if (U_IS_SURROGATE(c)) return 0;
        U8_APPEND_UNSAFE(out, at, c);
    }
    return units == 1 && letters[0] == drawn[0] ? 0 : at;
}

enum letters_way letters_way(uint32_t code)
{
    switch (u_charDirection((UChar32)code)) {
    case U_LEFT_TO_RIGHT: return LETTERS_FROM_LEFT;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return LETTERS_FROM_RIGHT;
    default: return LETTERS_NEUTRAL;
    }
}
