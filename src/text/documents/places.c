/* SPDX-License-Identifier: MIT */
/* places: reads the words and their boxes as pdftotext writes them, one element a line. */
#include "places.h"

#include <string.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/utf8.h>
#include "printed.h"

#define PAGES_MAX 2000
#define PAGE_WORDS_MAX 6000
#define WORDS_MAX 60000
#define WORD_BYTES_MAX 400
/* Points; larger pages are posters. */
#define PLACE_MAX 20000

/* The number in name="..." in hundredths; -1: there is none, or no page has such a place. */
static int place_of(const char *line, size_t bytes, const char *name)
{
    const char *at = memmem(line, bytes, name, strlen(name)), *end = line + bytes;
    int value = 0, digits = 2;
    if (at == NULL) return -1;
    for (at += strlen(name); at < end && *at >= '0' && *at <= '9'; at++)
        if ((value = value * 10 + (*at - '0')) > PLACE_MAX) return -1;
    if (at < end && *at == '.')
        for (at++; at < end && digits > 0 && *at >= '0' && *at <= '9'; at++, digits--) value = value * 10 + (*at - '0');
    for (; digits > 0; digits--) value *= 10;
    return at < end && (*at == '"' || (*at >= '0' && *at <= '9')) ? value : -1;
}

/* The text with the signs that XML writes by name as they are. */
static size_t unescape(char *text, size_t bytes)
{
    static const struct {
        const char *name;
        char sign;
    } names[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}};
    size_t out = 0;
    for (size_t i = 0; i < bytes;) {
        size_t taken = 0;
        for (size_t n = 0; text[i] == '&' && n < sizeof names / sizeof names[0] && taken == 0; n++) {
            size_t length = strlen(names[n].name);
            if (i + length > bytes || memcmp(text + i, names[n].name, length) != 0) continue;
            text[out++] = names[n].sign;
            taken = length;
        }
        if (taken == 0) text[out++] = text[i];
        i += taken > 0 ? taken : 1;
    }
    text[out] = '\0';
    return out;
}

static void read_word(struct arena *arena, const char *line, size_t bytes, struct placed_page *page)
{
    struct placed_word word = {.left = place_of(line, bytes, "xMin=\""),
                               .top = place_of(line, bytes, "yMin=\""),
                               .right = place_of(line, bytes, "xMax=\""),
                               .bottom = place_of(line, bytes, "yMax=\""),
                               .drawn = page->count};
    const char *from = memchr(line, '>', bytes), *to = memmem(line, bytes, "</word>", 7);
    page->partial = page->partial || (from != NULL && (to == NULL || to - from > WORD_BYTES_MAX));
    if (from == NULL || to == NULL || to <= from + 1 || page->partial) return;
    if (word.left < 0 || word.top < 0 || word.right <= word.left || word.bottom <= word.top) return;
    char *text = arena_strndup(arena, from + 1, (size_t)(to - from - 1));
    word.bytes = unescape(text, (size_t)(to - from - 1));
    word.text = bytes_are_ascii(text, word.bytes) ? text : printed_word(arena, text, word.bytes);
    word.bytes = strlen(word.text);
    if (word.bytes == 0) return;
    word.characters = utf8_count(word.text, word.bytes);
    *ARENA_PUSH(arena, page->words, page->count, page->room) = word;
}

void places_read(struct arena *arena, const char *text, size_t bytes, struct placed_pages *out)
{
    struct placed_page *page = NULL;
    size_t words = 0;
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        if (eol == NULL) eol = end;
        while (at < eol && *at == ' ') at++;
        size_t length = (size_t)(eol - at);
        if (length > 5 && memcmp(at, "<page", 5) == 0) {
            if (out->count == PAGES_MAX) return;
            page = ARENA_PUSH(arena, out->items, out->count, out->room);
            *page = (struct placed_page){0};
        } else if (page != NULL && length > 5 && memcmp(at, "<word", 5) == 0) {
            page->partial = page->partial || words == WORDS_MAX || page->count == PAGE_WORDS_MAX;
            if (!page->partial) read_word(arena, at, length, page);
            words += !page->partial;
        }
        at = eol + 1;
    }
}
