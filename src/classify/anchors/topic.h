/* SPDX-License-Identifier: MIT */
/* topic: headings and leading phrases that name a question's matter in other words ("On roles and responsibilities:
 * ..."). */
#ifndef MAILCALL_CLASSIFY_TOPIC_H
#define MAILCALL_CLASSIFY_TOPIC_H

#include "filing.h"

struct topic_phrase {
    int question;
    int other;    /* as much the phrase's as the question; -1: none is */
    double share; /* of the phrase's weight that is the question's */
    size_t to;    /* its end in the block */
    bool heading; /* a heading, or a line or question of its own above the text: no part of the answer */
    bool leads;   /* "On problem areas:" */
    bool line;    /* ... plain text that only stands like a heading */
    bool label;   /* a colon or dash sets it off from the answer, which it is no part of */
    bool brief;   /* a label of which a single word is the question's: counts only beside others */
    bool titled;  /* an opening and the question's title: "As for volunteers," */
    bool asked;   /* the question in other words, or in another language */
    bool kin;     /* of its words one stands for what the question asks, and none is the question's */
    int several[ANCHOR_CANDIDATES]; /* the questions whose titles it joins: "Prices and opening hours:" */
    int several_count;
};

/* Words at most of a phrase, of a heading and of a label. */
#define TOPIC_MAX_WORDS 14
#define LABEL_MAX_WORDS 4
#define HEADING_MAX_WORDS 9

/* Whether the block's first line, which ends at `end`, or both lines of the block stand like a heading. */
bool topic_heads_text(const struct block *block, size_t end, size_t bytes, bool followed);
bool topic_heads_wrapped(const struct block *block, size_t line, size_t bytes, bool followed);
/* "* " and the like before a line; returns its bytes, 0: none. */
size_t topic_bullet(const char *text, size_t bytes);
/* How a message's paragraphs are labelled: not, by lines above them, or by words before a colon. */
enum labelled { LABELLED_NOT, LABELLED_ABOVE, LABELLED_BEFORE };
enum labelled labels_of(const struct blocks *blocks);

/* `followed`: authored text comes after the block. */
bool topic_phrase_find(struct step *step, const struct block *block, size_t from, bool followed, enum labelled labelled,
                       struct topic_phrase *out);

/* Reads words of the call's language as such in a message of another. */
void topic_read_as_called(struct step *step, const char *text, size_t bytes, struct words *words);
/* Whether a sentence speaks of one question's matter. */
/* What is said of how much of such a sentence is the question's. */
#define TOPIC_SPOKEN 0.5
bool topic_of_sentence(struct step *step, const char *text, size_t bytes, int *question);

/* Keeps what labels say where the message is set out by them, and drops them where they are a way of speaking. */
void labels_settle(const struct blocks *blocks, struct anchors *anchors);
/* Where "On the money: ..." opens an answer, "On the boss: ...", which names no question that can be told, ends the one
 * above it: the words decide under which it stands. So does a line in capitals where others name questions. */
void labels_close(const struct step *step, const struct blocks *blocks, enum labelled labelled,
                  struct anchors *anchors);

/* Bytes of "On the money" before ": ..." at a paragraph's start; 0: it has no such label. */
size_t label_turned_to(const struct block *block);

/* Bytes of what labels a paragraph before a colon or a dash, 0: nothing does; and whether a block is a label's line. */
size_t label_before(const struct block *block);
/* Whether the anchor is a line of its own that names a question in few words, its title's or the author's. */
bool label_names(const struct anchor *anchor, const struct blocks *blocks);
bool label_is_line(const struct block *block);

/* Whether any question has a title. */
bool call_has_titles(const struct call *call);
/* The question whose title the text is, word by word, in any language; -1: none, or several. */
int titled_question(struct step *step, const char *text, size_t bytes);
/* Whether it is that question's title in other words only. */
bool titled_is_meant(struct step *step, const char *text, size_t bytes, int question);
/* The same for some of a title's words that no other title has: "lessons" of "Swimming lessons". */
int titled_part(struct step *step, const char *text, size_t bytes);
/* The same, or a question's words, behind or before words that set things in their order: "Prices first"; plainly: it
 * is the title. */
int titled_in_order(struct step *step, const char *text, size_t bytes, bool *plainly);
/* The same for a title whose words are run together, or the other way round: "Handover" for "Handing over". */
int titled_compound(struct step *step, const char *text, size_t bytes);
/* The questions whose titles, or parts of them, the text joins by "and" and the like, one by its whole title at least;
 * how many, 0: any part is none's. */
int titled_several(struct step *step, const char *text, size_t bytes, int questions[ANCHOR_CANDIDATES]);
/* The words set off at the block's start by their letters, or by signs that stand for them: [*from, *to), the text goes
 * on at *after. */
bool titled_set_off(const struct block *block, size_t *from, size_t *to, size_t *after);
/* A title set off by its letters before running text: "*Volunteers.* In the choir." */
bool titled_lead(struct step *step, const struct block *block, struct topic_phrase *out);
/* A title and a full stop before running text; it counts beside others of its kind. */
bool titled_stop(struct step *step, const struct block *block, struct topic_phrase *out);
/* Lines or sentences of one paragraph that begin with titles of several questions become paragraphs of their own. */
void titled_lines_part(struct step *step);
/* A few words and the question's name in brackets, "Theft and damage (Q3)", or its number and title: "5 (Staff): ...".
 */
bool titled_numbered(struct step *step, const struct block *block, bool followed, struct topic_phrase *out);
/* Whether the text says nothing but words of the question's own, and two of them at least that tell it from others. */
bool topic_is_name(struct step *step, const char *text, size_t bytes, int question);
/* Whether any of its words is the question's, and no other question has more of it. */
bool topic_is_touched(struct step *step, const char *text, size_t bytes, int question);
/* The question whose words a few words are, and clearly no other's; -1: none. */
int topic_named(struct step *step, const char *text, size_t bytes);
/* The question whose title a phrase is, or whose words are most of it, and how much; one everyday word is too little
 * unless it is `named`: all that stands behind "the question of". -1: none. */
int topic_led(struct step *step, const char *text, size_t bytes, bool named, double *share);
/* The question that a sentence speaks of in other words or another language, more than of any other; -1: none. */
int topic_likest(struct step *step, const char *text, size_t bytes, double *share);
/* How like the text is to each question, from 0 to 1, by words and notions: what no question speaks of does not count.
 */
void topic_likeness(struct step *step, const char *text, size_t bytes, double *out);

#endif
