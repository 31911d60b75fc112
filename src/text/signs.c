/* SPDX-License-Identifier: MIT */
/* signs: notes the groups of a line. */
#include "signs.h"

void signs_of(struct signs *signs, const char *text)
{
    *signs = (struct signs){.text = text};
    if (!text[0] || !text[1]) return;
    for (const char *at = text; at[2]; at++) {
        unsigned group = sign_group(at);
        signs->groups[group / 64] |= (uint64_t)1 << group % 64;
    }
}
