/* SPDX-License-Identifier: MIT */
/* places_rows: runs of words on either side of a gutter, in the order of drawing, put together to rows. */
#include "places_rows.h"

#include <string.h>
#include "places_words.h"

#define ROWS_LEAST 2
/* Percent of the rows whose cells begin as cells do: lines of two columns, drawn in turn, begin in the midst of
 * sentences. */
#define BEGUN_PERCENT 70
/* Percent of the usual distance of lines. */
#define PARAGRAPH_PERCENT 135
#define OVERLAP_PERCENT 50
/* Percent of a word's height: how far a cell is from the one before it in its row. */
#define CELL_PERCENT 40
/* No wider than a blank, likewise. */
#define BLANK_PERCENT 30

struct extent {
    int top, bottom;
    size_t lines;
};

static struct extent extent_of(const struct placed_word *words, size_t from, size_t to)
{
    struct extent extent = {.top = words[from].top, .bottom = words[from].bottom, .lines = 1};
    for (size_t i = from + 1; i < to; i++) {
        if (words[i].top < extent.top) extent.top = words[i].top;
        if (words[i].bottom > extent.bottom) extent.bottom = words[i].bottom;
        extent.lines += word_is_below(&words[i], &words[i - 1]);
    }
    return extent;
}

/* One past the words from `from` on that are drawn on one side. */
static size_t run_end(const struct placed_word *words, size_t from, size_t count, int gutter, bool right)
{
    while (from < count && (words[from].left >= gutter) == right) from++;
    return from;
}

/* Lines on the left that stand apart from those below them, above all that is on the right, are no part of the row: a
 * heading, the letter's last line. */
static size_t row_from(const struct placed_word *words, const struct placed_row *row, int pitch)
{
    struct extent right = extent_of(words, row->middle, row->to);
    size_t from = row->from;
    for (size_t i = row->from + 1; i < row->middle; i++) {
        int distance = words[i].bottom - words[i - 1].bottom;
        if (words[i - 1].bottom > right.top) break;
        if (word_is_below(&words[i], &words[i - 1]) && distance * 100 > pitch * PARAGRAPH_PERCENT) from = i;
    }
    return from;
}

static void push_row(struct arena *arena, struct placed_rows *out, struct placed_row row)
{
    if (row.from < row.to) *ARENA_PUSH(arena, out->items, out->count, out->room) = row;
}

static bool is_row(const struct placed_row *row)
{
    return row->from < row->middle && row->middle < row->to;
}

static void find_runs(struct arena *arena, const struct placed_word *words, size_t count, int gutter, int pitch,
                      struct placed_rows *out)
{
    for (size_t i = 0; i < count;) {
        struct placed_row row = {.from = i, .middle = run_end(words, i, count, gutter, false)};
        row.to = run_end(words, row.middle, count, gutter, true);
        i = row.to;
        if (is_row(&row)) {
            size_t from = row_from(words, &row, pitch);
            push_row(arena, out, (struct placed_row){row.from, from, from});
            row.from = from;
            struct extent right = extent_of(words, row.middle, row.to);
            from = words_last_cell(words, row.from, row.middle, right.top, right.bottom);
            push_row(arena, out, (struct placed_row){row.from, from, from});
            row.from = from;
        }
        push_row(arena, out, row);
    }
}

/* The two sides stand beside each other. */
static bool is_beside(const struct extent *left, const struct extent *right)
{
    int top = left->top > right->top ? left->top : right->top;
    int bottom = left->bottom < right->bottom ? left->bottom : right->bottom;
    return bottom > top;
}

/* Several lines on the right, or one that begins above the last on the left: lines of running text that some strip of
 * blanks happens to part are never drawn so, since they all begin on the left. */
static bool is_drawn_by_cells(const struct placed_word *words, const struct placed_row *row, const struct extent *right)
{
    return right->lines > 1 || word_middle(&words[row->middle]) < words[row->middle - 1].top;
}

/* The right side goes on in the line in which the left one ends, a blank behind it: the strip only happens to part
 * words of running text. */
static bool is_torn(const struct placed_word *words, const struct placed_row *row)
{
    const struct placed_word *left = &words[row->middle - 1], *right = &words[row->middle];
    bool same = !word_is_below(right, left) && word_middle(right) >= left->top;
    return same && (right->left - left->right) * 100 < (right->bottom - right->top) * BLANK_PERCENT;
}

bool places_rows(struct arena *arena, const struct placed_word *words, size_t count, int gutter, int pitch,
                 struct placed_rows *out)
{
    size_t rows = 0, begun = 0, tall = 0, torn = 0;
    int bottom = 0;
    *out = (struct placed_rows){0};
    find_runs(arena, words, count, gutter, pitch, out);
    for (size_t i = 0; i < out->count; i++) {
        const struct placed_row *row = &out->items[i];
        struct extent all = extent_of(words, row->from, row->to);
        int height = words[row->from].bottom - words[row->from].top;
        /* What is drawn later stands below. */
        if ((bottom - all.top) * 100 > height * OVERLAP_PERCENT) return false;
        bottom = all.bottom;
        if (!is_row(row)) continue;
        struct extent left = extent_of(words, row->from, row->middle), right = extent_of(words, row->middle, row->to);
        if (!is_beside(&left, &right)) return false;
        rows++;
        torn += is_torn(words, row);
        begun += word_begins_cell(&words[row->from]) && word_begins_cell(&words[row->middle]);
        tall += is_drawn_by_cells(words, row, &right);
    }
    return rows >= ROWS_LEAST && tall * 2 >= rows && torn * 2 < rows && begun * 100 >= rows * BEGUN_PERCENT;
}

/* A word broken at a line's end is put together. */
static bool goes_on(const struct buf *text, const struct placed_word *word)
{
    unsigned char c = (unsigned char)word->text[0];
    bool small = (c >= 'a' && c <= 'z') || (c >= 0xc3 && c <= 0xd1);
    return small && text->len > 1 && text->data[text->len - 1] == '-' && !strchr(" -", text->data[text->len - 2]);
}

/* Right of all that the cell holds, with a gap, and higher up than where it ended: the first word of the next cell. */
static bool opens_cell(const struct placed_word *words, size_t from, size_t i)
{
    int right = words[from].right, height = words[i].bottom - words[i].top;
    if (word_middle(&words[i]) >= words[i - 1].top) return false;
    for (size_t k = from; k < i; k++)
        if (words[k].right > right) right = words[k].right;
    return (words[i].left - right) * 100 > height * CELL_PERCENT;
}

void places_cell_add(struct buf *text, const struct placed_word *words, size_t from, size_t to, int pitch)
{
    for (size_t i = from; i < to; i++) {
        const struct placed_word *word = &words[i], *before = i > from ? word - 1 : NULL;
        bool line = before && word_is_below(word, before);
        /* A page of a few lines does not tell how far apart they are. */
        int usual = pitch > 0 ? pitch : word->bottom - word->top;
        if (line && (word->bottom - before->bottom) * 100 > usual * PARAGRAPH_PERCENT)
            buf_putc(text, '\n');
        else if (line && goes_on(text, word))
            buf_truncate(text, text->len - 1);
        else if (before)
            buf_putc(text, ' ');
        buf_add(text, word->text, word->bytes);
    }
}

const char *places_row_text(struct arena *arena, const struct placed_word *words, const struct placed_row *row,
                            int pitch)
{
    struct buf text = BUF_INIT(CELL_MAX_BYTES);
    for (size_t cell = row->from, to; cell < row->to; cell = to) {
        to = cell + 1;
        while (to < row->to && to != row->middle && !opens_cell(words, cell, to)) to++;
        if (cell > row->from) buf_putc(&text, '\t');
        places_cell_add(&text, words, cell, to, pitch);
    }
    const char *copy = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return copy;
}
