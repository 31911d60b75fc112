/* SPDX-License-Identifier: MIT */
/* yesno: questions that can be answered by yes or no, and answers that begin so, in many languages. */
#ifndef MAILCALL_CLASSIFY_YESNO_H
#define MAILCALL_CLASSIFY_YESNO_H

#include <stdbool.h>
#include <stddef.h>

/* The sentence asks for yes or no. */
bool yesno_question(const char *sentence, size_t bytes);
/* The text begins with yes or no, or words that stand for them. */
bool yesno_answer(const char *text, size_t bytes);
/* The text begins with words that carry on from what stands before ("However", "Also", "- "). */
bool opener_continues(const char *text, size_t bytes);
/* The text is nothing but such words ("On the other hand"). */
bool opener_is_turn(const char *text, size_t bytes);
/* The text begins with words that state where the author stands ("I think"). */
bool opener_stands(const char *text, size_t bytes);
/* The text begins with the writer ("I", "our organisation"). */
bool opener_speaks(const char *text, size_t bytes);
/* The text begins with words that turn to something else ("As for", "Regarding"); returns their length in bytes, 0: no.
 */
/* Bytes of "and", "but" and the like at the text's start, before a next matter; 0: none. */
size_t opener_joins(const char *text, size_t bytes);
size_t opener_turns(const char *text, size_t bytes);
/* The text begins with such words, or with those behind which a label says what it speaks of ("And of the winter: ").
 */
bool opener_speaks_of(const char *text, size_t bytes);
/* The text ends with such words, in languages that set them behind ("konusunda", "について"); their bytes, 0: no. */
size_t opener_turned(const char *text, size_t bytes);
/* The text begins, or ends, with words that set things in their order ("First", "to begin with"); their bytes, 0: no.
 */
size_t opener_orders(const char *text, size_t bytes);
size_t opener_ordered(const char *text, size_t bytes);

#endif
