/* SPDX-License-Identifier: MIT */
/* pasted: quotations in a reply that the author, and not the mail program, set there. */
#ifndef MAILCALL_CLASSIFY_PASTED_H
#define MAILCALL_CLASSIFY_PASTED_H

#include "filing.h"

struct pasted {
    bool wraps;      /* the mail program wraps what it quotes */
    bool *questions; /* parts of these stand in the author's own quotations alone; NULL: none */
};
struct pasted pasted_find(struct step *step);
/* Whether a quoted block that repeats a part of this question is the author's own quotation. */
bool pasted_by_author(const struct pasted *pasted, const struct block *block, int question);

#endif
