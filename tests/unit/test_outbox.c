/* SPDX-License-Identifier: MIT */
/* test_outbox: nothing is skipped, nothing comes twice, and what is tried again is the same, byte for byte. */
#include "digest_site.h"

#include <mailcall/work/outbox.h>

static enum status send_at(struct test_site *test, const char *recipient, const char *now, struct buf *report)
{
    struct digest_request request = {.call = test->site.calls[0],
                                     .recipient = recipient,
                                     .since_utc = CLOCK_NONE,
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = at_time(now)};
    buf_clear(report);
    test->err.text[0] = '\0';
    return digest_send(&test->site, &request, report, &test->err);
}

static const char *ada = "ada@coord.example.org";

static size_t rows_in(struct test_site *test, enum outbox_state state, struct outbox_row **rows)
{
    size_t count = 0;
    assert_int_equal(store_outbox(test->site.store, test->arena, state, rows, &count, &test->err), OK);
    return count;
}

static void test_outbox_sends_to_all_who_take_digests_once(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_all(&test, rich, 3);
    assert_int_equal(send_at(&test, NULL, "2016-08-16T06:00:00Z", &report), OK);
    const char *box = mailbox(&test);
    assert_int_equal(count_of(box, "== -i -f mailcall@example.org -- ada@coord.example.org"), 1);
    assert_int_equal(count_of(box, "-- jo@coord.example.org"), 1);
    assert_int_equal(count_of(box, "-- mia@coord.example.org"), 0); /* takes none */
    assert_non_null(strstr(box, "Auto-Submitted: auto-generated"));
    assert_non_null(strstr(box, "multipart/alternative"));
    assert_int_equal(send_at(&test, NULL, "2016-08-16T06:05:00Z", &report), OK);
    assert_string_equal(mailbox(&test), box);
    assert_non_null(strstr(buf_text(&report), "nothing new"));
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_next_window_begins_after_the_last(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_all(&test, rich, 2);
    assert_int_equal(send_at(&test, ada, "2016-08-16T06:00:00Z", &report), OK);
    size_t before = strlen(mailbox(&test));
    put_letter(&test, &rich[5]);
    assert_int_equal(send_at(&test, ada, "2016-08-17T06:00:00Z", &report), OK);
    const char *second = mailbox(&test) + before;
    assert_non_null(strstr(second, "Elif Aydin"));
    assert_null(strstr(second, "Amara Okafor"));
    assert_non_null(strstr(second, "digest 16 to 17 August 2016"));
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_retries_the_same_bytes_before_anything_new(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    struct outbox_row *rows = NULL;
    test_site_open(&test);
    set_sendmail(&test, 1);
    put_all(&test, rich, 2);
    assert_int_equal(send_at(&test, ada, "2016-08-16T06:00:00Z", &report), UNSENT);
    assert_int_equal(rows_in(&test, OUTBOX_WAITING, &rows), 1);
    const char *first_try = mailbox(&test);
    int64_t watermark = -1;
    assert_int_equal(store_watermark(test.site.store, "cyber-2016", ada, &watermark, &test.err), OK);
    assert_int_equal(watermark, 0);
    size_t before = strlen(mailbox(&test));
    put_letter(&test, &rich[5]);
    set_sendmail(&test, 0);
    assert_int_equal(send_at(&test, ada, "2016-08-16T07:00:00Z", &report), OK);
    const char *sent = mailbox(&test) + before;
    assert_memory_equal(sent, first_try, strlen(first_try));
    assert_int_equal(count_of(sent, "== -i"), 2); /* the old one, then the new one */
    const char *second = sent + strlen(first_try);
    assert_non_null(strstr(second, "Elif Aydin"));
    assert_null(strstr(second, "Amara Okafor"));
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_gives_up_after_five_tries_loudly_and_skips_nothing(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    struct outbox_row *rows = NULL;
    test_site_open(&test);
    set_sendmail(&test, 1);
    put_all(&test, rich, 2);
    for (int try = 1; try <= OUTBOX_TRIES; try++) {
        assert_int_equal(rows_in(&test, OUTBOX_FAILED, &rows), 0);
        assert_int_equal(send_at(&test, ada, "2016-08-16T06:00:00Z", &report), UNSENT);
    }
    assert_int_equal(rows_in(&test, OUTBOX_FAILED, &rows), 1);
    assert_int_equal(rows_in(&test, OUTBOX_WAITING, &rows), 0);
    assert_non_null(strstr(test.err.text, "given up"));
    set_sendmail(&test, 0);
    size_t before = strlen(mailbox(&test));
    assert_int_equal(send_at(&test, ada, "2016-08-17T06:00:00Z", &report), OK);
    const char *sent = mailbox(&test) + before;
    assert_non_null(strstr(sent, "Amara Okafor"));
    assert_non_null(strstr(sent, "not sent"));
    const char *first_id = strstr(mailbox(&test), "Message-ID: "), *second_id = strstr(sent, "Message-ID: ");
    assert_memory_not_equal(first_id, second_id, 30); /* another mail, since the first may have arrived all the same */
    size_t count = 1;
    assert_int_equal(outbox_given_up(&test.site, test.arena, NULL, &rows, &count, &test.err), OK);
    assert_int_equal(count, 0); /* made good */
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_leaves_the_field_to_another_sender(void **state)
{
    (void)state;
    struct test_site test;
    struct store *other = NULL;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_all(&test, rich, 1);
    assert_int_equal(store_open(test.site.settings.store, STORE_WRITE, &other, &test.err), OK);
    assert_int_equal(store_sender_lock(other, &test.err), OK);
    assert_int_equal(send_at(&test, NULL, "2016-08-16T06:00:00Z", &report), OK);
    assert_non_null(strstr(buf_text(&report), "another digest is being sent"));
    assert_string_equal(mailbox(&test), "");
    store_close(&other);
    assert_int_equal(send_at(&test, NULL, "2016-08-16T06:00:00Z", &report), OK);
    assert_int_equal(count_of(mailbox(&test), "== -i"), 2);
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_tells_a_message_once_it_is_read(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    struct letter unread = rich[1];
    unread.failure = "the reader ran out of time";
    int64_t number = put_letter(&test, &unread);
    assert_int_equal(send_at(&test, ada, "2016-08-16T06:00:00Z", &report), OK);
    assert_null(strstr(mailbox(&test), "Chaque acteur"));
    size_t before = strlen(mailbox(&test));
    struct filing filing = {.question = "q1", .confidence = 0.9, .why = "x", .text = "Chaque acteur garde sa place."};
    struct derived derived = {.analysis = letter_analysis(test.arena, &rich[1]),
                              .analysis_json = "{}",
                              .message_id = "x@example.org",
                              .in_reply_to = "",
                              .subject = "Contribution",
                              .date_utc = CLOCK_NONE,
                              .authored_text = "x",
                              .filings = &filing,
                              .filing_count = 1};
    assert_int_equal(store_replace_derived(test.site.store, number, "cyber-2016", &derived, NULL, &test.err), OK);
    assert_int_equal(send_at(&test, ada, "2016-08-17T06:00:00Z", &report), OK);
    const char *second = mailbox(&test) + before;
    assert_non_null(strstr(second, "Chaque acteur"));
    assert_non_null(strstr(second, "came earlier, read now"));
    before = strlen(mailbox(&test));
    assert_int_equal(send_at(&test, ada, "2016-08-18T06:00:00Z", &report), OK);
    assert_int_equal(strlen(mailbox(&test)), before);
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_reminds_of_what_still_waits(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_all(&test, rich, 3); /* the third is undecided */
    assert_int_equal(send_at(&test, ada, "2016-08-16T06:00:00Z", &report), OK);
    size_t before = strlen(mailbox(&test));
    put_letter(&test, &rich[5]);
    assert_int_equal(send_at(&test, ada, "2016-08-17T06:00:00Z", &report), OK);
    const char *second = mailbox(&test) + before;
    assert_non_null(strstr(second, "Still waiting from before: #3."));
    assert_null(strstr(second, "Chen Wei"));
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_message_id_is_fixed_by_call_recipient_and_window(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct settings settings = {.from_address = "mailcall@example.org"};
    struct outbox_letter letter = {.call_id = "c", .recipient = "a@example.org", .window = "numbers 0 5 "},
                         other = letter;
    char *one = outbox_message_id(arena, &settings, &letter);
    assert_string_equal(one, outbox_message_id(arena, &settings, &letter));
    assert_non_null(strstr(one, "@example.org"));
    other.window = "numbers 5 9 ";
    assert_string_not_equal(one, outbox_message_id(arena, &settings, &other));
    other = letter;
    other.recipient = "b@example.org";
    assert_string_not_equal(one, outbox_message_id(arena, &settings, &other));
    arena_free(&arena);
}

static void test_outbox_by_time_moves_no_window(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    int64_t watermark = -1;
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_all(&test, rich, 2);
    struct digest_request request = {.call = test.site.calls[0],
                                     .recipient = ada,
                                     .since_utc = at_time("2016-08-13T00:00:00Z"),
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = at_time("2016-08-16T06:00:00Z")};
    assert_int_equal(digest_send(&test.site, &request, &report, &test.err), OK);
    assert_int_equal(store_watermark(test.site.store, "cyber-2016", ada, &watermark, &test.err), OK);
    assert_int_equal(watermark, 0);
    assert_int_equal(send_at(&test, ada, "2016-08-16T07:00:00Z", &report), OK);
    assert_int_equal(count_of(mailbox(&test), "== -i"), 2);
    buf_release(&report);
    test_site_close(&test);
}

static void test_outbox_if_any_is_silent_when_there_is_nothing(void **state)
{
    (void)state;
    struct test_site test;
    struct buf report = BUF_INIT(64 * 1024);
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_letter(&test, &rich[9]); /* an automatic reply: no business of a lead */
    struct digest_request request = {.call = test.site.calls[0],
                                     .recipient = "jo@coord.example.org",
                                     .since_utc = CLOCK_NONE,
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = at_time("2016-08-16T06:00:00Z"),
                                     .if_any = true};
    assert_int_equal(digest_send(&test.site, &request, &report, &test.err), OK);
    assert_string_equal(buf_text(&report), "");
    assert_string_equal(mailbox(&test), "");
    buf_release(&report);
    test_site_close(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outbox_sends_to_all_who_take_digests_once),
        cmocka_unit_test(test_outbox_next_window_begins_after_the_last),
        cmocka_unit_test(test_outbox_retries_the_same_bytes_before_anything_new),
        cmocka_unit_test(test_outbox_gives_up_after_five_tries_loudly_and_skips_nothing),
        cmocka_unit_test(test_outbox_leaves_the_field_to_another_sender),
        cmocka_unit_test(test_outbox_tells_a_message_once_it_is_read),
        cmocka_unit_test(test_outbox_reminds_of_what_still_waits),
        cmocka_unit_test(test_outbox_message_id_is_fixed_by_call_recipient_and_window),
        cmocka_unit_test(test_outbox_by_time_moves_no_window),
        cmocka_unit_test(test_outbox_if_any_is_silent_when_there_is_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
