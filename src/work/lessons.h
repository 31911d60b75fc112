/* SPDX-License-Identifier: MIT */
/*
 * lessons: what messages that are read together teach each other. Expectation-maximisation with soft assignments, as
 * for text classes (Nigam, McCallum, Thrun and Mitchell 2000): in every round each message is read by what the others
 * were filed as in the round before, until nothing changes or LESSON_ROUNDS are over. The first round is read by what
 * is certain alone, what people filed and what stands under a question or a number: what the first messages of a store
 * were mistaken in, when little was known, must not teach all the others. A person's filing counts whole in
 * each, what stood under a question or a number nearly so, and what words alone filed by how sure that was
 * (classify/questions.c). Nobody is taught by his own words: a reading would only agree with itself.
 */
#ifndef MAILCALL_WORK_LESSONS_H
#define MAILCALL_WORK_LESSONS_H

#include <mailcall/base/arena.h>
#include <mailcall/model/analysis.h>
#include <mailcall/model/call.h>

/* Most of the gain comes from the second and third; after five little changes (docs/measured.md). */
#define LESSON_ROUNDS 5

struct lesson {
    const char *author; /* whose words */
    int question;       /* of the call; -1: none that it has */
    struct example example;
};

struct lessons {
    struct lesson *items;
    size_t count, room;
};

/* Texts are borrowed. All lessons are of one call; what says too little is none. */
void lessons_add(struct arena *arena, struct lessons *lessons, const struct call *call, const char *author,
                 const struct example *example);

/* Everybody's but `author`'s, as teach_examples gives them: of a question at most TEACH_MOST, by origin and the latest
 * first; in the first round only what is certain. */
void lessons_without(struct arena *arena, const struct lessons *lessons, const struct call *call, const char *author,
                     size_t round, struct examples *out);

#endif
