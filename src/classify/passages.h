/* SPDX-License-Identifier: MIT */
/* passages: turns decoded units into passages with their reasons. */
#ifndef MAILCALL_CLASSIFY_PASSAGES_H
#define MAILCALL_CLASSIFY_PASSAGES_H

#include "filing.h"

/* After decode, whose filing these take back.
 * Makes prompts of headings behind the numbers of questions. */
void headings_leave_out(struct step *step, const struct units *units, const struct anchors *anchors,
                        struct filed *filed);
/* Makes prompts of headings of the author's own that end an answer and name no question. */
void headings_leave_out_untold(struct step *step, const struct units *units, const struct anchors *anchors,
                               struct filed *filed);
/* Files what is said after the last answer, in a paragraph of its own, under nothing. */
void remarks_leave_out(struct step *step, const struct units *units, const struct anchors *anchors,
                       struct filed *filed);
/* Files lines that only hand over an attachment under nothing. */
void covering_leave_out(struct step *step, const struct units *units, const struct anchors *anchors,
                        struct filed *filed);
/* Passages of neighbours that are filed alike, with the reasons; and questions that stand there with nothing below. */
void passages_make(struct step *step, const struct units *units, const struct anchors *anchors,
                   const struct scores *scores, const struct filed *filed);

#endif
