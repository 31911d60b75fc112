/* SPDX-License-Identifier: MIT */
/*
 * tables: what lang/ knows of single languages, as data: their function words (which carry no subject matter and tell
 * languages apart), letter groups typical of them, the name of their Snowball stemmer, and abbreviations that end in a
 * dot without ending a sentence.
 */
#ifndef MAILCALL_LANG_TABLES_H
#define MAILCALL_LANG_TABLES_H

#include <stddef.h>

struct lang_table {
    const char *tag;     /* BCP 47 primary subtag */
    const char *stemmer; /* Snowball's name, "" when there is none */
    const char *words;   /* function words, separated by spaces, lower case, NFC */
    const char *letters; /* letter groups, separated by spaces; "_" is a word's edge */
};

/* Everyday words of a language: they stand in any text, whatever it is about. */
struct common_table {
    const char *tag, *words;
};
extern const struct common_table lang_common[];
extern const size_t lang_common_count;

/* Forms that no stemmer brings back to their word. */
struct irregular_table {
    const char *tag, *rows;
};
extern const struct irregular_table lang_irregular[];
extern const size_t lang_irregular_count;

/* What a line of two or three words is made of. */
extern const struct common_table lang_talk[];
extern const size_t lang_talk_count;

extern const struct lang_table lang_tables[];
extern const size_t lang_table_count;
/* Abbreviations of all languages, lower case, without the last dot, separated by spaces. */
extern const char *const lang_abbreviations;

#endif
