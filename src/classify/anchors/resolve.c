/* SPDX-License-Identifier: MIT */
/*
 * resolve: which anchors are meant. Echoes speak for themselves; among questions that begin alike the call's order
 * decides. Weak markers are taken as a set: the best rising chain of them, when the paragraphs below fit the questions
 * they would name.
 */
#include "filing.h"
#include "markers/marker.h"
#include "markers/own_lists.h"
#include "resolve.h"
#include <math.h>
#include <mailcall/lang/asking.h>

/* More markers of one style than this are a list, not answers; the search is quadratic. */
#define CHAIN_MAX 600
/* What a weak marker costs, against its fit of at most 1; and what it is worth to a set of them to open the message. */
#define WEAK_START (-0.1)
#define LINK_WORTH 0.7
#define PARAGRAPH_WORTH 0.3
#define BACKWARD_COST 0.8
#define RESTART_COST 2.0
#define FALLING_COST 0.1
#define NUMBERED_ECHO 0.5
/* So many numbers, as many as the call has questions, speak for themselves, whatever the words under them say. */
#define WHOLE_CHAIN 3
#define WHOLE_WORTH 1.5
#define SAYS_HALF 12.0 /* words that say half of what many would */
#define OPENS_MESSAGE 2.0
#define COMES_LATE (-1.5)
#define INTRODUCTION_WORDS 40
#define WHOLE_QUESTION_WORDS 8
/* "1. 2. 3." in a letter that replies to nobody, with fewer numbers than the call has questions: how sure, what the fit
 * of the words adds, and what a colon above it takes away. */
#define OWN_COUNT_SURE 0.8
#define OWN_COUNT_FIT 0.25
#define OWN_COUNT_ANNOUNCED 0.1
/* Words that say something before a question is called wrong. */
#define SAID_BEFORE 6
/* Paragraphs under one anchor, on the mean, past which anchors are exceptions and not the message's layout. */
#define UNITS_PER_ANCHOR 12

static int candidate_after(const struct anchor *anchor, int last)
{
    /* A part of the question that is being answered, and not the beginning of another one that begins alike. */
    bool goes_on = anchor->inner && (anchor->all || (anchor->number == 0 && !anchor->opens_text));
    int best = 0;
    double most = -1;
    for (int i = 0; i < anchor->count; i++) {
        double score = anchor->scores[i];
        if (anchor->questions[i] == last && goes_on)
            score += 2;
        else if (anchor->questions[i] > last)
            score += 0.8 - 0.02 * (anchor->questions[i] - last);
        if (score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

static void settle(struct anchor *anchor, int choice)
{
    int question = anchor->questions[choice];
    anchor->questions[choice] = anchor->questions[0];
    anchor->questions[0] = question;
    if (!anchor->all && !anchor->tied) anchor->count = 1;
    anchor->accepted = true;
}

/* Echoes, strong markers and topic phrases. A part of a question repeated while it is being answered opens nothing new.
 */
static void accept_strong(struct anchors *anchors)
{
    int last = -1;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (!anchor->strong || anchor->count == 0) continue;
        settle(anchor, anchor->echo ? candidate_after(anchor, last) : 0);
        last = anchor->questions[0];
    }
}

struct hop {
    double score;
    int before;
};

/* How much the words under a marker may say against it: "14 and over" nearly nothing; a number left empty nothing. */
static double says_against(const struct units *units, size_t anchor)
{
    double words = 0;
    for (size_t u = 0; u < units->count; u++)
        if (units->items[u].anchor == (int)anchor) words += (double)units->items[u].words;
    return words / (words + SAYS_HALF);
}

/* The same where nothing but a list, or the parts of the question, stands below the marker: that says nothing against
 * it. */
static double chain_fit(const struct units *units, const struct scores *scores, const struct anchors *anchors,
                        size_t anchor)
{
    const struct anchor *here = &anchors->items[anchor], *next = anchor + 1 < anchors->count ? here + 1 : NULL;
    bool filled = false;
    for (size_t u = 0; u < units->count && !filled; u++) filled = units->items[u].anchor == (int)anchor;
    if (!filled && next != NULL && (next->own || (next->part && next->number == here->number))) return 0;
    double fit = anchor_fit(units, scores, anchor, here->questions[0]);
    return fit < 0 ? fit * says_against(units, anchor) : fit;
}

/* An item that follows its neighbour in number, where that neighbour is left out, is one of the answer's own list. */
static double broken_run(const struct anchors *anchors, size_t i, const int *list, size_t at, int before)
{
    if (at == 0) return 0;
    const struct anchor *last = &anchors->items[list[at - 1]], *here = &anchors->items[i];
    return list[at - 1] != before && last->number + 1 == here->number ? -1.5 : 0;
}

/* What it costs to go on with the marker at `k` after a higher one: who begins again at 1 and goes on to 2 has a list
 * of their own there; who answers backwards, or as it comes, only jumps. */
static double jump_cost(const struct anchors *anchors, const int *list, size_t count, size_t k, bool falling)
{
    const struct anchor *here = &anchors->items[list[k]];
    bool runs = k + 1 < count && anchors->items[list[k + 1]].number == 2;
    if (here->number == 1 && runs) return RESTART_COST;
    return falling ? FALLING_COST : BACKWARD_COST;
}

/* Whether all of the markers, each opening a paragraph, go down: answered from the last question to the first. */
static bool all_falling(const struct anchors *anchors, const int *list, size_t count)
{
    size_t falling = 0;
    int last = 0;
    for (size_t k = 0; k < count; k++) {
        const struct anchor *here = &anchors->items[list[k]];
        if (here->from != 0) continue;
        if (last > 0 && here->number >= last) return false;
        falling += last > 0;
        last = here->number;
    }
    return falling > 0;
}

/* Markers of one set are written alike; one for a part ("1a)") or for several ("5 & 6)") is meant whatever closes it.
 */
static bool has_style(const struct anchor *anchor, int style)
{
    return anchor->style == style || anchor->part || anchor->all;
}

static double chain_of_style(struct step *step, const struct units *units, const struct scores *scores,
                             struct anchors *anchors, int style, int *chosen, size_t *chosen_count)
{
    int *list = arena_array(step->arena, anchors->count + 1, sizeof *list);
    size_t count = 0;
    for (size_t i = 0; i < anchors->count && count < CHAIN_MAX; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->strong && !anchor->own && has_style(anchor, style) && anchor->count > 0) list[count++] = (int)i;
    }
    struct hop *links = arena_array(step->arena, count + 1, sizeof *links);
    bool falling = all_falling(anchors, list, count);
    int best = -1;
    for (size_t k = 0; k < count; k++) {
        const struct anchor *here = &anchors->items[list[k]];
        double own = LINK_WORTH + chain_fit(units, scores, anchors, (size_t)list[k]) +
                     (here->from == 0 ? PARAGRAPH_WORTH : -PARAGRAPH_WORTH);
        links[k] = (struct hop){own + broken_run(anchors, (size_t)list[k], list, k, -1), -1};
        for (size_t b = 0; b < k; b++) {
            int step_back = anchors->items[list[b]].questions[0] - here->questions[0];
            if (step_back == 0 && !here->part) continue;
            double score = links[b].score + own - (step_back <= 0 ? 0 : jump_cost(anchors, list, count, k, falling)) +
                           broken_run(anchors, (size_t)list[k], list, k, list[b]);
            if (score > links[k].score) links[k] = (struct hop){score, (int)b};
        }
        if (best < 0 || links[k].score >= links[best].score) best = (int)k;
    }
    *chosen_count = 0;
    for (int k = best; k >= 0; k = links[k].before) chosen[(*chosen_count)++] = list[k];
    double total = 0;
    for (size_t i = 0; i < *chosen_count; i++)
        total += WEAK_START + chain_fit(units, scores, anchors, (size_t)chosen[i]);
    return total;
}

/* Words of the author above the first of the chosen anchors: a list that comes after much text is part of it. An
 * attachment begins anew. */
static size_t words_above(const struct units *units, const struct anchors *anchors, int first)
{
    size_t words = 0;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const struct anchor *anchor = &anchors->items[first];
        if (unit->block > anchor->block || (unit->block == anchor->block && unit->from >= anchor->from)) break;
        if (unit->new_source) words = 0;
        words += unit->words;
    }
    return words;
}

static bool is_open(const struct anchor *anchor)
{
    return !anchor->strong && !anchor->own;
}

/* Whether the set that the marker belongs to was looked at; one that fits every set opens none where there are others.
 */
static bool seen_style(const struct anchors *anchors, size_t at)
{
    bool fits_all = anchors->items[at].part || anchors->items[at].all;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!is_open(anchor) || anchor->count == 0) continue;
        if (fits_all && !anchor->part && !anchor->all) return true;
        if (i < at && (fits_all || anchor->style == anchors->items[at].style) &&
            !(anchor->part || anchor->all) == !fits_all)
            return true;
    }
    return false;
}

/* Echoes that carry a number too belong to the set; the first of all tells how the message opens. */
static double opening_worth(const struct units *units, const struct anchors *anchors, int first, bool marked)
{
    double worth = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (marked || !anchor->accepted || !anchor->echo || anchor->number == 0) continue;
        worth += NUMBERED_ECHO;
        if ((int)i < first) first = (int)i;
    }
    return worth + (words_above(units, anchors, first) > INTRODUCTION_WORDS ? COMES_LATE : OPENS_MESSAGE);
}

/* Chains are found from their ends. */
static const int *in_their_order(int *chosen, size_t count)
{
    for (size_t i = 0; 2 * i + 1 < count; i++) {
        int last = chosen[count - 1 - i];
        chosen[count - 1 - i] = chosen[i];
        chosen[i] = last;
    }
    return chosen;
}

/* Whether the chain names every question of the call, each at the beginning of a paragraph. */
static bool names_all(const struct step *step, const struct anchors *anchors, const int *chain, size_t count)
{
    size_t asked = step->classifier->questions->question_count;
    if (asked < WHOLE_CHAIN || count != asked) return false;
    for (size_t i = 0; i < count; i++) {
        const struct anchor *anchor = &anchors->items[chain[i]];
        if (anchor->from > 0 || anchor->questions[0] != (int)i) return false;
    }
    return true;
}

/* How sure a chain of bare numbers is the call's. Who replies, skips numbers or gives all of them counts nothing of his
 * own; "1. 2. 3." in a letter to everybody may, the more where the words do not fit. */
static double chain_sure(struct step *step, const struct units *units, const struct scores *scores,
                         const struct anchors *anchors, const int *chain, size_t count)
{
    bool all = names_all(step, anchors, chain, count), counts = true;
    double fit = 0;
    for (size_t i = 0; i < count; i++) {
        const struct anchor *anchor = &anchors->items[chain[i]];
        counts = counts && anchor->number == (int)i + 1;
        fit += chain_fit(units, scores, anchors, (size_t)chain[i]) / (double)count;
    }
    if (all || !counts || answers_somebody(step)) return 1;
    double sure = OWN_COUNT_SURE + OWN_COUNT_FIT * fit;
    if (own_list_announced(step, anchors, (size_t)chain[0])) sure -= OWN_COUNT_ANNOUNCED;
    return sure > 1 ? 1 : sure;
}

/* A list of one's own leaves out no number. */
static bool counts_on(const struct anchors *anchors, const int *chain, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (anchors->items[chain[i]].number > anchors->items[chain[i - 1]].number + 1) return false;
    return true;
}

static void accept_weak(struct step *step, const struct units *units, const struct scores *scores,
                        struct anchors *anchors, bool marked)
{
    int *chosen = arena_array(step->arena, anchors->count + 1, sizeof *chosen), *best = NULL;
    size_t count = 0, best_count = 0;
    double most = 1.0;
    for (size_t i = 0; i < anchors->count; i++) {
        if (anchors->items[i].strong || anchors->items[i].own || seen_style(anchors, i)) continue;
        double score = chain_of_style(step, units, scores, anchors, anchors->items[i].style, chosen, &count);
        if (count == 0 || (count < 2 && marker_style_is_odd(anchors->items[i].style))) continue;
        int first = in_their_order(chosen, count)[0];
        bool own = counts_on(anchors, chosen, count) && own_list_announced(step, anchors, (size_t)first);
        score += own && marked ? COMES_LATE : opening_worth(units, anchors, first, marked);
        if (own && !marked && words_above(units, anchors, first) > INTRODUCTION_WORDS) score += COMES_LATE;
        if (!own) score += list_numbered_elsewhere(step, anchors, chosen, count);
        if (!own && names_all(step, anchors, chosen, count)) score = fmax(score, WHOLE_WORTH);
        if (score <= most) continue;
        most = score;
        best = arena_array(step->arena, count, sizeof *best);
        memcpy(best, chosen, count * sizeof *best);
        best_count = count;
    }
    double sure = best_count > 0 ? chain_sure(step, units, scores, anchors, best, best_count) : 1;
    for (size_t i = 0; i < best_count; i++) {
        anchors->items[best[i]].accepted = true;
        anchors->items[best[i]].scores[0] = sure;
    }
    anchors->letter_answers = list_announced(step, anchors, best, best_count);
}

/* A marked block that asks, with the answer in the next block, is the question in other words (or another language). */
static void set_asked_blocks(struct step *step, const struct units *units, struct anchors *anchors)
{
    struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        struct block *block = &blocks->items[anchor->block];
        if (!anchor->accepted || anchor->echo || anchor->rule != RULE_MARKER) continue;
        size_t bytes = strlen(block->text);
        bool ends_asking = asking_ends(block->text, bytes, "") || block->rule == RULE_MARKED_QUESTION;
        bool next_anchored = i + 1 < anchors->count && anchors->items[i + 1].block <= anchor->block + 1;
        bool follows = false;
        for (size_t u = 0; u < units->count; u++) follows = follows || units->items[u].block == anchor->block + 1;
        if (!ends_asking || next_anchored || !follows || lang_count_upto(block->text, bytes, 61) > 60) continue;
        anchor->echo = true;
        block->role = ROLE_PROMPT;
        block->rule = RULE_MARKED_QUESTION;
    }
}

/* Questions that are opened, rather than cited or touched; what is said against one opens it where nothing else is
 * said.
 */
static size_t count_opened(struct step *step, const struct units *units, const struct anchors *anchors)
{
    bool *seen = arena_array(step->arena, step->classifier->questions->question_count + 1, sizeof *seen);
    size_t count = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->accepted || anchor->soft || anchor->tied || anchor->count == 0 || seen[anchor->questions[0]])
            continue;
        if (anchor->about && words_above(units, anchors, (int)i) >= SAID_BEFORE) continue;
        seen[anchor->questions[0]] = true;
        count++;
    }
    return count;
}

/* A whole question copied at the message's head, and no other: all that follows is its answer, however long. */
static bool heads_all(const struct units *units, const struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->accepted || anchor->soft) continue;
        return anchor->echo && !anchor->inner && anchor->scores[0] >= WHOLE_QUESTION_WORDS &&
               words_above(units, anchors, (int)i) <= 2 * INTRODUCTION_WORDS;
    }
    return false;
}

/* Whether the author wrote anything under what is opened: questions that a program quoted below the answers set out
 * nothing. */
static bool stands_over_text(const struct units *units, const struct anchors *anchors)
{
    const struct unit *last = units->count > 0 ? &units->items[units->count - 1] : NULL;
    for (size_t i = 0; i < anchors->count && last != NULL; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (anchor->accepted && !anchor->soft && anchor->count > 0)
            return last->block > anchor->block || (last->block == anchor->block && last->to > anchor->from);
    }
    return false;
}

/* Whether so many opened questions set out the whole message; five are no accident, however long the lists between
 * them. */
static bool is_marked(size_t opened, const struct units *units)
{
    return (opened >= 2 || (opened == 1 && units->count <= 6)) &&
           opened * (opened >= 5 ? 2 : 1) * UNITS_PER_ANCHOR >= units->count;
}

static double bonus_of(const struct anchor *anchor)
{
    if (anchor->rule == RULE_MARKER) return 6;
    if (!anchor->echo) return anchor->leads ? 5 : 2;
    double words = 0.5 * anchor->scores[0];
    return words < 6 ? words : 6;
}

/* Where answers are not set out under questions, an anchor is a reason among others for the paragraph that follows it;
 * and so is everywhere one that may be either of two questions'. */
static void lend_weight(struct units *units, const struct scores *scores, const struct anchors *anchors, bool marked)
{
    size_t u = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->accepted || anchor->count == 0 || (marked && !anchor->tied)) continue;
        while (u < units->count && (units->items[u].block < anchor->block ||
                                    (units->items[u].block == anchor->block && units->items[u].from < anchor->from)))
            u++;
        if (u == units->count) return;
        for (int k = 0; k == 0 || (anchor->tied && k < anchor->count); k++)
            scores->total[u * scores->columns + (size_t)anchor->questions[k]] += bonus_of(anchor);
        if (!anchor->soft || anchor->leads) units->items[u].opens = 3;
    }
}

/* The author answers right below the quoted line, and not below a later one. */
static bool is_answered(const struct blocks *blocks, const struct anchors *anchors, size_t at)
{
    for (size_t b = anchors->items[at].block + 1; b < blocks->count; b++) {
        const struct block *block = &blocks->items[b];
        if (at + 1 < anchors->count && anchors->items[at + 1].block < b) return false;
        if (block->role == ROLE_AUTHORED) return !block->hidden;
        if (block->role != ROLE_QUOTED) return false;
    }
    return false;
}

/* The numbers of somebody else's answers, quoted below or above one's own, number nothing of the author's. */
static void leave_quoted_numbers(const struct step *step, struct anchors *anchors)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (!anchor->strong && anchor->rule == RULE_MARKER && blocks->items[anchor->block].role == ROLE_QUOTED &&
            !is_answered(blocks, anchors, i))
            anchor->own = true;
    }
}

void anchors_resolve(struct step *step, struct units *units, const struct scores *scores, struct anchors *anchors)
{
    leave_quoted_numbers(step, anchors);
    lists_take_over(anchors);
    anchors_doubt(units, scores, anchors);
    accept_strong(anchors);
    own_lists_find(step, units, scores, anchors);
    size_t opened = stands_over_text(units, anchors) ? count_opened(step, units, anchors) : 0;
    accept_weak(step, units, scores, anchors, is_marked(opened, units));
    opened = stands_over_text(units, anchors) ? count_opened(step, units, anchors) : 0;
    bool marked = is_marked(opened, units) || (opened == 1 && heads_all(units, anchors));
    for (size_t i = 0; i < anchors->count; i++)
        anchors->items[i].governs =
            ((marked && (anchors->items[i].accepted || anchors->items[i].closes)) || anchors->items[i].apart) &&
            !anchors->items[i].soft;
    lend_weight(units, scores, anchors, marked);
    set_asked_blocks(step, units, anchors);
}
