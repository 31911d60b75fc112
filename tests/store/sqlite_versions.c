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
    "VALUES (1, 'k1', '', 5000, 's', 'r', 0, 5), (2, 'k2', '', 5000, 's', 'r', 0, 5);"
    "INSERT INTO raw (number, codec, bytes) VALUES (1, 0, x'610a0a6b31'), (2, 0, x'620a0a6b32');"
    "INSERT INTO reading (number, state, call_id) VALUES (1, 1, ''), (2, 1, '')";

static void run(sqlite3 *db, const char *sql)
{
    char *message = NULL;
    sqlite3_exec(db, sql, NULL, NULL, &message);
    if (message) fail_msg("%s: %s", sql, message);
}

/* A store as an earlier version left it takes the place of the fixture's. */
static void make_version(struct fixture *f, int version, const char *and_then)
{
    sqlite3 *db = NULL;
    store_close(&f->store);
    snprintf(f->where, sizeof f->where, "%s/old.db", f->folder);
    assert_int_equal(sqlite3_open(f->where, &db), SQLITE_OK);
    run(db, "PRAGMA journal_mode = WAL");
    for (int i = 0; i < version; i++) run(db, sqlite_migrations[i].sql);
    run(db, arena_printf(f->arena, "PRAGMA application_id = 1835229548; PRAGMA user_version = %d", version));
    run(db, messages);
    run(db, and_then);
    sqlite3_close(db);
}

static void test_version_2_is_brought_up_to_date(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    make_version(f, 2, "");
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

/* What earlier versions said of digests stays as it is, and a reading from before is kept beside the next one. */
static void test_version_3_keeps_its_digests(void **state)
{
    struct fixture *f = *state;
    struct outbox_row *rows = NULL;
    struct reread *reread = NULL;
    size_t count = 0;
    int64_t number = 0, last = 0;
    make_version(f, 3,
                 "UPDATE reading SET state = 0, call_id = 'a' WHERE number = 1;"
                 "INSERT INTO filing VALUES (1, 0, 0, 'q1', 0.95, 'why', 'some words', 0, 0, 0);"
                 "INSERT INTO watermark (call_id, recipient, number) VALUES ('a', 'x@example.org', 1);"
                 "INSERT INTO outbox (id, call_id, recipient, message_id, from_number, to_number, bytes, state, tries, "
                 "next_try_utc, made_utc, failure) VALUES (1, 'a', 'x@example.org', 'd', 1, 2, x'61', 0, 1, 0, 0, '')");
    assert_ok(f, store_open(f->where, STORE_WRITE, &f->store, &f->err));
    assert_ok(f, store_watermark(f->store, "a", "x@example.org", &number, &f->err));
    assert_int_equal(number, 1);
    assert_ok(f, store_outbox(f->store, f->arena, OUTBOX_WAITING, &rows, &count, &f->err));
    assert_int_equal(count, 1);
    struct derived derived = given_derived(f, &(struct given){.questions = {"q2"}});
    assert_ok(f, store_replace_derived(f->store, 1, "a", &derived, NULL, &f->err));
    assert_ok(f, store_reread(f->store, f->arena, "a", "x@example.org", 1, &reread, &count, &last, &f->err));
    assert_int_equal(count, 1);
    assert_string_equal(reread[0].before[0].question, "q1");
    assert_ok(f, store_outbox_sent(f->store, rows[0].id, &f->err)); /* made before anything moved: it told nothing */
    assert_ok(f, store_reread(f->store, f->arena, "a", "x@example.org", 2, &reread, &count, &last, &f->err));
    assert_int_equal(count, 1);
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
    make_version(f, 2, "CREATE TABLE message_by_received (in_the_way INTEGER)");
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
        TEST(test_version_3_keeps_its_digests),
        TEST(test_version_2_that_cannot_be_migrated_is_taken_over),
        TEST(test_taken_over_with_both_times),
    };
    return cmocka_run_group_tests_name("sqlite_versions", tests, NULL, NULL);
}
