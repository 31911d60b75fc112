/* SPDX-License-Identifier: MIT */
/*
 * archive: named members of a ZIP container (DOCX, ODT, a .zip of one document), in memory only. Nothing is ever
 * written to a disk, and a container that is not honest is refused as a whole.
 */
#ifndef MAILCALL_TEXT_ARCHIVE_H
#define MAILCALL_TEXT_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

#define ARCHIVE_MAX_BYTES (16u * 1024 * 1024) /* of all that is unpacked; a document's text is a hundredth of that */
#define ARCHIVE_MAX_RATIO 100                 /* unpacked to packed; honest documents stay under 30 */
#define ARCHIVE_MAX_ENTRIES 256               /* an office document has 20 to 100 */

struct member {
    const char *name;
    char *bytes;
    size_t count;
};

struct members {
    struct member *items;
    size_t count, room;
};

/* Unpacks the members that `wanted` says yes to. NULL when all went well, else the reason, in words for a person. */
const char *archive_read(struct arena *arena, const char *bytes, size_t count, bool (*wanted)(const char *name),
                         struct members *out);
const struct member *archive_member(const struct members *members, const char *name);

#endif
