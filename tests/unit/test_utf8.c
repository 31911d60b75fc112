/* SPDX-License-Identifier: MIT */
/* test_utf8: strict reading, and cleaning that never loses a well-formed character. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/utf8.h>

static void assert_cleaned(const char *bytes, size_t count, const char *expected)
{
    struct buf out = BUF_INIT(1000);
    utf8_add_clean(&out, bytes, count);
    assert_string_equal(buf_text(&out), expected);
    assert_int_equal(out.len, strlen(expected));
    assert_true(utf8_valid(buf_text(&out), out.len));
    buf_release(&out);
}
#define CLEANED(bytes, expected) assert_cleaned(bytes, sizeof(bytes) - 1, expected)

static void test_utf8_round_trip_of_every_code_point(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        char bytes[4];
        uint32_t back = 0;
        size_t count = utf8_put(bytes, code);
        if (utf8_next(bytes, bytes + count, &back) != count || back != code || !utf8_valid(bytes, count))
            fail_msg("U+%04X does not come back", code);
        for (size_t cut = 1; cut < count; cut++)
            if (utf8_valid(bytes, cut)) fail_msg("U+%04X cut to %zu bytes is not valid", code, cut);
    }
}

static void test_utf8_put_replaces_what_is_no_character(void **state)
{
    (void)state;
    char bytes[4];
    assert_int_equal(utf8_put(bytes, 0xD800), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
    assert_int_equal(utf8_put(bytes, 0x110000), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

static void test_utf8_next_at_the_end(void **state)
{
    (void)state;
    const char *text = "x";
    uint32_t code = 0;
    assert_int_equal(utf8_next(text + 1, text + 1, &code), 0);
    assert_int_equal(utf8_next(text, text + 1, &code), 1);
    assert_int_equal(code, 'x');
}

static void test_utf8_refuses_overlong_surrogate_and_beyond(void **state)
{
    (void)state;
    assert_false(utf8_valid("\xC0\x80", 2));
    assert_false(utf8_valid("\xC1\xBF", 2));
    assert_false(utf8_valid("\xE0\x80\xAF", 3));
    assert_false(utf8_valid("\xF0\x80\x80\xAF", 4));
    assert_false(utf8_valid("\xED\xA0\x80", 3));
    assert_false(utf8_valid("\xF4\x90\x80\x80", 4));
    assert_false(utf8_valid("\xF5\x80\x80\x80", 4));
    assert_false(utf8_valid("\x80", 1));
    assert_false(utf8_valid("\xFF", 1));
    assert_true(utf8_valid("\xEF\xBF\xBD", 3));
    assert_true(utf8_valid("", 0));
}

static void test_utf8_clean_marks_each_ill_formed_part_once(void **state)
{
    (void)state;
    CLEANED("caf\xE9 noir", "caf\xEF\xBF\xBD noir");
    CLEANED("\xE2\x82", "\xEF\xBF\xBD");
    CLEANED("\xE2\x82\xAC", "\xE2\x82\xAC");
    CLEANED("\xF0\x9F\x98x", "\xEF\xBF\xBDx");
    CLEANED("\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
    CLEANED("\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CLEANED("a\0b", "a\xEF\xBF\xBD"
                    "b");
    CLEANED("\xEF\xBF\xBD", "\xEF\xBF\xBD");
}

static void test_utf8_clean_makes_all_line_ends_one(void **state)
{
    (void)state;
    CLEANED("a\r\nb\rc\nd\r", "a\nb\nc\nd\n");
    CLEANED("\r\r\n\n", "\n\n\n");
    CLEANED("", "");
}

static void test_utf8_cut_never_splits_a_character(void **state)
{
    (void)state;
    const char *text = "a\xC3\xA9\xF0\x9F\x98\x80z";
    static const size_t expected[] = {0, 1, 1, 3, 3, 3, 3, 7, 8, 8};
    for (size_t max = 0; max < 10; max++) assert_int_equal(utf8_cut(text, 8, max), expected[max]);
    assert_int_equal(utf8_cut("\x80\x80\x80\x80\x80\x80\x80", 7, 6), 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8_round_trip_of_every_code_point),
        cmocka_unit_test(test_utf8_put_replaces_what_is_no_character),
        cmocka_unit_test(test_utf8_next_at_the_end),
        cmocka_unit_test(test_utf8_refuses_overlong_surrogate_and_beyond),
        cmocka_unit_test(test_utf8_clean_marks_each_ill_formed_part_once),
        cmocka_unit_test(test_utf8_clean_makes_all_line_ends_one),
        cmocka_unit_test(test_utf8_cut_never_splits_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
