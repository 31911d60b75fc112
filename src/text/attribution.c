/* SPDX-License-Identifier: MIT */
/*
 * attribution: "On Tuesday, Ada <ada@example.org> wrote:" in whatever language, on one line or several. No pattern per
 * language: an attribution is recognised by several of a "wrote" verb, an address, a date or time, the way it begins,
 * its colon, and the quotation below it.
 */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/buf.h>

#define ATTRIBUTION_MAX_LINES 4
#define ATTRIBUTION_MAX_BYTES 600
/* Lines that end as attributions end; honest mail has a few dozen. */
#define ATTEMPTS_MAX 20000

struct signs {
    bool verb, verb_inside, colon, address, date, time, start, quote_below;
    size_t words;
};

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A year of four digits or a date such as 30.09.17; `time`: 12:47, 17.50, 10h30. */
static void find_dates(const char *text, bool *date, bool *time)
{
    for (const char *at = text; *at; at++) {
        if (!digit(*at) || (at > text && digit(at[-1]))) continue;
        size_t n = strspn(at, "0123456789");
        if (n == 4 && (strncmp(at, "19", 2) == 0 || strncmp(at, "20", 2) == 0)) *date = true;
        if (n > 2) continue;
        char mark = at[n];
        size_t m = mark ? strspn(at + n + 1, "0123456789") : 0;
        if ((mark == ':' || mark == '.' || mark == 'h') && m == 2 && !digit(at[n + 3])) *time = true;
        if ((mark == '.' || mark == '/' || mark == '-') && m >= 1 && m <= 2 && strchr("./-", at[n + 1 + m]) &&
            digit(at[n + 2 + m]))
            *date = true;
    }
}

static bool iso_with_zone(const char *text)
{
    if (!digit(text[0]) || !digit(text[1])) return false;
    size_t length = strlen(text);
    return length > 16 && length < 140 && text[4] == '-' && text[7] == '-' && text[10] == ' ' &&
           (strstr(text, " gmt") || strstr(text, " utc") || strstr(text, "+0"));
}

/* The lines from..end as one folded line without dashes at its ends. */
static char *joined(struct job *job, size_t from, size_t end)
{
    struct buf text = BUF_INIT(4 * ATTRIBUTION_MAX_BYTES);
    for (size_t i = from; i <= end; i++) {
        const char *folded = line_fold(job, i);
        if (i == from)
            folded += strspn(folded, "-=_> ");
        else
            buf_putc(&text, ' ');
        buf_puts(&text, folded);
    }
    while (text.len > 0 && strchr("-=_ ", text.data[text.len - 1])) buf_truncate(&text, text.len - 1);
    char *copy = arena_strndup(job->arena, buf_text(&text), text.len);
    buf_release(&text);
    return copy;
}

static bool quoted_below(const struct job *job, size_t end)
{
    return end + 1 < job->count && job->lines[end + 1].depth > job->lines[end].depth;
}

static struct signs signs_of(struct job *job, const char *text, size_t end)
{
    struct signs signs = {.quote_below = quoted_below(job, end)};
    size_t length = strlen(text);
    const char *wide_colon = length >= 3 ? text + length - 3 : text;
    signs.colon = length > 0 && text[length - 1] == ':';
    if (strcmp(wide_colon, "：") == 0) signs.colon = true, length -= 2;
    if (signs.colon) length--;
    while (length > 0 && text[length - 1] == ' ') length--;
    signs.verb = phrase_wrote_at_end(text, length) > 0;
    signs.verb_inside = phrase_wrote_inside(text);
    signs.address = has_address(text);
    signs.start = phrase_attribution_start(text);
    signs.words = count_words(text, strlen(text));
    find_dates(text, &signs.date, &signs.time);
    return signs;
}

/* Enough signs together. `alone`: the lines are a paragraph of their own or begin one. */
static bool enough(const struct signs *s, const char *text, bool single, bool alone)
{
    if (s->words > 45) return false;
    bool when = s->date || s->time;
    if (s->verb && s->start && s->address && (s->colon || when)) return true;
    if (s->verb && s->start && s->time && (s->colon || s->date)) return true;
    if (s->verb && s->start && s->date && s->colon && (alone || s->quote_below)) return s->words <= 20;
    if (s->verb_inside && s->start && s->colon && (s->address || s->time) && when) return true;
    if (s->colon && s->address && when && s->start && s->words <= 25) return true;
    if (s->colon && phrase_quoting_start(text) && (s->address || s->quote_below)) return s->words <= 14;
    if (s->verb_inside && s->colon && s->date && (s->time || s->quote_below) && single) return s->words <= 16;
    if (s->colon && s->quote_below && s->address && when) return s->words <= 24;
    if (s->quote_below && s->address && s->date && digit(text[0]) && single) return s->words <= 14;
    if (s->verb && s->colon && s->address && single) return s->words <= 20;
    if (s->verb && s->colon && s->quote_below && single) return s->words <= 14;
    if (s->colon && s->quote_below && s->start && s->date && s->time) return s->words <= 20;
    return single && alone && iso_with_zone(text);
}

size_t attribution_start(struct job *job, size_t end)
{
    const struct line *last = &job->lines[end];
    if (last->bytes > ATTRIBUTION_MAX_BYTES || last->bytes == 0) return NO_LINE;
    const char *folded = line_fold(job, end);
    size_t length = strlen(folded);
    while (length > 0 && strchr("-=_ ", folded[length - 1])) length--;
    bool colon =
        length > 0 && (folded[length - 1] == ':' || (length >= 3 && strncmp(folded + length - 3, "：", 3) == 0));
    bool between = length > 8 && strncmp(folded, ">>> ", 4) == 0 && strcmp(folded + length - 4, " >>>") == 0;
    if (between && last->first) return end;
    bool dated = digit(folded[0]) && length > 0 && folded[length - 1] == '>' && quoted_below(job, end);
    if (!colon && !dated && !phrase_wrote_at_end(folded, length) && !iso_with_zone(folded)) return NO_LINE;
    if (job->attempts++ > ATTEMPTS_MAX) return NO_LINE;
    size_t bytes = 0, found = NO_LINE;
    for (size_t i = end;; i--) {
        const struct line *line = &job->lines[i];
        bytes += line->bytes;
        if (line->depth != last->depth || bytes > ATTRIBUTION_MAX_BYTES) break;
        char *text = joined(job, i, end);
        struct signs signs = signs_of(job, text, end);
        if (enough(&signs, text, i == end, line->first)) {
            if (signs.start) return i;
            found = i; /* "Ada wrote:" may have its "On Tuesday," on the line above */
        }
        if (i == 0 || end - i + 1 >= ATTRIBUTION_MAX_LINES || line->first) break;
    }
    return found;
}
