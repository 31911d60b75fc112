/* SPDX-License-Identifier: MIT */
/*
 * doubted: what the words below an anchor take back of it. A heading of the author's own may name a question by chance,
 * and of two quoted questions right below each other the first may have been left standing.
 */
#include "resolve.h"

/* Of two questions above one answer: how well its first paragraph fits the second, and each of them the first. */
#define PAIR_PLAIN 0.9
#define PAIR_NOTHING 0.05

/* The first paragraph from the anchor's place on. */
static size_t unit_below(const struct units *units, const struct anchor *anchor)
{
    size_t u = 0;
    while (u < units->count && (units->items[u].block < anchor->block ||
                                (units->items[u].block == anchor->block && units->items[u].from < anchor->from)))
        u++;
    return u;
}

/* How well the text below a heading fits its question. */
static double fit_below(const struct units *units, const struct scores *scores, const struct anchor *anchor)
{
    size_t u = unit_below(units, anchor);
    return u < units->count ? unit_fit(scores, u, anchor->questions[0]) : -1;
}

static bool is_own_heading(const struct anchor *anchor)
{
    return anchor->echo && anchor->count == 1 && (anchor->rule == RULE_LINE || anchor->rule == RULE_HEADING);
}

/* Of two headings of the author's own that name one question, one of them by a word that only stands for what it asks,
 * the weaker names none that anybody could tell: it ends the answer above it, and the words decide. */
static void leave_named_twice(const struct units *units, const struct scores *scores, struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (!is_own_heading(anchor) || !anchor->kin) continue;
        for (size_t k = 0; k < anchors->count; k++) {
            const struct anchor *other = &anchors->items[k];
            if (k == i || !is_own_heading(other) || other->questions[0] != anchor->questions[0]) continue;
            if (other->kin && fit_below(units, scores, anchor) >= fit_below(units, scores, other)) continue;
            anchor->echo = false;
            anchor->closes = true;
            anchor->count = 0;
            break;
        }
    }
}

/* Whether the text from one anchor to the next says plainly the second of two questions, and nothing of the first. */
static bool says_second(const struct units *units, const struct scores *scores, const struct anchor *from,
                        const struct anchor *to)
{
    size_t first = unit_below(units, from), end = to != NULL ? unit_below(units, to) : units->count;
    if (first >= end || unit_fit(scores, first, from->questions[1]) < PAIR_PLAIN) return false;
    for (size_t u = first; u < end; u++)
        if (unit_fit(scores, u, from->questions[0]) > PAIR_NOTHING) return false;
    return true;
}

/* Who quotes two questions and answers below the second may have left the first one standing. */
static void part_pairs(const struct units *units, const struct scores *scores, struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (!anchor->paired || anchor->count != 2) continue;
        size_t next = i + 1;
        while (next < anchors->count && anchors->items[next].soft) next++;
        if (!says_second(units, scores, anchor, next < anchors->count ? &anchors->items[next] : NULL)) continue;
        anchor->questions[0] = anchor->questions[1];
        anchor->scores[0] = anchor->scores[1];
        anchor->count = 1;
        anchor->all = anchor->paired = false;
    }
}

void anchors_doubt(const struct units *units, const struct scores *scores, struct anchors *anchors)
{
    leave_named_twice(units, scores, anchors);
    part_pairs(units, scores, anchors);
}
