/* SPDX-License-Identifier: MIT */
/* tree: what is refused, what a line number says, and that whatever is written can be read back. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/xml/tree.h>

static enum status read_text(struct arena *arena, const char *text, struct xml_tree **tree, struct err *err)
{
    return xml_read_bytes(arena, "f.xml", text, strlen(text), NULL, tree, err);
}

static void test_tree_keeps_order_lines_and_mixed_text(void **state)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct xml_tree *tree = NULL;

    (void)state;
    assert_int_equal(
        read_text(arena, "<a x='1'>\n one <b xml:lang='fr'>two</b>\n<!-- c --> three<b/></a>", &tree, &err), OK);
    assert_string_equal(tree->root->name, "a");
    assert_string_equal(xml_attribute(tree->root, "x"), "1");
    const struct xml_node *b = xml_child(tree->root, "b", NULL);
    assert_int_equal(b->line, 2);
    assert_string_equal(xml_attribute(b, "xml:lang"), "fr");
    assert_string_equal(xml_text_line(arena, tree->root), "one two three");
    b = xml_child(tree->root, "b", b);
    assert_int_equal(b->line, 3);
    assert_null(xml_child(tree->root, "b", b));
    arena_free(&arena);
}

static void refused(const char *text, const char *said)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct xml_tree *tree = NULL;

    assert_int_equal(read_text(arena, text, &tree, &err), BAD_CONFIG);
    assert_null(tree);
    if (!strstr(err.text, said)) fail_msg("\"%s\" does not say \"%s\"", err.text, said);
    arena_free(&arena);
}

static void test_tree_refuses_doctype_and_entities(void **state)
{
    (void)state;
    refused("<!DOCTYPE a>\n<a/>", "f.xml:1: a DOCTYPE is not allowed");
    refused("<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;&l;&l;\">]>\n<a>&m;</a>", "f.xml:1: a DOCTYPE");
    refused("<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>&f;</a>", "a DOCTYPE");
    refused("<a>\n&nbsp;</a>", "f.xml:2: Entity 'nbsp' not defined; write the character itself");
}

static void test_tree_says_where_it_is_ill_formed(void **state)
{
    (void)state;
    refused("", "f.xml:1: there is no XML here");
    refused("<a>\n<b>\nTom & Ann</b></a>", "f.xml:3: a plain & or < stands in the text; write &amp;");
    refused("<a>\n<b></c></a>", "f.xml:2: ");
    refused("<a/><b/>", "keep a single root element");
    refused("just words", "f.xml:1: ");
}

static void test_tree_refuses_depth_past_the_cap(void **state)
{
    struct buf deep = BUF_INIT(1 << 20);

    (void)state;
    for (int i = 0; i < 300; i++) buf_puts(&deep, "<a>");
    for (int i = 0; i < 300; i++) buf_puts(&deep, "</a>");
    refused(buf_text(&deep), "f.xml:1: ");
    buf_release(&deep);
}

static void test_tree_tells_every_fault_of_the_grammar(void **state)
{
    static const char text[] = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'>"
                               "<zeroOrMore><element name='b'><attribute name='n'/></element></zeroOrMore></element>";
    struct xml_grammar grammar = {"g", text, sizeof text - 1};
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct xml_tree *tree = NULL;
    const char *good = "<a><b n='1'/>\n</a>", *bad = "<a><b n='1'/>\n<b m='2'/></a>";

    (void)state;
    assert_int_equal(xml_read_bytes(arena, "f.xml", good, strlen(good), &grammar, &tree, &err), OK);
    assert_int_equal(xml_read_bytes(arena, "f.xml", bad, strlen(bad), &grammar, &tree, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "f.xml:2: "));
    arena_free(&arena);
}

static void test_tree_writes_what_it_can_read_back(void **state)
{
    static const char odd[] = "a<b>&\"c\" -- \x01 \xff \xe2\x80\xa6 ]]>\r\nend";
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct buf out = BUF_INIT(10000);
    struct xml_writer writer;
    struct xml_tree *tree = NULL;

    (void)state;
    xml_writer_init(&writer, &out);
    xml_declare(&writer);
    xml_put_comment(&writer, odd);
    xml_open(&writer, "root");
    xml_put_attribute(&writer, "at", odd);
    xml_put_comment(&writer, "--->");
    xml_put_blank(&writer);
    xml_put_element(&writer, "empty", "");
    xml_put_element(&writer, "text", odd);
    xml_close(&writer);
    assert_int_equal(xml_read_bytes(arena, "f.xml", out.data, out.len, NULL, &tree, &err), OK);
    assert_string_equal(xml_text(arena, xml_child(tree->root, "text", NULL)),
                        "a<b>&\"c\" -- \xef\xbf\xbd \xef\xbf\xbd \xe2\x80\xa6 ]]>\r\nend");
    assert_string_equal(xml_attribute(tree->root, "at"),
                        "a<b>&\"c\" -- \xef\xbf\xbd \xef\xbf\xbd \xe2\x80\xa6 ]]>\r\nend");
    assert_non_null(strstr(out.data, "\n  <empty/>\n  <text>"));
    buf_release(&out);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree_keeps_order_lines_and_mixed_text),
        cmocka_unit_test(test_tree_refuses_doctype_and_entities),
        cmocka_unit_test(test_tree_says_where_it_is_ill_formed),
        cmocka_unit_test(test_tree_refuses_depth_past_the_cap),
        cmocka_unit_test(test_tree_tells_every_fault_of_the_grammar),
        cmocka_unit_test(test_tree_writes_what_it_can_read_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
