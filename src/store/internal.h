/* SPDX-License-Identifier: MIT */
/*
 * internal: what the store's verbs share: the handle, transactions that nest in a batch, and statements whose errors
 * stick, so that a verb reads as what it asks and not as how it fails.
 */
#ifndef MAILCALL_STORE_INTERNAL_H
#define MAILCALL_STORE_INTERNAL_H

#include <mailcall/store/store.h>
#include "engine.h"
#include "pack.h"

struct store {
    struct engine *engine;
    enum store_mode mode;
    struct packer *packer;
    bool batch;        /* between store_batch_begin and store_batch_end */
    bool batch_broken; /* a verb failed in it; nothing of it can be kept */
};

/* Starts a durable transaction; nothing in a batch, which is one already. */
enum status store_begin(struct store *store, struct err *err) MUST_USE;
/* Commits when `status` is OK, else undoes: in a batch, all of it. Returns what finally holds. */
enum status store_finish(struct store *store, enum status status, struct err *err) MUST_USE;

/* One statement under way. After a failure every call does nothing and sql_end tells it. */
struct sql {
    struct store *store;
    struct statement *statement;
    int bound;
    bool done; /* no more rows: stepping again would run it again */
    enum status status;
    struct err *err;
    struct arena *scratch; /* texts that had to be made valid UTF-8 */
};

/* `text` constant: kept prepared. */
void sql_begin(struct sql *sql, struct store *store, const char *text, struct err *err);
/* `text` made for this one use. */
void sql_begin_once(struct sql *sql, struct store *store, const char *text, struct err *err);
/* Bind the next parameter, from $1. */
void sql_int(struct sql *sql, int64_t value);
void sql_real(struct sql *sql, double value);
void sql_text(struct sql *sql, const char *value); /* NULL counts as "" */
void sql_text_or_null(struct sql *sql, const char *value);
void sql_blob(struct sql *sql, const void *bytes, size_t count);
/* The next row; false at the end and after a failure. */
bool sql_row(struct sql *sql);
int64_t sql_get_int(struct sql *sql, int column);
double sql_get_real(struct sql *sql, int column);
const char *sql_get_text(struct sql *sql, struct arena *arena, int column); /* copied; "" when null */
const void *sql_get_blob(struct sql *sql, int column, size_t *count);       /* borrowed until the next row */
bool sql_is_null(struct sql *sql, int column);
enum status sql_end(struct sql *sql) MUST_USE;
/* Runs it to its end. */
enum status sql_run(struct sql *sql) MUST_USE;

/* One number asked with no or one parameter; `fallback` when there is no row. */
enum status sql_number(struct store *store, const char *text, int64_t fallback, int64_t *out, struct err *err) MUST_USE;
enum status sql_run_number(struct store *store, const char *text, int64_t parameter, struct err *err) MUST_USE;

/* derived.c: inside a transaction. Writes what `derived` says of a message whose derived rows are gone. */
enum status derived_write(struct store *store, int64_t number, const char *call_id, const struct derived *derived,
                          struct err *err) MUST_USE;
/* The message waits for its analysis: a fresh row without any. */
enum status derived_write_pending(struct store *store, int64_t number, const char *call_id, const char *failure,
                                  struct err *err) MUST_USE;
/* Removes every derived row of the message but its row in `reading`. */
enum status derived_remove(struct store *store, int64_t number, struct err *err) MUST_USE;
enum status derived_remove_reading(struct store *store, int64_t number, struct err *err) MUST_USE;

/* reread.c: inside a transaction. Keeps what is filed of the messages from `first` to `last` that have been read,
 * before another reading takes its place; once that stands, drops it where it was left as it was. */
enum status reread_keep(struct store *store, int64_t first, int64_t last, struct err *err) MUST_USE;
enum status reread_drop_unchanged(struct store *store, int64_t number, struct err *err) MUST_USE;

/* alike.c: the sketch of a message, or whose near duplicate it is. */
enum status alike_write(struct store *store, int64_t number, const struct derived *derived, struct err *err) MUST_USE;

/* copies.c: what the store already has of a message that comes in. */
enum copy_relation {
    COPY_NEW,    /* nothing: a message of its own */
    COPY_KNOWN,  /* the store's copy says all that this one says */
    COPY_LONGER, /* the store's copy was cut; this one holds all of it and more */
    COPY_ERASED  /* it was erased and must not come back */
};
struct copy { /* the arriving one */
    const char *key, *header_key;
    const void *raw;
    size_t raw_bytes;
    bool truncated;
};
enum status copies_find(struct store *store, const struct copy *copy, int64_t *number, enum copy_relation *relation,
                        struct err *err) MUST_USE;
/* Sets the store's copy of `number` aside and puts the longer one in its place. */
enum status copies_replace(struct store *store, int64_t number, const struct copy *copy, struct err *err) MUST_USE;
/* Appends the raw message of the row (codec, raw_bytes, bytes) at columns `column`.. to `out`. */
enum status raw_unpack(struct sql *sql, int column, struct buf *out, struct err *err) MUST_USE;

#endif
