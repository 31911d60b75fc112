/* SPDX-License-Identifier: MIT */
/* word_set: see word_set.h. */
#include "word_set.h"
#include <mailcall/base/mem.h>
#include "phrase_table.h"

/* Where the word stands in slots, or where it may be put. */
static unsigned char *slot_of(struct word_set *set, unsigned hash)
{
    unsigned at = hash % WORD_SET_SLOTS;
    while (set->slots[at] != 0) at = (at + 1) % WORD_SET_SLOTS;
    return &set->slots[at];
}

void word_set_make(struct word_set *set, const char *const *words, size_t count)
{
    *set = (struct word_set){.members = mem_array(count, sizeof *set->members), .count = count};
    size_t last = count;
    for (size_t i = 0; i < count; i++) {
        unsigned bytes = (unsigned)strlen(words[i]), first = (unsigned char)words[i][0];
        bool beginning = words[i][bytes - 1] == '*';
        size_t place = beginning ? set->beginnings++ : --last;
        bytes -= beginning;
        set->members[place] = (struct member){words[i], bytes, phrase_hash(words[i], bytes)};
        if (beginning)
            set->firsts[first / 64] |= (uint64_t)1 << first % 64;
        else
            *slot_of(set, set->members[place].hash) = (unsigned char)(place + 1);
    }
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

bool word_set_finds(const struct word_set *set, const struct token *token)
{
    for (unsigned at = token->hash % WORD_SET_SLOTS; set->slots[at] != 0; at = (at + 1) % WORD_SET_SLOTS) {
        const struct member *member = &set->members[set->slots[at] - 1];
        if (member->hash == token->hash && member->bytes == token->bytes &&
            memcmp(token->text, member->text, member->bytes) == 0)
            return true;
    }
    return begins(set, token);
}
