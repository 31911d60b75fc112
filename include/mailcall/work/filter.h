/* SPDX-License-Identifier: MIT */
/*
 * filter: the same message with Mailcall-* fields put in front of its header: for content filters, procmail, Sieve and
 * list topics.
 *
 * Everything else stays byte for byte; Mailcall-* fields that came in from outside are removed, folded ones whole. The
 * line end is the message's own.
 */
#ifndef MAILCALL_WORK_FILTER_H
#define MAILCALL_WORK_FILTER_H

#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/work/ingest.h>

/* What the fields say; empty strings leave their field out. */
struct filter_facts {
    const char *call, *kind, *questions, *workstreams; /* ids separated by ", " */
    int64_t number;
    double confidence;
};

/* `out` gets the new message. A leading "From " envelope line stays first. */
void filter_message(const char *bytes, size_t count, const struct filter_facts *facts, struct buf *out);

/* The facts of a message that is in the store (lives in `arena`). */
enum status filter_facts_of(struct site *site, struct arena *arena, int64_t number, struct filter_facts *out,
                            struct err *err) MUST_USE;

#endif
