/* SPDX-License-Identifier: MIT */
/* filing_holds: what holds between the stages of step_passages. Asked by assert, so in debug builds alone. */
#ifndef MAILCALL_CLASSIFY_FILING_HOLDS_H
#define MAILCALL_CLASSIFY_FILING_HOLDS_H

#include "filing.h"

/* They rise by their places, each lies in its block, and what repeats a question stands apart from the author's text.
 */
static inline bool anchors_hold(const struct anchors *anchors, const struct blocks *blocks)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i], *last = i > 0 ? anchor - 1 : anchor;
        if (anchor->block >= blocks->count || anchor->from > anchor->to ||
            anchor->to > strlen(blocks->items[anchor->block].text))
            return false;
        if (last->block > anchor->block || (last->block == anchor->block && last->from > anchor->from)) return false;
        if (anchor->count > ANCHOR_CANDIDATES || anchor->rule == RULE_NONE) return false;
    }
    return true;
}

/* They rise by their places, none is empty, and each lies in a text that is read for answers. */
static inline bool units_hold(const struct units *units, const struct anchors *anchors, const struct blocks *blocks)
{
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u], *last = u > 0 ? unit - 1 : unit;
        if (unit->block >= blocks->count || unit->from >= unit->to) return false;
        const struct block *block = &blocks->items[unit->block];
        if (unit->to > strlen(block->text) || unit->anchor >= (int)anchors->count) return false;
        if (block->role != (unit->cited ? ROLE_QUOTED : ROLE_AUTHORED) || block->hidden) return false;
        if (u > 0 && (last->block > unit->block || (last->block == unit->block && last->to > unit->from))) return false;
    }
    return true;
}

/* A row for each unit, a column for each question and one for none. */
static inline bool scores_hold(const struct scores *scores, const struct units *units,
                               const struct question_model *model)
{
    return scores->units == units->count && scores->columns == model->question_count + 1;
}

/* Each unit is filed under one of the questions or none. */
static inline bool filed_holds(const struct filed *filed, const struct units *units, const struct question_model *model)
{
    for (size_t u = 0; u < units->count; u++)
        if (filed[u].question < -1 || filed[u].question >= (int)model->question_count) return false;
    return true;
}

#endif
