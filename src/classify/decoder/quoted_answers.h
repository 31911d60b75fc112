/* SPDX-License-Identifier: MIT */
/*
 * quoted_answers: somebody else's answer, quoted beside what the author adds to it. "We did nearly the same, only with
 * a carrot: ..." seldom names the question; what is quoted above it does, by its number or by what it speaks of.
 */
#ifndef MAILCALL_CLASSIFY_QUOTED_ANSWERS_H
#define MAILCALL_CLASSIFY_QUOTED_ANSWERS_H

#include "filing.h"

/* What the quotation beside a paragraph answers. */
struct quoted_answer {
    int question; /* that it answers most likely; -1: nothing is quoted beside the paragraph, or nobody could tell */
    bool numbered, below;
};

/* Adds to the scores of the author's paragraphs what the answers quoted beside them say, and notes it in
 * scores->quoted. Quoted words are weighed, never filed. */
void quoted_answers_favour(struct step *step, struct vocabulary *words, const struct units *units,
                           struct scores *scores);
/* Whether the message replied to answers this question, and not all of them. */
bool quoted_answers_parent(const struct step *step, int question);
/* Who asks back below a quoted answer, and says nothing else, answers nothing, whatever question stands above it all.
 */
void quoted_answers_leave_asking(struct step *step, const struct units *units, const struct anchors *anchors,
                                 struct filed *filed);

#endif
