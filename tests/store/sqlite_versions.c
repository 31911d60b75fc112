/* SPDX-License-Identifier: MIT */
/* sqlite_versions: a store of an older schema: brought up to date, and read when damage keeps it from that. */
#include "fixture.h"

#include <sqlite3.h>
#include <unistd.h>
#include "migration.h"

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

/* Two messages of schema 2, of which the second came with a clock that had been set back. */
static const char messages[] =
    "INSERT INTO message (number, key, header_key, received_utc, sender, recipient, truncated, raw_bytes) "
    "VALUES (1, 'k1', '', 5000, 's', 'r', 0, 3), (2, 'k2', '', 5000, 's', 'r', 0, 3);"
    "INSERT INTO raw (number, codec, bytes) VALUES (1, 0, x'610a0a'), (2, 0, x'620a0a');"
    "INSERT INTO reading (number, state, call_id) VALUES (1, 1, ''), (2, 1, '')";

static void run(sqlite3 *db, const char *sql)
{
    char *message = NULL;
    sqlite3_exec(db, sql, NULL, NULL, &message);
    if (message) fail_msg("%s: %s", sql, message);
}

/* A store as version 2 left it takes the place of the fixture's. */
static void make_version_2(struct fixture *f, const char *and_then)
{
    sqlite3 *db = NULL;
    store_close(&f->store);
    snprintf(f->where, sizeof f->where, "%s/old.db", f->folder);
    assert_int_equal(sqlite3_open(f->where, &db), SQLITE_OK);
    run(db, "PRAGMA journal_mode = WAL");
    for (int i = 0; i < 2; i++) run(db, sqlite_migrations[i].sql);
    run(db, "PRAGMA application_id = 1835229548; PRAGMA user_version = 2");
    run(db, messages);
    run(db, and_then);
    sqlite3_close(db);
}

static void test_version_2_is_brought_up_to_date(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    make_version_2(f, "");
    assert_status(f, BAD_CONFIG, store_open(f->where, STORE_READ, &f->store, &f->err));
    assert_non_null(strstr(f->err.text, "older mailcall"));
    assert_ok(f, store_open(f->where, STORE_WRITE, &f->store, &f->err));
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_int_equal(stored.received_utc, 5000);
    assert_int_equal(stored.arrived_utc, 5000);
    assert_int_equal(given_put(f, &(struct given){.key = "k3", .received_utc = 4000}, NULL), 3);
    fixture_reopen(f, STORE_READ);
    assert_ok(f, store_get(f->store, f->arena, 3, &stored, &f->err));
    assert_int_equal(stored.received_utc, 5000);
    assert_int_equal(stored.arrived_utc, 4000);
}

static void restore(struct fixture *f)
{
    struct store *old = NULL;
    size_t taken = 0, lost = 0;
    char *aside = arena_printf(f->arena, "%s.damaged", f->where);
    assert_ok(f, store_set_aside(f->where, aside, &f->err));
    assert_ok(f, store_open(f->where, STORE_CREATE, &f->store, &f->err));
    assert_ok(f, store_open(aside, STORE_SALVAGE, &old, &f->err));
    assert_status(f, DENIED, store_fact_set(old, "a", "b", &f->err));
    assert_ok(f, store_restore(f->store, old, &fixture_restore_help, &taken, &lost, &f->err));
    store_close(&old);
    assert_int_equal(taken, 2);
    assert_int_equal(lost, 0);
}

/* Damage that the migration stumbles over must not cost the messages. */
static void test_version_2_that_cannot_be_migrated_is_taken_over(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    make_version_2(f, "CREATE TABLE message_by_received (in_the_way INTEGER)");
    assert_int_not_equal(store_open(f->where, STORE_WRITE, &f->store, &f->err), OK);
    restore(f);
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_string_equal(stored.key, "k2");
    assert_int_equal(stored.arrived_utc, 5000);
}

static void test_taken_over_with_both_times(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    given_put(f, &(struct given){.key = "k1", .received_utc = 5000}, NULL);
    given_put(f, &(struct given){.key = "k2", .received_utc = 4000}, NULL);
    store_close(&f->store);
    restore(f);
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_int_equal(stored.received_utc, 5000);
    assert_int_equal(stored.arrived_utc, 4000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_version_2_is_brought_up_to_date),
        TEST(test_version_2_that_cannot_be_migrated_is_taken_over),
        TEST(test_taken_over_with_both_times),
    };
    return cmocka_run_group_tests_name("sqlite_versions", tests, NULL, NULL);
}
