/* SPDX-License-Identifier: MIT */
/* segment_quotes: what quote marks and containers say by themselves, and quoted lines that lost their mark when they
 * were wrapped again. */
#include "segment_internal.h"

void segment_quotes(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        struct line *line = &job->lines[i];
        const struct block *block = &job->in->items[line->block];
        if (block->hidden) {
            lines_set(job, i, i + 1, ROLE_FOOTER, block->rule == RULE_STRUCK_OUT ? RULE_STRUCK_OUT : RULE_HIDDEN);
        } else if (line->depth > 0) {
            lines_set(job, i, i + 1, ROLE_QUOTED, block->container_quote ? RULE_CONTAINER : RULE_QUOTE_MARK);
        }
    }
}

static bool is_own(const struct line *line)
{
    return line->role == ROLE_AUTHORED;
}

/* One past the run of quotation that `from` begins; nested attributions belong to it. */
static size_t quotation_end(const struct job *job, size_t from)
{
    size_t end = from;
    while (end < job->count && (job->lines[end].role == ROLE_QUOTED ||
                                (job->lines[end].role == ROLE_ATTRIBUTION && job->lines[end].depth > 0)))
        end++;
    return end;
}

/*
 * A quotation that own words follow is what they answer. One shape is not: the whole earlier message on top under its
 * attribution with the reply below all of it, for then no part of it belongs to any part of the reply.
 */
void segment_answered(struct job *job)
{
    size_t runs = 0, first = NO_LINE;
    bool above = false, attributed = false;
    for (size_t i = 0; i < job->count; i++) {
        enum role role = job->lines[i].role;
        if (first == NO_LINE && (role == ROLE_AUTHORED || role == ROLE_GREETING)) above = true;
        if (first == NO_LINE && role == ROLE_ATTRIBUTION) attributed = true;
        if (role != ROLE_QUOTED) continue;
        size_t end = quotation_end(job, i);
        if (first == NO_LINE) first = i;
        runs += end < job->count;
        for (size_t k = i; k < end && end < job->count && is_own(&job->lines[end]); k++) job->lines[k].answered = true;
        i = end - 1;
    }
    if (runs > 1 || above || !attributed || first == NO_LINE) return;
    for (size_t i = first; i < job->count; i++) job->lines[i].answered = false;
}
