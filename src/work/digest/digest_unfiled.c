/* SPDX-License-Identifier: MIT */
/*
 * digest_unfiled: what contributions say beside their answers, and nobody has filed: a line each, with how it begins.
 * Mostly it is a cover note; where it is more, nobody would miss it who reads the digest by its questions.
 */
#include "digest_view.h"

#include <mailcall/lang/width.h>
#include <mailcall/lang/words.h>

#define BEGINNING_COLUMNS 110 /* a line and a half on a desk */

struct unfiled {
    size_t passages, words;
    const char *longest;
};

static struct unfiled unfiled_of(const struct view *view, const struct item *item)
{
    struct unfiled out = {0};
    size_t most = 0;
    bool read = is_contribution(item) && item->in_scope && item->analysis != NULL && item->repeats == 0 &&
                item_revises(item) == 0 && item_filed_anywhere(view, item) && item_is_read_here(view, item, NULL);
    for (size_t i = 0; read && i < item->analysis->passage_count; i++) {
        const struct passage *passage = &item->analysis->passages[i];
        if (passage->question_count > 0 || passage->no_answer || passage->undecided) continue;
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        if (words < PASSAGE_LEAST_WORDS) continue;
        if (words > most) out.longest = passage->text;
        if (words > most) most = words;
        out.words += words;
        out.passages++;
    }
    return out;
}

static void add_line(struct view *view, struct node *list, const struct item *item, const struct unfiled *unfiled)
{
    struct arena *arena = view->arena;
    struct node *line = node_add(arena, list, NODE_ITEM);
    char *beginning = arena_strdup(arena, unfiled->longest);
    for (char *at = beginning; *at != '\0'; at++)
        if (*at == '\n' || *at == '\t') *at = ' ';
    add_who(view, line, item);
    if (item->stored.flags & FLAG_NOT_FOR_PUBLICATION) {
        node_add_text(arena, line, NODE_TEXT, " ");
        node_add_badge(arena, line, TONE_BAD, "not for publication");
    }
    node_addf(arena, line, NODE_TEXT, " \xC2\xB7 %s%zu words: ",
              unfiled->passages > 1 ? arena_printf(arena, "%zu passages, ", unfiled->passages) : "", unfiled->words);
    node_add_foreign(arena, line, NODE_TEXT, width_shorten(arena, beginning, BEGINNING_COLUMNS));
}

void digest_unfiled(struct view *view, struct node *document)
{
    struct arena *arena = view->arena;
    struct node *section = NULL, *list = NULL;
    size_t shown = 0, rest = 0, room = 0;
    int64_t *left = NULL;
    for (size_t i = 0; i < view->item_count; i++) {
        struct unfiled unfiled = unfiled_of(view, &view->items[i]);
        if (unfiled.passages == 0) continue;
        if (section == NULL) {
            section = node_add_text(arena, document, NODE_SECTION, "Said beside the answers, and filed nowhere");
            list = node_add(arena, section, NODE_LIST);
        }
        if (shown++ < DIGEST_LINES_MAX)
            add_line(view, list, &view->items[i], &unfiled);
        else
            *ARENA_PUSH(arena, left, rest, room) = view->items[i].stored.number;
    }
    if (section == NULL) return;
    if (rest > 0) {
        struct node *more = node_add(arena, section, NODE_PARAGRAPH);
        node_add_text(arena, more, NODE_TEXT, "And in ");
        add_numbers(view, more, left, rest);
        node_add_text(arena, more, NODE_TEXT, ".");
    }
    node_add_text(arena, node_add(arena, section, NODE_NOTE), NODE_TEXT,
                  "In full: mailcall show and the number; it stands there as \"answers no question\".");
}
