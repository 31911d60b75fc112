/* SPDX-License-Identifier: MIT */
/* header: which of a site's calls a message's header names. What reads the header runs in the confined child. */
#ifndef MAILCALL_WORK_HEADER_H
#define MAILCALL_WORK_HEADER_H

#include <jansson.h>
#include <mailcall/work/site.h>

/* Of two calls on one list the one that had opened last by then (CLOCK_NONE: ever): late mail of the old one comes
 * until the next opens, and none is older than the call it is for. Either may be NULL. */
const struct call *header_later_call(const struct call *best, const struct call *call, int64_t received_utc);
/* The id of the one that holds then of these calls' ids; "": none. */
const char *header_call_of(const struct site *site, const json_t *ids, int64_t received_utc);
/* In the child: ids, author and calls of a header as JSON. */
void header_to_json(const struct site *site, const char *bytes, size_t count, struct buf *out);

#endif
