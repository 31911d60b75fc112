/* SPDX-License-Identifier: MIT */
/* above: text written above the questions it quotes. Where a reply quotes one question, says nothing below it and
 * something above it, what stands above is the answer: the path through the questions runs downwards and cannot see
 * it. Where everything quoted stands below the text, a mail program left it there: nobody left those questions empty.
 */
#include "internal.h"
#include "view.h"

/* "Thanks!" above a quoted question answers nothing. */
#define ANSWER_WORDS 6
#define SCORE 3.0
/* Words so sure of another question are believed. */
#define SURE_WORDS 0.9

static bool is_text(const struct passage *passage)
{
    return !passage->no_answer && lang_has_word(passage->text, strlen(passage->text));
}

/* Questions that stand apart from each other: one wrapped or cut in two stands together. */
static size_t count_prompts(const struct blocks *blocks)
{
    size_t count = 0;
    for (size_t i = 0; i < blocks->count; i++)
        count += blocks->items[i].role == ROLE_PROMPT && (i == 0 || blocks->items[i - 1].role != ROLE_PROMPT);
    return count;
}

/* Quoted by a mail program: behind marks, in its container, or under the head of the message it answers. */
static bool is_remnant(const struct blocks *blocks, size_t prompt, size_t text)
{
    if (blocks->items[prompt].depth > 0 || blocks->items[prompt].container_quote) return true;
    for (size_t i = prompt; i-- > text + 1;)
        if (blocks->items[i].role == ROLE_ATTRIBUTION) return true;
    return false;
}

/* "Thanks, Irma! Bram", and all the rest a mail program left. */
static bool only_thanks(const struct analysis *out)
{
    const struct blocks *blocks = &out->blocks;
    bool said = false;
    for (size_t i = 0; i < out->passage_count; i++)
        if (is_text(&out->passages[i])) return false;
    for (size_t i = 0; i < blocks->count; i++) {
        said |= blocks->items[i].role == ROLE_CLOSING && blocks->items[i].source[0] == '\0';
        if (blocks->items[i].role == ROLE_PROMPT) return said && is_remnant(blocks, i, 0);
    }
    return false;
}

static void leave_remnants(struct analysis *out)
{
    const struct blocks *blocks = &out->blocks;
    size_t text = 0, words = 0, kept = 0;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *passage = &out->passages[i];
        if (!is_text(passage)) continue;
        text = passage->last_block;
        if (words < ANSWER_WORDS) words += lang_count_upto(passage->text, strlen(passage->text), ANSWER_WORDS - words);
    }
    for (size_t i = 0; i < blocks->count && words >= ANSWER_WORDS; i++)
        if (blocks->items[i].role == ROLE_PROMPT && (i <= text || !is_remnant(blocks, i, text))) return;
    if (words < ANSWER_WORDS && !only_thanks(out)) return;
    for (size_t i = 0; i < out->passage_count; i++)
        if (!out->passages[i].no_answer || blocks->items[out->passages[i].first_block].role != ROLE_PROMPT)
            out->passages[kept++] = out->passages[i];
    out->passage_count = kept;
}

/* Below the question stands what somebody else answered, and the text above agrees with it, thanks or votes for it. */
static bool applauds(struct step *step)
{
    static const enum concept talk[] = {CONCEPT_THANKS, CONCEPT_AGREES, CONCEPT_VOTES};
    const struct blocks *blocks = &step->out->blocks;
    bool below = false, answered = false, says = false;
    for (size_t i = 0; i < blocks->count; i++) {
        if (below && blocks->items[i].role == ROLE_QUOTED)
            answered |= lang_count_words(blocks->items[i].text, strlen(blocks->items[i].text)) >= ANSWER_WORDS;
        below |= blocks->items[i].role == ROLE_PROMPT;
    }
    for (size_t i = 0; i < sizeof talk / sizeof *talk && answered; i++)
        says |= view_strength_in(view_of(step), talk[i], ZONE_BODY, NULL) > 0;
    return answered && says;
}

/* A question, repeated; one that is left out by its number is none to stand above. */
static bool is_left_empty(const struct blocks *blocks, const struct passage *passage)
{
    return passage->no_answer && blocks->items[passage->first_block].rule != RULE_LEFT_OUT;
}

/* Filed for another reason than its words: a number, a heading, the subject. */
static bool is_explicit(const struct passage *passage)
{
    const struct verdict *verdict = passage->question_count > 0 ? &passage->questions[0] : NULL;
    if (verdict == NULL || passage->undecided) return false;
    for (size_t i = 0; i < verdict->evidence_count; i++)
        if (verdict->evidence[i].rule == RULE_SOFT) return verdict->confidence >= SURE_WORDS;
    return true;
}

/* The one question that is repeated, which nothing stands under and all text above; NULL: there is none. */
static const struct passage *only_prompt(const struct analysis *out)
{
    const struct passage *prompt = NULL;
    size_t words = 0;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *passage = &out->passages[i];
        bool text = is_text(passage);
        if (text && (prompt != NULL || is_explicit(passage) || passage->source[0] != '\0')) return NULL;
        if (text && words < ANSWER_WORDS) words += lang_count_upto(passage->text, strlen(passage->text), ANSWER_WORDS);
        if (!is_left_empty(&out->blocks, passage)) continue;
        if (prompt != NULL || passage->question_count == 0) return NULL;
        prompt = passage;
    }
    return words >= ANSWER_WORDS ? prompt : NULL;
}

/* What nobody could file, or by its words alone, answers the only question it stands above. */
static void answer_above(struct step *step)
{
    struct analysis *out = step->out;
    if (!step->reading->reply || count_prompts(&out->blocks) > 1 || applauds(step)) return;
    const struct passage *prompt = only_prompt(out);
    if (prompt == NULL) return;
    const struct verdict asked = prompt->questions[0];
    size_t at = (size_t)(prompt - out->passages);
    for (size_t i = 0; i < at; i++) {
        struct passage *text = &out->passages[i];
        if (!is_text(text) || (text->question_count == 0 && !text->undecided)) continue;
        struct verdict *verdict = arena_alloc(step->arena, sizeof *verdict);
        *verdict = asked;
        verdict->evidence = NULL;
        verdict->evidence_count = 0;
        evidence_add(step->arena, &verdict->evidence, &verdict->evidence_count, RULE_PROMPT_ECHO, SCORE,
                     "stands above the only question it quotes");
        text->questions = verdict;
        text->question_count = 1;
        text->undecided = false;
    }
    memmove(out->passages + at, out->passages + at + 1, (out->passage_count - at - 1) * sizeof *out->passages);
    out->passage_count--;
}

void step_above(struct step *step)
{
    answer_above(step);
    leave_remnants(step->out);
}
