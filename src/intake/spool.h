/* SPDX-License-Identifier: MIT */
/* spool: what writing and reading the spool have in common. */
#ifndef MAILCALL_INTAKE_SPOOL_PRIVATE_H
#define MAILCALL_INTAKE_SPOOL_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>
#include <mailcall/base/status.h>

/* Leftovers of a writer that was killed: its mail system has long delivered again. */
#define SPOOL_STALE_SECONDS ((int64_t)2 * 86400)

/* Opens the folder, which must be one and no link. -1 with *status OK when there is none. */
int spool_folder_open(const char *folder, enum status *status, struct err *err);
/* True for a message's name: NAME.eml, not hidden. */
bool spool_is_message(const char *name);

#endif
