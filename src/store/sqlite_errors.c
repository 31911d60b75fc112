/* SPDX-License-Identifier: MIT */
/* sqlite_errors: what SQLite answers, as a sentence with its remedy; a damaged store is marked as one. */
#include "sqlite.h"

#include <errno.h>
#include <unistd.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

static enum status denied(const struct sqlite_engine *engine, const char *what, struct err *err)
{
    char whose[FILE_WHOSE_BYTES];
    file_whose(engine->path, whose);
    return err_set(err, DENIED, "%s: %s%s", engine->path, what, whose);
}

static enum status failed_io(struct sqlite_engine *engine, struct err *err)
{
    int number = engine->db ? sqlite3_system_errno(engine->db) : errno;
    if (number == ENOSPC || number == EDQUOT)
        return err_set(err, TRANSIENT, "%s: the disk is full; make room there and try again", engine->path);
    if (number == EACCES || number == EPERM || number == EROFS)
        return denied(engine, "permission to read or write it is missing", err);
    return err_set(err, IO_FAILED, "%s: reading or writing failed (%s)", engine->path,
                   number ? strerror(number) : "no reason given");
}

static char *mark_of(const char *path)
{
    struct buf name = BUF_INIT(4096);
    buf_printf(&name, "%s.suspect", path);
    char *mark = mem_strdup(buf_text(&name));
    buf_release(&name);
    return mark;
}

/* Who may only read cannot leave a mark; the next who writes and meets the same will. */
static void mark_damage(const char *path)
{
    char *mark = mark_of(path);
    fd_close(file_open_shared(mark));
    free(mark);
}

bool store_is_suspect(const char *path)
{
    char *mark = mark_of(path);
    bool is = file_exists(mark);
    free(mark);
    return is;
}

void store_clear_suspect(const char *path)
{
    char *mark = mark_of(path);
    unlink(mark);
    free(mark);
}

static enum status failed_open(struct sqlite_engine *engine, struct err *err)
{
    int number = sqlite3_system_errno(engine->db);
    if (number == EACCES || number == EPERM || number == EROFS)
        return denied(engine, "permission to open it, or to write in its folder, is missing", err);
    if (number == EMFILE || number == ENFILE || number == ENOSPC || number == EDQUOT)
        return err_set(err, TRANSIENT, "%s: cannot be opened now (%s)", engine->path, strerror(number));
    return err_set(err, IO_FAILED, "%s: cannot be opened (%s)", engine->path,
                   number ? strerror(number) : "no reason given");
}

void sqlite_hands_off(struct sqlite_engine *engine)
{
    if (engine->db) sqlite3_db_config(engine->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

enum status sqlite_failed(struct sqlite_engine *engine, int code, struct err *err)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return err_set(err, TRANSIENT, "%s: locked by another program for %d seconds; try again", engine->path,
                       STORE_BUSY_MS / 1000);
    case SQLITE_FULL:
        return err_set(err, TRANSIENT, "%s: the disk is full; make room there and try again", engine->path);
    case SQLITE_NOMEM: return err_set(err, TRANSIENT, "%s: no memory left; try again", engine->path);
    case SQLITE_IOERR: return failed_io(engine, err);
    case SQLITE_CANTOPEN: return failed_open(engine, err);
    case SQLITE_CORRUPT:
        if (engine->marks_damage) mark_damage(engine->path);
        sqlite_hands_off(engine); /* the log may hold what nothing leads to any more */
        return err_set(err, BAD_INPUT, "%s: the store is damaged (%s); \"mailcall drain\" takes over what can be read",
                       engine->path, sqlite3_errmsg(engine->db));
    case SQLITE_NOTADB:
        return err_set(err, BAD_INPUT, "%s: the store is damaged: this is not a database", engine->path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return denied(engine, "may be read but not written", err);
    case SQLITE_TOOBIG: return err_set(err, BAD_INPUT, "%s: too large for the store", engine->path);
    case SQLITE_CONSTRAINT:
        return err_set(err, BAD_INPUT, "%s: refused by the store: %s", engine->path, sqlite3_errmsg(engine->db));
    default: return err_set(err, BUG, "%s: %s", engine->path, sqlite3_errmsg(engine->db));
    }
}

enum status sqlite_exec(struct sqlite_engine *engine, const char *sql, struct err *err)
{
    int code = sqlite3_exec(engine->db, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? OK : sqlite_failed(engine, code, err);
}

enum status sqlite_ask(struct sqlite_engine *engine, const char *sql, int64_t *value, struct err *err)
{
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(engine->db, sql, -1, &stmt, NULL);
    if (code == SQLITE_OK) code = sqlite3_step(stmt);
    if (code == SQLITE_ROW) *value = sqlite3_column_int64(stmt, 0);
    enum status status = code == SQLITE_ROW ? OK : sqlite_failed(engine, code, err);
    sqlite3_finalize(stmt);
    return status;
}
