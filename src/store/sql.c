/* SPDX-License-Identifier: MIT */
/* sql: statements whose errors stick. */
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

#include "internal.h"

static void begin(struct sql *sql, struct store *store, const char *text, bool keep, struct err *err)
{
    *sql = (struct sql){.store = store, .err = err};
    sql->status = store->engine->ops->prepare(store->engine, text, keep, &sql->statement, err);
}

void sql_begin(struct sql *sql, struct store *store, const char *text, struct err *err)
{
    begin(sql, store, text, true, err);
}

void sql_begin_once(struct sql *sql, struct store *store, const char *text, struct err *err)
{
    begin(sql, store, text, false, err);
}

static const struct engine_ops *ops(const struct sql *sql)
{
    return sql->store->engine->ops;
}

void sql_int(struct sql *sql, int64_t value)
{
    if (sql->status == OK) ops(sql)->bind_int(sql->statement, ++sql->bound, value);
}

void sql_real(struct sql *sql, double value)
{
    if (sql->status == OK) ops(sql)->bind_real(sql->statement, ++sql->bound, value);
}

/* Envelopes are bytes from outside; the database takes UTF-8 only. */
static const char *valid_text(struct sql *sql, const char *value)
{
    size_t bytes = strlen(value);
    if (utf8_valid(value, bytes)) return value;
    if (!sql->scratch) sql->scratch = arena_new();
    struct buf clean = BUF_INIT(bytes * 3 + 1);
    utf8_add_clean(&clean, value, bytes);
    const char *copy = arena_strdup(sql->scratch, buf_text(&clean));
    buf_release(&clean);
    return copy;
}

void sql_text_or_null(struct sql *sql, const char *value)
{
    if (sql->status == OK) ops(sql)->bind_text(sql->statement, ++sql->bound, value ? valid_text(sql, value) : NULL);
}

void sql_text(struct sql *sql, const char *value)
{
    sql_text_or_null(sql, value ? value : "");
}

void sql_blob(struct sql *sql, const void *bytes, size_t count)
{
    if (sql->status == OK) ops(sql)->bind_blob(sql->statement, ++sql->bound, bytes, count);
}

bool sql_row(struct sql *sql)
{
    bool row = false;
    if (sql->status != OK || sql->done) return false;
    sql->status = ops(sql)->step(sql->statement, &row, sql->err);
    sql->done = !row;
    return sql->status == OK && row;
}

int64_t sql_get_int(struct sql *sql, int column)
{
    return ops(sql)->get_int(sql->statement, column);
}

double sql_get_real(struct sql *sql, int column)
{
    return ops(sql)->get_real(sql->statement, column);
}

const char *sql_get_text(struct sql *sql, struct arena *arena, int column)
{
    const char *text = ops(sql)->get_text(sql->statement, column);
    return text ? arena_strdup(arena, text) : "";
}

const void *sql_get_blob(struct sql *sql, int column, size_t *count)
{
    return ops(sql)->get_blob(sql->statement, column, count);
}

bool sql_is_null(struct sql *sql, int column)
{
    return ops(sql)->is_null(sql->statement, column);
}

enum status sql_end(struct sql *sql)
{
    if (sql->statement) ops(sql)->release(sql->statement);
    sql->statement = NULL;
    arena_free(&sql->scratch);
    return sql->status;
}

enum status sql_run(struct sql *sql)
{
    while (sql_row(sql)) {}
    return sql_end(sql);
}

enum status sql_number(struct store *store, const char *text, int64_t fallback, int64_t *out, struct err *err)
{
    struct sql sql;
    int64_t found = fallback;
    sql_begin(&sql, store, text, err);
    if (sql_row(&sql) && !sql_is_null(&sql, 0)) found = sql_get_int(&sql, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *out = found;
    return status;
}

enum status sql_run_number(struct store *store, const char *text, int64_t parameter, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, text, err);
    sql_int(&sql, parameter);
    return sql_run(&sql);
}
