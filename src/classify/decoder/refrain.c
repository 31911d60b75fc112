/* SPDX-License-Identifier: MIT */
/* refrain: see refrain.h. */
#include "refrain.h"
#include "weights.h"
#include <endian.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

/* So many paragraphs alike are a refrain; two may be chance. */
#define REFRAIN_LEAST 3
/* Paragraphs that begin with so many words alike are. */
#define REFRAIN_WORDS 3
/* Probabilities are believed between this and its rest to 1. */
#define UNSURE 0.02
/* How likely the message's end is the end of an answer. */
#define END_OPENS 0.9

struct keyed {
    uint64_t key;
    size_t unit;
};

static int compare_keyed(const void *a, const void *b)
{
    const struct keyed *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return (x->unit > y->unit) - (x->unit < y->unit);
}

/* Eight bytes at a time, and the same on all machines. */
static uint64_t key_of(const char *text, size_t bytes, uint64_t seed)
{
    uint64_t key = bytes + seed, piece;
    for (size_t at = 0; at < bytes; at += sizeof piece) {
        piece = 0;
        memcpy(&piece, text + at, bytes - at < sizeof piece ? bytes - at : sizeof piece);
        key = (key ^ le64toh(piece)) * UINT64_C(0x9E3779B97F4A7C15);
        key ^= key >> 32;
    }
    return key;
}

/* Bytes of the first words; 0: there are fewer. */
static size_t first_words(const char *folded)
{
    const char *at = folded;
    for (int i = 0; i < REFRAIN_WORDS; i++) {
        at += strcspn(at, " ");
        if (*at == '\0') return 0;
        at++;
    }
    return (size_t)(at - folded);
}

/* The refrain was found already, by other words: what begins alike is the whole paragraph alike. */
static bool same_items(const struct refrains *refrains, const size_t *items, size_t count)
{
    for (size_t r = 0; r < refrains->count; r++)
        if (refrains->from[r + 1] - refrains->from[r] == count &&
            memcmp(refrains->items + refrains->from[r], items, count * sizeof *items) == 0)
            return true;
    return false;
}

/* What a paragraph begins with, folded, as far as that is told without folding it: two bytes of ASCII; else 0. */
static unsigned beginning_of(const struct step *step, const struct unit *unit)
{
    const unsigned char *text = (const unsigned char *)step->out->blocks.items[unit->block].text;
    size_t at = unit->from;
    while (at < unit->to && text[at] <= ' ') at++;
    if (at + 1 >= unit->to || text[at] >= 0x80 || text[at + 1] >= 0x80) return 0;
    unsigned first = text[at], second = text[at + 1];
    if (first - 'A' < 26) first += 32;
    if (second - 'A' < 26) second += 32;
    return first << 7 | (second <= ' ' ? ' ' : second);
}

/* What each paragraph begins with, by its low bits: so many of them do; the first count is of those not told. */
#define BEGINNINGS 256u
static unsigned *count_beginnings(const struct step *step, const struct units *units)
{
    unsigned *counts = arena_array(step->arena, BEGINNINGS, sizeof *counts);
    for (size_t u = 0; u < units->count; u++) {
        unsigned beginning = beginning_of(step, &units->items[u]);
        counts[beginning == 0 ? 0 : 1 + beginning * 0x9E3779B1u % (BEGINNINGS - 1)]++;
    }
    return counts;
}

bool refrains_find(struct step *step, const struct units *units, struct refrains *out)
{
    struct arena *arena = step->arena;
    size_t keys = 0, kept = 0;
    *out = (struct refrains){0};
    if (units->count < REFRAIN_LEAST) return false;
    struct keyed *all = arena_array(arena, units->count * 2, sizeof *all);
    const unsigned *counts = count_beginnings(step, units);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        unsigned beginning = beginning_of(step, unit);
        unsigned like = beginning == 0 ? 0 : counts[1 + beginning * 0x9E3779B1u % (BEGINNINGS - 1)];
        if (beginning != 0 && like + counts[0] < REFRAIN_LEAST) continue; /* as with most */
        const char *text = step->out->blocks.items[unit->block].text + unit->from;
        const char *folded = folded_words(arena, text, unit->to - unit->from);
        size_t begin = first_words(folded);
        all[keys++] = (struct keyed){key_of(folded, strlen(folded), 0), u};
        if (begin > 0) all[keys++] = (struct keyed){key_of(folded, begin, 1), u};
    }
    qsort(all, keys, sizeof *all, compare_keyed);
    out->items = arena_array(arena, keys, sizeof *out->items);
    out->from = arena_array(arena, keys / REFRAIN_LEAST + 2, sizeof *out->from);
    for (size_t i = 0, end; i < keys; i = end) {
        for (end = i; end < keys && all[end].key == all[i].key; end++) out->items[kept + end - i] = all[end].unit;
        if (end - i < REFRAIN_LEAST || same_items(out, out->items + kept, end - i)) continue;
        kept += end - i;
        out->from[++out->count] = kept;
    }
    return out->count > 0;
}

static double log_odds(double probability)
{
    double p = fmin(fmax(probability, UNSURE), 1 - UNSURE);
    return log(p / (1 - p));
}

void refrains_adjust(const struct refrains *refrains, const double *opened, const double *before, double *after,
                     size_t units)
{
    double mean = 0;
    for (size_t u = 1; u < units; u++) mean += opened[u] / (double)(units - 1);
    memcpy(after, before, units * sizeof *after);
    for (size_t r = 0; r < refrains->count; r++) {
        size_t from = refrains->from[r], to = refrains->from[r + 1], count = to - from;
        double opens = 0, ends = 0;
        for (size_t i = from; i < to; i++) {
            size_t u = refrains->items[i];
            opens += opened[u] / (double)count;
            ends += (u + 1 < units ? opened[u + 1] : END_OPENS) / (double)count;
        }
        double trust = weights.refrain * (double)(count - 1) / (double)(count + 2);
        for (size_t i = from; i < to; i++) {
            size_t u = refrains->items[i];
            after[u] += trust * (log_odds(opens) - log_odds(mean));
            if (u + 1 < units) after[u + 1] += trust * (log_odds(ends) - log_odds(mean));
        }
    }
}
