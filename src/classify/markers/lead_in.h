/* SPDX-License-Identifier: MIT */
/* lead_in: a paragraph that says which one question the next one answers: see lead_in.c. */
#ifndef MAILCALL_CLASSIFY_LEAD_IN_H
#define MAILCALL_CLASSIFY_LEAD_IN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include "filing.h"

/* Words, in lead_in_tables.c. */
enum lead_in_list {
    LEAD_SINGLES,
    LEAD_NAMES,
    LEAD_REFUSES,
    LEAD_TALKS,
    LEAD_CARDINALS,
    LEAD_TURKISH,
    LEAD_NO_QUESTION,
    LEAD_ASKS,
    LEAD_ANNOUNCES,
    LEAD_CORRECTS,
    LEAD_CASES,
    LEAD_CASE_NOUNS,
    LEAD_BELOW,
    LEAD_SAME,
    LEAD_INDIRECT,
    LEAD_TELLS,
    LEAD_LIMITS,
    LEAD_ABOUT,
    LEAD_MEANS,
    LEAD_LISTS
};
extern const char *const lead_in_lists[LEAD_LISTS];
/* Further phrases of a list, for those that are longer than a string may be; NULL: none. */
extern const char *const lead_in_more[LEAD_LISTS];

/* How a paragraph hands over to the next. */
enum lead_form {
    LEAD_NONE,
    LEAD_NUMBER, /* by the question's number */
    LEAD_WORDS,  /* by its words, if it has any that are the question's */
    LEAD_ASKED,  /* ... and whatever they are, it speaks of a question and ends in a colon */
    LEAD_AGAIN   /* to the question that stands above */
};

struct lead_in {
    enum lead_form form;
    int number;            /* also beside LEAD_WORDS: the words go first; NUMBER_LAST: the last; 0: none */
    struct marker several; /* that number, and those that it is named together with: "questions 3 to 5" */
    bool bare;             /* nothing but an opening and the number: "To the first:" */
    bool colon;            /* it ends in one */
    bool announces;        /* ... and says that what it should read, or the answer, stands below */
    size_t from, to;       /* the sentence that says so */
    size_t asks;           /* in it, where the words behind "the question of" begin; 0: there are none */
    size_t hands, handed;  /* in it, the words that hand over, "here is": [hands, handed); the same: none do */
};

/* Reads a paragraph. `answers`: it stands in a reply or behind a greeting, where "the fifth" alone is a question. */
void lead_in_read(const char *text, bool answers, struct lead_in *out);

/* Bytes of an ordinal that the text begins with ("third", "第三", "the last": NUMBER_LAST), 0: none; words that count
 * are none. */
size_t lead_in_ordinal(const char *text, size_t bytes, int *number);

/* Whether a text holds a word of the list; whether it says no, or talks of questions instead of answering. */
bool lead_in_holds(const char *text, size_t bytes, enum lead_in_list list);
bool lead_in_declines(const char *text, size_t bytes);

#endif
