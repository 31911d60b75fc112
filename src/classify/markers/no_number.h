/* SPDX-License-Identifier: MIT */
/* no_number: see no_number.c. */
#ifndef MAILCALL_CLASSIFY_NO_NUMBER_H
#define MAILCALL_CLASSIFY_NO_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/* "Entwurf: ...", behind "2.": the text is one of several versions. */
bool number_is_of_draft(const char *text, size_t bytes);
/* A line of a form that says who writes: "Name of library: ...", behind its number. */
bool is_form_field(const char *text, size_t bytes);
/* How far a list of choices in the text counts on from one, "(1. money 2. staff 3. space)"; 0: it holds none. */
int choices_in(const char *text);

#endif
