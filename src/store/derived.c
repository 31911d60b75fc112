/* SPDX-License-Identifier: MIT */
/* derived: what an analysis leaves in the store: written, replaced, thrown away. Each message has exactly one row in
 * `reading`. */
#include "internal.h"
#include "terms.h"

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

/* The row a message has before it is analysed, or when that failed. */
enum status derived_write_pending(struct store *store, int64_t number, const char *call_id, const char *failure,
                                  struct err *err)
{
    struct sql sql;
    bool failed = failure && *failure;
    sql_begin(&sql, store,
              "INSERT INTO reading (number, state, attempts, failure, call_id) VALUES ($1, $2, $3, $4, $5)", err);
    sql_int(&sql, number);
    sql_int(&sql, STATE_TO_ANALYSE);
    sql_int(&sql, failed ? 1 : 0);
    sql_text(&sql, failure);
    sql_text(&sql, call_id);
    return sql_run(&sql);
}

static enum status write_reading(struct store *store, int64_t number, const char *call_id,
                                 const struct derived *derived, struct err *err)
{
    const struct analysis *analysis = derived->analysis;
    const char *json = or_empty(derived->analysis_json);
    struct packed packed;
    struct sql sql;
    pack(store->packer, json, strlen(json), &packed);
    sql_begin(&sql, store,
              "INSERT INTO reading (number, state, attempts, failure, call_id, message_id, in_reply_to, subject, "
              "date_utc, kind, "
              "flags, kind_confidence, name, address, organisation, language, authored, analysis_bytes, "
              "analysis_codec, analysis) "
              "VALUES ($1, $2, 0, '', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
              err);
    sql_int(&sql, number);
    sql_int(&sql, STATE_ANALYSED);
    sql_text(&sql, call_id);
    sql_text(&sql, derived->message_id);
    sql_text(&sql, derived->in_reply_to);
    sql_text(&sql, derived->subject);
    sql_int(&sql, derived->date_utc);
    sql_int(&sql, analysis->kind);
    sql_int(&sql, analysis->flags);
    sql_real(&sql, analysis->kind_confidence);
    sql_text(&sql, analysis->contributor.name);
    sql_text(&sql, analysis->contributor.address);
    sql_text(&sql, analysis->contributor.organisation);
    sql_text(&sql, analysis->language);
    sql_text(&sql, derived->authored_text);
    sql_int(&sql, (int64_t)strlen(json));
    sql_int(&sql, packed.codec);
    sql_blob(&sql, packed.bytes, packed.count);
    return sql_run(&sql);
}

static enum status write_filing(struct store *store, int64_t number, size_t ordinal, const struct filing *filing,
                                struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "INSERT INTO filing (number, ordinal, passage, question, confidence, why, text, undecided, explicit_evidence, "
        "by_human) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        err);
    sql_int(&sql, number);
    sql_int(&sql, (int64_t)ordinal);
    sql_int(&sql, (int64_t)filing->passage);
    sql_text(&sql, filing->question);
    sql_real(&sql, filing->confidence);
    sql_text(&sql, filing->why);
    sql_text(&sql, filing->text);
    sql_int(&sql, filing->undecided);
    sql_int(&sql, filing->explicit_evidence);
    sql_int(&sql, filing->by_human);
    return sql_run(&sql);
}

static enum status write_workstream(struct store *store, int64_t number, size_t ordinal, const struct verdict *verdict,
                                    struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store,
              "INSERT INTO message_workstream (number, ordinal, workstream, confidence) VALUES ($1, $2, $3, $4)", err);
    sql_int(&sql, number);
    sql_int(&sql, (int64_t)ordinal);
    sql_text(&sql, verdict->id);
    sql_real(&sql, verdict->confidence);
    return sql_run(&sql);
}

static enum status write_reference(struct store *store, int64_t number, size_t ordinal, const char *message_id,
                                   struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "INSERT INTO reference (number, ordinal, message_id) VALUES ($1, $2, $3)", err);
    sql_int(&sql, number);
    sql_int(&sql, (int64_t)ordinal);
    sql_text(&sql, message_id);
    return sql_run(&sql);
}

static enum status write_search_text(struct store *store, int64_t number, const struct derived *derived,
                                     struct err *err)
{
    struct sql sql;
    struct arena *arena = arena_new();
    const struct contributor *contributor = &derived->analysis->contributor;
    const char *body = or_empty(derived->authored_text);
    const char *head = arena_printf(arena, "%s\n%s\n%s", or_empty(derived->subject), or_empty(contributor->name),
                                    or_empty(contributor->organisation));
    const char *body_terms = terms_joined(arena, body, strlen(body)),
               *head_terms = terms_joined(arena, head, strlen(head));
    sql_begin(&sql, store, "INSERT INTO search_text (number, body, head) VALUES ($1, $2, $3)", err);
    sql_int(&sql, number);
    sql_text(&sql, body_terms);
    sql_text(&sql, head_terms);
    enum status status = sql_run(&sql);
    if (status == OK) status = store->engine->ops->index_add(store->engine, number, body_terms, head_terms, err);
    arena_free(&arena);
    return status;
}

enum status derived_write(struct store *store, int64_t number, const char *call_id, const struct derived *derived,
                          struct err *err)
{
    const struct analysis *analysis = derived->analysis;
    enum status status = write_reading(store, number, call_id, derived, err);
    for (size_t i = 0; status == OK && i < derived->filing_count; i++)
        status = write_filing(store, number, i, &derived->filings[i], err);
    for (size_t i = 0; status == OK && i < analysis->workstream_count; i++)
        status = write_workstream(store, number, i, &analysis->workstreams[i], err);
    for (size_t i = 0; status == OK && i < derived->reference_count; i++)
        status = write_reference(store, number, i, derived->references[i], err);
    if (status == OK) status = alike_write(store, number, derived, err);
    return status == OK ? write_search_text(store, number, derived, err) : status;
}

enum status derived_remove(struct store *store, int64_t number, struct err *err)
{
    static const char *const steps[] = {
        "DELETE FROM search_text WHERE number = $1",
        "DELETE FROM filing WHERE number = $1",
        "DELETE FROM message_workstream WHERE number = $1",
        "DELETE FROM reference WHERE number = $1",
        "DELETE FROM sketch WHERE number = $1",
        "DELETE FROM near_duplicate WHERE number = $1",
    };
    enum status status = store->engine->ops->index_remove(store->engine, number, err);
    for (size_t i = 0; status == OK && i < sizeof steps / sizeof *steps; i++)
        status = sql_run_number(store, steps[i], number, err);
    return status;
}

enum status derived_remove_reading(struct store *store, int64_t number, struct err *err)
{
    return sql_run_number(store, "DELETE FROM reading WHERE number = $1", number, err);
}

/* One more failure; the third sets the message apart. Subject, author and thread stay as far as they were known. */
static enum status count_failure(struct store *store, int64_t number, const char *call_id, const char *failure,
                                 struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "UPDATE reading SET attempts = attempts + 1, failure = $2, call_id = COALESCE($3, call_id), authored = '', "
        "state = CASE WHEN attempts + 1 >= $4 THEN $5 ELSE $6 END WHERE number = $1",
        err);
    sql_int(&sql, number);
    sql_text(&sql, failure);
    sql_text_or_null(&sql, call_id);
    sql_int(&sql, STORE_ATTEMPTS);
    sql_int(&sql, STATE_QUARANTINED);
    sql_int(&sql, STATE_TO_ANALYSE);
    return sql_run(&sql);
}

static enum status must_exist(struct store *store, int64_t number, struct err *err)
{
    struct sql sql;
    sql_begin(&sql, store, "SELECT number FROM message WHERE number = $1 AND erased = 0", err);
    sql_int(&sql, number);
    bool there = sql_row(&sql);
    enum status status = sql_end(&sql);
    if (status != OK || there) return status;
    return err_set(err, BAD_INPUT, "there is no message #%lld", (long long)number);
}

enum status store_replace_derived(struct store *store, int64_t number, const char *call_id,
                                  const struct derived *derived, const char *failure, struct err *err)
{
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    status = must_exist(store, number, err);
    if (status == OK) status = reread_keep(store, number, number, err);
    if (status == OK) status = derived_remove(store, number, err);
    if (status == OK && derived) status = derived_remove_reading(store, number, err);
    if (status == OK && derived) status = derived_write(store, number, or_empty(call_id), derived, err);
    if (status == OK && !derived) status = count_failure(store, number, call_id, failure, err);
    if (status == OK && derived) status = reread_drop_unchanged(store, number, err);
    return store_finish(store, status, err);
}

enum status store_forget_derived(struct store *store, struct err *err)
{
    static const char *const steps[] = {
        "DELETE FROM search_text",
        "DELETE FROM filing",
        "DELETE FROM message_workstream",
        "DELETE FROM reference",
        "DELETE FROM sketch",
        "DELETE FROM near_duplicate",
        "DELETE FROM reading WHERE number NOT IN (SELECT number FROM message WHERE erased = 0)",
        /* A call forced from outside is no reading of the message, so it is kept; so is the name of the call it was on,
         * whose file may be gone since. */
        "INSERT OR REPLACE INTO reading (number, state, call_id) SELECT m.number, 1, COALESCE(m.forced_call, "
        "d.call_id, '') FROM message m LEFT JOIN reading d ON d.number = m.number WHERE m.erased = 0",
    };
    struct sql sql;
    enum status status = store_begin(store, err);
    if (status != OK) return status;
    status = reread_keep(store, 0, INT64_MAX, err);
    if (status == OK) status = store->engine->ops->index_clear(store->engine, err);
    for (size_t i = 0; status == OK && i < sizeof steps / sizeof *steps; i++) {
        sql_begin(&sql, store, steps[i], err);
        status = sql_run(&sql);
    }
    return store_finish(store, status, err);
}
