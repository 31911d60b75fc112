/* SPDX-License-Identifier: MIT */
/* segment_quotes: what quote marks and containers say by themselves, and quoted lines that lost their mark when they
 * were wrapped again. */
#include "segment_internal.h"

#include <mailcall/base/utf8.h>

/* A line this long was near the width at which programs wrap; what follows may be its rest. */
#define WRAP_NEAR_BYTES 60

static bool ends_open(const struct line *line)
{
    return line->bytes > 0 && !strchr(".?!:;", line->text[line->bytes - 1]);
}

static bool starts_lower(const struct line *line)
{
    uint32_t code = 0;
    utf8_next(line->text, line->text + line->bytes, &code);
    return (code >= 'a' && code <= 'z') || (code >= 0xe0 && code <= 0xff) || (code >= 0x430 && code <= 0x44f) ||
           code == '>' || code == ',';
}

/* One line between two quoted ones, without blank lines, that reads on from the first. */
static bool lost_mark(const struct job *job, size_t i)
{
    if (i == 0 || i + 1 >= job->count) return false;
    const struct line *before = &job->lines[i - 1], *line = &job->lines[i], *after = &job->lines[i + 1];
    if (line->depth != 0 || before->depth == 0 || after->depth != before->depth) return false;
    if (!job->in->items[line->block].from_plain || line->bytes > WRAP_NEAR_BYTES) return false;
    return before->bytes >= WRAP_NEAR_BYTES && ends_open(before) && starts_lower(line);
}

void segment_quotes(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        struct line *line = &job->lines[i];
        const struct block *block = &job->in->items[line->block];
        if (block->hidden) {
            lines_set(job, i, i + 1, ROLE_FOOTER, "hidden");
        } else if (line->depth > 0) {
            lines_set(job, i, i + 1, ROLE_QUOTED, block->container_quote ? "container" : "quote-mark");
        } else if (lost_mark(job, i)) {
            line->depth = job->lines[i - 1].depth;
            lines_set(job, i, i + 1, ROLE_QUOTED, "lost-mark");
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
