/* SPDX-License-Identifier: MIT */
/* function_table: the function words of all languages in one hash table, folded and indexed by the build
 * (function_words_compile.c). */
#ifndef MAILCALL_LANG_FUNCTION_TABLE_H
#define MAILCALL_LANG_FUNCTION_TABLE_H

#include <stdint.h>

#define FUNCTION_SLOTS 8192u
#define FUNCTION_WORD_BYTES 23

struct function_word {
    uint64_t hash;      /* word_hash() */
    uint64_t languages; /* bit i: of lang_tables[i] */
    unsigned char bytes;
    char word[FUNCTION_WORD_BYTES]; /* folded, marks removed; not ended */
};

extern const struct function_word function_words[];         /* the first one is none */
extern const unsigned short function_slots[FUNCTION_SLOTS]; /* by hash; 0: free */

#endif
