/* SPDX-License-Identifier: MIT */
/*
 * decode: the best reading of all paragraphs together. Two hypotheses are weighed: the answers keep the call's order
 * (skipping some), or they come in any order, each question at most once. Under each, sums over all ways to cut the
 * message into answers give every paragraph's share in every question; the two are mixed by how well they explain the
 * message, so that the order counts less where the evidence speaks against it.
 */
#include "cohesion.h"
#include "filing.h"
#include "segments.h"
#include "weights.h"
#include <math.h>

#define DUAL_ROUNDS 12
/* How much likelier than its best question a paragraph above the first prompt or marker is an introduction. */
#define INTRODUCTION 100
/* Where one hypothesis has less than this share, it is left out. */
#define NEGLIGIBLE 0.01

/* Raises the price of every question that would be entered more than once, until none is. */
static void run_free(struct segments *segments)
{
    for (int round = 0; round < DUAL_ROUNDS; round++) {
        bool done = true;
        double base = pow(1 / (double)segments->questions, weights.entry);
        segments_forward(segments);
        segments_backward(segments);
        for (size_t q = 0; q < segments->questions; q++) {
            double entered = segments->entered[q], price = segments->price[q] / (entered > 1e-9 ? entered : 1e-9);
            if (entered > 1.02) done = false;
            if (entered > 1 || segments->price[q] < base) segments->price[q] = price < base ? price : base;
        }
        if (done) break;
    }
    segments_forward(segments);
    segments_backward(segments);
    segments_posterior(segments);
}

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* From how many paragraphs an answer has on the mean: where answers change, and how readily a question is skipped. */
static void set_transitions(struct segments *segments, const double *boundaries, const bool *forced, double paragraphs)
{
    double expected = 1, start = 1 / (paragraphs + 0.5);
    segments->change[0] = 1;
    for (size_t u = 1; u < segments->units; u++) {
        double odds = boundaries[u] + log(start / (1 - start));
        segments->change[u] = forced[u] ? 0.999 : clamp(1 / (1 + exp(-odds)), 0.002, 0.98);
        segments->stay[u] = 1 - segments->change[u];
        expected += segments->change[u];
    }
    segments->skip = clamp(1 - expected / (double)segments->questions, 0.08, 0.95);
}

/* How far scores are trusted: less where they rest on the questions' own words alone. */
static double trust_in_scores(const struct question_model *model)
{
    double filed = (double)model->filed_answers, questions = (double)model->question_count;
    return weights.unlearned + (1 - weights.unlearned) * filed / (filed + questions);
}

/* Likelihoods of paragraphs, scaled by row; returns the sum of the logarithms taken out. */
static double set_emissions(const struct scores *scores, double trust, double *emission, double *opening)
{
    size_t n = scores->columns;
    double taken = 0;
    for (size_t i = 0; i < scores->units * n; i++) opening[i] = exp(trust * scores->opening[i]);
    for (size_t u = 0; u < scores->units; u++) {
        const double *row = scores->total + u * n;
        double most = row[0];
        for (size_t q = 1; q < n; q++) most = row[q] > most ? row[q] : most;
        for (size_t q = 0; q < n; q++) emission[u * n + q] = exp(trust * (row[q] - most));
        taken += trust * most;
    }
    return taken;
}

/* The accepted anchor above each unit, -1 where there is none. */
static int *governors(struct step *step, const struct units *units, const struct anchors *anchors)
{
    int *out = arena_array(step->arena, units->count + 1, sizeof *out), now = -1;
    size_t next = 0;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        for (; next < anchors->count; next++) {
            const struct anchor *anchor = &anchors->items[next];
            if (anchor->block > unit->block || (anchor->block == unit->block && anchor->from > unit->from)) break;
            if (anchor->governs) now = (int)next;
        }
        out[u] = now;
    }
    return out;
}

/* Under an anchor nothing but its question is possible; above the first one an introduction is likely. */
static void apply_anchors(const struct scores *scores, const int *governor, const struct anchors *anchors,
                          double *emission)
{
    size_t n = scores->columns;
    bool any = scores->units && governor[scores->units - 1] >= 0;
    for (size_t u = 0; u < scores->units; u++) {
        double *row = emission + u * n;
        if (governor[u] < 0) {
            if (any) row[n - 1] = row[n - 1] * 100 + INTRODUCTION;
            continue;
        }
        for (size_t q = 0; q < n; q++) row[q] = (int)q == anchors->items[governor[u]].questions[0] ? 1 : 1e-30;
    }
}

/* Paragraphs an answer may have on the mean; which it is, the message tells. */
static const double paces[] = {1, 2, 4, 9};
#define PACES (sizeof paces / sizeof *paces)

struct paced {
    double evidence;
    double best; /* the pace that explains most */
    double *shares;
};

/* Runs every pace, each weighed by how well it explains the message; shares only where asked for. */
static struct paced run_paces(struct segments *segments, struct arena *arena, const double *boundaries,
                              const bool *forced, bool shares)
{
    size_t cells = segments->units * (segments->questions + 1);
    struct paced out = {.shares = arena_array(arena, cells, sizeof(double))};
    double evidence[PACES], most = 0, total = 0;
    double *each = shares ? arena_array(arena, cells * PACES, sizeof *each) : NULL;
    for (size_t p = 0; p < PACES; p++) {
        set_transitions(segments, boundaries, forced, paces[p]);
        segments_forward(segments);
        evidence[p] = segments->evidence;
        if (p == 0 || evidence[p] > most) {
            most = evidence[p];
            out.best = paces[p];
        }
        if (!shares) continue;
        segments_backward(segments);
        segments_posterior(segments);
        memcpy(each + p * cells, segments->posterior, cells * sizeof *each);
    }
    for (size_t p = 0; p < PACES; p++) total += exp(weights.pace_trust * (evidence[p] - most));
    for (size_t p = 0; shares && p < PACES; p++) {
        double share = exp(weights.pace_trust * (evidence[p] - most)) / total;
        for (size_t i = 0; i < cells; i++) out.shares[i] += share * each[p * cells + i];
    }
    out.evidence = most + log(total / (double)PACES) / weights.pace_trust;
    return out;
}

static void choose(const double *shares, size_t columns, struct filed *out)
{
    *out = (struct filed){.question = -1, .second = -1};
    double best = -1;
    for (size_t q = 0; q < columns; q++) {
        int question = q + 1 == columns ? -1 : (int)q;
        if (shares[q] > best) {
            out->second = out->question;
            out->second_confidence = best > 0 ? best : 0;
            out->question = question;
            out->confidence = best = shares[q];
        } else if (shares[q] > out->second_confidence) {
            out->second = question;
            out->second_confidence = shares[q];
        }
    }
}

/* Share of the call's order: by how much better it explains the message, allowing for what a free order gains with
 * every paragraph by mere chance. */
static double trust_in_order(double kept, double plain, size_t units)
{
    double lead = kept - plain + weights.chance * (double)units;
    return 1 / (1 + exp(-weights.order_trust * lead - log((1 - weights.disorder) / weights.disorder)));
}

static double *mix(struct step *step, struct segments *segments, const double *boundaries, const bool *forced)
{
    size_t cells = segments->units * (segments->questions + 1);
    segments->ordered = true;
    segments->backward = weights.backward;
    struct paced kept = run_paces(segments, step->arena, boundaries, forced, true);
    segments->ordered = false;
    struct paced plain = run_paces(segments, step->arena, boundaries, forced, false);
    double trust = trust_in_order(kept.evidence, plain.evidence, segments->units);
    if (1 - trust < NEGLIGIBLE) return kept.shares;
    set_transitions(segments, boundaries, forced, plain.best);
    for (size_t q = 0; q < segments->questions; q++)
        segments->price[q] = pow(1 / (double)segments->questions, weights.entry);
    run_free(segments);
    for (size_t i = 0; i < cells; i++) kept.shares[i] = trust * kept.shares[i] + (1 - trust) * segments->posterior[i];
    return kept.shares;
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

void decode(struct step *step, const struct vocabulary *words, const struct units *units, const struct anchors *anchors,
            const struct scores *scores, const double *boundaries, struct filed *out)
{
    struct arena *arena = step->arena;
    size_t cells = units->count * scores->columns;
    if (units->count == 0 || scores->columns < 2) {
        for (size_t u = 0; u < units->count; u++) out[u] = (struct filed){.question = -1, .second = -1};
        return;
    }
    int *governor = governors(step, units, anchors);
    if (all_governed(units, anchors, governor, out)) return;
    bool *forced = arena_array(arena, units->count, sizeof *forced);
    for (size_t u = 1; u < units->count; u++) forced[u] = governor[u] != governor[u - 1];
    double *emission = arena_array(arena, cells, sizeof *emission);
    double *opening = arena_array(arena, cells, sizeof *opening);
    struct segments segments;
    segments_init(&segments, arena, units->count, scores->columns - 1);
    segments.row_scale = set_emissions(scores, trust_in_scores(step->classifier->questions), emission, opening);
    apply_anchors(scores, governor, anchors, emission);
    segments.emission = emission;
    segments.opening = opening;
    segments.unity = cohesion_make(step, words, units);
    segments.length = cohesion_length_fit(step);
    segments.class = cohesion_lengths(step, units);
    double *shares = mix(step, &segments, boundaries, forced);
    for (size_t u = 0; u < units->count; u++) choose(shares + u * scores->columns, scores->columns, &out[u]);
}
