/* SPDX-License-Identifier: MIT */
/*
 * bytes_of_text: a text has no control characters but those that move the pen, mostly letters and blanks, and lines
 * that somebody could read. In UTF-16 every other byte of Latin letters is a null: a mark at the file's start tells.
 */
#include "bytes_of_text.h"

#include <string.h>

#define LOOK_BYTES 16384
/* Percent of letters, figures and blanks; a base64 file has no blanks at all. */
#define LETTERS_PERCENT 60
#define BLANKS_PERCENT 5
#define LEAST_BYTES 8

bool bytes_are_text(const char *bytes, size_t count)
{
    size_t look = count < LOOK_BYTES ? count : LOOK_BYTES, letters = 0, blanks = 0, wide = 0;
    if (count >= LEAST_BYTES && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0)) return true;
    for (size_t i = 0; i < look; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if ((c < ' ' && strchr("\t\n\r\f\x1b", c) == NULL) || c == 0 || c == 0x7f) return false;
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        wide += c >= 0x80;
        letters += letter || c >= 0x80;
        blanks += c == ' ' || c == '\n' || c == '\t';
    }
    if (count < LEAST_BYTES || (letters + blanks) * 100 < look * LETTERS_PERCENT) return false;
    return blanks * 100 >= look * BLANKS_PERCENT || wide * 2 > look; /* scripts without blanks */
}
