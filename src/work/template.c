/* SPDX-License-Identifier: MIT */
/* template: runs of words as hashes; the smallest find candidates in the store, all of them decide. */
#include <mailcall/work/template.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

/* A candidate shares at least this part of the sketch: half of what TEMPLATE_SHARE would make likely. */
#define CANDIDATE_SHARE 0.25

struct runs {
    int64_t *items; /* sorted, each once */
    size_t count;
};

/* FNV-1a over a word and the gap after it. */
static uint64_t add_word(uint64_t hash, const char *word)
{
    for (; *word; word++) hash = (hash ^ (unsigned char)*word) * UINT64_C(1099511628211);
    return (hash ^ ' ') * UINT64_C(1099511628211);
}

/* Spreads the bits: the smallest hashes are taken as a sample, and the sum above is not even. */
static uint64_t spread(uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    hash = (hash ^ (hash >> 27)) * UINT64_C(0x94d049bb133111eb);
    return hash ^ (hash >> 31);
}

static int by_value(const void *a, const void *b)
{
    const int64_t *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

/* `call_id` goes into each hash: what was said on another call is no template here. */
static struct runs runs_of(struct arena *arena, const char *call_id, const char *text)
{
    struct words words = {0};
    struct runs runs = {0};
    struct lang *lang = lang_new("und");

    lang_words(lang, arena, text, utf8_cut(text, strlen(text), TEMPLATE_TEXT_BYTES), &words);
    lang_free(&lang);
    if (words.count < TEMPLATE_RUN) return runs;
    size_t count = words.count - TEMPLATE_RUN + 1;
    runs.items = arena_array(arena, count, sizeof *runs.items);
    for (size_t i = 0; i < count; i++) {
        uint64_t hash = add_word(UINT64_C(14695981039346656037), call_id);
        for (size_t k = 0; k < TEMPLATE_RUN; k++) hash = add_word(hash, words.items[i + k].term);
        runs.items[i] = (int64_t)(spread(hash) >> 1);
    }
    qsort(runs.items, count, sizeof *runs.items, by_value);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || runs.items[i] != runs.items[i - 1]) runs.items[runs.count++] = runs.items[i];
    return runs;
}

static double share_of(const struct runs *later, const struct runs *earlier)
{
    size_t shared = 0;

    if (later->count < TEMPLATE_LEAST_RUNS || earlier->count < TEMPLATE_LEAST_RUNS) return 0;
    for (size_t i = 0, k = 0; i < later->count && k < earlier->count;) {
        if (later->items[i] == earlier->items[k])
            shared++, i++, k++;
        else if (later->items[i] < earlier->items[k])
            i++;
        else
            k++;
    }
    return (double)shared / (double)later->count;
}

double template_share(struct arena *arena, const char *text, const char *other)
{
    struct runs later = runs_of(arena, "", text), earlier = runs_of(arena, "", other);
    return share_of(&later, &earlier);
}

/* What people write to make a point; the same thanks, automatic answers or agendas are no template. */
static bool is_opinion(const struct analysis *analysis)
{
    return kind_answers(analysis->kind) || analysis->kind == KIND_COMMENT || analysis->kind == KIND_DISCUSSION;
}

/* The same person at two addresses repeats himself, which is no template; without any sign of who wrote, nothing is
 * said. */
static bool is_other_person(struct arena *arena, const struct contributor *who, const struct stored *stored)
{
    bool addresses = *who->address && *stored->address, names = *who->name && *stored->name;
    if (addresses && strcasecmp(who->address, stored->address) == 0) return false;
    if (names && strcmp(lang_fold(arena, who->name), lang_fold(arena, stored->name)) == 0) return false;
    return addresses || names;
}

static enum status compare_with(struct store *store, struct arena *arena, const char *call_id, int64_t number,
                                const struct analysis *analysis, const struct runs *runs, struct template *out,
                                struct err *err)
{
    struct stored stored;
    const char *text = "";

    enum status status = store_get(store, arena, number, &stored, err);
    if (status == OK) status = store_authored(store, arena, number, &text, err);
    if (status != OK || strcmp(stored.call_id, call_id) != 0) return status;
    if (!is_other_person(arena, &analysis->contributor, &stored)) return OK;
    struct runs earlier = runs_of(arena, call_id, text);
    double share = share_of(runs, &earlier);
    if (share < TEMPLATE_SHARE || share <= out->share) return OK;
    out->share = share;
    out->first_number = number;
    return OK;
}

static enum status mark(struct store *store, struct arena *arena, const struct template *found,
                        struct analysed *analysed, int64_t number, struct err *err)
{
    struct analysis *analysis = analysed->analysis;
    struct buf json = BUF_INIT((size_t)64 * 1024 * 1024);
    int64_t *numbers = NULL;
    size_t count = 0, place = 2;

    enum status status = store_same_words(store, arena, found->first_number, &numbers, &count, err);
    if (status != OK) return status;
    for (size_t i = 1; i < count && numbers[i] < number; i++) place++;
    analysis->flags |= FLAG_NEAR_DUPLICATE;
    const char *note =
        arena_printf(arena, "%.0f %% of its words stand in #%lld by somebody else: number %zu with these words.",
                     found->share * 100, (long long)found->first_number, place);
    analysis->note = *analysis->note ? arena_printf(arena, "%s %s", analysis->note, note) : note;
    analysis_to_json(analysis, false, &json);
    analysed->json = arena_strndup(arena, buf_text(&json), json.len);
    buf_release(&json);
    return OK;
}

enum status template_find(struct store *store, struct arena *arena, const char *call_id, int64_t number,
                          struct analysed *analysed, struct template *out, struct err *err)
{
    struct template found = {0};
    struct alike *candidates = NULL;
    size_t count = 0;

    *out = found;
    if (!*call_id || !is_opinion(analysed->analysis)) return OK;
    struct runs runs = runs_of(arena, call_id, analysed->authored_text);
    if (runs.count < TEMPLATE_LEAST_RUNS) return OK;
    found.sketch_count = runs.count < TEMPLATE_SKETCH ? runs.count : TEMPLATE_SKETCH;
    memcpy(found.sketch, runs.items, found.sketch_count * sizeof *found.sketch);
    size_t least = (size_t)((double)found.sketch_count * CANDIDATE_SHARE);
    enum status status =
        store_alike(store, arena, found.sketch, found.sketch_count, least, number, &candidates, &count, err);
    for (size_t i = 0; status == OK && i < count; i++)
        status = compare_with(store, arena, call_id, candidates[i].number, analysed->analysis, &runs, &found, err);
    if (status == OK && found.first_number) {
        found.sketch_count = 0;
        status = mark(store, arena, &found, analysed, number, err);
    }
    if (status == OK) *out = found;
    return status;
}
