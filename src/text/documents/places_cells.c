/* SPDX-License-Identifier: MIT */
/* places_cells: words to pieces, pieces to bands, and which bands are the rows of a table. */
#include "places_cells.h"

#include <stdint.h>
#include <string.h>
#include <mailcall/base/one_of.h>
#include "places_words.h"

/* Percent of a word's height: between words of a line that are two cells; between the first word of a cell and the
 * word before it, where further lines begin below that first word; and what pieces may overlap. */
#define GAP_PERCENT 150
#define SEAM_PERCENT 40
#define OVERLAP_PERCENT 50
/* Points, in hundredths, by which cells of one column may begin apart. */
#define ALIGNED 300
/* Of the shorter cell, where a page has one row only: two columns are taller. */
#define ALONE_LINES_MAX 8
#define BEGUN_PERCENT 70
#define LABEL_MAX_BYTES 6

static bool is_alnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static struct placed_piece measured(const struct placed_word *words, size_t from, size_t to)
{
    struct placed_piece piece = {.from = from,
                                 .to = to,
                                 .left = words[from].left,
                                 .right = words[from].right,
                                 .top = words[from].top,
                                 .bottom = words[from].bottom};
    for (size_t i = from + 1; i < to; i++) {
        if (words[i].left < piece.left) piece.left = words[i].left;
        if (words[i].right > piece.right) piece.right = words[i].right;
        if (words[i].top < piece.top) piece.top = words[i].top;
        if (words[i].bottom > piece.bottom) piece.bottom = words[i].bottom;
    }
    return piece;
}

/* "1.", "b)", "iv.", a bullet: what a tab or a hanging line parts from its item is no cell. */
static bool is_label(const struct placed_word *words, size_t from, size_t to)
{
    const struct placed_word *word = &words[from];
    size_t inner = word->bytes - 1;
    if (to != from + 1 || word->bytes > LABEL_MAX_BYTES) return false;
    if (word->characters == 1) return inner > 0 || !is_alnum(word->text[0]);
    bool number = strspn(word->text, "(0123456789.") >= inner || strspn(word->text, "(ivxlc") >= inner ||
                  strspn(word->text, "(IVXLC") >= inner || (inner == 1 && is_alnum(word->text[0]));
    return number && one_of(".)", word->text[inner]);
}

/* Where the line before `i` parts, at a word below which `i` begins, far from the word before it; `i`: nowhere. */
static size_t seam_before(const struct placed_word *words, size_t from, size_t i)
{
    for (size_t k = i; k-- > from + 1;) {
        int gap = words[k].left - words[k - 1].right, apart = words[k].left - words[i].left;
        if (word_is_below(&words[k], &words[k - 1])) return i;
        if (apart > -100 && apart < 100) return gap * 100 > word_height(&words[i]) * SEAM_PERCENT ? k : i;
    }
    return i;
}

/* The first word of the line that `i` stands in, in the piece that began at `from`. */
static size_t line_start(const struct placed_word *words, size_t from, size_t i)
{
    while (i > from && !word_is_below(&words[i], &words[i - 1])) i--;
    return i;
}

/* `as` says how it begins. */
static void push_piece(struct arena *arena, const struct placed_word *words, size_t from, size_t to,
                       struct placed_piece as, struct placed_cells *out)
{
    if (from >= to) return;
    struct placed_piece piece = measured(words, from, to);
    piece.raised = as.raised;
    piece.far = as.far;
    *ARENA_PUSH(arena, out->pieces, out->piece_count, out->piece_room) = piece;
}

static void find_pieces(struct arena *arena, const struct placed_word *words, size_t count, struct placed_cells *out)
{
    size_t from = 0;
    struct placed_piece as = {0};
    int left = count > 0 ? words[0].left : 0;
    for (size_t i = 1; i <= count; i++) {
        const struct placed_word *word = i < count ? &words[i] : NULL, *before = &words[i - 1];
        bool up = word && word_middle(word) < before->top, below = word && word_is_below(word, before);
        /* A cell's paragraph may begin lower than the word beside it. */
        bool far = word && !up &&
                   ((word->left - before->right) * 100 > word_height(word) * GAP_PERCENT ||
                    (!below && word->left < before->left)) &&
                   !is_label(words, line_start(words, from, i - 1), i);
        bool back = below && left - word->left > word_height(word) / 2;
        size_t seam = below && word->left - left > word_height(word) ? seam_before(words, from, i) : i;
        if (seam < i && is_label(words, line_start(words, from, seam - 1), seam)) seam = i;
        if (seam < i) {
            push_piece(arena, words, from, seam, as, out);
            from = seam;
            left = words[seam].left;
            as = (struct placed_piece){0};
        } else if (!word || up || far || back) {
            push_piece(arena, words, from, i, as, out);
            from = i;
            left = word ? word->left : 0;
            as = (struct placed_piece){.raised = up, .far = far};
        } else if (word->left < left) {
            left = word->left;
        }
    }
}

static bool is_beside(const struct placed_piece *piece, int right, int top, int bottom, int slack)
{
    return piece->left >= right - slack && piece->top < bottom && piece->bottom > top;
}

/* What stands across the table above the first cell of a row is drawn with it: a question over both columns. The first
 * line of the piece from which on all is left of the next one, and beside it but for `slack`; its end: none. */
static size_t first_beside(const struct placed_word *words, const struct placed_piece *piece,
                           const struct placed_piece *next, int slack)
{
    for (size_t i = piece->from + 1; i < piece->to; i++) {
        if (word_middle(&words[i]) + slack < next->top || !word_is_below(&words[i], &words[i - 1])) continue;
        struct placed_piece rest = measured(words, i, piece->to);
        if (is_beside(next, rest.right, rest.top, rest.bottom + slack, 0)) return i;
    }
    return piece->to;
}

/* Parts pieces in which a row begins below what stands across it, or below a cell with an empty one beside it. */
static void part_pieces(struct arena *arena, const struct placed_word *words, struct placed_cells *out)
{
    struct placed_cells parted = {0};
    for (size_t i = 0; i < out->piece_count; i++) {
        const struct placed_piece *piece = &out->pieces[i];
        const struct placed_piece *next = i + 1 < out->piece_count ? &out->pieces[i + 1] : NULL;
        int tall = next ? word_height(&words[next->from]) : 0;
        bool across = next && next->left < piece->right && next->top > piece->top && next->top < piece->bottom + tall;
        size_t at = across ? first_beside(words, piece, next, 0) : piece->to;
        if (across && at == piece->to) at = first_beside(words, piece, next, tall);
        if (next && next->raised && next->left >= piece->right) {
            size_t last = words_last_cell(words, piece->from, piece->to, next->top, next->bottom);
            if (last > piece->from) at = last;
        }
        push_piece(arena, words, piece->from, at, *piece, &parted);
        push_piece(arena, words, at, piece->to, (struct placed_piece){0}, &parted);
    }
    *out = parted;
}

static void find_bands(struct arena *arena, const struct placed_word *words, struct placed_cells *out)
{
    int right = 0;
    struct placed_band *band = NULL;
    for (size_t i = 0; i < out->piece_count; i++) {
        const struct placed_piece *piece = &out->pieces[i];
        int tall = word_height(&words[piece->from]);
        if (band && is_beside(piece, right, band->top, band->bottom + (piece->far ? tall : 0), tall / 4)) {
            band->to = i + 1;
            if (piece->top < band->top) band->top = piece->top;
            if (piece->bottom > band->bottom) band->bottom = piece->bottom;
        } else {
            band = ARENA_PUSH(arena, out->bands, out->band_count, out->band_room);
            *band = (struct placed_band){.from = i, .to = i + 1, .top = piece->top, .bottom = piece->bottom};
        }
        right = piece->right;
    }
}

/* Higher up only as far as letters reach: what is drawn later stands below. */
static bool falls(const struct placed_word *words, const struct placed_cells *cells)
{
    for (size_t i = 1; i < cells->band_count; i++) {
        const struct placed_band *band = &cells->bands[i];
        int tall = word_height(&words[cells->pieces[band->from].from]);
        if ((band[-1].bottom - band->top) * 100 > tall * OVERLAP_PERCENT) return false;
    }
    return true;
}

static size_t lines_of(const struct placed_word *words, const struct placed_piece *piece)
{
    size_t lines = 1;
    for (size_t i = piece->from + 1; i < piece->to; i++) lines += word_is_below(&words[i], &words[i - 1]);
    return lines;
}

/* A cell of the band is drawn whole: it begins higher up, or beside a word and goes on below itself. */
static bool is_drawn_by_cells(const struct placed_word *words, const struct placed_cells *cells,
                              const struct placed_band *band)
{
    for (size_t i = band->from + 1; i < band->to; i++) {
        const struct placed_piece *piece = &cells->pieces[i];
        if (piece->raised || (piece->far && lines_of(words, piece) > 1)) return true;
    }
    return false;
}

/* Its last cell begins where a cell of a row begins that is drawn so. */
static bool is_aligned(const struct placed_cells *cells, const struct placed_band *band)
{
    int left = cells->pieces[band->to - 1].left;
    for (size_t i = 0; i < cells->band_count; i++) {
        const struct placed_band *other = &cells->bands[i];
        if (!other->whole) continue;
        for (size_t k = other->from; k < other->to; k++) {
            int apart = cells->pieces[k].left - left;
            if (apart > -ALIGNED && apart < ALIGNED) return true;
        }
    }
    return false;
}

/* Lines of the shortest cell. */
static size_t least_lines(const struct placed_word *words, const struct placed_cells *cells,
                          const struct placed_band *band)
{
    size_t least = SIZE_MAX;
    for (size_t i = band->from; i < band->to; i++) {
        size_t lines = lines_of(words, &cells->pieces[i]);
        if (lines < least) least = lines;
    }
    return least;
}

bool places_cells(struct arena *arena, const struct placed_word *words, size_t count, struct placed_cells *out)
{
    size_t rows = 0, cells = 0, begun = 0, least = 0;
    *out = (struct placed_cells){0};
    find_pieces(arena, words, count, out);
    part_pieces(arena, words, out);
    find_bands(arena, words, out);
    if (!falls(words, out)) return false;
    for (size_t i = 0; i < out->band_count; i++) out->bands[i].whole = is_drawn_by_cells(words, out, &out->bands[i]);
    for (size_t i = 0; i < out->band_count; i++) {
        struct placed_band *band = &out->bands[i];
        band->row = band->to - band->from > 1 && is_aligned(out, band);
        if (!band->row) continue;
        rows++;
        least = least_lines(words, out, band);
        cells += band->to - band->from;
        for (size_t k = band->from; k < band->to; k++) begun += word_begins_cell(&words[out->pieces[k].from]);
    }
    return rows > 1 ? begun * 100 >= cells * BEGUN_PERCENT : rows == 1 && begun == cells && least <= ALONE_LINES_MAX;
}
