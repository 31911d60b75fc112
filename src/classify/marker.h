/* SPDX-License-Identifier: MIT */
/* marker: the tables and numerals behind marker_parse. */
#ifndef MAILCALL_CLASSIFY_MARKER_H
#define MAILCALL_CLASSIFY_MARKER_H

#include <stdbool.h>
#include <stddef.h>

struct number_word {
    int value;
    const char *words;
};

extern const char *const marker_nouns, *const marker_openers;
extern const struct number_word marker_numbers[];
extern const char *const marker_links;

/* A number at the text's start; its bytes, 0: none. Figures of several scripts; "③" and its like; "十二". */
size_t numeral_digits(const char *text, size_t bytes, int *number);
size_t numeral_ringed(const char *text, size_t bytes, int *number);
size_t numeral_chinese(const char *text, size_t bytes, int *number);
bool numeral_figure(const char *text, size_t bytes);

/* Parts of marker_parse. Letters, as far as numbers ask: ASCII ones, and whatever is not ASCII. */
bool marker_letter_at(const char *text, size_t bytes, size_t at);
char marker_lower(char c);
bool marker_same_word(const char *text, const char *word, size_t n);
size_t marker_blanks(const char *text, size_t bytes, size_t at);
size_t marker_closing(const char *text, size_t bytes, bool letter_ok);
struct marker;
void marker_add(struct marker *marker, int number);
size_t marker_further(const char *text, size_t bytes, struct marker *marker, bool strong);
size_t numeral_roman(const char *text, size_t bytes, int *number);
/* A marker that needs the others to be believed. */
bool marker_weak(const char *text, size_t bytes, struct marker *out);

#endif
