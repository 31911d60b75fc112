/* SPDX-License-Identifier: MIT */
/*
 * features_rest: what a message says beside the one thing that it is for. "Exactly my view, Ann!", "please take me off
 * this list" and "I am travelling and read little mail" hold a sentence or two, and all of them say what the message
 * is: nothing is left that could answer anything, whatever it replies to.
 */
#include "kind.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* So plainly a sentence says what it is for. */
#define PLAIN 0.6
/* In a sentence of more words a phrase must be sure, and in a long one it may stand by chance. */
#define BRIEF 10
#define SURE 0.8
#define SENTENCE_WORDS 20
/* A word or two are a name, a greeting. */
#define LEFT_WORDS 3
/* In a longer one a phrase may stand by chance. */
#define ONLY_WORDS 32

/* What somebody's text is not for, where nothing stands beside it. */
static const enum concept purposes[] = {CONCEPT_AWAY,   CONCEPT_BOUNCES, CONCEPT_MACHINE,  CONCEPT_THANKS,
                                        CONCEPT_AGREES, CONCEPT_VOTES,   CONCEPT_ASKS,     CONCEPT_SUBSCRIBES,
                                        CONCEPT_TESTS,  CONCEPT_JOINS,   CONCEPT_PROMISES, CONCEPT_STAYS_OUT};

static uint64_t bit(enum concept concept)
{
    return (uint64_t)1 << concept;
}

/* Concepts said plainly between two words; those of a hit that runs on from an earlier sentence, too. */
static uint64_t said_in(const struct view *view, size_t first, size_t end, double least)
{
    uint64_t said = 0;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->weight >= least && hit->first < end && hit->end > first && hit->concept < 64)
            said |= bit(hit->concept);
    }
    return said;
}

/* Sets the feature where each of the author's sentences serves a purpose of those above. */
void features_weigh_rest(const struct step *step, const struct view *view, struct features *out)
{
    const struct token *tokens = view->tokens.items;
    uint64_t serving = 0, served = 0;
    double left = 0, words = 0;
    for (size_t i = 0; i < COUNT(purposes); i++) serving |= bit(purposes[i]);
    if (out->below > 0 || view->words[ZONE_FILE] > 0 || view->words[ZONE_BODY] >= ONLY_WORDS) return;
    if (step->reading->attachments > 0 || out->value[FEATURE_COORDINATOR] > 0) return;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        double count = tokens[first].wide ? 0.5 : 1;
        for (end = first + 1; end < view->tokens.count && tokens[end].block == tokens[first].block; end++) {
            if (tokens_part(tokens, end)) break;
            count += tokens[end].wide ? 0.5 : 1;
        }
        if (tokens[first].zone != ZONE_BODY || tokens[first].block < 0) continue;
        if (step->out->blocks.items[tokens[first].block].role != ROLE_AUTHORED) continue;
        uint64_t said = count > SENTENCE_WORDS ? 0 : said_in(view, first, end, count > BRIEF ? SURE : PLAIN) & serving;
        if (said == 0) left += count;
        served |= said;
        words += count;
    }
    if (served == 0 || left > LEFT_WORDS || left >= words) return;
    out->value[FEATURE_ONLY] = 1;
    if (!(served & bit(CONCEPT_STAYS_OUT))) return;
    /* Whoever stays out tells those who run the work, and asks nothing. */
    out->value[FEATURE_OTHERS] = 1;
    out->value[FEATURE_ASKS] *= 0.2;
    out->value[FEATURE_SUBSCRIBES] *= 0.2;
}

/* So many words of practice tell nothing yet beside thanks or a question; so many more tell plainly. */
#define LEAST_OWN 6.0
#define PLAINLY_OWN 6.0
#define OWN_SHARE 0.8
/* What is told is longer than what is asked by so much. */
#define OWN_TO_ASKED 1.2

static double words_asked(const struct view *view)
{
    double words = 0, sentence = 0;
    for (size_t t = 0; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone != ZONE_BODY) continue;
        if (token->sentence) sentence = 0;
        sentence += token->wide ? 0.5 : 1;
        bool last = t + 1 == view->tokens.count || token[1].sentence || token[1].block != token->block;
        if (last && token->asked) words += sentence;
    }
    return words;
}

/* "Thank you, very well put. We weigh our bins on Fridays. Is there a word limit?": what is told goes with a question
 * of the call, or with a workstream, and weighs more than the thanks and the question around it. */
void features_weigh_own(struct step *step, const struct view *view, struct features *out)
{
    static const enum feature other[] = {FEATURE_JOINS,  FEATURE_CALLS,       FEATURE_MEETING,   FEATURE_NEWS,
                                         FEATURE_UPDATE, FEATURE_SELLS,       FEATURE_BOUNCES,   FEATURE_CHALLENGES,
                                         FEATURE_EDIT,   FEATURE_REVISES,     FEATURE_SAME_TEXT, FEATURE_TRICKS,
                                         FEATURE_HEADER, FEATURE_COORDINATOR, FEATURE_MACHINE,   FEATURE_AWAY};
    static const enum feature around[] = {FEATURE_THANKS,     FEATURE_AGREES,     FEATURE_OTHERS,
                                          FEATURE_ASKS,       FEATURE_ASKING,     FEATURE_PROCEDURE,
                                          FEATURE_ASKS_ALONE, FEATURE_SUBSCRIBES, FEATURE_PROMISES};
    double *value = out->value;
    bool fits = out->matter + out->answers > 0 || step->out->workstream_count > 0;
    if (view_strength(view, CONCEPT_YIELDS, NULL) > 0) return;
    if (value[FEATURE_REPLY] > 0 || !fits || (step->reading->forward && !step->call_below)) return;
    for (size_t i = 0; i < COUNT(other); i++)
        if (value[other[i]] >= 0.5) return;
    double told = features_told_above(step, view, view->block_count), own = (told - LEAST_OWN) / PLAINLY_OWN;
    if (own <= 0 || told < OWN_TO_ASKED * words_asked(view)) return;
    if (own > 1) own = 1;
    if (own < 1 && step->reading->reply && features_abstains(view)) return;
    for (size_t i = 0; i < COUNT(around); i++) value[around[i]] *= 1 - OWN_SHARE * own;
    if (value[FEATURE_STATES] < own) value[FEATURE_STATES] = own;
}
