/* SPDX-License-Identifier: MIT */
/*
 * digest_template: template mail in a digest. An answer that many sent word for word is shown once, with everybody who
 * sent it: each is a contributor of their own, but nobody should read the same paragraph forty times. Whoever changed
 * the words keeps an entry of their own.
 */
#include "digest_view.h"

static bool same_text(const char *a, const char *b)
{
    for (;;) {
        size_t gap_a = strspn(a, " \t\r\n"), gap_b = strspn(b, " \t\r\n");
        a += gap_a;
        b += gap_b;
        if (*a == '\0' || *b == '\0') return *a == *b;
        if ((gap_a > 0) != (gap_b > 0) || *a++ != *b++) return false;
    }
}

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
    bool same = a->filing_count == b->filing_count && a->workstream_count == b->workstream_count &&
                a->in_scope == b->in_scope && item_needs(a) == item_needs(b);
    for (size_t i = 0; same && i < a->workstream_count; i++) same = strcmp(a->workstreams[i], b->workstreams[i]) == 0;
    return same;
}

/* Whether both give the same answer to the question, or (NULL) say the same in all. */
static bool shares_entry(const struct view *view, const struct item *a, const struct item *b, const char *question)
{
    if (a == b || !is_contribution(b) || !in_group(a, b->stored.number)) return false;
    /* Who sent it again is one contributor. */
    if (item_replaced_by(view, b, question) > 0) return false;
    if (question != NULL ? !item_filed_under(b, question) : !stand_together(a, b)) return false;
    return same_text(item_words(view->arena, a, question), item_words(view->arena, b, question));
}

const struct item *template_first(const struct view *view, const struct item *item, const char *question)
{
    const struct item *first = item;
    for (size_t i = 0; item->same_words_count > 0 && i < view->item_count; i++) {
        const struct item *other = &view->items[i];
        if (other->stored.number < first->stored.number && shares_entry(view, item, other, question)) first = other;
    }
    return first;
}

void template_others(struct view *view, struct node *entry, const struct item *item, const char *question)
{
    struct arena *arena = view->arena;
    size_t named = 0, more = 0;
    struct node *note = NULL;
    for (size_t i = view->item_count; item->same_words_count > 0 && i-- > 0;) {
        const struct item *other = &view->items[i];
        if (!shares_entry(view, item, other, question)) continue;
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
    return item->same_words_count > 0 && is_contribution(item) && item_replaced_by(view, item, NULL) == 0;
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
