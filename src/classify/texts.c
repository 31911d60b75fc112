/* SPDX-License-Identifier: MIT */
/* texts: see texts.h. A hash table of pointers. */
#include "texts.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/sorted.h>
#include "filing.h"

#define SLOTS_FIRST 64
/* Starts of texts whose markers are remembered. */
#define STARTS 128

struct cut_text {
    const char *text;
    const struct lang *lang;
    struct cuts cuts;
};

/* A text's start, and what marker_parse() says of it. */
struct start {
    const char *text;
    size_t bytes;
    bool marked;
    struct marker marker;
};

struct texts {
    const char *tag; /* of `lang`; a few texts are read before the language of the message is known */
    struct lang *lang;
    struct cut_text *items;
    size_t count, room;
    unsigned *slots; /* place in `items`, + 1; 0: free */
    size_t slot_count;
    struct start *starts;
    unsigned char *started; /* 1: there is one at that place */
};

static struct texts *texts_of(struct step *step)
{
    if (step->texts != NULL) return step->texts;
    question_model_begin(step->classifier->questions);
    step->texts = arena_alloc(step->arena, sizeof *step->texts);
    step->texts->slot_count = SLOTS_FIRST;
    step->texts->slots = arena_array(step->arena, SLOTS_FIRST, sizeof *step->texts->slots);
    step->texts->starts = arena_room(step->arena, STARTS, sizeof *step->texts->starts);
    step->texts->started = arena_array(step->arena, STARTS, 1);
    return step->texts;
}

struct lang *texts_lang(struct step *step)
{
    struct texts *texts = texts_of(step);
    if (texts->tag != step->out->language)
        texts->lang = question_model_lang(step->classifier->questions, step->call, texts->tag = step->out->language);
    return texts->lang;
}

static size_t place_of(const char *text)
{
    return (size_t)(((uintptr_t)text * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

static unsigned *slot_of(const struct texts *texts, const char *text, const struct lang *lang)
{
    for (size_t at = place_of(text);; at++) {
        unsigned *slot = &texts->slots[at & (texts->slot_count - 1)];
        const struct cut_text *here = *slot > 0 ? &texts->items[*slot - 1] : NULL;
        if (here == NULL || (here->text == text && here->lang == lang)) return slot;
    }
}

/* NULL: it was not cut yet. */
static const struct cuts *find(const struct texts *texts, const char *text, const struct lang *lang)
{
    unsigned slot = *slot_of(texts, text, lang);
    return slot > 0 ? &texts->items[slot - 1].cuts : NULL;
}

static void keep(struct step *step, const char *text, const struct lang *lang, struct cuts cuts)
{
    struct texts *texts = texts_of(step);
    unsigned *slot = slot_of(texts, text, lang);
    if (*slot > 0) {
        texts->items[*slot - 1].cuts = cuts;
        return;
    }
    *ARENA_PUSH(step->arena, texts->items, texts->count, texts->room) = (struct cut_text){text, lang, cuts};
    *slot = (unsigned)texts->count;
    if (texts->count * 2 < texts->slot_count) return;
    texts->slot_count *= 2;
    texts->slots = arena_array(step->arena, texts->slot_count, sizeof *texts->slots);
    for (size_t i = 0; i < texts->count; i++)
        *slot_of(texts, texts->items[i].text, texts->items[i].lang) = (unsigned)i + 1;
}

static bool begins_before(const void *cut, uint64_t place)
{
    return ((const struct cut *)cut)->from < place;
}

/* The first word at or behind a place in the text. */
static size_t first_at(const struct cuts *cuts, size_t place)
{
    return sorted_first(cuts->items, cuts->count, sizeof *cuts->items, place, begins_before);
}

/* Of the words of a text those of a stretch of it; false: it would be cut otherwise by itself. */
static bool take(const struct cuts *all, size_t from, size_t to, struct cuts *out)
{
    if (to > all->bytes || (all->runs && (from > 0 || to < all->bytes))) return false;
    size_t first = from > 0 ? first_at(all, from) : 0, end = to < all->bytes ? first_at(all, to) : all->count;
    if ((first > 0 && all->items[first - 1].to > from) || (end > first && all->items[end - 1].to > to)) return false;
    *out = *all;
    out->items += first;
    out->count = end - first;
    return true;
}

struct cuts texts_cut(struct step *step, struct lang *lang, const char *text, size_t from, size_t to, size_t most)
{
    struct texts *texts = texts_of(step);
    const struct cuts *known = find(texts, text, lang);
    struct cuts out;
    if (known != NULL && take(known, from, to, &out)) return out;
    out = lexicon_cut(step->classifier->questions->lexicon, lang, step->arena, text, from, to, most);
    if (from == 0 && out.whole && (known == NULL || known->bytes < to)) keep(step, text, lang, out);
    return out;
}

/* No branches, so that compilers look at many bytes at once. */
size_t texts_words(struct step *step, const char *text, size_t from, size_t to)
{
    const struct lang *lang = texts_lang(step);
    const struct cuts *known = lang_elides(lang) ? NULL : find(step->texts, text, lang);
    struct cuts cuts;
    /* A reader counts "l'eau" as one, and characters of some scripts by two. */
    if (known == NULL || !bytes_are_ascii(text + from, to - from) || !take(known, from, to, &cuts))
        return lang_count_words(text + from, to - from);
    return cuts.count;
}

void texts_split(struct step *step, const char *text, size_t from, const char *part, size_t bytes)
{
    struct texts *texts = texts_of(step);
    const struct lang *lang = texts_lang(step);
    const struct cuts *known = part != text ? find(texts, text, lang) : NULL;
    struct cuts cuts;
    if (known == NULL || !take(known, from, from + bytes, &cuts)) return;
    struct cut *items = arena_room(step->arena, cuts.count, sizeof *items);
    for (size_t i = 0; i < cuts.count; i++)
        items[i] =
            (struct cut){cuts.items[i].form, cuts.items[i].from - (unsigned)from, cuts.items[i].to - (unsigned)from};
    cuts.items = items;
    cuts.bytes = bytes;
    keep(step, part, lang, cuts);
}

bool texts_may_ask(struct step *step, const char *text)
{
    const struct cuts *known = find(texts_of(step), text, texts_lang(step));
    return known == NULL || !known->whole || known->asks;
}

bool texts_marker(struct step *step, const char *text, size_t bytes, struct marker *out)
{
    struct texts *texts = texts_of(step);
    size_t place = place_of(text) % STARTS;
    struct start *start = &texts->starts[place];
    if (texts->started[place] == 0 || start->text != text || start->bytes != bytes) {
        start->marked = marker_parse(text, bytes, &start->marker);
        start->text = text;
        start->bytes = bytes;
        texts->started[place] = 1;
    }
    if (start->marked) *out = start->marker;
    return start->marked;
}
