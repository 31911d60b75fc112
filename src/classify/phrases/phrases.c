/* SPDX-License-Identifier: MIT */
/* phrases: the matcher. */
#include <mailcall/base/utf8.h>
#include "phrase_table.h"

#define GAP_WORDS 4
#define GAP_CHARACTERS 8
#define SENSES_MAX 8000

/* Whether any word begins so; a beginning is tried at each of its lengths, and mostly none does. */
static bool is_beginning(unsigned hash)
{
    unsigned bit = phrase_known_bit(hash);
    return phrase_known[bit / 64] >> bit % 64 & 1;
}

/* Whether a word of the table is this one; the keys of short words tell. */
static inline bool is_word(uint64_t key, unsigned bytes, unsigned pooled, const struct token *token)
{
    return key == token->key && bytes == token->bytes &&
           (bytes <= PHRASE_KEY_TELLS || memcmp(phrase_pool + pooled, token->text, bytes) == 0);
}

/* What is known of a word; the first entry: nothing. */
static inline const struct entry *entry_of(const struct token *token)
{
    for (unsigned at = phrase_slot(token->hash, false);; at = (at + 1) % PHRASE_SLOTS) {
        const struct entry *entry = &phrase_entries[phrase_slots[at]];
        if (entry->bytes == 0) return entry;
        if (!entry->prefix && is_word(entry->key, entry->bytes, entry->text, token)) return entry;
    }
}

/* The same of a word's beginning, whose key and length these are. */
static const struct entry *entry_at(uint64_t key, const char *text, unsigned bytes)
{
    for (unsigned at = phrase_slot(phrase_hash_of(key), true);; at = (at + 1) % PHRASE_SLOTS) {
        const struct entry *entry = &phrase_entries[phrase_slots[at]];
        if (entry->bytes == 0) return entry;
        if (entry->prefix && entry->key == key && entry->bytes == bytes &&
            (bytes <= PHRASE_KEY_TELLS || memcmp(phrase_pool + entry->text, text, bytes) == 0))
            return entry;
    }
}

static uint64_t bit_of(const struct token *token)
{
    return (uint64_t)1 << token->beginning;
}

/* Whether the word may fit, by how it begins; before another gap any may stand. */
static bool may_match(const struct element *element, const struct token *token)
{
    return (element->may & bit_of(token)) != 0;
}

static bool matches(const struct element *element, const struct token *token)
{
    if (element->kind == ELEMENT_NUMBER) return token->number;
    if (!may_match(element, token)) return false;
    for (unsigned i = 0; i < element->count; i++) {
        const struct choice *choice = &phrase_choices[element->first + i];
        if (!choice->prefix) {
            if (is_word(choice->key, choice->bytes, choice->text, token)) return true;
        } else if (token->bytes >= choice->bytes &&
                   memcmp(token->text, phrase_pool + choice->text, choice->bytes) == 0) {
            return true;
        }
    }
    return false;
}

/* So many words may be skipped from this one on. */
static size_t gap_most(const struct token *tokens, size_t token, size_t end)
{
    return token < end && tokens[token].wide ? GAP_CHARACTERS : GAP_WORDS;
}

/* End of the match of elements [at, end) from token `token` on, or 0. A gap never crosses a sentence. */
static size_t match_rest(const struct element *at, const struct element *end, const struct token *tokens, size_t token,
                         size_t token_end)
{
    for (; at < end; at++, token++) {
        if (at->kind == ELEMENT_GAP) {
            size_t most = gap_most(tokens, token, token_end);
            for (size_t skip = 0; skip <= most && token + skip < token_end; skip++) {
                if (tokens_part(tokens, token + skip)) return 0;
                if (at + 1 < end && !may_match(at + 1, &tokens[token + skip])) continue;
                size_t found = match_rest(at + 1, end, tokens, token + skip, token_end);
                if (found > 0) return found;
            }
            return 0;
        }
        if (token >= token_end || !matches(at, &tokens[token]) || tokens_part(tokens, token)) return 0;
    }
    return token;
}

/* The place the matcher stands at. */
struct place {
    struct arena *arena;
    const struct token *tokens;
    size_t at, end;
    uint64_t next, near; /* bits of how the next word begins; of all that a gap may reach */
    unsigned short said; /* by the word itself */
    struct hits *out;
    struct hits senses; /* of single words */
};

static uint64_t bit_at(const struct place *place, size_t at)
{
    return at < place->end ? bit_of(&place->tokens[at]) : PHRASE_BIT_END;
}

/* Of the words that may stand behind a gap; never 0. */
static uint64_t bits_near(const struct place *place)
{
    uint64_t bits = PHRASE_BIT_END;
    size_t from = place->at + 1, most = gap_most(place->tokens, from, place->end);
    for (size_t at = from; at <= from + most && at < place->end && !tokens_part(place->tokens, at); at++)
        bits |= bit_at(place, at);
    return bits;
}

static void try_pattern(struct place *place, const struct pattern *pattern)
{
    const struct element *elements = &phrase_elements[pattern->first];
    if (pattern->anchored && !place->tokens[place->at].line) return;
    /* The entry is the first element, and often all there is. */
    size_t to = place->at + 1;
    if (pattern->count > 1)
        to = match_rest(elements + 1, elements + pattern->count, place->tokens, place->at + 1, place->end);
    if (to == 0) return;
    struct hit hit = {pattern->concept, pattern->weight, place->at, to};
    if (pattern->concept < CONCEPT_COUNT)
        hits_keep(place->arena, place->out, hit);
    else
        *ARENA_PUSH(place->arena, place->senses.items, place->senses.count, place->senses.room) = hit;
}

/* Of a word behind the one the matcher stands at, as struct followed asks for it; beyond the end any bit will do, for
 * no word is there to fit. */
static unsigned bits_ahead(const struct place *place, size_t ahead)
{
    if (place->at + ahead >= place->end) return 1;
    const struct token *token = &place->tokens[place->at + ahead];
    return phrase_hash_bit(token->hash) | (token->number ? PHRASE_NEXT_NUMBER : 0u);
}

static void try_row(struct place *place, unsigned row)
{
    const struct followed *end = &phrase_followed[phrase_rows[row + 1]];
    unsigned next = bits_ahead(place, 1), then = bits_ahead(place, 2);
    for (const struct followed *at = &phrase_followed[phrase_rows[row]]; at < end; at++)
        if ((at->hashes & next) && (at->then & then)) try_pattern(place, &phrase_patterns[at->pattern]);
}

/* More phrases than so many say nothing new. */
static bool is_full(const struct place *place)
{
    return place->out->count >= PHRASE_HITS_MAX || place->senses.count >= SENSES_MAX;
}

__attribute__((noinline)) static void try_patterns(struct place *place, const struct entry *entry)
{
    if (is_full(place)) return;
    if (entry->next & place->next) try_row(place, phrase_row(entry, place->next));
    if (entry->open) try_row(place, entry->row);
    if (entry->near == 0) return;
    if (place->near == 0) place->near = bits_near(place);
    if ((entry->near & place->near) == 0) return;
    const struct gapped *gapped = &phrase_gapped[entry->gapped];
    for (unsigned i = 0; i < entry->gapped_count; i++)
        if (gapped[i].near & place->near) try_pattern(place, &phrase_patterns[gapped[i].pattern]);
}

/* With most words nothing begins that may go on with the next one. */
static inline void try_entry(struct place *place, const struct entry *entry)
{
    place->said |= entry->said;
    if (entry->open || entry->near || (entry->next & place->next)) try_patterns(place, entry);
}

/* The entries that are beginnings of the word, the short ones first. */
static void try_beginnings(struct place *place, const struct token *token)
{
    for (uint64_t lengths = phrase_beginnings[phrase_head(token->text)]; lengths != 0; lengths &= lengths - 1) {
        unsigned length = (unsigned)__builtin_ctzll(lengths);
        if (length > token->bytes) return;
        uint64_t key = phrase_key(token->text, length);
        if (is_beginning(phrase_hash_of(key))) try_entry(place, entry_at(key, token->text, length));
    }
}

void phrases_match(struct arena *arena, struct token *tokens, size_t first, size_t end, struct hits *out)
{
    const struct token number = {.text = "\2", .key = phrase_key("\2", 1), .bytes = 1, .hash = phrase_hash("\2", 1)};
    struct place place = {.arena = arena, .tokens = tokens, .end = end, .out = out};
    for (place.at = first; place.at < end; place.at++) {
        struct token *token = &tokens[place.at];
        place.next = bit_at(&place, place.at + 1);
        place.near = 0;
        place.said = 0;
        if (token->bytes > 1) try_beginnings(&place, token);
        try_entry(&place, entry_of(token));
        if (token->number) try_entry(&place, entry_of(&number));
        token->said = place.said;
    }
    if (place.senses.count > 0) senses_join(arena, tokens, first, end, &place.senses, out);
}
