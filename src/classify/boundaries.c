/* SPDX-License-Identifier: MIT */
/*
 * boundaries: whether a paragraph opens a new answer or carries on with the last: by how it begins, by what the
 * paragraph before it leaves open, and by the rare words both share.
 */
#include "filing.h"
#include "weights.h"
#include "yesno.h"
#include <math.h>

static bool ends_open(const char *text, size_t from, size_t to)
{
    while (to > from && strchr(" \n\t*_\"", text[to - 1])) to--;
    return to > from &&
           (text[to - 1] == ':' || text[to - 1] == ',' || (to > from + 2 && memcmp(text + to - 3, "：", 3) == 0));
}

static bool ends_asking(const char *text, size_t from, size_t to)
{
    while (to > from && strchr(" \n\t*_\")", text[to - 1])) to--;
    return to > from && (text[to - 1] == '?' || (to > from + 2 && memcmp(text + to - 3, "？", 3) == 0) ||
                         (to > from + 1 && memcmp(text + to - 2, "؟", 2) == 0));
}

/* A heading of the author's own: marked as one, or a line of plain text set off by "#". */
static bool is_heading(const struct block *block, const struct unit *unit)
{
    return block->kind == BLOCK_HEADING || (block->text[unit->from] == '#' && unit->words < 15);
}

static bool starts_item(const char *text, size_t bytes)
{
    static const char *const bullets[] = {"- ", "* ", "• ", "– ", "+ ", "o ", "· ", "‣ ", "◦ "};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        size_t n = strlen(bullets[i]);
        if (bytes >= n && memcmp(text, bullets[i], n) == 0) return true;
    }
    return false;
}

/* Share of the paragraphs that hold each term. */
static double *paragraph_counts(struct step *step, const struct vocabulary *words, const struct units *units)
{
    double *counts = arena_array(step->arena, vocabulary_size(words) + 1, sizeof *counts);
    for (size_t u = 0; u < units->count; u++) {
        for (size_t i = 0; i < units->items[u].count_count; i++) counts[units->items[u].counts[i].question] += 1;
    }
    return counts;
}

/* Cosine of two paragraphs, terms weighted by how few paragraphs hold them. */
static double likeness(const struct unit *a, const struct unit *b, const double *counts, double paragraphs)
{
    double dot = 0, na = 0, nb = 0;
    size_t i = 0, k = 0;
    while (i < a->count_count || k < b->count_count) {
        int ta = i < a->count_count ? a->counts[i].question : 0x7FFFFFFF,
            tb = k < b->count_count ? b->counts[k].question : 0x7FFFFFFF;
        int term = ta < tb ? ta : tb;
        double weight = log((paragraphs + 1) / counts[term]);
        double wa = ta == term ? weight * log1p(a->counts[i++].weight) : 0,
               wb = tb == term ? weight * log1p(b->counts[k++].weight) : 0;
        dot += wa * wb;
        na += wa * wa;
        nb += wb * wb;
    }
    return na > 0 && nb > 0 ? dot / sqrt(na * nb) : 0;
}

static double by_opening(const struct step *step, const struct unit *unit, const struct unit *before)
{
    const char *text = step->out->blocks.items[unit->block].text + unit->from;
    const struct block *last = &step->out->blocks.items[before->block];
    size_t bytes = unit->to - unit->from;
    double odds = 0;
    if (opener_continues(text, bytes)) odds += weights.carries_on;
    if (yesno_answer(text, bytes)) odds += weights.yes_no;
    if (opener_stands(text, bytes)) odds += weights.stands;
    if (ends_asking(last->text, before->from, before->to)) odds += weights.after_question;
    if (is_heading(&step->out->blocks.items[unit->block], unit)) odds += weights.heading;
    if (is_heading(last, before)) odds += weights.heading;
    if (starts_item(text, bytes)) odds += weights.list_item;
    if (ends_open(last->text, before->from, before->to)) odds += weights.after_colon;
    if (before->cited || unit->cited) odds += weights.citation;
    if (before->block == unit->block) odds += weights.same_block;
    return odds;
}

void boundaries_make(struct step *step, const struct vocabulary *words, const struct units *units, double *out)
{
    double *counts = paragraph_counts(step, words, units);
    for (size_t u = 0; u < units->count; u++) {
        out[u] = 0;
        if (u == 0) continue;
        const struct unit *unit = &units->items[u], *before = &units->items[u - 1];
        out[u] = by_opening(step, unit, before) + weights.base;
        out[u] += weights.cohesion * likeness(before, unit, counts, (double)units->count) * 4;
        if (unit->new_source) out[u] += 3;
        out[u] += unit->opens;
    }
}
