/* SPDX-License-Identifier: MIT */
/*
 * terms: text to the terms of the full-text index. Indexing, queries and snippets all go through here, so that what was
 * written and what is asked are cut and folded alike.
 *
 * A term is a run of letters and digits, folded for case, width and diacritics. Scripts written without spaces between
 * words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) and Korean, whose particles cling to the word, are cut at every
 * character: a query's run of characters is a phrase, so it is found wherever it stands, which no dictionary's cut can
 * promise for two different texts.
 */
#ifndef MAILCALL_STORE_TERMS_H
#define MAILCALL_STORE_TERMS_H

#include <stddef.h>
#include <mailcall/base/arena.h>

struct term {
    const char *text; /* letters and digits only among ASCII; never empty */
    size_t from, to;  /* byte span in the text given */
};
struct terms {
    struct term *items;
    size_t count, room;
};

void terms_of(struct arena *arena, const char *text, size_t bytes, struct terms *out);
/* The terms parted by single spaces. */
const char *terms_joined(struct arena *arena, const char *text, size_t bytes);

#endif
