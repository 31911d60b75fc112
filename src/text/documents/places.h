/* SPDX-License-Identifier: MIT */
/* places: the words of laid-out pages with where they stand, in the order in which the page draws them. */
#ifndef MAILCALL_TEXT_PLACES_H
#define MAILCALL_TEXT_PLACES_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include "pages.h"

/* A hundredth of a point; y grows downwards. */
struct placed_word {
    int left, top, right, bottom;
    const char *text;
    size_t bytes, characters;
    size_t drawn; /* its place among the page's words */
};

struct placed_page {
    struct placed_word *words;
    size_t count, room;
    bool noted;   /* notes were taken from it, or their marks put into words */
    bool partial; /* words are missing: no columns are read from it, and no notes taken */
};

struct placed_pages {
    struct placed_page *items;
    size_t count, room;
    const char **notes; /* the first is that of the mark "[1]" */
    size_t note_count;
};

/* What pdftotext -bbox -raw writes. Where there is more than can be kept, pages are partial. */
void places_read(struct arena *arena, const char *text, size_t bytes, struct placed_pages *out);

/* Takes the notes from the pages; in the text, "wet.[1]" cites the first. */
void places_notes(struct arena *arena, struct placed_pages *pages);

/*
 * The lines of a page that has columns or had notes, read one column after the other, each column's first line opening
 * it; a gap between paragraphs is an empty line. So are read tables that are drawn cell by cell, a row on each line.
 * False: it has none of these, or
 * words of it are missing.
 */
bool places_columns(struct arena *arena, const struct placed_page *page, struct sheet *out);

#endif
