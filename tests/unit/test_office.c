/* SPDX-License-Identifier: MIT */
/* test_office: attached documents as a reader sees them, containers that are refused, and reasons that are said. */
#include "zipped_help.h"

#include <unistd.h>

#define W "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='r'><w:body>"
#define W_END "</w:body></w:document>"
#define NS "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define R(text) "<w:r><w:t xml:space='preserve'>" text "</w:t></w:r>"
#define ITEM(level, text)                                                                                              \
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='" level "'/><w:numId w:val='1'/></w:numPr></w:pPr>" R(text) "</w:p>"

static void test_office_docx(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"word/document.xml",
         W "<w:p><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr>" R("Answers") "</w:p>" ITEM("0", "Which roles?")
             ITEM("1", "States") ITEM("1", "Users") ITEM("0", "Which barriers?") "<w:p>" R("We ") "<w:ins>" R(
                 "all ") "</w:ins><w:del><w:r><w:delText>never "
                         "</w:delText></w:r></w:del>" R("agree") "<w:r><w:"
                                                                 "footnoteReference "
                                                                 "w:id='2'/></"
                                                                 "w:r><w:r><w:rPr><w:"
                                                                 "vanish/></"
                                                                 "w:rPr><w:t>hidden</"
                                                                 "w:t></w:r></w:p>"
                                                                 "<w:tbl><w:tr><w:tc><w:"
                                                                 "p>" R("Q") "</w:p></"
                                                                             "w:tc><w:tc><"
                                                                             "w:p>" R("A") "</w:p><w:p>" R(
                                                                                 "B") "</"
                                                                                      "w:"
                                                                                      "p><"
                                                                                      "/w:"
                                                                                      "tc>"
                                                                                      "</"
                                                                                      "w:"
                                                                                      "tr>"
                                                                                      "</"
                                                                                      "w:"
                                                                                      "tbl"
                                                                                      ">" W_END},
        {"word/styles.xml",
         "<w:styles " NS "><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>"},
        {"word/numbering.xml", "<w:numbering " NS "><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start "
                               "w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/>"
                               "</w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt "
                               "w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
                               "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>"},
        {"word/footnotes.xml",
         "<w:footnotes " NS "><w:footnote w:id='2'><w:p>" R("Most of us.") "</w:p></w:footnote></w:footnotes>"},
        {"word/comments.xml",
         "<w:comments " NS "><w:comment><w:p>" R("not to be seen") "</w:p></w:comment></w:comments>"},
    };
    expect_zip("answers.docx", files, 5,
               "h1 Answers\ni1 1. Which roles?\ni2 1.a) States\ni2 1.b) Users\ni1 2. Which barriers?\np We all "
               "agree[1: Most of us.]\nr Q|A/B\n");
}

static void test_office_refuses(void **state)
{
    (void)state;
    static const struct file outside[] = {{"../word/document.xml", "x"}};
    static const struct file doctype[] = {{"word/document.xml",
                                           "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document " NS
                                           "><w:body><w:p>" R("&e;") "</w:p></w:body></w:document>"}};
    static const struct file nested[] = {{"inner.zip", "PK\x03\x04 whatever follows"}};
    static const struct file two[] = {{"a.txt", "one"}, {"b.txt", "two"}};
    static const struct file one[] = {{"folder/a.txt", "the only text"}};
    expect_zip("a.docx", outside, 1, "! a.docx: holds a file that points outside of it");
    expect_zip("a.docx", doctype, 1, "! a.docx: damaged");
    expect_zip("a.zip", nested, 1, "! a.zip: an archive inside an archive");
    expect_zip("a.zip", two, 2, "! a.zip: holds 2 files; only a single document is read");
    static const struct file left_behind[] = {
        {".DS_Store", "x"}, {"__MACOSX/._a.txt", "x"}, {"Thumbs.db", "x"}, {"folder/a.txt", "the only text"}};
    expect_zip("a.zip", left_behind, 4, "p the only text\n");
    /* What is packed inside shows its members' names: still an archive with a document in it. */
    static const struct file inside[] = {{"a.txt", "see word/document.xml"}};
    expect_zip("a.zip", inside, 1, "p see word/document.xml\n");
    expect_zip("a.zip", one, 1, "p the only text\n");
    expect_zip("a.docx", one, 1, "! a.docx: no text document inside");
}

static void test_office_bombs(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct file *files = arena_array(arena, 300, sizeof *files);
    char *zeros = arena_alloc(arena, 3u << 20);
    memset(zeros, ' ', (3u << 20) - 1);
    for (size_t i = 0; i < 300; i++) files[i] = (struct file){arena_printf(arena, "f%zu", i), "x"};
    expect_zip("many.docx", files, 257, "! many.docx: holds more than 256 files");
    expect_zip("many.docx", files, 256, "! many.docx: no text document inside");
    files[0] = (struct file){"word/document.xml", zeros};
    expect_zip("tight.docx", files, 1, "! tight.docx: packed more tightly than any honest document");
    arena_free(&arena);
}

static void expect_bytes(const char *filename, const char *type, const char *bytes, const char *want)
{
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, filename, type, bytes, strlen(bytes), &out), want);
    assert_int_equal(out.attachments, 1);
    arena_free(&arena);
}

static void test_office_docx_symbols_and_formulas(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"word/document.xml",
         W "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>" R(
             " agreed") "</w:p>"
                        "<w:p><w:r><w:sym w:font='Symbol' w:char='F0'/></w:r><w:oMath><w:r><w:t>x=1</w:t></w:r>"
                        "</w:oMath>" R(" holds") "</w:p>" W_END},
    };
    expect_zip("a.docx", files, 1, "p \xe2\x9c\x93 agreed\np x=1 holds\n");
}

static void test_office_docx_fields_around_cells(void **state)
{
    (void)state;
#define CELL(text) "<w:tc><w:p>" R(text) "</w:p></w:tc>"
#define FIELD(properties, inside)                                                                                      \
    "<w:sdt><w:sdtPr>" properties "</w:sdtPr><w:sdtContent>" inside "</w:sdtContent></w:sdt>"
    static const struct file files[] = {
        {"word/document.xml",
         W "<w:tbl><w:tr>" CELL("Who?") FIELD("", CELL("We.")) "</w:tr><w:tr>" CELL("Why?")
             FIELD("<w:showingPlcHdr/>", CELL("Click here.")) "</w:tr></w:tbl><w:p><w:r><w:ruby><w:rt>" R(
                 "above") "</w:rt><w:rubyBase>" R("base") "</w:rubyBase></w:ruby></w:r>" R(" below") "</w:p>" W_END}};
    expect_zip("a.docx", files, 1, "r Who?|We.\nr Why?\np base below\n");
}

static void test_office_docx_styles_take_after_others(void **state)
{
    (void)state;
#define STYLED(style, more, text) "<w:p><w:pPr><w:pStyle w:val='" style "'/>" more "</w:pPr>" R(text) "</w:p>"
    static const struct file files[] = {
        {"word/document.xml",
         W STYLED("Question", "", "one") STYLED("Question", "<w:numPr><w:numId w:val='0'/></w:numPr>", "none")
             STYLED("Question", "", "two") STYLED("Mine", "", "head") STYLED("Linked", "", "link") W_END},
        {"word/styles.xml",
         "<w:styles " NS "><w:style w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
         "<w:style w:styleId='Question'><w:basedOn w:val='Base'/></w:style><w:style w:styleId='H'><w:name "
         "w:val='heading "
         "2'/></w:style><w:style w:styleId='Mine'><w:basedOn w:val='H'/></w:style><w:style "
         "w:styleId='Linked'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style></w:styles>"},
        {"word/numbering.xml",
         "<w:numbering " NS "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='Q%1:'/></w:lvl>"
         "</w:abstractNum><w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/></w:abstractNum>"
         "<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='L'/><w:lvl w:ilvl='0'><w:start w:val='4'/>"
         "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
         "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>"}};
    expect_zip("a.docx", files, 3, "i1 Q1: one\np none\ni1 Q2: two\nh2 head\ni1 4. link\n");
}

static void test_office_docx_forms(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"word/document.xml",
         W "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" R(
             "Click here.") "</w:p></w:sdtContent></w:sdt>"
                            "<w:p><w:r><w:AlternateContent><w:Choice><w:drawing><w:txbxContent><w:p>" R(
                                "In a box.") "</w:p></w:txbxContent>"
                                             "</w:drawing></w:Choice><w:Fallback><w:pict><w:txbxContent><w:p>" R(
                                                 "In a box.") "</w:p></w:txbxContent></w:pict>"
                                                              "</w:Fallback></w:AlternateContent></w:r>" R(
                                                                  "Beside it.") "</w:p>"
                                                                                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></"
                                                                                "w:pPr>" R("Joined ") "</w:p><w:p>" R(
                                                                                    "by deletion.") "<w:r><w:"
                                                                                                    "endnoteReference "
                                                                                                    "w:id='1'/></w:r></"
                                                                                                    "w:p>"
                                                                                                    "<w:tbl><w:tr><w:"
                                                                                                    "trPr><w:del/></"
                                                                                                    "w:trPr><w:tc><w:"
                                                                                                    "p>" R(
                                                                                                        "gone") "</"
                                                                                                                "w:p></"
                                                                                                                "w:tc><"
                                                                                                                "/w:tr>"
                                                                                                                "</"
                                                                                                                "w:"
                                                                                                                "tbl"
                                                                                                                ">" W_END},
        {"word/endnotes.xml",
         "<w:endnotes " NS "><w:endnote w:id='1'><w:p>" R("At the end.") "</w:p></w:endnote></w:endnotes>"}};
    expect_zip("a.docx", files, 2, "p Beside it.\np In a box.\np Joined by deletion.[1: At the end.]\n");
}

static void test_office_says_why(void **state)
{
    (void)state;
    expect_bytes("a.rtf", "application/rtf", "{\\rtf1 text}", "p text\n");
    /* Named as Word's, but something else. */
    expect_bytes("a.doc", "application/msword", "{\\rtf1 text}", "p text\n");
    expect_bytes("a.doc", "application/msword", "<html><p>A page.</p></html>", "p A page.\n");
    expect_bytes("a.doc", "application/msword", "Plain words.\n", "p Plain words.\n");
    expect_bytes("winmail.dat", "application/octet-stream", "\x78\x9f\x3e\x22 x",
                 "! winmail.dat: Outlook's own format (winmail.dat)");
    expect_bytes("a.xlsx", "application/octet-stream", "x", "! a.xlsx: a spreadsheet");
    expect_bytes("a.msg", "application/octet-stream", "\xd0\xcf\x11\xe0 x",
                 "! a.msg: a message in Outlook's own format (.msg)");
    expect_bytes("encrypted.asc", "application/octet-stream", "-----BEGIN PGP MESSAGE-----\n",
                 "! encrypted.asc: encrypted (PGP)");
    expect_bytes("a.docx.gpg", "application/octet-stream", "x", "! a.docx.gpg: encrypted (PGP)");
    expect_bytes("smime.p7m", "application/pkcs7-mime", "x", "! smime.p7m: encrypted, or signed as a whole (S/MIME)");
    /* What is attached to a saved message is read once more, and said where it cannot be. */
    expect_bytes("m.eml", "application/octet-stream",
                 "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the table.\n--b\nContent-Type: "
                 "application/octet-stream; name=t.xlsx\n\nx\n--b--\n",
                 "! t.xlsx in m.eml: a spreadsheet");
    expect_bytes("a.docx", "application/octet-stream", "not a zip at all",
                 "! a.docx: not a document of the kind its name says");
    expect_bytes("a.txt", "text/plain", "one\n\ntwo\n", "p one\np two\n");
    expect_bytes("a.html", "application/octet-stream", "<h1>T</h1><p>x</p>", "h1 T\np x\n");
    expect_bytes("m.eml", "application/octet-stream", "From: a@example.org\nSubject: s\n\nBody text.\n",
                 "p Body text.\n");
}

/* A locked document of the newer kind comes in the older container. */
static void test_office_locked(void **state)
{
    (void)state;
    static const char locked[] = "\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    static const char workbook[] = "\xd0\xcf\x11\xe0 W\0o\0r\0k\0b\0o\0o\0k";
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, "a.docx", "application/octet-stream", locked, sizeof locked, &out),
                        "! a.docx: encrypted");
    assert_string_equal(read_attachment(arena, "a", "application/octet-stream", workbook, sizeof workbook, &out),
                        "! a: a spreadsheet");
    arena_free(&arena);
}

/* A saved message, and a text with quotations, have a letter's parts; a document is its author's. */
static void test_office_letters_are_segmented(void **state)
{
    (void)state;
    static const char body[] = "Dear all,\n\nWe share early.\n\n> Why?\n\nSince it helps.\n\nBest regards,\nCarol\n";
    static const char *const files[] = {"m.eml", "a.txt"};
    for (size_t i = 0; i < 2; i++) {
        struct arena *arena = arena_new();
        struct extraction out;
        struct segmentation segmentation;
        struct buf roles = BUF_INIT(4096);
        const char *bytes = arena_printf(arena, "%s%s", i == 0 ? "From: carol@example.org\nSubject: s\n\n" : "", body);
        read_attachment(arena, files[i], "application/octet-stream", bytes, strlen(bytes), &out);
        segment_blocks(arena, &out.blocks, "Ada Example", false, &segmentation);
        for (size_t k = 0; k < segmentation.blocks.count; k++) {
            const struct block *block = &segmentation.blocks.items[k];
            assert_string_equal(block->source, files[i]);
            buf_printf(&roles, "%s %s|", role_name(block->role), block->text);
        }
        assert_string_equal(buf_text(&roles),
                            "greeting Dear all,|authored We share early.|quoted Why?|authored Since it "
                            "helps.|closing Best regards,|closing Carol|");
        buf_release(&roles);
        arena_free(&arena);
    }
}

/* Signed in the clear: the words stay, without the dashes that signing put before some; encrypted: that is said. */
static void test_office_pgp(void **state)
{
    (void)state;
    static const char *const bodies[] = {"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTwo things:\n\n- - "
                                         "one\n- - two\n- -- \nAda\n-----BEGIN PGP "
                                         "SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n",
                                         "-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n"};
    struct arena *arena = arena_new();
    struct extraction out;
    struct segmentation segmentation;
    for (size_t i = 0; i < 2; i++) {
        struct entity body = {.type = "text/plain",
                              .charset = "utf-8",
                              .filename = "",
                              .content_id = "",
                              .part = "1",
                              .bytes = bodies[i],
                              .count_bytes = strlen(bodies[i]),
                              .body = true};
        struct message message = {.entities = &body, .entity_count = 1};
        extract_message(arena, &message, &out);
        if (i == 1) break;
        segment_blocks(arena, &out.blocks, "Ada Example", false, &segmentation);
        for (size_t k = 0; k < segmentation.blocks.count; k++) {
            const struct block *block = &segmentation.blocks.items[k];
            bool own = strcmp(block->text, "Two things:") == 0 || strncmp(block->text, "- one", 5) == 0 ||
                       strcmp(block->text, "- two") == 0;
            assert_int_equal(block->role == ROLE_AUTHORED, own);
        }
        assert_string_equal(segmentation.signature, "Ada");
        assert_int_equal(out.unreadable_count, 0);
    }
    assert_int_equal(out.unreadable_count, 1);
    assert_string_equal(out.unreadable[0], "the message itself: encrypted (PGP)");
    arena_free(&arena);
}

static void test_office_small_pictures_do_not_count(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, "logo.png", "image/png", "PNG", 3, &out), "");
    assert_int_equal(out.attachments, 0);
    assert_string_equal(read_attachment(arena, "signature.asc", "application/pgp-signature", "x", 1, &out), "");
    assert_int_equal(out.attachments, 0);
    arena_free(&arena);
}

#define PAGE(n, text) "Example Institute                      Draft " n "\n\n" text "\n\n                 " n "\n\f"

static void test_office_pages(void **state)
{
    (void)state;
    static const char text[] =
        PAGE("1", "Answers to the call\n\nOur first answer speaks of coop-\neration between teams and of")
            PAGE("2", "trust, which grows with time.\n\n1. Which roles?\n2. Which barriers?") PAGE("3", "The end.");
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    void pages_push(struct arena *, const char *, size_t, const char *, struct blocks *);
    pages_push(arena, text, sizeof text - 1, "a.pdf", &blocks);
    assert_string_equal(dump_blocks(arena, &blocks), "p Answers to the call\np Our first answer speaks of cooperation/"
                                                     "between teams and of/trust, which grows with time.\n"
                                                     "p 1. Which roles?\np 2. Which barriers?\np The end.\n");
    arena_free(&arena);
}

static void test_office_pages_hyphens(void **state)
{
    (void)state;
    static const char text[] =
        "Trust   Foundation                     Answers\n\nA long-term plan. We want a long-\nterm one, and the Fach- "
        "und\n"
        "F\xc3\xbchrungskr\xc3\xa4"
        "fte, pre-\nand post-war; see https://example.org/a-\nb.pdf and soft\xc2\xad\nware.\n\n"
        "                Page 1 of 2\n\f"
        "Trust Foundation            Answers\n\nThe end of it all comes here.\n\n            Page 2 of 2\n\f";
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    void pages_push(struct arena *, const char *, size_t, const char *, struct blocks *);
    pages_push(arena, text, sizeof text - 1, "a.pdf", &blocks);
    assert_string_equal(dump_blocks(arena, &blocks),
                        "p A long-term plan. We want a long-term/one, and the Fach- und/F\xc3\xbchrungskr\xc3\xa4"
                        "fte, pre-/and "
                        "post-war; see https://example.org/a-b.pdf/and software.\np The end of it all comes here.\n");
    arena_free(&arena);
}

/* A PDF of one page with one line, or with none. */
static const char *small_pdf(struct arena *arena, const char *line)
{
    const char *stream = line[0] ? arena_printf(arena, "BT /F1 12 Tf 72 720 Td (%s) Tj ET", line) : "0 0 m";
    return arena_printf(
        arena,
        "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
        "R>>>>>>endobj\n"
        "4 0 obj<</Length %zu>>stream\n%s\nendstream endobj\n5 0 "
        "obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        "trailer<</Root 1 0 R>>\n",
        strlen(stream), stream);
}

static void test_office_pdf(void **state)
{
    (void)state;
    if (access("/usr/bin/pdftotext", X_OK) != 0) {
        print_message("pdftotext is not installed\n");
        skip();
    }
    struct arena *arena = arena_new();
    struct extraction out;
    const char *pdf = small_pdf(arena, "Governments should convene all stakeholders.");
    assert_string_equal(read_attachment(arena, "a.pdf", "application/pdf", pdf, strlen(pdf), &out),
                        "p Governments should convene all stakeholders.\n");
    pdf = small_pdf(arena, "");
    assert_string_equal(read_attachment(arena, "scan.pdf", "application/pdf", pdf, strlen(pdf), &out),
                        "! scan.pdf: no text in it, scanned perhaps");
    assert_true(out.scanned);
    assert_string_equal(read_attachment(arena, "b.pdf", "application/pdf", "%PDF-1.4 nonsense", 17, &out),
                        "! b.pdf: damaged");
    arena_free(&arena);
}

/* A message saved as a file, in the forms that mail programs save: parts, encodings, charsets, a message in it. */
static void test_office_saved_message(void **state)
{
    (void)state;
    static const char alternative[] =
        "From: Ben <ben@example.org>\r\nSubject: x\r\nContent-Type: "
        "multipart/alternative;\r\n\tboundary=\"=_b\"\r\n\r\n"
        "for old readers\r\n--=_b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>No</p>\r\n--=_b\r\n"
        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Les =E9coles d'=\r\nabord.\r\n--=_b--\r\n";
    static const char nested[] =
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: y\n"
        "Content-Transfer-Encoding: base64\n\nQ2xpbmljcyBz\nZWNvbmQu\n--b\nContent-Type: text/plain\n"
        "Content-Disposition: attachment\n\nIts attachment.\n--b--\n";
    static const char plain[] = "From: Ben <ben@example.org>\nSubject: x\n\nSchools first.\n\nThen clinics.\n";
    static const char endless[] = "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
    struct {
        const char *text, *want;
    } cases[] = {
        {alternative, "p Les écoles d'abord.\n"},
        {nested, "p Clinics second.\np Its attachment.\n"},
        {plain, "p Schools first.\np Then clinics.\n"},
        {endless, "! answer.eml: a saved message without text"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new();
        struct extraction out;
        assert_string_equal(read_attachment(arena, "answer.eml", "application/octet-stream", cases[i].text,
                                            strlen(cases[i].text), &out),
                            cases[i].want);
        arena_free(&arena);
    }
    /* The same inside an archive. */
    struct file file = {"answer.eml", alternative};
    expect_zip("answer.zip", &file, 1, "p Les écoles d'abord.\n");
}

#define IN(look, text) "<w:r><w:rPr>" look "</w:rPr><w:t xml:space='preserve'>" text "</w:t></w:r>"
#define LINED "<w:u w:val='single'/>"
#define RED "<w:color w:val='C00000'/>"

/* Answers written into a copy of the questions; a stressed word, a heading's line and a link are none. */
static void test_office_answers_set_off_in_the_question(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"word/document.xml",
         W "<w:p>" R("Who watches the wells? ") IN(LINED, "The families ")
             IN(LINED, "who drink.") "</w:p><w:p>" R("Who should pay for ") IN(RED, "[The town, each spring.]")
                 R(" the repair of pumps?") "</w:p><w:p>" R("What is to be done? ") IN(RED, "Buy a pump.")
                     R(" And then? ") IN(RED, "Mend it in spring.") "</w:p><w:p>" R("Is this ") IN(RED, "really")
                         R(" needed by all of you?") "</w:p><w:p>" R("We say so. ")
                             IN(LINED, "And mean it, too.") "</w:p><w:p>" R("Who oils the ... ")
                                 IN(RED, "The smith does it.") "</w:p><w:p>" IN(LINED, "What do the others say?")
                                     R(" Nothing.") "</w:p>"
                                                    "<w:p>" R("Where? ") "<w:hyperlink r:id='rId1'>" IN(
                                                        LINED, "at our own page") "</w:hyperlink></w:p>" W_END},
        {"word/_rels/document.xml.rels",
         "<Relationships><Relationship Id='rId1' Target='https://example.org/'/></Relationships>"},
    };
    expect_zip("answers.docx", files, 2,
               "p Who watches the wells?\np The families who drink.\np Who should pay for the repair of pumps?\np The "
               "town, each spring.\np What is to be done?\np Buy a pump.\np And then?\np Mend it in spring.\np Is this "
               "really needed by all of you?\np We say so. And mean it, too.\np Who oils the ...\np The smith does "
               "it.\np What do the others say? Nothing.\np "
               "Where? at our own page\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_office_answers_set_off_in_the_question),
        cmocka_unit_test(test_office_saved_message),
        cmocka_unit_test(test_office_docx),
        cmocka_unit_test(test_office_refuses),
        cmocka_unit_test(test_office_bombs),
        cmocka_unit_test(test_office_docx_fields_around_cells),
        cmocka_unit_test(test_office_docx_styles_take_after_others),
        cmocka_unit_test(test_office_docx_symbols_and_formulas),
        cmocka_unit_test(test_office_docx_forms),
        cmocka_unit_test(test_office_says_why),
        cmocka_unit_test(test_office_locked),
        cmocka_unit_test(test_office_letters_are_segmented),
        cmocka_unit_test(test_office_pgp),
        cmocka_unit_test(test_office_small_pictures_do_not_count),
        cmocka_unit_test(test_office_pages),
        cmocka_unit_test(test_office_pages_hyphens),
        cmocka_unit_test(test_office_pdf),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
