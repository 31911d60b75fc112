/* SPDX-License-Identifier: MIT */
/*
 * outbox: a digest is written down before it is sent, with its Message-ID and window, and the same bytes are tried
 * until the mail program takes them or the tries are used up. The caller holds the store's sender lock.
 */
#ifndef MAILCALL_WORK_OUTBOX_H
#define MAILCALL_WORK_OUTBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/work/site.h>

struct outbox_letter {
    const char *call_id, *recipient, *recipient_name;
    const char *subject, *text, *html;
    const char *window; /* what makes it this digest and no other: goes into the Message-ID */
    int64_t from_number, to_number;
    int64_t reread; /* as in struct digest */
    bool by_time;   /* of a stretch of time asked for: it is no digest that the next one goes on from */
};

/* Tries what waits for this call and recipient (NULL: any). *left: rows that still wait. `asked`: a person or a timer
 * wants it now, so rows that are not due are tried too. UNSENT when one was refused. */
enum status outbox_send_waiting(struct site *site, const char *call_id, const char *recipient, int64_t now_utc,
                                bool asked, size_t *left, struct buf *report, struct err *err) MUST_USE;
/* Writes the letter down, then sends it. */
enum status outbox_post(struct site *site, const struct outbox_letter *letter, int64_t now_utc, struct buf *report,
                        struct err *err) MUST_USE;
/* The Message-ID of a letter, without <>: the same for the same call, recipient and window. */
char *outbox_message_id(struct arena *arena, const struct settings *settings, const struct outbox_letter *letter);
/* Rows that were given up and whose window no later digest has told. `call_id` NULL: any. */
enum status outbox_given_up(struct site *site, struct arena *arena, const char *call_id, struct outbox_row **out,
                            size_t *count, struct err *err) MUST_USE;
/* Name of the fact that holds when the last digest to a recipient was made (RFC 3339), once it is out. */
char *outbox_last_fact(struct arena *arena, const char *call_id, const char *recipient);

#endif
