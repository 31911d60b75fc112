/* SPDX-License-Identifier: MIT */
/*
 * marker_odd: numbers set off by signs that set off much else: "3 |", "3>", "3,", "3;", "-3-", "3…", "**3**". Alone
 * they say nothing; several that rise number answers as any others do.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>

/* A number of more figures counts something. */
#define FIGURES_MOST 2
/* "-3-", behind all signs that stand on one side. */
#define DASH_SIGN 50

/* What sets off a number as few things do; *sign: which of them. A blank and a letter stand behind it, or its line
 * ends. */
static size_t odd_sign(const char *text, size_t bytes, int *sign)
{
    static const char *const signs[] = {"\uFE0F\u20E3", "\u20E3", "**",  "*",  "__", "|", " |", ">",
                                        " >",           "…",      "...", "\"", ",",  ";", " ;"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i]), next = n;
        if (n > bytes || memcmp(text, signs[i], n) != 0) continue;
        if (next < bytes && one_of(":.)", text[next])) next++;
        if (next < bytes && !one_of(" \n", text[next])) return 0;
        *sign = (int)i;
        return next;
    }
    return 0;
}

/* Whether something is said behind the sign, and no number that the same sign sets off: "3, 4, 5". */
static bool says_more(const char *text, size_t bytes, size_t sign, size_t at)
{
    at += strspn(text + at, " \n*_\"");
    if (at >= bytes) return true;
    int number;
    size_t n = numeral_digits(text + at, bytes - at, &number);
    if (n > 0) return at + n < bytes && text[at + n] != text[sign];
    return marker_letter_at(text, bytes, at) || (unsigned char)text[at] >= 0x80;
}

bool marker_odd(const char *text, size_t bytes, struct marker *out)
{
    int number, sign = 0;
    if (bytes == 0) return false;
    bool dash = text[0] == '-' && bytes > 2;
    size_t n = numeral_digits(text + dash, bytes - dash, &number), at = n + dash, close;
    if (n == 0) return false;
    if (n > FIGURES_MOST && text[0] < 0x7F && text[0] >= '0') return false;
    if (dash)
        close = at + 1 < bytes && text[at] == '-' && one_of(" \n", text[at + 1]);
    else
        close = odd_sign(text + at, bytes - at, &sign);
    if (close == 0 || !says_more(text, bytes, at, at + close)) return false;
    *out = (struct marker){.style = STYLE_ODD + (dash ? DASH_SIGN : sign), .bytes = at + close};
    marker_add(out, number);
    return true;
}

bool marker_style_is_odd(int style)
{
    return style >= STYLE_ODD && style <= STYLE_ODD + DASH_SIGN;
}
