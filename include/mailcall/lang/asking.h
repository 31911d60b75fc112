/* SPDX-License-Identifier: MIT */
/* asking: the signs that end a question, in the scripts people write in. */
#ifndef MAILCALL_LANG_ASKING_H
#define MAILCALL_LANG_ASKING_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of the question mark that the text begins with, 0: it begins with none. */
size_t asking_mark(const char *text, size_t bytes);
/* Bytes of the ending that asks with no question mark, as in Japanese, Korean and Chinese, that the text begins with;
 * 0: none. Behind it the sentence must be over. */
size_t asking_words(const char *text, size_t bytes);
/* The text's last character is a question mark; `ornaments` are the ASCII characters that may stand behind it. */
bool asking_ends(const char *text, size_t bytes, const char *ornaments);

#endif
