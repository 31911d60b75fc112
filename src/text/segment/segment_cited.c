/* SPDX-License-Identifier: MIT */
/*
 * segment_cited: "On 4 March 2024 Councillor Marsh wrote:" inside the author's own letter. A mail program that sets no
 * marks below such a line writes the time of day or an address in it, and what stands below is somebody else's to the
 * end. A line with neither may be the author's, who cites a person and goes on. That is believed when something below
 * shows it: the author's name at the end, or a count that goes on from above. Even then the paragraph right below the
 * line is the cited person's.
 */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/one_of.h>

/* A closing phrase, a name and a title stand so near to what is below them. */
#define SIGN_OFF_LINES 4
#define SIGN_OFF_MAX_WORDS 6
#define LABEL_MAX_BYTES 16 /* "Question 3." */

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool has_digit(const char *word, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (digit(word[i])) return true;
    return false;
}

/* All words of the lines but dates: the names of whoever wrote are among them. */
static const char *words_of(struct job *job, size_t from, size_t end)
{
    const char *words = "";
    for (size_t i = from; i <= end; i++) {
        for (const char *at = line_fold(job, i); *at; at += strspn(at, " ,:")) {
            size_t bytes = strcspn(at, " ,:");
            if (bytes > 0 && !has_digit(at, bytes)) words = arena_printf(job->arena, "%s %.*s", words, (int)bytes, at);
            at += bytes;
        }
    }
    return words;
}

/* "3.", "(3)", "Q3:", "Question 3" at the line's start: 3; else 0. */
static size_t count_at(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t at = strcspn(folded, "0123456789");
    if (at > LABEL_MAX_BYTES || !digit(folded[at]) || memchr(folded, ',', at)) return 0;
    bool bare = at == 0 || folded[0] == '(';
    size_t blanks = 0, digits = strspn(folded + at, "0123456789");
    for (size_t k = 0; k < at; k++) blanks += folded[k] == ' ';
    char mark = folded[at + digits];
    if (blanks > 1 || digits > 2 || (mark != '\0' && !one_of(".):", mark)) || (bare && mark == '\0')) return 0;
    if (mark != '\0' && digit(folded[at + digits + 1])) return 0;
    size_t count = (size_t)(folded[at] - '0');
    return digits == 1 ? count : 10 * count + (size_t)(folded[at + 1] - '0');
}

static bool is_short(const struct job *job, size_t i)
{
    return count_words(job->lines[i].text, job->lines[i].bytes) <= SIGN_OFF_MAX_WORDS;
}

/* The author takes leave right above, as who replies on top of what they reply to. */
static bool signed_above(struct job *job, size_t from)
{
    for (size_t i = from; i > 0 && from - i < SIGN_OFF_LINES; i--) {
        if (!line_own(job, i - 1)) return true;
        if (is_short(job, i - 1) && (line_is_author(job, i - 1) || phrase_closing(line_fold(job, i - 1)))) return true;
    }
    return false;
}

/* The last number that counts above, 0 when none does. */
static size_t last_count(struct job *job, size_t from)
{
    size_t count = 0;
    while (from > 0 && count == 0) count = line_own(job, --from) ? count_at(job, from) : 0;
    return count;
}

static size_t paragraph_end(const struct job *job, size_t at)
{
    size_t end = at + 1;
    while (end < job->count && !job->lines[end].first && line_own(job, end)) end++;
    return end;
}

/* Whether the author goes on from line `at` on, behind what is cited, down to the next head or quotation. */
static bool goes_on(struct job *job, size_t at, const char *others, size_t counted, find_head_end *head_end)
{
    bool own = false, counts = counted > 0;
    for (size_t i = at, from; i < job->count && line_own(job, i); i++) {
        if (head_end(job, i, &from) > i) break;
        size_t count = count_at(job, i);
        if (is_short(job, i) && line_names(job, i, others)) return false;
        if (line_is_rule_at(job, i)) break; /* programs put a signature below everything */
        own |= is_short(job, i) && line_is_author(job, i);
        if (counts && count > 0) own |= count == counted + 1, counts = false;
    }
    return own;
}

size_t cited_end(struct job *job, size_t from, size_t end, find_head_end *head_end)
{
    size_t next = end + 1;
    if (next >= job->count || !line_own(job, next) || signed_above(job, from)) return NO_LINE;
    for (size_t i = from; i <= end; i++)
        if (has_address(line_fold(job, i)) || line_is_timed(job, i)) return NO_LINE;
    if (phrase_greeting(line_fold(job, next)) > 0 && is_short(job, next)) return NO_LINE;
    const char *others = words_of(job, from, end);
    if (shares_name(others, job->author)) return NO_LINE;
    size_t to = paragraph_end(job, next);
    return goes_on(job, to, others, last_count(job, next), head_end) ? to : NO_LINE;
}
