/* SPDX-License-Identifier: MIT */
/* alike: sketches of messages' words, by which template mail is found among thousands without reading them. */
#include "internal.h"

#include <stdlib.h>

/* Messages that one hash is looked up in: a phrase that more share tells nothing about any of them. */
#define SHARED_BY_MOST 100

static enum status write_hash(struct store *store, int64_t number, int64_t hash, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "INSERT INTO sketch (hash, number) VALUES ($1, $2) ON CONFLICT DO NOTHING", err);
    sql_int(&sql, hash);
    sql_int(&sql, number);
    return sql_run(&sql);
}

enum status alike_write(struct store *store, int64_t number, const struct derived *derived, struct err *err)
{
    struct sql sql;
    enum status status = OK;
    for (size_t i = 0; status == OK && i < derived->sketch_count; i++)
        status = write_hash(store, number, derived->sketch[i], err);
    if (status != OK || !derived->same_words_as) return status;
    sql_begin(&sql, store, "INSERT INTO near_duplicate (number, first_number) VALUES ($1, $2)", err);
    sql_int(&sql, number);
    sql_int(&sql, derived->same_words_as);
    return sql_run(&sql);
}

struct tally {
    struct alike *items;
    size_t count, room;
};

static int by_number(const void *a, const void *b)
{
    const struct alike *one = a, *other = b;
    return (one->number > other->number) - (one->number < other->number);
}

static int by_merit(const void *a, const void *b)
{
    const struct alike *one = a, *other = b;
    if (one->shared != other->shared) return one->shared > other->shared ? -1 : 1;
    return by_number(a, b);
}

static enum status find_hash(struct store *store, struct arena *arena, int64_t hash, int64_t before_number,
                             struct tally *tally, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "SELECT number FROM sketch WHERE hash = $1 AND number < $2 ORDER BY number LIMIT $3", err);
    sql_int(&sql, hash);
    sql_int(&sql, before_number > 0 ? before_number : INT64_MAX);
    sql_int(&sql, SHARED_BY_MOST);
    while (sql_row(&sql))
        *ARENA_PUSH(arena, tally->items, tally->count, tally->room) = (struct alike){sql_get_int(&sql, 0), 1};
    return sql_end(&sql);
}

enum status store_alike(struct store *store, struct arena *arena, const int64_t *sketch, size_t sketch_count,
                        size_t least, int64_t before_number, struct alike **out, size_t *count, struct err *err)
{
    struct tally tally = {0};
    size_t kept = 0;
    enum status status = OK;
    for (size_t i = 0; status == OK && i < sketch_count; i++)
        status = find_hash(store, arena, sketch[i], before_number, &tally, err);
    if (status != OK) return status;
    if (tally.count) qsort(tally.items, tally.count, sizeof *tally.items, by_number);
    for (size_t i = 0, next; i < tally.count; i = next) {
        for (next = i; next < tally.count && tally.items[next].number == tally.items[i].number;) next++;
        if (next - i >= least) tally.items[kept++] = (struct alike){tally.items[i].number, next - i};
    }
    if (kept) qsort(tally.items, kept, sizeof *tally.items, by_merit);
    *out = tally.items;
    *count = kept < STORE_ALIKE_MOST ? kept : STORE_ALIKE_MOST;
    return OK;
}

enum status store_same_words(struct store *store, struct arena *arena, int64_t number, int64_t **numbers, size_t *count,
                             struct err *err)
{
    struct sql sql;
    int64_t *rows = NULL;
    size_t found = 0, room = 0;
    sql_begin(&sql, store,
              "SELECT first_number, number FROM near_duplicate WHERE first_number = "
              "COALESCE((SELECT first_number FROM near_duplicate WHERE number = $1), $1) ORDER BY number",
              err);
    sql_int(&sql, number);
    while (sql_row(&sql)) {
        if (!found) *ARENA_PUSH(arena, rows, found, room) = sql_get_int(&sql, 0);
        *ARENA_PUSH(arena, rows, found, room) = sql_get_int(&sql, 1);
    }
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *numbers = rows;
    *count = found;
    return OK;
}
