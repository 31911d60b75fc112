/* SPDX-License-Identifier: MIT */
/* printed: what a laid-out page shows, as its author wrote it: letters for ligatures and shapes, lines that are read
 * from the right in the order of reading, no marks of direction. */
#ifndef MAILCALL_TEXT_PRINTED_H
#define MAILCALL_TEXT_PRINTED_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>

/* Of well-formed text as pdftotext -layout writes it. */
void printed_add(struct arena *arena, struct buf *out, const char *text, size_t bytes);
/* Of one word as pdftotext -bbox writes it, from left to right whatever it is read from; `text` or a copy. */
const char *printed_word(struct arena *arena, const char *text, size_t bytes);

#endif
