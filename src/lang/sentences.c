/* SPDX-License-Identifier: MIT */
/*
 * sentences: where a sentence ends. ICU proposes (UAX 29), and a proposal is turned down after an abbreviation, a
 * single initial, a list number, or in the midst of an address. Line ends inside a paragraph are white space here; a
 * blank line ends a sentence whatever stands before it.
 */
#include "lang.h"
#include "memory.h"

#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

/* The paragraph with its line ends as spaces, so that offsets stay. */
static char *one_line(struct arena *arena, const char *text, size_t bytes)
{
    char *copy = arena_strndup(arena, text, bytes);
    for (size_t i = 0; i < bytes; i++) {
        if (copy[i] == '\n' || copy[i] == '\r' || copy[i] == '\t') copy[i] = ' ';
    }
    return copy;
}

static bool listed_abbreviation(const char *word, size_t bytes)
{
    char folded[LANG_MAX_WORD_BYTES * 2];
    if (bytes > 16) return false;
    size_t n = fold_word(word, bytes, folded, sizeof folded);
    for (const char *at = lang_abbreviations; *at;) {
        size_t length = strcspn(at, " ");
        if (length == n && memcmp(at, folded, n) == 0) return true;
        at += length;
        at += strspn(at, " ");
    }
    return false;
}

static bool single_letter(const char *word, size_t bytes)
{
    UChar32 c;
    int32_t i = 0;
    U8_NEXT_OR_FFFD(word, i, (int32_t)bytes, c);
    return i == (int32_t)bytes && u_isupper(c);
}

bool lang_dot_is_of_word(const char *text, size_t from, size_t to)
{
    if (to <= from || text[to - 1] != '.') return false;
    size_t word = to - 1;
    while (word > from && text[word - 1] != ' ' && text[word - 1] != '(' && text[word - 1] != '"') word--;
    size_t bytes = to - 1 - word;
    if (bytes == 0) return false;
    if (listed_abbreviation(text + word, bytes) || single_letter(text + word, bytes)) return true;
    bool number = true;
    for (size_t i = word; i < to - 1; i++) number = number && text[i] >= '0' && text[i] <= '9';
    return number && word == from && bytes <= 3; /* "3. Text": a list number opens the sentence */
}

/* "https://example.org/list?page=2": the question mark ends nothing. */
static bool in_address(const char *line, size_t from, size_t to)
{
    size_t word = to;
    while (word > from && line[word - 1] != ' ') word--;
    return to - word > 4 && (memmem(line + word, to - word, "://", 3) || strncmp(line + word, "www.", 4) == 0);
}

static void push_trimmed(struct arena *arena, const char *text, size_t from, size_t to, struct spans *out)
{
    while (from < to && (unsigned char)text[from] <= ' ') from++;
    while (to > from && (unsigned char)text[to - 1] <= ' ') to--;
    if (from < to) *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct span){from, to};
}

static void paragraph_sentences(struct lang *lang, struct arena *arena, const char *text, size_t base, size_t bytes,
                                struct spans *out)
{
    UErrorCode error = U_ZERO_ERROR;
    const char *line = one_line(arena, text + base, bytes);
    lang_memory_prepare();
    if (!lang->sentence_breaks) lang->sentence_breaks = ubrk_open(UBRK_SENTENCE, lang->tag, NULL, 0, &error);
    UText *source = utext_openUTF8(NULL, line, (int64_t)bytes, &error);
    if (!U_FAILURE(error)) ubrk_setUText(lang->sentence_breaks, source, &error);
    if (U_FAILURE(error)) {
        push_trimmed(arena, text, base, base + bytes, out);
    } else {
        size_t start = 0;
        ubrk_first(lang->sentence_breaks);
        for (int32_t to; (to = ubrk_next(lang->sentence_breaks)) != UBRK_DONE;) {
            size_t end = (size_t)to;
            while (end > start && line[end - 1] == ' ') end--;
            if ((size_t)to < bytes && lang_dot_is_of_word(line, start, end)) continue;
            if ((size_t)to < bytes && end == (size_t)to && in_address(line, start, end)) continue;
            push_trimmed(arena, text, base + start, base + end, out);
            start = (size_t)to;
        }
        push_trimmed(arena, text, base + start, base + bytes, out);
    }
    utext_close(source);
}

static bool blank_line_at(const char *text, size_t bytes, size_t at, size_t *after)
{
    if (text[at] != '\n') return false;
    size_t i = at + 1;
    while (i < bytes && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r')) i++;
    if (i >= bytes || text[i] != '\n') return false;
    *after = i + 1;
    return true;
}

void lang_sentences(struct lang *lang, struct arena *arena, const char *text, size_t bytes, struct spans *out)
{
    size_t from = 0, after = 0;
    for (size_t i = 0; i < bytes; i++) {
        if (!blank_line_at(text, bytes, i, &after)) continue;
        paragraph_sentences(lang, arena, text, from, i - from, out);
        from = after;
        i = after - 1;
    }
    if (from < bytes) paragraph_sentences(lang, arena, text, from, bytes - from, out);
}
