/* SPDX-License-Identifier: MIT */
/* test_odt: OpenDocument texts as a reader sees them. */
#include "zipped_help.h"

static void test_odt_documents(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml",
         "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
         "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
         "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
         "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>"
         "<o:automatic-styles><text:list-style style:name='L1'><text:list-level-style-number text:level='1' "
         "style:num-format='1' style:num-suffix=')' "
         "text:start-value='3'/></text:list-style></"
         "o:automatic-styles><o:body><o:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
         "<text:h text:outline-level='2'>Answers</text:h><text:list "
         "text:style-name='L1'><text:list-item><text:p>three</text:p></text:list-item>"
         "<text:list-item><text:p>four</text:p></text:list-item></text:list><text:p>a<text:s/"
         ">b<text:note><text:note-citation>1</text:note-citation>"
         "<text:note-body><text:p>below</text:p></text:note-body></text:note></"
         "text:p><table:table><table:table-row><table:table-cell><text:p>Q</text:p>"
         "</table:table-cell><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row></table:table></"
         "o:text></o:body>"
         "</o:document-content>"},
    };
    expect_zip("answers.odt", files, 2, "h2 Answers\ni1 3) three\ni1 4) four\np a b[1: below]\nr Q|A\n");
}

/* As LibreOffice writes a list that was broken off: wrappers without a number of their own hold its inner lists. */
static void test_odt_lists_go_on(void **state)
{
    (void)state;
#define LIST(attributes, items) "<text:list " attributes ">" items "</text:list>"
#define ENTRY(inside) "<text:list-item>" inside "</text:list-item>"
#define P(text) "<text:p>" text "</text:p>"
    static const struct file files[] = {
        {"content.xml",
         "<o:c xmlns:o='o' xmlns:text='t' xmlns:style='s'><o:automatic-styles>"
         "<text:list-style style:name='A'><text:list-level-style-number text:level='1' style:num-suffix='.'/>"
         "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/></text:list-style>"
         "<text:list-style style:name='B'><text:list-level-style-number text:level='1' style:num-format='I'/>"
         "</text:list-style></o:automatic-styles><o:body><o:text>" LIST("xml:id='l1' text:style-name='A'",
                                                                        ENTRY(P("one") LIST("", ENTRY(P("in one")))))
             P("between") LIST("text:style-name='B'", ENTRY(P("other")))
                 LIST("text:continue-numbering='true' text:style-name='A'",
                      ENTRY(LIST("", ENTRY(P("in one still")))) ENTRY(P("two")))
                     LIST("text:continue-list='l1' text:style-name='A'", ENTRY(P("after one")))
                         LIST("text:style-name='A'", ENTRY(P("anew"))) "</o:text></o:body></o:c>"}};
    expect_zip("a.odt", files, 1,
               "i1 1. one\ni2 a) in one\np between\ni1 I other\ni2 b) in one still\ni1 2. two\ni1 2. after one\n"
               "i1 1. anew\n");
}

static void test_odt_headings(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"content.xml", "<o:c xmlns:o='o' xmlns:text='t' xmlns:style='s'><o:automatic-styles>"
                        "<style:style style:name='P1' style:parent-style-name='Heading_20_2'/></o:automatic-styles>"
                        "<o:body><o:text><text:h text:outline-level='1'>Roles</text:h>"
                        "<text:h text:outline-level='2'>Of banks</text:h>"
                        "<text:h text:outline-level='1' text:is-list-header='true'>Aside</text:h>"
                        "<text:h text:outline-level='1'>Costs</text:h>"
                        "<text:h text:outline-level='2'>Of banks</text:h>"
                        "<text:p text:style-name='P1'>From a page</text:p></o:text></o:body></o:c>"},
        {"styles.xml", "<o:s xmlns:o='o' xmlns:text='t' xmlns:style='s'><o:styles><text:outline-style>"
                       "<text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>"
                       "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
                       "</text:outline-style></o:styles></o:s>"}};
    expect_zip("a.odt", files, 2,
               "h1 1. Roles\nh2 1.1 Of banks\nh1 Aside\nh1 2. Costs\nh2 2.1 Of banks\nh2 From a page\n");
}

static void test_odt_boxes(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"content.xml", "<o:c xmlns:o='o' xmlns:text='t' "
                        "xmlns:draw='d'><o:body><o:text><text:p>Beside.<draw:frame><draw:text-box><text:p>In a "
                        "box.</text:p></draw:text-box></draw:frame></text:p><draw:frame><draw:text-box><text:p>Alone.</"
                        "text:p></draw:text-box>"
                        "</draw:frame></o:text></o:body></o:c>"}};
    expect_zip("a.odt", files, 1, "p Beside.\np In a box.\np Alone.\n");
}

#define DOCUMENT(inside)                                                                                               \
    "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "                                  \
    "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "                                                     \
    "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "                                                   \
    "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'><o:body><o:text>" inside                           \
    "</o:text></o:body></o:document-content>"
#define SHAPED(shape, inside) "<draw:" shape ">" inside "</draw:" shape ">"
#define CELL(inside) "<table:table-cell>" inside "</table:table-cell>"
#define TABLE(cells) "<table:table><table:table-row>" cells "</table:table-row></table:table>"

static void expect_odt(const char *content, const char *want)
{
    const struct file files[] = {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}};
    expect_zip("answers.odt", files, 2, want);
}

/* Words in shapes, in groups of them too; what a section, a field or a paragraph hides; a word's pronunciation. */
static void test_odt_shapes_and_hidden_words(void **state)
{
    (void)state;
    expect_odt(DOCUMENT(P("Q" SHAPED("custom-shape", P("A"))) SHAPED("rect", P("B"))
                            P("C" SHAPED("g", SHAPED("ellipse", P("D"))))),
               "p Q\np A\np B\np C\np D\n");
    expect_odt(DOCUMENT("<text:section text:display='none'>" P(
                   "gone") "</text:section><text:section "
                           "text:display='condition' text:is-hidden='true'>" P("gone") "</text:section>" P(
                               "<text:hidden-paragraph text:is-hidden='true'/>gone") P("a<text:hidden-text "
                                                                                       "text:is-hidden='true'>gone"
                                                                                       "</text:hidden-text>b")),
               "p ab\n");
    expect_odt(DOCUMENT("<text:section text:display='condition' text:is-hidden='false'>" P("a") "</text:section>" P(
                   "<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>c</text:ruby-text></text:ruby>")),
               "p a\np b\n");
}

#define STYLED(how, inside)                                                                                            \
    "<o:c xmlns:o='o' xmlns:text='t' xmlns:style='s'><o:automatic-styles><style:style style:name='T1'>"                \
    "<style:text-properties style:text-line-through-" how                                                              \
    "/></style:style></o:automatic-styles><o:body><o:text>" inside "</o:text></o:body></o:c>"
#define SPAN(text) "<text:span text:style-name='T1'>" text "</text:span>"

/* What is struck out is left out, unless it is all, or a question that the words behind it answer. */
static void test_odt_struck_out(void **state)
{
    (void)state;
    expect_odt(STYLED("style='solid'", P("Q3: " SPAN("by phone ") "siren") P(SPAN("gone")) P("b")),
               "p Q3: siren\np b\n");
    expect_odt(STYLED("type='double'", P("Q3: " SPAN("by phone ") "siren")), "p Q3: siren\n");
    expect_odt(STYLED("style='none'", P(SPAN("kept"))), "p kept\n");
    expect_odt(STYLED("style='solid'", P(SPAN("one")) P(SPAN("two"))), "p one\np two\n");
    expect_odt(STYLED("style='solid'", P(SPAN("Who tests?") " We.")), "p Who tests?/ We.\n");
    expect_odt(STYLED("style='solid'", P("by" SPAN(" phone ") "siren")), "p by siren\n");
    /* By what the style takes after. */
    expect_odt(STYLED("style='solid'/></style:style><style:style style:name='T2' style:parent-style-name='T1'>"
                      "<style:text-properties",
                      P("by <text:span text:style-name='T2'>phone </text:span>siren")),
               "p by siren\n");
}

static void test_odt_tables_inside_tables(void **state)
{
    (void)state;
    expect_odt(DOCUMENT(TABLE(CELL(P("Name")) CELL(P("below") TABLE(CELL(P("Q")) CELL(P("A")))))),
               "p Name\np below\nr Q|A\n");
    expect_odt(DOCUMENT(TABLE(CELL(P("Q")) CELL(TABLE(CELL(P("A")))))), "r Q|A\n");
}

/* Columns that a merged cell covers, or that are alike and written once. */
static void test_odt_merged_cells(void **state)
{
    (void)state;
#define CELL_OF(attributes, inside) "<table:table-cell " attributes ">" inside "</table:table-cell>"
#define TEXT(text) "<text:p>" text "</text:p>"
    static const struct file files[] = {
        {"content.xml",
         "<o:c xmlns:o='o' xmlns:text='t' xmlns:table='b'><o:body><o:text><table:table><table:table-row>" CELL_OF(
             "table:number-columns-spanned='2'", TEXT("a")) "<table:covered-table-cell/>" CELL_OF("", TEXT("b"))
             CELL_OF("table:number-columns-repeated='2'", "") CELL_OF(
                 "", TEXT("c")) "</table:table-row><table:table-row>"
                                "<table:covered-table-cell/>" CELL_OF("", TEXT("d"))
                                    CELL_OF("table:number-columns-repeated='99999'", "") CELL_OF(
                                        "", TEXT("e")) "</table:table-row></table:table></o:text></o:body></o:c>"}};
    expect_zip("answers.odt", files, 1, "r a||b|||c\nr |d||e\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_odt_documents),
                                       cmocka_unit_test(test_odt_lists_go_on),
                                       cmocka_unit_test(test_odt_headings),
                                       cmocka_unit_test(test_odt_boxes),
                                       cmocka_unit_test(test_odt_shapes_and_hidden_words),
                                       cmocka_unit_test(test_odt_struck_out),
                                       cmocka_unit_test(test_odt_tables_inside_tables),
                                       cmocka_unit_test(test_odt_merged_cells)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
