/* SPDX-License-Identifier: MIT */
/* gather: topics by the call's keywords. */
#include "kind/flags.h"

/* Where the keyword's words stand in a row among the tokens. The last word may go on ("norm" finds "norms"). */
static bool stands_in(const struct view *view, const struct tokens *keyword)
{
    for (size_t i = 0; i + keyword->count <= view->tokens.count; i++) {
        const struct token *at = &view->tokens.items[i];
        if (at->zone != ZONE_BODY && at->zone != ZONE_FILE && at->zone != ZONE_SUBJECT) continue;
        size_t k = 0;
        while (k < keyword->count) {
            const struct token *want = &keyword->items[k], *have = &at[k];
            bool last = k + 1 == keyword->count && want->bytes >= 4;
            bool fits =
                have->bytes == want->bytes || (last && have->bytes > want->bytes && have->bytes <= want->bytes + 3);
            if (!fits || memcmp(want->text, have->text, want->bytes) != 0) break;
            k++;
        }
        if (k == keyword->count) return true;
    }
    return false;
}

void gather_topics(struct step *step, const struct view *view)
{
    const struct call *call = step->call;
    step->out->topics = arena_array(step->arena, call->topic_count + 1, sizeof *step->out->topics);
    for (size_t t = 0; t < call->topic_count; t++)
        for (size_t k = 0; k < call->topics[t].keyword_count; k++) {
            struct tokens words = {0};
            const char *keyword = call->topics[t].keywords[k];
            tokens_add(step->arena, &words, ZONE_BODY, -1, keyword, strlen(keyword));
            if (words.count == 0 || !stands_in(view, &words)) continue;
            step->out->topics[step->out->topic_count++] = call->topics[t].id;
            break;
        }
}
