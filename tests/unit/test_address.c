/* SPDX-License-Identifier: MIT */
/* addresses: who wrote and to whom, in every spelling real mail uses. */
#include "mail_help.h"

static void assert_from(const char *value, const char *name, const char *address)
{
    struct message *message = parse(arena_printf(arena, "From: %s\n\nx\n", value));
    assert_string_equal(message->from.name, name);
    assert_string_equal(message->from.address, address);
}

static void test_address_forms(void **state)
{
    (void)state;
    assert_from("ann@example.org", "", "ann@example.org");
    assert_from("Ann Example <ann@Example.ORG>", "Ann Example", "ann@example.org");
    assert_from("\"Example, Ann\" <ann@example.org>", "Example, Ann", "ann@example.org");
    assert_from("\"Ann \\\"A\\\" Example\" <ann@example.org>", "Ann \"A\" Example", "ann@example.org");
    assert_from("ann@example.org (Ann Example)", "Ann Example", "ann@example.org");
    assert_from("=?utf-8?Q?Ann_Ex=C3=A4mple?= <ann@example.org>", "Ann Exämple", "ann@example.org");
    assert_from("\"=?utf-8?Q?Ann?=\" <ann@example.org>", "Ann", "ann@example.org");
    assert_from("\"ann doe\"@example.org", "", "\"ann doe\"@example.org");
    assert_from("<@a.example,@b.example:ann@example.org>", "", "ann@example.org");
    assert_from("'Ann Example' <ann@example.org>", "Ann Example", "ann@example.org");
}

static void test_address_odd_forms(void **state)
{
    (void)state;
    assert_from("Ann Example ann@example.org", "Ann Example", "ann@example.org");
    assert_from("ann at example.org (Ann Example)", "Ann Example", "ann@example.org"); /* pipermail */
    assert_from("Ann Example <ann at example.org>", "Ann Example", "ann@example.org");
    assert_from("Ann <ann@example.org", "Ann", "ann@example.org");
    assert_from("Ann <<ann@example.org>>", "Ann", "ann@example.org");
    assert_from("\"Ann <ann@example.org>", "Ann", "ann@example.org");
    assert_from("Ann <mailto:ann@example.org>", "Ann", "ann@example.org");
    assert_from("Ann <ann@example.org<mailto:ann@example.org>>", "Ann", "ann@example.org");
    assert_from("Ann (at work <ann@example.org>", "Ann (at work", "ann@example.org");
    assert_from("root", "", "root");
    assert_from("Ann Example", "Ann Example", "");
    assert_from("=?utf-8?Q?Ann_=3Cann=40example.org=3E?=", "Ann", "ann@example.org");
    assert_from("Pete (a \\) chap) <pete(his account)@example.org(host)>", "Pete", "pete@example.org");
    assert_from("\"ann@example.org\" <eve@example.com>", "ann@example.org", "eve@example.com");
    assert_from("<>", "", "");
    assert_from("", "", "");
}

static void test_address_first_of_several_authors(void **state)
{
    (void)state;
    assert_from("Ann <ann@example.org>, Bob <bob@example.org>", "Ann", "ann@example.org");
    assert_from(", ; Ann <ann@example.org>", "Ann", "ann@example.org");
}

static void assert_to(const char *value, size_t count, const char *last)
{
    struct message *message = parse(arena_printf(arena, "To: %s\n\nx\n", value));
    assert_int_equal(message->to_count, count);
    if (count) assert_string_equal(message->to[count - 1].address, last);
}

static void test_address_lists(void **state)
{
    (void)state;
    assert_to("a@example.org, B <b@example.org>,c@example.org", 3, "c@example.org");
    assert_to("a@example.org; b@example.org", 2, "b@example.org");
    assert_to("Team: a@example.org, b@example.org;, c@example.org", 3, "c@example.org");
    assert_to("undisclosed-recipients:;", 0, NULL);
    assert_to("a@example.org,\n b@example.org", 2, "b@example.org");
    assert_to("\"a, b\" <ab@example.org>, c@example.org", 2, "c@example.org");
    struct message *twice = parse("To: a@example.org\nTo: b@example.org\n\nx\n");
    assert_int_equal(twice->to_count, 2);
}

static void test_address_identifiers(void **state)
{
    (void)state;
    struct message *message = parse("Message-ID: < a@b >\nIn-Reply-To: Ann's message of <c@d> (x)\n"
                                    "References: <e@f>\n <g@h> junk <i@\n j>\nList-Id: A <b> list <L.Example.ORG>\n"
                                    "Return-Path: <>\nAuto-Submitted: Auto-Replied (vacation)\n\nx\n");
    assert_string_equal(message->message_id, "a@b");
    assert_string_equal(message->in_reply_to, "c@d");
    assert_int_equal(message->reference_count, 3);
    assert_string_equal(message->references[0], "e@f");
    assert_string_equal(message->references[2], "i@j");
    assert_string_equal(message->list_id, "l.example.org");
    assert_string_equal(message->return_path, "<>");
    assert_string_equal(message->auto_submitted, "auto-replied");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_address_forms), T(test_address_odd_forms),   T(test_address_first_of_several_authors),
        T(test_address_lists), T(test_address_identifiers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
