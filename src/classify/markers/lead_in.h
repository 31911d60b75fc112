/* SPDX-License-Identifier: MIT */
/* lead_in: see lead_in.c. */
#ifndef MAILCALL_CLASSIFY_LEAD_IN_H
#define MAILCALL_CLASSIFY_LEAD_IN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* The number of the one question that the text's last sentence, which begins at *from, says the next paragraph answers
 * (NUMBER_LAST: the last one); 0: it says nothing of the kind. */
int lead_in_find(const char *text, size_t *from);

#endif
