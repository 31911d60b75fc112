/* SPDX-License-Identifier: MIT */
/*
 * grams: likeness by parts of words. Runs of five letters know a compound, a derived form or a slip of the pen for kin
 * of the question's word where stems do not. A question is the mean direction of its own text and of each answer filed
 * under it; a paragraph is scored by how far it points there.
 */
#ifndef MAILCALL_CLASSIFY_GRAMS_H
#define MAILCALL_CLASSIFY_GRAMS_H

#include "terms.h"

struct grams;

struct grams *grams_new(struct arena *arena, size_t question_count);
/* The words of a question's text, or of an answer filed under it: everything added until grams_end is one document of
 * this weight. Function words and web addresses say nothing and are left out. */
void grams_begin(struct grams *grams, int question, double weight);
void grams_add(struct grams *grams, const char *text, size_t bytes, const struct marks *marks);
void grams_end(struct grams *grams);
/* After the last document, before the first score; what messages bring is kept in the arena. */
void grams_finish(struct grams *grams, struct arena *messages);
/* The lexicon has forgotten what messages brought, and cleared that arena. */
void grams_forget(struct grams *grams);

/* One paragraph of a message. */
struct gram_text {
    const char *text;
    size_t bytes;              /* of the whole text the marks count in */
    const struct marks *marks; /* with the lexicon's forms */
};
/* out[i * columns + q]: likeness of paragraph i to question q, times the root of the paragraph's length: a long one
 * that is as like says more. Rarity is measured over questions, filed answers and these paragraphs together. */
void grams_score(struct grams *grams, struct arena *arena, const struct gram_text *texts, size_t count, double *out,
                 size_t columns);

#endif
