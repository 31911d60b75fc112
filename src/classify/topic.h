/* SPDX-License-Identifier: MIT */
/* topic: headings and leading phrases that name a question's matter in other words ("On roles and responsibilities:
 * ..."). */
#ifndef MAILCALL_CLASSIFY_TOPIC_H
#define MAILCALL_CLASSIFY_TOPIC_H

#include "filing.h"

struct topic_phrase {
    int question;
    double share; /* of the phrase's weight that is the question's */
    size_t to;    /* its end in the block */
    bool heading; /* a heading, or a line or question of its own above the text: no part of the answer */
    bool leads;   /* "On problem areas:" */
    bool line;    /* ... plain text that only stands like a heading */
    bool asked;   /* the question in other words, or in another language */
};

/* `followed`: authored text comes after the block. */
bool topic_phrase_find(struct step *step, const struct block *block, size_t from, bool followed,
                       struct topic_phrase *out);

#endif
