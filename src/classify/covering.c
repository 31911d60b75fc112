/* SPDX-License-Identifier: MIT */
/*
 * covering: the lines that only hand something over ("please find our answers attached"). Filed by its words such a
 * line would pass for an answer about how volunteers are found; and beside it the body says nothing. What stands above
 * another's words that are passed on is the sender's and would be filed as that other's.
 */
#include "passages.h"
#include "kind/flags.h"

#define LINE_MAX_WORDS 40
/* A sentence that goes on longer tells something, too. */
#define SENTENCE_MAX_WORDS 25

static const struct hit *said_in(const struct view *view, const struct text_part *part, size_t from, size_t to,
                                 enum concept concept)
{
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == concept && hit->first >= from && hit->first < to) return hit;
    }
    return NULL;
}

/* The sentence hands over, or is what stands around that; `attached` is set where it speaks of an attachment. */
static bool hands_over(const struct step *step, const struct view *view, const struct text_part *part, size_t from,
                       size_t to, bool *attached)
{
    static const enum concept around[] = {CONCEPT_GIVES, CONCEPT_PASSES, CONCEPT_THANKS, CONCEPT_SORRY_LATE,
                                          CONCEPT_PRIVATE};
    const struct hit *hit = said_in(view, part, from, to, CONCEPT_ATTACHED);
    if (hit != NULL && flags_announces(step, view, hit)) return *attached = true;
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        if (said_in(view, part, from, to, around[i]) != NULL) return true;
    return false;
}

/* Words of the sentences of a block that hand nothing over; two Chinese characters are one. */
static size_t words_beside(const struct step *step, const struct view *view, size_t block, bool *attached)
{
    const struct text_part *part = &view->parts[block];
    const struct token *tokens = view->tokens.items;
    size_t halves = 0;
    for (size_t from = part->tokens_from; from < part->tokens_to;) {
        size_t to = from, length = 0;
        do length += tokens[to++].wide ? 1 : 2;
        while (to < part->tokens_to && !tokens[to].sentence);
        bool handing = hands_over(step, view, part, from, to, attached);
        if (!handing || length > 2 * SENTENCE_MAX_WORDS) halves += length;
        from = to;
    }
    return halves / 2;
}

size_t covering_words_beside(const struct step *step, const struct view *view, size_t first_block, size_t last_block)
{
    size_t beside = 0;
    bool attached = false;
    for (size_t b = first_block; b <= last_block && b < view->block_count; b++) {
        const struct text_part *part = &view->parts[b];
        if (part->tokens_to > part->tokens_from && view->tokens.items[part->tokens_from].zone == ZONE_BODY)
            beside += words_beside(step, view, b, &attached);
    }
    return beside;
}

/* What somebody wrote above the words of another that they pass on answers nothing in that other's name. */
static bool covers_another(const struct step *step, const struct block *block)
{
    return block->rule == RULE_COVERING_NOTE && step->out->contributor.passed_on_by[0] != '\0';
}

void covering_leave_out(struct step *step, const struct units *units, const struct anchors *anchors,
                        struct filed *filed)
{
    const int *governor = units_governors(step->arena, units, anchors);
    const struct view *view = NULL;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const struct block *block = &step->out->blocks.items[unit->block];
        bool attached = step->reading->attachments > 0;
        if (filed[u].question < 0 || governor[u] >= 0 || unit->anchor >= 0 || unit->cited) continue;
        if (covers_another(step, block)) {
            filed[u] = (struct filed){.question = -1, .second = -1};
            continue;
        }
        if (block->source[0] != '\0' || unit->words > LINE_MAX_WORDS) continue;
        if (view == NULL) view = view_of(step);
        if (words_beside(step, view, unit->block, &attached) == 0 && attached)
            filed[u] = (struct filed){.question = -1, .second = -1};
    }
}
