/* SPDX-License-Identifier: MIT */
/*
 * phrase_table: the phrases as the matcher reads them. The build compiles them (phrases_compile.c) into constant
 * tables: folding some ten thousand words at the start of every process cost more than reading a message.
 */
#ifndef MAILCALL_CLASSIFY_PHRASE_TABLE_H
#define MAILCALL_CLASSIFY_PHRASE_TABLE_H

#include <mailcall/base/eight.h>
#include <stdint.h>
#include "phrases.h"

#define PHRASE_SLOTS 65536u
#define PHRASE_HASH_START 2166136261u

enum element_kind { ELEMENT_WORD, ELEMENT_GAP, ELEMENT_NUMBER };
/* Kept small: thousands of them are looked at for every message. */
struct choice {
    uint64_t key;
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
/* A word, or the beginning of one, that patterns start with or that says something alone. Patterns that ask for a word
 * behind it are told by bits of how that begins (see phrase_beginning): next, where it is the very next; near, where a
 * gap comes before it. */
struct entry {
    uint64_t key, next, near;
    unsigned text, row; /* in the pool; the first of its rows */
    unsigned gapped;    /* its first pattern with a gap behind it */
    unsigned short gapped_count;
    unsigned char bytes; /* 0: no entry */
    bool prefix, open;   /* row 0 holds any */
    unsigned short said; /* SAID_... bits */
};
_Static_assert(SENSE_END <= UINT8_MAX, "a concept is a byte");

/* A pattern with a gap behind its first word, and what a word beyond the gap must be like. */
struct gapped {
    uint64_t near;
    unsigned short pattern;
};

/* A pattern without such a gap in a row of its entry: bits of the hashes of the words that may come next, and whether
 * any number may; and of those that may come behind that. */
struct followed {
    unsigned short pattern, hashes, then;
};
#define PHRASE_NEXT_NUMBER ((unsigned short)(1u << 15))

static inline unsigned short phrase_hash_bit(unsigned hash)
{
    return (unsigned short)(1u << ((hash >> 17) * 15 >> 15));
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
extern const uint64_t phrase_known[1024];               /* a bit for each beginning; most of a word have none */

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

static inline uint64_t phrase_mix(uint64_t hash, uint64_t eight)
{
    return (hash ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
}

/* No two words of so many bytes or fewer have the same key: all of them stand in what an odd number is a factor to. */
#define PHRASE_KEY_TELLS 8u

/* Of one to eight bytes, as eight_bytes() has them. */
static inline uint64_t phrase_key_short(uint64_t eight)
{
    return phrase_mix(PHRASE_HASH_START, eight);
}

static inline uint64_t phrase_key(const char *text, unsigned bytes)
{
    uint64_t hash = PHRASE_HASH_START;
    for (; bytes > 8; text += 8, bytes -= 8) {
        hash = phrase_mix(hash, eight_bytes(text, 8));
        hash ^= hash >> 32;
    }
    return phrase_mix(hash, eight_bytes(text, bytes));
}

/* The better half; the last bytes stand in its highest bits alone. */
static inline unsigned phrase_hash_of(uint64_t key)
{
    return (unsigned)(key >> 32 ^ key >> 48);
}

static inline unsigned phrase_hash(const char *text, unsigned bytes)
{
    return phrase_hash_of(phrase_key(text, bytes));
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
static inline unsigned phrase_known_bit(unsigned hash)
{
    return (hash ^ (hash >> 16)) % 65536;
}

#endif
