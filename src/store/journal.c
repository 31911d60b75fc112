/* SPDX-License-Identifier: MIT */
/* journal: what people decided. The database itself refuses to change or remove an entry. */
#include "internal.h"

enum status store_journal_add(struct store *store, const struct entry *entry, int64_t *id, struct err *err)
{
    struct sql sql;
    int64_t made = 0;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    sql_begin(&sql, store,
              "INSERT INTO journal (id, at_utc, number, who, verb, argument) "
              "SELECT COALESCE((SELECT MAX(id) FROM journal), 0) + 1, $1, $2, $3, $4, $5 RETURNING id",
              err);
    sql_int(&sql, entry->at_utc);
    sql_int(&sql, entry->number);
    sql_text(&sql, entry->who);
    sql_text(&sql, entry->verb);
    sql_text(&sql, entry->argument);
    if (sql_row(&sql)) made = sql_get_int(&sql, 0);
    status = store_finish(store, sql_run(&sql), err);
    if (status == OK && id) *id = made;
    return status;
}

enum status store_journal(struct store *store, struct arena *arena, int64_t number, struct entry **out, size_t *count,
                          struct err *err)
{
    struct sql sql;
    struct entry *rows = NULL;
    size_t found = 0, room = 0;
    if (number) {
        sql_begin(&sql, store,
                  "SELECT id, at_utc, number, who, verb, argument FROM journal WHERE number = $1 ORDER BY id", err);
        sql_int(&sql, number);
    } else {
        sql_begin(&sql, store, "SELECT id, at_utc, number, who, verb, argument FROM journal ORDER BY id", err);
    }
    while (sql_row(&sql)) {
        struct entry *row = ARENA_PUSH(arena, rows, found, room);
        row->id = sql_get_int(&sql, 0);
        row->at_utc = sql_get_int(&sql, 1);
        row->number = sql_get_int(&sql, 2);
        row->who = sql_get_text(&sql, arena, 3);
        row->verb = sql_get_text(&sql, arena, 4);
        row->argument = sql_get_text(&sql, arena, 5);
    }
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}
