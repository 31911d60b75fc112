/* SPDX-License-Identifier: MIT */
/*
 * segment_digest: a list digest is several messages in one. Mailman writes them as "Message: 1" with some header fields
 * between lines of dashes (RFC 1153's form); of a multipart/digest extract makes such heads. Each message is segmented
 * for itself, with its own author; what the list put around them is footer.
 */
#include "segment_internal.h"

#include "fold.h"

#define DASHES_MIN 20
#define HEAD_MAX_LINES 30

/* A row of dashes as digests have between messages. */
static bool is_divider(const struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    return line->depth == 0 && line->bytes >= DASHES_MIN && line_is_rule(line->text, line->bytes);
}

static bool is_made_head(const struct job *job, size_t i)
{
    return strcmp(job->in->items[job->lines[i].block].rule, DIGEST_HEAD) == 0;
}

/* "Message: 12" and nothing else. */
static bool is_numbered(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    if (strncmp(folded, "message: ", 9) != 0) return false;
    return folded[9] && strspn(folded + 9, "0123456789") == strlen(folded + 9);
}

/* One past the head of a digest's message that begins at `at`, `at` when none does; `head` says whose it is. */
static size_t digest_head_end(struct job *job, size_t at, struct forwarded_head *head)
{
    size_t from = at, end;
    *head = (struct forwarded_head){"", "", "", "", -1};
    bool made = is_made_head(job, at);
    if (!made) {
        if (!is_divider(job, at)) return at;
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

/* "End of X Digest", "Subject: Digest Footer" between dividers: from here on the list speaks. */
static size_t closing_footer(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (!is_divider(job, i)) continue;
        const char *next = i + 1 < job->count ? line_fold(job, i + 1) : "";
        bool ends = strncmp(next, "end of ", 7) == 0 && strstr(next, "digest");
        if (ends || strncmp(next, "subject: digest footer", 22) == 0 || i + 1 == job->count) return i;
    }
    return to;
}

static void segment_message(struct job *job, size_t from, size_t to, const struct forwarded_head *head)
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
    segment_steps(&part);
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

bool segment_digest(struct job *job)
{
    size_t from = 0;
    bool inside = false;
    struct forwarded_head head = {"", "", "", "", -1}, next;
    if (!is_digest(job)) return false;
    for (size_t i = 0; i <= job->count;) {
        size_t end = i < job->count ? digest_head_end(job, i, &next) : i;
        if (end == i && i < job->count) {
            i++;
            continue;
        }
        size_t to = inside ? closing_footer(job, from, i) : from;
        if (inside) segment_message(job, from, to, &head);
        lines_set(job, to, i, ROLE_FOOTER, "digest-frame");
        if (i == job->count) break;
        lines_set(job, i, end, ROLE_FORWARDED, "digest-head");
        head = next;
        inside = true;
        from = i = end;
    }
    return true;
}
