/* SPDX-License-Identifier: MIT */
/* hypothesis: see hypothesis.h. Sums over all ways to cut the message into answers are segments.h's. */
#include "hypothesis.h"
#include "weights.h"
#include <math.h>

/* A question is entered at most once: in so many rounds prices are sought at which none is entered much more often. */
#define PRICE_ROUNDS 12
#define ENTERED_MOST 1.02
#define ENTERED_LEAST 0.98
#define STEP_MOST 64.0 /* a price is never so low that it cannot rise again */
/* How much likelier than its best question a paragraph above the first prompt or marker is an introduction. */
#define INTRODUCTION 100
#define IMPOSSIBLE 1e-30
#define SHUFFLED_ORDERS 6
/* How likely an answer begins where another anchor does. */
#define FORCED 0.999

/* Paragraphs an answer may have on the mean; which it is, the message tells. */
static const double paces[] = {1, 2, 4, 9};
#define PACES (sizeof paces / sizeof *paces)

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* From words of questions alone to filed answers. */
static double between(const struct evidence_table *table, double unlearned, double learned)
{
    return unlearned + (learned - unlearned) * table->learned;
}

/* How far scores are believed. */
struct faith {
    double trust;  /* factor */
    double inside; /* ... of a paragraph that opens no answer */
    double astray; /* least likelihood of such a paragraph */
};

/* Under an anchor nothing but its question is possible. */
static void set_only(size_t n, int only, double *emission, double *opening)
{
    for (size_t q = 0; q < n; q++) {
        emission[q] = (int)q == only ? 1 : IMPOSSIBLE;
        opening[q] = 1;
    }
}

/* Likelihoods of one paragraph, its best question's 1: inside an answer, where it may stray from the matter, and, as
 * a factor on that, as the answer's first. Returns the logarithm taken out. */
static double set_row(const struct evidence_table *table, size_t u, const struct faith *faith, double *emission,
                      double *opening)
{
    size_t n = table->scores->columns;
    const double *row = table->scores->total + u * n, *first = table->scores->opening + u * n;
    double most = row[0];
    for (size_t q = 1; q + 1 < n; q++) most = row[q] > most ? row[q] : most;
    if (table->only[u] >= 0) {
        set_only(n, table->only[u], emission, opening);
        return faith->trust * most;
    }
    double inside = faith->inside * table->weight[u];
    for (size_t q = 0; q + 1 < n; q++) {
        double fit = exp(faith->trust * (row[q] - most));
        emission[q] = pow((1 - faith->astray) * fit + faith->astray, inside);
        opening[q] = fit * exp(faith->trust * first[q]) / emission[q];
    }
    emission[n - 1] = exp(faith->trust * (row[n - 1] - most));
    /* Above the first anchor an introduction is likely. */
    if (table->introduces[u]) emission[n - 1] = emission[n - 1] * 100 + INTRODUCTION;
    opening[n - 1] = 1;
    return faith->trust * most;
}

static void set_tables(struct hypothesis *hypothesis, const struct evidence_table *table, const struct faith *faith)
{
    size_t units = table->scores->units, n = table->scores->columns;
    double *emission = arena_array(table->arena, units * n, sizeof *emission);
    double *opening = arena_array(table->arena, units * n, sizeof *opening);
    struct segments *segments = &hypothesis->segments;
    hypothesis->table = table;
    segments_init(segments, table->arena, units, n - 1);
    for (size_t u = 0; u < units; u++)
        segments->row_scale += set_row(table, u, faith, emission + u * n, opening + u * n);
    segments->emission = emission;
    segments->opening = opening;
    segments->unity = table->unity;
    segments->length = table->length;
    segments->class = table->class;
    memcpy(segments->reach, table->reach, units * sizeof *segments->reach);
    segments_tabulate(segments);
}

/* From how many paragraphs an answer has on the mean: where answers change, and how readily a question is skipped. */
static void set_transitions(struct hypothesis *hypothesis, double paragraphs)
{
    struct segments *segments = &hypothesis->segments;
    const struct evidence_table *table = hypothesis->table;
    double expected = 1, start = 1 / (paragraphs + 0.5), start_odds = log(start / (1 - start));
    segments->change[0] = 1;
    for (size_t u = 1; u < segments->units; u++) {
        segments->change[u] = FORCED;
        if (!table->forced[u]) {
            double odds = hypothesis->change_trust * table->boundaries[u] + hypothesis->change_base + start_odds;
            segments->change[u] = clamp(1 / (1 + exp(-odds)), 0.002, 0.98);
        }
        segments->stay[u] = 1 - segments->change[u];
        expected += segments->change[u];
    }
    segments->skip = clamp(1 - expected / (double)segments->questions, 0.08, 0.95);
}

/* Log odds that a message has so many paragraphs an answer: the more paragraphs come on a question, the more. */
static double pace_prior(const struct evidence_table *table, double paragraphs)
{
    double ratio = log(paragraphs / table->usual_pace);
    return -weights.pace_prior * ratio * ratio / 2;
}

/* No answer has more paragraphs than the message. */
static size_t paces_within(size_t units)
{
    size_t count = 1;
    while (count < PACES && paces[count] <= (double)units) count++;
    return count;
}

/* The paces' rows of `length` numbers, each with its share. */
static double *mixed(struct arena *arena, const double *rows, const double *share, size_t paces_run, size_t length)
{
    double *out = arena_array(arena, length, sizeof *out);
    for (size_t p = 0; p < paces_run; p++)
        for (size_t i = 0; i < length; i++) out[i] += share[p] * rows[p * length + i];
    return out;
}

/* Prices on their way to where each question is entered once. */
struct prices {
    double *price; /* of each question, at most `most` */
    double most;
    double *step; /* the power of its count by which it changes next: doubled until it goes too far, then made small */
};

static struct prices prices_from(struct arena *arena, double *price, double most, size_t questions)
{
    struct prices out = {price, most, arena_array(arena, questions, sizeof(double))};
    for (size_t q = 0; q < questions; q++) {
        out.price[q] = most;
        out.step[q] = 1;
    }
    return out;
}

/* Changes the price of a question that is entered so often on the mean; false: it may stay. */
static bool settle(struct prices *prices, size_t q, double entered)
{
    double *price = &prices->price[q], *step = &prices->step[q];
    if (entered > ENTERED_MOST) {
        *price *= pow(1 / entered, *step);
        *step = fmin(*step * 2, STEP_MOST);
        return true;
    }
    if (entered >= ENTERED_LEAST || *price >= prices->most) return false;
    *step = fmax(*step / 4, 0.25);
    *price = fmin(*price * pow(1 / fmax(entered, 0.1), *step), prices->most);
    return true;
}

/* In the order kept a question has one place; an answer to it elsewhere is worth the less the surer it stands there. */
static void answer_once(struct segments *segments, struct arena *arena)
{
    struct prices worth = prices_from(arena, segments->worth, 1, segments->questions);
    bool weighed = false;
    for (int round = 0; round < PRICE_ROUNDS; round++) {
        bool changed = false;
        for (size_t q = 0; q < segments->questions; q++) {
            double elsewhere = segments->displaced_entered[q];
            if (segments->worth[q] == 1 && elsewhere <= ENTERED_MOST - 1) continue;
            changed = settle(&worth, q, segments->entered[q] + elsewhere) || changed;
        }
        if (!changed) break;
        weighed = true;
        segments_tabulate_worth(segments);
        segments_forward(segments);
        segments_backward(segments);
        segments_posterior(segments);
    }
    for (size_t q = 0; q < segments->questions; q++) segments->worth[q] = 1;
    if (weighed) segments_tabulate_worth(segments);
}

/* What a reading is asked for; each needs what stands before it. */
enum asked { ASKED_EVIDENCE, ASKED_OPENED, ASKED_SHARES };

/* Reads at one pace; how well that explains the message. */
static double run_pace(struct hypothesis *hypothesis, enum asked asked, double paragraphs)
{
    struct segments *segments = &hypothesis->segments;
    set_transitions(hypothesis, paragraphs);
    segments_forward(segments);
    double explained = segments->evidence;
    if (asked >= ASKED_OPENED) segments_backward(segments);
    if (asked >= ASKED_SHARES) {
        segments_posterior(segments);
        answer_once(segments, hypothesis->table->arena);
    }
    return explained;
}

/* Runs every pace, each weighed by how well it explains the message. Where answers begin is the same at all of them
 * unless any place is open. */
static void run_paces(struct hypothesis *hypothesis, enum asked asked)
{
    struct segments *segments = &hypothesis->segments;
    struct arena *arena = hypothesis->table->arena;
    size_t units = segments->units, cells = units * (segments->questions + 1);
    size_t count = paces_within(units);
    double evidence[PACES], share[PACES], explained = 0, most = 0, total = 0;
    double *opened = asked >= ASKED_OPENED ? arena_room(arena, units * count, sizeof *opened) : NULL;
    double *shares = asked >= ASKED_SHARES ? arena_room(arena, cells * count, sizeof *shares) : NULL;
    for (size_t p = 0; p < count; p++) {
        if (p == 0 || hypothesis->table->open) explained = run_pace(hypothesis, asked, paces[p]);
        evidence[p] = explained + pace_prior(hypothesis->table, paces[p]);
        if (p == 0 || evidence[p] > most) {
            most = evidence[p];
            hypothesis->best_pace = paces[p];
        }
        if (opened != NULL) memcpy(opened + p * units, segments->opened, units * sizeof *opened);
        if (shares != NULL) memcpy(shares + p * cells, segments->posterior, cells * sizeof *shares);
    }
    for (size_t p = 0; p < count; p++) total += exp(evidence[p] - most);
    for (size_t p = 0; p < count; p++) share[p] = exp(evidence[p] - most) / total;
    hypothesis->evidence = most + log(total / (double)count);
    if (opened != NULL) hypothesis->opened = mixed(arena, opened, share, count, units);
    if (shares != NULL) hypothesis->shares = mixed(arena, shares, share, count, cells);
}

void hypothesis_ordered(struct hypothesis *hypothesis, const struct evidence_table *table)
{
    *hypothesis = (struct hypothesis){.change_trust = between(table, weights.change_trust, 1),
                                      .change_base = between(table, weights.change_ordered, weights.change_learned)};
    struct faith faith = {.trust = between(table, weights.unlearned, weights.learned),
                          .inside = between(table, weights.inside, 1),
                          .astray = exp(-between(table, weights.astray, weights.astray_learned))};
    set_tables(hypothesis, table, &faith);
    hypothesis->segments.ordered = true;
    hypothesis->segments.displaced = weights.displaced;
    segments_tabulate_worth(&hypothesis->segments);
}

void hypothesis_read_openings(struct hypothesis *hypothesis)
{
    run_paces(hypothesis, ASKED_OPENED);
}

void hypothesis_read_shares(struct hypothesis *hypothesis)
{
    run_paces(hypothesis, ASKED_SHARES);
}

void hypothesis_free(struct hypothesis *hypothesis, const struct evidence_table *table)
{
    *hypothesis = (struct hypothesis){.change_trust = 1,
                                      .change_base = between(table, weights.change_free, weights.change_learned)};
    struct faith faith = {.trust = between(table, weights.unlearned_free, weights.learned),
                          .inside = 1,
                          .astray = exp(-between(table, weights.astray, weights.astray_learned))};
    set_tables(hypothesis, table, &faith);
    run_paces(hypothesis, ASKED_EVIDENCE);
}

void hypothesis_free_shares(struct hypothesis *hypothesis)
{
    struct segments *segments = &hypothesis->segments;
    double base = pow(1 / (double)segments->questions, weights.entry);
    struct prices prices = prices_from(hypothesis->table->arena, segments->price, base, segments->questions);
    set_transitions(hypothesis, hypothesis->best_pace);
    for (int round = 0; round < PRICE_ROUNDS; round++) {
        bool changed = false;
        segments_forward(segments);
        segments_backward(segments);
        for (size_t q = 0; q < segments->questions; q++) changed = settle(&prices, q, segments->entered[q]) || changed;
        if (!changed) break;
    }
    segments_forward(segments);
    segments_backward(segments);
    segments_posterior(segments);
    hypothesis->shares = segments->posterior;
}

/* The same generator everywhere: a message is read alike on every machine. */
static void shuffle(struct segments *segments, uint64_t *seed)
{
    size_t *order = segments->order;
    for (size_t k = 0; k <= segments->questions; k++) order[k] = k;
    for (size_t q = segments->questions; q-- > 1;) {
        *seed = *seed * 6364136223846793005u + 1442695040888963407u;
        size_t other = (size_t)(*seed >> 33) % (q + 1), kept = order[q + 1];
        order[q + 1] = order[other + 1];
        order[other + 1] = kept;
    }
}

double hypothesis_order_margin(struct hypothesis *hypothesis)
{
    struct segments *segments = &hypothesis->segments;
    uint64_t seed = 1;
    double best = -INFINITY;
    set_transitions(hypothesis, hypothesis->best_pace);
    segments->displaced = 0; /* orders are compared, not what is let pass in them */
    segments_forward(segments);
    double kept = segments->evidence;
    for (int i = 0; i < SHUFFLED_ORDERS; i++) {
        shuffle(segments, &seed);
        segments_forward(segments);
        best = segments->evidence > best ? segments->evidence : best;
    }
    return kept - best;
}
