/* SPDX-License-Identifier: MIT */
/*
 * test_odd_bodies: forms in which a text comes besides plain and HTML: text/enriched, text/richtext, files written into
 * a text (uuencode, also cut off, and yEnc), files without a name or label, alternatives that no reader shows, and
 * bodies that are elsewhere. From the message's bytes to its blocks.
 */
#include "text_help.h"

#include <mailcall/mail/parse.h>

#define HEAD "From: Ada <ada@example.org>\nSubject: x\nMIME-Version: 1.0\n"
#define MIXED HEAD "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the file.\n--b\n"
#define ALTERNATIVE HEAD "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
#define HTML "\n--b\nContent-Type: text/html\n\n<p>We answer twice.</p>\n"

static char *read_message(struct arena *arena, const char *bytes, size_t count, struct extraction *out)
{
    struct message *message = message_parse(arena, bytes, count, NULL);
    for (size_t i = 0; i < message->entity_count; i++)
        if (extract_wants(&message->entities[i])) message_decode(arena, &message->entities[i]);
    extract_message(arena, message, out);
    char *said = dump_blocks(arena, &out->blocks);
    for (size_t i = 0; i < out->unreadable_count; i++) said = arena_printf(arena, "%s! %s\n", said, out->unreadable[i]);
    return said;
}

static void expect_bytes(const char *bytes, size_t count, const char *want)
{
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_message(arena, bytes, count, &out), want);
    arena_free(&arena);
}

static void expect(const char *message, const char *want)
{
    expect_bytes(message, strlen(message), want);
}

static void test_odd_bodies_enriched(void **state)
{
    (void)state;
    expect(HEAD "Content-Type: text/enriched\n\n<bold>1.</bold> We water them\ntwice a week.\n\n\n"
                "2. <color><param>red</param>Limes</color>, if <<you ask, and R&D.\n\n"
                "<excerpt>Who pays?</excerpt>\n\n<nofill>so\nit\nis</nofill> a < b\n",
           "p 1. We water them twice a week.\np 2. Limes, if <you ask, and R&D.\n>p Who pays?\np so/it/is a < b\n");
    expect(HEAD
           "Content-Type: text/richtext\n\n<bold>Yes</bold>,\nand <lt>so<nl>it is.<comment>who?</comment><np>No.\n",
           "p Yes, and <so/it is.\np No.\n");
    /* Beside a page nobody shows it, beside plain text a reader may show either. */
    expect(HEAD
           "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/enriched\n\n<bold>We</bold> "
           "answer twice.\n" HTML "--b--\n",
           "p We answer twice.\n");
    expect(MIXED "Content-Type: text/enriched; name=a.etf\nContent-Disposition: attachment; filename=a.etf\n\n"
                 "<italic>We</italic> water.\n--b--\n",
           "p See the file.\np We water.\n");
}

/* Plain text shows no line through words: where the page does, the page is read. */
static void test_odd_bodies_struck_out(void **state)
{
    (void)state;
    expect(ALTERNATIVE "By phone siren.\n--b\nContent-Type: text/html\n\n<div><s>By phone</s> siren.</div>\n--b--\n",
           "p siren.\n~p By phone\n");
    expect(ALTERNATIVE "By phone siren.\n--b\nContent-Type: text/html\n\n<div><s>By phone siren.</s></div>\n--b--\n",
           "p By phone siren.\n");
    expect(ALTERNATIVE "Mine.\n> by phone\n--b\nContent-Type: text/html\n\n"
                       "<div>Mine.<blockquote>by <strike>phone</strike></blockquote></div>\n--b--\n",
           "p Mine.\n>p by phone\n");
    /* Another text, and less of it. */
    expect(ALTERNATIVE "We water the limes twice a week.\n--b\nContent-Type: text/html\n\n"
                       "<div><s>5 $</s> 4 $ for three months</div>\n--b--\n",
           "p We water the limes twice a week.\n");
    expect(ALTERNATIVE "We water twice a week.\n\nThe club pays for it.\n--b\nContent-Type: text/html\n\n"
                       "<div>We <s>water</s> twice a week.</div>\n--b--\n",
           "p We water twice a week.\np The club pays for it.\n");
}

static void test_odd_bodies_with_files_inside(void **state)
{
    (void)state;
    expect(HEAD "\nMy answers:\n\nbegin 644 answers.txt\n+,2X@5V4@=V%T97(N\n`\nend\n\nAda\n",
           "p My answers:\np Ada\np 1. We water\n");
    /* The last lines were lost on the way. */
    expect(HEAD "\nMy answers:\n\nbegin 644 photo.jpg\n"
                "M_]C_X  02D9)1@ ! 0   0 !  #_VP!#  @&!@<&!0@'!P<)\"0@*#!0-# L+\n"
                "M_]C_X  02D9)1@ ! 0   0 !  #_VP!#  @&!@<&!0@'!P<)\"0@*#!0-# L+\n"
                "M_]C_X  02D9)1@ ! 0   0 !  #_VP!#  @&!@<&!0@'!P<)\"0@*#!0-# L+\n",
           "p My answers:\n");
    expect(HEAD "\nWe shall\nbegin 644 works in spring\nand then rest.\nend\n",
           "p We shall/begin 644 works in spring/and then rest./end\n");
}

/* Bytes of any value but a few; the text around them keeps its letters. */
static void test_odd_bodies_in_yenc(void **state)
{
    (void)state;
    struct buf message = BUF_INIT(1 << 16);
    buf_puts(&message, HEAD "Content-Type: text/plain; charset=utf-8\n\nL'\xc3\xa9t\xc3\xa9.\n\n"
                            "=ybegin line=128 size=24 name=answers.txt\n");
    for (const char *at = "1. We water twice a week"; *at; at++) buf_putc(&message, (char)(*at + 42));
    buf_puts(&message, "\n=yend size=24 crc32=abcdef01\n\nAda\n");
    expect_bytes(message.data, message.len, "p L'\xc3\xa9t\xc3\xa9.\np Ada\np 1. We water twice a week\n");
    buf_clear(&message);
    buf_puts(&message, HEAD "\nYes.\n\n=ybegin line=128 size=99 name=photo.raw\n");
    for (int c = 128; c < 256; c++) buf_putc(&message, (char)c);
    expect_bytes(message.data, message.len, "p Yes.\n! photo.raw: of a kind that is not read\n");
    buf_release(&message);
    expect(HEAD "\nWe say =ybegin and\n=ybegin here, and mean it.\n",
           "p We say =ybegin and/=ybegin here, and mean it.\n");
}

static void test_odd_bodies_told_by_their_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *name, *bytes, *want;
    } list[] = {
        {"", "1. We water them twice a week.\n", "p See the file.\np 1. We water them twice a week.\n"},
        {"; name=\"Ada's answers\"", "Yes, all of them.\n", "p See the file.\np Yes, all of them.\n"},
        {"; name=answers.dat", "<html><b>Yes, all of them.</b></html>\n", "p See the file.\np Yes, all of them.\n"},
        {"; name=answers.bin", "W\xc3\xa4lder sind sch\xc3\xb6n.\n",
         "p See the file.\np W\xc3\xa4lder sind sch\xc3\xb6n.\n"},
        {"; name=x", "\x01\x02\x03 binary \x04\x05", "p See the file.\n! x: of a kind that is not read\n"},
        {"; name=x",
         "AAAABBBBCCCCDDDDEEEEFFFF0123456789abcdef+/==", "p See the file.\n! x: of a kind that is not read\n"},
        {"; name=answers.tex", "\\section{Yes} and all of that.\n",
         "p See the file.\n! answers.tex: of a kind that is not read\n"}};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        struct arena *arena = arena_new();
        expect(arena_printf(arena,
                            MIXED "Content-Type: application/octet-stream%s\nContent-Disposition: attachment\n\n%s"
                                  "\n--b--\n",
                            list[i].name, list[i].bytes),
               list[i].want);
        arena_free(&arena);
    }
}

/* For watches, for one company's reader, for calendars: a person is shown the plain text or the page. */
static void test_odd_bodies_alternatives(void **state)
{
    (void)state;
    static const char *const others[] = {"text/watch-html", "text/x-amp-html", "text/calendar; method=REQUEST",
                                         "application/json"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct arena *arena = arena_new();
        const char *other = arena_printf(arena, "\n--b\nContent-Type: %s\n\n<b>short</b>", others[i]);
        expect(arena_printf(arena, ALTERNATIVE "We answer twice." HTML "%s\n--b--\n", other), "p We answer twice.\n");
        expect(arena_printf(arena, ALTERNATIVE "We answer twice.%s" HTML "--b--\n", other), "p We answer twice.\n");
        arena_free(&arena);
    }
}

/* The root of parts that belong together may be any of them. */
static void test_odd_bodies_related(void **state)
{
    (void)state;
    expect(HEAD
           "Content-Type: multipart/related; boundary=b; start=\"<root@x>\"\n\n--b\nContent-Type: image/png; "
           "name=a.png\nContent-ID: <img@x>\n\nx\n--b\nContent-Type: text/html\nContent-ID: <frame@x>\n\n<p>Read our "
           "news.</p>\n--b\nContent-Type: text/html\nContent-ID: <root@x>\n\n<p>We answer twice.</p>\n--b--\n",
           "p We answer twice.\n");
}

static void test_odd_bodies_elsewhere(void **state)
{
    (void)state;
    expect(MIXED
           "Content-Type: message/external-body; access-type=URL;\n URL=\"https://example.org/\n answers.txt\"\n\n"
           "Content-Type: text/plain\nContent-ID: <x@y>\n\nTHIS IS NOT REALLY THE BODY!\n--b--\n",
           "p See the file.\n! message/external-body: not sent along, but at https://example.org/answers.txt\n");
    expect(MIXED "Content-Type: message/external-body; access-type=anon-ftp; site=ftp.example.org;\n directory=pub; "
                 "name=\"draft.txt\"\n\nContent-Type: text/plain\n\n--b--\n",
           "p See the file.\n! draft.txt: not sent along, but at ftp.example.org/pub/draft.txt\n");
    expect(HEAD "Content-Type: message/external-body; access-type=mail-server\n\nContent-Type: text/plain\n\n",
           "! message/external-body: not sent along, but at mail-server\n");
}

/* Cut off anywhere, each is read as far as it goes. */
static void test_odd_bodies_cut_off(void **state)
{
    (void)state;
    static const char text[] = HEAD "Content-Type: text/enriched\n\n<bold><color><param>re</param>a</color> <<b</bold>"
                                    "<excerpt>c</excerpt>\n\n\n<nofill>d\n</nofill><comment>e";
    static const char files[] = HEAD "\na\nbegin 644 b\n#86)C\n`\nend\n=ybegin line=128 size=3 name=c\n=n=\n=yend\n";
    struct extraction out;
    for (size_t bytes = 0; bytes < sizeof text; bytes++) {
        struct arena *arena = arena_new();
        assert_non_null(read_message(arena, text, bytes, &out));
        arena_free(&arena);
    }
    for (size_t bytes = 0; bytes < sizeof files; bytes++) {
        struct arena *arena = arena_new();
        assert_non_null(read_message(arena, files, bytes, &out));
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_odd_bodies_struck_out),
                                       cmocka_unit_test(test_odd_bodies_enriched),
                                       cmocka_unit_test(test_odd_bodies_with_files_inside),
                                       cmocka_unit_test(test_odd_bodies_in_yenc),
                                       cmocka_unit_test(test_odd_bodies_told_by_their_bytes),
                                       cmocka_unit_test(test_odd_bodies_alternatives),
                                       cmocka_unit_test(test_odd_bodies_related),
                                       cmocka_unit_test(test_odd_bodies_elsewhere),
                                       cmocka_unit_test(test_odd_bodies_cut_off)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
