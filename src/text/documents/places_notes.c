/* SPDX-License-Identifier: MIT */
/*
 * places_notes: foot- and endnotes of laid-out pages. A mark is a small raised word right behind another; a note is a
 * run of words smaller than the text's whose first one begins with a mark's label. Both at once are hardly anything
 * else. The note leaves the page and its mark becomes "[1]", so that its words can stand where they are cited.
 */
#include "places.h"

#include <stdlib.h>
#include <string.h>
#include <mailcall/base/buf.h>

#define LABEL_MAX_BYTES 4
#define MARKS_MAX 500
#define NOTE_MAX_BYTES 4000
/* Percent of the usual height of words: of a note's at most, of a mark's. */
#define NOTE_PERCENT 93
#define MARK_PERCENT 78
/* Percent of a mark's height: how far from its word it may stand. */
#define BEHIND_PERCENT 40
/* A row so much farther down than the last, in heights of words, is no part of the note. */
#define APART 3

struct mark {
    struct placed_page *page;
    size_t word; /* of the page, behind which it stands: the next one */
    const char *label;
    bool met;
};

struct notes {
    struct arena *arena;
    struct placed_pages *pages;
    struct mark *marks;
    size_t count, room, note_room;
    int usual;
};

static int height_of(const struct placed_word *word)
{
    return word->bottom - word->top;
}

static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The height that most words have. */
static int usual_height(struct arena *arena, const struct placed_pages *pages)
{
    size_t words = 0, count = 0;
    for (size_t p = 0; p < pages->count; p++) words += pages->items[p].count;
    int *heights = arena_array(arena, words + 1, sizeof *heights);
    for (size_t p = 0; p < pages->count; p++)
        for (size_t i = 0; i < pages->items[p].count; i++) heights[count++] = height_of(&pages->items[p].words[i]);
    qsort(heights, count, sizeof *heights, by_value);
    return count > 0 ? heights[count / 2] : 0;
}

/* "1", "12", "iv", "*". */
static bool is_label(const char *text, size_t bytes)
{
    static const char *const signs[] = {"\xe2\x80\xa0", "\xe2\x80\xa1", "\xc2\xa7"};
    if (bytes == 0 || bytes > LABEL_MAX_BYTES) return false;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (bytes == strlen(signs[i]) && memcmp(text, signs[i], bytes) == 0) return true;
    return strspn(text, "0123456789") == bytes || strspn(text, "ivx") == bytes || strspn(text, "*") == bytes;
}

/* "m", "km", "ft": a raised figure behind it is no mark. */
static bool is_unit(const struct placed_word *word, const char *label)
{
    return word->bytes <= 2 && (strcmp(label, "2") == 0 || strcmp(label, "3") == 0);
}

/* Words that are small, raised and right behind another. */
static void find_marks(struct notes *notes, struct placed_page *page)
{
    for (size_t i = 1; i < page->count && notes->count < MARKS_MAX; i++) {
        const struct placed_word *word = &page->words[i], *before = word - 1;
        int height = height_of(word), gap = word->left - before->right;
        if (height * 100 > notes->usual * MARK_PERCENT || height_of(before) * 100 < height * 120) continue;
        if (gap * 100 > height * BEHIND_PERCENT || gap < -height || word->bottom >= before->bottom) continue;
        if (word->top > before->top + height / 2 || !is_label(word->text, word->bytes)) continue;
        if (is_unit(before, word->text)) continue;
        *ARENA_PUSH(notes->arena, notes->marks, notes->count, notes->room) = (struct mark){page, i, word->text, false};
    }
}

static bool is_small(const struct notes *notes, const struct placed_word *word)
{
    return height_of(word) * 100 <= notes->usual * NOTE_PERCENT;
}

static bool begins_line(const struct placed_page *page, size_t i)
{
    const struct placed_word *word = &page->words[i], *before = i > 0 ? word - 1 : NULL;
    return before == NULL || word->left < before->left || word->top >= before->bottom;
}

/* The bytes of the label that the word begins with: nothing of its kind follows. */
static size_t label_bytes(const struct placed_word *word, const char *label)
{
    size_t bytes = strlen(label);
    if (word->bytes < bytes || memcmp(word->text, label, bytes) != 0) return 0;
    char next = word->text[bytes];
    bool digit = next >= '0' && next <= '9', letter = next >= 'a' && next <= 'z';
    return digit || (letter && strchr("ivx", label[0]) != NULL) ? 0 : bytes;
}

/* The first mark, not met yet, whose note may begin with this word: marks come in the order of their notes. */
static struct mark *mark_of(struct notes *notes, const struct placed_page *page, size_t i)
{
    if (!is_small(notes, &page->words[i]) || !begins_line(page, i)) return NULL;
    for (size_t m = 0; m < notes->count; m++) {
        struct mark *mark = &notes->marks[m];
        if (mark->met || label_bytes(&page->words[i], mark->label) == 0) continue;
        return mark->page > page || (mark->page == page && mark->word >= i) ? NULL : mark;
    }
    return NULL;
}

/* One past the last word of the note that begins at `from`: to the next note, or to what is no note. */
static size_t note_end(struct notes *notes, const struct placed_page *page, size_t from)
{
    size_t end = from + 1;
    for (; end < page->count; end++) {
        const struct placed_word *word = &page->words[end], *before = word - 1;
        if (!is_small(notes, word) || word->top > before->bottom + APART * height_of(before)) break;
        if (word->bottom < before->top) break; /* higher up: another column, or a head */
        if (mark_of(notes, page, end) != NULL) break;
    }
    return end;
}

/* A word broken at a line's end is put together. */
static void add_word(struct buf *text, const struct placed_page *page, size_t i, size_t from)
{
    const struct placed_word *word = &page->words[i];
    bool broken = text->len > 1 && text->data[text->len - 1] == '-' && begins_line(page, i) && word->text[0] >= 'a' &&
                  word->text[0] <= 'z';
    if (broken)
        buf_truncate(text, text->len - 1);
    else if (text->len > 0)
        buf_putc(text, ' ');
    buf_add(text, word->text + from, word->bytes - from);
}

static void take_note(struct notes *notes, struct placed_page *page, size_t from, size_t to, struct mark *mark)
{
    struct placed_pages *pages = notes->pages;
    struct buf text = BUF_INIT(NOTE_MAX_BYTES);
    size_t label = label_bytes(&page->words[from], mark->label);
    for (size_t i = from; i < to; i++)
        if (i > from || page->words[i].bytes > label) add_word(&text, page, i, i == from ? label : 0);
    *ARENA_PUSH(notes->arena, pages->notes, pages->note_count, notes->note_room) =
        arena_strndup(notes->arena, buf_text(&text), text.len);
    buf_release(&text);
    for (size_t i = from; i < to; i++) page->words[i].bytes = 0;
    struct placed_word *sign = &mark->page->words[mark->word], *before = sign - 1;
    before->text = arena_printf(notes->arena, "%s[%zu]", before->text, pages->note_count);
    before->bytes = strlen(before->text);
    sign->bytes = 0;
    mark->met = mark->page->noted = page->noted = true;
}

/* Without the words that were taken from it. */
static void close_page(struct placed_page *page)
{
    size_t kept = 0;
    for (size_t i = 0; i < page->count; i++)
        if (page->words[i].bytes > 0) page->words[kept++] = page->words[i];
    page->count = kept;
}

void places_notes(struct arena *arena, struct placed_pages *pages)
{
    struct notes notes = {.arena = arena, .pages = pages, .usual = usual_height(arena, pages)};
    for (size_t p = 0; p < pages->count; p++)
        if (!pages->items[p].partial) find_marks(&notes, &pages->items[p]);
    for (size_t p = 0; p < pages->count && notes.count > 0; p++) {
        struct placed_page *page = &pages->items[p];
        for (size_t i = 0; i < page->count && !page->partial;) {
            struct mark *mark = mark_of(&notes, page, i);
            size_t end = mark != NULL ? note_end(&notes, page, i) : i + 1;
            if (mark != NULL) take_note(&notes, page, i, end, mark);
            i = end;
        }
    }
    for (size_t p = 0; p < pages->count; p++)
        if (pages->items[p].noted) close_page(&pages->items[p]);
}
