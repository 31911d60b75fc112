/* SPDX-License-Identifier: MIT */
/*
 * tables_turned: a table whose first row holds the questions, a column each, as forms export it: what answers one
 * stands below it, not beside it. Such a table is read column by column. And one whose questions' numbers stand behind
 * another column, "Rowing Club | Q4 | ...": there each row begins with its number.
 */
#include "finder.h"
#include "table_columns.h"

/* One question on top may be the heading of a table that an answer holds. */
#define ASKED_LEAST 2
/* Part of a cell that must be its question's words; the rest is its number. */
#define ASKED_SHARE 0.7
/* Of a cell that stands alone in its row; more words may be a text between two tables. */
#define LONE_MOST_WORDS 6
/* One row may speak of a question. */
#define NUMBERED_LEAST 2

struct cells {
    size_t from[COLUMNS_MOST], to[COLUMNS_MOST];
    size_t count;
};

static bool cells_of(const char *text, struct cells *cells)
{
    size_t at = 0;
    cells->count = 0;
    for (;;) {
        if (cells->count == COLUMNS_MOST) return false;
        size_t bytes = strcspn(text + at, "\t");
        cells->from[cells->count] = at;
        cells->to[cells->count++] = at + bytes;
        at += bytes;
        if (text[at] == '\0') return true;
        at++;
    }
}

static bool is_row(const struct block *block)
{
    return block_is_own(block) && block->kind == BLOCK_ROW;
}

/* A row of which one cell alone is filled reads like a paragraph: the name of somebody who answered nothing. */
static bool is_lone_cell(const struct blocks *blocks, size_t at)
{
    const struct block *block = &blocks->items[at];
    return block_is_own(block) && block->kind == BLOCK_PARAGRAPH && at + 1 < blocks->count &&
           is_row(&blocks->items[at + 1]) &&
           lang_count_upto(block->text, strlen(block->text), LONE_MOST_WORDS + 1) <= LONE_MOST_WORDS;
}

/* The question that a cell repeats, all of it; -1: none. */
static int asked_in(struct step *step, const struct block *row, size_t from, size_t to)
{
    struct echo echo;
    struct block cell = block_part(step->arena, row, from, to);
    size_t bytes = strlen(cell.text);
    if (bytes == 0 || !echo_find(echoes_in(step, cell.text, bytes, true), 0, &echo) || echo.count == 0) return -1;
    return (double)(echo.to - echo.from) >= ASKED_SHARE * (double)bytes ? echo.questions[0] : -1;
}

/* How many of the row's cells repeat questions, each another one; 0 where one is repeated twice. */
static size_t asked_in_row(struct step *step, const struct block *row, const struct cells *cells)
{
    int seen[COLUMNS_MOST];
    size_t count = 0;
    for (size_t i = 0; i < cells->count; i++) {
        int question = asked_in(step, row, cells->from[i], cells->to[i]);
        if (question < 0) continue;
        for (size_t k = 0; k < count; k++)
            if (seen[k] == question) return 0;
        seen[count++] = question;
    }
    return count;
}

/* Past the last row that stands below the head at `i`, with no more columns and no question; i + 1: the head is none,
 * as where a row below holds a question beside its answer. */
static size_t rows_end(struct step *step, const struct blocks *blocks, size_t i, const struct cells *heads)
{
    struct cells cells;
    size_t end = i + 1;
    for (; end < blocks->count; end++) {
        const struct block *row = &blocks->items[end];
        bool lone = end > i + 1 && is_lone_cell(blocks, end);
        if ((!is_row(row) && !lone) || strcmp(row->source, blocks->items[i].source) != 0) break;
        if (lone) continue;
        if (!cells_of(row->text, &cells) || cells.count < 2 || cells.count > heads->count) break;
        size_t asked = asked_in_row(step, row, &cells);
        if (asked >= ASKED_LEAST) break; /* the next head */
        if (asked > 0) return i + 1;
    }
    return end;
}

static void push_cell(struct step *step, struct blocks *out, const struct block *row, size_t column)
{
    struct cells cells;
    if (!cells_of(row->text, &cells) || column >= cells.count) return;
    struct block cell = block_part(step->arena, row, cells.from[column], cells.to[column]);
    if (*cell.text != '\0') blocks_push(step->arena, out, &cell);
}

/* The column, behind the first, in which the row has a question's number and nothing else; 0: none. */
static size_t number_column(const struct step *step, const struct block *row)
{
    struct cells cells;
    if (!is_row(row) || !cells_of(row->text, &cells)) return 0;
    for (size_t i = 0; i < cells.count; i++) {
        struct marker marker;
        const char *cell = row->text + cells.from[i];
        size_t bytes = cells.to[i] - cells.from[i];
        if (bytes == 0 || !marker_parse(cell, bytes, &marker) || !marker.strong || marker.bytes < bytes) continue;
        if (question_numbered(step->classifier->questions, marker.numbers[0]) >= 0) return i;
    }
    return 0;
}

/* The number first, then what stands beside it. */
static void push_led(struct step *step, struct blocks *out, const struct block *row, size_t column)
{
    struct cells cells;
    push_cell(step, out, row, column);
    for (size_t i = 0; cells_of(row->text, &cells) && i < cells.count; i++)
        if (i != column) push_cell(step, out, row, i);
}

static void lead_by_numbers(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct blocks led = {0};
    bool any = false;
    for (size_t i = 0, end; i < blocks->count; i = end) {
        size_t column = number_column(step, &blocks->items[i]);
        for (end = i + 1; column > 0 && end < blocks->count;) {
            if (number_column(step, &blocks->items[end]) != column) break;
            end++;
        }
        bool numbered = end >= i + NUMBERED_LEAST;
        any |= numbered;
        for (size_t row = i; row < end; row++) {
            if (numbered)
                push_led(step, &led, &blocks->items[row], column);
            else
                blocks_push(step->arena, &led, &blocks->items[row]);
        }
    }
    if (any) step->out->blocks = led;
}

void tables_turn(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct blocks turned = {0};
    struct cells heads;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *head = &blocks->items[i];
        size_t end = i + 1;
        if (is_row(head) && end < blocks->count && is_row(head + 1) && strchr(head->text, '\t') &&
            cells_of(head->text, &heads) && asked_in_row(step, head, &heads) >= ASKED_LEAST)
            end = rows_end(step, blocks, i, &heads);
        if (end > i + 1 && turned.count == 0)
            for (size_t k = 0; k < i; k++) blocks_push(step->arena, &turned, &blocks->items[k]);
        for (size_t column = 0; end > i + 1 && column < heads.count; column++)
            for (size_t row = i; row < end; row++) push_cell(step, &turned, &blocks->items[row], column);
        if (end == i + 1 && turned.count > 0) blocks_push(step->arena, &turned, head);
        i = end - 1;
    }
    if (turned.count > 0) step->out->blocks = turned;
    lead_by_numbers(step);
}
