/* SPDX-License-Identifier: MIT */
/* scaffold_sentences: a page's line as the sentences it holds, each folded as lines are. */
#include <mailcall/lang/words.h>
#include "scaffold.h"

/* "der 3. Mai", "No. 5": the full stop after a number ends a sentence only where nothing but a new one can follow. */
static bool stops_at_number(const char *text, size_t to, size_t next)
{
    return to >= 2 && text[to - 1] == '.' && text[to - 2] >= '0' && text[to - 2] <= '9' && next - to <= 1 &&
           (to < 5 || text[to - 4] < '0' || text[to - 4] > '9');
}

size_t page_sentences(struct page *page, struct lang *lang, const struct page_line *line, struct page_line **out)
{
    struct spans spans = {.items = NULL};
    struct page_line *items;
    size_t count = 0;

    lang_sentences(lang, page->arena, line->text, strlen(line->text), &spans);
    items = arena_array(page->arena, spans.count + 1, sizeof *items);
    for (size_t i = 0; i < spans.count; i++) {
        size_t from = spans.items[i].from;

        while (i + 1 < spans.count && stops_at_number(line->text, spans.items[i].to, spans.items[i + 1].from)) i++;
        struct page_line *sentence = &items[count++];
        *sentence = *line;
        sentence->text = arena_strndup(page->arena, line->text + from, spans.items[i].to - from);
        page_fold_text(page->arena, sentence->text, &sentence->fold, &sentence->map);
    }
    *out = items;
    return count;
}
