/* SPDX-License-Identifier: MIT */
/*
 * processes: many deliveries at once, and deliveries that are killed: nothing is lost, nothing is there twice, and what
 * was promised (store_put returned OK) is there.
 */
#include "fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

#define WRITERS 32
#define MESSAGES 2000

static int64_t now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void name_message(int message, struct given *given, char key[32], char raw[200])
{
    snprintf(key, 32, "message-%d", message);
    snprintf(raw, 200, "Message-ID: <%d@example.org>\n\nThe words of message %d, and no others.\n", message, message);
    *given = (struct given){.key = key, .raw = raw, .text = raw, .questions = {"q1"}};
}

/* Every message whose remainder is the writer's, and a tenth of all once more by the next writer. Returns the slowest
 * put in ms. */
static int write_share(struct fixture *f, int writer)
{
    int64_t number, slowest = 0;
    if (store_open(f->where, STORE_WRITE, &f->store, &f->err) != OK) return 255;
    for (int message = 0; message < MESSAGES; message++) {
        bool mine = message % WRITERS == writer, again = message % 10 == 0 && (message + 1) % WRITERS == writer;
        char key[32], raw[200];
        struct given given;
        if (!mine && !again) continue;
        name_message(message, &given, key, raw);
        int64_t began = now_us();
        if (given_try(f, f->store, &given, &number, NULL) != OK) return 255;
        if (now_us() - began > slowest) slowest = now_us() - began;
    }
    store_close(&f->store);
    return slowest / 10000 > 254 ? 254 : (int)(slowest / 10000);
}

static void assert_each_once(struct fixture *f, int messages)
{
    struct query query = QUERY_ALL;
    struct stored *rows;
    size_t count;
    query.without_json = true;
    assert_ok(f, store_list(f->store, f->arena, &query, &rows, &count, &f->err));
    assert_int_equal(count, messages);
    char *seen = arena_alloc(f->arena, (size_t)messages);
    for (size_t i = 0; i < count; i++) {
        char key[32], raw[200];
        struct given given;
        long message = strtol(rows[i].key + strlen("message-"), NULL, 10);
        assert_in_range(message, 0, messages - 1);
        assert_false(seen[message]);
        seen[message] = 1;
        assert_int_equal(rows[i].number, (int64_t)i + 1);
        name_message((int)message, &given, key, raw);
        struct buf out = BUF_INIT(4096);
        assert_ok(f, store_raw(f->store, rows[i].number, &out, &f->err));
        assert_string_equal(buf_text(&out), raw);
        buf_release(&out);
    }
}

static void test_many_writers_lose_and_double_nothing(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    int64_t began = now_us();
    for (int writer = 0; writer < WRITERS; writer++)
        if (fork() == 0) _exit(write_share(f, writer));
    int slowest = 0;
    for (int writer = 0; writer < WRITERS; writer++) {
        int status = 0;
        assert_true(wait(&status) > 0);
        assert_true(WIFEXITED(status));
        assert_int_not_equal(WEXITSTATUS(status), 255);
        if (WEXITSTATUS(status) > slowest) slowest = WEXITSTATUS(status);
    }
    double seconds = (double)(now_us() - began) / 1e6;
    print_message("%d writers, %d puts: %.1f s, %.0f/s, slowest %d ms\n", WRITERS, MESSAGES + MESSAGES / 10, seconds,
                  (MESSAGES + MESSAGES / 10) / seconds, slowest * 10);
    fixture_reopen(f, STORE_WRITE);
    assert_each_once(f, MESSAGES);
    struct counts counts;
    assert_ok(f, store_counts(f->store, &QUERY_ALL, &counts, &f->err));
    assert_int_equal(counts.duplicates_seen, MESSAGES / 10);
    struct hit *hits;
    size_t count;
    assert_ok(f, store_search(f->store, f->arena, "message words", 0, &hits, &count, &f->err));
    assert_int_equal(count, MESSAGES);
    assert_ok(f, store_check(f->store, &f->err));
}

/* Puts one message after the other and says after each that it is kept; killed at some moment. */
static void put_until_killed(struct fixture *f, int first, int promises)
{
    int64_t number;
    if (store_open(f->where, STORE_WRITE, &f->store, &f->err) != OK) _exit(1);
    for (int message = first;; message++) {
        char key[32], raw[200];
        struct given given;
        name_message(message, &given, key, raw);
        if (given_try(f, f->store, &given, &number, NULL) != OK) _exit(1);
        if (write(promises, &message, sizeof message) != sizeof message) _exit(1);
    }
}

static void test_killed_writers_keep_their_promises(void **state)
{
    struct fixture *f = *state;
    int next = 0;
    store_close(&f->store);
    for (int round = 0; round < 60; round++) {
        int ends[2], message;
        assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
        pid_t pid = fork();
        if (pid == 0) put_until_killed(f, next, ends[1]);
        close(ends[1]);
        /* At least one is kept in each round, however slow the machine; then it may end anywhere in the ones that
         * follow. */
        assert_int_equal(read(ends[0], &message, sizeof message), sizeof message);
        next = message + 1;
        usleep((useconds_t)(round * 331));
        kill(pid, SIGKILL);
        int status;
        waitpid(pid, &status, 0);
        assert_true(WIFSIGNALED(status));
        while (read(ends[0], &message, sizeof message) == sizeof message) next = message + 1;
        close(ends[0]);
    }
    assert_true(next >= 60);
    /* The one that was under way may be there without its promise; delivered again it is still one. */
    char key[32], raw[200];
    struct given given;
    fixture_reopen(f, STORE_WRITE);
    name_message(next, &given, key, raw);
    given_put(f, &given, NULL);
    assert_each_once(f, next + 1);
    assert_ok(f, store_check(f->store, &f->err));
}

static void test_killed_while_making_leaves_no_half_store(void **state)
{
    struct fixture *f = *state;
    store_close(&f->store);
    for (int round = 0; round < 40; round++) {
        snprintf(f->where, sizeof f->where, "%s/%d.db", f->folder, round);
        pid_t pid = fork();
        if (pid == 0) {
            if (store_open(f->where, STORE_CREATE, &f->store, &f->err) != OK) _exit(1);
            pause();
        }
        usleep((useconds_t)(200 + round * 250));
        kill(pid, SIGKILL);
        waitpid(pid, NULL, 0);
        if (access(f->where, F_OK) == 0) {
            fixture_reopen(f, STORE_WRITE);
            assert_ok(f, store_check(f->store, &f->err));
        }
        fixture_reopen(f, STORE_CREATE);
        store_close(&f->store);
    }
}

/* Two digests at once: one sends, and when its process dies the other may. */
static void test_sender_lock_dies_with_its_process(void **state)
{
    struct fixture *f = *state;
    int ends[2];
    char byte;
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    store_close(&f->store);
    pid_t pid = fork();
    if (pid == 0) {
        if (store_open(f->where, STORE_WRITE, &f->store, &f->err) != OK || store_sender_lock(f->store, &f->err) != OK)
            _exit(1);
        if (write(ends[1], "x", 1) != 1) _exit(1);
        pause();
    }
    assert_int_equal(read(ends[0], &byte, 1), 1);
    fixture_reopen(f, STORE_WRITE);
    assert_status(f, TRANSIENT, store_sender_lock(f->store, &f->err));
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    assert_ok(f, store_sender_lock(f->store, &f->err));
    close(ends[0]);
    close(ends[1]);
}

static bool has_log(struct fixture *f)
{
    return access(arena_printf(f->arena, "%s-wal", f->where), F_OK) == 0;
}

/* Processes that store one message each leave their work to whoever closes last without that, or finds too much. */
static void test_log_is_left_to_the_next(void **state)
{
    struct fixture *f = *state;
    char raw[60000];
    int64_t last = 0;
    store_leave_log(f->store);
    given_put(f, &(struct given){.key = "k1"}, NULL);
    fixture_reopen(f, STORE_READ);
    assert_true(has_log(f));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 1);
    fixture_reopen(f, STORE_WRITE);
    store_close(&f->store);
    assert_false(has_log(f));
    for (size_t i = 0; i < sizeof raw - 1; i++) raw[i] = (char)('!' + rand() % 90);
    raw[sizeof raw - 1] = '\0';
    int count = 0;
    for (bool moved = false; !moved; moved = !has_log(f)) {
        assert_true(count < 100);
        assert_ok(f, store_open(f->where, STORE_WRITE, &f->store, &f->err));
        store_leave_log(f->store);
        given_put(f, &(struct given){.key = arena_printf(f->arena, "m%d", count++), .raw = raw}, NULL);
        store_close(&f->store);
    }
    assert_true(count > 3);
    assert_ok(f, store_open(f->where, STORE_WRITE, &f->store, &f->err));
    assert_ok(f, store_check(f->store, &f->err));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 1 + count);
}

#define WAITERS 8

static int put_in_turn(struct fixture *f, int turn, int go, int ready)
{
    int64_t number;
    char byte;
    struct given given = {.key = arena_printf(f->arena, "in turn %d", turn)};
    if (read(go, &byte, 1) != 1 || store_open(f->where, STORE_WRITE, &f->store, &f->err) != OK) return 1;
    if (write(ready, "x", 1) != 1) return 1;
    return given_try(f, f->store, &given, &number, NULL) == OK && number == turn + 2 ? 0 : 2;
}

/* Writers get the store in the order in which they came. */
static void test_writers_wait_in_turn(void **state)
{
    struct fixture *f = *state;
    int ready[2], go[WAITERS][2];
    char byte = 'x';
    store_close(&f->store);
    assert_int_equal(pipe2(ready, O_CLOEXEC), 0);
    for (int i = 0; i < WAITERS; i++) {
        assert_int_equal(pipe2(go[i], O_CLOEXEC), 0);
        if (fork() == 0) _exit(put_in_turn(f, i, go[i][0], ready[1]));
    }
    fixture_reopen(f, STORE_WRITE);
    assert_ok(f, store_batch_begin(f->store, &f->err));
    given_put(f, &(struct given){.key = "first"}, NULL);
    for (int i = 0; i < WAITERS; i++) {
        assert_int_equal(write(go[i][1], &byte, 1), 1);
        assert_int_equal(read(ready[0], &byte, 1), 1);
        usleep(100000); /* it has asked for the store by then */
    }
    assert_ok(f, store_batch_end(f->store, true, &f->err));
    for (int i = 0; i < WAITERS; i++) {
        int status = 0;
        wait(&status);
        assert_int_equal(status, 0);
        close(go[i][0]);
        close(go[i][1]);
    }
    close(ready[0]);
    close(ready[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_many_writers_lose_and_double_nothing),
        TEST(test_killed_writers_keep_their_promises),
        TEST(test_killed_while_making_leaves_no_half_store),
        TEST(test_sender_lock_dies_with_its_process),
        TEST(test_log_is_left_to_the_next),
        TEST(test_writers_wait_in_turn),
    };
    return cmocka_run_group_tests_name("processes", tests, NULL, NULL);
}
