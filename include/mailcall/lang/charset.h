/* SPDX-License-Identifier: MIT */
/*
 * charset: labelled bytes to UTF-8 by ICU, with the aliases real mail uses. A wrong or missing label is data: valid
 * UTF-8 stays UTF-8, then ICU's detector, then windows-1252. Result: UTF-8, no NUL, LF line ends.
 */
#ifndef MAILCALL_LANG_CHARSET_H
#define MAILCALL_LANG_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

struct charset_text {
    char *text;
    size_t bytes;
    const char *used; /* IANA name actually used */
    bool guessed;     /* the label was missing, unknown or wrong */
};

/* `label` may be "" or NULL. `prior` is the charset this list usually uses, or NULL. Never fails. */
struct charset_text charset_to_utf8(struct arena *arena, const char *label, const char *prior, const char *bytes,
                                    size_t count);

#endif
