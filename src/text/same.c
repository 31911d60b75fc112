/* SPDX-License-Identifier: MIT */
/*
 * same: nearly the same text in the body and in an attachment, or in two attachments, counts once. Sentences are
 * compared by their runs of three words, without numbers, signs and line breaks, which every program sets differently,
 * so that a word changed here and there does not matter. Where nearly all of one text stands in the other, what stands
 * in both is kept in the longer one, and what only one has stays where it is.
 */
#include "segment/segment_internal.h"

#include <stdint.h>
#include "fold.h"
#include <mailcall/base/one_of.h>

#define SAME_PERCENT 70
/* Letters below which a text is no copy. */
#define SAME_MIN_BYTES 40
/* Share of a sentence's runs that the other text has, where it says the same. */
#define SENTENCE_PERCENT 60
#define RUN 3
#define SAME_MAX_WORDS 100000
#define SAME_MAX_BLOCKS 2000
/* The body and so many files are compared, each with each. */
#define SAME_MAX_SOURCES 12
/* So many paragraphs with a sentence of their own are looked for in the other text. */
#define PARTLY_MAX 200

struct sentence {
    size_t block, word, words, bytes; /* bytes: letters */
};

/* Hashes of runs of one, two and three words. */
struct runs {
    uint32_t *slots;
    size_t mask;
};

struct side {
    struct sentence *sentences;
    size_t count, room;
    uint32_t *words;
    size_t word_count, word_room;
    size_t bytes;
    struct runs runs;
};

/* Bytes of the character at `at`, and whether it is a letter or figure: what is past ASCII is, but for signs, blanks
 * and what is not seen. */
static size_t character(const char *at, bool *letter)
{
    unsigned char c = (unsigned char)at[0], next = c != 0 ? (unsigned char)at[1] : 0;
    size_t bytes = c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    *letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0xc3;
    if (c == 0xe2) *letter = next > 0xaf || (next != 0x80 && next != 0x81 && next < 0x84); /* U+2000..U+2BFF */
    if (c == 0xe3 && next == 0x80) *letter = (unsigned char)at[2] >= 0x85 && (unsigned char)at[2] <= 0x87;
    if (c == 0xef && next >= 0xbc) *letter = next == 0xbd || (unsigned char)at[2] > 0xa0;
    for (size_t i = 1; i < bytes; i++)
        if (at[i] == '\0') return i;
    return bytes;
}

/* A character past this one is a word: its script has no blanks. */
static bool is_word_alone(const char *at)
{
    unsigned char c = (unsigned char)*at;
    return c >= 0xe3 && c <= 0xe9;
}

static uint32_t hash_bytes(uint32_t hash, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return hash;
}

static uint32_t hash_run(const uint32_t *words, size_t count)
{
    uint32_t hash = 2166136261u + (uint32_t)count;
    for (size_t i = 0; i < count; i++) hash = (hash ^ words[i]) * 16777619u + (hash >> 15);
    return hash != 0 ? hash : 1;
}

static bool ends_sentence(const char *at)
{
    if (one_of(".!?", *at)) return at[1] == ' ' || at[1] == '\n' || at[1] == '\0';
    return strncmp(at, "。", 3) == 0 || strncmp(at, "！", 3) == 0 || strncmp(at, "？", 3) == 0;
}

static void close_sentence(struct arena *arena, struct side *side, struct sentence *now)
{
    now->words = side->word_count - now->word;
    if (now->words > 0) *ARENA_PUSH(arena, side->sentences, side->count, side->room) = *now;
    side->bytes += now->bytes;
    *now = (struct sentence){.block = now->block, .word = side->word_count};
}

static void add_block(struct arena *arena, struct side *side, size_t block, const char *text)
{
    char *folded = fold_line(arena, text, strlen(text));
    struct sentence now = {.block = block, .word = side->word_count};
    uint32_t hash = 0;
    const char *at = folded + strspn(folded, "0123456789.) (-"); /* the number a list may have put before it */
    while (*at != '\0' && side->word_count < SAME_MAX_WORDS) {
        bool letter;
        size_t bytes = character(at, &letter);
        if (letter) {
            hash = hash_bytes(hash == 0 ? 2166136261u : hash, at, bytes);
            now.bytes += bytes;
        }
        bool hidden = strncmp(at, "\xc2\xad", 2) == 0 || *at == '\'' || strncmp(at, "\xe2\x80\x99", 3) == 0;
        if (hash != 0 && ((!letter && !hidden) || is_word_alone(at) || at[bytes] == '\0')) {
            *ARENA_PUSH(arena, side->words, side->word_count, side->word_room) = hash;
            hash = 0;
        }
        if (ends_sentence(at)) close_sentence(arena, side, &now);
        at += bytes;
    }
    close_sentence(arena, side, &now);
}

static void runs_insert(struct runs *runs, uint32_t hash)
{
    size_t at = hash & runs->mask;
    while (runs->slots[at] != 0 && runs->slots[at] != hash) at = (at + 1) & runs->mask;
    runs->slots[at] = hash;
}

static bool runs_have(const struct runs *runs, uint32_t hash)
{
    size_t at = hash & runs->mask;
    while (runs->slots[at] != 0 && runs->slots[at] != hash) at = (at + 1) & runs->mask;
    return runs->slots[at] == hash;
}

static void make_runs(struct arena *arena, struct side *side)
{
    size_t slots = 16;
    while (slots < side->word_count * 2 * RUN) slots *= 2;
    side->runs = (struct runs){arena_array(arena, slots, sizeof *side->runs.slots), slots - 1};
    for (size_t i = 0; i < side->word_count; i++)
        for (size_t n = 1; n <= RUN && i + n <= side->word_count; n++)
            runs_insert(&side->runs, hash_run(side->words + i, n));
}

/* Blocks of one source, "" for the body; of the body what is the author's in whatever role. Two files of one name are
 * two sources. */
static struct side side_of(struct arena *arena, const struct blocks *blocks, const char *source)
{
    struct side side = {0};
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        bool whose = block->role == ROLE_AUTHORED || block->role == ROLE_GREETING || block->role == ROLE_CLOSING ||
                     block->role == ROLE_SIGNATURE;
        bool here = source[0] ? block->source == source : !block->source[0];
        if (whose && !block->hidden && here) add_block(arena, &side, i, block->text);
    }
    make_runs(arena, &side);
    return side;
}

/* The other text says it too, in so many words. */
static bool says_too(const struct side *in, const struct side *of, const struct sentence *sentence)
{
    size_t run = sentence->words < RUN ? sentence->words : RUN, runs = sentence->words + 1 - run, met = 0;
    for (size_t i = 0; i < runs; i++) met += runs_have(&in->runs, hash_run(of->words + sentence->word + i, run));
    return met * 100 >= runs * SENTENCE_PERCENT;
}

/* Nearly all of `of` stands in `in`. */
static bool stands_in(const struct side *of, const struct side *in)
{
    size_t same = 0;
    if (of->bytes < SAME_MIN_BYTES || in->count == 0) return false;
    for (size_t i = 0; i < of->count; i++)
        if (says_too(in, of, &of->sentences[i])) same += of->sentences[i].bytes;
    return same * 100 >= of->bytes * SAME_PERCENT;
}

static void set_block_aside(struct block *block)
{
    if (block->role != ROLE_AUTHORED) return;
    block->role = ROLE_QUOTED;
    block->rule = RULE_SAME_TEXT;
}

/* How many of the block's sentences, from `first` on, the other text has; *end: one past the last of them. */
static size_t count_same(const struct side *of, size_t first, const struct side *in, size_t *end)
{
    size_t same = 0;
    for (*end = first; *end < of->count && of->sentences[*end].block == of->sentences[first].block; ++*end)
        same += says_too(in, of, &of->sentences[*end]);
    return same;
}

/* A paragraph with a sentence of its own stays whole: its number files that sentence. What it holds of the other text
 * is set aside there. */
static void keep_partly(struct arena *arena, struct blocks *blocks, const struct side *of, size_t first,
                        const struct side *in)
{
    struct side one = {0};
    add_block(arena, &one, 0, blocks->items[of->sentences[first].block].text);
    make_runs(arena, &one);
    for (size_t i = 0, end; i < in->count; i = end)
        if (count_same(in, i, &one, &end) == end - i) set_block_aside(&blocks->items[in->sentences[i].block]);
}

/* A question that stands in both, and below it what stands here alone: it says what that answers, and stays. */
static bool heads_own(const struct blocks *blocks, const struct side *of, size_t first, size_t next,
                      const struct side *in)
{
    static const char *const marks[] = {"?", "？", "؟"};
    const char *text = blocks->items[of->sentences[first].block].text;
    size_t bytes = strlen(text), end;
    bool asks = false;
    while (bytes > 0 && strchr(" \t\n*_\"", text[bytes - 1]) != NULL) bytes--;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t mark = strlen(marks[i]);
        asks |= bytes > mark && memcmp(text + bytes - mark, marks[i], mark) == 0;
    }
    return asks && next < of->count && count_same(of, next, in, &end) == 0;
}

static void set_aside(struct arena *arena, struct blocks *blocks, const struct side *of, const struct side *in)
{
    size_t partly = 0;
    for (size_t i = 0, end; i < of->count; i = end) {
        size_t same = count_same(of, i, in, &end);
        if (same == end - i && heads_own(blocks, of, i, end, in)) continue;
        if (same == end - i)
            set_block_aside(&blocks->items[of->sentences[i].block]);
        else if (same > 0 && partly++ < PARTLY_MAX)
            keep_partly(arena, blocks, of, i, in);
    }
}

/* Sides are the body and the files, in their order; which of two is kept is for the length to say, else the first. */
static void compare(struct arena *arena, struct blocks *blocks, const struct side *first, const struct side *later)
{
    bool later_in = stands_in(later, first), first_in = stands_in(first, later);
    if (later_in && (!first_in || later->bytes <= first->bytes))
        set_aside(arena, blocks, later, first);
    else if (first_in)
        set_aside(arena, blocks, first, later);
}

void same_text(struct arena *arena, struct blocks *blocks)
{
    struct side sides[SAME_MAX_SOURCES];
    size_t count = 0;
    const char *last = "";
    if (blocks->count == 0 || blocks->count > SAME_MAX_BLOCKS) return;
    for (size_t i = 0; i < blocks->count; i++) {
        const char *source = blocks->items[i].source;
        if (!source[0] || source == last || count == SAME_MAX_SOURCES) continue;
        last = source;
        if (count == 0) sides[count++] = side_of(arena, blocks, "");
        sides[count] = side_of(arena, blocks, source);
        for (size_t k = 0; k < count; k++) compare(arena, blocks, &sides[k], &sides[count]);
        count++;
    }
}
