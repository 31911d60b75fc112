/* SPDX-License-Identifier: MIT */
/*
 * decode: the best reading of all paragraphs together. Two hypotheses are weighed: the answers keep the call's order
 * (skipping some), or they come in any order, each question at most once. Under each, forward-backward gives every
 * paragraph's share in every question; the two are mixed by how well they explain the message, so that the order counts
 * less where the evidence speaks against it.
 */
#include "filing.h"
#include "weights.h"
#include <math.h>

#define DUAL_ROUNDS 25
/* How much likelier than its best question a paragraph above the first prompt or marker is an introduction. */
#define INTRODUCTION 100

struct chain {
    size_t units, columns; /* columns: questions and "none" */
    double *emission;      /* likelihoods, scaled by row; */
    const double *opening; /* ... of a paragraph that opens the answer */
    double row_scale;      /* sum of the logarithms taken out */
    double *stay, *change; /* of each unit but the first */
    double skip;           /* probability of passing over a question */
    bool ordered;
    double entry;  /* probability of entering any one question, when not ordered */
    double *price; /* of entering a question, when not ordered */
    double *forward, *backward, *posterior, *entered;
    double evidence; /* log-likelihood */
};

/* spread[q] = sum over p of from[p] * P(p -> q), without the change probability. */
static void spread_ordered(const struct chain *chain, const double *from, double *spread)
{
    size_t questions = chain->columns - 1;
    double all = 0, run = 0, back = weights.backward / (double)questions;
    for (size_t q = 0; q < questions; q++) all += from[q];
    for (size_t q = 0; q < questions; q++) {
        spread[q] = run * (1 - chain->skip) * (1 - weights.backward) + (all - from[q]) * back +
                    from[questions] / (double)questions;
        run = run * chain->skip + from[q];
    }
    spread[questions] = all * 0.02;
}

static void gather_ordered(const struct chain *chain, const double *to, double *gathered)
{
    size_t questions = chain->columns - 1;
    double all = 0, run = 0, back = weights.backward / (double)questions;
    for (size_t q = 0; q < questions; q++) all += to[q];
    for (size_t q = questions; q-- > 0;) {
        gathered[q] = run * (1 - chain->skip) * (1 - weights.backward) + (all - to[q]) * back + to[questions] * 0.02;
        run = run * chain->skip + to[q];
    }
    gathered[questions] = all / (double)questions;
}

static void spread_free(const struct chain *chain, const double *from, double *spread)
{
    size_t questions = chain->columns - 1;
    double all = 0;
    for (size_t q = 0; q < chain->columns; q++) all += from[q];
    for (size_t q = 0; q < questions; q++) spread[q] = (all - from[q]) * chain->price[q] * chain->entry;
    spread[questions] = (all - from[questions]) * 0.02;
}

static void gather_free(const struct chain *chain, const double *to, double *gathered)
{
    size_t questions = chain->columns - 1;
    double all = 0;
    for (size_t q = 0; q < questions; q++) all += to[q] * chain->price[q] * chain->entry;
    for (size_t q = 0; q < questions; q++)
        gathered[q] = all - to[q] * chain->price[q] * chain->entry + to[questions] * 0.02;
    gathered[questions] = all;
}

static double start_of(const struct chain *chain, size_t q)
{
    if (q + 1 == chain->columns) return 0.1;
    size_t questions = chain->columns - 1;
    if (!chain->ordered) return chain->price[q] * chain->entry;
    return pow(chain->skip, (double)q) * (1 - chain->skip) * 0.97 + 0.03 / (double)questions;
}

static double normalise(double *row, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += row[i];
    if (sum <= 0) sum = 1e-300;
    for (size_t i = 0; i < n; i++) row[i] /= sum;
    return log(sum);
}

static void run_forward(struct chain *chain, double *spread)
{
    size_t n = chain->columns;
    chain->evidence = chain->row_scale;
    for (size_t u = 0; u < chain->units; u++) {
        double *now = chain->forward + u * n;
        const double *emission = chain->emission + u * n, *before = now - n;
        if (u > 0) (chain->ordered ? spread_ordered : spread_free)(chain, before, spread);
        for (size_t q = 0; q < n; q++) {
            double arrive = u == 0
                                ? start_of(chain, q) * chain->opening[q]
                                : before[q] * chain->stay[u] + spread[q] * chain->change[u] * chain->opening[u * n + q];
            now[q] = arrive * emission[q];
        }
        chain->evidence += normalise(now, n);
    }
}

static void run_backward(struct chain *chain, double *gathered, double *product, double *opened)
{
    size_t n = chain->columns;
    for (size_t q = 0; q < n; q++) chain->backward[(chain->units - 1) * n + q] = 1;
    for (size_t u = chain->units - 1; u-- > 0;) {
        double *now = chain->backward + u * n, *after = now + n;
        const double *emission = chain->emission + (u + 1) * n;
        for (size_t q = 0; q < n; q++) product[q] = after[q] * emission[q];
        for (size_t q = 0; q < n; q++) opened[q] = product[q] * chain->opening[(u + 1) * n + q];
        (chain->ordered ? gather_ordered : gather_free)(chain, opened, gathered);
        for (size_t q = 0; q < n; q++) now[q] = product[q] * chain->stay[u + 1] + gathered[q] * chain->change[u + 1];
        normalise(now, n);
    }
}

/* Shares of each question in each paragraph, and how often each question is expected to be entered. */
static void run_posterior(struct chain *chain, double *spread)
{
    size_t n = chain->columns;
    memset(chain->entered, 0, n * sizeof *chain->entered);
    for (size_t u = 0; u < chain->units; u++) {
        double *post = chain->posterior + u * n, sum = 0;
        const double *f = chain->forward + u * n, *b = chain->backward + u * n;
        for (size_t q = 0; q < n; q++) sum += post[q] = f[q] * b[q];
        if (sum <= 0) sum = 1e-300;
        if (u > 0) (chain->ordered ? spread_ordered : spread_free)(chain, f - n, spread);
        for (size_t q = 0; q < n; q++) {
            post[q] /= sum;
            double stayed = u ? f[q - 0] : 0, entered = post[q];
            if (u > 0) {
                double kept = (f - n)[q] * chain->stay[u],
                       came = spread[q] * chain->change[u] * chain->opening[u * n + q];
                stayed = kept + came;
                entered = stayed > 0 ? post[q] * came / stayed : 0;
            }
            chain->entered[q] += entered;
        }
    }
}

static void run(struct chain *chain, struct arena *arena)
{
    double *a = arena_array(arena, chain->columns, sizeof *a), *b = arena_array(arena, chain->columns, sizeof *b),
           *c = arena_array(arena, chain->columns, sizeof *c);
    run_forward(chain, a);
    run_backward(chain, a, b, c);
    run_posterior(chain, a);
}

/* Raises the price of every question that would be entered more than once, until none is. */
static void run_free(struct chain *chain, struct arena *arena)
{
    chain->ordered = false;
    for (int round = 0; round < DUAL_ROUNDS; round++) {
        bool done = true;
        run(chain, arena);
        for (size_t q = 0; q + 1 < chain->columns; q++) {
            if (chain->entered[q] > 1.02) done = false;
            double price = chain->price[q] / (chain->entered[q] > 1e-9 ? chain->entered[q] : 1e-9);
            if (chain->entered[q] > 1 || chain->price[q] < 1) chain->price[q] = price < 1 ? price : 1;
        }
        if (done) break;
    }
}

static struct chain *chain_new(struct arena *arena, size_t units, size_t columns)
{
    struct chain *chain = arena_alloc(arena, sizeof *chain);
    chain->units = units;
    chain->columns = columns;
    chain->emission = arena_array(arena, units * columns, sizeof(double));
    chain->forward = arena_array(arena, units * columns, sizeof(double));
    chain->backward = arena_array(arena, units * columns, sizeof(double));
    chain->posterior = arena_array(arena, units * columns, sizeof(double));
    chain->stay = arena_array(arena, units, sizeof(double));
    chain->change = arena_array(arena, units, sizeof(double));
    chain->price = arena_array(arena, columns, sizeof(double));
    chain->entered = arena_array(arena, columns, sizeof(double));
    for (size_t q = 0; q < columns; q++) chain->price[q] = 1;
    return chain;
}

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* From how many paragraphs an answer has on the mean: where answers change, and how readily a question is skipped. */
static void set_transitions(struct chain *chain, const double *boundaries, const bool *forced, double paragraphs)
{
    double questions = (double)chain->columns - 1, expected = 1, start = 1 / (paragraphs + 0.5);
    for (size_t u = 1; u < chain->units; u++) {
        double odds = boundaries[u] + log(start / (1 - start));
        chain->change[u] = forced[u] ? 0.999 : clamp(1 / (1 + exp(-odds)), 0.002, 0.98);
        chain->stay[u] = 1 - chain->change[u];
        expected += chain->change[u];
    }
    chain->skip = clamp(1 - expected / questions, 0.08, 0.95);
}

static void set_emissions(struct chain *chain, const struct scores *scores, struct arena *arena)
{
    size_t n = chain->columns;
    double *opening = arena_array(arena, chain->units * n, sizeof *opening);
    for (size_t i = 0; i < chain->units * n; i++) opening[i] = exp(scores->opening[i]);
    chain->opening = opening;
    for (size_t u = 0; u < chain->units; u++) {
        const double *row = scores->total + u * n;
        double most = row[0];
        for (size_t q = 1; q < n; q++) most = row[q] > most ? row[q] : most;
        for (size_t q = 0; q < n; q++) chain->emission[u * n + q] = exp(row[q] - most);
        chain->row_scale += most;
    }
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
static void apply_anchors(struct chain *chain, const int *governor, const struct anchors *anchors)
{
    size_t n = chain->columns;
    bool any = chain->units && governor[chain->units - 1] >= 0;
    for (size_t u = 0; u < chain->units; u++) {
        double *row = chain->emission + u * n;
        if (governor[u] < 0) {
            if (any) row[n - 1] = row[n - 1] * 100 + INTRODUCTION;
            continue;
        }
        for (size_t q = 0; q < n; q++) row[q] = (int)q == anchors->items[governor[u]].questions[0] ? 1 : 1e-30;
    }
}

/* Paragraphs an answer may have on the mean; which it is, the message tells. */
static const double paces[] = {1, 1.6, 2.5, 4, 7, 12};
#define PACES (sizeof paces / sizeof *paces)

/* Runs the chain at every pace and leaves in it the shares of all, each weighed by how well it explains the message;
 * returns the evidence. */
static double run_paces(struct chain *chain, struct arena *arena, const double *boundaries, const bool *forced,
                        double *best_pace)
{
    size_t cells = chain->units * chain->columns;
    double evidence[PACES], most = 0, total = 0, *mixed = arena_array(arena, cells, sizeof *mixed);
    double *shares = arena_array(arena, cells * PACES, sizeof *shares);
    for (size_t p = 0; p < PACES; p++) {
        set_transitions(chain, boundaries, forced, paces[p]);
        run(chain, arena);
        evidence[p] = chain->evidence;
        memcpy(shares + p * cells, chain->posterior, cells * sizeof *shares);
        if (p == 0 || evidence[p] > most) {
            most = evidence[p];
            *best_pace = paces[p];
        }
    }
    for (size_t p = 0; p < PACES; p++) total += exp(weights.pace_trust * (evidence[p] - most));
    for (size_t p = 0; p < PACES; p++) {
        double share = exp(weights.pace_trust * (evidence[p] - most)) / total;
        for (size_t i = 0; i < cells; i++) mixed[i] += share * shares[p * cells + i];
    }
    memcpy(chain->posterior, mixed, cells * sizeof *mixed);
    return most + log(total / (double)PACES);
}

static void choose(const struct chain *ordered, const struct chain *free, double trust, size_t u, struct filed *out)
{
    size_t n = ordered->columns;
    *out = (struct filed){.question = -1, .second = -1};
    double best = -1;
    for (size_t q = 0; q < n; q++) {
        double share = trust * ordered->posterior[u * n + q] + (1 - trust) * free->posterior[u * n + q];
        int question = q + 1 == n ? -1 : (int)q;
        if (share > best) {
            out->second = out->question;
            out->second_confidence = best > 0 ? best : 0;
            out->question = question;
            out->confidence = best = share;
        } else if (share > out->second_confidence) {
            out->second = question;
            out->second_confidence = share;
        }
    }
}

void decode(struct step *step, const struct units *units, const struct anchors *anchors, const struct scores *scores,
            const double *boundaries, struct filed *out)
{
    struct arena *arena = step->arena;
    if (units->count == 0 || scores->columns < 2) {
        for (size_t u = 0; u < units->count; u++) out[u] = (struct filed){.question = -1, .second = -1};
        return;
    }
    struct chain *ordered = chain_new(arena, units->count, scores->columns);
    struct chain *free = chain_new(arena, units->count, scores->columns);
    int *governor = governors(step, units, anchors);
    bool *forced = arena_array(arena, units->count, sizeof *forced);
    for (size_t u = 1; u < units->count; u++) forced[u] = governor[u] != governor[u - 1];
    set_emissions(ordered, scores, arena);
    apply_anchors(ordered, governor, anchors);
    ordered->ordered = true;
    double pace, kept = run_paces(ordered, arena, boundaries, forced, &pace);
    memcpy(free->emission, ordered->emission, units->count * scores->columns * sizeof(double));
    free->opening = ordered->opening;
    free->row_scale = ordered->row_scale;
    free->entry = 1 / (double)(scores->columns - 1);
    double plain = run_paces(free, arena, boundaries, forced, &pace);
    set_transitions(free, boundaries, forced, pace);
    free->entry = pow(free->entry, weights.entry);
    run_free(free, arena);
    double lead = weights.order_trust * (kept - plain) + log((1 - weights.disorder) / weights.disorder);
    double trust = 1 / (1 + exp(-lead));
    for (size_t u = 0; u < units->count; u++) choose(ordered, free, trust, u, &out[u]);
}
