/* SPDX-License-Identifier: MIT */
/* own_words: where, in a paragraph, the author's answer begins. */
#ifndef MAILCALL_CLASSIFY_OWN_WORDS_H
#define MAILCALL_CLASSIFY_OWN_WORDS_H

#include "filing.h"

/* Whether the author copied the questions in other words, each below its number and above its answer. */
bool own_words_below_questions(const struct blocks *blocks, const struct units *units, const struct anchors *anchors);
/* Byte of the block's text from which the unit's words are an answer to the question it is filed under (-1: none): its
 * number counts where that marks nothing, what names or repeats the question does not. `governor`: the anchor it stands
 * under, -1 none. */
size_t own_words_start(const struct unit *unit, const struct anchors *anchors, const char *text, int question,
                       int governor, bool below_questions);
/* "5. Working hours on hot days" above the answer: bytes of the unit's first line, from byte `from` of the block's text
 * on, that repeats nothing but the question's words behind its number; all of the unit's, or 0. */
size_t own_words_name(struct step *step, const struct unit *unit, const struct anchors *anchors, size_t from,
                      int question, bool headed);
/* Whether under each number a line stands like a heading above its text: then one that so much as touches the question
 * (`headed`) is its name. */
bool own_words_headed(const struct blocks *blocks, const struct units *units, const struct anchors *anchors);

#endif
