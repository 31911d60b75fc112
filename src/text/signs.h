/* SPDX-License-Identifier: MIT */
/*
 * signs: whether a line carries one of many words. The groups of three bytes that the line holds are noted once; a word
 * whose first three are not among them is not looked for.
 */
#ifndef MAILCALL_TEXT_SIGNS_H
#define MAILCALL_TEXT_SIGNS_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SIGN_BITS 4096u

struct signs {
    const char *text; /* borrowed */
    uint64_t groups[SIGN_BITS / 64];
};

void signs_of(struct signs *signs, const char *text);

static inline unsigned sign_group(const char *at)
{
    const unsigned char *bytes = (const unsigned char *)at;
    return (bytes[0] * 1024u ^ bytes[1] * 32u ^ bytes[2]) % SIGN_BITS;
}

/* Where the word stands in the text first, NULL: nowhere. */
static inline const char *sign_at(const struct signs *signs, const char *word)
{
    if (word[0] && word[1] && word[2]) {
        unsigned group = sign_group(word);
        if (!(signs->groups[group / 64] >> group % 64 & 1)) return NULL;
    }
    return strstr(signs->text, word);
}

/* How many of the signs the folded text holds. */
static inline int signs_count(const char *const *signs, size_t size, const char *folded)
{
    int count = 0;
    struct signs held;
    signs_of(&held, folded);
    for (size_t i = 0; i < size; i++) count += sign_at(&held, signs[i]) != NULL;
    return count;
}

/* The same for what texts begin with: the first three bytes of phrases, which are two bytes long or longer. Filled once
 * a process. */
struct heads {
    uint64_t groups[SIGN_BITS / 64];
};

static inline void heads_add(struct heads *heads, const char *phrase)
{
    char head[] = {phrase[0], phrase[1], phrase[2]};
    int first = head[2] ? head[2] : CHAR_MIN, last = head[2] ? head[2] : CHAR_MAX;
    for (int third = first; third <= last; third++) {
        head[2] = (char)third;
        unsigned group = sign_group(head);
        heads->groups[group / 64] |= (uint64_t)1 << group % 64;
    }
}

static inline bool heads_may(const struct heads *heads, const char *text)
{
    if (!text[0] || !text[1]) return false;
    unsigned group = sign_group(text);
    return heads->groups[group / 64] >> group % 64 & 1;
}

/* Whether the text begins with the phrase; most do not begin with its first byte. */
static inline bool text_begins(const char *text, const char *phrase)
{
    return *text == *phrase && strncmp(text, phrase, strlen(phrase)) == 0;
}

/* The same for what stands at a line's edge: pairs of bytes. Filled once a process. */
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
