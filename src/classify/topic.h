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
    bool heading; /* a heading of its own */
    bool apart;   /* can be set aside without hurting the sentence */
};

bool topic_phrase_find(struct step *step, const struct block *block, size_t from, struct topic_phrase *out);

#endif
