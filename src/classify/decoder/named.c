/* SPDX-License-Identifier: MIT */
/*
 * named: a question that is named elsewhere than above its answer: by the subject, the address, a file's name, or a
 * sentence within a paragraph. It speaks for the question beside the words.
 */
#include "filing.h"
#include "anchors/topic.h"
#include "markers/lead_in.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* What the subject or the address say about the whole message, in log odds. */
#define NAMED_WEIGHT 6.0
/* A message of so few paragraphs may name its question within a sentence; longer ones speak of others' numbers too. */
#define SHORT_MESSAGE 6
#define OPENING_BYTES 120
#define ANNOUNCING_WORDS 12
#define ANNOUNCING_COLON_WORDS 45
#define GOES_ON_WEIGHT 1.5
/* Several questions at once, named in one of so many first paragraphs. */
#define SEVERAL_WEIGHT 3.0
#define SEVERAL_WITHIN 2

static void favour(const struct scores *scores, int question, double weight)
{
    for (size_t u = 0; question >= 0 && u < scores->units; u++)
        scores->total[u * scores->columns + (size_t)question] += weight;
}

/* Noted once, whatever else names it too. */
static void note_named(struct scores *scores, int question, enum rule rule)
{
    if (question >= 0 && scores->named[question] == RULE_NONE) scores->named[question] = rule;
}

static void note_numbers(const struct question_model *model, struct scores *scores, const int *numbers, int count,
                         enum rule rule)
{
    for (int i = 0; i < count; i++) {
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number == numbers[i]) note_named(scores, (int)q, rule);
        }
    }
}

/* "[Q3]", as people and lists put it in front: nothing else stands in the brackets. */
static void note_tags(struct step *step, struct scores *scores)
{
    const char *subject = step->reading->message->subject;
    for (const char *at = strchr(subject, '['); at != NULL; at = strchr(at + 1, '[')) {
        const char *end = strchr(at, ']');
        struct marker marker;
        if (end == NULL) return;
        size_t bytes = (size_t)(end - at - 1);
        if (marker_parse(arena_strndup(step->arena, at + 1, bytes), bytes, &marker) && marker.strong &&
            marker.bytes == bytes)
            note_numbers(step->classifier->questions, scores, marker.numbers, marker.count, RULE_SUBJECT);
    }
}

/* "question-3", "frage_3": the signs that an address allows for blanks. */
static const char *with_blanks(struct arena *arena, const char *detail)
{
    char *out = arena_strdup(arena, detail);
    for (char *at = out; *at != '\0'; at++)
        if (one_of("-_.=", *at)) *at = ' ';
    return out;
}

/* "[Q3] our answer", list+q3@... */
static void find_named(struct step *step, struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    const char *detail = step->reading->detail != NULL ? step->reading->detail : "";
    int numbers[ANCHOR_CANDIDATES], named = *detail ? call_question_index(step->call, detail) : -1;
    scores->named = arena_array(step->arena, model->question_count + 1, sizeof *scores->named);
    note_named(scores, named, RULE_PLUS_ADDRESS);
    if (named < 0)
        note_numbers(model, scores, numbers,
                     marker_search(with_blanks(step->arena, detail), numbers, ANCHOR_CANDIDATES), RULE_PLUS_ADDRESS);
    note_numbers(model, scores, numbers, marker_search(step->reading->subject, numbers, ANCHOR_CANDIDATES),
                 RULE_SUBJECT);
    note_tags(step, scores);
}

/* What the name of its file says of a paragraph goes before what is said of the whole message; also "question 3.txt".
 */
static void favour_from_outside(struct step *step, const struct units *units, struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    find_named(step, scores);
    for (size_t u = 0; u < scores->units; u++) {
        const char *source = step->out->blocks.items[units->items[u].block].source;
        bool by_file = file_names_any(scores->files, source);
        for (size_t q = 0; q < model->question_count; q++) {
            bool named = by_file ? file_names_question(scores->files, source, (int)q) : scores->named[q] != RULE_NONE;
            if (named) scores->total[u * scores->columns + q] += NAMED_WEIGHT;
        }
    }
}

/* A short paragraph, or a longer one that ends in a colon, that names a question says where the next one belongs; not
 * where it goes on to answer: "Your question 4: once, in winter." */
static bool is_announcement(const struct unit *unit, const char *text, size_t bytes)
{
    while (bytes > 0 && one_of(" *_\n", text[bytes - 1])) bytes--;
    if (bytes > 0 && text[bytes - 1] == ':') return unit->words <= ANNOUNCING_COLON_WORDS;
    return unit->words <= ANNOUNCING_WORDS && memchr(text, ':', bytes) == NULL;
}

/* What stands below an announcement: the next paragraph, and those that go on. */
static void favour_below(const struct units *units, const struct scores *scores, size_t u, size_t question)
{
    scores->total[u * scores->columns + scores->columns - 1] += 2 * NAMED_WEIGHT;
    for (size_t n = u + 1; n < units->count; n++)
        scores->total[n * scores->columns + question] += n == u + 1 ? NAMED_WEIGHT : GOES_ON_WEIGHT;
}

/* "Regarding your sixth question, we found...": a question named by its number inside a paragraph's opening. A short
 * paragraph that does so announces the next. */
static void favour_inside(struct step *step, const struct units *units, const struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    if (units->count > SHORT_MESSAGE) return;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const char *text = step->out->blocks.items[unit->block].text + unit->from;
        size_t bytes = unit->to - unit->from;
        bool announces = u + 1 < units->count && is_announcement(unit, text, bytes);
        int numbers[ANCHOR_CANDIDATES];
        if (bytes > OPENING_BYTES) bytes = utf8_cut(text, bytes, OPENING_BYTES);
        if (marker_search(arena_strndup(step->arena, text, bytes), numbers, ANCHOR_CANDIDATES) != 1) continue;
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number != numbers[0]) continue;
            if (!announces) scores->total[u * scores->columns + q] += NAMED_WEIGHT;
            if (announces) favour_below(units, scores, u, q);
        }
    }
}

/* "I would like to add something on questions three and six": said above as many paragraphs, it tells which questions
 * these answer; of as many, each its own in turn. */
static void favour_several(struct step *step, const struct units *units, const struct scores *scores)
{
    const struct question_model *model = step->classifier->questions;
    for (size_t u = 0; u < SEVERAL_WITHIN && u + 2 < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const char *text = step->out->blocks.items[unit->block].text + unit->from;
        const char *said = arena_strndup(step->arena, text, unit->to - unit->from);
        int numbers[ANCHOR_CANDIDATES];
        if (unit->words > ANNOUNCING_COLON_WORDS || unit->anchor >= 0 || lead_in_declines(said, strlen(said))) continue;
        int count = marker_search(said, numbers, ANCHOR_CANDIDATES);
        if (count < 2 || u + (size_t)count >= units->count) continue;
        scores->total[u * scores->columns + scores->columns - 1] += NAMED_WEIGHT;
        bool each = u + (size_t)count + 1 == units->count; /* a paragraph */
        for (size_t q = 0; q < model->question_count; q++)
            for (int i = 0; i < count; i++)
                for (size_t n = u + 1; n < units->count && model->facts[q].number == numbers[i]; n++)
                    scores->total[n * scores->columns + q] +=
                        each && n == u + 1 + (size_t)i ? 2 * SEVERAL_WEIGHT : SEVERAL_WEIGHT;
    }
}

void named_favour(struct step *step, const struct units *units, struct scores *scores)
{
    favour_from_outside(step, units, scores);
    favour_inside(step, units, scores);
    favour_several(step, units, scores);
}

void named_left_out(const struct anchors *anchors, const struct scores *scores)
{
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].left_out) favour(scores, anchors->items[i].questions[0], -NAMED_WEIGHT);
}
