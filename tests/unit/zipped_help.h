/* SPDX-License-Identifier: MIT */
/* zipped_help: an attached document made of its members, as a reader sees it. */
#ifndef ZIPPED_HELP_H
#define ZIPPED_HELP_H

#include "attach_help.h"
#include "zip_help.h"

static inline void expect_zip(const char *filename, const struct file *files, size_t count, const char *want)
{
    struct arena *arena = arena_new();
    struct extraction out;
    struct zip zip = make_zip(arena, files, count);
    assert_string_equal(read_attachment(arena, filename, "application/octet-stream", zip.bytes, zip.count, &out), want);
    arena_free(&arena);
}

#endif
