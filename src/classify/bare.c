/* SPDX-License-Identifier: MIT */
/*
 * bare: answers numbered as one types on a telephone: "1 Shop owners mostly", "2 WhatsApp", with nothing behind the
 * number; and all in one paragraph: "1. Daily. 2. Half past five. 4. The stairs." A line may begin with a number for
 * any reason, so they are believed only where most lines do, and the numbers rise.
 */
#include "filing.h"
#include "marker.h"

#define BARE_LEAST 3
#define BARE_STYLE 30
/* Numbers behind the first in one paragraph. */
#define INSIDE_LEAST 2

/* Digits, one blank, a letter: "2 WhatsApp". The number's bytes and the blank's, 0: none. */
static size_t bare_start(const char *text, size_t bytes, int *number)
{
    size_t at = 0;
    *number = 0;
    while (at < bytes && at < 3 && text[at] >= '0' && text[at] <= '9') *number = *number * 10 + (text[at++] - '0');
    if (at == 0 || at > 2 || *number == 0 || at + 1 >= bytes || (text[at] != ' ' && text[at] != '\t')) return 0;
    while (at < bytes && (text[at] == ' ' || text[at] == '\t')) at++;
    unsigned char c = at < bytes ? (unsigned char)text[at] : 0;
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || c >= 0xC3 || c == '"' ? at : 0;
}

/* Lines as the author broke them: a long one that ends no sentence goes on. */
static size_t line_end(const char *text, size_t from)
{
    for (;;) {
        size_t end = from + strcspn(text + from, "\n");
        if (text[end] == '\0' || end - from < 60 || strchr(".?!:;", text[end - 1]) != NULL) return end;
        int number;
        if (bare_start(text + end + 1, strlen(text + end + 1), &number) > 0) return end;
        from = end + 1;
    }
}

bool bare_numbers_count(const struct question_model *model, const struct blocks *blocks)
{
    size_t lines = 0, numbered = 0;
    int last = 0, number, most = 0;
    for (size_t q = 0; q < model->question_count; q++)
        if (model->facts[q].number > most) most = model->facts[q].number;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role != ROLE_AUTHORED || block->hidden || block->text == NULL) continue;
        for (size_t from = 0; block->text[from] != '\0';) {
            size_t end = line_end(block->text, from);
            lines += lang_has_word(block->text + from, end - from);
            if (bare_start(block->text + from, end - from, &number) > 0) {
                if (number <= last || number > most) return false;
                last = number;
                numbered++;
            }
            from = end + (block->text[end] == '\n');
        }
    }
    return numbered >= BARE_LEAST && 5 * numbered >= 3 * lines;
}

bool bare_number_parse(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = bare_start(text, bytes, &number);
    if (at == 0) return false;
    *out = (struct marker){.bytes = at, .style = BARE_STYLE, .numbers = {number}, .count = 1};
    return true;
}

static bool ends_before(const char *text, size_t at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) at--;
    return at > 0 && (strchr(".!?;", text[at - 1]) != NULL ||
                      (at > 2 && (memcmp(text + at - 3, "。", 3) == 0 || memcmp(text + at - 3, "；", 3) == 0)));
}

/* The next number in running text that is set off like the first one ("... rano. 2. Zima ...", "... a week. Q2 Slack"),
 * higher than `last`; 0: none. */
static size_t next_inside(const char *text, size_t bytes, size_t from, const struct marker *first, int last, int most,
                          int *number)
{
    for (size_t at = from + 1; at + 1 < bytes; at++) {
        struct marker marker;
        bool like_first = first->strong ? text[at] == text[0] : text[at] >= '1' && text[at] <= '9';
        if (!like_first || (text[at - 1] != ' ' && text[at - 1] != '\n')) continue;
        if (!ends_before(text, at) || !marker_parse(text + at, bytes - at, &marker)) continue;
        if (marker.strong != first->strong || marker.style != first->style) continue;
        if (marker.numbers[0] <= last || marker.numbers[0] > most) continue;
        *number = marker.numbers[0];
        return at;
    }
    return 0;
}

size_t numbers_inside(const struct question_model *model, const char *text, size_t bytes, const struct marker *first,
                      size_t *starts, size_t room)
{
    size_t count = 0, at = 0;
    int last = first->numbers[0], most = 0;
    if (first->style == BARE_STYLE) return 0;
    for (size_t q = 0; q < model->question_count; q++)
        if (model->facts[q].number > most) most = model->facts[q].number;
    while (count < room && (at = next_inside(text, bytes, at, first, last, most, &last)) > 0) starts[count++] = at;
    return count >= INSIDE_LEAST ? count : 0;
}
