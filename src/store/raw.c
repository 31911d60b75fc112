/* SPDX-License-Identifier: MIT */
/* raw: messages as they came, unpacked again. */
#include "internal.h"

enum status raw_unpack(struct sql *sql, int column, struct buf *out, struct err *err)
{
    size_t count = 0;
    int64_t codec = sql_get_int(sql, column), original = sql_get_int(sql, column + 1);
    const void *bytes = sql_get_blob(sql, column + 2, &count);
    if (original < 0) return err_set(err, BAD_INPUT, "the store is damaged: a message of negative length");
    return unpack(sql->store->packer, (int)codec, bytes, count, (size_t)original, out, err);
}

enum status store_raw(struct store *store, int64_t number, struct buf *out, struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "SELECT r.codec, m.raw_bytes, r.bytes FROM message m JOIN raw r ON r.number = m.number WHERE m.number = $1",
        err);
    sql_int(&sql, number);
    if (sql_row(&sql))
        sql.status = raw_unpack(&sql, 0, out, err);
    else if (sql.status == OK)
        sql.status = err_set(err, BAD_INPUT, "there is no message #%lld", (long long)number);
    return sql_end(&sql);
}

enum status store_reaches(struct store *store, struct err *err)
{
    int64_t first = 0, last = 0;
    enum status status = sql_number(store, "SELECT MIN(number) FROM raw", 0, &first, err);
    return status == OK ? sql_number(store, "SELECT MAX(number) FROM raw", 0, &last, err) : status;
}

enum status store_earlier_copies(struct store *store, int64_t number, size_t *count, struct err *err)
{
    struct sql sql;
    int64_t found = 0;
    sql_begin(&sql, store, "SELECT COUNT(*) FROM earlier_copy WHERE number = $1", err);
    sql_int(&sql, number);
    if (sql_row(&sql)) found = sql_get_int(&sql, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *count = (size_t)found;
    return status;
}

enum status store_earlier_copy(struct store *store, int64_t number, size_t index, struct buf *out, struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "SELECT codec, raw_bytes, bytes FROM earlier_copy WHERE number = $1 ORDER BY raw_bytes, key LIMIT 1 OFFSET $2",
        err);
    sql_int(&sql, number);
    sql_int(&sql, (int64_t)index);
    if (sql_row(&sql))
        sql.status = raw_unpack(&sql, 0, out, err);
    else if (sql.status == OK)
        sql.status = err_set(err, BAD_INPUT, "message #%lld has no earlier copy %zu", (long long)number, index);
    return sql_end(&sql);
}
