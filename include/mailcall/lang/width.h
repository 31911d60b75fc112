/* SPDX-License-Identifier: MIT */
/* width: how text stands on a screen of fixed columns (UAX 11; combining marks and joiners are 0, wide and emoji 2). */
#ifndef MAILCALL_LANG_WIDTH_H
#define MAILCALL_LANG_WIDTH_H

#include <stddef.h>
#include <mailcall/base/arena.h>

size_t width_columns(const char *text, size_t bytes);
/* Bytes of the longest prefix that fits into `columns`, never splitting a grapheme cluster. */
size_t width_cut(const char *text, size_t bytes, size_t columns);
/* `text` cut to `columns`, at a word boundary where one is near, with "…" when something was left out. */
char *width_shorten(struct arena *arena, const char *text, size_t columns);

#endif
