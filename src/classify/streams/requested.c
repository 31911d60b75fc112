/* SPDX-License-Identifier: MIT */
/* requested: which workstreams the sentence that asks to take part names, and the one behind it on top. */
#include "streams.h"
#include "phrases/word_set.h"

/* What a number means stands right behind it. */
#define BESIDE_WORDS 3

/* "... workstream 2. I teach": a full stop behind the number ends the sentence, where the number ends a mention. */
static size_t cut_behind_number(const struct step *step, const struct view *view, const struct mentions *mentions,
                                size_t from, size_t to)
{
    const struct token *tokens = view->tokens.items;
    for (size_t m = 0; m < mentions->count; m++) {
        size_t end = mentions->items[m].end;
        if (mentions->items[m].named || end <= from || end >= to || tokens[end - 1].block < 0) continue;
        const char *text = step->out->blocks.items[tokens[end - 1].block].text;
        for (size_t at = tokens[end - 1].to; at < tokens[end].from && at < tokens[end - 1].to + 3; at++)
            if (strchr(".?!;", text[at]) != NULL) to = end;
    }
    return to;
}

/* "Workstream 1 (outreach)": the title's words beside a number are another workstream's, and its own nowhere. */
static bool is_corrected(const struct mentions *mentions, const struct mention *numbered, size_t to)
{
    bool corrected = false;
    if (numbered->named) return false;
    for (size_t m = 0; m < mentions->count; m++) {
        const struct mention *named = &mentions->items[m];
        bool beside = named->first == numbered->first ||
                      (named->first >= numbered->end && named->first < numbered->end + BESIDE_WORDS);
        if (!named->named || !beside || named->first >= to) continue;
        if (named->stream == numbered->stream) return false;
        corrected = true;
    }
    return corrected;
}

/* "... and if there is room, in Ana's team as well": words for what comes on top. */
WORD_SET(on_top, "also", "too", "well", "additionally", "aussi", "egalement", "tambien", "ademas", "tambem", "anche",
         "inoltre", "auch", "zusatzlich", "ausserdem", "ook", "tez", "takze", "rowniez", "тоже", "также", "також",
         "теж", "ocksa", "ayrica", "ايضا");

/* The sentence behind the request asks for another one on top. */
static void weigh_second_wish(const struct view *view, const struct mentions *mentions, size_t from,
                              struct standing *standings)
{
    const struct token *tokens = view->tokens.items;
    bool adds = false;
    if (from >= view->tokens.count || tokens[from].zone != ZONE_BODY || tokens[from].block != tokens[from - 1].block)
        return;
    size_t first, to;
    stream_sentence_at(view, from, &first, &to);
    for (size_t i = from; i < to; i++) adds |= word_set_has(&on_top, &tokens[i]);
    for (size_t m = 0; m < mentions->count && adds; m++) {
        const struct mention *mention = &mentions->items[m];
        if (!mention->left && mention->first >= from && mention->first < to)
            standings[mention->stream].requested = true;
    }
}

/* Those named behind "but", "sauf", from `except` on: "all the groups but that on training". A bit each. */
static unsigned excepted(const struct mentions *mentions, size_t except, size_t to)
{
    unsigned out = 0;
    for (size_t m = 0; m < mentions->count; m++) {
        const struct mention *mention = &mentions->items[m];
        if (mention->first > except && mention->first < to) out |= 1u << mention->stream;
    }
    return out;
}

/* Where some are left out, and it is not told which, none is asked for. */
static void request_all(struct step *step, const struct view *view, const struct mentions *mentions, size_t from,
                        size_t to, struct standing *standings)
{
    size_t except = from;
    while (except < to && !stream_excepts(step, view, except)) except++;
    unsigned left = excepted(mentions, except, to);
    if (except < to && left == 0) return;
    for (size_t s = 0; s < streams_of(step->classifier)->count; s++) {
        standings[s].requested = !(left >> s & 1);
        if (!standings[s].requested) continue;
        evidence_add(step->arena, &standings[s].verdict.evidence, &standings[s].verdict.evidence_count,
                     RULE_WORKSTREAM_NUMBER, 3,
                     left != 0 ? "all but another are asked for" : "all of them are asked for");
    }
}

/* "I would like to join workstream 2": what the asking sentence itself says, whatever the author tells of themselves
 * around it. Where number and title disagree in it, the title's words decide. */
void streams_requested(struct step *step, const struct view *view, const struct mentions *mentions,
                       struct standing *standings)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_JOINS || view->tokens.items[hit->first].zone != ZONE_BODY) continue;
        bool asked = false;
        size_t from, to;
        stream_sentence_at(view, hit->first, &from, &to);
        if (to < hit->end) to = hit->end;
        to = cut_behind_number(step, view, mentions, from, to);
        for (size_t m = 0; m < mentions->count; m++) {
            const struct mention *mention = &mentions->items[m];
            if (mention->left || mention->first < from || mention->first >= to) continue;
            if (is_corrected(mentions, mention, to)) continue;
            standings[mention->stream].requested = asked = true;
        }
        if (asked) weigh_second_wish(view, mentions, to, standings);
        if (streams_all(step, view, from, to)) request_all(step, view, mentions, from, to, standings);
    }
}
