/* SPDX-License-Identifier: MIT */
/*
 * segment_marks: answers inside the quotation that carry a mark of their author's: initials ("[AB] ..."), a word
 * ("Answer: ..."), or a sign that stands before every answer ("==> ...").
 */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/answer_sign.h>

/* So many different signs are tried; a message that holds more of them marks no answers by them. */
#define SIGNS_TRIED 8
#define NAME_MAX_BYTES 40
#define INITIALS_MAX_BYTES 12 /* or a first name */

static bool line_quoted(const struct job *job, size_t i)
{
    return job->lines[i].role == ROLE_QUOTED;
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* "[AB] text", "[A.B.]: text", "(Ada) text", "[Ada Example] text", "AB: text": bytes of the mark, without the brackets,
 * at `from`; 0 when the line has none. */
static size_t initials_at(const char *folded, const char *text, size_t *from)
{
    size_t n = 0, most;
    *from = folded[0] && one_of("[<{(", folded[0]);
    most = *from ? NAME_MAX_BYTES : INITIALS_MAX_BYTES;
    while (n < most && (is_name_byte(folded[*from + n]) ||
                        (*from == 1 && n > 0 && folded[*from + n] && one_of(".-", folded[*from + n])) ||
                        (*from == 1 && folded[*from + n] == ' ' && is_name_byte(folded[*from + n + 1]))))
        n++;
    bool capital = text[*from] >= 'A' && text[*from] <= 'Z';
    if (n < 2 || !(capital || (*from == 1 && (unsigned char)text[1] >= 0x80))) return 0;
    char close = folded[*from + n + (folded[*from + n] == ' ' && folded[*from + n + 1] == ':')];
    if (*from == 1 && (close == '\0' || !one_of("]>}):", close))) return 0;
    if (*from == 0 && !(close && one_of(":>", close) && n <= 3 && text[1] >= 'A' && text[1] <= 'Z')) return 0;
    return n;
}

/* The initials or a name of the author. */
static bool is_authors(const struct job *job, const char *mark, size_t bytes)
{
    const char *at = job->author, *end = at + strlen(at), *letter = mark;
    uint32_t first = 0, last = 0, opens = 0, closes = 0;
    size_t words = 0;
    while (at < end) {
        if (strncmp(at, mark, bytes) == 0 && (at[bytes] == 0 || at[bytes] == ' ')) return true;
        utf8_next(at, end, words++ == 0 ? &first : &last);
        at += strcspn(at, " ");
        at += strspn(at, " ");
    }
    size_t letters = 0;
    for (uint32_t code; letter < mark + bytes;) {
        letter += utf8_next(letter, mark + bytes, &code);
        if (code == '.') continue;
        *(letters++ == 0 ? &opens : &closes) = code;
    }
    return words >= 2 && letters >= 2 && opens == first && closes == last && letters <= words + 1;
}

/* A bracketed mark that is somebody's only once ("[PDF]") is nobody's initials. */
static size_t uses_of(struct job *job, const char *mark, size_t bytes)
{
    size_t uses = 0, from;
    for (size_t i = 0; i < job->count; i++) {
        if (!line_quoted(job, i)) continue;
        const char *folded = line_fold(job, i);
        size_t n = initials_at(folded, job->lines[i].text, &from);
        uses += n == bytes && strncmp(folded + from, mark, bytes) == 0;
    }
    return uses;
}

/* "[AB: text]" ends with its bracket. */
static bool bracket_ends(const struct line *line)
{
    return line->bytes > 0 && one_of("]}>", line->text[line->bytes - 1]);
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
        if (!line_quoted(job, i)) continue;
        size_t bytes = initials_at(folded, job->lines[i].text, &from);
        if (bytes == 0) continue;
        bool mine = is_authors(job, folded + from, bytes);
        bool short_mark = folded[0] != '(' && bytes <= INITIALS_MAX_BYTES && !memchr(folded + from, ' ', bytes);
        if (!mine && !(said && from == 1 && short_mark && uses_of(job, folded + from, bytes) >= 2)) continue;
        size_t end = i + 1, skip;
        bool bracket = from == 1 && folded[from + bytes + (folded[from + bytes] == ' ')] == ':';
        while (end < job->count && !(bracket && bracket_ends(&job->lines[end - 1])) && !asks_next(job, end) &&
               !job->lines[end].first && line_quoted(job, end) && job->lines[end].depth == job->lines[i].depth &&
               initials_at(line_fold(job, end), job->lines[end].text, &skip) == 0)
            end++;
        lines_set(job, i, end, ROLE_AUTHORED, RULE_INITIALS);
        i = end - 1;
    }
}

static size_t sign_at(const struct line *line)
{
    return answer_sign(line->text, line->bytes);
}

bool marks_answer(struct job *job, size_t i)
{
    size_t from;
    const char *folded = line_fold(job, i);
    return initials_at(folded, job->lines[i].text, &from) > 0 || phrase_answer_label(folded) > 0 ||
           sign_at(&job->lines[i]) > 0;
}

/* The line above, blank ones left out, asks. */
static bool below_question(struct job *job, size_t i)
{
    while (i > 0 && job->lines[i - 1].bytes == 0) i--;
    return i > 0 && strchr(line_fold(job, i - 1), '?') != NULL;
}

/* The same mark as that of `as`: the same sign, or any label. */
static size_t mark_at(struct job *job, size_t i, const struct line *as)
{
    const struct line *line = &job->lines[i];
    if (!as) return phrase_answer_label(line_fold(job, i));
    size_t bytes = sign_at(line);
    return bytes > 0 && bytes == sign_at(as) && memcmp(line->text, as->text, bytes) == 0 ? bytes : 0;
}

/* Where the paragraph that `i` begins ends: at a blank line, the next mark or the next question. */
static size_t marked_end(struct job *job, size_t i, const struct line *as)
{
    size_t end = i + 1;
    while (end < job->count && line_quoted(job, end) && !job->lines[end].first && !mark_at(job, end, as) &&
           !asks_next(job, end) && job->lines[end].depth == job->lines[i].depth && !strchr(line_fold(job, end), '?'))
        end++;
    return end;
}

/* Marked paragraphs are the author's when they answer: below questions mostly, and none of them a question itself. */
static void take_marked(struct job *job, const struct line *as, bool said)
{
    size_t uses = 0, answering = 0, asking = 0;
    for (size_t i = 0; i < job->count; i++) {
        if (!line_quoted(job, i) || !mark_at(job, i, as)) continue;
        uses++;
        answering += below_question(job, i);
        asking += strchr(line_fold(job, i), '?') != NULL;
    }
    if (uses == 0 || asking * 2 > uses) return;
    if (!said && (uses < 2 || answering * 2 <= uses)) return;
    for (size_t i = 0; i < job->count; i++) {
        if (line_quoted(job, i) && mark_at(job, i, as))
            lines_set(job, i, marked_end(job, i, as), ROLE_AUTHORED, as ? RULE_ANSWER_SIGN : RULE_ANSWER_LABEL);
    }
}

/* ">> The operators." below "1. Who acts first?" in an earlier message that carries no marks: the marks are the
 * author's own. */
static void take_deeper(struct job *job)
{
    size_t answering = 0, asking = 0;
    for (size_t i = 1; i < job->count; i++) {
        if (!line_quoted(job, i) || job->lines[i].depth == 0 || job->lines[i].rule != RULE_BELOW_HEADER) continue;
        asking += strchr(line_fold(job, i), '?') != NULL;
        answering += job->lines[i - 1].depth == 0 && below_question(job, i);
    }
    if (answering < 2 || asking > 0) return;
    for (size_t i = 0; i < job->count; i++) {
        if (line_quoted(job, i) && job->lines[i].depth > 0 && job->lines[i].rule == RULE_BELOW_HEADER)
            lines_set(job, i, i + 1, ROLE_AUTHORED, RULE_ANSWER_SIGN);
    }
}

void segment_marks(struct job *job, bool said, bool nothing_else)
{
    take_initials(job, said);
    if (!said && !nothing_else) return;
    take_marked(job, NULL, said);
    for (size_t i = 0, tried = 0; i < job->count && tried < SIGNS_TRIED; i++) {
        if (!line_quoted(job, i) || sign_at(&job->lines[i]) == 0) continue;
        take_marked(job, &job->lines[i], said);
        tried++;
    }
    if (said) take_deeper(job);
}
