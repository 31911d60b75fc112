/* SPDX-License-Identifier: MIT */
/*
 * yenc: files written into a text as newsgroups do ("=ybegin line=128 size=... name=photo.jpg" ... "=yend"), byte for
 * byte but for 42 added to each. No charset can read such a text; the file is cut out before any tries.
 */
#include <mailcall/base/bytes.h>
#include <string.h>
#include "internal.h"

bool yenc_find(struct arena *arena, const char *text, size_t bytes, size_t *from, size_t *to, const char **name)
{
    const char *end = text + bytes;
    for (const char *at = text; at < end; at = line_next(at, end)) {
        if (*at != '=' || !bytes_begin(at, (size_t)(end - at), "=ybegin ")) continue;
        const char *eol = line_next(at, end), *file = memmem(at, (size_t)(eol - at), " name=", 6), *stop = eol;
        if (file == NULL || memmem(at, (size_t)(eol - at), " line=", 6) == NULL || eol == end) continue;
        while (stop < end && !bytes_begin(stop, (size_t)(end - stop), "=yend")) stop = line_next(stop, end);
        const char *name_end = eol;
        while (name_end > file && (unsigned char)name_end[-1] <= ' ') name_end--;
        *from = (size_t)(at - text);
        *to = (size_t)(line_next(stop, end) - text);
        *name = name_end > file + 6 ? arena_strndup(arena, file + 6, (size_t)(name_end - file - 6)) : "";
        return true;
    }
    return false;
}

size_t yenc_decode(const char *at, const char *end, char *out)
{
    char *to = out;
    while (at < end) {
        const char *eol = line_next(at, end);
        bool control = bytes_begin(at, (size_t)(end - at), "=y");
        for (; at < eol && !control; at++) {
            unsigned char c = (unsigned char)*at;
            if (c == '\n' || c == '\r') continue;
            if (c == '=' && at + 1 < eol) c = (unsigned char)((unsigned char)*++at - 64);
            *to++ = (char)(unsigned char)(c - 42);
        }
        at = eol;
    }
    return (size_t)(to - out);
}
