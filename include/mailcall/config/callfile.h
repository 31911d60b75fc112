/* SPDX-License-Identifier: MIT */
/* callfile: call.xml(5) to struct call and back. Errors name file, line, what is wrong and what to write instead;
 * several are told at once. */
#ifndef MAILCALL_CONFIG_CALLFILE_H
#define MAILCALL_CONFIG_CALLFILE_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/call.h>

/* What is allowed, but a person should look at: a draft's open point, an empty text, a call without a list. */
struct callfile_note {
    int line;
    const char *text;
};
struct callfile_notes {
    struct callfile_note *items;
    size_t count, room;
};

enum status callfile_read(struct arena *arena, const char *path, struct call **out, struct err *err) MUST_USE;
/* The same, and gathers notes in the order of lines. `notes` may be NULL. */
enum status callfile_read_noting(struct arena *arena, const char *path, struct call **out, struct callfile_notes *notes,
                                 struct err *err) MUST_USE;
/* The same from memory; `path` only names the text in messages. */
enum status callfile_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                                struct call **out, struct callfile_notes *notes, struct err *err) MUST_USE;
/* All of SITE/calls/[*].xml, sorted by file name; ids and list ids unique among them. A folder without any is OK and
 * empty. A file that everybody may write to is refused: it says who receives the digests. */
enum status callfile_read_all(struct arena *arena, const char *folder, struct call ***out, size_t *count,
                              struct err *err) MUST_USE;

#endif
