/* SPDX-License-Identifier: MIT */
/* sign_ahead: where the next sign stands that may end a sentence or introduce what follows. Most bytes are letters, so
 * eight of them are passed over at a look. */
#ifndef MAILCALL_CLASSIFY_SIGN_AHEAD_H
#define MAILCALL_CLASSIFY_SIGN_AHEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* One of .!?;: or a byte past ASCII, which may belong to their like in other scripts. */
static inline bool is_sign(unsigned char c)
{
    static const bool signs[128] = {['.'] = true, ['!'] = true, ['?'] = true, [';'] = true, [':'] = true};
    return c >= 0x80 || signs[c];
}

/* Of bytes below 0x80 only that sign has the highest bit; and, where it is there, perhaps the byte beside it. */
static inline uint64_t is_byte(uint64_t eight, unsigned char sign)
{
    return (eight ^ UINT64_C(0x0101010101010101) * sign) - UINT64_C(0x0101010101010101);
}

static inline bool holds_sign(const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    /* ':' and ';' differ in the last bit alone. */
    uint64_t any = eight | is_byte(eight, '.') | is_byte(eight, '!') | is_byte(eight, '?') |
                   is_byte(eight | UINT64_C(0x0101010101010101), ';');
    return (any & UINT64_C(0x8080808080808080)) != 0;
}

/* The first from `at` on; `bytes`: none. */
static inline size_t sign_ahead(const char *text, size_t at, size_t bytes)
{
    while (at + sizeof(uint64_t) <= bytes && !holds_sign(text + at)) at += sizeof(uint64_t);
    while (at < bytes && !is_sign((unsigned char)text[at])) at++;
    return at;
}

#endif
