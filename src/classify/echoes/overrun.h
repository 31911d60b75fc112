/* SPDX-License-Identifier: MIT */
/*
 * overrun: quoted lines that ran over the edge, told by how the lines are set alone: the quoted part is as long as it
 * can be and stops in the midst of a sentence, and the line without a mark goes on with it.
 */
#ifndef MAILCALL_CLASSIFY_OVERRUN_H
#define MAILCALL_CLASSIFY_OVERRUN_H

#include "filing.h"

/* Columns of the longest quoted line; 0: nothing is quoted in plain text. */
size_t overrun_edge(const struct blocks *blocks);
/* Bytes at the start of `text` that end the question that `quoted` begins; 0: they do not. `any_case`: other questions
 * of the message ran over, so that it may go on with a capital. */
size_t overrun_end(const char *quoted, const char *text, size_t edge, bool any_case);
/* The line alone is what ran over, and the quotation `behind` goes on with the sentence. */
bool overrun_within(const char *quoted, const char *line, const char *behind, size_t edge);

#endif
