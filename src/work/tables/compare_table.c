/* SPDX-License-Identifier: MIT */
/* compare_table: finds the contribution that a revision replaces, and shows what became of it. */
#include <mailcall/work/compare.h>

#include <string.h>
#include <mailcall/work/template.h>
#include "tables_internal.h"

/* A thread is followed this far up; deeper ones are quarrels. */
#define THREAD_STEPS 50

static bool is_contribution(const struct stored *stored)
{
    if (stored->flags & (REVISES_PART | REVISES_WITHDRAWS)) return false;
    return stored->state == STATE_ANALYSED && kind_answers(stored->kind);
}

/* The nearest message up the thread that is a contribution (0 none); `own`: only among these. */
static enum status up_the_thread(struct site *site, struct arena *arena, const struct stored *from,
                                 const struct earlier *own, size_t own_count, bool any, int64_t *out, struct err *err)
{
    struct stored at = *from;
    enum status status = OK;

    *out = 0;
    for (int step = 0; status == OK && *at.in_reply_to && step < THREAD_STEPS; step++) {
        int64_t number = 0;
        status = store_find_message_id(site->store, at.in_reply_to, &number, err);
        if (status != OK || !number || number >= at.number) return status;
        status = store_get(site->store, arena, number, &at, err);
        bool mine = any && is_contribution(&at) && strcmp(at.call_id, from->call_id) == 0;
        for (size_t i = 0; i < own_count && !mine; i++) mine = own[i].number == number;
        if (status != OK || !mine) continue;
        *out = number;
        return OK;
    }
    return status;
}

static int64_t most_alike(struct arena *arena, const char *text, const struct earlier *own, size_t count,
                          const char **how)
{
    int64_t best = own[0].number;
    double most = 0;

    *how = "the latest by the same author";
    for (size_t i = 0; i < count; i++) {
        double share = template_share(arena, text, own[i].text), back = template_share(arena, own[i].text, text);
        if (back > share) share = back;
        if (share <= most) continue;
        most = share;
        best = own[i].number;
        *how = "of the same author's the one with the most words in common";
    }
    return best;
}

enum status compare_find_earlier(struct site *site, struct arena *arena, const struct stored *stored, int64_t *earlier,
                                 const char **how, struct err *err)
{
    struct earlier *own = NULL;
    size_t count = 0;
    const char *text = "";
    int64_t found = 0;

    enum status status =
        store_earlier(site->store, arena, stored->call_id, stored->address, stored->number, &own, &count, err);
    if (status == OK) status = store_authored(site->store, arena, stored->number, &text, err);
    if (status == OK) status = up_the_thread(site, arena, stored, own, count, count == 0, &found, err);
    if (status != OK) return status;
    if (found)
        *how = count ? "by the same author, in the same thread" : "in the same thread";
    else if (count)
        found = most_alike(arena, text, own, count, how);
    if (!found)
        return err_set(err, BAD_INPUT, "#%lld: there is no earlier contribution by %s to compare it with",
                       (long long)stored->number, *stored->address ? stored->address : "this author");
    *earlier = found;
    return OK;
}

void compare_superseded(struct site *site, struct arena *arena, const struct stored *stored, int64_t *earlier,
                        const char **how)
{
    struct err none = ERR_INIT;
    *earlier = 0;
    *how = "";
    if (stored->state != STATE_ANALYSED || stored->erased || stored->kind != KIND_REVISION) return;
    if (compare_find_earlier(site, arena, stored, earlier, how, &none) != OK) *earlier = 0;
}

/* As wdiff writes it, so that it reads the same without colour. */
static void add_runs(struct arena *arena, struct node *parent, const struct change *change)
{
    for (size_t i = 0; i < change->run_count; i++) {
        const struct word_run *run = &change->runs[i];
        size_t bytes = strlen(run->text), space = bytes && run->text[bytes - 1] == ' ';
        const char *words = arena_strndup(arena, run->text, bytes - space);
        bool same = run->kind == CHANGE_SAME;
        if (!same) words = arena_printf(arena, run->kind == CHANGE_REMOVED ? "[-%s-]" : "{+%s+}", words);
        node_add_foreign(arena, parent,
                         same                        ? NODE_TEXT
                         : run->kind == CHANGE_ADDED ? NODE_STRONG
                                                     : NODE_EMPHASIS,
                         words);
        if (space) node_add_text(arena, parent, NODE_TEXT, " ");
    }
}

static void add_change(struct arena *arena, struct node *parent, const struct change *change)
{
    if (change->kind == CHANGE_SAME) {
        struct node *note = node_add(arena, parent, NODE_NOTE);
        node_addf(arena, note, NODE_TEXT, "%zu sentence%s unchanged", change->sentences,
                  change->sentences == 1 ? "" : "s");
        return;
    }
    struct node *paragraph = node_add(arena, parent, NODE_PARAGRAPH);
    enum tone tone = change->kind == CHANGE_REMOVED ? TONE_BAD : change->kind == CHANGE_ADDED ? TONE_GOOD : TONE_WARN;
    node_add_badge(arena, paragraph, tone,
                   change->kind == CHANGE_REMOVED ? "removed"
                   : change->kind == CHANGE_ADDED ? "added"
                                                  : "reworded");
    node_add_text(arena, paragraph, NODE_TEXT, " ");
    if (change->kind == CHANGE_REWORDED)
        add_runs(arena, paragraph, change);
    else
        node_add_foreign(arena, paragraph, NODE_TEXT, change->kind == CHANGE_REMOVED ? change->before : change->after);
}

static struct node *document_of(struct arena *arena, const struct stored *stored, int64_t earlier, const char *how,
                                const struct comparison *comparison)
{
    const char *title = arena_printf(arena, "#%lld compared with #%lld", (long long)stored->number, (long long)earlier);
    struct node *document = document_new(arena, DOCUMENT_LANG, title), *table = node_add(arena, document, NODE_TABLE);

    fact_foreign(arena, table, "Contributor", stored_who(stored));
    fact(arena, table, "Kind", kind_name(stored->kind));
    fact(arena, table, "Compared with", arena_printf(arena, "#%lld, %s", (long long)earlier, how));
    fact(arena, table, "Words",
         arena_printf(arena, "%zu stay, %zu removed, %zu added", comparison->words_same, comparison->words_removed,
                      comparison->words_added));
    if (!comparison->words_removed && !comparison->words_added)
        node_add_text(arena, node_add(arena, document, NODE_PARAGRAPH), NODE_TEXT, "The words are the same.");
    for (size_t i = 0; i < comparison->count; i++) add_change(arena, document, &comparison->changes[i]);
    return document;
}

static json_t *change_json(const struct change *change)
{
    static const char *const names[] = {"same", "removed", "added", "reworded"};
    json_t *object = json_object(), *runs = json_array();

    put_text(object, "change", names[change->kind]);
    if (change->kind == CHANGE_SAME)
        json_object_set_new(object, "sentences", json_integer((json_int_t)change->sentences));
    if (change->kind != CHANGE_ADDED && change->kind != CHANGE_SAME) put_text(object, "before", change->before);
    if (change->kind != CHANGE_REMOVED) put_text(object, change->kind == CHANGE_SAME ? "text" : "after", change->after);
    for (size_t i = 0; i < change->run_count; i++)
        json_array_append_new(
            runs, json_pack("{s:s, s:s}", "change", names[change->runs[i].kind], "text", change->runs[i].text));
    if (change->kind == CHANGE_REWORDED) json_object_set(object, "words", runs);
    json_decref(runs);
    return object;
}

static void put_json(const struct stored *stored, int64_t earlier, const char *how, const struct comparison *comparison,
                     struct buf *out)
{
    json_t *changes = json_array();

    for (size_t i = 0; i < comparison->count; i++) json_array_append_new(changes, change_json(&comparison->changes[i]));
    tables_dump(json_pack("{s:I, s:I, s:s, s:s, s:I, s:I, s:I, s:o}", "number", (json_int_t)stored->number, "earlier",
                          (json_int_t)earlier, "found", how, "kind", kind_name(stored->kind), "words_same",
                          (json_int_t)comparison->words_same, "words_removed", (json_int_t)comparison->words_removed,
                          "words_added", (json_int_t)comparison->words_added, "changes", changes),
                out);
}

enum status table_difference(struct site *site, struct arena *arena, int64_t number, const struct table_out *out,
                             struct err *err)
{
    struct stored stored;
    struct comparison comparison;
    const char *before = "", *after = "", *how = "";
    int64_t earlier = 0;

    enum status status = store_get(site->store, arena, number, &stored, err);
    if (status == OK && stored.state != STATE_ANALYSED)
        status = err_set(err, BAD_INPUT, "#%lld has not been analysed: %s", (long long)number, stored.failure);
    if (status == OK) status = compare_find_earlier(site, arena, &stored, &earlier, &how, err);
    if (status == OK) status = store_authored(site->store, arena, earlier, &before, err);
    if (status == OK) status = store_authored(site->store, arena, number, &after, err);
    if (status != OK) return status;
    compare_texts(arena, stored.language, before, after, &comparison);
    if (out->document) *out->document = document_of(arena, &stored, earlier, how, &comparison);
    if (out->json) put_json(&stored, earlier, how, &comparison, out->json);
    return OK;
}
