/* SPDX-License-Identifier: MIT */
/*
 * places_columns: the columns of a page by where its words stand. A gutter is an upright strip that no word crosses for
 * many rows with words on both sides. Columns are drawn one after the other, the cells of a table row by row: so the
 * order of drawing tells the two apart, and which words are one row (places_rows.h). What stands above and below the
 * columns is read before and after them, and within a column there may be more.
 */
#include "places.h"

#include <stdlib.h>
#include <string.h>
#include "places_gutter.h"
#include "places_sheet.h"
#include "places_words.h"

#define DEPTH_MAX 3
#define EDGE_ROWS 2 /* a running head or foot */
/* Percent of the usual distance of rows that part a head or foot from the text. */
#define EDGE_PERCENT 170

static int usual_height(struct arena *arena, const struct placed_page *page)
{
    int *heights = arena_array(arena, page->count + 1, sizeof *heights);
    for (size_t i = 0; i < page->count; i++) heights[i] = page->words[i].bottom - page->words[i].top;
    qsort(heights, page->count, sizeof *heights, by_value);
    return heights[page->count / 2];
}

static void cut(struct cutter *cutter, const struct region *region, int depth);

/* Tables drawn cell by cell, and between them what is no table. */
static bool push_cells(struct cutter *cutter, const struct region *region, int depth)
{
    struct placed_cells cells;
    if (region->count == 0) return false;
    struct placed_word *words = arena_array(cutter->arena, region->count + 1, sizeof *words);
    memcpy(words, region->words, region->count * sizeof *words);
    qsort(words, region->count, sizeof *words, words_by_drawn);
    if (!places_cells(cutter->arena, words, region->count, &cells)) return false;
    cutter->columns = true;
    for (size_t i = 0, to; i < cells.band_count; i = to) {
        to = i + 1;
        if (cells.bands[i].row) {
            sheet_push_band(cutter, words, &cells, &cells.bands[i]);
            continue;
        }
        while (to < cells.band_count && !cells.bands[to].row) to++;
        size_t first = cells.pieces[cells.bands[i].from].from, last = cells.pieces[cells.bands[to - 1].to - 1].to;
        struct region part = {.words = words + first, .count = last - first, .tall = region->tall};
        region_rows(cutter->arena, &part);
        cut(cutter, &part, depth + 1);
    }
    return true;
}

static void cut(struct cutter *cutter, const struct region *region, int depth)
{
    struct arena *arena = cutter->arena;
    struct gutter gutter = {0};
    struct placed_word *words = NULL;
    struct placed_rows rows = {0};
    bool columns = depth < DEPTH_MAX && gutter_of_columns(arena, region, &gutter);
    if (!columns && depth < DEPTH_MAX && push_cells(cutter, region, depth)) return;
    if (!columns && (depth == DEPTH_MAX || !gutter_of_table(arena, region, cutter->pitch, &gutter, &words, &rows))) {
        if (region->count > 0) sheet_push_region(cutter, region);
        return;
    }
    cutter->columns = true;
    struct region above = region_part(arena, region, 0, gutter.from);
    struct region below = region_part(arena, region, gutter.to, region->row_count);
    cut(cutter, &above, depth + 1);
    if (columns) {
        struct region left = region_side(arena, region, gutter.from, gutter.to, gutter.at, false);
        struct region right = region_side(arena, region, gutter.from, gutter.to, gutter.at, true);
        cut(cutter, &left, depth + 1);
        cut(cutter, &right, depth + 1);
    } else {
        sheet_push_rows(cutter, region, words, &rows);
    }
    cut(cutter, &below, depth + 1);
}

/* Most words are written from the right: so would the columns be. */
static bool from_the_right(const struct placed_page *page)
{
    size_t words = 0;
    for (size_t i = 0; i < page->count; i++) {
        unsigned char c = (unsigned char)page->words[i].text[0];
        words += c >= 0xd6 && c <= 0xdf;
    }
    return words * 5 > page->count;
}

static int distance_above(const struct region *region, size_t row)
{
    return region->rows[row].bottom - region->rows[row - 1].bottom;
}

/* How many rows at an edge stand apart from all others, farther than any paragraph: running heads and feet, which may
 * be on one side only. */
static size_t edge_rows(const struct region *region, int pitch, bool top)
{
    int widest = pitch * EDGE_PERCENT / 100;
    for (size_t r = EDGE_ROWS + 1; r + EDGE_ROWS < region->row_count; r++)
        if (distance_above(region, r) > widest) widest = distance_above(region, r);
    for (size_t n = 1; n <= EDGE_ROWS && n + LEAST_BOTH < region->row_count; n++)
        if (distance_above(region, top ? n : region->row_count - n) > widest) return n;
    return 0;
}

bool places_columns(struct arena *arena, const struct placed_page *page, struct sheet *out)
{
    struct cutter cutter = {.arena = arena, .out = out};
    struct region all = {.count = page->count};
    if (page->partial || (page->count < 2 * LEAST_BOTH && !page->noted) || from_the_right(page)) return false;
    *out = (struct sheet){.ordered = true};
    all.words = arena_array(arena, page->count, sizeof *all.words);
    memcpy(all.words, page->words, page->count * sizeof *all.words);
    all.tall = usual_height(arena, page);
    region_rows(arena, &all);
    cutter.pitch = region_pitch(arena, &all);
    size_t top = edge_rows(&all, cutter.pitch, true), bottom = edge_rows(&all, cutter.pitch, false);
    struct region head = region_part(arena, &all, 0, top),
                  foot = region_part(arena, &all, all.row_count - bottom, all.row_count);
    struct region text = region_part(arena, &all, top, all.row_count - bottom);
    if (head.count > 0) sheet_push_region(&cutter, &head);
    cut(&cutter, &text, 0);
    if (foot.count > 0) sheet_push_region(&cutter, &foot);
    out->to = out->count;
    return cutter.columns || page->noted;
}
