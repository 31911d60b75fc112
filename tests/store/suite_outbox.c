/* SPDX-License-Identifier: MIT */
/* suite_outbox: a digest goes out once, with the same bytes however often it is tried, and no news is skipped or told
 * twice. */
#include "fixture.h"
#include "suite.h"

#define DAY INT64_C(86400)

static int64_t add(struct fixture *f, const char *recipient, int64_t from, int64_t to)
{
    struct outbox_row row = {.call_id = "a",
                             .recipient = recipient,
                             .message_id = "d1@example.org",
                             .from_number = from,
                             .to_number = to,
                             .bytes = "To: x\n\nby\0tes\n",
                             .byte_count = 14,
                             .made_utc = 50,
                             .next_try_utc = 50};
    int64_t id = 0;
    assert_ok(f, store_outbox_add(f->store, &row, &id, &f->err));
    return id;
}

static int64_t watermark(struct fixture *f, const char *recipient)
{
    int64_t number = -1;
    assert_ok(f, store_watermark(f->store, "a", recipient, &number, &f->err));
    return number;
}

static struct outbox_row only(struct fixture *f, enum outbox_state state)
{
    struct outbox_row *rows;
    size_t count = 0;
    assert_ok(f, store_outbox(f->store, f->arena, state, &rows, &count, &f->err));
    assert_int_equal(count, 1);
    return rows[0];
}

static bool take(struct fixture *f, int64_t id, int64_t now)
{
    bool taken = false;
    assert_ok(f, store_outbox_take(f->store, id, now, &taken, &f->err));
    return taken;
}

static void test_watermark_moves_only_after_success(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(watermark(f, "x@example.org"), 0);
    int64_t id = add(f, "x@example.org", 0, 7);
    assert_int_equal(watermark(f, "x@example.org"), 0);
    struct outbox_row row = only(f, OUTBOX_WAITING);
    assert_int_equal(row.byte_count, 14);
    assert_memory_equal(row.bytes, "To: x\n\nby\0tes\n", 14);
    assert_string_equal(row.message_id, "d1@example.org");
    assert_ok(f, store_outbox_unsent(f->store, id, 950, false, "sendmail died", &f->err));
    assert_int_equal(watermark(f, "x@example.org"), 0);
    row = only(f, OUTBOX_WAITING);
    assert_int_equal(row.tries, 1);
    assert_int_equal(row.next_try_utc, 950);
    assert_string_equal(row.failure, "sendmail died");
    assert_memory_equal(row.bytes, "To: x\n\nby\0tes\n", 14);
    assert_ok(f, store_outbox_sent(f->store, id, &f->err));
    assert_int_equal(watermark(f, "x@example.org"), 7);
    assert_int_equal(watermark(f, "y@example.org"), 0);
    assert_int_equal(only(f, OUTBOX_SENT).tries, 2);
    assert_status(f, BAD_INPUT, store_outbox_sent(f->store, id, &f->err));
}

static void test_one_waiting_digest_a_reader(void **state)
{
    struct fixture *f = *state;
    struct outbox_row row = {.call_id = "a", .recipient = "x@example.org", .bytes = "b", .byte_count = 1};
    int64_t id = add(f, "x@example.org", 0, 7), other = 0;
    assert_status(f, TRANSIENT, store_outbox_add(f->store, &row, &other, &f->err));
    assert_int_equal(other, 0);
    add(f, "y@example.org", 0, 7);
    assert_ok(f, store_outbox_sent(f->store, id, &f->err));
    assert_int_equal(add(f, "x@example.org", 7, 9), 3);
}

static void test_watermark_neither_goes_back_nor_jumps(void **state)
{
    struct fixture *f = *state;
    assert_ok(f, store_outbox_sent(f->store, add(f, "x@example.org", 0, 7), &f->err));
    assert_ok(f, store_outbox_sent(f->store, add(f, "x@example.org", 2, 5), &f->err));
    assert_int_equal(watermark(f, "x@example.org"), 7);
    assert_ok(f, store_outbox_sent(f->store, add(f, "x@example.org", 9, 12), &f->err));
    assert_int_equal(watermark(f, "x@example.org"), 7);
    assert_ok(f, store_outbox_sent(f->store, add(f, "x@example.org", 7, 12), &f->err));
    assert_int_equal(watermark(f, "x@example.org"), 12);
}

static void test_taking_counts_before_sending(void **state)
{
    struct fixture *f = *state;
    int64_t id = add(f, "x@example.org", 0, 7), now = 50;
    assert_false(take(f, id, 49));
    assert_true(take(f, id, now));
    assert_false(take(f, id, now));
    assert_int_equal(only(f, OUTBOX_WAITING).tries, 1);
    assert_ok(f, store_outbox_unsent(f->store, id, 100, false, "no", &f->err));
    assert_int_equal(only(f, OUTBOX_WAITING).tries, 1);
    assert_true(take(f, id, 100));
    assert_ok(f, store_outbox_sent(f->store, id, &f->err));
    assert_int_equal(only(f, OUTBOX_SENT).tries, 2);
    assert_false(take(f, id, 10 * DAY));
    assert_false(take(f, 99, 10 * DAY));
}

/* Senders that die without a word use the tries up all the same, within a day. */
static void test_five_tries_then_failed(void **state)
{
    struct fixture *f = *state;
    int64_t id = add(f, "x@example.org", 0, 7), now = 50;
    int tries = 0;
    for (; now < 50 + 2 * DAY; now += 60) tries += take(f, id, now);
    assert_int_equal(tries, OUTBOX_TRIES);
    struct outbox_row row = only(f, OUTBOX_FAILED);
    assert_string_equal(row.failure, "every sender died on it");
    assert_int_equal(watermark(f, "x@example.org"), 0);
    id = add(f, "x@example.org", 0, 8);
    for (int i = 1; i <= OUTBOX_TRIES; i++) {
        now = store_outbox_retry_utc(i, now);
        assert_ok(f, store_outbox_unsent(f->store, id, now, false, "refused", &f->err));
    }
    struct outbox_row *rows;
    size_t count;
    assert_ok(f, store_outbox(f->store, f->arena, OUTBOX_FAILED, &rows, &count, &f->err));
    assert_int_equal(count, 2);
    assert_string_equal(rows[1].failure, "refused");
    assert_true(store_outbox_retry_utc(1, 0) + store_outbox_retry_utc(2, 0) + store_outbox_retry_utc(3, 0) +
                    store_outbox_retry_utc(4, 0) <
                DAY);
}

static void test_final_failure_is_failed_at_once(void **state)
{
    struct fixture *f = *state;
    int64_t id = add(f, "x@example.org", 0, 7);
    assert_ok(f, store_outbox_unsent(f->store, id, 0, true, "no such user", &f->err));
    assert_string_equal(only(f, OUTBOX_FAILED).failure, "no such user");
    assert_status(f, BAD_INPUT, store_outbox_unsent(f->store, id, 0, true, "again", &f->err));
}

static void test_one_sender_at_a_time(void **state)
{
    struct fixture *f = *state;
    struct store *second = NULL;
    assert_ok(f, store_open(f->where, STORE_WRITE, &second, &f->err));
    assert_ok(f, store_sender_lock(f->store, &f->err));
    assert_ok(f, store_sender_lock(f->store, &f->err));
    assert_status(f, TRANSIENT, store_sender_lock(second, &f->err));
    assert_string_equal(f->err.text, "another digest is being sent");
    store_sender_unlock(f->store);
    assert_ok(f, store_sender_lock(second, &f->err));
    assert_status(f, TRANSIENT, store_sender_lock(f->store, &f->err));
    store_close(&second);
    assert_ok(f, store_sender_lock(f->store, &f->err));
}

int suite_outbox(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(test_watermark_moves_only_after_success),
        STORE_TEST(test_one_waiting_digest_a_reader),
        STORE_TEST(test_watermark_neither_goes_back_nor_jumps),
        STORE_TEST(test_taking_counts_before_sending),
        STORE_TEST(test_five_tries_then_failed),
        STORE_TEST(test_final_failure_is_failed_at_once),
        STORE_TEST(test_one_sender_at_a_time),
    };
    return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}
