/* SPDX-License-Identifier: MIT */
/*
 * segments: sums over all cuts of a message into answers, by running over its paragraphs once forward and once
 * backward. Rows that get too small or too large are divided and their scales kept apart, so that long messages do not
 * vanish.
 */
#include "segments.h"
#include <math.h>
#include <string.h>

#define TINY 1e-300
#define SMALL 1e-40

void segments_init(struct segments *s, struct arena *arena, size_t units, size_t questions)
{
    size_t states = questions + 1;
    *s = (struct segments){.units = units, .questions = questions};
    s->stay = arena_array(arena, units, sizeof(double));
    s->change = arena_array(arena, units, sizeof(double));
    s->strays = arena_array(arena, units, sizeof(double));
    s->price = arena_array(arena, questions, sizeof(double));
    s->worth = arena_array(arena, questions, sizeof(double));
    s->entered = arena_array(arena, questions, sizeof(double));
    s->displaced_entered = arena_array(arena, questions, sizeof(double));
    s->opened = arena_array(arena, units, sizeof(double));
    s->posterior = arena_array(arena, (units + 1) * states, sizeof(double));
    s->ahead = arena_array(arena, (units + 1) * states, sizeof(double));
    s->behind = arena_array(arena, (units + 1) * states, sizeof(double));
    s->ahead_scale = arena_array(arena, units + 1, sizeof(double));
    s->behind_scale = arena_array(arena, units + 1, sizeof(double));
    s->fresh = arena_array(arena, units * questions, sizeof(double));
    s->astray = arena_array(arena, units * questions, sizeof(double));
    s->begun = arena_array(arena, units * questions, sizeof(double));
    s->rest = arena_array(arena, (units + 1) * questions, sizeof(double));
    s->capped = arena_array(arena, (units + 1) * questions, sizeof(double));
    s->row = arena_array(arena, states, sizeof(double));
    s->ones = arena_array(arena, questions, sizeof(double));
    s->reach = arena_array(arena, units, sizeof *s->reach);
    s->said = arena_room(arena, units * SEGMENT_LONGEST * questions, sizeof(double));
    s->anywhere = arena_room(arena, units * SEGMENT_LONGEST, sizeof(double));
    s->elsewhere = arena_array(arena, states, sizeof(double));
    s->order = arena_array(arena, states, sizeof *s->order);
    for (size_t k = 0; k < states; k++) s->order[k] = k;
    for (size_t q = 0; q < questions; q++) {
        s->price[q] = 1 / (double)questions;
        s->ones[q] = s->worth[q] = 1;
    }
    for (size_t u = 0; u < units; u++)
        s->reach[u] = (unsigned char)(units - u < SEGMENT_LONGEST ? units - u : SEGMENT_LONGEST);
}

unsigned char segment_length_class(double words)
{
    double class = words > 1 ? 2.5 * log(words) : 0;
    return (unsigned char)(class < SEGMENT_LENGTHS - 1 ? class + 0.5 : SEGMENT_LENGTHS - 1);
}

double segment_class_words(size_t class)
{
    return exp((double)class / 2.5);
}

/* Divides two rows by their common sum when it nears the end of what a number holds; returns its logarithm. */
static double normalise(double *row, size_t n, double *with, size_t with_n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += row[i];
    if (sum > SMALL && sum < 1 / SMALL) return 0;
    if (sum < TINY) sum = TINY;
    for (size_t i = 0; i < n; i++) row[i] /= sum;
    for (size_t i = 0; i < with_n; i++) with[i] /= sum;
    return log(sum);
}

/* The last exponential asked for, {0, 1} at first: scales are the same in all but long messages. */
struct power {
    double of, is;
};

static double power_of(struct power *last, double of)
{
    if (of != last->of) *last = (struct power){of, exp(of)};
    return last->is;
}

/* Of two scales, which are the same in all but long messages. */
static double ratio(double scale, double base)
{
    return scale == base ? 1 : exp(scale - base);
}

/* What the segment's length says for each question; without filed answers nothing, a row of ones. */
static const double *length_row(const struct segments *s, size_t cell)
{
    return s->length ? s->length + s->class[cell] * s->questions : s->ones;
}

static double *said_row(const struct segments *s, size_t cell)
{
    return s->said + cell * s->questions;
}

/* A segment made longer by a paragraph: what its paragraphs say for each question, and that with the rest. */
static inline void say(size_t questions, double *restrict product, const double *restrict emission,
                       const double *restrict length, double unity, double *restrict said)
{
    for (size_t q = 0; q < questions; q++) {
        product[q] *= emission[q];
        said[q] = product[q] * length[q] * unity;
    }
}

void segments_tabulate(struct segments *s)
{
    size_t questions = s->questions, states = questions + 1;
    for (size_t u = 0; u < s->units; u++) {
        for (size_t q = 0; q < questions; q++) s->row[q] = 1;
        for (size_t l = 1; l <= s->reach[u]; l++) {
            size_t cell = u * SEGMENT_LONGEST + l - 1;
            say(questions, s->row, s->emission + (u + l - 1) * states, length_row(s, cell), s->unity[cell],
                said_row(s, cell));
        }
    }
}

void segments_tabulate_worth(struct segments *s)
{
    size_t questions = s->questions;
    for (size_t u = 0; u < s->units; u++) {
        const double *opening = s->opening + u * (questions + 1);
        double *astray = s->astray + u * questions;
        for (size_t q = 0; q < questions; q++) astray[q] = opening[q] * s->worth[q];
        for (size_t l = 1; l <= s->reach[u]; l++) {
            size_t cell = u * SEGMENT_LONGEST + l - 1;
            const double *said = said_row(s, cell);
            double all = 0;
            for (size_t q = 0; q < questions; q++) all += said[q] * astray[q];
            s->anywhere[cell] = all;
        }
    }
}

/* Decoding spends its time in the next few loops, over rows that the compiler is told lie apart. */

/* sums[q] += factor * weights[q] * said[q]. */
static inline void add(size_t questions, double *restrict sums, const double *restrict weights,
                       const double *restrict said, double factor)
{
    for (size_t q = 0; q < questions; q++) sums[q] += factor * weights[q] * said[q];
}

/* sums[q] += factor * weights[q] times what is said for all questions but q. */
static inline void add_others(size_t questions, double *restrict sums, const double *restrict weights,
                              const double *restrict said, const double *restrict astray, double anywhere,
                              double factor)
{
    for (size_t q = 0; q < questions; q++) {
        double others = anywhere - said[q] * astray[q];
        sums[q] += factor * weights[q] * (others > 0 ? others : 0);
    }
}

/* Probability that an answer begins out of its place, for each question. */
static void set_strays(struct segments *s)
{
    for (size_t u = 0; u < s->units; u++)
        s->strays[u] = s->ordered ? s->change[u] * s->displaced / (double)s->questions : 0;
}

/* sums[k] += factor * states[k] times what the segment says for all questions but the one last entered in its place:
 * after it the order goes on from there. */
static void displace(const struct segments *s, double *sums, const double *states, size_t u, size_t cell, double factor)
{
    const double *astray = s->astray + u * s->questions;
    sums[0] += factor * states[0] * s->anywhere[cell];
    add_others(s->questions, sums + 1, states + 1, said_row(s, cell), astray, s->anywhere[cell], factor);
}

/* How likely each question is entered from the states before: the next in the order, some skipped. */
static void enter_ordered(const struct segments *s, const double *restrict from, double *restrict out)
{
    double skip = s->skip, enters = 1 - skip, in_place = 1 - s->displaced, run = 0;
    for (size_t k = 0; k < s->questions; k++) {
        run = run * skip + from[s->order[k]];
        out[s->order[k + 1] - 1] = run * enters * in_place;
    }
}

static void enter_any(const struct segments *s, const double *restrict from, double *restrict out)
{
    double all = 0;
    for (size_t k = 0; k <= s->questions; k++) all += from[k];
    for (size_t q = 0; q < s->questions; q++) out[q] = all * s->price[q];
}

/* What is entered opens by its first paragraph; and what was as long as can be goes on. */
static inline void open_with(size_t questions, double *restrict fresh, double *restrict begun,
                             const double *restrict opening, const double *restrict capped, double change, double stay)
{
    for (size_t q = 0; q < questions; q++) {
        fresh[q] = fresh[q] * change * opening[q];
        begun[q] = fresh[q] + stay * capped[q];
    }
}

/* Which questions are opened at u, from the state before it. */
static void open_here(struct segments *s, size_t u)
{
    size_t questions = s->questions;
    const double *from = s->ahead + u * (questions + 1), *opening = s->opening + u * (questions + 1);
    double *fresh = s->fresh + u * questions;
    if (s->ordered)
        enter_ordered(s, from, fresh);
    else
        enter_any(s, from, fresh);
    open_with(questions, fresh, s->begun + u * questions, opening, s->capped + u * questions, s->change[u],
              u > 0 ? s->stay[u] : 0);
}

static inline void scale(size_t states, double *restrict now, const double *restrict before, double factor)
{
    for (size_t k = 0; k < states; k++) now[k] = before[k] * factor;
}

/* The state after paragraph at - 1. */
static void end_here(struct segments *s, size_t at)
{
    size_t questions = s->questions, states = questions + 1;
    double *now = s->ahead + at * states, *capped = s->capped + at * questions;
    double none = s->emission[(at - 1) * states + questions] * s->change[at - 1], base = s->ahead_scale[at - 1];
    scale(states, now, now - states, none);
    double stays = 1;
    for (size_t l = 1; l <= at && l <= s->reach[at - l]; l++) {
        size_t u = at - l, cell = u * SEGMENT_LONGEST + l - 1;
        const double *begun = s->begun + u * questions;
        stays *= l > 1 ? s->stay[u + 1] : 1;
        double factor = stays * ratio(s->ahead_scale[u], base), displaced = s->strays[u];
        add(questions, now + 1, begun, said_row(s, cell), factor);
        if (l == SEGMENT_LONGEST) add(questions, capped, begun, said_row(s, cell), factor);
        if (displaced > 0) displace(s, now, s->ahead + u * states, u, cell, factor * displaced);
    }
    s->ahead_scale[at] = base + normalise(now, states, capped, questions);
}

void segments_forward(struct segments *s)
{
    size_t states = s->questions + 1;
    memset(s->capped, 0, (s->units + 1) * s->questions * sizeof *s->capped);
    memset(s->ahead, 0, states * sizeof *s->ahead);
    s->ahead[0] = 1;
    s->ahead_scale[0] = 0;
    set_strays(s);
    for (size_t u = 0; u < s->units; u++) {
        open_here(s, u);
        end_here(s, u + 1);
    }
    const double *last = s->ahead + s->units * states;
    double sum = 0, left = 1;
    for (size_t k = states; k-- > 0; left *= s->ordered ? s->skip : 1) sum += last[s->order[k]] * left;
    s->evidence = s->row_scale + s->ahead_scale[s->units] + log(sum > TINY ? sum : TINY);
}

/* What a segment's end at `at` leads to, by question: something else, or, where it was as long as can be, more. */
static const double *after(struct segments *s, size_t at, bool longest)
{
    size_t questions = s->questions;
    const double *behind = s->behind + at * (questions + 1) + 1;
    if (!longest || at == s->units) return behind;
    for (size_t q = 0; q < questions; q++) s->row[q] = behind[q] + s->stay[at] * s->rest[at * questions + q];
    return s->row;
}

/* What follows each state: nothing, an answer out of its place, or one of the questions behind it in the order. */
static void follow_ordered(const struct segments *s, double *restrict now, const double *restrict rest,
                           const double *restrict opening, double change, double none)
{
    size_t states = s->questions + 1;
    const double *later = now + states, *elsewhere = s->elsewhere;
    double skip = s->skip, enters = 1 - skip, in_place = 1 - s->displaced, run = 0;
    for (size_t k = states; k-- > 0;) {
        size_t state = s->order[k];
        now[state] = later[state] * none + elsewhere[state] + run * enters * in_place;
        if (k > 0) run = run * skip + rest[state - 1] * opening[state - 1] * change;
    }
}

static void follow_any(const struct segments *s, double *restrict now, const double *restrict rest,
                       const double *restrict opening, double change, double none)
{
    size_t states = s->questions + 1;
    double all = 0;
    for (size_t q = 0; q < s->questions; q++) all += rest[q] * opening[q] * change * s->price[q];
    for (size_t k = 0; k < states; k++) now[k] = now[k + states] * none + s->elsewhere[k] + all;
}

/* Everything from u on, by the state before it. */
static void gather(struct segments *s, size_t u)
{
    size_t questions = s->questions, states = questions + 1;
    double *now = s->behind + u * states, *rest = s->rest + u * questions, base = s->behind_scale[u + 1];
    const double *opening = s->opening + u * states;
    memset(rest, 0, questions * sizeof *rest);
    memset(s->elsewhere, 0, states * sizeof *s->elsewhere);
    double stays = 1, displaced = s->strays[u];
    for (size_t l = 1; l <= s->reach[u]; l++) {
        size_t end = u + l, cell = u * SEGMENT_LONGEST + l - 1;
        stays *= l > 1 ? s->stay[end - 1] : 1;
        double factor = stays * ratio(s->behind_scale[end], base);
        add(questions, rest, after(s, end, l == SEGMENT_LONGEST), said_row(s, cell), factor);
        if (displaced > 0) displace(s, s->elsewhere, s->behind + end * states, u, cell, factor * displaced);
    }
    double none = s->emission[u * states + questions] * s->change[u];
    if (s->ordered)
        follow_ordered(s, now, rest, opening, s->change[u], none);
    else
        follow_any(s, now, rest, opening, s->change[u], none);
    s->behind_scale[u] = base + normalise(now, states, rest, questions);
}

void segments_backward(struct segments *s)
{
    size_t questions = s->questions, states = questions + 1;
    double *last = s->behind + s->units * states, left = 1, whole = s->evidence - s->row_scale;
    for (size_t k = states; k-- > 0; left *= s->ordered ? s->skip : 1) last[s->order[k]] = left;
    s->behind_scale[s->units] = 0;
    struct power power = {0, 1};
    memset(s->entered, 0, questions * sizeof *s->entered);
    for (size_t u = s->units; u-- > 0;) {
        gather(s, u);
        double factor = power_of(&power, s->ahead_scale[u] + s->behind_scale[u] - whole);
        double out_of_place = 0; /* on the scale gather() began with */
        for (size_t k = 0; k < states; k++) out_of_place += s->ahead[u * states + k] * s->elsewhere[k];
        s->opened[u] = out_of_place * power_of(&power, s->ahead_scale[u] + s->behind_scale[u + 1] - whole);
        for (size_t q = 0; q < questions; q++) {
            double share = factor * s->fresh[u * questions + q] * s->rest[u * questions + q];
            s->entered[q] += share;
            s->opened[u] += share;
        }
    }
}

/* The same as add(), where each share is also taken away from the row behind the segment. */
static inline void add_shares(size_t questions, double *restrict begin, double *restrict stop,
                              const double *restrict begun, const double *restrict after, const double *restrict said,
                              double factor)
{
    for (size_t q = 0; q < questions; q++) {
        double share = factor * begun[q] * after[q] * said[q];
        begin[q] += share;
        stop[q] -= share;
    }
}

/* The same for an answer out of its place, which leaves the state as it was. */
static inline void add_displaced(size_t questions, double *restrict begin, double *restrict stop,
                                 double *restrict entered, const double *restrict ahead, const double *restrict behind,
                                 const double *restrict astray, const double *restrict said, double factor)
{
    double all = 0;
    for (size_t k = 0; k <= questions; k++) all += ahead[k] * behind[k];
    for (size_t q = 0; q < questions; q++) {
        double others = all - ahead[q + 1] * behind[q + 1];
        double share = factor * said[q] * astray[q] * (others > 0 ? others : 0);
        entered[q] += share;
        begin[q] += share;
        stop[q] -= share;
    }
}

/* Shares of all segments that begin at u, added where they begin and taken away where they end. */
static void spread(struct segments *s, size_t u, struct power *power)
{
    size_t questions = s->questions, states = questions + 1;
    double whole = s->evidence - s->row_scale, stays = 1, displaced = s->strays[u];
    double *begin = s->posterior + u * states;
    for (size_t l = 1; l <= s->reach[u]; l++) {
        size_t end = u + l, cell = u * SEGMENT_LONGEST + l - 1;
        double *stop = s->posterior + end * states;
        double scaled = power_of(power, s->ahead_scale[u] + s->behind_scale[end] - whole);
        stays *= l > 1 ? s->stay[end - 1] : 1;
        add_shares(questions, begin, stop, s->begun + u * questions, after(s, end, l == SEGMENT_LONGEST),
                   said_row(s, cell), scaled * stays);
        if (displaced > 0)
            add_displaced(questions, begin, stop, s->displaced_entered, s->ahead + u * states, s->behind + end * states,
                          s->astray + u * questions, said_row(s, cell), scaled * stays * displaced);
    }
}

void segments_posterior(struct segments *s)
{
    size_t questions = s->questions, states = questions + 1;
    double whole = s->evidence - s->row_scale;
    struct power power = {0, 1};
    memset(s->displaced_entered, 0, questions * sizeof *s->displaced_entered);
    memset(s->posterior, 0, (s->units + 1) * states * sizeof *s->posterior);
    for (size_t u = 0; u < s->units; u++) {
        double *now = s->posterior + u * states, sum = 0;
        const double *ahead = s->ahead + u * states, *behind = s->behind + (u + 1) * states;
        spread(s, u, &power);
        if (u > 0) {
            const double *before = now - states;
            for (size_t q = 0; q < questions; q++) now[q] += before[q];
        }
        for (size_t k = 0; k < states; k++) sum += ahead[k] * behind[k];
        now[questions] = sum * s->emission[u * states + questions] * s->change[u] *
                         power_of(&power, s->ahead_scale[u] + s->behind_scale[u + 1] - whole);
    }
}
