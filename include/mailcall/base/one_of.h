/* SPDX-License-Identifier: MIT */
/* one_of: whether a byte is one of a few signs. */
#ifndef MAILCALL_BASE_ONE_OF_H
#define MAILCALL_BASE_ONE_OF_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Whether the set, written out where this is called, holds the byte or ends with it: as strchr() tells, but compilers
 * make a look at a number of it. */
static inline bool one_of(const char *set, char c)
{
    bool found = false;
    for (size_t i = 0; i <= strlen(set); i++) found |= set[i] == c;
    return found;
}

#endif
