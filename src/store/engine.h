/* SPDX-License-Identifier: MIT */
/*
 * engine: the thin seam between the store's verbs and a database. The verbs are written once, in the SQL that both
 * engines accept: $1 parameters, ON CONFLICT, RETURNING, lower(), COALESCE, no dialect functions. What differs stands
 * behind these functions: opening, errors, locks, migrations and full-text search.
 *
 * An engine serves one thread. A statement is lent by `prepare` and given back by `release`; texts and blobs bound to
 * it are borrowed until then, columns until the next step.
 */
#ifndef MAILCALL_STORE_ENGINE_H
#define MAILCALL_STORE_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/store/store.h>

/* Most parameters of one statement. */
#define ENGINE_MAX_PARAMETERS 24

struct engine {
    const struct engine_ops *ops;
};
struct statement;

struct engine_ops {
    enum status (*open)(const char *where, enum store_mode mode, struct engine **out, struct err *err);
    void (*close)(struct engine **engine);
    void (*leave_log)(struct engine *engine);
    enum status (*check)(struct engine *engine, struct err *err);

    /* Writing transactions follow each other: begin waits its turn, STORE_BUSY_MS at most, then TRANSIENT. */
    enum status (*begin)(struct engine *engine, struct err *err);
    enum status (*commit)(struct engine *engine, struct err *err);
    void (*rollback)(struct engine *engine);
    /* False when the engine has rolled back by itself (disk full, I/O error). */
    bool (*in_transaction)(struct engine *engine);

    /* `keep`: the text is constant and will be used again. */
    enum status (*prepare)(struct engine *engine, const char *sql, bool keep, struct statement **out, struct err *err);
    void (*release)(struct statement *statement);
    void (*bind_int)(struct statement *statement, int parameter, int64_t value);
    void (*bind_real)(struct statement *statement, int parameter, double value);
    void (*bind_text)(struct statement *statement, int parameter, const char *value); /* NULL: null */
    void (*bind_blob)(struct statement *statement, int parameter, const void *bytes, size_t count);
    enum status (*step)(struct statement *statement, bool *row, struct err *err);
    int64_t (*get_int)(struct statement *statement, int column);
    double (*get_real)(struct statement *statement, int column);
    const char *(*get_text)(struct statement *statement, int column); /* NULL when null */
    const void *(*get_blob)(struct statement *statement, int column, size_t *count);
    bool (*is_null)(struct statement *statement, int column);

    /* The index follows search_text; each engine has its own kind. `add` gets what the row was given; `remove` comes
     * before the row is deleted. */
    enum status (*index_add)(struct engine *engine, int64_t number, const char *body, const char *head,
                             struct err *err);
    enum status (*index_remove)(struct engine *engine, int64_t number, struct err *err);
    enum status (*index_clear)(struct engine *engine, struct err *err);
    /* Every phrase (folded terms parted by spaces) must occur. Lends a statement with rows (number, rank), best first,
     * rank rising with merit. */
    enum status (*search)(struct engine *engine, struct arena *arena, const char *const *phrases, size_t count,
                          size_t limit, struct statement **out, struct err *err);
    /* Leaves no deleted text behind: index, free pages, write-ahead log. Outside transactions. */
    enum status (*scrub)(struct engine *engine, struct err *err);

    /* Of a damaged store: the nth message, from 0, that lies anywhere under `number`, packed; a number that was used
     * again, or a place given up, may have several. False: no more. *codec is -1 where it is not whole. */
    bool (*find_apart)(struct engine *engine, int64_t number, size_t nth, int *codec, struct buf *bytes);
    /* The smallest number above `after` that one of them lies under; 0: none. */
    int64_t (*next_apart)(struct engine *engine, int64_t after);

    /* The right to send, for one process at a time; lost when the process dies. */
    enum status (*sender_lock)(struct engine *engine, struct err *err);
    void (*sender_unlock)(struct engine *engine);
};

extern const struct engine_ops engine_sqlite;

#endif
