/* SPDX-License-Identifier: MIT */
/* echo_signs: see echo_signs.h. */
#include "echo_signs.h"
#include <string.h>
#include <mailcall/base/one_of.h>

bool echo_states(const char *at, size_t bytes)
{
    if (*at == '.' || *at == '!') return true;
    return bytes >= 3 && (unsigned char)*at >= 0xE3 && (memcmp(at, "。", 3) == 0 || memcmp(at, "！", 3) == 0);
}

bool echo_ends_sentence(const char *at, size_t bytes)
{
    for (size_t k = 0; k < bytes; k++) {
        if (at[k] == '\n' || at[k] == '\t') return true;
        if (at[k] && one_of("?:.!;", at[k]) && (k + 1 == bytes || one_of(" \n\t\"')*_>", at[k + 1]))) return true;
        if ((unsigned char)at[k] >= 0xE2 && k + 2 < bytes) {
            if (memcmp(at + k, "。", 3) == 0 || memcmp(at + k, "？", 3) == 0 || memcmp(at + k, "：", 3) == 0)
                return true;
            if (memcmp(at + k, "—", 3) == 0 || memcmp(at + k, "–", 3) == 0 || memcmp(at + k, "…", 3) == 0) return true;
        }
        if (k + 1 < bytes && memcmp(at + k, "؟", 2) == 0) return true;
    }
    return bytes >= 3 && at[0] == ' ' && at[1] == '-';
}

size_t echo_left_out(const char *at, size_t bytes, bool *bracketed)
{
    *bracketed = false;
    if (bytes < strlen("...")) return 0; /* as most signs are */
    size_t from = at[0] == ',';
    from += at[from] == ' ' || at[from] == '\n';
    size_t to = from;
    bool bracket = to < bytes && one_of("[(", at[to]), wide = false;
    to += bracket;
    size_t dots = to;
    wide = bytes - to >= 3 && memcmp(at + to, "…", 3) == 0;
    while (!wide && to < bytes && at[to] == '.') to++;
    if (wide) to += 3;
    if (to - dots < (bracket ? 2 : 3)) return 0;
    if (!bracket) return to;
    *bracketed = to < bytes && at[to] == (at[from] == '[' ? ']' : ')');
    return *bracketed ? to + 1 : 0;
}

/* French sets a blank, of one kind or another, before "?" and ":", at which lines are wrapped, too; many do before an
 * ellipsis. */
static size_t spaced_sign(const char *at, size_t bytes)
{
    bool bracketed;
    size_t cut = echo_left_out(at, bytes, &bracketed);
    if (bracketed) return cut;
    static const char *const blanks[] = {" ", "\u00A0", "\u202F"};
    static const char *const dots[] = {" …", " ...", "...", "\n…", "\n..."};
    for (size_t i = 0; i < sizeof dots / sizeof *dots; i++) {
        size_t n = strlen(dots[i]);
        if (bytes >= n && memcmp(at, dots[i], n) == 0 && (bytes == n || one_of("\t\n ", at[n]))) return n;
    }
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
        size_t n = strlen(blanks[i]);
        if (bytes > n && memcmp(at, blanks[i], n) == 0 && one_of("?:!;", at[n])) return n + 1;
    }
    bool wrapped = bytes >= 2 && at[0] == '\n' && one_of("?:!;", at[1]);
    return wrapped && (bytes == 2 || one_of(" \n", at[2])) ? 2 : 0;
}

size_t echo_punctuation(const char *text, size_t bytes, size_t to)
{
    static const char *const wide[] = {"。", "？", "：", "…", "”", "’", "»", "؟", "）", "」"};
    for (bool more = true; more && to < bytes;) {
        size_t space = spaced_sign(text + to, bytes - to);
        to += space;
        more = space > 0;
        if (more) continue;
        if (one_of("?:.!;,)\"'*_]", text[to])) {
            to++;
            more = true;
        }
        for (size_t i = 0; i < sizeof wide / sizeof *wide && !more; i++) {
            size_t n = strlen(wide[i]);
            if (bytes - to < n || memcmp(text + to, wide[i], n) != 0) continue;
            to += n;
            more = true;
        }
    }
    return to;
}
