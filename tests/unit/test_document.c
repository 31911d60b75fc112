/* SPDX-License-Identifier: MIT */
/* test_document: the tree is what was added, in order, and copies what it is given. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/model/document.h>

static void test_document_keeps_order_and_copies(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    char title[] = "Title";
    struct node *document = document_new(arena, "en", title);
    title[0] = 'X';
    assert_string_equal(document->text, "Title");
    assert_string_equal(document->lang, "en");
    struct node *first = node_add(arena, document, NODE_PARAGRAPH);
    struct node *second = node_add_text(arena, document, NODE_SECTION, "Two");
    assert_ptr_equal(document->first, first);
    assert_ptr_equal(first->next, second);
    assert_ptr_equal(document->last, second);
    assert_null(second->next);
    arena_free(&arena);
}

static void test_document_has_no_null_text(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct node *document = document_new(arena, NULL, NULL);
    struct node *link = node_add_link(arena, document, NULL, NULL);
    assert_string_equal(document->text, "");
    assert_string_equal(document->lang, "");
    assert_string_equal(link->text, "");
    assert_string_equal(link->href, "");
    assert_string_equal(link->id, "");
    arena_free(&arena);
}

static void test_document_formats_and_tells_inlines(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct node *document = document_new(arena, "en", "");
    struct node *text = node_addf(arena, document, NODE_TEXT, "#%d %s", 41, "here");
    assert_string_equal(text->text, "#41 here");
    assert_true(node_is_inline(text));
    assert_false(node_is_inline(document));
    struct node *badge = node_add_badge(arena, document, TONE_WARN, "late");
    assert_int_equal(badge->tone, TONE_WARN);
    assert_true(node_add_foreign(arena, document, NODE_TEXT, "name")->foreign);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_document_keeps_order_and_copies),
        cmocka_unit_test(test_document_has_no_null_text),
        cmocka_unit_test(test_document_formats_and_tells_inlines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
