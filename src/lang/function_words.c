/* SPDX-License-Identifier: MIT */
/* function_words: looks a word up among the function words of all languages. */
#include "function_table.h"
#include "lang.h"

uint64_t lang_function_word_of(const char *word, size_t bytes, uint64_t hash)
{
    for (unsigned at = (unsigned)hash % FUNCTION_SLOTS;; at = (at + 1) % FUNCTION_SLOTS) {
        const struct function_word *known = &function_words[function_slots[at]];
        if (function_slots[at] == 0) return 0;
        if (known->hash == hash && known->bytes == bytes &&
            (bytes <= WORD_HASH_TELLS || memcmp(known->word, word, bytes) == 0))
            return known->languages;
    }
}

uint64_t lang_function_word(const char *word, size_t bytes)
{
    return lang_function_word_of(word, bytes, word_hash(word, bytes));
}
