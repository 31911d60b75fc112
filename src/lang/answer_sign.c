/* SPDX-License-Identifier: MIT */
/* answer_sign: see answer_sign.h. */
#include <mailcall/lang/answer_sign.h>

#include <mailcall/base/one_of.h>
#include <stdbool.h>
#include <string.h>

#define SIGN_MAX_BYTES 8 /* a longer row is a rule */

static const char *const wide[] = {"→", "⇒", "➤", "➜", "►", "▶", "»", "✔", "➡", "⇨", "➔", "➢", "↳", "👉"};

size_t answer_sign(const char *text, size_t bytes)
{
    size_t n = 0;
    bool beyond = bytes > 0 && (unsigned char)text[0] >= 0x80;
    for (size_t i = 0; beyond && i < sizeof wide / sizeof *wide; i++) {
        size_t size = strlen(wide[i]);
        if (size <= bytes && memcmp(text, wide[i], size) == 0) return size;
    }
    while (n < bytes && n < SIGN_MAX_BYTES && one_of("=->#*@%+~!/", text[n])) n++;
    if (n < 2 || n >= bytes) return 0;
    bool arrow = text[n - 1] == '>';
    return text[n] == ' ' || (arrow && text[n] != '<' && text[n] != '/') ? n : 0;
}
