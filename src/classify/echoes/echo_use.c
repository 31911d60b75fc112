/* SPDX-License-Identifier: MIT */
/* echo_use: what the question's words are where they come again: the call's asking, a citation, or nothing of both. */
#include "anchors/finder.h"
#include <mailcall/base/bytes.h>
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* From a line's start to a line's end, and more lines behind it: with its number a question that does not end asking.
 */
static bool fills_lines(const char *text, size_t from, size_t to)
{
    while (from > 0 && one_of(" \t*_", text[from - 1])) from--;
    while (text[to] && one_of(" \t*_", text[to])) to++;
    return (from == 0 || text[from - 1] == '\n') && text[to] == '\n';
}

/* Whether these words were already repeated above: a mail program quotes once, so the second time it is the author who
 * cites. */
static bool repeated_before(const struct finder *finder, const struct block *block, const struct echo *echo)
{
    struct arena *arena = finder->step->arena;
    const char *words = folded_words(arena, block->text + echo->from, echo->to - echo->from);
    for (size_t i = finder->blocks.count; i-- > 0 && finder->blocks.count - i < 40;) {
        const struct block *before = &finder->blocks.items[i];
        if (before->role == ROLE_PROMPT && strstr(folded_words(arena, before->text, strlen(before->text)), words))
            return true;
    }
    return false;
}

/* Whether a part from inside a question's text is the call's asking, not what an answer cites: nobody cites half a
 * sentence that is the whole question, and what stands quoted right below a quoted question goes on with it. */
static bool quotes_call(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo)
{
    const struct question_model *model = finder->step->classifier->questions;
    const struct block *before = finder->blocks.count > 0 ? &finder->blocks.items[finder->blocks.count - 1] : NULL;
    if (echo->count > 0 && model->facts[echo->questions[0]].asked_below) return true;
    return before != NULL && finder_blank(block->text, from) && before->role == ROLE_PROMPT &&
           before->depth == block->depth;
}

#define EDGE_WORDS 4
#define GAP_BYTES 40

/* Letters and figures only, one blank between words. */
static char *bare_words(struct arena *arena, const char *text, size_t bytes)
{
    const char *folded = folded_words(arena, text, bytes);
    char *words = arena_strndup(arena, folded, strlen(folded));
    size_t out = 0;
    for (size_t i = 0; words[i] != '\0'; i++) {
        unsigned char c = (unsigned char)words[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
        if (letter || (out > 0 && words[out - 1] != ' ')) words[out++] = letter ? words[i] : ' ';
    }
    while (out > 0 && words[out - 1] == ' ') out--;
    words[out] = '\0';
    return words;
}

/* The first words, cut behind so many; the last words. */
static char *first_words(char *words)
{
    size_t at = 0;
    for (int i = 0; i < EDGE_WORDS && words[at] != '\0'; i++) at += strcspn(words + at, " ") + (i + 1 < EDGE_WORDS);
    words[at < strlen(words) ? at : strlen(words)] = '\0';
    return words;
}

static char *last_words(char *words)
{
    size_t at = strlen(words);
    for (int i = 0; i < EDGE_WORDS && at > 0; i++)
        for (at -= at > 1; at > 0 && words[at - 1] != ' ';) at--;
    return words + at;
}

/* "When is your library open...": who shortens says that the rest is left out. */
static bool is_cut(const char *text)
{
    size_t bytes = strlen(text);
    while (bytes > 0 && one_of(" \n\t*_\"')]", text[bytes - 1])) bytes--;
    return bytes_end(text, bytes, "...") || bytes_end(text, bytes, "…");
}

/* Whether these words stand, in the question's text, right behind those of the prompt above: who copies goes on where
 * they were, and who answers in the question's words does not. Where the text has them otherwise, they stay. */
static bool goes_on(const struct finder *finder, const struct block *block, const struct echo *echo)
{
    struct arena *arena = finder->step->arena;
    const struct block *before = &finder->blocks.items[finder->blocks.count - 1];
    const struct question *question = &finder->step->call->questions[echo->questions[0]];
    const char *start = first_words(bare_words(arena, block->text + echo->from, echo->to - echo->from));
    const char *asked = last_words(bare_words(arena, before->text, strlen(before->text)));
    bool cut = is_cut(before->text);
    for (size_t t = 0; t < question->text_count; t++) {
        const char *text = question->texts[t].text, *all = bare_words(arena, text, strlen(text));
        const char *here = strstr(all, start), *above = strstr(all, asked);
        if (here == all) return true;
        if (cut || here == NULL || above == NULL) continue;
        const char *done = above + strlen(asked);
        if (done <= here && here - done <= GAP_BYTES) return true;
    }
    return false;
}

/* Words out of the midst of the question that stands above, once more. */
static bool repeats_its_prompt(const struct finder *finder, const struct block *block, const struct echo *echo)
{
    const struct anchors *anchors = finder->anchors;
    const struct anchor *last = anchors->count > 0 ? &anchors->items[anchors->count - 1] : NULL;
    return echo->inner && !echo->opens_text && last != NULL && last->echo && last->count > 0 &&
           last->questions[0] == echo->questions[0] && repeated_before(finder, block, echo);
}

/* A statement in the very words of the prompt right above it answers in them. */
static bool answers_in_its_words(const struct finder *finder, const struct block *block, const struct echo *echo)
{
    struct arena *arena = finder->step->arena;
    const struct blocks *blocks = &finder->blocks;
    const struct block *before = blocks->count > 0 ? &blocks->items[blocks->count - 1] : NULL;
    if (before == NULL || before->role != ROLE_PROMPT) return false;
    if (asking_ends(block->text + echo->from, echo->to - echo->from, " \n\t*_\")'")) return false;
    const char *words = bare_words(arena, block->text + echo->from, echo->to - echo->from);
    const char *asked = bare_words(arena, before->text, strlen(before->text));
    return strlen(words) < strlen(asked) && strstr(asked, words) != NULL;
}

/* So much of a question in a paragraph of its own, with text below it, asks: the title above it, run on into it, may
 * make it a part of the question. */
#define LONG_PART 16.0

static bool heads_text(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo)
{
    return finder->followed && finder->next->kind == block->kind && echo->scores[0] >= LONG_PART &&
           finder_blank(block->text, from) && finder_blank(block->text + echo->to, strlen(block->text) - echo->to);
}

static bool has_number(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (text[i] >= '0' && text[i] <= '9') return true;
    return false;
}

/* A question in the call's words. Few of them behind a number have to stand alone on their line, and right below a
 * question they have to go on with it: who answers may ask, too. */
static bool asks_again(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo)
{
    const struct blocks *before = &finder->blocks;
    const struct anchors *anchors = finder->anchors;
    const char *behind = block->text + echo->to;
    if (!asking_ends(block->text + echo->from, echo->to - echo->from, " \n\t*_\")'")) return false;
    if (echo->scores[0] < 5) return false;
    bool numbered = has_number(block->text + from, echo->from - from);
    if (numbered && echo->scores[0] < 8 && !one_of("\n\t", behind[strspn(behind, " *_")])) return false;
    bool below = before->count > 0 && before->items[before->count - 1].role == ROLE_PROMPT && anchors->count > 0 &&
                 anchors->items[anchors->count - 1].count > 0 && finder_blank(block->text, from);
    return !below || anchors->items[anchors->count - 1].questions[0] != echo->questions[0] ||
           goes_on(finder, block, echo);
}

/*
 * What an echo is. In a reply whatever is quoted of the call is the call. Who answers nobody and sets quote marks
 * before a part of what explains the question cites it, as part of the answer. In the author's own lines only the
 * question's beginning, a question, or a block that is nothing else is taken for a prompt: an answer may use some of
 * the question's words.
 */
enum echo_use echo_use_of(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo)
{
    bool whole =
        finder_blank(block->text, from) && finder_blank(block->text + echo->to, strlen(block->text) - echo->to);
    if (block->role == ROLE_QUOTED) {
        if (echo->inner && pasted_by_author(&finder->pasted, block, echo->questions[0])) return ECHO_CITED;
        if (echo->inner && repeated_before(finder, block, echo)) return ECHO_CITED;
        if (answers_somebody(finder->step) || block->container_quote || !echo->inner) return ECHO_PROMPT;
        return quotes_call(finder, block, from, echo) ? ECHO_PROMPT : ECHO_CITED;
    }
    bool numbered = has_number(block->text + from, echo->from - from);
    if (!numbered && answers_in_its_words(finder, block, echo)) return ECHO_NONE;
    if (repeats_its_prompt(finder, block, echo)) return ECHO_NONE;
    if (!echo->inner || echo->opens_text) return ECHO_PROMPT;
    if (asks_again(finder, block, from, echo)) return ECHO_PROMPT;
    if (from < echo->from && fills_lines(block->text, from, echo->to) && echo->scores[0] >= 8) return ECHO_PROMPT;
    if (heads_text(finder, block, from, echo)) return ECHO_PROMPT;
    const struct blocks *before = &finder->blocks;
    bool carries_on = before->count && before->items[before->count - 1].role == ROLE_PROMPT;
    if (!whole || !carries_on || echo->scores[0] < 8) return ECHO_NONE;
    return goes_on(finder, block, echo) ? ECHO_PROMPT : ECHO_NONE;
}
