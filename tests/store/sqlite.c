/* SPDX-License-Identifier: MIT */
/* sqlite: what is particular to a store in a file: its mode, its faults, and the sentence each of them gets. */
#include "fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

static int64_t ask(struct fixture *f, const char *sql)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;
    int64_t value = -1;
    assert_int_equal(sqlite3_open(f->where, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    if (sqlite3_step(stmt) == SQLITE_ROW) value = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return value;
}

/* The message SQLite answered, or "" when it agreed. */
static char *tell(struct fixture *f, const char *sql)
{
    sqlite3 *db = NULL;
    char *message = NULL;
    assert_int_equal(sqlite3_open(f->where, &db), SQLITE_OK);
    sqlite3_exec(db, sql, NULL, NULL, &message);
    char *copy = arena_strdup(f->arena, message ? message : "");
    sqlite3_free(message);
    sqlite3_close(db);
    return copy;
}

static void overwrite(const char *path, off_t at, const void *bytes, size_t count)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    assert_true(fd >= 0);
    assert_int_equal(pwrite(fd, bytes, count, at), (ssize_t)count);
    close(fd);
}

static enum status reopen(struct fixture *f, enum store_mode mode)
{
    store_close(&f->store);
    f->err.text[0] = '\0';
    return store_open(f->where, mode, &f->store, &f->err);
}

#define assert_says(f, words)                                                                                          \
    do {                                                                                                               \
        if (!strstr((f)->err.text, words)) fail_msg("\"%s\" does not say \"%s\"", (f)->err.text, words);               \
    } while (0)

static void test_file_is_private_and_ours(void **state)
{
    struct fixture *f = *state;
    struct stat st;
    given_put(f, &(struct given){.key = "k"}, NULL);
    assert_int_equal(stat(f->where, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(stat(arena_printf(f->arena, "%s-wal", f->where), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(stat(arena_printf(f->arena, "%s.lock", f->where), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_not_equal(stat(arena_printf(f->arena, "%s.new", f->where), &st), 0);
    assert_int_equal(ask(f, "PRAGMA application_id"), 0x6d63616c);
    assert_int_equal(ask(f, "SELECT COUNT(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
    assert_true(ask(f, "PRAGMA user_version") >= 1);
}

static void test_journal_refuses_changes(void **state)
{
    struct fixture *f = *state;
    assert_ok(f, store_journal_add(f->store, &(struct entry){.who = "w", .verb = "v", .argument = "a"}, NULL, &f->err));
    assert_string_equal(tell(f, "UPDATE journal SET who = 'x'"), "the journal is append-only");
    assert_string_equal(tell(f, "DELETE FROM journal"), "the journal is append-only");
    assert_string_equal(tell(f, "INSERT OR REPLACE INTO journal VALUES (1, 0, 0, 'x', 'x', 'x')"),
                        "the journal is append-only");
    assert_string_equal(tell(f, "INSERT INTO journal VALUES (2, 0, 0, 'x', 'x', 'x')"), "");
}

static void test_missing_store(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    snprintf(f->where, sizeof f->where, "%s/none.db", f->folder);
    assert_status(f, IO_FAILED, reopen(f, STORE_READ));
    assert_says(f, "there is no store");
    assert_status(f, IO_FAILED, reopen(f, STORE_WRITE));
    assert_int_not_equal(access(f->where, F_OK), 0);
    snprintf(f->where, sizeof f->where, "%s/none/none.db", f->folder);
    assert_status(f, IO_FAILED, reopen(f, STORE_CREATE));
}

static void test_damaged_store(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k"}, NULL);
    store_close(&f->store);
    overwrite(f->where, 0, "This is no database at all, is it?", 34);
    assert_status(f, BAD_INPUT, reopen(f, STORE_WRITE));
    assert_says(f, "damaged");
    assert_status(f, BAD_INPUT, reopen(f, STORE_CREATE));
    assert_int_equal(truncate(f->where, 0), 0);
    assert_status(f, BAD_INPUT, reopen(f, STORE_CREATE));
    assert_says(f, "damaged: the file is empty");
}

static void test_damaged_page_is_noticed(void **state)
{
    struct fixture *f = *state;
    char junk[4096];
    memset(junk, 0xa5, sizeof junk);
    for (int i = 0; i < 50; i++) given_put(f, &(struct given){.key = arena_printf(f->arena, "k%d", i)}, NULL);
    store_close(&f->store);
    int64_t page = ask(f, "SELECT rootpage FROM sqlite_schema WHERE name = 'message'");
    overwrite(f->where, (off_t)((page - 1) * 4096), junk, sizeof junk);
    struct stored stored;
    assert_ok(f, reopen(f, STORE_WRITE));
    assert_status(f, BAD_INPUT, store_check(f->store, &f->err));
    assert_says(f, "damaged");
    assert_status(f, BAD_INPUT, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_says(f, "damaged");
}

static void test_foreign_database(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    tell(f, "PRAGMA application_id = 7");
    assert_status(f, BAD_INPUT, reopen(f, STORE_WRITE));
    assert_says(f, "not a mailcall store");
    assert_null(strstr(f->err.text, "damaged"));
}

static void test_newer_schema(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    tell(f, "PRAGMA user_version = 999");
    assert_status(f, BAD_CONFIG, reopen(f, STORE_WRITE));
    assert_says(f, "newer mailcall (schema 999");
    assert_status(f, BAD_CONFIG, reopen(f, STORE_READ));
    assert_int_equal(ask(f, "PRAGMA user_version"), 999);
}

static void test_symbolic_link_is_refused(void **state)
{
    struct fixture *f = *state;
    char *target = arena_strdup(f->arena, f->where);
    snprintf(f->where, sizeof f->where, "%s/link.db", f->folder);
    assert_int_equal(symlink(target, f->where), 0);
    assert_status(f, DENIED, reopen(f, STORE_WRITE));
    assert_says(f, "symbolic link");
}

/* What is put aside stays readable with all that was committed, and nobody writes into it any more. */
static void test_set_aside_takes_the_log_along(void **state)
{
    struct fixture *f = *state;
    struct store *old = NULL, *aside = NULL;
    int64_t number = 0, last = 0;
    char *name = arena_printf(f->arena, "%s.damaged", f->where);
    given_put(f, &(struct given){.key = "k1"}, NULL);
    assert_ok(f, store_open(f->where, STORE_WRITE, &old, &f->err));
    given_put(f, &(struct given){.key = "k2"}, NULL);
    assert_ok(f, store_set_aside(f->where, name, &f->err));
    assert_status(f, TRANSIENT, given_try(f, old, &(struct given){.key = "k3"}, &number, NULL));
    assert_says(f, "replaced");
    assert_status(f, TRANSIENT, given_try(f, f->store, &(struct given){.key = "k3"}, &number, NULL));
    assert_ok(f, reopen(f, STORE_CREATE));
    assert_status(f, TRANSIENT, given_try(f, old, &(struct given){.key = "k3"}, &number, NULL));
    store_close(&old);
    assert_int_equal(given_put(f, &(struct given){.key = "k3"}, NULL), 1);
    assert_ok(f, store_open(name, STORE_READ, &aside, &f->err));
    assert_ok(f, store_last_number(aside, &last, &f->err));
    assert_int_equal(last, 2);
    store_close(&aside);
    assert_ok(f, store_check(f->store, &f->err));
    assert_status(f, IO_FAILED, store_set_aside(f->where, name, &f->err));
    assert_ok(f, store_check(f->store, &f->err));
}

/* Somebody removed the database and left its log: the log is kept, and does not spoil the new store. */
static void test_orphan_log_does_not_spoil_a_new_store(void **state)
{
    struct fixture *f = *state;
    char *log = arena_printf(f->arena, "%s-wal", f->where);
    given_put(f, &(struct given){.key = "k1"}, NULL);
    struct store *left = f->store;
    f->store = NULL;
    assert_int_equal(unlink(f->where), 0);
    assert_int_equal(access(log, F_OK), 0);
    assert_ok(f, reopen(f, STORE_CREATE));
    assert_int_equal(access(arena_printf(f->arena, "%s.orphan-1", log), F_OK), 0);
    assert_int_equal(given_put(f, &(struct given){.key = "k2"}, NULL), 1);
    store_close(&left);
    assert_ok(f, reopen(f, STORE_WRITE));
    assert_ok(f, store_check(f->store, &f->err));
    assert_int_equal(given_put(f, &(struct given){.key = "k3"}, NULL), 2);
}

/* A page of what is derived and the last messages are lost; the rest keeps its numbers, and the next number is a new
 * one. */
static void test_restore_takes_over_the_records(void **state)
{
    struct fixture *f = *state;
    struct store *damaged = NULL;
    struct stored stored;
    struct outbox_row *rows,
        row = {.call_id = "a", .recipient = "x@example.org", .bytes = "b", .byte_count = 1, .to_number = 3};
    struct entry *entries;
    char junk[4096], *aside = arena_printf(f->arena, "%s.damaged", f->where);
    size_t taken = 0, lost = 0, count = 0;
    int64_t id = 0, watermark = 0;
    memset(junk, 0xa5, sizeof junk);
    for (int i = 1; i <= 3; i++)
        given_put(f, &(struct given){.key = arena_printf(f->arena, "k%d", i), .call = "a", .forced = i == 2}, NULL);
    assert_ok(f, store_journal_add(f->store, &(struct entry){.number = 2, .who = "w", .verb = "v", .argument = "x"},
                                   NULL, &f->err));
    assert_ok(f, store_outbox_add(f->store, &row, &id, &f->err));
    assert_ok(f, store_outbox_sent(f->store, id, &f->err));
    row.recipient = "y@example.org";
    assert_ok(f, store_outbox_add(f->store, &row, &id, &f->err));
    store_close(&f->store);
    assert_string_equal(
        tell(f, "PRAGMA foreign_keys = OFF; DELETE FROM raw WHERE number = 3; DELETE FROM message WHERE number = 3"),
        "");
    int64_t page = ask(f, "SELECT rootpage FROM sqlite_schema WHERE name = 'reading'");
    overwrite(f->where, (off_t)((page - 1) * 4096), junk, sizeof junk);
    assert_ok(f, store_set_aside(f->where, aside, &f->err));
    assert_ok(f, reopen(f, STORE_CREATE));
    assert_ok(f, store_open(aside, STORE_READ, &damaged, &f->err));
    assert_ok(f, store_restore(f->store, damaged, &fixture_restore_help, &taken, &lost, &f->err));
    store_close(&damaged);
    assert_int_equal(taken, 2);
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_string_equal(stored.key, "k2");
    assert_string_equal(stored.call_id, "a");
    assert_int_equal(stored.state, STATE_TO_ANALYSE);
    assert_ok(f, store_journal(f->store, f->arena, 2, &entries, &count, &f->err));
    assert_int_equal(count, 1);
    assert_ok(f, store_outbox(f->store, f->arena, OUTBOX_WAITING, &rows, &count, &f->err));
    assert_int_equal(count, 1);
    assert_ok(f, store_watermark(f->store, "a", "x@example.org", &watermark, &f->err));
    assert_int_equal(watermark, 3);
    assert_int_equal(given_put(f, &(struct given){.key = "k4"}, NULL), 4);
    assert_ok(f, store_check(f->store, &f->err));
}

/* In a child without root's rights; returns its verdict. */
static int as_nobody(struct fixture *f, int (*work)(struct fixture *f))
{
    pid_t pid = fork();
    if (pid == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(99);
        _exit(work(f));
    }
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

static int open_and_write(struct fixture *f)
{
    struct store *store = NULL;
    int64_t number;
    enum status status = store_open(f->where, STORE_WRITE, &store, &f->err);
    if (status == OK) status = given_try(f, store, &(struct given){.key = "n"}, &number, NULL);
    store_close(&store);
    return (int)status;
}

static void test_read_only_store_is_denied(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k"}, NULL);
    store_close(&f->store);
    assert_int_equal(chmod(f->folder, 0755), 0);
    assert_int_equal(chmod(f->where, 0444), 0);
    assert_int_equal(as_nobody(f, open_and_write), DENIED);
    assert_int_equal(chmod(f->folder, 0777), 0);
    assert_int_equal(chmod(arena_printf(f->arena, "%s.lock", f->where), 0666), 0);
    assert_int_equal(as_nobody(f, open_and_write), DENIED);
    assert_int_equal(chmod(f->where, 0600), 0);
    assert_int_equal(as_nobody(f, open_and_write), DENIED);
    assert_int_equal(chmod(f->folder, 0), 0);
    assert_int_equal(as_nobody(f, open_and_write), DENIED);
    assert_int_equal(chmod(f->folder, 0700), 0);
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Ten seconds in all, whoever holds it: another writer of ours, or a stranger. */
static void test_locked_store_is_transient_after_ten_seconds(void **state)
{
    struct fixture *f = *state;
    struct store *holder = NULL;
    sqlite3 *stranger = NULL;
    int64_t number = 0, began = now_ms();
    assert_ok(f, store_open(f->where, STORE_WRITE, &holder, &f->err));
    assert_ok(f, store_batch_begin(holder, &f->err));
    assert_status(f, TRANSIENT, given_try(f, f->store, &(struct given){.key = "k"}, &number, NULL));
    assert_says(f, "locked");
    assert_in_range(now_ms() - began, STORE_BUSY_MS, STORE_BUSY_MS + 1500);
    store_close(&holder);
    given_put(f, &(struct given){.key = "k"}, NULL);

    assert_int_equal(sqlite3_open(f->where, &stranger), SQLITE_OK);
    assert_int_equal(sqlite3_exec(stranger, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    began = now_ms();
    assert_status(f, TRANSIENT, given_try(f, f->store, &(struct given){.key = "k2"}, &number, NULL));
    assert_in_range(now_ms() - began, STORE_BUSY_MS - 100, STORE_BUSY_MS + 1500);
    sqlite3_close(stranger);
    assert_int_equal(given_put(f, &(struct given){.key = "k2"}, NULL), 2);
}

/* A file size limit stands for the full disk: writing fails at a byte, and nothing half-written is kept. */
static int fill(struct fixture *f)
{
    struct rlimit limit = {1500000, RLIM_INFINITY};
    struct store *store = NULL;
    int64_t number, kept = 0, last = -1;
    char raw[3000];
    unsigned noise = 1;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    if (store_open(f->where, STORE_WRITE, &store, &f->err) != OK) return 1;
    enum status status = OK;
    for (int i = 0; status == OK && i < 500; i++) {
        for (size_t j = 0; j < sizeof raw - 1; j++)
            raw[j] = (char)('!' + (noise = noise * 1664525u + 1013904223u) % 90u);
        raw[sizeof raw - 1] = '\0';
        status =
            given_try(f, store, &(struct given){.key = arena_printf(f->arena, "%d", i), .raw = raw}, &number, NULL);
        if (status == OK) kept++;
    }
    if (status != TRANSIENT && status != IO_FAILED) return 2;
    limit.rlim_cur = RLIM_INFINITY;
    setrlimit(RLIMIT_FSIZE, &limit);
    if (store_last_number(store, &last, &f->err) != OK || last != kept || kept < 10) return 3;
    if (given_try(f, store, &(struct given){.key = "after", .raw = raw}, &number, NULL) != OK || number != kept + 1)
        return 4;
    if (store_check(store, &f->err) != OK) return 5;
    store_close(&store);
    return 0;
}

static void test_full_disk_loses_nothing(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    pid_t pid = fork();
    if (pid == 0) _exit(fill(f));
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void test_batch_on_a_full_disk_says_so_at_the_end(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    pid_t pid = fork();
    if (pid == 0) {
        struct rlimit limit = {150000, RLIM_INFINITY};
        int64_t number, last = -1;
        signal(SIGXFSZ, SIG_IGN);
        if (store_open(f->where, STORE_WRITE, &f->store, &f->err) != OK) _exit(1);
        if (store_batch_begin(f->store, &f->err) != OK) _exit(2);
        setrlimit(RLIMIT_FSIZE, &limit);
        bool failed = false;
        for (int i = 0; i < 200; i++) {
            char *raw = arena_alloc(f->arena, 100001);
            for (size_t j = 0; j < 100000; j++) raw[j] = (char)('a' + (j * j + (size_t)i) % 26);
            struct given given = {.key = arena_printf(f->arena, "%d", i), .raw = raw, .text = raw};
            if (given_try(f, f->store, &given, &number, NULL) != OK) failed = true;
        }
        enum status status = store_batch_end(f->store, true, &f->err);
        if (status == OK && failed) _exit(3);
        if (store_last_number(f->store, &last, &f->err) != OK) _exit(4);
        _exit(status == OK ? 5 : last == 0 ? 0 : 6);
    }
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static bool file_holds(struct fixture *f, const char *suffix, const char *word)
{
    int fd = open(arena_printf(f->arena, "%s%s", f->where, suffix), O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) return false;
    assert_int_equal(fstat(fd, &st), 0);
    bool found = false;
    if (st.st_size) {
        void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        found = memmem(bytes, (size_t)st.st_size, word, strlen(word)) != NULL;
        munmap(bytes, (size_t)st.st_size);
    }
    close(fd);
    return found;
}

static void test_erasing_leaves_no_byte(void **state)
{
    struct fixture *f = *state;
    for (int i = 0; i < 20; i++) given_put(f, &(struct given){.key = arena_printf(f->arena, "k%d", i)}, NULL);
    given_put(f,
              &(struct given){.key = "secret",
                              .text = "xylophonist",
                              .name = "Quixotica",
                              .address = "quixotica@example.org",
                              .raw = "A: b\n\nxylophonist\n",
                              .questions = {"q1"}},
              NULL);
    assert_true(file_holds(f, "-wal", "xylophonist"));
    assert_ok(f, store_erase(f->store, 21, &f->err));
    static const char *const words[] = {"xylophonist", "Quixotica", "quixotica"};
    for (size_t i = 0; i < 3; i++) {
        assert_false(file_holds(f, "", words[i]));
        assert_false(file_holds(f, "-wal", words[i]));
    }
}

/* Many processes find no store and make one: there is one store afterwards, and all of them use it. */
static void test_making_at_once_makes_one(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    snprintf(f->where, sizeof f->where, "%s/fresh.db", f->folder);
    for (int i = 0; i < 12; i++) {
        if (fork() == 0) {
            int64_t number;
            enum status status = store_open(f->where, STORE_CREATE, &f->store, &f->err);
            struct given given = {.key = arena_printf(f->arena, "%d", i)};
            if (status == OK) status = given_try(f, f->store, &given, &number, NULL);
            store_close(&f->store);
            _exit((int)status);
        }
    }
    for (int i = 0; i < 12; i++) {
        int status = 0;
        wait(&status);
        assert_int_equal(status, 0);
    }
    int64_t last = 0;
    assert_ok(f, reopen(f, STORE_READ));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_file_is_private_and_ours),
        TEST(test_journal_refuses_changes),
        TEST(test_missing_store),
        TEST(test_damaged_store),
        TEST(test_damaged_page_is_noticed),
        TEST(test_foreign_database),
        TEST(test_newer_schema),
        TEST(test_symbolic_link_is_refused),
        TEST(test_set_aside_takes_the_log_along),
        TEST(test_orphan_log_does_not_spoil_a_new_store),
        TEST(test_restore_takes_over_the_records),
        TEST(test_read_only_store_is_denied),
        TEST(test_locked_store_is_transient_after_ten_seconds),
        TEST(test_full_disk_loses_nothing),
        TEST(test_batch_on_a_full_disk_says_so_at_the_end),
        TEST(test_erasing_leaves_no_byte),
        TEST(test_making_at_once_makes_one),
    };
    return cmocka_run_group_tests_name("sqlite", tests, NULL, NULL);
}
