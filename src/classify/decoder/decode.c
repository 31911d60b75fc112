/* SPDX-License-Identifier: MIT */
/*
 * decode: the best reading of all paragraphs together. Two readings are weighed (hypothesis.h): the answers keep the
 * call's order, skipping some, or they come in any order. They are mixed by how well each explains the message, and by
 * whether the call's order explains it better than shuffled orders do, so that order counts less where the evidence
 * speaks against it.
 */
#include "cohesion.h"
#include "filing.h"
#include "hypothesis.h"
#include "refrain.h"
#include "weights.h"
#include <math.h>

/* Where one reading has less than this share, it is left out. */
#define NEGLIGIBLE 0.01
/* Readings of a message from which its refrains are learnt. */
#define REFRAIN_ROUNDS 3
/* By how much shares are raised to a power where nothing but words alone has filed what they rest on. */
#define DOUBT 0.7
/* Leads in nats beyond which nothing more is asked. Long answers that wander cost the order kept more than they cost
 * any order, so it may trail by much and still hold. */
#define LEAD_PLAINLY_KEPT 15.0
#define LEAD_PLAINLY_LEFT (-40.0)
/* Words of a usual paragraph. */
#define USUAL_WORDS 45.0
/* Up to how many nats the margin over shuffled orders is believed. */
#define MARGIN_MOST 20.0

/* Shares nearer than this to each other differ by rounding alone: the question asked first goes before, whatever
 * machine it is read on. */
#define ROUNDING 1e-9

static void choose(const double *shares, size_t columns, struct filed *out)
{
    *out = (struct filed){.question = -1, .second = -1, .shares = shares};
    double best = -1;
    for (size_t q = 0; q < columns; q++) {
        int question = q + 1 == columns ? -1 : (int)q;
        if (shares[q] > best + ROUNDING) {
            out->second = out->question;
            out->second_confidence = best > 0 ? best : 0;
            out->question = question;
            out->confidence = best = shares[q];
        } else if (shares[q] > out->second_confidence + ROUNDING) {
            out->second = question;
            out->second_confidence = shares[q];
        }
    }
}

/* Answers that words alone filed may be mistaken together, and whoever is read by them agrees with their mistakes: in
 * stores without any certain answer a share of 0.65 was right in half of the cases, one of 0.85 in two of three
 * (docs/measured.md). */
static void doubt(const struct question_model *model, struct filed *filed)
{
    if (model->soft_worth <= 0) return;
    double power = 1 + DOUBT * model->soft_worth / model->filed_worth;
    filed->confidence = pow(filed->confidence, power);
    filed->second_confidence = pow(filed->second_confidence, power);
}

static double limited(double nats)
{
    return nats > MARGIN_MOST ? MARGIN_MOST : nats < -MARGIN_MOST ? -MARGIN_MOST : nats;
}

/* Share of the call's order: by how much better it explains the message than any order may, and than others do. */
static double trust_in_order(struct hypothesis *ordered, const struct hypothesis *any, double learned)
{
    double lead = ordered->evidence - any->evidence;
    if (lead > LEAD_PLAINLY_KEPT || lead < LEAD_PLAINLY_LEFT) return lead > 0;
    double odds = weights.order_base + weights.order_learned * learned + weights.order_lead * lead +
                  weights.order_margin * limited(hypothesis_order_margin(ordered));
    return 1 / (1 + exp(-odds));
}

/* Whether it is open at any paragraph whether an answer begins there. Where each stands under an anchor of its own,
 * nobody asks. */
static bool any_open(const bool *forced, size_t units)
{
    for (size_t u = 1; u < units; u++)
        if (!forced[u]) return true;
    return false;
}

/* Where paragraphs come again and again, learns from first readings whether they open answers or end them. */
static void learn_refrains(struct step *step, const struct units *units, struct evidence_table *table,
                           struct hypothesis *ordered)
{
    struct refrains refrains;
    if (!refrains_find(step, units, &refrains)) return;
    const double *before = table->boundaries;
    double *after = arena_array(step->arena, units->count, sizeof *after);
    for (int round = 0; round < REFRAIN_ROUNDS; round++) {
        hypothesis_read_openings(ordered);
        refrains_adjust(&refrains, ordered->opened, before, after, units->count);
        table->boundaries = after;
    }
}

static const double *mix(const struct evidence_table *table, struct hypothesis *ordered)
{
    size_t cells = table->scores->units * table->scores->columns;
    struct hypothesis any;
    hypothesis_read_shares(ordered);
    hypothesis_free(&any, table);
    double trust = trust_in_order(ordered, &any, table->learned);
    if (1 - trust < NEGLIGIBLE) return ordered->shares;
    hypothesis_free_shares(&any);
    for (size_t i = 0; i < cells; i++) ordered->shares[i] = trust * ordered->shares[i] + (1 - trust) * any.shares[i];
    return ordered->shares;
}

/* "Isn't a ban a punishment?" in the middle of an answer is nearly nothing, however well its one word fits elsewhere:
 * how much a paragraph of so many words says there, against one of usual length. */
static double says_inside(double words)
{
    return words / (words + weights.brief) * (1 + weights.brief / USUAL_WORDS);
}

/* Where every paragraph stands under an anchor there is nothing to weigh. */
static bool all_governed(const struct units *units, const struct anchors *anchors, const int *governor,
                         struct filed *out)
{
    for (size_t u = 0; u < units->count; u++) {
        if (governor[u] < 0) return false;
        out[u] = (struct filed){.question = anchors->items[governor[u]].questions[0], .confidence = 1, .second = -1};
    }
    return true;
}

/* Of each paragraph, how many an answer from it may have. None runs on under the anchor of another question: of all the
 * cuts in which one does, none counts beside those in which none does. */
static unsigned char *find_reach(struct arena *arena, const int *only, size_t units)
{
    unsigned char *out = arena_array(arena, units, sizeof *out);
    for (size_t u = 0; u < units; u++) {
        int question = -1;
        while (out[u] < SEGMENT_LONGEST && u + out[u] < units) {
            int here = only[u + out[u]];
            if (here >= 0 && question >= 0 && here != question) break;
            if (here >= 0) question = here;
            out[u]++;
        }
    }
    return out;
}

/* Anchors set out the message to its end, where some name a question: above the first, its author introduces. */
static bool set_out_to_end(const int *governor, size_t units)
{
    for (size_t u = units; u-- > 0 && governor[u] != UNIT_FREE;)
        if (governor[u] >= 0) return true;
    return false;
}

static struct evidence_table make_table(struct step *step, const struct vocabulary *words, const struct units *units,
                                        const struct anchors *anchors, const int *governor, const struct scores *scores)
{
    struct arena *arena = step->arena;
    const struct question_model *model = step->classifier->questions;
    int *only = arena_array(arena, units->count, sizeof *only);
    bool *forced = arena_array(arena, units->count, sizeof *forced);
    bool *introduces = arena_array(arena, units->count, sizeof *introduces);
    double *weight = arena_array(arena, units->count, sizeof *weight);
    bool set_out = set_out_to_end(governor, units->count), headed = false;
    for (size_t u = 0; u < units->count; u++) {
        only[u] = governor[u] < 0 ? -1 : anchors->items[governor[u]].questions[0];
        forced[u] = u > 0 && governor[u] != governor[u - 1] && governor[u] != UNIT_FREE;
        weight[u] = says_inside((double)units->items[u].words + 1);
        bool letter = step->out->blocks.items[units->items[u].block].source[0] == '\0';
        headed = headed || units->items[u].headed > 0;
        introduces[u] = governor[u] > UNIT_CLOSED && set_out && !headed && !(letter && anchors->letter_answers);
    }
    double filed = model->filed_worth;
    double *boundaries = arena_array(arena, units->count, sizeof *boundaries);
    bool open = any_open(forced, units->count);
    if (open) boundaries_make(step, words, units, anchors, boundaries);
    const double *length = cohesion_length_fit(step);
    const unsigned char *reach = find_reach(arena, only, units->count);
    return (struct evidence_table){.arena = arena,
                                   .scores = scores,
                                   .weight = weight,
                                   .boundaries = boundaries,
                                   .forced = forced,
                                   .open = open,
                                   .only = only,
                                   .introduces = introduces,
                                   .reach = reach,
                                   .unity = cohesion_make(step, words, units, reach),
                                   .length = length,
                                   .class = length != NULL ? cohesion_lengths(step, units, reach) : NULL,
                                   .usual_pace = cohesion_usual_pace(units, scores->columns - 1),
                                   .learned = filed / (filed + (double)model->question_count)};
}

void decode(struct step *step, const struct vocabulary *words, const struct units *units, const struct anchors *anchors,
            const struct scores *scores, struct filed *out)
{
    if (units->count == 0 || scores->columns < 2) {
        for (size_t u = 0; u < units->count; u++) out[u] = (struct filed){.question = -1, .second = -1};
        return;
    }
    const int *governor = units_governors(step->arena, units, anchors);
    if (all_governed(units, anchors, governor, out)) return;
    struct evidence_table table = make_table(step, words, units, anchors, governor, scores);
    struct hypothesis ordered;
    hypothesis_ordered(&ordered, &table);
    if (table.open) learn_refrains(step, units, &table, &ordered);
    const double *shares = mix(&table, &ordered);
    for (size_t u = 0; u < units->count; u++) {
        choose(shares + u * scores->columns, scores->columns, &out[u]);
        doubt(step->classifier->questions, &out[u]);
    }
}
