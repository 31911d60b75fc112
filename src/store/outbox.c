/* SPDX-License-Identifier: MIT */
/* outbox: digests on their way, and the watermark that moves when one is out. */
#include <mailcall/base/clock.h>

#include "internal.h"

enum status store_sender_lock(struct store *store, struct err *err)
{
    if (store->mode == STORE_READ) return err_set(err, DENIED, "the store was opened for reading only");
    return store->engine->ops->sender_lock(store->engine, err);
}

void store_sender_unlock(struct store *store)
{
    store->engine->ops->sender_unlock(store->engine);
}

int64_t store_outbox_retry_utc(int tries, int64_t now_utc)
{
    static const int64_t pauses[OUTBOX_TRIES - 1] = {15 * 60, 3600, 4 * 3600, 18 * 3600};
    int last = OUTBOX_TRIES - 2;
    return now_utc + pauses[tries < 1 ? 0 : tries - 1 > last ? last : tries - 1];
}

enum status store_watermark(struct store *store, const char *call_id, const char *recipient, int64_t *number,
                            struct err *err)
{
    struct sql sql;
    int64_t found = 0;
    sql_begin(&sql, store, "SELECT number FROM watermark WHERE call_id = $1 AND recipient = $2", err);
    sql_text(&sql, call_id);
    sql_text(&sql, recipient);
    if (sql_row(&sql)) found = sql_get_int(&sql, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *number = found;
    return status;
}

static enum status none_waiting(struct store *store, const struct outbox_row *row, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "SELECT id FROM outbox WHERE call_id = $1 AND recipient = $2 AND state = 0", err);
    sql_text(&sql, row->call_id);
    sql_text(&sql, row->recipient);
    int64_t waiting = sql_row(&sql) ? sql_get_int(&sql, 0) : 0;
    enum status status = sql_end(&sql);
    if (status != OK || !waiting) return status;
    return err_set(err, TRANSIENT, "digest %lld to %s is still waiting to be sent", (long long)waiting, row->recipient);
}

enum status store_outbox_add(struct store *store, const struct outbox_row *row, int64_t *id, struct err *err)
{
    struct sql sql;
    int64_t made = 0;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    status = none_waiting(store, row, err);
    if (status != OK) return store_finish(store, status, err);
    sql_begin(&sql, store,
              "INSERT INTO outbox (id, call_id, recipient, message_id, from_number, to_number, bytes, state, tries, "
              "next_try_utc, made_utc, failure, reread) SELECT COALESCE((SELECT MAX(id) FROM outbox), 0) + 1, $1, $2, "
              "$3, $4, $5, $6, 0, 0, $7, $8, '', $9 "
              "RETURNING id",
              err);
    sql_text(&sql, row->call_id);
    sql_text(&sql, row->recipient);
    sql_text(&sql, row->message_id);
    sql_int(&sql, row->from_number);
    sql_int(&sql, row->to_number);
    sql_blob(&sql, row->bytes, row->byte_count);
    sql_int(&sql, row->next_try_utc);
    sql_int(&sql, row->made_utc);
    sql_int(&sql, row->reread);
    if (sql_row(&sql)) made = sql_get_int(&sql, 0);
    status = store_finish(store, sql_run(&sql), err);
    if (status == OK) *id = made;
    return status;
}

static void read_row(struct sql *sql, struct arena *arena, struct outbox_row *row)
{
    size_t count = 0;
    row->id = sql_get_int(sql, 0);
    row->call_id = sql_get_text(sql, arena, 1);
    row->recipient = sql_get_text(sql, arena, 2);
    row->message_id = sql_get_text(sql, arena, 3);
    row->from_number = sql_get_int(sql, 4);
    row->to_number = sql_get_int(sql, 5);
    const void *bytes = sql_get_blob(sql, 6, &count);
    row->bytes = arena_strndup(arena, bytes, count);
    row->byte_count = count;
    row->state = (enum outbox_state)sql_get_int(sql, 7);
    row->tries = (int)sql_get_int(sql, 8);
    row->next_try_utc = sql_get_int(sql, 9);
    row->made_utc = sql_get_int(sql, 10);
    row->failure = sql_get_text(sql, arena, 11);
}

enum status store_outbox(struct store *store, struct arena *arena, enum outbox_state state, struct outbox_row **out,
                         size_t *count, struct err *err)
{
    struct sql sql;
    struct outbox_row *rows = NULL;
    size_t found = 0, room = 0;
    sql_begin(&sql, store,
              "SELECT id, call_id, recipient, message_id, from_number, to_number, bytes, state, tries, next_try_utc, "
              "made_utc, "
              "failure FROM outbox WHERE state = $1 ORDER BY id",
              err);
    sql_int(&sql, state);
    while (sql_row(&sql)) read_row(&sql, arena, ARENA_PUSH(arena, rows, found, room));
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

/* One statement, so of two senders one gets the row whatever the locks did. */
static enum status take(struct store *store, int64_t id, int64_t now_utc, int *tries, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              "UPDATE outbox SET tries = tries + 1, taken = 1, next_try_utc = $3 WHERE id = $1 AND state = 0 "
              "AND next_try_utc <= $2 AND tries < $4 RETURNING tries",
              err);
    sql_int(&sql, id);
    sql_int(&sql, now_utc);
    sql_int(&sql, store_outbox_retry_utc(1, now_utc));
    sql_int(&sql, OUTBOX_TRIES);
    if (sql_row(&sql)) *tries = (int)sql_get_int(&sql, 0);
    return sql_run(&sql);
}

static enum status set_next_try(struct store *store, int64_t id, int64_t next_try_utc, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "UPDATE outbox SET next_try_utc = $2 WHERE id = $1", err);
    sql_int(&sql, id);
    sql_int(&sql, next_try_utc);
    return sql_run(&sql);
}

/* A row whose senders all died without a word. */
static enum status fail_exhausted(struct store *store, int64_t id, int64_t now_utc, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              "UPDATE outbox SET state = 2, taken = 0, failure = CASE WHEN failure = '' THEN 'every sender died on it' "
              "ELSE failure END WHERE id = $1 AND state = 0 AND tries >= $2 AND next_try_utc <= $3",
              err);
    sql_int(&sql, id);
    sql_int(&sql, OUTBOX_TRIES);
    sql_int(&sql, now_utc);
    return sql_run(&sql);
}

enum status store_outbox_take(struct store *store, int64_t id, int64_t now_utc, bool *taken, struct err *err)
{
    int tries = 0;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    status = take(store, id, now_utc, &tries, err);
    if (status == OK && tries > 1) status = set_next_try(store, id, store_outbox_retry_utc(tries, now_utc), err);
    if (status == OK && !tries) status = fail_exhausted(store, id, now_utc, err);
    status = store_finish(store, status, err);
    if (status == OK) *taken = tries > 0;
    return status;
}

static enum status move_watermark(struct store *store, int64_t id, struct err *err)
{
    return sql_run_number(
        store,
        "INSERT INTO watermark (call_id, recipient, number, reread) "
        "SELECT o.call_id, o.recipient, o.to_number, o.reread FROM outbox o WHERE o.id = $1 AND o.from_number <= "
        "COALESCE((SELECT w.number FROM watermark w WHERE w.call_id = o.call_id AND w.recipient = o.recipient), 0) "
        "ON CONFLICT (call_id, recipient) DO UPDATE SET number = MAX(watermark.number, excluded.number), "
        "reread = MAX(watermark.reread, excluded.reread)",
        id, err);
}

/* What stood before is kept for those alone who have not been told. */
static enum status forget_told(struct store *store, int64_t id, struct err *err)
{
    return sql_run_number(store,
                          "DELETE FROM reread WHERE call_id = (SELECT call_id FROM outbox WHERE id = $1) AND id <= "
                          "(SELECT MIN(w.reread) FROM watermark w WHERE w.call_id = reread.call_id)",
                          id, err);
}

static enum status no_such_row(int64_t id, struct err *err)
{
    return err_set(err, BAD_INPUT, "there is no digest %lld waiting in the outbox", (long long)id);
}

enum status store_outbox_sent(struct store *store, int64_t id, struct err *err)
{
    struct sql sql;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    sql_begin(
        &sql, store,
        "UPDATE outbox SET state = 1, tries = tries + 1 - taken, taken = 0, failure = '' WHERE id = $1 AND state <> 1 "
        "RETURNING id",
        err);
    sql_int(&sql, id);
    bool found = sql_row(&sql);
    status = sql_run(&sql);
    if (status == OK && !found) status = no_such_row(id, err);
    if (status == OK) status = move_watermark(store, id, err);
    if (status == OK) status = forget_told(store, id, err);
    return store_finish(store, status, err);
}

enum status store_outbox_unsent(struct store *store, int64_t id, int64_t next_try_utc, bool final, const char *failure,
                                struct err *err)
{
    struct sql sql;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    sql_begin(&sql, store,
              "UPDATE outbox SET tries = tries + 1 - taken, taken = 0, next_try_utc = $2, failure = $3, "
              "state = CASE WHEN $4 = 1 OR tries + 1 - taken >= $5 THEN 2 ELSE 0 END WHERE id = $1 AND state = 0 "
              "RETURNING id",
              err);
    sql_int(&sql, id);
    sql_int(&sql, next_try_utc);
    sql_text(&sql, failure);
    sql_int(&sql, final);
    sql_int(&sql, OUTBOX_TRIES);
    bool found = sql_row(&sql);
    status = sql_run(&sql);
    if (status == OK && !found) status = no_such_row(id, err);
    return store_finish(store, status, err);
}
