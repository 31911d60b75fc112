/* SPDX-License-Identifier: MIT */
/* word_set: see word_set.h. */
#include "word_set.h"
#include <mailcall/base/mem.h>
#include "phrase_table.h"

static unsigned beginning(const char *text, unsigned bytes)
{
    return ((unsigned char)text[0] * 37u + (bytes > 1 ? (unsigned char)text[1] : 0u)) % WORD_SET_BITS;
}

void word_set_make(struct word_set *set, const char *const *words, size_t count)
{
    *set = (struct word_set){.members = mem_array(count, sizeof *set->members), .count = count};
    for (size_t i = 0; i < count; i++) {
        unsigned bytes = (unsigned)strlen(words[i]);
        bool prefix = words[i][bytes - 1] == '*';
        bytes -= prefix;
        set->members[i] = (struct member){words[i], bytes, phrase_hash(words[i], bytes), prefix};
        unsigned at = beginning(words[i], bytes);
        set->beginnings[at / 64] |= (uint64_t)1 << at % 64;
    }
}

bool word_set_has(const struct word_set *set, const struct token *token)
{
    unsigned at = beginning(token->text, token->bytes);
    if (!(set->beginnings[at / 64] >> at % 64 & 1)) return false;
    for (size_t i = 0; i < set->count; i++) {
        const struct member *member = &set->members[i];
        bool may = member->prefix ? token->bytes >= member->bytes : token->hash == member->hash;
        if (may && memcmp(token->text, member->text, member->bytes) == 0 &&
            (member->prefix || token->bytes == member->bytes))
            return true;
    }
    return false;
}
