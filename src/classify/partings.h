/* SPDX-License-Identifier: MIT */
/* partings: what a letter says before and after its answer, whatever the matter: see partings.c. */
#ifndef MAILCALL_CLASSIFY_PARTINGS_H
#define MAILCALL_CLASSIFY_PARTINGS_H

#include "filing.h"

/* Regards to somebody, leave to print, where the rest of it is: said after the answer. */
bool parting_takes_leave(struct step *step, const char *text, size_t bytes);
/* Excuses for the form, and that it may be used or not: said before the answer or after it. */
bool parting_excuses(struct step *step, const char *text, size_t bytes);
/* Nothing but the author's name, the first name or its short form, initials, and lines that say who that is. */
bool parting_is_name(struct step *step, const char *text, size_t bytes);

#endif
