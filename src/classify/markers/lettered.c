/* SPDX-License-Identifier: MIT */
/*
 * lettered: answers with letters for the questions' numbers: "b) In the cellar.", "(d) Ruth does." Letters count most
 * lists, so they are believed only where nearly every paragraph begins with one, they rise, and they cannot be the
 * author's own count: one is left out, as nobody does who counts, or there are as many as questions.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

#define LETTERED_LEAST 3

/* Its place in its alphabet; 0: it is no letter people count with. */
static int letter_place(const char *text, size_t bytes, size_t *length)
{
    static const char *const others[][8] = {{"а", "б", "в", "г", "д", "е", "ж", "з"},
                                            {"α", "β", "γ", "δ", "ε", "ζ", "η", "θ"},
                                            {"أ", "ب", "ج", "د", "ه", "و", "ز", "ح"}};
    char small = bytes > 0 ? marker_lower(*text) : 0;
    *length = 1;
    if (small >= 'a' && small <= 'z') return small - 'a' + 1;
    if (bytes < 2 || !one_of("\xCE\xD0\xD8\xD9", *text)) return 0;
    *length = 2;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        for (int place = 0; place < 8; place++)
            if (marker_same_word(text, others[i][place], 2)) return place + 1;
    return 0;
}

/* "b) ", "(b) ", "b. ", "B: " before a word: its bytes, 0: none. */
static size_t letter_start(const char *text, size_t bytes, int *place)
{
    size_t at = bytes > 0 && text[0] == '(', length;
    *place = 0;
    if (bytes < 4 || (at == 0 && marker_letter_at(text, bytes, 1) && (unsigned char)*text < 0x80)) return 0;
    *place = letter_place(text + at, bytes - at, &length);
    at += length;
    if (*place == 0 || at + 1 >= bytes || !one_of(text[0] == '(' ? ")" : ").:", text[at]) || text[at + 1] != ' ')
        return 0;
    return at + 2;
}

/* A call that letters parts of its questions means those. */
static bool call_has_letters(const struct call *call)
{
    for (size_t q = 0; q < call->question_count; q++) {
        const struct question *question = &call->questions[q];
        for (size_t t = 0; t < question->text_count; t++)
            if (strstr(question->texts[t].text, "a)") != NULL) return true;
    }
    return false;
}

bool letters_count(const struct call *call, const struct question_model *model, const struct blocks *blocks)
{
    size_t paragraphs = 0, lettered = 0;
    int last = 0, place;
    if (call == NULL || call_has_letters(call)) return false;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (!block_is_own(block)) continue;
        paragraphs++;
        if (letter_start(block->text, strlen(block->text), &place) == 0) continue;
        if (place <= last || (size_t)place > model->question_count) return false;
        last = place;
        lettered++;
    }
    bool skips = (size_t)last > lettered, all = lettered == model->question_count;
    return lettered >= LETTERED_LEAST && (skips || all) && 5 * lettered >= 4 * paragraphs;
}

bool letter_parse(const char *text, size_t bytes, struct marker *out)
{
    int place;
    size_t at = letter_start(text, bytes, &place);
    if (at == 0) return false;
    *out = (struct marker){.bytes = at, .style = STYLE_BARE, .closed = true, .numbers = {place}, .count = 1};
    return true;
}
