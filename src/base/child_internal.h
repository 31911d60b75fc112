/* SPDX-License-Identifier: MIT */
/* child_internal: what child.c and child_server.c share. */
#ifndef MAILCALL_BASE_CHILD_INTERNAL_H
#define MAILCALL_BASE_CHILD_INTERNAL_H

#include <sys/types.h>
#include <mailcall/base/child.h>

/* In the child, first thing: a group of its own, no life after the parent, nothing inherited but `fds`, which become
 * 0, 1, 2, ... (-1: /dev/null). False when that is impossible. */
bool child_settle_in(pid_t parent, const struct child_limits *limits, const int fds[], int count);

#endif
