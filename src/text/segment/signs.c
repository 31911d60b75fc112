/* SPDX-License-Identifier: MIT */
/* signs: the index of a list, and the way through a text. */
#include "signs.h"
#include <mailcall/base/mem.h>

#define GROUP_BITS 15
#define GROUPS (1u << GROUP_BITS)
#define SLOTS 256u

struct sign_index {
    uint64_t groups[GROUPS / 64]; /* those of its words */
    uint16_t from[SLOTS + 1];     /* signs by their group's place among the slots */
    struct sign signs[];
};

/* Four bytes stand at `at`, of which the first three are the group's. */
static inline unsigned group_at(const char *at)
{
    const unsigned char *bytes = (const unsigned char *)at;
    uint32_t three = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    return (three << 8) * 0x9E3779B1u >> (32 - GROUP_BITS);
}

static inline bool holds(const struct sign_index *index, unsigned group)
{
    return index->groups[group / 64] >> group % 64 & 1;
}

/* How ordinary a letter is where most texts are of Latin letters; signs, figures and other scripts are rare there. */
static const uint8_t ordinary[256] = {
    [' '] = 27, ['e'] = 26, ['a'] = 25, ['t'] = 24, ['i'] = 23, ['n'] = 22, ['o'] = 21, ['r'] = 20, ['s'] = 19,
    ['l'] = 18, ['d'] = 17, ['c'] = 16, ['u'] = 15, ['m'] = 14, ['h'] = 13, ['g'] = 12, ['f'] = 11, ['p'] = 10,
    ['b'] = 9,  ['y'] = 8,  ['v'] = 7,  ['w'] = 6,  ['k'] = 5,  ['x'] = 4,  ['j'] = 3,  ['q'] = 2,  ['z'] = 1};

/* Where the three bytes of the word stand that texts hold least often. */
static uint8_t rarest(const unsigned char *word, size_t bytes)
{
    size_t best = 0;
    unsigned least = UINT32_MAX;
    for (size_t at = 0; at + SIGN_BYTES <= bytes && at < UINT8_MAX; at++) {
        unsigned here = ordinary[word[at]] + ordinary[word[at + 1]] + ordinary[word[at + 2]];
        if (here < least) {
            least = here;
            best = at;
        }
    }
    return (uint8_t)best;
}

static struct sign sign_of(const char *word, size_t kind)
{
    size_t bytes = strlen(word);
    uint8_t offset = rarest((const unsigned char *)word, bytes);
    return (struct sign){word, (uint16_t)group_at(word + offset), (uint8_t)bytes, offset, (uint8_t)kind};
}

/* Sorted by counting. */
static void place_signs(struct sign_index *index, const struct sign *signs, size_t count)
{
    uint16_t place[SLOTS];
    for (size_t i = 0; i < count; i++) index->from[signs[i].group % SLOTS + 1]++;
    for (size_t slot = 0; slot < SLOTS; slot++) index->from[slot + 1] += index->from[slot];
    memcpy(place, index->from, sizeof place);
    for (size_t i = 0; i < count; i++) {
        index->groups[signs[i].group / 64] |= (uint64_t)1 << signs[i].group % 64;
        index->signs[place[signs[i].group % SLOTS]++] = signs[i];
    }
}

static struct sign_index *make_index(const struct sign_list *list)
{
    size_t count = 0, n = 0;
    for (size_t k = 0; k < list->count; k++) count += list->kinds[k].count;
    struct sign_index *index = mem_alloc(sizeof *index + count * sizeof *index->signs);
    struct sign *signs = mem_array(count, sizeof *signs);
    for (size_t k = 0; k < list->count; k++)
        for (size_t i = 0; i < list->kinds[k].count; i++) signs[n++] = sign_of(list->kinds[k].words[i], k);
    place_signs(index, signs, count);
    free(signs);
    return index;
}

static const struct sign_index *index_of(struct sign_list *list)
{
    struct sign_index *index = atomic_load_explicit(&list->index, memory_order_acquire), *other = NULL;
    if (index != NULL) return index;
    index = make_index(list);
    if (atomic_compare_exchange_strong(&list->index, &other, index)) return index;
    free(index); /* another thread was first, and made the same */
    return other;
}

struct signs_walk signs_walk(struct sign_list *list, const char *text)
{
    size_t bytes = strlen(text);
    return (struct signs_walk){index_of(list), text, text, bytes < SIGN_BYTES ? text : text + bytes - 2, NULL};
}

/* Compares the words that are told by the group at `at`, from `walk->next` on. */
static const char *compare(struct signs_walk *walk, unsigned group, const struct sign **sign)
{
    const struct sign_index *index = walk->index;
    const struct sign *end = &index->signs[index->from[group % SLOTS + 1]];
    for (const struct sign *next = walk->next; next < end; next++) {
        if (next->group != group || walk->at - walk->text < next->offset) continue;
        const char *from = walk->at - next->offset;
        if (strncmp(from, next->word, next->bytes) != 0) continue;
        *sign = next;
        walk->next = next + 1;
        return from;
    }
    return NULL;
}

const char *signs_next(struct signs_walk *walk, const struct sign **sign)
{
    const struct sign_index *index = walk->index;
    for (const char *at = walk->at, *end = walk->end; at < end; at++) {
        unsigned group = group_at(at);
        if (!holds(index, group)) continue;
        if (walk->next == NULL) walk->next = &index->signs[index->from[group % SLOTS]];
        walk->at = at;
        const char *found = compare(walk, group, sign);
        if (found != NULL) return found;
        walk->next = NULL;
    }
    walk->at = walk->end;
    return NULL;
}

bool signs_any(struct sign_list *list, const char *text)
{
    struct signs_walk walk = signs_walk(list, text);
    const struct sign *sign;
    return signs_next(&walk, &sign) != NULL;
}

void signs_count(struct sign_list *list, const char *text, size_t *counts)
{
    struct signs_walk walk = signs_walk(list, text);
    const struct sign *sign;
    memset(counts, 0, list->count * sizeof *counts);
    for (const char *at; (at = signs_next(&walk, &sign)) != NULL;) counts[sign->kind] += strstr(text, sign->word) == at;
}
