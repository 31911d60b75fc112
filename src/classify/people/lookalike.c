/* SPDX-License-Identifier: MIT */
/* lookalike: a sender whose name is not what it seems: invisible characters, mixed scripts in one word, another address
 * as the name. */
#include "people.h"
#include <strings.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

static bool is_invisible(uint32_t code)
{
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || code == 0xAD || code == 0x180E ||
           (code >= 0xE0000 && code <= 0xE007F);
}

/* Scripts whose letters pass for each other. Joiners are part of Persian and Indic spelling and count only beside
 * these. */
static unsigned script_of(uint32_t code)
{
    if ((code < 0x80 && ((code | 32) >= 'a' && (code | 32) <= 'z')) || (code >= 0xC0 && code <= 0x24F)) return 1;
    if (code >= 0x370 && code <= 0x3FF) return 2;
    if (code >= 0x400 && code <= 0x52F) return 4;
    if (code >= 0x13A0 && code <= 0x13FF) return 8;
    return 0;
}

static bool is_joiner(uint32_t code)
{
    return code == 0x200C || code == 0x200D;
}

/* No branches, so that compilers take many bytes at once. */
static bool is_disguised(const char *name)
{
    const char *at = name, *end = name + strlen(name);
    if (bytes_are_ascii(name, (size_t)(end - at))) return false;
    unsigned scripts = 0;
    bool joiner = false, cased = false;
    while (at < end) {
        uint32_t code;
        at += utf8_next(at, end, &code);
        if (is_joiner(code))
            joiner = true;
        else if (is_invisible(code))
            return true;
        unsigned script = script_of(code);
        cased |= script != 0;
        if (code == ' ' || code == '-' || code == '(' || code == ',')
            scripts = 0;
        else
            scripts |= script;
        if (scripts != 0 && (scripts & (scripts - 1)) != 0) return true;
    }
    return joiner && cased;
}

/* The name shows a mail address that is not the sender's. A list's own rewriting ("ana@example.org via List") is the
 * author's address. */
static bool shows_other_address(struct arena *arena, const char *name, const char *address, const char *author)
{
    const char *at = strchr(name, '@');
    if (at == NULL || at == name) return false;
    const char *from = at, *to = at + 1;
    while (from > name && !one_of(" <>\"'(),;", from[-1])) from--;
    while (*to != '\0' && !one_of(" <>\"'(),;", *to)) to++;
    if (memchr(at, '.', (size_t)(to - at)) == NULL || from == at) return false;
    const char *shown = arena_strndup(arena, from, (size_t)(to - from));
    return strcasecmp(shown, address) != 0 && strcasecmp(shown, author) != 0;
}

bool people_lookalike(struct arena *arena, const struct mailbox *from, const struct mailbox *author)
{
    const char *names[] = {from->name, author->name}, *addresses[] = {from->address, author->address};
    const char *own = author->address != NULL ? author->address : "";
    for (size_t i = 0; i < 2; i++) {
        if (names[i] == NULL) continue;
        const char *address = addresses[i] != NULL ? addresses[i] : "";
        if (is_disguised(names[i]) || is_disguised(address)) return true;
        const char *sent = from->address != NULL ? from->address : "";
        if (shows_other_address(arena, names[i], address[0] != '\0' ? address : sent, own)) return true;
    }
    return false;
}
