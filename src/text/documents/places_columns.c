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
#include <mailcall/base/buf.h>
#include "places_cells.h"
#include "places_rows.h"

#define STEP 200 /* the width of what is looked at, 2 pt */
#define STEPS_MAX 800
#define GUTTER 600 /* a narrower strip is an accident of blanks */
/* Between the cells of a table: the order of drawing says the rest. */
#define CELL_STEP 100
#define CELL_GUTTER 300
#define LEAST_CELLS 2
#define ROWS_MAX 2000
#define LEAST_BOTH 6 /* rows with words on both sides */
/* The last column of a document may be a few lines beside a long one. */
#define LEAST_SHORT 2
#define LONG_BESIDE 12
#define LEAST_WIDTH 6000 /* of a column: 60 pt */
#define DEPTH_MAX 3
#define EDGE_ROWS 2 /* a running head or foot */
/* Shares of the words on either side that are drawn out of turn, together: a picture's words may be. Of a table of two
 * rows half of a side would be. */
#define ASTRAY_MOST 0.15
/* Percent of the usual distance of rows that part paragraphs, and that part a head or foot from the text. */
#define PARAGRAPH_PERCENT 135
#define EDGE_PERCENT 170
/* A part of a row so far from the one before is a cell; percent of the words' height. */
#define CELL_PERCENT 150
#define TOUCHING_PERCENT 12
#define LINE_MAX_BYTES 4096

struct row {
    size_t from, to; /* of the words, sorted by rows and from the left */
    int top, bottom;
};

/* Part of a page: words in rows. */
struct region {
    struct placed_word *words;
    size_t count;
    struct row *rows;
    size_t row_count;
    int left, right;
    int tall; /* the usual height of the page's words */
};

struct cutter {
    struct arena *arena;
    struct sheet *out;
    size_t room;
    int pitch; /* the usual distance of rows on the page */
    bool columns;
};

static int middle(const struct placed_word *word)
{
    return word->top + (word->bottom - word->top) / 2;
}

static int by_middle(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    int difference = middle(first) - middle(second);
    return difference != 0 ? difference : first->drawn < second->drawn ? -1 : 1;
}

static int by_left(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    int difference = first->left - second->left;
    return difference != 0 ? difference : first->drawn < second->drawn ? -1 : 1;
}

static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Words whose middles are at one height, within half the height of the first, are a row; raised figures with them. */
static void make_rows(struct arena *arena, struct region *region)
{
    size_t room = 0;
    region->rows = NULL;
    region->row_count = 0;
    if (region->count == 0) return;
    qsort(region->words, region->count, sizeof *region->words, by_middle);
    region->left = region->words[0].left;
    region->right = region->words[0].right;
    for (size_t i = 0; i < region->count && region->row_count < ROWS_MAX;) {
        const struct placed_word *first = &region->words[i];
        struct row row = {.from = i, .to = i, .top = first->top, .bottom = first->bottom};
        int height = first->bottom - first->top;
        int reach = middle(first) + (height > region->tall ? height : region->tall) / 2;
        for (; row.to < region->count && middle(&region->words[row.to]) < reach; row.to++) {
            const struct placed_word *word = &region->words[row.to];
            if (word->top < row.top) row.top = word->top;
            if (word->bottom > row.bottom) row.bottom = word->bottom;
            if (word->left < region->left) region->left = word->left;
            if (word->right > region->right) region->right = word->right;
        }
        qsort(region->words + row.from, row.to - row.from, sizeof *region->words, by_left);
        *ARENA_PUSH(arena, region->rows, region->row_count, room) = row;
        i = row.to;
    }
}

static int usual_height(struct arena *arena, const struct placed_page *page)
{
    int *heights = arena_array(arena, page->count + 1, sizeof *heights);
    for (size_t i = 0; i < page->count; i++) heights[i] = page->words[i].bottom - page->words[i].top;
    qsort(heights, page->count, sizeof *heights, by_value);
    return heights[page->count / 2];
}

/* The usual distance of a row from the next in a paragraph, of which there are many; 0 where there are too few rows to
 * tell. */
static int find_pitch(struct arena *arena, const struct region *region)
{
    int *distances = arena_array(arena, region->row_count + 1, sizeof *distances);
    size_t count = 0;
    for (size_t i = 1; i < region->row_count; i++)
        distances[count++] = region->rows[i].bottom - region->rows[i - 1].bottom;
    if (count < 3) return 0;
    qsort(distances, count, sizeof *distances, by_value);
    return distances[count / 4];
}

/* Rows [from, to) as a region of their own. */
static struct region rows_of(struct arena *arena, const struct region *region, size_t from, size_t to)
{
    struct region part = {.tall = region->tall};
    if (from >= to) return part;
    size_t first = region->rows[from].from, last = region->rows[to - 1].to;
    part.count = last - first;
    part.words = arena_array(arena, part.count + 1, sizeof *part.words);
    memcpy(part.words, region->words + first, part.count * sizeof *part.words);
    make_rows(arena, &part);
    return part;
}

/* The words of these rows on one side of the gutter. */
static struct region side_of(struct arena *arena, const struct region *region, size_t from, size_t to, int gutter,
                             bool right)
{
    struct region part = {.tall = region->tall};
    part.words = arena_array(arena, region->count + 1, sizeof *part.words);
    for (size_t r = from; r < to; r++)
        for (size_t i = region->rows[r].from; i < region->rows[r].to; i++)
            if ((region->words[i].left >= gutter) == right) part.words[part.count++] = region->words[i];
    make_rows(arena, &part);
    return part;
}

struct gutter {
    int at;          /* its left edge */
    size_t from, to; /* rows */
    size_t both;
};

/* Whether a word of the row stands across the strip; and on which sides of it words stand. */
static bool crosses(const struct region *region, const struct row *row, int from, int to, bool *left, bool *right)
{
    for (size_t i = row->from; i < row->to; i++) {
        const struct placed_word *word = &region->words[i];
        if (word->right <= from)
            *left = true;
        else if (word->left >= to)
            *right = true;
        else
            return true;
    }
    return false;
}

/* Rows that no word crosses, as far as they have been looked at. */
struct free_rows {
    size_t from, count[2];    /* with words on the left, on the right */
    size_t first[2], last[2]; /* of those */
};

static void note_side(struct free_rows *rows, int side, size_t row)
{
    if (rows->count[side]++ == 0) rows->first[side] = row;
    rows->last[side] = row;
}

/* How many rows either side has where there are rows of the other above and below: lines of two columns seldom stand at
 * one height. */
static size_t beside_each_other(const struct free_rows *rows)
{
    size_t from = rows->first[0] > rows->first[1] ? rows->first[0] : rows->first[1];
    size_t to = rows->last[0] < rows->last[1] ? rows->last[0] : rows->last[1];
    if (rows->count[0] == 0 || rows->count[1] == 0 || to < from) return 0;
    size_t left = rows->count[0], right = rows->count[1], tall = to - from + 1;
    size_t fewer = left < right ? left : right;
    return fewer < tall ? fewer : tall;
}

/* Of the strip that begins at `from`, the rows in which most stand beside each other. */
static struct gutter longest_at(const struct region *region, int from, int wide)
{
    struct gutter best = {.at = from};
    struct free_rows here = {0};
    for (size_t r = 0; r <= region->row_count; r++) {
        bool left = false, right = false;
        bool end = r == region->row_count || crosses(region, &region->rows[r], from, from + wide, &left, &right);
        if (!end) {
            if (left) note_side(&here, 0, r);
            if (right) note_side(&here, 1, r);
            continue;
        }
        size_t both = beside_each_other(&here);
        if (both > best.both) best = (struct gutter){.at = from, .from = here.from, .to = r, .both = both};
        here = (struct free_rows){.from = r + 1};
    }
    return best;
}

/* Of two strips that part as many rows, the one which more rows leave free. */
static bool is_better(const struct gutter *a, const struct gutter *b)
{
    return a->both != b->both ? a->both > b->both : a->to - a->from > b->to - b->from;
}

static struct gutter find_gutter(const struct region *region, int step, int wide)
{
    struct gutter best = {0};
    int from = region->left + LEAST_WIDTH, to = region->right - LEAST_WIDTH;
    for (int at = from, steps = 0; at < to && steps < STEPS_MAX; at += step, steps++) {
        struct gutter here = longest_at(region, at, wide);
        if (is_better(&here, &best)) best = here;
    }
    return best;
}

static int by_drawn(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    return first->drawn < second->drawn ? -1 : first->drawn > second->drawn;
}

/* The words of the gutter's rows in the order of drawing. */
static struct placed_word *words_drawn(struct arena *arena, const struct region *region, const struct gutter *gutter,
                                       size_t *count)
{
    size_t first = region->rows[gutter->from].from;
    *count = region->rows[gutter->to - 1].to - first;
    struct placed_word *words = arena_array(arena, *count + 1, sizeof *words);
    memcpy(words, region->words + first, *count * sizeof *words);
    qsort(words, *count, sizeof *words, by_drawn);
    return words;
}

/* The page draws what is left of the gutter, then what is right of it, but for that share of either side. */
static bool drawn_in_turn(const struct placed_word *words, size_t count, const struct gutter *gutter,
                          double astray_most)
{
    double lefts = 0, rights = 0, left_before = 0, right_before = 0, least = 1;
    for (size_t i = 0; i < count; i++) *(words[i].left < gutter->at ? &lefts : &rights) += 1;
    for (size_t i = 0; i < count && lefts > 0 && rights > 0; i++) {
        *(words[i].left < gutter->at ? &left_before : &right_before) += 1;
        double astray = (lefts - left_before) / lefts + right_before / rights;
        if (astray < least) least = astray;
    }
    return least <= astray_most;
}

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

static void push_region(struct cutter *cutter, const struct region *region)
{
    int width = width_of(region), pitch = find_pitch(cutter->arena, region);
    if (pitch <= 0 && region->row_count > 0) pitch = region->rows[0].bottom - region->rows[0].top;
    if (pitch < cutter->pitch) pitch = cutter->pitch;
    for (size_t r = 0; r < region->row_count; r++) {
        const struct row *row = &region->rows[r];
        struct buf text = BUF_INIT(LINE_MAX_BYTES * 2);
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
    make_rows(cutter->arena, &part);
    push_region(cutter, &part);
}

/* Each row on a line of its own. */
static void push_rows(struct cutter *cutter, const struct region *region, struct placed_word *words,
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

static bool find_columns(struct arena *arena, const struct region *region, struct gutter *out)
{
    size_t count = 0;
    if (region->row_count < LEAST_BOTH) return false;
    *out = find_gutter(region, STEP, GUTTER);
    bool brief = out->both < LEAST_BOTH;
    if (brief && (out->both < LEAST_SHORT || out->to - out->from < LONG_BESIDE)) return false;
    const struct placed_word *words = words_drawn(arena, region, out, &count);
    return drawn_in_turn(words, count, out, brief ? 0 : ASTRAY_MOST);
}

/* Between cells there may be less room than between columns. */
static bool find_table(struct cutter *cutter, const struct region *region, struct gutter *gutter,
                       struct placed_word **words, struct placed_rows *rows)
{
    for (int narrow = 0; narrow < 2 && region->row_count >= LEAST_CELLS; narrow++) {
        size_t count = 0;
        *gutter = narrow ? find_gutter(region, CELL_STEP, CELL_GUTTER) : find_gutter(region, STEP, GUTTER);
        if (gutter->both < LEAST_CELLS) continue;
        *words = words_drawn(cutter->arena, region, gutter, &count);
        if (places_rows(cutter->arena, *words, count, gutter->at, cutter->pitch, rows)) return true;
    }
    return false;
}

static void cut(struct cutter *cutter, const struct region *region, int depth);

static void push_band(struct cutter *cutter, const struct placed_word *words, const struct placed_cells *cells,
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

/* Tables drawn cell by cell, and between them what is no table. */
static bool push_cells(struct cutter *cutter, const struct region *region, int depth)
{
    struct placed_cells cells;
    if (region->count == 0) return false;
    struct placed_word *words = arena_array(cutter->arena, region->count + 1, sizeof *words);
    memcpy(words, region->words, region->count * sizeof *words);
    qsort(words, region->count, sizeof *words, by_drawn);
    if (!places_cells(cutter->arena, words, region->count, &cells)) return false;
    cutter->columns = true;
    for (size_t i = 0, to; i < cells.band_count; i = to) {
        to = i + 1;
        if (cells.bands[i].row) {
            push_band(cutter, words, &cells, &cells.bands[i]);
            continue;
        }
        while (to < cells.band_count && !cells.bands[to].row) to++;
        size_t first = cells.pieces[cells.bands[i].from].from, last = cells.pieces[cells.bands[to - 1].to - 1].to;
        struct region part = {.words = words + first, .count = last - first, .tall = region->tall};
        make_rows(cutter->arena, &part);
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
    bool columns = depth < DEPTH_MAX && find_columns(arena, region, &gutter);
    if (!columns && depth < DEPTH_MAX && push_cells(cutter, region, depth)) return;
    if (!columns && (depth == DEPTH_MAX || !find_table(cutter, region, &gutter, &words, &rows))) {
        if (region->count > 0) push_region(cutter, region);
        return;
    }
    cutter->columns = true;
    struct region above = rows_of(arena, region, 0, gutter.from);
    struct region below = rows_of(arena, region, gutter.to, region->row_count);
    cut(cutter, &above, depth + 1);
    if (columns) {
        struct region left = side_of(arena, region, gutter.from, gutter.to, gutter.at, false);
        struct region right = side_of(arena, region, gutter.from, gutter.to, gutter.at, true);
        cut(cutter, &left, depth + 1);
        cut(cutter, &right, depth + 1);
    } else {
        push_rows(cutter, region, words, &rows);
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
    if ((page->count < 2 * LEAST_BOTH && !page->noted) || from_the_right(page)) return false;
    *out = (struct sheet){.ordered = true};
    all.words = arena_array(arena, page->count, sizeof *all.words);
    memcpy(all.words, page->words, page->count * sizeof *all.words);
    all.tall = usual_height(arena, page);
    make_rows(arena, &all);
    cutter.pitch = find_pitch(arena, &all);
    size_t top = edge_rows(&all, cutter.pitch, true), bottom = edge_rows(&all, cutter.pitch, false);
    struct region head = rows_of(arena, &all, 0, top),
                  foot = rows_of(arena, &all, all.row_count - bottom, all.row_count);
    struct region text = rows_of(arena, &all, top, all.row_count - bottom);
    if (head.count > 0) push_region(&cutter, &head);
    cut(&cutter, &text, 0);
    if (foot.count > 0) push_region(&cutter, &foot);
    out->to = out->count;
    return cutter.columns || page->noted;
}
