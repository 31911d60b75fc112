/* SPDX-License-Identifier: MIT */
/*
 * test_html_notes: foot- and endnotes of pages stand where they are cited, as programs write them: a short link leads
 * to the note and one in the note leads back. Tables of contents, links to the top and plain numbers are none.
 */
#include "text_help.h"

static void test_html_notes_of_programs(void **state)
{
    (void)state;
    /* pandoc: the way back is behind the note. */
    expect_html(
        "<p>Wet<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a>, cold.</p><p>More.</p>"
        "<section class=\"footnotes\"><hr><ol><li id=\"fn1\"><p>Twice a year.<a href=\"#fnref1\">\u21a9\ufe0e</a>"
        "</p></li></ol></section>",
        "p Wet[1: Twice a year.], cold.\np More.\n");
    /* Word and Outlook. */
    expect_html(
        "<p class=MsoNormal>Wet<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span "
        "class=MsoFootnoteReference>[1]</span></a> and cold<a href=\"#_ftn2\" name=\"_ftnref2\">[2]</a>.</p>"
        "<div style='mso-element:footnote-list'><br><hr><div style='mso-element:footnote' id=ftn1><p "
        "class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\"><span>[1]</span></a> Twice a year.</p><p>And "
        "in May.</p></div><div id=ftn2><p><a href=\"#_ftnref2\" name=\"_ftn2\">[2]</a> At night.</p></div></div>",
        "p Wet[1: Twice a year. And in May.] and cold[2: At night.].\n");
    /* LibreOffice, whose figures need not be right. */
    expect_html("<p>Wet<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>0</sup></a></p>"
                "<div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" "
                "href=\"#sdfootnote1anc\">0</a>Twice a year.</p></div>",
                "p Wet[1: Twice a year.]\n");
    /* Google Docs, and a wiki, which name the raised figure. */
    expect_html("<p>Wet<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a href=\"#ftnt_ref1\" "
                "id=\"ftnt1\">[1]</a> Twice a year.</p></div>",
                "p Wet[1: Twice a year.]\n");
    expect_html("<p>Wet<sup id=\"cite_ref-1\"><a href=\"#cite_note-1\">[1]</a></sup></p><ol><li id=\"cite_note-1\"><a "
                "href=\"#cite_ref-1\">\u2191</a> Twice <b>a year</b>.</li></ol>",
                "p Wet[1: Twice a year.]\n");
}

/* In cells, in items and in quotations; what is emphasised or leads elsewhere in a note goes on doing so. */
static void test_html_notes_anywhere(void **state)
{
    (void)state;
    expect_html("<table><tr><td>Wet?</td><td>Yes<a href='#n1' id='r1'>*</a></td></tr></table><ol><li>One<a href='#n2' "
                "id='r2'>**</a></li></ol><p id='n1'>In May. <a href='#r1'>back</a></p><p id='n2'>In June. <a "
                "href='#r2'>back</a></p>",
                "r Wet?|Yes[1: In May.]\ni1 1. One[2: In June.]\n");
    expect_html("<blockquote><p>Wet<a href='#n1' id='r1'>1</a></p><p id='n1'><a href='#r1'>1</a> May.</p></blockquote>",
                ">p Wet[1: May.]\n");
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    static const char page[] = "<p>Wet<a href='#n1' id='r1'>1</a></p><p id='n1'><a href='#r1'>1</a> See <a "
                               "href='https://example.org/wet'>there</a>.</p>";
    extract_html(arena, page, sizeof page - 1, "", &blocks);
    assert_int_equal(blocks.count, 1);
    assert_int_equal(blocks.items[0].emphasis_count, 1);
    assert_string_equal(blocks.items[0].emphasis[0].href, "https://example.org/wet");
    assert_memory_equal(blocks.items[0].text + blocks.items[0].emphasis[0].from, "there", 5);
    arena_free(&arena);
}

static void test_html_notes_that_are_none(void **state)
{
    (void)state;
    /* A table of contents whose headings lead back. */
    expect_html("<p><a href='#s1' id='t1'>Who teaches</a></p><h2 id='s1'><a href='#t1'>Who teaches</a></h2><p>We.</p>",
                "p Who teaches\nh2 Who teaches\np We.\n");
    /* No way back; a way to the top; a mark that leads nowhere. */
    expect_html("<p>Wet<a href='#n1'>1</a></p><p id='n1'>1 May.</p>", "p Wet1\np 1 May.\n");
    expect_html("<h1 id='top'>T</h1><p>Wet<a href='#n1'>1</a></p><p id='n1'>May. <a href='#top'>up</a></p>",
                "h1 T\np Wet1\np May. up\n");
    expect_html("<p>Wet<a href='#n9' id='r1'>1</a></p><p id='n1'>May. <a href='#r1'>up</a></p>", "p Wet1\np May. up\n");
    /* Two notes in one paragraph cannot be told apart: the first would take the second. */
    expect_html("<p>Wet<a href='#n1' id='r1'>1</a></p><p>Dry<a href='#n2' id='r2'>2</a></p><p><a id='n1' "
                "href='#r1'>1</a> May.</p><p><a id='n2' href='#r2'>2</a> June.</p>",
                "p Wet[1: May.]\np Dry[2: June.]\n");
}

/* Never more than the page, however many links there are, and cut off anywhere. */
static void test_html_notes_of_any_page(void **state)
{
    (void)state;
    static const char page[] = "<p>Wet<a href='#n1' id='r1'>1</a> <a href=#n2 id=r2>2</a></p><li id='n1'>May. <a "
                               "href='#r1'>up</a><div id=n2><a href=#r2>x</a>June</div>";
    for (size_t bytes = 0; bytes < sizeof page; bytes++) {
        struct arena *arena = arena_new();
        struct blocks blocks = {0};
        extract_html(arena, arena_strndup(arena, page, bytes), bytes, "", &blocks);
        arena_free(&arena);
    }
    struct arena *arena = arena_new();
    struct buf many = BUF_INIT(1 << 20);
    struct blocks blocks = {0};
    for (int i = 0; i < 5000; i++) buf_printf(&many, "<p>w<a href='#n%d' id='r%d'>%d</a></p>", i, i, i);
    for (int i = 0; i < 5000; i++) buf_printf(&many, "<p id='n%d'><a href='#r%d'>%d</a> note</p>", i, i, i);
    extract_html(arena, buf_text(&many), many.len, "", &blocks);
    assert_true(blocks.count >= 5000);
    buf_release(&many);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_html_notes_of_programs), cmocka_unit_test(test_html_notes_anywhere),
        cmocka_unit_test(test_html_notes_that_are_none), cmocka_unit_test(test_html_notes_of_any_page)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
