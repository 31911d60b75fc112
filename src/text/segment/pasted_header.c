/* SPDX-License-Identifier: MIT */
/* pasted_header: the From/Sent/To/Subject block that mail programs put above an earlier message, in whatever language
 * and order. */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/one_of.h>

/* Field lines may be folded: this many lines that are no field are borne between two that are. */
#define FOLDED_MAX_LINES 3
/* Programs that write each field as a paragraph leave blank lines between; no more fields than this are looked for. */
#define HEADER_MAX_LINES 40
#define SENDER_MAX_WORDS 6 /* and "on behalf of" names an address */

#define UNCOLONED_MAX_BYTES 40 /* the name of a field without a colon */
#define UNCOLONED_MAX_WORDS 3

struct fields {
    bool from, date, to, subject, cc, address;
    bool undated;      /* a date without a figure: no program wrote that */
    bool small_sender; /* "From: the parish council": names have capitals */
    size_t known;
};

/* Western, Arabic or Persian. */
static bool has_digit(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        if (*at >= '0' && *at <= '9') return true;
        if (*at == 0xd9 && at[1] >= 0xa0 && at[1] <= 0xa9) return true;
        if (*at == 0xdb && at[1] >= 0xb0 && at[1] <= 0xb9) return true;
    }
    return false;
}

/* `spelt`: the value in the author's spelling. */
static void note(struct fields *fields, enum header_name name, const char *value, const char *spelt)
{
    bool value_is_small = *spelt >= 'a' && *spelt <= 'z';
    /* "From: what we hear, operators act first" is somebody's sentence: a sender is a name, an address, or both. */
    size_t bytes = strlen(value), words = count_words(value, bytes);
    bool ends = bytes > 0 && one_of(".!?", value[bytes - 1]) && words > SENDER_MAX_WORDS / 2;
    bool sentence = !strchr(value, '@') && (ends || words > SENDER_MAX_WORDS);
    fields->from |= name == HEADER_FROM && !sentence;
    fields->small_sender |= name == HEADER_FROM && value_is_small;
    fields->date |= name == HEADER_DATE && has_digit(value);
    fields->undated |= name == HEADER_DATE && bytes > 0 && !has_digit(value);
    fields->to |= name == HEADER_TO;
    fields->subject |= name == HEADER_SUBJECT;
    fields->cc |= name == HEADER_CC;
    fields->address |= has_address(value) || strchr(value, '@');
    fields->known++;
}

/* A copy without the marks of writing direction that programs put around names between right-to-left words. */
static const char *without_directions(struct arena *arena, const char *text, size_t bytes)
{
    char *copy = arena_strndup(arena, text, bytes), *to = copy;
    for (const char *at = copy; *at;) {
        bool mark = memcmp(at, "\xe2\x80", 2) == 0 && ((unsigned char)at[2] == 0x8e || (unsigned char)at[2] == 0x8f ||
                                                       ((unsigned char)at[2] >= 0xaa && (unsigned char)at[2] <= 0xae));
        mark |= memcmp(at, "\xe2\x81", 2) == 0 && (unsigned char)at[2] >= 0xa6 && (unsigned char)at[2] <= 0xa9;
        if (mark)
            at += 3;
        else
            *to++ = *at++;
    }
    *to = '\0';
    return copy;
}

/* Text of the line behind its colon, marks of emphasis removed, in the author's spelling. */
static const char *field_value(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *colon = memchr(line->text, ':', line->bytes), *end = line->text + line->bytes;
    const char *wide = memmem(line->text, line->bytes, "：", 3);
    if (wide && (!colon || wide < colon)) colon = wide + 2;
    if (!colon) return "";
    for (colon++; colon < end && one_of(" *\t", *colon); colon++)
        ;
    while (end > colon && one_of(" *\t", end[-1])) end--;
    return without_directions(job->arena, colon, (size_t)(end - colon));
}

static const char *unquoted(struct arena *arena, const char *from, const char *to)
{
    while (from < to && one_of(" \"'*", *from)) from++;
    while (to > from && one_of(" \"'*,;", to[-1])) to--;
    return arena_strndup(arena, from, (size_t)(to - from));
}

/* "Ada Lovelace <ada@example.org>", "Ada [mailto:ada@example.org]", "ada@example.org". */
void header_take_from(struct job *job, const char *value, struct forwarded_head *head)
{
    const char *at = strchr(value, '@');
    if (!at) {
        head->from_name = unquoted(job->arena, value, value + strcspn(value, "<["));
        return;
    }
    const char *from = at, *to = at + 1;
    while (from > value && !one_of(" <>[]():;\"',", from[-1])) from--;
    to += strcspn(to, " <>[]();\"',");
    head->from_address = arena_strndup(job->arena, from, (size_t)(to - from));
    const char *name_end = value + strcspn(value, "<[(");
    head->from_name = name_end > value && name_end <= from ? unquoted(job->arena, value, name_end) : "";
}

static void take(struct job *job, size_t i, enum header_name name, struct forwarded_head *head)
{
    if (!head) return;
    const char *value = field_value(job, i);
    if (name == HEADER_FROM && !head->from_name[0] && !head->from_address[0]) header_take_from(job, value, head);
    if (name == HEADER_SUBJECT && !head->subject[0]) head->subject = value;
    if (name == HEADER_DATE && !head->date[0]) head->date = value;
}

/* A line that carries on the field above it: an address list, or the rest of a long subject. */
static bool continues(struct job *job, size_t i, enum header_name last)
{
    const char *folded = line_fold(job, i);
    if (job->lines[i].first) return false;
    if (folded[0] == '<' || has_address(folded)) return true;
    return (last == HEADER_TO || last == HEADER_CC || last == HEADER_SUBJECT) && job->lines[i].bytes > 0;
}

/* The next field line within reach of `at`, or NO_LINE. */
static size_t next_field(struct job *job, size_t at, int depth, enum header_name last)
{
    const char *value;
    for (size_t i = at; i < job->count && i < at + FOLDED_MAX_LINES; i++) {
        if (job->lines[i].depth != depth) return NO_LINE;
        if (phrase_header(line_fold(job, i), &value) != HEADER_NONE) return i;
        if (!continues(job, i, last)) return NO_LINE;
    }
    return NO_LINE;
}

static bool is_header(const struct fields *f, bool marked)
{
    if (marked) return f->from || f->known >= 2;
    if (f->undated && !f->date && !f->address) return false;
    if (!f->from && !(f->date && f->subject && f->to)) return false;
    if (f->known >= 3) return f->date || f->address || (f->subject && f->to && !f->small_sender);
    return f->known == 2 && f->address && (f->date || f->subject || f->to);
}

size_t header_block_end(struct job *job, size_t at, bool marked, struct forwarded_head *head)
{
    struct fields fields = {0};
    struct forwarded_head found = {"", "", "", "", 0};
    const char *value;
    int depth = job->lines[at].depth;
    enum header_name last = phrase_header(line_fold(job, at), &value);
    size_t i = at, end = at;
    if (last == HEADER_NONE) return at;
    while (i != NO_LINE && i < job->count && i < at + HEADER_MAX_LINES) {
        enum header_name name = phrase_header(line_fold(job, i), &value);
        /* A head has one sender: with another one, below a blank line, the head of the next message begins. */
        if (name == HEADER_FROM && job->lines[i].first && fields.from && (fields.date || fields.subject)) break;
        note(&fields, name, value, field_value(job, i));
        take(job, i, name, &found);
        last = name;
        end = i + 1;
        i = next_field(job, end, depth, last);
    }
    /* The last field's own continuation: only addresses, a subject's second line cannot be told from text. */
    while (end < job->count && job->lines[end].depth == depth && !job->lines[end].first &&
           (line_fold(job, end)[0] == '<' || (last == HEADER_TO && has_address(line_fold(job, end)))))
        end++;
    /* A program's header is never indented; an example of two fields in the author's text is. */
    bool indented =
        job->lines[at].bytes > 1 && (memcmp(job->lines[at].text, "  ", 2) == 0 || job->lines[at].text[0] == '\t');
    if (!is_header(&fields, marked) || (indented && !marked && fields.known < 3)) return at;
    if (head) *head = found;
    return end;
}

/* The field whose name begins the line without a colon, and its value in the author's spelling. */
static enum header_name uncoloned(struct job *job, size_t i, const char **value)
{
    const struct line *line = &job->lines[i];
    const char *rest;
    size_t words = 0;
    for (size_t at = 0; at <= line->bytes && at < UNCOLONED_MAX_BYTES && words < UNCOLONED_MAX_WORDS; at++) {
        if (at < line->bytes && !one_of(" \t", line->text[at])) continue;
        words++;
        char *label = fold_line(job->arena, line->text, at);
        enum header_name name = phrase_header(arena_printf(job->arena, "%s:", label), &rest);
        if (name == HEADER_NONE) continue;
        *value = without_directions(job->arena, line->text + at, line->bytes - at);
        *value += strspn(*value, " \t");
        return name;
    }
    return HEADER_NONE;
}

size_t uncoloned_header_end(struct job *job, size_t at, struct forwarded_head *head)
{
    size_t end = at, known = 0;
    const char *value = "";
    if (at >= job->count || uncoloned(job, at, &value) != HEADER_FROM || !strchr(value, '@')) return at;
    struct forwarded_head found = {"", "", "", "", 0};
    header_take_from(job, value, &found);
    for (; end < job->count && job->lines[end].depth == job->lines[at].depth; end++, known++) {
        enum header_name name = uncoloned(job, end, &value);
        if (name == HEADER_NONE) break;
        if (name == HEADER_SUBJECT && !found.subject[0]) found.subject = value;
        if (name == HEADER_DATE && has_digit(value) && !found.date[0]) found.date = value;
    }
    if (known < 3 || !(found.date[0] || found.subject[0])) return at;
    if (head) *head = found;
    return end;
}

/* A word of a date or the verb: "10:12", "AM", "Uhr", "+0200", "schrieb". */
static bool is_no_name(struct arena *arena, const char *word, size_t bytes)
{
    static const char *const clock[] = {"am", "pm", "a.m.", "p.m.", "uhr", "utc", "gmt", "cet", "cest", "bst", "msk"};
    const char *folded = fold_line(arena, word, bytes);
    size_t length = strcspn(folded, ",:");
    if (has_digit(folded) || phrase_wrote_at_end(folded, length) == length) return true;
    for (size_t i = 0; i < sizeof clock / sizeof *clock; i++)
        if (strcmp(folded, clock[i]) == 0) return true;
    return false;
}

/* Where the name begins that ends at `end`: behind the last word that can be none. */
static const char *name_start(struct arena *arena, const char *from, const char *end)
{
    const char *name = from;
    for (const char *word = from; word < end;) {
        size_t bytes = strcspn(word, " ");
        if (word + bytes > end) bytes = (size_t)(end - word);
        if (bytes > 0 && is_no_name(arena, word, bytes)) name = word + bytes;
        word += bytes + 1;
    }
    return name < end ? name : end;
}

/* ">>> Ada Example <ada@example.org> 09/08/2016 16:12 >>>", or the name alone before the date. */
static void take_between(struct job *job, const char *text, struct forwarded_head *head)
{
    text += strspn(text, "> \"");
    size_t name = strcspn(text, "0123456789");
    header_take_from(job, strchr(text, '@') ? text : arena_strndup(job->arena, text, name), head);
}

size_t attribution_head(struct job *job, size_t at, struct forwarded_head *head)
{
    for (size_t end = at; end < job->count && end < at + FOLDED_MAX_LINES; end++) {
        if (attribution_start(job, end) == NO_LINE) continue;
        const struct line *line = &job->lines[end];
        const char *text = arena_strndup(job->arena, line->text, line->bytes), *open = strrchr(text, '<');
        /* The name stands between the date's last comma, or its quotation mark, and the address. */
        const char *name = open ? open : text;
        while (name > text && (name[-1] != ',' || name == open) && name[-1] != ':') name--;
        name = name_start(job->arena, name, open ? open : name + strlen(name));
        if (strncmp(text, ">>> ", 4) == 0)
            take_between(job, text, head);
        else if (open)
            header_take_from(job, name + strspn(name, " \""), head);
        return end + 1;
    }
    return at;
}
