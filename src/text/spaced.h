/* SPDX-License-Identifier: MIT */
/* spaced: tables that nothing but blanks or tabs draws. */
#ifndef MAILCALL_TEXT_SPACED_H
#define MAILCALL_TEXT_SPACED_H

#include "plain.h"

/* A row's first cell and all behind it. */
struct spaced_row {
    const char *left, *right;
};

/* Whether rows are questions with answers, or titles with words behind them. */
bool spaced_are_rows(const struct spaced_row *rows, size_t count);
/* Such a table that begins at `at`: bytes of its lines, 0: there is none. Each row becomes a block. `left`: so many
 * bytes may still be looked at. */
size_t spaced_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out,
                   size_t *left);

#endif
