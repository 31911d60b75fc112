/* SPDX-License-Identifier: MIT */
/* test_segments: the sums over all cuts of a message into answers, against listing every cut; long messages. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <math.h>
#include <string.h>
#include "../../src/classify/decoder/segments.h"

#define UNITS 4
#define QUESTIONS 3
#define STATES (QUESTIONS + 1)

static double emission[UNITS * STATES], opening[UNITS * STATES], unity[UNITS * SEGMENT_LONGEST],
    length[SEGMENT_LENGTHS * QUESTIONS];
static unsigned char class[UNITS * SEGMENT_LONGEST];

/* Numbers without a pattern, the same every time. */
static double some(void)
{
    static unsigned seed = 7;
    seed = seed * 1103515245u + 12345u;
    return 0.05 + (double)((seed >> 16) & 0x7FFF) / 0x8000;
}

static void fill(struct segments *s)
{
    for (size_t i = 0; i < UNITS * STATES; i++) emission[i] = some();
    for (size_t i = 0; i < UNITS * STATES; i++) opening[i] = some() * 2;
    for (size_t i = 0; i < UNITS * SEGMENT_LONGEST; i++) unity[i] = some();
    for (size_t i = 0; i < SEGMENT_LENGTHS * QUESTIONS; i++) length[i] = some();
    for (size_t i = 0; i < UNITS * SEGMENT_LONGEST; i++) class[i] = (unsigned char)(i % SEGMENT_LENGTHS);
    for (size_t u = 0; u < UNITS; u++) {
        s->change[u] = u ? some() * 0.9 : 1;
        s->stay[u] = 1 - s->change[u];
    }
    s->emission = emission;
    s->opening = opening;
    s->unity = unity;
    s->class = class;
    s->length = length;
    s->skip = 0.4;
    s->displaced = 0.05;
    for (size_t q = 0; q < QUESTIONS; q++) {
        s->price[q] = some();
        s->worth[q] = some();
    }
}

struct listing {
    double total, shares[UNITS * STATES], entered[QUESTIONS], displaced[QUESTIONS], opened[UNITS];
};

static double segment_weight(const struct segments *s, size_t u, size_t l, size_t q)
{
    double weight = opening[u * STATES + q] * unity[u * SEGMENT_LONGEST + l - 1] *
                    length[class[u * SEGMENT_LONGEST + l - 1] * QUESTIONS + q] * s->change[u];
    for (size_t i = 0; i < l; i++) weight *= emission[(u + i) * STATES + q] * (i ? s->stay[u + i] : 1);
    return weight;
}

/* What each paragraph was given; how often each question was entered, in its place and out of it, each unit opened. */
struct cut {
    size_t path[UNITS], entered[QUESTIONS], displaced[QUESTIONS], opened[UNITS];
};

/* Every cut from paragraph u on. */
static void list(const struct segments *s, size_t u, size_t last, double weight, struct cut *cut, struct listing *out)
{
    if (u == UNITS) {
        if (s->ordered) weight *= pow(s->skip, (double)(QUESTIONS - last));
        out->total += weight;
        for (size_t i = 0; i < UNITS; i++) out->shares[i * STATES + cut->path[i]] += weight;
        for (size_t q = 0; q < QUESTIONS; q++) out->entered[q] += weight * (double)cut->entered[q];
        for (size_t q = 0; q < QUESTIONS; q++) out->displaced[q] += weight * (double)cut->displaced[q];
        for (size_t i = 0; i < UNITS; i++) out->opened[i] += weight * (double)cut->opened[i];
        return;
    }
    cut->path[u] = QUESTIONS;
    list(s, u + 1, last, weight * emission[u * STATES + QUESTIONS] * s->change[u], cut, out);
    for (size_t q = 0; q < QUESTIONS; q++) {
        double step = s->price[q], aside = s->ordered && q + 1 != last ? s->displaced / QUESTIONS * s->worth[q] : 0;
        if (s->ordered) step = q >= last ? pow(s->skip, (double)(q - last)) * (1 - s->skip) * (1 - s->displaced) : 0;
        for (size_t l = 1; l <= s->reach[u]; l++) {
            for (size_t i = 0; i < l; i++) cut->path[u + i] = q;
            double here = weight * segment_weight(s, u, l, q);
            cut->opened[u]++;
            cut->entered[q]++;
            list(s, u + l, q + 1, here * step, cut, out);
            cut->entered[q]--;
            for (size_t i = 0; i < l; i++) cut->path[u + i] = q;
            cut->displaced[q]++;
            list(s, u + l, last, here * aside, cut, out); /* out of its place: the state stays */
            cut->displaced[q]--;
            cut->opened[u]--;
        }
    }
}

/* `narrow`: no segment runs from the first two paragraphs into the last two. */
static void compare(bool ordered, bool narrow)
{
    struct arena *arena = arena_new();
    struct segments s;
    segments_init(&s, arena, UNITS, QUESTIONS);
    s.ordered = ordered;
    fill(&s);
    for (unsigned char u = 0; narrow && u < 2; u++) s.reach[u] = (unsigned char)(2 - u);
    segments_tabulate(&s);
    segments_tabulate_worth(&s);
    segments_forward(&s);
    segments_backward(&s);
    segments_posterior(&s);
    struct listing all = {0};
    struct cut cut = {0};
    list(&s, 0, 0, 1, &cut, &all);
    assert_true(fabs(s.evidence - log(all.total)) < 1e-9);
    for (size_t i = 0; i < UNITS * STATES; i++) assert_true(fabs(s.posterior[i] - all.shares[i] / all.total) < 1e-9);
    for (size_t u = 0; u < UNITS; u++) assert_true(fabs(s.opened[u] - all.opened[u] / all.total) < 1e-9);
    for (size_t q = 0; q < QUESTIONS; q++) {
        assert_true(fabs(s.entered[q] - all.entered[q] / all.total) < 1e-9);
        assert_true(fabs(s.displaced_entered[q] - all.displaced[q] / all.total) < 1e-9);
    }
    arena_free(&arena);
}

static void test_segments_sum_every_cut_in_order(void **state)
{
    (void)state;
    compare(true, false);
    compare(true, true);
}

static void test_segments_sum_every_cut_in_any_order(void **state)
{
    (void)state;
    compare(false, false);
    compare(false, true);
}

/* Answers much longer than what is weighed as one, in a message that would vanish without scales. */
static void test_segments_long_answers_go_on(void **state)
{
    (void)state;
    enum { units = 400, half = 200 };
    struct arena *arena = arena_new();
    struct segments s;
    segments_init(&s, arena, units, 2);
    double *e = arena_array(arena, units * 3, sizeof *e), *o = arena_array(arena, units * 3, sizeof *o);
    double *one = arena_array(arena, units * SEGMENT_LONGEST, sizeof *one);
    for (size_t i = 0; i < (size_t)units * SEGMENT_LONGEST; i++) one[i] = 1;
    for (size_t u = 0; u < units; u++) {
        for (size_t q = 0; q < 3; q++) o[u * 3 + q] = 1;
        e[u * 3 + (u >= half)] = 1e-4;
        e[u * 3 + (u < half)] = 1e-12;
        e[u * 3 + 2] = 1e-30;
        s.change[u] = 0.05;
        s.stay[u] = 0.95;
    }
    s.emission = e;
    s.opening = o;
    s.unity = one;
    for (size_t q = 0; q < 2; q++) s.price[q] = 1e-6;
    segments_tabulate(&s);
    segments_tabulate_worth(&s);
    segments_forward(&s);
    segments_backward(&s);
    segments_posterior(&s);
    for (size_t u = 0; u < units; u++) assert_true(s.posterior[u * 3 + (u >= half)] > 0.999);
    assert_true(fabs(s.entered[0] - 1) < 1e-3 && fabs(s.entered[1] - 1) < 1e-3);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_segments_sum_every_cut_in_order),
        cmocka_unit_test(test_segments_sum_every_cut_in_any_order),
        cmocka_unit_test(test_segments_long_answers_go_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
