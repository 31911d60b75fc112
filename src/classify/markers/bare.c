/* SPDX-License-Identifier: MIT */
/*
 * bare: answers numbered as one types on a telephone: "1 Shop owners mostly", "2 WhatsApp", with nothing behind the
 * number. A line may begin with a number for any reason, so they are believed only where most lines do, and the numbers
 * rise.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>

#define BARE_LEAST 3
/* A number with a cell of its own is no amount of what the next cell tells in so many words: two are enough. */
#define CELLS_LEAST 2
#define TOLD_WORDS 5

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
        size_t end = (size_t)(strchrnul(text + from, '\n') - text);
        if (text[end] == '\0' || end - from < 60 || one_of(".?!:;", text[end - 1])) return end;
        int number;
        if (bare_start(text + end + 1, strlen(text + end + 1), &number) > 0) return end;
        from = end + 1;
    }
}

static bool has_own_cell(const struct block *block, size_t from, size_t end)
{
    size_t at = from + strspn(block->text + from, "0123456789");
    return block->kind == BLOCK_ROW && block->text[at] == '\t' &&
           lang_count_upto(block->text + at, end - at, TOLD_WORDS) >= TOLD_WORDS;
}

bool bare_numbers_count(const struct question_model *model, const struct blocks *blocks)
{
    size_t lines = 0, numbered = 0, cells = 0;
    int last = 0, number, most = 0;
    for (size_t q = 0; q < model->question_count; q++)
        if (model->facts[q].number > most) most = model->facts[q].number;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (!block_is_own(block)) continue;
        for (size_t from = 0; block->text[from] != '\0';) {
            size_t end = line_end(block->text, from);
            lines += lang_has_word(block->text + from, end - from);
            if (bare_start(block->text + from, end - from, &number) > 0) {
                if (number <= last || number > most) return false;
                last = number;
                numbered++;
                cells += has_own_cell(block, from, end);
            }
            from = end + (block->text[end] == '\n');
        }
    }
    return numbered >= (cells == numbered ? CELLS_LEAST : BARE_LEAST) && 5 * numbered >= 3 * lines;
}

bool bare_number_parse(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = bare_start(text, bytes, &number);
    if (at == 0) return false;
    *out = (struct marker){.bytes = at, .style = STYLE_BARE, .numbers = {number}, .count = 1};
    return true;
}
