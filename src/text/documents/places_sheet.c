/* SPDX-License-Identifier: MIT */
/* places_sheet: words to lines: what is a blank, what parts cells, what parts paragraphs. */
#include "places_sheet.h"

#include <string.h>
#include <mailcall/base/buf.h>

/* Percent of the usual distance of rows that part paragraphs. */
#define PARAGRAPH_PERCENT 135
/* A part of a row so far from the one before is a cell; percent of the words' height. */
#define CELL_PERCENT 150
#define TOUCHING_PERCENT 12
/* No page is wider; what stands farther right follows behind blanks. */
#define LINE_MAX_BYTES 4096

/* A part of the row far from the one before it stands where it does, as a cell would; words are a blank apart. */
static void add_word(struct buf *line, const struct region *region, const struct placed_word *before,
                     const struct placed_word *word, int width)
{
    int gap = before != NULL ? word->left - before->right : 0, height = word->bottom - word->top;
    size_t column = (size_t)((word->left - region->left) / width);
    bool touches = gap * 100 < height * TOUCHING_PERCENT && (unsigned char)word->text[0] >= 0xe3;
    if (before != NULL && gap * 100 > height * CELL_PERCENT) {
        buf_puts(line, "   ");
        while (line->len < column && line->len < LINE_MAX_BYTES) buf_putc(line, ' ');
    } else if (before != NULL && !touches) {
        buf_putc(line, ' ');
    }
    buf_add(line, word->text, word->bytes);
}

static void push_line(struct cutter *cutter, struct page_line line)
{
    *ARENA_PUSH(cutter->arena, cutter->out->lines, cutter->out->count, cutter->room) = line;
}

/* The usual width of a character. */
static int width_of(const struct region *region)
{
    long width = 0, characters = 0;
    for (size_t i = 0; i < region->count; i++) {
        width += region->words[i].right - region->words[i].left;
        characters += (long)region->words[i].characters;
    }
    return characters > 0 && width >= characters ? (int)(width / characters) : 1;
}

/* Farther below the row before it than lines of its size are. Of a heading's lines each is farther from the next than
 * the text's are, and both are as tall. */
static bool stands_apart(const struct region *region, size_t r, int pitch)
{
    const struct row *row = &region->rows[r], *above = row - 1;
    int tall = row->bottom - row->top, before = above->bottom - above->top, least = tall < before ? tall : before;
    return (row->bottom - above->bottom) * 100 > (least > pitch ? least : pitch) * PARAGRAPH_PERCENT;
}

void sheet_push_region(struct cutter *cutter, const struct region *region)
{
    int width = width_of(region), pitch = region_pitch(cutter->arena, region);
    if (pitch <= 0 && region->row_count > 0) pitch = region->rows[0].bottom - region->rows[0].top;
    if (pitch < cutter->pitch) pitch = cutter->pitch;
    for (size_t r = 0; r < region->row_count; r++) {
        const struct row *row = &region->rows[r];
        struct buf text = BUF_INIT(CELL_MAX_BYTES);
        if (r > 0 && stands_apart(region, r, pitch)) push_line(cutter, (struct page_line){.text = ""});
        for (size_t i = row->from; i < row->to; i++)
            add_word(&text, region, i > row->from ? &region->words[i - 1] : NULL, &region->words[i], width);
        struct page_line line = {.text = arena_strndup(cutter->arena, buf_text(&text), text.len), .bytes = text.len};
        line.indent = (size_t)((region->words[row->from].left - region->left) / width);
        line.opens = r == 0;
        push_line(cutter, line);
        buf_release(&text);
    }
    push_line(cutter, (struct page_line){.text = ""});
}

/* Words of a table that are no row's. */
static void push_beside(struct cutter *cutter, const struct region *region, struct placed_word *words, size_t count)
{
    struct region part = {.words = words, .count = count, .tall = region->tall};
    region_rows(cutter->arena, &part);
    sheet_push_region(cutter, &part);
}

void sheet_push_rows(struct cutter *cutter, const struct region *region, struct placed_word *words,
                     const struct placed_rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        const struct placed_row *row = &rows->items[i];
        if (row->from == row->middle || row->middle == row->to) {
            push_beside(cutter, region, words + row->from, row->to - row->from);
            continue;
        }
        struct page_line line = {.text = places_row_text(cutter->arena, words, row, cutter->pitch)};
        line.bytes = strlen(line.text);
        line.row = line.opens = true;
        push_line(cutter, line);
    }
}

void sheet_push_band(struct cutter *cutter, const struct placed_word *words, const struct placed_cells *cells,
                     const struct placed_band *band)
{
    struct buf text = BUF_INIT(CELL_MAX_BYTES);
    for (size_t i = band->from; i < band->to; i++) {
        if (i > band->from) buf_putc(&text, '\t');
        places_cell_add(&text, words, cells->pieces[i].from, cells->pieces[i].to, cutter->pitch);
    }
    struct page_line line = {.text = arena_strndup(cutter->arena, buf_text(&text), text.len), .bytes = text.len};
    line.row = line.opens = true;
    push_line(cutter, line);
    buf_release(&text);
}
