/* SPDX-License-Identifier: MIT */
/*
 * segment_inside: answers that stand inside the quotation. The author set them off from it by colour, by bold or by
 * initials in brackets, and mostly said so above ("my answers in red below").
 */
#include "segment_internal.h"

#include "phrases.h"

/* Somebody who writes no more than this above a quotation has said the rest inside it, or nothing. */
#define SHORT_NOTE_WORDS 25

static bool is_quotation(const struct line *line)
{
    return line->role == ROLE_QUOTED;
}

/* Bytes of the line that are set off; `colour`: by colour, else by bold. */
static size_t set_off(const struct job *job, size_t i, bool colour)
{
    const struct line *line = &job->lines[i];
    const struct block *block = &job->in->items[line->block];
    size_t from = (size_t)(line->text - block->text), to = from + line->bytes, bytes = 0;
    for (size_t k = 0; k < block->emphasis_count; k++) {
        const struct emphasis *span = &block->emphasis[k];
        if (!(colour ? span->coloured : span->bold && !span->coloured)) continue;
        size_t low = span->from > from ? span->from : from, high = span->to < to ? span->to : to;
        if (high > low) bytes += high - low;
    }
    /* text/plain writes bold as *asterisks*. */
    if (!colour && bytes == 0 && line->bytes > 4 && line->text[0] == '*' && line->text[line->bytes - 1] == '*')
        bytes = line->bytes;
    return bytes;
}

static bool wholly(const struct job *job, size_t i, bool colour)
{
    return job->lines[i].bytes > 0 && set_off(job, i, colour) * 10 >= job->lines[i].bytes * 9;
}

/* The author's own lines announce answers in the text below. */
static bool announced(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        if (line_own(job, i) && phrase_announces_inside(line_fold(job, i))) return true;
    }
    return false;
}

struct tally {
    size_t quoted, off, questions;
};

static struct tally count_set_off(struct job *job, bool colour)
{
    struct tally tally = {0};
    for (size_t i = 0; i < job->count; i++) {
        if (!is_quotation(&job->lines[i]) || job->lines[i].bytes == 0) continue;
        tally.quoted++;
        if (!wholly(job, i, colour)) continue;
        tally.off++;
        tally.questions +=
            strchr(line_fold(job, i), '?') != NULL || job->in->items[job->lines[i].block].kind == BLOCK_HEADING;
    }
    return tally;
}

/* Bold may as well be the questions of the quoted text, so it is believed only when it is the lesser part and asks
 * nothing, or is announced. */
static void take_set_off(struct job *job, bool colour, bool said, size_t own_words)
{
    struct tally tally = count_set_off(job, colour);
    if (tally.off == 0 || tally.off * 4 > tally.quoted * 3) return;
    if (tally.questions * 3 > tally.off) return;
    if (!colour && !said && own_words > SHORT_NOTE_WORDS) return;
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        if (!is_quotation(line) || !wholly(job, i, colour)) continue;
        if (!colour && !said && count_words(line->text, line->bytes) < 4) continue;
        if (job->in->items[line->block].kind == BLOCK_HEADING) continue;
        lines_set(job, i, i + 1, ROLE_AUTHORED, colour ? "set-off-colour" : "set-off-bold");
    }
}

/* "[AB] text", "[Ada] text", "AB: text": bytes of the initials, without the brackets, at `from`; 0 when the line has
 * none. */
static size_t initials_at(const char *folded, const char *text, size_t *from)
{
    size_t n = 0;
    *from = folded[0] == '[' || folded[0] == '<' || folded[0] == '{';
    while (n < 12 &&
           ((folded[*from + n] >= 'a' && folded[*from + n] <= 'z') || (unsigned char)folded[*from + n] >= 0x80))
        n++;
    if (n < 2 || !(text[*from] >= 'A' && text[*from] <= 'Z')) return 0;
    char close = folded[*from + n];
    if (*from == 1 && close != ']' && close != '>' && close != '}' && close != ':') return 0;
    if (*from == 0 && !(close == ':' && n <= 3 && text[1] >= 'A' && text[1] <= 'Z')) return 0;
    return n;
}

/* The initials or a name of the author. */
static bool is_authors(const struct job *job, const char *mark, size_t bytes)
{
    const char *at = job->author;
    char first[8];
    size_t n = 0;
    for (; *at; at++) {
        bool start = at == job->author || at[-1] == ' ';
        if (start && n < sizeof first) first[n++] = *at;
        if (start && strncmp(at, mark, bytes) == 0 && (at[bytes] == 0 || at[bytes] == ' ')) return true;
    }
    return n >= 2 && bytes >= 2 && mark[0] == first[0] && mark[bytes - 1] == first[n - 1] && bytes <= n + 1;
}

/* A bracketed mark that is somebody's only once ("[PDF]") is nobody's initials. */
static size_t uses_of(struct job *job, const char *mark, size_t bytes)
{
    size_t uses = 0, from;
    for (size_t i = 0; i < job->count; i++) {
        if (!is_quotation(&job->lines[i])) continue;
        const char *folded = line_fold(job, i);
        size_t n = initials_at(folded, job->lines[i].text, &from);
        uses += n == bytes && strncmp(folded + from, mark, bytes) == 0;
    }
    return uses;
}

/* "[AB: text]" ends with its bracket. */
static bool bracket_ends(const struct line *line)
{
    return line->bytes > 0 && strchr("]}>", line->text[line->bytes - 1]) != NULL;
}

/* "2. What failed?": the next question, though no blank line stands before it. */
static bool asks_next(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t length = strlen(folded);
    return folded[0] >= '0' && folded[0] <= '9' && folded[length - 1] == '?';
}

/* The whole paragraph belongs to the initials, up to the next blank line, initials, question or the bracket's end. */
static void take_initials(struct job *job, bool said)
{
    for (size_t i = 0; i < job->count; i++) {
        size_t from;
        const char *folded = line_fold(job, i);
        if (!is_quotation(&job->lines[i])) continue;
        size_t bytes = initials_at(folded, job->lines[i].text, &from);
        if (bytes == 0) continue;
        bool mine = is_authors(job, folded + from, bytes);
        if (!mine && !(said && from == 1 && uses_of(job, folded + from, bytes) >= 2)) continue;
        size_t end = i + 1, skip;
        bool bracket = from == 1 && folded[from + bytes] == ':';
        while (end < job->count && !(bracket && bracket_ends(&job->lines[end - 1])) && !asks_next(job, end) &&
               !job->lines[end].first && is_quotation(&job->lines[end]) &&
               job->lines[end].depth == job->lines[i].depth &&
               initials_at(line_fold(job, end), job->lines[end].text, &skip) == 0)
            end++;
        lines_set(job, i, end, ROLE_AUTHORED, "initials");
        i = end - 1;
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
        if (line->role != ROLE_QUOTED || line->depth > 0 || strncmp(line->rule, "below-", 6) != 0) continue;
        lines_set(job, i, i + 1, ROLE_AUTHORED, "announced-inside");
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
    size_t from;
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        if (!is_quotation(line) || line->bytes == 0) continue;
        if (job->in->items[line->block].emphasis_count > 0 || line->text[0] == '*') return true;
        if (initials_at(line_fold(job, i), line->text, &from) > 0) return true;
    }
    return false;
}

void segment_inside(struct job *job)
{
    size_t quoted = count_quoted(job);
    if (quoted == 0) return;
    size_t own_words = own_words_before(job, job->count);
    if (own_words > SHORT_NOTE_WORDS && !worth_looking(job)) return;
    bool said = announced(job);
    take_initials(job, said);
    take_set_off(job, true, said, own_words);
    if (said || own_words <= SHORT_NOTE_WORDS) take_set_off(job, false, said, own_words);
    if (said && own_words <= SHORT_NOTE_WORDS && count_quoted(job) == quoted) keep_unmarked(job);
    job->own_from = 0; /* lines became the author's own */
}
