/* SPDX-License-Identifier: MIT */
/* sqlite_statement: prepared statements of the SQLite engine, kept by their text. */
#include "sqlite.h"

#include <mailcall/base/mem.h>

/* SQLite numbers $n by first appearance, so each is looked up by its name once. */
static void find_parameters(struct statement *statement)
{
    for (int n = 1; n <= ENGINE_MAX_PARAMETERS; n++) {
        char name[16];
        snprintf(name, sizeof name, "$%d", n);
        statement->parameter[n] = sqlite3_bind_parameter_index(statement->stmt, name);
    }
}

static struct statement *find_kept(struct sqlite_engine *engine, const char *sql)
{
    for (size_t i = 0; i < engine->kept_count; i++) {
        struct statement *kept = engine->kept[i];
        if (!kept->lent && (kept->text == sql || strcmp(kept->text, sql) == 0)) return kept;
    }
    return NULL;
}

enum status sqlite_prepare(struct engine *base, const char *sql, bool keep, struct statement **out, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    struct statement *statement = keep ? find_kept(engine, sql) : NULL;
    if (!statement) {
        sqlite3_stmt *stmt = NULL;
        int code = sqlite3_prepare_v3(engine->db, sql, -1, keep ? SQLITE_PREPARE_PERSISTENT : 0, &stmt, NULL);
        if (code != SQLITE_OK) return sqlite_failed(engine, code, err);
        statement = mem_alloc(sizeof *statement);
        statement->engine = engine;
        statement->stmt = stmt;
        find_parameters(statement);
        if (keep && engine->kept_count < KEPT_STATEMENTS) {
            statement->text = sql;
            engine->kept[engine->kept_count++] = statement;
        }
    }
    statement->lent = true;
    *out = statement;
    return OK;
}

void sqlite_release(struct statement *statement)
{
    sqlite3_reset(statement->stmt);
    sqlite3_clear_bindings(statement->stmt);
    statement->lent = false;
    if (statement->text) return;
    sqlite3_finalize(statement->stmt);
    free(statement);
}

void sqlite_forget_statements(struct sqlite_engine *engine)
{
    for (size_t i = 0; i < engine->kept_count; i++) {
        sqlite3_finalize(engine->kept[i]->stmt);
        free(engine->kept[i]);
    }
    engine->kept_count = 0;
}

void sqlite_bind_int(struct statement *statement, int parameter, int64_t value)
{
    sqlite3_bind_int64(statement->stmt, statement->parameter[parameter], value);
}

void sqlite_bind_real(struct statement *statement, int parameter, double value)
{
    sqlite3_bind_double(statement->stmt, statement->parameter[parameter], value);
}

void sqlite_bind_text(struct statement *statement, int parameter, const char *value)
{
    int at = statement->parameter[parameter];
    if (value)
        sqlite3_bind_text64(statement->stmt, at, value, strlen(value), SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement->stmt, at);
}

void sqlite_bind_blob(struct statement *statement, int parameter, const void *bytes, size_t count)
{
    int at = statement->parameter[parameter];
    if (count)
        sqlite3_bind_blob64(statement->stmt, at, bytes, count, SQLITE_STATIC);
    else
        sqlite3_bind_zeroblob(statement->stmt, at, 0);
}

enum status sqlite_step(struct statement *statement, bool *row, struct err *err)
{
    int code = sqlite3_step(statement->stmt);
    if (code != SQLITE_ROW && code != SQLITE_DONE) return sqlite_failed(statement->engine, code, err);
    *row = code == SQLITE_ROW;
    return OK;
}

int64_t sqlite_get_int(struct statement *statement, int column)
{
    return sqlite3_column_int64(statement->stmt, column);
}

double sqlite_get_real(struct statement *statement, int column)
{
    return sqlite3_column_double(statement->stmt, column);
}

const char *sqlite_get_text(struct statement *statement, int column)
{
    return (const char *)sqlite3_column_text(statement->stmt, column);
}

const void *sqlite_get_blob(struct statement *statement, int column, size_t *count)
{
    const void *bytes = sqlite3_column_blob(statement->stmt, column);
    *count = (size_t)sqlite3_column_bytes(statement->stmt, column);
    return bytes ? bytes : "";
}

bool sqlite_is_null(struct statement *statement, int column)
{
    return sqlite3_column_type(statement->stmt, column) == SQLITE_NULL;
}
