/* SPDX-License-Identifier: MIT */
/*
 * bridge: likeness of answers and questions by what their words stand for (lang/notions.h). It carries where the words
 * themselves do not meet: an answer in other words than the question's, or in another language.
 */
#ifndef MAILCALL_CLASSIFY_BRIDGE_H
#define MAILCALL_CLASSIFY_BRIDGE_H

#include <mailcall/base/buf.h>
#include <mailcall/lang/notions.h>
#include "filing.h"

/* A reason names so many words, and has so many bytes. */
#define REASON_WORDS 3
#define REASON_BYTES 400

struct bridge {
    size_t question_count;
    double *weights; /* NOTION_COUNT a question: how much of its text stands for the notion, damped once all is there */
    double *by_notion; /* the same, question_count a notion: a paragraph asks all questions about each of its notions */
    size_t holders[NOTION_COUNT]; /* questions with the notion */
    struct bridge_filed *filed;   /* the notions of filed answers; NULL: none is filed */
    const struct lang *own;       /* the language the call is written in; */
    double words;                 /* ... in it, of all questions' texts */
    /* Of each question, those of its notions whose weight is not 0: held[held_from[q] .. held_from[q + 1]), rising. */
    int *held;
    size_t *held_from;
};

struct bridge *bridge_new(struct arena *arena, size_t questions);
/* A sentence of a question, given as words; weight: of a title, an asking sentence, an aside. */
void bridge_add(struct bridge *bridge, struct lang *lang, struct arena *arena, const struct vocabulary *vocabulary,
                const struct marks *words, int question, double weight);
/* An answer filed under a question, given as its notions. */
void bridge_learn(struct bridge *bridge, struct arena *arena, const struct marks *notions, int question, double worth);
/* After the last sentence; after the last answer. */
void bridge_finish(struct bridge *bridge);
void bridge_learnt(struct bridge *bridge);
/* The notions of a text, a mark each: mark.term is the notion. */
void marks_notions(struct lang *lang, struct arena *arena, const struct vocabulary *vocabulary,
                   const struct marks *words, struct marks *out);
/* Of each notion, how many paragraphs hold it. */
unsigned *bridge_holders(struct arena *arena, const struct units *units);
/* Adds to a reason a word of the paragraph, as written, with what it stands for. */
void bridge_tell(struct step *step, const struct unit *unit, const struct mark *word, struct buf *line);
/* The words of units[first..last] that stand for what the question asks without being its words, as written and with
 * what they stand for: "dificultad" (problem). NULL: none. */
const char *bridge_reason(struct step *step, const struct units *units, size_t first, size_t last, int question);
/* ... for what the answers filed under it speak of. */
const char *bridge_filed_reason(struct step *step, const struct units *units, size_t first, size_t last, int question);

#endif
