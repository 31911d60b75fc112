/* SPDX-License-Identifier: MIT */
/* evaluate_score: one reading against its gold, into the tallies. */
#include "evaluate_internal.h"

#include <string.h>
#include <strings.h>

/* Flags that tell how a message was read, not what a person would say of it: counted only where gold names them. */
#define READING_FLAGS (FLAG_UNDECIDED | FLAG_DAMAGED | FLAG_NOTHING_SET_ASIDE | FLAG_HIDDEN_TEXT)
/* Below this word F1 a message's answers are named among the differences. */
#define ANSWERS_GOOD 0.9

static double ratio(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 1;
}

double tally_precision(const struct tally *tally)
{
    return ratio(tally->hit, tally->hit + tally->excess);
}

double tally_recall(const struct tally *tally)
{
    return ratio(tally->hit, tally->hit + tally->missed);
}

double tally_f1(const struct tally *tally)
{
    return ratio(2 * tally->hit, 2 * tally->hit + tally->missed + tally->excess);
}

double share_value(const struct share *share)
{
    return ratio(share->right, share->all);
}

static void tally_add(struct tally *tally, struct tally more)
{
    tally->hit += more.hit;
    tally->missed += more.missed;
    tally->excess += more.excess;
}

struct named_tally *tallies_get(struct arena *arena, struct named_tallies *tallies, const char *name)
{
    for (size_t i = 0; i < tallies->count; i++)
        if (strcmp(tallies->items[i].name, name) == 0) return &tallies->items[i];
    struct named_tally *tally = ARENA_PUSH(arena, tallies->items, tallies->count, tallies->room);
    tally->name = arena_strdup(arena, name);
    return tally;
}

void calibration_add(struct calibration *calibration, double confidence, bool right)
{
    double sure = confidence < 0 ? 0 : confidence > 1 ? 1 : confidence, wrong = sure - (right ? 1 : 0);
    size_t bin = (size_t)(sure * CALIBRATION_BINS);

    if (bin >= CALIBRATION_BINS) bin = CALIBRATION_BINS - 1;
    calibration->count[bin]++;
    calibration->right[bin] += right;
    calibration->said[bin] += sure;
    calibration->squares += wrong * wrong;
    calibration->all++;
}

double calibration_brier(const struct calibration *calibration)
{
    return calibration->all ? calibration->squares / (double)calibration->all : 0;
}

/* --- one case --- */

struct scoring {
    struct arena *arena;
    struct evaluation *evaluation;
    struct case_result *result;
    const struct gold *gold;
    const struct analysis *analysis; /* an empty one where there was none */
    bool read;
};

static void differ(struct scoring *with, int line, const char *what)
{
    *ARENA_PUSH(with->arena, with->result->differences, with->result->count, with->result->room) =
        arena_printf(with->arena, "%s:%d: %s", with->gold->path, line ? line : 1, what);
}

static void score_one(struct scoring *with, int line, const char *what, struct share *share, const char *wanted,
                      const char *found, bool right)
{
    share->all++;
    share->right += right;
    if (!right) differ(with, line, arena_printf(with->arena, "%s: wanted \"%s\", found \"%s\"", what, wanted, found));
}

static void score_kind(struct scoring *with)
{
    struct evaluation *evaluation = with->evaluation;
    enum kind wanted;

    if (!with->gold->kind || !kind_from_name(with->gold->kind, &wanted)) return;
    bool right = with->read && wanted == with->analysis->kind;
    evaluation->kinds[wanted][with->analysis->kind]++;
    calibration_add(&evaluation->kind_calibration, with->analysis->kind_confidence, right);
    score_one(with, with->gold->line.kind, "kind", &evaluation->kind, kind_name(wanted),
              kind_name(with->analysis->kind), right);
}

static bool same_language(const char *one, const char *other)
{
    size_t length = strcspn(one, "-");
    return strcspn(other, "-") == length && strncasecmp(one, other, length) == 0;
}

static void score_contributor(struct scoring *with)
{
    struct evaluation *evaluation = with->evaluation;
    const struct contributor *who = &with->analysis->contributor;
    const struct gold *gold = with->gold;

    if (gold->author_name)
        score_one(with, with->gold->line.name, "name", &evaluation->name, gold->author_name, who->name,
                  strcmp(gold->author_name, who->name) == 0);
    if (gold->author_address)
        score_one(with, with->gold->line.address, "address", &evaluation->address, gold->author_address, who->address,
                  strcasecmp(gold->author_address, who->address) == 0);
    if (gold->organisation)
        score_one(with, with->gold->line.organisation, "organisation", &evaluation->organisation, gold->organisation,
                  who->organisation, strcmp(gold->organisation, who->organisation) == 0);
    if (gold->language)
        score_one(with, with->gold->line.language, "language", &evaluation->language, gold->language,
                  with->analysis->language, same_language(gold->language, with->analysis->language));
}

static void score_named(struct scoring *with, int line, const char *what, struct named_tallies *each, struct tally *all,
                        const char *name, bool wanted, bool found)
{
    struct tally one = {wanted && found, wanted && !found, found && !wanted};

    if (!wanted && !found) return;
    tally_add(&tallies_get(with->arena, each, name)->tally, one);
    tally_add(all, one);
    if (!one.hit) differ(with, line, arena_printf(with->arena, "%s: %s %s", what, wanted ? "missed" : "wrongly", name));
}

static void score_flags(struct scoring *with)
{
    unsigned wanted = with->gold->flags, found = with->analysis->flags & (~(unsigned)READING_FLAGS | wanted);

    if (!with->gold->says_flags) return;
    for (int bit = 0; bit < FLAG_COUNT; bit++)
        score_named(with, with->gold->line.flags, "flag", &with->evaluation->flags, &with->evaluation->all_flags,
                    flag_name((enum flag)(1u << bit)), wanted & (1u << bit), found & (1u << bit));
}

static bool has_string(const char *const *items, size_t count, const char *wanted)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i], wanted) == 0) return true;
    return false;
}

static void score_workstreams(struct scoring *with)
{
    const struct gold *gold = with->gold;
    const struct analysis *analysis = with->analysis;
    struct evaluation *evaluation = with->evaluation;
    const char **found = arena_array(with->arena, analysis->workstream_count + 1, sizeof *found);

    if (!gold->says_workstreams) return;
    for (size_t i = 0; i < analysis->workstream_count; i++) found[i] = analysis->workstreams[i].id;
    for (size_t i = 0; i < gold->workstream_count; i++)
        score_named(with, gold->line.workstreams, "workstream", &evaluation->workstreams, &evaluation->all_workstreams,
                    gold->workstreams[i], true, has_string(found, analysis->workstream_count, gold->workstreams[i]));
    for (size_t i = 0; i < analysis->workstream_count; i++)
        if (!has_string(gold->workstreams, gold->workstream_count, found[i]))
            score_named(with, gold->line.workstreams, "workstream", &evaluation->workstreams,
                        &evaluation->all_workstreams, found[i], false, true);
}

/* --- words --- */

#define UNDECIDED (-2)

/* A label's number in a list, which grows. */
static int label_number(struct arena *arena, struct named_tallies *labels, const char *label)
{
    return (int)(tallies_get(arena, labels, label) - labels->items);
}

/* What one message adds, by number of question. */
struct sums {
    struct tally *each, all;
    size_t undecided;
};

static void count_words(const struct align_text *gold, const struct align_text *got, const size_t *place,
                        struct sums *out)
{
    for (size_t i = 0; i < got->count; i++)
        if (got->owners[i] >= 0) out->each[got->owners[i]].excess++;
    for (size_t i = 0; i < gold->count; i++) {
        int wanted = gold->owners[i], found = place[i] == ALIGN_NONE ? -1 : got->owners[place[i]];
        if (found == wanted) {
            out->each[wanted].hit++;
            out->each[wanted].excess--;
        } else {
            out->each[wanted].missed++;
        }
        out->undecided += found == UNDECIDED;
    }
}

/* A filing is right when at least half of the passage's words are gold words of its question. */
static void calibrate(struct scoring *with, const struct align_text *gold, const struct align_text *got,
                      const size_t *place, struct named_tallies *labels, const size_t *passage_of)
{
    const struct analysis *analysis = with->analysis;
    size_t *all = arena_array(with->arena, analysis->passage_count + 1, sizeof *all);
    size_t *right = arena_array(with->arena, analysis->passage_count + 1, sizeof *right);
    int *top = arena_array(with->arena, analysis->passage_count + 1, sizeof *top);

    for (size_t i = 0; i < analysis->passage_count; i++)
        top[i] = analysis->passages[i].question_count
                     ? label_number(with->arena, labels, analysis->passages[i].questions[0].id)
                     : -1;
    for (size_t i = 0; i < got->count; i++) all[passage_of[i]]++;
    for (size_t i = 0; i < gold->count; i++)
        if (place[i] != ALIGN_NONE) right[passage_of[place[i]]] += gold->owners[i] == top[passage_of[place[i]]];
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        if (!passage->question_count || passage->disputes || !all[i]) continue;
        calibration_add(passage->undecided ? &with->evaluation->proposed : &with->evaluation->filed,
                        passage->questions[0].confidence, 2 * right[i] >= all[i]);
    }
}

static void keep_sums(struct scoring *with, const struct named_tallies *labels, struct sums *sums)
{
    struct evaluation *evaluation = with->evaluation;

    for (size_t i = 0; i < labels->count; i++) {
        struct named_tally *question = tallies_get(with->arena, &evaluation->questions, labels->items[i].name);
        tally_add(&question->tally, sums->each[i]);
        question->messages += sums->each[i].hit + sums->each[i].missed > 0;
        tally_add(&sums->all, sums->each[i]);
    }
    tally_add(&evaluation->answers, sums->all);
    evaluation->undecided_words += sums->undecided;
    if (*with->gold->group) {
        struct named_tally *group = tallies_get(with->arena, &evaluation->groups, with->gold->group);
        tally_add(&group->tally, sums->all);
        group->messages++;
        group->undecided += sums->undecided;
    }
    with->result->answers_f1 = tally_f1(&sums->all);
    if (with->result->answers_f1 < ANSWERS_GOOD)
        differ(with, with->gold->line.answers,
               arena_printf(with->arena, "answers: word F1 %.2f (%zu right, %zu missed, %zu too many)",
                            with->result->answers_f1, sums->all.hit, sums->all.missed, sums->all.excess));
}

static void score_answers(struct scoring *with)
{
    const struct analysis *analysis = with->analysis;
    struct named_tallies labels = {0};
    struct align_text gold = {0}, got = {0};
    size_t *passage_of = NULL, count = 0, room = 0;

    if (!with->gold->says_answers) return;
    for (size_t i = 0; i < with->gold->answer_count; i++)
        align_add(with->arena, &gold, with->gold->answers[i].text,
                  label_number(with->arena, &labels, with->gold->answers[i].label));
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        bool claims = passage->question_count > 0 && !passage->disputes;
        int owner = claims ? UNDECIDED : -1;
        if (claims && !passage->undecided) owner = label_number(with->arena, &labels, passage->questions[0].id);
        align_add(with->arena, &got, passage->text, owner);
        while (count < got.count) *ARENA_PUSH(with->arena, passage_of, count, room) = i;
    }
    size_t *place = align(with->arena, &gold, &got);
    calibrate(with, &gold, &got, place, &labels, passage_of);
    struct sums sums = {.each = arena_array(with->arena, labels.count + 1, sizeof *sums.each)};
    count_words(&gold, &got, place, &sums);
    keep_sums(with, &labels, &sums);
}

static void score_roles(struct scoring *with)
{
    const struct blocks *blocks = &with->analysis->blocks;
    struct align_text gold = {0}, got = {0};
    struct tally each[ROLE_DISCLAIMER + 1] = {{0}};
    struct sums sums = {.each = each};
    enum role role = ROLE_AUTHORED;

    if (!with->gold->says_blocks) return;
    for (size_t i = 0; i < with->gold->block_count; i++)
        if (role_from_name(with->gold->blocks[i].label, &role))
            align_add(with->arena, &gold, with->gold->blocks[i].text, (int)role);
    for (size_t i = 0; i < blocks->count; i++)
        align_add(with->arena, &got, blocks->items[i].text, (int)blocks->items[i].role);
    count_words(&gold, &got, align(with->arena, &gold, &got), &sums);
    for (role = ROLE_AUTHORED; role <= ROLE_DISCLAIMER; role++)
        if (each[role].hit + each[role].missed + each[role].excess)
            tally_add(&tallies_get(with->arena, &with->evaluation->roles, role_name(role))->tally, each[role]);
}

void score_case(struct arena *arena, struct evaluation *evaluation, struct case_result *result,
                const struct analysis *analysis)
{
    static const struct analysis none = {
        .kind = KIND_DISCUSSION, .contributor = {"", "", "", "", ""}, .language = "und"};
    struct scoring with = {arena, evaluation, result, result->gold, analysis ? analysis : &none, analysis != NULL};

    result->answers_f1 = -1;
    if (!analysis) {
        evaluation->unread++;
        differ(&with, 0, "it could not be read");
    }
    score_kind(&with);
    score_contributor(&with);
    score_flags(&with);
    score_workstreams(&with);
    score_answers(&with);
    score_roles(&with);
}
