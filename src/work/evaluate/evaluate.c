/* SPDX-License-Identifier: MIT */
/* evaluate: reads every message of a gold folder, each in a confined child, and counts. */
#include <mailcall/work/evaluate.h>

#include <string.h>
#include <mailcall/base/file.h>
#include <mailcall/classify/classify.h>
#include <mailcall/config/callfile.h>
#include <mailcall/model/message.h>
#include <mailcall/work/analyse.h>
#include "../lessons.h"
#include "evaluate_internal.h"

struct named_call {
    const char *name;
    const struct call *call; /* NULL: none */
};

struct evaluator {
    struct arena *arena;
    const struct evaluate_request *request;
    struct golds golds;
    struct named_call *calls;
    size_t call_count, call_room;
    const struct call **call_of; /* beside golds */
    struct err *err;
    bool wrong;
    /* the last classifier: golds are sorted, so the same person's come together */
    struct classifier *classifier;
    const struct call *its_call;
    const char *its_person;
};

static void mistake(struct evaluator *with, const struct gold *gold, int line, const char *sentence)
{
    with->wrong = true;
    (void)err_add_line(with->err, BAD_INPUT, "%s:%d: %s", gold->path, line ? line : 1, sentence);
}

static const char *call_path(struct evaluator *with, const char *name)
{
    static const char *const places[] = {"", "/calls", "/../calls"};
    const char *folder = with->request->folder;
    const char *own = arena_printf(with->arena, "%s/call.xml", folder);

    if (file_exists(own)) return own;
    for (size_t i = 0; *name && i < sizeof places / sizeof *places; i++) {
        const char *path = arena_printf(with->arena, "%s%s/%s.xml", folder, places[i], name);
        if (file_exists(path)) return path;
    }
    return NULL;
}

/* Reads the call that a gold file is about, once. */
static const struct call *call_for(struct evaluator *with, const struct gold *gold)
{
    struct call *read = NULL;
    struct err err = ERR_INIT;

    if (with->request->call) return with->request->call;
    for (size_t i = 0; i < with->call_count; i++)
        if (strcmp(with->calls[i].name, gold->call_name) == 0) return with->calls[i].call;
    const char *path = strchr(gold->call_name, '/') ? NULL : call_path(with, gold->call_name);
    if (!path && *gold->call_name)
        mistake(with, gold, gold->line.call,
                arena_printf(with->arena,
                             "there is no call file %s.xml in, or in calls/ beside or below, %s; name one with --call",
                             gold->call_name, with->request->folder));
    if (path && callfile_read(with->arena, path, &read, &err) != OK) mistake(with, gold, gold->line.call, err.text);
    *ARENA_PUSH(with->arena, with->calls, with->call_count, with->call_room) =
        (struct named_call){gold->call_name, read};
    return read;
}

/* What gold names must be there: a slip in it would count as a mistake of the reading. */
static void check_ids(struct evaluator *with, const struct gold *gold, const struct call *call)
{
    if (!call) return;
    for (size_t i = 0; i < gold->answer_count; i++)
        if (call_question_index(call, gold->answers[i].label) < 0)
            mistake(with, gold, gold->answers[i].line,
                    arena_printf(with->arena, "call \"%s\" has no question \"%s\"", call->id, gold->answers[i].label));
    for (size_t i = 0; i < gold->workstream_count; i++)
        if (call_workstream_index(call, gold->workstreams[i]) < 0)
            mistake(with, gold, gold->line.workstreams,
                    arena_printf(with->arena, "call \"%s\" has no workstream \"%s\"", call->id, gold->workstreams[i]));
}

static bool is_there(const struct examples *examples, const struct labelled *answer)
{
    for (size_t i = 0; i < examples->count; i++)
        if (strcmp(examples->items[i].question, answer->label) == 0 &&
            strcmp(examples->items[i].text, answer->text) == 0)
            return true;
    return false;
}

/* The gold answers to a call of everybody but one person, each once: nobody is read by his own words. */
static struct examples learned_without(struct evaluator *with, const struct call *call, const char *person)
{
    struct examples examples = {0};

    for (size_t i = 0; with->request->learn && i < with->golds.count; i++) {
        const struct gold *gold = &with->golds.items[i];
        if (with->call_of[i] != call || strcmp(gold->person, person) == 0) continue;
        for (size_t k = 0; k < gold->answer_count; k++) {
            if (!*gold->answers[k].text || is_there(&examples, &gold->answers[k])) continue;
            *ARENA_PUSH(with->arena, examples.items, examples.count, examples.room) =
                (struct example){.question = gold->answers[k].label, .text = gold->answers[k].text};
        }
    }
    return examples;
}

static struct classifier *classifier_for(struct evaluator *with, const struct call *call, const char *person)
{
    bool same_person = !with->request->learn || (with->its_person && strcmp(with->its_person, person) == 0);

    if (with->classifier && with->its_call == call && same_person) return with->classifier;
    classifier_free(&with->classifier);
    struct examples examples = learned_without(with, call, person);
    with->classifier = classifier_new(call, &examples, with->request->undecided_below);
    with->its_call = call;
    with->its_person = person;
    return with->classifier;
}

/* What a reading has filed, for the next round. */
static void keep_lessons(struct arena *arena, const struct call *call, const struct analysis *analysis,
                         const char *person, struct lessons *lessons)
{
    if (!call || !kind_answers(analysis->kind)) return;
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        if (passage->disputes || passage->no_answer || passage->undecided || !*passage->text) continue;
        for (size_t k = 0; k < passage->question_count; k++) {
            const struct verdict *verdict = &passage->questions[k];
            struct example example = {.question = arena_strdup(arena, verdict->id),
                                      .text = arena_strdup(arena, passage->text),
                                      .origin = verdict_is_explicit(verdict) ? ORIGIN_EXPLICIT : ORIGIN_SOFT,
                                      .sure = verdict->confidence};
            lessons_add(arena, lessons, call, person, &example);
        }
    }
}

/* Into `evaluation`, into `lessons`, or both; each may be NULL. */
static enum status read_one(struct evaluator *with, size_t index, struct classifier *classifier,
                            struct evaluation *evaluation, struct lessons *lessons, struct err *err)
{
    const struct gold *gold = &with->golds.items[index];
    struct arena *arena = arena_new();
    struct buf bytes = BUF_INIT(MESSAGE_MAX_BYTES);
    struct analysed analysed = {0};
    struct err died = ERR_INIT;

    enum status status = file_read(gold->message_path, &bytes, err);
    if (status == OK) {
        enum status read = analyse_confined(arena, buf_text(&bytes), bytes.len, classifier, NULL, with->call_of[index],
                                            &with->request->limits, &analysed, &died);
        /* Names, differences and lessons outlive this message. */
        if (lessons && read == OK)
            keep_lessons(with->arena, with->call_of[index], analysed.analysis, gold->person, lessons);
        if (evaluation) {
            evaluation->cases[index].gold = gold;
            score_case(with->arena, evaluation, &evaluation->cases[index], read == OK ? analysed.analysis : NULL);
        }
    }
    buf_release(&bytes);
    arena_free(&arena);
    return status;
}

static enum status read_alone(struct evaluator *with, struct evaluation *evaluation, struct err *err)
{
    enum status status = OK;
    for (size_t i = 0; status == OK && i < with->golds.count; i++) {
        struct classifier *classifier = classifier_for(with, with->call_of[i], with->golds.items[i].person);
        status = read_one(with, i, classifier, evaluation, NULL, err);
    }
    classifier_free(&with->classifier);
    return status;
}

/* Messages that are read as one store: those of a call whose names have the same ending. */
static bool same_store(const struct evaluator *with, size_t one, size_t other)
{
    return with->call_of[one] == with->call_of[other] &&
           strcmp(with->golds.items[one].group, with->golds.items[other].group) == 0;
}

/* One round over the store that message `first` begins; round 0 reads by what is certain alone. */
static enum status read_round(struct evaluator *with, size_t first, size_t round, const struct lessons *before,
                              struct evaluation *evaluation, struct lessons *after, struct err *err)
{
    const struct call *call = with->call_of[first];
    enum status status = OK;

    for (size_t i = first; status == OK && i < with->golds.count; i++) {
        struct arena *arena = arena_new();
        struct examples examples = {0};
        if (same_store(with, first, i)) {
            if (call) lessons_without(arena, before, call, with->golds.items[i].person, round, &examples);
            struct classifier *classifier = classifier_new(call, &examples, with->request->undecided_below);
            status = read_one(with, i, classifier, evaluation, after, err);
            classifier_free(&classifier);
        }
        arena_free(&arena);
    }
    return status;
}

static enum status read_together_from(struct evaluator *with, size_t first, struct evaluation *evaluation,
                                      struct err *err)
{
    struct lessons before = {0};
    enum status status = read_round(with, first, 0, &before, NULL, &before, err);
    for (size_t round = 0; status == OK && round < LESSON_ROUNDS; round++) {
        struct lessons after = {0};
        bool last = round + 1 == LESSON_ROUNDS;
        status = read_round(with, first, round, &before, last ? evaluation : NULL, &after, err);
        before = after;
    }
    return status;
}

static enum status read_stores(struct evaluator *with, struct evaluation *evaluation, struct err *err)
{
    enum status status = OK;
    for (size_t i = 0; status == OK && i < with->golds.count; i++) {
        bool begun = false;
        for (size_t k = 0; k < i && !begun; k++) begun = same_store(with, k, i);
        if (!begun) status = read_together_from(with, i, evaluation, err);
    }
    return status;
}

/* So that the tables keep the order of the calls. */
static void list_questions(struct evaluator *with, struct evaluation *evaluation)
{
    for (size_t i = 0; i < with->golds.count; i++) {
        const struct call *call = with->call_of[i];
        if (!call || (i > 0 && call == with->call_of[i - 1])) continue;
        for (size_t k = 0; k < call->question_count; k++)
            tallies_get(with->arena, &evaluation->questions, call->questions[k].id);
        for (size_t k = 0; k < call->workstream_count; k++)
            tallies_get(with->arena, &evaluation->workstreams, call->workstreams[k].id);
    }
}

enum status evaluate(struct arena *arena, const struct evaluate_request *request, struct evaluation **out,
                     struct err *err)
{
    struct evaluator with = {.arena = arena, .request = request, .err = err};

    enum status status = gold_read(arena, request->folder, &with.golds, err);
    if (status != OK && status != BAD_INPUT) return status;
    with.wrong = status != OK;
    with.call_of = arena_array(arena, with.golds.count + 1, sizeof *with.call_of);
    for (size_t i = 0; i < with.golds.count; i++) {
        with.call_of[i] = call_for(&with, &with.golds.items[i]);
        check_ids(&with, &with.golds.items[i], with.call_of[i]);
    }
    if (with.wrong) return BAD_INPUT;
    struct evaluation *evaluation = arena_alloc(arena, sizeof *evaluation);
    evaluation->learn = request->learn;
    evaluation->case_count = with.golds.count;
    evaluation->cases = arena_array(arena, with.golds.count + 1, sizeof *evaluation->cases);
    list_questions(&with, evaluation);
    status = request->together ? read_stores(&with, evaluation, err) : read_alone(&with, evaluation, err);
    if (status == OK) *out = evaluation;
    return status;
}
