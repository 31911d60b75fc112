/* SPDX-License-Identifier: MIT */
/* test_html: HTML bodies as a reader sees them, and what hostile ones cost. */
#include "text_help.h"

#include <mailcall/xml/html.h>

static void test_html_paragraphs_and_breaks(void **state)
{
    (void)state;
    expect_html("<p>one</p><p>two</p>", "p one\np two\n");
    expect_html("one<br>two<br><br>three", "p one/two\np three\n");
    expect_html("<div>one</div><div>two</div><div><br></div><div>three</div>", "p one/two\np three\n");
    expect_html("<div>one<br></div><div>two</div>", "p one/two\n");
    expect_html("<p>one</p><p>&nbsp;</p><p>two</p>", "p one\np two\n");
    expect_html("  a \n b&nbsp; c ", "p a b c\n");
    expect_html("caf&eacute; &lt;b&gt; &amp; &#8211; &euro;", "p caf\xc3\xa9 <b> & \xe2\x80\x93 \xe2\x82\xac\n");
}

/* With changes tracked Word says when what was deleted. */
static void test_html_tracked_changes(void **state)
{
    (void)state;
    expect_html("<p>We <del cite=\"mailto:Ada\" datetime=\"2023-10-01T10:00\">never <b>ever</b> </del><ins "
                "datetime=\"2023-10-01T10:00\">often</ins> lend <s>two</s> <del>three</del>.</p>",
                "p We often lend .\n~p two three\n");
}

/* What is struck out by hand is set aside, and does not part what is left. */
static void test_html_struck_out(void **state)
{
    (void)state;
    static const char *const ways[] = {"<s>by phone</s>",
                                       "<strike>by <b>phone</b></strike>",
                                       "<del>by phone</del>",
                                       "<span style='text-decoration:line-through'>by phone</span>",
                                       "<span style='text-decoration: underline line-through red'>by phone</span>",
                                       "<span style='color:red;text-decoration-line:line-through'>by phone</span>"};
    char page[200];
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        snprintf(page, sizeof page, "<p>Q3: %s siren</p>", ways[i]);
        expect_html(page, "p Q3: siren\n~p by phone\n");
    }
    expect_html("<p>one</p><p><s>two</s></p><p>three</p>", "p one\n~p two\np three\n");
    expect_html("one<br><s>two</s><br>three", "p one\n~p two\np three\n");
    expect_html("<ol><li>one<li><s>two</s><li>three</ol>", "i1 1. one\n~i1 2. two\ni1 3. three\n");
    expect_html("<table><tr><td>Q3<td><s>by phone</s> siren</table>", "r Q3|siren\n~p by phone\n");
    expect_html("<pre>a <s>b</s>\nc</pre>", "~p b\nv a/c\n");
    expect_html("<p>Q3: <span style='text-decoration:underline'>by phone</span></p>", "p Q3: by phone\n");
}

/* Editors that name every look by a class strike out by one, too. */
static void test_html_struck_by_class(void **state)
{
    (void)state;
    expect_html("<style>.x{text-decoration:line-through}</style><p>Why? <span class=x>no idea</span> Rain.",
                "p Why? Rain.\n~p no idea\n");
    expect_html("<style>p.old b{color:red;text-decoration-line:line-through}</style><p>a<p class=old>b", "p a\np b\n");
    expect_html("<style>table span.y{text-decoration:underline line-through}</style>"
                "<table><tr><td>Q<td><span class='z y'>gone</span> A</table>",
                "r Q|A\n~p gone\n");
    expect_html("<style>@media print{.x{text-decoration:line-through}}.y{text-decoration:none}</style>"
                "<p><span class='x y'>stays</span> here",
                "p stays here\n");
}

/* A merged cell moves those behind it, in its own row and in those that it goes down over. */
static void test_html_merged_cells(void **state)
{
    (void)state;
    expect_html("<table><tr><td>a<td>b<td>c<tr><td colspan=2>d<td>e</table>", "r a|b|c\nr d||e\n");
    expect_html("<table><tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h</table>",
                "r a|b|c\nr |d|e\nr f|g|h\n");
    expect_html("<table><tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e</table>", "r a|b||c\nr d|||e\n");
    /* A table inside has cells of its own. */
    expect_html("<table><tr><td rowspan=3>a<td><table><tr><td>x<td>y<tr><td>z<td>v</table><tr><td>b<td>c</table>",
                "p a\nr x|y\nr z|v\nr |b|c\n");
    expect_html("<table><tr><td colspan=99999 rowspan=-4>a<td>b<tr><td colspan=0>c<td>d</table>",
                "r a||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||b\nr c|d\n");
}

/* What is struck out stays where it is all there is, in quotations, and where it asks what the next words answer. */
static void test_html_struck_out_stays(void **state)
{
    (void)state;
    expect_html("<p><s>one</s></p><ol><li><s>two</s></ol>", "p one\ni1 1. two\n");
    expect_html("<p><s>one</s></p><blockquote type=cite>two <s>three</s></blockquote>", "p one\n>p two three\n");
    expect_html("one<blockquote type=cite>two <s>three</s></blockquote>", "p one\n>p two three\n");
    expect_html("<p><s>3. Who is warned?</s><br>All.</p><p><s>4. Who tests?</s> We.</p>",
                "p 3. Who is warned?\np All.\np 4. Who tests?\np We.\n");
    expect_html("<p>We ask <s>who tests?</s> nothing.</p>", "p We ask nothing.\n~p who tests?\n");
}

/* What is struck out in more than 500 places is set aside as one, and asks nothing of what stands below. */
static void test_html_struck_out_often(void **state)
{
    (void)state;
    for (int places = 500; places <= 503; places++) {
        struct buf page = BUF_INIT(1 << 16), want = BUF_INIT(1 << 16);
        for (int i = 1; i <= places; i++) buf_printf(&page, "<p>a <s>b%d?</s></p>", i);
        for (int i = 1; i <= places; i++) {
            if (i <= 500) buf_printf(&want, "p a\n~p b%d?\n", i);
            if (i > 500) buf_puts(&want, "p a\n");
        }
        for (int i = 501; i <= places; i++) buf_printf(&want, "%sb%d?", i > 501 ? " " : "~p ", i);
        if (places > 500) buf_puts(&want, "\n");
        expect_html(buf_text(&page), buf_text(&want));
        buf_release(&page);
        buf_release(&want);
    }
}

static void test_html_headings_and_lists(void **state)
{
    (void)state;
    expect_html("<h2>Title</h2>text", "h2 Title\np text\n");
    expect_html("<ol><li>one</li><li>two</li></ol>", "i1 1. one\ni1 2. two\n");
    expect_html("<ol start=3><li>three<li>four</ol>", "i1 3. three\ni1 4. four\n");
    expect_html("<ol type=a><li>x</li><li value=5>y</li></ol>", "i1 a. x\ni1 e. y\n");
    expect_html("<ol type=I start=4><li>x</li></ol>", "i1 IV. x\n");
    expect_html("<ol style='list-style:lower-alpha inside'><li>x</ol><ol><li type=A>y</ol>", "i1 a. x\ni1 A. y\n");
    expect_html("<p>neigh&shy;bour, col<wbr>league</p>", "p neighbour, colleague\n");
    expect_html("<ol reversed><li>x<li><b>y</b><li>z</ol>", "i1 3. x\ni1 2. y\ni1 1. z\n");
    expect_html("<ol reversed start=5><li>x<li>y</ol>", "i1 5. x\ni1 4. y\n");
    expect_html("<ol reversed><li>x<ol><li>in</ol><li><ol reversed><li>a<li>b</ol></ol>",
                "i1 2. x\ni2 1. in\ni2 2. a\ni2 1. b\n");
    expect_html("<ul><li>x<ol><li>y</li></ol></li><li>z</li></ul>after", "i1 x\ni2 1. y\ni1 z\np after\n");
    expect_html(
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; "
        "</span></span>Word</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
        "style='mso-list:Ignore'>\xc2\xb7<span>&nbsp;</span></span>bullet</p>",
        "i2 1. Word\ni1 bullet\n");
}

static void test_html_conditional_comments(void **state)
{
    (void)state;
    expect_html("<p><![if !supportLists]>1.<![endif]> one</p>", "p 1. one\n");
    expect_html("a<!--[if mso]><p>mso</p><![endif]-->b", "p ab\n");
    expect_html("a<!--[if !mso]><!-->b<!--<![endif]-->c", "p abc\n");
    expect_html("a<!-- never closed <![if x]>b", "p a\n");
    expect_html("5 <![ 3 and no end", "p 5 <![ 3 and no end\n");
    expect_html("<ol style='list-style-type:upper-roman'><li>x</ol>", "i1 I. x\n");
}

static void test_html_tables(void **state)
{
    (void)state;
    expect_html("<table><tr><th>Q</th><th>A</th></tr><tr><td>1. Who?</td><td><p>We.</p><p>All.</p></td></tr></table>",
                "r Q|A\nr 1. Who?|We./All.\n");
    expect_html("<table><tr><td><p>layout</p><p>only</p></td></tr></table>", "p layout\np only\n");
    expect_html("<table><tr><td></td><td>text</td></tr></table>", "p text\n");
    expect_html("<table><tr><td>out<table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>",
                "p out\nr a|b\np c\n");
}

static void test_html_quotations(void **state)
{
    (void)state;
    expect_html("mine<blockquote type=cite>theirs<blockquote type=cite>older</blockquote></blockquote>yes",
                "p mine\n>p theirs\n>>p older\np yes\n");
    expect_html("<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>indented</blockquote>", "p indented\n");
    expect_html("Hello<br>&gt; theirs<br>&gt; too", "p Hello\n>p theirs/too\n");
}

static void test_html_hidden_text_is_marked(void **state)
{
    (void)state;
    expect_html("<div style='display:none'>pre</div><p>seen</p>", "~p pre\np seen\n");
    expect_html("<span style='font-size:0px'>pre</span>seen", "~p pre\np seen\n");
    expect_html("<span style='color:#ffffff'>white</span>seen", "~p white\np seen\n");
    expect_html("<table bgcolor='#003366'><tr><td><font color=white>shown on blue</font></td></tr></table>",
                "p shown on blue\n");
    expect_html("<style>p{color:red}</style><script>alert(1)</script><title>t</title>seen", "p seen\n");
}

static void test_html_sheets_hide(void **state)
{
    (void)state;
    expect_html("<style>.pre, #top{display:none}</style><p class='x pre'>a</p><p id=top>b</p><p class=pre2>c</p>",
                "~p a\n~p b\np c\n");
    expect_html("<style>@media print{.p{display:none}} @import 'x'; /* .p{display:none} */ span.p{opacity:0}</style>"
                "<p class=p>a</p><p><span class=p>b</span></p>",
                "p a\n~p b\n");
    expect_html("<style>.a .b{display:none} .b:hover{display:none} p{display:none}</style><p class=b>a</p>", "p a\n");
    expect_html("<style>.p{display:none</style><p class=p>a</p>", "p a\n");
    expect_html("<p style='text-indent:-9999px'>a</p><p style='text-indent:-18pt'>b</p>", "~p a\np b\n");
    /* One rule more than is kept. */
    struct buf page = BUF_INIT(1 << 16);
    buf_puts(&page, "<style>");
    for (int i = 1; i <= 65; i++) buf_printf(&page, ".c%d{display:none}", i);
    buf_puts(&page, "</style><p class=c64>a</p><p class=c65>b</p>");
    expect_html(buf_text(&page), "~p a\np b\n");
    buf_release(&page);
}

/* Every way in which a preview text is kept from being seen. */
static void test_html_ways_of_hiding(void **state)
{
    (void)state;
    static const char *const ways[] = {"display : none",
                                       "visibility:collapse",
                                       "content-visibility:hidden",
                                       "font-size:0.1px",
                                       "font:0/0 a",
                                       "color:rgba(0,0,0,0)",
                                       "color:#ffffff00",
                                       "color:hsl(0,0%,100%)",
                                       "background:#eee;color:#eeeeee",
                                       "position:absolute;clip:rect(0 0 0 0)",
                                       "clip-path:inset(50%)",
                                       "transform:scale(0)",
                                       "transform:translateX(-9999px)",
                                       "width:1px;height:1px;overflow:hidden"};
    static const char *const shown[] = {"font-size:0.9em",
                                        "font:700 12px Arial",
                                        "opacity:0.5",
                                        "height:0.5in",
                                        "color:rgba(0,0,0,0.8)",
                                        "color:hsl(0,0%,10%)",
                                        "background:#fff;color:#000",
                                        "clip:rect(0 0 0 0)",
                                        "transform:translateX(-9px)",
                                        "width:1px;overflow:hidden;height:auto"};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        char page[200];
        snprintf(page, sizeof page, "<div style='%s'>a</div><p>b</p>", ways[i]);
        expect_html(page, "~p a\np b\n");
    }
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        char page[200];
        snprintf(page, sizeof page, "<div style='%s'>a</div><p>b</p>", shown[i]);
        expect_html(page, "p a\np b\n");
    }
    expect_html("<template>a</template><p>b</p>", "p b\n");
}

/* Programs take the size of blanks between columns away and give it back to the words; no page is hidden as a whole. */
static void test_html_shown_again_inside(void **state)
{
    (void)state;
    expect_html("<div style='font-size:0px'>a<p style='font-size:14px'>b</p></div>", "~p a\np b\n");
    expect_html("<div style='visibility:hidden'>a<p style='visibility:visible'>b</p></div>", "~p a\np b\n");
    expect_html("<div style='color:#fff'>a<p style='color:#333'>b</p></div>", "~p a\np b\n");
    expect_html("<div style='color:#fff'>a<p style='background:#036'>b</p></div>", "~p a\np b\n");
    expect_html("<div style='display:none'>a<p style='display:block;font-size:14px'>b</p></div>c", "~p a\n~p b\np c\n");
    expect_html("<div style='margin-left:-900px;padding-left:900px'><p>a</p><p>b</p></div>", "p a\np b\n");
}

static void test_html_selectors(void **state)
{
    (void)state;
    static const char *const about[] = {"div[class=pre]", "[class='x']", "body > div.pre",
                                        "td *.pre",       ".pre.x",      "#p.x"};
    static const char *const not [] = {".y .pre", ".pre.y", "div[class^=pr]", "u + .pre", "p.pre", ".pre:hover", "#q"};
    for (size_t i = 0; i < sizeof about / sizeof about[0]; i++) {
        char page[200];
        snprintf(page, sizeof page, "<style>@media screen {%s{display:none}}</style><div class='pre x' id=p>a</div>b",
                 about[i]);
        expect_html(page, "~p a\np b\n");
    }
    for (size_t i = 0; i < sizeof not / sizeof not [0]; i++) {
        char page[200];
        snprintf(page, sizeof page, "<style>%s{display:none}</style><div class='pre x' id=p>a</div><p>b</p>", not [i]);
        expect_html(page, "p a\np b\n");
    }
    expect_html("<style>@media screen and (max-width:480px){.pre{display:none}} .q{opacity:0}</style><p class=pre>a</p>"
                "<p class=q>b</p>",
                "p a\n~p b\n");
}

static void test_html_emphasis(void **state)
{
    (void)state;
    static const char html[] =
        "<p>a <b>bold</b> b <span style='color:#c00000'>red</span> <a href=x style='color:blue'>link</a></p>";
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    extract_html(arena, html, sizeof html - 1, "", &blocks);
    assert_int_equal(blocks.count, 1);
    assert_string_equal(blocks.items[0].text, "a bold b red link");
    assert_int_equal(blocks.items[0].emphasis_count, 2);
    assert_true(blocks.items[0].emphasis[0].bold && blocks.items[0].emphasis[0].from == 2 &&
                blocks.items[0].emphasis[0].to == 6);
    assert_true(blocks.items[0].emphasis[1].coloured && blocks.items[0].emphasis[1].from == 9 &&
                blocks.items[0].emphasis[1].to == 12);
    arena_free(&arena);
}

static void test_html_preformatted(void **state)
{
    (void)state;
    expect_html("<pre>&gt; quoted\nmine\n  indented</pre>", ">v quoted\nv mine/  indented\n");
}

static size_t count_letters(const struct blocks *blocks, char letter)
{
    size_t letters = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        for (const char *at = blocks->items[i].text; *at; at++) letters += *at == letter;
    }
    return letters;
}

static void test_html_loses_no_text_at_any_depth(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf html = BUF_INIT(1 << 20);
    struct blocks blocks = {0};
    for (int i = 0; i < 3000; i++) buf_puts(&html, "<div>Z");
    extract_html(arena, buf_text(&html), html.len, "", &blocks);
    assert_int_equal(count_letters(&blocks, 'Z'), 3000);
    buf_release(&html);
    arena_free(&arena);
}

static void test_html_long_tags_are_cut(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf html = BUF_INIT(1 << 21);
    struct blocks blocks = {0};
    buf_puts(&html, "before <p");
    for (int i = 0; i < 60000; i++) buf_printf(&html, " a%d=\"1>\"", i);
    buf_puts(&html, ">after");
    extract_html(arena, buf_text(&html), html.len, "", &blocks);
    assert_string_equal(blocks.items[blocks.count - 1].text + strlen(blocks.items[blocks.count - 1].text) - 5, "after");
    assert_true(count_letters(&blocks, 'b') >= 1);
    buf_release(&html);
    arena_free(&arena);
}

static void ignore_start(void *context, const char *name, const char *const *attributes)
{
    (void)context, (void)name, (void)attributes;
}

static void ignore_end(void *context, const char *name)
{
    (void)context, (void)name;
}

static void count_text(void *context, const char *bytes, size_t count)
{
    (void)bytes;
    *(size_t *)context += count;
}

static void test_html_events_are_capped(void **state)
{
    (void)state;
    static const struct html_events events = {ignore_start, ignore_end, count_text};
    struct buf html = BUF_INIT(HTML_MAX_BYTES + 100);
    size_t seen = 0;
    while (html.len < HTML_MAX_BYTES) buf_puts(&html, "0123456789abcdef");
    assert_false(html_parse(buf_text(&html), HTML_MAX_BYTES, &events, &seen).cut);
    assert_int_equal(seen, HTML_MAX_BYTES);
    buf_putc(&html, 'x');
    seen = 0;
    assert_true(html_parse(buf_text(&html), HTML_MAX_BYTES + 1, &events, &seen).cut);
    assert_int_equal(seen, HTML_MAX_BYTES);
    buf_release(&html);
}

static void write_start(void *context, const char *name, const char *const *attributes)
{
    buf_printf(context, "<%s", name);
    for (size_t i = 0; attributes && attributes[i]; i += 2)
        buf_printf(context, " %s=%s", attributes[i], attributes[i + 1] ? attributes[i + 1] : "");
    buf_putc(context, '>');
}

static void write_end(void *context, const char *name)
{
    buf_printf(context, "</%s>", name);
}

static void write_text(void *context, const char *bytes, size_t count)
{
    buf_add(context, bytes, count);
}

static void test_html_byte_by_byte_is_the_same(void **state)
{
    (void)state;
    static const struct html_events events = {write_start, write_end, write_text};
    static const char *const pages[] = {
        "<div class=\"gmail_quote\" style='a:b'>On &eacute;t&#233; caf\xc3\xa9 "
        "&lt;x&gt;<br><blockquote>q</blockquote></div>",
        "<ul><li>one<li>two</ul><table><tr><td>a<td>b</table><!-- comment > --><p>end &amp; &unknown; & more",
    };
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        struct buf whole = BUF_INIT(1 << 16), bytewise = BUF_INIT(1 << 16);
        html_parse(pages[i], strlen(pages[i]), &events, &whole);
        html_parse_in_chunks(pages[i], strlen(pages[i]), 1, &events, &bytewise);
        assert_string_equal(buf_text(&whole), buf_text(&bytewise));
        buf_release(&whole);
        buf_release(&bytewise);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_html_paragraphs_and_breaks),
        cmocka_unit_test(test_html_headings_and_lists),
        cmocka_unit_test(test_html_conditional_comments),
        cmocka_unit_test(test_html_tables),
        cmocka_unit_test(test_html_quotations),
        cmocka_unit_test(test_html_hidden_text_is_marked),
        cmocka_unit_test(test_html_struck_out),
        cmocka_unit_test(test_html_struck_out_stays),
        cmocka_unit_test(test_html_struck_by_class),
        cmocka_unit_test(test_html_merged_cells),
        cmocka_unit_test(test_html_struck_out_often),
        cmocka_unit_test(test_html_sheets_hide),
        cmocka_unit_test(test_html_ways_of_hiding),
        cmocka_unit_test(test_html_shown_again_inside),
        cmocka_unit_test(test_html_selectors),
        cmocka_unit_test(test_html_emphasis),
        cmocka_unit_test(test_html_preformatted),
        cmocka_unit_test(test_html_loses_no_text_at_any_depth),
        cmocka_unit_test(test_html_long_tags_are_cut),
        cmocka_unit_test(test_html_events_are_capped),
        cmocka_unit_test(test_html_byte_by_byte_is_the_same),
        cmocka_unit_test(test_html_tracked_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
