/* SPDX-License-Identifier: MIT */
/* header: fields are found, and the body begins where a reader would say, whatever stands above, between and below
 * them. */
#include "mail_help.h"

static void assert_read(const char *text, const char *subject, const char *body)
{
    struct message *message = parse(text);
    assert_string_equal(message->subject, subject);
    assert_string_equal(body_of(message)->bytes, body);
}

static void test_header_plain(void **state)
{
    (void)state;
    struct message *message = parse("Subject: one\nTo: ann@example.org\n\nbody\n");
    assert_string_equal(message->subject, "one");
    assert_int_equal(message->field_count, 2);
    assert_false(message->header_mended);
    assert_string_equal(message_field(message, "TO"), "ann@example.org");
    assert_null(message_field(message, "Cc"));
}

static void test_header_begins_late(void **state)
{
    (void)state;
    assert_read("\xEF\xBB\xBFSubject: one\n\nbody\n", "one", "body\n");
    assert_read("\r\n\r\nSubject: one\r\n\r\nbody\r\n", "one", "body\n");
    assert_read("From ann@example.org Fri Aug 19 09:00:00 2016\nSubject: one\n\nbody\n", "one", "body\n");
    assert_read(">From ann@example.org Fri Aug 19 09:00:00 2016\nSubject: one\n\nbody\n", "one", "body\n");
}

static void test_header_from_line_is_no_mending(void **state)
{
    (void)state;
    assert_false(parse("From ann@example.org Fri Aug 19 09:00:00 2016\nSubject: one\n\nbody\n")->header_mended);
}

static void test_header_blank_first_line_and_prose(void **state)
{
    (void)state;
    assert_read("\nDear all,\nhere it is.\n", "", "Dear all,\nhere it is.\n");
}

static void test_header_folds(void **state)
{
    (void)state;
    assert_read("Subject: one\n two\r\n\tthree\n\nbody\n", "one two three", "body\n");
    assert_read("Subject: one\n \n two\nTo: ann@example.org\n\nbody\n", "one  two", "body\n");
    assert_read("References: <a@b>\n\t\nSubject: one\n\nbody\n", "one", "body\n");
}

static void test_header_blank_line_of_white_space_ends_it(void **state)
{
    (void)state;
    assert_read("Subject: one\n \nDear all,\n", "one", "Dear all,\n");
}

static void test_header_line_without_colon(void **state)
{
    (void)state;
    struct message *message = parse("Subject: one\nand a half\nTo: ann@example.org\n\nbody\n");
    assert_string_equal(message->subject, "one and a half");
    assert_string_equal(message->to[0].address, "ann@example.org");
    assert_true(message->header_mended);
}

static void test_header_without_blank_line(void **state)
{
    (void)state;
    assert_read("Subject: one\nDear all,\nhere it is.\n\nAnn\n", "one", "Dear all,\nhere it is.\n\nAnn\n");
}

static void test_header_only(void **state)
{
    (void)state;
    struct message *message = parse("Subject: one");
    assert_string_equal(message->subject, "one");
    assert_int_equal(body_of(message)->count_bytes, 0);
}

static void test_header_controls(void **state)
{
    (void)state;
    const char text[] = "Subject: one\0two\rthree\x07"
                        "four\r\n\r\nbody\r\n";
    struct message *message = parse_bytes(text, sizeof text - 1);
    assert_string_equal(message->subject, "one two three four");
    assert_string_equal(body_of(message)->bytes, "body\n");
}

static void test_header_lone_carriage_returns(void **state)
{
    (void)state;
    assert_read("Subject: one\rTo: ann@example.org\r\rbody\rmore\r", "one", "body\nmore\n");
}

static void test_header_doubled_carriage_returns(void **state)
{
    (void)state;
    struct message *message = parse("Subject: one\r\r\nTo: ann@example.org\r\r\n\r\r\nbody\r\r\n");
    assert_string_equal(message->subject, "one");
    assert_int_equal(message->to_count, 1);
}

static void test_header_blank_before_colon(void **state)
{
    (void)state;
    assert_read("Subject : one\n\nbody\n", "one", "body\n");
}

static void test_header_end_offset(void **state)
{
    (void)state;
    const char *text = "Subject: one\r\n\r\nbody";
    assert_int_equal(message_header_end(text, strlen(text)), 16);
    assert_int_equal(message_header_end("Subject: one", 12), 12);
    assert_int_equal(message_header_end("", 0), 0);
}

static void test_header_empty_input(void **state)
{
    (void)state;
    struct message *message = parse_bytes("", 0);
    assert_int_equal(message->field_count, 0);
    assert_int_equal(message->entity_count, 1);
    assert_string_equal(message->from.address, "");
    message = message_parse(arena, NULL, 0, NULL);
    assert_string_equal(message->subject, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_header_plain),
        T(test_header_begins_late),
        T(test_header_from_line_is_no_mending),
        T(test_header_blank_first_line_and_prose),
        T(test_header_folds),
        T(test_header_blank_line_of_white_space_ends_it),
        T(test_header_line_without_colon),
        T(test_header_without_blank_line),
        T(test_header_only),
        T(test_header_controls),
        T(test_header_lone_carriage_returns),
        T(test_header_doubled_carriage_returns),
        T(test_header_blank_before_colon),
        T(test_header_end_offset),
        T(test_header_empty_input),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
