/* SPDX-License-Identifier: MIT */
/* test_compare: what a reader of a revision is shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/base/buf.h>
#include <mailcall/work/compare.h>

/* "=2 -Gone. +New. ~[stays ][-old][+new]" */
static const char *told(struct arena *arena, const struct comparison *comparison)
{
    static const char marks[] = "=-+~";
    const char *text = "";
    for (size_t i = 0; i < comparison->count; i++) {
        const struct change *change = &comparison->changes[i];
        text = arena_printf(arena, "%s%s%c", text, *text ? " | " : "", marks[change->kind]);
        if (change->kind == CHANGE_SAME) text = arena_printf(arena, "%s%zu", text, change->sentences);
        if (change->kind == CHANGE_REMOVED) text = arena_printf(arena, "%s%s", text, change->before);
        if (change->kind == CHANGE_ADDED) text = arena_printf(arena, "%s%s", text, change->after);
        for (size_t k = 0; k < change->run_count; k++)
            text = arena_printf(arena, "%s[%c%s]", text, marks[change->runs[k].kind], change->runs[k].text);
    }
    return text;
}

static void check(const char *before, const char *after, const char *wanted)
{
    struct arena *arena = arena_new();
    struct comparison comparison;
    compare_texts(arena, "en", before, after, &comparison);
    assert_string_equal(told(arena, &comparison), wanted);
    arena_free(&arena);
}

static void test_compare_whole_sentences(void **state)
{
    (void)state;
    check("The team meets on Mondays. Nobody pays for the room.",
          "The team meets on Mondays. Nobody pays for the room.", "=2");
    check("The team meets on Mondays. Nobody pays for the room. It rains.", "The team meets on Mondays. It rains.",
          "=1 | -Nobody pays for the room. | =1");
    check("The team meets on Mondays.", "The team meets on Mondays.\n\nA second paragraph says more.",
          "=1 | +A second paragraph says more.");
    check("", "All of it is new.", "+All of it is new.");
    check("All of it is gone.", "", "-All of it is gone.");
    check("", "", "");
}

static void test_compare_words_of_a_reworded_sentence(void **state)
{
    (void)state;
    check("The team meets every month in the old town hall.", "The team meets every week in the old town hall.",
          "~[=The team meets every ][-month ][+week ][=in the old town hall.]");
}

/* What ends the sentence stands once, and behind what went or came. */
static void test_compare_at_the_end_of_a_sentence(void **state)
{
    (void)state;
    check("The team meets every month in the hall and by the sea.", "The team meets every month in the hall.",
          "~[=The team meets every month in the hall ][-and by the sea][=.]");
    check("The team meets every month in the hall.", "The team meets every month in the hall and by the sea.",
          "~[=The team meets every month in the hall ][+and by the sea][=.]");
    check("The team meets every month in the hall.", "The team meets every month in the yard.",
          "~[=The team meets every month in the ][-hall ][+yard][=.]");
    check("The team meets every month in the hall and by the sea!", "The team meets every month in the hall.",
          "~[=The team meets every month in the hall ][-and by the sea!][=.]");
    check("The team meets every month in the hall, and by the sea.", "The team meets every month in the hall.",
          "~[=The team meets every month in the hall][-, and by the sea][=.]");
    check("The team meets every month in the hall and by the sea, where it rains.",
          "The team meets every month in the hall, where it rains.",
          "~[=The team meets every month in the hall ][-and by the sea][=, where it rains.]");
    check("Yes, of course the team meets in the hall.", "Yes, the team meets in the hall.",
          "~[=Yes, ][-of course ][=the team meets in the hall.]");
    check("Perhaps the team meets in the hall.", "The team meets in the hall.",
          "~[-Perhaps ][=The team meets in the hall.]");
    check("\"The team meets in the old hall\" (2016).", "\"The team meets in the old hall\".",
          "~[=\"The team meets in the old hall\" ][-(2016)][=.]");
}

static void test_compare_scripts_without_blanks(void **state)
{
    (void)state;
    check(
        "\xE5\x9B\xA2\xE9\x98\x9F\xE6\xAF\x8F\xE6\x9C\x88\xE5\xBC\x80\xE4\xBC\x9A\xE8\xAE\xA8\xE8\xAE\xBA\xE3\x80\x82",
        "\xE5\x9B\xA2\xE9\x98\x9F\xE6\xAF\x8F\xE6\x9C\x88\xE5\xBC\x80\xE4\xBC\x9A\xE3\x80\x82",
        "~[=\xE5\x9B\xA2\xE9\x98\x9F\xE6\xAF\x8F\xE6\x9C\x88\xE5\xBC\x80\xE4\xBC\x9A][-\xE8\xAE\xA8\xE8\xAE\xBA][="
        "\xE3\x80\x82]");
}

static void test_compare_sentences_with_nothing_in_common(void **state)
{
    (void)state;
    check("Cats sleep. The team meets on Mondays.", "Dogs bark loudly at night. The team meets on Mondays.",
          "-Cats sleep. | +Dogs bark loudly at night. | =1");
}

static void test_compare_lines_case_and_commas_are_no_change(void **state)
{
    (void)state;
    check("The team meets on Mondays, in the hall. Nobody\npays for the room.",
          "The team meets\non mondays in the hall. Nobody pays for the room.", "=2");
}

static void test_compare_counts_words(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct comparison comparison;
    compare_texts(arena, "en", "One two three four five six. Seven eight.",
                  "One two three four five nine. Ten eleven twelve thirteen.", &comparison);
    assert_int_equal(comparison.words_same + comparison.words_removed, 8);
    assert_int_equal(comparison.words_same + comparison.words_added, 10);
    arena_free(&arena);
}

/* Thousands of sentences, all different: it must end soon, and lose none. */
static void test_compare_long_texts(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf before = BUF_INIT(1 << 20), after = BUF_INIT(1 << 20);
    struct comparison comparison;
    for (int i = 0; i < 3000; i++) {
        buf_printf(&before, "Sentence number %d stands here. ", i);
        if (i % 10) buf_printf(&after, "Sentence number %d stands here. ", i);
    }
    compare_texts(arena, "en", buf_text(&before), buf_text(&after), &comparison);
    assert_int_equal(comparison.words_removed, 300 * 5);
    assert_int_equal(comparison.words_added, 0);
    buf_release(&before);
    buf_release(&after);
    arena_free(&arena);
}

/* Sentences of one text, in another order: memory is some of their bytes, not their square. */
static void test_compare_thousands_of_sentences_in_little_memory(void **state)
{
    (void)state;
    enum { SENTENCES = 4000 };
    struct arena *arena = arena_new();
    struct buf before = BUF_INIT(1 << 20), after = BUF_INIT(1 << 20);
    struct comparison comparison;
    for (int i = 0; i < SENTENCES; i++) {
        buf_printf(&before, "The well of village %d is kept by its women. ", i);
        buf_printf(&after, "The well of village %d is kept by its women. ", (i * 1001) % SENTENCES);
    }
    compare_texts(arena, "en", buf_text(&before), buf_text(&after), &comparison);
    assert_true(arena_used_bytes(arena) < 100 * (before.len + after.len));
    buf_release(&before);
    buf_release(&after);
    arena_free(&arena);
}

/* Each of so many words stands in the other text as often: nobody would wait for all pairs. */
static void test_compare_the_same_few_words_over_and_over(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT(1 << 20);
    struct comparison comparison;
    for (int i = 0; i < 20000; i++) buf_puts(&text, i % 3 ? "No. " : "Yes. ");
    const char *before = arena_strdup(arena, buf_text(&text));
    buf_puts(&text, "Perhaps.");
    compare_texts(arena, "en", before, buf_text(&text), &comparison);
    assert_int_equal(comparison.words_removed, 20000);
    assert_int_equal(comparison.words_added, 20001);
    buf_release(&text);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare_whole_sentences),
        cmocka_unit_test(test_compare_words_of_a_reworded_sentence),
        cmocka_unit_test(test_compare_at_the_end_of_a_sentence),
        cmocka_unit_test(test_compare_scripts_without_blanks),
        cmocka_unit_test(test_compare_sentences_with_nothing_in_common),
        cmocka_unit_test(test_compare_lines_case_and_commas_are_no_change),
        cmocka_unit_test(test_compare_counts_words),
        cmocka_unit_test(test_compare_long_texts),
        cmocka_unit_test(test_compare_thousands_of_sentences_in_little_memory),
        cmocka_unit_test(test_compare_the_same_few_words_over_and_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
