/* SPDX-License-Identifier: MIT */
/* pages: a page's lines, between the reader of laid-out pages and what finds columns on them. */
#ifndef MAILCALL_TEXT_PAGES_H
#define MAILCALL_TEXT_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

struct page_line {
    const char *text;
    size_t bytes, indent; /* characters before it */
    bool row;             /* of a table: cells stand between tabs */
    bool opens;           /* a column begins here, of a sheet that is ordered */
};

struct sheet {
    struct page_line *lines;
    size_t count, from, to; /* `from`..`to`: without furniture */
    bool ordered;           /* its columns follow each other already */
};

struct sheets {
    struct sheet *items;
    size_t count, room;
};

/* The page as one or more sheets in reading order: columns one after the other, the rows of a table each on a line. An
 * ordered one is parted where its columns open, and has tables only. */
void columns_split(struct arena *arena, const struct sheet *page, struct sheets *out);

#endif
