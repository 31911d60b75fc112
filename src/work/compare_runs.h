/* SPDX-License-Identifier: MIT */
/* compare_runs: the words of a reworded sentence that stayed, went and came. Private to work/. */
#ifndef MAILCALL_WORK_COMPARE_RUNS_PRIVATE_H
#define MAILCALL_WORK_COMPARE_RUNS_PRIVATE_H

#include <mailcall/lang/words.h>
#include <mailcall/work/compare.h>
#include "align.h"

struct worded { /* a text as words */
    const char *text;
    struct words words;
    struct align_text keys;
};

struct worded worded_of(struct arena *arena, struct lang *lang, const char *text);

/* Fills the change's runs. `place`: for each word before, where it stands after. What stands between words is shown
 * once: a full stop or comma that both texts have behind the change stays behind it, in neither of the two. */
void worded_runs(struct arena *arena, struct change *change, const struct worded *before, const struct worded *after,
                 const size_t *place);

#endif
