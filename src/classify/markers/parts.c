/* SPDX-License-Identifier: MIT */
/*
 * parts: answers numbered by the parts of their question: "1.1 ...", "1.2 ...", "3.1 ...". So are sections of documents
 * and amounts, and so they are believed only where all such lines of a message count on: from 1 within a question, and
 * from question to question.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>

#define PARTS_LEAST 2
#define PARTS_MOST 20

/* "1.2 ", "1.2) ", "1-2. " before a word; the bytes, 0: none. */
static size_t part_at(const char *text, size_t bytes, int *number, int *part)
{
    size_t at = numeral_digits(text, bytes, number);
    if (at == 0 || at + 1 >= bytes || !one_of(".-", text[at])) return 0;
    size_t n = numeral_digits(text + at + 1, bytes - at - 1, part);
    if (n == 0 || *part > PARTS_MOST) return 0;
    at += 1 + n;
    bool sign = at < bytes && one_of(".):", text[at]);
    at += sign;
    size_t blanks = marker_blanks(text, bytes, at);
    if (blanks == 0 || at + blanks >= bytes) return 0;
    at += blanks;
    bool capital = (text[at] >= 'A' && text[at] <= 'Z') || (unsigned char)text[at] >= 0xC3 || text[at] == '"';
    return sign || capital ? at : 0; /* "1.5 litres" */
}

static size_t line_start(const char *text)
{
    return strspn(text, " \t*_");
}

bool parts_count(const struct question_model *model, const struct blocks *blocks)
{
    int last = 0, last_part = 0, number, part;
    size_t count = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (!block_is_own(block)) continue;
        for (const char *line = block->text; *line != '\0';) {
            size_t end = (size_t)(strchrnul(line, '\n') - line), from = line_start(line);
            if (from < end && part_at(line + from, end - from, &number, &part) > 0) {
                bool on = number == last ? part == last_part + 1 : number > last && part == 1;
                if (!on || question_numbered(model, number) < 0) return false;
                last = number;
                last_part = part;
                count++;
            }
            line += end + (line[end] == '\n');
        }
    }
    return count >= PARTS_LEAST;
}

bool part_number_parse(const char *text, size_t bytes, struct marker *out)
{
    int number, part;
    size_t from = line_start(text), at = from < bytes ? part_at(text + from, bytes - from, &number, &part) : 0;
    if (at == 0) return false;
    *out = (struct marker){.bytes = from + at, .part = true, .style = STYLE_PARTS, .numbers = {number}, .count = 1};
    return true;
}
