/* SPDX-License-Identifier: MIT */
/*
 * store: what mailcall remembers, as domain verbs. No SQL and no engine type is seen outside store/.
 *
 * Records are the raw messages and the journal; everything else is derived and store_forget_derived throws it away. Writing verbs are one
 * durable transaction each (WAL, synchronous=FULL) and have committed when they return OK. Order is the store's own
 * sequence (`number`, from 1, what people call #41), never a Date field. Returned strings live in the arena passed in.
 */
#ifndef MAILCALL_STORE_STORE_H
#define MAILCALL_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/analysis.h>

#define STORE_BUSY_MS 10000        /* contract: a store locked longer than this counts as not there */
#define STORE_ATTEMPTS 3           /* analyses that may fail before a message is quarantined */

struct store;

enum store_mode { STORE_CREATE, STORE_WRITE, STORE_READ };

/* BAD_INPUT: corrupt or not ours; TRANSIENT: locked; DENIED: read-only; IO_FAILED: missing or disk. Migrates an older schema (STORE_CREATE/WRITE). */
enum status store_open(const char *path, enum store_mode mode, struct store **out, struct err *err) MUST_USE;
void store_close(struct store **store);
/* Quick integrity check. */
enum status store_check(struct store *store, struct err *err) MUST_USE;

enum state { STATE_ANALYSED, STATE_TO_ANALYSE, STATE_QUARANTINED };

struct envelope { const char *sender, *recipient; int64_t received_utc; bool truncated; };

struct stored {                    /* one message as the store knows it */
    int64_t number;
    enum state state;
    int attempts;
    const char *failure;           /* why the last analysis failed */
    int64_t received_utc, date_utc;
    const char *key, *call_id;     /* call_id "" = unrouted */
    const char *sender, *recipient, *message_id, *in_reply_to, *subject;
    bool forced_call;              /* --call */
    size_t raw_bytes;
    /* from the analysis; kind is meaningful when state is STATE_ANALYSED */
    enum kind kind;
    unsigned flags;
    double kind_confidence;
    const char *name, *address, *organisation, *language;
    const char *analysis_json;     /* "" when there is none */
};

struct filing {                    /* one passage filed under one question */
    int64_t number;
    size_t passage;                /* index in the analysis */
    const char *question;          /* id */
    double confidence;
    const char *why;               /* evidence in one line */
    const char *text;
    bool undecided, explicit_evidence;
};

/* What one analysis leaves in the store. */
struct derived {
    const struct analysis *analysis;
    const char *analysis_json;
    const char *message_id, *in_reply_to, *subject;
    const char **references; size_t reference_count;
    int64_t date_utc;
    const char *authored_text;     /* for full-text search */
    const struct filing *filings; size_t filing_count;
};

/* Keeps the raw message, with `derived` (or NULL: state to analyse, `failure` says why) in the same transaction. The same key again: *number is the old
 * one and *known is set; a known copy that was shorter (truncated or cut) is replaced by the longer one and analysed anew, and *known is
 * false then. received_utc is raised to the last one stored if the clock went back. */
enum status store_put(struct store *store, const char *key, const void *raw, size_t raw_bytes,
                      const struct envelope *envelope, const char *call_id, bool forced_call,
                      const struct derived *derived, const char *failure, int64_t *number, bool *known,
                      struct err *err) MUST_USE;
/* A batch makes several puts one transaction (import). */
enum status store_batch_begin(struct store *store, struct err *err) MUST_USE;
enum status store_batch_end(struct store *store, bool keep, struct err *err) MUST_USE;

/* Replaces what is derived of one message: after a retry, a rebuild or a correction. derived NULL: counts a failed attempt, and quarantines
 * at STORE_ATTEMPTS. */
enum status store_replace_derived(struct store *store, int64_t number, const char *call_id, const struct derived *derived,
                                  const char *failure, struct err *err) MUST_USE;
/* Throws all derived rows away, in one transaction; messages become STATE_TO_ANALYSE with no attempts counted. */
enum status store_forget_derived(struct store *store, struct err *err) MUST_USE;

enum status store_raw(struct store *store, int64_t number, struct buf *out, struct err *err) MUST_USE;
/* BAD_INPUT when there is no such number. */
enum status store_get(struct store *store, struct arena *arena, int64_t number, struct stored *out, struct err *err) MUST_USE;
/* 0 when unknown. */
enum status store_find_key(struct store *store, const char *key, int64_t *number, struct err *err) MUST_USE;
enum status store_find_message_id(struct store *store, const char *message_id, int64_t *number, struct err *err) MUST_USE;

struct query {                     /* all conditions must hold; zeroed: everything */
    const char *call_id;           /* NULL: any; "": unrouted */
    const char *question, *workstream, *address; /* NULL: any */
    int kind;                      /* -1: any */
    int state;                     /* -1: any */
    unsigned flags_any;
    int64_t after_number, up_to_number; /* exclusive, inclusive; 0: open */
    int64_t since_utc, until_utc;  /* received, inclusive / exclusive; CLOCK_NONE: open */
    bool newest_first;
    size_t limit;                  /* 0: no limit */
};
#define QUERY_ALL ((struct query){.kind = -1, .state = -1, .since_utc = INT64_MIN, .until_utc = INT64_MIN})

enum status store_list(struct store *store, struct arena *arena, const struct query *query, struct stored **out,
                       size_t *count, struct err *err) MUST_USE;
enum status store_filings(struct store *store, struct arena *arena, int64_t number, struct filing **out, size_t *count,
                          struct err *err) MUST_USE;
enum status store_workstreams(struct store *store, struct arena *arena, int64_t number, const char ***ids, size_t *count,
                              struct err *err) MUST_USE;

struct hit { int64_t number; double rank; const char *snippet; }; /* matched words between U+0002 and U+0003 */
/* Every word of `words` must occur; FTS operators in it are plain words; "..." is a phrase. Folded for case and diacritics; works without spaces (Chinese, Japanese, Thai). */
enum status store_search(struct store *store, struct arena *arena, const char *words, size_t limit, struct hit **out,
                         size_t *count, struct err *err) MUST_USE;

struct counts {                    /* the ledger: received is the sum of the others */
    int64_t received, by_kind[KIND_COUNT], to_analyse, quarantined, unrouted_of_these, duplicates_seen;
};
enum status store_counts(struct store *store, const struct query *query, struct counts *out, struct err *err) MUST_USE;
enum status store_last_number(struct store *store, int64_t *number, struct err *err) MUST_USE;

/* The journal: what a human decided; append-only. */
struct entry { int64_t id, at_utc, number; const char *who, *verb, *argument; };
enum status store_journal_add(struct store *store, const struct entry *entry, int64_t *id, struct err *err) MUST_USE;
enum status store_journal(struct store *store, struct arena *arena, int64_t number, struct entry **out, size_t *count,
                          struct err *err) MUST_USE; /* number 0: all */

/* Digests: one watermark a (call, recipient), and the outbox. */
enum outbox_state { OUTBOX_WAITING, OUTBOX_SENT, OUTBOX_FAILED };
struct outbox_row {
    int64_t id, from_number, to_number; /* window: from exclusive, to inclusive */
    const char *call_id, *recipient, *message_id;
    const char *bytes; size_t byte_count;
    enum outbox_state state;
    int tries; int64_t next_try_utc, made_utc; const char *failure;
};
enum status store_watermark(struct store *store, const char *call_id, const char *recipient, int64_t *number,
                            struct err *err) MUST_USE;
enum status store_outbox_add(struct store *store, const struct outbox_row *row, int64_t *id, struct err *err) MUST_USE;
enum status store_outbox(struct store *store, struct arena *arena, enum outbox_state state, struct outbox_row **out,
                         size_t *count, struct err *err) MUST_USE;
/* Sent: marks the row and moves the watermark of (call, recipient) to to_number, in one transaction. */
enum status store_outbox_sent(struct store *store, int64_t id, struct err *err) MUST_USE;
/* Not sent: counts the try, sets the next; `final` marks it failed (the watermark stays). */
enum status store_outbox_unsent(struct store *store, int64_t id, int64_t next_try_utc, bool final, const char *failure,
                                struct err *err) MUST_USE;

/* Small facts that survive: "last_drain_utc", "alert", ... value "" when unset. Not derived. */
enum status store_fact(struct store *store, struct arena *arena, const char *name, const char **value, struct err *err) MUST_USE;
enum status store_fact_set(struct store *store, const char *name, const char *value, struct err *err) MUST_USE;

#endif
