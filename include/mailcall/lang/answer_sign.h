/* SPDX-License-Identifier: MIT */
/* answer_sign: a sign that people put before each of their answers, "==>", "-->", "***". */
#ifndef MAILCALL_LANG_ANSWER_SIGN_H
#define MAILCALL_LANG_ANSWER_SIGN_H

#include <stddef.h>

/* Bytes of the sign that the text begins with, a blank behind it left out; 0: none. A single dash, star or number makes
 * a list. */
size_t answer_sign(const char *text, size_t bytes);

#endif
