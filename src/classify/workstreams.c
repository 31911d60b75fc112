/* SPDX-License-Identifier: MIT */
/*
 * workstreams: to which of the call's workstreams a message belongs: numbered, named, tagged, by thread or lead,
 * through the questions it answers, or by its matter alone. Where number and words disagree, the words decide: people
 * misnumber more often than they misname.
 */
#include "streams.h"
#include <math.h>
#include <strings.h>

#define BASE (-2.0)
#define REPORTED 0.5
/* Words that must speak for a workstream before its matter alone is believed. */
#define LEAST_TERMS 3
#define LEAST_MATTER 5.0
#define ALONE_ODDS 0.2

struct standing {
    double explicit, named, matter, other; /* scores by where they come from */
    size_t terms, titles;                  /* its different words, and how often the words of its title stand there */
    struct verdict verdict;
};

static void reason(struct step *step, struct standing *standing, const char *rule, double score, const char *detail)
{
    evidence_add(step->arena, &standing->verdict.evidence, &standing->verdict.evidence_count, rule, score, "%s",
                 detail);
}

static void weigh_mentions(struct step *step, const struct view *view, const struct streams *streams,
                           struct standing *standings)
{
    struct mentions mentions = {0};
    streams_numbered(step, view, streams, &mentions);
    streams_named(step, view, streams, &mentions);
    for (size_t i = 0; i < mentions.count; i++) {
        const struct mention *mention = &mentions.items[i];
        struct standing *standing = &standings[mention->stream];
        double *kept = mention->named ? &standing->named : &standing->explicit;
        double score = view->tokens.items[mention->first].zone == ZONE_SUBJECT ? mention->score + 0.8 : mention->score;
        if (score <= *kept) continue;
        bool first = *kept == 0;
        *kept = score;
        if (!first) continue;
        struct hit span = {CONCEPT_WORKSTREAM, 1, mention->first, mention->end};
        const char *quote = view_quote(step, &span);
        const struct token *token = &view->tokens.items[mention->first];
        struct evidence *added =
            evidence_add(step->arena, &standing->verdict.evidence, &standing->verdict.evidence_count,
                         mention->named ? "workstream-name" : "workstream-number", score,
                         mention->named ? "uses the words of its title: \"%s\"" : "numbers it: \"%s\"", quote);
        added->block = token->block;
        if (token->block >= 0) {
            added->from = token->from;
            added->to = view->tokens.items[mention->end - 1].to;
        }
    }
}

/* Tags in the subject as sent, "[WS2]", and the address's detail, "list+ws2@". */
static void weigh_tags(struct step *step, const struct streams *streams, struct standing *standings)
{
    const char *detail = step->reading->detail != NULL ? step->reading->detail : "";
    int tagged = streams_tag(step, streams, detail, strlen(detail));
    if (tagged >= 0) {
        standings[tagged].explicit = fmax(standings[tagged].explicit, 4);
        reason(step, &standings[tagged], "plus-address", 4, "the address it was sent to names it");
    }
    const char *subject = step->reading->message->subject;
    for (const char *at = strchr(subject, '['); at != NULL; at = strchr(at + 1, '[')) {
        const char *end = strchr(at, ']');
        if (end == NULL) break;
        int found = streams_tag(step, streams, at + 1, (size_t)(end - at - 1));
        if (found < 0) continue;
        standings[found].explicit = fmax(standings[found].explicit, 4);
        reason(step, &standings[found], "subject", 4, "the subject is tagged with it");
    }
}

static void weigh_thread(struct step *step, struct standing *standings, size_t count)
{
    const struct surroundings *around = step->around;
    for (size_t i = 0; i < around->parent_workstream_count; i++) {
        int parent = call_workstream_index(step->call, around->parent_workstreams[i]);
        if (parent < 0 || (size_t)parent >= count) continue;
        standings[parent].other += 2.4;
        reason(step, &standings[parent], "thread", 2.4, "the message it replies to belongs there");
    }
    for (size_t s = 0; s < count; s++) {
        const char *lead = step->call->workstreams[s].lead;
        if (lead[0] == '\0') continue;
        if (strcasecmp(lead, step->reading->author.name) == 0) {
            standings[s].other += 2.1;
            reason(step, &standings[s], "lead", 2.1, "was written by its lead");
        } else if (step->reading->subject != NULL) {
            const struct blocks *blocks = &step->out->blocks;
            const char *first = lead;
            bool greeted = false;
            size_t bytes = strcspn(first, " ");
            for (size_t b = 0; b < blocks->count && b < 3 && bytes >= 3; b++)
                greeted |= blocks->items[b].role == ROLE_GREETING &&
                           strncasecmp(blocks->items[b].text, "dear all", 8) != 0 &&
                           memmem(blocks->items[b].text, strlen(blocks->items[b].text), first, bytes) != NULL;
            if (!greeted) continue;
            standings[s].other += 1.6;
            reason(step, &standings[s], "lead", 1.6, "is addressed to its lead");
        }
    }
}

static void weigh_questions(struct step *step, struct standing *standings, size_t count)
{
    double *most = arena_array(step->arena, count + 1, sizeof *most);
    const char **through = arena_array(step->arena, count + 1, sizeof *through);
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        if (passage->no_answer || passage->undecided) continue;
        for (size_t q = 0; q < passage->question_count; q++) {
            int question = call_question_index(step->call, passage->questions[q].id);
            if (question < 0) continue;
            const struct question *of = &step->call->questions[question];
            for (size_t w = 0; w < of->workstream_count; w++) {
                int stream = call_workstream_index(step->call, of->workstreams[w]);
                if (stream < 0 || (size_t)stream >= count || passage->questions[q].confidence <= most[stream]) continue;
                most[stream] = passage->questions[q].confidence;
                through[stream] = of->id;
            }
        }
    }
    for (size_t s = 0; s < count; s++) {
        if (most[s] < 0.5) continue; /* a guess at a question is none at a workstream */
        double sure = fmin(most[s], 0.98), score = log(sure / (1 - sure)) - BASE;
        standings[s].other += score;
        reason(step, &standings[s], "workstream-question", score,
               arena_printf(step->arena, "answers its question %s", through[s]));
    }
}

/* Words of titles that any text may hold. */
static bool is_common(const struct token *token)
{
    static const char *const common[] = {"new",   "last",     "year",    "since",     "recent", "next",
                                         "other", "work",     "first",   "all",       "good",   "best",
                                         "more",  "identify", "support", "supporting"};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (strcmp(token->text, common[i]) == 0) return true;
    return false;
}

/* A short text, or one in another language, shares few words with any workstream: then one word of one title decides,
 * if no other title has any and the rest does not speak against it. */
static bool alone_in_title(const struct standing *standings, size_t count, size_t stream)
{
    if (standings[stream].titles == 0) return false;
    for (size_t s = 0; s < count; s++) {
        bool speaks = standings[s].titles > 0 || standings[s].terms >= LEAST_TERMS;
        if (s != stream && speaks && standings[s].matter * 1.5 > standings[stream].matter) return false;
    }
    return true;
}

static void weigh_matter(struct step *step, const struct view *view, const struct streams *streams,
                         struct standing *standings)
{
    unsigned *counts = arena_array(step->arena, streams->term_count + 1, sizeof *counts);
    const char **words = arena_array(step->arena, streams->count + 1, sizeof *words);
    for (size_t i = 0; i < view->tokens.count; i++) {
        const struct token *token = &view->tokens.items[i];
        if (token->zone != ZONE_SUBJECT && token->zone != ZONE_BODY && token->zone != ZONE_FILE) continue;
        const struct stream_term *term = streams_find(streams, token);
        if (term == NULL) continue;
        size_t index = (size_t)(term - streams->terms);
        for (size_t s = 0; s < streams->count; s++) standings[s].titles += term->title == 1u << s && !is_common(token);
        if (counts[index]++ >= 4) continue;
        double damped = counts[index] == 1 ? 1 : 0.4;
        for (size_t s = 0; s < streams->count; s++) {
            if (term->weight[s] <= 0) continue;
            standings[s].matter += damped * term->weight[s];
            if (counts[index] != 1) continue;
            standings[s].terms++;
            if (standings[s].terms <= 6 && term->weight[s] >= 0.8)
                words[s] = words[s] == NULL ? token->text : arena_printf(step->arena, "%s, %s", words[s], token->text);
        }
    }
    for (size_t s = 0; s < streams->count; s++) {
        if (words[s] == NULL) continue;
        if (standings[s].terms < LEAST_TERMS && !alone_in_title(standings, streams->count, s)) continue;
        evidence_add(step->arena, &standings[s].verdict.evidence, &standings[s].verdict.evidence_count,
                     "workstream-matter", standings[s].matter / 4, "shares its words: %s", words[s]);
    }
}

/* Log-odds that the matter alone gives: how far it leads the others, with more words saying more. */
static double matter_odds(const struct standing *standings, size_t count, size_t stream)
{
    bool alone = alone_in_title(standings, count, stream);
    if (standings[stream].terms < LEAST_TERMS || standings[stream].matter < LEAST_MATTER)
        return alone ? ALONE_ODDS : BASE;
    double next = 0;
    for (size_t s = 0; s < count; s++)
        if (s != stream) next = fmax(next, standings[s].matter);
    double lead = standings[stream].matter - next;
    double odds = -1.8 + fmin(0.3 * lead, 2.5) + fmin(1.5, fmax(-2, lead / (1 + next)));
    return alone ? fmax(odds, ALONE_ODDS) : odds;
}

/* A number against the words: the words of another title, or matter that plainly speaks for another one. */
static bool is_misnumbered(const struct standing *standings, size_t count, size_t stream)
{
    if (standings[stream].explicit <= 0 || standings[stream].explicit >= 4 || standings[stream].named > 0) return false;
    for (size_t s = 0; s < count; s++) {
        if (s == stream || standings[s].explicit > 0) continue;
        if (standings[s].named > 0) return true;
        bool plainly = standings[s].terms >= 2 * LEAST_TERMS && standings[s].matter > 8 + 3 * standings[stream].matter;
        if (plainly) return true;
    }
    return false;
}

static void conclude(struct standing *standings, size_t count, size_t stream)
{
    struct standing *standing = &standings[stream];
    bool others_explicit = false;
    for (size_t s = 0; s < count; s++)
        others_explicit |= s != stream && (standings[s].explicit > 0 || standings[s].named > 0) &&
                           !is_misnumbered(standings, count, s);
    double matter = matter_odds(standings, count, stream);
    bool misnumbered = is_misnumbered(standings, count, stream);
    double odds = BASE + (misnumbered ? 0 : standing->explicit) + standing->named + standing->other;
    bool bare = standing->explicit <= 0 && standing->named <= 0 && standing->other <= 0;
    if (bare && count > 1)
        odds = others_explicit ? BASE : matter;
    else if (matter > 0)
        odds += 0.4 * matter;
    else if (!bare && standing->explicit <= 0 && standing->named <= 0 && matter < -2.5)
        odds -= 0.5;
    if (misnumbered) odds = fmin(odds, -1);
    standing->verdict.confidence = 1 / (1 + exp(-odds));
}

static int by_confidence(const void *a, const void *b)
{
    double x = ((const struct verdict *)a)->confidence, y = ((const struct verdict *)b)->confidence;
    return x < y ? 1 : x > y ? -1 : 0;
}

void step_workstreams(struct step *step)
{
    struct analysis *out = step->out;
    struct view *view = view_of(step);
    const struct streams *streams = streams_of(step->classifier);
    if (streams->count == 0) return;
    struct standing *standings = arena_array(step->arena, streams->count, sizeof *standings);
    weigh_mentions(step, view, streams, standings);
    weigh_tags(step, streams, standings);
    weigh_thread(step, standings, streams->count);
    weigh_questions(step, standings, streams->count);
    weigh_matter(step, view, streams, standings);
    out->workstreams = arena_array(step->arena, streams->count, sizeof *out->workstreams);
    for (size_t s = 0; s < streams->count; s++) {
        conclude(standings, streams->count, s);
        if (standings[s].verdict.confidence < REPORTED) continue;
        standings[s].verdict.id = step->call->workstreams[s].id;
        out->workstreams[out->workstream_count++] = standings[s].verdict;
    }
    if (out->workstream_count > 1)
        qsort(out->workstreams, out->workstream_count, sizeof *out->workstreams, by_confidence);
}
