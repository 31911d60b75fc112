/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as distinctive words, made once a classifier. */
#include "questions.h"
#include "streams.h"
#include <math.h>

#define TITLE_WEIGHT 3.0
#define EVERYDAY_TITLE_WEIGHT 0.4
/* A word of its text, or of a question's. Where a call asks no questions, its texts are all that it asks, and of their
 * words the everyday ones ("get", "every") tell little. */
#define TEXT_WEIGHT 0.4
#define TEXT_ALONE_WEIGHT 0.8
#define COMMON_SHARE 0.3
/* Bits of a title's words. */
#define TITLE_ITEMS_MAX 31
/* What a notion says of a workstream that speaks of it, against the very word; the like of "new" and "other" says less.
 */
#define NOTION_SHARE 0.6
#define EVERYDAY_SHARE 0.15
/* A title that has so many words of its own needs no everyday ones to be known by. */
#define TELLING_LEAST 2
#define SLOTS 4096

static bool has_stem(const struct tokens *tokens, const struct token *word)
{
    unsigned cut = stream_stem(word->text, word->bytes);
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *own = &tokens->items[i];
        if (stream_stem(own->text, own->bytes) == cut && memcmp(own->text, word->text, cut) == 0) return true;
    }
    return false;
}

/* The term of a word, made when there is none yet; -1: too many. */
static int term_of_word(struct arena *arena, struct streams *streams, const struct token *word)
{
    if (word->bytes < STREAM_STEM_LEAST || streams->key_count >= SLOTS / 2) return -1;
    unsigned cut = stream_stem(word->text, word->bytes);
    int *slot = stream_slot(streams, word->text, cut);
    if (*slot != 0) return streams->keys[*slot - 1].term;
    int term = (int)streams->term_count;
    *ARENA_PUSH(arena, streams->terms, streams->term_count, streams->term_room) =
        (struct stream_term){.notion = -1, .own = has_stem(streams->own, word)};
    *ARENA_PUSH(arena, streams->keys, streams->key_count, streams->key_room) =
        (struct stream_key){word->text, cut, term};
    *slot = (int)streams->key_count;
    return term;
}

static int term_of_notion(struct arena *arena, struct streams *streams, int notion)
{
    if (streams->notion_terms[notion] == 0) {
        *ARENA_PUSH(arena, streams->terms, streams->term_count, streams->term_room) =
            (struct stream_term){.notion = notion, .own = streams->shared[notion]};
        streams->notion_terms[notion] = (int)streams->term_count;
    }
    return streams->notion_terms[notion] - 1;
}

static void add_weight(struct streams *streams, int at, size_t stream, double title, bool common)
{
    double text = streams->alone ? TEXT_ALONE_WEIGHT * (common ? COMMON_SHARE : 1) : TEXT_WEIGHT;
    if (at < 0) return;
    struct stream_term *term = &streams->terms[at];
    double weight = title > 0 ? title : term->weight[stream] + text;
    if (weight > term->weight[stream] && !term->own) term->weight[stream] = fmin(weight, TITLE_WEIGHT);
    if (title > 0) term->title |= 1u << stream;
}

/* A text of the call, as words and as what they stand for. */
struct called {
    const char *text;
    struct words words;
    struct notions_at notions;
};

static struct called read_called(struct classifier *classifier, const char *tag, const char *text)
{
    struct called called = {.text = text};
    struct lang *lang = question_model_lang(classifier->questions, classifier->call, tag);
    lang_words(lang, classifier->arena, text, strlen(text), &called.words);
    stream_notions(lang, classifier->arena, &called.words, &called.notions);
    return called;
}

/* The word's own term and those of its notions. The bit of a title's word that means the same as an earlier one is that
 * one's: "outreach to widen participation" says one thing twice. */
static void add_word(struct classifier *classifier, struct streams *streams, size_t stream, const struct called *called,
                     size_t at, double title)
{
    struct tokens word = {0};
    struct arena *arena = classifier->arena;
    size_t from = called->words.items[at].from, to = called->words.items[at].to;
    int terms[1 + STREAM_NOTIONS], count = 0;
    unsigned item = 0;
    tokens_add(arena, &word, ZONE_BODY, -1, called->text + from, to - from);
    if (word.count != 1) return;
    terms[count++] = term_of_word(arena, streams, &word.items[0]);
    for (size_t i = 0; i < called->notions.count && count <= STREAM_NOTIONS; i++) {
        const struct notion_at *notion = &called->notions.items[i];
        if (notion->first <= at && at < notion->end) terms[count++] = term_of_notion(arena, streams, notion->notion);
    }
    for (int i = 0; i < count; i++) add_weight(streams, terms[i], stream, title, called->words.items[at].common);
    for (int i = 0; title > 0 && i < count; i++)
        if (terms[i] >= 0) item |= streams->terms[terms[i]].items[stream];
    if (title > 0 && item == 0 && streams->title_items[stream] < TITLE_ITEMS_MAX)
        item = 1u << streams->title_items[stream]++;
    for (int i = 0; title > 0 && i < count; i++)
        if (terms[i] >= 0) streams->terms[terms[i]].items[stream] |= item;
}

/* A word that any text may hold: an everyday one, or one that means nothing else. */
static bool is_everyday(const struct called *called, size_t at)
{
    size_t meanings = 0, everyday = 0;
    if (called->words.items[at].common) return true;
    for (size_t i = 0; i < called->notions.count; i++) {
        const struct notion_at *notion = &called->notions.items[i];
        if (notion->first > at || notion->end <= at) continue;
        meanings++;
        everyday += notion_is_everyday(notion->notion);
    }
    return meanings > 0 && everyday == meanings;
}

/* The call's own title says it, too. */
static bool is_own(struct classifier *classifier, const struct streams *streams, const struct called *called, size_t at)
{
    const struct word *word = &called->words.items[at];
    struct tokens tokens = {0};
    tokens_add(classifier->arena, &tokens, ZONE_BODY, -1, called->text + word->from, word->to - word->from);
    return tokens.count == 1 && has_stem(streams->own, &tokens.items[0]);
}

/* What those of a title's words that tell it from others stand for, counted; the counting leaves no items behind. */
static size_t count_telling(struct classifier *classifier, struct streams *streams, size_t stream,
                            const struct called *called)
{
    size_t before = streams->title_items[stream];
    for (size_t i = 0; i < called->words.count; i++) {
        const struct word *word = &called->words.items[i];
        if (!word->stop && !word->number && !is_everyday(called, i) && !is_own(classifier, streams, called, i))
            add_word(classifier, streams, stream, called, i, TITLE_WEIGHT);
    }
    size_t telling = streams->title_items[stream] - before;
    for (size_t t = 0; t < streams->term_count; t++) streams->terms[t].items[stream] &= (1u << before) - 1;
    streams->title_items[stream] = before;
    return telling;
}

/* Content words only: function words tell the workstreams apart no better than chance. Of a title with enough of them
 * only such as tell make its name: "agreements", not "new" and "last year". */
static void add_text(struct classifier *classifier, struct streams *streams, size_t stream, const char *tag,
                     const char *text, bool title)
{
    struct called called = read_called(classifier, tag, text);
    size_t telling = title ? count_telling(classifier, streams, stream, &called) : 0;
    double everyday = telling >= TELLING_LEAST ? 0 : telling > 0 ? EVERYDAY_TITLE_WEIGHT : TITLE_WEIGHT;
    for (size_t i = 0; i < called.words.count; i++)
        if (!called.words.items[i].stop && !called.words.items[i].number)
            add_word(classifier, streams, stream, &called, i,
                     !title                    ? 0
                     : is_everyday(&called, i) ? everyday
                                               : TITLE_WEIGHT);
}

static void add_own(struct classifier *classifier, struct streams *streams, struct tokens *own, const char *tag,
                    const char *title)
{
    struct called called = read_called(classifier, tag, title);
    tokens_add(classifier->arena, own, ZONE_BODY, -1, title, strlen(title));
    for (size_t i = 0; i < called.notions.count; i++) streams->shared[called.notions.items[i].notion] = true;
}

/* What the call as a whole is called and about, in each of its languages. */
static void read_own_title(struct classifier *classifier, struct streams *streams)
{
    const struct call *call = classifier->call;
    struct tokens *own = arena_alloc(classifier->arena, sizeof *own);
    *own = (struct tokens){0};
    add_own(classifier, streams, own, call->lang, call->title);
    for (size_t t = 0; t < call->title_count; t++)
        add_own(classifier, streams, own, call->titles[t].lang, call->titles[t].text);
    tokens_add(classifier->arena, own, ZONE_BODY, -1, call->id, strlen(call->id));
    tokens_add(classifier->arena, own, ZONE_BODY, -1, call->list_id, strcspn(call->list_id, "."));
    streams->own = own;
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
        if (term->notion >= 0) rarity *= notion_is_everyday(term->notion) ? EVERYDAY_SHARE : NOTION_SHARE;
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
    size_t items = streams->title_items[s];
    for (size_t t = 0; t < workstream->title_count; t++)
        add_text(classifier, streams, s, workstream->titles[t].lang, workstream->titles[t].text, true);
    streams->title_items[s] = items;
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
    read_own_title(classifier, streams);
    streams->alone = call->question_count == 0;
    for (size_t s = 0; s < streams->count; s++) {
        streams->number[s] = number_in(call->workstreams[s].id);
        if (streams->number[s] == 0) streams->number[s] = (int)s + 1;
        const char *lead = call->workstreams[s].lead;
        tokens_add(classifier->arena, &streams->leads[s], ZONE_BODY, -1, lead, strlen(lead));
        add_workstream(classifier, streams, s);
    }
    add_questions(classifier, streams);
    weigh(streams);
    classifier->streams = streams;
    return streams;
}
