/* SPDX-License-Identifier: MIT */
/*
 * signs: whether a line carries any of many words. Of each word the three bytes that texts hold least often are noted
 * once; a line is gone through once for all words, and hardly ever stops where none of them stands.
 */
#ifndef MAILCALL_TEXT_SIGNS_H
#define MAILCALL_TEXT_SIGNS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/bytes.h>

/* Words of one kind; none is shorter than SIGN_BYTES. */
struct sign_words {
    const char *const *words;
    size_t count;
};
#define SIGN_BYTES 3

/* Words that are looked for, of one kind or several. */
struct sign_list {
    const struct sign_words *kinds;
    size_t count;
    _Atomic(struct sign_index *) index; /* made when first asked for */
};

#define SIGN_WORDS(table)                                                                                              \
    {                                                                                                                  \
        table, sizeof(table) / sizeof *(table)                                                                         \
    }
/* Declares a list of one kind, in a file or in a function. */
#define SIGN_LIST(name, ...)                                                                                           \
    static const char *const name##_table[] = {__VA_ARGS__};                                                           \
    static const struct sign_words name##_words = SIGN_WORDS(name##_table);                                            \
    static struct sign_list name = {&name##_words, 1, NULL}

/* A word of the list. */
struct sign {
    const char *word; /* borrowed */
    uint16_t group;   /* of the bytes it is told by, which stand `offset` bytes behind its first */
    uint8_t bytes, offset, kind;
};

/* Goes through the words of a list that stand in a text. */
struct signs_walk {
    const struct sign_index *index;
    const char *text, *at, *end;
    const struct sign *next; /* at `at`, to be compared; NULL: none */
};

struct signs_walk signs_walk(struct sign_list *list, const char *text);
/* Where the next word stands, and which one; NULL behind the last. One that stands there twice comes twice. */
const char *signs_next(struct signs_walk *walk, const struct sign **sign);

/* Whether the text holds any word of the list. */
bool signs_any(struct sign_list *list, const char *text);
/* How many words of each kind it holds. */
void signs_count(struct sign_list *list, const char *text, size_t *counts);

/* What stands at a line's edge: pairs of bytes. Filled once a process. */
#define EDGE_BITS 1024u

struct edges {
    uint64_t pairs[EDGE_BITS / 64];
};

static inline unsigned edge_pair(char outer, char inner)
{
    return ((unsigned char)outer * 37u + (unsigned char)inner) % EDGE_BITS;
}

static inline void edges_add(struct edges *edges, char outer, char inner)
{
    unsigned pair = edge_pair(outer, inner);
    edges->pairs[pair / 64] |= (uint64_t)1 << pair % 64;
}

static inline bool edges_may(const struct edges *edges, char outer, char inner)
{
    unsigned pair = edge_pair(outer, inner);
    return edges->pairs[pair / 64] >> pair % 64 & 1;
}

#endif
