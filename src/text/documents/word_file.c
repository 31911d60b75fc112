/* SPDX-License-Identifier: MIT */
/* word_file: head, pieces and pages of properties of a legacy Word document. */
#include "word_file.h"

#include <string.h>

#define PAGE_BYTES 512

bool word_next_property(const struct stretch *list, size_t *at, struct word_property *out)
{
    static const size_t sizes[] = {1, 1, 2, 4, 2, 2, 0, 3};
    if (*at + 2 >= list->count) return false;
    *out = (struct word_property){.code = stretch_u16(list, *at), .at = *at + 2};
    out->bytes = sizes[out->code >> 13];
    if (out->code == 0xd608) { /* a table's definition counts its bytes in two */
        out->bytes = (size_t)stretch_u16(list, out->at) + 1;
    } else if (out->bytes == 0) {
        out->bytes = (size_t)stretch_u8(list, out->at) + 1;
        if (out->code == 0xc615 && out->bytes == 256) return false; /* longer than it can say: hardly a tab is lost */
    }
    *at = out->at + out->bytes;
    return *at <= list->count;
}

struct stretch word_part(const struct word_file *file, enum word_part part)
{
    size_t at = WORD_HEAD_BYTES + 8 * (size_t)part;
    return stretch_part(&file->table, stretch_u32(&file->main, at), stretch_u32(&file->main, at + 4));
}

uint32_t word_story_start(const struct word_file *file, enum word_story story)
{
    uint32_t start = 0;
    for (int i = 0; i < (int)story; i++) start += file->characters[i];
    return start;
}

/* What stands for windows-1252's signs; all other bytes are their own characters. */
static uint16_t wide_of(uint8_t c)
{
    static const uint16_t signs[] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                     0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                     0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                     0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    return c >= 0x80 && c < 0xa0 ? signs[c - 0x80] : c;
}

uint16_t word_unit(struct word_file *file, uint32_t cp, size_t *fc)
{
    size_t at = file->piece_at;
    if (at >= file->piece_count || cp < file->pieces[at].from) at = 0;
    while (at < file->piece_count && cp >= file->pieces[at].to) at++;
    if (at == file->piece_count) return 0;
    file->piece_at = at;
    const struct word_piece *piece = &file->pieces[at];
    *fc = piece->fc + (size_t)(cp - piece->from) * (piece->wide ? 2 : 1);
    return piece->wide ? stretch_u16(&file->main, *fc) : wide_of(stretch_u8(&file->main, *fc));
}

/* The page of properties for `fc`, by a table of places and pages; empty: none. */
static struct stretch page_of(const struct word_file *file, enum word_part part, size_t fc)
{
    struct stretch table = word_part(file, part);
    size_t count = table.count < 4 ? 0 : (table.count - 4) / 8, low = 0, high = count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (stretch_u32(&table, 4 * middle) <= fc)
            low = middle;
        else
            high = middle;
    }
    if (count == 0 || fc < stretch_u32(&table, 4 * low) || fc >= stretch_u32(&table, 4 * low + 4))
        return (struct stretch){(const unsigned char *)"", 0};
    size_t page = stretch_u32(&table, 4 * (count + 1) + 4 * low) & 0x3fffff;
    return stretch_part(&file->main, page * PAGE_BYTES, PAGE_BYTES);
}

/* Which of the page's entries `fc` is in; SIZE_MAX: none. */
static size_t entry_of(const struct stretch *page, size_t fc, size_t *count)
{
    *count = page->count == PAGE_BYTES ? stretch_u8(page, PAGE_BYTES - 1) : 0;
    for (size_t i = 0; i < *count && 4 * i + 8 <= PAGE_BYTES; i++)
        if (fc >= stretch_u32(page, 4 * i) && fc < stretch_u32(page, 4 * i + 4)) return i;
    return SIZE_MAX;
}

void word_take_paragraph(const struct stretch *list, size_t from, struct word_paragraph *look)
{
    struct word_property one;
    for (size_t at = from; word_next_property(list, &at, &one);) {
        unsigned value = one.bytes == 1 ? stretch_u8(list, one.at) : stretch_u16(list, one.at);
        switch (one.code) {
        case 0x260a: look->level = value; break;
        case 0x460b: look->list = value; break;
        case 0x2640: look->outline = value < 9 ? (int)value + 1 : 0; break;
        case 0x2416: look->in_table = value != 0; break;
        case 0x2417: look->ends_row = value != 0; break;
        case 0x6649: look->inner = value > 1; break;
        case 0x244b: look->ends_inner_cell = value != 0; break;
        case 0x244c: look->ends_inner_row = value != 0; break;
        default: break;
        }
    }
}

struct word_paragraph word_paragraph_at(const struct word_file *file, size_t fc)
{
    struct stretch page = page_of(file, WORD_PARAGRAPH_PAGES, fc);
    size_t count, entry = entry_of(&page, fc, &count);
    struct word_paragraph look = {0};
    if (entry == SIZE_MAX) return look;
    size_t at = 2 * (size_t)stretch_u8(&page, 4 * (count + 1) + 13 * entry), bytes = stretch_u8(&page, at);
    if (at == 0) return look;
    /* In words, the first of which the count itself begins; 0: the next byte counts. */
    struct stretch list = bytes > 0 ? stretch_part(&page, at + 1, 2 * bytes - 1)
                                    : stretch_part(&page, at + 2, 2 * (size_t)stretch_u8(&page, at + 1));
    unsigned style = stretch_u16(&list, 0);
    if (style < file->style_count) look = file->styles[style].look;
    look.style = style;
    word_take_paragraph(&list, 2, &look);
    return look;
}

static bool is_vivid(uint32_t rgb)
{
    unsigned high = 0, low = 255;
    for (int i = 0; i < 3; i++, rgb >>= 8) {
        if ((rgb & 255) > high) high = rgb & 255;
        if ((rgb & 255) < low) low = rgb & 255;
    }
    return high - low >= 60;
}

static void take_run(const struct stretch *list, struct word_run *run)
{
    struct word_property one;
    for (size_t at = 0; word_next_property(list, &at, &one);) {
        unsigned value = stretch_u8(list, one.at);
        switch (one.code) {
        case 0x083c: run->hidden = value & 1; break;
        case 0x0800: run->deleted = value & 1; break;
        case 0x0837:                                 /* once */
        case 0x2a53: run->struck = value & 1; break; /* twice */
        case 0x0835: run->bold = value & 1; break;
        case 0x2a3e: run->underlined = value != 0; break;
        case 0x2a42: run->coloured = value > 1 && value != 8 && value < 15; break; /* neither black, white nor grey */
        case 0x6870: run->coloured = is_vivid(stretch_u32(list, one.at)) && stretch_u8(list, one.at + 3) == 0; break;
        default: break;
        }
    }
}

const struct word_run *word_run_at(struct word_file *file, size_t fc)
{
    struct word_run *run = &file->run;
    if (fc >= run->from && fc < run->to) return run;
    struct stretch page = page_of(file, WORD_RUN_PAGES, fc);
    size_t count, entry = entry_of(&page, fc, &count);
    *run = (struct word_run){.from = fc, .to = fc + 1};
    if (entry == SIZE_MAX) return run;
    run->from = stretch_u32(&page, 4 * entry);
    run->to = stretch_u32(&page, 4 * entry + 4);
    size_t at = 2 * (size_t)stretch_u8(&page, 4 * (count + 1) + entry);
    if (at == 0) return run;
    struct stretch list = stretch_part(&page, at + 1, stretch_u8(&page, at));
    take_run(&list, run);
    return run;
}
