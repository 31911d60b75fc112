/* SPDX-License-Identifier: MIT */
/* digest_others: what is no contribution: who wants to join, comments on drafts, and the rest of the list's traffic,
 * one line each. */
#include "digest_view.h"

#include <mailcall/lang/width.h>
#include <mailcall/mail/list.h>

#define SUBJECT_COLUMNS 90

static bool is_kind(const struct item *item, enum kind kind)
{
    return item->stored.state == STATE_ANALYSED && item->stored.kind == kind && !item_needs(item);
}

/* A join or comment that names no workstream belongs to nobody's in particular, so only those who see everything get
 * it. */
static bool shows(const struct item *item, enum kind kind)
{
    return is_kind(item, kind) && item->in_scope;
}

static size_t count_kind(const struct view *view, enum kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < view->item_count; i++) count += shows(&view->items[i], kind);
    return count;
}

static void add_workstreams(struct view *view, struct node *line, const struct item *item)
{
    for (size_t i = 0; i < item->workstream_count; i++) {
        int at = call_workstream_index(view->call, item->workstreams[i]);
        if (at < 0) continue;
        node_addf(view->arena, line, NODE_TEXT, "%s%s", i > 0 ? "; " : " \xE2\x86\x92 ",
                  workstream_heading(view->arena, &view->call->workstreams[at]));
    }
}

static bool challenges(const struct item *item)
{
    return item->stored.state == STATE_ANALYSED && (item->stored.flags & FLAG_CHALLENGES_QUESTION) != 0;
}

/* "discussion that challenges Question 5": what is said against a question of the call is no answer to it. One in which
 * nothing is said, such as an empty message, reads "discussion without words of its own". */
static const char *what_it_is(struct view *view, const struct item *item)
{
    const char *kind = kind_name(item->stored.kind);
    bool *which = arena_array(view->arena, view->call->question_count + 1, sizeof *which);
    if (item->analysis != NULL && item->analysis->authored_words == 0)
        return arena_printf(view->arena, "%s without words of its own", kind);
    if (!challenges(item)) return kind;
    for (size_t i = 0; item->analysis != NULL && i < item->analysis->passage_count; i++) {
        const struct passage *passage = &item->analysis->passages[i];
        for (size_t k = 0; passage->disputes && k < passage->question_count; k++) {
            int at = call_question_index(view->call, passage->questions[k].id);
            if (at >= 0) which[at] = true;
        }
    }
    const char *questions = question_labels(view, which);
    return arena_printf(view->arena, "%s that challenges %s", kind, *questions != '\0' ? questions : "a question");
}

void add_list_line(struct view *view, struct node *list, const struct item *item, const char *what)
{
    struct arena *arena = view->arena;
    const struct stored *stored = &item->stored;
    struct node *line = node_add(arena, list, NODE_ITEM);
    add_who(view, line, item);
    node_addf(arena, line, NODE_TEXT, " \xC2\xB7 %s", when_line(arena, stored->arrived_utc));
    if (what[0] != '\0') node_addf(arena, line, NODE_TEXT, " \xC2\xB7 %s", what);
    char *subject =
        list_subject(arena, stored->subject != NULL ? stored->subject : "", view->call->list_address, NULL, NULL);
    if (stored->truncated) node_add_text(arena, line, NODE_TEXT, " \xC2\xB7 " CUT_SHORT);
    if (subject[0] != '\0') {
        node_add_text(arena, line, NODE_TEXT, ": ");
        node_add_foreign(arena, line, NODE_TEXT, width_shorten(arena, subject, SUBJECT_COLUMNS));
    }
    if (stored->kind == KIND_JOIN || stored->kind == KIND_COMMENT) add_workstreams(view, line, item);
}

static void add_kind(struct view *view, struct node *document, const char *heading, enum kind kind)
{
    size_t shown = 0, rest = 0, room = 0;
    int64_t *left = NULL;
    if (count_kind(view, kind) == 0) return;
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, heading);
    struct node *list = node_add(view->arena, section, NODE_LIST);
    for (size_t i = 0; i < view->item_count; i++) {
        if (!shows(&view->items[i], kind)) continue;
        if (shown++ < DIGEST_LINES_MAX)
            add_list_line(view, list, &view->items[i],
                          challenges(&view->items[i]) ? what_it_is(view, &view->items[i]) : "");
        else
            *ARENA_PUSH(view->arena, left, rest, room) = view->items[i].stored.number;
    }
    if (rest == 0) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_add_text(view->arena, line, NODE_TEXT, "And also ");
    add_numbers(view, line, left, rest);
    node_add_text(view->arena, line, NODE_TEXT, ".");
}

static const enum kind talk[] = {KIND_ANNOUNCEMENT, KIND_DISCUSSION, KIND_LOGISTICS};
#define TALK_COUNT (sizeof talk / sizeof *talk)

static bool is_repeat(const struct item *item)
{
    return item->repeats > 0 && item->in_scope;
}

static size_t count_talk(const struct view *view)
{
    size_t count = 0;
    for (size_t i = 0; i < view->item_count; i++) count += is_repeat(&view->items[i]);
    for (size_t k = 0; k < TALK_COUNT; k++) count += count_kind(view, talk[k]);
    return count;
}

/* What challenges a question comes first, as the end of a long list is only counted. */
static void add_talk_of(struct view *view, struct node *list, bool challenging, size_t *shown)
{
    for (size_t k = 0; k < TALK_COUNT; k++) {
        for (size_t i = 0; i < view->item_count && *shown < DIGEST_LINES_MAX; i++) {
            const struct item *item = &view->items[i];
            if (!shows(item, talk[k]) || challenges(item) != challenging) continue;
            add_list_line(view, list, item, what_it_is(view, item));
            (*shown)++;
        }
    }
}

static void add_talk(struct view *view, struct node *section)
{
    size_t shown = 0;
    struct node *list = node_add(view->arena, section, NODE_LIST);
    add_talk_of(view, list, true, &shown);
    for (size_t i = 0; i < view->item_count && shown < DIGEST_LINES_MAX; i++) {
        const struct item *item = &view->items[i];
        if (!is_repeat(item)) continue;
        add_list_line(view, list, item,
                      arena_printf(view->arena, "repeats #%lld, word for word", (long long)item->repeats));
        shown++;
    }
    add_talk_of(view, list, false, &shown);
    if (count_talk(view) > shown) {
        struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
        node_addf(view->arena, line, NODE_TEXT, "And %zu more.", count_talk(view) - shown);
    }
}

/* Machines' answers and offers are counted, never shown: their words are not the list's. */
static void add_noise(struct view *view, struct node *section, size_t automatic, size_t unsolicited)
{
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    struct arena *arena = view->arena;
    node_add_text(arena, line, NODE_TEXT, "Not shown: ");
    if (automatic > 0)
        node_add_text(arena, line, NODE_TEXT,
                      plural(arena, (int64_t)automatic, "automatic reply", "automatic replies"));
    if (automatic > 0 && unsolicited > 0) node_add_text(arena, line, NODE_TEXT, ", ");
    if (unsolicited > 0)
        node_add_text(arena, line, NODE_TEXT,
                      plural(arena, (int64_t)unsolicited, "unsolicited offer", "unsolicited offers"));
    node_add_text(arena, line, NODE_TEXT, ".");
}

void digest_others(struct view *view, struct node *document)
{
    add_kind(view, document, "Requests to join", KIND_JOIN);
    add_kind(view, document, "Comments on drafts", KIND_COMMENT);
    size_t automatic = view->all ? count_kind(view, KIND_AUTOMATIC) : 0;
    size_t unsolicited = view->all ? count_kind(view, KIND_UNSOLICITED) : 0;
    if (count_talk(view) + automatic + unsolicited == 0) return;
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, "Also on the list");
    if (count_talk(view) > 0) add_talk(view, section);
    if (automatic + unsolicited > 0) add_noise(view, section, automatic, unsolicited);
}
