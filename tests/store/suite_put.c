/* SPDX-License-Identifier: MIT */
/* suite_put: what is handed in comes out again, once, under a number that stays. */
#include "fixture.h"
#include "suite.h"

#include <mailcall/base/clock.h>

static void test_put_keeps_every_byte(void **state)
{
    struct fixture *f = *state;
    char raw[70000];
    for (size_t i = 0; i < sizeof raw; i++) raw[i] = (char)(i * 31 % 251);
    struct envelope envelope = {.sender = "a@example.org", .recipient = "b\xff@example.org", .received_utc = 5};
    int64_t number = 0;
    bool known = true;
    assert_ok(
        f, store_put(f->store, "k", raw, sizeof raw, &envelope, "call", false, NULL, NULL, &number, &known, &f->err));
    assert_int_equal(number, 1);
    assert_false(known);
    struct buf out = BUF_INIT(1 << 20);
    assert_ok(f, store_raw(f->store, 1, &out, &f->err));
    assert_int_equal(out.len, sizeof raw);
    assert_memory_equal(out.data, raw, sizeof raw);
    buf_release(&out);
    struct stored stored;
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_string_equal(stored.sender, "a@example.org");
    assert_string_equal(stored.recipient, "b\xef\xbf\xbd@example.org");
    assert_int_equal(stored.state, STATE_TO_ANALYSE);
    assert_int_equal(stored.attempts, 0);
    assert_int_equal(stored.raw_bytes, sizeof raw);
    assert_string_equal(stored.analysis_json, "");
}

static void test_put_keeps_an_empty_message(void **state)
{
    struct fixture *f = *state;
    struct buf out = BUF_INIT(100);
    int64_t number = given_put(f, &(struct given){.key = "k", .raw = ""}, NULL);
    assert_ok(f, store_raw(f->store, number, &out, &f->err));
    assert_int_equal(out.len, 0);
    buf_release(&out);
}

static void test_put_survives_closing(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k", .raw = "Subject: one\n\nbody\n", .call = "c1", .kind = KIND_JOIN}, NULL);
    fixture_reopen(f, STORE_READ);
    struct stored stored;
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_string_equal(stored.call_id, "c1");
    assert_int_equal(stored.kind, KIND_JOIN);
    assert_string_equal(stored.name, "Ana Example");
    assert_string_equal(stored.analysis_json, "{\"kind\":\"contribution\"}");
    assert_true(stored.kind_confidence == 0.75);
}

static void test_put_same_message_is_one_record(void **state)
{
    struct fixture *f = *state;
    bool known = false;
    assert_int_equal(given_put(f, &(struct given){.key = "k1"}, &known), 1);
    assert_false(known);
    assert_int_equal(given_put(f, &(struct given){.key = "k2"}, &known), 2);
    assert_int_equal(given_put(f, &(struct given){.key = "k1", .call = "other"}, &known), 1);
    assert_true(known);
    struct counts counts;
    assert_ok(f, store_counts(f->store, &QUERY_ALL, &counts, &f->err));
    assert_int_equal(counts.received, 2);
    assert_int_equal(counts.duplicates_seen, 1);
    struct stored stored;
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_string_equal(stored.call_id, "");
    assert_int_equal(stored.duplicates, 1);
}

static void test_put_received_never_goes_back(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    given_put(f, &(struct given){.key = "k1", .received_utc = 5000}, NULL);
    given_put(f, &(struct given){.key = "k2", .received_utc = 4000}, NULL);
    given_put(f, &(struct given){.key = "k3", .received_utc = 6000}, NULL);
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_int_equal(stored.received_utc, 5000);
    assert_int_equal(stored.arrived_utc, 4000);
    assert_ok(f, store_get(f->store, f->arena, 3, &stored, &f->err));
    assert_int_equal(stored.received_utc, 6000);
    assert_int_equal(stored.arrived_utc, 6000);
}

/* What an archive holds was received when it was received; what comes in afterwards still never goes back. */
static void test_put_archived_keeps_its_time(void **state)
{
    struct fixture *f = *state;
    struct stored *found = NULL;
    size_t count = 0;
    struct query query = QUERY_ALL;
    given_put(f, &(struct given){.key = "k1", .received_utc = 5000}, NULL);
    given_put(f, &(struct given){.key = "k2", .received_utc = 3000, .archived = true}, NULL);
    given_put(f, &(struct given){.key = "k3", .received_utc = 2000, .archived = true}, NULL);
    given_put(f, &(struct given){.key = "k4", .received_utc = 4000}, NULL);
    query.since_utc = 2500;
    query.until_utc = 5000;
    assert_ok(f, store_list(f->store, f->arena, &query, &found, &count, &f->err));
    assert_int_equal(count, 1);
    assert_int_equal(found[0].number, 2);
    assert_int_equal(found[0].received_utc, 3000);
    query.since_utc = 5000;
    query.until_utc = CLOCK_NONE;
    assert_ok(f, store_list(f->store, f->arena, &query, &found, &count, &f->err));
    assert_int_equal(count, 2);
    assert_int_equal(found[1].number, 4);
    assert_int_equal(found[1].arrived_utc, 4000);
}

#define HEAD "From: ana@example.org\nMessage-ID: <m@example.org>\n"
static const struct given cut = {
    .key = "cut", .header_key = "h", .truncated = true, .raw = "Received: a\n" HEAD "\nfirst half"};
static const struct given whole = {
    .key = "whole", .header_key = "h", .raw = "Received: b\r\n" HEAD "\r\nfirst half and\r\nthe rest\r\n"};

static void assert_raw(struct fixture *f, int64_t number, const char *raw)
{
    struct buf out = BUF_INIT(1 << 20);
    assert_ok(f, store_raw(f->store, number, &out, &f->err));
    assert_string_equal(buf_text(&out), raw);
    buf_release(&out);
}

static void test_truncated_copy_gives_way_to_the_whole(void **state)
{
    struct fixture *f = *state;
    bool known = true;
    struct stored stored;
    assert_int_equal(given_put(f, &cut, NULL), 1);
    struct given again = whole;
    again.text = "first half and the rest";
    assert_int_equal(given_put(f, &again, &known), 1);
    assert_false(known);
    assert_raw(f, 1, whole.raw);
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_string_equal(stored.key, "whole");
    assert_false(stored.truncated);
    size_t copies = 0;
    struct buf out = BUF_INIT(1000);
    assert_ok(f, store_earlier_copies(f->store, 1, &copies, &f->err));
    assert_int_equal(copies, 1);
    assert_ok(f, store_earlier_copy(f->store, 1, 0, &out, &f->err));
    assert_string_equal(buf_text(&out), cut.raw);
    buf_release(&out);
    /* Either copy may come again. */
    assert_int_equal(given_put(f, &cut, &known), 1);
    assert_true(known);
    assert_int_equal(given_put(f, &whole, &known), 1);
    assert_true(known);
}

static void test_truncated_copy_after_the_whole_is_known(void **state)
{
    struct fixture *f = *state;
    bool known = false;
    given_put(f, &whole, NULL);
    assert_int_equal(given_put(f, &cut, &known), 1);
    assert_true(known);
    assert_raw(f, 1, whole.raw);
}

static void test_truncated_same_key_longer_replaces(void **state)
{
    struct fixture *f = *state;
    bool known = true;
    struct given longer = {.key = "cut", .raw = "Received: a, and by another way\n" HEAD "\nfirst half"};
    given_put(f, &cut, NULL);
    assert_int_equal(given_put(f, &longer, &known), 1);
    assert_false(known);
    assert_raw(f, 1, longer.raw);
    assert_int_equal(given_put(f, &longer, &known), 1);
    assert_true(known);
}

/* A forged header is not enough: neither to replace a message nor to keep one out. */
static void test_truncated_forgery_replaces_nothing(void **state)
{
    struct fixture *f = *state;
    given_put(f, &cut, NULL);
    struct given forged = {.key = "f1", .header_key = "h", .raw = HEAD "\nother words, and more of them than before"};
    assert_int_equal(given_put(f, &forged, NULL), 2);
    struct given forged_cut = {.key = "f2", .header_key = "h", .truncated = true, .raw = HEAD "\nyet other words"};
    assert_int_equal(given_put(f, &forged_cut, NULL), 3);
    assert_raw(f, 1, cut.raw);
    assert_int_equal(given_put(f, &whole, NULL), 1);
    struct given same_id = {.key = "f4", .header_key = "h", .raw = whole.raw, .message_id = "m@example.org"};
    assert_int_equal(given_put(f, &same_id, NULL), 4);
}

/* A longer forgery on a cut message: the true one still becomes a record, and the cut bytes are still there. */
static void test_truncated_longer_forgery_hides_nothing(void **state)
{
    struct fixture *f = *state;
    size_t copies = 0;
    given_put(f, &cut, NULL);
    struct given forged = {.key = "f1", .header_key = "h", .raw = HEAD "\nfirst half. Not what Ana wrote."};
    assert_int_equal(given_put(f, &forged, NULL), 1);
    assert_ok(f, store_earlier_copies(f->store, 1, &copies, &f->err));
    assert_int_equal(copies, 1);
    bool known = true;
    assert_int_equal(given_put(f, &whole, &known), 2);
    assert_false(known);
    assert_raw(f, 2, whole.raw);
}

static void test_message_id_belongs_to_the_first(void **state)
{
    struct fixture *f = *state;
    int64_t number = -1;
    given_put(f, &(struct given){.key = "k1", .message_id = "m@example.org"}, NULL);
    given_put(f, &(struct given){.key = "k2", .message_id = "m@example.org"}, NULL);
    assert_ok(f, store_find_message_id(f->store, "m@example.org", &number, &f->err));
    assert_int_equal(number, 1);
    assert_ok(f, store_find_message_id(f->store, "", &number, &f->err));
    assert_int_equal(number, 0);
    assert_ok(f, store_find_key(f->store, "k2", &number, &f->err));
    assert_int_equal(number, 2);
    assert_ok(f, store_find_key(f->store, "k3", &number, &f->err));
    assert_int_equal(number, 0);
}

static void test_unknown_number_is_bad_input(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    struct buf out = BUF_INIT(100);
    assert_status(f, BAD_INPUT, store_get(f->store, f->arena, 7, &stored, &f->err));
    assert_string_equal(f->err.text, "there is no message #7");
    assert_status(f, BAD_INPUT, store_raw(f->store, 7, &out, &f->err));
    assert_status(f, BAD_INPUT, store_replace_derived(f->store, 7, "", NULL, "x", &f->err));
}

static void test_batch_is_all_or_nothing(void **state)
{
    struct fixture *f = *state;
    int64_t last = -1;
    assert_ok(f, store_batch_begin(f->store, &f->err));
    given_put(f, &(struct given){.key = "k1"}, NULL);
    given_put(f, &(struct given){.key = "k2"}, NULL);
    assert_ok(f, store_batch_end(f->store, false, &f->err));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 0);
    assert_ok(f, store_batch_begin(f->store, &f->err));
    given_put(f, &(struct given){.key = "k1"}, NULL);
    /* A verb that fails takes the batch with it, and whoever ends it is told. */
    assert_status(f, BAD_INPUT, store_replace_derived(f->store, 99, "", NULL, "x", &f->err));
    assert_status(f, TRANSIENT, given_try(f, f->store, &(struct given){.key = "k2"}, &last, NULL));
    assert_status(f, TRANSIENT, store_batch_end(f->store, true, &f->err));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 0);
    assert_ok(f, store_batch_begin(f->store, &f->err));
    given_put(f, &(struct given){.key = "k1"}, NULL);
    given_put(f, &(struct given){.key = "k2"}, NULL);
    assert_ok(f, store_batch_end(f->store, true, &f->err));
    assert_ok(f, store_last_number(f->store, &last, &f->err));
    assert_int_equal(last, 2);
}

static void test_reader_cannot_write(void **state)
{
    struct fixture *f = *state;
    int64_t number = 0;
    fixture_reopen(f, STORE_READ);
    assert_status(f, DENIED, given_try(f, f->store, &(struct given){.key = "k"}, &number, NULL));
    assert_status(f, DENIED, store_fact_set(f->store, "a", "b", &f->err));
    assert_status(f, DENIED, store_sender_lock(f->store, &f->err));
}

static void test_erased_message_is_gone_and_stays_out(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    struct buf out = BUF_INIT(1000);
    struct hit *hits;
    size_t count = 9;
    bool known = false;
    given_put(f, &(struct given){.key = "k1", .text = "a very private word: zanzibar", .questions = {"q1"}}, NULL);
    given_put(f, &(struct given){.key = "k2", .text = "zanzibar is public too"}, NULL);
    assert_ok(f, store_erase(f->store, 1, &f->err));
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_true(stored.erased);
    assert_string_equal(stored.name, "");
    assert_string_equal(stored.sender, "");
    assert_status(f, BAD_INPUT, store_raw(f->store, 1, &out, &f->err));
    assert_ok(f, store_search(f->store, f->arena, "zanzibar", 0, &hits, &count, &f->err));
    assert_int_equal(count, 1);
    assert_int_equal(hits[0].number, 2);
    assert_int_equal(given_put(f, &(struct given){.key = "k1"}, &known), 1);
    assert_true(known);
    assert_int_equal(given_put(f, &(struct given){.key = "k3"}, NULL), 3);
    assert_ok(f, store_forget_derived(f->store, &f->err));
    struct counts counts;
    assert_ok(f, store_counts(f->store, &QUERY_ALL, &counts, &f->err));
    assert_int_equal(counts.received, 2);
    buf_release(&out);
}

int suite_put(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(test_put_keeps_every_byte),
        STORE_TEST(test_put_keeps_an_empty_message),
        STORE_TEST(test_put_survives_closing),
        STORE_TEST(test_put_same_message_is_one_record),
        STORE_TEST(test_put_received_never_goes_back),
        STORE_TEST(test_put_archived_keeps_its_time),
        STORE_TEST(test_truncated_copy_gives_way_to_the_whole),
        STORE_TEST(test_truncated_copy_after_the_whole_is_known),
        STORE_TEST(test_truncated_same_key_longer_replaces),
        STORE_TEST(test_truncated_forgery_replaces_nothing),
        STORE_TEST(test_truncated_longer_forgery_hides_nothing),
        STORE_TEST(test_message_id_belongs_to_the_first),
        STORE_TEST(test_unknown_number_is_bad_input),
        STORE_TEST(test_batch_is_all_or_nothing),
        STORE_TEST(test_reader_cannot_write),
        STORE_TEST(test_erased_message_is_gone_and_stays_out),
    };
    return cmocka_run_group_tests_name("put", tests, NULL, NULL);
}
