/* SPDX-License-Identifier: MIT */
/*
 * left: what the store still holds by names that the call files no longer have: messages of a call whose file is gone,
 * and answers under a question's old id. Nothing is lost; but nobody who counts by call or question counts it.
 */
#ifndef MAILCALL_WORK_LEFT_H
#define MAILCALL_WORK_LEFT_H

#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/work/site.h>

struct left {
    const char *call_id;
    const char *question; /* "": the call has no file, and `count` messages; else answers under that id */
    int64_t count;
};

enum status left_read(struct site *site, struct arena *arena, struct left **out, size_t *count,
                      struct err *err) MUST_USE;
/* "3 answers are filed under \"q1\", which the call ... no longer has: ..." */
const char *left_line(struct arena *arena, const struct left *left);

#endif
