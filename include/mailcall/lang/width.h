/* SPDX-License-Identifier: MIT */
/* width: how text stands on a screen of fixed columns (UAX 11; combining marks and joiners are 0, wide and emoji 2). */
#ifndef MAILCALL_LANG_WIDTH_H
#define MAILCALL_LANG_WIDTH_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/lang/words.h>

size_t width_columns(const char *text, size_t bytes);
/* Bytes of the longest prefix that fits into `columns`, never splitting a grapheme cluster. */
size_t width_cut(const char *text, size_t bytes, size_t columns);
/* `text` cut to `columns`, at a word boundary where one is near, with "…" when something was left out. */
char *width_shorten(struct arena *arena, const char *text, size_t columns);
/* The lines of a paragraph: appends byte spans without surrounding white space, each fitting `columns` (the first one
 * `first_columns`). LF breaks a line; a word wider than a line is cut between two clusters, but a web address stays
 * whole and stands out. */
void width_lines(struct arena *arena, const char *text, size_t bytes, size_t first_columns, size_t columns,
                 struct spans *out);

#endif
