/* SPDX-License-Identifier: MIT */
/*
 * labels: whether a message is set out by labels. "Roles: the state buys, the users pay" opens an answer where the
 * author labels every paragraph so; one such paragraph among many is a way of speaking. The same goes for lines with a
 * colon, each above its paragraph.
 */
#include "topic.h"
#include <mailcall/lang/words.h>

#define COLON_LINE_WORDS 14
/* Two labels are no accident any more. */
#define LABELS_LEAST 2
#define PARAGRAPH_WORDS 3

static bool is_open(const struct block *block)
{
    return block->role == ROLE_AUTHORED && !block->hidden && block->text != NULL;
}

static bool is_colon_line(const struct block *block)
{
    size_t bytes = strcspn(block->text, "\n"), end = bytes;
    while (end > 0 && strchr(" *_\t", block->text[end - 1]) != NULL) end--;
    bool colon = (end > 0 && block->text[end - 1] == ':') || (end > 3 && memcmp(block->text + end - 3, "：", 3) == 0);
    return colon && block->text[bytes] == '\0' && lang_count_words(block->text, end) <= COLON_LINE_WORDS;
}

static size_t count_paragraphs(const struct blocks *blocks, size_t from)
{
    size_t count = 0;
    for (size_t i = from; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        count += is_open(block) && lang_count_words(block->text, strlen(block->text)) > PARAGRAPH_WORDS;
    }
    return count;
}

bool labels_stand_above(const struct blocks *blocks)
{
    size_t count = 0;
    for (size_t i = 0; i + 1 < blocks->count; i++)
        count += is_open(&blocks->items[i]) && is_colon_line(&blocks->items[i]) && is_open(&blocks->items[i + 1]) &&
                 !is_colon_line(&blocks->items[i + 1]);
    return count >= LABELS_LEAST && 3 * count >= count_paragraphs(blocks, 0);
}

/* Right below a question a label is the answer's: "The police: ...". */
static bool below_question(const struct anchors *anchors, size_t at)
{
    const struct anchor *here = &anchors->items[at];
    if (!here->label || here->echo || here->from != 0) return false;
    for (size_t i = 0; i < at; i++)
        if (anchors->items[i].echo && anchors->items[i].block + 1 == here->block) return true;
    return false;
}

void labels_settle(const struct blocks *blocks, struct anchors *anchors)
{
    size_t count = 0, kept = 0, top = 0;
    int first = -1;
    bool several = false;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (below_question(anchors, i)) anchor->label = anchor->brief = false;
        if (anchor->quoted || anchor->soft != anchor->label || !(anchor->label || anchor->echo)) continue;
        several = several || (first >= 0 && anchor->questions[0] != first);
        if (count++ == 0) top = anchor->block;
        first = anchor->questions[0];
    }
    bool set_out = several && 2 * count >= count_paragraphs(blocks, 0);
    bool all = set_out && count >= count_paragraphs(blocks, top);
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor anchor = anchors->items[i];
        if (anchor.brief && !set_out) continue;
        anchor.label = anchor.label && !anchor.echo && (set_out || anchor.leads);
        anchor.leads = anchor.leads || anchor.label;
        anchor.soft = anchor.soft && !(all && anchor.label);
        anchors->items[kept++] = anchor;
    }
    anchors->count = kept;
}
