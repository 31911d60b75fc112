/* SPDX-License-Identifier: MIT */
/* lang: what the files of lang/ share: folding of single words, the function words of all languages in one table,
 * scripts. */
#ifndef MAILCALL_LANG_LANG_H
#define MAILCALL_LANG_LANG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/lang/words.h>
#include "tables.h"

#include <unicode/ubrk.h>

struct sb_stemmer;
struct cached;

struct lang {
    char tag[9];
    int table; /* place in lang_tables, -1 when unknown */
    bool elide;
    struct sb_stemmer *stemmer;  /* NULL: none */
    UBreakIterator *word_breaks; /* opened when first needed */
    UBreakIterator *sentence_breaks;
    char **common; /* stems of everyday words, sorted */
    size_t common_count;
    bool common_opened;
    struct cached *cache;
    unsigned memo_owners;
};

/* Case-folds one word (NFKC_Casefold), diacritics kept, into out; returns the bytes written, no NUL. */
size_t fold_word(const char *text, size_t bytes, char *out, size_t room);
/* Removes the marks of alphabets (not of scripts whose vowels are marks); in place is allowed. Returns the new length.
 */
size_t fold_marks(const char *text, size_t bytes, char *out, size_t room);

/* Place of a language in lang_tables, or -1. */
int lang_table_index(const char *tag);
/* Bit i is set when the word (folded, marks removed) is a function word of lang_tables[i]. */
uint64_t lang_function_word(const char *word, size_t bytes);

/* The primary subtag, lower case; out must hold 9 bytes. */
void lang_primary_tag(const char *bcp47, char out[9]);

/* One word as it stands in the text. Complex runs (Han, kana, Thai...) come as one piece. */
struct raw_word {
    size_t from, to;
    bool complex, digits, ascii;
};
/* Finds the next word at or after *at; false at the end. `elide`: an apostrophe ends a word (French, Italian, Catalan).
 */
bool raw_word_next(const char *text, size_t bytes, size_t *at, bool elide, struct raw_word *out);

#endif
