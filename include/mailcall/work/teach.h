/* SPDX-License-Identifier: MIT */
/*
 * teach: what the store teaches for free. Passages filed by a person, or on explicit evidence (the question's own
 * words, a marker), are the examples by which later messages without either are read. What words alone filed is not
 * among them: while little is known it is often wrong, and what the first messages were mistaken in would teach all
 * later ones. It teaches where all are read together (read_together in ingest.h).
 *
 * A rebuild must give every message the reading it had, so what it learns from depends on its number alone: message #N
 * is read by the passages of the messages up to #teach_epoch(N). The steps grow with the store, so that a classifier,
 * which costs more than a reading, is made some forty times for 20,000 messages. A person's filing is therefore learned
 * from with the next step, and by all messages at the next rebuild.
 */
#ifndef MAILCALL_WORK_TEACH_H
#define MAILCALL_WORK_TEACH_H

#include <stdint.h>
#include <mailcall/work/site.h>

/* Newest passages of a question that are learned from: more change little, and making the classifier must stay fast. */
#define TEACH_MOST 60
/* Bytes of a passage that are learned from. */
#define TEACH_TEXT_BYTES ((size_t)8192)

/* Words of a soft example: a shorter one was filed for its place, not for what it says. */
#define TEACH_SOFT_WORDS 8

/* 0, 1, 2, 3, 4, 6, 8, 11, 15, 20, ...: the largest that is smaller than `number`. */
int64_t teach_epoch(int64_t number);

/* Drops soft examples that say too little, and cuts what is too long. */
void teach_trim(struct arena *arena, struct examples *examples);

/* Appends what is learned from in the messages of a call up to `up_to_number`, in a fixed order. */
enum status teach_examples(struct store *store, struct arena *arena, const struct call *call, int64_t up_to_number,
                           struct examples *out, struct err *err) MUST_USE;

#endif
