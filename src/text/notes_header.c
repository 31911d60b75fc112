/* SPDX-License-Identifier: MIT */
/*
 * notes_header: the heads that Lotus Notes puts above an earlier message, which have no "From:". Either a table, whose
 * left column has name and date and whose right one "To:" and "Subject:", or its cells one below the other, with "To"
 * and "Subject" alone on their lines and without a colon.
 */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/utf8.h>

#define LABEL_MAX_BYTES 40 /* a field's name alone, in any script */
#define LINES_ABOVE 6      /* name, address, "Sent by", date, "Please respond to" and whom */
#define LINES_BELOW 10
#define COLUMN_GAP "   "

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

/* One past the line with the subject, below a line with the addressee; 0 when there is none. */
static size_t end_below(struct job *job, size_t at, enum header_name (*label)(struct job *, size_t), bool stacked)
{
    for (size_t i = at + 1; i < job->count && i <= at + LINES_BELOW; i++) {
        if (job->lines[i].depth != job->lines[at].depth) return 0;
        if (label(job, i) != HEADER_SUBJECT) continue;
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
    if (end == 0) return at;
    *from = start_above(job, at, end, stacked);
    return *from == NO_LINE ? at : end;
}
