/* SPDX-License-Identifier: MIT */
/* marker_letters: letters and words compared without regard to case. */
#include "marker.h"

char marker_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* The small letter of a two-byte character, for the Latin, Greek and Cyrillic blocks. */
static unsigned small_letter(unsigned code)
{
    if (code >= 0xC0 && code <= 0xDE && code != 0xD7) return code + 32;
    if ((code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177)) return code | 1;
    if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E)) return code + (code & 1);
    if (code >= 0x391 && code <= 0x3A9) return code + 32;
    if (code >= 0x388 && code <= 0x38A) return code + 37;
    if (code >= 0x410 && code <= 0x42F) return code + 32;
    return code >= 0x400 && code <= 0x40F ? code + 80 : code;
}

static unsigned code_at(const char *text)
{
    return (unsigned)(text[0] & 0x1F) << 6 | (unsigned)(text[1] & 0x3F);
}

bool marker_letter_at(const char *text, size_t bytes, size_t at)
{
    if (at >= bytes) return false;
    char c = marker_lower(text[at]);
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

bool marker_same_word(const char *text, const char *word, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char a = (unsigned char)marker_lower(text[i]);
        bool two = a >= 0xC3 && a < 0xE0 && i + 1 < n;
        if (two && small_letter(code_at(text + i)) == code_at(word + i) && ((unsigned char)word[i] & 0xE0) == 0xC0)
            i++;
        else if (a != (unsigned char)word[i])
            return false;
    }
    return true;
}
