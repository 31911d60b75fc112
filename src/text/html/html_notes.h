/* SPDX-License-Identifier: MIT */
/* html_notes: a page's foot- and endnotes: a short link leads to the note, and in the note a link leads back to it. So
 * write Word, LibreOffice, Google Docs, pandoc and wikis. */
#ifndef MAILCALL_TEXT_HTML_NOTES_H
#define MAILCALL_TEXT_HTML_NOTES_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* Elements by their place among all that begin, from 1. */
struct html_note {
    size_t mark, back; /* the two links */
    size_t element;    /* what the note is all of */
};

struct html_notes {
    struct html_note *items; /* in the order of the notes */
    size_t count, room;
};

struct html_notes html_notes_find(struct arena *arena, const char *html, size_t bytes);
/* Makes of the blocks from `first` on the note of that number, which begins "[1] ", and puts it into `notes`. */
void html_note_gather(struct arena *arena, struct blocks *out, size_t first, size_t number, struct blocks *notes);

#endif
