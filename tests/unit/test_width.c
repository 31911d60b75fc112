/* SPDX-License-Identifier: MIT */
/* test_width: columns, cuts and lines in every script. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/lang/width.h>

static size_t columns(const char *text)
{
    return width_columns(text, strlen(text));
}

static void test_width_counts_what_a_screen_shows(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t columns;
    } cases[] = {
        {"", 0},
        {"plain", 5},
        {"caf\xC3\xA9", 4},
        {"cafe\xCC\x81", 4},                                                     /* combining acute */
        {"\xE5\xAE\x89\xE5\x85\xA8", 4},                                         /* two Han characters */
        {"\xEF\xBC\xA1", 2},                                                     /* full-width A */
        {"\xED\x95\x9C\xEA\xB8\x80", 4},                                         /* Hangul syllables */
        {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2},                             /* the first of them as jamo */
        {"\xF0\x9F\x98\x80", 2},                                                 /* emoji */
        {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB", 2},                     /* woman + joiner + laptop */
        {"\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7\xF0\x9F\x87\xAF\xF0\x9F\x87\xB5", 4}, /* two flags */
        {"\xE2\x9D\xA4\xEF\xB8\x8F", 2},                                         /* heart with emoji style */
        {"\xD8\xA7\xD9\x84\xD8\xA3\xD9\x85\xD9\x86", 5},                         /* Arabic */
        {"\xE0\xB8\xA0\xE0\xB8\xB1\xE0\xB8\xA2", 2},                             /* Thai with a mark above */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (columns(cases[i].text) != cases[i].columns) print_error("case %zu: %s\n", i, cases[i].text);
        assert_int_equal(columns(cases[i].text), cases[i].columns);
    }
}

static void test_width_cut_keeps_clusters_whole(void **state)
{
    (void)state;
    const char *text = "cafe\xCC\x81s";
    assert_int_equal(width_cut(text, strlen(text), 4), 6);
    const char *han = "a\xE5\xAE\x89";
    assert_int_equal(width_cut(han, strlen(han), 2), 1);
    const char *family = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBBx";
    assert_int_equal(width_cut(family, strlen(family), 1), 0);
    assert_int_equal(width_cut(family, strlen(family), 2), strlen(family) - 1);
    assert_int_equal(width_cut("abc", 3, 9), 3);
}

static void test_width_shorten_prefers_a_word_boundary(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(width_shorten(arena, "short", 10), "short");
    assert_string_equal(width_shorten(arena, "communication mechanisms", 20), "communication\xE2\x80\xA6");
    assert_string_equal(width_shorten(arena, "a communicationmechanism", 12), "a communica\xE2\x80\xA6");
    assert_string_equal(width_shorten(arena, "exactly ten", 11), "exactly ten");
    assert_string_equal(width_shorten(arena, "abc", 0), "");
    assert_string_equal(width_shorten(arena, "abc", 1), "\xE2\x80\xA6");
    arena_free(&arena);
}

/* The lines of `text` joined by "|". */
static const char *lines(struct arena *arena, const char *text, size_t first, size_t rest)
{
    struct spans spans = {0};
    width_lines(arena, text, strlen(text), first, rest, &spans);
    const char *joined = "";
    for (size_t i = 0; i < spans.count; i++) {
        struct span span = spans.items[i];
        joined =
            arena_printf(arena, "%s%s%.*s", joined, i > 0 ? "|" : "", (int)(span.to - span.from), text + span.from);
    }
    return joined;
}

static void test_width_lines_fill_and_break(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(lines(arena, "", 10, 10), "");
    assert_string_equal(lines(arena, "one two three four", 9, 9), "one two|three|four");
    assert_string_equal(lines(arena, "one two three", 3, 9), "one|two three");
    assert_string_equal(lines(arena, "one\ntwo", 20, 20), "one|two");
    assert_string_equal(lines(arena, "one  \n\ntwo", 20, 20), "one||two");
    assert_string_equal(lines(arena, "abcdefghij", 4, 4), "abcd|efgh|ij");
    assert_string_equal(lines(arena, "say abcdefghij", 4, 4), "say|abcd|efgh|ij");
    /* Chinese has no spaces; a closing mark never starts a line. */
    assert_string_equal(lines(arena, "\xE7\xBD\x91\xE7\xBB\x9C\xE5\xAE\x89\xE5\x85\xA8\xE3\x80\x82", 8, 8),
                        "\xE7\xBD\x91\xE7\xBB\x9C\xE5\xAE\x89|\xE5\x85\xA8\xE3\x80\x82");
    arena_free(&arena);
}

static void test_width_lines_keep_web_addresses_whole(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(lines(arena, "see https://example.org/a/long-path/x?y=z&b now", 12, 12),
                        "see|https://example.org/a/long-path/x?y=z&b|now");
    arena_free(&arena);
}

/* A megabyte without a blank, with a place to break after every other byte: the cost must not grow with its square. */
static void test_width_lines_of_a_huge_word_are_quick(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    size_t bytes = 1000 * 1000;
    char *text = arena_alloc(arena, bytes + 1);
    for (size_t i = 0; i < bytes; i++) text[i] = i % 2 == 0 ? 'a' : '/';
    memcpy(text, "https://", 8);
    struct spans spans = {0};
    clock_t before = clock();
    width_lines(arena, text, bytes, 72, 72, &spans);
    assert_true((double)(clock() - before) / CLOCKS_PER_SEC < 5);
    assert_true(spans.count > bytes / 80);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_width_counts_what_a_screen_shows),
        cmocka_unit_test(test_width_cut_keeps_clusters_whole),
        cmocka_unit_test(test_width_shorten_prefers_a_word_boundary),
        cmocka_unit_test(test_width_lines_fill_and_break),
        cmocka_unit_test(test_width_lines_of_a_huge_word_are_quick),
        cmocka_unit_test(test_width_lines_keep_web_addresses_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
