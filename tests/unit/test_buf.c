/* SPDX-License-Identifier: MIT */
/* test_buf: a buffer grows up to its maximum and says so when more came. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>

static void test_buf_adds_and_ends_with_nul(void **state)
{
    (void)state;
    struct buf buf = BUF_INIT(1000);
    assert_string_equal(buf_text(&buf), "");
    buf_puts(&buf, "one");
    buf_putc(&buf, ' ');
    buf_printf(&buf, "%d-%s", 2, "two");
    buf_add(&buf, "\0x", 2);
    assert_memory_equal(buf.data, "one 2-two\0x\0", 12);
    assert_int_equal(buf.len, 11);
    assert_false(buf.cut);
    buf_truncate(&buf, 3);
    assert_string_equal(buf_text(&buf), "one");
    buf_truncate(&buf, 100);
    assert_int_equal(buf.len, 3);
    buf_release(&buf);
    assert_string_equal(buf_text(&buf), "");
    buf_puts(&buf, "again");
    assert_string_equal(buf_text(&buf), "again");
    buf_release(&buf);
}

static void test_buf_at_the_maximum_and_one_past(void **state)
{
    (void)state;
    struct buf buf;
    buf_init(&buf, 5);
    buf_puts(&buf, "12345");
    assert_false(buf.cut);
    buf_putc(&buf, '6');
    assert_true(buf.cut);
    assert_string_equal(buf_text(&buf), "12345");
    buf_clear(&buf);
    assert_false(buf.cut);
    buf_printf(&buf, "%s", "abcdef");
    assert_true(buf.cut);
    assert_string_equal(buf_text(&buf), "abcde");
    buf_truncate(&buf, 2);
    assert_true(buf.cut);
    buf_release(&buf);
    assert_false(buf.cut);
    assert_int_equal(buf.max_bytes, 5);
}

static void test_buf_with_a_maximum_of_nothing(void **state)
{
    (void)state;
    struct buf buf = BUF_INIT(0);
    buf_puts(&buf, "");
    assert_false(buf.cut);
    buf_puts(&buf, "x");
    assert_true(buf.cut);
    assert_string_equal(buf_text(&buf), "");
    buf_release(&buf);
}

static void test_buf_grows_without_a_practical_maximum(void **state)
{
    (void)state;
    struct buf buf = BUF_INIT(SIZE_MAX);
    for (int i = 0; i < 100000; i++) buf_printf(&buf, "%d\n", i);
    assert_int_equal(buf.len, 588890);
    assert_false(buf.cut);
    assert_memory_equal(buf.data + buf.len - 6, "99999\n", 7);
    buf_release(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_buf_adds_and_ends_with_nul),
        cmocka_unit_test(test_buf_at_the_maximum_and_one_past),
        cmocka_unit_test(test_buf_with_a_maximum_of_nothing),
        cmocka_unit_test(test_buf_grows_without_a_practical_maximum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
