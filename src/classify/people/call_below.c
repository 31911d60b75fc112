/* SPDX-License-Identifier: MIT */
/*
 * call_below: "Our school cooks in its own kitchen..." above a forwarded copy of the call. The program's mark says that
 * the text below it is what matters, and makes a covering note of what stands above; but the call is nobody's answer,
 * and who says above it what they do themselves has answered. What only hands the call on ("this may interest your
 * members") stays a covering note.
 */
#include "anchors/inside.h"
#include "people.h"
#include "kind/kind.h"

/* So many questions of the call are the call itself. */
#define CALL_QUESTIONS 2
/* Words above it that hand nothing on. */
#define TELLING_WORDS 8
/* So many tell something whether or not it goes with a question. */
#define SURELY_TELLING 16
/* So plainly it says what it is for. */
#define PURPOSE_WEIGHT 0.8

/* Whose the blocks below the head are: the mail's own text, or the attached message's. */
static size_t end_of_passed(const struct blocks *blocks, size_t head)
{
    size_t end = head + 1;
    while (end < blocks->count && !blocks->items[end].opens &&
           strcmp(blocks->items[end].source, blocks->items[head].source) == 0)
        end++;
    return end;
}

/* The block that a head or an attached message begins with, or the count. A pasted head below a text stands for
 * one, whatever its program calls it. */
static size_t find_head(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_FORWARDED || block->opens) return i;
        if (block->role == ROLE_ATTRIBUTION && block->rule == RULE_PASTED_HEADER) return i;
    }
    return blocks->count;
}

/* Many of the call's questions stand there one after the other, and nothing between them. */
static bool is_bare_call(struct step *step, size_t from, size_t end)
{
    const struct blocks *blocks = &step->out->blocks;
    struct going going = {0, false, false};
    size_t questions = 0, least = step->call->question_count < CALL_QUESTIONS ? 1 : CALL_QUESTIONS;
    for (size_t i = from; i < end; i++) {
        const struct block *block = &blocks->items[i];
        bool head = i == from && block->role == ROLE_FORWARDED;
        if (head || block->role == ROLE_ATTRIBUTION || block->role == ROLE_FOOTER) continue;
        questions += questions_repeated(step, block);
        going_through(step, block, &going);
    }
    return questions >= least && going.answered == 0;
}

/* A sentence above asks about the call, wants to join it, hands in an answer or speaks of the list: none of that is in
 * the call's text. */
static bool has_purpose(const struct step *step, const struct view *view, size_t head)
{
    static const enum concept purposes[] = {CONCEPT_ASKS,  CONCEPT_SUBSCRIBES, CONCEPT_TESTS,
                                            CONCEPT_JOINS, CONCEPT_WITHDRAWS,  CONCEPT_GIVES};
    bool handed = false, purpose = false;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        if (token->block < 0 || (size_t)token->block >= head || hit->weight < PURPOSE_WEIGHT) continue;
        if (step->out->blocks.items[token->block].role != ROLE_AUTHORED) continue;
        handed |= (hit->concept == CONCEPT_PASSES || hit->concept == CONCEPT_NEWS) && !hit_thanked_for(view, hit);
        for (size_t p = 0; p < sizeof purposes / sizeof *purposes; p++) purpose |= hit->concept == purposes[p];
    }
    return purpose && !handed;
}

/* Thanks for having been told of the call, nothing that tells others of it, and some words beside. */
static bool answers_to_whom(const struct step *step, const struct view *view, size_t head)
{
    size_t beside = 0;
    bool thanked = false;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        const struct token *token = &view->tokens.items[first];
        bool thanks = false;
        end = features_sentence_end(view, first);
        if (token->block < 0 || (size_t)token->block >= head) continue;
        if (step->out->blocks.items[token->block].role != ROLE_AUTHORED) continue;
        for (size_t i = 0; i < view->hits.count; i++) {
            const struct hit *hit = &view->hits.items[i];
            if (hit->first < first || hit->first >= end) continue;
            bool handing = hit->concept == CONCEPT_PASSES || hit->concept == CONCEPT_NEWS;
            if (handing && hit->weight >= PURPOSE_WEIGHT && !hit_thanked_for(view, hit)) return false;
            thanks |= hit->concept == CONCEPT_THANKS;
        }
        thanked |= thanks;
        beside += thanks ? 0 : end - first;
    }
    return thanked && beside >= TELLING_WORDS;
}

/* Nothing but questions stands above: whoever hands the call on says more than that. */
static bool only_asks(const struct step *step, const struct view *view, size_t head)
{
    bool any = false;
    for (size_t t = 0; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->block < 0 || (size_t)token->block >= head) continue;
        if (step->out->blocks.items[token->block].role != ROLE_AUTHORED) continue;
        bool last = t + 1 == view->tokens.count || token[1].block != token->block || token[1].sentence;
        if (last && !token->asked) return false;
        any |= last;
    }
    return any;
}

static void set_aside(struct step *step, size_t head, size_t end)
{
    struct blocks *blocks = &step->out->blocks;
    for (size_t i = head; i < end; i++) {
        enum role role = blocks->items[i].role;
        if (role != ROLE_AUTHORED && role != ROLE_GREETING && role != ROLE_CLOSING) continue;
        blocks->items[i].role = ROLE_FORWARDED;
        blocks->items[i].rule = RULE_CALL_PASSED_ON;
    }
    for (size_t i = 0; i < head; i++)
        if (blocks->items[i].rule == RULE_COVERING_NOTE) blocks->items[i].rule = RULE_NONE;
    step->view = NULL;
}

void people_set_call_aside(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t head = find_head(step), end;
    if (head == 0 || head == blocks->count || step->call->question_count == 0 || step->reading->automatic) return;
    end = end_of_passed(blocks, head);
    const struct view *view = view_of(step);
    double told = features_told_above(step, view, head);
    bool replies = answers_to_whom(step, view, head);
    step->call_below = told >= TELLING_WORDS || replies || has_purpose(step, view, head) || only_asks(step, view, head);
    if ((!step->call_below && told > 0) || !is_bare_call(step, head, end)) {
        step->call_below = false;
        return;
    }
    step->call_handed_on = !step->call_below && !step->reading->reply;
    step->call_alone = step->call_below && !replies && told > 0 && told < SURELY_TELLING &&
                       blocks->items[head].role != ROLE_ATTRIBUTION;
    if (step->call_below) set_aside(step, head, end);
}
