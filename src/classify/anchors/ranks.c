/* SPDX-License-Identifier: MIT */
/*
 * ranks: titles of other questions below a question's number. Under "Question 2" an author may write headings of their
 * own, and "Winter" there is no answer to the question of that title where it stands for itself elsewhere, as
 * "Question 3", or where it is a heading of a lower rank than the numbers are.
 */
#include "finder.h"
#include "topic.h"

/* Every such line is compared with all anchors: no letter has so many. */
#define RANKED_ANCHORS 600

/* A question's number in words, or its text: what sets out a message of the first rank. */
static bool is_first_rank(const struct anchor *anchor, const struct blocks *blocks)
{
    if (anchor->soft || !anchor->strong || anchor->count != 1 || anchor->from != 0 || anchor->part) return false;
    return (anchor->rule == RULE_MARKER || anchor->rule == RULE_PROMPT_ECHO) && !label_names(anchor, blocks);
}

static bool of_one_text(const struct blocks *blocks, const struct anchor *a, const struct anchor *b)
{
    return strcmp(blocks->items[a->block].source, blocks->items[b->block].source) == 0;
}

/* The author has said something between the head and the line. Else the line may be what the head is about, and its
 * number a slip. */
static bool text_between(const struct blocks *blocks, const struct anchor *head, const struct anchor *line)
{
    for (size_t i = head->block; i < line->block; i++) {
        const struct block *block = &blocks->items[i];
        size_t from = i == head->block ? head->to : 0, bytes = strlen(block->text);
        if (block_is_own(block) && from < bytes && lang_has_word(block->text + from, bytes - from)) return true;
    }
    return false;
}

/* The question has a head of the first rank in that text, and the line is not merely the title right above it. */
static bool stands_for_itself(const struct finder *finder, const struct anchor *line)
{
    const struct anchors *anchors = finder->anchors;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *other = &anchors->items[i];
        if (is_first_rank(other, &finder->blocks) && other->questions[0] == line->questions[0] &&
            of_one_text(&finder->blocks, other, line) &&
            (other->block < line->block || text_between(&finder->blocks, line, other)))
            return true;
    }
    return false;
}

static bool is_lower(const struct finder *finder, const struct anchor *head, const struct anchor *line)
{
    const struct block *above = &finder->blocks.items[head->block], *block = &finder->blocks.items[line->block];
    if (!of_one_text(&finder->blocks, head, line) || line->questions[0] == head->questions[0]) return false;
    if (above->kind == BLOCK_HEADING && block->kind == BLOCK_HEADING) return block->level > above->level;
    return text_between(&finder->blocks, head, line) && stands_for_itself(finder, line);
}

void ranks_settle(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    struct anchor head = {.count = 0};
    size_t kept = 0;
    if (anchors->count > RANKED_ANCHORS) return;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor anchor = anchors->items[i];
        bool line = anchor.count == 1 && label_names(&anchor, &finder->blocks);
        if (line && head.count > 0 && is_lower(finder, &head, &anchor)) {
            finder->blocks.items[anchor.block].role = ROLE_AUTHORED;
            continue;
        }
        if (is_first_rank(&anchor, &finder->blocks)) head = anchor;
        anchors->items[kept++] = anchor;
    }
    anchors->count = kept;
}
