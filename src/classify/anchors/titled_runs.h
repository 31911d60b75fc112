/* SPDX-License-Identifier: MIT */
/* titled_runs: in one paragraph, words set off by their letters that open an answer each: "*Prices* Too high. *Staff*
 * Nobody stays.", "*3.* Too high. *5.* Nobody stays." */
#ifndef MAILCALL_CLASSIFY_TITLED_RUNS_H
#define MAILCALL_CLASSIFY_TITLED_RUNS_H

#include "filing.h"

/* Where in the block's text parts of it begin that stand apart: what such words open, and what stands behind a number
 * and the title of its question; 0: it is one. */
size_t titled_runs(struct step *step, const struct block *block, size_t *out, size_t room);

#endif
