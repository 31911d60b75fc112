/* SPDX-License-Identifier: MIT */
/* echo_signs: what the signs between words say of a repeated question, in the scripts of the call's languages. */
#ifndef MAILCALL_CLASSIFY_ECHO_SIGNS_H
#define MAILCALL_CLASSIFY_ECHO_SIGNS_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a sign stands there that ends a sentence which does not ask. `at` has at least a byte. */
bool echo_states(const char *at, size_t bytes);
/* Whether what stands between two words ends a sentence, or a line. */
bool echo_ends_sentence(const char *at, size_t bytes);
/* Bytes of a sign for words left out, with the blank before it: " ...", "…", " [...]", " (…)"; 0: there is none. */
size_t echo_left_out(const char *at, size_t bytes, bool *bracketed);
/* Where the punctuation ends that stands behind the last word, which ends at `to`. */
size_t echo_punctuation(const char *text, size_t bytes, size_t to);

#endif
