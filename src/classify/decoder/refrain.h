/* SPDX-License-Identifier: MIT */
/*
 * refrain: paragraphs that come again and again in one message, or begin alike every time ("Vote for water.", "My
 * position is that ..."). Some people end each answer so, others open it so; which it is, the message's own answers
 * tell, and then the refrain tells where the others end or begin.
 */
#ifndef MAILCALL_CLASSIFY_REFRAIN_H
#define MAILCALL_CLASSIFY_REFRAIN_H

#include "filing.h"

/* Paragraphs alike: items[from[i] .. from[i + 1]) are the i-th refrain's, in the message's order. In the arena. */
struct refrains {
    size_t *items, *from;
    size_t count;
};

/* False: there is none. */
bool refrains_find(struct step *step, const struct units *units, struct refrains *out);
/*
 * Adds to the log odds that paragraphs open an answer what their refrain's other places tell. `opened` is the
 * probability of each paragraph to open one, as decoded with `before`; `after` has the same number of items.
 */
void refrains_adjust(const struct refrains *refrains, const double *opened, const double *before, double *after,
                     size_t units);

#endif
