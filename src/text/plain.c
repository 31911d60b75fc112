/* SPDX-License-Identifier: MIT */
/* plain: text/plain to blocks. Quote marks become depth, blank lines become block boundaries, every other line break
 * stays. */
#include <mailcall/text/extract.h>

#include "documents/records.h"
#include "plain.h"
#include "spaced.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* A line this long was near the width at which programs wrap; what follows may be its rest. */
#define WRAP_NEAR_BYTES 60
#define GROUPWISE_MIN_BYTES 16
/* Bytes looked at for tables that nothing draws: hostile text is nothing but blanks, honest mail has some thousands. */
#define LOOKS_MAX ((size_t)4 << 20)
#define NAME_MARK_MAX_BYTES 24 /* the name of who is quoted */

struct gather {
    struct arena *arena;
    const struct block *like;
    struct blocks *out;
    struct buf text;
    int depth;
    bool bars, marks; /* '|', '"' stands anywhere in the text */
    size_t looks;     /* bytes that may still be looked at for tables */
    const char *gap;  /* the next two blanks or tab, from the line that was looked at last on */
};

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

static const char *line_end(const char *at, const char *end)
{
    const char *eol = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    return eol ? eol : end;
}

/* Lines that begin with a sign and go on with words; those of a table or a drawing hold it again. */
struct signed_lines {
    size_t words, others, in_a_row, longest;
    bool announced; /* the line above the first ends as "Ada wrote:" does */
    bool asks;      /* one of them holds a question mark: whoever marks their own answers so asks nothing in them */
};

static void look_at_line(struct signed_lines *seen, const char *at, size_t bytes, char sign, bool announced)
{
    int depth;
    size_t prefix = sign_prefix(at, bytes, sign, &depth), end = line_trimmed(at, bytes);
    if (prefix == 0) {
        seen->in_a_row = 0;
        return;
    }
    if (prefix >= end) return;
    unsigned char first = (unsigned char)at[prefix];
    bool word = first >= 0x80 || (first >= '0' && first <= '9') || ((first | 32) >= 'a' && (first | 32) <= 'z') ||
                one_of("(\"'*-", first);
    bool again = sign == '|' && memchr(at + prefix, sign, end - prefix);
    if (seen->words + seen->others == 0) seen->announced = announced;
    seen->words += word && !again;
    seen->asks |= memchr(at, '?', bytes) || memmem(at, bytes, "？", 3) || memmem(at, bytes, "؟", 2);
    seen->others += !word || again;
    seen->in_a_row++;
    if (seen->in_a_row > seen->longest) seen->longest = seen->in_a_row;
}

/* The sign that this text quotes with instead of '>', 0: none. */
static char other_sign(const char *text, size_t bytes)
{
    static const char signs[] = {'|', ':'};
    for (size_t s = 0; s < sizeof signs; s++) {
        struct signed_lines seen = {0};
        bool announced = false;
        if (!memchr(text, signs[s], bytes)) continue;
        for (const char *at = text, *end = text + bytes; at < end;) {
            const char *eol = line_end(at, end);
            size_t length = line_trimmed(at, (size_t)(eol - at));
            if (length > 0 && at[at[0] == ' '] == '>') return 0;
            look_at_line(&seen, at, (size_t)(eol - at), signs[s], announced);
            if (length > 0) announced = at[length - 1] == ':';
            at = eol + 1;
        }
        /* A colon opens a line of a definition, too: two in a row, or below "Ada wrote:", quote. */
        bool quotes = seen.announced || (seen.asks && (signs[s] == '|' || seen.longest > 1));
        if (seen.words + (size_t)seen.announced >= 2 && seen.words >= 4 * seen.others && quotes) return signs[s];
    }
    return 0;
}

/* An address that was broken before its '>': "Ada <ada@example.org" / ">:" */
static bool closes_bracket(const struct raw_line *above, const char *at)
{
    if (at[0] != '>' || above->bytes == 0) return false;
    const char *open = memrchr(above->text, '<', above->bytes);
    return open && !memchr(open, '>', (size_t)(above->text + above->bytes - open)) &&
           memchr(open, '@', (size_t)(above->text + above->bytes - open));
}

/* Quoted lines that were wrapped again lose the mark on their rest: one short line between two quoted ones that reads
 * on from the first, or a word alone (a German noun, a name) in the midst of what reads on. */
static bool lost_mark(const struct raw_line *above, const struct raw_line *line, const struct raw_line *below)
{
    if (line->depth > 0 || line->bytes == 0 || line->bytes > WRAP_NEAR_BYTES) return false;
    if (above->depth == 0 || below->depth != above->depth || above->bytes < WRAP_NEAR_BYTES) return false;
    char last = above->text[above->bytes - 1];
    if (one_of("?!:;", last)) return false;
    if (line_begins_small(line)) return true;
    bool word = memchr(line->text, ' ', line->bytes) == NULL && !one_of("?!:;.", line->text[line->bytes - 1]);
    return word && last != '.' && line_begins_small(below);
}

/* Mailboxes keep a line that begins with "From " from being taken for a message's first by a mark before it; among
 * quoted lines, or with a blank behind the mark, the mark is a quotation's. */
static bool is_escaped_from(const struct raw_line *above, const struct raw_line *line, const char *at, const char *eol,
                            const char *end)
{
    if (line->depth != 1 || above->depth > 0 || line->bytes < 5 || memcmp(line->text, "From ", 5) != 0) return false;
    const char *mark = memchr(at, '>', (size_t)(eol - at));
    if (!mark || mark + 1 != line->text) return false;
    return eol >= end || plain_line(eol + 1, line_end(eol + 1, end), 0).depth == 0;
}

/* ">>> On 9/8/2016 at 4:12 PM, in message" with the message's name at its end or below: an attribution, and no third
 * quotation. */
static bool opens_groupwise(const struct raw_line *above, const struct raw_line *line, const char *at, const char *eol,
                            const char *end)
{
    if (line->depth != 3 || above->depth > 0 || line->bytes < GROUPWISE_MIN_BYTES || memcmp(at, ">>> ", 4) != 0)
        return false;
    const char *next = eol < end ? eol + 1 : end, *stop = line_end(next, end);
    bool below = next < end && *next == '<' && memchr(next, '@', (size_t)(stop - next)) != NULL;
    const char *open = memchr(line->text, '<', line->bytes);
    bool inside = open && memchr(open, '@', (size_t)(line->text + line->bytes - open)) != NULL;
    return below || inside;
}

/* "Ada> text": a name that begins with a capital and its mark. Bytes of the name, 0: none. */
static size_t name_mark(const char *line, size_t bytes)
{
    size_t i = 0;
    bool capital = bytes > 0 && ((line[0] >= 'A' && line[0] <= 'Z') || (unsigned char)line[0] >= 0xc3);
    if (!capital) return 0;
    while (i < bytes && i <= NAME_MARK_MAX_BYTES &&
           ((line[i] | 32) >= 'a' || (unsigned char)line[i] >= 0x80 || line[i] == '-') && (line[i] | 32) != '~' &&
           line[i] != '|')
        i++;
    if (i < 2 || i > NAME_MARK_MAX_BYTES || i >= bytes || line[i] != '>') return 0;
    return i + 1 == bytes || one_of(" >\r", line[i + 1]) ? i : 0;
}

/* The name that this text quotes with: before two lines in a row. */
static size_t quoting_name(const char *text, size_t bytes, const char **name)
{
    const char *above = NULL;
    size_t size = 0;
    if (memchr(text, '>', bytes) == NULL) return 0;
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = line_end(at, end);
        size_t here = name_mark(at, (size_t)(eol - at));
        if (here > 0 && here == size && memcmp(at, above, here) == 0) {
            *name = at;
            return here;
        }
        above = at;
        size = here;
        at = eol + 1;
    }
    return 0;
}

/* Takes the name off a line that is quoted with it. */
static void take_name(struct raw_line *line, const char *at, const char *eol, const char *name, size_t bytes)
{
    size_t all = (size_t)(eol - at);
    if (bytes == 0 || all <= bytes || memcmp(at, name, bytes) != 0 || at[bytes] != '>') return;
    *line = plain_line(at + bytes, eol, 0);
}

static void gather_line(struct gather *gather, const struct raw_line *line)
{
    bool full = gather->out->count >= TEXT_MAX_BLOCKS;
    if (line->bytes == 0 || line->depth != gather->depth) {
        if (!full) gather_flush(gather);
    }
    gather->depth = line->depth;
    if (line->bytes == 0) return;
    if (gather->text.len > 0) buf_putc(&gather->text, '\n');
    buf_add(&gather->text, line->text, line->bytes);
}

/* So many bytes are looked at in one go: compilers take them at once. */
#define GAP_BLOCK ((size_t)16)

static inline void note_gaps(const uint8_t *restrict here, const uint8_t *restrict next, uint8_t *restrict gaps)
{
    for (size_t i = 0; i < GAP_BLOCK; i++) {
        uint8_t blank = here[i] == ' ', again = next[i] == ' ', tab = here[i] == '\t';
        gaps[i] = (blank & again) | tab;
    }
}

static bool block_has_gap(const char *at)
{
    uint8_t here[GAP_BLOCK], next[GAP_BLOCK], gaps[GAP_BLOCK];
    uint64_t half[2];
    memcpy(here, at, sizeof here);
    memcpy(next, at + 1, sizeof next);
    note_gaps(here, next, gaps);
    memcpy(half, gaps, sizeof half);
    return (half[0] | half[1]) != 0;
}

/* The first tab or two blanks from `at` on; `end`: there is none. */
static const char *find_gap(const char *at, const char *end)
{
    while ((size_t)(end - at) > GAP_BLOCK && !block_has_gap(at)) at += GAP_BLOCK;
    while (at < end && *at != '\t' && !(at[0] == ' ' && at + 1 < end && at[1] == ' ')) at++;
    return at;
}

/* In most mail no line holds one. */
static bool has_gap(struct gather *gather, const char *at, const char *eol, const char *end)
{
    if (gather->gap == NULL || gather->gap < at) gather->gap = find_gap(at, end);
    return gather->gap < eol;
}

/* Bytes of a table that begins there, which is pushed with what stands above it. */
static size_t next_table(struct gather *gather, const char *at, const char *eol, const char *end)
{
    struct blocks rows = {0};
    bool drawn = *at == '+' || (gather->bars && memchr(at, '|', (size_t)(eol - at)) != NULL);
    size_t bytes = drawn ? piped_push(gather->arena, at, end, gather->like, &rows) : 0;
    if (bytes == 0 && has_gap(gather, at, eol, end))
        bytes = spaced_push(gather->arena, at, end, gather->like, &rows, &gather->looks);
    if (bytes == 0 && gather->marks) bytes = records_push(gather->arena, at, end, gather->like, &rows, &gather->looks);
    if (bytes == 0) return 0;
    gather_flush(gather);
    for (size_t i = 0; i < rows.count; i++) blocks_push(gather->arena, gather->out, &rows.items[i]);
    return bytes;
}

void plain_push(struct arena *arena, const char *text, size_t bytes, const struct block *like, struct blocks *out)
{
    struct gather gather = {.arena = arena,
                            .like = like,
                            .out = out,
                            .looks = LOOKS_MAX,
                            .bars = memchr(text, '|', bytes) != NULL,
                            .marks = memchr(text, '"', bytes) != NULL};
    struct raw_line above = {"", 0, 0};
    buf_init(&gather.text, bytes + 1);
    if (bytes >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, bytes -= 3;
    char sign = other_sign(text, bytes);
    const char *name = NULL;
    size_t name_bytes = quoting_name(text, bytes, &name);
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = line_end(at, end);
        size_t table = sign != '|' && out->count < TEXT_MAX_BLOCKS ? next_table(&gather, at, eol, end) : 0;
        if (table > 0) {
            at += table;
            above = (struct raw_line){"", 0, 0};
            continue;
        }
        struct raw_line line = plain_line(at, eol, sign);
        take_name(&line, at, eol, name, name_bytes);
        if (opens_groupwise(&above, &line, at, eol, end))
            line = (struct raw_line){at, line_trimmed(at, (size_t)(eol - at)), 0};
        if (closes_bracket(&above, at)) line = (struct raw_line){at, line_trimmed(at, (size_t)(eol - at)), above.depth};
        if (is_escaped_from(&above, &line, at, eol, end)) line.depth = 0;
        if (above.depth > 0 && line.depth == 0 && eol < end) {
            struct raw_line below = plain_line(eol + 1, line_end(eol + 1, end), sign);
            if (lost_mark(&above, &line, &below)) line.depth = above.depth;
        }
        gather_line(&gather, &line);
        above = line;
        at = eol + 1;
    }
    gather_flush(&gather);
    buf_release(&gather.text);
}

bool href_is_page(const char *href)
{
    return strncasecmp(href, "http://", 7) == 0 || strncasecmp(href, "https://", 8) == 0;
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
    struct block like = {.kind = BLOCK_PARAGRAPH, .source = source, .from_plain = !flowed};
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
