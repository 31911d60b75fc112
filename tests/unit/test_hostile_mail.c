/* SPDX-License-Identifier: MIT */
/*
 * hostile mail: every attack on the parser that the contract names, at its cap and past it. Each must end in one piece,
 * with what was cut said. Time is not asserted here (a busy machine is no fault); one that never ends meets ctest's
 * limit.
 */
#include "mail_help.h"
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

static struct buf text;

static int begin(void **state)
{
    buf_init(&text, MESSAGE_MAX_BYTES);
    return set_up(state);
}

static int finish(void **state)
{
    buf_release(&text);
    tear_down(state);
    return 0;
}

static void repeat(const char *piece, size_t times)
{
    size_t length = strlen(piece);
    for (size_t i = 0; i < times; i++) buf_add(&text, piece, length);
}

static struct message *parse_text(void)
{
    struct message *message = parse_bytes(buf_text(&text), text.len);
    for (size_t i = 0; i < message->field_count; i++) {
        const char *value = message->fields[i].value;
        assert_true(utf8_valid(value, strlen(value)));
        assert_null(strpbrk(value, "\r\n"));
    }
    for (size_t i = 0; i < message->entity_count; i++) {
        message_decode(arena, &message->entities[i]);
        if (strncmp(message->entities[i].type, "text/", 5) == 0)
            assert_true(utf8_valid(message->entities[i].bytes, message->entities[i].count_bytes));
    }
    return message;
}

static void nested_multiparts(size_t depth)
{
    for (size_t i = 0; i < depth; i++)
        buf_printf(&text, "Content-Type: multipart/mixed; boundary=\"b%zu\"\n\n--b%zu\n", i, i);
    buf_puts(&text, "\nanswer\n");
    for (size_t i = depth; i-- > 0;) buf_printf(&text, "--b%zu--\n", i);
}

static void test_hostile_multiparts_nested_at_the_cap(void **state)
{
    (void)state;
    nested_multiparts(MESSAGE_MAX_DEPTH);
    struct message *message = parse_text();
    assert_false(message->too_deep);
    assert_int_equal(message->entity_count, 1);
    assert_string_equal(body_of(message)->bytes, "answer");
}

static void test_hostile_multiparts_nested_past_the_cap(void **state)
{
    (void)state;
    nested_multiparts(MESSAGE_MAX_DEPTH + 1);
    assert_true(parse_text()->too_deep);
}

static void test_hostile_multiparts_nested_50000(void **state)
{
    (void)state;
    nested_multiparts(50000);
    assert_true(parse_text()->too_deep);
}

static void test_hostile_multiparts_nested_with_one_boundary(void **state)
{
    (void)state;
    repeat("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 50000);
    struct message *message = parse_text();
    assert_true(message->too_many_parts || message->too_deep);
}

static void test_hostile_messages_nested_30000(void **state)
{
    (void)state;
    repeat("Content-Type: message/rfc822\n\n", 30000);
    buf_puts(&text, "Subject: s\n\nanswer\n");
    struct message *message = parse_text();
    assert_true(message->too_deep);
    assert_true(message->forwarded_count <= MESSAGE_MAX_DEPTH);
}

static void many_parts(size_t count)
{
    buf_puts(&text, "Content-Type: multipart/mixed; boundary=b\n\n");
    repeat("--b\n\nx\n", count);
    buf_puts(&text, "--b--\n");
}

static void test_hostile_encoded_messages_nested(void **state)
{
    (void)state;
    repeat("Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n", 60);
    repeat("0123456789012345678901234567890123456789012345678901234567890123\n", 80000); /* 5 MB */
    parse_text();
    assert_true(arena_used_bytes(arena) < 400000000);
}

static void test_hostile_parts_at_the_cap(void **state)
{
    (void)state;
    many_parts(MESSAGE_MAX_PARTS - 1); /* the multipart is one itself */
    struct message *message = parse_text();
    assert_int_equal(message->entity_count, MESSAGE_MAX_PARTS - 1);
    assert_false(message->too_many_parts);
}

static void test_hostile_parts_a_million(void **state)
{
    (void)state;
    many_parts(1000000);
    struct message *message = parse_text();
    assert_int_equal(message->entity_count, MESSAGE_MAX_PARTS - 1);
    assert_true(message->too_many_parts);
}

static void test_hostile_brackets(void **state)
{
    (void)state;
    buf_puts(&text, "To: ");
    repeat("(", 107000);
    buf_puts(&text, "\nDate: Fri, 19 Aug 2016 09:00:00 +0000 ");
    repeat("(", 107000);
    buf_puts(&text, "\nFrom: ");
    repeat("<", 107000);
    buf_puts(&text, "\nCc: ");
    repeat("<,", 107000);
    buf_puts(&text, "\nReply-To: ");
    repeat("\"\\", 107000);
    buf_puts(&text, "\nContent-Type: text/plain;");
    repeat("(", 107000);
    buf_puts(&text, "\n\nanswer\n");
    assert_string_equal(body_of(parse_text())->bytes, "answer\n");
}

static void test_hostile_fields_at_the_cap(void **state)
{
    (void)state;
    repeat("X: y\n", MESSAGE_MAX_FIELDS);
    buf_puts(&text, "\nanswer\n");
    struct message *message = parse_text();
    assert_int_equal(message->field_count, MESSAGE_MAX_FIELDS);
    assert_false(message->truncated);
}

static void test_hostile_fields_a_million(void **state)
{
    (void)state;
    repeat("X: y\n", 1000000);
    buf_puts(&text, "\nanswer\n");
    struct message *message = parse_text();
    assert_int_equal(message->field_count, MESSAGE_MAX_FIELDS);
    assert_true(message->truncated);
    assert_string_equal(body_of(message)->bytes, "answer\n");
}

static void test_hostile_field_of_ten_megabytes(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: one\nX-Long: ");
    repeat("0123456789 ", 1000000);
    buf_puts(&text, "\n\nanswer\n");
    struct message *message = parse_text();
    assert_string_equal(message->subject, "one");
    assert_true(message->truncated);
    assert_string_equal(body_of(message)->bytes, "answer\n");
}

static void test_hostile_junk_lines_in_the_header(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: one\n");
    repeat("A: b\njunk\n", 200000);
    buf_puts(&text, "\nanswer\n");
    parse_text();
}

static void test_hostile_blank_folds(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: one\n");
    repeat(" \n", 500000);
    buf_puts(&text, "X: y\n\nanswer\n");
    parse_text();
}

static void test_hostile_recipients(void **state)
{
    (void)state;
    buf_puts(&text, "To: ");
    repeat("a@example.org, ", MESSAGE_MAX_ADDRESSES + 1);
    buf_puts(&text, "b@example.org\nCc: ");
    repeat("a@example.org,\n ", 60000);
    buf_puts(&text, "b@example.org\n\nanswer\n");
    struct message *message = parse_text();
    assert_int_equal(message->to_count, MESSAGE_MAX_ADDRESSES);
    assert_int_equal(message->cc_count, MESSAGE_MAX_ADDRESSES);
}

static void test_hostile_parameters(void **state)
{
    (void)state;
    buf_puts(&text, "Content-Type: text/plain");
    for (int i = 0; i < 100000; i++) buf_printf(&text, "; a%d=b", i);
    buf_puts(&text, "; charset=utf-8\nContent-Disposition: attachment");
    for (int i = 0; i < 50000; i++) buf_printf(&text, "; filename*%d=b", i);
    buf_puts(&text, "\n\nanswer\n");
    assert_int_equal(parse_text()->entity_count, 1);
}

static void test_hostile_encoded_words(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: ");
    repeat("=?utf-8?Q?a?=\n ", 50000);
    repeat("=?", 50000);
    buf_puts(&text, "\nFrom: ");
    repeat("=?utf-8?B?", 10000);
    buf_puts(&text, " <ann@example.org>\n\nanswer\n");
    struct message *message = parse_text();
    assert_string_equal(message->from.address, "ann@example.org");
    assert_true(strncmp(message->subject, "aaaa", 4) == 0);
}

static void test_hostile_words_of_changing_charsets(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: ");
    repeat("=?shift_jis?Q?=83A?= =?gb2312?Q?=C4=E3?= ", 15000);
    buf_puts(&text, "\n\nanswer\n");
    parse_text();
}

static void test_hostile_references(void **state)
{
    (void)state;
    buf_puts(&text, "References: ");
    repeat("<a@b> ", 100000);
    buf_puts(&text, "\nIn-Reply-To: ");
    repeat("<", 100000);
    buf_puts(&text, "\n\nanswer\n");
    assert_true(parse_text()->reference_count <= MESSAGE_MAX_ADDRESSES);
}

static void test_hostile_boundary_of_a_quotation_mark(void **state)
{
    (void)state;
    assert_string_equal(body_of(parse("Content-Type: multipart/mixed; boundary=\"\\\"\"\n\nanswer\n"))->bytes,
                        "answer\n");
    assert_string_equal(body_of(parse("Content-Type: multipart/mixed; boundary=\"\"\"\n\nanswer\n"))->bytes,
                        "answer\n");
    assert_string_equal(body_of(parse("Content-Type: multipart/mixed; boundary=\"\n\nanswer\n"))->bytes, "answer\n");
    assert_string_equal(body_of(parse("Content-Type: multipart/mixed; boundary=\n\nanswer\n"))->bytes, "answer\n");
    assert_string_equal(
        body_of(parse("Content-Type: multipart/mixed; boundary=\"\\\"\"\n\n--\"\n\nanswer\n--\"--\n"))->bytes,
        "answer");
}

static void test_hostile_lines_that_look_like_our_own_delimiters(void **state)
{
    (void)state;
    struct message *message =
        parse("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--=_mailcall_1_\n\ntwo\n"
              "--=_mailcall_1_--\n--=_mailcall_2_\n--=_mailcall_999999999999999999999_\nthree\n--b--\n");
    assert_int_equal(message->entity_count, 1);
    assert_non_null(strstr(body_of(message)->bytes, "three"));
}

static void test_hostile_dashes(void **state)
{
    (void)state;
    buf_puts(&text, "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n");
    repeat("--\n", 1000000);
    repeat("-", 1000000);
    buf_puts(&text, "\n--b--\n");
    assert_int_equal(parse_text()->entity_count, 1);
}

static void test_hostile_base64_junk(void **state)
{
    (void)state;
    buf_puts(&text, "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n");
    repeat("====!@#$\n", 300000);
    parse_text();
}

static void test_hostile_uuencode_beginnings(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: s\n\n");
    repeat("begin 644 a\n#0V%T\n", 100000);
    parse_text();
}

static void test_hostile_large_text_is_cut(void **state)
{
    (void)state;
    buf_puts(&text, "Subject: s\n\n");
    repeat("answer\n", MESSAGE_MAX_TEXT_BYTES / 7 + 100);
    struct message *message = parse_text();
    assert_true(message->truncated);
    assert_true(body_of(message)->count_bytes <= MESSAGE_MAX_TEXT_BYTES);
    assert_true(body_of(message)->damaged);
}

static void test_hostile_bytes(void **state)
{
    (void)state;
    const char all[] =
        "Subject: \xC0\xAF \xED\xA0\x80 \xF4\x90\x80\x80 \xFF\r\nFrom: \0\0@\0\r\nContent-Type: text/plain; "
        "charset=utf-8\r\n\r\na\0b\rc\xC0\xAFz \xE2\x82\xAC \xC3\xA9 \xC3\xA9";
    struct message *message = parse_bytes(all, sizeof all - 1);
    assert_true(utf8_valid(message->subject, strlen(message->subject)));
    assert_string_equal(body_of(message)->bytes, "a\xEF\xBF\xBD"
                                                 "b\nc\xEF\xBF\xBD\xEF\xBF\xBDz € é é");
}

static void test_hostile_charsets(void **state)
{
    (void)state;
    static const char *const labels[] = {
        "utf-8",     "utf-16", "utf-7",      "iso-2022-jp", "x-unknown", "%s%n",        "../../etc",
        "ebcdic-us", "utf-32", "hz-gb-2312", "scsu",        "bocu-1",    "iso-2022-kr", "imap-mailbox-name",
        "gb18030",   ""};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        buf_clear(&text);
        buf_printf(&text, "Subject: =?%s?Q?=FF=FE=1B$B=00?=\nContent-Type: text/plain; charset=\"%s\"\n\n", labels[i],
                   labels[i]);
        for (int byte = 255; byte >= 0; byte--) buf_putc(&text, (char)byte);
        buf_puts(&text, "+AGE-~{abc\x1B$)C\x0E");
        struct message *message = parse_text();
        assert_int_equal(strlen(body_of(message)->bytes), body_of(message)->count_bytes);
    }
}

static void test_hostile_every_prefix_parses(void **state)
{
    (void)state;
    static const char whole[] =
        "From x Fri Aug 19\r\nSubject: =?utf-8?B?w6k=?= =?x\r\nFrom: \"A\\\"\" <a@b> (c\r\nContent-Type: "
        "multipart/mixed;\r\n "
        "boundary*0=\"a\";boundary*1*=''%62\r\n\r\npre\r\n--ab\r\nContent-Type: message/rfc822\r\n\r\nSubject: "
        "i\r\n\r\nx\r\n--ab\r\n"
        "Content-Type: text/html; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n/v8AYQBi\r\n--ab\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n=C3=\r\n=A9=4\r\nbegin 644 x\r\n#0V%T\r\nend\r\n--ab--\r\n";
    for (size_t length = 0; length < sizeof whole; length++) parse_bytes(whole, length);
}

#define H(name) cmocka_unit_test_setup_teardown(name, begin, finish)

int main(void)
{
    const struct CMUnitTest tests[] = {
        H(test_hostile_multiparts_nested_at_the_cap),
        H(test_hostile_multiparts_nested_past_the_cap),
        H(test_hostile_multiparts_nested_50000),
        H(test_hostile_multiparts_nested_with_one_boundary),
        H(test_hostile_messages_nested_30000),
        H(test_hostile_encoded_messages_nested),
        H(test_hostile_parts_at_the_cap),
        H(test_hostile_parts_a_million),
        H(test_hostile_brackets),
        H(test_hostile_fields_at_the_cap),
        H(test_hostile_fields_a_million),
        H(test_hostile_field_of_ten_megabytes),
        H(test_hostile_junk_lines_in_the_header),
        H(test_hostile_blank_folds),
        H(test_hostile_recipients),
        H(test_hostile_parameters),
        H(test_hostile_encoded_words),
        H(test_hostile_words_of_changing_charsets),
        H(test_hostile_references),
        H(test_hostile_boundary_of_a_quotation_mark),
        H(test_hostile_lines_that_look_like_our_own_delimiters),
        H(test_hostile_dashes),
        H(test_hostile_base64_junk),
        H(test_hostile_uuencode_beginnings),
        H(test_hostile_large_text_is_cut),
        H(test_hostile_bytes),
        H(test_hostile_charsets),
        H(test_hostile_every_prefix_parses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
