/* SPDX-License-Identifier: MIT */
/*
 * succession: which contributions of a call have been replaced by revisions, answer by answer. Both stay kept and
 * reachable; whoever counts answers leaves out the replaced ones. A revision that puts one answer right leaves its
 * author's other answers standing.
 */
#ifndef MAILCALL_WORK_SUCCESSION_H
#define MAILCALL_WORK_SUCCESSION_H

#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/work/site.h>

/* No flag of the reading: the texts tell that a message says again, word for word, what its author sent before. The
 * first one stands. */
#define SUCCESSION_REPEATS (1u << 30)

struct successor; /* a message that has a revision, or is one */

struct succession {
    struct successor *items;
    size_t count, room;
};

/* Up to and including a number (0: all). */
enum status succession_read(struct site *site, struct arena *arena, const char *call_id, int64_t up_to_number,
                            struct succession *out, struct err *err) MUST_USE;
/* The same for one call after the other, each read once. Zeroed: none yet. */
struct call_succession {
    const char *call_id;
    struct succession of;
};
struct successions {
    struct call_succession *items;
    size_t count, room;
};
enum status successions_get(struct site *site, struct arena *arena, struct successions *known, const char *call_id,
                            struct succession *out, struct err *err) MUST_USE;
/* The latest revision that answers the question anew, 0: the message's answer stands. */
int64_t succession_of_answer(const struct succession *succession, int64_t number, const char *question);
/* The latest revision that leaves nothing of the message standing, 0: something of it does. */
int64_t succession_of_message(const struct succession *succession, int64_t number);
/* The latest revision of the message, whatever it leaves standing; 0: none. */
int64_t succession_after(const struct succession *succession, int64_t number);
/* The message that a revision replaces, 0: none. */
int64_t succession_before(const struct succession *succession, int64_t number);
/* Messages of which nothing stands, but for those that repeat one. */
size_t succession_replaced(const struct succession *succession);
/* The contribution that the message repeats word for word, and that stands in its place; 0: none. */
int64_t succession_repeats(const struct succession *succession, int64_t number);
/* Messages that repeat one. */
size_t succession_repeated(const struct succession *succession);
/* The contribution that the message mends a word of, or takes back, and that stands; 0: none, or it is not known. */
int64_t succession_about(const struct succession *succession, int64_t number);
/* The latest message that tells so of this one (REVISES_PART, REVISES_WITHDRAWS, SUCCESSION_REPEATS), or (`question`,
 * NULL: any) of its answer to that; 0: none. */
int64_t succession_told_by(const struct succession *succession, int64_t number, unsigned how, const char *question);
/* Messages that do, and are no contributions besides. */
size_t succession_beside(const struct succession *succession, unsigned how);
/* The answer counts: it has not been replaced, and is no mended word of one that counts, nor that one again. */
bool succession_stands(const struct succession *succession, int64_t number, const char *question);
/* Answers to the question that do not count. */
size_t succession_replaced_answers(const struct succession *succession, const char *question);

#endif
