/* SPDX-License-Identifier: MIT */
/*
 * segment_inside: answers that stand inside the quotation. The author set them off from it by colour, by bold or by
 * initials in brackets, and mostly said so above ("my answers in red below").
 */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/bytes.h>
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* Somebody who writes no more than this above a quotation has said the rest inside it, or nothing. */
#define SHORT_NOTE_WORDS 25
#define FEW_WORDS 5 /* no more than a greeting and a name */

static bool is_quotation(const struct line *line)
{
    return line->role == ROLE_QUOTED;
}

/* How a line may be set off. Capitals, italics and underlining are so ordinary that the author has to have said so. */
enum means { BY_COLOUR, BY_BOLD, BY_ITALICS, BY_CAPITALS, BY_UNDERLINE };

static bool shows(const struct emphasis *span, enum means means)
{
    if (means == BY_COLOUR) return span->coloured;
    if (means == BY_BOLD) return span->bold && !span->coloured;
    if (means == BY_UNDERLINE) return span->underlined;
    return means == BY_ITALICS && span->italic && !span->coloured;
}

/* text/plain writes bold as *asterisks* and italics as _low lines_ or /slashes/. */
static bool is_wrapped(const struct line *line, const char *marks)
{
    return line->bytes > 4 && strchr(marks, line->text[0]) && line->text[line->bytes - 1] == line->text[0];
}

static bool is_capitals(const struct line *line)
{
    size_t capitals = 0;
    for (size_t i = 0; i < line->bytes; i++) {
        if (line->text[i] >= 'a' && line->text[i] <= 'z') return false;
        capitals += line->text[i] >= 'A' && line->text[i] <= 'Z';
    }
    return capitals >= 4;
}

/* Bytes of the line that are set off by these means. */
static size_t set_off(const struct job *job, size_t i, enum means means)
{
    const struct line *line = &job->lines[i];
    const struct block *block = &job->in->items[line->block];
    size_t from = (size_t)(line->text - block->text), to = from + line->bytes, bytes = 0;
    for (size_t k = 0; k < block->emphasis_count; k++) {
        const struct emphasis *span = &block->emphasis[k];
        if (!shows(span, means)) continue;
        size_t low = span->from > from ? span->from : from, high = span->to < to ? span->to : to;
        if (high > low) bytes += high - low;
    }
    bool all = (means == BY_BOLD && is_wrapped(line, "*")) || (means == BY_ITALICS && is_wrapped(line, "_/")) ||
               (means == BY_CAPITALS && is_capitals(line));
    return all ? line->bytes : bytes;
}

static bool wholly(const struct job *job, size_t i, enum means means)
{
    return job->lines[i].bytes > 0 && set_off(job, i, means) * 10 >= job->lines[i].bytes * 9;
}

/* The author's own lines announce answers in the text below. */
static bool announced(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        if (!line_own(job, i) || !phrase_announces_inside(line_fold(job, i))) continue;
        job->said = line_fold(job, i);
        job->out->announced_inside = true;
        return true;
    }
    return false;
}

struct tally {
    size_t quoted, off, questions, sentences;
};

/* Fewer words are a heading, unless they end as a sentence among others that do ("Yes, always."). */
#define WHOLE_LINE_WORDS 4

static bool ends_sentence(const struct line *line)
{
    size_t bytes = line->bytes;
    while (bytes > 0 && one_of("*_ ", line->text[bytes - 1])) bytes--;
    return bytes_end(line->text, bytes, ".") || bytes_end(line->text, bytes, "!") || bytes_end(line->text, bytes, "。");
}

static struct tally count_set_off(struct job *job, enum means means)
{
    struct tally tally = {0};
    for (size_t i = 0; i < job->count; i++) {
        if (!is_quotation(&job->lines[i]) || job->lines[i].bytes == 0) continue;
        tally.quoted++;
        if (!wholly(job, i, means)) continue;
        tally.off++;
        tally.sentences +=
            count_words(job->lines[i].text, job->lines[i].bytes) >= WHOLE_LINE_WORDS && ends_sentence(&job->lines[i]);
        tally.questions +=
            strchr(line_fold(job, i), '?') != NULL || job->in->items[job->lines[i].block].kind == BLOCK_HEADING;
    }
    return tally;
}

/* Bold may as well be the questions of the quoted text, so it is believed only when it is the lesser part and asks
 * nothing, or is announced. */
static void take_set_off(struct job *job, enum means means, bool said, size_t own_words)
{
    static const enum rule rules[] = {[BY_COLOUR] = RULE_SET_OFF_COLOUR,
                                      [BY_BOLD] = RULE_SET_OFF_BOLD,
                                      [BY_ITALICS] = RULE_SET_OFF_ITALICS,
                                      [BY_CAPITALS] = RULE_SET_OFF_CAPITALS,
                                      [BY_UNDERLINE] = RULE_SET_OFF_UNDERLINE};
    bool colour = means == BY_COLOUR;
    struct tally tally = count_set_off(job, means);
    if (tally.off == 0 || tally.off * 4 > tally.quoted * 3) return;
    if (tally.questions * 3 > tally.off) return;
    /* One line in colour, unannounced, below somebody's own words: it came so. */
    if (!said && tally.off < 2 && own_words > FEW_WORDS) return;
    if (!colour && !said && own_words > SHORT_NOTE_WORDS) return;
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        if (!is_quotation(line) || !wholly(job, i, means)) continue;
        if (!colour && !said && count_words(line->text, line->bytes) < WHOLE_LINE_WORDS &&
            !(tally.sentences >= 2 && ends_sentence(line)))
            continue;
        if (job->in->items[line->block].kind == BLOCK_HEADING) continue;
        lines_set(job, i, i + 1, ROLE_AUTHORED, rules[means]);
    }
}

/*
 * The author says that answers stand below, in an earlier message without marks, and nothing there is set off: the
 * colour was lost on the way. All of it is kept rather than all of it lost; what is a question of the call is found by
 * its words.
 */
static void keep_unmarked(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        struct line *line = &job->lines[i];
        if (line->role != ROLE_QUOTED || line->depth > 0 || rule_family(line->rule) != RULES_BELOW) continue;
        lines_set(job, i, i + 1, ROLE_AUTHORED, RULE_ANNOUNCED_INSIDE);
    }
}

static bool ends_asking(const struct line *line)
{
    return asking_ends(line->text, line->bytes, "");
}

/* Line `i` begins a paragraph of the quotation: a blank line stands before it, it is numbered, or the line above asks.
 */
static bool begins_quoted(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t digits = strspn(folded, "0123456789");
    bool numbered = digits > 0 && digits < 3 && one_of(".)", folded[digits]) && folded[digits];
    return i == 0 || job->lines[i].first || numbered || !is_quotation(&job->lines[i - 1]) ||
           job->lines[i - 1].bytes == 0 || job->lines[i - 1].depth != job->lines[i].depth ||
           ends_asking(&job->lines[i - 1]);
}

static size_t quoted_end(struct job *job, size_t from)
{
    size_t end = from + 1;
    while (end < job->count && is_quotation(&job->lines[end]) && !begins_quoted(job, end)) end++;
    return end;
}

static void take_quoted(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (is_quotation(&job->lines[i])) lines_set(job, i, i + 1, ROLE_AUTHORED, RULE_ANNOUNCED_INSIDE);
    }
}

/*
 * The author says that answers stand in the quotation, and nothing in it is set off: what stands right behind each of
 * its questions is the answer. Of the last question only the next paragraph is, for a letter ends there too.
 */
static void take_behind_questions(struct job *job, bool count_only, size_t *answers)
{
    bool asked = false;
    size_t held = NO_LINE, held_end = 0;
    *answers = 0;
    for (size_t i = 0, end; i < job->count; i = end) {
        end = i + 1;
        if (!is_quotation(&job->lines[i]) || job->lines[i].depth == 0 || job->lines[i].bytes == 0) continue;
        end = quoted_end(job, i);
        bool asks = ends_asking(&job->lines[end - 1]);
        if (asks && held != NO_LINE && !count_only) take_quoted(job, held, held_end);
        if (asks) {
            asked = true;
            held = NO_LINE;
        } else if (asked) {
            *answers += held == NO_LINE;
            /* The first paragraph is the answer; more of them are when another question follows. */
            if (held == NO_LINE && !count_only) take_quoted(job, i, end);
            held = held == NO_LINE ? end : held;
            held_end = end;
        }
    }
}

static size_t count_quoted(const struct job *job)
{
    size_t quoted = 0;
    for (size_t i = 0; i < job->count; i++) quoted += is_quotation(&job->lines[i]);
    return quoted;
}

/* Whether anything in the quotation could be an answer: most messages have nothing of the kind, and are done with here.
 */
static bool worth_looking(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        if (!is_quotation(line) || line->bytes == 0) continue;
        const struct block *block = &job->in->items[line->block];
        for (size_t k = 0; k < block->emphasis_count; k++)
            if (!block->emphasis[k].href) return true;
        if (line->text[0] == '*') return true;
        if (marks_answer(job, i)) return true;
    }
    return false;
}

void segment_inside(struct job *job)
{
    size_t quoted = count_quoted(job);
    if (quoted == 0) return;
    size_t own_words = own_words_before(job, job->count);
    bool said = announced(job);
    if (own_words > SHORT_NOTE_WORDS && !said && !worth_looking(job)) return;
    if (own_words > SHORT_NOTE_WORDS) own_words = own_words_by_hand(job, job->count);
    segment_marks(job, said, own_words == 0);
    take_set_off(job, BY_COLOUR, said, own_words);
    if (said || own_words <= SHORT_NOTE_WORDS) take_set_off(job, BY_BOLD, said, own_words);
    if (said && phrase_says_italics(job->said)) take_set_off(job, BY_ITALICS, said, own_words);
    if (said && phrase_says_underlined(job->said)) take_set_off(job, BY_UNDERLINE, said, own_words);
    if (said && phrase_says_capitals(job->said)) take_set_off(job, BY_CAPITALS, said, own_words);
    if (said && own_words <= SHORT_NOTE_WORDS && count_quoted(job) == quoted) {
        size_t answers;
        keep_unmarked(job);
        take_behind_questions(job, true, &answers);
        if (answers >= 2) take_behind_questions(job, false, &answers);
    }
    job->own_from = 0; /* lines became the author's own */
}
