/* SPDX-License-Identifier: MIT */
/* word_lists: the numbers that legacy Word shows before list paragraphs and does not write into the text. */
#ifndef MAILCALL_TEXT_WORD_LISTS_H
#define MAILCALL_TEXT_WORD_LISTS_H

#include "word_file.h"

#define WORD_LEVELS 9

struct word_level {
    int start;
    unsigned format; /* 0 figures, 1 and 2 Roman, 3 and 4 letters, 23 a bullet, 255 nothing */
    bool legal, goes_on;
    struct stretch text; /* UTF-16, a level's number in place of each counter */
};

struct word_list {
    uint32_t id;
    struct word_level levels[WORD_LEVELS];
    int count[WORD_LEVELS]; /* -1: not begun */
};

/* A list where it is used: it may begin anew there. */
struct word_use {
    struct word_list *list;
    int restart[WORD_LEVELS]; /* -1: it goes on, or has begun anew already */
};

struct word_lists {
    struct word_list *lists;
    size_t count;
    struct word_use *uses;
    size_t use_count;
};

void word_lists_read(const struct word_file *file, struct word_lists *out);
/* Counts the paragraph and returns its number with a blank, "" for bullets. */
const char *word_lists_next(struct word_lists *lists, struct arena *arena, const struct word_paragraph *look);

#endif
