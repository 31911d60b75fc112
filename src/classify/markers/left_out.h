/* SPDX-License-Identifier: MIT */
/* left_out: see left_out.c. */
#ifndef MAILCALL_CLASSIFY_LEFT_OUT_H
#define MAILCALL_CLASSIFY_LEFT_OUT_H

#include <stdbool.h>
#include <stddef.h>

#define LEFT_OUT_MOST 8
struct left_out {
    int numbers[LEFT_OUT_MOST]; /* as they are written; NUMBER_LAST: the last */
    int count;
};
/* Bytes of the text's first sentence, with the blanks behind it, where it leaves questions out; 0: it leaves out none.
 */
size_t left_out_find(const char *text, size_t bytes, struct left_out *out);
/* Whether a text that stands under questions says of them, and nothing else, that its author leaves them out: "These
 * two I do not answer." */
bool left_out_whole(const char *text, size_t bytes);

#endif
