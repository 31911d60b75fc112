/* SPDX-License-Identifier: MIT */
/* test_links: where the words of mails and attached documents lead, whichever form of a mail is read, and what leads
 * nowhere. */
#include "zipped_help.h"

#include <stdio.h>
#include <mailcall/base/clock.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/analyse.h>

#include "../../src/text/documents/office.h"

#define NS "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='r'"
#define R(text) "<w:r><w:t xml:space='preserve'>" text "</w:t></w:r>"

static struct call_text first_text[] = {{"en", "Who should look after a village well?"}},
                        second_text[] = {{"en", "What does the repair of a pump cost?"}};
static struct question questions[] = {{.id = "well", .title = "Wells", .texts = first_text, .text_count = 1},
                                      {.id = "pump", .title = "Pumps", .texts = second_text, .text_count = 1}};
static struct call call = {.id = "water",
                           .title = "Water",
                           .about = "",
                           .lang = "en",
                           .list_address = "water@lists.example.org",
                           .list_id = "",
                           .list_subscribe = "",
                           .late_from = "",
                           .opens_utc = CLOCK_NONE,
                           .deadline_utc = CLOCK_NONE,
                           .questions = questions,
                           .question_count = 2};

/* "well: a b; pump: c; all: a b c" of the links found. */
static void expect_links(const char *body, const char *want)
{
    struct arena *arena = arena_new();
    const char *mail = arena_printf(arena,
                                    "From: Ilse Brandt <ilse@example.org>\r\nTo: water@lists.example.org\r\n"
                                    "Subject: our answers\r\nDate: Mon, 1 Jun 2020 10:00:00 +0000\r\n"
                                    "MIME-Version: 1.0\r\n%s",
                                    body);
    struct classifier *classifier = classifier_new(&call, NULL, 0.5);
    struct analysis *analysis = analyse(arena, mail, strlen(mail), classifier, NULL, &call, NULL);
    const char *found = "";
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        if (!passage->link_count) continue;
        found = arena_printf(arena, "%s%s:", found, passage->question_count ? passage->questions[0].id : "none");
        for (size_t k = 0; k < passage->link_count; k++) found = arena_printf(arena, "%s %s", found, passage->links[k]);
        found = arena_printf(arena, "%s; ", found);
    }
    found = arena_printf(arena, "%sall:", found);
    for (size_t k = 0; k < analysis->link_count; k++) found = arena_printf(arena, "%s %s", found, analysis->links[k]);
    assert_string_equal(found, want);
    classifier_free(&classifier);
    arena_free(&arena);
}

#define HTML_HEAD "Content-Type: text/html; charset=utf-8\r\n\r\n"
#define PAGE                                                                                                           \
    "<p>Dear all,</p><p>1. The families who drink from it, as <a href='https://example.org/families'>our survey</a> "  \
    "found and <a href='https://example.net/again'>this</a> repeats.</p><p>2. Forty francs, <b>says <a "               \
    "href='https://example.com/prices?utm_source=mail'>this list</a></b> of prices.</p>"

static void test_links_of_a_page_stand_under_their_questions(void **state)
{
    (void)state;
    expect_links(HTML_HEAD PAGE,
                 "well: https://example.org/families https://example.net/again; pump: https://example.com/prices; all: "
                 "https://example.org/families https://example.net/again https://example.com/prices");
}

/* The plain form is read; the page knows where its words lead. */
static void test_links_of_the_form_that_is_not_read(void **state)
{
    (void)state;
    expect_links("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                 "Dear all,\r\n\r\n1. The families who drink from it, as our\r\nsurvey found and this repeats.\r\n\r\n"
                 "2. Forty francs, *says this list* of prices.\r\n--b\r\n" HTML_HEAD PAGE "\r\n--b--\r\n",
                 "well: https://example.org/families https://example.net/again; pump: https://example.com/prices; all: "
                 "https://example.org/families https://example.net/again https://example.com/prices");
}

static void test_links_of_others_and_of_lists_are_left_out(void **state)
{
    (void)state;
    expect_links(HTML_HEAD "<p>1. The families who drink from it, and the <a href='mailto:x@example.org'>mayor</a>, <a "
                           "href='#top'>above</a>, <a href='https://example.org/pixel'><img src='cid:1'></a> all of "
                           "them together, <a href='https://example.org/hidden' style='display:none'>unseen</a> for "
                           "years.</p><p>Kind regards<br>Ilse Brandt<br><a href='https://brandt.example.org'>my "
                           "page</a></p><p><a href='https://mail.example.org/u/77'>Se désinscrire</a></p><p><a "
                           "href='https://mail.example.org/unsubscribe?u=7'>click</a></p><blockquote type='cite'>See "
                           "<a href='https://example.org/quoted'>the call</a></blockquote>",
                 "all:");
}

/* What the author wrote out stands; where a program shows an address cut short, the page behind it says more. */
static void test_links_whose_words_are_an_address(void **state)
{
    (void)state;
    expect_links(HTML_HEAD "<p>1. The families who drink from it: <a href='https://counter.example/r/9'>https://"
                           "example.org/wells</a> and <a href='https://example.org/long/report.pdf'>https://example."
                           "org/lo...</a> and <a href='https://example.net/short'>example.net/short</a></p>",
                 "well: https://example.org/wells https://example.org/long/report.pdf https://example.net/short; all: "
                 "https://example.org/wells https://example.org/long/report.pdf https://example.net/short");
}

static void test_links_are_unwrapped_wherever_they_come_from(void **state)
{
    (void)state;
    static const char *const wrapped[][2] = {
        {"https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fa&c=E", "https://example.org/a"},
        {"https://google.example-not.com/url?q=https://example.org/b", "https://google.example-not.com/url?q=https://"
                                                                       "example.org/b"},
        {"https://google.de/url?q=https://example.org/c", "https://example.org/c"},
        {"https://secure-web.cisco.com/1AbC/https%3A%2F%2Fexample.org%2Fd", "https://example.org/d"},
        {"https://urldefense.us/v3/__https://example.org/e*f__;Iw!!x!y$", "https://example.org/e#f"},
        {"https://urldefense.com/v3/__https://example.org/g*h__;!!x!y$", "https://example.org/g*h"},
        {"https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=https%3A%2F%2Fexample.org%2Fi",
         "https://example.org/i"},
    };
    for (size_t i = 0; i < sizeof wrapped / sizeof *wrapped; i++) {
        char body[700], want[500];
        snprintf(body, sizeof body, HTML_HEAD "<p>1. The families who drink from it, says <a href='%s'>this</a>.</p>",
                 wrapped[i][0]);
        snprintf(want, sizeof want, "well: %s; all: %s", wrapped[i][1], wrapped[i][1]);
        expect_links(body, want);
    }
}

/* "words=address" of every link in an attached document. */
static const char *links_in(struct arena *arena, const struct blocks *blocks)
{
    const char *found = "";
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        for (size_t k = 0; k < block->emphasis_count; k++) {
            const struct emphasis *span = &block->emphasis[k];
            if (!span->href) continue;
            found = arena_printf(arena, "%s%.*s=%s ", found, (int)(span->to - span->from), block->text + span->from,
                                 span->href);
        }
    }
    return found;
}

static void expect_zip_links(const char *name, const struct file *files, size_t count, const char *want)
{
    struct arena *arena = arena_new();
    struct extraction out;
    struct zip zip = make_zip(arena, files, count);
    read_attachment(arena, name, "application/octet-stream", zip.bytes, zip.count, &out);
    assert_string_equal(links_in(arena, &out.blocks), want);
    arena_free(&arena);
}

static void test_links_in_word_documents(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"word/document.xml",
         "<w:document " NS "><w:body><w:p>" R("See ") "<w:hyperlink r:id='rId4'>" R("our ")
             R("survey") "</w:hyperlink>" R(" and ") "<w:hyperlink w:anchor='here'>" R(
                 "below") "</w:hyperlink></w:p>"
                          "<w:p>" R(
                              "Also ") "<w:r><w:fldChar "
                                       "w:fldCharType='begin'/></"
                                       "w:r><w:r><w:instrText> HYPERLINK "
                                       "</w:instrText></"
                                       "w:r><w:r><w:instrText>\"https://example.org/"
                                       "field\" </w:instrText></w:r><w:r><w:fldChar "
                                       "w:fldCharType='separate'/></w:r>" R(
                                           "the "
                                           "field") "<w:r><w:fldChar "
                                                    "w:fldCharType='end'/></"
                                                    "w:r>" R(
                                                        " plain ") "<w:"
                                                                   "fldSimple"
                                                                   " w:instr="
                                                                   "'HYPERLIN"
                                                                   "K "
                                                                   "\"https:/"
                                                                   "/example."
                                                                   "org/"
                                                                   "simple\"'"
                                                                   ">" R(
                                                                       "sim"
                                                                       "pl"
                                                                       "e") "</"
                                                                            "w:fldSimple><w:r><w:"
                                                                            "footnoteReference "
                                                                            "w:id='2'/></w:r></"
                                                                            "w:p><w:tbl><w:tr><w:tc><w:"
                                                                            "p>" R(
                                                                                "1. Who?") "</w:p></"
                                                                                           "w:tc><w:tc><"
                                                                                           "w:p><w:"
                                                                                           "hyperlink "
                                                                                           "r:id='rId5'"
                                                                                           ">" R("they") "</"
                                                                                                         "w:hyperlink><"
                                                                                                         "/w:p></w:tc>"
                                                                                                         "</w:tr></"
                                                                                                         "w:tbl></"
                                                                                                         "w:body></"
                                                                                                         "w:document>"},
        {"word/_rels/document.xml.rels",
         "<Relationships><Relationship Id='rId4' Target='https://example.org/survey'/><Relationship Id='rId5' "
         "Target='https://example.org/they'/></Relationships>"},
        {"word/footnotes.xml", "<w:footnotes " NS "><w:footnote w:id='2'><w:p><w:hyperlink r:id='rId4'>" R(
                                   "the note") "</w:hyperlink></w:p></w:footnote></w:footnotes>"},
        {"word/_rels/footnotes.xml.rels",
         "<Relationships><Relationship Id='rId4' Target='https://example.org/note'/></Relationships>"},
    };
    expect_zip_links("a.docx", files, 4,
                     "our survey=https://example.org/survey the field=https://example.org/field "
                     "simple=https://example.org/simple the note=https://example.org/note "
                     "they=https://example.org/they ");
}

static void test_links_in_open_documents(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"content.xml",
         "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:xlink='x'><office:body>"
         "<office:text><text:p>See <text:a xlink:href='https://example.org/one'>the <text:span>first</text:span>"
         "</text:a> and <text:a xlink:href='#there'>there</text:a>.</text:p><table:table><table:table-row>"
         "<table:table-cell><text:p>Who?</text:p></table:table-cell><table:table-cell><text:p><text:a "
         "xlink:href='https://example.org/two'>we</text:a></text:p></table:table-cell></table:table-row></table:table>"
         "</office:text></office:body></office:document-content>"}};
    expect_zip_links("a.odt", files, 1, "the first=https://example.org/one we=https://example.org/two ");
}

static void test_links_in_rich_text(void **state)
{
    (void)state;
    static const char rtf[] = "{\\rtf1 See {\\field{\\*\\fldinst {HYPERLINK \"https://example.org/one\"}}{\\fldrslt "
                              "{\\ul the first}}} now {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}.\\par\\trowd\\intbl "
                              "Who?\\cell {\\field{\\*\\fldinst HYPERLINK \"https://example.org/two\"}{\\fldrslt "
                              "we}}\\cell\\row\\pard end}";
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    const char *missing = NULL;
    assert_null(rtf_read(arena, rtf, sizeof rtf - 1, "a.rtf", &blocks, &missing));
    assert_string_equal(links_in(arena, &blocks), "the first=https://example.org/one we=https://example.org/two ");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_links_of_a_page_stand_under_their_questions),
        cmocka_unit_test(test_links_of_the_form_that_is_not_read),
        cmocka_unit_test(test_links_of_others_and_of_lists_are_left_out),
        cmocka_unit_test(test_links_whose_words_are_an_address),
        cmocka_unit_test(test_links_are_unwrapped_wherever_they_come_from),
        cmocka_unit_test(test_links_in_word_documents),
        cmocka_unit_test(test_links_in_open_documents),
        cmocka_unit_test(test_links_in_rich_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
