/* SPDX-License-Identifier: MIT */
/*
 * filing: what the parts of step_passages hand to each other: anchors (explicit evidence that a question begins here),
 * units (paragraphs to be filed) and the decoder's answer.
 */
#ifndef MAILCALL_CLASSIFY_FILING_H
#define MAILCALL_CLASSIFY_FILING_H

#include "questions.h"

#define ANCHOR_CANDIDATES 8

/* "Here question q begins": an echo of its words, or a marker. */
struct anchor {
    size_t block;    /* of the new list of blocks */
    size_t from, to; /* its words in that block */
    bool echo;       /* words of the question: never part of the answer */
    bool strong;     /* says so by itself; a weak one ("3)") must fit the path */
    bool inner;      /* repeats a part of the question's text, not its title */
    bool opens_text; /* ... the first words of that text, several of them */
    bool soft;       /* speaks for a question, but need not open an answer: a citation, a topic phrase */
    bool leads;      /* soft, but opens an answer: "On problem areas:" */
    bool label;      /* ... and is no part of it */
    bool titled;     /* ... an opening and the question's title: "As for volunteers," */
    bool brief;      /* ... a single word: believed beside other labels only */
    bool kin;        /* ... and no word of the question's, but one that stands for it */
    bool quoted;     /* stood behind quote marks */
    int style;       /* of a marker: enum marker_style */
    int number;      /* written number, 0 none */
    int questions[ANCHOR_CANDIDATES]; /* candidates, best first; after resolving, all that are meant */
    double scores[ANCHOR_CANDIDATES];
    int count;
    bool all;      /* the candidates are meant together ("Q2 and Q3") */
    bool paired;   /* ... because they stand right below each other: no word of the author says so */
    bool own;      /* an item of a list inside an answer, whatever its number says */
    bool part;     /* its number has a letter: "3a." */
    bool renamed;  /* a number of the author's own count: the line behind it names the question */
    bool lead_in;  /* all its block says is which question the next one answers */
    bool about;    /* its words are the first of a sentence that calls the question wrong: the author's own */
    bool crossed;  /* an echo whose number is another question's, where the numbers of others are their own */
    bool tied;     /* it may be either of its candidates' */
    bool closes;   /* a question of the call's, unknown which: what stood above it ends there */
    bool apart;    /* ... in a message that is set out so: nothing else need mark it */
    bool behind;   /* its question is named behind the answer, where an anchor that closes stands */
    bool left_out; /* ... and the author says so: of questions[0], though nothing is filed under it */
    bool accepted;
    bool governs; /* everything up to the next one that governs stands under it */
    enum rule rule;
};
struct anchors {
    struct anchor *items;
    size_t count, room;
    bool letter_answers; /* what an attachment answers by number, the letter names: its own text is no introduction */
};

/* How sure what stands under an accepted anchor answers its question: 0.9 where nine in ten do. */
double anchor_certainty(const struct anchor *anchor);

/* Part of a text that repeats a question. */
struct echo {
    size_t from, to;
    bool inner;
    bool opens_text; /* the first words of a text of the question, several of them */
    int questions[ANCHOR_CANDIDATES];
    double scores[ANCHOR_CANDIDATES];
    int count;
};

/* A text with all that it shares with the questions, worked out once; in the arena, borrows the text. */
struct echoes;
struct echoes *echoes_in(struct step *step, const char *text, size_t bytes, bool alone);
/* The first echo at or after `from`; false: none. */
bool echo_find(const struct echoes *echoes, size_t from, struct echo *out);

/* How a marker is written: markers of one set are written alike. */
enum marker_style {
    STYLE_NOUN = 1,         /* "Question 3" */
    STYLE_ORDINAL,          /* "third question" */
    STYLE_OPENER,           /* "As to 3:" */
    STYLE_CHINESE,          /* "三、" */
    STYLE_CHINESE_BRACKETS, /* "（三）" */
    STYLE_RINGED,           /* "③" */
    STYLE_LETTER,           /* "A3." */
    STYLE_ABBREVIATION,     /* "No. 3:", "Number three:" */
    STYLE_ALONE,            /* "3", and nothing else on its line */
    STYLE_BARE,             /* "2 WhatsApp" */
    STYLE_PARTS,            /* "1.2" */
    STYLE_ODD = 100,        /* and one for each odd sign (marker_odd.c) */
    STYLE_SIGNS = 1000      /* and from here on, one for each pair of signs around a number (marker_weak.c) */
};

/* A marker at the start of text: "3)", "Q3:", "Question 3 -", "Third question". */
struct marker {
    size_t bytes; /* with its punctuation and the blanks after it */
    bool strong;
    bool part;   /* of the question with that number: "3a." */
    bool closed; /* a sign sets it off from what follows */
    bool turned; /* words turn to it: "as for question 3" */
    int style;   /* enum marker_style */
    int numbers[ANCHOR_CANDIDATES];
    int count;
};
bool marker_parse(const char *text, size_t bytes, struct marker *out);
/* A question's number as a sentence speaks of it, with nothing that sets it off: "La question 4 suppose", "4. soru". */
bool marker_about(const char *text, size_t bytes, struct marker *out);
/* The same, where what follows calls that question wrong. */
bool marker_speaks_about(struct step *step, const char *text, size_t bytes, struct marker *marker);
/* The index of the one question that a text names by its number, wherever ("as long as question 6 is put so"); -1:
 * none, or several. */
int about_named(struct step *step, const char *text);
/* "Quickly from the ferry, on question 2: ...": a sentence that ends in a colon, from *from on, and names one question
 * in passing; from 0 on where nothing stands behind the colon. */
bool marker_in_passing(const char *text, size_t bytes, struct marker *out, size_t *from);
/* "The second. ...": an ordinal alone, where other answers name theirs in full ("The sixth question."). */
bool marker_ordinal(const char *text, size_t bytes, struct marker *out);
/* "一つ目は", "첫째는", "Birincisi": an ordinal alone in languages that turn behind it; where no question stands beside
 * it, the author counts reasons. */
bool marker_own_first(const char *text, size_t bytes);
/* Whether the words hold so many in figures or words; `asks`: they speak of questions or answers. */
bool marker_counts(const char *text, size_t bytes, int count, bool *asks);
/* Whether answers are numbered with nothing behind the numbers ("2 WhatsApp"); and such a marker at the start of text.
 */
bool bare_numbers_count(const struct question_model *model, const struct blocks *blocks);
bool bare_number_parse(const char *text, size_t bytes, struct marker *out);
/* The same for letters that stand for numbers: "b) ...", "(d) ...". */
bool letters_count(const struct call *call, const struct question_model *model, const struct blocks *blocks);
bool letter_parse(const char *text, size_t bytes, struct marker *out);
/* The same for parts of questions: "1.1", "1.2". */
bool parts_count(const struct question_model *model, const struct blocks *blocks);
bool part_number_parse(const char *text, size_t bytes, struct marker *out);
/* Where in a paragraph answers to further questions begin. `first` opens the paragraph; NULL: nothing does. */
struct inside {
    size_t at;
    struct marker marker;
};
size_t numbers_inside(const struct question_model *model, const char *text, size_t bytes, const struct marker *first,
                      struct inside *out, size_t room);
/* Strong markers anywhere in a subject or an address detail; returns how many question numbers were put into out. */
int marker_search(const char *text, int *out, int room);

/* The first of them at or after `from`: its place, the text's length where there is none. `noun`: bytes of the word
 * that stands before its number, 0: the number comes first. */
size_t marker_find(const char *text, size_t from, struct marker *out, size_t *noun);

/* Whether the message answers another, as its subject, its header or an attribution line says. */
bool answers_somebody(const struct step *step);
/* The question that is asked in few words and of which all that the quoted block holds is a part ("and why do they
 * leave?"); -1: none. */
int quoted_part(const struct step *step, const struct block *block);
/* Splits blocks at the call's questions, whose words become prompts, and notes in the order of the text every place
 * where an answer may begin. step->out->blocks is a new list after that. Which places are meant is told later, by
 * anchors_resolve. */
void anchors_find(struct step *step, struct anchors *out);
/* Folded, with one blank between words. */
const char *folded_words(struct arena *arena, const char *text, size_t bytes);
/* "Question | Your answer", above another row: it says what the columns of a table hold. */
bool row_is_head(struct arena *arena, const struct block *row, const struct block *below);

/* What the names of the attached files say: "question 3.txt", "3.txt" beside "1.txt" and "2.txt". */
struct file_names;
struct file_names *file_names_read(struct step *step);
/* Whether the file's name says which question it answers; whether it says this one. */
bool file_names_any(const struct file_names *names, const char *source);
bool file_names_question(const struct file_names *names, const char *source, int question);

/* A paragraph to be filed. */
struct unit {
    size_t block, from, to; /* from, to: in the block's text, a leading marker left out */
    int anchor;             /* of struct anchors, that governs it; -1 none */
    bool first;             /* directly under its anchor */
    bool cited;             /* a quotation the author put there */
    bool new_source;        /* first of another attachment */
    bool named_source;      /* ... whose name says which question it answers */
    bool preface;           /* says who hands in the answers, above them all: see decoder/prefaces.h */
    double opens;           /* log odds, from an anchor right above it, that it opens an answer */
    bool turns;             /* ends what a line or label of the author's own opened above */
    bool heading;           /* a line above its text, in the author's own words: see decoder/heads.h */
    bool asks;              /* ... that asks: a part of the answer where few do */
    double headed;          /* ... from what heads it or the message: see decoder/heads.h */
    struct marks marks;     /* stems */
    struct marks notions;   /* what they stand for (mark.term: a notion of lang/notions.h) */
    struct posting *counts; /* distinct terms (posting.question holds the term) without function words, with counts */
    size_t count_count;
    size_t words, opening; /* opening: of the marks, how many belong to it */
};
struct units {
    struct unit *items;
    size_t count, room;
};

/* Evidence per unit and question, natural-log scale; row u holds question_count + 1 numbers, the last for "none". */
struct quoted_answer;
struct scores {
    double *lexical, *learned, *total;
    double *opening;    /* the same for a paragraph that opens the answer: its first words take up the question's */
    double *everywhere; /* of each question: what every paragraph scores, to be taken out once markers are settled */
    enum rule *named;   /* of each question: what names it outside the text, the subject or the address */
    const struct file_names *files;
    struct quoted_answer *quoted; /* of each unit (decoder/quoted_answers.h); NULL: none is quoted */
    uint32_t *under; /* of each unit, as bits, the workstreams that are named above it (decoder/named_streams.c); NULL:
                        none is */
    size_t units, columns;
};

/* Cuts what the author wrote and cited into paragraphs, in the order of the text, without the words of its anchors. It
 * has to be settled which words are the author's. */
void units_make(struct step *step, const struct anchors *anchors, const struct file_names *files,
                struct vocabulary *words, struct units *out);
/* One paragraph, which is blocks[block].text[from, to), with its words counted; none where it holds no words. */
void units_add(struct step *step, struct lang *lang, struct vocabulary *words, size_t block, size_t from, size_t to,
               int anchor, struct units *out);
/* Of each unit, the anchor under which it stands; UNIT_FREE: none, it is above the first or beside mere ways of
 * speaking; UNIT_CLOSED and less: none, and the answer above it has ended; another number for each place where one
 * ends. */
#define UNIT_CLOSED (-2)
#define UNIT_FREE (-1)
int *units_governors(struct arena *arena, const struct units *units, const struct anchors *anchors);
/* What the words of each unit say. Notes in out->everywhere what all units say alike, and leaves it in. */
void scores_make(struct step *step, struct vocabulary *words, const struct units *units, struct scores *out);
/* Takes that out; after anchors_resolve, which believes a number by the words below it, whatever the others say. */
void scores_centre(struct scores *scores);
/* Adds what the notions of the paragraphs say for each question. */
void bridge_score(struct step *step, const struct units *units, struct scores *scores);
/* ... what those of the answers filed under it say. */
void bridge_score_filed(struct step *step, const struct units *units, struct scores *scores);
/* Adds what names a question elsewhere than above its answer, and notes in scores->named what subject and address name.
 * Needs scores->files. */
void named_favour(struct step *step, const struct units *units, struct scores *scores);
/* The same for the questions of a workstream that is named above them (decoder/named_streams.c). */
void named_streams_favour(struct step *step, const struct units *units, struct scores *scores);
/* Who leaves a question out answers it nowhere. */
void named_left_out(const struct anchors *anchors, const struct scores *scores);
/* Speaks for "none" where a paragraph introduces or thanks. It has to be known which anchors govern. */
void frame_favour_none(struct step *step, const struct units *units, const struct scores *scores);
/* Log odds that unit u begins something new, rather than carrying on from u - 1. */
void boundaries_make(struct step *step, const struct vocabulary *words, const struct units *units,
                     const struct anchors *anchors, double *out);

struct filed {
    int question;
    double confidence;
    int second;
    double second_confidence;
    const double *shares; /* of each question; NULL under an anchor */
};
/* question -1: none. `out` has one item a unit. */
void decode(struct step *step, const struct vocabulary *words, const struct units *units, const struct anchors *anchors,
            const struct scores *scores, struct filed *out);
/* Keeps in step->leaning to which workstreams the undecided passage of these units speaks. */
void leaning_add(struct step *step, const struct units *units, const struct filed *filed, size_t first, size_t last);

#endif
