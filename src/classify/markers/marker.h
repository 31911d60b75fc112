/* SPDX-License-Identifier: MIT */
/* marker: the tables and numerals behind marker_parse. */
#ifndef MAILCALL_CLASSIFY_MARKER_H
#define MAILCALL_CLASSIFY_MARKER_H

#include <stdbool.h>
#include <stddef.h>

struct number_word {
    int value;
    const char *words;
};

/* Numbers in words that are everyday words elsewhere ("on" is ten in Turkish): believed beside nouns of their own
 * language alone, which begin with one of these. */
struct borrowed_number {
    const char *words, *nouns;
};

/* Words separated by |. */
enum marker_list {
    MARKER_NOUNS,    /* "question", "answer": the number stands behind it */
    MARKER_OPENERS,  /* "to", "in reply to" */
    MARKER_ARTICLES, /* what stands before a number, and what it may be the number of */
    MARKER_NUMBERED,
    MARKER_PLURALS, /* "the fourth of your questions" */
    MARKER_TAILS,   /* "3rd" */
    MARKER_RANGES,
    MARKER_COUNTERS, /* "三番目の" */
    MARKER_PLAIN_COUNTERS,
    MARKER_LINKS,           /* "and" between two numbers */
    MARKER_AFTER,           /* behind a named question, and still naming it */
    MARKER_OF,              /* ... and naming another paper's: "of the census" */
    MARKER_NUMBER_ARTICLES, /* numbers in words that are articles, too */
    MARKER_ONES,            /* ... that say how many before "question" */
    MARKER_INDEFINITE,      /* articles of what is the writer's own */
    MARKER_NOUNS_OF_MANY,   /* "questions" */
    MARKER_COMMAS,
    MARKER_LAST,      /* "the last question" */
    MARKER_FIRST_TWO, /* "first two questions" */
    MARKER_FIRST_THREE,
    MARKER_FIRSTS, /* numbers in words of scripts without blanks that are ordinals by themselves */
    MARKER_PLACES, /* nouns that make an ordinal of the number before them: "三問目" */
    MARKER_BENT,   /* ordinals that take endings, and the endings */
    MARKER_ENDINGS,
    MARKER_TOPIC, /* behind an ordinal that is spoken of: weaker than MARKER_AFTER, for lists count so, too */
    MARKER_LISTS
};
extern const char *const marker_lists[MARKER_LISTS];
extern const struct number_word marker_numbers[];
extern const struct borrowed_number marker_borrowed[]; /* up to one without words */
/* Stands for the number of the call's last question. */
#define NUMBER_LAST 9999
/* Words for "number". */
extern const char *const marker_abbreviations;

/* A number at the text's start; its bytes, 0: none. Figures of several scripts; "③" and its like; "十二". */
size_t numeral_digits(const char *text, size_t bytes, int *number);
size_t numeral_ringed(const char *text, size_t bytes, int *number);
size_t numeral_chinese(const char *text, size_t bytes, int *number);
bool numeral_figure(const char *text, size_t bytes);

/* Parts of marker_parse. Letters, as far as numbers ask: ASCII ones, and whatever is not ASCII. */
bool marker_letter_at(const char *text, size_t bytes, size_t at);
char marker_lower(char c);
/* Letters past ASCII are compared in both cases, for the Latin, Greek and Cyrillic blocks. */
bool marker_same_word(const char *text, const char *word, size_t n);
size_t marker_blanks(const char *text, size_t bytes, size_t at);
/* The end of a marker: one of .):-]/ or a wide form, then a blank or the end. Returns the bytes, 0 when there is none.
 */
size_t marker_closing(const char *text, size_t bytes, bool letter_ok);
struct marker;
void marker_add(struct marker *marker, int number);
/* "and 3", "/3", "-4" after a first number: fills the list; returns the bytes. Also in words: "and six". */
size_t marker_further(const char *text, size_t bytes, struct marker *marker, bool strong);
size_t marker_further_words(const char *text, size_t bytes, struct marker *marker);
/* Makes the index of all lists, once; before any of the following. */
void marker_words_ready(void);
/* Bytes of the longest phrase of the list that the text begins with; the same where no letter goes on behind it. */
size_t marker_begins(const char *text, size_t bytes, enum marker_list list);
size_t marker_begins_word(const char *text, size_t bytes, enum marker_list list);
/* What of the words before or behind a number the text begins with, told at one look: bytes of the longest of a list,
 * 0 none. */
struct marker_head {
    size_t noun, article;
    size_t opener; /* no letter goes on behind it */
    bool number;   /* a word for a number begins like that */
    bool begins;   /* ... any of these, and a number may follow where it has to */
};
struct marker_head marker_head(const char *text, size_t bytes);
/* Bytes of a word for "number" at the text's start, 0: none. */
size_t marker_abbreviation(const char *text, size_t bytes);
/* Whether any marker may begin with this, but for words that turn to one (yesno.h); false is certain. */
bool marker_may_begin(const struct marker_head *head, const char *text, size_t bytes);
size_t marker_number_word(const char *text, size_t bytes, int *number);

/* A question named by its number and a word for questions (marker_named.c); false: there is none at the text's start.
 */
bool marker_noun_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out);
bool marker_number_then_noun(const struct marker_head *head, const char *text, size_t bytes, struct marker *out);
bool marker_opener_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out);
/* "第三", "三番目": bytes of a numeral that something makes an ordinal, 0: none. */
size_t marker_wide_ordinal(const char *text, size_t bytes, int *number);
/* An ordinal alone, with what turns to it behind it (marker_behind.c); `turned`: no list counts so. */
bool marker_turned_behind(const char *text, size_t bytes, struct marker *out);
bool marker_last_then_noun(const char *text, size_t bytes, struct marker *out);
bool marker_first_several(const char *text, size_t bytes, struct marker *out);
/* "A first question": the writer's own. */
bool marker_own_question(const char *text, size_t bytes);
/* The shortest words for questions and answers are any word's beginning. */
#define COUNTED_NOUN_BYTES 4
/* Bytes of the words at the text's start that turn to what follows: "as for the", "in reply to your". The head there,
 * and the bytes of an opener (yesno.h), are known. */
size_t marker_turning_phrases(struct marker_head head, size_t opener, const char *text, size_t bytes);
/* Whether the line's beginning holds a digit, a sign or letters of which a number may be made; false is certain. */
bool marker_may_number(const char *text, size_t bytes);
/* Whether that word for a number may stand beside that noun: "soru on", but not "questions on". */
bool marker_fits_noun(const char *number, size_t number_bytes, const char *noun, size_t noun_bytes);
size_t numeral_roman(const char *text, size_t bytes, int *number);
/* A marker that needs the others to be believed. */
bool marker_weak(const char *text, size_t bytes, struct marker *out);
/* One that needs others of its kind above or below it, and whether a style is such a one's. */
bool marker_odd(const char *text, size_t bytes, struct marker *out);
bool marker_style_is_odd(int style);

/* Bytes of "bis", "ter", "cont." that the text begins with, which name a part behind a number; 0: there is none. */
size_t marker_part_word(const char *text, size_t bytes);
/* Bytes of "Question:", "Q. ", "問：" or a paragraph's "2.1. " that the text begins with, which number no question of
 * the call; 0: there are none. */
size_t marker_question_label(const char *text, size_t bytes);

#endif
