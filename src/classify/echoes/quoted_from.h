/* SPDX-License-Identifier: MIT */
/* quoted_from: from whose message each quoted block comes, as the line above the quotation says. */
#ifndef MAILCALL_CLASSIFY_QUOTED_FROM_H
#define MAILCALL_CLASSIFY_QUOTED_FROM_H

#include "filing.h"

/* FROM_CALL: who coordinates the call wrote it, and nobody else passed it on between them and the author. */
enum quoted_from { FROM_UNKNOWN, FROM_CALL, FROM_OTHER };

/* One for each block; in the step's arena. */
enum quoted_from *quoted_from_find(struct step *step);

#endif
