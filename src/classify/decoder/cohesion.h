/* SPDX-License-Identifier: MIT */
/* cohesion: how well runs of paragraphs hang together, by the words they repeat and by their lengths. */
#ifndef MAILCALL_CLASSIFY_COHESION_H
#define MAILCALL_CLASSIFY_COHESION_H

#include "filing.h"
#include "segments.h"

/* Paragraphs an answer usually has in a message of so many: from one, where questions are many, to a few. */
double cohesion_usual_pace(const struct units *units, size_t questions);
/* Factors for units x SEGMENT_LONGEST runs: how much likelier their words are said together than apart, and how usual
 * their length is. `reach`: longer runs from a unit are not asked for. */
double *cohesion_make(struct step *step, const struct vocabulary *words, const struct units *units,
                      const unsigned char *reach);
/* Classes of the lengths of those runs in words. */
unsigned char *cohesion_lengths(struct step *step, const struct units *units, const unsigned char *reach);
/* Factors for SEGMENT_LENGTHS x questions: fit with the lengths of the answers filed; NULL without any. */
double *cohesion_length_fit(struct step *step);

#endif
