/* SPDX-License-Identifier: MIT */
/* irregular: the word whose irregular form another is; made ready when a language reads its first word. */
#include "lang.h"

#include <mailcall/base/mem.h>

/* No form in the tables is longer. */
#define IRREGULAR_BYTES 40

/* A form, and the word whose form it is. */
struct irregular {
    const char *form, *word;
    unsigned char form_bytes, word_bytes;
};

static int compare_forms(const void *a, const void *b)
{
    const struct irregular *x = a, *y = b;
    int order = memcmp(x->form, y->form, x->form_bytes < y->form_bytes ? x->form_bytes : y->form_bytes);
    return order != 0 ? order : (int)x->form_bytes - (int)y->form_bytes;
}

static void add_forms(struct lang *lang, const char *word)
{
    while (*word != '\0') {
        size_t bytes = strcspn(word, " |");
        const char *form = word + bytes;
        while (*form == ' ') {
            form++;
            size_t length = strcspn(form, " |");
            lang->irregular[lang->irregular_count++] =
                (struct irregular){form, word, (unsigned char)length, (unsigned char)bytes};
            form += length;
        }
        word = form + (*form == '|');
    }
}

static void open_irregular(struct lang *lang)
{
    size_t most = 0;
    lang->irregular_opened = true;
    for (size_t i = 0; i < lang_irregular_count; i++)
        if (strcmp(lang_irregular[i].tag, lang->tag) == 0) most += strlen(lang_irregular[i].rows) / 2 + 1;
    if (most == 0) return;
    lang->irregular = mem_array(most, sizeof *lang->irregular);
    for (size_t i = 0; i < lang_irregular_count; i++)
        if (strcmp(lang_irregular[i].tag, lang->tag) == 0) add_forms(lang, lang_irregular[i].rows);
    qsort(lang->irregular, lang->irregular_count, sizeof *lang->irregular, compare_forms);
}

const char *lang_regular(struct lang *lang, const char *folded, size_t *bytes)
{
    const struct irregular asked = {.form = folded, .form_bytes = (unsigned char)*bytes}, *known;
    if (!lang->irregular_opened) open_irregular(lang);
    if (*bytes > IRREGULAR_BYTES || lang->irregular_count == 0) return folded;
    known = bsearch(&asked, lang->irregular, lang->irregular_count, sizeof asked, compare_forms);
    if (known == NULL) return folded;
    *bytes = known->word_bytes;
    return known->word;
}
