/* SPDX-License-Identifier: MIT */
/*
 * source: where messages come from, behind one table of functions: standard input, the spool, an mbox, a Maildir, a
 * file, each perhaps gzipped. A source yields messages one by one; the caller settles each after it is durable, and
 * only then may the source give it up.
 */
#ifndef MAILCALL_INTAKE_SOURCE_H
#define MAILCALL_INTAKE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

struct incoming {
    const char *bytes;
    size_t count;                   /* borrowed until the next source_next or source_close */
    const char *sender, *recipient; /* envelope, "" unknown */
    const char *call;               /* id from --call of whoever spooled it, "" or NULL: not forced */
    int64_t received_utc;           /* CLOCK_NONE unknown */
    bool archived;                  /* out of an archive, which keeps its own times */
    bool truncated;                 /* header and first MB only of something over MESSAGE_MAX_BYTES */
    const char *name;               /* for people: "archive.mbox, message 12" */
};

struct source;
enum settlement { SETTLED_KEPT, SETTLED_LEFT };

/* Decides by looking at it: a folder with cur/ and new/ is a Maildir, another folder yields its *.eml, *.mbox, *.gz
 * ...; a file that starts with "From " is an mbox.
 * A path that is itself a file and plainly no mail, without a header field in its beginning, is a member that cannot be
 * read; files below a folder are taken whatever they begin with. "-" is standard input. The path may be a symbolic
 * link; below it none is followed. */
enum status source_open(const char *path, struct source **out, struct err *err) MUST_USE;
/* The spool: takes no half-written file, no symbolic link; settling as kept removes the file. That is made
 * durable in batches and at the end: what a power cut brings back is a repeat. */
enum status source_open_spool(const char *folder, struct source **out, struct err *err) MUST_USE;
/* OK with *more false at the end. A member that cannot be read is an error for that member only: BAD_INPUT, and the
 * next call goes on. */
enum status source_next(struct source *source, struct incoming *out, bool *more, struct err *err) MUST_USE;
enum status source_settle(struct source *source, enum settlement how, struct err *err) MUST_USE;
/* Bytes read of bytes there, for a progress bar; total 0 when unknown. */
void source_progress(const struct source *source, int64_t *done, int64_t *total);
/* Files below a folder that so far were not taken for mail: neither their name nor their beginning says so. */
size_t source_left_out(const struct source *source);
void source_close(struct source **source);

#endif
