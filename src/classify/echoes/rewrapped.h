/* SPDX-License-Identifier: MIT */
/*
 * rewrapped: a program that wraps what was quoted before sets its mark before the first half of a long line only, and
 * the last words of a quoted question stand among the author's, right above the answer.
 */
#ifndef MAILCALL_CLASSIFY_REWRAPPED_H
#define MAILCALL_CLASSIFY_REWRAPPED_H

#include "filing.h"

/* Before anchors_find, which is to see them whole: gives quoted questions back the words that lost their mark: the line
 * below a quoted block that breaks off goes to it where the two together are the end of one of the call's questions,
 * word for word. */
void rewrapped_join(struct step *step);

#endif
