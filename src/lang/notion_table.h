/* SPDX-License-Identifier: MIT */
/*
 * notion_table: the notions' words as texts are compared with them. The build compiles them (notions_compile.c) into
 * constant tables: cutting, folding and stemming a language's words at the start of every process cost more than
 * reading a message. The stems are those of the stemmer the build ran with.
 */
#ifndef MAILCALL_LANG_NOTION_TABLE_H
#define MAILCALL_LANG_NOTION_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NOTION_PHRASE_WORDS 3
#define NOTIONS_A_WORD 5

/* A term, or a phrase: terms joined by a blank. */
struct notion_entry {
    unsigned key, bytes; /* in the pool */
    short notions[NOTIONS_A_WORD];
    short count;
    bool stop;        /* the table itself names a function word */
    unsigned goes_on; /* 0: no phrase begins with it; it may be none itself (count 0); else bits of what follows it */
};

struct notion_index {
    const char *tag;                    /* of the language */
    const struct notion_entry *entries; /* the first one is none */
    const unsigned short *slots;        /* entries by hash; 0: free */
    unsigned mask;                      /* number of slots, less 1 */
    const uint64_t *heads;              /* a bit for what each key begins with; most words begin with none of these */
    bool parts;                         /* words are built from words, or end in many ways */
};

/* The bit of what a key begins with: three bytes, of short ones what there is. */
#define NOTION_HEADS 4096u
static inline unsigned notion_head(const char *key, size_t bytes)
{
    unsigned first = bytes > 0 ? (unsigned char)key[0] : 0, second = bytes > 1 ? (unsigned char)key[1] : 0,
             third = bytes > 2 ? (unsigned char)key[2] : 0;
    return (first * 577u + second * 67u + third) % NOTION_HEADS;
}

/* The bit of a phrase's next word, by its first two bytes. */
static inline unsigned notion_next(const char *term)
{
    unsigned first = (unsigned char)term[0], second = first == 0 ? 0 : (unsigned char)term[1];
    if (second == ' ') second = 0; /* the word ends there */
    return 1u << (first * 577u + second * 67u) * 0x9E3779B1u % 32;
}

extern const char notion_pool[];
extern const struct notion_index notion_indexes[];
extern const size_t notion_index_count;

#endif
