/* SPDX-License-Identifier: MIT */
/* anchor_lines: the markers and topic phrases that open the lines of a block, as the author wrote them. */
#include "finder.h"
#include <mailcall/lang/width.h>

/* Answers in one paragraph. */
#define INSIDE_MOST 40
/* A shorter line was broken by its author. */
#define WRAPPED_COLUMNS 40

static bool marker_anchor(struct finder *finder, const struct marker *marker, size_t from)
{
    const struct question_model *model = finder->step->classifier->questions;
    bool known = false;
    for (size_t q = 0; q < model->question_count; q++) known = known || model->facts[q].number == marker->numbers[0];
    if (!known) return false;
    struct anchor *anchor = finder_anchor(finder, from, from + marker->bytes);
    anchor->strong = marker->strong;
    anchor->part = marker->part;
    anchor->style = marker->style;
    anchor->number = marker->numbers[0];
    anchor->all = marker->count > 1;
    anchor->rule = "marker";
    for (int i = 0; i < marker->count; i++) {
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number != marker->numbers[i] || anchor->count == ANCHOR_CANDIDATES) continue;
            anchor->scores[anchor->count] = 1;
            anchor->questions[anchor->count++] = (int)q;
        }
    }
    return true;
}

/* Whether a line that ends there ends a sentence. */
static bool ends_line(const char *text, size_t end)
{
    static const char *const wide[] = {"。", "？", "！", "：", "；", "…", "؟", "۔"};
    if (end == 0 || strchr(".?!:;", text[end - 1])) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        size_t n = strlen(wide[i]);
        if (end >= n && memcmp(text + end - n, wide[i], n) == 0) return true;
    }
    return false;
}

/* Whether a line of hard-wrapped text goes on with the sentence of the line before it. */
static bool is_wrapped(const char *text, size_t from)
{
    size_t end = from - 1;
    const char *former = memrchr(text, '\n', end);
    size_t start = former != NULL ? (size_t)(former + 1 - text) : 0;
    while (end > start && strchr(" *_\"')", text[end - 1])) end--;
    /* No text has more columns than bytes: most lines are told by that or by their last sign. */
    return end - start > WRAPPED_COLUMNS && !ends_line(text, end) &&
           width_columns(text + start, end - start) > WRAPPED_COLUMNS;
}

/* Markers and topic phrases that open the lines of the block just pushed. */
void finder_mark_lines(struct finder *finder)
{
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    const char *text = block->text;
    size_t bytes = strlen(text), starts[INSIDE_MOST], inside = 0;
    for (size_t from = 0; from < bytes;) {
        struct marker marker;
        struct topic_phrase topic;
        bool wrapped = from > 0 && block->from_plain && is_wrapped(text, from);
        bool marked = !wrapped && marker_parse(text + from, bytes - from, &marker);
        if (!marked && finder->bare && block->role == ROLE_AUTHORED)
            marked = bare_number_parse(text + from, bytes - from, &marker);
        if (!marked && finder->ordinals && from == 0 && block->role == ROLE_AUTHORED)
            marked = marker_ordinal(text, bytes, &marker);
        bool about = !wrapped && block->role == ROLE_AUTHORED &&
                     marker_speaks_about(finder->step, text + from, bytes - from, &marker);
        marked |= about;
        if (marked && from == 0 && block->role == ROLE_AUTHORED)
            inside = numbers_inside(finder->step->classifier->questions, text, bytes, &marker, starts, INSIDE_MOST);
        if (marked && inside > 0 && from > 0) marked = false; /* it is one of those, or none */
        if (marked) {
            if (marker_anchor(finder, &marker, from)) finder->anchors->items[finder->anchors->count - 1].about = about;
        } else if (from == 0 && block->role == ROLE_AUTHORED &&
                   topic_phrase_find(finder->step, block, from, finder->followed, finder->labelled, &topic)) {
            struct anchor *anchor = finder_anchor(finder, from, topic.to);
            anchor->echo = topic.heading;
            anchor->strong = true;
            anchor->soft = !topic.heading;
            anchor->leads = topic.leads;
            anchor->label = topic.label;
            anchor->titled = topic.titled;
            anchor->brief = topic.brief;
            anchor->rule = topic.asked     ? "asked-otherwise"
                           : topic.line    ? "line"
                           : topic.heading ? "heading"
                                           : "leading-phrase";
            anchor->questions[0] = topic.question;
            anchor->scores[0] = topic.share;
            anchor->count = 1;
        }
        const char *line = strchr(text + from, '\n');
        from = line ? (size_t)(line + 1 - text) : bytes;
    }
    for (size_t i = 0; i < inside; i++) {
        struct marker marker;
        if (marker_parse(text + starts[i], bytes - starts[i], &marker)) marker_anchor(finder, &marker, starts[i]);
    }
}

/* Text that no question holds. A heading taken for a topic stands apart as a prompt. */
void finder_plain(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    if (finder_blank(block->text + from, to - from)) return;
    finder_piece(finder, block, from, to);
    finder_mark_lines(finder);
    struct block *pushed = &finder->blocks.items[finder->blocks.count - 1];
    struct anchors *anchors = finder->anchors;
    struct anchor *last = anchors->count ? &anchors->items[anchors->count - 1] : NULL;
    if (!last || last->block != finder->blocks.count - 1 || !last->echo || last->from != 0) return;
    size_t bytes = strlen(pushed->text);
    struct block rest = *pushed;
    *pushed = rest;
    pushed->role = ROLE_PROMPT;
    pushed->rule = last->rule;
    if (last->to >= bytes || finder_blank(rest.text + last->to, bytes - last->to)) return;
    pushed->text = arena_strndup(finder->step->arena, rest.text, last->to);
    pushed->emphasis_count = 0;
    finder_piece(finder, &rest, last->to, bytes);
}
