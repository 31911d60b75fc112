/* SPDX-License-Identifier: MIT */
/* key: the same message has the same key however it came; another message has another. */
#include "mail_help.h"

#define HEAD "From: ann@example.org\nSubject: answers\nMessage-ID: <1@example.org>\n"

static const char *key_of(const char *text)
{
    char *out = arena_alloc(arena, 65);
    message_key(text, strlen(text), out);
    assert_int_equal(strlen(out), 64);
    return out;
}

static void assert_same(const char *a, const char *b)
{
    assert_string_equal(key_of(a), key_of(b));
}

static void assert_other(const char *a, const char *b)
{
    assert_string_not_equal(key_of(a), key_of(b));
}

static void test_key_leaves_traces_out(void **state)
{
    (void)state;
    const char *plain = HEAD "\nbody\n";
    assert_same(plain, "Received: from a by b;\n\tFri, 19 Aug 2016 09:00:00 +0000\n" HEAD "\nbody\n");
    assert_same(plain, "Return-Path: <x@y>\nDelivered-To: z@w\n" HEAD "X-Spam-Status: No\nARC-Seal: i=1\n\nbody\n");
    assert_same(plain, HEAD "Mailcall-Number: 7\nX-Mailman-Version: 2.1.39\nDKIM-Signature: v=1;\n b=x\n\nbody\n");
    assert_same(plain, "From ann@example.org Fri Aug 19 09:00:00 2016\n" HEAD "Status: RO\n\nbody\n");
}

static void test_key_survives_transport(void **state)
{
    (void)state;
    const char *plain = HEAD "\nbody\n\nFrom here on\n";
    assert_same(
        plain,
        "From: ann@example.org\r\nSubject: answers\r\nMessage-ID: <1@example.org>\r\n\r\nbody\r\n\r\nFrom here on\r\n");
    assert_same(plain, HEAD "\nbody\n\nFrom here on");
    assert_same(plain, HEAD "\nbody\n\nFrom here on\n\n\n");
    assert_same(plain, HEAD "\nbody\n\n>From here on\n");
    assert_same(plain,
                "From:  ann@example.org\nSUBJECT: answers\nMessage-ID:\n <1@example.org>\n\nbody\n\nFrom here on\n");
}

static void test_key_tells_messages_apart(void **state)
{
    (void)state;
    const char *plain = HEAD "\nbody\n";
    assert_other(plain, HEAD "\nBody\n");
    assert_other(plain, HEAD "\nbody \n");
    assert_other(plain, HEAD "X: y\n\nbody\n");
    assert_other(plain, "From: eve@example.org\nSubject: answers\nMessage-ID: <1@example.org>\n\nbody\n");
    assert_other(HEAD "\n\nbody\n", HEAD "\nbody\n");
    assert_other("A: b\n\nc\n", "A: b c\n\n");
    assert_other("", "x");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_key_leaves_traces_out),
        T(test_key_survives_transport),
        T(test_key_tells_messages_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
