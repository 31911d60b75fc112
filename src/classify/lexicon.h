/* SPDX-License-Identifier: MIT */
/*
 * lexicon: the words that messages were made of so far, and what the call's questions have to do with each. Messages
 * are written in the words of the messages before them, so each word is worked out once and kept until there are too
 * many; and each text of a message is cut into words once, whoever asks for them.
 *
 * What is kept changes no reading: a message numbers the terms that the call does not have by itself, as they arrive.
 */
#ifndef MAILCALL_CLASSIFY_LEXICON_H
#define MAILCALL_CLASSIFY_LEXICON_H

#include "decoder/terms.h"

/* A word as it is spelt, in one language. */
struct form {
    int term;     /* its stem: of all that the lexicon has met */
    int spelling; /* of the call's spellings, -1: not one of them; SPELLING_UNASKED until lexicon_spelling() */
    unsigned short notions; /* notions_of_word() */
    bool stop, number, common;
    bool asks; /* it is a word for "question" or "answer" that a number may stand beside */
};
#define SPELLING_UNASKED (-2)

/* A word of a text. */
struct cut {
    int form;
    unsigned from, to;
};
struct cuts {
    struct cut *items;
    size_t count, bytes; /* bytes: so much of the text was cut */
    bool whole;          /* up to its end */
    bool asks;           /* some of them ask */
    bool runs;           /* some of it by dictionaries, which look at what stands around a word */
};

struct lexicon {
    struct arena *arena; /* of all that is met in messages */
    const struct vocabulary *known, *spellings;
    struct lang *spelling;   /* that the call's spellings are cut by */
    struct vocabulary terms; /* those of the call, and behind them those met */
    struct form *forms;
    size_t form_count, form_room;
    struct numbered *numbered; /* of each term met: its number in the message that has it */
    size_t numbered_room;
    unsigned message;
    bool asks;                 /* a word of this message does */
    struct reader_of *readers; /* the languages whose words remember their form */
    size_t reader_count, reader_room;
};

/* Borrows all three. Returns owned. */
struct lexicon *lexicon_new(const struct vocabulary *known, const struct vocabulary *spellings, struct lang *spelling);
void lexicon_free(struct lexicon **lexicon);
/* Before each message; true: all that was met is forgotten, forms are numbered anew. */
bool lexicon_begin(struct lexicon *lexicon);

/* Cuts a text into words, `most` of them or some more. */
struct cuts lexicon_cut(struct lexicon *lexicon, struct lang *lang, struct arena *arena, const char *text, size_t from,
                        size_t to, size_t most);
/* Which of the call's spellings the word of the text is, where its language cuts words as that of the spellings does.
 */
int lexicon_ask_spelling(struct lexicon *lexicon, struct arena *arena, const char *text, const struct cut *cut);
static inline int lexicon_spelling(struct lexicon *lexicon, struct arena *arena, const char *text,
                                   const struct cut *cut)
{
    int spelling = lexicon->forms[cut->form].spelling;
    return spelling != SPELLING_UNASKED ? spelling : lexicon_ask_spelling(lexicon, arena, text, cut);
}
/* Appends words of a text as a message's: `words` stands on the call's vocabulary and holds the message's own terms, in
 * order of arrival. */
void lexicon_marks(struct lexicon *lexicon, struct arena *arena, struct vocabulary *words, const struct cut *cuts,
                   size_t count, struct marks *out);

#endif
