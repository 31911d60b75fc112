/* SPDX-License-Identifier: MIT */
/* phrases: the matcher. The tables are compiled once in a process's life and never changed after. */
#include "phrases.h"
#include <pthread.h>
#include <strings.h>

#define GAP_WORDS 4
#define GAP_CHARACTERS 8
#define SLOTS 16384u
/* More phrases than this say nothing new; bounds what a hostile message can cost. */
#define HITS_MAX 1000

enum element_kind { ELEMENT_WORD, ELEMENT_GAP, ELEMENT_NUMBER };
struct choice {
    const char *text;
    unsigned bytes;
    bool prefix;
};
struct element {
    enum element_kind kind;
    unsigned first, count; /* choices */
};
struct pattern {
    enum concept concept;
    double weight;
    unsigned first, count;
    bool anchored;
    int next;
};

struct slot {
    const char *text;
    unsigned bytes;
    bool prefix;
    int *patterns;
    unsigned count, room;
};
struct compiled {
    struct arena *arena;
    struct choice *choices;
    size_t choice_count, choice_room;
    struct element *elements;
    size_t element_count, element_room;
    struct pattern *patterns;
    size_t pattern_count, pattern_room;
    struct slot *slots;
};

static struct compiled compiled;
static pthread_once_t compiled_once = PTHREAD_ONCE_INIT;

#define HASH_START 2166136261u

static unsigned hash_next(unsigned hash, char byte)
{
    return (hash ^ (unsigned char)byte) * 16777619u;
}

/* The slot of a word, or of a word's beginning, or the free one where it would stand; `hash` is that of its bytes. */
static struct slot *slot_at(unsigned hash, const char *text, unsigned bytes, bool prefix)
{
    unsigned at = (hash ^ (hash >> 15) ^ (prefix ? 0x5BD1u : 0u)) % SLOTS;
    for (;; at = (at + 1) % SLOTS) {
        struct slot *slot = &compiled.slots[at];
        if (slot->text == NULL) return slot;
        if (slot->bytes == bytes && slot->prefix == prefix && memcmp(slot->text, text, bytes) == 0) return slot;
    }
}

static struct slot *slot_for(const char *text, unsigned bytes, bool prefix)
{
    unsigned hash = HASH_START;
    for (unsigned i = 0; i < bytes; i++) hash = hash_next(hash, text[i]);
    return slot_at(hash, text, bytes, prefix);
}

static void add_choice(const char *text, unsigned bytes, bool prefix)
{
    struct choice *choice = ARENA_PUSH(compiled.arena, compiled.choices, compiled.choice_count, compiled.choice_room);
    *choice = (struct choice){text, bytes, prefix};
}

static struct element *add_element(enum element_kind kind)
{
    struct element *element =
        ARENA_PUSH(compiled.arena, compiled.elements, compiled.element_count, compiled.element_room);
    *element = (struct element){kind, (unsigned)compiled.choice_count, 0};
    return element;
}

/* One blank-separated item of a phrase: a gap, a number, alternatives, or one or more words (one a character in
 * Chinese). */
static void add_item(const char *item, size_t bytes)
{
    if (bytes == 1 && *item == '_') {
        add_element(ELEMENT_GAP);
        return;
    }
    if (bytes == 1 && *item == '#') {
        add_element(ELEMENT_NUMBER);
        return;
    }
    struct tokens tokens = {0};
    bool choices = memchr(item, '/', bytes) != NULL;
    const char *at = item, *end = item + bytes;
    struct element *element = choices ? add_element(ELEMENT_WORD) : NULL;
    while (at < end) {
        const char *to = memchr(at, '/', (size_t)(end - at));
        if (to == NULL) to = end;
        bool prefix = to > at && to[-1] == '*';
        tokens.count = 0;
        tokens_add(compiled.arena, &tokens, ZONE_BODY, 0, at, (size_t)(to - at));
        for (size_t i = 0; i < tokens.count; i++) {
            if (!choices) element = add_element(ELEMENT_WORD);
            add_choice(tokens.items[i].text, tokens.items[i].bytes, prefix && i + 1 == tokens.count);
            element->count++;
        }
        at = to < end ? to + 1 : end;
    }
}

static void index_pattern(int number)
{
    const struct element *element = &compiled.elements[compiled.patterns[number].first];
    static const struct choice any_number = {"\2", 1, false};
    unsigned count = element->kind == ELEMENT_NUMBER ? 1 : element->count;
    for (unsigned i = 0; element->kind != ELEMENT_GAP && i < count; i++) {
        const struct choice *choice =
            element->kind == ELEMENT_NUMBER ? &any_number : &compiled.choices[element->first + i];
        struct slot *slot = slot_for(choice->text, choice->bytes, choice->prefix);
        slot->text = choice->text;
        slot->bytes = choice->bytes;
        slot->prefix = choice->prefix;
        size_t room = slot->room;
        slot->patterns = arena_grow(compiled.arena, slot->patterns, slot->count, &room, sizeof *slot->patterns);
        slot->room = (unsigned)room;
        slot->patterns[slot->count++] = number;
    }
}

static void add_phrase(const struct phrase_group *group, const char *at, const char *end)
{
    struct pattern *pattern =
        ARENA_PUSH(compiled.arena, compiled.patterns, compiled.pattern_count, compiled.pattern_room);
    pattern->concept = group->concept;
    pattern->weight = group->weight;
    pattern->first = (unsigned)compiled.element_count;
    pattern->anchored = at < end && *at == '^';
    if (pattern->anchored) at++;
    while (at < end) {
        const char *to = memchr(at, ' ', (size_t)(end - at));
        if (to == NULL) to = end;
        if (to > at) add_item(at, (size_t)(to - at));
        at = to < end ? to + 1 : end;
    }
    pattern->count = (unsigned)compiled.element_count - pattern->first;
    if (pattern->count > 0) index_pattern((int)compiled.pattern_count - 1);
}

static void compile(void)
{
    static const struct phrase_group *const tables[] = {phrases_giving, phrases_talk, phrases_notice, phrases_machine,
                                                        phrases_flags};
    compiled.arena = arena_new();
    compiled.slots = arena_array(compiled.arena, SLOTS, sizeof *compiled.slots);
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        for (const struct phrase_group *group = tables[t]; group->phrases != NULL; group++)
            for (const char *at = group->phrases; *at != '\0';) {
                const char *end = at + strcspn(at, "|");
                add_phrase(group, at, end);
                at = *end == '|' ? end + 1 : end;
            }
}

static bool matches(const struct element *element, const struct token *token)
{
    if (element->kind == ELEMENT_NUMBER) return token->number;
    for (unsigned i = 0; i < element->count; i++) {
        const struct choice *choice = &compiled.choices[element->first + i];
        if (choice->prefix ? token->bytes < choice->bytes : token->bytes != choice->bytes) continue;
        if (memcmp(token->text, choice->text, choice->bytes) == 0) return true;
    }
    return false;
}

/* A sentence begins at this word. What looks like an end after a very short word is an abbreviation's point ("No. 2").
 */
static bool parts(const struct token *tokens, size_t token)
{
    return tokens[token].sentence && tokens[token - 1].bytes > 3;
}

/* End of the match of elements [at, end) from token `token` on, or 0. A gap never crosses a sentence. */
static size_t match_rest(const struct element *at, const struct element *end, const struct token *tokens, size_t token,
                         size_t token_end, bool first)
{
    for (; at < end; at++, token++) {
        if (at->kind == ELEMENT_GAP) {
            size_t most = token < token_end && tokens[token].wide ? GAP_CHARACTERS : GAP_WORDS;
            for (size_t skip = 0; skip <= most && token + skip < token_end; skip++) {
                if (parts(tokens, token + skip)) return 0;
                size_t found = match_rest(at + 1, end, tokens, token + skip, token_end, false);
                if (found > 0) return found;
            }
            return 0;
        }
        if (token >= token_end || !matches(at, &tokens[token])) return 0;
        if (!first && parts(tokens, token)) return 0;
        first = false;
    }
    return token;
}

static void keep(struct arena *arena, struct hits *out, struct hit hit)
{
    for (size_t i = out->count; i > 0 && out->count - i < 8; i--) {
        struct hit *seen = &out->items[i - 1];
        if (seen->concept != hit.concept || seen->end <= hit.first || hit.end <= seen->first) continue;
        bool better =
            hit.weight > seen->weight || (hit.weight >= seen->weight && hit.end - hit.first > seen->end - seen->first);
        if (better) *seen = hit;
        return;
    }
    *ARENA_PUSH(arena, out->items, out->count, out->room) = hit;
}

static void try_slot(struct arena *arena, const struct slot *slot, const struct token *tokens, size_t at, size_t end,
                     struct hits *out)
{
    for (unsigned i = 0; slot->text != NULL && i < slot->count; i++) {
        const struct pattern *pattern = &compiled.patterns[slot->patterns[i]];
        if (pattern->anchored && !tokens[at].line) continue;
        const struct element *elements = &compiled.elements[pattern->first];
        size_t to = match_rest(elements, elements + pattern->count, tokens, at, end, true);
        if (to > 0) keep(arena, out, (struct hit){pattern->concept, pattern->weight, at, to});
    }
}

void phrases_match(struct arena *arena, const struct token *tokens, size_t first, size_t end, struct hits *out)
{
    pthread_once(&compiled_once, compile);
    for (size_t at = first; at < end && out->count < HITS_MAX; at++) {
        const struct token *token = &tokens[at];
        unsigned hash = HASH_START;
        for (unsigned bytes = 1; bytes <= token->bytes; bytes++) {
            hash = hash_next(hash, token->text[bytes - 1]);
            if (bytes > 1) try_slot(arena, slot_at(hash, token->text, bytes, true), tokens, at, end, out);
        }
        try_slot(arena, slot_at(hash, token->text, token->bytes, false), tokens, at, end, out);
        if (token->number) try_slot(arena, slot_for("\2", 1, false), tokens, at, end, out);
    }
}
