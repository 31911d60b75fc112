/* SPDX-License-Identifier: MIT */
/* fuzz_word: any bytes as a legacy Word document, and any bytes as the two streams inside a sound container. */
#include <stdint.h>
#include <string.h>

#include "../../src/text/documents/word_read.h"

#define SECTOR 512
#define TABLE_SECTORS 8

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void put(uint8_t *at, size_t bytes, uint32_t number)
{
    for (size_t i = 0; i < bytes; i++) at[i] = (uint8_t)(number >> 8 * i);
}

static void name(uint8_t *entry, const char *text, uint32_t start, uint32_t sectors)
{
    for (size_t i = 0; text[i]; i++) entry[2 * i] = (uint8_t)text[i];
    put(entry + 0x40, 2, (uint32_t)(2 * strlen(text) + 2));
    memset(entry + 0x44, 0xff, 12);
    put(entry + 0x74, 4, start);
    put(entry + 0x78, 4, sectors * SECTOR);
}

/* Header, allocation table, directory, the table stream, and the rest as the main one. */
static size_t contain(const uint8_t *data, size_t size, uint8_t *file)
{
    uint32_t sectors = (uint32_t)(size / SECTOR);
    static const uint8_t magic[] = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    memset(file, 0, 3 * SECTOR);
    memcpy(file, magic, sizeof magic);
    put(file + 0x1e, 2, 9);
    put(file + 0x20, 2, 6);
    put(file + 0x30, 4, 1);
    memset(file + 0x44, 0xff, 4 + 4 + 4 * 109);
    put(file + 0x4c, 4, 0);
    memset(file + SECTOR, 0xff, SECTOR);
    for (uint32_t i = 2; i + 1 < sectors + 2 && i < 128; i++)
        if (i != 1 + TABLE_SECTORS) put(file + SECTOR + 4 * i, 4, i + 1);
    name(file + 2 * SECTOR, "Root Entry", UINT32_MAX, 0);
    put(file + 2 * SECTOR + 0x4c, 4, 1);
    name(file + 2 * SECTOR + 128, "WordDocument", 2 + TABLE_SECTORS, sectors - TABLE_SECTORS);
    put(file + 2 * SECTOR + 128 + 0x48, 4, 2);
    name(file + 2 * SECTOR + 256, "1Table", 2, TABLE_SECTORS);
    memcpy(file + 3 * SECTOR, data, sectors * SECTOR);
    uint8_t *main = file + (3 + TABLE_SECTORS) * SECTOR;
    put(main, 2, 0xa5ec);
    put(main + 2, 2, 0xc1);
    put(main + 0x0a, 2, 0x200);
    return (3 + sectors) * SECTOR;
}

static void read_as(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    word_read(arena, (const char *)data, size, "a.doc", &blocks);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t file[128 * SECTOR];
    read_as(data, size);
    if (size < (TABLE_SECTORS + 2) * SECTOR || size > 120 * SECTOR) return 0;
    read_as(file, contain(data, size, file));
    return 0;
}
