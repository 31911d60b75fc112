/* SPDX-License-Identifier: MIT */
/*
 * notes_header: the heads that Lotus Notes puts above an earlier message, which have no "From:". Either a table, whose
 * left column has name and date and whose right one "To:" and "Subject:", or its cells one below the other, with "To"
 * and "Subject" alone on their lines and without a colon, or in front of their values, or at the right edge above them.
 * Older releases draw a box around each field.
 */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

#define LABEL_MAX_BYTES 40 /* a field's name alone, in any script */
#define LINES_ABOVE 6      /* name, address, "Sent by", date, "Please respond to" and whom */
#define LINES_BELOW 10
#define COLUMN_GAP "   "
#define EDGE_GAP "        "
#define EDGE_MIN_BLANKS 8
#define EDGE_INDENT 16
#define BOX_MIN_BYTES 8

static enum header_name label_alone(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *value;
    if (line->bytes == 0 || line->bytes > LABEL_MAX_BYTES || memchr(line->text, ':', line->bytes)) return HEADER_NONE;
    if (count_words(line->text, line->bytes) > 2) return HEADER_NONE;
    const char *folded = line_fold(job, i);
    size_t bytes = strlen(folded);
    char *label = arena_alloc(job->arena, bytes + 2);
    memcpy(label, folded, bytes);
    label[bytes] = ':';
    return phrase_header(label, &value);
}

/* The field that begins behind a gap of the line. */
static enum header_name label_in_column(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *end = line->text + line->bytes, *value;
    if (!memchr(line->text, ':', line->bytes)) return HEADER_NONE;
    const char *gap = memmem(line->text, line->bytes, COLUMN_GAP, strlen(COLUMN_GAP));
    for (; gap; gap = memmem(gap, (size_t)(end - gap), COLUMN_GAP, strlen(COLUMN_GAP))) {
        while (gap < end && *gap == ' ') gap++;
        size_t bytes = (size_t)(end - gap) < LABEL_MAX_BYTES ? (size_t)(end - gap) : LABEL_MAX_BYTES;
        if (!memchr(gap, ':', bytes)) continue;
        enum header_name name = phrase_header(fold_line(job->arena, gap, utf8_cut(gap, bytes, bytes)), &value);
        if (name == HEADER_TO || name == HEADER_CC || name == HEADER_SUBJECT) return name;
    }
    return HEADER_NONE;
}

/* The field alone in a row's first cell, as a table of HTML has it. */
static enum header_name label_in_row(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *tab = memchr(line->text, '\t', line->bytes), *value;
    size_t bytes = tab ? (size_t)(tab - line->text) : 0;
    if (bytes == 0) return label_alone(job, i);
    if (bytes > LABEL_MAX_BYTES || memchr(line->text, ':', bytes)) return HEADER_NONE;
    return phrase_header(arena_printf(job->arena, "%s:", fold_line(job->arena, line->text, bytes)), &value);
}

/* The field that ends the line behind a gap, its value in the lines below. */
static enum header_name label_at_edge(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *value, *label = line->text + line->bytes;
    while (label > line->text && label[-1] != ' ') label--;
    if (label < line->text + EDGE_MIN_BLANKS || memcmp(label - EDGE_MIN_BLANKS, EDGE_GAP, EDGE_MIN_BLANKS) != 0)
        return HEADER_NONE;
    size_t bytes = (size_t)(line->text + line->bytes - label);
    if (bytes > LABEL_MAX_BYTES || memchr(label, ':', bytes)) return HEADER_NONE;
    return phrase_header(arena_printf(job->arena, "%s:", fold_line(job->arena, label, bytes)), &value);
}

/* Of a head whose fields stand at the right edge: the lines below `end` that are indented as far carry its subject. */
static size_t edge_end(const struct job *job, size_t end)
{
    while (end < job->count && !job->lines[end].first && job->lines[end].bytes > EDGE_INDENT &&
           strspn(job->lines[end].text, " ") >= EDGE_INDENT)
        end++;
    return end;
}

/* A line of the boxes that the fields stand in: "|------------>", "| From:      |", "  >-----|". */
static bool is_boxed(const struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    size_t at = 0;
    while (at < line->bytes && line->text[at] == ' ') at++;
    if (line->bytes < at + 2 || !one_of("|>", line->text[at])) return false;
    return one_of("|>", line->text[line->bytes - 1]);
}

size_t boxed_header_end(struct job *job, size_t at, struct forwarded_head *head)
{
    const struct line *line = &job->lines[at];
    bool from = false, subject = false;
    size_t end = at;
    enum header_name name = HEADER_NONE;
    *head = (struct forwarded_head){"", "", "", "", 0};
    if (line->bytes < BOX_MIN_BYTES || memcmp(line->text, "|---", 4) != 0 || line->text[line->bytes - 1] != '>')
        return at;
    for (; end < job->count && job->lines[end].depth == line->depth && is_boxed(job, end); end++) {
        const char *rest, *folded = line_fold(job, end);
        enum header_name here = phrase_header(folded, &rest);
        if (here != HEADER_NONE && folded[0] == '|') {
            name = here;
            from |= here == HEADER_FROM;
            subject |= here == HEADER_SUBJECT;
        } else if (name == HEADER_FROM && folded[strspn(folded, " ")] == '|' && !strstr(folded, "--")) {
            const char *bar = job->lines[end].text + strcspn(job->lines[end].text, "|") + 1;
            size_t bytes = (size_t)(job->lines[end].text + job->lines[end].bytes - 1 - bar);
            header_take_from(job, arena_strndup(job->arena, bar + strspn(bar, " "), bytes - strspn(bar, " ")), head);
            name = HEADER_NONE;
        }
    }
    return from && subject ? end : at;
}

/* One past the line with the subject, below a line with the addressee; 0 when there is none. */
static size_t end_below(struct job *job, size_t at, enum header_name (*label)(struct job *, size_t), bool stacked)
{
    for (size_t i = at + 1; i < job->count && i <= at + LINES_BELOW; i++) {
        if (job->lines[i].depth != job->lines[at].depth) return 0;
        if (label(job, i) != HEADER_SUBJECT) continue;
        if (label == label_at_edge) return edge_end(job, i + 1);
        if (label == label_in_row && memchr(job->lines[i].text, '\t', job->lines[i].bytes)) return i + 1;
        bool value = stacked && i + 1 < job->count && !job->lines[i + 1].first;
        return value ? i + 2 : i + 1;
    }
    return 0;
}

/* The first line of the head: short lines above the addressee, one of them a date (in a table it may stand beside).
 * NO_LINE when none is. */
static size_t start_above(struct job *job, size_t at, size_t end, bool stacked)
{
    bool dated = false;
    size_t start = at;
    for (size_t i = at; !stacked && i < end; i++) dated |= line_is_dated(job, i);
    for (size_t i = at; i-- > 0 && i + LINES_ABOVE >= at;) {
        const struct line *line = &job->lines[i];
        const char *value, *folded = line_fold(job, i);
        bool address = has_address(folded), field = phrase_header(folded, &value) != HEADER_NONE;
        bool date = line_is_dated(job, i);
        bool name = !job->lines[i + 1].first && count_words(line->text, line->bytes) <= 4;
        if (line->depth != job->lines[at].depth || line->role != ROLE_AUTHORED) break;
        if (count_words(line->text, line->bytes) > 14 || !(address || field || date || name)) break;
        dated |= date;
        start = i;
    }
    return dated ? start : NO_LINE;
}

size_t notes_header_end(struct job *job, size_t at, size_t *from)
{
    size_t end = 0;
    bool stacked = label_alone(job, at) == HEADER_TO;
    if (stacked)
        end = end_below(job, at, label_alone, true);
    else if (label_in_column(job, at) == HEADER_TO)
        end = end_below(job, at, label_in_column, false);
    else if ((stacked = memchr(job->lines[at].text, '\t', job->lines[at].bytes) && label_in_row(job, at) == HEADER_TO))
        end = end_below(job, at, label_in_row, true);
    else if (label_at_edge(job, at) == HEADER_TO)
        end = end_below(job, at, label_at_edge, false);
    if (end == 0) return at;
    *from = start_above(job, at, end, stacked);
    return *from == NO_LINE ? at : end;
}
