/* SPDX-License-Identifier: MIT */
/*
 * segment_note: how much the author wrote by hand. A business card and a disclaimer above an earlier message are put
 * there by a program and make a covering note no longer, so they are left out of the count before the tail is looked
 * for in its turn.
 */
#include "segment_internal.h"

/* No note has more words with its card and disclaimer; what has is a message, and not looked through twice. */
#define NOTE_MAX_WORDS 600

size_t own_words_by_hand(struct job *job, size_t to)
{
    size_t words = own_words_before(job, to);
    if (words > NOTE_MAX_WORDS) return words;
    struct segmentation aside = {.signature = "", .head = {"", "", "", "", -1}};
    struct job part = *job;
    part.lines = arena_array(job->arena, to + 1, sizeof *part.lines);
    memcpy(part.lines, job->lines, to * sizeof *part.lines);
    part.count = to;
    part.out = &aside;
    part.own_from = 0;
    segment_tail(&part);
    return own_words_before(&part, to);
}
