/* SPDX-License-Identifier: MIT */
/*
 * own_lists: an answer's own 1. 2. 3. begins anew below the number, the question or the sentence that it belongs to.
 * The place of an item, the number above it and what goes on behind the list tell it from the call's numbers.
 */
#include <mailcall/base/bytes.h>
#include "own_lists.h"
#include "practical.h"
#include "anchors/resolve.h"
#include "anchors/topic.h"
#include <mailcall/base/one_of.h>

/* Items that speak of the questions of their numbers, on the mean, are answers to them. */
#define FITS_NUMBERS 0.35
/* What the announcing sentence says about a question, for each item. */
#define ANNOUNCED_WEIGHT 4.0
#define DEEPER 2
/* "(1)" and its like. */
#define SIGNS_BYTES 12
/* Repeated questions with an answer right below, from which on that is how the message is set out. */
#define IN_PLACE 2

struct run {
    size_t first, last, count; /* anchors */
    int parent;                /* -1: none */
};

static bool is_weak(const struct anchor *anchor)
{
    return !anchor->strong && !anchor->own && anchor->count > 0 && anchor->rule == RULE_MARKER;
}

static bool is_explicit(const struct anchor *anchor)
{
    return anchor->strong && anchor->accepted && !anchor->soft && anchor->count > 0;
}

/* How a marker stands on the page. */
struct place {
    bool apart; /* opens a paragraph */
    int indent, level;
};

static struct place place_of(const struct step *step, const struct anchor *anchor)
{
    const struct block *block = &step->out->blocks.items[anchor->block];
    if (anchor->from == 0) return (struct place){!block->joined, block->indent, block->level};
    return (struct place){false, (int)strspn(block->text + anchor->from, " \t"), block->level};
}

static bool same_place(struct place a, struct place b)
{
    return a.apart == b.apart && a.level == b.level && a.indent < b.indent + DEEPER && b.indent < a.indent + DEEPER;
}

static bool deeper(struct place item, struct place parent)
{
    return item.level > parent.level || (item.level == parent.level && item.indent >= parent.indent + DEEPER);
}

/* The author's text right above an anchor, without blanks at its end; 0 bytes: there is none. */
static size_t text_above(const struct step *step, const struct anchor *anchor, const char **text)
{
    const struct block *block = &step->out->blocks.items[anchor->block];
    size_t to = anchor->from;
    if (to == 0 && anchor->block > 0) {
        block--;
        to = strlen(block->text);
    }
    *text = block->text;
    if (block->role != ROLE_AUTHORED) return 0;
    while (to > 0 && one_of(" \n\t*_\"", block->text[to - 1])) to--;
    return to;
}

bool own_list_announced(struct step *step, const struct anchors *anchors, size_t first)
{
    const char *text;
    size_t to = text_above(step, &anchors->items[first], &text);
    return bytes_end(text, to, ":") || bytes_end(text, to, "：");
}

/* "We use" / "1. posters": the line above ends no sentence. */
static bool left_open(const struct step *step, const struct anchor *first)
{
    static const char *const ends[] = {".", "!", "?", ";", "…", "。", "！", "？", "；", "؟"};
    const char *text;
    size_t to = text_above(step, first, &text);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (bytes_end(text, to, ends[i])) return false;
    return to > 0 && !place_of(step, first).apart;
}

/* Whether a marker of this number and style comes later, before anything explicit. */
static bool comes_again(const struct anchors *anchors, size_t after, const struct anchor *like)
{
    for (size_t i = after + 1; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (is_explicit(anchor)) return false;
        if (is_weak(anchor) && anchor->style == like->style && anchor->number == like->number) return true;
    }
    return false;
}

/* A marker that could go on with the list or with the numbers around it. */
static bool goes_on_outside(const struct step *step, const struct anchors *anchors, size_t at, const struct run *run)
{
    if (run->parent < 0) return false;
    const struct anchor *here = &anchors->items[at], *parent = &anchors->items[run->parent];
    if (!is_weak(parent) || parent->style != here->style || here->number <= parent->number) return false;
    if (comes_again(anchors, at, here)) return false;
    struct place place = place_of(step, here), outer = place_of(step, parent),
                 item = place_of(step, &anchors->items[run->last]);
    if (!same_place(place, item) && same_place(place, outer)) return true;
    return here->number == parent->number + 1 && (same_place(item, outer) || run->count < 2);
}

/* The markers 1, 2, 3 ... that follow each other from `first` on. */
static struct run find_run(const struct step *step, const struct anchors *anchors, size_t first, int parent)
{
    struct run run = {first, first, 1, parent};
    for (size_t i = first + 1; i < anchors->count; i++) {
        const struct anchor *here = &anchors->items[i];
        if (here->soft || here->count == 0) continue;
        if (!is_weak(here) || here->style != anchors->items[first].style) break;
        if (here->number != anchors->items[run.last].number + 1 || goes_on_outside(step, anchors, i, &run)) break;
        run.last = i;
        run.count++;
    }
    return run;
}

/* What the list may belong to: the marker or the repeated question that comes before it. */
static int parent_of(const struct anchors *anchors, size_t first)
{
    for (size_t i = first; i-- > 0;)
        if (is_weak(&anchors->items[i]) || is_explicit(&anchors->items[i])) return (int)i;
    return -1;
}

/* Whether the numbers around the list go on behind it. */
static bool resumes(const struct anchors *anchors, const struct run *run)
{
    const struct anchor *parent = &anchors->items[run->parent];
    for (size_t i = run->last + 1; i < anchors->count; i++) {
        const struct anchor *here = &anchors->items[i];
        if (is_weak(here) && here->style == parent->style) return here->number > parent->number;
    }
    return false;
}

/* How well the items fit the questions of their numbers, on the mean. */
static double numbers_fit(const struct units *units, const struct scores *scores, const struct anchors *anchors,
                          const struct run *run)
{
    double sum = 0;
    for (size_t i = run->first; i <= run->last; i++)
        if (is_weak(&anchors->items[i])) sum += anchor_fit(units, scores, i, anchors->items[i].questions[0]);
    return sum / (double)run->count;
}

/* Whether the question is repeated right below another, which is left without an answer there. */
static bool is_piled(const struct step *step, const struct anchors *anchors, size_t at)
{
    const struct anchor *here = &anchors->items[at], *before = at > 0 ? here - 1 : NULL;
    return here->echo && before != NULL && before->echo && before->block + 1 == here->block &&
           step->out->blocks.items[before->block].role == ROLE_PROMPT;
}

static bool stands_above(const struct anchor *anchor, const struct unit *unit)
{
    return anchor->block < unit->block || (anchor->block == unit->block && anchor->from <= unit->from);
}

/* Questions repeated that have an answer right below. */
static size_t answered_in_place(const struct units *units, const struct anchors *anchors)
{
    size_t count = 0, next = 0;
    int above = -1, counted = -1;
    for (size_t u = 0; u < units->count; u++) {
        for (; next < anchors->count && stands_above(&anchors->items[next], &units->items[u]); next++)
            if (is_explicit(&anchors->items[next])) above = (int)next;
        if (above == counted || !anchors->items[above].echo) continue;
        counted = above;
        count++;
    }
    return count;
}

/* Questions repeated one below the other are no heading of the list that answers them. Where others are answered in
 * place, such a list stands right below and begins with the first of them; else they were left empty. */
static bool answers_pile(const struct step *step, const struct units *units, const struct anchors *anchors,
                         size_t parent, const struct anchor *first)
{
    size_t top = parent;
    while (is_piled(step, anchors, top)) top--;
    if (top == parent) return false;
    if (answered_in_place(units, anchors) < IN_PLACE) return true;
    return anchors->items[top].questions[0] == first->questions[0] && first->block == anchors->items[parent].block + 1;
}

/* "3." and nothing behind it: what is listed below is its answer. */
static bool stands_empty(const struct step *step, const struct anchor *parent, const struct anchor *first)
{
    const struct block *block = &step->out->blocks.items[parent->block];
    const char *text = block->text;
    bool same = parent->block == first->block;
    if (!same && (first->block != parent->block + 1 || first->from > 0)) return false;
    size_t to = same ? first->from : strlen(text);
    for (size_t at = parent->to; at < to; at++)
        if (!one_of(" \t\n*_.):", text[at])) return false;
    return true;
}

/* Whether the list stands inside the answer that the marker above it opens. */
static bool inside(struct step *step, const struct units *units, const struct anchors *anchors, const struct run *run,
                   double fits)
{
    const struct anchor *parent = &anchors->items[run->parent], *first = &anchors->items[run->first];
    size_t asked = step->classifier->questions->question_count;
    bool whole = run->count >= asked, right_below = first->block <= parent->block + 1;
    if (is_explicit(parent))
        return !answers_pile(step, units, anchors, (size_t)run->parent, first) && !(whole && fits > 0);
    bool on = resumes(anchors, run);
    if (whole && !on) return false;
    if (deeper(place_of(step, first), place_of(step, parent))) return true;
    if (first->style != parent->style && stands_empty(step, parent, first)) return true;
    if (own_list_announced(step, anchors, run->first)) return right_below || on;
    if (right_below && left_open(step, first) && fits < FITS_NUMBERS) return true;
    return on && parent->number > 1 && (int)run->count >= parent->number;
}

/* Start of the last sentence of the text above. */
static size_t sentence_start(const char *text, size_t to)
{
    for (size_t i = to; i > 2; i--)
        if (one_of(".!?", text[i - 2]) && text[i - 1] == ' ' && i < to) return i;
    return 0;
}

static bool speaks_practically(const struct step *step, const char *text, size_t bytes)
{
    return practical_speaks(text, bytes) || practical_speaks(step->reading->subject, strlen(step->reading->subject));
}

/* A list under no number: its announcement speaks of one question's matter, or counts its items and names no answers.
 */
static bool announced_apart(struct step *step, const struct units *units, const struct scores *scores,
                            const struct anchors *anchors, const struct run *run, int *question)
{
    const char *text;
    size_t to = text_above(step, &anchors->items[run->first], &text), from = sentence_start(text, to);
    *question = -1;
    if (to == from || run->count >= step->classifier->questions->question_count) return false;
    /* "Three practical notes:", under a subject of its own. */
    if (!step->reading->reply && own_list_announced(step, anchors, run->first) &&
        numbers_fit(units, scores, anchors, run) < FITS_NUMBERS && speaks_practically(step, text + from, to - from))
        return true;
    bool asks = false, counted = marker_counts(text + from, to - from, (int)run->count, &asks);
    if (asks || numbers_fit(units, scores, anchors, run) >= FITS_NUMBERS) return false;
    if (!counted && !own_list_announced(step, anchors, run->first)) return false;
    bool told = topic_of_sentence(step, text + from, to - from, question);
    return told || counted;
}

/* What the announcement says of its question holds for it and for each item. */
static void lend_topic(const struct units *units, const struct scores *scores, const struct anchors *anchors,
                       const struct run *run, int question)
{
    const struct anchor *first = &anchors->items[run->first];
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        bool item = unit->anchor >= (int)run->first && unit->anchor <= (int)run->last;
        bool above = unit->block + 1 == first->block || (unit->block == first->block && unit->anchor < 0);
        if (item || above) scores->total[u * scores->columns + (size_t)question] += ANNOUNCED_WEIGHT;
    }
}

/* "(1) money, (2) time" below a question: the 1 stands alone among the anchors, and a 2 written like it in its text. */
static bool counts_in_line(const struct step *step, const struct units *units, const struct anchors *anchors, size_t at,
                           int parent)
{
    const struct anchor *anchor = &anchors->items[at];
    const char *text = step->out->blocks.items[anchor->block].text;
    char second[SIGNS_BYTES + 1] = "";
    size_t from = anchor->from + strspn(text + anchor->from, " *_"), bytes = anchor->to - from;
    if (parent < 0 || !is_explicit(&anchors->items[parent]) ||
        answers_pile(step, units, anchors, (size_t)parent, anchor))
        return false;
    while (bytes > 0 && text[from + bytes - 1] == ' ') bytes--;
    if (bytes < 2 || bytes >= SIGNS_BYTES) return false;
    memcpy(second + 1, text + from, bytes);
    char *one = strchr(second + 1, '1');
    if (one == NULL) return false;
    *one = '2';
    second[0] = ' ';
    const char *line = text + anchor->to, *next = strstr(line, second);
    return next != NULL && next < line + strcspn(line, "\n");
}

/* "Question 5" or its words, and "1. ..." right below: one point is a list, too, and no answer to the first question.
 * Who left the named one empty would hardly go back to the first behind it. A program that lost count numbers each
 * point so: "1. ... 1. ...". */
static bool lists_one(const struct step *step, const struct units *units, const struct anchors *anchors, size_t at,
                      int parent)
{
    const struct anchor *first = &anchors->items[at], *above = parent >= 0 ? &anchors->items[parent] : NULL;
    const struct anchor *last = at > 0 ? first - 1 : NULL;
    if (last != NULL && last->own && last->number == first->number && last->style == first->style &&
        first->block == last->block + 1)
        return true;
    if (above == NULL || !is_explicit(above) || above->questions[0] == first->questions[0]) return false;
    return stands_empty(step, above, first) && !answers_pile(step, units, anchors, (size_t)parent, first);
}

/* Which questions are repeated. */
static bool *repeated(struct step *step, const struct anchors *anchors)
{
    bool *out = arena_array(step->arena, step->classifier->questions->question_count + 1, sizeof *out);
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].echo && is_explicit(&anchors->items[i])) out[anchors->items[i].questions[0]] = true;
    return out;
}

/* Where questions are answered below their words, a number of one that is repeated elsewhere counts something else. */
static void leave_to_prompts(struct step *step, const struct units *units, struct anchors *anchors)
{
    if (answered_in_place(units, anchors) < IN_PLACE) return;
    const bool *elsewhere = repeated(step, anchors);
    int parent = -1, first = -1;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *here = &anchors->items[i];
        if (is_explicit(here)) {
            parent = (int)i;
            first = -1;
        } else if (is_weak(here) && !here->part && parent >= 0) {
            first = first < 0 ? (int)i : first;
            here->own = elsewhere[here->questions[0]] &&
                        !answers_pile(step, units, anchors, (size_t)parent, &anchors->items[first]);
        }
    }
}

void own_lists_find(struct step *step, const struct units *units, const struct scores *scores, struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!is_weak(anchor) || anchor->number != 1 || anchor->part) continue;
        struct run run = find_run(step, anchors, i, parent_of(anchors, i));
        int question = -1;
        if (run.count < 2) {
            anchors->items[i].own =
                counts_in_line(step, units, anchors, i, run.parent) || lists_one(step, units, anchors, i, run.parent);
            continue;
        }
        bool own = run.parent >= 0 ? inside(step, units, anchors, &run, numbers_fit(units, scores, anchors, &run))
                                   : announced_apart(step, units, scores, anchors, &run, &question);
        for (size_t k = run.first; own && k <= run.last; k++) anchors->items[k].own = is_weak(&anchors->items[k]);
        if (own && question >= 0) lend_topic(units, scores, anchors, &run, question);
    }
    leave_to_prompts(step, units, anchors);
}
