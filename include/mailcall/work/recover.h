/* SPDX-License-Identifier: MIT */
/*
 * recover: a store that cannot be read is set aside (store.damaged-DAY), never overwritten, and a new one takes over
 * what can still be read: messages with their numbers, watermarks, journal. An alert tells people, until they have
 * moved the damaged store away. The analyses are made again by the next drain.
 */
#ifndef MAILCALL_WORK_RECOVER_H
#define MAILCALL_WORK_RECOVER_H

#include <mailcall/work/site.h>

/* Leaves site->store open for writing. Does nothing but open it when it is not damaged (any more). One process at a
 * time. BAD_INPUT: the store lies outside the site. */
enum status recover_store(struct site *site, struct err *err) MUST_USE;
/* What people have to be told of a store that was damaged, "" nothing. */
enum status recover_alert(const struct site *site, struct arena *arena, const char **out, struct err *err) MUST_USE;

#endif
