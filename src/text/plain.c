/* SPDX-License-Identifier: MIT */
/* plain: text/plain to blocks. Quote marks become depth, blank lines become block boundaries, every other line break
 * stays. */
#include <mailcall/text/extract.h>

#include "plain.h"

struct gather {
    struct arena *arena;
    const struct block *like;
    struct blocks *out;
    struct buf text;
    int depth;
};

static bool is_space_at(const char *at, const char *start, size_t *width)
{
    size_t left = (size_t)(at - start);
    if (left >= 1 && strchr(" \t\r\f\v", at[-1]) && at[-1]) return *width = 1, true;
    if (left >= 2 && memcmp(at - 2, "\xc2\xa0", 2) == 0) return *width = 2, true;     /* no-break space */
    if (left >= 3 && memcmp(at - 3, "\xe2\x80\x8b", 3) == 0) return *width = 3, true; /* zero-width space */
    if (left >= 3 && memcmp(at - 3, "\xef\xbb\xbf", 3) == 0) return *width = 3, true; /* byte order mark */
    if (left >= 3 && memcmp(at - 3, "\xe3\x80\x80", 3) == 0) return *width = 3, true; /* ideographic space */
    return false;
}

size_t line_trimmed(const char *line, size_t bytes)
{
    if (bytes == 3 && memcmp(line, "-- ", 3) == 0) return 3;
    size_t width;
    while (bytes > 0 && is_space_at(line + bytes, line, &width)) bytes -= width;
    return bytes;
}

/* Some programs quote with the author's initials: "AB> text". */
static size_t initials_mark(const char *line, size_t bytes)
{
    size_t i = 0;
    while (i < bytes && i < 4 && line[i] >= 'A' && line[i] <= 'Z') i++;
    return i > 0 && i < bytes && line[i] == '>' && (i + 1 == bytes || line[i + 1] == ' ' || line[i + 1] == '>') ? i : 0;
}

size_t quote_prefix(const char *line, size_t bytes, int *depth)
{
    size_t i = 0, end = 0;
    *depth = 0;
    if (bytes > 1 && line[0] == ' ' && line[1] == '>') i = 1;
    i += initials_mark(line + i, bytes - i);
    while (i < bytes && line[i] == '>') {
        (*depth)++;
        end = ++i;
        size_t gap = i;
        while (gap < bytes && gap < i + 2 && line[gap] == ' ') gap++;
        if (gap < bytes && line[gap] == '>') i = gap;
    }
    if (end > 0 && end < bytes && line[end] == ' ') end++;
    return end;
}

static void gather_flush(struct gather *gather)
{
    if (gather->text.len > 0) {
        struct block block = *gather->like;
        block.depth += gather->depth;
        block.text = arena_strndup(gather->arena, gather->text.data, gather->text.len);
        blocks_push(gather->arena, gather->out, &block);
    }
    buf_clear(&gather->text);
}

static void gather_line(struct gather *gather, const char *line, size_t bytes)
{
    int depth;
    size_t prefix = quote_prefix(line, bytes, &depth);
    size_t end = line_trimmed(line + prefix, bytes - prefix);
    bool full = gather->out->count >= TEXT_MAX_BLOCKS;
    if (end == 0 || depth != gather->depth) {
        if (!full) gather_flush(gather);
    }
    gather->depth = depth;
    if (end == 0) return;
    if (gather->text.len > 0) buf_putc(&gather->text, '\n');
    buf_add(&gather->text, line + prefix, end);
}

void plain_push(struct arena *arena, const char *text, size_t bytes, const struct block *like, struct blocks *out)
{
    struct gather gather = {.arena = arena, .like = like, .out = out};
    buf_init(&gather.text, bytes + 1);
    if (bytes >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, bytes -= 3;
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        if (!eol) eol = end;
        gather_line(&gather, at, (size_t)(eol - at));
        at = eol + 1;
    }
    gather_flush(&gather);
    buf_release(&gather.text);
}

static size_t count_lines(const char *text, size_t bytes)
{
    size_t count = 0;
    for (size_t i = 0; i < bytes; i++) count += text[i] == '\n';
    return count;
}

void extract_plain(struct arena *arena, const char *text, size_t bytes, bool flowed, bool delsp, const char *source,
                   struct blocks *out)
{
    struct block like = {.kind = BLOCK_PARAGRAPH, .source = source, .rule = "", .from_plain = !flowed};
    if (!flowed) {
        plain_push(arena, text, bytes, &like, out);
        return;
    }
    struct buf joined = BUF_INIT(bytes * 2 + 16);
    flowed_join(text, bytes, delsp, &joined);
    /* Labelled flowed, but wrapped hard all the same: no line asked to be continued. */
    like.from_plain = count_lines(buf_text(&joined), joined.len) >= count_lines(text, bytes);
    plain_push(arena, buf_text(&joined), joined.len, &like, out);
    buf_release(&joined);
}
