/* SPDX-License-Identifier: MIT */
/*
 * digest_template: the same words in a digest. An answer that many sent word for word, from a template or because there
 * is little to say, is shown once, with everybody who sent it: each is a contributor of their own, but nobody should
 * read the same paragraph forty times. Whoever changed the words keeps an entry of their own.
 */
#include "digest_view.h"

#include <mailcall/work/compare.h>

static bool in_group(const struct item *item, int64_t number)
{
    for (size_t i = 0; i < item->same_words_count; i++) {
        if (item->same_words[i] == number) return true;
    }
    return false;
}

/* Filed under nothing in particular, both stand in the same parts of the digest. */
static bool stand_together(const struct item *a, const struct item *b)
{
    bool same =
        a->workstream_count == b->workstream_count && a->in_scope == b->in_scope && item_needs(a) == item_needs(b);
    for (size_t i = 0; same && i < a->workstream_count; i++) same = strcmp(a->workstreams[i], b->workstreams[i]) == 0;
    return same;
}

/* What the reader is told of one sender and must not be hidden behind another's name. */
#define OWN_ENTRY_FLAGS (FLAG_NOT_FOR_PUBLICATION | FLAG_LOOKALIKE_SENDER)

struct saying { /* an item's words under the question */
    size_t at;  /* in view->items */
    uint64_t hash;
    const char *words;
};

static uint64_t hash_words(const char *words)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (; *words != '\0'; words++) {
        if (strchr(" \t\r\n", *words) == NULL) hash = (hash ^ (unsigned char)*words) * UINT64_C(1099511628211);
    }
    return hash;
}

/* The items come newest first, so that within a hash the earliest message comes first. */
static int by_hash(const void *a, const void *b)
{
    const struct saying *one = a, *other = b;
    if (one->hash != other->hash) return one->hash < other->hash ? -1 : 1;
    return (one->at < other->at) - (one->at > other->at);
}

/* Who sent it again is one contributor: what has been replaced stands alone. So does what has no words. */
static bool may_share(const struct view *view, const struct item *item, const char *question)
{
    bool here = question != NULL ? item_filed_under(item, question) : !item_filed_anywhere(view, item);
    return is_contribution(item) && here && item->repeats == 0 && item_replaced_by(view, item, question) == 0;
}

static bool shares(const struct view *view, const struct saying *first, const struct saying *later,
                   const char *question)
{
    const struct item *a = &view->items[first->at], *b = &view->items[later->at];
    if ((a->stored.flags & OWN_ENTRY_FLAGS) != (b->stored.flags & OWN_ENTRY_FLAGS)) return false;
    return (question != NULL || stand_together(a, b)) && compare_same(first->words, later->words);
}

/* Of sayings with the same hash each goes to the first that it shares an entry with. */
static void settle_run(const struct view *view, const struct saying *run, size_t count, const char *question,
                       const struct item **firsts)
{
    for (size_t i = 1; i < count; i++) {
        for (size_t k = 0; k < i; k++) {
            const struct item *first = &view->items[run[k].at];
            if (firsts[run[k].at] != first || !shares(view, &run[k], &run[i], question)) continue;
            firsts[run[i].at] = first;
            break;
        }
    }
}

const struct item **template_firsts(struct view *view, const char *question)
{
    const struct item **firsts = arena_array(view->arena, view->item_count + 1, sizeof *firsts);
    struct saying *sayings = arena_array(view->arena, view->item_count + 1, sizeof *sayings);
    size_t count = 0;
    for (size_t i = 0; i < view->item_count; i++) {
        firsts[i] = &view->items[i];
        if (!may_share(view, firsts[i], question)) continue;
        const char *words = item_words(view->arena, firsts[i], question);
        if (words[0] != '\0') sayings[count++] = (struct saying){i, hash_words(words), words};
    }
    if (count > 1) qsort(sayings, count, sizeof *sayings, by_hash);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && sayings[to].hash == sayings[from].hash;) to++;
        settle_run(view, sayings + from, to - from, question, firsts);
    }
    return firsts;
}

void template_others(struct view *view, struct node *entry, const struct item *item, const struct item *const *firsts)
{
    struct arena *arena = view->arena;
    size_t named = 0, more = 0;
    struct node *note = NULL;
    for (size_t i = view->item_count; i-- > 0;) {
        const struct item *other = &view->items[i];
        if (other == item || firsts[i] != item) continue;
        if (note == NULL) note = node_add(arena, entry, NODE_PARAGRAPH);
        if (named == DIGEST_LINES_MAX) {
            more++;
            continue;
        }
        node_add_text(arena, note, NODE_TEXT, named++ == 0 ? "The same words came from: " : "; ");
        add_who(view, note, other);
    }
    if (more > 0) node_addf(arena, note, NODE_TEXT, "; and %zu more", more);
    if (note != NULL) node_add_text(arena, note, NODE_TEXT, ".");
}

static bool counts_here(const struct view *view, const struct item *item)
{
    return item->same_words_count > 0 && is_contribution(item) && item->repeats == 0 &&
           item_replaced_by(view, item, NULL) == 0;
}

void template_sum(struct view *view, struct node *section)
{
    size_t sent = 0, texts = 0;
    for (size_t i = 0; i < view->item_count; i++) {
        const struct item *item = &view->items[i];
        if (!counts_here(view, item)) continue;
        bool first = true;
        for (size_t k = i + 1; k < view->item_count && first; k++)
            first = !(counts_here(view, &view->items[k]) && in_group(item, view->items[k].stored.number));
        sent++;
        texts += first;
    }
    if (sent == 0) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_addf(view->arena, line, NODE_TEXT, "Template mail: %s this time %s nearly the words of %s. Each is counted.",
              plural(view->arena, (int64_t)sent, "contribution", "contributions"), sent == 1 ? "has" : "have",
              texts == 1 ? "one text" : plural(view->arena, (int64_t)texts, "text", "texts"));
}
