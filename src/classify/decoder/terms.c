/* SPDX-License-Identifier: MIT */
/* terms: a hash table of strings in an arena. */
#include "terms.h"

/* Enough for the words of a message of a page or two. */
#define SLOTS_FIRST 512

static uint32_t hash_term(const char *term)
{
    uint32_t hash = 2166136261u;
    for (; *term; term++) hash = (hash ^ (unsigned char)*term) * 16777619u;
    return hash ^ (hash >> 15);
}

static struct slot *find_slot(const struct vocabulary *vocabulary, const char *term, uint32_t hash)
{
    size_t at = hash & (vocabulary->slot_count - 1);
    for (;; at = (at + 1) & (vocabulary->slot_count - 1)) {
        struct slot *slot = &vocabulary->slots[at];
        if (!slot->place || (slot->hash == hash && strcmp(vocabulary->terms[slot->place - 1], term) == 0)) return slot;
    }
}

static int find(const struct vocabulary *vocabulary, const char *term, uint32_t hash)
{
    if (vocabulary->base) {
        int found = find(vocabulary->base, term, hash);
        if (found >= 0) return found;
    }
    if (!vocabulary->slot_count) return -1;
    int place = find_slot(vocabulary, term, hash)->place;
    return place ? (int)vocabulary_below(vocabulary) + place - 1 : -1;
}

int vocabulary_find(const struct vocabulary *vocabulary, const char *term)
{
    return find(vocabulary, term, hash_term(term));
}

static void make_slots(struct vocabulary *vocabulary)
{
    const struct slot *before = vocabulary->slots;
    size_t count = vocabulary->slot_count;
    vocabulary->slot_count = count ? count * 2 : SLOTS_FIRST;
    vocabulary->slots = arena_array(vocabulary->arena, vocabulary->slot_count, sizeof *vocabulary->slots);
    for (size_t i = 0; i < count; i++) {
        size_t at = before[i].hash & (vocabulary->slot_count - 1);
        if (!before[i].place) continue;
        while (vocabulary->slots[at].place) at = (at + 1) & (vocabulary->slot_count - 1);
        vocabulary->slots[at] = before[i];
    }
}

int vocabulary_add(struct vocabulary *vocabulary, const char *term)
{
    uint32_t hash = hash_term(term);
    int below = vocabulary->base ? find(vocabulary->base, term, hash) : -1;
    if (below >= 0) return below;
    if (vocabulary->count * 2 >= vocabulary->slot_count) make_slots(vocabulary);
    struct slot *slot = find_slot(vocabulary, term, hash);
    if (slot->place) return (int)vocabulary_below(vocabulary) + slot->place - 1;
    *ARENA_PUSH(vocabulary->arena, vocabulary->terms, vocabulary->count, vocabulary->room) =
        arena_strdup(vocabulary->arena, term);
    *slot = (struct slot){hash, (int)vocabulary->count};
    return (int)vocabulary_size(vocabulary) - 1;
}

/* The word's memo, which is this vocabulary's when the owner says so. */
static struct word_memo *memo_of(struct vocabulary *vocabulary, struct lang *lang, const struct word *word)
{
    if (vocabulary->memo_lang != lang) {
        vocabulary->memo_lang = lang;
        vocabulary->memo_owner = lang_memo_owner(lang);
    }
    return word->memo;
}

static void note(const struct vocabulary *vocabulary, struct word_memo *memo, int term)
{
    memo->owner = vocabulary->memo_owner;
    memo->value = term;
}

static int add_word(struct vocabulary *vocabulary, struct lang *lang, const struct word *word)
{
    struct word_memo *memo = memo_of(vocabulary, lang, word);
    if (memo->owner != vocabulary->memo_owner) note(vocabulary, memo, vocabulary_add(vocabulary, word->term));
    return memo->value;
}

void marks_reserve(struct arena *arena, struct marks *marks, size_t more)
{
    size_t wanted = marks->count + more;
    if (wanted <= marks->room) return;
    struct mark *items = arena_room(arena, wanted, sizeof *items);
    if (marks->count > 0) memcpy(items, marks->items, marks->count * sizeof *items);
    marks->items = items;
    marks->room = wanted;
}

void marks_add(struct lang *lang, struct arena *arena, struct vocabulary *vocabulary, const char *text, size_t from,
               size_t to, struct marks *out)
{
    struct word_reader reader = word_reader(lang, arena, text + from, to - from);
    struct word words[WORDS_AT_A_TIME];
    if (out->room == 0) {
        out->room = words_expected(to - from);
        out->items = arena_room(arena, out->room, sizeof *out->items);
    }
    for (size_t count; (count = words_read(&reader, words, WORDS_AT_A_TIME)) > 0;) {
        for (const struct word *word = words; word < words + count; word++)
            *ARENA_PUSH(arena, out->items, out->count, out->room) =
                (struct mark){.term = add_word(vocabulary, lang, word),
                              .notions = notions_of_word(lang, word),
                              .stop = word->stop,
                              .number = word->number,
                              .common = word->common,
                              .from = from + word->from,
                              .to = from + word->to};
    }
}

double *rarity_table(struct arena *arena, size_t documents)
{
    double *table = arena_array(arena, documents + 1, sizeof *table);
    for (size_t n = 0; n <= documents; n++) table[n] = log((double)documents / (n > 0 ? (double)n : 1));
    return table;
}

/* Colons and points are few, so looking for these signs first costs least. */
bool may_hold_address(const char *text, size_t bytes)
{
    const char *end = text + bytes;
    for (const char *at = text; (at = memchr(at, ':', (size_t)(end - at))) != NULL; at++)
        if (end - at >= 3 && at[1] == '/' && at[2] == '/') return true;
    for (const char *at = text; (at = memchr(at, '.', (size_t)(end - at))) != NULL; at++)
        if (at - text >= 3 && memcmp(at - 3, "www", 3) == 0) return true;
    return false;
}

bool in_address(const char *text, size_t bytes, size_t at)
{
    size_t from = at, to = at;
    while (from > 0 && (unsigned char)text[from - 1] > ' ' && text[from - 1] != '<' && text[from - 1] != '(') from--;
    while (to < bytes && (unsigned char)text[to] > ' ' && text[to] != '>') to++;
    return memmem(text + from, to - from, "://", 3) != NULL || (to - from > 4 && memcmp(text + from, "www.", 4) == 0);
}
