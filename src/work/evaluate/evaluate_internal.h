/* SPDX-License-Identifier: MIT */
/* evaluate_internal: gold as read, tallies as counted: what evaluate*.c share. Private to work/. */
#ifndef MAILCALL_WORK_EVALUATE_INTERNAL_H
#define MAILCALL_WORK_EVALUATE_INTERNAL_H

#include <stdint.h>
#include <mailcall/model/analysis.h>
#include <mailcall/work/evaluate.h>
#include "align.h"

/* --- evaluate_gold.c --- */

struct labelled {
    const char *label, *text; /* a question's id, or a role's name */
    int line;                 /* in the gold file */
};

struct gold {
    const char *name, *path, *message_path;
    const char *group;     /* "" none */
    const char *person;    /* whose words: with `learn`, nobody is read by his own */
    const char *call_name; /* "" not said */
    struct {
        int call, kind, language, name, address, organisation, workstreams, flags, answers;
    } line;           /* where each stands in the file; 0 not there */
    const char *kind; /* NULL: not said; so are the next */
    const char *language, *author_name, *author_address, *organisation;
    bool says_workstreams, says_flags, says_answers, says_blocks;
    const char **workstreams;
    size_t workstream_count;
    unsigned flags;
    struct labelled *answers, *blocks;
    size_t answer_count, block_count;
};

struct golds {
    struct gold *items;
    size_t count, room;
};

/* Sorted by name. Mistakes are gathered in err, one line each. */
enum status gold_read(struct arena *arena, const char *folder, struct golds *out, struct err *err) MUST_USE;
/* The line on which the value at `path` begins, from 1: keys, and indices as "#3". 0 when it is not there. */
int gold_line(const char *json, const char *const path[], size_t steps);

/* --- evaluate_score.c --- */

struct tally { /* wanted and found, wanted and not found, found and not wanted */
    size_t hit, missed, excess;
};
double tally_precision(const struct tally *tally);
double tally_recall(const struct tally *tally);
double tally_f1(const struct tally *tally);

struct named_tally {
    const char *name;
    struct tally tally;
    size_t messages, undecided; /* undecided: words that were proposed only */
};
struct named_tallies {
    struct named_tally *items;
    size_t count, room;
};
struct named_tally *tallies_get(struct arena *arena, struct named_tallies *tallies, const char *name);

struct share {
    size_t right, all;
};
double share_value(const struct share *share);

#define CALIBRATION_BINS 10
struct calibration {
    size_t count[CALIBRATION_BINS], right[CALIBRATION_BINS];
    double said[CALIBRATION_BINS], squares; /* sums */
    size_t all;
};
void calibration_add(struct calibration *calibration, double confidence, bool right);
double calibration_brier(const struct calibration *calibration);

struct case_result {
    const struct gold *gold;
    const char **differences; /* each "path:line: sentence" */
    size_t count, room;
    double answers_f1; /* -1: not measured */
};

struct evaluation {
    bool learn;
    struct case_result *cases;
    size_t case_count, unread;
    struct named_tallies questions, groups, flags, workstreams, roles;
    struct tally answers, all_flags, all_workstreams;
    size_t undecided_words;
    size_t kinds[KIND_COUNT][KIND_COUNT]; /* gold, said */
    struct share kind, name, address, organisation, language;
    struct calibration filed, proposed, kind_calibration;
};

/* Adds one reading; `analysis` NULL: there was none. */
void score_case(struct arena *arena, struct evaluation *evaluation, struct case_result *result,
                const struct analysis *analysis);

#endif
