/* SPDX-License-Identifier: MIT */
/* archive: libarchive's streaming ZIP reader under limits. It reads local headers in order, so that overlapping entries
 * of a bomb cannot be met. */
#include "archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/mem.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>

#define READ_BYTES (64u * 1024)
/* What libarchive takes to open and unpack: two buffers and the inflater's window. */
#define HEADROOM_BYTES (1024u * 1024)
/* Small members may be packed better than any ratio says: the ratio counts from here on. */
#define RATIO_FROM_BYTES (256u * 1024)
/* What stands before the name of each file in a ZIP, and where its length stands there. */
#define LOCAL_HEADER_BYTES 30
#define LOCAL_NAME_AT 26

struct unpacking {
    struct archive *handle;
    const char *bytes;
    size_t packed, unpacked, entries;
};

static bool is_unsafe(const char *name)
{
    if (name[0] == '/' || name[0] == '\\' || (name[0] && name[1] == ':')) return true;
    for (const char *at = name; at; at = strpbrk(at, "/\\") ? strpbrk(at, "/\\") + 1 : NULL) {
        if (strncmp(at, "..", 2) == 0 && (at[2] == 0 || at[2] == '/' || at[2] == '\\')) return true;
    }
    return false;
}

/* A document must not be called damaged because memory was short just then. */
static const char *failed(const struct unpacking *state, const char *reason)
{
    if (archive_errno(state->handle) == ENOMEM) mem_exhausted();
    return reason;
}

static const char *over_limit(const struct unpacking *state)
{
    if (state->unpacked > ARCHIVE_MAX_BYTES) return "unpacks to more than 16 MB";
    if (state->unpacked > RATIO_FROM_BYTES && state->unpacked / ARCHIVE_MAX_RATIO > state->packed)
        return "packed more tightly than any honest document";
    return NULL;
}

/* Reads the entry's data; `out` may be NULL: counted only. */
static const char *read_data(struct unpacking *state, struct buf *out)
{
    char chunk[READ_BYTES];
    for (;;) {
        la_ssize_t got = archive_read_data(state->handle, chunk, sizeof chunk);
        if (got == 0) return NULL;
        if (got < 0) return failed(state, "damaged");
        state->unpacked += (size_t)got;
        const char *reason = over_limit(state);
        if (reason) return reason;
        if (out) buf_add(out, chunk, (size_t)got);
    }
}

/* The name as the archive has it, in UTF-8. libarchive gives none that the locale has no letters for, and a name is
 * never why a document is not read: in what else it may be written is guessed, and one without letters is a number. */
static const char *name_of(struct arena *arena, const struct unpacking *state, struct archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    if (name && utf8_valid(name, strlen(name))) return name;
    la_int64_t at = archive_read_header_position(state->handle);
    if (at < 0 || (size_t)at + LOCAL_HEADER_BYTES > state->packed || memcmp(state->bytes + at, "PK\x03\x04", 4) != 0)
        return arena_printf(arena, "%zu", state->entries);
    const unsigned char *length = (const unsigned char *)state->bytes + at + LOCAL_NAME_AT;
    size_t bytes = (size_t)(length[0] | length[1] << 8), left = state->packed - (size_t)at - LOCAL_HEADER_BYTES;
    const char *raw = state->bytes + at + LOCAL_HEADER_BYTES;
    if (bytes > left) bytes = left;
    if (utf8_valid(raw, bytes)) return arena_strndup(arena, raw, bytes);
    /* What is guessed keeps the ending, which says what the file is. */
    const char *dot = memrchr(raw, '.', bytes);
    size_t ending = dot ? bytes - (size_t)(dot - raw) : 0;
    struct charset_text text = charset_to_utf8(arena, "", NULL, raw, bytes);
    if (text.bytes > ending && memcmp(text.text + text.bytes - ending, raw + bytes - ending, ending) == 0)
        return text.text;
    char *plain = arena_strndup(arena, raw, bytes);
    for (size_t i = 0; i < bytes; i++)
        if ((unsigned char)plain[i] >= 0x80) plain[i] = '_';
    return plain;
}

static const char *read_entry(struct arena *arena, struct unpacking *state, struct archive_entry *entry,
                              bool (*wanted)(const char *name), struct members *out)
{
    struct buf data = BUF_INIT(ARCHIVE_MAX_BYTES);
    if (++state->entries > ARCHIVE_MAX_ENTRIES) return "holds more than 256 files";
    if (archive_entry_is_encrypted(entry)) return "encrypted";
    const char *name = name_of(arena, state, entry);
    if (is_unsafe(name) || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
        return "holds a file that points outside of it";
    if (!wanted(name)) return read_data(state, NULL);
    const char *reason = read_data(state, &data);
    if (!reason) {
        struct member *member = ARENA_PUSH(arena, out->items, out->count, out->room);
        *member = (struct member){arena_strdup(arena, name), arena_strndup(arena, buf_text(&data), data.len), data.len};
    }
    buf_release(&data);
    return reason;
}

const char *archive_read(struct arena *arena, const char *bytes, size_t count, bool (*wanted)(const char *name),
                         struct members *out)
{
    /* libarchive leaves or crashes where it finds no memory at its start: let it be found missing here. */
    free(mem_resize(NULL, HEADROOM_BYTES));
    struct unpacking state = {.handle = archive_read_new(), .bytes = bytes, .packed = count};
    struct archive_entry *entry;
    const char *reason = NULL;
    if (!state.handle) mem_exhausted();
    archive_read_support_format_zip_streamable(state.handle);
    if (archive_read_open_memory(state.handle, bytes, count) != ARCHIVE_OK) {
        reason = failed(&state, "not a document of the kind its name says");
        goto out;
    }
    for (;;) {
        int result = archive_read_next_header(state.handle, &entry);
        if (result == ARCHIVE_EOF) break;
        if (result < ARCHIVE_WARN) {
            reason = failed(&state, state.entries == 0 ? "not a document of the kind its name says" : "damaged");
            break;
        }
        reason = read_entry(arena, &state, entry, wanted, out);
        if (reason) break;
    }
    if (!reason && state.entries == 0) reason = "empty";
out:
    archive_read_free(state.handle);
    return reason;
}

const struct member *archive_member(const struct members *members, const char *name)
{
    for (size_t i = 0; i < members->count; i++) {
        if (strcmp(members->items[i].name, name) == 0) return &members->items[i];
    }
    return NULL;
}
