/* SPDX-License-Identifier: MIT */
/* zip_help: archives for tests, made of names and texts. */
#ifndef ZIP_HELP_H
#define ZIP_HELP_H

#include <archive.h>
#include <archive_entry.h>
#include <string.h>
#include <mailcall/base/arena.h>

struct file {
    const char *name, *text;
};

struct zip {
    char *bytes;
    size_t count;
};

static inline struct zip make_zip(struct arena *arena, const struct file *files, size_t count)
{
    struct zip zip = {.bytes = arena_alloc(arena, 4u << 20)};
    struct archive *archive = archive_write_new();
    archive_write_set_format_zip(archive);
    archive_write_open_memory(archive, zip.bytes, 4u << 20, &zip.count);
    for (size_t i = 0; i < count; i++) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, files[i].name);
        archive_entry_set_size(entry, (la_int64_t)strlen(files[i].text));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(archive, entry);
        archive_write_data(archive, files[i].text, strlen(files[i].text));
        archive_entry_free(entry);
    }
    archive_write_close(archive);
    archive_write_free(archive);
    return zip;
}

#endif
