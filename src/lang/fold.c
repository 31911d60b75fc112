/* SPDX-License-Identifier: MIT */
/* fold: case and diacritics taken away, letter by letter where the table knows them all, else by ICU. */
#include "fold_table.h"
#include "lang.h"

#include <mailcall/base/utf8.h>

static bool all_ascii(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)text[i] >= 0x80) return false;
    }
    return true;
}

static size_t copy_lower(const char *text, size_t bytes, char *out, size_t room)
{
    size_t n = bytes < room ? bytes : room;
    for (size_t i = 0; i < n; i++) out[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
    return n;
}

bool fold_ascii(const char *text, size_t bytes, char *out)
{
    unsigned char all = 0;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        all |= c;
        out[i] = (char)(c | ((unsigned char)(c - 'A') < 26) << 5);
    }
    return all < 0x80;
}

static uint32_t folded_letter(const uint16_t table[FOLD_END], uint32_t code)
{
    if (code < FOLD_END) return table[code];
    return fold_keeps(code) ? code : 0;
}

/* Writes what a letter became; returns the bytes. */
static size_t put_letter(char out[4], uint32_t code)
{
    if (code < FOLD_PAIR || code >= FOLD_PAIR_END) return utf8_put(out, code);
    out[0] = (char)('a' + (code - FOLD_PAIR) / 26);
    out[1] = (char)('a' + (code - FOLD_PAIR) % 26);
    return 2;
}

/* Folds by one table, or by two, one after the other; false when ICU has to: a letter is not known, or does not fit. */
static bool fold_letters(const char *text, size_t bytes, const uint16_t *first, const uint16_t *second, char *out,
                         size_t room, size_t *written)
{
    const char *at = text, *end = text + bytes;
    *written = 0;
    while (at < end) {
        uint32_t code;
        at += utf8_next(at, end, &code);
        code = folded_letter(first, code);
        if (second != NULL && code < FOLD_PAIR) code = folded_letter(second, code);
        if (code == 0 || *written + 4 > room) return false;
        *written += put_letter(out + *written, code);
    }
    return true;
}

size_t fold_word(const char *text, size_t bytes, char *out, size_t room)
{
    size_t written;
    if (bytes <= room && fold_ascii(text, bytes, out)) return bytes;
    bool word = bytes <= LANG_MAX_WORD_BYTES;
    if (word && fold_letters(text, bytes, fold_cased, NULL, out, room, &written)) return written;
    return fold_word_icu(text, bytes, out, room);
}

size_t fold_marks(const char *text, size_t bytes, char *out, size_t room)
{
    size_t written;
    if (all_ascii(text, bytes)) {
        size_t n = bytes < room ? bytes : room;
        if (out != text) memcpy(out, text, n);
        return n;
    }
    bool word = bytes <= LANG_MAX_WORD_BYTES * 2 && out != text;
    if (word && fold_letters(text, bytes, fold_unmarked, NULL, out, room, &written)) return written;
    return fold_marks_icu(text, bytes, out, room);
}

/* A long text in pieces, which end at ASCII white space or punctuation, so that no combining sequence is cut. */
static size_t fold_pieces(const char *text, size_t bytes, char *out, size_t room)
{
    size_t at = 0;
    for (size_t from = 0; from < bytes;) {
        size_t to = from;
        while (to < bytes && (to - from < LANG_MAX_WORD_BYTES || (unsigned char)text[to] >= 0x80) &&
               to - from < (size_t)LANG_MAX_WORD_BYTES * 2)
            to++;
        while (to < bytes && to > from + 1 && ((unsigned char)text[to] & 0xC0) == 0x80) to--;
        char piece[LANG_MAX_WORD_BYTES * 6];
        size_t n = fold_word(text + from, to - from, piece, sizeof piece);
        for (size_t i = 0; i < n;) {
            size_t step = n - i > LANG_MAX_WORD_BYTES ? LANG_MAX_WORD_BYTES : n - i;
            while (step > 1 && i + step < n && ((unsigned char)piece[i + step] & 0xC0) == 0x80) step--;
            at += fold_marks(piece + i, step, out + at, room - at);
            i += step;
        }
        from = to;
    }
    return at;
}

char *lang_fold(struct arena *arena, const char *text)
{
    size_t bytes = strlen(text), room = bytes * 3, at = bytes;
    char *out = arena_room(arena, room + 1, 1);
    if (!fold_ascii(text, bytes, out) && !fold_letters(text, bytes, fold_cased, fold_unmarked, out, room, &at))
        at = fold_pieces(text, bytes, out, room);
    out[at] = '\0';
    return out;
}

int lang_table_index(const char *tag)
{
    for (size_t i = 0; i < lang_table_count; i++) {
        if (strcmp(lang_tables[i].tag, tag) == 0) return (int)i;
    }
    return -1;
}

void lang_primary_tag(const char *bcp47, char out[9])
{
    size_t n = bcp47 ? strcspn(bcp47, "-_") : 0;
    n = copy_lower(bcp47 ? bcp47 : "", n, out, 8);
    out[n] = '\0';
    if (strcmp(out, "nb") == 0 || strcmp(out, "nn") == 0) memcpy(out, "no", 3);
}
