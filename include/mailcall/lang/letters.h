/* SPDX-License-Identifier: MIT */
/* letters: what typesetting draws for letters: ligatures, the shapes of Arabic letters, and which way they are read. */
#ifndef MAILCALL_LANG_LETTERS_H
#define MAILCALL_LANG_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LETTERS_MAX_BYTES 72 /* one sign of Arabic stands for a phrase of eighteen letters */

/* Writes the letters that a ligature or a shape stands for, without NUL; 0: it is none. */
size_t letters_drawn_as(uint32_t code, char out[LETTERS_MAX_BYTES]);

enum letters_way { LETTERS_NEUTRAL, LETTERS_FROM_LEFT, LETTERS_FROM_RIGHT };
/* Figures are read from the left, and stand in either. */
enum letters_way letters_way(uint32_t code);

#endif
