/* SPDX-License-Identifier: MIT */
/* topic: see topic.h. A phrase counts when most of its weight belongs to one question's text and clearly less to any
 * other's, by its words or by what they stand for. */
#include "topic.h"
#include "decoder/bridge.h"
#include "decoder/yesno.h"
#include <math.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/asking.h>

#define ASKED_MAX_WORDS 45
#define NAME_SHARE 0.95
/* Of a line with nothing but one question's words, some of which are another's too. */
#define WHOLE_SHARE 0.9
#define WHOLE_LEAD 0.1
#define NAMED_SHARE 0.8
#define NAMED_LEAD 0.5
#define TOPIC_SHARE 0.6
#define TOPIC_LEAD 0.3
/* Of a phrase that is as much another's. */
#define TIED_SHARE 0.9
/* A question in other words: part of the phrase that is the question's, lead, part of the question that it takes up. */
#define ASKED_SHARE 0.5
#define ASKED_LEAD 0.15
#define ASKED_COVERED 0.35
/* Of words between commas, in a sentence that hands over to an answer. */
#define LED_SHARE 0.5
#define LED_LEAD 0.2
/* A sentence that takes up a question in other words. */
#define LIKEST_LEAST 0.3
#define LIKEST_LEAD 0.1
#define LIKEST_SHARE 0.4
/* A sentence that announces a list. */
#define SPOKEN_SHARE 0.35
/* A line that can only be a label. */
#define LABEL_SHARE 0.2
#define HEADLINE_SHARE 0.35
#define LABEL_LEAD 0.02
/* Of a headline that as many questions have, the first is meant; of one that more have, none. */
#define TIED_MOST 2
/* A word of the question's counts more than one that stands for the same. */
#define NOTION_PART 0.8
/* ... and so does one that another language spells nearly like it. */
#define COGNATE_LEAST 5
#define COGNATE_ENDING 2
/* A number of so many figures is as telling as a word: "2016". */
#define TELLING_FIGURES 4
/* Of a line above its text, where such lines stand above all, the part that is one question's and nobody else's. */
#define ALONE_SHARE 0.2
/* What is enumerated behind an opening goes on past commas so far. */
#define ENUMERATED_BYTES 110
/* A line that an opening begins is full from here on. */
#define OPENED_LEAST_BYTES 40

/* SHAPE_LABEL, SHAPE_HEADLINE: a line with a colon, or without, where such lines stand above every paragraph. */
enum shape { SHAPE_NONE, SHAPE_PHRASE, SHAPE_LINE, SHAPE_LABEL, SHAPE_HEADLINE, SHAPE_HEADING, SHAPE_ASKED };

struct span_found {
    enum shape shape;
    size_t start, end;
    bool apart;    /* a sign sets it off from what follows */
    size_t behind; /* bytes at its end that turn to what it names */
};

/* Length of a sign that sets a label apart from what it labels: a colon, or a dash with blanks. */
static size_t label_sign(const char *text, size_t bytes)
{
    static const char *const signs[] = {":",   ".",    "：",   " -- ",    " --\n",   " - ", " – ",
                                        " — ", " –\n", " —\n", "\u00A0:", "\u202F:", "\t"};
    if (bytes == 0 || strchr(":. \t\xC2\xE2\xEF", *text) == NULL) return 0;
    if (*text == ' ' && (bytes == 1 || strchr("-\xE2", text[1]) == NULL)) return 0; /* most blanks */
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (bytes_begin(text, bytes, signs[i])) return strlen(signs[i]) - (signs[i][0] == ' ');
    return 0;
}

/* Where a label ends that goes on behind the comma at `from`: "On rules, faith and diets - we ..."; 0: nothing there
 * sets it off. */
static size_t enumerated_end(const char *text, size_t from, size_t bytes)
{
    for (size_t i = from + 1; i < bytes && i - from < ENUMERATED_BYTES; i++) {
        if (text[i] == '\n' || text[i] == '.' || text[i] == '?' || text[i] == '!' || text[i] == ';') return 0;
        if (text[i] == '\t') return 0;
        if (label_sign(text + i, bytes - i) > 0) return i;
    }
    return 0;
}

/* Where the phrase ends: at a colon, a comma (but in a table's cell), a dash or the line's end. 0: it does not. */
static size_t phrase_end(const char *text, size_t from, size_t bytes, bool opened, bool row, bool *label)
{
    for (size_t i = from; i < bytes && i - from < 160; i++) {
        *label = false;
        if (text[i] == ',' && row) continue;
        if (text[i] > '?' && (unsigned char)text[i] < 0x80) continue; /* letters, mostly */
        if (i + 1 < bytes && text[i] == ' ' && text[i + 1] == ':') i++;
        *label = text[i] != '.' && label_sign(text + i, bytes - i) > 0;
        size_t further = text[i] == ',' && opened ? enumerated_end(text, i, bytes) : 0;
        *label |= further > 0;
        if (further > 0) return further;
        if (text[i] == '\n' && opened && i - from >= OPENED_LEAST_BYTES && text[i + 1] >= 'a' && text[i + 1] <= 'z')
            continue; /* the line was full */
        if (*label || text[i] == ',' || text[i] == '\n') return i;
        if (bytes_begin(text + i, bytes - i, "—") || bytes_begin(text + i, bytes - i, "，")) return i;
        if (text[i] == '.' && opened) { /* "On teaching the apps. Nobody does." */
            *label = lang_count_words(text + from, i - from) <= LABEL_MAX_WORDS && i + 2 < bytes &&
                     text[i + 1] == ' ' && !(text[i + 2] >= 'a' && text[i + 2] <= 'z');
            return *label ? i : 0;
        }
        if (text[i] == '.' || text[i] == '?' || text[i] == '!') return 0;
    }
    return 0;
}

static bool all_bold(const struct block *block, size_t bytes)
{
    return block->emphasis_count > 0 && block->emphasis[0].bold && block->emphasis[0].from <= 1 &&
           block->emphasis[0].to + 2 >= bytes;
}

/* A question on lines of its own, above its answer; returns its end, 0: none. */
static size_t asked_end(const struct block *block, size_t bytes, bool followed)
{
    const char *text = block->text;
    for (size_t i = 0; i < bytes && i < 500; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c > '?' && c < 0x80) || c == ' ') continue; /* as most are */
        size_t mark = asking_mark(text + i, bytes - i), end = i + mark;
        if (mark == 0 && text[i] != '.' && text[i] != '!') continue;
        if (mark == 0) return 0;
        while (end < bytes && one_of("*_\") ", text[end])) end++;
        if (end == bytes) return followed ? end : 0;
        return text[end] == '\n' ? end : 0;
    }
    return 0;
}

static bool ends_with_colon(const char *text, size_t end)
{
    while (end > 0 && one_of(" *_", text[end - 1])) end--;
    return bytes_end(text, end, ":") || bytes_end(text, end, "：");
}

/* A label on a line of its own: "Situational awareness:", what is said about it below. */
static bool stands_alone(const char *text, size_t end, size_t bytes, bool followed)
{
    size_t after = end + label_sign(text + end, bytes - end);
    if (text[end] == '\t' || lang_count_words(text, end) > HEADING_MAX_WORDS) return false;
    while (after < bytes && one_of(" *_", text[after])) after++;
    if (after == bytes) return followed;
    return text[after] == '\n' && strlen(text + after + 1) > end;
}

static struct span_found find_span(const struct block *block, size_t from, bool followed, enum labelled labelled)
{
    const char *text = block->text;
    size_t bytes = strlen(text), line = strcspn(text, "\n");
    struct span_found found = {SHAPE_NONE, 0, 0, true, 0};
    if (from == 0 && (block->kind == BLOCK_HEADING || all_bold(block, bytes))) {
        found.shape = SHAPE_HEADING;
        found.end = bytes;
        return found;
    }
    found.end = from == 0 ? asked_end(block, bytes, followed) : 0;
    if (found.end > 0) {
        found.shape = SHAPE_ASKED;
        return found;
    }
    if (from == 0 && topic_heads_wrapped(block, line, bytes, followed))
        return (struct span_found){SHAPE_LINE, 0, bytes, false, 0};
    bool label = false;
    size_t opener = opener_turns(text + from, bytes - from);
    found.start = from + opener;
    found.end = phrase_end(text, found.start, bytes, opener > 0, block->kind == BLOCK_ROW, &label);
    found.apart = label;
    if (found.end > found.start && text[found.end] != '\n' && (opener > 0 || label)) found.shape = SHAPE_PHRASE;
    if (from == 0 && label && stands_alone(text, found.end, bytes, followed))
        return (struct span_found){labelled == LABELLED_ABOVE ? SHAPE_LABEL : SHAPE_LINE, 0, line, true, 0};
    found.apart = label;
    if (from == 0 && labelled == LABELLED_ABOVE && line == bytes && ends_with_colon(text, line))
        return (struct span_found){SHAPE_LABEL, 0, line, true, 0};
    if (found.shape == SHAPE_PHRASE && label) found.behind = opener_turned(text + found.start, found.end - found.start);
    if (found.shape == SHAPE_NONE && from == 0 && topic_heads_text(block, line, bytes, followed))
        found = (struct span_found){labelled == LABELLED_ABOVE ? SHAPE_HEADLINE : SHAPE_LINE, 0, line, false, 0};
    return found;
}

/* How much each question has of a phrase. */
struct weighing {
    double *share, total, known; /* known: of words that some question has */
    size_t *matched;             /* telling words */
    bool *plain;                 /* ... one of which is no everyday word, or stands for what the question asks */
    bool spoken[NOTION_COUNT];
};

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
                       const struct notions_at *notions, size_t word, struct weighing *out)
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
    }
    for (size_t i = 0; i < notions->count; i++) {
        const struct notion_at *at = &notions->items[i];
        if (word < at->first || word >= at->end || bridge->holders[at->notion] == 0) continue;
        out->spoken[at->notion] = true;
        double worth = NOTION_PART * rarity_of(model, bridge->holders[at->notion]);
        for (size_t q = 0; q < model->question_count; q++) {
            if (bridge->weights[q * NOTION_COUNT + (size_t)at->notion] <= 0) continue;
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

static void weigh_phrase(struct step *step, const char *text, size_t bytes, struct weighing *out)
{
    struct question_model *model = step->classifier->questions;
    struct lang *lang = question_model_lang(model, step->call, step->out->language);
    struct words words = {0};
    struct notions_at notions = {0};
    *out = (struct weighing){.share = arena_array(step->arena, model->question_count + 1, sizeof(double)),
                             .matched = arena_array(step->arena, model->question_count + 1, sizeof(size_t)),
                             .plain = arena_array(step->arena, model->question_count + 1, sizeof(bool))};
    lang_words(lang, step->arena, text, bytes, &words);
    topic_read_as_called(step, text, bytes, &words);
    struct notion_word *plain = arena_array(step->arena, words.count + 1, sizeof *plain);
    for (size_t i = 0; i < words.count; i++)
        plain[i] = (struct notion_word){.term = words.items[i].term, .stop = words.items[i].stop};
    lang_notions(lang, step->arena, plain, words.count, &notions);
    for (size_t i = 0; i < words.count; i++) {
        const struct word *word = &words.items[i];
        if (word->stop || (word->number && word->to - word->from < TELLING_FIGURES)) continue;
        weigh_word(model, step, word->term, word->common, &notions, i, out);
    }
}

/* Part of the question's notions that the phrase takes up. */
static double covered(const struct question_model *model, size_t question, const struct weighing *weighing)
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

/* How many questions have as much of the phrase as the one that has most. */
static size_t share_holders(const struct question_model *model, const struct weighing *weighing, size_t best)
{
    size_t count = 0;
    for (size_t q = 0; q < model->question_count; q++)
        count += weighing->share[best] - weighing->share[q] < LABEL_LEAD * weighing->total;
    return count;
}

static bool tells(const struct question_model *model, const struct span_found *span, bool brief, enum labelled how,
                  const struct weighing *weighing, size_t best, double second)
{
    enum shape shape = span->shape;
    bool labelled = how == LABELLED_BEFORE, above = how == LABELLED_ABOVE;
    double share = weighing->share[best], total = weighing->total;
    bool line = shape == SHAPE_LINE || shape == SHAPE_HEADLINE || shape == SHAPE_LABEL || shape == SHAPE_HEADING;
    if (line && weighing->matched[best] < 2 && !weighing->plain[best]) return false;
    if (shape == SHAPE_ASKED)
        return weighing->matched[best] >= 2 && share >= ASKED_SHARE * total && share - second >= ASKED_LEAD * total &&
               covered(model, best, weighing) >= ASKED_COVERED;
    if (shape == SHAPE_LABEL || (shape == SHAPE_PHRASE && span->apart && labelled))
        return weighing->matched[best] >= 1 && share >= LABEL_SHARE * total && share - second >= LABEL_LEAD * total;
    bool headline = shape == SHAPE_HEADLINE || (shape == SHAPE_HEADING && above);
    if (headline && weighing->matched[best] >= 1 && share >= (second > 0 ? HEADLINE_SHARE : ALONE_SHARE) * total)
        return share_holders(model, weighing, best) <= TIED_MOST;
    if (shape == SHAPE_HEADLINE) return false;
    if (line && weighing->matched[best] >= 2 && share >= WHOLE_SHARE * total)
        return share - second >= WHOLE_LEAD * total;
    size_t needed = shape == SHAPE_HEADING || (span->apart && brief) ? 1 : 2;
    return weighing->matched[best] >= needed && share >= TOPIC_SHARE * total && share - second >= TOPIC_LEAD * total;
}

/* The question with the largest share; `second`: the next one's. */
static size_t best_share(const struct question_model *model, const struct weighing *weighing, double *second)
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

/* The one other question that has as much of the phrase, which is nobody else's; -1: there is none. */
static int tied_with(const struct question_model *model, const struct weighing *weighing, size_t best)
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

bool topic_phrase_find(struct step *step, const struct block *block, size_t from, bool followed, enum labelled labelled,
                       struct topic_phrase *out)
{
    struct question_model *model = step->classifier->questions;
    if (from == 0 &&
        (titled_lead(step, block, out) || titled_numbered(step, block, followed, out) || titled_stop(step, block, out)))
        return true;
    struct span_found span = find_span(block, from, followed, labelled);
    struct weighing weighing;
    double second = 0;
    size_t best = 0, most_words = span.shape == SHAPE_ASKED ? ASKED_MAX_WORDS : TOPIC_MAX_WORDS;
    if (span.shape == SHAPE_NONE || model->question_count == 0) return false;
    size_t words = lang_count_words(block->text + span.start, span.end - span.start);
    if (words > most_words || is_number(block->text + span.start, span.end - span.start)) return false;
    bool opened = span.shape == SHAPE_PHRASE && (span.start > from || span.behind > 0);
    size_t named = span.end - span.start - span.behind;
    bool heads = span.shape == SHAPE_HEADING || span.shape == SHAPE_LINE || span.shape == SHAPE_LABEL ||
                 span.shape == SHAPE_HEADLINE;
    int titled = opened || heads ? titled_question(step, block->text + span.start, named) : -1;
    bool apart = span.shape == SHAPE_PHRASE && span.apart;
    if (titled < 0 && (heads || apart)) titled = titled_compound(step, block->text + span.start, named);
    weigh_phrase(step, block->text + span.start, named, &weighing);
    best = best_share(model, &weighing, &second);
    bool brief = span.shape == SHAPE_PHRASE && words <= LABEL_MAX_WORDS;
    bool plainly = titled >= 0;
    if (titled < 0 && apart && !opened && brief) titled = titled_question(step, block->text + span.start, named);
    if (titled >= 0) best = (size_t)titled;
    out->other = -1;
    if (titled < 0 && (weighing.total <= 0 || !tells(model, &span, brief, labelled, &weighing, best, second))) {
        out->other = opened && span.apart ? tied_with(model, &weighing, best) : -1;
        if (out->other < 0) return false;
    }
    out->question = (int)best;
    out->share = titled >= 0 ? 1 : weighing.share[best] / weighing.total;
    out->titled = opened && titled >= 0;
    out->heading = span.shape != SHAPE_PHRASE;
    out->leads = plainly ? opened || apart : opened && span.apart;
    out->line = span.shape == SHAPE_LINE || span.shape == SHAPE_LABEL || span.shape == SHAPE_HEADLINE;
    out->asked = span.shape == SHAPE_ASKED;
    size_t bytes = strlen(block->text);
    out->label = span.apart && span.shape != SHAPE_HEADING && span.shape != SHAPE_ASKED;
    out->brief =
        !plainly && span.shape == SHAPE_PHRASE && out->label && weighing.matched[best] < 2 && span.start == from;
    out->to = span.end +
              (span.shape == SHAPE_PHRASE && span.apart ? label_sign(block->text + span.end, bytes - span.end) : 0);
    return true;
}

bool topic_of_sentence(struct step *step, const char *text, size_t bytes, int *question)
{
    struct question_model *model = step->classifier->questions;
    struct weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, ASKED_MAX_WORDS + 1) > ASKED_MAX_WORDS) return false;
    weigh_phrase(step, text, bytes, &weighing);
    size_t best = best_share(model, &weighing, &second);
    if (weighing.matched[best] < 2 || weighing.share[best] < SPOKEN_SHARE * weighing.total ||
        weighing.share[best] - second < ASKED_LEAD * weighing.total)
        return false;
    *question = (int)best;
    return true;
}

bool topic_is_name(struct step *step, const char *text, size_t bytes, int question)
{
    struct weighing weighing;
    weigh_phrase(step, text, bytes, &weighing);
    return weighing.matched[question] >= 2 && weighing.share[question] >= NAME_SHARE * weighing.total;
}

bool topic_is_touched(struct step *step, const char *text, size_t bytes, int question)
{
    struct weighing weighing;
    double second = 0;
    weigh_phrase(step, text, bytes, &weighing);
    size_t best = best_share(step->classifier->questions, &weighing, &second);
    return weighing.share[question] > 0 && weighing.share[question] >= weighing.share[best];
}

int topic_named(struct step *step, const char *text, size_t bytes)
{
    const struct question_model *model = step->classifier->questions;
    struct weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, HEADING_MAX_WORDS + 1) > HEADING_MAX_WORDS)
        return -1;
    weigh_phrase(step, text, bytes, &weighing);
    size_t best = best_share(model, &weighing, &second);
    double share = weighing.share[best] / fmax(weighing.total, 1e-9),
           lead = share - second / fmax(weighing.total, 1e-9);
    if (weighing.matched[best] >= 2 && share >= NAMED_SHARE && lead >= TOPIC_LEAD) return (int)best;
    return weighing.matched[best] >= 1 && weighing.plain[best] && share >= NAME_SHARE && lead >= NAMED_LEAD ? (int)best
                                                                                                            : -1;
}

int topic_led(struct step *step, const char *text, size_t bytes, double *share)
{
    const struct question_model *model = step->classifier->questions;
    struct weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, ASKED_MAX_WORDS + 1) > ASKED_MAX_WORDS) return -1;
    int titled = titled_question(step, text, bytes);
    if (titled < 0) titled = titled_compound(step, text, bytes);
    *share = 1;
    if (titled >= 0) return titled;
    weigh_phrase(step, text, bytes, &weighing);
    size_t best = best_share(model, &weighing, &second);
    double total = fmax(weighing.total, 1e-9), lead = (weighing.share[best] - second) / total;
    *share = weighing.share[best] / total;
    if (weighing.matched[best] >= 2 && *share >= LED_SHARE && lead >= LED_LEAD) return (int)best;
    return weighing.matched[best] >= 1 && weighing.plain[best] && *share >= TOPIC_SHARE && lead >= TOPIC_LEAD
               ? (int)best
               : -1;
}

void topic_likeness(struct step *step, const char *text, size_t bytes, double *out)
{
    const struct question_model *model = step->classifier->questions;
    struct weighing weighing;
    weigh_phrase(step, text, bytes, &weighing);
    for (size_t q = 0; q < model->question_count; q++) {
        double share = weighing.known > 0 ? weighing.share[q] / weighing.known : 0;
        out[q] = share * (share + covered(model, q, &weighing)) / 2;
    }
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
