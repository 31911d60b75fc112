/* SPDX-License-Identifier: MIT */
/* rewrapped: see rewrapped.h. */
#include "rewrapped.h"
#include "overrun.h"
#include "phrases/phrases.h"
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* So many words above the break have to be the question's, too. */
#define WORDS_ABOVE 3
/* ... and below it, where what is quoted goes on there. */
#define WORDS_BELOW 2
#define LINE_BYTES 300
/* So many lines that ran over show that the program wrapped what was quoted. */
#define RAN_OVER 2
/* A line's worth of words. */
#define REST_WORDS 14
#define REST_WIDE 40 /* characters of scripts that have no blanks */
#define REST_LINES 3
#define SIGNS_BEHIND " \t?!.:;\"')*_"

/* The quoted text stops in the middle of a sentence. */
static bool breaks_off(const char *text)
{
    size_t bytes = strlen(text);
    while (bytes > 0 && one_of(" \n\t*_", text[bytes - 1])) bytes--;
    return bytes > 0 && !one_of(".?!:;", text[bytes - 1]);
}

static bool equal(const struct token *a, const struct token *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a[i].bytes != b[i].bytes || memcmp(a[i].text, b[i].text, a[i].bytes) != 0) return false;
    return true;
}

/* Words of `below` that end the question, whose words before them end `above`, or are all of it; 0: none. */
static size_t rest_of(const struct tokens *question, const struct tokens *above, const struct tokens *below)
{
    size_t known = above->count < WORDS_ABOVE ? above->count : WORDS_ABOVE;
    for (size_t at = known; known > 1 && at < question->count; at++) {
        size_t rest = question->count - at;
        if (known < WORDS_ABOVE && at > known) return 0;
        size_t most = question->items[at].wide ? REST_WIDE : REST_WORDS;
        if (rest <= most && rest <= below->count &&
            equal(question->items + at - known, above->items + above->count - known, known) &&
            equal(question->items + at, below->items, rest))
            return rest;
    }
    return 0;
}

static size_t rest_of_any(struct step *step, const struct tokens *above, const struct tokens *below)
{
    const struct call *call = step->call;
    for (size_t q = 0; q < call->question_count; q++)
        for (size_t t = 0; t < call->questions[q].text_count; t++) {
            const char *text = call->questions[q].texts[t].text;
            struct tokens question = {0};
            tokens_add(step->arena, &question, ZONE_BODY, -1, text, strlen(text));
            size_t rest = rest_of(&question, above, below);
            if (rest > 0) return rest;
        }
    return 0;
}

/* Bytes of `text` up to the end of its line `lines`. */
static size_t lines_of(const char *text, size_t lines)
{
    size_t bytes = strcspn(text, "\n");
    while (--lines > 0 && text[bytes] == '\n') bytes += 1 + strcspn(text + bytes + 1, "\n");
    return bytes;
}

/* Bytes of the text that go to the quoted block; 0: it is the author's. The rest fills its line, or ends with the mark
 * of a question. */
static size_t lost_bytes(struct step *step, const char *quoted, const char *text)
{
    struct tokens above = {0};
    tokens_add(step->arena, &above, ZONE_BODY, -1, quoted, strlen(quoted));
    for (size_t lines = 1; lines <= REST_LINES; lines++) {
        struct tokens below = {0};
        tokens_add(step->arena, &below, ZONE_BODY, -1, text, lines_of(text, lines));
        size_t rest = rest_of_any(step, &above, &below);
        if (rest == 0) continue;
        size_t end = below.items[rest - 1].to, mark = asking_mark(text + end, strlen(text + end));
        end += mark;
        if (strncmp(text + end, "。", 3) == 0) end += 3;
        end += strspn(text + end, SIGNS_BEHIND);
        return mark > 0 || text[end] == '\n' || text[end] == '\0' ? end : 0;
    }
    return 0;
}

/* Whether the words of `below`, all of them, stand in the question between those that end `above` and those that begin
 * `next`. */
static bool stands_between(const struct tokens *question, const struct tokens *above, const struct tokens *below,
                           const struct tokens *next)
{
    size_t known = above->count < WORDS_ABOVE ? above->count : WORDS_ABOVE;
    size_t more = next->count < WORDS_BELOW ? next->count : WORDS_BELOW, all = below->count + more;
    if (known == 0 || more == 0 || below->count == 0) return false;
    for (size_t at = known; at + all <= question->count; at++)
        if (equal(question->items + at - known, above->items + above->count - known, known) &&
            equal(question->items + at, below->items, below->count) &&
            equal(question->items + at + below->count, next->items, more))
            return true;
    return false;
}

/* A line that lost its sign in the midst of a question: what is quoted goes on below it. */
static bool lies_within(struct step *step, const char *quoted, const char *text, const char *behind)
{
    struct tokens above = {0}, below = {0}, next = {0};
    const struct call *call = step->call;
    if (strlen(text) > LINE_BYTES) return false;
    tokens_add(step->arena, &above, ZONE_BODY, -1, quoted, strlen(quoted));
    tokens_add(step->arena, &below, ZONE_BODY, -1, text, strlen(text));
    tokens_add(step->arena, &next, ZONE_BODY, -1, behind, strlen(behind));
    for (size_t q = 0; q < call->question_count; q++)
        for (size_t t = 0; t < call->questions[q].text_count; t++) {
            const char *asked = call->questions[q].texts[t].text;
            struct tokens question = {0};
            tokens_add(step->arena, &question, ZONE_BODY, -1, asked, strlen(asked));
            if (stands_between(&question, &above, &below, &next)) return true;
        }
    return false;
}

static void drop_block(struct blocks *blocks, size_t at)
{
    memmove(blocks->items + at, blocks->items + at + 1, (blocks->count - at - 1) * sizeof *blocks->items);
    blocks->count--;
}

static bool is_quotation(const struct block *block)
{
    bool asked = block->role == ROLE_QUOTED || block->role == ROLE_PROMPT;
    return asked && block->depth > 0 && block->from_plain && block->text != NULL;
}

/* What the whole message tells of its lines. */
struct edges {
    size_t columns; /* where its quotation was wrapped */
    size_t ran_over;
};

static bool is_line_between(const struct block *line)
{
    return line->role == ROLE_AUTHORED && line->depth == 0 && !line->hidden && line->text != NULL;
}

/* The quoted block, the line below it and what is quoted behind that become one, for as long as they are one question.
 */
static void join_within(struct step *step, size_t at, const struct edges *edges)
{
    struct blocks *blocks = &step->out->blocks;
    while (at + 2 < blocks->count) {
        struct block *quoted = &blocks->items[at], *line = quoted + 1, *behind = quoted + 2;
        if (!is_line_between(line) || !is_quotation(behind) || !breaks_off(quoted->text)) return;
        bool over =
            edges->ran_over >= RAN_OVER && overrun_within(quoted->text, line->text, behind->text, edges->columns);
        if (!over && !lies_within(step, quoted->text, line->text, behind->text)) return;
        quoted->text = arena_printf(step->arena, "%s %s\n%s", quoted->text, line->text, behind->text);
        drop_block(blocks, at + 2);
        drop_block(blocks, at + 1);
    }
}

/* How often something ran over its line. */
static size_t count_overruns(const struct blocks *blocks, size_t edge)
{
    size_t count = 0;
    for (size_t b = 0; b + 1 < blocks->count; b++) {
        const struct block *quoted = &blocks->items[b], *line = quoted + 1;
        if (!is_quotation(quoted) || !is_line_between(line)) continue;
        bool behind = b + 2 < blocks->count && is_quotation(line + 1);
        count += overrun_end(quoted->text, line->text, edge, false) > 0 ||
                 (behind && overrun_within(quoted->text, line->text, line[1].text, edge));
    }
    return count;
}

static void join_end(struct step *step, size_t at, const struct edges *edges)
{
    struct blocks *blocks = &step->out->blocks;
    struct block *quoted = &blocks->items[at], *block = quoted + 1;
    if (at + 1 == blocks->count || !breaks_off(quoted->text) || !is_line_between(block)) return;
    size_t lost = lost_bytes(step, quoted->text, block->text);
    if (lost == 0) lost = overrun_end(quoted->text, block->text, edges->columns, edges->ran_over >= RAN_OVER);
    if (lost == 0) return;
    quoted->text = arena_printf(step->arena, "%s\n%.*s", quoted->text, (int)lost, block->text);
    block->text += lost + strspn(block->text + lost, "\n");
    if (*block->text == '\0') drop_block(blocks, at + 1);
}

void rewrapped_join(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    struct edges edges = {overrun_edge(blocks), 0};
    if (edges.columns == 0) return;
    edges.ran_over = count_overruns(blocks, edges.columns);
    for (size_t b = 0; b + 1 < blocks->count; b++) {
        if (!is_quotation(&blocks->items[b])) continue;
        join_within(step, b, &edges);
        join_end(step, b, &edges);
    }
}
