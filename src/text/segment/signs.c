/* SPDX-License-Identifier: MIT */
/* signs: notes the groups of a line, and those of words. */
#include "signs.h"
#include <mailcall/base/mem.h>

void signs_of(struct signs *signs, const char *text)
{
    *signs = (struct signs){.text = text};
    signs->groups[SIGN_SHORT / 64] = 1;
    if (!text[0] || !text[1]) return;
    for (const char *at = text; at[2]; at++) {
        unsigned group = sign_group(at);
        signs->groups[group / 64] |= (uint64_t)1 << group % 64;
    }
}

const uint16_t *sign_list_groups(struct sign_list *list)
{
    uint16_t *groups = atomic_load_explicit(&list->groups, memory_order_acquire), *other = NULL;
    if (groups != NULL) return groups;
    groups = mem_array(list->count, sizeof *groups);
    for (size_t i = 0; i < list->count; i++) {
        const char *word = list->words[i];
        groups[i] = (uint16_t)(word[0] && word[1] && word[2] ? sign_group(word) : SIGN_SHORT);
    }
    if (atomic_compare_exchange_strong(&list->groups, &other, groups)) return groups;
    free(groups); /* another thread was first, and noted the same */
    return other;
}
