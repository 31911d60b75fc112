/* SPDX-License-Identifier: MIT */
/* list: messages as the store knows them: one, many, or only counted. */
#include <mailcall/base/buf.h>
#include <mailcall/base/clock.h>

#include "internal.h"

#define COLUMNS                                                                                                        \
    "SELECT m.number, COALESCE(d.state, 1), COALESCE(d.attempts, 0), d.failure, m.received_utc, d.date_utc, m.key, "   \
    "d.call_id, m.sender, m.recipient, d.message_id, d.in_reply_to, d.subject, m.forced_call, m.raw_bytes, d.kind, "   \
    "d.flags, d.kind_confidence, d.name, d.address, d.organisation, d.language, m.truncated, m.erased, m.duplicates, " \
    "COALESCE(m.arrived_utc, m.received_utc)"
#define JSON_COLUMNS ", d.analysis_codec, d.analysis_bytes, d.analysis"
#define FROM " FROM message m LEFT JOIN reading d ON d.number = m.number"
#define FIRST_JSON_COLUMN 26

static enum status read_json(struct sql *sql, struct arena *arena, const char **json)
{
    *json = "";
    if (sql_is_null(sql, FIRST_JSON_COLUMN + 2)) return OK;
    struct buf text = BUF_INIT(SIZE_MAX);
    enum status status = raw_unpack(sql, FIRST_JSON_COLUMN, &text, sql->err);
    if (status == OK) *json = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return status;
}

static void read_row(struct sql *sql, struct arena *arena, struct stored *out)
{
    out->number = sql_get_int(sql, 0);
    out->state = (enum state)sql_get_int(sql, 1);
    out->attempts = (int)sql_get_int(sql, 2);
    out->failure = sql_get_text(sql, arena, 3);
    out->received_utc = sql_get_int(sql, 4);
    out->date_utc = sql_is_null(sql, 5) ? CLOCK_NONE : sql_get_int(sql, 5);
    out->key = sql_get_text(sql, arena, 6);
    out->call_id = sql_get_text(sql, arena, 7);
    out->sender = sql_get_text(sql, arena, 8);
    out->recipient = sql_get_text(sql, arena, 9);
    out->message_id = sql_get_text(sql, arena, 10);
    out->in_reply_to = sql_get_text(sql, arena, 11);
    out->subject = sql_get_text(sql, arena, 12);
    out->forced_call = !sql_is_null(sql, 13);
    out->raw_bytes = (size_t)sql_get_int(sql, 14);
    out->kind = (enum kind)sql_get_int(sql, 15);
    out->flags = (unsigned)sql_get_int(sql, 16);
    out->kind_confidence = sql_get_real(sql, 17);
    out->name = sql_get_text(sql, arena, 18);
    out->address = sql_get_text(sql, arena, 19);
    out->organisation = sql_get_text(sql, arena, 20);
    out->language = sql_get_text(sql, arena, 21);
    out->truncated = sql_get_int(sql, 22) != 0;
    out->erased = sql_get_int(sql, 23) != 0;
    out->duplicates = sql_get_int(sql, 24);
    out->arrived_utc = sql_get_int(sql, 25);
    out->analysis_json = "";
}

enum status store_get(struct store *store, struct arena *arena, int64_t number, struct stored *out, struct err *err)
{
    struct sql sql;
    struct stored found = {0};
    sql_begin(&sql, store, COLUMNS JSON_COLUMNS FROM " WHERE m.number = $1", err);
    sql_int(&sql, number);
    if (sql_row(&sql)) {
        read_row(&sql, arena, &found);
        sql.status = read_json(&sql, arena, &found.analysis_json);
    } else if (sql.status == OK) {
        sql.status = err_set(err, BAD_INPUT, "there is no message #%lld", (long long)number);
    }
    enum status status = sql_end(&sql);
    if (status == OK) *out = found;
    return status;
}

/* A query as a condition. Values are bound, in the order in which their conditions were written. */
struct condition {
    struct buf text;
    struct {
        const char *text;
        int64_t number;
    } values[ENGINE_MAX_PARAMETERS];
    int count;
};

static void add_text(struct condition *condition, const char *format_before, const char *value, const char *after)
{
    if (!value) return;
    condition->values[condition->count++].text = value;
    buf_printf(&condition->text, " AND %s$%d%s", format_before, condition->count, after);
}

static void add_number(struct condition *condition, bool wanted, const char *before, int64_t value, const char *after)
{
    if (!wanted) return;
    condition->values[condition->count].text = NULL;
    condition->values[condition->count++].number = value;
    buf_printf(&condition->text, " AND %s$%d%s", before, condition->count, after);
}

static void condition_init(struct condition *condition, const struct query *query)
{
    *condition = (struct condition){.text = BUF_INIT(4096)};
    buf_puts(&condition->text, " WHERE m.erased = 0");
    add_text(condition, "d.call_id = ", query->call_id, "");
    add_text(condition,
             "EXISTS (SELECT 1 FROM filing f WHERE f.number = m.number AND f.undecided = 0 AND f.question = ",
             query->question, ")");
    add_text(condition, "EXISTS (SELECT 1 FROM message_workstream w WHERE w.number = m.number AND w.workstream = ",
             query->workstream, ")");
    add_text(condition, "lower(d.address) = lower(", query->address, ")");
    add_number(condition, query->kind >= 0, "d.state = 0 AND d.kind = ", query->kind, "");
    /* Said twice: the index holds what is unfinished, and is only looked at by who asks for no more than that. */
    add_number(condition, query->state > 0, "d.state <> 0 AND d.state = ", query->state, "");
    add_number(condition, query->state == 0, "d.state = ", query->state, "");
    add_number(condition, query->flags_any != 0, "(d.flags & ", query->flags_any, ") <> 0");
    add_number(condition, query->after_number > 0, "m.number > ", query->after_number, "");
    add_number(condition, query->up_to_number > 0, "m.number <= ", query->up_to_number, "");
    add_number(condition, query->since_utc != CLOCK_NONE, "m.received_utc >= ", query->since_utc, "");
    add_number(condition, query->until_utc != CLOCK_NONE, "m.received_utc < ", query->until_utc, "");
}

static void condition_bind(const struct condition *condition, struct sql *sql)
{
    for (int i = 0; i < condition->count; i++) {
        if (condition->values[i].text)
            sql_text(sql, condition->values[i].text);
        else
            sql_int(sql, condition->values[i].number);
    }
}

enum status store_list(struct store *store, struct arena *arena, const struct query *query, struct stored **out,
                       size_t *count, struct err *err)
{
    struct condition condition;
    struct sql sql;
    struct stored *rows = NULL;
    size_t found = 0, room = 0;
    condition_init(&condition, query);
    struct buf text = BUF_INIT(8192);
    buf_printf(&text, "%s%s" FROM "%s ORDER BY m.number%s", COLUMNS, query->without_json ? "" : JSON_COLUMNS,
               buf_text(&condition.text), query->newest_first ? " DESC" : "");
    if (query->limit) buf_printf(&text, " LIMIT %zu", query->limit);
    sql_begin_once(&sql, store, buf_text(&text), err);
    condition_bind(&condition, &sql);
    while (sql_row(&sql)) {
        struct stored *row = ARENA_PUSH(arena, rows, found, room);
        read_row(&sql, arena, row);
        if (!query->without_json) sql.status = read_json(&sql, arena, &row->analysis_json);
    }
    enum status status = sql_end(&sql);
    buf_release(&text);
    buf_release(&condition.text);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

static void count_row(struct sql *sql, struct counts *counts)
{
    int64_t state = sql_get_int(sql, 0), kind = sql_get_int(sql, 1), messages = sql_get_int(sql, 2);
    counts->received += messages;
    counts->unrouted_of_these += sql_get_int(sql, 3);
    counts->duplicates_seen += sql_get_int(sql, 4);
    if (state == STATE_QUARANTINED)
        counts->quarantined += messages;
    else if (state == STATE_TO_ANALYSE || kind < 0 || kind >= KIND_COUNT)
        counts->to_analyse += messages;
    else
        counts->by_kind[kind] += messages;
}

enum status store_counts(struct store *store, const struct query *query, struct counts *out, struct err *err)
{
    struct condition condition;
    struct counts counts = {0};
    struct sql sql;
    condition_init(&condition, query);
    struct buf text = BUF_INIT(8192);
    buf_printf(&text,
               "SELECT COALESCE(d.state, 1), COALESCE(d.kind, 0), COUNT(*), "
               "SUM(CASE WHEN COALESCE(d.call_id, '') = '' THEN 1 ELSE 0 END), SUM(m.duplicates)" FROM
               "%s GROUP BY COALESCE(d.state, 1), COALESCE(d.kind, 0)",
               buf_text(&condition.text));
    sql_begin_once(&sql, store, buf_text(&text), err);
    condition_bind(&condition, &sql);
    while (sql_row(&sql)) count_row(&sql, &counts);
    enum status status = sql_end(&sql);
    buf_release(&text);
    buf_release(&condition.text);
    if (status == OK) *out = counts;
    return status;
}

/* Consumes the statement: names and counts. */
static enum status read_name_counts(struct sql *sql, struct arena *arena, struct name_count **out, size_t *count)
{
    struct name_count *rows = NULL;
    size_t found = 0, room = 0;
    while (sql_row(sql)) {
        struct name_count *row = ARENA_PUSH(arena, rows, found, room);
        row->name = sql_get_text(sql, arena, 0);
        row->count = sql_get_int(sql, 1);
    }
    enum status status = sql_end(sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

enum status store_call_counts(struct store *store, struct arena *arena, struct name_count **out, size_t *count,
                              struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              "SELECT call_id, COUNT(*) FROM reading WHERE call_id <> '' GROUP BY call_id ORDER BY call_id", err);
    return read_name_counts(&sql, arena, out, count);
}

enum status store_question_counts(struct store *store, struct arena *arena, const char *call_id,
                                  struct name_count **out, size_t *count, struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "SELECT f.question, COUNT(*) FROM filing f JOIN reading d ON d.number = f.number WHERE d.call_id = $1 AND "
        "f.undecided = 0 GROUP BY f.question ORDER BY f.question",
        err);
    sql_text(&sql, call_id);
    return read_name_counts(&sql, arena, out, count);
}
