/* SPDX-License-Identifier: MIT */
/* topic_weigh: see topic_weigh.h. */
#include "topic_weigh.h"
#include <math.h>

/* A word of the question's counts more than one that stands for the same. */
#define NOTION_PART 0.8
/* ... and less where the question asks for what it is a case of, and none for the case. */
#define WIDER_PART 0.8
/* ... and so does one that another language spells nearly like it. */
#define COGNATE_LEAST 5
#define COGNATE_ENDING 2
/* A number of so many figures is as telling as a word: "2016". */
#define TELLING_FIGURES 4

static double rarity_of(const struct question_model *model, size_t holders)
{
    return log(1.0 + (double)model->question_count / (double)(holders ? holders : 1));
}

/* A word of the questions that the term of another language is spelt nearly like; -1: none is. */
static int cognate_of(const struct question_model *model, const char *term)
{
    size_t bytes = strlen(term), longest = 0, terms = vocabulary_size(&model->vocabulary);
    int best = -1;
    if (bytes < COGNATE_LEAST) return -1;
    for (size_t t = 0; t < terms && t < model->term_count; t++) {
        const char *other = vocabulary_term(&model->vocabulary, (int)t);
        if (*other != *term || model->terms[t].prompt_count == 0) continue;
        size_t length = strlen(other), shared = 0;
        while (shared < bytes && term[shared] == other[shared]) shared++;
        bool ends = bytes - shared <= COGNATE_ENDING && length - shared <= COGNATE_ENDING;
        if (!ends || shared < COGNATE_LEAST || shared <= longest) continue;
        longest = shared;
        best = (int)t;
    }
    return best;
}

static void weigh_word(const struct question_model *model, struct step *step, const char *spelt, bool common,
                       const struct notions_at *notions, size_t word, struct topic_weighing *out)
{
    int term = vocabulary_find(&model->vocabulary, spelt);
    bool known = term >= 0 && (size_t)term < model->term_count && model->terms[term].prompt_count > 0;
    int cognate = known ? -1 : cognate_of(model, spelt);
    if (cognate >= 0) term = cognate;
    const struct bridge *bridge = model->bridge;
    double *value = arena_array(step->arena, model->question_count + 1, sizeof *value), most = 0;
    const struct term_facts *facts = term >= 0 ? &model->terms[term] : NULL;
    size_t holders = facts != NULL ? facts->prompt_count : 0;
    for (size_t p = 0; p < holders; p++) {
        value[facts->prompt[p].question] = (cognate >= 0 ? NOTION_PART : 1) * rarity_of(model, holders);
        if (!common) out->plain[facts->prompt[p].question] = true;
        if (cognate < 0) out->own[facts->prompt[p].question] = true;
    }
    for (size_t i = 0; i < notions->count; i++) {
        const struct notion_at *at = &notions->items[i];
        if (word < at->first || word >= at->end) continue;
        bool held = bridge->holders[at->notion] > 0;
        int notion = held ? at->notion : notion_wider(at->notion);
        if (notion < 0 || bridge->holders[notion] == 0) continue;
        out->spoken[notion] = true;
        double worth = NOTION_PART * (held ? 1 : WIDER_PART) * rarity_of(model, bridge->holders[notion]);
        for (size_t q = 0; q < model->question_count; q++) {
            if (bridge->weights[q * NOTION_COUNT + (size_t)notion] <= 0) continue;
            value[q] = worth > value[q] ? worth : value[q];
            out->plain[q] = true;
        }
    }
    size_t having = 0;
    for (size_t q = 0; q < model->question_count; q++) {
        having += value[q] > 0;
        most = value[q] > most ? value[q] : most;
        out->share[q] += value[q];
    }
    for (size_t q = 0; q < model->question_count; q++)
        out->matched[q] += value[q] > 0 && having * 3 <= model->question_count + 2;
    out->total += most > 0 ? most : rarity_of(model, 1);
    out->known += most;
}

/* "Who does what" means something though none of its words does. */
static bool begins_idiom(const struct words *words, const struct notions_at *notions, size_t word)
{
    for (size_t i = 0; i < notions->count; i++) {
        const struct notion_at *at = &notions->items[i];
        bool empty = at->first == word && at->end > word + 1;
        for (size_t n = at->first; empty && n < at->end; n++) empty = words->items[n].stop;
        if (empty) return true;
    }
    return false;
}

void topic_weigh(struct step *step, const char *text, size_t bytes, struct topic_weighing *out)
{
    struct question_model *model = step->classifier->questions;
    struct lang *lang = question_model_lang(model, step->call, step->out->language);
    struct words words = {0};
    struct notions_at notions = {0};
    *out = (struct topic_weighing){.share = arena_array(step->arena, model->question_count + 1, sizeof(double)),
                                   .matched = arena_array(step->arena, model->question_count + 1, sizeof(size_t)),
                                   .plain = arena_array(step->arena, model->question_count + 1, sizeof(bool)),
                                   .own = arena_array(step->arena, model->question_count + 1, sizeof(bool))};
    lang_words(lang, step->arena, text, bytes, &words);
    topic_read_as_called(step, text, bytes, &words);
    struct notion_word *plain = arena_array(step->arena, words.count + 1, sizeof *plain);
    for (size_t i = 0; i < words.count; i++)
        plain[i] = (struct notion_word){.term = words.items[i].term, .stop = words.items[i].stop};
    lang_notions(lang, step->arena, plain, words.count, &notions);
    for (size_t i = 0; i < words.count; i++) {
        const struct word *word = &words.items[i];
        if (word->stop && !begins_idiom(&words, &notions, i)) continue;
        if ((word->number && word->to - word->from < TELLING_FIGURES)) continue;
        weigh_word(model, step, word->term, word->common, &notions, i, out);
    }
}

double topic_covered(const struct question_model *model, size_t question, const struct topic_weighing *weighing)
{
    const double *row = model->bridge->weights + question * NOTION_COUNT;
    double all = 0, taken = 0;
    for (int n = 0; n < NOTION_COUNT; n++) {
        double worth = row[n] > 0 ? rarity_of(model, model->bridge->holders[n]) : 0;
        all += worth;
        taken += weighing->spoken[n] ? worth : 0;
    }
    return all > 0 ? taken / all : 0;
}

void topic_alike(const struct question_model *model, const struct topic_weighing *weighing, double *out)
{
    for (size_t q = 0; q < model->question_count; q++) {
        double share = weighing->known > 0 ? weighing->share[q] / weighing->known : 0;
        out[q] = share * (share + topic_covered(model, q, weighing)) / 2;
    }
}

size_t topic_holders(const struct question_model *model, const struct topic_weighing *weighing, size_t best)
{
    size_t count = 0;
    for (size_t q = 0; q < model->question_count; q++)
        count += weighing->share[best] - weighing->share[q] < LABEL_LEAD * weighing->total;
    return count;
}

size_t topic_best(const struct question_model *model, const struct topic_weighing *weighing, double *second)
{
    size_t best = 0;
    *second = 0;
    for (size_t q = 1; q < model->question_count; q++) {
        if (weighing->share[q] > weighing->share[best]) {
            *second = weighing->share[best];
            best = q;
        } else if (weighing->share[q] > *second) {
            *second = weighing->share[q];
        }
    }
    return best;
}
