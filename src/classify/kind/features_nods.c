/* SPDX-License-Identifier: MIT */
/*
 * features_nods: agreement between the lines of what somebody else answered. "> 2. A group of 41 engineers." and "Word
 * for word!" below it stand under a number of the call's, but the number and the answer are another's: who nods to them
 * answers nothing.
 */
#include <string.h>
#include "kind.h"

/* Who says more than this says more than that they agree. */
#define NOD_WORDS 14
/* Of so many that agree one does so in words that are known; none speaks of "us". */
#define KNOWN_OF 3

/* Figures are somebody's own; "+1" is none. */
static bool has_figure(const char *text)
{
    for (; *text != '\0'; text += strcspn(text, "0123456789")) {
        size_t digits = strspn(text, "0123456789");
        if (digits > 1 || (digits == 1 && *text != '1')) return true;
        text += digits;
    }
    return false;
}

static bool asks(const char *text)
{
    return strchr(text, '?') != NULL || strstr(text, "？") != NULL || strstr(text, "؟") != NULL;
}

/* It stands under a number in quoted lines that ask nothing, and under nothing of the call's. */
static bool under_quoted_number(const struct step *step, const struct passage *passage)
{
    const struct verdict *verdict = &passage->questions[0];
    const struct blocks *blocks = &step->out->blocks;
    bool quoted = false;
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const struct evidence *evidence = &verdict->evidence[i];
        if (evidence->rule == RULE_PROMPT_ECHO) return false;
        if (evidence->rule != RULE_MARKER || evidence->block < 0 || (size_t)evidence->block >= blocks->count) continue;
        const struct block *block = &blocks->items[evidence->block];
        if (block->role != ROLE_QUOTED || asks(block->text)) return false;
        quoted = true;
    }
    return quoted;
}

static bool nods(const struct view *view, const struct passage *passage)
{
    static const enum concept concepts[] = {CONCEPT_NODS, CONCEPT_AGREES, CONCEPT_VOTES, CONCEPT_THANKS,
                                            CONCEPT_OTHERS};
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        int block = view->tokens.items[hit->first].block;
        if (hit->weight < 0.5 || block < (int)passage->first_block || block > (int)passage->last_block) continue;
        for (size_t c = 0; c < sizeof concepts / sizeof *concepts; c++)
            if (hit->concept == concepts[c]) return true;
    }
    return false;
}

bool features_only_nods(const struct step *step, const struct view *view)
{
    size_t all = 0, known = 0;
    if (!step->reading->reply) return false;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        if (words == 0) continue;
        if (words > NOD_WORDS || passage->no_answer || has_figure(passage->text)) return false;
        if (passage->question_count > 0 && !under_quoted_number(step, passage)) return false;
        if (view_tells_of_us(step, view, passage->first_block, passage->last_block)) return false;
        all++;
        known += nods(view, passage);
    }
    return all > 0 && known * KNOWN_OF >= all;
}
