/* SPDX-License-Identifier: MIT */
/* test_render_json: the tree as JSON, and the same document as Markdown. */
#include "render_sample.h"

#include <jansson.h>

static void test_render_json_is_as_expected(void **state)
{
    (void)state;
    assert_sample_is_golden(render_json, (struct render_options){0}, "sample.json");
}

static void test_render_json_can_be_read_back(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(1024 * 1024);
    struct node *document = document_new(arena, "en", "Title with \"quotes\" and \x1b");
    node_add_text(arena, node_add(arena, document, NODE_PARAGRAPH), NODE_TEXT, "caf\xC3\xA9 \xFF");
    render_json(document, &(struct render_options){0}, &out);
    json_t *tree = json_loads(buf_text(&out), 0, NULL);
    assert_non_null(tree);
    assert_string_equal(json_string_value(json_object_get(tree, "title")), "Title with \"quotes\" and \xEF\xBF\xBD");
    const json_t *paragraph = json_array_get(json_object_get(tree, "children"), 0);
    const json_t *text = json_array_get(json_object_get(paragraph, "children"), 0);
    assert_string_equal(json_string_value(json_object_get(text, "text")), "caf\xC3\xA9 \xEF\xBF\xBD");
    json_decref(tree);
    buf_release(&out);
    arena_free(&arena);
}

static void test_render_markdown_is_as_expected(void **state)
{
    (void)state;
    assert_sample_is_golden(render_markdown, (struct render_options){0}, "sample.md");
}

static void test_render_markdown_escapes_markup(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(4096);
    struct node *document = document_new(arena, "en", "");
    node_add_text(arena, node_add(arena, document, NODE_PARAGRAPH), NODE_TEXT,
                  "1. not *a* list <b> [x](http://e.example)\n# no");
    render_markdown(document, &(struct render_options){0}, &out);
    assert_string_equal(buf_text(&out), "1\\. not \\*a\\* list \\<b\\> \\[x\\](http://e.example) \\# no\n");
    buf_release(&out);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_render_json_is_as_expected),
        cmocka_unit_test(test_render_json_can_be_read_back),
        cmocka_unit_test(test_render_markdown_is_as_expected),
        cmocka_unit_test(test_render_markdown_escapes_markup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
