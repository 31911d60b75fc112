/* SPDX-License-Identifier: MIT */
/*
 * test_printed: what pdftotext writes for lines that are read from the right, on pages of either side, and for letters
 * that typesetting draws as one. Latin text, raised figures and fractions stay as they are.
 */
#include "text_help.h"

#include <mailcall/base/utf8.h>
#include "../../src/text/documents/printed.h"

#define RLE "\u202b"
#define LRE "\u202a"
#define POP "\u202c"

static void expect_printed(const char *text, const char *want)
{
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(1 << 20);
    printed_add(arena, &out, text, strlen(text));
    assert_string_equal(buf_text(&out), want);
    buf_release(&out);
    arena_free(&arena);
}

/* A page of Hebrew: figures, points beside a blank, brackets. */
static void test_printed_from_the_right(void **state)
{
    (void)state;
    expect_printed("   " RLE "משאילים " LRE " 11" POP "לוחות (ישנים)" LRE " ," POP "ומטענים" LRE "." POP POP "\n",
                   "   משאילים 11 לוחות (ישנים), ומטענים.\n");
    expect_printed(RLE "בשעות " LRE "9-12" POP " בבוקר" POP "\fשורה", "בשעות 9-12 בבוקר\fשורה");
    expect_printed(RLE "נעיר" POP, "נעיר");
    /* An item's number on a line of its own. */
    expect_printed(RLE LRE ".1" POP POP, "1.");
}

/* A question in English on such a page is turned round as a whole. */
static void test_printed_other_side_on_the_page(void **state)
{
    (void)state;
    expect_printed(RLE "?" LRE "Who teaches, and how" POP POP, "Who teaches, and how?");
    expect_printed(RLE "." LRE "(a) Which" POP POP, "(a) Which.");
    /* And a line of Hebrew on a page of English, whose stretches stand from left to right. */
    expect_printed(RLE " לוחות" POP "11 " RLE "משאילים" POP, "משאילים 11 לוחות");
    expect_printed("We call it " RLE "ספריה" POP " here.", "We call it ספריה here.");
}

static void test_printed_letters(void **state)
{
    (void)state;
    expect_printed("The oﬃce ﬁled it, ﬂatly: m², ½, №, …", "The office filed it, flatly: m², ½, №, …");
    expect_printed("\uf0b7 nets, \uf0fe boats", "• nets, ☑ boats");
    expect_printed("ﻣﺤﺎ اﻷﺣﻔﺎد", "محا الأحفاد");
    /* The ligature of lam and alef, turned round as one letter; the article is no such case. */
    expect_printed(RLE "األحفاد واالستمارة" POP, "الأحفاد والاستمارة");
    expect_printed("المدرسة والقاعة", "المدرسة والقاعة");
    expect_printed("“Plain”\u200f text—as it is", "“Plain” text—as it is");
}

static void test_printed_words(void **state)
{
    (void)state;
    static const char *const words[][2] = {{"تاحوللا", "اللوحات"}, {"11", "11"},       {"2023-םינש", "שנים-2023"},
                                           {"ﬁled", "filed"},      {"naïve", "naïve"}, {"دافحلأا", "الأحفاد"}};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_string_equal(printed_word(arena, words[i][0], strlen(words[i][0])), words[i][1]);
    arena_free(&arena);
}

/* Marks that open or close nothing, and text cut off anywhere. */
static void test_printed_any_bytes(void **state)
{
    (void)state;
    static const char text[] = POP "a" POP RLE LRE RLE "ב?1" POP LRE "\n" LRE RLE POP POP POP "ﷺ ﬃ\u2066x\u2069" RLE;
    for (size_t bytes = 0; bytes < sizeof text; bytes++) {
        struct arena *arena = arena_new();
        struct buf out = BUF_INIT(1 << 16), clean = BUF_INIT(1 << 16);
        utf8_add_clean(&clean, text, bytes);
        printed_add(arena, &out, buf_text(&clean), clean.len);
        printed_word(arena, buf_text(&clean), clean.len);
        assert_true(out.len <= clean.len + 64);
        buf_release(&out);
        buf_release(&clean);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_printed_from_the_right),
                                       cmocka_unit_test(test_printed_other_side_on_the_page),
                                       cmocka_unit_test(test_printed_letters), cmocka_unit_test(test_printed_words),
                                       cmocka_unit_test(test_printed_any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
