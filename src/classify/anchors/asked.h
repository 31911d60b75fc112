/* SPDX-License-Identifier: MIT */
/* asked: lines that put the call's questions in other words or in another language, each above its answer. */
#ifndef MAILCALL_CLASSIFY_ASKED_H
#define MAILCALL_CLASSIFY_ASKED_H

#include "filing.h"

struct asked_line {
    size_t block;
    size_t to;    /* the question ends here in the block's text, from whose start it runs */
    int question; /* -1: one of the call's, and nobody knows which */
    double score;
    int number; /* written before it and meant, 0: none */
    bool empty; /* nothing is answered behind it */
};
struct asked_lines {
    struct asked_line *items;
    size_t count, room;
};

/* Reads step->out->blocks, in whose order the lines come. */
void asked_find(struct step *step, struct asked_lines *out);

#endif
