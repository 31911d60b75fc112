/* SPDX-License-Identifier: MIT */
/* own_call: the call itself, sent along with answers or with answers written into it. */
#ifndef MAILCALL_CLASSIFY_OWN_CALL_H
#define MAILCALL_CLASSIFY_OWN_CALL_H

#include "filing.h"

/* Sets the call's title above a text aside. Before anchors_find, which reads nothing that is set aside. */
void own_call_title(struct step *step);
/* After anchors_find, since a call is known by its questions: sets aside what is the call's in files and attached
 * messages that repeat it, and its anchors. */
void own_call_leave(struct step *step, struct anchors *anchors);

#endif
