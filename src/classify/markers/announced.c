/* SPDX-License-Identifier: MIT */
/* announced: numbers that a list has from elsewhere. One that begins at 4 goes on with nobody's but the call's; and the
 * letter may say of which numbers the attachment speaks: "4, 5 and 6 are in the attached text". */
#include "filing.h"
#include "marker.h"
#include "anchors/resolve.h"

#define BEGINS_LATE 1.0
#define ANNOUNCED 3.0

static bool holds(const struct marker *marker, int number)
{
    for (int i = 0; i < marker->count; i++)
        if (marker->numbers[i] == number) return true;
    return false;
}

/* Whether somewhere in the text several numbers are named together, and these are among them. */
static bool names_together(const char *text, size_t bytes, const struct anchors *anchors, const int *list, size_t count)
{
    for (size_t at = 0; at < bytes; at++) {
        bool inside = at > 0 && (marker_letter_at(text, bytes, at - 1) || numeral_figure(text + at - 1, 1));
        if (inside && ((unsigned char)text[at] < 0xE0 || ((unsigned char)text[at] & 0xC0) == 0x80) &&
            !numeral_figure(text + at, bytes - at))
            continue;
        int number = 0;
        struct marker named = {.count = 0};
        size_t n = numeral_digits(text + at, bytes - at, &number);
        if (n == 0) n = marker_number_word(text + at, bytes - at, &number);
        if (n == 0) continue;
        marker_add(&named, number);
        n += marker_further_words(text + at + n, bytes - at - n, &named);
        bool all = named.count >= 2 && (size_t)named.count <= count + 1;
        for (size_t i = 0; i < count && all; i++) all = holds(&named, anchors->items[list[i]].number);
        if (all) return true;
        at += n - 1;
    }
    return false;
}

/* Whether one of the numbers that follow the lead, each in front of a paragraph, is the question's. */
static bool is_listed(const struct anchors *anchors, size_t lead, int question)
{
    for (size_t i = lead + 1; i < anchors->count; i++) {
        const struct anchor *here = &anchors->items[i];
        if (here->strong || here->count == 0 || here->rule != RULE_MARKER) return false;
        if (here->from == 0 && here->questions[0] == question) return true;
    }
    return false;
}

void lists_take_over(struct anchors *anchors)
{
    for (size_t i = 0; i + 1 < anchors->count; i++) {
        struct anchor *lead = &anchors->items[i];
        bool several = lead->strong && lead->all && !lead->echo && lead->rule == RULE_MARKER;
        if (!several || lead[1].block != lead->block + 1) continue;
        bool all = true;
        for (int k = 0; k < lead->count && all; k++) all = is_listed(anchors, i, lead->questions[k]);
        if (all) lead->count = 0;
    }
}

bool list_announced(const struct step *step, const struct anchors *anchors, const int *list, size_t count)
{
    const struct blocks *blocks = &step->out->blocks;
    if (count < 2 || blocks->items[anchors->items[list[0]].block].source[0] == '\0') return false;
    marker_words_ready();
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block_is_own(block) && block->source[0] == '\0' &&
            names_together(block->text, strlen(block->text), anchors, list, count))
            return true;
    }
    return false;
}

/* The items come in their order, each in front of a paragraph, and no other list of the message begins at 1. */
static bool begins_late(const struct anchors *anchors, const int *list, size_t count)
{
    if (anchors->items[list[0]].number < 2) return false;
    for (size_t i = 0; i < count; i++) {
        const struct anchor *here = &anchors->items[list[i]];
        if (here->from != 0 || (i > 0 && here->number <= anchors->items[list[i - 1]].number)) return false;
    }
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *other = &anchors->items[i];
        if (!other->strong && other->number == 1 && other->rule == RULE_MARKER) return false;
    }
    return true;
}

double list_numbered_elsewhere(const struct step *step, const struct anchors *anchors, const int *list, size_t count)
{
    if (count < 2) return 0;
    return (begins_late(anchors, list, count) ? BEGINS_LATE : 0) +
           (list_announced(step, anchors, list, count) ? ANNOUNCED : 0);
}
