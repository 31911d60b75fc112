/* SPDX-License-Identifier: MIT */
/* function_words: looks a word up among the function words of all languages. */
#include "function_table.h"
#include "lang.h"

uint64_t lang_function_word(const char *word, size_t bytes)
{
    for (unsigned at = (unsigned)word_hash(word, bytes) % FUNCTION_SLOTS;; at = (at + 1) % FUNCTION_SLOTS) {
        const struct function_word *known = &function_words[function_slots[at]];
        if (function_slots[at] == 0) return 0;
        if (known->bytes == bytes && same_word(known->word, word, bytes)) return known->languages;
    }
}
