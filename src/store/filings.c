/* SPDX-License-Identifier: MIT */
/* filings: what was filed where, what it can teach, and how messages hang together. */
#include "internal.h"

#define FILING_COLUMNS                                                                                                 \
    "SELECT f.number, f.passage, f.question, f.confidence, f.why, f.text, f.undecided, f.explicit_evidence, "          \
    "f.by_human "                                                                                                      \
    "FROM filing f "

/* Consumes the statement. */
static enum status read_filings(struct sql *sql, struct arena *arena, struct filing **out, size_t *count)
{
    struct filing *rows = NULL;
    size_t found = 0, room = 0;
    while (sql_row(sql)) {
        struct filing *row = ARENA_PUSH(arena, rows, found, room);
        row->number = sql_get_int(sql, 0);
        row->passage = (size_t)sql_get_int(sql, 1);
        row->question = sql_get_text(sql, arena, 2);
        row->confidence = sql_get_real(sql, 3);
        row->why = sql_get_text(sql, arena, 4);
        row->text = sql_get_text(sql, arena, 5);
        row->undecided = sql_get_int(sql, 6) != 0;
        row->explicit_evidence = sql_get_int(sql, 7) != 0;
        row->by_human = sql_get_int(sql, 8) != 0;
    }
    enum status status = sql_end(sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

enum status store_filings(struct store *store, struct arena *arena, int64_t number, struct filing **out, size_t *count,
                          struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, FILING_COLUMNS "WHERE f.number = $1 ORDER BY f.ordinal", err);
    sql_int(&sql, number);
    return read_filings(&sql, arena, out, count);
}

enum status store_filings_of_question(struct store *store, struct arena *arena, const char *call_id,
                                      const char *question, int64_t after_number, int64_t up_to_number,
                                      struct filing **out, size_t *count, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              FILING_COLUMNS "JOIN reading d ON d.number = f.number WHERE d.call_id = $1 AND f.question = $2 "
                             "AND f.number > $3 AND f.number <= $4 ORDER BY f.number, f.ordinal",
              err);
    sql_text(&sql, call_id);
    sql_text(&sql, question);
    sql_int(&sql, after_number);
    sql_int(&sql, up_to_number > 0 ? up_to_number : INT64_MAX);
    return read_filings(&sql, arena, out, count);
}

enum status store_workstreams(struct store *store, struct arena *arena, int64_t number, const char ***ids,
                              size_t *count, struct err *err)
{
    struct sql sql;
    const char **rows = NULL;
    size_t found = 0, room = 0;
    sql_begin(&sql, store, "SELECT workstream FROM message_workstream WHERE number = $1 ORDER BY ordinal", err);
    sql_int(&sql, number);
    while (sql_row(&sql)) *ARENA_PUSH(arena, rows, found, room) = sql_get_text(&sql, arena, 0);
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *ids = rows;
    *count = found;
    return OK;
}

enum status store_thread_parent(struct store *store, const char *in_reply_to, const char *const *references,
                                size_t reference_count, int64_t *number, struct err *err)
{
    int64_t found = 0;
    enum status status = OK;
    if (in_reply_to && *in_reply_to) status = store_find_message_id(store, in_reply_to, &found, err);
    for (size_t i = reference_count; status == OK && !found && i > 0; i--)
        status = store_find_message_id(store, references[i - 1], &found, err);
    if (status == OK) *number = found;
    return status;
}

enum status store_thread_replies(struct store *store, struct arena *arena, const char *message_id, int64_t **numbers,
                                 size_t *count, struct err *err)
{
    struct sql sql;
    int64_t *rows = NULL;
    size_t found = 0, room = 0;
    sql_begin(&sql, store,
              "SELECT number FROM reading WHERE in_reply_to = $1 AND in_reply_to <> '' "
              "UNION SELECT number FROM reference WHERE message_id = $1 AND message_id <> '' ORDER BY 1",
              err);
    sql_text(&sql, message_id);
    while (sql_row(&sql)) *ARENA_PUSH(arena, rows, found, room) = sql_get_int(&sql, 0);
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *numbers = rows;
    *count = found;
    return OK;
}

enum status store_authored(struct store *store, struct arena *arena, int64_t number, const char **text, struct err *err)
{
    struct sql sql;
    const char *found = "";
    sql_begin(&sql, store, "SELECT authored FROM reading WHERE number = $1", err);
    sql_int(&sql, number);
    if (sql_row(&sql)) found = sql_get_text(&sql, arena, 0);
    enum status status = sql_end(&sql);
    if (status == OK) *text = found;
    return status;
}

enum status store_earlier(struct store *store, struct arena *arena, const char *call_id, const char *address,
                          int64_t before_number, struct earlier **out, size_t *count, struct err *err)
{
    struct sql sql;
    struct earlier *rows = NULL;
    size_t found = 0, room = 0;
    sql_begin(&sql, store,
              "SELECT number, subject, authored FROM reading WHERE lower(address) = lower($1) AND call_id = $2 AND "
              "number < $3 "
              "AND address <> '' AND state = 0 AND kind IN ($4, $5) AND (flags & $6) = 0 ORDER BY number DESC",
              err);
    sql_text(&sql, address);
    sql_text(&sql, call_id);
    sql_int(&sql, before_number > 0 ? before_number : INT64_MAX);
    sql_int(&sql, KIND_CONTRIBUTION);
    sql_int(&sql, KIND_REVISION);
    sql_int(&sql, REVISES_PART | REVISES_WITHDRAWS);
    while (sql_row(&sql)) {
        struct earlier *row = ARENA_PUSH(arena, rows, found, room);
        row->number = sql_get_int(&sql, 0);
        row->subject = sql_get_text(&sql, arena, 1);
        row->text = sql_get_text(&sql, arena, 2);
    }
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

#define EXAMPLES(condition)                                                                                            \
    "SELECT f.question, f.text FROM filing f JOIN reading d ON d.number = f.number WHERE f.question = $2 AND "         \
    "f.number <= $3 AND f.undecided = 0 AND " condition                                                                \
    " AND d.call_id = $1 AND f.text <> '' ORDER BY f.number DESC, f.ordinal DESC LIMIT $4"
/* Template mail counts once, and what only looks like an answer (an agenda, an automatic reply) teaches nothing. */
#define OF_CONTRIBUTIONS " AND d.kind IN (0, 1) AND (d.flags & 256) = 0"
_Static_assert(KIND_CONTRIBUTION == 0 && KIND_REVISION == 1 && FLAG_NEAR_DUPLICATE == 256, "as in OF_CONTRIBUTIONS");

/* By origin; what words alone filed is not certain enough. Conditions are those of an index each, word for word: else
 * the engine sorts all that was ever filed. */
static const char *const examples_sql[] = {
    EXAMPLES("f.by_human = 1"),
    EXAMPLES("f.by_human = 0 AND f.explicit_evidence = 1" OF_CONTRIBUTIONS),
};

static enum status examples_of(struct store *store, struct arena *arena, const char *call_id, const char *question,
                               int origin, int64_t up_to_number, size_t most, struct examples *out, struct err *err)
{
    struct sql sql;
    struct examples found = *out;
    sql_begin(&sql, store, examples_sql[origin], err);
    sql_text(&sql, call_id);
    sql_text(&sql, question);
    sql_int(&sql, up_to_number > 0 ? up_to_number : INT64_MAX);
    sql_int(&sql, (int64_t)most);
    while (sql_row(&sql)) {
        struct example *row = ARENA_PUSH(arena, found.items, found.count, found.room);
        row->question = sql_get_text(&sql, arena, 0);
        row->text = sql_get_text(&sql, arena, 1);
        row->origin = origin;
    }
    enum status status = sql_end(&sql);
    if (status == OK) *out = found;
    return status;
}

enum status store_examples(struct store *store, struct arena *arena, const char *call_id, const char *question,
                           int64_t up_to_number, size_t most, struct examples *out, struct err *err)
{
    size_t before = out->count;
    enum status status = OK;
    for (int origin = 0; status == OK && origin < ORIGIN_SOFT && out->count - before < most; origin++)
        status =
            examples_of(store, arena, call_id, question, origin, up_to_number, most - (out->count - before), out, err);
    return status;
}
