/* SPDX-License-Identifier: MIT */
/*
 * ingest: one message into the store: routed, read in a confined child, committed with its analysis in one durable
 * transaction; or raw alone when the child died. The raw message is never lost between two of these steps: until OK is
 * returned it is the caller's to keep.
 */
#ifndef MAILCALL_WORK_INGEST_H
#define MAILCALL_WORK_INGEST_H

#include <mailcall/intake/source.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/site.h>

struct ingested {
    int64_t number;
    bool known; /* was there already: nothing changed */
    enum state state;
    const char *call_id;             /* "" unrouted */
    const char *failure;             /* why there is no analysis, "" otherwise */
    const struct analysis *analysis; /* NULL when there is none, or when the message was known */
};

/* `forced_call`: id from --call, or NULL. Results live in `arena`. */
enum status ingest_message(struct site *site, struct arena *arena, const struct incoming *incoming,
                           const char *forced_call, struct ingested *out, struct err *err) MUST_USE;

struct drained {
    size_t taken, known, left; /* spool: stored now, were stored already, still there */
    size_t retried, mended;    /* analyses tried again, and with success */
    size_t rerouted;           /* were on no call until now */
    struct err why;            /* a line for each that could not even be read and is left */
};

/* Empties the spool into the store and tries failed analyses again. A drain already running elsewhere is not an error:
 * nothing is done then. */
enum status ingest_drain(struct site *site, struct drained *out, struct err *err) MUST_USE;

/* Takes what waits in the spool for as long as `milliseconds`, when nobody else does: what a process that has just
 * stored a message does for those that found too many at work. Failures are left to the next drain. */
void ingest_drain_some(struct site *site, int64_t milliseconds);

/* Opens the store and drains the spool into it: how every command but ingest begins. A spool that cannot be drained
 * does not keep the command from running: `warning` (may be NULL) says so. */
enum status ingest_open(struct site *site, enum store_mode mode, struct err *warning, struct err *err) MUST_USE;

/* Works out again what is derived of one stored message, by `taught`, or where that is NULL by what the messages before
 * it teach. A reading by `taught` that fails leaves the one that there is. */
enum status ingest_again(struct site *site, struct arena *arena, int64_t number, const struct examples *taught,
                         bool *analysed, struct err *err) MUST_USE;

/* The call that takes a stored message by the call files of now, "" none. */
enum status ingest_call_now(struct site *site, struct arena *arena, int64_t number, const char **call_id,
                            struct err *err) MUST_USE;

/* Mail that came while no call file took it in goes to the call that takes it now, and to the next digest. Does nothing
 * unless the call files say something else than at the last look; *taken grows by the messages that a call took. */
enum status reroute(struct site *site, size_t *taken, struct err *err) MUST_USE;

/* Throws away all that is derived and makes it again, in order of number. `progress` may be NULL. */
enum status rebuild(struct site *site, void (*progress)(void *context, size_t done, size_t all), void *context,
                    size_t *failed, struct err *err) MUST_USE;

struct together {
    size_t contributions;       /* that were read by what the others teach */
    size_t filed_before, filed; /* passages under a question, before and now */
};

/* Reads the contributions to every call once more, each by what all others teach (src/work/lessons.h), those too that
 * came later: a rebuild reads everything again as it came. Raw messages, numbers and what people decided stay as they
 * are. `progress` may be NULL; it is told of rounds. */
enum status read_together(struct site *site, void (*progress)(void *context, size_t done, size_t all), void *context,
                          struct together *out, struct err *err) MUST_USE;

#endif
