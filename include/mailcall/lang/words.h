/* SPDX-License-Identifier: MIT */
/*
 * words: text to words, stems and sentences, in every script. ICU's word and sentence boundaries (UAX 29, dictionaries
 * for Chinese, Japanese, Thai), full case folding, diacritics kept for stemming and folded after it; Snowball stems
 * where the language has a stemmer. Pure; thread-safe as long as each struct lang is used by one thread.
 */
#ifndef MAILCALL_LANG_WORDS_H
#define MAILCALL_LANG_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* Longest word looked at, in bytes of UTF-8; a longer one is junk (base64, rulers) and is cut there. */
#define LANG_MAX_WORD_BYTES 96

/* What those who read words made of one, kept beside it for the next time it comes. */
struct word_memo {
    unsigned owner; /* lang_memo_owner(); 0: nobody's */
    int value;
    unsigned short notions; /* notions_of_word()'s; 0: not asked yet */
};

struct word {
    const char *term;       /* folded, stemmed */
    size_t from, to;        /* byte span in the text given */
    bool number;            /* digits only */
    bool stop;              /* a function word of the language */
    bool common;            /* an everyday word ("think", "people"): it carries little matter */
    struct word_memo *memo; /* of this word as it is spelt; NULL in struct words */
};
struct words {
    struct word *items;
    size_t count, room;
};

struct span {
    size_t from, to;
};
struct spans {
    struct span *items;
    size_t count, room;
};

/* Opens the tools of one language (BCP 47; only the primary subtag counts; "und" works, without stemmer). Returns
 * owned. */
struct lang *lang_new(const char *bcp47);
void lang_free(struct lang **lang);
/* Whether the primary subtag names a language: a well-formed tag may be mistyped all the same. */
bool lang_known(const char *bcp47);
/* Its primary subtag, lower case; borrowed from lang. */
const char *lang_tag(const struct lang *lang);
/* Whether an apostrophe parts two words in it: "d'une". */
bool lang_elides(const struct lang *lang);
/* Appends the words of text; CJK runs are cut by ICU's dictionary. */
void lang_words(struct lang *lang, struct arena *arena, const char *text, size_t bytes, struct words *out);
/* The same words a few at a time, without keeping them: term and memo are borrowed until the next read. The arena is
 * for runs of CJK. */
struct word_reader {
    struct lang *lang;
    struct arena *arena;
    const char *text;
    size_t bytes, at;
    struct words run; /* the pieces of such a run */
    size_t next;
    struct word_memo uncached;
    char term[LANG_MAX_WORD_BYTES * 2 + 1];
};
struct word_reader word_reader(struct lang *lang, struct arena *arena, const char *text, size_t bytes);
/* The next words, `room` at most; returns how many, 0 behind the last. */
size_t words_read(struct word_reader *reader, struct word *out, size_t room);
/* As many as those who read all of a text ask for at a time. */
#define WORDS_AT_A_TIME 32
/* So many words a text of that many bytes hardly ever exceeds in a script with blanks: room for them is made at once.
 */
static inline size_t words_expected(size_t bytes)
{
    return bytes / 5 + 4;
}
/* A number for somebody whose memos are to be told from everybody else's. */
unsigned lang_memo_owner(struct lang *lang);
/* Sentence spans without surrounding white space; abbreviations such as "e.g." and single initials do not end one. */
void lang_sentences(struct lang *lang, struct arena *arena, const char *text, size_t bytes, struct spans *out);
/* Whether the text up to `to` ends in a dot that belongs to its word, "bzw.", "3." at the start of its sentence, which
 * begins at `from`. */
bool lang_dot_is_of_word(const char *text, size_t from, size_t to);
/* A case- and diacritic-folded copy (NFKC casefold, marks removed). */
char *lang_fold(struct arena *arena, const char *text);
/* A page says enough: lang_detect looks at no more of a text. */
#define LANG_DETECT_MAX_BYTES 1500
/* BCP 47 tag of the text by script, function words and character n-grams; "und" when it cannot be told. `prior` (may be
 * NULL) wins a tie. */
const char *lang_detect(struct arena *arena, const char *text, size_t bytes, const char *prior);
/* Number of words a reader would count. */
size_t lang_count_words(const char *text, size_t bytes);
/* The same for those who ask for no more than `enough`: what is beyond may be left uncounted. */
size_t lang_count_upto(const char *text, size_t bytes, size_t enough);
bool lang_has_word(const char *text, size_t bytes);

#endif
