/* SPDX-License-Identifier: MIT */
/* test_docx: what Word shows and writes nowhere, and what it keeps and shows to nobody: list numbers of every kind,
 * forms, hidden words, moved paragraphs, tables inside tables. */
#include "zipped_help.h"

#define NS "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define R(text) "<w:r><w:t xml:space='preserve'>" text "</w:t></w:r>"
#define P(inside) "<w:p>" inside "</w:p>"
#define ITEM(list, level, text)                                                                                        \
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='" level "'/><w:numId w:val='" list "'/></w:numPr></w:pPr>" R(text) "</w:p>"
#define LEVEL(level, format, more, text)                                                                               \
    "<w:lvl w:ilvl='" level "'><w:start w:val='1'/><w:numFmt w:val='" format "'/>" more "<w:lvlText w:val='" text      \
    "'/></w:lvl>"
#define DEFINED(id, levels) "<w:abstractNum w:abstractNumId='" id "'>" levels "</w:abstractNum>"
#define LIST(id, of, more) "<w:num w:numId='" id "'><w:abstractNumId w:val='" of "'/>" more "</w:num>"
#define RESTART(level, start) "<w:lvlOverride w:ilvl='" level "'><w:startOverride w:val='" start "'/></w:lvlOverride>"

static void expect_docx(const char *body, const char *numbering, const char *styles, const char *want)
{
    static char document[1 << 16], lists[1 << 14], looks[1 << 12];
    snprintf(document, sizeof document, "<w:document " NS "><w:body>%s</w:body></w:document>", body);
    snprintf(lists, sizeof lists, "<w:numbering " NS ">%s</w:numbering>", numbering);
    snprintf(looks, sizeof looks, "<w:styles " NS ">%s</w:styles>", styles);
    const struct file files[] = {
        {"word/document.xml", document}, {"word/numbering.xml", lists}, {"word/styles.xml", looks}};
    expect_zip("answers.docx", files, 3, want);
}

/* A list that begins anew does so where it is met first; its definition's counter is one, so that the list before it
 * goes on from there. */
static void test_docx_lists_begin_anew(void **state)
{
    (void)state;
    expect_docx(P(R("neigh\u00adbours")), "", "", "p neighbours\n"); /* where a word may be broken */
    expect_docx(ITEM("2", "0", "c") P(R("more")) ITEM("1", "0", "d"),
                DEFINED("0", LEVEL("0", "decimal", "", "%1.")) LIST("1", "0", "") LIST("2", "0", RESTART("0", "3")), "",
                "i1 3. c\np more\ni1 4. d\n");
    expect_docx(ITEM("1", "0", "a") ITEM("2", "0", "x") ITEM("2", "0", "y"),
                DEFINED("0", LEVEL("0", "decimal", "", "%1.")) LIST("1", "0", "") LIST("2", "0", RESTART("0", "1")), "",
                "i1 1. a\ni1 1. x\ni1 2. y\n");
    /* A list may have a level of its own instead. */
    expect_docx(ITEM("2", "0", "c"),
                DEFINED("0", LEVEL("0", "bullet", "", "o"))
                    LIST("2", "0", "<w:lvlOverride w:ilvl='0'>" LEVEL("0", "upperRoman", "", "%1.") "</w:lvlOverride>"),
                "", "i1 I. c\n");
}

static void test_docx_levels(void **state)
{
    (void)state;
    static const char body[] = ITEM("1", "0", "a") ITEM("1", "1", "b") ITEM("1", "0", "c") ITEM("1", "1", "d");
    expect_docx(body,
                DEFINED("0", LEVEL("0", "upperRoman", "", "%1.") LEVEL("1", "decimal", "<w:isLgl/>", "%1.%2"))
                    LIST("1", "0", ""),
                "", "i1 I. a\ni2 1.1 b\ni1 II. c\ni2 2.1 d\n");
    expect_docx(body,
                DEFINED("0", LEVEL("0", "upperRoman", "", "%1.")
                                 LEVEL("1", "decimal", "<w:lvlRestart w:val='0'/>", "(%2)")) LIST("1", "0", ""),
                "", "i1 I. a\ni2 (1) b\ni1 II. c\ni2 (2) d\n");
    static const char *const kinds[][2] = {{"russianLower", "i1 а) a\ni1 б) b\n"},
                                           {"chineseCounting", "i1 一) a\ni1 二) b\n"},
                                           {"arabicAlpha", "i1 أ) a\ni1 ب) b\n"},
                                           {"decimalZero", "i1 1) a\ni1 2) b\n"}};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        char numbering[1024];
        snprintf(numbering, sizeof numbering,
                 DEFINED("0", "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%%1)'/>"
                              "</w:lvl>") LIST("1", "0", ""),
                 kinds[i][0]);
        expect_docx(ITEM("1", "0", "a") ITEM("1", "0", "b"), numbering, "", kinds[i][1]);
    }
}

#define BEGUN(data) "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>" data "</w:ffData></w:fldChar></w:r>"
#define ENDED "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
#define CHOICES "<w:listEntry w:val='Government'/><w:listEntry w:val='Users'/>"

static void test_docx_old_form_fields(void **state)
{
    (void)state;
    expect_docx(P(BEGUN("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>") ENDED R(" Users"))
                    P(BEGUN("<w:checkBox><w:default w:val='0'/></w:checkBox>") ENDED R(" Firms"))
                        P(R("I am: ") BEGUN("<w:ddList><w:result w:val='1'/>" CHOICES "</w:ddList>") ENDED)
                            P(R("I am: ") BEGUN("<w:ddList>" CHOICES "</w:ddList>") ENDED)
                                P(R("I am: ") BEGUN("<w:ddList><w:result w:val='9'/>" CHOICES "</w:ddList>") ENDED),
                "", "", "p ☒ Users\np ☐ Firms\np I am: Users\np I am: Government\np I am:\n");
}

static void test_docx_hidden_by_style(void **state)
{
    (void)state;
    static const char styles[] = "<w:style w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                                 "<w:style w:styleId='Note'><w:basedOn w:val='Base'/></w:style>"
                                 "<w:style w:styleId='Shown'><w:basedOn w:val='Base'/><w:rPr><w:vanish w:val='0'/>"
                                 "</w:rPr></w:style>";
    expect_docx(P("<w:pPr><w:pStyle w:val='Note'/></w:pPr>" R("unseen"))
                    P("<w:pPr><w:pStyle w:val='Shown'/></w:pPr>" R("seen"))
                        P(R("a") "<w:r><w:rPr><w:rStyle w:val='Note'/></w:rPr><w:t>unseen</w:t></w:r>" R("b")),
                "", styles, "p seen\np ab\n");
}

/* What was moved away is gone with its paragraph's end; words inside elements of somebody's own stay. */
static void test_docx_moved_and_wrapped(void **state)
{
    (void)state;
    expect_docx(P("<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>" R("Half of it ")) P(R("went on.")), "", "",
                "p Half of it went on.\n");
    expect_docx(P("<w:customXml w:element='x'>" R("kept") "</w:customXml>"), "", "", "p kept\n");
    expect_docx("<w:tbl><w:tr><w:tc>" P(R("Q")) "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>" P(
                    R("gone")) "</w:tc><w:tc>" P(R("A")) "</w:tc></w:tr></w:tbl>",
                "", "", "r Q|A\n");
}

#define CELL(inside) "<w:tc>" inside "</w:tc>"
#define ROW(cells) "<w:tr>" cells "</w:tr>"
#define TABLE(rows) "<w:tbl>" rows "</w:tbl>"

/* Merged cells stand for the columns that they cover; what covers none says nothing. */
static void test_docx_merged_cells(void **state)
{
    (void)state;
#define WIDE(how, inside) "<w:tc><w:tcPr>" how "</w:tcPr>" inside "</w:tc>"
    expect_docx(TABLE(ROW(CELL(P(R("a"))) CELL(P(R("b"))) CELL(P(R("c"))))
                          ROW(WIDE("<w:gridSpan w:val='2'/>", P(R("d"))) CELL(P(R("e"))))
                              ROW("<w:trPr><w:gridBefore w:val='1'/></w:trPr>" CELL(P(R("f"))) CELL(P(R("g"))))
                                  ROW(WIDE("<w:gridSpan w:val='900'/>", P(R("h"))) CELL(P(R("i"))))),
                "", "", "r a|b|c\nr d||e\nr |f|g\nr h|i\n");
}

/* A table that lays out the page holds the one that is read; a frame of one cell inside an answer parts nothing. */
static void test_docx_tables_inside_tables(void **state)
{
    (void)state;
    expect_docx(TABLE(ROW(CELL(P(R("Name"))) CELL(P(R("below")) TABLE(ROW(CELL(P(R("Q"))) CELL(P(R("A")))))))), "", "",
                "p Name\np below\nr Q|A\n");
    expect_docx(TABLE(ROW(CELL(P(R("Q"))) CELL(TABLE(ROW(CELL(P(R("A")))))))), "", "", "r Q|A\n");
}

#define STRUCK(how, text) "<w:r><w:rPr><w:" how "/></w:rPr><w:t xml:space='preserve'>" text "</w:t></w:r>"

/* What is struck out is left out, unless it is all, or a question that the words behind it answer. */
static void test_docx_struck_out(void **state)
{
    (void)state;
    expect_docx(P(R("Q3: ") STRUCK("strike", "by phone ") R("siren")) P(STRUCK("dstrike", "gone")) P(R("b")), "", "",
                "p Q3: siren\np b\n");
    expect_docx(P(STRUCK("strike w:val='0'", "kept")), "", "", "p kept\n");
    expect_docx(P(STRUCK("strike", "one")) P(STRUCK("strike", "two")), "", "", "p one\np two\n");
    expect_docx(P(STRUCK("strike", "Who tests?")) P(R("We.")), "", "", "p Who tests?\np We.\n");
    /* The blanks struck out along with words part what is left. */
    expect_docx(P(R("by") STRUCK("strike", " phone or ") R("siren")), "", "", "p by siren\n");
    expect_docx(P(R("by") STRUCK("strike", " phone ") R(" siren")), "", "", "p by siren\n");
    expect_docx(P(R("by") "<w:r><w:rPr><w:strike/></w:rPr><w:br/><w:t>phone</w:t></w:r>" R("siren")), "", "",
                "p by/siren\n");
    expect_docx(P(R("colo") STRUCK("strike", "u") R("r")), "", "", "p color\n");
}

#define COUNTED(run) "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" run "</w:p>"

/* An item that is struck out keeps its number. */
static void test_docx_struck_out_items(void **state)
{
    (void)state;
    static const char list[] = DEFINED("0", LEVEL("0", "decimal", "", "%1.")) LIST("1", "0", "");
    expect_docx(COUNTED(R("one")) COUNTED(STRUCK("strike", "two")) COUNTED(R("three")), list, "",
                "i1 1. one\ni1 3. three\n");
    expect_docx(COUNTED(R("one")) COUNTED(STRUCK("strike", "Who?")) COUNTED(R("three")), list, "",
                "i1 1. one\ni1 2. Who?\ni1 3. three\n");
}

#define STYLE(kind, id, inside) "<w:style w:type='" kind "' w:styleId='" id "'>" inside "</w:style>"
#define LIKE(id, inside) "<w:p><w:pPr><w:pStyle w:val='" id "'/></w:pPr>" inside "</w:p>"

static void test_docx_struck_out_by_style(void **state)
{
    (void)state;
    static const char styles[] = STYLE("character", "Gone", "<w:rPr><w:strike/></w:rPr>")
        STYLE("paragraph", "Old", "<w:rPr><w:dstrike/></w:rPr>") STYLE("paragraph", "Older", "<w:basedOn w:val='Old'/>")
            STYLE("paragraph", "Round", "<w:basedOn w:val='Round'/>");
    expect_docx(P("<w:r><w:rPr><w:rStyle w:val='Gone'/></w:rPr><w:t>gone</w:t></w:r>" R("left")), "", styles,
                "p left\n");
    expect_docx(LIKE("Older", R("gone")) LIKE("Round", R("left")), "", styles, "p left\n");
    expect_docx(LIKE("Older", R("gone") "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>left</w:t></w:r>"), "", styles,
                "p left\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_docx_struck_out),
        cmocka_unit_test(test_docx_struck_out_items),
        cmocka_unit_test(test_docx_struck_out_by_style),
        cmocka_unit_test(test_docx_lists_begin_anew),
        cmocka_unit_test(test_docx_levels),
        cmocka_unit_test(test_docx_old_form_fields),
        cmocka_unit_test(test_docx_hidden_by_style),
        cmocka_unit_test(test_docx_moved_and_wrapped),
        cmocka_unit_test(test_docx_tables_inside_tables),
        cmocka_unit_test(test_docx_merged_cells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
