/* SPDX-License-Identifier: MIT */
/* asks_for: what a question asks for by its first words: where, when, who, how much, why. */
#ifndef MAILCALL_CLASSIFY_ASKS_FOR_H
#define MAILCALL_CLASSIFY_ASKS_FOR_H

#include "internal.h"

/* A set of what is asked for, a bit each; 0: nothing that is told. */
typedef unsigned asked_for;

/* What the text's first words ask for, in the language of the tag; `anywhere`: any words of it. */
asked_for asks_for(const char *lang, const char *text, size_t bytes, bool anywhere);
/* What a question of the call asks for, in any of its languages. */
asked_for question_asks_for(const struct call *call, size_t question);

#endif
