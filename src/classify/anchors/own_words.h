/* SPDX-License-Identifier: MIT */
/* own_words: where, in a paragraph, the author's answer begins. */
#ifndef MAILCALL_CLASSIFY_OWN_WORDS_H
#define MAILCALL_CLASSIFY_OWN_WORDS_H

#include "answer_labels.h"
#include "filing.h"

/* How the whole message sets its answers out. */
struct own_ways {
    bool below_questions; /* the author copied the questions in other words, each below its number, above its answer */
    bool headed; /* under each number a line stands like a heading above its text: then one that so much as touches the
                    question is its name */
    struct answer_label label; /* before every answer */
};
struct own_ways own_words_ways(const struct blocks *blocks, const struct units *units, const struct anchors *anchors,
                               const int *governor);
/* Byte of the block's text from which the unit's words are an answer to the question it is filed under (-1: none): its
 * number counts where that marks nothing, what names or repeats the question does not. `governor`: the anchor it stands
 * under, -1 none. */
size_t own_words_start(const struct unit *unit, const struct anchors *anchors, const char *text, int question,
                       int governor, const struct own_ways *ways);
/* A word for an answer, "Answer", "答", and nothing else. */
bool own_words_is_answer(const char *text, size_t bytes);
/* "5. Working hours on hot days" above the answer: bytes of the unit's first line, from byte `from` of the block's text
 * on, that repeats nothing but the question's words behind its number; all of the unit's, or 0. */
size_t own_words_name(struct step *step, const struct unit *unit, const struct anchors *anchors, size_t from,
                      int question, bool headed);

#endif
