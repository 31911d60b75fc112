/* SPDX-License-Identifier: MIT */
/* segment: the steps in their order, and the rule that a message never ends up without text. */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/buf.h>
#include <mailcall/base/one_of.h>

static bool text_left(const struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        enum role role = job->lines[i].role;
        if (role == ROLE_AUTHORED || role == ROLE_CLOSING || role == ROLE_GREETING) return true;
    }
    for (size_t b = 0; b < job->in->count; b++) {
        if (job->in->items[b].source[0] && job->in->items[b].text[0]) return true;
    }
    return false;
}

/* Everything set aside and nothing left: the labels were wrong, or the message is a quotation and that is what its
 * author sent. */
static void keep_something(struct job *job)
{
    bool quoted = false;
    if (job->count == 0 || text_left(job)) return;
    for (size_t i = 0; i < job->count; i++)
        quoted |= job->lines[i].role == ROLE_QUOTED || job->lines[i].role == ROLE_FORWARDED;
    for (size_t i = 0; i < job->count; i++) {
        struct line *line = &job->lines[i];
        if (job->in->items[line->block].hidden) continue;
        if (line->role == ROLE_QUOTED || (!quoted && line->role != ROLE_FOOTER)) {
            lines_set(job, i, i + 1, ROLE_AUTHORED, RULE_NOTHING_LEFT);
            job->out->nothing_left = true;
        }
    }
}

/* Nothing was set aside, so the marks stand as sent. */
static void restore_marks(struct arena *arena, struct block *block)
{
    struct buf text = BUF_INIT(strlen(block->text) * (size_t)(block->depth + 3) + 64);
    for (const char *at = block->text; *at;) {
        size_t bytes = strcspn(at, "\n");
        for (int i = 0; i < block->depth; i++) buf_puts(&text, "> ");
        buf_add(&text, at, bytes);
        at += bytes;
        if (*at) buf_putc(&text, *at++);
    }
    block->text = arena_strndup(arena, buf_text(&text), text.len);
    block->depth = 0;
    block->emphasis = NULL;
    block->emphasis_count = 0;
    buf_release(&text);
}

static void show_marks(struct job *job)
{
    for (size_t i = 0; i < job->out->blocks.count; i++) {
        struct block *block = &job->out->blocks.items[i];
        if (block->rule == RULE_NOTHING_LEFT && block->depth > 0 && block->depth < 20 && !block->container_quote)
            restore_marks(job->arena, block);
    }
}

void segment_show_answered(struct blocks *blocks)
{
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->items[i].answered && blocks->items[i].role == ROLE_QUOTED) blocks->items[i].role = ROLE_PROMPT;
    }
}

static void join_signature(struct job *job)
{
    struct buf text = BUF_INIT(4096);
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        bool name = line->role == ROLE_CLOSING && line->rule != RULE_CLOSING_PHRASE;
        bool mark = line->bytes <= 4 && line_is_rule(line->text, line->bytes);
        if (!(name || line->role == ROLE_SIGNATURE) || mark || line->depth > 0 || line->rule == RULE_DEVICE_LINE)
            continue;
        if (text.len > 0) buf_putc(&text, '\n');
        buf_add(&text, line->text, line->bytes);
    }
    job->out->signature = arena_strndup(job->arena, buf_text(&text), text.len);
    buf_release(&text);
}

/* Hints of the extractor have done their work and are no rules that decided. */
static void clear_hints(struct segmentation *out)
{
    for (size_t i = 0; i < out->blocks.count; i++) {
        if (rule_family(out->blocks.items[i].rule) == RULES_HTML && out->blocks.items[i].role == ROLE_AUTHORED)
            out->blocks.items[i].rule = RULE_NONE;
    }
}

/* What is passed on ends with its author's name, not with the forwarder's. */
static void add_forwarded_author(struct job *job)
{
    const char *name = job->out->head.from_name;
    if (!job->out->forward_marker || !name[0]) return;
    char *folded = fold_line(job->arena, name, strlen(name));
    job->author = job->author[0] ? arena_printf(job->arena, "%s %s", job->author, folded) : folded;
}

/* The steps that follow segment_quotes, in their order. */
static void segment_steps(struct job *job)
{
    segment_footers(job);
    segment_history(job);
    add_forwarded_author(job);
    segment_inside(job);
    segment_tail(job);
    segment_greeting(job);
}

/* Blocks of one attachment that is a letter, segmented for themselves; returns how many. */
static size_t push_letter(struct job *job, size_t first)
{
    struct blocks letter = {0};
    struct segmentation own;
    const char *source = job->in->items[first].source;
    size_t end = first;
    for (; end < job->in->count && job->in->items[end].letter && strcmp(job->in->items[end].source, source) == 0;
         end++) {
        struct block *copy = blocks_push(job->arena, &letter, &job->in->items[end]);
        copy->source = "";
        copy->letter = false;
    }
    segment_blocks(job->arena, &letter, "", false, &own);
    for (size_t i = 0; i < own.blocks.count; i++) {
        own.blocks.items[i].source = source;
        blocks_push(job->arena, &job->out->blocks, &own.blocks.items[i]);
    }
    return end - first;
}

static size_t push_attached(struct job *job, size_t first)
{
    return job->in->items[first].letter ? push_letter(job, first) : segment_document(job, first);
}

void segment_blocks(struct arena *arena, const struct blocks *in, const char *author_name, bool is_forward,
                    struct segmentation *out)
{
    *out = (struct segmentation){.signature = "", .head = {"", "", "", "", -1}};
    struct blocks whole = unflatten(arena, in);
    struct job job = {.arena = arena,
                      .in = &whole,
                      .author = fold_line(arena, author_name ? author_name : "", author_name ? strlen(author_name) : 0),
                      .is_forward = is_forward,
                      .out = out,
                      .head_line = NO_LINE};
    lines_from_blocks(&job);
    segment_quotes(&job);
    enum digest digest = segment_digest(&job, segment_steps);
    if (digest == DIGEST_NONE) segment_steps(&job);
    keep_something(&job);
    segment_answered(&job);
    if (digest != DIGEST_OF_LIST) join_signature(&job);
    blocks_from_lines(&job, push_attached);
    if (out->nothing_left) show_marks(&job);
    clear_hints(out);
    same_text(arena, &out->blocks);
    split_units(arena, &out->blocks);
}
