/* SPDX-License-Identifier: MIT */
/*
 * segment_history: where an earlier message begins. Below an attribution whose quotation carries marks, the marks tell;
 * below one without marks, below a pasted header or an "Original Message" line, all the rest is the earlier message,
 * unless nothing stands above it: then the message is that text passed on, and it stays.
 */
#include "segment_internal.h"

#include "phrases.h"

/* A covering note of a forward is at most this long; a longer one is the author's own message with something attached
 * below. */
#define COVER_NOTE_MAX_WORDS 60
#define ORIGINAL_NOTE_MAX_WORDS 25 /* replies have that mark as well */

/* ... and one that says so above a head in quotation marks, at most this long. */
#define PASSING_MAX_WORDS 30

#define WORDED_RULE_DASHES 4
#define GREETING_ABOVE_MAX_WORDS 5
#define WORDED_RULE_MAX_BYTES 120

/* "---------- E-mail of yesterday ----------" in whatever words: between dashes, right above a head. */
static bool is_worded_rule(const struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    size_t before = 0, after = 0;
    while (before < line->bytes && line->text[before] == '-') before++;
    while (after < line->bytes && line->text[line->bytes - 1 - after] == '-') after++;
    return before >= WORDED_RULE_DASHES && after >= WORDED_RULE_DASHES && line->bytes <= WORDED_RULE_MAX_BYTES;
}

/* Lines that announce: the rule above a pasted header belongs to it, and Orange's "Message du 09/08/16 16:12". */
static size_t with_rule_above(struct job *job, size_t at)
{
    if (at == 0 || job->lines[at - 1].depth != job->lines[at].depth) return at;
    bool above =
        line_is_rule_at(job, at - 1) || phrase_message_of(line_fold(job, at - 1)) || is_worded_rule(job, at - 1);
    return above ? at - 1 : at;
}

static void set_kept(struct job *job, size_t from, size_t to, enum role role, enum rule rule)
{
    for (size_t i = from; i < to && i < job->count; i++) {
        if (job->lines[i].role != ROLE_FOOTER) lines_set(job, i, i + 1, role, rule);
    }
}

/* Everything below `at` belongs to the earlier message. */
static void set_below(struct job *job, size_t at, enum role role, enum rule rule)
{
    set_kept(job, at, job->count, role, rule);
}

/* Own words above: none, a covering note, or a message. */
static bool passes_on(struct job *job, size_t at, enum mark mark)
{
    size_t words = own_words_before(job, at);
    if (words == 0) return job->is_forward || job->own_from >= at;
    if (!job->is_forward) return false;
    size_t most = mark == MARK_ORIGINAL ? ORIGINAL_NOTE_MAX_WORDS : COVER_NOTE_MAX_WORDS;
    return words <= most || own_words_by_hand(job, at) <= most;
}

/* "Forwarded for Ana, who is not subscribed:" above a quotation that opens with her message's head. */
static bool cover_passes_on(struct job *job, size_t at)
{
    if (own_words_before(job, at) > PASSING_MAX_WORDS) return false;
    for (size_t i = 0; i < at; i++)
        if (line_own(job, i) && phrase_passes_on(line_fold(job, i))) return true;
    return false;
}

/* What is passed on stands in quotation marks ("Begin forwarded message:" with "> " before each line): they come off,
 * down to the first line without them, and what is quoted inside stays quoted. */
static void lift_quotation(struct job *job, size_t from)
{
    int depth = from < job->count ? job->lines[from].depth : 0;
    for (size_t i = from; depth > 0 && i < job->count && job->lines[i].depth >= depth; i++) {
        struct line *line = &job->lines[i];
        line->depth -= depth;
        if (line->depth == 0 && line->role == ROLE_QUOTED) lines_set(job, i, i + 1, ROLE_AUTHORED, RULE_NONE);
    }
}

/* The author writes on below what is quoted from `at` on, so it is answered and not passed on. */
static bool written_below(struct job *job, size_t at)
{
    int depth = job->lines[at].depth;
    while (at < job->count && job->lines[at].depth >= depth) at++;
    for (; at < job->count; at++)
        if (line_own(job, at) && line_is_prose(job, at)) return true;
    return false;
}

/* What was passed on twice has a head below a head and nothing between, or a note above the mark of a forward: the
 * lower head says who wrote. Who passed it on first is told by the upper one, whose note is no more than that. */
static bool is_second_head(const struct job *job, size_t from, enum mark mark)
{
    size_t words = 0, i = from;
    if (!job->out->forward_marker) return false;
    while (i > job->head_line && job->lines[i - 1].rule != RULE_FORWARDED_HEAD) {
        i--;
        if (line_own(job, i)) words += count_words(job->lines[i].text, job->lines[i].bytes);
    }
    return i > job->head_line && (words == 0 || (mark == MARK_FORWARD && words <= PASSING_MAX_WORDS));
}

static void set_covering_note(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (line_own(job, i)) job->lines[i].rule = RULE_COVERING_NOTE;
}

/* A pasted header or a mark at `at`, its last line before `end`. Returns where to go on. */
static size_t earlier_message(struct job *job, size_t at, size_t end, enum mark mark, const struct forwarded_head *head)
{
    size_t from = with_rule_above(job, at);
    bool forward = mark == MARK_FORWARD;
    /* A head before marked text: the marks tell what is quoted, and answers may stand between. */
    bool marked = end < job->count && job->lines[end].depth > job->lines[at].depth;
    bool opens = at == 0 || job->lines[at - 1].depth < job->lines[at].depth;
    bool passed = passes_on(job, from, mark);
    if (job->lines[at].depth > 0 && mark == MARK_NONE && opens && (head->from_name[0] || head->from_address[0]))
        forward = passed = cover_passes_on(job, at) || (passed && (job->is_forward || !written_below(job, at)));
    if (job->lines[at].depth > 0 && forward && opens && !job->out->forward_marker && passed) lift_quotation(job, at);
    if (job->lines[at].depth > 0) {
        lines_set(job, from, end, forward ? ROLE_FORWARDED : ROLE_ATTRIBUTION, RULE_PASTED_HEADER);
        return end;
    }
    if (is_second_head(job, from, mark) && (head->from_name[0] || head->from_address[0])) {
        set_covering_note(job, job->head_line, from);
        lines_set(job, from, end, ROLE_FORWARDED, RULE_FORWARDED_HEAD);
        job->out->head = *head;
        if (marked) lift_quotation(job, end);
        return end;
    }
    if (!job->out->forward_marker && !(marked && !forward) && passed) {
        lines_set(job, from, end, ROLE_FORWARDED, RULE_FORWARDED_HEAD);
        if (job->is_forward) set_covering_note(job, 0, from);
        job->out->forward_marker = true;
        job->out->head = *head;
        job->head_line = from;
        if (marked) lift_quotation(job, end);
        return end;
    }
    lines_set(job, from, end, forward ? ROLE_FORWARDED : ROLE_ATTRIBUTION, RULE_PASTED_HEADER);
    if (marked) return end;
    set_below(job, end, forward ? ROLE_FORWARDED : ROLE_QUOTED, RULE_BELOW_HEADER);
    return job->count;
}

/* A forward whose program introduces what it passes on by an attribution, without marks. */
static bool attribution_passes_on(struct job *job, size_t from, size_t end)
{
    struct forwarded_head head = {"", "", "", "", 0};
    bool unmarked = end + 1 < job->count && job->lines[end].depth == 0 && job->lines[end + 1].depth == 0;
    if (!job->is_forward || !unmarked || job->out->forward_marker || !passes_on(job, from, MARK_ORIGINAL)) return false;
    if (attribution_head(job, from, &head) != end + 1 || !(head.from_address[0] || head.from_name[0])) return false;
    earlier_message(job, from, end + 1, MARK_ORIGINAL, &head);
    return true;
}

/* "Hello Ben," below the author's text and right above "you wrote": some programs put it there with the attribution. */
static void take_greeting_above(struct job *job, size_t from)
{
    size_t at = from - 1;
    if (from == 0 || !line_own(job, at) || !job->lines[from].first || !job->lines[at].first) return;
    const struct line *line = &job->lines[at];
    if (!phrase_greeting(line_fold(job, at)) || count_words(line->text, line->bytes) > GREETING_ABOVE_MAX_WORDS) return;
    if (own_words_before(job, at) > 0) lines_set(job, at, from, ROLE_ATTRIBUTION, RULE_ATTRIBUTION);
}

static size_t after_attribution(struct job *job, size_t from, size_t end)
{
    int depth = job->lines[end].depth;
    size_t next = end + 1;
    if (attribution_passes_on(job, from, end)) return end + 1;
    size_t cited =
        depth == 0 && own_words_before(job, from) > 0 ? cited_end(job, from, end, history_head_end) : NO_LINE;
    if (cited != NO_LINE) {
        lines_set(job, next, cited, ROLE_QUOTED, RULE_BELOW_ATTRIBUTION);
        return cited;
    }
    lines_set(job, from, next, ROLE_ATTRIBUTION, RULE_ATTRIBUTION);
    take_greeting_above(job, from);
    if (next >= job->count || depth > 0 || job->lines[next].depth > depth) return next;
    if (own_words_before(job, from) == 0) return next;
    set_below(job, next, ROLE_QUOTED, RULE_BELOW_ATTRIBUTION);
    return job->count;
}

/* A line such as "-----Original Message-----" at `at`, with the header below it if there is one. */
static size_t at_mark(struct job *job, size_t at)
{
    struct forwarded_head head = {"", "", "", "", 0};
    bool bare = false;
    enum mark mark = phrase_mark(line_fold(job, at), &bare);
    if (mark == MARK_NONE) return at;
    size_t below = at + 1;
    size_t end = below < job->count ? header_block_end(job, below, true, &head) : below;
    if (mark == MARK_FORWARD && end < job->count && job->lines[end].depth > job->lines[at].depth)
        end = header_block_end(job, end, true, &head); /* the head is in quotation marks too */
    if (end == below) end = uncoloned_header_end(job, below, &head);
    if (mark == MARK_FORWARD && end == below) end = attribution_head(job, below, &head);
    if (bare && end == below) return at;
    return earlier_message(job, at, end, mark, &head);
}

static size_t at_header(struct job *job, size_t at)
{
    struct forwarded_head head;
    size_t end = header_block_end(job, at, at > 0 && line_is_rule_at(job, at - 1), &head);
    if (end > at) return earlier_message(job, at, end, MARK_NONE, &head);
    if ((end = boxed_header_end(job, at, &head)) > at) return earlier_message(job, at, end, MARK_NONE, &head);
    /* A table's rows, whose first cells name the fields. */
    if (job->in->items[job->lines[at].block].kind == BLOCK_ROW && (end = uncoloned_header_end(job, at, &head)) > at)
        return earlier_message(job, at, end, MARK_NONE, &head);
    struct forwarded_head none = {"", "", "", "", 0};
    size_t from = at;
    end = notes_header_end(job, at, &from);
    return end == at ? at : earlier_message(job, from, end, MARK_NONE, &none);
}

static enum rule hint_of(const struct job *job, size_t i)
{
    return job->in->items[job->lines[i].block].rule;
}

/* The mail program said itself that an earlier message begins here. */
static size_t at_hint(struct job *job, size_t at)
{
    enum rule hint = hint_of(job, at);
    struct forwarded_head none = {"", "", "", "", 0};
    if (hint == RULE_HTML_ATTRIBUTION) {
        size_t end = at;
        while (end + 1 < job->count && hint_of(job, end + 1) == hint) end++;
        return after_attribution(job, at, end);
    }
    if (hint != RULE_HTML_HISTORY) return at;
    return earlier_message(job, at, at, MARK_NONE, &none);
}

size_t history_head_end(struct job *job, size_t at, size_t *from)
{
    bool bare = false;
    size_t end = at;
    *from = at;
    if (phrase_mark(line_fold(job, at), &bare) != MARK_NONE) {
        end = at + 1 < job->count ? header_block_end(job, at + 1, true, NULL) : at + 1;
        if (end == at + 1) end = uncoloned_header_end(job, at + 1, NULL);
        if (!bare || end > at + 1) return end;
    }
    end = header_block_end(job, at, at > 0 && line_is_rule_at(job, at - 1), NULL);
    struct forwarded_head head;
    if (end == at) end = boxed_header_end(job, at, &head);
    if (end == at && job->in->items[job->lines[at].block].kind == BLOCK_ROW) end = uncoloned_header_end(job, at, NULL);
    if (end == at) end = notes_header_end(job, at, from);
    if (end == at && (*from = attribution_start(job, at)) != NO_LINE) end = at + 1;
    if (end == at) end += hint_of(job, at) == RULE_HTML_ATTRIBUTION || hint_of(job, at) == RULE_HTML_HISTORY;
    if (end == at || *from == NO_LINE) *from = at;
    if (end > at) *from = with_rule_above(job, *from);
    return end;
}

void segment_history(struct job *job)
{
    for (size_t i = 0; i < job->count;) {
        if (job->lines[i].role != ROLE_AUTHORED && job->lines[i].role != ROLE_QUOTED) {
            i++;
            continue;
        }
        size_t next = at_mark(job, i);
        if (next == i) next = at_header(job, i);
        if (next == i) {
            size_t from = attribution_start(job, i);
            if (from != NO_LINE) next = after_attribution(job, from, i);
        }
        if (next == i) next = at_hint(job, i);
        i = next > i ? next : i + 1;
    }
}
