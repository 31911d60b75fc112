/* SPDX-License-Identifier: MIT */
/*
 * texts: the words of a message's texts, cut once, and the markers at their starts. Blocks are split while they are
 * read against the call; a part takes over the words of the whole.
 */
#ifndef MAILCALL_CLASSIFY_TEXTS_H
#define MAILCALL_CLASSIFY_TEXTS_H

#include "internal.h"
#include "lexicon.h"

/* Texts are told apart by where they stand, and live until the message is read. */
struct texts;
struct marker;

/* The language that the message is cut by. */
struct lang *texts_lang(struct step *step);
/* The words of text[from, to) in a language; of a text from its beginning, `most` are enough. */
struct cuts texts_cut(struct step *step, struct lang *lang, const char *text, size_t from, size_t to, size_t most);
/* How many words of text[from, to) a reader would count, as lang_count_words(): known where the text was cut. */
size_t texts_words(struct step *step, const char *text, size_t from, size_t to);
/* `part` is a copy of the text from there on. */
void texts_split(struct step *step, const char *text, size_t from, const char *part, size_t bytes);

/* Whether a text may hold a word for "question" or "answer"; false is certain. */
bool texts_may_ask(struct step *step, const char *text);
/* marker_parse(), of a text that several ask about: the marker at its start is looked for once. */
bool texts_marker(struct step *step, const char *text, size_t bytes, struct marker *out);

#endif
