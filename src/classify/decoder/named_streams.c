/* SPDX-License-Identifier: MIT */
/*
 * named_streams: a workstream that is named above text ("Workstream 2 - Storms", "[WS2]", "For the harbours team: ...")
 * speaks for its questions there, beside the words.
 */
#include "filing.h"
#include "streams/streams.h"
#include <mailcall/base/one_of.h>

/* What a heading says of the text below it, up to the next; what a paragraph's opening says; what the subject says of
 * the whole message, and the only workstream that is numbered anywhere. In log odds. */
#define HEADING_WEIGHT 5.0
#define OPENING_WEIGHT 3.0
#define WHOLE_WEIGHT 3.0
/* A line of so few words is a heading where no sentence ends in it; a paragraph opens with so many bytes. */
#define HEADING_WORDS 12
#define OPENING_BYTES 60

/* Workstreams as bits. */
typedef uint32_t streams_set;
_Static_assert(STREAMS_MAX <= 32, "a set of workstreams is a word of 32 bits");

/* Of each question the workstreams it belongs to; false: none belongs to any, or there are no two to tell apart. */
static bool find_homes(const struct step *step, size_t questions, streams_set *homes)
{
    streams_set met = 0;
    for (size_t q = 0; q < questions; q++) {
        const struct question *question = &step->call->questions[q];
        for (size_t w = 0; w < question->workstream_count; w++) {
            int stream = call_workstream_index(step->call, question->workstreams[w]);
            if (stream >= 0 && stream < STREAMS_MAX) homes[q] |= (streams_set)1 << stream;
        }
        met |= homes[q];
    }
    return (met & (met - 1)) != 0;
}

static bool is_heading(const char *text, size_t bytes, size_t words)
{
    while (bytes > 0 && one_of(" *_:\n", text[bytes - 1])) bytes--;
    if (words == 0 || words > HEADING_WORDS) return false;
    for (size_t i = 0; i + 1 < bytes; i++)
        if (one_of(".!?", text[i]) && one_of(" \n", text[i + 1]) && (i == 0 || text[i - 1] < '0' || text[i - 1] > '9'))
            return false;
    return bytes > 0 && !one_of(".!?", text[bytes - 1]);
}

/* Behind the name stands a sign that sets off what it is said of: "WS2: ...", "On storms (workstream 3), ...". */
static bool sets_off(const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to && i < from + OPENING_BYTES / 3; i++) {
        if (text[i] == ':' || (text[i] == ',' && i < from + 3)) return true;
        if (one_of(".;!?", text[i])) return text[i] == '.' && i < from + 3;
    }
    return false;
}

/* The questions of the workstreams that the unit stands under. */
static void favour(const struct scores *scores, const streams_set *homes, size_t unit, double weight)
{
    for (size_t q = 0; q + 1 < scores->columns; q++)
        if (homes[q] & scores->under[unit]) scores->total[unit * scores->columns + q] += weight;
}

static bool stands_in(const struct view *view, const struct mention *mention, const struct unit *unit)
{
    const struct token *first = &view->tokens.items[mention->first], *last = &view->tokens.items[mention->end - 1];
    return first->block == (int)unit->block && first->from >= unit->from && last->to <= unit->to;
}

/* "We send you our contribution to workstream 2" introduces what follows. */
static bool only_mentions(const struct view *view, const struct mentions *mentions, const struct unit *unit)
{
    for (size_t i = 0; i < mentions->count; i++)
        if (stands_in(view, &mentions->items[i], unit)) return true;
    return false;
}

/* "Storms": the one word of a title, alone on its line. */
static streams_set named_by_a_word(const struct stream_text *text, const struct unit *unit)
{
    const struct text_part *part = &text->view->parts[unit->block];
    const struct token *tokens = text->view->tokens.items;
    size_t at = part->tokens_from;
    while (at < part->tokens_to && tokens[at].from < unit->from) at++;
    bool alone = at < part->tokens_to && (at + 1 == part->tokens_to || tokens[at + 1].from >= unit->to);
    const struct stream_term *term = alone ? stream_title_at(text, at) : NULL;
    if (term == NULL || (term->title & (term->title - 1)) != 0) return 0;
    for (size_t s = 0; s < text->streams->count; s++)
        if (term->title == 1u << s && text->streams->title_items[s] == 1) return term->title;
    return 0;
}

/* What a unit's text names at its head; *heading: it is nothing but that. */
static streams_set named_at(const struct step *step, const struct stream_text *words, const struct mentions *mentions,
                            const struct unit *unit, bool *heading)
{
    const struct view *view = words->view;
    const char *text = step->out->blocks.items[unit->block].text;
    streams_set named = 0;
    size_t end = unit->from;
    *heading = is_heading(text + unit->from, unit->to - unit->from, unit->words);
    for (size_t i = 0; i < mentions->count; i++) {
        const struct mention *mention = &mentions->items[i];
        const struct token *last = &view->tokens.items[mention->end - 1];
        if (mention->left || !stands_in(view, mention, unit)) continue;
        if (!*heading && view->tokens.items[mention->first].from > unit->from + OPENING_BYTES) continue;
        named |= (streams_set)1 << mention->stream;
        if (last->to > end) end = last->to;
    }
    if (*heading && named == 0) return named_by_a_word(words, unit);
    return *heading || sets_off(text, end, unit->to) ? named : 0;
}

/* The only workstream that is numbered in the author's text, or that the subject names. */
static streams_set named_of_whole(const struct step *step, const struct view *view, const struct mentions *mentions)
{
    streams_set numbered = 0, subject = 0;
    for (size_t i = 0; i < mentions->count; i++) {
        const struct mention *mention = &mentions->items[i];
        enum zone zone = view->tokens.items[mention->first].zone;
        if (mention->left || !stream_zone_fits(zone, ZONE_BODY)) continue;
        if (zone == ZONE_SUBJECT && !step->reading->reply) subject |= (streams_set)1 << mention->stream;
        if (!mention->named) numbered |= (streams_set)1 << mention->stream;
    }
    if (subject != 0) return subject;
    return (numbered & (numbered - 1)) == 0 ? numbered : 0;
}

void named_streams_favour(struct step *step, const struct units *units, struct scores *scores)
{
    const struct streams *streams = streams_of(step->classifier);
    streams_set *homes = arena_array(step->arena, scores->columns, sizeof *homes);
    if (units->count == 0 || streams->count < 2 || !find_homes(step, scores->columns - 1, homes)) return;
    struct view *view = view_of(step);
    const struct stream_text *text = stream_text_of(step, view, streams);
    struct mentions mentions = {0};
    streams_numbered(step, text, ZONE_BODY, &mentions);
    streams_named(step, text, ZONE_BODY, &mentions);
    streams_left(step, view, &mentions);
    streams_set whole = named_of_whole(step, view, &mentions), below = 0;
    scores->under = arena_array(step->arena, units->count, sizeof *scores->under);
    for (size_t u = 0; u < units->count; u++) {
        bool heading = false;
        streams_set here = named_at(step, text, &mentions, &units->items[u], &heading);
        if (heading && here != 0 && u + 1 < units->count) {
            below = here;
            scores->total[u * scores->columns + scores->columns - 1] += 2 * HEADING_WEIGHT;
            continue;
        }
        if (here != 0 && (below & here) == 0) below = 0; /* it turns to another one */
        if (here == 0 && below == 0 && only_mentions(view, &mentions, &units->items[u])) continue;
        scores->under[u] = here != 0 ? here : below != 0 ? below : whole;
        favour(scores, homes, u, here != 0 ? OPENING_WEIGHT : below != 0 ? HEADING_WEIGHT : WHOLE_WEIGHT);
    }
}
