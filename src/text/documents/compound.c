/* SPDX-License-Identifier: MIT */
/* compound: sectors in chains, a directory of streams that is a tree, and small streams inside one that the root has.
 */
#include "compound.h"

#include <string.h>

#define STREAM_MAX (16u * 1024 * 1024)
#define ENTRY_BYTES 128
#define ENTRIES_MAX 4096
#define HEADER_TABLES 109 /* sectors of the allocation table that the header itself names */
#define SECTOR_LAST 0xfffffffau
#define NAME_MAX_UNITS 31

struct compound {
    struct arena *arena;
    struct stretch file;
    size_t sector, small;   /* bytes of a sector, of a small one */
    const uint32_t *tables; /* sectors of the allocation table */
    size_t table_count;
    uint32_t cutoff; /* smaller streams stand in small sectors */
    struct stretch entries, small_table, small_room;
};

uint8_t stretch_u8(const struct stretch *stretch, size_t at)
{
    return at < stretch->count ? stretch->at[at] : 0;
}

uint16_t stretch_u16(const struct stretch *stretch, size_t at)
{
    return (uint16_t)(stretch_u8(stretch, at) | stretch_u8(stretch, at + 1) << 8);
}

uint32_t stretch_u32(const struct stretch *stretch, size_t at)
{
    return stretch_u16(stretch, at) | (uint32_t)stretch_u16(stretch, at + 2) << 16;
}

struct stretch stretch_part(const struct stretch *stretch, size_t from, size_t count)
{
    if (from > stretch->count) from = stretch->count;
    if (count > stretch->count - from) count = stretch->count - from;
    return (struct stretch){stretch->at + from, count};
}

static struct stretch sector_at(const struct compound *file, uint32_t sector)
{
    return stretch_part(&file->file, ((size_t)sector + 1) * file->sector, file->sector);
}

static uint32_t next_sector(const struct compound *file, uint32_t sector)
{
    size_t each = file->sector / 4, table = sector / each;
    if (table >= file->table_count) return UINT32_MAX;
    struct stretch entries = sector_at(file, file->tables[table]);
    return entries.count == file->sector ? stretch_u32(&entries, sector % each * 4) : UINT32_MAX;
}

/* The chain that begins there. No chain has more sectors than the file: what has more runs in a circle. */
static struct stretch read_chain(const struct compound *file, uint32_t sector, size_t most)
{
    size_t limit = file->file.count / file->sector + 1, count = 0, room = 0;
    uint32_t *chain = NULL;
    for (; sector < SECTOR_LAST && count < limit && count * file->sector < most; sector = next_sector(file, sector))
        *ARENA_PUSH(file->arena, chain, count, room) = sector;

    unsigned char *bytes = arena_room(file->arena, count * file->sector + 1, 1);
    size_t taken = 0;
    for (size_t i = 0; i < count; i++) {
        struct stretch part = sector_at(file, chain[i]);
        memcpy(bytes + taken, part.at, part.count);
        taken += part.count;
    }
    return (struct stretch){bytes, taken < most ? taken : most};
}

static struct stretch read_small(const struct compound *file, uint32_t sector, size_t most)
{
    size_t limit = file->small_room.count / file->small + 1, taken = 0;
    unsigned char *bytes = arena_room(file->arena, most + 1, 1);
    for (size_t i = 0; sector < SECTOR_LAST && i < limit && taken < most; i++) {
        struct stretch part = stretch_part(&file->small_room, (size_t)sector * file->small, file->small);
        size_t count = part.count < most - taken ? part.count : most - taken;
        memcpy(bytes + taken, part.at, count);
        taken += count;
        if ((size_t)sector * 4 + 4 > file->small_table.count) break;
        sector = stretch_u32(&file->small_table, (size_t)sector * 4);
    }
    return (struct stretch){bytes, taken};
}

/* The allocation table's own sectors: some in the header, the rest in a chain of sectors that hold nothing else. */
static void find_tables(struct compound *file)
{
    size_t room = 0, count = 0, most = file->file.count / file->sector + 1, each = file->sector / 4 - 1;
    uint32_t *tables = NULL, more = stretch_u32(&file->file, 0x44);
    for (size_t i = 0; i < HEADER_TABLES; i++) {
        uint32_t table = stretch_u32(&file->file, 0x4c + 4 * i);
        if (table >= SECTOR_LAST) break;
        *ARENA_PUSH(file->arena, tables, count, room) = table;
    }
    for (size_t met = 0; more < SECTOR_LAST && met < most; met++) {
        struct stretch part = sector_at(file, more);
        if (part.count < file->sector) break;
        for (size_t i = 0; i < each && count < most && stretch_u32(&part, 4 * i) < SECTOR_LAST; i++)
            *ARENA_PUSH(file->arena, tables, count, room) = stretch_u32(&part, 4 * i);
        more = stretch_u32(&part, 4 * each);
    }
    file->tables = tables;
    file->table_count = count;
}

static bool is_called(const struct stretch *entry, const char *name)
{
    size_t length = strlen(name);
    if (length > NAME_MAX_UNITS || stretch_u16(entry, 0x40) != 2 * (length + 1)) return false;
    for (size_t i = 0; i < length; i++)
        if (stretch_u16(entry, 2 * i) != (unsigned char)name[i]) return false;
    return true;
}

/* The entry of that name among the root's own, which are a tree. */
static bool find_entry(const struct compound *file, const char *name, struct stretch *out)
{
    uint32_t *waiting = NULL;
    size_t count = 0, room = 0, looked_at = 0;
    *ARENA_PUSH(file->arena, waiting, count, room) = stretch_u32(&file->entries, 0x4c);
    while (count > 0 && looked_at++ < ENTRIES_MAX) {
        uint32_t number = waiting[--count];
        if (number >= file->entries.count / ENTRY_BYTES) continue;
        *out = stretch_part(&file->entries, (size_t)number * ENTRY_BYTES, ENTRY_BYTES);
        if (is_called(out, name)) return true;
        *ARENA_PUSH(file->arena, waiting, count, room) = stretch_u32(out, 0x44);
        *ARENA_PUSH(file->arena, waiting, count, room) = stretch_u32(out, 0x48);
    }
    return false;
}

bool compound_stream(struct arena *arena, const char *bytes, size_t count, const char *name, struct stretch *out)
{
    static const char magic[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    struct compound file = {.arena = arena, .file = {(const unsigned char *)bytes, count}};
    struct stretch entry;
    if (count < 512 || memcmp(bytes, magic, 8) != 0) return false;
    unsigned shift = stretch_u16(&file.file, 0x1e), small = stretch_u16(&file.file, 0x20);
    if ((shift != 9 && shift != 12) || small != 6) return false;
    file.sector = (size_t)1 << shift;
    file.small = (size_t)1 << small;
    file.cutoff = stretch_u32(&file.file, 0x38);
    find_tables(&file);
    file.entries = read_chain(&file, stretch_u32(&file.file, 0x30), ENTRIES_MAX * ENTRY_BYTES);
    if (file.entries.count < ENTRY_BYTES || !find_entry(&file, name, &entry)) return false;
    uint32_t size = stretch_u32(&entry, 0x78), start = stretch_u32(&entry, 0x74);
    if (size > STREAM_MAX) return false;
    if (size >= file.cutoff) {
        *out = read_chain(&file, start, size);
        return out->count == size;
    }
    uint32_t room = stretch_u32(&file.entries, 0x78);
    file.small_room = read_chain(&file, stretch_u32(&file.entries, 0x74), room < STREAM_MAX ? room : STREAM_MAX);
    file.small_table = read_chain(&file, stretch_u32(&file.file, 0x3c), STREAM_MAX);
    *out = read_small(&file, start, size);
    return out->count == size;
}
