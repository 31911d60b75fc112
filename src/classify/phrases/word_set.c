/* SPDX-License-Identifier: MIT */
/* word_set: how a set is made and searched. */
#include "word_set.h"
#include <pthread.h>
#include <mailcall/base/mem.h>
#include "phrase_table.h"

/* Where a word may be put. */
static unsigned char *free_slot(struct word_set *set, unsigned hash)
{
    unsigned at = hash % WORD_SET_SLOTS;
    while (set->slots[at] != 0) at = (at + 1) % WORD_SET_SLOTS;
    return &set->slots[at];
}

/* Whoever sees the new firsts sees all the rest. */
static void make(struct word_set *set)
{
    uint64_t firsts[4] = {0};
    size_t last = set->count;
    set->members = mem_array(set->count, sizeof *set->members);
    for (size_t i = 0; i < set->count; i++) {
        const char *word = set->words[i];
        unsigned bytes = (unsigned)strlen(word), first = (unsigned char)word[0];
        bool beginning = word[bytes - 1] == '*';
        size_t place = beginning ? set->beginnings++ : --last;
        bytes -= beginning;
        set->members[place] = (struct member){word, bytes, phrase_hash(word, bytes)};
        if (beginning)
            firsts[first / 64] |= (uint64_t)1 << first % 64;
        else
            *free_slot(set, set->members[place].hash) = (unsigned char)(place + 1);
    }
    for (size_t i = 0; i < 4; i++) atomic_store_explicit(&set->firsts[i], firsts[i], memory_order_release);
}

static void make_once(struct word_set *set)
{
    static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&making);
    if (set->members == NULL) make(set);
    pthread_mutex_unlock(&making);
}

static bool begins(const struct word_set *set, const struct token *token)
{
    unsigned first = (unsigned char)token->text[0];
    if (!(set->firsts[first / 64] >> first % 64 & 1)) return false;
    for (size_t i = 0; i < set->beginnings; i++) {
        const struct member *member = &set->members[i];
        if (token->bytes >= member->bytes && memcmp(token->text, member->text, member->bytes) == 0) return true;
    }
    return false;
}

bool word_set_finds(struct word_set *set, const struct token *token)
{
    /* No word begins with this byte in UTF-8: only a set that is not made yet claims so. */
    const unsigned none = 0xff;
    if (atomic_load_explicit(&set->firsts[none / 64], memory_order_acquire) >> none % 64 & 1) make_once(set);
    for (unsigned at = token->hash % WORD_SET_SLOTS; set->slots[at] != 0; at = (at + 1) % WORD_SET_SLOTS) {
        const struct member *member = &set->members[set->slots[at] - 1];
        if (member->hash == token->hash && member->bytes == token->bytes &&
            memcmp(token->text, member->text, member->bytes) == 0)
            return true;
    }
    return begins(set, token);
}
