/* SPDX-License-Identifier: MIT */
/* reasons: what a passage's filing rests on, in the words that people are shown. */
#include "reasons.h"
#include "decoder/bridge.h"
#include "decoder/quoted_answers.h"
#include "streams/streams.h"
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include <stdint.h>

/* How much is made of a question's words above the passage, of its number or name there, and of its name elsewhere. */
#define ECHO_SCORE 8
#define PLACE_SCORE 5
#define NAMED_SCORE 6
/* So many words are shown. */
#define EVIDENCE_TERMS 5

/* A passage, and the question whose reasons are asked. */
struct run {
    const struct filed_units *all;
    size_t first, last;
    int question;
};

struct shared {
    int term;
    double weight;
};

static void keep_best(struct shared best[EVIDENCE_TERMS], int term, double weight)
{
    int at = EVIDENCE_TERMS;
    for (int i = 0; i < EVIDENCE_TERMS; i++) {
        if (best[i].weight > 0 && best[i].term == term) return;
    }
    while (at > 0 && best[at - 1].weight < weight) {
        if (at < EVIDENCE_TERMS) best[at] = best[at - 1];
        at--;
    }
    if (at < EVIDENCE_TERMS) best[at] = (struct shared){term, weight};
}

/* The words as written, most telling first: "sinkhole, CERT, takedown". */
static const char *list_words(const struct run *run, const struct shared best[EVIDENCE_TERMS])
{
    struct buf buf = BUF_INIT(300);
    for (int i = 0; i < EVIDENCE_TERMS && best[i].weight > 0; i++) {
        bool done = false;
        for (size_t u = run->first; u <= run->last && !done; u++) {
            const struct unit *unit = &run->all->units->items[u];
            const char *text = run->all->step->out->blocks.items[unit->block].text;
            for (size_t m = 0; m < unit->marks.count && !done; m++) {
                const struct mark *mark = &unit->marks.items[m];
                if (mark->term != best[i].term) continue;
                if (buf.len) buf_puts(&buf, ", ");
                buf_add(&buf, text + mark->from, mark->to - mark->from);
                done = true;
            }
        }
    }
    const char *text = arena_strdup(run->all->step->arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

/* What a passage shares with a question's text, or with the answers filed under it. */
struct sharing {
    struct shared best[EVIDENCE_TERMS];
    uint64_t answers[EVIDENCE_TERMS]; /* which filed answers hold each of the words */
};

/* Everyday words are shown where there is nothing better. */
#define EVERYDAY_RANK 0.2

static void share_prompt(const struct term_facts *facts, const struct mark *mark, int question, struct sharing *out)
{
    for (size_t p = 0; p < facts->prompt_count; p++) {
        double rank = facts->prompt[p].weight / (facts->background + 1) + 0.01;
        if (facts->prompt[p].question == question)
            keep_best(out->best, mark->term, mark->common ? EVERYDAY_RANK * rank : rank);
    }
}

static void share_filed(const struct term_facts *facts, const struct mark *mark, int question, struct sharing *out)
{
    for (size_t p = 0; p < facts->filed_count; p++) {
        double rank = facts->filed[p].weight / (facts->background + 1) + 0.01;
        if (facts->filed[p].question == question)
            keep_best(out->best, mark->term, mark->common ? EVERYDAY_RANK * rank : rank);
    }
}

static struct sharing find_shared(const struct run *run, bool filed)
{
    const struct question_model *model = run->all->step->classifier->questions;
    struct sharing out = {0};
    size_t words = vocabulary_size(&model->vocabulary), known = words < model->term_count ? words : model->term_count;
    if (filed && model->filed_answers == 0) return out;
    for (size_t u = run->first; u <= run->last; u++) {
        const struct unit *unit = &run->all->units->items[u];
        for (size_t i = 0; i < unit->marks.count; i++) {
            const struct mark *mark = &unit->marks.items[i];
            size_t term = (size_t)mark->term;
            if (mark->stop || term >= known) continue;
            (filed ? share_filed : share_prompt)(&model->terms[term], mark, run->question, &out);
        }
    }
    for (int i = 0; filed && i < EVIDENCE_TERMS && out.best[i].weight > 0; i++) {
        const struct term_facts *facts = &model->terms[out.best[i].term];
        for (size_t p = 0; p < facts->filed_count; p++) {
            if (facts->filed[p].question == run->question) out.answers[i] = facts->filed[p].answers;
        }
    }
    return out;
}

/* "4 filed answers (3 by people, 1 under its repeated question)": those that hold any of the words. */
static const char *name_answers(struct arena *arena, const struct question_facts *facts, const struct sharing *shared)
{
    static const char *const by[ORIGIN_COUNT][2] = {
        [ORIGIN_PERSON] = {"by a person", "by people"},
        [ORIGIN_EXPLICIT] = {"by its repeated question or number", "by their repeated question or number"},
        [ORIGIN_SOFT] = {"by its words alone", "by their words alone"}};
    struct buf buf = BUF_INIT(300);
    uint64_t answers = 0;
    for (int i = 0; i < EVIDENCE_TERMS; i++) answers |= shared->answers[i];
    int count = __builtin_popcountll(answers);
    buf_printf(&buf, "%d filed answer%s (", count, count == 1 ? "" : "s");
    const char *gap = "";
    for (int o = 0; o < ORIGIN_COUNT; o++) {
        int part = __builtin_popcountll(answers & facts->filed_by[o]);
        if (!part) continue;
        if (part == count)
            buf_puts(&buf, by[o][part > 1]);
        else
            buf_printf(&buf, "%s%d %s", gap, part, by[o][part > 1]);
        gap = ", ";
    }
    buf_puts(&buf, ")");
    const char *text = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

/* What speaks for this question more than for any of them. */
static double lead(const struct run *run, const double *table)
{
    double sum = 0;
    size_t columns = run->all->scores->columns;
    for (size_t u = run->first; u <= run->last; u++) {
        const double *row = table + u * columns;
        sum += row[run->question];
        for (size_t q = 0; q + 1 < columns; q++) sum -= row[q] / (double)(columns - 1);
    }
    return sum;
}

#define SHOWN_BYTES 60

/* What an anchor says, as a person would repeat it: a bare number by itself, a long question cut at a word. */
static const char *said_above(struct arena *arena, const struct anchor *anchor, const char *text, size_t to)
{
    struct buf buf = BUF_INIT(200);
    const char *from = text + anchor->from;
    size_t bytes = to - anchor->from, shown = bytes;
    if (!anchor->echo && !anchor->strong && anchor->number > 0 && !anchor->renamed) {
        buf_printf(&buf, "numbered %d", anchor->number);
    } else {
        if (bytes > SHOWN_BYTES) {
            for (shown = SHOWN_BYTES; shown > 0 && (unsigned char)from[shown] > ' ';) shown--;
            if (shown == 0) shown = utf8_cut(from, bytes, SHOWN_BYTES);
        }
        while (shown > 0 && (unsigned char)from[shown - 1] <= ' ') shown--;
        buf_puts(&buf, anchor->behind ? "named behind it: \"" : "under \"");
        size_t begun = buf.len;
        buf_add(&buf, from, shown);
        for (size_t i = begun; i < buf.len; i++)
            if ((unsigned char)buf.data[i] < ' ') buf.data[i] = ' ';
        buf_puts(&buf, shown < bytes && bytes > SHOWN_BYTES ? " …\"" : "\"");
        if (anchor->crossed) buf_printf(&buf, ", though %d is another question's number", anchor->number);
    }
    const char *said = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    return said;
}

static void add_anchor(const struct run *run, const struct anchor *anchor, struct verdict *verdict, double score)
{
    const char *text = run->all->step->out->blocks.items[anchor->block].text;
    size_t to = anchor->to > strlen(text) ? strlen(text) : anchor->to;
    if (anchor->renamed) to = anchor->from + strcspn(text + anchor->from, "\n");
    struct arena *arena = run->all->step->arena;
    struct evidence *evidence = evidence_add(arena, &verdict->evidence, &verdict->evidence_count, anchor->rule, score,
                                             "%s", said_above(arena, anchor, text, to));
    evidence->block = (int)anchor->block;
    evidence->from = anchor->from;
    evidence->to = to;
}

/* Its number, its words or its name above the passage, or behind it. */
static void add_place(const struct run *run, struct verdict *verdict)
{
    const struct anchor *anchor = &run->all->anchors->items[run->all->governor[run->first]];
    while (anchor->behind && !anchor->closes) anchor++; /* where it is named */
    add_anchor(run, anchor, verdict, anchor->echo ? ECHO_SCORE : PLACE_SCORE);
}

/* A label that names no question plainly is part of no answer, and must not be lost. */
static void add_label(const struct run *run, struct verdict *verdict)
{
    int at = run->all->units->items[run->first].anchor;
    if (at >= 0 && run->all->anchors->items[at].apart) add_anchor(run, &run->all->anchors->items[at], verdict, 0);
}

static void add_words(const struct run *run, struct verdict *verdict)
{
    struct arena *arena = run->all->step->arena;
    const struct question_model *model = run->all->step->classifier->questions;
    struct sharing own = find_shared(run, false), filed = find_shared(run, true);
    if (own.best[0].weight > 0)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_LEXICAL,
                     lead(run, run->all->scores->lexical), "words of the question: %s", list_words(run, own.best));
    if (filed.best[0].weight > 0)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_LEARNED,
                     lead(run, run->all->scores->learned), "words shared with %s: %s",
                     name_answers(arena, &model->facts[run->question], &filed), list_words(run, filed.best));
    const char *akin = filed.best[0].weight > 0
                           ? NULL
                           : bridge_filed_reason(run->all->step, run->all->units, run->first, run->last, run->question);
    if (akin != NULL)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_LEARNED, 0,
                     "speaks of what filed answers speak of: %s", akin);
}

/* Whether the answers before and after stand on questions before and after this one. */
static bool in_order(const struct run *run)
{
    int before = -1, after = -1;
    const struct filed *filed = run->all->filed;
    for (size_t u = run->first; u-- > 0 && before < 0;) before = filed[u].question;
    for (size_t u = run->last + 1; u < run->all->units->count && after < 0; u++) after = filed[u].question;
    return (before >= 0 || after >= 0) && before < run->question && (after < 0 || after > run->question);
}

/* The first of the passage's paragraphs that stands beside a quoted answer to the question. */
static const struct quoted_answer *quoted_beside(const struct run *run)
{
    const struct quoted_answer *quoted = run->all->scores->quoted;
    for (size_t u = run->first; quoted != NULL && u <= run->last; u++)
        if (quoted[u].question == run->question) return &quoted[u];
    return NULL;
}

static void add_quoted(const struct run *run, struct verdict *verdict)
{
    const struct quoted_answer *quoted = quoted_beside(run);
    if (quoted_answers_parent(run->all->step, run->question))
        evidence_add(run->all->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_THREAD, 0,
                     "the message it replies to answers this question");
    if (quoted == NULL) return;
    const struct question_facts *facts = &run->all->step->classifier->questions->facts[run->question];
    const char *beside = quoted->below ? "above" : "below";
    if (quoted->numbered)
        evidence_add(run->all->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_QUOTED_ANSWER,
                     PLACE_SCORE, "%s a quoted answer to question %d", beside, facts->number);
    else
        evidence_add(run->all->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_QUOTED_ANSWER, 0,
                     "%s a quoted answer that speaks of what this question asks", beside);
}

/* The workstream that is named above it, where the question is one of its. */
static void add_workstream(const struct run *run, struct verdict *verdict)
{
    const struct call *call = run->all->step->call;
    const struct question *question = &call->questions[run->question];
    uint32_t under = run->all->scores->under != NULL ? run->all->scores->under[run->first] : 0;
    for (size_t w = 0; under != 0 && w < question->workstream_count; w++) {
        int stream = call_workstream_index(call, question->workstreams[w]);
        if (stream < 0 || stream >= STREAMS_MAX || !(under >> stream & 1)) continue;
        evidence_add(run->all->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_WORKSTREAM_NAME, 0,
                     "its workstream is named: %s", call->workstreams[stream].title);
        return;
    }
}

/* What else there is for a passage under no anchor: other words for the same, a name elsewhere, its place among the
 * others. */
static void add_unmarked(const struct run *run, struct verdict *verdict)
{
    struct arena *arena = run->all->step->arena;
    const struct filed_units *all = run->all;
    add_label(run, verdict);
    add_quoted(run, verdict);
    add_workstream(run, verdict);
    const char *akin = bridge_reason(all->step, all->units, run->first, run->last, run->question);
    if (akin != NULL)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_NOTIONS, 0,
                     "says in other words what the question asks: %s", akin);
    const char *source = all->step->out->blocks.items[all->units->items[run->first].block].source;
    bool by_file = file_names_any(all->scores->files, source);
    enum rule named = by_file ? RULE_NONE : all->scores->named[run->question];
    if (by_file && file_names_question(all->scores->files, source, run->question))
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_FILE_NAME, NAMED_SCORE,
                     "the file's name names it");
    else if (named != RULE_NONE)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, named, NAMED_SCORE, "%s",
                     named == RULE_SUBJECT ? "the subject names it" : "the address it was sent to names it");
    else
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_SOFT, 0, "%s",
                     in_order(run) ? "by words and order alone" : "by words alone");
}

void reasons_add(const struct filed_units *all, size_t first, size_t last, int question, struct verdict *verdict)
{
    const struct run run = {all, first, last, question};
    bool marked = all->governor[first] >= 0;
    if (marked) add_place(&run, verdict);
    add_words(&run, verdict);
    if (!marked) add_unmarked(&run, verdict);
}
