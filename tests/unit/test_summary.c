/* SPDX-License-Identifier: MIT */
/* test_summary: leading sentences, whole. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/classify/summary.h>

static void test_summary_ends_at_a_sentence(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    bool whole = true;
    assert_string_equal(
        summary_leading(arena, "en", "One is\nshort. Two is longer by far than that. Three.", 20, &whole),
        "One is short.");
    assert_false(whole);
    assert_string_equal(summary_leading(arena, "en", "We met Dr. Smith. Done.", 200, &whole),
                        "We met Dr. Smith. Done.");
    assert_true(whole);
    assert_string_equal(summary_leading(arena, "en", "", 20, &whole), "");
    arena_free(&arena);
}

static void test_summary_cuts_a_long_sentence_at_a_word(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    bool whole = true;
    assert_string_equal(summary_leading(arena, "en", "alpha beta gamma delta epsilon zeta eta theta iota", 12, &whole),
                        "alpha beta…");
    assert_false(whole);
    arena_free(&arena);
}

static void test_summary_passes_over_what_is_cited(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(summary_leading(arena, "en", "> Do you agree?\n\nYes, we do.", 80, NULL), "Yes, we do.");
    assert_string_equal(summary_leading(arena, "en", "> Only cited.", 80, NULL), "> Only cited.");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_summary_ends_at_a_sentence),
                                       cmocka_unit_test(test_summary_cuts_a_long_sentence_at_a_word),
                                       cmocka_unit_test(test_summary_passes_over_what_is_cited)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
