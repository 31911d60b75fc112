/* SPDX-License-Identifier: MIT */
/* anchor_lines: the markers and topic phrases that open the lines of a block, as the author wrote them. */
#include "finder.h"
#include "markers/left_out.h"
#include "markers/marker.h"
#include "markers/no_number.h"
#include "texts.h"
#include <mailcall/lang/width.h>
#include <mailcall/base/one_of.h>

/* Answers in one paragraph. */
#define INSIDE_MOST 40
/* A shorter line was broken by its author. */
#define WRAPPED_COLUMNS 40
#define HEADING_BYTES 90
/* A sentence that leaves a question out is no longer; at a paragraph's end it stands among the first or the last. */
#define LAST_SENTENCE_BYTES 200
#define FIRST_PARAGRAPHS 2

static bool marker_anchor(struct finder *finder, const struct marker *found, size_t from)
{
    const struct question_model *model = finder->step->classifier->questions;
    struct marker named = *found;
    const struct marker *marker = &named;
    for (int i = 0; i < named.count; i++)
        if (named.numbers[i] == NUMBER_LAST) named.numbers[i] = question_last_number(model);
    if (question_numbered(model, marker->numbers[0]) < 0) return false;
    struct anchor *anchor = finder_anchor(finder, from, from + marker->bytes);
    anchor->strong = marker->strong;
    anchor->part = marker->part;
    anchor->style = marker->style;
    anchor->number = marker->numbers[0];
    anchor->all = marker->count > 1;
    anchor->rule = RULE_MARKER;
    for (int i = 0; i < marker->count; i++) {
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number != marker->numbers[i] || anchor->count == ANCHOR_CANDIDATES) continue;
            anchor->scores[anchor->count] = 1;
            anchor->questions[anchor->count++] = (int)q;
        }
    }
    return true;
}

/* Whether a line of hard-wrapped text goes on with the sentence of the line before it. */
static bool is_wrapped(const char *text, size_t from)
{
    size_t end = from - 1;
    const char *former = memrchr(text, '\n', end);
    size_t start = former != NULL ? (size_t)(former + 1 - text) : 0;
    while (end > start && one_of(" *_\"')", text[end - 1])) end--;
    /* No text has more columns than bytes: most lines are told by that or by their last sign. */
    return end - start > WRAPPED_COLUMNS && !finder_ends_sentence(text, end) &&
           width_columns(text + start, end - start) > WRAPPED_COLUMNS;
}

static void topic_anchor(struct finder *finder, size_t from, const struct topic_phrase *topic)
{
    struct anchor *anchor = finder_anchor(finder, from, topic->to);
    anchor->echo = topic->heading;
    anchor->strong = true;
    anchor->soft = !topic->heading;
    anchor->leads = topic->leads;
    anchor->label = topic->label;
    anchor->titled = topic->titled;
    anchor->brief = topic->brief;
    anchor->kin = topic->kin;
    anchor->rule = topic->asked     ? RULE_ASKED_OTHERWISE
                   : topic->line    ? RULE_LINE
                   : topic->heading ? RULE_HEADING
                                    : RULE_LEADING_PHRASE;
    anchor->questions[0] = topic->question;
    anchor->scores[0] = topic->share;
    anchor->count = 1;
    for (; anchor->count < topic->several_count; anchor->count++) {
        anchor->questions[anchor->count] = topic->several[anchor->count];
        anchor->scores[anchor->count] = topic->share;
        anchor->all = true;
    }
    if (topic->other < 0) return;
    anchor->questions[anchor->count] = topic->other;
    anchor->scores[anchor->count++] = topic->share;
    anchor->tied = anchor->closes = true;
}

static bool is_wrapped_line(const struct block *block, size_t from)
{
    return from > 0 && block->from_plain && is_wrapped(block->text, from);
}

/* The quoted line below a quoted question that offers choices: how many, 0: it does not. */
static int choices_offered(const struct finder *finder, size_t quoted)
{
    const struct block *items = finder->blocks.items;
    bool below = quoted > 0 && items[quoted].role == ROLE_QUOTED && items[quoted - 1].role == ROLE_PROMPT;
    return below && items[quoted - 1].depth > 0 ? choices_in(items[quoted].text) : 0;
}

/* A number that is none of the call's: of a version, a form's field, one of the choices that a question offers. */
static bool counts_other(const struct finder *finder, const char *text, size_t bytes, const struct marker *marker)
{
    size_t here = finder->blocks.count - 1;
    if (marker->strong || marker->bytes >= bytes) return false;
    if (number_is_of_draft(text + marker->bytes, bytes - marker->bytes)) return true;
    if (choices_offered(finder, here) > 0) return true;
    if (here > 0 && marker->count > 0 && marker->numbers[0] <= choices_offered(finder, here - 1)) return true;
    if (!is_form_field(text, bytes)) return false;
    const struct block *above = here > 0 ? &finder->blocks.items[here - 1] : NULL;
    return (above != NULL && is_form_field(above->text, strlen(above->text))) ||
           (finder->followed && is_form_field(finder->next->text, strlen(finder->next->text)));
}

/* What opens the block, or the line at `from` of its `bytes`; `wrapped`: it goes on with the line before it. */
static bool opens_line(struct finder *finder, const struct block *block, size_t bytes, size_t from, bool wrapped,
                       struct marker *marker)
{
    const char *text = block->text;
    if (!wrapped && texts_marker(finder->step, text + from, bytes - from, marker))
        return !counts_other(finder, text + from, bytes - from, marker);
    if (block->role != ROLE_AUTHORED) return false;
    if (finder->parts && part_number_parse(text + from, bytes - from, marker)) return true;
    if (finder->lettered && from == 0 && letter_parse(text, bytes, marker)) return true;
    if (finder->bare && bare_number_parse(text + from, bytes - from, marker)) return true;
    if (from > 0 || !marker_ordinal(text, bytes, marker) || !finder_names_ordinals(finder)) return false;
    return marker->turned || !finder_counts_itself(finder);
}

/* Below a number of the author's own count, a heading in the words of another question than the call has under that
 * number: "3. Problem areas" where that is the fourth. It says which is meant; -1: nothing does. */
static int renumbered(const struct finder *finder, const struct block *block, const struct marker *marker)
{
    const struct question_model *model = finder->step->classifier->questions;
    const char *text = block->text;
    size_t end = strcspn(text, "\n"), from = marker->bytes;
    bool more = text[end] == '\n' ? lang_has_word(text + end, strlen(text + end)) : finder->followed;
    if (marker->strong || marker->count != 1 || from >= end || end > HEADING_BYTES || !more) return -1;
    if (finder_ends_sentence(text, end) && text[end - 1] != ':') return -1;
    int named = topic_named(finder->step, text + from, end - from);
    return named >= 0 && model->facts[named].number != marker->numbers[0] ? named : -1;
}

/* Markers in the midst of a line, up to `to`. */
static size_t mark_inside(struct finder *finder, const struct inside *inside, size_t next, size_t count, size_t to)
{
    for (; next < count && inside[next].at < to; next++) marker_anchor(finder, &inside[next].marker, inside[next].at);
    return next;
}

/* The first heading of a document names it, and nothing in it. */
static bool heads_document(const struct finder *finder)
{
    const struct block *items = finder->blocks.items;
    size_t last = finder->blocks.count - 1;
    if (items[last].kind != BLOCK_HEADING) return false;
    for (size_t i = last; i-- > 0 && strcmp(items[i].source, items[last].source) == 0;)
        if (items[i].kind == BLOCK_HEADING) return false;
    return true;
}

/* Where answers stand under the call's questions, nothing else says which one they are to. */
static bool named_in_passing(struct finder *finder, const struct block *block, struct marker *marker, size_t *from)
{
    size_t bytes = strlen(block->text);
    if (finder->beside || block->kind != BLOCK_PARAGRAPH || !marker_in_passing(block->text, bytes, marker, from))
        return false;
    for (size_t i = 0; i < finder->anchors->count; i++)
        if (finder->anchors->items[i].echo) return false;
    struct marker line;
    bool own_line = *from > 0 && block->text[*from - 1] == '\n';
    if (own_line && texts_marker(finder->step, block->text + *from, bytes - *from, &line)) return false;
    if (lang_has_word(block->text + *from + marker->bytes, bytes - *from - marker->bytes)) return true;
    if (finder->anchors->count == 0) { /* above the first answer, a paragraph that hands over does nothing else */
        marker->bytes += *from;
        *from = 0;
    }
    return finder->followed;
}

/* Where answers to further questions begin in a paragraph that a marker opens, or names at `from`, or nothing does. */
static size_t find_inside(const struct question_model *model, const char *text, size_t from, const struct marker *first,
                          struct inside inside[INSIDE_MOST])
{
    size_t count = numbers_inside(model, text + from, strlen(text + from), first, inside, INSIDE_MOST);
    for (size_t i = 0; i < count; i++) inside[i].at += from;
    return count;
}

void finder_mark_lines(struct finder *finder)
{
    const struct question_model *model = finder->step->classifier->questions;
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    const char *text = block->text;
    size_t bytes = strlen(text), count = 0, next = 0;
    struct inside inside[INSIDE_MOST];
    bool own = block->role == ROLE_AUTHORED, plain = false;
    for (size_t from = 0; from < bytes;) {
        struct marker marker;
        struct topic_phrase topic;
        bool wrapped = is_wrapped_line(block, from);
        bool marked = opens_line(finder, block, bytes, from, wrapped, &marker), heads = false;
        bool about = own && !wrapped && marker_speaks_about(finder->step, text + from, bytes - from, &marker);
        marked |= about;
        if (from > 0 && plain && count > 0) marked = false; /* it is one of those inside, or none */
        bool inside_too = next < count && inside[next].at == from;
        if (marked && !inside_too && marker_anchor(finder, &marker, from)) {
            struct anchor *anchor = &finder->anchors->items[finder->anchors->count - 1];
            int named = from == 0 && own && !about ? renumbered(finder, block, &marker) : -1;
            anchor->about = about;
            anchor->renamed = named >= 0;
            if (named >= 0) anchor->questions[0] = named;
        }
        size_t sentence = 0;
        bool passing = !marked && from == 0 && own && named_in_passing(finder, block, &marker, &sentence);
        if (passing) passing = marker_anchor(finder, &marker, sentence);
        if (!marked && !passing && from == 0 && own && !finder->beside && !finder->behind &&
            topic_phrase_find(finder->step, block, from, finder->followed,
                              heads_document(finder) ? LABELLED_NOT : finder->labelled, &topic)) {
            topic_anchor(finder, from, &topic);
            heads = topic.heading;
        }
        if (from == 0 && own && !heads)
            count = find_inside(model, text, passing ? sentence : 0, marked || passing ? &marker : NULL, inside);
        plain = plain || (from == 0 && count > 0 && !inside[0].marker.strong);
        const char *line = strchr(text + from, '\n');
        from = line ? (size_t)(line + 1 - text) : bytes;
        next = mark_inside(finder, inside, next, count, from);
    }
}

/* In bold or in the next cell, what stands behind a question on its line answers it and heads nothing. */
static bool stands_beside_prompt(const struct finder *finder, const struct block *block, size_t from)
{
    size_t blanks = strspn(block->text + from, " \t*_");
    return from > 0 && finder->blocks.count > 0 && block->text[from + blanks] != '\n' &&
           finder->blocks.items[finder->blocks.count - 1].role == ROLE_PROMPT;
}

/* Where the last sentence of a text begins, 0: it is the only one, or long. */
static size_t last_sentence(const char *text, size_t bytes)
{
    size_t least = bytes > LAST_SENTENCE_BYTES ? bytes - LAST_SENTENCE_BYTES : 1;
    for (size_t i = bytes - 1; i > least; i--) {
        if ((text[i - 1] == ' ' || text[i - 1] == '\n') && strchr(".!?", text[i - 2]) != NULL) return i;
        if ((unsigned char)text[i - 1] == 0x82 && i > 3 && memcmp(text + i - 3, "。", 3) == 0) return i;
    }
    return 0;
}

/* Notes which questions the sentence leaves out; it stands apart, and answers nothing. Returns where it ends. */
static size_t leave_out(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    const struct question_model *model = finder->step->classifier->questions;
    struct left_out left;
    struct block *piece = NULL;
    size_t bytes = left_out_find(block->text + from, to - from, &left);
    for (int i = 0; bytes > 0 && i < left.count; i++) {
        int number = left.numbers[i] == NUMBER_LAST ? question_last_number(model) : left.numbers[i];
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number != number) continue;
            if (piece == NULL) piece = finder_piece(finder, block, from, from + bytes);
            piece->rule = RULE_LEFT_OUT;
            struct anchor *anchor = finder_anchor(finder, 0, strlen(piece->text));
            anchor->questions[0] = (int)q;
            anchor->left_out = anchor->closes = true;
            anchor->rule = RULE_LEFT_OUT;
        }
    }
    return piece != NULL ? from + bytes : from;
}

/* A heading taken for a topic stands apart as a prompt. */
static void plain_piece(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    if (finder_blank(block->text + from, to - from)) return;
    finder->beside = stands_beside_prompt(finder, block, from);
    finder_piece(finder, block, from, to);
    size_t marked = finder->anchors->count;
    finder_mark_lines(finder);
    lead_ins_find(finder, marked);
    finder->beside = false;
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

void finder_plain(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    struct left_out left;
    size_t end = to;
    if (finder_blank(block->text + from, to - from)) return;
    if (block->role == ROLE_AUTHORED && texts_may_ask(finder->step, block->text)) {
        from = leave_out(finder, block, from, to);
        bool edge = !finder->followed || (finder->anchors->count == 0 && finder->paragraphs < FIRST_PARAGRAPHS);
        size_t last = edge && from < to ? last_sentence(block->text + from, to - from) : 0;
        if (last > 0 && left_out_find(block->text + from + last, to - from - last, &left) == to - from - last)
            end = from + last;
    }
    plain_piece(finder, block, from, end);
    if (end < to && leave_out(finder, block, end, to) == end) plain_piece(finder, block, end, to);
}
