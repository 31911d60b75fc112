/* SPDX-License-Identifier: MIT */
/*
 * questions: the call's questions as filing sees them: the words of their texts in order (to know an echo), how often
 * each word stands for each question (to know an answer), their numbers (to know a marker), and what filed answers
 * teach.
 */
#ifndef MAILCALL_CLASSIFY_QUESTIONS_H
#define MAILCALL_CLASSIFY_QUESTIONS_H

#include "decoder/grams.h"
#include "internal.h"
#include "lexicon.h"
#include <stdint.h>

/* More questions than this in one call are not told apart. */
#define QUESTIONS_MAX 400
/* An answer opens with its first sentence, or with so many words of it. */
#define OPENING_WORDS 30

/* One paragraph of a question's text. */
struct piece {
    int question;
    bool title;      /* the question's title, or the first sentence where there is no title */
    bool first;      /* the first line of a title or of a text: who copies begins there */
    size_t from, to; /* in the sequence */
};

struct posting {
    int question;
    double weight;
};

/* The same of filed answers, and which of the question's answers hold the term: bit i stands for the i-th. */
struct filed_posting {
    int question;
    double weight;
    uint64_t answers;
};

/* What is known of a term. */
struct term_facts {
    struct posting *prompt; /* share of the question's own words */
    size_t prompt_count, prompt_room;
    struct filed_posting *filed; /* damped count in the answers filed under the question */
    size_t filed_count, filed_room;
    double background;    /* count in the call and in filed answers */
    double filed_answers; /* number of filed answers that hold the term */
};

struct question_facts {
    int number;          /* as contributors would number it */
    double prompt_words; /* weighted */
    double filed_words;  /* damped */
    size_t filed_answers;
    double filed_worth;              /* ... each counted as what it is worth */
    uint64_t filed_by[ORIGIN_COUNT]; /* which of the first 64 answers came from where */
    double filed_length;             /* mean words of a filed answer */
    bool yes_or_no;                  /* can be answered by yes or no */
    bool asked_below;                /* the title is a label: a short text below it asks */
};

struct question_model {
    struct vocabulary vocabulary; /* stems */
    struct vocabulary
        spellings; /* words as written, folded: an echo is known in whatever language the rest of the message is */
    int *sequence; /* spellings of all question texts, pieces one after the other, each ended by -1 */
    bool *sequence_stop;
    size_t sequence_count, sequence_room, stop_room;
    struct piece *pieces;
    size_t piece_count, piece_room;
    int *piece_at;               /* piece of each place of the sequence */
    size_t *places, *place_from; /* of each spelling s: places[place_from[s] .. place_from[s + 1]) */
    uint64_t *followers;         /* of each spelling: bit n % 64 for each n that stands right behind it somewhere */
    struct lexicon *lexicon;     /* words of messages */
    struct grams *grams;         /* likeness by parts of words */
    struct term_facts *terms;
    size_t term_count; /* terms with facts */
    struct question_facts *facts;
    size_t question_count;
    struct bridge *bridge; /* the questions' notions */
    struct lang *spelling; /* cuts and folds, stems nothing */
    double background_words;
    size_t filed_answers;
    double filed_worth;  /* ... each counted as what it is worth */
    double soft_worth;   /* ... of those that their words alone filed */
    struct lang **langs; /* opened languages */
    size_t lang_count;
};

struct question_model *question_model_new(struct arena *arena, const struct call *call,
                                          const struct examples *examples);
/* The highest number of a question. */
int question_last_number(const struct question_model *model);
/* The question of that number, the first of several; -1: none. */
int question_numbered(const struct question_model *model, int number);
/* How many of the marks belong to the opening. */
size_t opening_marks(const struct marks *marks, const char *text);
void question_model_release(struct question_model *model);
/* Before a message. */
void question_model_begin(struct question_model *model);
/* Tools of a language, opened once; the call's own where the tag is "und". */
struct lang *question_model_lang(struct question_model *model, const struct call *call, const char *tag);

#endif
