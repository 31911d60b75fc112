/* SPDX-License-Identifier: MIT */
/* rewrapped: see rewrapped.h. */
#include "rewrapped.h"
#include "phrases.h"

/* So many words above the break have to be the question's, too. */
#define WORDS_ABOVE 3
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

/* Words of `below` that end the question, whose words before them end `above`; 0: none. */
static size_t rest_of(const struct tokens *question, const struct tokens *above, const struct tokens *below)
{
    for (size_t at = WORDS_ABOVE; at < question->count && above->count >= WORDS_ABOVE; at++) {
        size_t rest = question->count - at;
        if (rest <= REST_WORDS && rest <= below->count &&
            equal(question->items + at - WORDS_ABOVE, above->items + above->count - WORDS_ABOVE, WORDS_ABOVE) &&
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
    end += strspn(text + end, SIGNS_BEHIND);
    return text[end] == '\n' || text[end] == '\0' ? end : 0;
}

static void drop_block(struct blocks *blocks, size_t at)
{
    memmove(blocks->items + at, blocks->items + at + 1, (blocks->count - at - 1) * sizeof *blocks->items);
    blocks->count--;
}

void rewrapped_join(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    for (size_t b = 0; b + 1 < blocks->count; b++) {
        struct block *quoted = &blocks->items[b], *block = quoted + 1;
        bool asked = quoted->role == ROLE_QUOTED || quoted->role == ROLE_PROMPT;
        if (!asked || quoted->depth == 0 || !quoted->from_plain || !breaks_off(quoted->text)) continue;
        if (block->role != ROLE_AUTHORED || block->depth > 0 || block->hidden) continue;
        size_t lost = lost_bytes(step, quoted->text, block->text);
        if (lost == 0) continue;
        quoted->text = arena_printf(step->arena, "%s\n%.*s", quoted->text, (int)lost, block->text);
        block->text += lost + strspn(block->text + lost, "\n");
        if (*block->text == '\0') drop_block(blocks, b + 1);
    }
}
