/* SPDX-License-Identifier: MIT */
/* word_help: small documents of legacy Word, made of paragraphs and runs with their properties: a compound file of two
 * streams, each in sectors of its own. */
#ifndef WORD_HELP_H
#define WORD_HELP_H

#include "attach_help.h"

/* A paragraph with its end ("\r", or "\a" for a cell), and what is said of it in [MS-DOC]'s own bytes. */
struct para {
    const char *text, *look;
    size_t bytes;
};
#define PARA(text, look)                                                                                               \
    {                                                                                                                  \
        text, look, sizeof look - 1                                                                                    \
    }
/* Characters from..to of the text that look so. */
struct span {
    size_t from, to;
    const char *look;
    size_t bytes;
};

enum { TEXT_AT = 0x400, PARAGRAPHS_AT = 0x1000, RUNS_AT = 0x1200, MAIN_BYTES = 0x1400, TABLE_BYTES = 0x1000 };

struct word_doc {
    unsigned char file[512 * 4 + MAIN_BYTES + TABLE_BYTES], *main, *table;
    size_t table_at, count, text_bytes;
};

static inline void word_put(unsigned char *at, size_t bytes, uint32_t number)
{
    for (size_t i = 0; i < bytes; i++) at[i] = (unsigned char)(number >> 8 * i);
}

/* Adds a part to the table and names it in the file's head. */
static inline void word_part_add(struct word_doc *doc, size_t number, const void *bytes, size_t count)
{
    assert_true(doc->table_at + count <= TABLE_BYTES);
    memcpy(doc->table + doc->table_at, bytes, count);
    word_put(doc->main + 0x9a + 8 * number, 4, (uint32_t)doc->table_at);
    word_put(doc->main + 0x9a + 8 * number + 4, 4, (uint32_t)count);
    doc->table_at += count;
}

static inline void word_name(unsigned char *entry, const char *name, unsigned char type, uint32_t start, uint32_t size)
{
    for (size_t i = 0; name[i]; i++) entry[2 * i] = (unsigned char)name[i];
    word_put(entry + 0x40, 2, (uint32_t)(2 * strlen(name) + 2));
    entry[0x42] = type;
    memset(entry + 0x44, 0xff, 12);
    word_put(entry + 0x74, 4, start);
    word_put(entry + 0x78, 4, size);
}

/* Header, allocation table, directory, then the two streams; small streams there are none. */
static inline void word_contain(struct word_doc *doc)
{
    unsigned char *file = doc->file, *sectors = file + 512, *entries = file + 1024;
    size_t main_sectors = MAIN_BYTES / 512, all = 2 + main_sectors + TABLE_BYTES / 512;
    memcpy(file, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    word_put(file + 0x1e, 2, 9);
    word_put(file + 0x20, 2, 6);
    word_put(file + 0x30, 4, 1);
    word_put(file + 0x3c, 4, UINT32_MAX - 1);
    word_put(file + 0x44, 4, UINT32_MAX - 1);
    memset(file + 0x4c, 0xff, 4 * 109);
    word_put(file + 0x4c, 4, 0);
    memset(sectors, 0xff, 512);
    for (size_t i = 1; i < all; i++) word_put(sectors + 4 * i, 4, (uint32_t)i + 1);
    word_put(sectors + 4, 4, UINT32_MAX - 1);
    word_put(sectors + 4 * (1 + main_sectors), 4, UINT32_MAX - 1);
    word_put(sectors + 4 * (all - 1), 4, UINT32_MAX - 1);
    word_name(entries, "Root Entry", 5, UINT32_MAX - 1, 0);
    word_put(entries + 0x4c, 4, 1);
    word_name(entries + 128, "WordDocument", 2, 2, MAIN_BYTES);
    word_put(entries + 128 + 0x48, 4, 2);
    word_name(entries + 256, "1Table", 2, (uint32_t)(2 + main_sectors), TABLE_BYTES);
    doc->main = file + 512 * 3;
    doc->table = doc->main + MAIN_BYTES;
    doc->count = 512 * 3 + MAIN_BYTES + TABLE_BYTES;
}

/* A page of properties from `page` on: places, then an entry each of so many bytes, then the properties from the end.
 */
static inline void word_page(unsigned char *page, size_t entry_bytes, const struct span *spans, size_t count)
{
    size_t end = 510;
    page[511] = (unsigned char)count;
    for (size_t i = 0; i < count; i++) {
        word_put(page + 4 * i, 4, (uint32_t)(TEXT_AT + spans[i].from));
        word_put(page + 4 * i + 4, 4, (uint32_t)(TEXT_AT + spans[i].to));
        end = (end - spans[i].bytes - 1) & ~(size_t)1;
        page[end] = (unsigned char)(entry_bytes == 13 ? (spans[i].bytes + 1) / 2 : spans[i].bytes);
        memcpy(page + end + 1, spans[i].look, spans[i].bytes);
        page[4 * (count + 1) + entry_bytes * i] = (unsigned char)(end / 2);
    }
}

static inline void word_make(struct word_doc *doc, const struct para *paras, size_t count, const struct span *runs,
                             size_t run_count)
{
    static char looks[32][34];
    struct span spans[32];
    unsigned char pages[12] = {0}, pieces[21] = {2, 16};
    size_t at = 0;
    *doc = (struct word_doc){0};
    word_contain(doc);
    word_put(doc->main, 2, 0xa5ec);
    word_put(doc->main + 2, 2, 0xc1);
    word_put(doc->main + 0x0a, 2, 0x200);
    for (size_t i = 0; i < count; i++) {
        size_t bytes = strlen(paras[i].text);
        memcpy(doc->main + TEXT_AT + at, paras[i].text, bytes);
        memset(looks[i], 0, 2); /* the style */
        memcpy(looks[i] + 2, paras[i].look, paras[i].bytes);
        spans[i] = (struct span){at, at + bytes, looks[i], (paras[i].bytes + 2) | 1};
        at += bytes;
    }
    doc->text_bytes = at;
    word_put(doc->main + 0x4c, 4, (uint32_t)at);
    word_page(doc->main + PARAGRAPHS_AT, 13, spans, count);
    word_page(doc->main + RUNS_AT, 1, runs, run_count);
    word_put(pieces + 9, 4, (uint32_t)at);
    word_put(pieces + 15, 4, TEXT_AT * 2 | 1u << 30);
    word_part_add(doc, 33, pieces, sizeof pieces);
    word_put(pages, 4, TEXT_AT);
    word_put(pages + 4, 4, (uint32_t)(TEXT_AT + at));
    word_put(pages + 8, 4, PARAGRAPHS_AT / 512);
    word_part_add(doc, 13, pages, sizeof pages);
    word_put(pages + 8, 4, RUNS_AT / 512);
    word_part_add(doc, 12, pages, sizeof pages);
}

#endif
