/* SPDX-License-Identifier: MIT */
/* internal: what the parts of intake/ share. A backend is a table of functions over a `self` of its own. */
#ifndef MAILCALL_INTAKE_INTERNAL_H
#define MAILCALL_INTAKE_INTERNAL_H

#include <sys/stat.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/intake/source.h>

struct source_ops {
    enum status (*next)(void *self, struct incoming *out, bool *more, struct err *err);
    enum status (*settle)(void *self, enum settlement how, struct err *err); /* NULL: nothing to do */
    void (*progress)(const void *self, int64_t *done, int64_t *total);
    size_t (*left_out)(const void *self); /* NULL: none */
    void (*close)(void *self);
};

/* Takes `self`. */
struct source *source_new(const struct source_ops *ops, void *self);

/*
 * stream: bytes of a file, plain or gzipped, seen through a window that moves on. Memory is the window's, whatever the
 * file holds.
 */
#define STREAM_WINDOW_BYTES ((size_t)128 * 1024)
struct stream;

/* Takes `fd`, closed on failure too. */
enum status stream_open(int fd, const char *name, struct stream **out, struct err *err) MUST_USE;
void stream_close(struct stream **stream);
/* Makes at least `bytes` (at most half the window) visible unless the file ends before; returns how many are. Where
 * reading failed the file ends too, and stream_failed says so. */
size_t stream_look(struct stream *stream, size_t bytes, const char **at);
/* Moves on by what was seen. */
void stream_pass(struct stream *stream, size_t bytes);
enum status stream_failed(const struct stream *stream, struct err *err) MUST_USE;
/* Bytes of the file as it lies on the disk, compressed ones where it is compressed. */
int64_t stream_done(const struct stream *stream);

/*
 * envelope: the "From " line before each message of an mbox (RFC 4155 and what programs really write).
 */
struct envelope {
    char sender[321];     /* "" when the line names none that could be answered */
    int64_t received_utc; /* CLOCK_NONE when the line has no date */
};

/* Longest separator line that is believed. */
#define ENVELOPE_MAX_BYTES 1000
/* True when the line (without its end) begins "From " and ends in a date. */
bool envelope_read(const char *line, size_t count, struct envelope *out);
/* True for "Name:", what a message begins with. */
bool envelope_header_follows(const char *line, size_t count);

/* mbox: messages one by one out of a stream. */
struct mbox {
    struct stream *stream; /* borrowed */
    bool begun, dateless;
};

/* True when the stream, not yet passed on, begins with a separator. */
bool mbox_looks_like(struct stream *stream);
/* Fills `message` (cleared first) with the next message's own bytes, un-quoted. False at the end. */
bool mbox_next(struct mbox *mbox, struct buf *message, struct envelope *envelope);

/* Cuts what was larger than a message may be: the header and the first megabyte after it stay. True when it was. */
bool message_shorten(struct buf *message);

/* Opens a file below a folder; refuses links and whatever is not a regular file. Returns -1 with an errno. */
int member_open(int folder_fd, const char *name, struct stat *st);

#endif
