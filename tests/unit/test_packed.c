/* SPDX-License-Identifier: MIT */
/* test_packed: packed documents are told by what is in them: a main part of any name, a text of one office under the
 * other's name, a document that came in an archive together with pictures. */
#include "zipped_help.h"

#define WORD(text) "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" text "</w:t></w:r></w:p></w:body></w:document>"
#define ODT(text)                                                                                                      \
    "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p>" text             \
    "</text:p></office:text></office:body></office:document-content>"
#define RELATION(type, target)                                                                                         \
    "<Relationship Id=\"r\" Type=\"http://example.org/officeDocument/2006/" type "\" Target=\"" target "\"/>"
#define MAIN_IS(target)                                                                                                \
    {                                                                                                                  \
        "_rels/.rels", "<Relationships>" RELATION("relationships/officeDocument", target) "</Relationships>"           \
    }
#define TYPES                                                                                                          \
    {                                                                                                                  \
        "[Content_Types].xml", "<Types/>"                                                                              \
    }
#define COUNT(files) (sizeof(files) / sizeof(files)[0])

static void test_packed_main_part_is_named_by_the_relationships(void **state)
{
    (void)state;
    const struct file second[] = {TYPES, MAIN_IS("word/document2.xml"), {"word/document2.xml", WORD("Nets first.")}};
    const struct file rooted[] = {TYPES, MAIN_IS("/word/Main.xml"), {"word/main.xml", WORD("Nets first.")}};
    const struct file apart[] = {TYPES, MAIN_IS("body.xml"), {"body.xml", WORD("Nets first.")}};
    /* An old text left inside is not what the container says it holds. */
    const struct file left[] = {TYPES,
                                MAIN_IS("word/new.xml"),
                                {"word/document.xml", WORD("An old draft.")},
                                {"word/new.xml", WORD("Nets first.")}};
    const struct file none[] = {TYPES, MAIN_IS("word/absent.xml"), {"word/styles.xml", "<w:styles xmlns:w=\"w\"/>"}};
    expect_zip("a.docx", second, COUNT(second), "p Nets first.\n");
    expect_zip("a.docx", rooted, COUNT(rooted), "p Nets first.\n");
    expect_zip("a.docx", apart, COUNT(apart), "p Nets first.\n");
    expect_zip("a.docx", left, COUNT(left), "p Nets first.\n");
    expect_zip("a.docx", none, COUNT(none), "! a.docx: no text document inside");
}

/* So are its numbers and notes. */
static void test_packed_other_parts_too(void **state)
{
    (void)state;
    const struct file files[] = {
        TYPES,
        MAIN_IS("word/document2.xml"),
        {"word/_rels/document2.xml.rels", "<Relationships>" RELATION("relationships/numbering", "numbering2.xml")
                                              RELATION("relationships/footnotes", "./notes.xml") "</Relationships>"},
        {"word/numbering2.xml",
         "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/>"
         "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
         "<w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"},
        {"word/notes.xml",
         "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>In the harbour.</w:t></w:r></w:p>"
         "</w:footnote></w:footnotes>"},
        {"word/document2.xml",
         "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
         "</w:pPr><w:r><w:t>Nets</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body>"
         "</w:document>"}};
    expect_zip("a.docx", files, COUNT(files), "i1 4. Nets[1: In the harbour.]\n");
}

/* A note is told where it is cited, between its paragraph's words; whoever cites it in a heading asks, and answers
 * nothing there. */
static void test_packed_notes_stand_where_they_are_cited(void **state)
{
    (void)state;
#define CITES(id) "<w:r><w:footnoteReference w:id=\"" id "\"/></w:r>"
#define SAYS(id, text) "<w:footnote w:id=\"" id "\"><w:p><w:r><w:t>" text "</w:t></w:r></w:p></w:footnote>"
#define SAID(text) "<w:r><w:t>" text "</w:t></w:r>"
    const struct file files[] = {
        TYPES,
        {"word/footnotes.xml", "<w:footnotes xmlns:w=\"w\">" SAYS("2", "Per year.") SAYS("3", "Of hemp.")
                                   SAYS("4", "Since May.") "</w:footnotes>"},
        {"word/document.xml",
         "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" SAID("How many?")
             CITES("2") "</w:p><w:p>" SAID("Nine nets") CITES("3")
                 SAID(", all new.") "</w:p><w:tbl><w:tr><w:tc><w:p>" SAID("Who?") "</w:p></w:tc><w:tc><w:p>" SAID("Ada")
                     CITES("4") "</w:p></w:tc></w:tr></w:tbl><w:p>" SAID("The end.") "</w:p></w:body></w:document>"}};
    expect_zip("a.docx", files, COUNT(files),
               "h1 How many?[1]\np Nine nets[2: Of hemp.], all new.\nr Who?|Ada[3: Since May.]\np The end.\n"
               "p [1] Per year.\n");
}

static void test_packed_contents_say_what_it_is(void **state)
{
    (void)state;
    const struct file odt[] = {{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"META-INF/manifest.xml", "<m/>"},
                               {"content.xml", ODT("Boats.")}};
    const struct file docx[] = {TYPES, {"word/document.xml", WORD("Boats.")}};
    const struct file sheet[] = {TYPES, {"xl/workbook.xml", "<workbook/>"}, {"xl/embeddings/word/a", "x"}};
    expect_zip("a.docx", odt, COUNT(odt), "p Boats.\n");
    expect_zip("a.pdf", odt, COUNT(odt), "p Boats.\n");
    expect_zip("a.txt", docx, COUNT(docx), "p Boats.\n");
    expect_zip("a.odt", docx, COUNT(docx), "p Boats.\n");
    expect_zip("a.docx", sheet, COUNT(sheet), "! a.docx: a spreadsheet");
}

/* A picture under the name of a document is one, whatever its name says. */
static void test_packed_picture_is_none(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    const char *names[] = {"a.docx", "a.pdf", "a.txt"};
    for (size_t i = 0; i < COUNT(names); i++)
        assert_string_equal(
            read_attachment(arena, names[i], "application/octet-stream", "\xff\xd8\xff\xe0 JFIF", 9, &out),
            arena_printf(arena, "! %s: a picture", names[i]));
    arena_free(&arena);
}

static void test_packed_together_with_pictures(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    char *photo = arena_alloc(arena, 70001);
    memset(photo, 'x', 70000);
    memcpy(photo, "\xff\xd8\xff", 3);
    photo[70000] = 0;
    const struct file small[] = {{"logo.png", "x"}, {"answers.txt", "Boats.\n"}};
    const struct file tables[] = {{"answers.txt", "Boats.\n"}, {"catch.xlsx", "x"}, {"photo.jpg", photo}};
    const struct file two[] = {{"a.txt", "Boats.\n"}, {"b.txt", "Nets.\n"}, {"photo.jpg", photo}};
    expect_zip("a.zip", small, COUNT(small), "p Boats.\n");
    expect_zip("a.zip", two, COUNT(two), "! a.zip: holds 3 files; only a single document is read");
    struct zip zip = make_zip(arena, tables, COUNT(tables));
    read_attachment(arena, "a.zip", "application/zip", zip.bytes, zip.count, &out);
    assert_string_equal(dump_blocks(arena, &out.blocks), "p Boats.\n");
    assert_int_equal(out.attachments_read, 1);
    assert_int_equal(out.unreadable_count, 2);
    assert_string_equal(out.unreadable[0], "catch.xlsx in a.zip: a spreadsheet");
    assert_string_equal(out.unreadable[1], "photo.jpg in a.zip: a picture");
    arena_free(&arena);
}

/* Every place where the archive says `from` says `to`, of the same length. */
static void rename_in(struct zip *zip, const char *from, const char *to)
{
    size_t length = strlen(from);
    for (char *at = zip->bytes; (at = memmem(at, zip->count - (size_t)(at - zip->bytes), from, length)); at += length)
        memcpy(at, to, length);
}

/* No name keeps a document from being read: in UTF-8, in an old code page, of bytes that are no letters at all. */
static void test_packed_name_in_any_letters(void **state)
{
    (void)state;
    static const char *const names[] = {"Fl\xc3\xbcs.txt", "Fl\x81se.txt", "\x8e\xe1\xa2\xa5\xe2.txt",
                                        "\xbb\xd8\xb4\xf0"
                                        "1.txt",
                                        "\xff\xfe\x80\x81\xff.txt"};
    const struct file text[] = {{"abcdefghi", "Boats.\n"}},
                      docx[] = {TYPES, {"word/document.xml", WORD("Nets.")}, {"word/media/abcdefghi", "x"}};
    for (size_t i = 0; i < COUNT(names); i++) {
        struct arena *arena = arena_new();
        struct extraction out;
        struct zip zip = make_zip(arena, text, COUNT(text));
        rename_in(&zip, "abcdefghi", names[i]);
        assert_string_equal(read_attachment(arena, "a.zip", "", zip.bytes, zip.count, &out), "p Boats.\n");
        zip = make_zip(arena, docx, COUNT(docx));
        rename_in(&zip, "abcdefghi", names[i]);
        assert_string_equal(read_attachment(arena, "a.docx", "", zip.bytes, zip.count, &out), "p Nets.\n");
        arena_free(&arena);
    }
}

/* The one document of an archive is called by its own name, too. */
static void test_packed_name_inside(void **state)
{
    (void)state;
    static const struct file files[] = {{"for you/question 3.txt", "Boats.\n"}};
    struct arena *arena = arena_new();
    struct extraction out;
    struct zip zip = make_zip(arena, files, COUNT(files));
    read_attachment(arena, "a.zip", "application/zip", zip.bytes, zip.count, &out);
    assert_int_equal(out.blocks.count, 1);
    assert_string_equal(out.blocks.items[0].source, "a.zip/question 3.txt");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_packed_name_inside),
        cmocka_unit_test(test_packed_main_part_is_named_by_the_relationships),
        cmocka_unit_test(test_packed_other_parts_too),
        cmocka_unit_test(test_packed_notes_stand_where_they_are_cited),
        cmocka_unit_test(test_packed_contents_say_what_it_is),
        cmocka_unit_test(test_packed_picture_is_none),
        cmocka_unit_test(test_packed_name_in_any_letters),
        cmocka_unit_test(test_packed_together_with_pictures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
