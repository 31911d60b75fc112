/* SPDX-License-Identifier: MIT */
/*
 * digest_kin: who may be one contributor, and is not known to be. A revision sent from another address replaces nothing
 * by itself, and answers sent again from a second address stand twice. Both are proposed to a person, never merged.
 */
#include "digest_view.h"

#include <strings.h>
#include <mailcall/lang/words.h>

/* Proposals: of more, none is likely. */
#define KIN_MOST 3

struct earlier_ones {
    struct stored *items;
    size_t count;
    const char **names; /* folded; "" where a name of one word says too little */
};

static const char *full_name(struct arena *arena, const char *name)
{
    return name != NULL && strchr(name, ' ') != NULL ? lang_fold(arena, name) : "";
}

static enum status read_kind(struct view *view, enum kind kind, struct earlier_ones *all, size_t *room, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *found = NULL;
    size_t count = 0;
    query.call_id = view->call->id;
    query.kind = (int)kind;
    query.up_to_number = view->to_number;
    query.without_json = true;
    enum status status = store_list(view->site->store, view->arena, &query, &found, &count, err);
    for (size_t i = 0; status == OK && i < count; i++)
        *ARENA_PUSH(view->arena, all->items, all->count, *room) = found[i];
    return status;
}

static bool other_address(const struct stored *a, const struct stored *b)
{
    return a->address != NULL && b->address != NULL && a->address[0] != '\0' && b->address[0] != '\0' &&
           strcasecmp(a->address, b->address) != 0;
}

static bool same_organisation(const struct stored *a, const struct stored *b)
{
    return a->organisation != NULL && b->organisation != NULL && a->organisation[0] != '\0' &&
           strcasecmp(a->organisation, b->organisation) == 0;
}

static void push_kin(struct view *view, struct item *item, const struct stored *other)
{
    size_t room = item->kin_count;
    const struct stored **grown = arena_array(view->arena, room + 1, sizeof *grown);
    if (room > 0) memcpy(grown, item->kin, room * sizeof *grown);
    grown[item->kin_count++] = other;
    item->kin = grown;
}

/* Which earlier contribution may be meant: its author is named in the text, has this author's name at another address,
 * or writes for the same organisation. */
static void propose(struct view *view, struct item *item, const struct earlier_ones *all)
{
    const char *name = full_name(view->arena, item->stored.name), *text = item_words(view->arena, item, NULL);
    for (size_t i = 0; i < all->count && item->kin_count < KIN_MOST; i++) {
        const struct stored *other = &all->items[i];
        if (other->number >= item->stored.number || !other_address(&item->stored, other)) continue;
        if (succession_of_message(&view->succession, other->number) > 0) continue;
        bool same = name[0] != '\0' && strcmp(name, all->names[i]) == 0;
        bool named = all->names[i][0] != '\0' && strcasestr(text, other->name) != NULL;
        if (same || named || same_organisation(&item->stored, other)) push_kin(view, item, other);
    }
}

/* The other's answer to a question that this item answers, too, stands beside it. */
static enum status answers_again(struct view *view, const struct item *item, int64_t other, bool *again,
                                 struct err *err)
{
    struct filing *filings = NULL;
    size_t count = 0;
    *again = false;
    enum status status = store_filings(view->site->store, view->arena, other, &filings, &count, err);
    for (size_t i = 0; status == OK && i < count && !*again; i++) {
        const char *question = filings[i].question;
        *again = !filings[i].undecided && item_filed_under(item, question) &&
                 succession_of_answer(&view->succession, other, question) == 0 &&
                 item_replaced_by(view, item, question) == 0;
    }
    return status;
}

static enum status find_twins(struct view *view, struct item *item, const struct earlier_ones *all, struct err *err)
{
    const char *name = full_name(view->arena, item->stored.name);
    enum status status = OK;
    for (size_t i = 0; name[0] != '\0' && i < all->count && item->kin_count < KIN_MOST && status == OK; i++) {
        const struct stored *other = &all->items[i];
        bool again = false;
        if (other->number >= item->stored.number || strcmp(name, all->names[i]) != 0) continue;
        if (!other_address(&item->stored, other)) continue;
        status = answers_again(view, item, other->number, &again, err);
        if (again) push_kin(view, item, other);
    }
    return status;
}

enum status view_gather_kin(struct view *view, struct item *items, size_t count, struct err *err)
{
    struct earlier_ones all = {0};
    size_t room = 0, contributions = 0;
    enum status status = OK;
    for (size_t i = 0; i < count; i++) {
        struct item *item = &items[i];
        contributions += is_contribution(item);
        item->repeats = succession_repeats(&view->succession, item->stored.number);
    }
    if (contributions == 0) return OK;
    status = read_kind(view, KIND_CONTRIBUTION, &all, &room, err);
    if (status == OK) status = read_kind(view, KIND_REVISION, &all, &room, err);
    all.names = arena_array(view->arena, all.count + 1, sizeof *all.names);
    for (size_t i = 0; i < all.count; i++) all.names[i] = full_name(view->arena, all.items[i].name);
    for (size_t i = 0; i < count && status == OK; i++) {
        struct item *item = &items[i];
        if (!is_contribution(item) || item->repeats > 0) continue;
        item->unplaced = item->stored.kind == KIND_REVISION && item_revises(item) == 0 &&
                         succession_before(&view->succession, item->stored.number) == 0;
        if (item->unplaced)
            propose(view, item, &all);
        else
            status = find_twins(view, item, &all, err);
    }
    return status;
}
