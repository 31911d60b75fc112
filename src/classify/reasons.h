/* SPDX-License-Identifier: MIT */
/* reasons: what a passage's filing rests on, in the words that people are shown. */
#ifndef MAILCALL_CLASSIFY_REASONS_H
#define MAILCALL_CLASSIFY_REASONS_H

#include "filing.h"

/* Paragraphs as they are filed. */
struct filed_units {
    struct step *step;
    const struct units *units;
    const struct anchors *anchors;
    const struct scores *scores;
    const struct filed *filed; /* one a unit */
    const int *governor;       /* of each unit: units_governors() */
};

/* Why the units from `first` to `last`, one passage, are filed under the question. */
void reasons_add(const struct filed_units *all, size_t first, size_t last, int question, struct verdict *verdict);

#endif
