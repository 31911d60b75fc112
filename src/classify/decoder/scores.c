/* SPDX-License-Identifier: MIT */
/*
 * scores: how well the words of a paragraph fit each question. A paragraph's words are drawn from a mixture of common
 * words, the question's own words and the words of answers filed under it; the score is the log-likelihood ratio
 * against common words alone, damped, and the likeness by parts of words.
 */
#include "filing.h"
#include "weights.h"
#include "yesno.h"
#include <math.h>

/* Weight of the words of filed answers in the mixture. Nothing is taken from common words for it: a word that no filed
 * answer holds says nothing against their question, or one with a few answers would lose its next to one with none. */
static double filed_share(const struct question_facts *facts)
{
    return weights.filed_share * facts->filed_worth / (facts->filed_worth + weights.filed_half);
}

/* How often each term stands in the message, damped by paragraph. */
static double *message_counts(struct step *step, const struct vocabulary *words, const struct units *units,
                              double *total)
{
    double *counts = arena_array(step->arena, vocabulary_size(words) + 1, sizeof *counts);
    for (size_t u = 0; u < units->count; u++) {
        for (size_t i = 0; i < units->items[u].count_count; i++) {
            double count = log_count(units->items[u].counts[i].weight);
            counts[units->items[u].counts[i].question] += count;
            *total += count;
        }
    }
    return counts;
}

struct tally {
    const struct question_model *model;
    double *share; /* of each question's filed answers in the mixture */
    double *prompt, *filed, *both;
};

static void add_term(const struct tally *tally, const struct term_facts *facts, double count, double common)
{
    const struct question_model *model = tally->model;
    const double rest = 1 - weights.prompt_share; /* what the question's own words leave to common ones */
    for (size_t q = 0; q < model->question_count; q++) tally->both[q] = 0;
    for (size_t p = 0; p < facts->prompt_count; p++) {
        int q = facts->prompt[p].question;
        double ratio = facts->prompt[p].weight / model->facts[q].prompt_words / common;
        double part = weights.prompt_share * ratio;
        tally->prompt[q] += count * log1p(part / rest);
        tally->both[q] += part;
    }
    for (size_t p = 0; p < facts->filed_count; p++) {
        int q = facts->filed[p].question;
        double ratio = facts->filed[p].weight / model->facts[q].filed_words / common;
        tally->both[q] += tally->share[q] * ratio;
    }
    for (size_t q = 0; q < model->question_count; q++)
        if (tally->both[q] > 0) tally->filed[q] += count * log1p(tally->both[q] / rest);
}

static void unit_scores(const struct tally *tally, const struct unit *unit, const double *counts, double total,
                        const bool *everyday)
{
    const struct question_model *model = tally->model;
    size_t known = vocabulary_size(&model->vocabulary);
    double all = 0;
    for (size_t i = 0; i < unit->count_count; i++) {
        size_t term = (size_t)unit->counts[i].question;
        double count = (everyday[term] ? weights.everyday : 1) * log_count(unit->counts[i].weight) / log(2);
        all += count;
        if (term >= known || term >= model->term_count) continue; /* neither questions nor filed answers hold it */
        const struct term_facts *facts = &model->terms[term];
        if (facts->prompt_count + facts->filed_count > 0)
            add_term(tally, facts, count,
                     (facts->background + counts[term] + 0.5) / (model->background_words + total + 100));
    }
    /* What the question's own words leave to common ones, of every word; readings are compared by it. */
    for (size_t q = 0; q < model->question_count; q++) tally->filed[q] += all * log(1 - weights.prompt_share);
}

static bool *find_everyday(struct step *step, const struct vocabulary *words, const struct units *units)
{
    bool *everyday = arena_array(step->arena, vocabulary_size(words) + 1, sizeof *everyday);
    for (size_t u = 0; u < units->count; u++) {
        const struct marks *marks = &units->items[u].marks;
        for (size_t i = 0; i < marks->count; i++) everyday[marks->items[i].term] = marks->items[i].common;
    }
    return everyday;
}

/* Inverse frequency of a term among the questions and the message's paragraphs. */
static double *rarities(struct step *step, const struct vocabulary *words, const struct units *units,
                        const bool *everyday)
{
    const struct question_model *model = step->classifier->questions;
    size_t size = vocabulary_size(words), known = vocabulary_size(&model->vocabulary);
    double *rarity = arena_array(step->arena, size + 1, sizeof *rarity);
    const double *table = rarity_table(step->arena, units->count + model->question_count + model->filed_answers + 1);
    for (size_t u = 0; u < units->count; u++) {
        for (size_t i = 0; i < units->items[u].count_count; i++) rarity[units->items[u].counts[i].question] += 1;
    }
    for (size_t t = 0; t < size; t++) {
        if (t < known) rarity[t] += (double)model->terms[t].prompt_count + model->terms[t].filed_answers;
        rarity[t] = (everyday[t] ? weights.everyday : 1) * table[(size_t)rarity[t]];
    }
    return rarity;
}

/* Lengths of the questions' texts as vectors. */
static double *text_lengths(struct step *step, const double *rarity)
{
    const struct question_model *model = step->classifier->questions;
    double *lengths = arena_array(step->arena, model->question_count + 1, sizeof *lengths);
    for (size_t t = 0; t < vocabulary_size(&model->vocabulary); t++) {
        const struct term_facts *facts = &model->terms[t];
        for (size_t p = 0; p < facts->prompt_count; p++)
            lengths[facts->prompt[p].question] += pow(log_count(facts->prompt[p].weight) * rarity[t], 2);
    }
    return lengths;
}

/* Likeness of each paragraph with each question, by parts of words. */
static double *likenesses(struct step *step, const struct units *units, size_t columns)
{
    struct gram_text *texts = arena_array(step->arena, units->count + 1, sizeof *texts);
    double *out = arena_array(step->arena, units->count * columns + 1, sizeof *out);
    for (size_t u = 0; u < units->count; u++) {
        const char *text = step->out->blocks.items[units->items[u].block].text;
        texts[u] = (struct gram_text){text, strlen(text), &units->items[u].marks};
    }
    grams_score(step->classifier->questions->grams, step->arena, texts, units->count, out, columns);
    return out;
}

/* What every paragraph of a message scores under a question, for the question's length or its everyday words, speaks
 * for none of them. Many filed answers make it needless. */
static void measure_everywhere(const struct question_model *model, struct scores *scores)
{
    size_t n = scores->columns;
    double general = weights.centre * (double)scores->units / ((double)scores->units + 3);
    double all = 0;
    for (size_t i = 0; i < scores->units; i++)
        for (size_t q = 0; q + 1 < n; q++) all += scores->total[i * n + q];
    all /= (double)scores->units * (double)(n - 1);
    for (size_t q = 0; q + 1 < n; q++) {
        double mean = 0, trust = general / (1 + pow(model->facts[q].filed_worth / weights.centre_half, 2));
        for (size_t u = 0; u < scores->units; u++) mean += scores->total[u * n + q] / (double)scores->units;
        scores->everywhere[q] = trust * (mean - all);
    }
}

void scores_centre(struct scores *scores)
{
    for (size_t u = 0; u < scores->units; u++) {
        for (size_t q = 0; q + 1 < scores->columns; q++)
            scores->total[u * scores->columns + q] -= scores->everywhere[q];
    }
}

/* Fit of a paragraph's first sentence with each question's words. */
static void opening_scores(struct step *step, const struct unit *unit, const double *rarity, const double *length,
                           double *out)
{
    const struct question_model *model = step->classifier->questions;
    size_t count = unit->opening;
    double own = 0;
    for (size_t i = 0; i < count; i++) {
        if (!unit->marks.items[i].stop) own += pow(rarity[unit->marks.items[i].term], 2);
    }
    for (size_t q = 0; q < model->question_count; q++) out[q] = 0;
    for (size_t i = 0; i < count && own > 0; i++) {
        size_t t = (size_t)unit->marks.items[i].term;
        if (unit->marks.items[i].stop || t >= vocabulary_size(&model->vocabulary)) continue;
        const struct term_facts *facts = &model->terms[t];
        double square = rarity[t] * rarity[t];
        for (size_t p = 0; p < facts->prompt_count; p++) {
            int q = facts->prompt[p].question;
            out[q] += weights.opening * square * log_count(facts->prompt[p].weight) / (sqrt(own * length[q]) + 1e-9);
        }
    }
}

/* Nothing in particular: what a paragraph scores under any question, less a little. */
static void score_none(struct scores *scores, size_t u)
{
    double *row = scores->total + u * scores->columns, mean = 0;
    size_t questions = scores->columns - 1;
    for (size_t q = 0; q < questions; q++) mean += row[q] / (double)questions;
    row[questions] = mean + weights.none;
}

/* What the first sentence of a paragraph says, should it open an answer. */
static void open_unit(struct step *step, const struct unit *unit, const double *rarity, const double *lengths,
                      double *out)
{
    const struct question_model *model = step->classifier->questions;
    const char *text = step->out->blocks.items[unit->block].text + unit->from;
    bool yes = yesno_answer(text, unit->to - unit->from);
    opening_scores(step, unit, rarity, lengths, out);
    for (size_t q = 0; q < model->question_count; q++) {
        out[q] /= 1 + model->facts[q].filed_worth / weights.opening_half;
        if (yes) out[q] += model->facts[q].yes_or_no ? weights.yes_fit : -weights.yes_fit;
    }
}

static void make_room(struct step *step, size_t units, size_t columns, struct scores *out)
{
    size_t cells = units * columns + 1;
    out->units = units;
    out->columns = columns;
    out->lexical = arena_array(step->arena, cells, sizeof *out->lexical);
    out->learned = arena_array(step->arena, cells, sizeof *out->learned);
    out->total = arena_array(step->arena, cells, sizeof *out->total);
    out->opening = arena_array(step->arena, cells, sizeof *out->opening);
    out->everywhere = arena_array(step->arena, columns, sizeof *out->everywhere);
}

void scores_make(struct step *step, struct vocabulary *words, const struct units *units, struct scores *out)
{
    const struct question_model *model = step->classifier->questions;
    size_t columns = model->question_count + 1;
    struct arena *arena = step->arena;
    double total = 0, *counts = message_counts(step, words, units, &total);
    struct tally tally = {.model = model,
                          .share = arena_array(arena, columns, sizeof *tally.share),
                          .both = arena_array(arena, columns, sizeof *tally.both)};
    make_room(step, units->count, columns, out);
    for (size_t q = 0; q < model->question_count; q++) tally.share[q] = filed_share(&model->facts[q]);
    bool *everyday = find_everyday(step, words, units);
    double *rarity = rarities(step, words, units, everyday), *lengths = text_lengths(step, rarity);
    double *likeness = likenesses(step, units, columns);
    double crowded = pow(1 + (double)units->count / (double)columns, -weights.crowding);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        double damp = weights.scale / pow((double)unit->count_count + 1, weights.length_power);
        tally.prompt = out->lexical + u * columns;
        tally.filed = out->learned + u * columns;
        unit_scores(&tally, unit, counts, total, everyday);
        for (size_t q = 0; q < model->question_count; q++)
            out->total[u * columns + q] =
                crowded * (damp * tally.filed[q] + weights.likeness * likeness[u * columns + q]);
        open_unit(step, unit, rarity, lengths, out->opening + u * columns);
        score_none(out, u);
    }
    bridge_score(step, units, out);
    bridge_score_filed(step, units, out);
    if (units->count && model->question_count) measure_everywhere(model, out);
}
