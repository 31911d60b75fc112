/* SPDX-License-Identifier: MIT */
/* MIME: which parts there are, which of them a reader is shown, and that no text is lost where the structure is broken.
 */
#include "mail_help.h"

#define MIXED "Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
#define ALTERNATIVE "Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"b\"\n\n"

/* "1 text/plain body; 2 text/html alternative" */
static const char *shape(const struct message *message)
{
    const char *out = "";
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        out = arena_printf(arena, "%s%s%s %s%s%s%s%s", out, i ? "; " : "", entity->part, entity->type,
                           entity->body ? " body" : "", entity->alternative ? " alternative" : "",
                           entity->attachment ? " attachment" : "", entity->in_forwarded ? " forwarded" : "");
    }
    return out;
}

static void assert_shape(const char *text, const char *expected)
{
    assert_string_equal(shape(parse(text)), expected);
}

static void test_mime_plain(void **state)
{
    (void)state;
    assert_shape("Subject: s\n\nbody\n", "1 text/plain body");
    assert_shape("Content-Type: text/html\n\n<p>body</p>\n", "1 text/html body");
    assert_shape("Content-Type: application/pdf\n\nx\n", "1 application/pdf");
    struct message *message = parse("Subject: s\n\nbody\n");
    assert_false(message->structure_mended);
    assert_string_equal(message->content_type, "text/plain");
}

static void test_mime_plain_is_chosen_of_a_pair(void **state)
{
    (void)state;
    assert_shape(ALTERNATIVE
                 "--b\n\nThe whole answer, in plain text.\n--b\nContent-Type: text/html\n\n<p>The whole answer, in "
                 "plain text.</p>\n--b--\n",
                 "1 text/plain body; 2 text/html alternative");
}

static void test_mime_html_is_chosen_where_plain_says_nothing(void **state)
{
    (void)state;
    const char *html =
        "--b\nContent-Type: text/html\n\n<style>p{margin:0}</style><p>The whole answer stands here and is a good "
        "deal longer than the other one.</p>\n--b--\n";
    const char *expected = "1 text/plain alternative; 2 text/html body";
    assert_shape(arena_printf(arena, ALTERNATIVE "--b\n\n\n%s", html), expected);
    assert_shape(arena_printf(arena, ALTERNATIVE "--b\n\nSee the HTML part.\n%s", html), expected);
}

static void test_mime_html_is_chosen_where_only_it_tells_quotation(void **state)
{
    (void)state;
    const char *expected = "1 text/plain alternative; 2 text/html body";
    assert_shape(ALTERNATIVE "--b\n\nWhat is your opinion on this?\nA good one.\n--b\nContent-Type: text/html\n\n"
                             "<blockquote>What is your opinion on this?</blockquote><p>A good one.</p>\n--b--\n",
                 expected);
    assert_shape(ALTERNATIVE "--b\n\n> What is your opinion on this?\nA good one.\n--b\nContent-Type: text/html\n\n"
                             "<blockquote>What is your opinion on this?</blockquote><p>A good one.</p>\n--b--\n",
                 "1 text/plain body; 2 text/html alternative");
}

static void test_mime_html_is_chosen_where_answers_are_coloured_into_the_quotation(void **state)
{
    (void)state;
    const char *plain = "--b\n\n> What is your opinion?\n> A good one.\n--b\nContent-Type: "
                        "text/html\n\n<blockquote>What is your opinion?<br>"
                        "<span style=\"%s\">A good one.</span></blockquote>\n--b--\n";
    static const char *const colours[] = {"color:red", "color: #C00000", "COLOR:rgb(0, 0, 255)",
                                          "background-color:yellow"};
    static const char *const others[] = {"color:black", "color:#222222", "color:rgb(34,34,34)", "border-color:red",
                                         "color:windowtext"};
    for (size_t i = 0; i < sizeof colours / sizeof *colours; i++) {
        char *text = arena_printf(arena, "%s%s", ALTERNATIVE, plain);
        char *at = strstr(text, "%s");
        *at = '\0';
        assert_shape(arena_printf(arena, "%s%s%s", text, colours[i], at + 2),
                     "1 text/plain alternative; 2 text/html body");
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char *text = arena_printf(arena, "%s%s", ALTERNATIVE, plain);
        char *at = strstr(text, "%s");
        *at = '\0';
        assert_shape(arena_printf(arena, "%s%s%s", text, others[i], at + 2),
                     "1 text/plain body; 2 text/html alternative");
    }
}

static void test_mime_pair_under_the_wrong_name(void **state)
{
    (void)state;
    assert_shape(
        MIXED "--b\n\nThe whole answer, in plain text.\n--b\nContent-Type: text/html\n\n<p>The whole <b>answer</b>, in "
              "plain&nbsp;text.</p>\n--b--\n",
        "1 text/plain body; 2 text/html alternative");
    assert_shape(
        MIXED
        "--b\n\nThe whole answer, in plain text.\n--b\nContent-Type: text/html\n\n<p>Another matter.</p>\n--b--\n",
        "1 text/plain body; 2 text/html body");
}

static void test_mime_page_under_the_wrong_type(void **state)
{
    (void)state;
    assert_shape("Subject: s\n\n<!DOCTYPE html><html><p>x</p></html>\n", "1 text/html body");
    assert_shape("Subject: s\n\nUse <html> here.\n", "1 text/plain body");
}

static void test_mime_footer_of_the_list_is_body(void **state)
{
    (void)state;
    assert_shape(
        MIXED "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nThe answer in plain.\n--c\nContent-Type: "
              "text/html\n\n<p>The answer in plain.</p>\n--c--\n--b\nContent-Type: text/plain\n\n_____\nlist\n--b--\n",
        "1.1 text/plain body; 1.2 text/html alternative; 2 text/plain body");
}

static void test_mime_attachments(void **state)
{
    (void)state;
    assert_shape(MIXED
                 "--b\n\nSee attached.\n--b\nContent-Type: text/plain; name=\"answers.txt\"\n\nx\n--b\nContent-Type: "
                 "application/pdf\nContent-Disposition: attachment\n\nx\n--b--\n",
                 "1 text/plain body; 2 text/plain attachment; 3 application/pdf attachment");
}

static void test_mime_named_text_alone_is_the_body(void **state)
{
    (void)state;
    assert_shape("Content-Type: text/plain; name=\"mail.txt\"\n\nx\n", "1 text/plain body");
    assert_shape("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nx\n",
                 "1 text/plain attachment");
    assert_shape("Content-Type: text/plain\nContent-Disposition: attachment\n\nx\n", "1 text/plain body");
}

static void test_mime_related(void **state)
{
    (void)state;
    assert_shape(
        "Content-Type: multipart/related; boundary=b; start=\"<root>\"\n\n--b\nContent-Type: image/png; name=logo.png\n"
        "Content-ID: <logo>\n\nx\n--b\nContent-Type: text/html\nContent-ID: <root>\n\n<p>x</p>\n--b--\n",
        "1 image/png; 2 text/html body");
}

static void test_mime_signed(void **state)
{
    (void)state;
    assert_shape(
        "Content-Type: multipart/signed; boundary=b; protocol=\"application/pgp-signature\"\n\n--b\n\nanswer\n--b\n"
        "Content-Type: application/pgp-signature; name=\"signature.asc\"\n\nx\n--b--\n",
        "1 text/plain body; 2 application/pgp-signature");
}

/* Webmail attaches a saved message as a file of no particular type. */
static void test_mime_message_by_its_name(void **state)
{
    (void)state;
    const struct message *message = parse(
        MIXED "--b\n\nsee\n--b\nContent-Type: application/octet-stream; name=\"mail.eml\"\nContent-Disposition: "
              "attachment\nContent-Transfer-Encoding: base64\n\nRnJvbTogQ2Fyb2wgPGNhcm9sQGV4YW1wbGUub3JnPgpTdWJqZWN0"
              "OiBzCgp0aGVpcnMK\n--b--\n");
    assert_int_equal(message->forwarded_count, 1);
    assert_string_equal(message->forwarded[0]->from.address, "carol@example.org");
    assert_int_equal(parse(MIXED "--b\n\nsee\n--b\nContent-Type: application/octet-stream; name=a.bin\n\nFrom: "
                                 "a@example.org\n\nx\n--b--\n")
                         ->forwarded_count,
                     0);
}

static void test_mime_forwarded(void **state)
{
    (void)state;
    struct message *message =
        parse(MIXED "--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nFrom: Ann <ann@example.org>\n"
                    "Subject: answers\n\nMy answer.\n--b--\n");
    assert_string_equal(shape(message), "1 text/plain body; 2.1 text/plain body forwarded");
    assert_int_equal(message->forwarded_count, 1);
    assert_string_equal(message->forwarded[0]->from.name, "Ann");
    assert_string_equal(message->forwarded[0]->subject, "answers");
    assert_string_equal(message->entities[1].bytes, "My answer.");
}

static void test_mime_forwarded_in_base64(void **state)
{
    (void)state;
    struct message *message =
        parse(MIXED "--b\n\nSee below.\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: "
                    "base64\n\nU3ViamVjdDogYW5zd2VycwoKTXkgYW5zd2VyLgo=\n--b--\n");
    assert_string_equal(message->forwarded[0]->subject, "answers");
    assert_string_equal(message->entities[1].bytes, "My answer.\n");
}

static void test_mime_digest(void **state)
{
    (void)state;
    struct message *message =
        parse(MIXED "--b\n\nToday's topics\n--b\nContent-Type: multipart/digest; boundary=c\n\n--c\n\nFrom: "
                    "a@example.org\nSubject: one\n\nfirst\n--c\n\nFrom: b@example.org\nSubject: two\n\n"
                    "second\n--c--\n--b--\n");
    assert_string_equal(shape(message),
                        "1 text/plain body; 2.1.1 text/plain body forwarded; 2.2.1 text/plain body forwarded");
    assert_int_equal(message->forwarded_count, 2);
    assert_string_equal(message->forwarded[1]->subject, "two");
    assert_int_equal(message->entities[0].of_forwarded, 0);
    assert_int_equal(message->entities[2].of_forwarded, 2);
}

static void test_mime_delivery_report(void **state)
{
    (void)state;
    struct message *message =
        parse("Content-Type: multipart/report; report-type=Delivery-Status; boundary=b\n\n--b\n\nIt failed.\n"
              "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; example.org\n\nStatus: "
              "5.1.1\n--b\nContent-Type: message/rfc822\n\nSubject: answers\n\nMy answer.\n--b--\n");
    assert_string_equal(shape(message), "1 text/plain body; 2 message/delivery-status; 3.1 text/plain body forwarded");
    assert_string_equal(message->report_type, "delivery-status");
}

static void test_mime_unclosed_keeps_its_tail(void **state)
{
    (void)state;
    struct message *message = parse(MIXED "--b\n\none\n--b\n\ntwo\n- a line with a dash\nand the end");
    assert_int_equal(message->entity_count, 2);
    assert_string_equal(message->entities[1].bytes, "two\n- a line with a dash\nand the end");
    assert_true(message->structure_mended);
}

static void test_mime_boundary_that_never_appears(void **state)
{
    (void)state;
    struct message *message = parse(MIXED "Dear all,\nthis is my answer.\n");
    assert_string_equal(body_of(message)->bytes, "Dear all,\nthis is my answer.\n");
    assert_true(message->structure_mended);
    message = parse("Content-Type: multipart/mixed\n\nDear all,\n");
    assert_string_equal(body_of(message)->bytes, "Dear all,\n");
}

static void test_mime_boundary_of_another_name_is_found(void **state)
{
    (void)state;
    assert_shape(
        ALTERNATIVE
        "--other\nContent-Type: text/plain\n\nThe answer in plain.\n--other\nContent-Type: text/html\n\n<p>The "
        "answer in plain.</p>\n--other--\n",
        "1 text/plain body; 2 text/html alternative");
}

static void test_mime_text_above_empty_parts_is_kept(void **state)
{
    (void)state;
    struct message *message = parse(MIXED "My answer stands here.\n--b\n\n\n--b--\n");
    bool found = false;
    for (size_t i = 0; i < message->entity_count; i++)
        found = found || strstr(message->entities[i].bytes, "My answer stands here.");
    assert_true(found);
}

static void test_mime_first_delimiter_missing(void **state)
{
    (void)state;
    assert_shape(ALTERNATIVE
                 "Content-Type: text/plain\n\nThe answer in plain.\n--b\nContent-Type: text/html\n\n<p>The answer in "
                 "plain.</p>\n--b--\n",
                 "1 text/plain body; 2 text/html alternative");
}

static void test_mime_outer_delimiter_ends_inner_parts(void **state)
{
    (void)state;
    struct message *message =
        parse(MIXED "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ninner\n--b\n\nouter\n--b--\n");
    assert_int_equal(message->entity_count, 2);
    assert_string_equal(message->entities[0].bytes, "inner");
    assert_string_equal(message->entities[1].bytes, "outer");
}

static void test_mime_boundary_that_begins_with_another(void **state)
{
    (void)state;
    struct message *message =
        parse(MIXED "--b\nContent-Type: multipart/mixed; boundary=\"b--1\"\n\n--b--1\n\none\n--b--1\n\ntwo\n"
                    "--b--1--\n--b\n\nthree\n--b--____\nfooter\n");
    assert_int_equal(message->entity_count, 3);
    assert_string_equal(message->entities[1].bytes, "two");
    assert_string_equal(message->entities[2].bytes, "three");
}

static void test_mime_transfer_codings(void **state)
{
    (void)state;
    const struct {
        const char *coding, *body, *text;
    } cases[] = {
        {"quoted-printable", "caf=C3=A9 =\nau lait=\r\n!", "café au lait!"},
        {"quoted-printable", "soft =  \nbreak, trailing   \nend", "soft break, trailing\nend"},
        {"QUOTED-PRINTABLE", "1=1, =zz, 50=", "1=1, =zz, 50"},
        {"base64", "w6k=\nw6k=\n", "éé"},
        {"base64", "Y2Fm!!w6k\n", "café"},
        {"base64", "VGhlIGFuc3dlci4K\n\n-- \nThe list's own footer\n", "The answer.\n\n-- \nThe list's own footer\n"},
        {"x-uuencode", "begin 644 x\n#0V%T\n`\nend\n", "Cat"},
        {"8bit", "caf\xC3\xA9", "café"},
        {"no-such-coding", "as it is", "as it is"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct message *message =
            parse(arena_printf(arena,
                               "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
                               "%s\n\n%s",
                               cases[i].coding, cases[i].body));
        assert_string_equal(body_of(message)->bytes, cases[i].text);
    }
}

static void test_mime_uuencoded_file_in_text(void **state)
{
    (void)state;
    struct message *message = parse("Subject: s\n\nSee the file.\n\nbegin 644 dir/cat.txt\n#0V%T\n`\nend\n\nAnn\n");
    assert_int_equal(message->entity_count, 2);
    assert_string_equal(message->entities[0].bytes, "See the file.\n\n\nAnn\n");
    struct entity *file = &message->entities[1];
    assert_string_equal(file->filename, "cat.txt");
    assert_true(file->attachment);
    message_decode(arena, file);
    assert_int_equal(file->count_bytes, 3);
    assert_memory_equal(file->bytes, "Cat", 3);
    assert_int_equal(parse("Subject: s\n\nbegin 100 meters north\nand go on\n")->entity_count, 1);
}

static void test_mime_attachments_are_decoded_when_asked(void **state)
{
    (void)state;
    struct message *message =
        parse("Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\nAAEC\n");
    assert_null(message->entities[0].bytes);
    message_decode(arena, &message->entities[0]);
    assert_int_equal(message->entities[0].count_bytes, 3);
    assert_memory_equal(message->entities[0].bytes, "\0\1\2", 3);
}

static void test_mime_html_names_its_own_charset(void **state)
{
    (void)state;
    struct message *message =
        parse("Content-Type: text/html\n\n<meta charset=\"koi8-r\"><p>\xD0\xD2\xC9\xD7\xC5\xD4</p>\n");
    assert_non_null(strstr(body_of(message)->bytes, "привет"));
}

static void test_mime_dates(void **state)
{
    (void)state;
    struct message *message =
        parse("Received: from a (a [192.0.2.1]; helo=x)\n\tby b; Fri, 19 Aug 2016 09:00:00 +0000\n"
              "Received: from c; Thu, 18 Aug 2016 09:00:00 +0000\nDate: Fri, 19 Aug 2016 10:59:57 +0200\n\nx\n");
    assert_int_equal(message->received_utc, 1471597200);
    assert_int_equal(message->date_utc, 1471597197);
    assert_int_equal(parse("Date: Mon, 19 Aug 2016 09:00 GMT (no Monday)\n\nx\n")->date_utc, 1471597200);
    assert_int_equal(parse("Date: Tue, 31 Feb 2016 10:00:00 +0000\n\nx\n")->date_utc, INT64_MIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_mime_plain),
        T(test_mime_plain_is_chosen_of_a_pair),
        T(test_mime_html_is_chosen_where_plain_says_nothing),
        T(test_mime_html_is_chosen_where_only_it_tells_quotation),
        T(test_mime_html_is_chosen_where_answers_are_coloured_into_the_quotation),
        T(test_mime_pair_under_the_wrong_name),
        T(test_mime_page_under_the_wrong_type),
        T(test_mime_footer_of_the_list_is_body),
        T(test_mime_attachments),
        T(test_mime_named_text_alone_is_the_body),
        T(test_mime_related),
        T(test_mime_signed),
        T(test_mime_message_by_its_name),
        T(test_mime_forwarded),
        T(test_mime_forwarded_in_base64),
        T(test_mime_digest),
        T(test_mime_delivery_report),
        T(test_mime_unclosed_keeps_its_tail),
        T(test_mime_boundary_that_never_appears),
        T(test_mime_boundary_of_another_name_is_found),
        T(test_mime_text_above_empty_parts_is_kept),
        T(test_mime_first_delimiter_missing),
        T(test_mime_outer_delimiter_ends_inner_parts),
        T(test_mime_boundary_that_begins_with_another),
        T(test_mime_transfer_codings),
        T(test_mime_uuencoded_file_in_text),
        T(test_mime_attachments_are_decoded_when_asked),
        T(test_mime_html_names_its_own_charset),
        T(test_mime_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
