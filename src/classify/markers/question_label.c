/* SPDX-License-Identifier: MIT */
/*
 * question_label: what stands before a question and numbers none of the call's: the word or letter of questions and
 * answers in pairs, and the number of a paragraph of the published call; and what names a part behind a number.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>

#define SECTION_DEPTH 4

/* "3.12. ", "2.1) ", "2.4.1 ": a paragraph of a document. */
static size_t section_number(const char *text, size_t bytes)
{
    size_t at = 0, parts = 0;
    for (; parts < SECTION_DEPTH; parts++) {
        size_t digits = 0;
        while (at + digits < bytes && digits < 2 && text[at + digits] >= '0' && text[at + digits] <= '9') digits++;
        if (digits == 0) break;
        at += digits;
        if (at + 1 >= bytes || text[at] != '.' || text[at + 1] < '0' || text[at + 1] > '9') {
            parts++;
            break;
        }
        at++;
    }
    if (parts < 2) return 0;
    at += at < bytes && one_of(".):", text[at]);
    return at < bytes && text[at] == ' ' ? at + 1 : 0;
}

size_t marker_part_word(const char *text, size_t bytes)
{
    static const char *const words[] = {"bis",   "ter",  "quater", "continued", "contd.", "contd",
                                        "cont.", "cont", "forts.", "suite",     "bis."};
    if (bytes < 2 || !one_of("btqcfsBTQCFS", *text)) return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        bool same = n <= bytes && marker_same_word(text, words[i], n);
        if (same && (n == bytes || !marker_letter_at(text, bytes, n)) && !(n < bytes && text[n] == '\'')) return n;
    }
    return 0;
}

size_t marker_question_label(const char *text, size_t bytes)
{
    static const char *const signs[] = {":", " :", "：", ".", ")", " -", "/", "、"};
    size_t section = section_number(text, bytes);
    if (section > 0) return section;
    marker_words_ready();
    size_t end = marker_begins_word(text, bytes, MARKER_NOUNS);
    for (size_t i = 0; end > 0 && i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i]);
        if (end + n <= bytes && memcmp(text + end, signs[i], n) == 0) return end + n;
    }
    return 0;
}
