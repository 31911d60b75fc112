/* SPDX-License-Identifier: MIT */
/*
 * fixture: a fresh store for each test, and the shortest way to fill it. Nothing here knows the engine: STORE_WHERE
 * in the environment names another store to run over (it must be empty); without it a SQLite file in a new folder is
 * used.
 */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/store/store.h>

struct fixture {
    char folder[64], where[96];
    struct store *store;
    struct arena *arena;
    struct err err;
};

int fixture_setup(void **state);
int fixture_teardown(void **state);
void fixture_reopen(struct fixture *fixture, enum store_mode mode);

#define assert_ok(fixture, call)                                                                                       \
    do {                                                                                                               \
        enum status status_ = (call);                                                                                  \
        if (status_ != OK) fail_msg("%s: status %d: %s", #call, (int)status_, (fixture)->err.text);                    \
    } while (0)
#define assert_status(fixture, wanted, call)                                                                           \
    do {                                                                                                               \
        enum status status_ = (call);                                                                                  \
        if (status_ != (wanted)) fail_msg("%s: status %d: %s", #call, (int)status_, (fixture)->err.text);              \
    } while (0)

/* What a test says of a message; everything else is filled in. */
struct given {
    const char *key, *raw, *header_key, *call, *message_id, *in_reply_to, *subject, *text, *name, *address;
    const char *questions[4], *workstreams[4], *references[4];
    enum kind kind;
    unsigned flags;
    int64_t received_utc;
    double confidence; /* of its filings; 0: 0.9 */
    bool truncated, archived, forced, pending, undecided, by_human, implicit;
};
/* Puts it; returns the number. `known` may be NULL. */
int64_t given_put(struct fixture *fixture, const struct given *given, bool *known);
/* What store_replace_derived takes, in the fixture's arena. */
struct derived given_derived(struct fixture *fixture, const struct given *given);
enum status given_try(struct fixture *fixture, struct store *store, const struct given *given, int64_t *number,
                      bool *known);
/* For stores whose messages tell nothing of themselves: keys made of their lengths, received long ago. */
extern const struct restore_help fixture_restore_help;

#endif
