/* SPDX-License-Identifier: MIT */
/*
 * cohesion: how well runs of paragraphs hang together. People repeat the words of a matter while they are at it: a
 * run's words are drawn from an urn to which every word drawn is returned twice (a Dirichlet-multinomial), against an
 * urn of its own for every paragraph. And where answers are filed, an answer is about as long as those to its question.
 */
#include "cohesion.h"
#include "weights.h"
#include <math.h>

/* Words in the urn at the beginning. */
#define URN 300.0
/* Filed answers to any question that count for each of them, where its length is estimated. */
#define LENGTH_PRIOR 2.0
/* Filed answers at which lengths count half. */
#define LENGTH_HALF 5.0
/* Beyond so many squared ratios a length is not believed to say more. */
#define LENGTH_WORST 9.0
/* The usual length of an answer is at least so many words. */
#define LEAST_USUAL 15.0
/* More paragraphs than this no answer usually has. */
#define PACE_MOST 6.0

/* The words of matter of each paragraph, once each. */
struct matter_words {
    int *terms;
    size_t *from;  /* of each unit, and the end */
    double *share; /* of each term in the urn */
};

static struct matter_words list_words(struct step *step, const struct vocabulary *words, const struct units *units)
{
    size_t size = vocabulary_size(words), room = 0, count = 0;
    for (size_t u = 0; u < units->count; u++) room += units->items[u].marks.count;
    struct matter_words out = {.terms = arena_array(step->arena, room + 1, sizeof *out.terms),
                               .from = arena_array(step->arena, units->count + 1, sizeof *out.from),
                               .share = arena_array(step->arena, size + 1, sizeof *out.share)};
    size_t *seen = arena_array(step->arena, size + 1, sizeof *seen), kinds = 0;
    for (size_t u = 0; u < units->count; u++) {
        const struct marks *marks = &units->items[u].marks;
        out.from[u] = count;
        for (size_t i = 0; i < marks->count; i++) {
            const struct mark *mark = &marks->items[i];
            if (mark->stop || mark->common || seen[mark->term] == u + 1) continue;
            seen[mark->term] = u + 1;
            out.terms[count++] = mark->term;
            kinds += out.share[mark->term] == 0;
            out.share[mark->term] += 1;
        }
    }
    out.from[units->count] = count;
    double all = (double)count + 200 + 0.5 * (double)kinds;
    for (size_t t = 0; t < size; t++) out.share[t] = (out.share[t] + 0.5) / all;
    return out;
}

/* Logarithm of the gamma function, for numbers of URN and more. */
static double log_gamma(double x)
{
    return (x - 0.5) * log(x) - x + 1 / (12 * x);
}

double cohesion_usual_pace(const struct units *units, size_t questions)
{
    double pace = weights.pace_share * (double)units->count / (double)questions;
    return fmin(fmax(pace, 1), PACE_MOST);
}

/* Words an answer of this message may have: those of some paragraphs of mean length. */
static double usual_words(const struct units *units, size_t questions)
{
    double paragraphs = fmin(weights.usual_paragraphs, cohesion_usual_pace(units, questions));
    double words = 0;
    for (size_t u = 0; u < units->count; u++) words += (double)units->items[u].words + 1;
    return fmax(LEAST_USUAL, words / fmax(1, (double)units->count / paragraphs));
}

/* Log odds of a run's length in words; short runs are told apart more than long ones. */
static double length_odds(double words, double usual)
{
    double ratio = log(words / usual), part = ratio > 0 ? weights.long_share * ratio : ratio;
    return -weights.usual_length * fmin(part * part, LENGTH_WORST) / 2;
}

double *cohesion_make(struct step *step, const struct vocabulary *words, const struct units *units,
                      const unsigned char *reach)
{
    struct matter_words matter = list_words(step, words, units);
    double *out = arena_array(step->arena, units->count * SEGMENT_LONGEST + 1, sizeof *out);
    size_t *seen = arena_array(step->arena, vocabulary_size(words) + 1, sizeof *seen);
    unsigned char *drawn = arena_array(step->arena, vocabulary_size(words) + 1, sizeof *drawn);
    double *urn = arena_array(step->arena, units->count + 1, sizeof *urn),
           usual = usual_words(units, step->classifier->questions->question_count);
    for (size_t u = 0; u < units->count; u++)
        urn[u] = log_gamma(URN + (double)(matter.from[u + 1] - matter.from[u])) - log_gamma(URN);
    for (size_t u = 0; u < units->count; u++) {
        double together = 0, apart = 0, length = 0;
        for (size_t l = 0; l < reach[u]; l++) {
            for (size_t i = matter.from[u + l]; i < matter.from[u + l + 1]; i++) {
                int term = matter.terms[i];
                if (seen[term] != u + 1) drawn[term] = 0;
                seen[term] = u + 1;
                if (drawn[term] > 0) together += log1p(drawn[term] / (URN * matter.share[term]));
                drawn[term]++;
            }
            apart += urn[u + l];
            double size = (double)(matter.from[u + l + 1] - matter.from[u]);
            double log_odds = together + apart - (log_gamma(URN + size) - log_gamma(URN));
            length += (double)units->items[u + l].words + 1;
            out[u * SEGMENT_LONGEST + l] = exp(weights.unity * log_odds + length_odds(length, usual));
        }
    }
    return out;
}

unsigned char *cohesion_lengths(struct step *step, const struct units *units, const unsigned char *reach)
{
    unsigned char *out = arena_array(step->arena, units->count * SEGMENT_LONGEST + 1, sizeof *out);
    for (size_t u = 0; u < units->count; u++) {
        double words = 0;
        for (size_t l = 0; l < reach[u]; l++) {
            words += (double)units->items[u + l].words;
            out[u * SEGMENT_LONGEST + l] = segment_length_class(words);
        }
    }
    return out;
}

double *cohesion_length_fit(struct step *step)
{
    const struct question_model *model = step->classifier->questions;
    double all = 0, count = (double)model->filed_answers;
    if (model->filed_answers == 0) return NULL;
    for (size_t q = 0; q < model->question_count; q++)
        all += model->facts[q].filed_length * (double)model->facts[q].filed_answers;
    double *out = arena_array(step->arena, SEGMENT_LENGTHS * model->question_count, sizeof *out);
    double weight = weights.length_fit * count / (count + LENGTH_HALF);
    for (size_t q = 0; q < model->question_count; q++) {
        const struct question_facts *facts = &model->facts[q];
        double own = (double)facts->filed_answers;
        double usual = (facts->filed_length * own + all / count * LENGTH_PRIOR) / (own + LENGTH_PRIOR);
        for (size_t c = 0; c < SEGMENT_LENGTHS; c++) {
            double ratio = log(segment_class_words(c) / (usual > 1 ? usual : 1)), square = ratio * ratio;
            if (square > LENGTH_WORST) square = LENGTH_WORST;
            out[c * model->question_count + q] = exp(-weight * square / 2);
        }
    }
    return out;
}
