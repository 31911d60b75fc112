/* SPDX-License-Identifier: MIT */
/* difference: what changed between two texts, line by line, as people know it from unified diffs. */
#ifndef MAILCALL_WORK_DIFFERENCE_PRIVATE_H
#define MAILCALL_WORK_DIFFERENCE_PRIVATE_H

#include <stdbool.h>
#include <mailcall/base/buf.h>

/* Appends hunks with three lines around each change; false, and nothing appended, when the texts are equal. */
bool difference(const char *before, const char *after, const char *before_name, const char *after_name,
                struct buf *out);

#endif
