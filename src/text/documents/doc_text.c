/* SPDX-License-Identifier: MIT */
/*
 * doc_text: a Word file holds its texts one behind the other: the document, its footnotes, running heads and feet,
 * comments, endnotes, text boxes; and its head says how many characters each has ([MS-DOC] 2.5.4). catdoc writes all of
 * them in that order and leaves the marks of notes out. Where a mark stands is read from the file, whose text mostly
 * lies in one piece.
 */
#include "doc_text.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <mailcall/base/buf.h>

#define SECTOR 512
#define HEAD_BYTES 0x6c
#define TEXT_MAX (4u * 1024 * 1024)
#define NOTES_MAX 500
/* More characters than this do not go missing between a file and what catdoc writes of it. */
#define MISSING_MAX 200
#define MARK 2 /* the character at which a note is cited */

enum story { MAIN, FOOTNOTES, HEADS, MACROS, COMMENTS, ENDNOTES, BOXES, HEAD_BOXES, STORIES };

struct word {
    const unsigned char *head; /* the file's, NULL: not found */
    size_t behind;             /* bytes of the file from there on */
    size_t characters[STORIES];
};

static uint32_t number_at(const unsigned char *at)
{
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* Word 97 to 2003 begin their main stream so, at the beginning of a sector. */
static struct word find_head(const char *file, size_t count)
{
    struct word word = {0};
    for (size_t at = 0; at + HEAD_BYTES <= count; at += SECTOR) {
        const unsigned char *head = (const unsigned char *)file + at;
        unsigned version = head[2] | (unsigned)head[3] << 8;
        if (head[0] != 0xec || head[1] != 0xa5 || version < 0xc0 || version > 0x112) continue;
        for (int i = 0; i < STORIES; i++) {
            word.characters[i] = number_at(head + 0x4c + 4 * i);
            if (word.characters[i] > TEXT_MAX) return (struct word){0};
        }
        word.head = head;
        word.behind = count - at;
        return word;
    }
    return word;
}

/* A line of what catdoc wrote, with its end; in characters. */
static size_t line_length(const char *at, const char *end, size_t *bytes)
{
    size_t characters = 0;
    for (*bytes = 0; at + *bytes < end; ++*bytes) {
        characters += ((unsigned char)at[*bytes] & 0xc0) != 0x80;
        if (at[*bytes] != '\n') continue;
        ++*bytes;
        break;
    }
    return characters;
}

/* Lines from `at` on that fit into a story of so many characters, marks and separators left out: their bytes. */
static size_t lines_within(const char *at, const char *end, size_t characters, size_t *lines)
{
    size_t taken = 0, sum = 0, bytes;
    for (*lines = 0; at + taken < end; ++*lines) {
        size_t more = line_length(at + taken, end, &bytes);
        if (sum + more > characters + 1) break;
        sum += more;
        taken += bytes;
    }
    return taken;
}

static size_t apart(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

/* Bytes of the document's own text: up to the line's end at which as many characters are missing as there are notes
 * behind it. 0: no line's end fits. */
static size_t main_bytes(const struct word *word, const char *said, size_t bytes)
{
    const char *end = said + bytes;
    size_t sum = 0, best = 0, least = SIZE_MAX, length, lines;
    for (size_t at = 0; at < bytes; at += length) {
        sum += line_length(said + at, end, &length);
        if (apart(sum, word->characters[MAIN]) > MISSING_MAX) continue;
        lines_within(said + at + length, end, word->characters[FOOTNOTES], &lines);
        size_t missing = word->characters[MAIN] > sum ? word->characters[MAIN] - sum : 0;
        size_t off = sum > word->characters[MAIN] ? sum - word->characters[MAIN] : apart(missing, lines);
        if (off > least) continue;
        least = off;
        best = at + length;
    }
    return least <= word->characters[MAIN] / 20 + 2 ? best : 0;
}

static void take_notes(struct arena *arena, const char *at, size_t bytes, struct doc_text *out)
{
    for (size_t from = 0, length; from < bytes; from += length) {
        line_length(at + from, at + bytes, &length);
        size_t to = from + length;
        while (to > from && (unsigned char)at[to - 1] <= ' ') to--;
        if (to == from || out->note_count == NOTES_MAX) continue;
        *ARENA_PUSH(arena, out->notes, out->note_count, out->note_room) = arena_strndup(arena, at + from, to - from);
    }
}

/* The characters at which notes are cited, counted without them; none where the text does not lie in one piece. */
static size_t find_marks(const struct word *word, size_t marks[NOTES_MAX])
{
    size_t from = number_at(word->head + 0x18), to = number_at(word->head + 0x1c), all = 0, count = 0;
    for (int i = 0; i < STORIES; i++) all += word->characters[i];
    if (from < HEAD_BYTES || to <= from || to > word->behind) return 0;
    size_t wide = (to - from) / (all > 0 ? all : 1) >= 2 ? 2 : 1;
    if (from + wide * word->characters[MAIN] > to) return 0;
    for (size_t i = 0; i < word->characters[MAIN] && count < NOTES_MAX; i++) {
        const unsigned char *at = word->head + from + wide * i;
        if (at[0] == MARK && (wide == 1 || at[1] == 0)) marks[count] = i - count, count++;
    }
    return count;
}

/* The text with "[1]" where the first note is cited. */
static void put_marks(struct arena *arena, const size_t *marks, size_t count, struct doc_text *out)
{
    struct buf text = BUF_INIT(2 * TEXT_MAX);
    size_t character = 0, next = 0;
    for (size_t i = 0; i <= out->bytes; i++) {
        bool begins = i == out->bytes || ((unsigned char)out->text[i] & 0xc0) != 0x80;
        for (; begins && next < count && marks[next] == character; next++) buf_printf(&text, "[%zu]", next + 1);
        if (i < out->bytes) buf_putc(&text, out->text[i]);
        character += begins;
    }
    out->text = arena_strndup(arena, buf_text(&text), text.len);
    out->bytes = text.len;
    buf_release(&text);
}

void doc_text_find(struct arena *arena, const char *file, size_t count, const char *said, size_t bytes,
                   struct doc_text *out)
{
    struct word word = find_head(file, count);
    size_t main = word.head != NULL ? main_bytes(&word, said, bytes) : 0, marks[NOTES_MAX], at = main, lines;
    *out = (struct doc_text){.text = said, .bytes = bytes};
    if (main == 0) return;
    const char *boxes = NULL;
    size_t box_bytes = 0;
    for (int story = FOOTNOTES; story < STORIES && at < bytes; story++) {
        size_t taken = lines_within(said + at, said + bytes, word.characters[story], &lines);
        if (word.characters[story] == 0) continue;
        if (story == FOOTNOTES || story == ENDNOTES) take_notes(arena, said + at, taken, out);
        if (story == BOXES) boxes = said + at, box_bytes = taken;
        at += taken;
    }
    out->bytes = main;
    size_t cited = find_marks(&word, marks);
    if (cited == out->note_count && cited > 0) put_marks(arena, marks, cited, out);
    if (boxes == NULL) return;
    out->text = arena_printf(arena, "%.*s%.*s", (int)out->bytes, out->text, (int)box_bytes, boxes);
    out->bytes = strlen(out->text);
}
