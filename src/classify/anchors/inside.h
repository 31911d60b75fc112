/* SPDX-License-Identifier: MIT */
/* inside: a glance at a text that is passed on, returned or sent along: whether answers stand in it. */
#ifndef MAILCALL_CLASSIFY_INSIDE_H
#define MAILCALL_CLASSIFY_INSIDE_H

#include "filing.h"

/* Lines of the text that carry a question's number and words behind it. */
size_t answers_numbered(const struct call *call, const char *text);
/* Questions of the call that the block repeats. */
size_t questions_repeated(struct step *step, const struct block *block);

/* Going through the questions repeated in one block after the other: what stands between two of them answers the first.
 */
struct going {
    size_t answered;
    bool below, written; /* below a question; and words stand there */
};
void going_through(struct step *step, const struct block *block, struct going *going);

#endif
