/* SPDX-License-Identifier: MIT */
/* armour: a text signed in the clear has "- " before each line that begins with a dash (RFC 4880 section 7.1): it goes
 * again. */
#include <mailcall/base/bytes.h>
#include "armour.h"

#include <string.h>

/* Nearly all texts have nothing of the kind. */
static bool has_armour(const char *text, size_t bytes)
{
    return memmem(text, bytes, "-----BEGIN PGP ", 15) != NULL;
}

bool armour_encrypted(const char *text, size_t bytes)
{
    if (!has_armour(text, bytes)) return false;
    for (const char *at = text, *end = text + bytes; at < end;) {
        if (bytes_begin(at, (size_t)(end - at), "-----BEGIN PGP MESSAGE-----")) return true;
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        at = eol ? eol + 1 : end;
    }
    return false;
}

const char *armour_unescaped(struct arena *arena, const char *text, size_t *bytes)
{
    const char *at = text, *end = text + *bytes;
    if (!has_armour(text, *bytes)) return text;
    char *copy = arena_alloc(arena, *bytes + 1), *to = copy;
    for (bool inside = false; at < end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at)), *next = eol ? eol + 1 : end;
        if (bytes_begin(at, (size_t)(end - at), "-----BEGIN PGP SIGNED MESSAGE-----")) inside = true;
        if (bytes_begin(at, (size_t)(end - at), "-----BEGIN PGP SIGNATURE-----")) inside = false;
        if (inside && bytes_begin(at, (size_t)(end - at), "- -")) at += 2;
        memcpy(to, at, (size_t)(next - at));
        to += next - at;
        at = next;
    }
    *to = 0;
    *bytes = (size_t)(to - copy);
    return copy;
}
