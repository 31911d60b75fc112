/* SPDX-License-Identifier: MIT */
/* practical: see practical.c. */
#ifndef MAILCALL_CLASSIFY_PRACTICAL_H
#define MAILCALL_CLASSIFY_PRACTICAL_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a title, or the sentence above a list, speaks of travel, reminders and other practical matters. */
bool practical_speaks(const char *text, size_t bytes);

#endif
