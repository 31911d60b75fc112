/* SPDX-License-Identifier: MIT */
/*
 * answer_marks: what people put around an answer to tell it from the questions it stands among: a sign ("==>"), their
 * initials or name ("[MS]:", "MS>", "<Mona> ... </Mona>", "【大橋】"), stars on both sides. None of it is part of the
 * answer.
 */
#ifndef MAILCALL_CLASSIFY_ANSWER_MARKS_H
#define MAILCALL_CLASSIFY_ANSWER_MARKS_H

#include "filing.h"

/* Bytes to leave out at both ends. */
struct answer_marks {
    size_t before, behind;
};
/* Of a paragraph filed under a question; `opens`: right below the question, where alone a sign marks an answer. */
struct answer_marks answer_marks_find(struct step *step, const char *text, size_t bytes, bool opens);

#endif
