/* SPDX-License-Identifier: MIT */
/* matter: see matter.h. */
#include "matter.h"

#define PAIR 2
/* A question counts as repeated when this share of its word pairs stands in the text: shortening and hyphenation cost
 * some. */
#define REPEATED_SHARE 0.6
/* Questions with fewer words than this are repeated by chance. */
#define LEAST_WORDS 4

struct wording {
    struct tokens tokens;
    size_t question;
};

struct matter {
    struct wording *wordings;
    size_t count, room;
    struct runs pairs; /* of all questions */
};

static unsigned join(unsigned hash, const struct token *next)
{
    unsigned joined = (unsigned)((hash ^ (uint64_t)next->hash << 32) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
    return joined == 0 ? 1 : joined;
}

static unsigned run_hash(const struct token *tokens, size_t length)
{
    unsigned hash = tokens[0].hash;
    for (size_t i = 1; i < length; i++) hash = join(hash, &tokens[i]);
    return hash == 0 ? 1 : hash;
}

static void insert(struct runs *runs, unsigned hash)
{
    size_t at = hash & runs->mask;
    while (runs->slots[at] != 0 && runs->slots[at] != hash) at = (at + 1) & runs->mask;
    if (runs->slots[at] == 0) runs->count++;
    runs->slots[at] = hash;
}

static void make_room(struct arena *arena, struct runs *runs, size_t more)
{
    size_t want = 64;
    while (want < 2 * (runs->count + more) + 2) want *= 2;
    if (runs->slots != NULL && want <= runs->mask + 1) return;
    struct runs grown = {arena_array(arena, want, sizeof *grown.slots), want - 1, 0};
    for (size_t i = 0; runs->slots != NULL && i <= runs->mask; i++)
        if (runs->slots[i] != 0) insert(&grown, runs->slots[i]);
    *runs = grown;
}

void runs_add(struct arena *arena, struct runs *runs, const struct token *tokens, size_t count, size_t length)
{
    make_room(arena, runs, count);
    for (size_t i = 0; i + length <= count; i++) insert(runs, run_hash(&tokens[i], length));
}

/* Where the run stands, + 1; 0: nowhere. */
static size_t place_of(const struct runs *runs, unsigned hash)
{
    if (runs->slots == NULL) return 0;
    size_t at = hash & runs->mask;
    while (runs->slots[at] != 0 && runs->slots[at] != hash) at = (at + 1) & runs->mask;
    return runs->slots[at] == hash ? at + 1 : 0;
}

double runs_share(const struct runs *runs, const struct token *tokens, size_t count, size_t length)
{
    size_t found = 0;
    if (count < length) return 0;
    for (size_t i = 0; i + length <= count; i++) found += place_of(runs, run_hash(&tokens[i], length)) != 0;
    return (double)found / (double)(count - length + 1);
}

static void add_wording(struct classifier *classifier, struct matter *matter, size_t question, const char *text)
{
    struct wording wording = {.question = question};
    tokens_add(classifier->arena, &wording.tokens, ZONE_PROMPT, -1, text, strlen(text));
    if (wording.tokens.count < LEAST_WORDS) return;
    runs_add(classifier->arena, &matter->pairs, wording.tokens.items, wording.tokens.count, PAIR);
    *ARENA_PUSH(classifier->arena, matter->wordings, matter->count, matter->room) = wording;
}

struct matter *matter_of(struct classifier *classifier)
{
    if (classifier->matter != NULL) return classifier->matter;
    struct matter *matter = arena_alloc(classifier->arena, sizeof *matter);
    const struct call *call = classifier->call;
    for (size_t q = 0; q < call->question_count; q++)
        for (size_t t = 0; t < call->questions[q].text_count; t++)
            add_wording(classifier, matter, q, call->questions[q].texts[t].text);
    classifier->matter = matter;
    return matter;
}

unsigned *matter_paired(struct step *step, const struct tokens *tokens)
{
    const struct runs *pairs = &matter_of(step->classifier)->pairs;
    unsigned *paired = arena_room(step->arena, tokens->count + 1, sizeof *paired);
    paired[0] = 0;
    for (size_t i = 1; i < tokens->count; i++)
        paired[i] = (unsigned)place_of(pairs, join(tokens->items[i - 1].hash, &tokens->items[i]));
    return paired;
}

/* The pairs of a stretch of words of the zone, and the one its first makes with the last word of the stretch before. */
static void hold(const struct view *view, size_t from, size_t to, size_t *former, const struct runs *pairs, bool *held)
{
    const struct token *tokens = view->tokens.items;
    if (*former != SIZE_MAX)
        held[*former + 1 == from ? view->paired[from] : place_of(pairs, join(tokens[*former].hash, &tokens[from]))] =
            true;
    for (size_t i = from + 1; i < to; i++) held[view->paired[i]] = true;
    *former = to - 1;
}

/* Which of the questions' pairs the zone's words hold, as if nothing stood between them. A block is of one zone. */
static bool *zone_pairs(struct arena *arena, const struct view *view, enum zone zone, const struct runs *pairs)
{
    bool *held = arena_array(arena, pairs->mask + 2, sizeof *held);
    size_t former = SIZE_MAX, from = 0;
    for (size_t b = 0; b <= view->block_count; b++) {
        size_t to = b < view->block_count ? view->parts[b].tokens_from : view->tokens.count;
        if (from < to && view->tokens.items[from].zone == zone) hold(view, from, to, &former, pairs, held);
        from = to;
    }
    held[0] = false;
    return held;
}

/* Share of the wording's pairs that are held. */
static double held_share(const struct wording *wording, const struct runs *pairs, const bool *held)
{
    size_t found = 0, count = wording->tokens.count + 1 - PAIR;
    for (size_t i = 0; i < count; i++) found += held[place_of(pairs, run_hash(&wording->tokens.items[i], PAIR))];
    return (double)found / (double)count;
}

double matter_repeated(struct step *step, const struct view *view, enum zone zone, size_t *count)
{
    const struct matter *matter = matter_of(step->classifier);
    size_t questions = step->call->question_count, repeated = 0;
    if (count != NULL) *count = 0;
    if (questions == 0 || view->words[zone] < LEAST_WORDS) return 0;
    const bool *held = zone_pairs(step->arena, view, zone, &matter->pairs);
    bool *seen = arena_array(step->arena, questions, sizeof *seen);
    for (size_t i = 0; i < matter->count; i++) {
        const struct wording *wording = &matter->wordings[i];
        if (seen[wording->question]) continue;
        if (held_share(wording, &matter->pairs, held) < REPEATED_SHARE) continue;
        seen[wording->question] = true;
        repeated++;
    }
    if (count != NULL) *count = repeated;
    return (double)repeated / (double)questions;
}

double matter_borrowed(struct step *step, const struct view *view, size_t block, size_t *token, size_t to)
{
    size_t first = *token, found = 0;
    (void)step;
    while (*token < view->parts[block].tokens_to && view->tokens.items[*token].from < to) ++*token;
    if (*token < first + PAIR) return 0;
    for (size_t i = first + 1; i < *token; i++) found += view->paired[i] != 0;
    return (double)found / (double)(*token - first - 1);
}
