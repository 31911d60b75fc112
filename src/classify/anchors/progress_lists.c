/* SPDX-License-Identifier: MIT */
/*
 * progress_lists: tables of who has sent what, or is to write what, and by when: "Question | Received from | Status".
 * They name the call's questions, and answer none.
 */
#include "filing.h"
#include "table_columns.h"
#include <mailcall/lang/words.h>

/* Words of a cell that is no question's, on the mean; who writes more than that tells something. Where nobody is named,
 * "Status" may be what each place was asked for. */
#define CELL_MOST_WORDS 6
#define STATUS_MOST_WORDS 3

static bool is_progress(const struct table_columns *columns)
{
    const size_t *of = columns->of;
    if (of[COLUMN_ANSWER] > 0) return false;
    return (of[COLUMN_QUESTION] > 0 && of[COLUMN_WHO] + of[COLUMN_RECEIVED] + of[COLUMN_STATUS] > 0) ||
           (of[COLUMN_RECEIVED] > 0 && of[COLUMN_NUMBER] + of[COLUMN_STATUS] > 0);
}

/* Adds the words of the row's cells that are no question's. */
static void count_cells(const struct table_columns *columns, const struct block *row, size_t *cells, size_t *words)
{
    const char *at = row->text;
    for (size_t i = 0; i < columns->count; i++) {
        size_t bytes = strcspn(at, "\t");
        if (columns->kinds[i] != COLUMN_QUESTION) {
            ++*cells;
            *words += lang_count_words(at, bytes);
        }
        at += bytes;
        if (*at == '\0') return;
        at++;
    }
}

static bool is_row_of(const struct block *row, const struct block *head)
{
    return row->kind == BLOCK_ROW && row->role == ROLE_AUTHORED && strcmp(row->source, head->source) == 0;
}

void step_progress_lists(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    struct column_names names = {{NULL}};
    struct table_columns columns;
    for (size_t i = 0, end; i + 1 < blocks->count; i = end) {
        struct block *head = &blocks->items[i];
        size_t cells = 0, words = 0;
        end = i + 1;
        if (!table_columns_read(step->arena, &names, head, head + 1, &columns) || !is_progress(&columns)) continue;
        for (; end < blocks->count && is_row_of(&blocks->items[end], head); end++)
            count_cells(&columns, &blocks->items[end], &cells, &words);
        bool named = columns.of[COLUMN_WHO] + columns.of[COLUMN_RECEIVED] > 0;
        if (words > cells * (named ? CELL_MOST_WORDS : STATUS_MOST_WORDS)) continue;
        for (size_t k = i; k < end; k++) {
            blocks->items[k].role = ROLE_PROMPT;
            blocks->items[k].rule = RULE_PROGRESS_LIST;
        }
        step->progress_list = true;
    }
}
