/* SPDX-License-Identifier: MIT */
/* anchors_settle: what only all anchors of a message together tell about some of them. */
#include "finder.h"

/* Part of a line that must be one question's. */
#define PLAIN_SHARE 0.8
/* ... where no colon ends it. */
#define WHOLE_SHARE 0.95
/* Questions repeated or numbered, from which on nothing but these sets out the message. */
#define SET_OUT 5
/* Every such line is compared with all anchors: no letter has so many. */
#define PLAIN_ANCHORS 600
/* One in so many numbers has a heading that names another question, where they are the author's own count. */
#define RENAMED_PART 3

/* "[...]" or a rule between two prompts belongs to them; so does quoted matter inside a question's quoted text. */
static void close_gaps(struct finder *finder)
{
    struct block *items = finder->blocks.items;
    for (size_t i = 1; i + 1 < finder->blocks.count; i++) {
        bool between = items[i - 1].role == ROLE_PROMPT && items[i + 1].role == ROLE_PROMPT;
        if (!between || (items[i].role != ROLE_AUTHORED && items[i].role != ROLE_QUOTED)) continue;
        if (lang_has_word(items[i].text, strlen(items[i].text))) continue;
        items[i].role = ROLE_PROMPT;
        items[i].rule = RULE_PROMPT_ECHO;
    }
}

/* A line that can be no other question's, all of it where no colon ends it, and no other line or number is this one's.
 */
static bool speaks_plainly(const struct anchors *anchors, size_t at)
{
    const struct anchor *anchor = &anchors->items[at];
    double least = anchor->label ? PLAIN_SHARE : WHOLE_SHARE;
    if (anchor->scores[0] < least || anchors->count > PLAIN_ANCHORS) return false;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *other = &anchors->items[i];
        if (i != at && !other->soft && other->count > 0 && other->questions[0] == anchor->questions[0]) return false;
    }
    return true;
}

/* A line above labels, each with its answer beside it: "For the canteen people:". It heads no answer of its own. */
static bool heads_labels(const struct anchors *anchors, size_t at)
{
    const struct anchor *here = &anchors->items[at], *next = at + 1 < anchors->count ? here + 1 : NULL;
    return next != NULL && here->label && next->label && !next->echo && next->from == 0 &&
           next->block == here->block + 1 && next->questions[0] != here->questions[0];
}

/* Where questions are set out by their words or numbers, a line that stands like a heading is the answer's own. */
static void drop_lines(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    size_t explicit_ones = 0, kept = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        enum rule rule = anchors->items[i].rule;
        explicit_ones += !anchors->items[i].soft && (rule == RULE_PROMPT_ECHO || rule == RULE_MARKER);
    }
    for (size_t i = 0; i < anchors->count; i++) {
        struct block *block = &finder->blocks.items[anchors->items[i].block];
        bool line = anchors->items[i].rule == RULE_LINE;
        bool beside = explicit_ones >= SET_OUT || (explicit_ones >= 2 && !speaks_plainly(anchors, i));
        if (line && (beside || heads_labels(anchors, i)))
            block->role = ROLE_AUTHORED;
        else
            anchors->items[kept++] = anchors->items[i];
    }
    anchors->count = kept;
}

/* Where titles alone set out the message, one behind an opening opens its answer as those on their own do. Below a
 * number or a quoted question it may be a turn of the answer. */
static void harden_titled(struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (anchor->rule == RULE_MARKER || (anchor->echo && (anchor->quoted || anchor->inner))) return;
    }
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].titled) anchors->items[i].soft = false;
}

/* Who counts headings of their own renames most numbers; where few lines speak of another question than their number
 * names, the numbers are the call's. */
static void keep_numbers(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    size_t renamed = 0, numbered = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        numbered += !anchor->strong && !anchor->part && anchor->from == 0 && anchor->rule == RULE_MARKER;
        renamed += anchor->renamed;
    }
    if (renamed * RENAMED_PART >= numbered) return;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (anchor->renamed)
            anchor->questions[0] = question_numbered(finder->step->classifier->questions, anchor->number);
        anchor->renamed = false;
    }
}

/* A question's words behind another's number: the words decide. Where most numbers are their questions' own, one of the
 * two is a slip, and nobody knows which; else the author counts for themselves. */
static void find_crossed(struct finder *finder)
{
    const struct question_model *model = finder->step->classifier->questions;
    struct anchors *anchors = finder->anchors;
    size_t own = 0, others = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (!anchor->echo || anchor->number == 0 || anchor->count == 0 || anchor->all) continue;
        bool same = model->facts[anchor->questions[0]].number == anchor->number;
        anchor->crossed = !same && question_numbered(model, anchor->number) >= 0;
        own += same;
        others += anchor->crossed;
    }
    for (size_t i = 0; i < anchors->count && own <= others; i++) anchors->items[i].crossed = false;
}

void anchors_settle(struct finder *finder)
{
    keep_numbers(finder);
    find_crossed(finder);
    table_heads_leave_out(finder);
    close_gaps(finder);
    drop_lines(finder);
    ranks_settle(finder);
    labels_settle(&finder->blocks, finder->anchors);
    harden_titled(finder->anchors);
    labels_close(finder->step, &finder->blocks, finder->labelled, finder->anchors);
    anchors_join_together(finder);
    behind_find(finder);
}
