/* SPDX-License-Identifier: MIT */
/* hits: what was met, the better of two that overlap; and where a sentence ends. */
#include <mailcall/base/utf8.h>
#include "phrases.h"

bool token_ends(const struct token *token)
{
    if (token->asked) return true; /* no abbreviation ends so */
    return utf8_count(token->text, token->bytes) > 3;
}

void hits_keep(struct arena *arena, struct hits *out, struct hit hit)
{
    for (size_t i = out->count; i > 0 && out->count - i < 8; i--) {
        struct hit *seen = &out->items[i - 1];
        if (seen->concept != hit.concept || seen->end <= hit.first || hit.end <= seen->first) continue;
        bool better =
            hit.weight > seen->weight || (hit.weight >= seen->weight && hit.end - hit.first > seen->end - seen->first);
        if (better) *seen = hit;
        return;
    }
    *ARENA_PUSH(arena, out->items, out->count, out->room) = hit;
}
