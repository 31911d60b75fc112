/* SPDX-License-Identifier: MIT */
/* evaluate_json: the tallies for programs. */
#include <string.h>
#include "evaluate_internal.h"
#include "tables/tables_internal.h"

static json_t *tally_json(const struct tally *tally)
{
    return json_pack("{s:f, s:f, s:f, s:I, s:I, s:I}", "precision", tally_precision(tally), "recall",
                     tally_recall(tally), "f1", tally_f1(tally), "right", (json_int_t)tally->hit, "missed",
                     (json_int_t)tally->missed, "wrongly", (json_int_t)tally->excess);
}

static json_t *tallies_json(const struct named_tallies *tallies, bool groups)
{
    json_t *object = json_object();
    for (size_t i = 0; i < tallies->count; i++) {
        const struct named_tally *one = &tallies->items[i];
        if (one->tally.hit + one->tally.missed + one->tally.excess == 0) continue;
        json_t *value = tally_json(&one->tally);
        size_t words = one->tally.hit + one->tally.missed;
        if (one->messages) json_object_set_new(value, "messages", json_integer((json_int_t)one->messages));
        if (groups)
            json_object_set_new(value, "undecided", json_real(words ? (double)one->undecided / (double)words : 0));
        json_object_set_new(object, one->name, value);
    }
    return object;
}

static json_t *share_json(const struct share *share)
{
    return json_pack("{s:f, s:I, s:I}", "share", share_value(share), "right", (json_int_t)share->right, "of",
                     (json_int_t)share->all);
}

static json_t *calibration_json(const struct calibration *calibration)
{
    json_t *bins = json_array();
    for (size_t bin = 0; bin < CALIBRATION_BINS; bin++) {
        double count = (double)calibration->count[bin];
        if (!calibration->count[bin]) continue;
        json_array_append_new(
            bins, json_pack("{s:f, s:f, s:I, s:f, s:f}", "from", (double)bin / CALIBRATION_BINS, "to",
                            (double)(bin + 1) / CALIBRATION_BINS, "count", (json_int_t)calibration->count[bin], "said",
                            calibration->said[bin] / count, "right", (double)calibration->right[bin] / count));
    }
    return json_pack("{s:f, s:I, s:o}", "brier", calibration_brier(calibration), "count", (json_int_t)calibration->all,
                     "bins", bins);
}

/* Only kinds that occur, gold first: {"comment": {"comment": 3, "discussion": 1}}. */
static json_t *kinds_json(const struct evaluation *evaluation)
{
    json_t *rows = json_object();
    for (int gold = 0; gold < KIND_COUNT; gold++) {
        json_t *row = json_object();
        for (int said = 0; said < KIND_COUNT; said++)
            if (evaluation->kinds[gold][said])
                json_object_set_new(row, kind_name((enum kind)said),
                                    json_integer((json_int_t)evaluation->kinds[gold][said]));
        if (json_object_size(row)) json_object_set(rows, kind_name((enum kind)gold), row);
        json_decref(row);
    }
    return rows;
}

static json_t *cases_json(const struct evaluation *evaluation)
{
    json_t *list = json_array();
    for (size_t i = 0; i < evaluation->case_count; i++) {
        const struct case_result *one = &evaluation->cases[i];
        json_t *object = json_object(), *differences = json_array();
        for (size_t k = 0; k < one->count; k++) json_array_append_new(differences, json_string(one->differences[k]));
        json_object_set_new(object, "name", json_string(one->gold->name));
        if (one->answers_f1 >= 0) json_object_set_new(object, "answers_f1", json_real(one->answers_f1));
        json_object_set_new(object, "differences", differences);
        json_array_append_new(list, object);
    }
    return list;
}

void evaluation_json(const struct evaluation *evaluation, struct buf *out)
{
    json_t *root = json_object(), *answers = tally_json(&evaluation->answers);
    size_t words = evaluation->answers.hit + evaluation->answers.missed;

    json_object_set_new(root, "messages", json_integer((json_int_t)evaluation->case_count));
    json_object_set_new(root, "unread", json_integer((json_int_t)evaluation->unread));
    json_object_set_new(root, "learn", json_boolean(evaluation->learn));
    json_object_set_new(answers, "undecided",
                        json_real(words ? (double)evaluation->undecided_words / (double)words : 0));
    json_object_set_new(root, "answers", answers);
    json_object_set_new(root, "groups", tallies_json(&evaluation->groups, true));
    json_object_set_new(root, "questions", tallies_json(&evaluation->questions, false));
    json_object_set_new(root, "kind", share_json(&evaluation->kind));
    json_object_set_new(root, "name", share_json(&evaluation->name));
    json_object_set_new(root, "address", share_json(&evaluation->address));
    json_object_set_new(root, "organisation", share_json(&evaluation->organisation));
    json_object_set_new(root, "language", share_json(&evaluation->language));
    json_object_set_new(root, "workstreams", tally_json(&evaluation->all_workstreams));
    json_object_set_new(root, "by_workstream", tallies_json(&evaluation->workstreams, false));
    json_object_set_new(root, "flags", tally_json(&evaluation->all_flags));
    json_object_set_new(root, "by_flag", tallies_json(&evaluation->flags, false));
    json_object_set_new(root, "roles", tallies_json(&evaluation->roles, false));
    json_object_set_new(root, "kinds", kinds_json(evaluation));
    json_object_set_new(root, "calibration",
                        json_pack("{s:o, s:o, s:o}", "filed", calibration_json(&evaluation->filed), "proposed",
                                  calibration_json(&evaluation->proposed), "kind",
                                  calibration_json(&evaluation->kind_calibration)));
    json_object_set_new(root, "cases", cases_json(evaluation));
    tables_dump(root, out);
}
