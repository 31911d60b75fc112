/* SPDX-License-Identifier: MIT */
/* bytes: how a text begins and ends, to the byte. */
#ifndef MAILCALL_BASE_BYTES_H
#define MAILCALL_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Whether the text begins with the phrase; most do not begin with its first byte. */
static inline bool text_begins(const char *text, const char *phrase)
{
    return *text == *phrase && strncmp(text, phrase, strlen(phrase)) == 0;
}

/* The same, of so many bytes. */
static inline bool bytes_begin(const char *bytes, size_t count, const char *with)
{
    if (count == 0 || *bytes != *with) return *with == '\0';
    size_t length = strlen(with);
    return count >= length && memcmp(bytes, with, length) == 0;
}

static inline bool bytes_end(const char *bytes, size_t count, const char *with)
{
    size_t length = strlen(with);
    return count >= length && memcmp(bytes + count - length, with, length) == 0;
}

static inline bool bytes_are_ascii(const char *bytes, size_t count)
{
    unsigned char any = 0;
    for (size_t i = 0; i < count; i++) any |= (unsigned char)bytes[i];
    return any < 0x80;
}

#endif
