/* SPDX-License-Identifier: MIT */
/* phrases: the matcher. */
#include "phrase_table.h"

#define GAP_WORDS 4
#define GAP_CHARACTERS 8
/* More phrases than this say nothing new; bounds what a hostile message can cost. */
#define HITS_MAX 1000

/* What is known of a word, or of a word's beginning; `hash` is that of its bytes. */
static const struct entry *entry_at(unsigned hash, const char *text, unsigned bytes, bool prefix)
{
    for (unsigned at = phrase_slot(hash, prefix);; at = (at + 1) % PHRASE_SLOTS) {
        const struct entry *entry = &phrase_entries[phrase_slots[at]];
        if (entry->count == 0) return entry;
        if (entry->bytes == bytes && entry->prefix == prefix && memcmp(phrase_pool + entry->text, text, bytes) == 0)
            return entry;
    }
}

static bool matches(const struct element *element, const struct token *token)
{
    if (element->kind == ELEMENT_NUMBER) return token->number;
    for (unsigned i = 0; i < element->count; i++) {
        const struct choice *choice = &phrase_choices[element->first + i];
        if (choice->prefix ? token->bytes < choice->bytes : token->bytes != choice->bytes) continue;
        if (memcmp(token->text, phrase_pool + choice->text, choice->bytes) == 0) return true;
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

static void try_entry(struct arena *arena, const struct entry *entry, const struct token *tokens, size_t at, size_t end,
                      struct hits *out)
{
    for (unsigned i = 0; i < entry->count; i++) {
        const struct pattern *pattern = &phrase_patterns[phrase_starts[entry->first + i]];
        if (pattern->anchored && !tokens[at].line) continue;
        const struct element *elements = &phrase_elements[pattern->first];
        size_t to = match_rest(elements, elements + pattern->count, tokens, at, end, true);
        if (to > 0) keep(arena, out, (struct hit){pattern->concept, pattern->weight, at, to});
    }
}

void phrases_match(struct arena *arena, const struct token *tokens, size_t first, size_t end, struct hits *out)
{
    unsigned number = phrase_hash_next(PHRASE_HASH_START, '\2');
    for (size_t at = first; at < end && out->count < HITS_MAX; at++) {
        const struct token *token = &tokens[at];
        unsigned hash = PHRASE_HASH_START;
        for (unsigned bytes = 1; bytes <= token->bytes; bytes++) {
            hash = phrase_hash_next(hash, token->text[bytes - 1]);
            if (bytes > 1) try_entry(arena, entry_at(hash, token->text, bytes, true), tokens, at, end, out);
        }
        try_entry(arena, entry_at(hash, token->text, token->bytes, false), tokens, at, end, out);
        if (token->number) try_entry(arena, entry_at(number, "\2", 1, false), tokens, at, end, out);
    }
}
