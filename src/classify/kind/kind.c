/* SPDX-License-Identifier: MIT */
/*
 * kind: contribution, comment, request to join...: a log-linear decision. Each feature speaks for and against kinds
 * with the weights of the one table below; the kind with the highest sum wins, and what spoke for it is its evidence.
 * The weights state how telling a feature is in general. They were first set by reasoning about mail; labelled messages
 * then moved them as far as they had reason to (tests/tools/fit_kinds.py, docs/kinds.md).
 */
#include "kind.h"
#include "filing.h"
#include "streams/streams.h"
#include <math.h>

struct weight {
    enum feature feature;
    enum kind kind;
    double weight;
};

static const double bias[KIND_COUNT] = {[KIND_CONTRIBUTION] = 0.6, [KIND_REVISION] = -2.0,   [KIND_COMMENT] = -1.9,
                                        [KIND_JOIN] = -1.5,        [KIND_DISCUSSION] = -0.3, [KIND_ANNOUNCEMENT] = -1.2,
                                        [KIND_LOGISTICS] = -1.4,   [KIND_AUTOMATIC] = -3.5,  [KIND_UNSOLICITED] = -2.0};

#define C KIND_CONTRIBUTION
#define R KIND_REVISION
#define M KIND_COMMENT
#define J KIND_JOIN
#define D KIND_DISCUSSION
#define A KIND_ANNOUNCEMENT
#define L KIND_LOGISTICS
#define X KIND_AUTOMATIC
#define U KIND_UNSOLICITED

static const struct weight weights[] = {
    {FEATURE_GIVES, C, 1.5},          {FEATURE_GIVES, R, 1.5},          {FEATURE_GIVES, J, -0.4},
    {FEATURE_GIVES, A, -0.5},         {FEATURE_ATTACHED, C, 1.0},       {FEATURE_ATTACHED, R, 0.6},
    {FEATURE_ATTACHED, M, 0.4},       {FEATURE_ATTACHED, A, 0.3},       {FEATURE_REVISES, C, -1.1},
    {FEATURE_REVISES, R, 4.6},        {FEATURE_DRAFT, M, 1.8},          {FEATURE_DRAFT, A, 0.4},
    {FEATURE_PLACE, C, -0.5},         {FEATURE_PLACE, M, 1.8},          {FEATURE_REWORDS, M, 1.6},
    {FEATURE_JOINS, J, 5.3},          {FEATURE_JOINS, A, -0.5},         {FEATURE_INTRODUCES, J, 0.8},
    {FEATURE_THANKS, D, 1.6},         {FEATURE_AGREES, D, 1.8},         {FEATURE_VOTES, D, 2.4},
    {FEATURE_CHALLENGES, D, 3.5},     {FEATURE_CHALLENGES, L, -0.7},    {FEATURE_OTHERS, D, 1.1},
    {FEATURE_OTHERS, A, -0.5},        {FEATURE_CALLS, A, 1.7},          {FEATURE_MEETING, A, 1.4},
    {FEATURE_MEETING, L, 0.6},        {FEATURE_NEWS, A, 2.2},           {FEATURE_UPDATE, A, 1.8},
    {FEATURE_ASKS, A, -0.6},          {FEATURE_ASKS, L, 2.5},           {FEATURE_SUBSCRIBES, L, 2.7},
    {FEATURE_TESTS, L, 3.2},          {FEATURE_PROCEDURE, L, 1.9},      {FEATURE_SORRY_LATE, C, 0.6},
    {FEATURE_SORRY_LATE, R, 0.5},     {FEATURE_AWAY, X, 3.4},           {FEATURE_BOUNCES, X, 3.0},
    {FEATURE_MACHINE, X, 3.8},        {FEATURE_SELLS, A, -0.4},         {FEATURE_SELLS, U, 3.4},
    {FEATURE_TRICKS, U, 3.4},         {FEATURE_BEHALF, C, 1.3},         {FEATURE_BEHALF, R, 0.5},
    {FEATURE_PERSONAL, C, 0.7},       {FEATURE_PERSONAL, A, -1.5},      {FEATURE_OPINES, C, 0.6},
    {FEATURE_OPINES, R, 0.5},         {FEATURE_OPINES, D, 0.3},         {FEATURE_ANSWERS, C, 3.0},
    {FEATURE_ANSWERS, R, 2.2},        {FEATURE_ANSWERS, J, -0.6},       {FEATURE_MATTER, C, 0.7},
    {FEATURE_MATTER, R, 0.8},         {FEATURE_SUBSTANCE, C, 1.5},      {FEATURE_SUBSTANCE, R, 1.3},
    {FEATURE_SUBSTANCE, M, -0.2},     {FEATURE_SUBSTANCE, J, -0.5},     {FEATURE_SUBSTANCE, D, -0.4},
    {FEATURE_SUBSTANCE, A, 0.4},      {FEATURE_SUBSTANCE, L, -1.1},     {FEATURE_SUBSTANCE, X, -0.3},
    {FEATURE_SUBSTANCE, U, 0.7},      {FEATURE_SHORT, J, 0.3},          {FEATURE_SHORT, D, 0.2},
    {FEATURE_SHORT, L, 0.4},          {FEATURE_SHORT, X, 0.6},          {FEATURE_BARE_QUESTIONS, D, -1.0},
    {FEATURE_BARE_QUESTIONS, A, 6.0}, {FEATURE_COORDINATOR, C, -2.0},   {FEATURE_COORDINATOR, R, -1.0},
    {FEATURE_COORDINATOR, M, -1.0},   {FEATURE_COORDINATOR, J, -2.0},   {FEATURE_COORDINATOR, A, 3.4},
    {FEATURE_COORDINATOR, U, -4.0},   {FEATURE_REPLY, C, -1.3},         {FEATURE_REPLY, R, 0.8},
    {FEATURE_REPLY, D, 1.8},          {FEATURE_REPLY, A, -1.3},         {FEATURE_REPLY, U, -1.0},
    {FEATURE_REPLY_TO_CALL, C, 0.6},  {FEATURE_REPLY_TO_CALL, R, 0.4},  {FEATURE_REPLY_TO_CALL, A, -1.0},
    {FEATURE_REPLY_TO_CALL, L, 0.2},  {FEATURE_REPLY_TO_CALL, U, -1.0}, {FEATURE_REPLY_TO_LOGISTICS, L, 3.0},
    {FEATURE_REPLY_TO_JOIN, J, 0.3},  {FEATURE_REPLY_TO_JOIN, D, 0.8},  {FEATURE_FORWARD, C, 0.5},
    {FEATURE_FORWARD, D, -0.9},       {FEATURE_FORWARD, A, 0.4},        {FEATURE_FORWARD_BARE, C, -0.5},
    {FEATURE_FORWARD_BARE, A, 1.0},   {FEATURE_PASSED_ON, C, 0.7},      {FEATURE_FILE_READ, C, 0.5},
    {FEATURE_FILE_READ, R, 1.0},      {FEATURE_FILE_READ, D, -0.6},     {FEATURE_FILE_THERE, C, 0.4},
    {FEATURE_FILE_THERE, R, 0.6},     {FEATURE_FILE_THERE, M, 0.5},     {FEATURE_FILE_THERE, A, 0.6},
    {FEATURE_FILE_THERE, L, -0.5},    {FEATURE_SAME_TEXT, R, 6.1},      {FEATURE_EARLIER, R, 0.8},
    {FEATURE_TIMETABLE, A, 1.1},      {FEATURE_LINKS, A, 1.3},          {FEATURE_LINKS, U, 0.7},
    {FEATURE_ASKING, C, -0.9},        {FEATURE_ASKING, D, 1.0},         {FEATURE_ASKING, A, -0.6},
    {FEATURE_ASKING, L, 1.6},         {FEATURE_DISGUISED, U, 1.5},      {FEATURE_HEADER, X, 9.0},
    {FEATURE_BOUNCE_SENDER, X, 6.0},  {FEATURE_MASS_SENDER, X, 0.4},    {FEATURE_MASS_SENDER, U, 1.2},
    {FEATURE_ASKS_ALONE, D, -0.2},    {FEATURE_ASKS_ALONE, L, 2.0},     {FEATURE_SELLER, U, 1.1},
    {FEATURE_TICKET, C, -0.5},        {FEATURE_TICKET, X, 2.0},         {FEATURE_STATES, C, 2.9},
    {FEATURE_IMPERSONAL, A, 1.4},     {FEATURE_DESK, D, -0.3},          {FEATURE_DESK, L, 1.6},
    {FEATURE_EDIT, C, -0.7},          {FEATURE_EDIT, M, 2.3},           {FEATURE_NOT_OWN, C, -2.5},
    {FEATURE_NOTHING, C, -2.0},       {FEATURE_NOTHING, D, 0.5},        {FEATURE_FOR_STREAM, C, 0.9},
    {FEATURE_FOR_STREAM, R, 0.6},     {FEATURE_FOR_STREAM, U, -0.3},    {FEATURE_SELF, J, 0.5},
    {FEATURE_SELF, A, -0.2},          {FEATURE_OUTLINE, A, 1.0},        {FEATURE_SUMS, A, 4.6},
    {FEATURE_PROMISES, L, 3.2},       {FEATURE_PROMISES, C, -0.8},      {FEATURE_WITHDRAWS, R, 12.0},
    {FEATURE_ONLY, C, -2.5}};

#undef C
#undef R
#undef M
#undef J
#undef D
#undef A
#undef L
#undef X
#undef U

/* Evidence below this changes nothing and would only tire the reader. */
#define TELLING 0.25
/* What is talk, and this likely to contribute all the same, is not taken for talk alone. */
#define MAYBE 0.2
/* A number in words of a question that is challenged. */
#define NAMED_CONFIDENCE 0.9

static void score_kinds(const struct features *features, double scores[KIND_COUNT])
{
    for (int k = 0; k < KIND_COUNT; k++) scores[k] = bias[k];
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        scores[weights[i].kind] += weights[i].weight * features->value[weights[i].feature];
    /* A message that hands nothing in cannot replace what was handed in. */
    if (features->value[FEATURE_WITHDRAWS] <= 0 && features->value[FEATURE_REVISES] < 0.3 &&
        features->value[FEATURE_SAME_TEXT] <= 0)
        scores[KIND_REVISION] -= 4;
}

static double probability(const double scores[KIND_COUNT], int kind)
{
    double sum = 0;
    for (int k = 0; k < KIND_COUNT; k++) sum += exp(scores[k] - scores[kind]);
    return 1 / sum;
}

static int by_score(const void *a, const void *b)
{
    double x = ((const struct evidence *)a)->score, y = ((const struct evidence *)b)->score;
    return x < y ? 1 : x > y ? -1 : 0;
}

static void add_evidence(struct step *step, const struct features *features, enum kind kind)
{
    struct analysis *out = step->out;
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
        double score = weights[i].weight * features->value[weights[i].feature];
        if (weights[i].kind != kind || fabs(score) < TELLING) continue;
        const char *meaning = feature_meaning(weights[i].feature), *quote = features->quote[weights[i].feature];
        if (quote != NULL && quote[0] != '\0')
            evidence_add(step->arena, &out->kind_evidence, &out->kind_evidence_count, RULE_KIND, score, "%s: \"%s\"",
                         meaning, quote);
        else
            evidence_add(step->arena, &out->kind_evidence, &out->kind_evidence_count, RULE_KIND, score, "%s", meaning);
    }
    if (out->kind_evidence_count > 1)
        qsort(out->kind_evidence, out->kind_evidence_count, sizeof *out->kind_evidence, by_score);
}

/* Talk that may well answer keeps its answers as proposals, for a person to see. Returns whether there are any. */
static bool propose(struct analysis *out)
{
    bool any = false;
    for (size_t i = 0; i < out->passage_count; i++) {
        struct passage *passage = &out->passages[i];
        if (passage->no_answer) passage->question_count = 0;
        passage->no_answer = false;
        passage->undecided = passage->question_count > 0;
        any |= passage->undecided;
    }
    if (any) out->flags |= FLAG_UNDECIDED;
    return any;
}

/* The question that talk names, where nothing else tells which it challenges. */
static void name_challenged(struct step *step, struct passage *passage)
{
    int named = passage->question_count == 0 || passage->undecided ? about_named(step, passage->text) : -1;
    if (named < 0) return;
    struct verdict *verdict = arena_alloc(step->arena, sizeof *verdict);
    *verdict = (struct verdict){.id = step->call->questions[named].id, .confidence = NAMED_CONFIDENCE};
    evidence_add(step->arena, &verdict->evidence, &verdict->evidence_count, RULE_MARKER, 1, "named by its number");
    passage->questions = verdict;
    passage->question_count = 1;
    passage->undecided = passage->no_answer = false;
}

/* Kinds that hold no answers: what their passages seemed to answer is taken back; which question a discussion
 * challenges is kept as that. */
static void take_back(struct step *step, const struct features *features, bool maybe)
{
    struct analysis *out = step->out;
    if (kind_answers(out->kind)) return;
    if (maybe && propose(out)) return;
    bool challenge = out->kind == KIND_DISCUSSION && features->value[FEATURE_CHALLENGES] > 0;
    for (size_t i = 0; i < out->passage_count; i++) {
        struct passage *passage = &out->passages[i];
        if (challenge) name_challenged(step, passage);
        passage->disputes = challenge && passage->question_count > 0 && !passage->no_answer && !passage->undecided;
        if (!passage->disputes) passage->question_count = 0;
        passage->undecided = passage->no_answer = false;
    }
}

/* What contributes, and of which nothing is known, is for a person to file: none of it is lost. */
static void keep_open(struct analysis *out)
{
    if (!kind_answers(out->kind) || out->workstream_count > 0) return;
    if (out->flags & REVISES_WITHDRAWS) return;
    for (size_t i = 0; i < out->passage_count; i++)
        if (out->passages[i].question_count > 0) return;
    for (size_t i = 0; i < out->passage_count; i++) {
        const char *text = out->passages[i].text;
        out->passages[i].undecided = lang_count_upto(text, strlen(text), PASSAGE_LEAST_WORDS) >= PASSAGE_LEAST_WORDS;
    }
}

/* What cannot be read may be anything: it is put with the talk, for a person to look at. */
static void set_illegible(struct step *step, const struct features *features)
{
    struct analysis *out = step->out;
    out->kind = KIND_DISCUSSION;
    out->kind_confidence = 1.0 / KIND_COUNT;
    out->flags |= FLAG_UNDECIDED | FLAG_DAMAGED;
    evidence_add(step->arena, &out->kind_evidence, &out->kind_evidence_count, RULE_KIND, 1,
                 "much of it is no text that could be read");
    take_back(step, features, false);
    streams_settle(step);
}

void step_kind(struct step *step)
{
    struct features features;
    double scores[KIND_COUNT];
    features_measure(step, &features);
    if (step_illegible(step)) {
        set_illegible(step, &features);
        return;
    }
    score_kinds(&features, scores);
    int best = 0;
    for (int k = 1; k < KIND_COUNT; k++)
        if (scores[k] > scores[best]) best = k;
    step->out->kind = (enum kind)best;
    step->out->kind_confidence = probability(scores, best);
    if (step->out->kind_confidence < step->classifier->undecided_below) step->out->flags |= FLAG_UNDECIDED;
    add_evidence(step, &features, (enum kind)best);
    bool maybe = best == KIND_DISCUSSION && features.value[FEATURE_ANSWERS] > 0 &&
                 features.value[FEATURE_CHALLENGES] <= 0 && probability(scores, KIND_CONTRIBUTION) >= MAYBE;
    take_back(step, &features, maybe);
    revises_tell(step, view_of(step), &features);
    streams_settle(step);
    keep_open(step->out);
}
