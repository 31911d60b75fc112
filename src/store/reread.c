/* SPDX-License-Identifier: MIT */
/*
 * reread: what stood of a message before another reading took its place. Each row holds what one reading had filed; the
 * next one of its message, or what is filed now, is what came after it. A reader who has been told up to some row is
 * told what moved since by comparing the oldest row behind that with what is filed now: what went there and back again
 * between two digests is no news.
 */
#include "internal.h"

/* What a digest tells as answers: `f` of a filing, `d` of its message's reading. */
#define TOLD_AS_ANSWER "f.undecided = 0 AND (f.by_human = 1 OR d.kind IN (0, 1))"
_Static_assert(KIND_CONTRIBUTION == 0 && KIND_REVISION == 1, "as in TOLD_AS_ANSWER");
_Static_assert(STATE_ANALYSED == 0 && STATE_TO_ANALYSE == 1, "as in the statements below");

#define ANSWERS_BEFORE "SELECT b.question, b.text FROM reread_filing b WHERE b.reread = reread.id"
#define ANSWERS_NOW                                                                                                    \
    "SELECT f.question, f.text FROM filing f JOIN reading d ON d.number = f.number WHERE f.number = reread.number "    \
    "AND " TOLD_AS_ANSWER

static enum status run_between(struct store *store, const char *text, int64_t first, int64_t last, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, text, err);
    sql_int(&sql, first);
    sql_int(&sql, last);
    return sql_run(&sql);
}

enum status reread_keep(struct store *store, int64_t first, int64_t last, struct err *err)
{
    struct sql sql;
    int64_t before = 0;
    enum status status = sql_number(store, "SELECT MAX(id) FROM reread", 0, &before, err);
    if (status == OK)
        status = run_between(store,
                             "INSERT INTO reread (number, call_id) SELECT d.number, d.call_id FROM reading d WHERE "
                             "d.number BETWEEN $1 AND $2 AND d.state = 0 AND d.call_id <> '' ORDER BY d.number",
                             first, last, err);
    if (status != OK) return status;
    sql_begin(&sql, store,
              "INSERT INTO reread_filing (reread, ordinal, question, text) SELECT r.id, f.ordinal, f.question, f.text "
              "FROM reread r JOIN reading d ON d.number = r.number JOIN filing f ON f.number = r.number "
              "WHERE r.id > $1 AND " TOLD_AS_ANSWER,
              err);
    sql_int(&sql, before);
    return sql_run(&sql);
}

/* Only the newest row: an older one may be what somebody was told, whatever came in between. */
enum status reread_drop_unchanged(struct store *store, int64_t number, struct err *err)
{
    return sql_run_number(store,
                          "DELETE FROM reread WHERE number = $1 "
                          "AND NOT EXISTS (SELECT 1 FROM reread l WHERE l.number = reread.number AND l.id > reread.id) "
                          "AND EXISTS (SELECT 1 FROM reading d WHERE d.number = reread.number AND d.state = 0 AND "
                          "d.call_id = reread.call_id) AND NOT EXISTS (" ANSWERS_BEFORE " EXCEPT " ANSWERS_NOW
                          ") AND NOT EXISTS (" ANSWERS_NOW " EXCEPT " ANSWERS_BEFORE ")",
                          number, err);
}

static enum status told_up_to(struct store *store, const char *call_id, const char *recipient, int64_t *told,
                              struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "SELECT reread FROM watermark WHERE call_id = $1 AND recipient = $2", err);
    sql_text(&sql, call_id);
    sql_text(&sql, recipient);
    *told = sql_row(&sql) ? sql_get_int(&sql, 0) : 0;
    return sql_end(&sql);
}

/* *unread: some of them wait to be read, as in the midst of a rebuild; nobody knows yet what moved. */
static enum status look_behind(struct store *store, const char *call_id, int64_t told, int64_t *last, bool *unread,
                               struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              "SELECT MAX(r.id), SUM(d.state = 1) FROM reread r JOIN reading d ON d.number = r.number "
              "WHERE r.call_id = $1 AND r.id > $2",
              err);
    sql_text(&sql, call_id);
    sql_int(&sql, told);
    bool row = sql_row(&sql);
    *last = row && !sql_is_null(&sql, 0) ? sql_get_int(&sql, 0) : told;
    *unread = row && sql_get_int(&sql, 1) > 0;
    return sql_end(&sql);
}

static enum status read_before(struct store *store, struct arena *arena, struct reread *reread, struct err *err)
{
    struct sql sql;
    size_t room = 0;
    sql_begin(&sql, store, "SELECT question, text FROM reread_filing WHERE reread = $1 ORDER BY ordinal", err);
    sql_int(&sql, reread->id);
    while (sql_row(&sql)) {
        struct filing *row = ARENA_PUSH(arena, reread->before, reread->before_count, room);
        *row = (struct filing){.number = reread->number,
                               .question = sql_get_text(&sql, arena, 0),
                               .why = "",
                               .text = sql_get_text(&sql, arena, 1)};
    }
    return sql_end(&sql);
}

enum status store_reread(struct store *store, struct arena *arena, const char *call_id, const char *recipient,
                         int64_t up_to_number, struct reread **out, size_t *count, int64_t *last, struct err *err)
{
    struct sql sql;
    struct reread *rows = NULL;
    size_t found = 0, room = 0;
    int64_t told = 0, end = 0;
    bool unread = false;
    enum status status = told_up_to(store, call_id, recipient, &told, err);
    if (status == OK) status = look_behind(store, call_id, told, &end, &unread, err);
    if (status != OK) return status;
    if (unread) end = told;
    sql_begin(&sql, store,
              "SELECT MIN(r.id), r.number FROM reread r JOIN reading d ON d.number = r.number WHERE r.call_id = $1 AND "
              "r.id > $2 AND r.id <= $3 AND r.number <= $4 AND d.state = 0 GROUP BY r.number ORDER BY r.number",
              err);
    sql_text(&sql, call_id);
    sql_int(&sql, told);
    sql_int(&sql, end);
    sql_int(&sql, up_to_number);
    while (sql_row(&sql))
        *ARENA_PUSH(arena, rows, found, room) =
            (struct reread){.id = sql_get_int(&sql, 0), .number = sql_get_int(&sql, 1)};
    status = sql_end(&sql);
    for (size_t i = 0; status == OK && i < found; i++) status = read_before(store, arena, &rows[i], err);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    *last = end;
    return OK;
}
