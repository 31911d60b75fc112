/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as distinctive words, made once a classifier. */
#include "questions.h"
#include "streams.h"
#include <math.h>
#include <mailcall/base/utf8.h>

/* Letters of a word that count: "assessment" and "assessing", "evaluation" and "evaluación" meet here. */
#define STEM_CHARACTERS 6
#define STEM_LEAST 3
#define TITLE_WEIGHT 3.0
#define SLOTS 16384
#define MAX_CHARACTER_BYTES 8

static unsigned cut_at(const char *text, unsigned bytes, int characters)
{
    const char *at = text, *end = text + bytes;
    uint32_t code;
    for (int i = 0; i < characters && at < end; i++) at += utf8_next(at, end, &code);
    return (unsigned)(at - text);
}

static unsigned stem_bytes(const char *text, unsigned bytes)
{
    unsigned cut = cut_at(text, bytes, STEM_CHARACTERS);
    /* A plural's s is no letter of the stem. */
    if (cut == bytes && cut > STEM_LEAST && text[cut - 1] == 's') cut--;
    return cut;
}

static unsigned hash_of(const char *text, unsigned bytes)
{
    unsigned hash = 2166136261u;
    for (unsigned i = 0; i < bytes; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash ^ (hash >> 13);
}

static int *slot_of(const struct streams *streams, const char *text, unsigned bytes)
{
    size_t at = hash_of(text, bytes) & streams->slot_mask;
    for (;; at = (at + 1) & streams->slot_mask) {
        int key = streams->slots[at] - 1;
        if (key < 0) return &streams->slots[at];
        if (streams->keys[key].bytes == bytes && memcmp(streams->keys[key].text, text, bytes) == 0)
            return &streams->slots[at];
    }
}

static int find_key(const struct streams *streams, const char *text, unsigned bytes, bool open)
{
    int key = *slot_of(streams, text, bytes) - 1;
    return key < 0 || (open && !streams->keys[key].open) ? -1 : key;
}

/* The word whole, then ever shorter beginnings that stand for all that begins so. */
static int find_word(const struct streams *streams, const char *text, unsigned bytes)
{
    if (bytes < STEM_LEAST) return -1;
    int key = find_key(streams, text, stem_bytes(text, bytes), false);
    for (int characters = STEM_CHARACTERS; key < 0 && characters >= 2; characters--) {
        unsigned cut = cut_at(text, bytes, characters);
        if (cut < STEM_LEAST) break;
        key = find_key(streams, text, cut, true);
    }
    return key;
}

static int find_pair(const struct streams *streams, const struct token *first, const struct token *second)
{
    char pair[2 * MAX_CHARACTER_BYTES];
    if (!second->wide || second->from != first->to || first->bytes + second->bytes > sizeof pair) return -1;
    memcpy(pair, first->text, first->bytes);
    memcpy(pair + first->bytes, second->text, second->bytes);
    return find_key(streams, pair, first->bytes + second->bytes, false);
}

/* Arabic writes "and", "the", "for" onto the word. */
static int find_stripped(const struct streams *streams, const char *text, unsigned bytes)
{
    static const char *const onto[] = {"وال", "بال", "لل", "ال", "و", "ب", "ل"};
    for (size_t i = 0; i < sizeof onto / sizeof *onto; i++) {
        unsigned head = (unsigned)strlen(onto[i]);
        if (bytes < head + 2 * STEM_LEAST || memcmp(text, onto[i], head) != 0) continue;
        int key = find_word(streams, text + head, bytes - head);
        if (key >= 0) return key;
    }
    return -1;
}

const struct stream_term *streams_find(const struct streams *streams, const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->items[at];
    if (streams->key_count == 0) return NULL;
    int key = -1;
    if (token->wide)
        key = at + 1 < tokens->count ? find_pair(streams, token, token + 1) : -1;
    else
        key = find_word(streams, token->text, token->bytes);
    bool arabic = key < 0 && ((unsigned char)token->text[0] & 0xFC) == 0xD8;
    if (arabic) key = find_stripped(streams, token->text, token->bytes);
    return key < 0 ? NULL : &streams->terms[streams->keys[key].term];
}

static void add_key(struct arena *arena, struct streams *streams, const char *text, unsigned bytes, int term, bool open)
{
    if (bytes < STEM_LEAST || streams->key_count >= SLOTS / 2) return;
    int *slot = slot_of(streams, text, bytes);
    if (*slot != 0) return;
    *ARENA_PUSH(arena, streams->keys, streams->key_count, streams->key_room) =
        (struct stream_key){text, bytes, term, open};
    *slot = (int)streams->key_count;
}

/* Calls use[] with each word of a row; a group of words ("private sector") counts by its first two or not at all. */
static const char *next_word(const char *at, struct arena *arena, struct tokens *word, bool *open)
{
    size_t bytes = strcspn(at, "|");
    *open = bytes > 0 && at[bytes - 1] == '*';
    word->count = 0;
    tokens_add(arena, word, ZONE_BODY, -1, at, bytes);
    return at + bytes + (at[bytes] == '|');
}

static bool fits(const struct tokens *entry, bool open, const struct token *word)
{
    if (entry->count != 1) return false;
    const struct token *have = &entry->items[0];
    if (open ? word->bytes < have->bytes : word->bytes != have->bytes) return false;
    return memcmp(have->text, word->text, have->bytes) == 0;
}

/* The row of the glossary that holds the word, or -1. */
static int row_of(struct arena *arena, const struct token *word)
{
    for (int row = 0; glossary[row] != NULL; row++) {
        struct tokens entry = {0};
        for (const char *at = glossary[row]; *at != '\0';) {
            bool open;
            at = next_word(at, arena, &entry, &open);
            if (fits(&entry, open, word)) return row;
        }
    }
    return -1;
}

static void add_row(struct arena *arena, struct streams *streams, int row, int term)
{
    for (const char *at = glossary[row]; *at != '\0';) {
        struct tokens entry = {0};
        bool open;
        at = next_word(at, arena, &entry, &open);
        if (entry.count == 2 && entry.items[0].wide && entry.items[1].wide) {
            const char *pair = arena_printf(arena, "%s%s", entry.items[0].text, entry.items[1].text);
            add_key(arena, streams, pair, (unsigned)strlen(pair), term, false);
        } else if (entry.count == 1) {
            const struct token *word = &entry.items[0];
            add_key(arena, streams, word->text, stem_bytes(word->text, word->bytes), term, open);
        }
    }
}

static int term_for(struct arena *arena, struct streams *streams, const struct token *word)
{
    unsigned cut = stem_bytes(word->text, word->bytes);
    int key = find_key(streams, word->text, cut, false);
    if (key >= 0) return streams->keys[key].term;
    int row = row_of(arena, word), term = -1;
    for (size_t t = 0; row >= 0 && t < streams->term_count; t++)
        if (streams->terms[t].row == row) term = (int)t;
    if (term < 0) {
        term = (int)streams->term_count;
        ARENA_PUSH(arena, streams->terms, streams->term_count, streams->term_room)->row = row;
        if (row >= 0) add_row(arena, streams, row, term);
    }
    add_key(arena, streams, word->text, cut, term, false);
    return term;
}

static void add_term(struct arena *arena, struct streams *streams, size_t stream, const struct token *word, bool title)
{
    if (word->bytes < STEM_LEAST || streams->key_count >= SLOTS / 2) return;
    int at = term_for(arena, streams, word); /* may move the terms */
    struct stream_term *term = &streams->terms[at];
    double weight = title ? TITLE_WEIGHT : term->weight[stream] + 0.4;
    if (weight > term->weight[stream]) term->weight[stream] = weight > TITLE_WEIGHT ? TITLE_WEIGHT : weight;
    if (title && !(term->title & (1u << stream))) {
        term->title |= 1u << stream;
    }
}

/* Content words only: function words and the call's own title tell the workstreams apart no better than chance. */
static void add_text(struct classifier *classifier, struct streams *streams, size_t stream, const char *tag,
                     const char *text, bool title)
{
    struct lang *lang = question_model_lang(classifier->questions, classifier->call, tag);
    struct words words = {0};
    struct tokens common = {0};
    struct arena *arena = classifier->arena;
    lang_words(lang, arena, text, strlen(text), &words);
    tokens_add(arena, &common, ZONE_BODY, -1, classifier->call->title, strlen(classifier->call->title));
    tokens_add(arena, &common, ZONE_BODY, -1, classifier->call->id, strlen(classifier->call->id));
    tokens_add(arena, &common, ZONE_BODY, -1, classifier->call->list_id, strcspn(classifier->call->list_id, "."));
    for (size_t i = 0; i < words.count; i++) {
        if (words.items[i].stop || words.items[i].number) continue;
        struct tokens word = {0};
        tokens_add(arena, &word, ZONE_BODY, -1, text + words.items[i].from, words.items[i].to - words.items[i].from);
        bool shared = word.count != 1;
        for (size_t c = 0; !shared && c < common.count; c++)
            shared = strcmp(common.items[c].text, word.items[0].text) == 0;
        if (!shared) add_term(arena, streams, stream, &word.items[0], title);
    }
}

/* Words that several workstreams share tell less, words of all of them nothing. */
static void weigh(struct streams *streams)
{
    for (size_t t = 0; t < streams->term_count; t++) {
        struct stream_term *term = &streams->terms[t];
        size_t holders = 0;
        for (size_t s = 0; s < streams->count; s++) holders += term->weight[s] > 0;
        double rarity = log((1.0 + (double)streams->count) / (0.5 + (double)holders));
        if (streams->count == 1) rarity = 1;
        for (size_t s = 0; s < streams->count; s++) term->weight[s] *= rarity > 0 ? rarity : 0;
    }
}

static int number_in(const char *id)
{
    const char *digits = id + strcspn(id, "0123456789");
    return *digits != '\0' ? (int)strtol(digits, NULL, 10) : 0;
}

static void add_workstream(struct classifier *classifier, struct streams *streams, size_t s)
{
    const struct workstream *workstream = &classifier->call->workstreams[s];
    const char *lang = classifier->call->lang;
    add_text(classifier, streams, s, lang, workstream->title, true);
    for (size_t t = 0; t < streams->term_count; t++) streams->title_terms[s] += (streams->terms[t].title >> s) & 1;
    for (size_t t = 0; t < workstream->title_count; t++)
        add_text(classifier, streams, s, workstream->titles[t].lang, workstream->titles[t].text, true);
    add_text(classifier, streams, s, lang, workstream->text, false);
    for (size_t t = 0; t < workstream->text_count; t++)
        add_text(classifier, streams, s, workstream->texts[t].lang, workstream->texts[t].text, false);
    for (size_t t = 0; t < workstream->task_count; t++)
        add_text(classifier, streams, s, lang, workstream->tasks[t], false);
}

/* What a question asks belongs to the workstream that asks it. */
static void add_questions(struct classifier *classifier, struct streams *streams)
{
    const struct call *call = classifier->call;
    for (size_t q = 0; q < call->question_count; q++) {
        const struct question *question = &call->questions[q];
        for (size_t w = 0; w < question->workstream_count; w++) {
            int stream = call_workstream_index(call, question->workstreams[w]);
            if (stream < 0 || (size_t)stream >= streams->count) continue;
            add_text(classifier, streams, (size_t)stream, call->lang, question->title, false);
            for (size_t t = 0; t < question->text_count; t++)
                add_text(classifier, streams, (size_t)stream, question->texts[t].lang, question->texts[t].text, false);
            for (size_t k = 0; k < question->keyword_count; k++)
                add_text(classifier, streams, (size_t)stream, call->lang, question->keywords[k], false);
        }
    }
}

struct streams *streams_of(struct classifier *classifier)
{
    if (classifier->streams != NULL) return classifier->streams;
    const struct call *call = classifier->call;
    struct streams *streams = arena_alloc(classifier->arena, sizeof *streams);
    streams->slots = arena_array(classifier->arena, SLOTS, sizeof *streams->slots);
    streams->slot_mask = SLOTS - 1;
    streams->count = call->workstream_count < STREAMS_MAX ? call->workstream_count : STREAMS_MAX;
    for (size_t s = 0; s < streams->count; s++) {
        streams->number[s] = number_in(call->workstreams[s].id);
        if (streams->number[s] == 0) streams->number[s] = (int)s + 1;
        add_workstream(classifier, streams, s);
    }
    add_questions(classifier, streams);
    weigh(streams);
    classifier->streams = streams;
    return streams;
}
