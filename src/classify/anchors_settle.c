/* SPDX-License-Identifier: MIT */
/* anchors_settle: what only all anchors of a message together tell about some of them. */
#include "finder.h"

/* Part of a line that must be one question's. */
#define PLAIN_SHARE 0.8
/* Questions repeated or numbered, from which on nothing but these sets out the message. */
#define SET_OUT 5
/* Every such line is compared with all anchors: no letter has so many. */
#define PLAIN_ANCHORS 600

/* "[...]" or a rule between two prompts belongs to them; so does quoted matter inside a question's quoted text. */
static void close_gaps(struct finder *finder)
{
    struct block *items = finder->blocks.items;
    for (size_t i = 1; i + 1 < finder->blocks.count; i++) {
        bool between = items[i - 1].role == ROLE_PROMPT && items[i + 1].role == ROLE_PROMPT;
        if (!between || (items[i].role != ROLE_AUTHORED && items[i].role != ROLE_QUOTED)) continue;
        if (lang_has_word(items[i].text, strlen(items[i].text))) continue;
        items[i].role = ROLE_PROMPT;
        items[i].rule = "prompt-echo";
    }
}

/* A line with a colon that can be no other question's, and no other line or number is this one's. */
static bool speaks_plainly(const struct anchors *anchors, size_t at)
{
    const struct anchor *anchor = &anchors->items[at];
    if (!anchor->label || anchor->scores[0] < PLAIN_SHARE || anchors->count > PLAIN_ANCHORS) return false;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *other = &anchors->items[i];
        if (i != at && !other->soft && other->count > 0 && other->questions[0] == anchor->questions[0]) return false;
    }
    return true;
}

/* Where questions are set out by their words or numbers, a line that stands like a heading is the answer's own. */
static void drop_lines(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    size_t explicit_ones = 0, kept = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const char *rule = anchors->items[i].rule;
        explicit_ones += !anchors->items[i].soft && (strcmp(rule, "prompt-echo") == 0 || strcmp(rule, "marker") == 0);
    }
    for (size_t i = 0; i < anchors->count; i++) {
        struct block *block = &finder->blocks.items[anchors->items[i].block];
        bool line = strcmp(anchors->items[i].rule, "line") == 0;
        if (line && (explicit_ones >= SET_OUT || (explicit_ones >= 2 && !speaks_plainly(anchors, i))))
            block->role = ROLE_AUTHORED;
        else
            anchors->items[kept++] = anchors->items[i];
    }
    anchors->count = kept;
}

/* Where titles alone set out the message, one behind an opening opens its answer as those on their own do. Below a
 * number or a quoted question it may be a turn of the answer. */
static void harden_titled(struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (strcmp(anchor->rule, "marker") == 0 || (anchor->echo && (anchor->quoted || anchor->inner))) return;
    }
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].titled) anchors->items[i].soft = false;
}

void anchors_settle(struct finder *finder)
{
    table_heads_leave_out(finder);
    close_gaps(finder);
    drop_lines(finder);
    labels_settle(&finder->blocks, finder->anchors);
    harden_titled(finder->anchors);
    labels_close(finder->step->arena, &finder->blocks, finder->anchors);
    anchors_join_together(finder);
}
