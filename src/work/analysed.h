/* SPDX-License-Identifier: MIT */
/* analysed: what a child says of a message, as JSON there and back. */
#ifndef MAILCALL_WORK_ANALYSED_H
#define MAILCALL_WORK_ANALYSED_H

#include <mailcall/work/analyse.h>

/* Largest answer a child may give: the analysis repeats the text once in blocks and once in passages. */
#define ANSWER_MAX_BYTES ((size_t)64 * 1024 * 1024)

void analysed_to_json(const struct analysis *analysis, const struct message *message, struct buf *out);
/* BAD_INPUT: the child died, or its answer is none. */
enum status analysed_from_json(struct arena *arena, const struct buf *answer, const struct child_result *result,
                               struct analysed *out, struct err *err) MUST_USE;

#endif
