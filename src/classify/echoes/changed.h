/* SPDX-License-Identifier: MIT */
/* changed: answers written into the quotation of the call without a mark of any kind. */
#ifndef MAILCALL_CLASSIFY_CHANGED_H
#define MAILCALL_CLASSIFY_CHANGED_H

#include "filing.h"

/* Before anchors_find: where a whole digest came back and the call stands in it, the other messages are others'. */
void changed_leave_others(struct step *step);
/* After it: quoted words between the questions that are not the call's become the author's. A block may be cut in two
 * for that, and what `anchors` holds of it and of those below moves along. */
void changed_lines(struct step *step, struct anchors *anchors);
/* After that: what closes a call that came back with the answers in it, below its last question, is the call's. */
void changed_leave_end(struct step *step);

#endif
