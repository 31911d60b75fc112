/* SPDX-License-Identifier: MIT */
/* align: which words of one text are which words of another, in order. Private to work/. */
#ifndef MAILCALL_WORK_ALIGN_H
#define MAILCALL_WORK_ALIGN_H

#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>

#define ALIGN_NONE SIZE_MAX

struct align_text { /* words in order as hashes, each with the number of what it belongs to; -1 nothing */
    uint64_t *words;
    int *owners;
    size_t count, room;
};

uint64_t align_hash(const char *word);
void align_push(struct arena *arena, struct align_text *text, uint64_t word, int owner);
/* The words of a text, as a reader counts them, case and accents aside. */
void align_add(struct arena *arena, struct align_text *text, const char *words, int owner);
/* For each word of `a` its place in `b` or ALIGN_NONE: the longest common run, then the same on either side of it, as
 * Python's difflib.SequenceMatcher does without its heuristics. Of two texts that say the same few words over and over,
 * for megabytes, nothing is found. */
size_t *align(struct arena *arena, const struct align_text *a, const struct align_text *b);

#endif
