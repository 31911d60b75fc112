/* SPDX-License-Identifier: MIT */
/*
 * compare: what a revision changes in the contribution it replaces: sentences taken out, put in, reworded, and in the
 * reworded ones the words. Case, accents, punctuation and line ends are no change.
 */
#ifndef MAILCALL_WORK_COMPARE_H
#define MAILCALL_WORK_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/work/tables.h>

enum change_kind { CHANGE_SAME, CHANGE_REMOVED, CHANGE_ADDED, CHANGE_REWORDED };

struct word_run { /* CHANGE_SAME, _REMOVED or _ADDED */
    enum change_kind kind;
    const char *text;
};

struct change {
    enum change_kind kind;
    const char *before, *after; /* "" where there is none */
    size_t sentences;           /* of CHANGE_SAME */
    struct word_run *runs;      /* of CHANGE_REWORDED */
    size_t run_count, run_room;
};

struct comparison {
    struct change *changes;
    size_t count, room;
    size_t words_same, words_removed, words_added;
};

/* `lang`: BCP 47, of both texts. */
void compare_texts(struct arena *arena, const char *lang, const char *before, const char *after,
                   struct comparison *out);

/* Byte for byte the same, however broken into lines. */
bool compare_same(const char *a, const char *b);

/* What a revision supersedes, 0 when it is none or nothing is found. */
void compare_superseded(struct site *site, struct arena *arena, const struct stored *stored, int64_t *earlier,
                        const char **how);
/* The contribution that message `number` replaces: by the same author, in the thread it replies to, else the one most
 * alike, else the latest. *how says which, in words. BAD_INPUT when there is none. */
enum status compare_find_earlier(struct site *site, struct arena *arena, const struct stored *stored, int64_t *earlier,
                                 const char **how, struct err *err) MUST_USE;

/* The whole answer of show --diff. */
enum status table_difference(struct site *site, struct arena *arena, int64_t number, const struct table_out *out,
                             struct err *err) MUST_USE;

#endif
