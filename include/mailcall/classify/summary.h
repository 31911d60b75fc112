/* SPDX-License-Identifier: MIT */
/* summary: an answer's own leading sentences: never invented, cut at a sentence end, never mid-word. */
#ifndef MAILCALL_CLASSIFY_SUMMARY_H
#define MAILCALL_CLASSIFY_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* At most `max_characters`; at least one sentence, which if longer than twice that is cut at a word with "…". `whole`
 * (may be NULL) tells whether nothing was left out. */
char *summary_leading(struct arena *arena, const char *lang, const char *text, size_t max_characters, bool *whole);

#endif
