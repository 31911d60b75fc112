/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as distinctive words, made once a classifier. */
#include "streams.h"
#include <math.h>
#include <mailcall/base/utf8.h>

/* Letters of a word that count: "assessment" and "assessing", "evaluation" and "evaluación" meet here. */
#define STEM_CHARACTERS 6
#define STEM_LEAST 3
#define TITLE_WEIGHT 3.0
#define SLOTS 4096

static unsigned stem_bytes(const char *text, unsigned bytes)
{
    const char *at = text, *end = text + bytes;
    uint32_t code;
    for (int i = 0; i < STEM_CHARACTERS && at < end; i++) at += utf8_next(at, end, &code);
    unsigned cut = (unsigned)(at - text);
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

static int *slot_of(const struct streams *streams, const char *stem, unsigned bytes)
{
    size_t at = hash_of(stem, bytes) & streams->slot_mask;
    for (;; at = (at + 1) & streams->slot_mask) {
        int term = streams->slots[at] - 1;
        if (term < 0) return &streams->slots[at];
        if (streams->terms[term].bytes == bytes && memcmp(streams->terms[term].stem, stem, bytes) == 0)
            return &streams->slots[at];
    }
}

const struct stream_term *streams_find(const struct streams *streams, const struct token *token)
{
    if (token->bytes < STEM_LEAST || streams->term_count == 0) return NULL;
    int term = *slot_of(streams, token->text, stem_bytes(token->text, token->bytes)) - 1;
    return term < 0 ? NULL : &streams->terms[term];
}

static void add_term(struct arena *arena, struct streams *streams, size_t stream, const char *word, unsigned bytes,
                     bool title)
{
    unsigned cut = stem_bytes(word, bytes);
    if (bytes < STEM_LEAST || streams->term_count > SLOTS / 2) return;
    int *slot = slot_of(streams, word, cut);
    if (*slot == 0) {
        struct stream_term *term = ARENA_PUSH(arena, streams->terms, streams->term_count, streams->term_room);
        term->stem = word;
        term->bytes = cut;
        *slot = (int)streams->term_count;
    }
    struct stream_term *term = &streams->terms[*slot - 1];
    double weight = title ? TITLE_WEIGHT : term->weight[stream] + 0.4;
    if (weight > term->weight[stream]) term->weight[stream] = weight > TITLE_WEIGHT ? TITLE_WEIGHT : weight;
    if (title && !(term->title & (1u << stream))) {
        term->title |= 1u << stream;
        streams->title_terms[stream]++;
    }
}

/* Content words only: function words and the call's own title tell the workstreams apart no better than chance. */
static void add_text(struct classifier *classifier, struct streams *streams, size_t stream, const char *text,
                     bool title)
{
    struct words words = {0};
    struct tokens common = {0};
    struct arena *arena = classifier->arena;
    lang_words(classifier->lang, arena, text, strlen(text), &words);
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
        if (!shared) add_term(arena, streams, stream, word.items[0].text, word.items[0].bytes, title);
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

struct streams *streams_of(struct classifier *classifier)
{
    if (classifier->streams != NULL) return classifier->streams;
    const struct call *call = classifier->call;
    struct streams *streams = arena_alloc(classifier->arena, sizeof *streams);
    streams->slots = arena_array(classifier->arena, SLOTS, sizeof *streams->slots);
    streams->slot_mask = SLOTS - 1;
    streams->count = call->workstream_count < STREAMS_MAX ? call->workstream_count : STREAMS_MAX;
    for (size_t s = 0; s < streams->count; s++) {
        const struct workstream *workstream = &call->workstreams[s];
        streams->number[s] = number_in(workstream->id);
        if (streams->number[s] == 0) streams->number[s] = (int)s + 1;
        add_text(classifier, streams, s, workstream->title, true);
        add_text(classifier, streams, s, workstream->text, false);
        for (size_t t = 0; t < workstream->task_count; t++)
            add_text(classifier, streams, s, workstream->tasks[t], false);
    }
    weigh(streams);
    classifier->streams = streams;
    return streams;
}
