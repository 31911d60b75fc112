/* SPDX-License-Identifier: MIT */
/* answer_labels: the letter before every answer of questions and answers written in pairs: "A. ", "R) ", "О1: ". */
#ifndef MAILCALL_CLASSIFY_ANSWER_LABELS_H
#define MAILCALL_CLASSIFY_ANSWER_LABELS_H

#include "filing.h"

struct answer_label {
    const char *letter; /* NULL: none */
    char sign;
};

/* The label that stands below at least two questions, and is no first letter of a list. */
struct answer_label answer_label_find(const struct blocks *blocks, const struct units *units,
                                      const struct anchors *anchors, const int *governor);
/* Its bytes with the blanks behind it where the text begins with it, 0: it does not. */
size_t answer_label_at(struct answer_label label, const char *text, size_t bytes);

#endif
