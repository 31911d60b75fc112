/* SPDX-License-Identifier: MIT */
/* topic_span: where a paragraph's heading, label or leading phrase stands, if it has one. */
#ifndef MAILCALL_CLASSIFY_TOPIC_SPAN_H
#define MAILCALL_CLASSIFY_TOPIC_SPAN_H

#include "topic.h"

/* SHAPE_LABEL, SHAPE_HEADLINE: a line with a colon, or without, where such lines stand above every paragraph. */
enum shape { SHAPE_NONE, SHAPE_PHRASE, SHAPE_LINE, SHAPE_LABEL, SHAPE_HEADLINE, SHAPE_HEADING, SHAPE_ASKED };

struct topic_span {
    enum shape shape;
    size_t start, end;
    bool apart;    /* a sign sets it off from what follows */
    size_t behind; /* bytes at its end that turn to what it names */
};

/* What may name a question's matter from `from` on; SHAPE_NONE: nothing does. */
struct topic_span topic_span_find(const struct block *block, size_t from, bool followed, enum labelled labelled);
/* Length of a sign that sets a label apart from what it labels: a colon, or a dash with blanks; 0: none is there. */
size_t topic_label_sign(const char *text, size_t bytes);

#endif
