/* SPDX-License-Identifier: MIT */
/* rebuild_lock: who reads the whole store again holds a lock, which dies with the process. Two at once would read by
 * what the other has thrown away, and whoever tries failed analyses again leaves all that waits to the one that is at
 * it. */
#ifndef MAILCALL_WORK_REBUILD_LOCK_H
#define MAILCALL_WORK_REBUILD_LOCK_H

#include <stdbool.h>
#include <mailcall/base/status.h>
#include <mailcall/work/site.h>

/* The lock is a descriptor, for fd_close. TRANSIENT: another one is at work. */
enum status rebuild_lock(struct site *site, int *lock, struct err *err) MUST_USE;
bool rebuild_under_way(struct site *site);

#endif
