/* SPDX-License-Identifier: MIT */
/*
 * notions: what public consultations speak of (roles, obstacles, good practice, money, the young...) and the words
 * people use for it, in fifteen languages. An answer hardly ever repeats the question's words: who is asked for common
 * problem areas writes of what stands in the way, and often in another language. A notion is a bridge between the two.
 *
 * Written from general knowledge of the languages, for any call; a thesaurus of the field, not of one questionnaire.
 */
#ifndef MAILCALL_LANG_NOTIONS_H
#define MAILCALL_LANG_NOTIONS_H

#include <mailcall/lang/words.h>

/* A place in a text that stands for a notion. */
struct notion_at {
    int notion;        /* 0 .. NOTION_COUNT - 1 */
    size_t first, end; /* its words, [first, end) of those given */
};
struct notions_at {
    struct notion_at *items;
    size_t count, room;
};

#define NOTION_COUNT 475

/* A word of a text, as lang_words makes it. */
struct notion_word {
    const char *term;
    bool stop;            /* a function word: "over" is no "overheid", though their stems agree */
    unsigned short known; /* notions_of_word(); 0: looked up when it is needed */
};

/* What the language's table has on a word just read, in a number for struct notion_word; kept beside the word. */
unsigned short notions_look_up(const struct lang *lang, const char *term);
static inline unsigned short notions_of_word(const struct lang *lang, const struct word *word)
{
    if (word->memo->notions == 0) word->memo->notions = notions_look_up(lang, word->term);
    return word->memo->notions;
}

/* Appends the notions of a text given by its words in their order; phrases of up to three words are known, beside their
 * words, and in languages that compound or agglutinate the beginning and the end of a long word. A word may stand for
 * several notions. None where the language has no table. Pure. */
void lang_notions(const struct lang *lang, struct arena *arena, const struct notion_word *words, size_t count,
                  struct notions_at *out);
/* Short English name: "problem". */
const char *notion_name(int notion);
/* The notion of which this one is a case: price, of money; -1: none. */
int notion_wider(int notion);
/* Any text may speak of it, whatever its matter: problems, what is new, what is needed. */
bool notion_is_everyday(int notion);
/* Who joins or hands in speaks of it, whatever the matter: taking part, helping, texts. */
bool notion_is_partaking(int notion);

#endif
