/* SPDX-License-Identifier: MIT */
/* resolve: see resolve.c. */
#ifndef MAILCALL_CLASSIFY_RESOLVE_H
#define MAILCALL_CLASSIFY_RESOLVE_H

#include "filing.h"

/* Sets `accepted` and `governs`, and puts the question meant first. Makes prompts of numbered questions in other words:
 * their units and rows of scores are to be dropped. Where answers are not set out, an anchor adds to the scores. */
void anchors_resolve(struct step *step, struct units *units, const struct scores *scores, struct anchors *anchors);
/* How well the unit fits the question, against the mean of all, from -1 to 1; the same of the unit under a marker:
 * positive speaks for the marker. */
double unit_fit(const struct scores *scores, size_t unit, int question);
double anchor_fit(const struct units *units, const struct scores *scores, size_t anchor, int question);
/* Takes back what the words below an anchor plainly speak against: headings that two questions share, and the first of
 * two questions quoted right below each other. */
void anchors_doubt(const struct units *units, const struct scores *scores, struct anchors *anchors);
/* "Our answers to questions 3 to 5:" right above "3. ... 4. ... 5. ...": the line opens no answer, each number does. */
void lists_take_over(struct anchors *anchors);
/* Whether the letter above the attachment names the list's numbers together. The anchors come in their order. */
bool list_announced(const struct step *step, const struct anchors *anchors, const int *list, size_t count);
/* What speaks for a list having the call's numbers, because it does not begin at 1, or is announced. */
double list_numbered_elsewhere(const struct step *step, const struct anchors *anchors, const int *list, size_t count);

#endif
