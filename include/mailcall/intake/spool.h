/* SPDX-License-Identifier: MIT */
/*
 * spool: where a message waits when the store cannot take it. SPOOL/NAME.eml holds the message's bytes exactly,
 * SPOOL/NAME.env what the mail system said about it (lines "sender=", "recipient=", "call=", "received=",
 * "truncated=1"). A name that starts with "." is being written and is never taken for a message. mailcall-deliver
 * writes the same layout with libc alone; a file without .env (put there by hand) is a message too.
 */
#ifndef MAILCALL_INTAKE_SPOOL_H
#define MAILCALL_INTAKE_SPOOL_H

#include <stdint.h>
#include <mailcall/base/status.h>
#include <mailcall/intake/source.h>

/* Durable when OK: .env first, then the message under its final name, then the folder. */
enum status spool_put(const char *folder, const struct incoming *message, struct err *err) MUST_USE;
/* Messages waiting and the age of the oldest in seconds. */
enum status spool_waiting(const char *folder, int64_t now_utc, size_t *count, int64_t *oldest_seconds,
                          struct err *err) MUST_USE;

#endif
