/* SPDX-License-Identifier: MIT */
/* table_columns: what the columns of a table are called, in the languages of the list. */
#ifndef MAILCALL_CLASSIFY_TABLE_COLUMNS_H
#define MAILCALL_CLASSIFY_TABLE_COLUMNS_H

#include "filing.h"

enum column {
    COLUMN_EMPTY,    /* nothing stands there */
    COLUMN_ANSWER,   /* "Your answer" */
    COLUMN_QUESTION, /* "Question" */
    COLUMN_NUMBER,   /* "No.", "Topic" */
    COLUMN_WHO,      /* "From", "Responsible" */
    COLUMN_RECEIVED, /* "Received from", "Who drafts": nobody asks that of who answers */
    COLUMN_STATUS,   /* "Status", "Until" */
    COLUMN_KINDS
};

/* More columns have no names that a person would read. */
#define COLUMNS_MOST 40

struct table_columns {
    enum column kinds[COLUMNS_MOST];
    size_t count;
    size_t of[COLUMN_KINDS]; /* how many there are of each */
};

/* The names as words are folded, once a message; {NULL}: no row has been looked at yet. */
struct column_names {
    const char *of[COLUMN_KINDS];
};

/* Whether the row, with another below it, stands on top of a table, and names a column in each cell; which. */
bool table_columns_read(struct arena *arena, struct column_names *names, const struct block *row,
                        const struct block *below, struct table_columns *out);

#endif
