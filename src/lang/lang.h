/* SPDX-License-Identifier: MIT */
/* lang: what the files of lang/ share: folding of single words, the function words of all languages in one table,
 * scripts. */
#ifndef MAILCALL_LANG_LANG_H
#define MAILCALL_LANG_LANG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <mailcall/base/eight.h>
#include <mailcall/lang/words.h>
#include "tables.h"

#include <unicode/ubrk.h>

struct sb_stemmer;
struct cached;
struct irregular;
struct cached_term;

struct lang {
    char tag[9];
    int table; /* place in lang_tables, -1 when unknown */
    bool elide;
    struct sb_stemmer *stemmer;  /* NULL: none */
    UBreakIterator *word_breaks; /* opened when first needed */
    UBreakIterator *sentence_breaks;
    struct irregular *irregular; /* forms that are no word's beginning and ending, sorted */
    size_t irregular_count;
    bool irregular_opened;
    char **common; /* stems of everyday words, sorted */
    size_t common_count;
    bool common_opened;
    struct cached *cache; /* words met before, by hash */
    struct cached_term *cached_terms;
    unsigned memo_owners;
};

/* Case-folds one word (NFKC_Casefold), diacritics kept, into out; returns the bytes written, no NUL. */
size_t fold_word(const char *text, size_t bytes, char *out, size_t room);
/* The same of a text that is all ASCII, as long as it; false: it is not, and what was written is to be thrown away. */
bool fold_ascii(const char *text, size_t bytes, char *out);
/* Removes the marks of alphabets (not of scripts whose vowels are marks); in place is allowed. Returns the new length.
 */
size_t fold_marks(const char *text, size_t bytes, char *out, size_t room);

/* The word that a case-folded form belongs to where no stemmer would find it ("paid": "pay"), else the form itself;
 * *bytes becomes the word's. */
const char *lang_regular(struct lang *lang, const char *folded, size_t *bytes);

/* For tables of short words, those that the build makes too: eight bytes at a time, the same everywhere. Of words that
 * are as long as each other, and no longer than WORD_HASH_TELLS, no two have the same: all their bytes stand in what an
 * odd number is a factor to. */
#define WORD_HASH_TELLS 8
/* Of so many bytes, as eight_bytes() has them. */
static inline uint64_t word_hash_short(uint64_t eight, uint64_t bytes)
{
    uint64_t hash = (bytes ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 48; /* the last bytes stand in the highest bits alone */
}

static inline uint64_t word_hash(const char *text, size_t bytes)
{
    uint64_t hash = bytes;
    for (; bytes > 8; text += 8, bytes -= 8) hash = word_hash_short(eight_bytes(text, 8), hash);
    return word_hash_short(eight_bytes(text, bytes), hash);
}

/* The same for short words: whether they are the same, in the pieces that the hash takes. */
static inline bool same_word(const char *a, const char *b, size_t bytes)
{
    uint64_t wide[2];
    uint32_t narrow[4];
    for (; bytes >= sizeof *wide; a += sizeof *wide, b += sizeof *wide, bytes -= sizeof *wide) {
        memcpy(&wide[0], a, sizeof *wide);
        memcpy(&wide[1], b, sizeof *wide);
        if (wide[0] != wide[1]) return false;
    }
    if (bytes >= sizeof *narrow) {
        memcpy(&narrow[0], a, sizeof *narrow);
        memcpy(&narrow[1], b, sizeof *narrow);
        memcpy(&narrow[2], a + bytes - sizeof *narrow, sizeof *narrow);
        memcpy(&narrow[3], b + bytes - sizeof *narrow, sizeof *narrow);
        return narrow[0] == narrow[1] && narrow[2] == narrow[3];
    }
    return bytes == 0 || (a[0] == b[0] && a[bytes / 2] == b[bytes / 2] && a[bytes - 1] == b[bytes - 1]);
}

/* Place of a language in lang_tables, or -1. */
int lang_table_index(const char *tag);
/* Bit i is set when the word (folded, marks removed) is a function word of lang_tables[i]. */
uint64_t lang_function_word(const char *word, size_t bytes);
/* The same of a word that has this word_hash(). */
uint64_t lang_function_word_of(const char *word, size_t bytes, uint64_t hash);

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
