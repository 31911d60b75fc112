/* SPDX-License-Identifier: MIT */
/* classify: the steps, in their order; and what is worked out of a call once. */
#include "questions.h"
#include <mailcall/base/clock.h>
#include <mailcall/base/mem.h>

struct classifier *classifier_new(const struct call *call, const struct examples *examples, double undecided_below)
{
    struct classifier *classifier = mem_alloc(sizeof *classifier);
    struct arena *arena = classifier->arena = arena_new();
    if (!call) {
        struct call *empty = arena_alloc(arena, sizeof *empty);
        empty->id = empty->title = empty->about = empty->list_address = empty->list_id = empty->list_subscribe = "";
        empty->lang = "und";
        empty->late_from = "";
        call = empty;
    }
    classifier->call = call;
    classifier->lang = lang_new(call->lang && *call->lang ? call->lang : "und");
    classifier->questions = question_model_new(arena, call, examples);
    classifier->undecided_below = undecided_below;
    return classifier;
}

void classifier_free(struct classifier **classifier)
{
    if (!classifier || !*classifier) return;
    question_model_release((*classifier)->questions);
    lang_free(&(*classifier)->lang);
    arena_free(&(*classifier)->arena);
    free(*classifier);
    *classifier = NULL;
}

static void copy_blocks(struct arena *arena, const struct blocks *from, struct blocks *to)
{
    *to = (struct blocks){
        .items = arena_array(arena, from->count + 1, sizeof *to->items), .count = from->count, .room = from->count + 1};
    if (from->count) memcpy(to->items, from->items, from->count * sizeof *to->items);
}

struct analysis *classify(struct classifier *classifier, struct arena *arena, const struct reading *reading,
                          const struct surroundings *around)
{
    static const struct surroundings nothing = {.received_utc = CLOCK_NONE, .parent_kind = "", .parent_subject = ""};
    struct analysis *out = arena_alloc(arena, sizeof *out);
    struct step step = {.classifier = classifier,
                        .call = classifier->call,
                        .arena = arena,
                        .reading = reading,
                        .around = around ? around : &nothing,
                        .out = out};
    out->call_id = classifier->call->id;
    out->subject = reading->subject ? reading->subject : "";
    out->language = "und";
    out->note = "";
    out->truncated_message = reading->cut;
    copy_blocks(arena, &reading->blocks, &out->blocks);
    step_passed_on(&step);
    step_language(&step);
    step_progress_lists(&step);
    step_contributor(&step);
    step_passages(&step);
    step_above(&step);
    step_workstreams(&step);
    step_kind(&step);
    step_declines(&step);
    step_flags(&step);
    return out;
}
