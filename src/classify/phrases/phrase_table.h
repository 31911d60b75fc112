/* SPDX-License-Identifier: MIT */
/*
 * phrase_table: the phrases as the matcher reads them. The build compiles them (phrases_compile.c) into constant
 * tables: folding some ten thousand words at the start of every process cost more than reading a message.
 */
#ifndef MAILCALL_CLASSIFY_PHRASE_TABLE_H
#define MAILCALL_CLASSIFY_PHRASE_TABLE_H

#include <stdint.h>
#include "phrases.h"

#define PHRASE_SLOTS 32768u
#define PHRASE_HASH_START 2166136261u

enum element_kind { ELEMENT_WORD, ELEMENT_GAP, ELEMENT_NUMBER };
/* Kept small: thousands of them are looked at for every message. */
struct choice {
    unsigned text; /* in the pool */
    unsigned char bytes;
    bool prefix;
};
struct element {
    uint64_t may;   /* bits of how the words begin that fit (see phrase_beginning): there may be many choices */
    unsigned first; /* choices */
    unsigned char count, kind;
};
struct pattern {
    double weight;
    unsigned first; /* elements */
    unsigned char count, concept;
    bool anchored;
};
/* A word, or the beginning of one, that patterns start with. Those that ask for a word behind it are told by bits of
 * how that begins (see phrase_beginning): next, where it is the very next; near, where a gap comes before it. */
struct entry {
    uint64_t next, near;
    unsigned text, row; /* in the pool; the first of its rows */
    unsigned gapped;    /* its first pattern with a gap behind it */
    unsigned short gapped_count;
    unsigned char bytes; /* 0: no entry */
    bool prefix;
};
_Static_assert(SENSE_END <= UINT8_MAX, "a concept is a byte");

/* A pattern with a gap behind its first word, and what a word beyond the gap must be like. */
struct gapped {
    uint64_t near;
    unsigned short pattern;
};

/* A pattern without such a gap in a row of its entry: bits of the hashes of the words that may come next. */
struct followed {
    unsigned short pattern, hashes;
};

static inline unsigned short phrase_hash_bit(unsigned hash)
{
    return (unsigned short)(1u << (hash >> 28));
}

/* The patterns of an entry without such a gap: row 0 holds those that may go on with anything or nothing, and there is
 * one more row for each bit of next. A pattern stands in the row of each bit it asks for. */
static inline unsigned phrase_row(const struct entry *entry, uint64_t bit)
{
    return entry->row + 1 + (unsigned)__builtin_popcountll(entry->next & (bit - 1));
}

extern const char phrase_pool[];
extern const struct choice phrase_choices[];
extern const struct element phrase_elements[];
extern const struct pattern phrase_patterns[];
extern const struct entry phrase_entries[];     /* the first one is none */
extern const struct gapped phrase_gapped[];     /* entry by entry */
extern const unsigned phrase_rows[];            /* entry by entry: where a row begins, and the one before ends */
extern const struct followed phrase_followed[]; /* row by row */
extern const unsigned short phrase_slots[PHRASE_SLOTS]; /* entries by hash; 0: free */
extern const uint64_t phrase_known[1024];               /* a bit for each entry; most beginnings of words have none */

/* How long the beginnings are that start with the same two or three bytes, a bit for each length: mostly none. */
#define PHRASE_HEADS 4096u
#define PHRASE_BEGINNING_MAX 63u
extern const uint64_t phrase_beginnings[PHRASE_HEADS];

/* The place in phrase_beginnings; the text has two bytes and an end at least. */
static inline unsigned phrase_head(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;
    return (bytes[0] * 577u + bytes[1] * 67u + bytes[2]) % PHRASE_HEADS;
}

static inline unsigned phrase_hash_next(unsigned hash, char byte)
{
    return (hash ^ (unsigned char)byte) * 16777619u;
}

static inline unsigned phrase_hash(const char *text, unsigned bytes)
{
    unsigned hash = PHRASE_HASH_START;
    for (unsigned i = 0; i < bytes; i++) hash = phrase_hash_next(hash, text[i]);
    return hash;
}

/* Words that begin alike share a bit: two bytes tell where it lies, the third which of PHRASE_THIRDS places from there.
 * The end of the text has a bit of its own. */
#define PHRASE_BIT_END ((uint64_t)1 << 63)
#define PHRASE_THIRDS 8u
static inline unsigned char phrase_beginning(unsigned char first, unsigned char second, unsigned char third)
{
    unsigned bit = ((first * 31u + second * 7u) * 0x9E3779B1u >> 26) + (third ^ third >> 3) % PHRASE_THIRDS * 5;
    bit %= 64;
    return (unsigned char)(bit - (bit == 63));
}

/* Where the word (or beginning) with this hash stands, unless others took the place: then in one of those after it. */
static inline unsigned phrase_slot(unsigned hash, bool prefix)
{
    return (hash ^ (hash >> 15) ^ (prefix ? 0x5BD1u : 0u)) % PHRASE_SLOTS;
}

/* The bit of phrase_known. */
static inline unsigned phrase_known_bit(unsigned hash, bool prefix)
{
    return (hash ^ (hash >> 16) ^ (prefix ? 0xA5C3u : 0u)) % 65536;
}

#endif
