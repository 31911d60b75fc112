/* SPDX-License-Identifier: MIT */
/* bytes_of_text: whether a file of which nothing is known is a text. */
#ifndef MAILCALL_TEXT_BYTES_OF_TEXT_H
#define MAILCALL_TEXT_BYTES_OF_TEXT_H

#include <stdbool.h>
#include <stddef.h>

bool bytes_are_text(const char *bytes, size_t count);

#endif
