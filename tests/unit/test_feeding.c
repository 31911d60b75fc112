/* SPDX-License-Identifier: MIT */
/*
 * test_feeding: every text cut off after each of its bytes, as a broken connection or a full disk leaves it: what was
 * there is read, nothing past it is touched (each piece has a heap block of exactly its size), and segmenting loses
 * nothing. Bodies, files, packed documents and pages.
 */
#include "text_help.h"

#include "../../src/text/armour.h"
#include "../../src/text/documents/office.h"
#include "zip_help.h"

#include <mailcall/base/mem.h>
#include <mailcall/base/utf8.h>

static const char plain[] =
    "Hi Ben,\n\n[AE] first, a caf\xc3\xa9\n1) Which roles?\n  - all of them\n\nBest regards,\nAda "
    "Example\nDirector\n-- \n"
    "+41 22 555 01 01\n\nOn 9 Aug 2016, at 16:12, Ben <ben@example.org> wrote:\n> theirs\n>> deeper\n> [AE] mine\n"
    "-----Original Message-----\nFrom: Ben <ben@example.org>\nSent: Tuesday\nSubject: x\n\nbelow\n"
    "_______________________________________________\nX mailing list\nhttp://lists.example.org/mailman/listinfo/x\n";
static const char digest[] =
    "Today's Topics:\n\n   1. a (Ada)\n\n----------------------------------------------------------------------\n\n"
    "Message: 1\nDate: Mon, 15 Aug 2016 08:00:00 +0000\nFrom: Ada Example <ada@example.org>\nSubject: "
    "a\n\nText.\n\nAda\n"
    "\n------------------------------\n\nMessage: 2\nFrom: Ben <ben@example.org>\nSubject: b\n\nMore.\n\n"
    "------------------------------\n\nEnd of X Digest, Vol 1\n**********\n";
static const char html[] = "<html><head><style>p{color:red}</style></head><body><p "
                           "style='display:none'>pre</p><h1>A</h1><ol start=3 type=a><li>x"
                           "<li>y &amp; &#x263a;</ol><table><tr><td>q</td><td><b>a</b></td></tr></table><div "
                           "class=\"gmail_quote\">On Tue, Ben "
                           "wrote:<blockquote>old <font color=\"#ff0000\">new</font></blockquote></div><pre>a\n "
                           "b</pre><!-- c --></body></html>";
static const char saved[] =
    "From: Ben <ben@example.org>\nContent-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: "
    "text/plain\n"
    "Content-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 soft=\nbreak\n--b\nContent-Type: text/html\n"
    "Content-Transfer-Encoding: base64\n\nPHA+eDwvcD4=\n--b--\n";

static size_t letters_of(const struct blocks *blocks)
{
    size_t letters = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        for (const char *at = blocks->items[i].text; *at; at++) letters += !strchr(" \t\n>", *at);
    }
    return letters;
}

static void segment_whole(struct arena *arena, const struct blocks *blocks)
{
    struct segmentation out;
    segment_blocks(arena, blocks, "Ada Example", false, &out);
    assert_int_equal(letters_of(&out.blocks), letters_of(blocks));
}

/* A heap block of exactly the piece's size, so that a byte read too many is seen. */
static char *piece_of(const char *text, size_t bytes)
{
    char *piece = mem_alloc(bytes == 0 ? 1 : bytes);
    memcpy(piece, text, bytes);
    return piece;
}

static void feed(const char *text, size_t whole, const char *as)
{
    for (size_t bytes = 0; bytes <= whole; bytes++) {
        struct arena *arena = arena_new();
        struct blocks blocks = {0};
        struct extraction extraction;
        /* Bodies reach the extractors as valid UTF-8, files as they are. */
        size_t cut = as[0] == '.' ? bytes : utf8_cut(text, bytes, bytes);
        char *piece = piece_of(text, cut);
        if (strcmp(as, "html") == 0) extract_html(arena, piece, cut, "", &blocks);
        if (strcmp(as, "plain") == 0) extract_plain(arena, piece, cut, false, false, "", &blocks);
        if (strcmp(as, "flowed") == 0) extract_plain(arena, piece, cut, true, true, "", &blocks);
        segment_whole(arena, &blocks);
        if (as[0] == '.') {
            struct entity entity = {.type = "application/octet-stream",
                                    .charset = "",
                                    .filename = arena_printf(arena, "file%s", as),
                                    .content_id = "",
                                    .part = "2",
                                    .bytes = piece,
                                    .count_bytes = cut,
                                    .attachment = true};
            struct message message = {.entities = &entity, .entity_count = 1};
            extract_message(arena, &message, &extraction);
            assert_int_equal(extraction.attachments, 1);
            /* What could be read in part is both. */
            assert_in_range(extraction.attachments_read + extraction.unreadable_count, 1, 2);
        }
        free(piece);
        arena_free(&arena);
    }
}

static void test_feeding_bodies(void **state)
{
    (void)state;
    feed(plain, sizeof plain - 1, "plain");
    feed(plain, sizeof plain - 1, "flowed");
    feed(digest, sizeof digest - 1, "plain");
    feed(html, sizeof html - 1, "html");
}

static void test_feeding_files(void **state)
{
    (void)state;
    feed(saved, sizeof saved - 1, ".eml");
    feed(html, sizeof html - 1, ".html");
    feed(plain, sizeof plain - 1, ".txt");
}

static void test_feeding_documents(void **state)
{
    (void)state;
    static const struct file docx[] = {
        {"word/document.xml",
         "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:numPr><w:numId "
         "w:val='1'/></w:numPr></w:pPr><w:r><w:t>One</w:t>"
         "<w:footnoteReference "
         "w:id='1'/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>q</w:t></w:r></w:p></w:tc><w:tc/>"
         "</w:tr></w:tbl></w:body></w:document>"},
        {"word/footnotes.xml", "<w:footnotes xmlns:w='w'><w:footnote w:id='1'/></w:footnotes>"}};
    static const struct file odt[] = {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml", "<o:c xmlns:o='o' xmlns:text='t'><o:body><o:text><text:h>T</text:h><text:list><text:list-item>"
                        "<text:p>x</text:p></text:list-item></text:list></o:text></o:body></o:c>"}};
    struct arena *arena = arena_new();
    struct zip zip = make_zip(arena, docx, 2);
    feed(zip.bytes, zip.count, ".docx");
    feed(zip.bytes, zip.count, ".zip");
    zip = make_zip(arena, odt, 2);
    feed(zip.bytes, zip.count, ".odt");
    arena_free(&arena);
    static const char rtf[] =
        "{\\rtf1{\\fonttbl{\\f1\\fcharset128 B;}}{\\f1\\'93\\'fa}\\u8212\\'97{\\footnote n}\\intbl "
        "a\\cell\\row\\par}";
    feed(rtf, sizeof rtf - 1, ".rtf");
}

/* A text signed in the clear: what is read is what stands there, without the dashes of the signing. */
static void test_feeding_armour(void **state)
{
    (void)state;
    static const char text[] = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- - one\n- -- \nAda\n"
                               "-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n"
                               "-----BEGIN PGP MESSAGE-----\n";
    for (size_t bytes = 0; bytes < sizeof text; bytes++) {
        struct arena *arena = arena_new();
        char *piece = piece_of(text, bytes);
        size_t left = bytes;
        const char *said = armour_unescaped(arena, piece, &left);
        assert_true(left <= bytes && bytes - left <= 4);
        assert_true(left == 0 || said[left - 1] == piece[bytes - 1]);
        assert_int_equal(armour_encrypted(piece, bytes), bytes + 1 == sizeof text || bytes + 2 == sizeof text);
        free(piece);
        arena_free(&arena);
    }
}

/* Pages as their reader writes them, cut off anywhere. */
static void test_feeding_pages(void **state)
{
    (void)state;
    static const char text[] =
        "Head      1\n\n1. Which?\nThe coopera-\ntion \xe2\x80\xa2 x\xc2\xad\ny\n   Page 1 of 2\n\f"
        "Head   2\n\nend\n\n   Page 2 of 2\n\f"
        "Q               A\n1. Which?       All of \xe2\x80\xa2\n                them.\n2. Who?         We.\n\f"
        "the left column goes on as    the right one \xc3\xa9 as\nthe left column goes on as    the right one and so\n"
        "the left column goes on as    the right one and so\nthe left column goes on as    the right one and so\n"
        "the left column goes on as    the right one and so\nthe left column goes on as    the right one and so\n";
    for (size_t bytes = 0; bytes < sizeof text; bytes++) {
        struct arena *arena = arena_new();
        struct blocks blocks = {0};
        char *piece = piece_of(text, bytes);
        pages_push(arena, piece, bytes, "a.pdf", &blocks);
        segment_whole(arena, &blocks);
        free(piece);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_feeding_bodies), cmocka_unit_test(test_feeding_files),
                                       cmocka_unit_test(test_feeding_documents), cmocka_unit_test(test_feeding_pages),
                                       cmocka_unit_test(test_feeding_armour)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
