/* SPDX-License-Identifier: MIT */
/* asked_line: a block that begins with a question, before anybody knows whether the call asked it. */
#ifndef MAILCALL_CLASSIFY_ASKED_LINE_H
#define MAILCALL_CLASSIFY_ASKED_LINE_H

#include "asked.h"

struct candidate {
    struct asked_line line;
    size_t from; /* the question begins here, behind its number */
    size_t words;
    int number;
    bool quoted;
    bool celled;   /* its number stands in a cell of its own */
    bool within;   /* the answer goes on in the question's own line, and no cell ends between them */
    bool cut;      /* it ends in dots instead of asking */
    double *like;  /* by question */
    bool *telling; /* ... more than one of its words, and half of what it speaks of, is that question's */
};

/* Whether the block begins with a question; only one with nothing behind it is `line.empty`. */
bool asked_line_read(struct step *step, size_t index, struct candidate *out);
/* The same of one that names what a question asks: a quoted line that states nothing, or words before a colon. How like
 * the questions it is, is weighed apart, where there are enough of them. */
bool asked_named_read(struct step *step, size_t index, struct candidate *out);
void asked_named_weigh(struct step *step, struct candidate *named);
/* Adds lines that the author counts on from one, and whose words name other questions than the numbers do. */
void asked_counted(struct step *step, struct asked_lines *out);
/* Adds lines that shorten several of the call's questions with dots; each begins a block then. */
void asked_shortened(struct step *step, struct asked_lines *out);
/* Start of a line's words behind its number, bullet and quotation marks; *number: 0 none, -1 several. */
size_t asked_line_start(struct step *step, const char *text, size_t bytes, int *number);
/* Whether it is a text of the author's own, or may be. */
bool asked_line_is_answer(const struct block *block);
/* Weighs its words: `like` and `telling`. */
void asked_line_weigh(struct step *step, const char *text, size_t bytes, struct candidate *out);
/* End of the next question of the text, if that is what comes next on the line; else `from`. */
size_t asked_line_more(const char *text, size_t from, size_t bytes);

#endif
