/* SPDX-License-Identifier: MIT */
/*
 * scaffold: a published call, as plain text or HTML, to the draft of a call file.
 *
 * Takes over words as they stand; what it inferred, could not read or is unsure of carries a comment for a person
 * ("check: ..."). Nothing is invented: what the page does not say is not in the draft. The draft is valid as it is.
 */
#ifndef MAILCALL_WORK_SCAFFOLD_H
#define MAILCALL_WORK_SCAFFOLD_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

/* Past this, a page is no call. */
#define SCAFFOLD_PAGE_MAX_BYTES (2u << 20)

struct scaffold {
    const char *id, *title, *list_address; /* "" when not found */
    size_t questions, workstreams;
    size_t checks; /* comments left for a person */
};

/* `name` is the page's file name: it gives the id and tells HTML where the bytes do not. The call file is appended to
 * `xml`. BAD_INPUT: neither questions nor workstreams were found, or the page is not text. */
enum status scaffold_page(struct arena *arena, const char *name, const char *bytes, size_t count, struct buf *xml,
                          struct scaffold *out, struct err *err) MUST_USE;

#endif
