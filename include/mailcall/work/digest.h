/* SPDX-License-Identifier: MIT */
/*
 * digest: what a coordinator is told, as a document, and its way into their mailbox.
 *
 * A window is either all that was stored since the last digest to that recipient (by number, so that it neither skips
 * nor repeats whatever clocks do), or a stretch of time asked for, which moves nothing. A message that had not been
 * read when its digest was made comes with the digest after it has been.
 */
#ifndef MAILCALL_WORK_DIGEST_H
#define MAILCALL_WORK_DIGEST_H

#include <stdbool.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/document.h>
#include <mailcall/work/site.h>

struct digest_request {
    const struct call *call; /* digest_send: NULL means every call of the site */
    const char *
        recipient; /* a coordinator's address decides the scope; others see everything. NULL or "": digest_send: every
                    * coordinator of the call who takes digests; digest_make: everything, in the facilitators' window */
    int64_t since_utc, until_utc; /* received, inclusive / exclusive; both CLOCK_NONE: since the last digest */
    int64_t now_utc;
    bool if_any; /* digest_send: nothing in the recipient's scope, nothing sent */
};

struct digest {
    struct node *document;
    const char *subject;            /* "[BPF Cybersecurity] 4 new contributions, 2 need you" */
    bool empty;                     /* nothing new in scope; what was told before may still wait */
    size_t waiting;                 /* told before, and a person has not settled it */
    size_t moved;                   /* answers that were told, and are filed otherwise since */
    int64_t from_number, to_number; /* exclusive, inclusive */
    const int64_t *pending;         /* not read yet: owed to the next digest */
    size_t pending_count;
    int64_t reread; /* up to where it tells what messages read again have moved; 0: not at all */
};

/* All in `arena`; the site's store must be open (reading is enough). TRANSIENT: a rebuild is at work, in whose midst
 * most answers are missing; digest_send waits for it. */
enum status digest_make(struct site *site, const struct digest_request *request, struct arena *arena,
                        struct digest *out, struct err *err) MUST_USE;
/* The document of it alone. `empty` may be NULL. */
enum status digest_document(struct site *site, const struct digest_request *request, struct arena *arena,
                            struct node **out, bool *empty, struct err *err) MUST_USE;

/* Makes and sends, through the outbox: what waits from before goes first, byte for byte. `report` gets a line for each
 * recipient. Another digest being sent: says so in the report and is OK. UNSENT when the mail program refused one; the
 * others are sent all the same. */
enum status digest_send(struct site *site, const struct digest_request *request, struct buf *report,
                        struct err *err) MUST_USE;

/* A message that a call took only now comes with the next digest to each who takes digests of it, also where the last
 * one was made after it had come. */
enum status digest_owe(struct site *site, const struct call *call, int64_t number, struct err *err) MUST_USE;

/* "day", "week", "month" (30 days) to the beginning of such a period that ends now. */
bool digest_period(const char *name, int64_t now_utc, int64_t *since_utc);

#endif
