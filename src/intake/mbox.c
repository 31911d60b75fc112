/* SPDX-License-Identifier: MIT */
/*
 * mbox: one file, many messages, told apart by "From " lines.
 *
 * A separator stands at the beginning or after an empty line, has a date, and a header follows it; a file whose own
 * first separator has no date is allowed to go on like that.
 *
 * Quoting. mboxrd puts one ">" before every line that is ">...From "; mboxo only before "From " itself, and programs do
 * not say which they write. For ">From " at the margin both mean the same. They differ inside a passage that is itself
 * quoted with ">": there an mboxo line stands as it was, as deep as its neighbours, while an mboxrd line is one
 * deeper than they are. So a quoted line that is exactly as deep as a line beside it stays, and every other loses one
 * ">".
 */
#include <mailcall/base/clock.h>
#include "internal.h"

/* How far ahead the next line's beginning is looked for. */
#define LOOK_BYTES ((size_t)8 * 1024)

struct line {
    const char *text;
    size_t count; /* with the line end; without one where the line is longer than what is seen, or the last */
    bool whole;
};

static struct line line_at(const char *at, size_t there)
{
    const char *end = there == 0 ? NULL : memchr(at, '\n', there);
    return (struct line){at, end == NULL ? there : (size_t)(end - at) + 1, end != NULL};
}

static size_t without_end(const struct line *line)
{
    size_t count = line->count;
    if (count > 0 && line->text[count - 1] == '\n') count--;
    if (count > 0 && line->text[count - 1] == '\r') count--;
    return count;
}

static bool is_blank(const struct line *line)
{
    return line->whole && without_end(line) == 0;
}

static bool begins_from(const char *text, size_t count)
{
    return count >= 5 && memcmp(text, "From ", 5) == 0;
}

/* A date-less separator has one word at most: prose has more. */
static bool is_dateless(const struct line *line)
{
    size_t count = without_end(line);
    if (!begins_from(line->text, count)) return false;
    while (count > 5 && line->text[count - 1] == ' ') count--;
    return memchr(line->text + 5, ' ', count - 5) == NULL;
}

/* What follows a separator: a header, or another separator's line that a mailer kept in front of it. */
static bool message_follows(const char *at, size_t there)
{
    return envelope_header_follows(at, there) || begins_from(at, there) ||
           (there > 1 && at[0] == '>' && begins_from(at + 1, there - 1));
}

static bool is_separator(const struct mbox *mbox, const struct line *line, size_t there, struct envelope *envelope)
{
    if (!line->whole || !begins_from(line->text, line->count)) return false;
    bool dated = envelope_read(line->text, without_end(line), envelope);
    if (!dated && !(is_dateless(line) && (mbox->dateless || !mbox->begun))) return false;
    return (dated && !mbox->begun) || there == line->count ||
           message_follows(line->text + line->count, there - line->count);
}

static void pass_blank_lines(struct stream *stream)
{
    for (;;) {
        const char *at;
        size_t there = stream_look(stream, 2, &at);
        struct line line = line_at(at, there < 2 ? there : 2);
        if (!is_blank(&line)) return;
        stream_pass(stream, line.count);
    }
}

bool mbox_looks_like(struct stream *stream)
{
    struct mbox fresh = {.stream = stream};
    struct envelope envelope;
    const char *at;
    size_t there = stream_look(stream, LOOK_BYTES, &at), blank = 0;
    while (blank < there && (at[blank] == '\n' || at[blank] == '\r')) blank++;
    struct line line = line_at(at + blank, there - blank);
    return is_separator(&fresh, &line, there - blank, &envelope);
}

struct depth {
    size_t marks; /* ">" at the margin, without blanks between */
    bool tight;   /* something follows the marks at once */
    bool from;    /* and it is "From " */
};

static struct depth depth_of(const char *text, size_t count)
{
    struct depth depth = {0};
    while (depth.marks < count && text[depth.marks] == '>') depth.marks++;
    const char *rest = text + depth.marks;
    size_t left = count - depth.marks;
    depth.from = begins_from(rest, left);
    depth.tight = left > 0 && *rest != ' ' && *rest != '\t' && *rest != '\r' && *rest != '\n';
    return depth;
}

/* A neighbour tells only when it is quoted the same way and not itself a line in question. */
static bool tells(const struct depth *neighbour, const struct depth *line)
{
    return neighbour->marks == line->marks && neighbour->tight && !neighbour->from;
}

/* Looks at the line that begins here; says how many bytes of it are another program's quoting. */
static size_t quoting_bytes(const struct line *line, size_t there, const struct depth *before, struct depth *own)
{
    *own = depth_of(line->text, line->count);
    if (own->marks == 0 || !own->from) return 0;
    struct depth after = {0};
    if (line->whole) after = depth_of(line->text + line->count, there - line->count);
    return tells(before, own) || tells(&after, own) ? 0 : 1;
}

/* The rest of a line longer than the window. */
static void pass_long_line(struct stream *stream, struct buf *message)
{
    for (;;) {
        const char *at;
        size_t there = stream_look(stream, LOOK_BYTES, &at);
        struct line line = line_at(at, there);
        buf_add(message, at, line.count);
        stream_pass(stream, line.count);
        if (line.whole || there == 0) return;
    }
}

/* The empty line before the next separator belongs to the file, not to the message. */
static void drop_closing_blank(struct buf *message)
{
    const char *text = buf_text(message);
    size_t len = message->len;
    if (message->cut) return;
    if (len >= 4 && memcmp(text + len - 4, "\r\n\r\n", 4) == 0)
        buf_truncate(message, len - 2);
    else if (len >= 2 && memcmp(text + len - 2, "\n\n", 2) == 0)
        buf_truncate(message, len - 1);
}

static void take_message(struct mbox *mbox, struct buf *message)
{
    struct depth before = {0};
    bool after_blank = false;
    for (;;) {
        const char *at;
        struct envelope ignored;
        size_t there = stream_look(mbox->stream, LOOK_BYTES, &at);
        if (there == 0) return;
        struct line line = line_at(at, there);
        if (after_blank && is_separator(mbox, &line, there, &ignored)) return;
        struct depth own;
        size_t quoting = quoting_bytes(&line, there, &before, &own);
        buf_add(message, line.text + quoting, line.count - quoting);
        after_blank = is_blank(&line);
        before = own;
        stream_pass(mbox->stream, line.count);
        if (!line.whole) pass_long_line(mbox->stream, message);
    }
}

bool mbox_next(struct mbox *mbox, struct buf *message, struct envelope *envelope)
{
    const char *at;
    *envelope = (struct envelope){.received_utc = CLOCK_NONE};
    buf_clear(message);
    if (!mbox->begun) pass_blank_lines(mbox->stream);
    size_t there = stream_look(mbox->stream, LOOK_BYTES, &at);
    if (there == 0) return false;
    struct line line = line_at(at, there);
    if (is_separator(mbox, &line, there, envelope)) {
        if (!mbox->begun) mbox->dateless = envelope->received_utc == CLOCK_NONE;
        stream_pass(mbox->stream, line.count);
    }
    mbox->begun = true;
    take_message(mbox, message);
    drop_closing_blank(message);
    return true;
}
