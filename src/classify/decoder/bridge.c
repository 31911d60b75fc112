/* SPDX-License-Identifier: MIT */
/* bridge: see bridge.h. */
#include "bridge.h"
#include "weights.h"
#include <math.h>
#include <mailcall/base/sorted.h>
#include <mailcall/base/utf8.h>

/* Where a message has no more paragraphs than these, order and company tell little, and what each opens with more. */
#define FEW_PARAGRAPHS 5.0

struct bridge *bridge_new(struct arena *arena, size_t questions)
{
    struct bridge *bridge = arena_alloc(arena, sizeof *bridge);
    bridge->question_count = questions;
    bridge->weights = arena_array(arena, questions * NOTION_COUNT + 1, sizeof *bridge->weights);
    bridge->by_notion = arena_array(arena, questions * NOTION_COUNT + 1, sizeof *bridge->by_notion);
    bridge->held = arena_room(arena, questions * NOTION_COUNT + 1, sizeof *bridge->held);
    bridge->held_from = arena_array(arena, questions + 1, sizeof *bridge->held_from);
    return bridge;
}

void marks_notions(struct lang *lang, struct arena *arena, const struct vocabulary *vocabulary,
                   const struct marks *words, struct marks *out)
{
    struct notions_at notions = {0};
    struct notion_word *plain = arena_array(arena, words->count + 1, sizeof *plain);
    for (size_t i = 0; i < words->count; i++)
        plain[i] = (struct notion_word){vocabulary_term(vocabulary, words->items[i].term), words->items[i].stop,
                                        words->items[i].notions};
    lang_notions(lang, arena, plain, words->count, &notions);
    marks_reserve(arena, out, notions.count);
    for (size_t i = 0; i < notions.count; i++) {
        const struct notion_at *at = &notions.items[i];
        out->items[out->count++] =
            (struct mark){.term = at->notion, .from = words->items[at->first].from, .to = words->items[at->end - 1].to};
    }
}

void bridge_add(struct bridge *bridge, struct lang *lang, struct arena *arena, const struct vocabulary *vocabulary,
                const struct marks *words, int question, double weight)
{
    struct marks notions = {0};
    marks_notions(lang, arena, vocabulary, words, &notions);
    double *row = bridge->weights + (size_t)question * NOTION_COUNT;
    for (size_t i = 0; i < notions.count; i++) {
        if (row[notions.items[i].term] == 0) bridge->holders[notions.items[i].term]++;
        row[notions.items[i].term] += weight;
    }
    if (lang == bridge->own) bridge->words += (double)words->count;
}

void bridge_finish(struct bridge *bridge)
{
    size_t held = 0;
    for (size_t q = 0; q < bridge->question_count; q++) {
        double *row = bridge->weights + q * NOTION_COUNT;
        bridge->held_from[q] = held;
        for (int n = 0; n < NOTION_COUNT; n++) {
            row[n] = log1p(row[n]);
            bridge->by_notion[(size_t)n * bridge->question_count + q] = row[n];
            if (row[n] != 0) bridge->held[held++] = n;
        }
    }
    bridge->held_from[bridge->question_count] = held;
}

unsigned *bridge_holders(struct arena *arena, const struct units *units)
{
    unsigned *holders = arena_array(arena, NOTION_COUNT, sizeof *holders);
    unsigned *seen = arena_array(arena, NOTION_COUNT, sizeof *seen); /* of each, the last paragraph with it, + 1 */
    for (size_t u = 0; u < units->count; u++) {
        const struct marks *notions = &units->items[u].notions;
        for (size_t i = 0; i < notions->count; i++) {
            int notion = notions->items[i].term;
            holders[notion] += seen[notion] != u + 1;
            seen[notion] = (unsigned)u + 1;
        }
    }
    return holders;
}

/* Notions that all questions or all paragraphs share tell nothing apart. */
static void measure_rarity(const struct bridge *bridge, struct arena *arena, const struct units *units,
                           double rarity[NOTION_COUNT])
{
    const unsigned *holders = bridge_holders(arena, units);
    const double *table = rarity_table(arena, bridge->question_count + units->count + 1);
    for (int n = 0; n < NOTION_COUNT; n++) rarity[n] = table[bridge->holders[n] + holders[n]];
}

static double *question_lengths(const struct bridge *bridge, struct arena *arena, const double *rarity)
{
    double *lengths = arena_array(arena, bridge->question_count + 1, sizeof *lengths);
    for (size_t q = 0; q < bridge->question_count; q++) {
        const double *row = bridge->weights + q * NOTION_COUNT;
        for (size_t i = bridge->held_from[q]; i < bridge->held_from[q + 1]; i++) {
            int n = bridge->held[i];
            lengths[q] += row[n] * rarity[n] * row[n] * rarity[n];
        }
        lengths[q] = sqrt(lengths[q]);
    }
    return lengths;
}

/* The paragraph's notions, each once, weighted; returns how many, and the length of the whole. `counts` has a place for
 * each notion, zero before and after. */
static size_t weigh(const struct bridge *bridge, const struct marks *notions, const double *rarity, unsigned *counts,
                    struct posting *out, double *length)
{
    double square = 0;
    size_t used = 0;
    for (size_t i = 0; i < notions->count; i++) {
        int notion = notions->items[i].term;
        if (counts[notion]++ == 0) out[used++] = (struct posting){notion, 0};
    }
    for (size_t i = 0; i < used; i++) {
        out[i].weight = log_count(counts[out[i].question]) * rarity[out[i].question];
        counts[out[i].question] = 0;
        square += out[i].weight * out[i].weight * (bridge->holders[out[i].question] > 0 ? 1 : 0.05);
    }
    *length = sqrt(square);
    return used;
}

/* The notions that the paragraph's first words stand for. */
static struct marks opening_notions(const struct unit *unit)
{
    size_t to = unit->opening > 0 ? unit->marks.items[unit->opening - 1].to : 0;
    struct marks out = unit->notions;
    out.count = 0;
    while (out.count < unit->notions.count && unit->notions.items[out.count].to <= to) out.count++;
    return out;
}

static inline void add_weighted(size_t questions, double *restrict sums, const double *restrict row, double weight,
                                double rarity)
{
    for (size_t q = 0; q < questions; q++) sums[q] += weight * row[q] * rarity;
}

/* What a paragraph's notions have in common with each question's, before both lengths are taken out. */
static void likenesses(const struct bridge *bridge, const struct posting *spoken, size_t count, const double *rarity,
                       double *out)
{
    memset(out, 0, bridge->question_count * sizeof *out);
    for (size_t i = 0; i < count; i++) {
        size_t notion = (size_t)spoken[i].question;
        if (bridge->holders[notion] > 0)
            add_weighted(bridge->question_count, out, bridge->by_notion + notion * bridge->question_count,
                         spoken[i].weight, rarity[notion]);
    }
}

void bridge_score(struct step *step, const struct units *units, struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    const struct bridge *bridge = model->bridge;
    double rarity[NOTION_COUNT], length;
    struct posting spoken[NOTION_COUNT];
    if (bridge->question_count == 0 || units->count == 0) return;
    measure_rarity(bridge, step->arena, units, rarity);
    double *lengths = question_lengths(bridge, step->arena, rarity);
    double mean = bridge->words / (double)bridge->question_count;
    double worth = weights.bridge * (mean > weights.bridge_words ? weights.bridge_words / mean : 1);
    unsigned *counts = arena_array(step->arena, NOTION_COUNT, sizeof *counts);
    double *like = arena_array(step->arena, bridge->question_count, sizeof *like);
    double few = fmin(1, pow(FEW_PARAGRAPHS / (double)units->count, 2));
    double opens = weights.bridge_opening * few * worth / weights.bridge;
    for (size_t u = 0; u < units->count; u++) {
        struct marks opening = opening_notions(&units->items[u]);
        size_t first = weigh(bridge, &opening, rarity, counts, spoken, &length);
        likenesses(bridge, spoken, first, rarity, like);
        for (size_t q = 0; q < bridge->question_count && first > 0; q++)
            scores->opening[u * scores->columns + q] += opens /
                                                        (1 + model->facts[q].filed_worth / weights.opening_half) *
                                                        like[q] / (length * lengths[q] + 1e-9);
        size_t count = weigh(bridge, &units->items[u].notions, rarity, counts, spoken, &length);
        likenesses(bridge, spoken, count, rarity, like);
        for (size_t q = 0; q < bridge->question_count && count > 0; q++) {
            double fade = 1 + model->facts[q].filed_worth / weights.bridge_half;
            scores->total[u * scores->columns + q] += worth / fade * like[q] / (length * lengths[q] + 1e-9);
        }
    }
}

static bool stands_before(const void *item, uint64_t from)
{
    const struct mark *mark = item;
    return mark->from < from;
}

/* Whether the word at `from` is one of the question's own, which is reason enough without its meaning. */
static bool is_own_word(const struct question_model *model, const struct unit *unit, size_t from, int question)
{
    const struct marks *marks = &unit->marks;
    size_t i = sorted_first(marks->items, marks->count, sizeof *marks->items, from, stands_before);
    for (; i < marks->count && marks->items[i].from == from; i++) {
        const struct mark *mark = &marks->items[i];
        if ((size_t)mark->term >= vocabulary_size(&model->vocabulary)) continue;
        const struct term_facts *facts = &model->terms[mark->term];
        for (size_t p = 0; p < facts->prompt_count; p++)
            if (facts->prompt[p].question == question) return true;
    }
    return false;
}

/* The notion of the question, not named yet, that fewest questions hold; -1: none is left. */
static int rarest(const struct step *step, const struct units *units, size_t first, size_t last, int question,
                  const bool *named, const struct unit **where, const struct mark **word)
{
    const struct question_model *model = step->classifier->questions;
    const struct bridge *bridge = model->bridge;
    int best = -1;
    for (size_t u = first; u <= last; u++) {
        const struct unit *unit = &units->items[u];
        for (size_t i = 0; i < unit->notions.count; i++) {
            const struct mark *mark = &unit->notions.items[i];
            size_t holders = bridge->holders[mark->term];
            if (named[mark->term] || bridge->weights[question * NOTION_COUNT + mark->term] <= 0) continue;
            if (holders * 2 > bridge->question_count || (best >= 0 && holders >= bridge->holders[best])) continue;
            if (is_own_word(model, unit, mark->from, question)) continue;
            best = mark->term;
            *where = unit;
            *word = mark;
        }
    }
    return best;
}

void bridge_tell(struct step *step, const struct unit *unit, const struct mark *word, struct buf *line)
{
    const char *text = step->out->blocks.items[unit->block].text + word->from;
    size_t bytes = utf8_cut(text, word->to - word->from, 40);
    buf_printf(line, "%s\"%.*s\" (%s)", line->len > 0 ? ", " : "", (int)bytes, text, notion_name(word->term));
}

const char *bridge_reason(struct step *step, const struct units *units, size_t first, size_t last, int question)
{
    bool named[NOTION_COUNT] = {false};
    struct buf line = BUF_INIT(REASON_BYTES);
    for (int n = 0; n < REASON_WORDS; n++) {
        const struct unit *unit = NULL;
        const struct mark *word = NULL;
        int notion = rarest(step, units, first, last, question, named, &unit, &word);
        if (notion < 0) break;
        named[notion] = true;
        bridge_tell(step, unit, word, &line);
    }
    const char *reason = line.len > 0 ? arena_strdup(step->arena, buf_text(&line)) : NULL;
    buf_release(&line);
    return reason;
}
