/* SPDX-License-Identifier: MIT */
/*
 * finder: what the parts of anchors_find share. The blocks are gone through once; each writes its pieces into a new
 * list and notes the anchors in them.
 */
#ifndef MAILCALL_CLASSIFY_FINDER_H
#define MAILCALL_CLASSIFY_FINDER_H

#include "filing.h"
#include "echoes/pasted.h"
#include "topic.h"

struct finder {
    struct step *step;
    struct blocks blocks;
    struct anchors *anchors;
    struct pasted pasted;
    bool followed;            /* authored text comes after the block that is read */
    const struct block *next; /* the one that comes after it; NULL: none does */
    bool beside;              /* what is read stands on a question's line, right behind it */
    bool bare;                /* numbers at the lines' starts stand alone */
    bool lettered;            /* letters there stand for numbers */
    bool behind;              /* every paragraph ends in its question's name */
    bool parts;               /* answers are numbered by parts: 1.1, 1.2 */
    enum ordinals { ORDINALS_UNKNOWN, ORDINALS_NONE, ORDINALS_NAMED } ordinals; /* looked for when first asked */
    enum ordinals own_count; /* the same for ordinals of the author's own count */
    enum ordinals places;    /* the same for questions that sentences speak of by their place */
    enum labelled labelled;
    size_t paragraphs; /* of the author's own so far, without an anchor */
};

/* Whether a line that ends there ends a sentence. */
bool finder_ends_sentence(const char *text, size_t end);
bool finder_blank(const char *text, size_t bytes);
/* The part [from, to) of a block becomes one of its own, blanks at its ends left out. */
struct block *finder_piece(struct finder *finder, const struct block *block, size_t from, size_t to);
/* An anchor in the block pushed last. */
struct anchor *finder_anchor(struct finder *finder, size_t from, size_t to);
/* Markers and topic phrases that open the lines of the block pushed last. */
void finder_mark_lines(struct finder *finder);
/* The same for a paragraph, pushed last, that only says which question the next one answers; `marked`: how many anchors
 * there were above it. */
void lead_ins_find(struct finder *finder, size_t marked);
/* Whether answers name their questions as the sixth, the seventh. */
bool finder_names_ordinals(struct finder *finder);
/* A paragraph opens with an ordinal of the author's own count: "First, the price ...", where words turn behind it. */
bool finder_counts_itself(struct finder *finder);
/* Text that no question holds, with what opens its lines; a sentence at its ends that leaves a question out stands
 * apart. */
void finder_plain(struct finder *finder, const struct block *block, size_t from, size_t to);

enum echo_use { ECHO_NONE, ECHO_PROMPT, ECHO_CITED };
enum echo_use echo_use_of(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo);

/* Once all anchors are known: gaps between prompts, lines that stand like headings, titles behind an opening. */
void anchors_settle(struct finder *finder);
/* "Question | Your answer" on top of a table is nobody's words. */
void table_heads_leave_out(struct finder *finder);
/* Titles of other questions that stand below a question's number are headings of its answer, where ranks tell so. */
void ranks_settle(struct finder *finder);
/* A table with a question on top of each column becomes questions, each with what stands below it. */
void tables_turn(struct step *step);
/* The two questions that a block, all of it, makes one. */
bool merged_find(struct step *step, const struct block *block, int questions[2]);
/* Two prompts, one below the other, above a text that says it answers both. */
void anchors_join_together(struct finder *finder);
/* Questions named behind their answers, where nothing else says what these answer; and whether every paragraph ends so.
 */
void behind_find(struct finder *finder);
bool behind_everywhere(struct step *step);

#endif
