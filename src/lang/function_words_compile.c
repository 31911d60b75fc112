/* SPDX-License-Identifier: MIT */
/* function_words_compile: a program of the build. Folds the function words of all languages, files them by hash, and
 * prints that as C. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include "function_table.h"
#include "lang.h"

static struct function_word words[FUNCTION_SLOTS / 2];
static unsigned short slots[FUNCTION_SLOTS];
static size_t count = 1;

static struct function_word *word_for(const char *word, size_t bytes)
{
    uint64_t hash = word_hash(word, bytes);
    unsigned at = (unsigned)hash % FUNCTION_SLOTS;
    for (; slots[at] != 0; at = (at + 1) % FUNCTION_SLOTS) {
        struct function_word *known = &words[slots[at]];
        if (known->bytes == bytes && memcmp(known->word, word, bytes) == 0) return known;
    }
    if (bytes > FUNCTION_WORD_BYTES || count == FUNCTION_SLOTS / 2) {
        fputs("function_words_compile: the tables have outgrown FUNCTION_SLOTS, or a word FUNCTION_WORD_BYTES\n",
              stderr);
        exit(EXIT_FAILURE);
    }
    slots[at] = (unsigned short)count;
    words[count].hash = hash;
    words[count].bytes = (unsigned char)bytes;
    memcpy(words[count].word, word, bytes);
    return &words[count++];
}

static void add_language(size_t index)
{
    const char *at = lang_tables[index].words;
    while (*at) {
        size_t bytes = strcspn(at, " ");
        char word[LANG_MAX_WORD_BYTES * 2];
        size_t n = fold_word(at, bytes, word, sizeof word);
        n = fold_marks(word, n, word, sizeof word);
        word_for(word, n)->languages |= (uint64_t)1 << index;
        at += bytes;
        at += strspn(at, " ");
    }
}

int main(void)
{
    for (size_t i = 0; i < lang_table_count && i < 64; i++) add_language(i);
    puts("/* Made from the languages' tables by the build. */\n#include \"function_table.h\"");
    puts("const struct function_word function_words[] = {");
    for (size_t i = 0; i < count; i++) {
        printf("{UINT64_C(%" PRIu64 "), UINT64_C(%" PRIu64 "), %d, {", words[i].hash, words[i].languages,
               words[i].bytes);
        for (int k = 0; k < words[i].bytes; k++) printf("%d,", words[i].word[k]);
        puts("0}},");
    }
    puts("};\nconst unsigned short function_slots[FUNCTION_SLOTS] = {");
    for (size_t i = 0; i < FUNCTION_SLOTS; i++) printf("%d,%s", slots[i], i % 16 == 15 ? "\n" : "");
    puts("};");
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
