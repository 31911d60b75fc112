/* SPDX-License-Identifier: MIT */
/* resolve: see resolve.c. */
#ifndef MAILCALL_CLASSIFY_RESOLVE_H
#define MAILCALL_CLASSIFY_RESOLVE_H

#include "filing.h"

/* Sets `accepted`, and puts the question meant first. */
void anchors_resolve(struct step *step, struct units *units, const struct scores *scores, struct anchors *anchors);
/* How well the unit under a marker fits the question, against the mean of all: positive speaks for the marker. */
double anchor_fit(const struct units *units, const struct scores *scores, size_t anchor, int question);

#endif
