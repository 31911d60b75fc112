/* SPDX-License-Identifier: MIT */
/*
 * segment_digest: a list digest is several messages in one. Mailman writes them as "Message: 1" with some header fields
 * between lines of dashes (RFC 1153's form); of a multipart/digest extract makes such heads. Each message is segmented
 * for itself, with its own author; what the list put around them is footer.
 */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/one_of.h>

#define DASHES_MIN 20
#define HEAD_MAX_LINES 30
#define HEAD_DATE_BYTES 60
#define COUNT_DASHES 10
#define END_STARS 10
#define END_LINES 12 /* a gateway may add some */
#define TOPIC_SIGNS 60

/* A row of dashes as digests have between messages. */
static bool is_divider(const struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    return line->depth == 0 && line->bytes >= DASHES_MIN && line_is_rule(line->text, line->bytes);
}

static bool is_made_head(const struct job *job, size_t i)
{
    return job->in->items[job->lines[i].block].rule == RULE_DIGEST_HEAD;
}

/* "Message: 12" and nothing else. */
static bool is_numbered(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    if (strncmp(folded, "message: ", 9) != 0) return false;
    return folded[9] && strspn(folded + 9, "0123456789") == strlen(folded + 9);
}

/* "---------- 1 of 2 ----------" in whatever language, as the digests of groups number their messages. */
static bool is_counted(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    if (line->depth > 0 || line->bytes < 2 * COUNT_DASHES || line->text[0] != '-') return false;
    const char *at = line_fold(job, i);
    size_t before = strspn(at, "-"), first = strspn(at += before + strspn(at + before, " "), "0123456789");
    at += first + strspn(at + first, " ");
    size_t word = strcspn(at, " -0123456789");
    at += word + strspn(at + word, " ");
    size_t last = strspn(at, "0123456789");
    at += last + strspn(at + last, " ");
    return before >= COUNT_DASHES && first > 0 && word > 0 && last > 0 && strspn(at, "-") >= COUNT_DASHES;
}

/* One past the head of a digest's message that begins at `at`, `at` when none does; `head` says whose it is. */
static size_t digest_head_end(struct job *job, size_t at, struct forwarded_head *head)
{
    size_t from = at, end;
    *head = (struct forwarded_head){"", "", "", "", -1};
    bool made = is_made_head(job, at);
    if (!made) {
        bool counted = is_counted(job, at);
        if (!counted && !is_divider(job, at)) return at;
        from++;
        if (from < job->count && is_numbered(job, from)) from++;
        if (from >= job->count || job->lines[from].depth > 0) return at;
    }
    end = header_block_end(job, from, true, head);
    if (end == from || (!made && !head->from_name[0] && !head->from_address[0])) return made ? at + 1 : at;
    /* Fields that are not known by name stand in the same paragraph. */
    while (end < job->count && end < from + HEAD_MAX_LINES && !job->lines[end].first) end++;
    return end;
}

/* "Url: https://..." in whatever spelling. */
static bool starts_page(const char *folded)
{
    const char *page = strstr(folded, "://");
    return page != NULL && page - folded < 20;
}

static bool is_rule_of(const struct job *job, size_t i, char sign, size_t least)
{
    size_t bytes = 0;
    if (i >= job->count) return false;
    while (bytes < job->lines[i].bytes && job->lines[i].text[bytes] == sign) bytes++;
    return bytes >= least && bytes == job->lines[i].bytes;
}

/* "End of X Digest", "Subject: Digest Footer" between dividers: from here on the list speaks. In every language a row
 * of stars stands below its last words, and a group's digest puts its topics between rows of "=". */
static size_t closing_footer(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (!is_divider(job, i)) continue;
        const char *next = i + 1 < job->count ? line_fold(job, i + 1) : "";
        bool ends = strncmp(next, "end of ", 7) == 0 && strstr(next, "digest");
        ends |= is_rule_of(job, i + 2, '*', END_STARS) && job->count - i <= END_LINES;
        ends |= is_rule_of(job, i, '=', TOPIC_SIGNS) && is_rule_of(job, i + 3, '=', TOPIC_SIGNS) &&
                i + 2 < job->count && starts_page(line_fold(job, i + 2));
        if (ends || strncmp(next, "subject: digest footer", 22) == 0 || i + 1 == job->count) return i;
    }
    return to;
}

static void segment_message(struct job *job, size_t from, size_t to, const struct forwarded_head *head,
                            segment_step *steps)
{
    struct segmentation own = {.signature = "", .head = {"", "", "", "", -1}};
    struct job part = *job;
    part.lines = job->lines + from;
    part.count = to - from;
    part.author = fold_line(job->arena, head->from_name, strlen(head->from_name));
    part.is_forward = false;
    part.out = &own;
    part.own_from = 0;
    part.head_line = NO_LINE;
    steps(&part);
}

/*
 * A pasted header below a row of dashes is any forward's. The mail's structure makes a digest, a number does, and the
 * form of RFC 1153: seventy dashes before the first message, thirty before the next.
 */
static bool is_digest(struct job *job)
{
    struct forwarded_head head;
    bool opened = false;
    for (size_t i = 0; i < job->count; i++) {
        bool made = is_made_head(job, i);
        bool dashed = job->lines[i].bytes > 0 && job->lines[i].text[0] == '-';
        if (dashed && is_counted(job, i) && digest_head_end(job, i, &head) > i) return true;
        if (!made && !(is_divider(job, i) && i + 1 < job->count)) continue;
        size_t bytes = job->lines[i].bytes;
        bool numbered = !made && is_numbered(job, i + 1);
        if (!made && !numbered && bytes != 70 && bytes != 30) continue;
        if (digest_head_end(job, i, &head) == i) continue;
        if (made || numbered || (opened && bytes == 30)) return true;
        opened |= bytes == 70;
    }
    return false;
}

static void segment_messages(struct job *job, segment_step *steps)
{
    size_t from = 0;
    bool inside = false;
    struct forwarded_head head = {"", "", "", "", -1}, next;
    for (size_t i = 0; i <= job->count;) {
        size_t end = i < job->count ? digest_head_end(job, i, &next) : i;
        if (end == i && i < job->count) {
            i++;
            continue;
        }
        size_t to = inside ? closing_footer(job, from, i) : from;
        if (inside) segment_message(job, from, to, &head, steps);
        lines_set(job, to, i, ROLE_FOOTER, RULE_DIGEST_FRAME);
        if (i == job->count) break;
        lines_set(job, i, end, ROLE_FORWARDED, RULE_DIGEST_HEAD);
        head = next;
        inside = true;
        from = i = end;
    }
}

static const char *past_blanks(const char *folded)
{
    return folded + strspn(folded, " ");
}

/* "1. Re: call" with "From:" and "Date:" right below: how web forums head the messages of their digests. */
static bool is_listed_head(struct job *job, size_t i)
{
    const char *value, *raw = job->lines[i].text;
    if (job->lines[i].bytes == 0 || (*raw >= 'A' && *raw <= 'Z') || (*raw >= 'a' && *raw <= 'z')) return false;
    const char *folded = line_fold(job, i);
    size_t digits = strspn(folded, "0123456789");
    if (digits == 0 || digits > 3 || i + 2 >= job->count || job->lines[i].depth > 0) return false;
    if (folded[digits] >= 'a' && folded[digits] <= 'z') digits++; /* "1a. Re: call" */
    if (folded[digits] != '.') return false;
    const char *from = past_blanks(line_fold(job, i + 1)), *date = past_blanks(line_fold(job, i + 2));
    bool sent = phrase_header(from, &value) == HEADER_FROM || strncmp(from, "posted by:", 10) == 0;
    return sent && phrase_header(date, &value) == HEADER_DATE;
}

/* "   1. Re: call (Ada Example)", in the list of topics above the messages. */
static bool is_topic(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    size_t blank = strspn(folded, " "), digits = strspn(folded + blank, "0123456789");
    bool indented = line->bytes > 0 && one_of(" \t", line->text[0]);
    return indented && digits > 0 && digits < 4 && folded[blank + digits] == '.' && folded[strlen(folded) - 1] == ')';
}

/* An address and nothing else, as a list's masthead has it below "submissions to". */
static bool is_address_line(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    bool indented = line->bytes > 0 && one_of(" \t", line->text[0]);
    const char *folded = line_fold(job, i);
    while (*folded == ' ') folded++;
    return indented && i > 0 && job->lines[i - 1].bytes > 0 && has_address(folded) && strchr(folded, ' ') == NULL;
}

static size_t paragraph_first(const struct job *job, size_t i)
{
    while (i > 0 && !job->lines[i].first) i--;
    return i;
}

/* Where the list's own words begin above a digest's first message at `to`; NO_LINE when it has none there. */
static size_t masthead(struct job *job, size_t to)
{
    for (size_t i = 0; i < to; i++) {
        if (job->lines[i].depth > 0 || job->lines[i].bytes == 0) continue;
        if (!phrase_digest_topics(line_fold(job, i)) && !is_topic(job, i) && !is_address_line(job, i)) continue;
        size_t from = paragraph_first(job, i);
        /* A blank line may part the address from the sentence it ends. */
        if (from == i && from > 0 && is_address_line(job, i)) from = paragraph_first(job, from - 1);
        /* The list's name and address may stand above, each alone. */
        while (from > 0 && phrase_digest_name(line_fold(job, paragraph_first(job, from - 1))))
            from = paragraph_first(job, from - 1);
        return from;
    }
    return NO_LINE;
}

/* "Dear all", "Thanks!" or the author's name: no list says so above its digest. */
static bool is_courtesy(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    if (line->depth > 0 || line->bytes == 0 || line->role != ROLE_AUTHORED) return false;
    return phrase_greeting(line_fold(job, i)) > 0 || phrase_closing(line_fold(job, i)) > 0 || line_is_author(job, i);
}

/* Words that somebody wrote above line `to`. */
static bool written_above(struct job *job, size_t to)
{
    struct job part = *job;
    part.count = to;
    part.lines = arena_array(job->arena, to + 1, sizeof *part.lines);
    memcpy(part.lines, job->lines, to * sizeof *part.lines);
    segment_footers(&part);
    for (size_t i = 0; i < to; i++) {
        if (strstr(line_fold(&part, i), "digest")) lines_set(&part, i, i + 1, ROLE_FOOTER, RULE_DIGEST_FRAME);
    }
    for (size_t i = 0; i < to; i++)
        if (is_courtesy(&part, i)) return true;
    return own_words_by_hand(&part, to) > 0;
}

/* The first message of a digest, or the head of one that a web forum sent; `job->count` when there is none. */
static size_t first_message(struct job *job, bool rfc1153)
{
    struct forwarded_head head;
    size_t listed = 0, first = job->count;
    for (size_t i = 0; i < job->count; i++) {
        bool opens =
            rfc1153 &&
            (is_made_head(job, i) || is_counted(job, i) ||
             (is_divider(job, i) && i + 1 < job->count && (job->lines[i].bytes == 70 || is_numbered(job, i + 1))));
        if (opens && digest_head_end(job, i, &head) > i) return i;
        if (rfc1153) continue;
        if (is_listed_head(job, i) && listed++ == 0) first = i;
        if (phrase_digest_topics(line_fold(job, i)) == DIGEST_TITLE && job->lines[i].depth == 0) return i + 1;
    }
    return listed >= 2 ? first : job->count;
}

/* Whether the digest whose first message stands at `to` is replied to: the author's text stands above it, and either
 * the head of the digest's mail, or what the list says before its messages. Where that begins, and ends. */
static bool is_replied(struct job *job, size_t to, size_t *from, size_t *end)
{
    for (size_t i = 0; i < to; i++) {
        if (job->lines[i].depth > 0 || job->lines[i].bytes == 0) continue;
        *end = history_head_end(job, i, from);
        if (*end > i) return !job->is_forward;
    }
    *from = *end = masthead(job, to);
    if (*from == NO_LINE && to < job->count && is_listed_head(job, to)) {
        for (*from = to; *from > 0 && job->lines[*from - 1].depth == 0; (*from)--) {
            const struct line *line = &job->lines[*from - 1];
            if (line->bytes > 0 && !line_is_rule(line->text, line->bytes)) break;
        }
        *end = *from;
    }
    return *from != NO_LINE && *from > 0 && written_above(job, *from);
}

/* "Posted by:" or "From:" with the date right below, under a line of signs or the message's subject, as the digests of
 * groups have it; "Ada <ada@example.org>: Apr 12 08:11AM +0200", as their pages do. */
static size_t group_head_end(struct job *job, size_t at)
{
    const char *value, *folded = past_blanks(line_fold(job, at));
    if (job->lines[at].depth > 0 || job->lines[at].bytes == 0 || at == 0) return at;
    bool posted = strncmp(folded, "posted by:", 10) == 0 || phrase_header(folded, &value) == HEADER_FROM;
    if (posted && has_address(folded) && at + 1 < job->count) {
        const char *next = past_blanks(line_fold(job, at + 1));
        bool dated = phrase_header(next, &value) == HEADER_DATE || phrase_header(next, &value) == HEADER_SUBJECT;
        if (dated) return at + 2;
    }
    const char *behind = strstr(folded, ">: ");
    return behind && has_address(folded) && line_is_dated(job, at) && strlen(behind) < HEAD_DATE_BYTES ? at + 1 : at;
}

/* The heads of the messages of a digest that is replied to say whose words stand below each. */
static void mark_heads(struct job *job, size_t from)
{
    struct forwarded_head head;
    for (size_t i = from; i < job->count; i++) {
        size_t end = digest_head_end(job, i, &head);
        if (end == i && is_listed_head(job, i)) end = i + 3;
        if (end == i) end = group_head_end(job, i);
        if (end == i) continue;
        lines_set(job, i, end, ROLE_ATTRIBUTION, RULE_DIGEST_HEAD);
        i = end - 1;
    }
}

/* The author's text ends at `from`; the list's begins at `end`. */
static void segment_reply(struct job *job, size_t from, size_t end, segment_step *steps)
{
    struct job part = *job;
    part.count = from;
    steps(&part);
    lines_set(job, from, end, ROLE_ATTRIBUTION, RULE_PASTED_HEADER);
    lines_set(job, end, job->count, ROLE_QUOTED, RULE_BELOW_DIGEST);
    mark_heads(job, end);
}

enum digest segment_digest(struct job *job, segment_step *steps)
{
    size_t from = 0, end = 0;
    bool listed = is_digest(job);
    size_t first = first_message(job, listed);
    if (first < job->count && is_replied(job, first, &from, &end)) {
        segment_reply(job, from, end, steps);
        return DIGEST_BELOW;
    }
    if (!listed) return DIGEST_NONE;
    segment_messages(job, steps);
    return DIGEST_OF_LIST;
}
