/* SPDX-License-Identifier: MIT */
/* test_render_text: lines fit, tables give way sensibly, colour only when asked for, nothing obeys a message. */
#include "render_sample.h"

#include <mailcall/base/utf8.h>
#include <mailcall/lang/width.h>

static void test_render_text_is_as_expected(void **state)
{
    (void)state;
    assert_sample_is_golden(render_text, (struct render_options){0}, "sample-72.txt");
    assert_sample_is_golden(render_text, (struct render_options){.columns = 40}, "sample-40.txt");
    assert_sample_is_golden(render_text, (struct render_options){.columns = 100, .colour = true}, "sample-colour.txt");
}

static void assert_lines_fit(const char *text, size_t columns)
{
    for (const char *at = text; *at != '\0';) {
        size_t bytes = strcspn(at, "\n");
        if (width_columns(at, bytes) > columns && memmem(at, bytes, "://", 3) == NULL) {
            print_error("%zu columns: %.*s\n", columns, (int)bytes, at);
            fail();
        }
        assert_true(bytes == 0 || at[bytes - 1] != ' ');
        at += bytes + (at[bytes] == '\n');
    }
}

static void test_render_text_fits_every_width(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct node *document = sample_document(arena);
    for (int columns = 28; columns <= 120; columns++) {
        struct buf out = BUF_INIT(1024 * 1024);
        render_text(document, &(struct render_options){.columns = columns}, &out);
        assert_lines_fit(buf_text(&out), (size_t)columns);
        assert_no_control(buf_text(&out), false);
        buf_release(&out);
    }
    arena_free(&arena);
}

static void test_render_text_underlines_a_wrapped_heading_whole(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(4096);
    struct node *document = document_new(arena, "en", "");
    struct node *section = node_add(arena, document, NODE_SECTION);
    section->text = "Workstream 1: new agreements and what happened since last year";
    node_add_text(arena, node_add(arena, section, NODE_PARAGRAPH), NODE_TEXT, "Words.");
    render_text(document, &(struct render_options){.columns = 58}, &out);
    assert_non_null(strstr(buf_text(&out), "\nyear\n-----------------------------------------------------"));
    buf_release(&out);
    arena_free(&arena);
}

static void test_render_text_numbers_are_never_shortened(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(4096);
    struct node *document = document_new(arena, "en", "");
    struct node *row = node_add(arena, node_add(arena, document, NODE_TABLE), NODE_ROW);
    struct node *cell = node_add(arena, row, NODE_CELL);
    cell->number = true;
    node_add_text(arena, cell, NODE_TEXT, "123456789012");
    node_add_text(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, "words that are many and more than fit");
    render_text(document, &(struct render_options){.columns = 24}, &out);
    assert_string_equal(buf_text(&out), "123456789012  words\xE2\x80\xA6\n");
    buf_release(&out);
    arena_free(&arena);
}

static void test_render_terminal_line_sends_no_control(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(4096);
    render_terminal_line(&out, "a\x1b[2Jb\rc\nd\te \xC2\x9B"
                               "31m\xE2\x80\xAE"
                               "f\xFF");
    assert_string_equal(buf_text(&out), "a\xEF\xBF\xBD[2Jb c d e \xEF\xBF\xBD"
                                        "31m\xEF\xBF\xBD"
                                        "f\xEF\xBF\xBD");
    buf_release(&out);
}

/* Whatever bytes a message holds, in whatever place, no renderer lets one through that steers. */
static void test_render_of_random_bytes_steers_nothing(void **state)
{
    (void)state;
    static render_function *const renderers[] = {render_text, render_html, render_markdown, render_json};
    unsigned seed = 1;
    for (int round = 0; round < 400; round++) {
        struct arena *arena = arena_new();
        char bytes[120];
        for (size_t i = 0; i + 1 < sizeof bytes; i++) {
            seed = seed * 1103515245u + 12345u;
            bytes[i] = (char)((seed >> 16) % 255 + 1);
        }
        bytes[sizeof bytes - 1] = '\0';
        struct node *document = document_new(arena, bytes, bytes);
        struct node *entry = node_add(arena, node_add_text(arena, document, NODE_SECTION, bytes), NODE_ENTRY);
        entry->id = bytes;
        node_add_link(arena, entry, bytes, bytes);
        node_add_badge(arena, entry, TONE_BAD, bytes);
        node_add_text(arena, entry, NODE_STRONG, bytes);
        node_add_text(arena, entry, NODE_PREFORMATTED, bytes);
        struct node *row = node_add(arena, node_add(arena, document, NODE_TABLE), NODE_ROW);
        node_add_foreign(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, bytes);
        node_add_foreign(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, bytes);
        for (size_t i = 0; i < sizeof renderers / sizeof *renderers; i++) {
            struct buf out = BUF_INIT(1024 * 1024);
            renderers[i](document, &(struct render_options){.columns = 40, .mail = round % 2 == 0}, &out);
            assert_no_control(buf_text(&out), false);
            assert_true(utf8_valid(buf_text(&out), out.len));
            buf_release(&out);
        }
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_render_text_is_as_expected),
        cmocka_unit_test(test_render_text_fits_every_width),
        cmocka_unit_test(test_render_text_underlines_a_wrapped_heading_whole),
        cmocka_unit_test(test_render_text_numbers_are_never_shortened),
        cmocka_unit_test(test_render_of_random_bytes_steers_nothing),
        cmocka_unit_test(test_render_terminal_line_sends_no_control),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
