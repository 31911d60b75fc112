/* SPDX-License-Identifier: MIT */
/* digest_links: the pages that answers point to, one list a question, each with the messages that name it. */
#include "digest_view.h"

struct linked {
    const char *page;
    int64_t *numbers;
    size_t count, room;
};

struct linked_list {
    struct linked *items;
    size_t count, room;
};

static void note_page(struct view *view, struct linked_list *list, const char *page, int64_t number)
{
    struct linked *at = NULL;
    for (size_t i = 0; i < list->count && at == NULL; i++) {
        if (strcmp(list->items[i].page, page) == 0) at = &list->items[i];
    }
    if (at == NULL) {
        at = ARENA_PUSH(view->arena, list->items, list->count, list->room);
        *at = (struct linked){.page = page};
    }
    if (at->count == 0 || at->numbers[at->count - 1] != number)
        *ARENA_PUSH(view->arena, at->numbers, at->count, at->room) = number;
}

/* What the item's answers to the question point to, or (NULL) all of it. */
static void note_item(struct view *view, struct linked_list *list, const struct item *item, const char *question)
{
    const struct analysis *analysis = item->analysis;
    if (analysis == NULL) return;
    for (size_t i = 0; question == NULL && i < analysis->link_count; i++)
        note_page(view, list, analysis->links[i], item->stored.number);
    for (size_t i = 0; question != NULL && i < item->filing_count; i++) {
        const struct filing *filing = &item->filings[i];
        if (filing->undecided || strcmp(filing->question, question) != 0) continue;
        if (filing->passage >= analysis->passage_count) continue;
        const struct passage *passage = &analysis->passages[filing->passage];
        for (size_t k = 0; k < passage->link_count; k++) note_page(view, list, passage->links[k], item->stored.number);
    }
}

void digest_links(struct view *view, struct node *section, const struct item *const *items, size_t count,
                  const char *question)
{
    struct linked_list list = {0};
    for (size_t i = 0; i < count; i++) note_item(view, &list, items[i], question);
    if (list.count == 0) return;
    node_add_text(view->arena, node_add(view->arena, section, NODE_PARAGRAPH), NODE_TEXT,
                  question != NULL ? "Links in these answers:" : "Links in these contributions:");
    struct node *lines = node_add(view->arena, section, NODE_LIST);
    for (size_t i = 0; i < list.count && i < DIGEST_LINES_MAX; i++) {
        struct node *line = node_add(view->arena, lines, NODE_ITEM);
        node_add_link(view->arena, line, list.items[i].page, list.items[i].page);
        node_add_text(view->arena, line, NODE_TEXT, " in ");
        add_numbers(view, line, list.items[i].numbers, list.items[i].count);
    }
    if (list.count <= DIGEST_LINES_MAX) return;
    node_addf(view->arena, node_add(view->arena, lines, NODE_ITEM), NODE_TEXT, "and %zu more",
              list.count - DIGEST_LINES_MAX);
}
