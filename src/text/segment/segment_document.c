/* SPDX-License-Identifier: MIT */
/*
 * segment_document: an attached document that is written as a letter is: its greeting, and at its end the closing
 * phrase, the name, the card, the legal notice. Answers end documents far more often than letters do, so only what is
 * plainly an end is one, and never what stands right below a question or a heading.
 */
#include "segment_tail.h"

#include <mailcall/lang/asking.h>

/* Nothing but running text is looked at: a table's last row and a heading are no end of a letter. */
static bool is_text(const struct job *job, size_t i)
{
    const struct block *block = &job->in->items[job->lines[i].block];
    return line_own(job, i) && !block->hidden && block->kind != BLOCK_ROW && block->kind != BLOCK_HEADING;
}

/* Whether what begins at `at` may answer what stands above it: a question, a label, a heading, a row. */
static bool answers(const struct job *job, size_t at)
{
    while (at > 0 && job->lines[at - 1].bytes == 0) at--;
    if (at == 0) return true;
    const struct line *above = &job->lines[at - 1];
    if (!is_text(job, at - 1)) return true;
    bool label = above->text[above->bytes - 1] == ':' ||
                 (above->bytes >= 3 && memcmp(above->text + above->bytes - 3, "：", 3) == 0);
    return label || asking_ends(above->text, above->bytes, "");
}

static void document_end(struct job *job)
{
    struct run run = {job->count, job->count};
    while (run.from > 0 && is_text(job, run.from - 1)) run.from--;
    if (run.from == run.to) return;
    segment_notice_below(job, &run);
    struct run end = run;
    if (!segment_closing(job, &end) && !segment_named_end(job, &end)) return;
    if (answers(job, end.to)) lines_set(job, end.to, run.to, ROLE_AUTHORED, RULE_NONE);
}

size_t segment_document(struct job *job, size_t first)
{
    struct blocks document = {0};
    struct segmentation own = {.signature = "", .head = {"", "", "", "", -1}};
    const char *source = job->in->items[first].source;
    size_t end = first;
    for (; end < job->in->count && job->in->items[end].source == source && !job->in->items[end].letter; end++)
        blocks_push(job->arena, &document, &job->in->items[end])->source = "";
    struct job part = {.arena = job->arena, .in = &document, .author = job->author, .out = &own, .head_line = NO_LINE};
    lines_from_blocks(&part);
    segment_greeting(&part);
    document_end(&part);
    blocks_from_lines(&part, NULL);
    for (size_t i = 0; i < own.blocks.count; i++)
        blocks_push(job->arena, &job->out->blocks, &own.blocks.items[i])->source = source;
    return end - first;
}
