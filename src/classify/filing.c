/* SPDX-License-Identifier: MIT */
/*
 * filing: the step that reads a message's blocks against the call's questions. First it is settled whose the words are:
 * the questions', the rest of the call's, the author's. Then the author's text is cut into paragraphs, and each weighed
 * against each question: by where it stands, by its words, by what is said elsewhere. Then all of them are filed
 * together, and what only stands around answers is filed under nothing.
 */
#include "filing.h"
#include "filing_holds.h"
#include "passages.h"
#include "people/people.h"
#include "decoder/heads.h"
#include "decoder/quoted_answers.h"
#include "anchors/resolve.h"
#include "echoes/changed.h"
#include "echoes/own_call.h"
#include "echoes/rewrapped.h"
#include <assert.h>

/* What the stages hand on. */
struct sorting {
    struct step *step;
    const struct question_model *model;
    const struct file_names *files;
    struct vocabulary words; /* the call's, and those that only the message has */
    struct anchors anchors;
    struct units units;
    struct scores scores;
    struct filed *filed; /* one a unit */
};

/* What segmenting could not tell without the call: quoted questions are whole again, other messages of a digest that
 * came back are others', and the call's title heads no answer. */
static void mend_blocks(struct step *step)
{
    rewrapped_join(step);
    changed_leave_others(step);
    own_call_title(step);
}

/* The questions' words are set apart; now what leads to them, explains and closes them is nobody's answer, and what was
 * written between them is the author's. From here on a block changes hands only to become a prompt. */
static void part_call_from_answers(struct sorting *sorting)
{
    struct step *step = sorting->step;
    assert(anchors_hold(&sorting->anchors, &step->out->blocks));
    people_leave_call(step);
    people_leave_introduction(step);
    own_call_leave(step, &sorting->anchors);
    changed_lines(step, &sorting->anchors);
    changed_leave_end(step);
    assert(anchors_hold(&sorting->anchors, &step->out->blocks));
}

/* What speaks for each question in each paragraph: its words, and where else the question is named. */
static void weigh_paragraphs(struct sorting *sorting)
{
    struct step *step = sorting->step;
    assert(units_hold(&sorting->units, &sorting->anchors, &step->out->blocks));
    scores_make(step, &sorting->words, &sorting->units, &sorting->scores);
    sorting->scores.files = sorting->files;
    named_favour(step, &sorting->units, &sorting->scores);
    heads_favour(step, &sorting->anchors, &sorting->units, &sorting->scores);
    named_streams_favour(step, &sorting->units, &sorting->scores);
    quoted_answers_favour(step, &sorting->words, &sorting->units, &sorting->scores);
    assert(scores_hold(&sorting->scores, &sorting->units, sorting->model));
}

/* Units that resolving has found to be the call's words leave, with their rows of scores. */
static void drop_prompts(const struct step *step, struct units *units, struct scores *scores)
{
    double *const tables[] = {scores->total, scores->lexical, scores->opening, scores->learned};
    size_t kept = 0, columns = scores->columns;
    for (size_t u = 0; u < units->count; u++) {
        if (step->out->blocks.items[units->items[u].block].role == ROLE_PROMPT) continue;
        for (size_t t = 0; kept != u && t < sizeof tables / sizeof *tables; t++)
            memmove(tables[t] + kept * columns, tables[t] + u * columns, columns * sizeof(double));
        if (scores->quoted != NULL) scores->quoted[kept] = scores->quoted[u];
        if (scores->under != NULL) scores->under[kept] = scores->under[u];
        units->items[kept++] = units->items[u];
    }
    units->count = scores->units = kept;
}

/* With the words below them weighed, it is told which numbers and lines are meant; what these make prompts of is no
 * paragraph any more, and what the scores hold beside the words is settled. */
static void settle_anchors(struct sorting *sorting)
{
    struct step *step = sorting->step;
    anchors_resolve(step, &sorting->units, &sorting->scores, &sorting->anchors);
    scores_centre(&sorting->scores);
    named_left_out(&sorting->anchors, &sorting->scores);
    drop_prompts(step, &sorting->units, &sorting->scores);
    frame_favour_none(step, &sorting->units, &sorting->scores);
    assert(units_hold(&sorting->units, &sorting->anchors, &step->out->blocks));
    assert(scores_hold(&sorting->scores, &sorting->units, sorting->model));
}

/* Every paragraph stands under a question or none; what only stands around an answer leaves it again. */
static void file_paragraphs(struct sorting *sorting)
{
    struct step *step = sorting->step;
    const struct units *units = &sorting->units;
    struct filed *filed = sorting->filed = arena_array(step->arena, units->count + 1, sizeof *filed);
    decode(step, &sorting->words, units, &sorting->anchors, &sorting->scores, filed);
    headings_leave_out(step, units, &sorting->anchors, filed);
    headings_leave_out_untold(step, units, &sorting->anchors, filed);
    remarks_leave_out(step, units, &sorting->anchors, filed);
    covering_leave_out(step, units, &sorting->anchors, filed);
    quoted_answers_leave_asking(step, units, &sorting->anchors, filed);
    assert(filed_holds(filed, units, sorting->model));
}

void step_passages(struct step *step)
{
    const struct question_model *model = step->classifier->questions;
    struct sorting sorting = {.step = step,
                              .model = model,
                              .files = file_names_read(step),
                              .words = {.arena = step->arena, .base = &model->vocabulary}};
    mend_blocks(step);
    anchors_find(step, &sorting.anchors);
    part_call_from_answers(&sorting);
    units_make(step, &sorting.anchors, sorting.files, &sorting.words, &sorting.units);
    weigh_paragraphs(&sorting);
    settle_anchors(&sorting);
    file_paragraphs(&sorting);
    passages_make(step, &sorting.units, &sorting.anchors, &sorting.scores, sorting.filed);
}
