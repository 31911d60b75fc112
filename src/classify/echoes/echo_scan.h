/* SPDX-License-Identifier: MIT */
/* echo_scan: a text's words beside the call's, worked out once for all that is asked of it. */
#ifndef MAILCALL_CLASSIFY_ECHO_SCAN_H
#define MAILCALL_CLASSIFY_ECHO_SCAN_H

#include "filing.h"

/* What stands before a word, as far as anybody asks. */
enum {
    GAP_LINE = 1,
    GAP_COLON = 2,
    GAP_ASKS = 4,
    GAP_POINT = 8,
    GAP_ENDS_SENTENCE = 16,
    GAP_CUT = 32,
    GAP_BRACKETED = 64
};

struct scanned {
    int spelling; /* -1: unknown to the call */
    unsigned from, to;
    unsigned char gap; /* what stands before it */
    bool skipped;      /* a marker: what is compared begins behind it */
    bool starts;       /* begins a line, or stands behind the marker that does */
    bool copied;       /* a question begins there, word by word, whatever stands before it */
};

struct echoes {
    const struct question_model *model;
    struct arena *arena;
    const char *text;
    size_t bytes, words, questions;
    struct scanned *items; /* one more than there are words: what stands behind the last */
    unsigned *breaks; /* the first word, those before which more stands than a blank, and the end; in their order */
    size_t break_count;
    unsigned *heads; /* words at which an echo may begin wherever it is looked for, in their order */
    size_t head_count;
    unsigned char *covered; /* [question * words + word]: 1 function word, 2 word of matter; NULL: nothing is */
    bool *active;           /* questions with anything covered */
    bool cuts;              /* anywhere words are left out */
    bool alone, rows;       /* rows: of a question three words in a row, without which only a short echo is believed */
};

/* What stands between word i - 1 and word i (or before the first, after the last). */
const char *echo_gap(const struct echoes *scan, size_t i, size_t *bytes);
/* The piece that opens with word `start`, standing at that place of its texts; NULL: none. */
const struct piece *echo_piece(const struct echoes *scan, size_t place);
/* Whether a text of the call, or a sentence of one, begins with that word. */
bool echo_opens_piece(const struct echoes *scan, size_t start);
/* Whether that word, which may be the one behind the last, is the first of one of the question's texts. */
bool echo_opens_text(const struct echoes *scan, size_t start, size_t question);

#endif
