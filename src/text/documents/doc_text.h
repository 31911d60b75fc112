/* SPDX-License-Identifier: MIT */
/* doc_text: what of the text that catdoc takes out of a legacy Word file is the document's, and what are its notes. */
#ifndef MAILCALL_TEXT_DOC_TEXT_H
#define MAILCALL_TEXT_DOC_TEXT_H

#include <stddef.h>
#include <mailcall/base/arena.h>

struct doc_text {
    const char *text; /* without running heads, comments and notes; "wet.[1]" cites the first note */
    size_t bytes;
    const char **notes;
    size_t note_count, note_room;
};

/* `said` is valid UTF-8, a paragraph a line. Where the file does not say what is what, all of it is the text. */
void doc_text_find(struct arena *arena, const char *file, size_t count, const char *said, size_t bytes,
                   struct doc_text *out);

#endif
