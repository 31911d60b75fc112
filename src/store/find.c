/* SPDX-License-Identifier: MIT */
/* find: a message's number by its key, by its Message-ID, or as the last. */
#include "internal.h"

static enum status number_by(struct store *store, const char *text, const char *value, int64_t *number, struct err *err)
{
    struct sql sql;
    int64_t found = 0;
    sql_begin(&sql, store, text, err);
    sql_text(&sql, value);
    if (sql_row(&sql)) found = sql_get_int(&sql, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *number = found;
    return status;
}

enum status store_find_key(struct store *store, const char *key, int64_t *number, struct err *err)
{
    return number_by(
        store,
        "SELECT number FROM message WHERE key = $1 UNION ALL SELECT number FROM earlier_copy WHERE key = $1 LIMIT 1",
        key, number, err);
}

enum status store_find_message_id(struct store *store, const char *message_id, int64_t *number, struct err *err)
{
    return number_by(store,
                     "SELECT number FROM reading WHERE message_id = $1 AND message_id <> '' ORDER BY number LIMIT 1",
                     message_id, number, err);
}

enum status store_last_number(struct store *store, int64_t *number, struct err *err)
{
    return sql_number(store, "SELECT MAX(number) FROM message", 0, number, err);
}
