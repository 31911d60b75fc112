/* SPDX-License-Identifier: MIT */
/*
 * view: a message as folded words with the phrases met in them, and the call as folded words: what the steps about
 * kind, workstreams, contributor and flags read, made once a message (and again when the passages changed the blocks).
 */
#ifndef MAILCALL_CLASSIFY_VIEW_H
#define MAILCALL_CLASSIFY_VIEW_H

#include <stdint.h>
#include "internal.h"
#include "phrases/phrases.h"

/* What of a view is made of one block. */
struct text_part {
    const char *text;
    size_t tokens_from, tokens_to, hits_from, hits_to;
    bool counted; /* its sentences are */
    size_t questions_asked, sentences;
};

#define CONCEPT_BITS 64
#define CONCEPT_WORDS (CONCEPT_COUNT / CONCEPT_BITS + 1)

struct view {
    size_t block_count, prompt_count; /* of out->blocks when this was made */
    bool reply;
    struct tokens tokens;
    struct hits hits;
    uint64_t concepts[CONCEPT_WORDS];  /* of the hits, a bit each */
    struct text_part *parts;           /* of each block */
    double words[ZONE_COUNT];          /* as a reader would count; two Chinese characters are one */
    size_t *positions;                 /* words of the same zone before each token */
    size_t questions_asked, sentences; /* in the body: sentences that end with a question mark; all sentences */
    size_t urls;                       /* in body and attachments */
    unsigned *paired;                  /* of each token: matter_paired() */
};

struct view *view_of(struct step *step);
enum zone view_zone(const struct block *block);

/* Whether any of its words say it. */
static inline bool view_has(const struct view *view, enum concept concept)
{
    return view->concepts[concept / CONCEPT_BITS] >> concept % CONCEPT_BITS & 1;
}

/* How strongly the message speaks of a concept: 0 not at all, about 1 once and clearly, at most 3. What stands at the
 * message's head or end counts most, what stands deep in a long text or in an attachment least. *best (may be NULL)
 * gets the strongest hit. */
double view_strength(const struct view *view, enum concept concept, const struct hit **best);
/* The same, of what stands ahead of the text proper or right behind it. */
double view_strength_ahead(const struct view *view, enum concept concept, const struct hit **best);
/* The words of a hit say another concept, too. */
bool hit_overlaps(const struct view *view, const struct hit *hit, enum concept concept);
/* "Thank you for passing this on": thanks stand in its sentence, right before it. */
bool hit_thanked_for(const struct view *view, const struct hit *hit);
bool view_is_ahead(const struct view *view, const struct hit *hit);
/* The same, of one zone. */
double view_strength_in(const struct view *view, enum concept concept, enum zone zone, const struct hit **best);
/* A phrase of that concept, and of at least that weight, stands in the block. */
bool view_speaks_of(const struct view *view, size_t block, enum concept concept, double least);
/* The word follows the mark of an answer, within it: what is told there, the answer tells. */
bool view_in_marked_answer(const struct step *step, const struct token *token);
/* The text that a word of the view stands in. */
static inline const char *view_text(const struct step *step, const struct token *token)
{
    return token->block < 0 ? step->reading->subject : step->out->blocks.items[token->block].text;
}
/* The text of these blocks tells of its author's own side: "we", "our", "here". */
bool view_tells_of_us(const struct step *step, const struct view *view, size_t first, size_t last);
/* How many words of the message and its files say that. */
size_t view_says(const struct view *view, enum said said);
/* Words of the message as they stand there, at most a line. */
const char *view_quote(const struct step *step, const struct hit *hit);

#endif
