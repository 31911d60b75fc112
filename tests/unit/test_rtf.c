/* SPDX-License-Identifier: MIT */
/* test_rtf: Rich Text Format as a reader of the page sees it: text in the charsets fonts name, lists, tables, notes,
 * what was deleted or hidden left out; and files that are damaged. */
#include "attach_help.h"

#include "../../src/text/documents/office.h"

static char *read_rtf(struct arena *arena, const char *bytes, size_t count)
{
    struct blocks blocks = {0};
    const char *missing = NULL;
    assert_null(rtf_read(arena, bytes, count, "a.rtf", &blocks, &missing));
    return dump_blocks(arena, &blocks);
}

static void expect_rtf(const char *rtf, const char *want)
{
    struct arena *arena = arena_new();
    assert_string_equal(read_rtf(arena, rtf, strlen(rtf)), want);
    arena_free(&arena);
}

static void test_rtf_paragraphs(void **state)
{
    (void)state;
    expect_rtf(
        "{\\rtf1\\ansi{\\info{\\title secret}}{\\header running head\\par}{\\stylesheet{\\s1\\outlinelevel0 heading "
        "1;}}\\pard\\s1 Answers\\par\\pard\\plain One\\line two\\par Three\\par}",
        "h1 Answers\np One/two\np Three\n");
    expect_rtf("{\\rtf1 {\\listtext\\pard 1.\\tab}first\\par{\\pntext 2.\\tab}second\\par plain\\par}",
               "i1 1. first\ni1 2. second\np plain\n");
    expect_rtf("{\\rtf1 \\{a\\} \\\\ b\\~c\\_d \\ldblquote q\\rdblquote\\emdash x\\par}",
               "p {a} \\ b c-d \xe2\x80\x9cq\xe2\x80\x9d\xe2\x80\x94x\n");
}

static void test_rtf_charsets(void **state)
{
    (void)state;
    expect_rtf("{\\rtf1\\ansi\\ansicpg1252 caf\\'e9 \\u8212\\'97 end}", "p caf\xc3\xa9 \xe2\x80\x94 end\n");
    expect_rtf("{\\rtf1\\ansicpg1251 \\'ce\\'ef\\'e5\\'f0}", "p \xd0\x9e\xd0\xbf\xd0\xb5\xd1\x80\n");
    expect_rtf("{\\rtf1{\\fonttbl{\\f0 A;}{\\f1\\fcharset128 B;}}\\f0 x {\\f1\\'93\\'fa\\'96\\'7b \\'83A} y}",
               "p x \xe6\x97\xa5\xe6\x9c\xac \xe3\x82\xa2 y\n");
    expect_rtf("{\\rtf1\\uc0\\u26085 \\u-10179 \\u-8694 .}", "p \xe6\x97\xa5\xf0\x9f\x98\x8a.\n");
    /* A writer that forgot what stands for the character does not cost the paragraph's end. */
    expect_rtf("{\\rtf1 a\\u8212\\par b}", "p a\xe2\x80\x94\np b\n");
}

static void test_rtf_leaves_out(void **state)
{
    (void)state;
    expect_rtf("{\\rtf1 kept {\\deleted gone}{\\revised added}{\\v hidden}{\\*\\annotation comment}"
               "{\\field{\\*\\fldinst{HYPERLINK \"x\"}}{\\fldrslt  link}}{\\pict\\bin4 }}}}}{\\*\\unknown x}.\\par}",
               "p kept added link.\n");
    expect_rtf("{\\rtf1 Q3: {\\strike by phone }siren\\par\\striked1 gone\\striked0\\par b}", "p Q3: siren\np b\n");
    expect_rtf("{\\rtf1 {\\strike one\\par two}}", "p one\np two\n");
    expect_rtf("{\\rtf1 {\\strike Who tests?} We.}", "p Who tests?/We.\n");
    expect_rtf("{\\rtf1 by{\\strike  phone }siren\\par by{\\strike\\line phone}siren}", "p by siren\np by/siren\n");
    expect_rtf("{\\rtf1 a{\\footnote\\pard {\\chftn }Note \\b text.}b\\par c}", "p a[1: Note text.]b\np c\n");
}

static void test_rtf_answers_underlined_in_the_question(void **state)
{
    (void)state;
    static const char rtf[] = "{\\rtf1 Who pays? {\\ul The families do.}\\par Is it {\\ul new}?\\par}";
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, "a.rtf", "application/rtf", rtf, sizeof rtf - 1, &out),
                        "p Who pays?\np The families do.\np Is it new?\n");
    arena_free(&arena);
}

static void test_rtf_tables(void **state)
{
    (void)state;
    expect_rtf("{\\rtf1 \\trowd\\pard\\intbl Who?\\cell We.\\par And you.\\cell\\row\\trowd\\intbl Pay?\\cell "
               "All\\cell\\row\\pard after\\par}",
               "r Who?|We./And you.\nr Pay?|All\np after\n");
}

static void test_rtf_emphasis(void **state)
{
    (void)state;
    static const char rtf[] =
        "{\\rtf1{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;}Q? {\\cf2 red}{\\cf1 black}\\par}";
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    const char *missing = NULL;
    assert_null(rtf_read(arena, rtf, sizeof rtf - 1, "", &blocks, &missing));
    assert_int_equal(blocks.items[0].emphasis_count, 1);
    assert_true(blocks.items[0].emphasis[0].coloured);
    assert_int_equal(blocks.items[0].emphasis[0].from, 3);
    assert_int_equal(blocks.items[0].emphasis[0].to, 6);
    arena_free(&arena);
}

/* Groups past the cap, and every file cut off after each of its bytes. */
static void test_rtf_damaged(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf deep = BUF_INIT(1 << 20);
    buf_puts(&deep, "{\\rtf1 ");
    for (int i = 0; i < 5000; i++) buf_puts(&deep, "{\\b ");
    buf_puts(&deep, "deep");
    for (int i = 0; i < 5000; i++) buf_putc(&deep, '}');
    buf_puts(&deep, " after}");
    assert_string_equal(read_rtf(arena, buf_text(&deep), deep.len), "p deep after\n");
    buf_release(&deep);
    static const char rtf[] = "{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset128 B;}}{\\f1\\'93\\'fa}\\u8212\\'97{\\footnote "
                              "n}\\intbl a\\cell b\\cell\\row\\pard\\bin3 }}}end\\par}";
    for (size_t bytes = 0; bytes < sizeof rtf; bytes++) {
        char *piece = malloc(bytes == 0 ? 1 : bytes);
        memcpy(piece, rtf, bytes);
        read_rtf(arena, piece, bytes);
        free(piece);
    }
    arena_free(&arena);
}

/* A number of raw bytes that is not there costs none of the text, and a text that is cut off is said to be. */
static void test_rtf_lengths_that_lie(void **state)
{
    (void)state;
    static const char lies[] = "{\\rtf1 Before.\\par\\bin999999999 x\\par After.}",
                      cut[] = "{\\rtf1 {\\b Before.}\\par Aft";
    static const char right[] = "{\\rtf1 Before.\\bin3 {{{\\par After.}";
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, "a.rtf", "", lies, sizeof lies - 1, &out), "p Before.\np x\np After.\n");
    assert_string_equal(read_attachment(arena, "a.rtf", "", right, sizeof right - 1, &out), "p Before.\np After.\n");
    assert_string_equal(read_attachment(arena, "a.rtf", "", cut, sizeof cut - 1, &out),
                        "! a.rtf: cut off: its end is missing");
    assert_int_equal(out.blocks.count, 2);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rtf_answers_underlined_in_the_question),
        cmocka_unit_test(test_rtf_paragraphs),
        cmocka_unit_test(test_rtf_charsets),
        cmocka_unit_test(test_rtf_leaves_out),
        cmocka_unit_test(test_rtf_tables),
        cmocka_unit_test(test_rtf_emphasis),
        cmocka_unit_test(test_rtf_damaged),
        cmocka_unit_test(test_rtf_lengths_that_lie),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
