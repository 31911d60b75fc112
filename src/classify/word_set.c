/* SPDX-License-Identifier: MIT */
/* word_set: see word_set.h. */
#include "word_set.h"
#include <mailcall/base/mem.h>
#include "phrase_table.h"

void word_set_make(struct word_set *set, const char *const *words, size_t count)
{
    *set = (struct word_set){.members = mem_array(count, sizeof *set->members), .count = count};
    size_t last = count;
    for (size_t i = 0; i < count; i++) {
        unsigned bytes = (unsigned)strlen(words[i]);
        bool beginning = words[i][bytes - 1] == '*';
        bytes -= beginning;
        struct member member = {words[i], bytes, phrase_hash(words[i], bytes)};
        set->members[beginning ? set->beginnings++ : --last] = member;
        unsigned bit = member.hash % WORD_SET_BITS;
        if (!beginning) set->hashes[bit / 64] |= (uint64_t)1 << bit % 64;
    }
}

static bool begins(const struct token *token, const struct member *member)
{
    return token->bytes >= member->bytes && token->text[0] == member->text[0] &&
           memcmp(token->text, member->text, member->bytes) == 0;
}

bool word_set_has(const struct word_set *set, const struct token *token)
{
    unsigned bit = token->hash % WORD_SET_BITS;
    for (size_t i = 0; i < set->beginnings; i++)
        if (begins(token, &set->members[i])) return true;
    if (!(set->hashes[bit / 64] >> bit % 64 & 1)) return false;
    for (size_t i = set->beginnings; i < set->count; i++) {
        const struct member *member = &set->members[i];
        if (member->hash == token->hash && member->bytes == token->bytes && begins(token, member)) return true;
    }
    return false;
}
