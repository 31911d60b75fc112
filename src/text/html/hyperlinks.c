/* SPDX-License-Identifier: MIT */
/* hyperlinks: words are found again by their letters and those around them, since a plain form breaks its lines, marks
 * its quotations and writes addresses where it likes. */
#include "hyperlinks.h"

#include <stdint.h>
#include <string.h>

#define TEXT_MAX_BYTES (512u * 1024) /* of the plain form; honest letters have a hundredth */
#define LINKS_MAX 200
/* Letters around a link's words that tell one "here" from another. */
#define BEFORE_LETTERS 24
#define AFTER_LETTERS 12
/* Words that are found without any around them have so many letters. */
#define ALONE_LETTERS 10

/* Letters and digits of blocks, and where each of them stands. */
struct letters {
    char *text;
    struct place {
        uint32_t block, at;
    } * places;
    size_t count;
};

static bool is_letter(const char *at)
{
    unsigned char c = (unsigned char)*at;
    if (c == 0xa0) return (unsigned char)at[-1] != 0xc2; /* a no-break space */
    if (c == 0xc2) return (unsigned char)at[1] != 0xa0;
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void add_letters(struct letters *letters, const char *text, size_t from, size_t to, size_t block)
{
    for (size_t i = from; i < to; i++) {
        if (!is_letter(text + i)) continue;
        char c = text[i];
        letters->places[letters->count] = (struct place){(uint32_t)block, (uint32_t)i};
        letters->text[letters->count++] = c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
    }
    letters->text[letters->count] = 0;
}

static struct letters letters_with_room(struct arena *arena, size_t bytes)
{
    return (struct letters){.text = arena_alloc(arena, bytes + 1),
                            .places = arena_array(arena, bytes + 1, sizeof(struct place))};
}

static struct letters letters_of(struct arena *arena, const struct blocks *blocks)
{
    size_t bytes = 0;
    for (size_t i = 0; i < blocks->count; i++) bytes += strlen(blocks->items[i].text);
    if (bytes > TEXT_MAX_BYTES) return (struct letters){0};
    struct letters letters = letters_with_room(arena, bytes);
    for (size_t i = 0; i < blocks->count; i++)
        add_letters(&letters, blocks->items[i].text, 0, strlen(blocks->items[i].text), i);
    return letters;
}

/* A link's words with what stands around them, in letters. */
struct wanted {
    char *text;
    size_t words_from, words_to, count; /* the words: from, to */
};

static struct wanted wanted_of(struct arena *arena, const struct block *block, const struct emphasis *span)
{
    size_t bytes = strlen(block->text), to = span->to < bytes ? span->to : bytes;
    struct letters around = letters_with_room(arena, bytes);
    add_letters(&around, block->text, 0, span->from, 0);
    size_t from = around.count;
    add_letters(&around, block->text, span->from, to, 0);
    size_t end = around.count;
    add_letters(&around, block->text, to, bytes, 0);
    size_t first = from > BEFORE_LETTERS ? from - BEFORE_LETTERS : 0;
    size_t last = around.count - end > AFTER_LETTERS ? end + AFTER_LETTERS : around.count;
    return (struct wanted){around.text + first, from - first, end - first, last - first};
}

/* Where letters `from` to `to` of what is wanted stand at or behind `at`, SIZE_MAX: nowhere. */
static size_t find(struct arena *arena, const struct letters *in, size_t at, const struct wanted *wanted, size_t from,
                   size_t to)
{
    const char *key = arena_strndup(arena, wanted->text + from, to - from);
    const char *found = strstr(in->text + at, key);
    return found ? (size_t)(found - in->text) : SIZE_MAX;
}

/* Where the words themselves begin among the letters; those that follow the last found are the likeliest. */
static size_t find_words(struct arena *arena, const struct letters *in, size_t after, const struct wanted *wanted)
{
    const size_t from[] = {0, 0, wanted->words_from, wanted->words_from};
    const size_t to[] = {wanted->count, wanted->words_to, wanted->count, wanted->words_to};
    for (size_t i = 0; i < 4; i++) {
        if (i > 0 && to[i] - from[i] < ALONE_LETTERS) continue;
        for (int round = 0; round < 2; round++) {
            size_t found = find(arena, in, round == 0 ? after : 0, wanted, from[i], to[i]);
            if (found != SIZE_MAX) return found + wanted->words_from - from[i];
        }
    }
    return SIZE_MAX;
}

static void give(struct arena *arena, struct block *block, size_t from, size_t to, const char *href)
{
    struct emphasis *grown = arena_array(arena, block->emphasis_count + 1, sizeof *grown);
    if (block->emphasis_count) memcpy(grown, block->emphasis, block->emphasis_count * sizeof *grown);
    grown[block->emphasis_count++] = (struct emphasis){.from = from, .to = to, .href = href};
    block->emphasis = grown;
}

void hyperlinks_carry(struct arena *arena, const struct blocks *page, struct blocks *plain)
{
    struct letters letters = letters_of(arena, plain);
    size_t after = 0, links = 0;
    for (size_t i = 0; i < page->count && letters.count > 0; i++) {
        const struct block *block = &page->items[i];
        for (size_t k = 0; k < block->emphasis_count && links < LINKS_MAX; k++) {
            const struct emphasis *span = &block->emphasis[k];
            if (!span->href || block->hidden) continue;
            struct wanted wanted = wanted_of(arena, block, span);
            links++;
            if (wanted.words_from == wanted.words_to) continue;
            size_t at = find_words(arena, &letters, after, &wanted);
            if (at == SIZE_MAX) continue;
            after = at + wanted.words_to - wanted.words_from;
            struct place first = letters.places[at], last = letters.places[after - 1];
            size_t end = last.block == first.block ? last.at + 1 : strlen(plain->items[first.block].text);
            give(arena, &plain->items[first.block], first.at, end, span->href);
        }
    }
}
