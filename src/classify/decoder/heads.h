/* SPDX-License-Identifier: MIT */
/* heads: what a paragraph's first words, or a line above it, say of its matter in the author's own words. */
#ifndef MAILCALL_CLASSIFY_HEADS_H
#define MAILCALL_CLASSIFY_HEADS_H

#include "filing.h"

/* Adds to the scores what heads say, and tells of units whether they open an answer or go on below a head. */
void heads_favour(struct step *step, const struct anchors *anchors, struct units *units, const struct scores *scores);

#endif
