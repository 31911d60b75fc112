/* SPDX-License-Identifier: MIT */
/* attach_help: one attachment as a reader sees it, as one string. */
#ifndef ATTACH_HELP_H
#define ATTACH_HELP_H

#include "text_help.h"

/* Extracts one attachment and shows its blocks; "! reason" when it could not be read. */
static inline char *read_attachment(struct arena *arena, const char *filename, const char *type, const char *bytes,
                                    size_t count, struct extraction *out)
{
    struct entity entity = {.type = type,
                            .charset = "",
                            .filename = filename,
                            .content_id = "",
                            .part = "2",
                            .bytes = bytes,
                            .count_bytes = count,
                            .raw_bytes = count,
                            .attachment = true};
    struct message message = {.entities = &entity, .entity_count = 1};
    extract_message(arena, &message, out);
    if (out->unreadable_count > 0) return arena_printf(arena, "! %s", out->unreadable[0]);
    return dump_blocks(arena, &out->blocks);
}

#endif
