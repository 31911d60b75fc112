/* SPDX-License-Identifier: MIT */
/* marker: the tables behind marker_parse. */
#ifndef MAILCALL_CLASSIFY_MARKER_H
#define MAILCALL_CLASSIFY_MARKER_H

#include <stddef.h>

struct number_word {
    int value;
    const char *words;
};

extern const char *const marker_nouns, *const marker_openers;
extern const struct number_word marker_numbers[];
extern const char *const marker_links;

#endif
