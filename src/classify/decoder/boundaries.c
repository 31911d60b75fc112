/* SPDX-License-Identifier: MIT */
/*
 * boundaries: whether a paragraph opens a new answer or carries on with the last: by how it begins, by what the
 * paragraph before it leaves open, and by the rare words both share.
 */
#include "filing.h"
#include "weights.h"
#include "yesno.h"
#include <math.h>
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* A line of so many words may be an item of a list that has no signs. */
#define SHORT_LINE 15

static bool ends_open(const char *text, size_t from, size_t to)
{
    while (to > from && one_of(" \n\t*_\"", text[to - 1])) to--;
    return to > from &&
           (text[to - 1] == ':' || text[to - 1] == ',' || (to > from + 2 && memcmp(text + to - 3, "：", 3) == 0));
}

/* The last bytes, ornaments left out, are one of these ends. */
static bool ends_sentence(const char *text, size_t from, size_t to)
{
    static const char *const ends[] = {".", "!", "?", ":", ";", "…", "。", "！", "？", "：", "؟", "۔", "।", "．"};
    while (to > from && one_of(" \n\t*_\"'>)]", text[to - 1])) to--;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);
        if (to - from >= n && memcmp(text + to - n, ends[i], n) == 0) return true;
    }
    return false;
}

enum letter_case { CASE_NONE, CASE_SMALL, CASE_CAPITAL };

/* Of the first letter, in Latin, Greek and Cyrillic script. */
static enum letter_case first_case(const char *text, size_t bytes)
{
    uint32_t c = 0;
    while (bytes > 0 && one_of(" \n\t*_\"'([", *text)) text++, bytes--;
    if (bytes == 0) return CASE_NONE;
    utf8_next(text, text + bytes, &c);
    if ((c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF) || (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F))
        return CASE_SMALL;
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE) || (c >= 0x386 && c <= 0x3AB) || (c >= 0x400 && c <= 0x42F))
        return CASE_CAPITAL;
    return CASE_NONE;
}

/* "[1] ...", "[^2]: ...": a note to what stands before. */
static bool is_footnote(const char *text, size_t bytes)
{
    size_t at = 1;
    if (bytes < 4 || text[0] != '[') return false;
    while (at < bytes && at < 5 && one_of("^0123456789*", text[at])) at++;
    return at > 1 && at < bytes && text[at] == ']';
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

/* Of each paragraph, the sum of its terms' squared weights: how few paragraphs hold a term, and how often this one. */
static double *squared_lengths(struct step *step, const struct units *units, const double *counts, const double *rarity)
{
    double *out = arena_array(step->arena, units->count + 1, sizeof *out);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        for (size_t i = 0; i < unit->count_count; i++) {
            double weight = rarity[(size_t)counts[unit->counts[i].question]] * log_count(unit->counts[i].weight);
            out[u] += weight * weight;
        }
    }
    return out;
}

/* Cosine of two paragraphs, given both squared lengths. */
static double likeness(const struct unit *a, const struct unit *b, const double *counts, const double *rarity,
                       double a_squared, double b_squared)
{
    double dot = 0;
    for (size_t i = 0, k = 0; i < a->count_count && k < b->count_count;) {
        int ta = a->counts[i].question, tb = b->counts[k].question;
        if (ta == tb) {
            double weight = rarity[(size_t)counts[ta]];
            dot += weight * log_count(a->counts[i].weight) * (weight * log_count(b->counts[k].weight));
        }
        i += ta <= tb;
        k += tb <= ta;
    }
    return a_squared > 0 && b_squared > 0 ? dot / sqrt(a_squared * b_squared) : 0;
}

/* A number that marks no question counts the items of the author's own list. */
static int list_number(const struct unit *unit, const struct anchors *anchors)
{
    if (unit->anchor < 0) return 0;
    const struct anchor *anchor = &anchors->items[unit->anchor];
    return anchor->governs || anchor->strong || anchor->echo || anchor->soft ? 0 : anchor->number;
}

static double by_opening(const struct step *step, const struct unit *unit, const struct unit *before,
                         const struct anchors *anchors)
{
    const char *text = step->out->blocks.items[unit->block].text + unit->from;
    const struct block *last = &step->out->blocks.items[before->block];
    size_t bytes = unit->to - unit->from;
    double odds = 0;
    if (opener_continues(text, bytes)) odds += weights.carries_on;
    if (yesno_answer(text, bytes)) odds += weights.yes_no;
    if (opener_stands(text, bytes)) odds += weights.stands;
    if (opener_speaks(text, bytes)) odds += weights.speaks;
    if (asking_ends(last->text + before->from, before->to - before->from, " \n\t*_\")")) odds += weights.after_question;
    if (is_heading(&step->out->blocks.items[unit->block], unit)) odds += weights.heading;
    if (is_heading(last, before)) odds += weights.heading;
    if (starts_item(text, bytes)) odds += weights.list_item;
    int number = list_number(unit, anchors);
    bool open = ends_open(last->text, before->from, before->to);
    if (number > 1 || (number == 1 && open)) odds += weights.numbered_item;
    if (bytes > 0 && *text == '(') odds += weights.aside;
    if (open) odds += weights.after_colon;
    if (before->cited || unit->cited) odds += weights.citation;
    if (before->block == unit->block) odds += weights.same_block;
    return odds;
}

/* The author begins sentences with capitals. */
static bool uses_capitals(const struct step *step, const struct units *units)
{
    size_t small = 0, capital = 0;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const char *text = step->out->blocks.items[unit->block].text;
        enum letter_case first = first_case(text + unit->from, unit->to - unit->from);
        small += first == CASE_SMALL;
        capital += first == CASE_CAPITAL;
    }
    return capital > small;
}

/* What was cut between lines though it belongs together: a sentence, a list without signs, a note. */
static double by_layout(const struct step *step, const struct unit *unit, const struct unit *before, bool capitals)
{
    const char *text = step->out->blocks.items[unit->block].text, *last = step->out->blocks.items[before->block].text;
    double odds = 0;
    if (is_footnote(text + unit->from, unit->to - unit->from)) odds += weights.footnote;
    if (ends_sentence(last, before->from, before->to)) return odds;
    if (capitals && first_case(text + unit->from, unit->to - unit->from) == CASE_SMALL) odds += weights.unfinished;
    if (unit->words <= SHORT_LINE && before->words <= SHORT_LINE && !ends_sentence(text, unit->from, unit->to) &&
        !yesno_answer(text + unit->from, unit->to - unit->from))
        odds += weights.short_lines;
    return odds;
}

void boundaries_make(struct step *step, const struct vocabulary *words, const struct units *units,
                     const struct anchors *anchors, double *out)
{
    double *counts = paragraph_counts(step, words, units);
    const double *rarity = rarity_table(step->arena, units->count + 1);
    const double *squared = squared_lengths(step, units, counts, rarity);
    bool capitals = uses_capitals(step, units);
    for (size_t u = 0; u < units->count; u++) {
        out[u] = 0;
        if (u == 0) continue;
        const struct unit *unit = &units->items[u], *before = &units->items[u - 1];
        out[u] = by_opening(step, unit, before, anchors) + by_layout(step, unit, before, capitals) + weights.base;
        out[u] += weights.cohesion * likeness(before, unit, counts, rarity, squared[u - 1], squared[u]) * 4;
        if (unit->new_source) out[u] += 3;
        out[u] += unit->opens + unit->headed;
    }
}
