/* SPDX-License-Identifier: MIT */
/* utf8: RFC 3629, strictly: no overlong forms, no surrogates, nothing past U+10FFFF. */
#ifndef MAILCALL_BASE_UTF8_H
#define MAILCALL_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>

#define UTF8_REPLACEMENT 0xFFFDu

/* Reads one code point at `at` (end exclusive), returns the bytes consumed (>= 1 while at < end, else 0). An ill-formed
 * sequence yields UTF8_REPLACEMENT and consumes its maximal ill-formed part. */
size_t utf8_next(const char *at, const char *end, uint32_t *code);
/* Writes a code point, 1 to 4 bytes, no NUL. */
size_t utf8_put(char out[4], uint32_t code);
bool utf8_valid(const char *bytes, size_t count);
/* Characters of well-formed text: bytes that begin one. */
static inline size_t utf8_count(const char *bytes, size_t count)
{
    size_t characters = 0;
    for (size_t i = 0; i < count; i++) characters += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return characters;
}
/* Appends `bytes` with every ill-formed part as U+FFFD, NUL as U+FFFD, CR LF and lone CR as LF. */
void utf8_add_clean(struct buf *buf, const char *bytes, size_t count);
/* The longest prefix of at most `max` bytes that ends between two code points; a code point that `bytes` breaks off in
 * is left out as well. */
size_t utf8_cut(const char *bytes, size_t count, size_t max);

#endif
