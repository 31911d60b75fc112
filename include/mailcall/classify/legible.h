/* SPDX-License-Identifier: MIT */
/* legible: whether what is said is text at all. */
#ifndef MAILCALL_CLASSIFY_LEGIBLE_H
#define MAILCALL_CLASSIFY_LEGIBLE_H

#include <stdbool.h>

/* False where many of its characters could not be decoded, or are controls. */
bool text_is_legible(const char *text);

#endif
