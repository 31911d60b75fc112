/* SPDX-License-Identifier: MIT */
/* digest_item: where an item is filed, and whether it is this digest that reads it out. */
#include "digest_view.h"

#include <string.h>

bool item_filed_under(const struct item *item, const char *question)
{
    for (size_t i = 0; i < item->filing_count; i++) {
        if (!item->filings[i].undecided && strcmp(item->filings[i].question, question) == 0) return true;
    }
    return false;
}

bool item_filed_anywhere(const struct view *view, const struct item *item)
{
    for (size_t i = 0; i < item->filing_count; i++) {
        bool known = call_question_index(view->call, item->filings[i].question) >= 0;
        if (!item->filings[i].undecided && known) return true;
    }
    return false;
}

/* Where this digest holds what replaces the item's answer to the question, or (NULL) all of it, that one alone is read:
 * what it repeats would be read twice, and what it leaves out is no longer said. Nor is what was sent twice read twice.
 */
bool item_is_read_here(const struct view *view, const struct item *item, const char *question)
{
    if (item->repeats > 0)
        return question != NULL && succession_stands(&view->succession, item->stored.number, question);
    int64_t later = item_replaced_by(view, item, question);
    for (size_t i = 0; later > 0 && i < view->item_count; i++) {
        const struct item *other = &view->items[i];
        if (other->stored.number == later && is_contribution(other)) return false;
    }
    return true;
}
