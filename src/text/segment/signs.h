/* SPDX-License-Identifier: MIT */
/*
 * signs: whether a line carries one of many words. The groups of three bytes that the line holds are noted once; a word
 * whose first three are not among them is not looked for.
 */
#ifndef MAILCALL_TEXT_SIGNS_H
#define MAILCALL_TEXT_SIGNS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SIGN_BITS 4096u

/* Past all groups: of words too short to have one, which any text may hold. */
#define SIGN_SHORT SIGN_BITS

struct signs {
    const char *text; /* borrowed */
    uint64_t groups[SIGN_BITS / 64 + 1];
};

void signs_of(struct signs *signs, const char *text);

static inline unsigned sign_group(const char *at)
{
    const unsigned char *bytes = (const unsigned char *)at;
    return (bytes[0] * 1024u ^ bytes[1] * 32u ^ bytes[2]) % SIGN_BITS;
}

/* Words that are looked for. Their groups are noted when first asked for. */
struct sign_list {
    const char *const *words;
    size_t count;
    _Atomic(uint16_t *) groups;
};

/* Declares a list of this name, in a file or in a function. */
#define SIGN_LIST(name, ...)                                                                                           \
    static const char *const name##_words[] = {__VA_ARGS__};                                                           \
    static struct sign_list name = {name##_words, sizeof name##_words / sizeof *name##_words, NULL}

const uint16_t *sign_list_groups(struct sign_list *list);

/* Where a word of the list stands in the text first, NULL: nowhere. `groups` are the list's. */
static inline const char *sign_at(const struct signs *signs, const struct sign_list *list, const uint16_t *groups,
                                  size_t word)
{
    if (!(signs->groups[groups[word] / 64] >> groups[word] % 64 & 1)) return NULL;
    return strstr(signs->text, list->words[word]);
}

/* How many words of the list stand in the text; asked for so many, it stops there. */
static inline size_t signs_count(const struct signs *signs, struct sign_list *list, size_t enough)
{
    const uint16_t *groups = sign_list_groups(list);
    size_t count = 0;
    for (size_t i = 0; i < list->count && count < enough; i++) count += sign_at(signs, list, groups, i) != NULL;
    return count;
}

/* The same for one text and one list. */
static inline bool signs_any(struct sign_list *list, const char *text)
{
    struct signs signs;
    signs_of(&signs, text);
    return signs_count(&signs, list, 1) > 0;
}

/* Whether the text begins with the phrase; most do not begin with its first byte. */
static inline bool text_begins(const char *text, const char *phrase)
{
    return *text == *phrase && strncmp(text, phrase, strlen(phrase)) == 0;
}

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
