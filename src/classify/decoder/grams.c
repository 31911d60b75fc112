/* SPDX-License-Identifier: MIT */
/* grams: runs of letters as small numbers, counted by document. Those of a message's word are found once and kept. */
#include "grams.h"
#include <math.h>
#include <stdint.h>
#include <mailcall/base/utf8.h>

/* Letters in a run; in scripts whose letters are syllables or words a run is shorter. */
#define RUN_LETTERS 5
#define RUN_SYLLABLES 3
/* A word has so many runs on the mean, or fewer, function words counted in. */
#define RUNS_A_WORD 2
/* Room for so many forms of the lexicon, at first. */
#define FORMS_FIRST 1024
/* A run's key is its letters as digits to this base, modulo 2^64. */
#define KEY_BASE UINT64_C(0x9E3779B97F4A7C15)
/* To the power of a run's length. */
#define KEY_SYLLABLES (KEY_BASE * KEY_BASE * KEY_BASE)
#define KEY_LETTERS (KEY_SYLLABLES * KEY_BASE * KEY_BASE)
_Static_assert(RUN_LETTERS == 5 && RUN_SYLLABLES == 3, "what the powers above are made for");
/* Longer words are addresses and noise; their beginning will do. */
#define WORD_LETTERS_MAX 48

/* Keys to numbers from 0 in order of arrival; slots hold number + 1. A table may stand on another one, whose numbers
 * come first. */
struct gram_table {
    struct arena *arena;
    const struct gram_table *base;
    uint64_t *keys;
    size_t count, room;
    int *slots;
    size_t slot_count;
};

struct gram_count {
    int gram, times;
};
struct gram_list {
    struct gram_count *items;
    size_t count, room;
};

struct weighted {
    int question;
    double weight;
};
struct gram_facts {
    struct weighted *postings;
    size_t count, room;
    int documents;
};

struct document {
    int question;
    double weight;
    struct gram_list grams;
};

struct grams {
    struct arena *arena, *scratch; /* scratch: until finished */
    struct gram_table table;
    struct document *documents;
    size_t document_count, document_room;
    struct gram_facts *facts;
    int *seen; /* place in the open document of each gram, + 1 */
    size_t facts_room;
    double *lengths; /* of each question's direction */
    size_t question_count;

    /* What messages bring. */
    struct gram_table met;   /* stands on `table` */
    struct word_runs *words; /* of each form of the lexicon */
    size_t words_room;
    int *runs;
    size_t run_count, run_room;
    struct met_facts *met_facts; /* of each run, of `table` and met */
    size_t met_room;
};

/* Where the runs of a word stand. */
struct word_runs {
    unsigned from, count; /* 0: not found yet; every word has one */
};

/* A run in the message that is read. */
struct met_facts {
    int seen, holding; /* place in the paragraph's list, + 1; paragraphs with it. Between messages both are 0. */
    double square;     /* of its rarity */
};

static size_t table_size(const struct gram_table *table)
{
    return (table->base ? table->base->count : 0) + table->count;
}

static size_t slot_of(const struct gram_table *table, uint64_t key)
{
    size_t at = (size_t)(key ^ (key >> 29)) & (table->slot_count - 1);
    while (table->slots[at] && table->keys[table->slots[at] - 1] != key) at = (at + 1) & (table->slot_count - 1);
    return at;
}

static int table_find(const struct gram_table *table, uint64_t key)
{
    return table->slot_count ? table->slots[slot_of(table, key)] - 1 : -1;
}

/* Makes room for so many keys. */
static void table_reserve(struct gram_table *table, size_t keys)
{
    size_t slots = table->slot_count ? table->slot_count : 1024;
    while (slots < keys * 2) slots *= 2;
    if (slots == table->slot_count) return;
    table->slot_count = slots;
    table->slots = arena_array(table->arena, slots, sizeof *table->slots);
    for (size_t i = 0; i < table->count; i++) table->slots[slot_of(table, table->keys[i])] = (int)i + 1;
}

static int table_add(struct gram_table *table, uint64_t key)
{
    int known = table->base ? table_find(table->base, key) : -1;
    if (known >= 0) return known;
    if (table->count * 2 >= table->slot_count) table_reserve(table, table->count + 1);
    size_t slot = slot_of(table, key);
    if (!table->slots[slot]) {
        *ARENA_PUSH(table->arena, table->keys, table->count, table->room) = key;
        table->slots[slot] = (int)table->count;
    }
    return (int)table_size(table) - (int)table->count + table->slots[slot] - 1;
}

/* A word's letters, folded, with an edge before and behind: the keys of its first letters, none, one and so on, of
 * which those of its runs are differences. */
struct spelt {
    uint64_t keys[WORD_LETTERS_MAX + 3];
    size_t count;
    uint32_t first; /* letter of the word */
};

static uint32_t small(uint32_t code)
{
    return code >= 'A' && code <= 'Z' ? code | 32 : code;
}

static void spell(struct spelt *word, uint32_t letter)
{
    word->keys[word->count + 1] = word->keys[word->count] * KEY_BASE + letter;
    word->count++;
}

/* A word that is not of ASCII throughout. */
static void spell_wide(struct arena *arena, const char *text, size_t bytes, struct spelt *out)
{
    const char *at = lang_fold(arena, arena_strndup(arena, text, bytes)), *end = at + strlen(at);
    for (out->count = 1; at < end && out->count <= WORD_LETTERS_MAX;) {
        uint32_t code;
        at += utf8_next(at, end, &code);
        if (out->count == 1) out->first = small(code);
        spell(out, small(code));
    }
}

static void spell_word(struct arena *arena, const char *text, size_t bytes, struct spelt *out)
{
    size_t plain = 0, most = bytes < WORD_LETTERS_MAX ? bytes : WORD_LETTERS_MAX;
    uint64_t key = ' ';
    out->keys[0] = 0;
    out->keys[1] = key;
    out->first = bytes > 0 ? small((unsigned char)*text) : ' ';
    for (; plain < most && (unsigned char)text[plain] < 0x80; plain++)
        out->keys[plain + 2] = key = key * KEY_BASE + small((unsigned char)text[plain]);
    out->count = plain + 1;
    if (plain < most) spell_wide(arena, text, bytes, out);
    spell(out, ' ');
}

static size_t run_length(uint32_t letter)
{
    return letter >= 0x2E80 || (letter >= 0x0E00 && letter < 0x0F00) ? RUN_SYLLABLES : RUN_LETTERS;
}

/* The runs of a word go into the table; returns how many they are, with their numbers in `out`. */
static size_t find_runs(struct arena *arena, struct gram_table *table, const char *text, size_t bytes,
                        int out[WORD_LETTERS_MAX + 2])
{
    struct spelt word;
    spell_word(arena, text, bytes, &word);
    size_t run = run_length(word.first), first = run < word.count ? run : word.count;
    uint64_t power = run == RUN_SYLLABLES ? KEY_SYLLABLES : KEY_LETTERS;
    for (size_t to = first; to <= word.count; to++)
        out[to - first] = table_add(table, word.keys[to] - (to > run ? word.keys[to - run] * power : 0));
    return word.count - first + 1;
}

/* Makes of a list of runs one of distinct runs. `seen` has room for every number, zero before and after. */
static void count_runs(struct gram_list *list, int *seen)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        int gram = list->items[i].gram;
        if (seen[gram]) {
            list->items[seen[gram] - 1].times += list->items[i].times;
            continue;
        }
        list->items[kept] = list->items[i];
        seen[gram] = (int)++kept;
    }
    list->count = kept;
    for (size_t i = 0; i < kept; i++) seen[list->items[i].gram] = 0;
}

struct grams *grams_new(struct arena *arena, size_t question_count)
{
    struct grams *grams = arena_alloc(arena, sizeof *grams);
    grams->arena = grams->table.arena = arena;
    grams->scratch = arena_new();
    grams->question_count = question_count;
    grams->lengths = arena_array(arena, question_count + 1, sizeof *grams->lengths);
    return grams;
}

void grams_begin(struct grams *grams, int question, double weight)
{
    *ARENA_PUSH(grams->scratch, grams->documents, grams->document_count, grams->document_room) =
        (struct document){.question = question, .weight = weight};
}

void grams_add(struct grams *grams, const char *text, size_t bytes, const struct marks *marks)
{
    struct gram_list *list = &grams->documents[grams->document_count - 1].grams;
    bool addresses = may_hold_address(text, bytes);
    int runs[WORD_LETTERS_MAX + 2];
    for (size_t i = 0; i < marks->count; i++) {
        const struct mark *mark = &marks->items[i];
        if (mark->stop || (addresses && in_address(text, bytes, mark->from))) continue;
        size_t count = find_runs(grams->scratch, &grams->table, text + mark->from, mark->to - mark->from, runs);
        for (size_t r = 0; r < count; r++)
            *ARENA_PUSH(grams->scratch, list->items, list->count, list->room) = (struct gram_count){runs[r], 1};
    }
}

static void make_room(struct grams *grams)
{
    size_t room = grams->facts_room ? grams->facts_room : 4096;
    while (room < grams->table.count) room *= 2;
    if (room == grams->facts_room) return;
    struct gram_facts *facts = arena_array(grams->arena, room, sizeof *facts);
    if (grams->facts_room) memcpy(facts, grams->facts, grams->facts_room * sizeof *facts);
    grams->facts = facts;
    grams->seen = arena_array(grams->scratch, room, sizeof *grams->seen);
    grams->facts_room = room;
}

void grams_end(struct grams *grams)
{
    struct document *document = &grams->documents[grams->document_count - 1];
    make_room(grams);
    count_runs(&document->grams, grams->seen);
    for (size_t i = 0; i < document->grams.count; i++) grams->facts[document->grams.items[i].gram].documents++;
}

static double rarity(double documents, double holding)
{
    return log(documents / (holding > 1 ? holding : 1));
}

/* Adds a document, made one long, to its question's direction; rarity is left out of the postings, so that a message
 * can bring its own. */
static void add_direction(struct grams *grams, const struct document *document)
{
    double own = 0, documents = (double)grams->document_count + 1;
    for (size_t i = 0; i < document->grams.count; i++) {
        const struct gram_count *count = &document->grams.items[i];
        own += pow(log1p(count->times) * rarity(documents, grams->facts[count->gram].documents), 2);
    }
    for (size_t i = 0; own > 0 && i < document->grams.count; i++) {
        const struct gram_count *count = &document->grams.items[i];
        struct gram_facts *facts = &grams->facts[count->gram];
        double weight = document->weight * log1p(count->times) / sqrt(own);
        size_t p = facts->count;
        while (p > 0 && facts->postings[p - 1].question != document->question) p--;
        if (p > 0)
            facts->postings[p - 1].weight += weight;
        else
            *ARENA_PUSH(grams->arena, facts->postings, facts->count, facts->room) =
                (struct weighted){document->question, weight};
    }
}

void grams_finish(struct grams *grams, struct arena *messages)
{
    double documents = (double)grams->document_count + 1;
    for (size_t d = 0; d < grams->document_count; d++) add_direction(grams, &grams->documents[d]);
    for (size_t g = 0; g < grams->table.count; g++) {
        const struct gram_facts *facts = &grams->facts[g];
        for (size_t p = 0; p < facts->count; p++)
            grams->lengths[facts->postings[p].question] +=
                pow(facts->postings[p].weight * rarity(documents, facts->documents), 2);
    }
    for (size_t q = 0; q < grams->question_count; q++) grams->lengths[q] = sqrt(grams->lengths[q]) + 1e-9;
    arena_free(&grams->scratch);
    grams->documents = NULL;
    grams->seen = NULL;
    grams->met.arena = messages;
    grams_forget(grams);
}

void grams_forget(struct grams *grams)
{
    grams->met = (struct gram_table){.arena = grams->met.arena, .base = &grams->table};
    grams->words = NULL;
    grams->runs = NULL;
    grams->met_facts = NULL;
    grams->words_room = grams->run_count = grams->run_room = grams->met_room = 0;
}

/* A copy with room for so many, what is added zeroed. */
static void *grown(struct arena *arena, const void *items, size_t count, size_t room, size_t item_bytes)
{
    void *out = arena_array(arena, room, item_bytes);
    if (count > 0) memcpy(out, items, count * item_bytes);
    return out;
}

/* Where the word's runs stand, found when it first comes. */
static struct word_runs runs_of(struct grams *grams, struct arena *arena, const struct mark *mark, const char *text)
{
    size_t form = (size_t)mark->form;
    struct arena *kept = grams->met.arena;
    if (form < grams->words_room && grams->words[form].count > 0) return grams->words[form];
    if (form >= grams->words_room) {
        size_t room = form * 2 + FORMS_FIRST;
        grams->words = grown(kept, grams->words, grams->words_room, room, sizeof *grams->words);
        grams->words_room = room;
    }
    int found[WORD_LETTERS_MAX + 2];
    size_t count = find_runs(arena, &grams->met, text + mark->from, mark->to - mark->from, found);
    grams->words[form] = (struct word_runs){(unsigned)grams->run_count, (unsigned)count};
    for (size_t i = 0; i < count; i++) *ARENA_PUSH(kept, grams->runs, grams->run_count, grams->run_room) = found[i];
    if (table_size(&grams->met) > grams->met_room) {
        size_t room = table_size(&grams->met) * 2;
        grams->met_facts = grown(kept, grams->met_facts, grams->met_room, room, sizeof *grams->met_facts);
        grams->met_room = room;
    }
    return grams->words[form];
}

/* The distinct runs of a paragraph, in the order in which they come. */
static void count_met(struct grams *grams, struct arena *arena, const struct gram_text *text, struct gram_list *out)
{
    bool addresses = may_hold_address(text->text, text->bytes);
    out->room = text->marks->count * RUNS_A_WORD + 8;
    out->items = arena_room(arena, out->room, sizeof *out->items);
    for (size_t i = 0; i < text->marks->count; i++) {
        const struct mark *mark = &text->marks->items[i];
        if (mark->stop || (addresses && in_address(text->text, text->bytes, mark->from))) continue;
        struct word_runs word = runs_of(grams, arena, mark, text->text);
        for (const int *run = grams->runs + word.from, *end = run + word.count; run < end; run++) {
            int *seen = &grams->met_facts[*run].seen;
            if (*seen > 0) {
                out->items[*seen - 1].times++;
                continue;
            }
            *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct gram_count){*run, 1};
            *seen = (int)out->count;
        }
    }
    for (size_t i = 0; i < out->count; i++) {
        struct met_facts *facts = &grams->met_facts[out->items[i].gram];
        facts->seen = 0;
        facts->holding++;
    }
}

/* Likeness of one paragraph, whose squared rarities are known. */
static void score_list(const struct grams *grams, const struct gram_list *list, double *out)
{
    double own = 0;
    for (size_t i = 0; i < list->count; i++) {
        const struct gram_count *count = &list->items[i];
        double damped = log_count(count->times), part = damped * grams->met_facts[count->gram].square;
        own += damped * part;
        if ((size_t)count->gram >= grams->table.count) continue;
        const struct gram_facts *facts = &grams->facts[count->gram];
        for (size_t p = 0; p < facts->count; p++) out[facts->postings[p].question] += part * facts->postings[p].weight;
    }
    double scale = own > 0 ? 1 / sqrt(sqrt(own)) : 0;
    for (size_t q = 0; q < grams->question_count; q++) out[q] *= scale / grams->lengths[q];
}

void grams_score(struct grams *grams, struct arena *arena, const struct gram_text *texts, size_t count, double *out,
                 size_t columns)
{
    struct gram_list *lists = arena_array(arena, count + 1, sizeof *lists);
    for (size_t i = 0; i < count; i++) count_met(grams, arena, &texts[i], &lists[i]);
    const double *rarities = rarity_table(arena, grams->document_count + count + 1);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < lists[i].count; k++) {
            int gram = lists[i].items[k].gram;
            struct met_facts *facts = &grams->met_facts[gram];
            if (facts->holding == 0) continue; /* worked out already */
            int known = (size_t)gram < grams->table.count ? grams->facts[gram].documents : 0;
            facts->square = pow(rarities[known + facts->holding], 2);
            facts->holding = 0;
        }
        score_list(grams, &lists[i], out + i * columns);
    }
}
