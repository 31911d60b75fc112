/* SPDX-License-Identifier: MIT */
/*
 * rebuild_lock: who reads the whole store again holds a lock, which dies with the process. Two at once would read by
 * what the other has thrown away; whoever tries failed analyses again leaves all that waits to the one that is at it;
 * and whoever counts answers keeps it out, for in its midst most of them are missing.
 */
#ifndef MAILCALL_WORK_REBUILD_LOCK_H
#define MAILCALL_WORK_REBUILD_LOCK_H

#include <stdbool.h>
#include <mailcall/base/status.h>
#include <mailcall/work/site.h>

/* *lock: for fd_close. TRANSIENT: another one is at work, or a digest is being made. */
enum status rebuild_lock(struct site *site, int *lock, struct err *err) MUST_USE;
/* No rebuild begins while *lock is open; -1 where this user may not hold it. TRANSIENT: one is at work after wait_ms.
 */
enum status rebuild_keep_out(struct site *site, int wait_ms, int *lock, struct err *err) MUST_USE;
bool rebuild_under_way(struct site *site);

#endif
