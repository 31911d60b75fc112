/* SPDX-License-Identifier: MIT */
/* rewrapped: see rewrapped.h. */
#include "rewrapped.h"
#include "phrases/phrases.h"
#include <mailcall/lang/asking.h>

/* So many words above the break have to be the question's, too. */
#define WORDS_ABOVE 3
/* ... and below it, where what is quoted goes on there. */
#define WORDS_BELOW 2
#define LINE_BYTES 300
/* A line's worth of words. */
#define REST_WORDS 14
#define SIGNS_BEHIND " \t?!.:;\"')*_"

/* The quoted text stops in the middle of a sentence. */
static bool breaks_off(const char *text)
{
    size_t bytes = strlen(text);
    while (bytes > 0 && strchr(" \n\t*_", text[bytes - 1]) != NULL) bytes--;
    return bytes > 0 && strchr(".?!:;", text[bytes - 1]) == NULL;
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
        if (rest <= REST_WORDS && rest <= below->count &&
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

/* Bytes of the line that go to the quoted block; 0: it is the author's. The rest fills its line. */
static size_t lost_bytes(struct step *step, const char *quoted, const char *text)
{
    struct tokens above = {0}, below = {0};
    tokens_add(step->arena, &above, ZONE_BODY, -1, quoted, strlen(quoted));
    tokens_add(step->arena, &below, ZONE_BODY, -1, text, strcspn(text, "\n"));
    size_t rest = rest_of_any(step, &above, &below);
    if (rest == 0) return 0;
    size_t end = below.items[rest - 1].to;
    end += asking_mark(text + end, strlen(text + end));
    end += strspn(text + end, SIGNS_BEHIND);
    return text[end] == '\n' || text[end] == '\0' ? end : 0;
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

/* The quoted block, the line below it and what is quoted behind that become one, for as long as they are one question.
 */
static void join_within(struct step *step, size_t at)
{
    struct blocks *blocks = &step->out->blocks;
    while (at + 2 < blocks->count) {
        struct block *quoted = &blocks->items[at], *line = quoted + 1, *behind = quoted + 2;
        if (line->role != ROLE_AUTHORED || line->depth > 0 || line->hidden || !is_quotation(behind)) return;
        if (!breaks_off(quoted->text) || !lies_within(step, quoted->text, line->text, behind->text)) return;
        quoted->text = arena_printf(step->arena, "%s\n%s\n%s", quoted->text, line->text, behind->text);
        drop_block(blocks, at + 2);
        drop_block(blocks, at + 1);
    }
}

void rewrapped_join(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    for (size_t b = 0; b + 1 < blocks->count; b++) {
        if (!is_quotation(&blocks->items[b])) continue;
        join_within(step, b);
        struct block *quoted = &blocks->items[b], *block = quoted + 1;
        if (b + 1 == blocks->count || !breaks_off(quoted->text)) continue;
        if (block->role != ROLE_AUTHORED || block->depth > 0 || block->hidden) continue;
        size_t lost = lost_bytes(step, quoted->text, block->text);
        if (lost == 0) continue;
        quoted->text = arena_printf(step->arena, "%s\n%.*s", quoted->text, (int)lost, block->text);
        block->text += lost + strspn(block->text + lost, "\n");
        if (*block->text == '\0') drop_block(blocks, b + 1);
    }
}
