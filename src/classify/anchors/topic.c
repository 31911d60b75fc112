/* SPDX-License-Identifier: MIT */
/* topic: see topic.h. A phrase counts when most of its weight belongs to one question's text and clearly less to any
 * other's, by its words or by what they stand for. */
#include "topic.h"
#include "topic_span.h"
#include "topic_weigh.h"
#include <mailcall/base/one_of.h>
#include <math.h>

/* Of a line with nothing but one question's words, some of which are another's too. */
#define WHOLE_SHARE 0.9
#define WHOLE_LEAD 0.1
#define NAMED_SHARE 0.8
#define NAMED_LEAD 0.5
/* Of a phrase that is as much another's. */
#define TIED_SHARE 0.9
/* A question in other words: part of the phrase that is the question's, lead, part of the question that it takes up. */
#define ASKED_SHARE 0.5
#define ASKED_LEAD 0.15
#define ASKED_COVERED 0.35
/* A sentence that takes up a question in other words. */
#define LIKEST_LEAST 0.3
#define LIKEST_LEAD 0.1
#define LIKEST_SHARE 0.4
/* A sentence that announces a list. */
#define SPOKEN_SHARE 0.35
/* A line that can only be a label. */
#define LABEL_SHARE 0.2
#define HEADLINE_SHARE 0.35
/* Of a headline that as many questions have, the first is meant; of one that more have, none. */
#define TIED_MOST 2
/* Of a line above its text, where such lines stand above all, the part that is one question's and nobody else's. */
#define ALONE_SHARE 0.2

static bool tells(const struct question_model *model, const struct topic_span *span, bool brief, enum labelled how,
                  const struct topic_weighing *weighing, size_t best, double second)
{
    enum shape shape = span->shape;
    bool labelled = how == LABELLED_BEFORE, above = how == LABELLED_ABOVE;
    double share = weighing->share[best], total = weighing->total;
    bool line = shape == SHAPE_LINE || shape == SHAPE_HEADLINE || shape == SHAPE_LABEL || shape == SHAPE_HEADING;
    if (line && weighing->matched[best] < 2 && !weighing->plain[best]) return false;
    if (shape == SHAPE_ASKED)
        return weighing->matched[best] >= 2 && share >= ASKED_SHARE * total && share - second >= ASKED_LEAD * total &&
               topic_covered(model, best, weighing) >= ASKED_COVERED;
    if (shape == SHAPE_LABEL || (shape == SHAPE_PHRASE && span->apart && labelled))
        return weighing->matched[best] >= (weighing->plain[best] ? 1 : 2) && share >= LABEL_SHARE * total &&
               share - second >= LABEL_PLAIN_LEAD * total;
    bool headline = shape == SHAPE_HEADLINE || (shape == SHAPE_HEADING && above);
    if (headline && weighing->matched[best] >= 1 && share >= (second > 0 ? HEADLINE_SHARE : ALONE_SHARE) * total)
        return topic_holders(model, weighing, best) <= TIED_MOST;
    if (shape == SHAPE_HEADLINE) return false;
    if (line && weighing->matched[best] >= 2 && share >= WHOLE_SHARE * total)
        return share - second >= WHOLE_LEAD * total;
    size_t needed = shape == SHAPE_HEADING || (span->apart && brief) ? 1 : 2;
    return weighing->matched[best] >= needed && share >= TOPIC_SHARE * total && share - second >= TOPIC_LEAD * total;
}

/* The one other question that has as much of the phrase, which is nobody else's; -1: there is none. */
static int tied_with(const struct question_model *model, const struct topic_weighing *weighing, size_t best)
{
    int other = -1;
    for (size_t q = 0; q < model->question_count; q++) {
        if (q == best || weighing->share[best] - weighing->share[q] >= TOPIC_LEAD * weighing->total) continue;
        if (other >= 0) return -1;
        other = (int)q;
    }
    if (other < 0 || !weighing->plain[best] || !weighing->plain[other]) return -1;
    bool words = weighing->matched[best] >= 2 && weighing->matched[other] >= 2;
    return words && weighing->share[other] >= TIED_SHARE * weighing->total ? other : -1;
}

/* "- 2016: nothing": a year names no question. */
static bool is_number(const char *text, size_t bytes)
{
    size_t figures = 0;
    for (size_t i = 0; i < bytes; i++) {
        if (text[i] > '9') return false;
        figures += text[i] >= '0';
    }
    return figures > 0;
}

/* The question whose title the phrase is, as a whole or run together; -1: none. */
static int title_of(struct step *step, const char *text, size_t bytes, const struct topic_span *span, bool opened)
{
    bool heads = span->shape == SHAPE_HEADING || span->shape == SHAPE_LINE || span->shape == SHAPE_LABEL ||
                 span->shape == SHAPE_HEADLINE;
    int titled = opened || heads ? titled_question(step, text, bytes) : -1;
    bool apart = span->shape == SHAPE_PHRASE && span->apart;
    bool plainly;
    if (titled < 0 && (heads || apart)) titled = titled_in_order(step, text, bytes, &plainly);
    return titled < 0 && (heads || apart) ? titled_compound(step, text, bytes) : titled;
}

/* How the phrase stands to the answer. `plainly`: it is a title. */
static void describe(const char *text, const struct topic_span *span, bool opened, bool plainly,
                     struct topic_phrase *out)
{
    bool apart = span->shape == SHAPE_PHRASE && span->apart;
    out->heading = span->shape != SHAPE_PHRASE;
    out->leads = plainly ? opened || apart : opened && span->apart;
    out->line = span->shape == SHAPE_LINE || span->shape == SHAPE_LABEL || span->shape == SHAPE_HEADLINE;
    out->asked = span->shape == SHAPE_ASKED;
    out->label = span->apart && span->shape != SHAPE_HEADING && span->shape != SHAPE_ASKED;
    out->to = span->end + (apart ? topic_label_sign(text + span->end, strlen(text) - span->end) : 0);
}

/* "Prices and opening hours: ...", "Tarifs / horaires" above the text. */
static bool joins_several(struct step *step, const struct block *block, const struct topic_span *span, bool opened,
                          struct topic_phrase *out)
{
    const char *phrase = block->text + span->start;
    size_t named = span->end - span->start - span->behind;
    if (span->shape == SHAPE_ASKED || (span->shape == SHAPE_PHRASE && !opened && !span->apart)) return false;
    while (named > 0 && one_of(" :", phrase[named - 1])) named--;
    if (titled_question(step, phrase, named) >= 0) return false;
    out->several_count = titled_several(step, phrase, named, out->several);
    if (out->several_count == 0) return false;
    describe(block->text, span, opened, true, out);
    out->question = out->several[0];
    out->other = -1;
    out->share = 1;
    out->titled = !out->heading;
    return true;
}

/* A title in other words of which another question has more: "allergies" is no more the title "Cooks", with which it
 * shares a notion, than a word of the question that asks for diets. */
static bool is_more_anothers(const struct question_model *model, const struct topic_weighing *weighing, size_t titled)
{
    for (size_t q = 0; q < model->question_count && !weighing->own[titled]; q++)
        if (weighing->share[q] > weighing->share[titled]) return true;
    return false;
}

bool topic_phrase_find(struct step *step, const struct block *block, size_t from, bool followed, enum labelled labelled,
                       struct topic_phrase *out)
{
    struct question_model *model = step->classifier->questions;
    *out = (struct topic_phrase){.other = -1};
    if (from == 0 &&
        (titled_lead(step, block, out) || titled_numbered(step, block, followed, out) || titled_stop(step, block, out)))
        return true;
    struct topic_span span = topic_span_find(block, from, followed, labelled);
    struct topic_weighing weighing;
    double second = 0;
    if (span.shape == SHAPE_NONE || model->question_count == 0) return false;
    const char *phrase = block->text + span.start;
    size_t bytes = span.end - span.start, named = bytes - span.behind, words = lang_count_words(phrase, bytes);
    if (words > (span.shape == SHAPE_ASKED ? ASKED_MAX_WORDS : TOPIC_MAX_WORDS) || is_number(phrase, bytes))
        return false;
    bool opened = span.shape == SHAPE_PHRASE && (span.start > from || span.behind > 0);
    if (joins_several(step, block, &span, opened, out)) return true;
    bool brief = span.shape == SHAPE_PHRASE && words <= LABEL_MAX_WORDS;
    int titled = title_of(step, phrase, named, &span, opened);
    bool plainly = titled >= 0;
    if (titled < 0 && brief && span.apart && !opened) titled = titled_question(step, phrase, named);
    topic_weigh(step, phrase, named, &weighing);
    size_t best = topic_best(model, &weighing, &second);
    if (titled >= 0 && is_more_anothers(model, &weighing, (size_t)titled) &&
        titled_is_meant(step, phrase, named, titled))
        titled = -1;
    if (titled >= 0) best = (size_t)titled;
    out->other = -1;
    if (titled < 0 && (weighing.total <= 0 || !tells(model, &span, brief, labelled, &weighing, best, second))) {
        out->other = opened && span.apart ? tied_with(model, &weighing, best) : -1;
        if (out->other < 0) return false;
    }
    out->question = (int)best;
    out->share = titled >= 0 ? 1 : weighing.share[best] / weighing.total;
    out->titled = opened && titled >= 0;
    out->kin = titled < 0 && weighing.matched[best] < 2 && !weighing.own[best];
    describe(block->text, &span, opened, plainly, out);
    out->brief = !plainly && !out->heading && out->label && weighing.matched[best] < 2 && span.start == from;
    return true;
}

bool topic_of_sentence(struct step *step, const char *text, size_t bytes, int *question)
{
    struct question_model *model = step->classifier->questions;
    struct topic_weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, ASKED_MAX_WORDS + 1) > ASKED_MAX_WORDS) return false;
    topic_weigh(step, text, bytes, &weighing);
    size_t best = topic_best(model, &weighing, &second);
    if (weighing.matched[best] < 2 || weighing.share[best] < SPOKEN_SHARE * weighing.total ||
        weighing.share[best] - second < ASKED_LEAD * weighing.total)
        return false;
    *question = (int)best;
    return true;
}

bool topic_is_name(struct step *step, const char *text, size_t bytes, int question)
{
    struct topic_weighing weighing;
    topic_weigh(step, text, bytes, &weighing);
    return weighing.matched[question] >= 2 && weighing.share[question] >= NAME_SHARE * weighing.total;
}

bool topic_is_touched(struct step *step, const char *text, size_t bytes, int question)
{
    struct topic_weighing weighing;
    double second = 0;
    topic_weigh(step, text, bytes, &weighing);
    size_t best = topic_best(step->classifier->questions, &weighing, &second);
    return weighing.share[question] > 0 && weighing.share[question] >= weighing.share[best];
}

int topic_named(struct step *step, const char *text, size_t bytes)
{
    const struct question_model *model = step->classifier->questions;
    struct topic_weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, HEADING_MAX_WORDS + 1) > HEADING_MAX_WORDS)
        return -1;
    topic_weigh(step, text, bytes, &weighing);
    size_t best = topic_best(model, &weighing, &second);
    double share = weighing.share[best] / fmax(weighing.total, 1e-9),
           lead = share - second / fmax(weighing.total, 1e-9);
    if (weighing.matched[best] >= 2 && share >= NAMED_SHARE && lead >= TOPIC_LEAD) return (int)best;
    return weighing.matched[best] >= 1 && weighing.plain[best] && share >= NAME_SHARE && lead >= NAMED_LEAD ? (int)best
                                                                                                            : -1;
}

void topic_likeness(struct step *step, const char *text, size_t bytes, double *out)
{
    struct topic_weighing weighing;
    topic_weigh(step, text, bytes, &weighing);
    topic_alike(step->classifier->questions, &weighing, out);
}

int topic_likest(struct step *step, const char *text, size_t bytes, double *share)
{
    size_t count = step->classifier->questions->question_count, best = 0;
    double *likeness = arena_array(step->arena, count + 1, sizeof *likeness), second = 0;
    topic_likeness(step, text, bytes, likeness);
    for (size_t q = 1; q < count; q++) best = likeness[q] > likeness[best] ? q : best;
    for (size_t q = 0; q < count; q++) second = q != best && likeness[q] > second ? likeness[q] : second;
    if (likeness[best] < LIKEST_LEAST || likeness[best] - second < LIKEST_LEAD) return -1;
    *share = LIKEST_SHARE;
    return (int)best;
}
