/* SPDX-License-Identifier: MIT */
/* test_render_html: no foreign markup, no remote thing, only web and mail links, in a page and in a mail. */
#include "render_sample.h"

static void test_render_html_is_as_expected(void **state)
{
    (void)state;
    assert_sample_is_golden(render_html, (struct render_options){0}, "sample-page.html");
    assert_sample_is_golden(render_html, (struct render_options){.mail = true}, "sample-mail.html");
}

static char *rendered(struct arena *arena, const struct node *document, bool mail)
{
    struct buf out = BUF_INIT(1024 * 1024);
    render_html(document, &(struct render_options){.mail = mail}, &out);
    char *text = arena_strdup(arena, buf_text(&out));
    buf_release(&out);
    return text;
}

static void test_render_html_lets_no_markup_through(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (int mail = 0; mail < 2; mail++) {
        const char *html = rendered(arena, sample_document(arena), mail == 1);
        assert_null(strstr(html, "<script"));
        assert_null(strstr(html, "href=\"javascript"));
        assert_null(strstr(html, "<img"));
        assert_null(strstr(html, "url("));
        assert_null(strstr(html, "@import"));
        assert_no_control(html, false);
        assert_non_null(strstr(html, "&lt;script&gt;"));
        assert_non_null(strstr(html, "<bdi>Amara Okafor</bdi>"));
    }
    arena_free(&arena);
}

static void test_render_html_mail_has_inline_styles_only(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    const char *html = rendered(arena, sample_document(arena), true);
    assert_null(strstr(html, "<style"));
    assert_null(strstr(html, "class="));
    html = rendered(arena, sample_document(arena), false);
    assert_null(strstr(html, "style=\""));
    assert_non_null(strstr(html, "Content-Security-Policy"));
    arena_free(&arena);
}

static void test_render_html_links_only_web_and_mail(void **state)
{
    (void)state;
    static const struct {
        const char *href;
        bool link;
    } cases[] = {
        {"https://example.org/a?b=c&d=e", true},
        {"http://example.org", true},
        {"mailto:a@example.org", true},
        {"HTTPS://EXAMPLE.ORG/", true},
        {"javascript:alert(1)", false},
        {"data:text/html,x", false},
        {"https://example.org/\" onclick=\"x", false},
        {"https://ex\x01.org", false},
        {"//example.org", false},
        {"https://", false},
        {"file:///etc/passwd", false},
        {" https://example.org", false},
        {"", false},
        {"https://ex\xC3\xA1mple.org", false},
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct node *document = document_new(arena, "en", "t");
        node_add_link(arena, node_add(arena, document, NODE_PARAGRAPH), "here", cases[i].href);
        bool link = strstr(rendered(arena, document, true), "<a ") != NULL;
        if (link != cases[i].link) print_error("case %zu\n", i);
        assert_int_equal(link, cases[i].link);
    }
    arena_free(&arena);
}

static void test_render_html_says_language_and_direction(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct node *document = document_new(arena, "ar", "t");
    struct node *quote = node_add(arena, document, NODE_QUOTE);
    quote->lang = "x\" onload=\"y";
    const char *html = rendered(arena, document, true);
    assert_non_null(strstr(html, "<html lang=\"ar\" dir=\"rtl\">"));
    assert_null(strstr(html, "onload"));
    assert_non_null(strstr(html, "dir=\"auto\""));
    node_add_foreign(arena, quote, NODE_TEXT, "\xD8\xA3\xD9\x85\xD9\x86");
    html = rendered(arena, document, true);
    assert_non_null(strstr(html, "dir=\"auto\">\xD8\xA3")); /* not hidden in <bdi> from dir="auto" */
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_render_html_is_as_expected),
        cmocka_unit_test(test_render_html_lets_no_markup_through),
        cmocka_unit_test(test_render_html_mail_has_inline_styles_only),
        cmocka_unit_test(test_render_html_links_only_web_and_mail),
        cmocka_unit_test(test_render_html_says_language_and_direction),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
