/* SPDX-License-Identifier: MIT */
/* word_read: a legacy Word document to blocks: headings, numbers written out, rows, notes, text boxes, tracked changes
 * as accepted; comments, field codes, hidden words, running heads and feet are left out. */
#ifndef MAILCALL_TEXT_WORD_READ_H
#define MAILCALL_TEXT_WORD_READ_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* False: it is no document of Word 97 to 2003, or is damaged or encrypted; nothing was added then. */
bool word_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out);

#endif
