/* SPDX-License-Identifier: MIT */
/* declines: words that stand where an answer would, and give none: "n/a", "-", "no answer", in many languages. */
#ifndef MAILCALL_CLASSIFY_DECLINES_H
#define MAILCALL_CLASSIFY_DECLINES_H

#include <stdbool.h>
#include <stddef.h>
#include "phrases/phrases.h"

/* The whole text is strokes ("-", "...") or words that decline. "None" is not: it may well be the answer. */
bool declines_whole(struct arena *arena, const char *text, size_t bytes);
/* The tokens begin with words that decline, or that may ("none", "nothing from me"): for few of them, where nothing is
 * asked that could be answered so. */
bool declines_begin(struct arena *arena, const struct token *tokens, size_t count);

#endif
