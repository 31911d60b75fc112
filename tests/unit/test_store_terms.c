/* SPDX-License-Identifier: MIT */
/* test_store_terms: how text is cut and folded for the index. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/base/arena.h>

#include "terms.h"

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void assert_terms(const char *text, const char *wanted)
{
    assert_string_equal(terms_joined(arena, text, strlen(text)), wanted);
}

static void test_terms_ascii_is_lowered_and_parted(void **state)
{
    (void)state;
    assert_terms("", "");
    assert_terms(" \n", "");
    assert_terms("The Quick-brown_fox, 2.3!", "the quick brown fox 2 3");
    assert_terms("(a)b", "a b");
}

/* The quick way for ASCII and the long way must cut alike: one letter of another script may not change the rest. */
static void test_terms_both_ways_agree(void **state)
{
    (void)state;
    const char *text = "Don't wait: e-mail A_B@Example.org <x> \"y\" 10% & C++\t\x01 z";
    const char *plain = terms_joined(arena, text, strlen(text));
    char *longer = arena_printf(arena, "%s \xc3\xa9", text);
    assert_string_equal(terms_joined(arena, longer, strlen(longer)), arena_printf(arena, "%s e", plain));
}

static void test_terms_fold(void **state)
{
    (void)state;
    assert_terms("CAFÉ Cafe\xcc\x81", "cafe cafe");
    assert_terms("Straße", "strasse");
    assert_terms("ＡＢＣ１２３", "abc123");
    assert_terms("co\xc2\xadoperate", "cooperate");
}

static void test_terms_cut_where_no_spaces_are(void **state)
{
    (void)state;
    assert_terms("安全ISO9001标准", "安 全 iso9001 标 准");
    assert_terms("「情報」、共有。", "情 報 共 有");
}

static void test_terms_spans_point_into_the_text(void **state)
{
    (void)state;
    const char *text = "«Été» 安全 ok";
    struct terms terms = {0};
    terms_of(arena, text, strlen(text), &terms);
    assert_int_equal(terms.count, 4);
    assert_memory_equal(text + terms.items[0].from, "Été", 5);
    assert_int_equal(terms.items[0].to - terms.items[0].from, 5);
    assert_string_equal(terms.items[0].text, "ete");
    assert_memory_equal(text + terms.items[2].from, "全", 3);
    assert_int_equal(terms.items[3].to, strlen(text));
}

static void test_terms_take_any_bytes(void **state)
{
    (void)state;
    char bytes[512];
    for (unsigned seed = 1; seed < 200; seed++) {
        unsigned x = seed * 2654435761u;
        for (size_t i = 0; i < sizeof bytes; i++) {
            x = x * 1664525u + 1013904223u;
            bytes[i] = (char)(x >> 24);
        }
        struct terms terms = {0};
        terms_of(arena, bytes, sizeof bytes, &terms);
        for (size_t i = 0; i < terms.count; i++) {
            assert_true(terms.items[i].from < terms.items[i].to && terms.items[i].to <= sizeof bytes);
            assert_null(strpbrk(terms.items[i].text, " \"'()*:^"));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_terms_ascii_is_lowered_and_parted),
        cmocka_unit_test(test_terms_both_ways_agree),
        cmocka_unit_test(test_terms_fold),
        cmocka_unit_test(test_terms_cut_where_no_spaces_are),
        cmocka_unit_test(test_terms_spans_point_into_the_text),
        cmocka_unit_test(test_terms_take_any_bytes),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
