/* SPDX-License-Identifier: MIT */
/*
 * spaced: tables in plain text that nothing but blanks draws: cells that begin in one column ("Question      Answer", a
 * cell perhaps over several lines), cells parted by tabs, and a question with its answer some blanks behind it on the
 * same line. Each row becomes a block, its cells parted by tabs. Sentences with two blanks between them, drawings and
 * figures are none: the rows have to be questions, or titles with words behind them.
 */
#include "spaced.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/asking.h>
#include <mailcall/lang/width.h>
#include <mailcall/lang/words.h>

#define LINES_MAX 300
#define LINE_MAX_BYTES 20000
#define ALIGNED_MAX_BYTES 400 /* a line that stands on a screen */
#define GUTTERS_MAX 6
#define GAP_LEAST 2
#define GUTTER_LEAST 4 /* further left is an item's number */
#define TAB_COLUMNS 8
#define TITLE_ROWS 3
#define TITLE_LETTERS 3
#define TITLE_MAX_WORDS 12
#define ANSWER_LEAST_WORDS 4 /* behind a title, on the mean; figures and cards have fewer */

/* One line, without its marks and with tabs as blanks, cut at the gutter. */
struct half {
    struct raw_line left, right; /* bytes 0: nothing there */
};

struct table {
    struct spaced_row *rows;
    size_t count, room, bytes; /* bytes: of the lines that are taken */
    size_t left_width;         /* of the line above, on its left side */
    bool left_empty;
    size_t sure_count; /* of the rows down to the last line that is no doubt the table's; that row then */
    struct spaced_row sure_last;
};

static const char *line_end(const char *at, const char *end)
{
    const char *eol = memchr(at, '\n', (size_t)(end - at));
    return eol != NULL ? eol : end;
}

static size_t words_in(const char *text)
{
    return lang_count_words(text, strlen(text));
}

/* "3.", "(3)", "Q3 ". */
static bool is_numbered(const struct raw_line *cell)
{
    size_t at = 0, digits = 0;
    while (at < cell->bytes && at < 2 && one_of("(Qq", cell->text[at])) at++;
    while (at + digits < cell->bytes && cell->text[at + digits] >= '0' && cell->text[at + digits] <= '9') digits++;
    return digits > 0 && digits <= 2 && at + digits < cell->bytes && one_of(".): ", cell->text[at + digits]);
}

static bool asks_whole(const struct spaced_row *row)
{
    return asking_ends(row->left, strlen(row->left), "\"*_ ");
}

/* Words, not the number of an item. */
static bool is_title(const char *text)
{
    size_t bytes = strlen(text), letters = 0, words = words_in(text);
    for (size_t i = 0; i < bytes; i++)
        letters += (unsigned char)text[i] >= 0x80 || ((text[i] | 32) >= 'a' && (text[i] | 32) <= 'z');
    return letters >= TITLE_LETTERS && words <= TITLE_MAX_WORDS && text[bytes - 1] != ':';
}

bool spaced_are_rows(const struct spaced_row *rows, size_t count)
{
    size_t asks = 0, titles = 0, words = 0, answered = 0;
    for (size_t i = 0; i < count; i++) {
        size_t right = words_in(rows[i].right);
        asks += asks_whole(&rows[i]) && right > 0;
        titles += is_title(rows[i].left);
        answered += right > 0;
        words += right;
    }
    if (answered < 2) return false;
    if (asks >= 2 && asks * 2 >= count) return true;
    bool worded = words >= ANSWER_LEAST_WORDS * answered;
    return worded && count >= TITLE_ROWS && titles == count;
}

/* The line with blanks for its tabs. */
static struct raw_line untabbed(struct arena *arena, struct raw_line line)
{
    if (memchr(line.text, '\t', line.bytes) == NULL) return line;
    struct buf text = BUF_INIT(TAB_COLUMNS * ALIGNED_MAX_BYTES + 1);
    for (size_t i = 0; i < line.bytes; i++) {
        if (line.text[i] != '\t') {
            buf_putc(&text, line.text[i]);
            continue;
        }
        size_t column = width_columns(buf_text(&text), text.len);
        for (size_t k = column % TAB_COLUMNS; k < TAB_COLUMNS; k++) buf_putc(&text, ' ');
    }
    line.text = arena_strndup(arena, buf_text(&text), text.len);
    line.bytes = text.len;
    buf_release(&text);
    return line;
}

static size_t blanks_at(const struct raw_line *line, size_t at)
{
    size_t n = 0;
    while (at + n < line->bytes && line->text[at + n] == ' ') n++;
    return n;
}

static struct raw_line part_of(const struct raw_line *line, size_t from, size_t to)
{
    while (from < to && line->text[from] == ' ') from++;
    while (to > from && line->text[to - 1] == ' ') to--;
    return (struct raw_line){line->text + from, to - from, line->depth};
}

/* Cuts the line at the gutter; false: something stands across it. */
static bool halve(const struct raw_line *line, size_t gutter, struct half *out)
{
    size_t column = blanks_at(line, 0);
    *out = (struct half){0};
    for (size_t i = column, to, gap = 0; i < line->bytes; i = to + gap, column += gap) {
        if (i > 0 && column >= gutter) {
            out->right = part_of(line, i, line->bytes);
            return column == gutter || out->left.bytes == 0;
        }
        for (to = i; to < line->bytes && (gap = blanks_at(line, to)) < GAP_LEAST;) to++;
        if (to == line->bytes) gap = 0;
        column += width_columns(line->text + i, to - i);
        if (column + 1 > gutter) return false;
        out->left = part_of(line, 0, to);
    }
    return true;
}

static void spend(size_t *left, size_t bytes)
{
    *left -= bytes < *left ? bytes : *left;
}

/* Text between single blanks: cells of more columns read on. */
static const char *joined(struct arena *arena, const char *so_far, const struct raw_line *more, size_t *left)
{
    spend(left, strlen(so_far) + more->bytes);
    struct buf text = BUF_INIT(strlen(so_far) + more->bytes + 2);
    buf_puts(&text, so_far);
    for (size_t i = 0; i < more->bytes; i++) {
        bool again = text.len > 0 && text.data[text.len - 1] == ' ';
        if (i == 0 && text.len > 0 && !again) buf_putc(&text, ' ');
        if (more->text[i] != ' ' || !(again || text.len == 0)) buf_putc(&text, more->text[i]);
    }
    const char *copy = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return copy;
}

static void add_half(struct arena *arena, struct table *table, const struct half *half, bool begins, size_t *left)
{
    if (begins) *ARENA_PUSH(arena, table->rows, table->count, table->room) = (struct spaced_row){"", ""};
    struct spaced_row *row = &table->rows[table->count - 1];
    if (half->left.bytes > 0) row->left = joined(arena, row->left, &half->left, left);
    if (half->right.bytes > 0) row->right = joined(arena, row->right, &half->right, left);
    table->left_empty = half->left.bytes == 0;
    table->left_width = width_columns(half->left.text, half->left.bytes);
}

static void be_sure(struct table *table, size_t bytes)
{
    table->bytes = bytes;
    table->sure_count = table->count;
    table->sure_last = table->rows[table->count - 1];
}

static void leave_unsure(struct table *table)
{
    table->count = table->sure_count;
    if (table->count > 0) table->rows[table->count - 1] = table->sure_last;
}

/* A row begins behind a blank line, where the left cell begins again, behind a question that is whole, and below a
 * title, which leaves room on its line. */
static bool row_begins(const struct table *table, const struct half *half, size_t gutter, bool below_blank)
{
    if (table->count == 0) return true;
    if (half->left.bytes == 0) return false;
    const struct spaced_row *row = &table->rows[table->count - 1];
    if (is_numbered(&half->left)) return true;
    if (half->right.bytes == 0) return false;
    if (below_blank || table->left_empty) return true;
    if (line_begins_small(&half->left)) return false;
    if (asks_whole(row)) return true;
    bool over = row->left[0] != '\0' && one_of(".:;", row->left[strlen(row->left) - 1]);
    return !line_begins_small(&half->right) && (over || table->left_width * 4 < gutter * 3);
}

/* The rows whose right cells begin at column `gutter`. */
static struct table read_aligned(struct arena *arena, const char *start, const char *end, size_t gutter, size_t *left)
{
    struct table table = {0};
    int depth = plain_line(start, line_end(start, end), 0).depth;
    bool below_blank = false;
    size_t lines = 0;
    for (const char *at = start; at < end && lines < LINES_MAX; lines++) {
        const char *eol = line_end(at, end);
        struct raw_line line = plain_line(at, eol, 0);
        struct half half;
        if (*left == 0 || line.depth != depth || line.bytes > ALIGNED_MAX_BYTES || (line.bytes == 0 && below_blank))
            break;
        spend(left, line.bytes + 1);
        at = eol < end ? eol + 1 : end;
        if (line.bytes == 0) {
            below_blank = true;
            continue;
        }
        line = untabbed(arena, line);
        if (!halve(&line, gutter, &half)) break;
        bool alone = half.right.bytes == 0;
        if (alone && (below_blank || table.count == 0)) break;
        struct spaced_row last = table.count > 0 ? table.rows[table.count - 1] : (struct spaced_row){"", ""};
        bool begins = row_begins(&table, &half, gutter, below_blank), open = !asks_whole(&last) && !begins;
        if (table.count == 0 && half.left.bytes == 0) break;
        add_half(arena, &table, &half, begins, left);
        below_blank = false;
        if (alone && !open) continue; /* what stands below the table, or goes on with it */
        be_sure(&table, (size_t)(at - start));
    }
    leave_unsure(&table);
    return table;
}

/* Where the last cell of a line of cells parted by tabs begins, 0: it is none. */
static size_t last_cell(const struct raw_line *line)
{
    size_t from = 0;
    while (from < line->bytes && one_of(" \t", line->text[from])) from++;
    const char *tab = memrchr(line->text + from, '\t', line->bytes - from);
    return tab != NULL && from < line->bytes ? (size_t)(tab - line->text) + 1 : 0;
}

/* Where the answer begins some blanks behind a question, the only gap and the only question of the line; else 0. */
static size_t behind_question(const struct raw_line *line)
{
    size_t found = 0;
    for (size_t i = blanks_at(line, 0); i < line->bytes; i++) {
        size_t gap = blanks_at(line, i);
        if (gap < GAP_LEAST) continue;
        if (found > 0 || !asking_ends(line->text, i, "\"*_ ")) return 0;
        i = found = i + gap;
    }
    return line_begins_small(line) ? 0 : found;
}

/* Rows that are a line each, cut where `cut` says; a line that is not goes on with the cell above, if another row
 * follows. */
static struct table read_lines(struct arena *arena, const char *start, const char *end,
                               size_t (*cut)(const struct raw_line *line), size_t *left)
{
    struct table table = {0};
    int depth = plain_line(start, line_end(start, end), 0).depth;
    bool below_blank = false;
    size_t lines = 0;
    for (const char *at = start; at < end && lines < LINES_MAX; lines++) {
        const char *eol = line_end(at, end);
        struct raw_line line = plain_line(at, eol, 0);
        if (*left == 0 || line.depth != depth || line.bytes > LINE_MAX_BYTES || (line.bytes == 0 && below_blank)) break;
        spend(left, line.bytes + 1);
        at = eol < end ? eol + 1 : end;
        size_t cell = line.bytes > 0 ? cut(&line) : 0;
        if (cell == 0 && line.bytes > 0 && (below_blank || table.count == 0)) break;
        below_blank = line.bytes == 0;
        if (below_blank) continue;
        struct half half = {.right = line};
        if (cell > 0) half = (struct half){part_of(&line, 0, cell - 1), part_of(&line, cell, line.bytes)};
        add_half(arena, &table, &half, cell > 0, left);
        if (cell > 0) be_sure(&table, (size_t)(at - start));
    }
    leave_unsure(&table);
    return table;
}

static bool push_rows(struct arena *arena, const struct table *table, const struct block *like, int depth,
                      struct blocks *out)
{
    if (!spaced_are_rows(table->rows, table->count)) return false;
    for (size_t i = 0; i < table->count; i++) {
        struct block block = *like;
        block.kind = BLOCK_ROW;
        block.depth += depth;
        block.text = arena_printf(arena, "%s\t%s", table->rows[i].left, table->rows[i].right);
        blocks_push(arena, out, &block);
    }
    return true;
}

/* A gap or a tab behind words. */
static bool may_open(const struct raw_line *line)
{
    size_t from = 0;
    while (from < line->bytes && one_of(" \t", line->text[from])) from++;
    const char *at = line->text + from;
    size_t bytes = line->bytes - from;
    return memchr(at, '\t', bytes) != NULL || memmem(at, bytes, "  ", 2) != NULL;
}

static size_t push_aligned(struct arena *arena, const char *at, const char *end, const struct block *like,
                           struct blocks *out, size_t *left)
{
    struct raw_line line = plain_line(at, line_end(at, end), 0);
    size_t tried = 0;
    if (line.bytes > ALIGNED_MAX_BYTES) return 0;
    line = untabbed(arena, line);
    for (size_t i = blanks_at(&line, 0), gap; i < line.bytes && tried<GUTTERS_MAX; i += gap> 0 ? gap : 1) {
        gap = blanks_at(&line, i);
        size_t gutter = gap >= GAP_LEAST ? width_columns(line.text, i + gap) : 0;
        if (gutter < GUTTER_LEAST) continue;
        tried++;
        struct table table = read_aligned(arena, at, end, gutter, left);
        if (push_rows(arena, &table, like, line.depth, out)) return table.bytes;
    }
    return 0;
}

size_t spaced_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out,
                   size_t *left)
{
    struct raw_line line = plain_line(at, line_end(at, end), 0);
    if (!may_open(&line)) return 0;
    if (memchr(line.text, '\t', line.bytes) != NULL) {
        struct table table = read_lines(arena, at, end, last_cell, left);
        if (push_rows(arena, &table, like, line.depth, out)) return table.bytes;
    }
    size_t bytes = push_aligned(arena, at, end, like, out, left);
    if (bytes > 0) return bytes;
    struct table table = read_lines(arena, at, end, behind_question, left);
    return push_rows(arena, &table, like, line.depth, out) ? table.bytes : 0;
}
