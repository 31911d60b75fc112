/* SPDX-License-Identifier: MIT */
/* align: longest common runs first, which is how people see two texts side by side. */
#include "align.h"

#include <stdlib.h>
#include <string.h>
#include <mailcall/base/sorted.h>
#include <mailcall/lang/words.h>

uint64_t align_hash(const char *word)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (; *word; word++) hash = (hash ^ (unsigned char)*word) * UINT64_C(1099511628211);
    return hash;
}

void align_push(struct arena *arena, struct align_text *text, uint64_t word, int owner)
{
    size_t room = text->room;

    text->words = arena_grow(arena, text->words, text->count, &room, sizeof *text->words);
    text->owners = arena_grow(arena, text->owners, text->count, &text->room, sizeof *text->owners);
    text->words[text->count] = word;
    text->owners[text->count++] = owner;
}

void align_add(struct arena *arena, struct align_text *text, const char *words, int owner)
{
    struct words found = {0};
    struct lang *lang = lang_new("und");

    lang_words(lang, arena, words, strlen(words), &found);
    lang_free(&lang);
    for (size_t i = 0; i < found.count; i++) align_push(arena, text, align_hash(found.items[i].term), owner);
}

/* Two letters of 40 pages, compared word by word, have a tenth of it. */
#define PAIRS_MAX 20000000

struct place {
    uint64_t word;
    size_t at;
};

struct stretch {
    size_t a_from, a_to, b_from, b_to;
};

struct search {
    const struct align_text *a, *b;
    struct place *places; /* of b's words, sorted by word, then place */
    size_t *first;        /* for each word of a: where its places begin, ALIGN_NONE none */
    size_t *length, *row; /* for each place of b: the common run that ends there, and for which word of a that holds */
};

static int by_word(const void *left, const void *right)
{
    const struct place *one = left, *other = right;
    if (one->word != other->word) return one->word < other->word ? -1 : 1;
    return (one->at > other->at) - (one->at < other->at);
}

static bool word_before(const void *place, uint64_t word)
{
    return ((const struct place *)place)->word < word;
}

static size_t first_place(const struct search *search, uint64_t word)
{
    size_t count = search->b->count;
    size_t at = sorted_first(search->places, count, sizeof *search->places, word, word_before);
    return at < count && search->places[at].word == word ? at : ALIGN_NONE;
}

/* The longest common run; of several the first in a, then in b. Returns its length, and the run in *run. */
static size_t longest(struct search *search, struct stretch in, struct stretch *run)
{
    size_t best = 0, best_row = 0;

    for (size_t i = in.a_from; i < in.a_to; i++) {
        size_t at = search->first[i], past = at;
        if (at == ALIGN_NONE) continue;
        while (past < search->b->count && search->places[past].word == search->a->words[i]) past++;
        /* Downwards, so that the row above is still there when it is needed. Rows are counted from 1; 0 is none. */
        for (size_t p = past; p-- > at;) {
            size_t k = search->places[p].at;
            if (k < in.b_from || k >= in.b_to) continue;
            size_t before = k > in.b_from && i > in.a_from && search->row[k - 1] == i ? search->length[k - 1] : 0;
            search->length[k] = before + 1;
            search->row[k] = i + 1;
            if (before + 1 < best || (before + 1 == best && best_row != i + 1)) continue;
            best = before + 1;
            best_row = i + 1;
            *run = (struct stretch){i + 1 - best, i + 1, k + 1 - best, k + 1};
        }
    }
    for (size_t k = in.b_from; k < in.b_to; k++) search->row[k] = 0;
    return best;
}

static void search_all(struct arena *arena, struct search *search, size_t *out)
{
    struct stretch *waiting = NULL;
    size_t count = 0, room = 0;

    *ARENA_PUSH(arena, waiting, count, room) = (struct stretch){0, search->a->count, 0, search->b->count};
    while (count) {
        struct stretch in = waiting[--count], run = {0};
        size_t length = longest(search, in, &run);
        if (!length) continue;
        for (size_t i = 0; i < length; i++) out[run.a_from + i] = run.b_from + i;
        if (run.a_from > in.a_from && run.b_from > in.b_from)
            *ARENA_PUSH(arena, waiting, count, room) = (struct stretch){in.a_from, run.a_from, in.b_from, run.b_from};
        if (run.a_to < in.a_to && run.b_to < in.b_to)
            *ARENA_PUSH(arena, waiting, count, room) = (struct stretch){run.a_to, in.a_to, run.b_to, in.b_to};
    }
}

/* Whether so many words stand in both, each with each, that to look at all pairs would take minutes. */
static bool is_too_much(const struct search *search)
{
    size_t pairs = 0;
    for (size_t i = 0; i < search->a->count; i++)
        for (size_t p = search->first[i]; p < search->b->count && search->places[p].word == search->a->words[i]; p++)
            if (++pairs > PAIRS_MAX) return true;
    return false;
}

size_t *align(struct arena *arena, const struct align_text *a, const struct align_text *b)
{
    size_t *out = arena_array(arena, a->count + 1, sizeof *out);
    struct search search = {.a = a, .b = b};

    search.places = arena_array(arena, b->count + 1, sizeof *search.places);
    search.first = arena_array(arena, a->count + 1, sizeof *search.first);
    search.length = arena_array(arena, b->count + 1, sizeof *search.length);
    search.row = arena_array(arena, b->count + 1, sizeof *search.row);
    for (size_t i = 0; i < b->count; i++) search.places[i] = (struct place){b->words[i], i};
    qsort(search.places, b->count, sizeof *search.places, by_word);
    for (size_t i = 0; i < a->count; i++) {
        out[i] = ALIGN_NONE;
        search.first[i] = first_place(&search, a->words[i]);
    }
    if (!is_too_much(&search)) search_all(arena, &search, out);
    return out;
}
