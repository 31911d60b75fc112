/* SPDX-License-Identifier: MIT */
/*
 * fold: a line made comparable with the phrase tables: lower case, Latin letters without their marks, typographic
 * quotes and full-width forms as ASCII, white space of any kind as one blank, emphasis asterisks dropped, none at
 * either end. Tables are written in this form.
 */
#ifndef MAILCALL_TEXT_FOLD_H
#define MAILCALL_TEXT_FOLD_H

#include <mailcall/base/arena.h>

char *fold_line(struct arena *arena, const char *text, size_t bytes);
/* Of a text of several lines that hold nothing but ASCII and single blanks between words: the same of each line, at the
 * place it has in the text; NULL when any of them holds more. */
char *fold_lines(struct arena *arena, const char *text, size_t bytes);

#endif
