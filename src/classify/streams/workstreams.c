/* SPDX-License-Identifier: MIT */
/*
 * workstreams: to which of the call's workstreams a message belongs: numbered, named, tagged, by thread or lead,
 * through the questions it answers, or by its matter alone.
 */
#include "streams.h"
#include "anchors/declines.h"
#include <math.h>
#include <strings.h>

#define REPORTED 0.5
/* A number in a text, the subject's too, is not as sure as a tag. */
#define MENTIONED_MOST 3.9

static void reason(struct step *step, struct standing *standing, enum rule rule, double score, const char *detail)
{
    evidence_add(step->arena, &standing->verdict.evidence, &standing->verdict.evidence_count, rule, score, "%s",
                 detail);
}

/* "Re: For workstream 1": the number is that of the message above, which belongs elsewhere. */
static bool carried_over(const struct step *step, const struct view *view, const struct mention *mention)
{
    const struct surroundings *around = step->around;
    if (mention->named || !step->reading->reply || around->parent_workstream_count == 0) return false;
    if (view->tokens.items[mention->first].zone != ZONE_SUBJECT) return false;
    for (size_t i = 0; i < around->parent_workstream_count; i++)
        if (call_workstream_index(step->call, around->parent_workstreams[i]) == mention->stream) return false;
    return true;
}

/* "Dear participants": the one word of a title that says whom it is for names no workstream there. */
static bool greets(const struct step *step, const struct view *view, const struct mention *mention)
{
    const struct token *token = &view->tokens.items[mention->first];
    return mention->named && !mention->led && mention->end == mention->first + 1 && token->block >= 0 &&
           step->out->blocks.items[token->block].role == ROLE_GREETING;
}

static void weigh_mentions(struct step *step, const struct stream_text *text, const bool *empty,
                           struct standing *standings)
{
    struct mentions mentions = {0};
    const struct view *view = text->view;
    streams_numbered(step, text, ZONE_BODY, &mentions);
    streams_named(step, text, ZONE_BODY, &mentions);
    leads_named(step, view, &mentions);
    streams_pointed(step, text, &mentions);
    streams_left(step, view, &mentions);
    streams_requested(step, view, &mentions, standings);
    streams_listed(step, text, &mentions, empty, standings);
    for (size_t i = 0; i < mentions.count; i++) {
        const struct mention *mention = &mentions.items[i];
        struct standing *standing = &standings[mention->stream];
        standing->left |= mention->left;
        if (mention->left || empty[mention->first] || greets(step, view, mention) || carried_over(step, view, mention))
            continue;
        double *kept = mention->named ? &standing->named : &standing->numbered;
        double score = view->tokens.items[mention->first].zone == ZONE_SUBJECT ? mention->score + 0.8 : mention->score;
        if (!mention->named) score = fmin(score, MENTIONED_MOST);
        if (score <= *kept) continue;
        bool first = *kept == 0;
        *kept = score;
        if (!first) continue;
        struct hit span = {CONCEPT_WORKSTREAM, 1, mention->first, mention->end};
        const char *quote = view_quote(step, &span);
        const struct token *token = &view->tokens.items[mention->first];
        struct evidence *added =
            evidence_add(step->arena, &standing->verdict.evidence, &standing->verdict.evidence_count,
                         mention->led     ? RULE_LEAD
                         : mention->named ? RULE_WORKSTREAM_NAME
                                          : RULE_WORKSTREAM_NUMBER,
                         score,
                         mention->pointed ? "points at it: \"%s\""
                         : mention->led   ? "calls it its lead's: \"%s\""
                         : mention->named ? "uses the words of its title: \"%s\""
                                          : "numbers it: \"%s\"",
                         quote);
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
        standings[tagged].numbered = fmax(standings[tagged].numbered, 4);
        reason(step, &standings[tagged], RULE_PLUS_ADDRESS, 4, "the address it was sent to names it");
    }
    const char *subject = step->reading->message->subject;
    for (const char *at = strchr(subject, '['); at != NULL; at = strchr(at + 1, '[')) {
        const char *end = strchr(at, ']');
        if (end == NULL) break;
        int found = streams_tag(step, streams, at + 1, (size_t)(end - at - 1));
        if (found < 0) continue;
        standings[found].numbered = fmax(standings[found].numbered, 4);
        reason(step, &standings[found], RULE_SUBJECT, 4, "the subject is tagged with it");
    }
}

/* Those who run the call name each other in whatever they write. */
static bool runs_call(const struct step *step)
{
    for (size_t i = 0; i < step->call->coordinator_count; i++)
        if (strcasecmp(step->call->coordinators[i].address, step->out->contributor.address) == 0) return true;
    return false;
}

static void weigh_thread(struct step *step, const struct view *view, struct standing *standings, size_t count)
{
    const struct surroundings *around = step->around;
    for (size_t i = 0; i < around->parent_workstream_count; i++) {
        int parent = call_workstream_index(step->call, around->parent_workstreams[i]);
        if (parent < 0 || (size_t)parent >= count) continue;
        standings[parent].thread = true;
        reason(step, &standings[parent], RULE_THREAD, 2.4, "the message it replies to belongs there");
    }
    for (size_t s = 0; s < count; s++) {
        const char *lead = step->call->workstreams[s].lead;
        if (lead[0] == '\0') continue;
        standings[s].lead = strcasecmp(lead, step->reading->author.name) == 0;
        standings[s].asked = !runs_call(step) && lead_is_addressed(step, view, s);
        if (standings[s].lead) reason(step, &standings[s], RULE_LEAD, 2.1, "was written by its lead");
        if (standings[s].asked) reason(step, &standings[s], RULE_LEAD, 1.6, "is addressed to its lead");
    }
}

static void weigh_questions(struct step *step, struct standing *standings, size_t count)
{
    double *most = arena_array(step->arena, count + 1, sizeof *most);
    const char **through = arena_array(step->arena, count + 1, sizeof *through);
    double general = 0;
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        if (passage->no_answer || passage->undecided ||
            declines_whole(step->arena, passage->text, strlen(passage->text)))
            continue;
        for (size_t q = 0; q < passage->question_count; q++) {
            int question = call_question_index(step->call, passage->questions[q].id);
            if (question < 0) continue;
            const struct question *of = &step->call->questions[question];
            if (of->workstream_count == 0) general = fmax(general, passage->questions[q].confidence);
            for (size_t w = 0; w < of->workstream_count; w++) {
                int stream = call_workstream_index(step->call, of->workstreams[w]);
                if (stream < 0 || (size_t)stream >= count || passage->questions[q].confidence <= most[stream]) continue;
                most[stream] = passage->questions[q].confidence;
                through[stream] = of->id;
            }
        }
    }
    for (size_t s = 0; s < count; s++) {
        bool leans = step->leaning != NULL && step->leaning[s] > most[s];
        double sure = leans ? step->leaning[s] : most[s];
        standings[s].general = general;
        if (sure <= 0) continue;
        standings[s].question = sure;
        reason(step, &standings[s], RULE_WORKSTREAM_QUESTION, 1 + 3 * sure,
               leans ? "answers one of its questions, undecided which"
                     : arena_printf(step->arena, "answers its question %s", through[s]));
    }
}

struct tally {
    unsigned *counts;         /* of each term so far */
    size_t *last;             /* the token that told it last, + 1 */
    const char **words;       /* what spoke for each workstream */
    double part[STREAMS_MAX]; /* what the paragraph at hand says */
    size_t parts;             /* paragraphs that say anything */
    int block;
};

/* How often a word tells the same again; another word for the same tells more than the word itself. */
#define TOLD_MAX 4
#define TOLD_AGAIN 0.4
#define TOLD_OTHERWISE 0.7
/* One word that means what a word of a description means may stand anywhere; one of a title's says more. */
#define TERMS_LEAST 2
#define TITLE_MATTER 1.7
/* Words that a reason names, and what they weigh at least. */
#define REASON_WORDS 6
#define REASON_LEAST 0.4

/* What a term says when it was told before: "toast", "rice" and "soup" say more of meals than "soup" three times. */
static double told_again(const struct stream_text *text, struct tally *tally, const struct stream_term *term, size_t at)
{
    const struct token *tokens = text->view->tokens.items;
    size_t *last = &tally->last[term - text->streams->terms], before = *last;
    *last = at + 1;
    if (before == 0) return 1;
    unsigned cut = stream_stem(tokens[at].text, tokens[at].bytes);
    const struct token *former = &tokens[before - 1];
    bool same = stream_stem(former->text, former->bytes) == cut && memcmp(former->text, tokens[at].text, cut) == 0;
    return same ? TOLD_AGAIN : TOLD_OTHERWISE;
}

/* What a word says for a workstream, by itself or by what it stands for: the most of them. */
static void count_terms(struct step *step, const struct stream_text *text, size_t at, struct tally *tally,
                        struct standing *standings)
{
    const struct streams *streams = text->streams;
    const struct token *token = &text->view->tokens.items[at];
    const struct stream_term *terms[STREAM_TERMS_AT];
    double most[STREAMS_MAX] = {0};
    bool first[STREAMS_MAX] = {false};
    size_t count = stream_terms_at(text, at, terms);
    for (size_t t = 0; t < count; t++) {
        unsigned told = tally->counts[terms[t] - streams->terms]++;
        double share = told_again(text, tally, terms[t], at);
        for (size_t s = 0; s < streams->count && told < TOLD_MAX; s++) {
            double weight = terms[t]->weight[s] * share * (terms[t]->notion < 0 ? 1 : text->notion_share);
            standings[s].worded |= weight > 0 && terms[t]->notion < 0;
            if (weight <= most[s]) continue;
            most[s] = weight;
            first[s] = told == 0;
        }
    }
    for (size_t s = 0; s < streams->count; s++) {
        standings[s].matter += most[s];
        if (token->block >= 0) tally->part[s] += most[s];
        if (!first[s]) continue;
        standings[s].terms++;
        if (standings[s].terms > REASON_WORDS || most[s] < REASON_LEAST) continue;
        const char *said = token->wide ? arena_printf(step->arena, "%s%s", token->text, token[1].text) : token->text;
        tally->words[s] = tally->words[s] == NULL ? said : arena_printf(step->arena, "%s, %s", tally->words[s], said);
    }
}

/* A paragraph may be about another matter than the rest: what puts a workstream ahead in it is kept. */
static void end_part(struct tally *tally, size_t count, struct standing *standings)
{
    bool speaks = false;
    for (size_t s = 0; s < count; s++) {
        double next = 0;
        for (size_t other = 0; other < count; other++)
            if (other != s) next = fmax(next, tally->part[other]);
        standings[s].part = fmax(standings[s].part, tally->part[s] - next);
        speaks |= tally->part[s] > 0;
    }
    tally->parts += speaks;
    memset(tally->part, 0, sizeof tally->part);
}

static void count_above(const struct stream_text *text, size_t at, struct standing *standings)
{
    const struct stream_term *terms[STREAM_TERMS_AT];
    size_t count = stream_terms_at(text, at, terms);
    for (size_t s = 0; s < text->streams->count; s++) {
        double most = 0;
        for (size_t t = 0; t < count; t++) most = fmax(most, terms[t]->weight[s]);
        standings[s].above += most;
        if (text->view->tokens.items[at].zone == ZONE_QUOTED) standings[s].quoted += most;
    }
}

/* Greetings and closings say nothing of the matter, in whatever words a language thanks and wishes well. */
static bool is_courtesy(const struct step *step, const struct token *token)
{
    if (token->block < 0) return false;
    enum role role = step->out->blocks.items[token->block].role;
    return role == ROLE_GREETING || role == ROLE_CLOSING;
}

static void weigh_matter(struct step *step, const struct stream_text *text, const bool *empty,
                         struct standing *standings)
{
    const struct streams *streams = text->streams;
    const struct view *view = text->view;
    struct tally tally = {.counts = arena_array(step->arena, streams->term_count + 1, sizeof *tally.counts),
                          .last = arena_array(step->arena, streams->term_count + 1, sizeof *tally.last),
                          .words = arena_array(step->arena, streams->count + 1, sizeof *tally.words)};
    for (size_t i = 0; i < view->tokens.count; i++) {
        enum zone zone = view->tokens.items[i].zone;
        bool own = zone == ZONE_BODY || zone == ZONE_FILE || (zone == ZONE_SUBJECT && !step->reading->reply);
        bool above = zone == ZONE_QUOTED || zone == ZONE_SUBJECT;
        if (text->formula[i] || empty[i] || is_courtesy(step, &view->tokens.items[i])) continue;
        if (view->tokens.items[i].block != tally.block) end_part(&tally, streams->count, standings);
        tally.block = view->tokens.items[i].block;
        if (own)
            count_terms(step, text, i, &tally, standings);
        else if (above)
            count_above(text, i, standings);
    }
    end_part(&tally, streams->count, standings);
    for (size_t s = 0; s < streams->count && tally.parts < 2; s++) standings[s].part = 0;
    for (size_t s = 0; s < streams->count; s++)
        standings[s].scant = streams->alone && !standings[s].worded && standings[s].terms < TERMS_LEAST &&
                             standings[s].matter < TITLE_MATTER;
    for (size_t s = 0; s < streams->count; s++)
        if (tally.words[s] != NULL)
            evidence_add(step->arena, &standings[s].verdict.evidence, &standings[s].verdict.evidence_count,
                         RULE_WORKSTREAM_MATTER, standings[s].matter / 4, "shares its words: %s", tally.words[s]);
}

static int by_confidence(const void *a, const void *b)
{
    double x = ((const struct verdict *)a)->confidence, y = ((const struct verdict *)b)->confidence;
    return x < y ? 1 : x > y ? -1 : 0;
}

static void report(struct step *step)
{
    struct analysis *out = step->out;
    size_t count = streams_of(step->classifier)->count;
    out->workstreams = arena_array(step->arena, count, sizeof *out->workstreams);
    out->workstream_count = 0;
    for (size_t s = 0; s < count; s++) {
        struct standing *standing = &step->standings[s];
        standing->verdict.confidence = streams_probability(step->standings, count, s);
        if (standing->verdict.confidence < REPORTED) continue;
        standing->verdict.id = step->call->workstreams[s].id;
        out->workstreams[out->workstream_count++] = standing->verdict;
    }
    if (out->workstream_count > 1)
        qsort(out->workstreams, out->workstream_count, sizeof *out->workstreams, by_confidence);
}

void step_workstreams(struct step *step)
{
    struct view *view = view_of(step);
    const struct streams *streams = streams_of(step->classifier);
    if (streams->count == 0) return;
    struct standing *standings = arena_array(step->arena, streams->count, sizeof *standings);
    const struct stream_text *text = stream_text_of(step, view, streams);
    bool *empty = arena_array(step->arena, view->tokens.count + 1, sizeof *empty);
    stream_parts(step, text, standings, empty);
    weigh_mentions(step, text, empty, standings);
    weigh_tags(step, streams, standings);
    stream_files(step, streams, standings);
    weigh_thread(step, view, standings, streams->count);
    weigh_questions(step, standings, streams->count);
    weigh_matter(step, text, empty, standings);
    step->standings = standings;
    report(step);
}

/* Who asks for one in so many words is asked no more what else their words are about. */
static void keep_request(struct standing *standing)
{
    struct verdict verdict = standing->verdict;
    *standing = (struct standing){.requested = standing->requested,
                                  .numbered = standing->requested ? standing->numbered : 0,
                                  .named = standing->requested ? standing->named : 0,
                                  .verdict = verdict};
}

/* The list that names it, or the wish to leave it, is all that speaks for it, unless it is its lead's own or is tagged.
 */
static void pass_over(struct standing *standing)
{
    standing->named = 0;
    standing->matter = 0;
    standing->part = 0;
    standing->terms = 0;
    if (standing->numbered <= MENTIONED_MOST) standing->numbered = 0;
}

/* A lead who repeats most questions of the call, and names no workstream, writes as one of those who run it. */
static bool reminds(struct step *step, const struct standing *standing)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t prompts = 0;
    for (size_t b = 0; b < blocks->count; b++) prompts += blocks->items[b].role == ROLE_PROMPT;
    return standing->lead && standing->numbered <= 0 && standing->named <= 0 &&
           prompts > step->call->question_count / 2;
}

/* Who calls a question wrong speaks to those whose question it is. */
static void weigh_disputed(struct step *step)
{
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        int question = passage->disputes ? call_question_index(step->call, passage->questions[0].id) : -1;
        for (size_t w = 0; question >= 0 && w < step->call->questions[question].workstream_count; w++) {
            int stream = call_workstream_index(step->call, step->call->questions[question].workstreams[w]);
            if (stream < 0 || (size_t)stream >= streams_of(step->classifier)->count) continue;
            struct standing *standing = &step->standings[stream];
            standing->question = fmax(standing->question, passage->questions[0].confidence);
            for (size_t e = 0; e < standing->verdict.evidence_count; e++)
                if (standing->verdict.evidence[e].rule == RULE_WORKSTREAM_QUESTION)
                    standing->verdict.evidence[e].detail =
                        arena_printf(step->arena, "challenges its question %s", step->call->questions[question].id);
        }
    }
}

void streams_settle(struct step *step)
{
    struct analysis *out = step->out;
    bool answers = kind_answers(out->kind);
    if (step->standings == NULL) return;
    const struct streams *streams = streams_of(step->classifier);
    /* "There are three workstreams: ..." */
    bool tells = out->kind == KIND_ANNOUNCEMENT || out->kind == KIND_LOGISTICS;
    bool requested = false;
    for (size_t s = 0; s < streams->count; s++) requested |= step->standings[s].requested;
    for (size_t s = 0; s < streams->count; s++) {
        if (out->kind == KIND_JOIN && requested) keep_request(&step->standings[s]);
        if (step->standings[s].quoted > 0 && step->standings[s].verdict.evidence_count == 0)
            reason(step, &step->standings[s], RULE_WORKSTREAM_MATTER, step->standings[s].quoted / 4,
                   "what it quotes shares its words");
        step->standings[s].talks = out->kind == KIND_DISCUSSION && streams->alone;
        step->standings[s].gives = answers || out->kind == KIND_JOIN;
        if (!answers) step->standings[s].part = 0;
        if (!answers) step->standings[s].question = 0;
        if (!answers && step->standings[s].left) pass_over(&step->standings[s]);
        if (tells && step->standings[s].listed) pass_over(&step->standings[s]);
        if (tells && reminds(step, &step->standings[s])) step->standings[s].lead = false;
    }
    weigh_disputed(step);
    report(step);
    if (out->kind == KIND_AUTOMATIC || out->kind == KIND_UNSOLICITED) out->workstream_count = 0;
}
