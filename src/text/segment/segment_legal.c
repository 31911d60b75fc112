/* SPDX-License-Identifier: MIT */
/* segment_legal: legal notices: below what the author wrote, above it, or below an earlier message. */
#include "segment_tail.h"

#include "phrases.h"
#include <mailcall/base/buf.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

#define DISCLAIMER_MAX_LINES 80 /* of one paragraph; lawyers write long, but not without end */
#define BELOW_NOTICE_MAX 4      /* paragraphs, and lines, below a notice that a program put there */
#define BELOW_NOTICE_WORDS 14
#define BRIEF_NOTICE_LINES 2
#define BRIEF_NOTICE_LEAST 10 /* bytes; shorter lines are names */
#define LABEL_WORD_BYTES 24
#define LETTER_END_LINES 8
#define PRIVACY_MAX_LINES 12

/* The lines as one, for phrases may be broken at any line's end. */
static void fold_lines(struct job *job, size_t from, size_t to, struct buf *out)
{
    for (size_t i = from; i < to; i++) {
        if (i > from) buf_putc(out, ' ');
        buf_puts(out, line_fold(job, i));
    }
}

/* Of the paragraph as a whole. */
static int disclaimer_signs(struct job *job, size_t from, size_t to)
{
    struct buf text = BUF_INIT(DISCLAIMER_MAX_LINES * FOLD_MAX_BYTES * 2);
    fold_lines(job, from, to, &text);
    int signs = phrase_disclaimer(buf_text(&text));
    buf_release(&text);
    return signs;
}

/* A letter's last lines may stand in the notice's paragraph: "Regards," / "Ada" / "Think before you print". */
static size_t below_letter(struct job *job, size_t from, size_t end)
{
    size_t i = from;
    while (i + 1 < end && i < from + LETTER_END_LINES) {
        const char *folded = line_fold(job, i);
        bool ends_letter = phrase_closing(folded) > 0 || line_is_author(job, i) || card_signs(job, i) > 0;
        if (!ends_letter || line_is_prose(job, i) || disclaimer_signs(job, i, i + 1) > 0) break;
        if (disclaimer_signs(job, i + 1, end) <= DISCLAIMER_PHRASE) break;
        i++;
    }
    return i;
}

/* A letter has ended above line `to`: its last lines are a card's, up to the author's name or a closing phrase, and
 * there is a letter above these. */
static bool letter_ended(struct job *job, const struct run *run, size_t to)
{
    for (size_t i = to; i-- > run->from && to - i <= CARD_MAX_LINES;) {
        bool prose = line_is_prose(job, i);
        if (!prose && (line_is_author(job, i) || phrase_closing(line_fold(job, i)) > 0)) return own_before(job, i);
        if (prose || !(line_is_name(job, i) || card_signs(job, i) > 0 || line_is_rule_at(job, i))) return false;
    }
    return false;
}

/* A sentence ends with the line. */
static bool line_ends_sentence(const struct line *line)
{
    static const char *const wide[] = {"。", "！", "？", "؟", "।"};
    size_t bytes = line->bytes;
    while (bytes > 0 && one_of(" \t)\"*_", line->text[bytes - 1])) bytes--;
    if (bytes == 0) return false;
    if (one_of(".!?", line->text[bytes - 1])) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (bytes_end(line->text, bytes, wide[i])) return true;
    return false;
}

/* A gateway sets its notice right below the text, so that the author's last sentences may stand in the notice's
 * paragraph: the lines that say nothing of it, up to a sentence's end, in a letter that has not ended above. */
static size_t below_text(struct job *job, const struct run *run, size_t from, size_t end)
{
    size_t start = from;
    for (size_t i = from + 1; i < end && disclaimer_signs(job, i - 1, i) == 0; i++)
        if (line_ends_sentence(&job->lines[i - 1])) start = i;
    if (start == from || letter_ended(job, run, from)) return from;
    bool parted = disclaimer_signs(job, from, start) == 0 && disclaimer_signs(job, start, end) > DISCLAIMER_PHRASE;
    return parted ? start : from;
}

/* The first line of legal text that ends the run, with the rules around it; `run->to` when there is none. A paragraph
 * may carry few signs when its neighbour carries many. */
static size_t disclaimers_start(struct job *job, const struct run *run)
{
    size_t end = run->to, start = run->to;
    bool certain = false;
    while (end > run->from) {
        size_t from = paragraph_start(job, run, end - 1);
        if (end - from > DISCLAIMER_MAX_LINES) break;
        int signs = disclaimer_signs(job, from, end);
        bool rule = line_is_rule_at(job, from) && end - from == 1;
        size_t letter = signs > DISCLAIMER_PHRASE ? below_letter(job, from, end) : from;
        if (letter == from && signs > DISCLAIMER_PHRASE) letter = below_text(job, run, from, end);
        if (letter > from) return letter;
        if (signs > DISCLAIMER_PHRASE)
            certain = true, start = from;
        else if (signs > 0 && certain)
            start = from;
        else if (rule && certain)
            start = from;
        else if (!(rule || (!certain && start == run->to && run->to - from <= 6 && card_signs(job, from) > 0)))
            break;
        end = from;
    }
    return certain ? start : run->to;
}

/* "Q3: ...", "Answer 2: ...": a few letters and a number, and what is said to it. */
static bool begins_with_label(const char *folded)
{
    if (phrase_answer_label(folded) > 0) return true;
    size_t word = strcspn(folded, " 0123456789.:"), at = word;
    at += strspn(folded + at, " .");
    size_t digits = strspn(folded + at, "0123456789");
    return digits > 0 && digits < 4 && word <= LABEL_WORD_BYTES && folded[at + digits] &&
           strchr(".:)-", folded[at + digits]) != NULL;
}

/* Where a notice of one or two lines begins that ends the run below a letter's end; `run->to`: there is none. What
 * says so little is told by its place: the same words may be an answer, or the author's wish. */
static size_t brief_notice_start(struct job *job, const struct run *run)
{
    for (size_t from = run->to; from-- > run->from && run->to - from <= BRIEF_NOTICE_LINES;) {
        const struct line *line = &job->lines[from];
        if (!line_own(job, from) || line->bytes < BRIEF_NOTICE_LEAST || line_opens_postscript(job, from)) break;
        if (line_is_listed(job, from) || begins_with_label(line_fold(job, from))) break;
        size_t above = from;
        while (above > run->from && line_is_rule_at(job, above - 1)) above--;
        if (!letter_ended(job, run, above)) continue;
        struct buf text = BUF_INIT(BRIEF_NOTICE_LINES * FOLD_MAX_BYTES * 2);
        fold_lines(job, from, run->to, &text);
        bool brief = phrase_brief_notice(buf_text(&text));
        buf_release(&text);
        if (brief) return above;
    }
    return run->to;
}

/* The last paragraph below a letter's end speaks of the reader's data; where it begins, or `run->to`. */
static size_t privacy_start(struct job *job, const struct run *run)
{
    if (run->to == run->from) return run->to;
    size_t from = paragraph_start(job, run, run->to - 1);
    if (from == run->from || run->to - from > PRIVACY_MAX_LINES) return run->to;
    struct buf text = BUF_INIT(PRIVACY_MAX_LINES * FOLD_MAX_BYTES * 2);
    fold_lines(job, from, run->to, &text);
    bool notice = phrase_privacy_notice(buf_text(&text));
    buf_release(&text);
    return notice && letter_ended(job, run, from) ? from : run->to;
}

void segment_notice_below(struct job *job, struct run *run)
{
    size_t start = disclaimers_start(job, run);
    start = privacy_start(job, &(struct run){run->from, start});
    start = brief_notice_start(job, &(struct run){run->from, start});
    if (start == run->to || !own_before(job, start)) return;
    for (size_t i = start; i < run->to; i++) {
        bool after_card = !line_is_prose(job, i) && card_signs(job, i) == 2 && !phrase_disclaimer(line_fold(job, i));
        lines_set(job, i, i + 1, after_card ? ROLE_SIGNATURE : ROLE_DISCLAIMER,
                  after_card ? RULE_CARD : RULE_DISCLAIMER);
    }
    run->to = start;
}

/* A picture's name, a charity's number, working hours: not what somebody writes below the notice that closes his mail.
 */
static bool is_below_notice(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (line_is_postscript(job, i) || line_is_listed(job, i)) return false;
        if (count_words(job->lines[i].text, job->lines[i].bytes) > BELOW_NOTICE_WORDS) return false;
    }
    return true;
}

void segment_below_notice(struct job *job, struct run *run)
{
    size_t end = run->to, last = run->to;
    bool own = false; /* something below it is the author's after all, or may be */
    for (int paragraphs = 0; paragraphs <= BELOW_NOTICE_MAX && end > run->from; paragraphs++) {
        size_t from = paragraph_start(job, run, end - 1);
        bool rule = end - from == 1 && line_is_rule_at(job, from);
        if (end - from > DISCLAIMER_MAX_LINES || run->to - end > BELOW_NOTICE_MAX) return;
        bool lowest = end == run->to; /* a notice there has nothing below it: asked when another one is found */
        if (!lowest && !rule && disclaimer_signs(job, from, end) > DISCLAIMER_PHRASE) {
            if (disclaimer_signs(job, last, run->to) > DISCLAIMER_PHRASE || !own_before(job, from)) return;
            if (!own) lines_set(job, end, run->to, ROLE_SIGNATURE, RULE_BELOW_NOTICE);
            run->to = end;
            return;
        }
        own |= !is_below_notice(job, from, end);
        if (lowest) last = from;
        end = from;
    }
}

/* Some gateways put their notice above the text. */
void segment_notice_above(struct job *job, struct run *run)
{
    if (own_before(job, run->from)) return;
    for (size_t from = run->from, to; from < run->to; from = to) {
        to = from + 1;
        while (to < run->to && !job->lines[to].first) to++;
        bool rule = to == from + 1 && line_is_rule_at(job, from);
        bool legal = !rule && to - from <= DISCLAIMER_MAX_LINES && disclaimer_signs(job, from, to) > DISCLAIMER_PHRASE;
        if (to == run->to || (!legal && !rule) || (rule && from == run->from)) return;
        lines_set(job, from, to, ROLE_DISCLAIMER, RULE_DISCLAIMER);
        run->from = to;
    }
}

void segment_notice_below_history(struct job *job)
{
    struct run run = {job->count, job->count};
    while (run.to > 0 && job->lines[run.to - 1].role == ROLE_FOOTER) run.to--;
    run.from = run.to;
    while (run.from > 0 && job->lines[run.from - 1].depth == 0 &&
           rule_family(job->lines[run.from - 1].rule) == RULES_BELOW && job->lines[run.from - 1].role != ROLE_SIGNATURE)
        run.from--;
    size_t start = disclaimers_start(job, &run);
    if (start > run.from) lines_set(job, start, run.to, ROLE_DISCLAIMER, RULE_DISCLAIMER);
}
