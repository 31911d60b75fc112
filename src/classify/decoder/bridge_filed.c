/* SPDX-License-Identifier: MIT */
/*
 * bridge_filed: likeness of answers to those that are filed, by what their words stand for. An answer in Polish is
 * like one in French that speaks of the same things, and what a question's answers speak of says what it asks for
 * where its own text does not.
 */
#include "bridge.h"
#include "weights.h"
#include <math.h>

struct bridge_filed {
    size_t answers;
    unsigned holders[NOTION_COUNT]; /* answers with the notion */
    /* Of each question, the sum of its answers' notions, each answer made one long, times what it is worth; a row a
     * notion, as paragraphs ask all questions about each of theirs. Rarity is left out: a message brings its own. */
    double *by_notion;
    double *lengths; /* of each question's sum, rarity counted in; once all is there */
};

static struct bridge_filed *filed_new(struct arena *arena, size_t questions)
{
    struct bridge_filed *filed = arena_alloc(arena, sizeof *filed);
    filed->by_notion = arena_array(arena, questions * NOTION_COUNT + 1, sizeof *filed->by_notion);
    filed->lengths = arena_array(arena, questions + 1, sizeof *filed->lengths);
    return filed;
}

/* How often each notion stands in a text. */
static unsigned *count_notions(struct arena *arena, const struct marks *notions)
{
    unsigned *counts = arena_array(arena, NOTION_COUNT, sizeof *counts);
    for (size_t i = 0; i < notions->count; i++) counts[notions->items[i].term]++;
    return counts;
}

void bridge_learn(struct bridge *bridge, struct arena *arena, const struct marks *notions, int question, double worth)
{
    if (bridge->filed == NULL) bridge->filed = filed_new(arena, bridge->question_count);
    struct bridge_filed *filed = bridge->filed;
    struct arena *scratch = arena_new();
    unsigned *counts = count_notions(scratch, notions);
    double square = 0;
    for (int n = 0; n < NOTION_COUNT; n++) square += pow(log_count(counts[n]), 2);
    for (int n = 0; n < NOTION_COUNT; n++) {
        if (counts[n] == 0) continue;
        filed->holders[n]++;
        filed->by_notion[(size_t)n * bridge->question_count + (size_t)question] +=
            worth * log_count(counts[n]) / sqrt(square);
    }
    filed->answers++;
    arena_free(&scratch);
}

static double rarity_of(const struct bridge_filed *filed, int notion, size_t paragraphs, size_t holding)
{
    return log((double)(filed->answers + paragraphs + 1) / (double)(filed->holders[notion] + holding));
}

void bridge_learnt(struct bridge *bridge)
{
    struct bridge_filed *filed = bridge->filed;
    if (filed == NULL) return;
    for (int n = 0; n < NOTION_COUNT; n++) {
        if (filed->holders[n] == 0) continue;
        double rarity = rarity_of(filed, n, 0, 0);
        const double *row = filed->by_notion + (size_t)n * bridge->question_count;
        for (size_t q = 0; q < bridge->question_count; q++) filed->lengths[q] += pow(row[q] * rarity, 2);
    }
    for (size_t q = 0; q < bridge->question_count; q++) filed->lengths[q] = sqrt(filed->lengths[q]) + 1e-9;
}

/* What a paragraph's notions have in common with each question's, in `like`; returns the paragraph's length. */
static double likenesses(const struct bridge *bridge, struct arena *arena, const struct marks *notions,
                         const unsigned *holders, size_t paragraphs, double *like)
{
    const struct bridge_filed *filed = bridge->filed;
    unsigned *counts = count_notions(arena, notions);
    double square = 0;
    memset(like, 0, bridge->question_count * sizeof *like);
    for (size_t i = 0; i < notions->count; i++) {
        int n = notions->items[i].term;
        if (counts[n] == 0) continue; /* it came before */
        double rarity = rarity_of(filed, n, paragraphs, holders[n]), weight = log_count(counts[n]) * rarity;
        const double *row = filed->by_notion + (size_t)n * bridge->question_count;
        square += weight * weight;
        for (size_t q = 0; q < bridge->question_count; q++) like[q] += weight * row[q] * rarity;
        counts[n] = 0;
    }
    return sqrt(square);
}

void bridge_score_filed(struct step *step, const struct units *units, struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    const struct bridge *bridge = model->bridge;
    if (bridge->filed == NULL) return;
    const unsigned *holders = bridge_holders(step->arena, units);
    double *like = arena_array(step->arena, bridge->question_count + 1, sizeof *like);
    for (size_t u = 0; u < units->count; u++) {
        const struct marks *notions = &units->items[u].notions;
        double length = likenesses(bridge, step->arena, notions, holders, units->count, like);
        /* Long paragraphs that are as like say more. */
        double worth = weights.bridge_filed * sqrt((double)notions->count);
        for (size_t q = 0; q < bridge->question_count && length > 0; q++) {
            /* What a single answer speaks of by the way is not yet what the question's answers speak of. */
            double filed = model->facts[q].filed_worth, grown = filed / (filed + weights.bridge_filed_half);
            scores->total[u * scores->columns + q] += worth * grown * like[q] / (length * bridge->filed->lengths[q]);
        }
    }
}

/* The notion not named yet by which the answers filed under the question are likest to units[first..last]; NULL: none
 * is left that fewer than half of all filed answers hold. */
static const struct mark *likest(const struct bridge *bridge, const struct units *units, size_t first, size_t last,
                                 int question, const bool *named, const struct unit **where)
{
    const struct bridge_filed *filed = bridge->filed;
    const struct mark *best = NULL;
    double most = 0;
    for (size_t u = first; u <= last; u++) {
        const struct marks *notions = &units->items[u].notions;
        for (size_t i = 0; i < notions->count; i++) {
            int n = notions->items[i].term;
            if (named[n] || filed->holders[n] * 2 > filed->answers) continue;
            double like = filed->by_notion[(size_t)n * bridge->question_count + (size_t)question];
            if (like > 0) like *= pow(rarity_of(filed, n, 0, 0), 2);
            if (like <= most) continue;
            most = like;
            best = &notions->items[i];
            *where = &units->items[u];
        }
    }
    return best;
}

const char *bridge_filed_reason(struct step *step, const struct units *units, size_t first, size_t last, int question)
{
    const struct bridge *bridge = step->classifier->questions->bridge;
    bool named[NOTION_COUNT] = {false};
    struct buf line = BUF_INIT(REASON_BYTES);
    for (int n = 0; bridge->filed != NULL && n < REASON_WORDS; n++) {
        const struct unit *unit = NULL;
        const struct mark *word = likest(bridge, units, first, last, question, named, &unit);
        if (word == NULL) break;
        named[word->term] = true;
        bridge_tell(step, unit, word, &line);
    }
    const char *reason = line.len > 0 ? arena_strdup(step->arena, buf_text(&line)) : NULL;
    buf_release(&line);
    return reason;
}
