/* SPDX-License-Identifier: MIT */
/*
 * sqlite_open: finding, making, migrating and closing a SQLite store.
 *
 * A store is made whole under another name and then linked to its own: whoever finds PATH finds a finished store, and a
 * file that is empty or half-written is a damaged one, never one to be filled in silently.
 */
#include "sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

#include "migration.h"

/* Reading this much of the log costs about a millisecond, and five to ten messages fit in. */
#define LONG_LOG_BYTES (1024 * 1024)

static enum status no_file(const char *path, int number, struct err *err)
{
    char whose[FILE_WHOSE_BYTES];
    switch (number) {
    case ENOENT:
    case ENOTDIR: return err_set(err, IO_FAILED, "%s: there is no store; \"mailcall init\" makes one", path);
    case EACCES:
    case EPERM:
    case EROFS: file_whose(path, whose); return err_set(err, DENIED, "%s: %s%s", path, strerror(number), whose);
    case ELOOP: return err_set(err, DENIED, "%s: is a symbolic link; the store must be a file", path);
    case EMFILE:
    case ENFILE:
    case ENOSPC:
    case EDQUOT: return err_set(err, TRANSIENT, "%s: %s", path, strerror(number));
    default: return err_set(err, IO_FAILED, "%s: %s", path, strerror(number));
    }
}

static char *beside(const char *path, const char *suffix)
{
    size_t bytes = strlen(path) + strlen(suffix) + 1;
    char *name = mem_alloc(bytes);
    snprintf(name, bytes, "%s%s", path, suffix);
    return name;
}

/* Looks before SQLite does: it would follow links and take an empty file for a new database. */
static enum status look(const char *path, bool *missing, struct err *err)
{
    struct stat st;
    *missing = false;
    if (lstat(path, &st) != 0) {
        *missing = errno == ENOENT;
        return no_file(path, errno, err);
    }
    if (S_ISLNK(st.st_mode)) return no_file(path, ELOOP, err);
    if (!S_ISREG(st.st_mode)) return err_set(err, BAD_INPUT, "%s: is not a file", path);
    if (st.st_size == 0) return err_set(err, BAD_INPUT, "%s: the store is damaged: the file is empty", path);
    return OK;
}

/* `overlooks`: a file that is cut short, a list of tables that is damaged. It must be said before anything is asked. */
static enum status connect(struct sqlite_engine *engine, const char *path, int flags, bool overlooks, struct err *err)
{
    int code = sqlite3_open_v2(path, &engine->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (code != SQLITE_OK) return sqlite_failed(engine, code, err);
    sqlite3_extended_result_codes(engine->db, 1);
    sqlite3_busy_timeout(engine->db, STORE_BUSY_MS);
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, !overlooks, NULL);
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_WRITABLE_SCHEMA, overlooks, NULL);
    /* FULL in WAL mode syncs the log at every commit; NORMAL could lose the last ones at a power cut. */
    return sqlite_exec(engine,
                       "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                       "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000",
                       err);
}

/* All missing steps in one transaction. */
static enum status migrate(struct sqlite_engine *engine, int from, struct err *err)
{
    enum status status = sqlite_exec(engine, "BEGIN IMMEDIATE", err);
    int64_t version = from;
    if (status == OK) status = sqlite_ask(engine, "PRAGMA user_version", &version, err);
    for (; status == OK && version < sqlite_migration_count; version++)
        status = sqlite_exec(engine, sqlite_migrations[version].sql, err);
    char seal[128];
    snprintf(seal, sizeof seal, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT", STORE_APPLICATION_ID,
             sqlite_migration_count);
    if (status == OK) status = sqlite_exec(engine, seal, err);
    if (status != OK) sqlite3_exec(engine->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static enum status sync_folder(const char *path, struct err *err)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? mem_strdup(path) : mem_strdup(".");
    if (slash) folder[slash == path ? 1 : slash - path] = '\0';
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int failed = fd < 0 || fsync(fd) != 0 ? errno : 0;
    if (fd >= 0) close(fd);
    free(folder);
    return failed ? no_file(path, failed, err) : OK;
}

static void unlink_with_logs(const char *path)
{
    static const char *const suffixes[] = {"-wal", "-shm", "-journal", ""};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        char *name = beside(path, suffixes[i]);
        unlink(name);
        free(name);
    }
}

static enum status make_at(const char *path, struct err *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return no_file(path, errno, err);
    file_give(fd, path); /* and SQLite gives its log to the same */
    close(fd);
    char *name = mem_strdup(path);
    struct sqlite_engine maker = {.path = name, .lock_fd = -1, .sender_fd = -1};
    enum status status = connect(&maker, path, SQLITE_OPEN_READWRITE, false, err);
    if (status == OK) status = sqlite_exec(&maker, "PRAGMA journal_mode = WAL", err);
    if (status == OK) status = migrate(&maker, 0, err);
    if (sqlite3_close(maker.db) != SQLITE_OK && status == OK) status = err_set(err, IO_FAILED, "%s: not closed", path);
    free(name);
    return status;
}

bool sqlite_in_place(const struct sqlite_engine *engine)
{
    struct stat st;
    return stat(engine->path, &st) == 0 && st.st_dev == engine->device && st.st_ino == engine->inode;
}

/* A log whose database is gone would be taken for the new one's and spoil it. It may hold messages, so it is moved, not
 * removed. */
static enum status move_orphan_log(const char *path, struct err *err)
{
    char *log = beside(path, "-wal"), *index = beside(path, "-shm");
    enum status status = OK;
    for (int n = 1; status == OK && access(log, F_OK) == 0; n++) {
        char suffix[32];
        snprintf(suffix, sizeof suffix, "-wal.orphan-%d", n);
        char *name = beside(path, suffix);
        if (link(log, name) == 0)
            unlink(log);
        else if (errno != EEXIST)
            status = no_file(log, errno, err);
        free(name);
    }
    unlink(index);
    free(log);
    free(index);
    return status;
}

/* In the writers' queue, so that one process makes it and the others find it. */
static enum status make(struct sqlite_engine *engine, struct err *err)
{
    enum status status = sqlite_queue(engine, clock_steady_ms() + STORE_BUSY_MS, err);
    if (status != OK) return status;
    char *fresh = beside(engine->path, ".new");
    struct stat st;
    if (lstat(engine->path, &st) == 0) goto out;
    unlink_with_logs(fresh);
    status = move_orphan_log(engine->path, err);
    if (status == OK) status = make_at(fresh, err);
    if (status == OK && link(fresh, engine->path) != 0) status = no_file(engine->path, errno, err);
    unlink_with_logs(fresh);
    if (status == OK) status = sync_folder(engine->path, err);
out:
    free(fresh);
    sqlite_leave_queue(engine);
    return status;
}

static enum status open_lock(struct sqlite_engine *engine, struct err *err)
{
    char *name = beside(engine->path, ".lock");
    engine->lock_fd = file_open_shared(name);
    enum status status = engine->lock_fd < 0 ? no_file(name, errno, err) : OK;
    free(name);
    return status;
}

static enum status verify(struct sqlite_engine *engine, enum store_mode mode, struct err *err)
{
    int64_t id = 0, version = 0;
    enum status status = sqlite_ask(engine, "PRAGMA application_id", &id, err);
    if (status == OK) status = sqlite_ask(engine, "PRAGMA user_version", &version, err);
    if (status != OK) return status;
    if (id != STORE_APPLICATION_ID || version < 1)
        return err_set(err, BAD_INPUT, "%s: is a database, but not a mailcall store", engine->path);
    if (version > sqlite_migration_count)
        return err_set(err, BAD_CONFIG,
                       "%s: was written by a newer mailcall (schema %d, this one knows %d); update mailcall",
                       engine->path, (int)version, sqlite_migration_count);
    if (mode == STORE_READ) {
        if (version == sqlite_migration_count) return OK;
        return err_set(err, BAD_CONFIG, "%s: was written by an older mailcall; \"mailcall drain\" brings it up to date",
                       engine->path);
    }
    if (sqlite3_db_readonly(engine->db, "main") == 1) return sqlite_failed(engine, SQLITE_READONLY, err);
    if (version == sqlite_migration_count) return OK;
    status = sqlite_queue(engine, clock_steady_ms() + STORE_BUSY_MS, err);
    if (status == OK) status = migrate(engine, (int)version, err);
    sqlite_leave_queue(engine);
    return status;
}

/* Before SQLite opens it: were it replaced in between, the first transaction notices. */
static enum status remember_file(struct sqlite_engine *engine, struct err *err)
{
    struct stat st;
    if (stat(engine->path, &st) != 0) return no_file(engine->path, errno, err);
    engine->device = st.st_dev;
    engine->inode = st.st_ino;
    return OK;
}

/* Whatever a damaged store still answers. Where it answers nothing, because its first page is lost, an empty database
 * is asked in its place: what lies in the file's pages (sqlite_leaves.c) is all that is left then. */
static enum status salvage(struct sqlite_engine *engine, const char *path, struct err *err)
{
    struct err ignored = ERR_INIT;
    int64_t tables = 0;
    enum status status = connect(engine, path, SQLITE_OPEN_READONLY, true, &ignored);
    if (status == OK) status = sqlite_ask(engine, "SELECT COUNT(*) FROM sqlite_master", &tables, &ignored);
    if (status == OK && tables > 0) return OK;
    sqlite3_close(engine->db);
    return connect(engine, ":memory:", SQLITE_OPEN_READWRITE, false, err);
}

enum status sqlite_open(const char *path, enum store_mode mode, struct engine **out, struct err *err)
{
    struct sqlite_engine *engine = mem_alloc(sizeof *engine);
    *engine = (struct sqlite_engine){.path = mem_strdup(path), .lock_fd = -1, .sender_fd = -1};
    bool missing = false;
    struct err seen = ERR_INIT;
    enum status status = look(path, &missing, &seen);
    if (status != OK && !(missing && mode == STORE_CREATE)) {
        err_set(err, status, "%s", seen.text);
        goto out;
    }
    bool reads = mode == STORE_READ || mode == STORE_SALVAGE;
    engine->marks_damage = mode != STORE_SALVAGE;
    if (!reads) {
        status = open_lock(engine, err);
        if (status == OK && missing) status = make(engine, err);
        if (status == OK && missing) status = look(path, &missing, err);
        if (status != OK) goto out;
    }
    status = remember_file(engine, err);
    if (status == OK && mode == STORE_SALVAGE) {
        status = salvage(engine, path, err);
    } else if (status == OK) {
        status = connect(engine, path, reads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, false, err);
        if (status == OK) status = verify(engine, mode, err);
    }
out:;
    struct engine *base = &engine->base;
    if (status == OK) {
        *out = base;
    } else {
        sqlite_hands_off(engine);
        sqlite_close(&base);
    }
    return status;
}

/* A log that is left behind is read whole by the next process that opens the store alone. */
static bool log_is_long(const struct sqlite_engine *engine)
{
    struct stat st;
    char *log = beside(engine->path, "-wal");
    bool is_long = stat(log, &st) != 0 || st.st_size > LONG_LOG_BYTES;
    free(log);
    return is_long;
}

void sqlite_close(struct engine **base)
{
    if (!base || !*base) return;
    struct sqlite_engine *engine = (struct sqlite_engine *)*base;
    sqlite_forget_statements(engine);
    sqlite_leaves_free(&engine->leaves);
    if (engine->leaves_log && !log_is_long(engine)) sqlite_hands_off(engine);
    sqlite3_close(engine->db);
    if (engine->lock_fd >= 0) close(engine->lock_fd);
    if (engine->sender_fd >= 0) close(engine->sender_fd);
    free(engine->path);
    free(engine);
    *base = NULL;
}

/* First every file gets its second name, then the first ones go: whenever this is interrupted, database and log are
 * still together. */
static enum status give_second_names(const char *path, const char *aside, struct err *err)
{
    static const char *const suffixes[] = {"-wal", ""};
    enum status status = OK;
    for (size_t i = 0; status == OK && i < 2; i++) {
        char *from = beside(path, suffixes[i]), *to = beside(aside, suffixes[i]);
        if (link(from, to) != 0 && !(errno == ENOENT && i == 0))
            status = no_file(errno == EEXIST ? to : from, errno, err);
        free(from);
        free(to);
    }
    return status;
}

enum status store_set_aside(const char *path, const char *aside, struct err *err)
{
    char *name = mem_strdup(path);
    struct sqlite_engine engine = {.path = name, .lock_fd = -1, .sender_fd = -1};
    enum status status = open_lock(&engine, err);
    if (status == OK) status = sqlite_queue(&engine, clock_steady_ms() + STORE_BUSY_MS, err);
    if (status == OK) status = give_second_names(path, aside, err);
    if (status == OK) unlink_with_logs(path);
    if (status == OK) status = sync_folder(path, err);
    if (engine.lock_fd >= 0) close(engine.lock_fd);
    free(name);
    return status;
}
