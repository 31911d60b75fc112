/* SPDX-License-Identifier: MIT */
/* store: opening and closing, transactions, the small facts. */
#include <mailcall/base/mem.h>

#include "internal.h"

enum status store_open(const char *path, enum store_mode mode, struct store **out, struct err *err)
{
    struct engine *engine = NULL;
    enum status status = engine_sqlite.open(path, mode, &engine, err);
    if (status != OK) return status;
    struct store *store = mem_alloc(sizeof *store);
    store->engine = engine;
    store->mode = mode;
    store->packer = packer_new();
    *out = store;
    return OK;
}

void store_close(struct store **store)
{
    if (!store || !*store) return;
    const struct engine_ops *ops = (*store)->engine->ops;
    if ((*store)->batch) ops->rollback((*store)->engine);
    ops->sender_unlock((*store)->engine);
    ops->close(&(*store)->engine);
    packer_free(&(*store)->packer);
    free(*store);
    *store = NULL;
}

void store_leave_log(struct store *store)
{
    store->engine->ops->leave_log(store->engine);
}

enum status store_check(struct store *store, struct err *err)
{
    return store->engine->ops->check(store->engine, err);
}

static enum status batch_is_whole(struct store *store, struct err *err)
{
    if (!store->engine->ops->in_transaction(store->engine)) store->batch_broken = true;
    if (!store->batch_broken) return OK;
    return err_set(err, TRANSIENT, "an earlier failure broke this batch; nothing of it was kept");
}

enum status store_begin(struct store *store, struct err *err)
{
    if (store->mode == STORE_READ || store->mode == STORE_SALVAGE)
        return err_set(err, DENIED, "the store was opened for reading only");
    return store->batch ? batch_is_whole(store, err) : store->engine->ops->begin(store->engine, err);
}

/* No savepoints in a batch: at each of them the full-text index writes out what it gathered, and a batch would cost as
 * much as single transactions. So a failing verb takes the whole batch with it. */
enum status store_finish(struct store *store, enum status status, struct err *err)
{
    const struct engine_ops *ops = store->engine->ops;
    if (store->batch) {
        if (status != OK) store->batch_broken = true;
        return status;
    }
    if (status == OK) return ops->commit(store->engine, err);
    ops->rollback(store->engine);
    return status;
}

enum status store_batch_begin(struct store *store, struct err *err)
{
    if (store->batch) return err_set(err, BUG, "a batch is open already");
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    store->batch = true;
    store->batch_broken = false;
    return OK;
}

bool store_in_batch(const struct store *store)
{
    return store->batch;
}

enum status store_batch_end(struct store *store, bool keep, struct err *err)
{
    if (!store->batch) return err_set(err, BUG, "no batch is open");
    enum status status = keep ? batch_is_whole(store, err) : OK;
    store->batch = false;
    if (keep && status == OK) return store->engine->ops->commit(store->engine, err);
    store->engine->ops->rollback(store->engine);
    return status;
}

enum status store_fact(struct store *store, struct arena *arena, const char *name, const char **value, struct err *err)
{
    struct sql sql;
    const char *found = "";
    sql_begin(&sql, store, "SELECT value FROM fact WHERE name = $1", err);
    sql_text(&sql, name);
    if (sql_row(&sql)) found = sql_get_text(&sql, arena, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *value = found;
    return status;
}

enum status store_fact_set(struct store *store, const char *name, const char *value, struct err *err)
{
    struct sql sql;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    sql_begin(&sql, store,
              "INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
              err);
    sql_text(&sql, name);
    sql_text(&sql, value);
    return store_finish(store, sql_run(&sql), err);
}
