/* SPDX-License-Identifier: MIT */
/* tables: the words for each notion, a folder a domain of life and a file a language. In a row, words stand as in a
 * dictionary, a blank between; "_" joins the words of a phrase. They are cut, folded and stemmed as the text they are
 * compared with. A notion may have several rows, and a word several notions. */
#ifndef MAILCALL_LANG_NOTIONS_TABLES_H
#define MAILCALL_LANG_NOTIONS_TABLES_H

#include <stddef.h>

/* NOTION(NAME, "name shown in reasons") for each, in the domain's list.h. */
enum notion {
#define NOTION(name, shown) NOTION_##name,
#include "general/list.h"
#include "work/list.h"
#include "money/list.h"
#include "place/list.h"
#include "nature/list.h"
#include "life/list.h"
#include "digital/list.h"
#undef NOTION
    NOTION_LAST
};

struct notion_words {
    enum notion notion;
    const char *words;
};
struct notion_rows {
    const struct notion_words *rows;
    size_t count;
};

/* Ends the file of a domain and a language. */
#define NOTION_TABLE(domain, tag)                                                                                      \
    const struct notion_rows notion_rows_##domain##_##tag = {                                                          \
        notions_##domain##_##tag, sizeof notions_##domain##_##tag / sizeof(struct notion_words)};

/* With true: words are built from words, or end in many ways. */
#define NOTION_LANGUAGES(X)                                                                                            \
    X(ar, false)                                                                                                       \
    X(de, true)                                                                                                        \
    X(en, false)                                                                                                       \
    X(es, false)                                                                                                       \
    X(fr, false)                                                                                                       \
    X(it, false)                                                                                                       \
    X(ja, false) X(ko, true) X(nl, true) X(pl, true) X(pt, false) X(ru, false) X(sv, true) X(tr, true) X(zh, false)
#define NOTION_DOMAINS(X, tag)                                                                                         \
    X(general, tag) X(work, tag) X(money, tag) X(place, tag) X(nature, tag) X(life, tag) X(digital, tag)

#define NOTION_ROWS_DECLARED(domain, tag) extern const struct notion_rows notion_rows_##domain##_##tag;
#define NOTION_LANGUAGE_DECLARED(tag, parts) NOTION_DOMAINS(NOTION_ROWS_DECLARED, tag)
NOTION_LANGUAGES(NOTION_LANGUAGE_DECLARED)

#endif
