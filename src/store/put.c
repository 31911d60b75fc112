/* SPDX-License-Identifier: MIT */
/* put: raw messages in, raw messages out, and their erasure. */
#include "internal.h"

static enum status count_duplicate(struct store *store, int64_t number, struct err *err)
{
    return sql_run_number(store, "UPDATE message SET duplicates = duplicates + 1 WHERE number = $1", number, err);
}

static enum status insert_message(struct store *store, const struct copy *copy, const struct envelope *envelope,
                                  const char *forced_call, int64_t *number, struct err *err)
{
    struct sql sql;
    int64_t last = 0, latest = INT64_MIN, arrived_utc = envelope->received_utc;
    /* Tombstones keep their row, so the largest number was never anyone else's. */
    enum status status = store_last_number(store, &last, err);
    if (status == OK && !envelope->archived)
        status = sql_number(store, "SELECT MAX(received_utc) FROM message", INT64_MIN, &latest, err);
    if (status != OK) return status;
    sql_begin(&sql, store,
              "INSERT INTO message (number, key, header_key, received_utc, sender, recipient, forced_call, truncated, "
              "raw_bytes, arrived_utc) "
              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
              err);
    sql_int(&sql, *number = last + 1);
    sql_text(&sql, copy->key);
    sql_text(&sql, copy->header_key);
    sql_int(&sql, latest > arrived_utc ? latest : arrived_utc);
    sql_text(&sql, envelope->sender);
    sql_text(&sql, envelope->recipient);
    sql_text_or_null(&sql, forced_call);
    sql_int(&sql, copy->truncated);
    sql_int(&sql, (int64_t)copy->raw_bytes);
    sql_int(&sql, arrived_utc);
    return sql_run(&sql);
}

static enum status insert_raw(struct store *store, int64_t number, const struct copy *copy, struct err *err)
{
    struct sql sql;
    struct packed packed;
    pack(store->packer, copy->raw, copy->raw_bytes, &packed);
    sql_begin(&sql, store, "INSERT INTO raw (number, codec, bytes) VALUES ($1, $2, $3)", err);
    sql_int(&sql, number);
    sql_int(&sql, packed.codec);
    sql_blob(&sql, packed.bytes, packed.count);
    return sql_run(&sql);
}

static enum status write_reading(struct store *store, int64_t number, const char *call_id,
                                 const struct derived *derived, const char *failure, struct err *err)
{
    if (derived) return derived_write(store, number, call_id, derived, err);
    return derived_write_pending(store, number, call_id, failure, err);
}

enum status store_put(struct store *store, const char *key, const void *raw, size_t raw_bytes,
                      const struct envelope *envelope, const char *call_id, bool forced_call,
                      const struct derived *derived, const char *failure, int64_t *number, bool *known, struct err *err)
{
    struct copy copy = {key, envelope->header_key, raw, raw_bytes, envelope->truncated};
    enum copy_relation relation = COPY_NEW;
    int64_t found = 0;
    const char *call = call_id ? call_id : "";
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    status = copies_find(store, &copy, &found, &relation, err);
    if (status != OK) goto out;
    switch (relation) {
    case COPY_ERASED:
    case COPY_KNOWN: status = count_duplicate(store, found, err); break;
    case COPY_LONGER:
        status = copies_replace(store, found, &copy, err);
        if (status == OK) status = reread_keep(store, found, found, err);
        if (status == OK) status = derived_remove(store, found, err);
        if (status == OK) status = derived_remove_reading(store, found, err);
        if (status == OK) status = write_reading(store, found, call, derived, failure, err);
        break;
    case COPY_NEW:
        status = insert_message(store, &copy, envelope, forced_call ? call : NULL, &found, err);
        if (status == OK) status = insert_raw(store, found, &copy, err);
        if (status == OK) status = write_reading(store, found, call, derived, failure, err);
        break;
    }
out:
    status = store_finish(store, status, err);
    if (status != OK) return status;
    *number = found;
    *known = relation == COPY_KNOWN || relation == COPY_ERASED;
    return OK;
}

enum status store_erase(struct store *store, int64_t number, struct err *err)
{
    static const char *const steps[] = {
        "DELETE FROM raw WHERE number = $1",
        "DELETE FROM reading WHERE number = $1",
        "DELETE FROM reread WHERE number = $1",
        /* The keys of earlier copies stay as well: they could come back by the same way. */
        "UPDATE earlier_copy SET bytes = x'', raw_bytes = 0, codec = 0 WHERE number = $1",
        "UPDATE message SET erased = 1, sender = '', recipient = '', header_key = '', truncated = 0, raw_bytes = 0 "
        "WHERE number = $1",
    };
    if (store->batch) return err_set(err, BUG, "a message cannot be erased within a batch");
    struct stored stored;
    struct arena *arena = arena_new();
    enum status status = store_get(store, arena, number, &stored, err);
    arena_free(&arena);
    if (status != OK) return status;
    status = store_begin(store, err);
    if (status != OK) return status;
    status = derived_remove(store, number, err);
    for (size_t i = 0; status == OK && i < sizeof steps / sizeof *steps; i++)
        status = sql_run_number(store, steps[i], number, err);
    status = store_finish(store, status, err);
    return status == OK ? store->engine->ops->scrub(store->engine, err) : status;
}
