/* SPDX-License-Identifier: MIT */
/*
 * stream_parts: an answer to a call that asks by workstreams alone is often set out by them: under quoted lines that
 * ask, under headings, in the rows of a table. Each part then belongs where its own words point, and a part that is
 * left empty ("-", "nothing from me") speaks for no workstream, however plainly its heading names one.
 */
#include "streams.h"
#include "anchors/declines.h"
#include "anchors/topic.h"

/* What a part says at least for the workstream that it is taken for; and against the next one. */
#define PART_LEAST 1.5
#define PART_AHEAD 1.5
/* What asks says more of the part than its answer, word for word. */
#define ASKING_SHARE 2.0
/* A copied title is as good as a name. */
#define TITLE_SCORE 4.0
#define PART_SCORE 3.0
/* Who declines says so in a few words. */
#define DECLINE_WORDS 9
#define TITLE_TOKENS_MAX 40

/* Nothing, a dash, or a few words that give no answer. */
static bool gives_nothing(struct step *step, const struct token *tokens, size_t count)
{
    return count == 0 || (count <= DECLINE_WORDS && declines_begin(step->arena, tokens, count));
}

/* A title of the call as the words of a text: the place of its first word in [from, to), or `to`. */
static size_t find_copy(const struct view *view, size_t from, size_t to, const struct tokens *title)
{
    for (size_t i = from; i + title->count <= to; i++)
        if (tokens_begin(view->tokens.items + i, title->count, title)) return i;
    return to;
}

static int copied_title(struct step *step, const struct view *view, size_t from, size_t to)
{
    const struct call *call = step->call;
    for (size_t s = 0; s < call->workstream_count && s < STREAMS_MAX; s++) {
        const struct workstream *workstream = &call->workstreams[s];
        for (size_t t = 0; t <= workstream->title_count; t++) {
            const char *text = t == 0 ? workstream->title : workstream->titles[t - 1].text;
            struct tokens title = {0};
            tokens_add(step->arena, &title, ZONE_BODY, -1, text, strlen(text));
            if (title.count >= 2 && title.count <= TITLE_TOKENS_MAX && find_copy(view, from, to, &title) < to)
                return (int)s;
        }
    }
    return -1;
}

static bool is_asked(const struct block *block)
{
    return block->role == ROLE_PROMPT || block->role == ROLE_QUOTED;
}

/* A part begins here: with a quoted line that the author's own words stand under, a heading, a row, a label that words
 * turn to ("On outreach: ..."). */
static bool opens(const struct blocks *blocks, size_t b)
{
    const struct block *block = &blocks->items[b];
    if (block->hidden) return false;
    if (is_asked(block)) return b + 1 < blocks->count && blocks->items[b + 1].role == ROLE_AUTHORED;
    if (block->role != ROLE_AUTHORED) return false;
    return block->kind == BLOCK_ROW || block->kind == BLOCK_HEADING || label_turned_to(block) > 0;
}

/* The tokens of a part: its heading [from, answer), what stands under it [answer, to). */
struct part {
    size_t from, answer, to;
};

static struct part part_at(const struct step *step, const struct view *view, size_t first, size_t end)
{
    const struct block *block = &step->out->blocks.items[first];
    const struct text_part *head = &view->parts[first];
    struct part part = {head->tokens_from, head->tokens_to, view->parts[end - 1].tokens_to};
    const char *tab = block->kind == BLOCK_ROW ? strchr(block->text, '\t') : NULL;
    size_t cut = tab != NULL ? (size_t)(tab - block->text) : block->kind == BLOCK_ROW ? 0 : label_turned_to(block);
    if (cut == 0) return part;
    for (part.answer = part.from; part.answer < head->tokens_to && view->tokens.items[part.answer].from < cut;)
        part.answer++;
    if (tab != NULL) part.to = head->tokens_to;
    return part;
}

static void weigh_part(struct step *step, const struct stream_text *text, const struct part *part, bool asks,
                       bool labelled, struct standing *standings)
{
    const struct streams *streams = text->streams;
    const struct view *view = text->view;
    double matter[STREAMS_MAX] = {0};
    size_t best = 0;
    int copied = copied_title(step, view, part->from, part->answer);
    /* A label says by itself what stands behind it. */
    for (size_t i = part->from; i < (labelled ? part->answer : part->to); i++) {
        const struct stream_term *terms[STREAM_TERMS_AT];
        size_t count = text->formula[i] ? 0 : stream_terms_at(text, i, terms);
        for (size_t s = 0; s < streams->count; s++) {
            double most = 0;
            for (size_t t = 0; t < count; t++)
                if (terms[t]->weight[s] > most) most = terms[t]->weight[s];
            matter[s] += i < part->answer ? ASKING_SHARE * most : most;
        }
    }
    for (size_t s = 1; s < streams->count; s++)
        if (matter[s] > matter[best]) best = s;
    if (copied >= 0) best = (size_t)copied;
    if (copied < 0 && !asks && !labelled) return;
    for (size_t s = 0; s < streams->count && copied < 0; s++)
        if (s != best && matter[best] < PART_AHEAD * matter[s]) return;
    if (copied < 0 && matter[best] < PART_LEAST) return;
    double score = copied >= 0 ? TITLE_SCORE : PART_SCORE;
    struct hit span = {CONCEPT_WORKSTREAM, 1, part->from, part->answer > part->from ? part->answer : part->to};
    if (standings[best].named < score) standings[best].named = score;
    evidence_add(step->arena, &standings[best].verdict.evidence, &standings[best].verdict.evidence_count,
                 RULE_WORKSTREAM_PART, score,
                 copied >= 0 ? "stands under its title: \"%s\"" : "answers what asks of it: \"%s\"",
                 view_quote(step, &span));
}

void stream_parts(struct step *step, const struct stream_text *text, struct standing *standings, bool *empty)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct view *view = text->view;
    size_t heads = 0;
    if (step->call->question_count > 0) return;
    for (size_t b = 0; b < blocks->count; b++) heads += opens(blocks, b);
    if (heads < 2) return;
    for (size_t b = 0, end; b < blocks->count; b = end) {
        end = b + 1;
        if (!opens(blocks, b)) continue;
        while (end < blocks->count && !opens(blocks, end) && view_zone(&blocks->items[end]) <= ZONE_FILE) end++;
        struct part part = part_at(step, view, b, end);
        bool labelled = !is_asked(&blocks->items[b]) && label_turned_to(&blocks->items[b]) > 0;
        if (gives_nothing(step, view->tokens.items + part.answer, part.to - part.answer))
            for (size_t i = part.from; i < part.to; i++) empty[i] = true;
        else
            weigh_part(step, text, &part, is_asked(&blocks->items[b]), labelled, standings);
    }
}
