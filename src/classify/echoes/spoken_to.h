/* SPDX-License-Identifier: MIT */
/* spoken_to: whether words speak to who is asked, as a call does, or of who answers. */
#ifndef MAILCALL_CLASSIFY_SPOKEN_TO_H
#define MAILCALL_CLASSIFY_SPOKEN_TO_H

#include "filing.h"

struct spoken {
    bool to_reader; /* "please", "you", "describe ...": says what is wanted of who answers */
    bool of_self;   /* "we", "my" */
};
struct spoken spoken_in(struct arena *arena, const char *text);
/* What stands below a call's last question: thanks for answers that are awaited. `folded`: folded_words(). */
bool spoken_ends_call(const char *folded);

#endif
