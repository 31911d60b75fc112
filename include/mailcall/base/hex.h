/* SPDX-License-Identifier: MIT */
/* hex: digits of base 16, as mail, rich text and style sheets write bytes. */
#ifndef MAILCALL_BASE_HEX_H
#define MAILCALL_BASE_HEX_H

/* What the digit is worth, -1 when it is none; in any locale. */
static inline int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

#endif
