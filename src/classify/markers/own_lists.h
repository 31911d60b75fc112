/* SPDX-License-Identifier: MIT */
/* own_lists: lists inside an answer, whose 1. 2. 3. are none of the call's numbers. */
#ifndef MAILCALL_CLASSIFY_OWN_LISTS_H
#define MAILCALL_CLASSIFY_OWN_LISTS_H

#include "filing.h"

/* Marks the items of such lists (`own`); what a sentence announces about one question speaks for it in the items too.
 * To be called when what is explicit is accepted. */
void own_lists_find(struct step *step, const struct units *units, const struct scores *scores, struct anchors *anchors);
/* Whether what stands right above the anchor announces a list: it ends with a colon. */
bool own_list_announced(struct step *step, const struct anchors *anchors, size_t first);

#endif
