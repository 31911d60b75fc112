/* SPDX-License-Identifier: MIT */
/* engine_sqlite: the embedded engine: its operations, transactions and full text. */
#include "sqlite.h"

#include <errno.h>
#include <sys/file.h>
#include <unistd.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

/* One deadline for both waits: the queue of our own writers, and whoever else holds the database. */
static enum status begin(struct engine *base, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    if (engine->lock_fd < 0) return err_set(err, DENIED, "%s: opened for reading only", engine->path);
    int64_t deadline = clock_steady_ms() + STORE_BUSY_MS;
    enum status status = sqlite_queue(engine, deadline, err);
    if (status != OK) return status;
    if (!sqlite_in_place(engine)) {
        sqlite_leave_queue(engine);
        return err_set(err, TRANSIENT, "%s: was replaced by another store meanwhile; try again", engine->path);
    }
    int64_t left = deadline - clock_steady_ms();
    sqlite3_busy_timeout(engine->db, left > 0 ? (int)left : 0);
    struct statement *statement = NULL;
    bool row;
    status = sqlite_prepare(base, "BEGIN IMMEDIATE", true, &statement, err);
    if (status == OK) {
        status = sqlite_step(statement, &row, err);
        sqlite_release(statement);
    }
    sqlite3_busy_timeout(engine->db, STORE_BUSY_MS);
    if (status != OK) sqlite_leave_queue(engine);
    return status;
}

static bool in_transaction(struct engine *base)
{
    return !sqlite3_get_autocommit(((struct sqlite_engine *)base)->db);
}

static void rollback(struct engine *base)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    if (in_transaction(base)) sqlite3_exec(engine->db, "ROLLBACK", NULL, NULL, NULL);
    sqlite_leave_queue(engine);
}

static enum status commit(struct engine *base, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    struct statement *statement = NULL;
    bool row;
    enum status status = sqlite_prepare(base, "COMMIT", true, &statement, err);
    if (status == OK) {
        status = sqlite_step(statement, &row, err);
        sqlite_release(statement);
    }
    if (status != OK)
        rollback(base);
    else
        sqlite_leave_queue(engine);
    return status;
}

static void leave_log(struct engine *base)
{
    ((struct sqlite_engine *)base)->leaves_log = true;
}

static enum status check(struct engine *base, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(engine->db, "PRAGMA quick_check(1)", -1, &stmt, NULL);
    if (code == SQLITE_OK) code = sqlite3_step(stmt);
    enum status status = OK;
    if (code != SQLITE_ROW)
        status = sqlite_failed(engine, code, err);
    else if (strcmp((const char *)sqlite3_column_text(stmt, 0), "ok") != 0)
        status = err_set(err, BAD_INPUT, "%s: the store is damaged: %s", engine->path,
                         (const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    if (status == BAD_INPUT) sqlite_hands_off(engine);
    return status;
}

/* Statements that touch many rows open a savepoint, and at each of these FTS5 writes out what it has gathered: one row,
 * bound, is what keeps a batch fast. */
static enum status index_row(struct engine *base, const char *sql, int64_t number, const char *body, const char *head,
                             struct err *err)
{
    struct statement *statement = NULL;
    bool row;
    enum status status = sqlite_prepare(base, sql, true, &statement, err);
    if (status != OK) return status;
    sqlite_bind_int(statement, 1, number);
    sqlite_bind_text(statement, 2, body);
    sqlite_bind_text(statement, 3, head);
    status = sqlite_step(statement, &row, err);
    sqlite_release(statement);
    return status;
}

static enum status index_add(struct engine *engine, int64_t number, const char *body, const char *head, struct err *err)
{
    return index_row(engine, "INSERT INTO search_index (rowid, body, head) VALUES ($1, $2, $3)", number, body, head,
                     err);
}

static enum status index_remove(struct engine *engine, int64_t number, struct err *err)
{
    struct statement *old = NULL;
    bool row = false;
    enum status status =
        sqlite_prepare(engine, "SELECT body, head FROM search_text WHERE number = $1", true, &old, err);
    if (status != OK) return status;
    sqlite_bind_int(old, 1, number);
    status = sqlite_step(old, &row, err);
    if (status == OK && row)
        status = index_row(engine,
                           "INSERT INTO search_index (search_index, rowid, body, head) VALUES ('delete', $1, $2, $3)",
                           number, sqlite_get_text(old, 0), sqlite_get_text(old, 1), err);
    sqlite_release(old);
    return status;
}

static enum status index_clear(struct engine *base, struct err *err)
{
    return sqlite_exec((struct sqlite_engine *)base, "INSERT INTO search_index (search_index) VALUES ('delete-all')",
                       err);
}

/* Terms hold no ASCII but letters and digits, so a quoted phrase cannot be left. */
static enum status search(struct engine *base, struct arena *arena, const char *const *phrases, size_t count,
                          size_t limit, struct statement **out, struct err *err)
{
    struct buf match = BUF_INIT((size_t)1 << 20);
    for (size_t i = 0; i < count; i++) buf_printf(&match, "%s\"%s\"", i ? " AND " : "", phrases[i]);
    const char *expression = arena_strdup(arena, buf_text(&match));
    buf_release(&match);
    enum status status =
        sqlite_prepare(base,
                       "SELECT rowid, -bm25(search_index, 1.0, 2.0) FROM search_index WHERE search_index MATCH $1 "
                       "ORDER BY bm25(search_index, 1.0, 2.0), rowid DESC LIMIT $2",
                       true, out, err);
    if (status != OK) return status;
    sqlite_bind_text(*out, 1, expression);
    sqlite_bind_int(*out, 2, limit && limit < INT32_MAX ? (int64_t)limit : -1);
    return OK;
}

/* Deleting leaves the text in the index's segments, in free pages and in the log: each has to be written anew. */
static enum status scrub(struct engine *base, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    enum status status = sqlite_queue(engine, clock_steady_ms() + STORE_BUSY_MS, err);
    if (status != OK) return status;
    status = sqlite_exec(engine, "INSERT INTO search_index (search_index) VALUES ('rebuild')", err);
    if (status == OK) status = sqlite_exec(engine, "VACUUM", err);
    int64_t busy = 0;
    if (status == OK) status = sqlite_ask(engine, "PRAGMA wal_checkpoint(TRUNCATE)", &busy, err);
    if (status == OK && busy) status = sqlite_failed(engine, SQLITE_BUSY, err);
    sqlite_leave_queue(engine);
    return status;
}

static struct leaves *leaves_of(struct engine *base)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    if (!engine->leaves) engine->leaves = sqlite_leaves(engine->path);
    return engine->leaves;
}

static bool find_apart(struct engine *engine, int64_t number, size_t nth, int *codec, struct buf *bytes)
{
    return sqlite_leaves_row(leaves_of(engine), number, nth, codec, bytes);
}

static int64_t next_apart(struct engine *engine, int64_t after)
{
    return sqlite_leaves_next(leaves_of(engine), after);
}

static enum status sender_lock(struct engine *base, struct err *err)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    if (engine->sender_fd >= 0) return OK;
    char *path = sqlite3_mprintf("%s.sender", engine->path), whose[FILE_WHOSE_BYTES] = "";
    int fd = path ? file_open_shared(path) : -1, failed = errno;
    if (fd < 0 && path) file_whose(path, whose);
    sqlite3_free(path);
    if (fd < 0)
        return err_set(err, failed == EACCES || failed == EROFS ? DENIED : IO_FAILED,
                       "%s.sender: cannot be opened: %s%s", engine->path, strerror(failed), whose);
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        int number = errno;
        close(fd);
        if (number == EWOULDBLOCK) return err_set(err, TRANSIENT, "another digest is being sent");
        return err_set(err, IO_FAILED, "%s.sender: cannot be locked (%s)", engine->path, strerror(number));
    }
    engine->sender_fd = fd;
    return OK;
}

static void sender_unlock(struct engine *base)
{
    struct sqlite_engine *engine = (struct sqlite_engine *)base;
    if (engine->sender_fd >= 0) close(engine->sender_fd);
    engine->sender_fd = -1;
}

static enum status open_store(const char *path, enum store_mode mode, struct engine **out, struct err *err)
{
    enum status status = sqlite_open(path, mode, out, err);
    if (status == OK) (*out)->ops = &engine_sqlite;
    return status;
}

const struct engine_ops engine_sqlite = {
    .open = open_store,
    .close = sqlite_close,
    .leave_log = leave_log,
    .check = check,
    .begin = begin,
    .commit = commit,
    .rollback = rollback,
    .in_transaction = in_transaction,
    .prepare = sqlite_prepare,
    .release = sqlite_release,
    .bind_int = sqlite_bind_int,
    .bind_real = sqlite_bind_real,
    .bind_text = sqlite_bind_text,
    .bind_blob = sqlite_bind_blob,
    .step = sqlite_step,
    .get_int = sqlite_get_int,
    .get_real = sqlite_get_real,
    .get_text = sqlite_get_text,
    .get_blob = sqlite_get_blob,
    .is_null = sqlite_is_null,
    .index_add = index_add,
    .index_remove = index_remove,
    .index_clear = index_clear,
    .search = search,
    .scrub = scrub,
    .find_apart = find_apart,
    .next_apart = next_apart,
    .sender_lock = sender_lock,
    .sender_unlock = sender_unlock,
};
