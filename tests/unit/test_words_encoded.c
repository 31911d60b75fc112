/* SPDX-License-Identifier: MIT */
/* encoded words, RFC 2231 parameters and raw 8-bit fields become the text their author saw. */
#include "mail_help.h"

static void assert_decoded(const char *raw, const char *text)
{
    assert_string_equal(header_decode(arena, raw, strlen(raw)), text);
}

static void test_words_plain_and_encoded(void **state)
{
    (void)state;
    assert_decoded("Call for contributions", "Call for contributions");
    assert_decoded("=?utf-8?Q?Caf=C3=A9?= au lait", "Café au lait");
    assert_decoded("=?ISO-8859-1?Q?a_b?=", "a b");
    assert_decoded("=?UTF-8?B?TXlTdXJ2ZXk=?=", "MySurvey");
    assert_decoded("=?utf-8*en?q?one?=", "one");
    assert_decoded("Re: =?utf-8?q?=C3=A9?=!", "Re: é!");
}

static void test_words_follow_each_other(void **state)
{
    (void)state;
    assert_decoded("=?utf-8?Q?one?= =?utf-8?Q?_two?=", "one two");
    assert_decoded("=?utf-8?Q?one?=\r\n =?iso-8859-1?Q?=E9?=", "oneé");
    assert_decoded("=?utf-8?Q?one?= and =?utf-8?Q?two?=", "one and two");
    assert_decoded("=?utf-8?Q?a=C3?= =?utf-8?Q?=A9b?=", "aéb"); /* cut inside a character */
    assert_decoded("=?utf-8?B?w6k=?==?utf-8?B?w6k=?=", "éé");   /* no blank between */
    assert_decoded("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本");
}

static void test_words_broken_stay(void **state)
{
    (void)state;
    assert_decoded("=?utf-8?Q?open", "=?utf-8?Q?open");
    assert_decoded("=?utf-8?X?what?=", "=?utf-8?X?what?=");
    assert_decoded("=?=?utf-8?Q?one?=", "=?one");
    assert_decoded("2 =? 3", "2 =? 3");
    assert_decoded("=?utf-8?Q?a=ZZb?=", "a=ZZb");
    assert_decoded("=?utf-8?B?w6!!k=?=", "é");
    assert_decoded("=?no-such-charset?Q?Caf=C3=A9?=", "Café");
    assert_decoded("=?no-such-charset?Q?Caf=E9?=", "Café");
}

static void test_words_carry_no_line_ends(void **state)
{
    (void)state;
    assert_decoded("=?utf-8?Q?one=0D=0ABcc:_eve=40example.org=00?=", "one Bcc: eve@example.org\xEF\xBF\xBD");
}

static void test_words_raw_8bit(void **state)
{
    (void)state;
    assert_decoded("Caf\xC3\xA9", "Café");
    assert_decoded("Caf\xE9", "Café");
    assert_decoded("\x1B$BF|K\\\x1B(B", "日本");
    struct message *message =
        parse("Subject: \xD0\xD2\xC9\xD7\xC5\xD4\nContent-Type: text/plain; charset=koi8-r\n\nx\n");
    assert_string_equal(message->subject, "привет");
}

static void test_words_raw_8bit_takes_the_bodys_detected_charset(void **state)
{
    (void)state;
    /* windows-1251, unlabelled */
    struct message *message = parse(
        "Subject: \xCF\xF0\xE8\xE2\xE5\xF2\n\n"
        "\xC4\xEE\xE1\xF0\xFB\xE9 \xE4\xE5\xED\xFC, \xEA\xEE\xEB\xEB\xE5\xE3\xE8! \xDF "
        "\xEF\xF0\xEE\xF7\xE8\xF2\xE0\xEB "
        "\xE2\xE0\xF8\xE8 \xE2\xEE\xEF\xF0\xEE\xF1\xFB \xE8 \xF5\xEE\xF7\xF3 \xEE\xF2\xE2\xE5\xF2\xE8\xF2\xFC \xED\xE0 "
        "\xEF\xE5\xF0\xE2\xFB\xE9 \xE8\xE7 \xED\xE8\xF5 \xEF\xEE\xE4\xF0\xEE\xE1\xED\xEE.\n");
    assert_string_equal(message->subject, "Привет");
}

static const struct entity *named(const char *fields)
{
    char *text = arena_printf(arena, "%s\n\nx\n", fields);
    struct message *message = parse(text);
    return &message->entities[0];
}

static void test_words_file_names(void **state)
{
    (void)state;
    const char *disposition = "Content-Type: application/pdf\nContent-Disposition: attachment; ";
    const struct {
        const char *parameter, *name;
    } cases[] = {
        {"filename=\"report.pdf\"", "report.pdf"},
        {"filename=my report.pdf", "my report.pdf"},
        {"filename=\"a;b.pdf\"; size=3", "a;b.pdf"},
        {"filename*=utf-8'en'r%C3%A9sum%C3%A9.pdf", "résumé.pdf"},
        {"filename*0=\"long \"; filename*1=\"name.pdf\"", "long name.pdf"},
        {"filename*1*=%A9.pdf; filename*0*=utf-8''r%C3", "ré.pdf"},
        {"filename=old.pdf; filename*=utf-8''n%C3%A9w.pdf", "néw.pdf"},
        {"filename=\"=?utf-8?Q?r=C3=A9.pdf?=\"", "ré.pdf"},
        {"filename==?utf-8?B?csOpLnBkZg==?=", "ré.pdf"},
        {"filename=\"C:\\Users\\ann\\report.pdf\"", "report.pdf"},
        {"filename=\"../../etc/passwd\"", "passwd"},
        {"filename=\"..\"", ""},
        {"filename=\"unclosed.pdf", "unclosed.pdf"},
        {"filename=\"a\\\"b.pdf\"", "a\"b.pdf"},
        {"filename*=%zz'", "%zz'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(named(arena_printf(arena, "%s%s", disposition, cases[i].parameter))->filename,
                            cases[i].name);
    assert_string_equal(named("Content-Type: application/pdf; name=\"a\nb.pdf\"\nSubject: x")->filename, "a b.pdf");
}

static void test_words_content_type_forms(void **state)
{
    (void)state;
    assert_string_equal(named("Content-Type: TEXT/HTML; CHARSET=\"UTF-8\"")->type, "text/html");
    assert_string_equal(named("Content-Type: TEXT/HTML; CHARSET=\"UTF-8\"")->charset, "utf-8");
    assert_string_equal(named("Content-Type: text/plain charset=utf-8")->charset, "utf-8");
    assert_string_equal(named("Content-Type: text/plain (comment); charset=utf-8 (x)")->charset, "utf-8");
    assert_string_equal(named("Content-Type: text")->type, "text/plain");
    assert_string_equal(named("Content-Type: ;;;")->type, "text/plain");
    assert_string_equal(named("Content-Type: =?utf-8?Q?text/plain?=")->type, "text/plain");
    assert_true(named("Content-Type: text/plain; format=Flowed; DelSp=yes")->delsp);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_words_plain_and_encoded), T(test_words_follow_each_other),
        T(test_words_broken_stay),       T(test_words_carry_no_line_ends),
        T(test_words_raw_8bit),          T(test_words_raw_8bit_takes_the_bodys_detected_charset),
        T(test_words_file_names),        T(test_words_content_type_forms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
