/* SPDX-License-Identifier: MIT */
/* compose: what we send is read back as it was meant, keeps the line limits, and cannot be led to say more than it was
 * told. */
#include "mail_help.h"
#include <mailcall/mail/compose.h>

static struct outgoing letter(void)
{
    return (struct outgoing){.from = {"mailcall", "call@lists.example.org"},
                             .to = {"Ann Example", "ann@example.org"},
                             .reply_to = {"", ""},
                             .subject = "Digest",
                             .message_id = "digest-1@example.org",
                             .list_id = "",
                             .in_reply_to = "",
                             .date_utc = 1471597200,
                             .text = "one\ntwo\n",
                             .html = ""};
}

static struct buf written;

static int begin(void **state)
{
    buf_init(&written, 1 << 20);
    return set_up(state);
}

static int end(void **state)
{
    buf_release(&written);
    return tear_down(state);
}

/* Composes, checks the line limits and line ends, and parses. */
static struct message *round_trip(const struct outgoing *outgoing)
{
    struct err err = ERR_INIT;
    buf_clear(&written);
    assert_int_equal(compose(outgoing, &written, &err), OK);
    size_t column = 0;
    for (size_t i = 0; i < written.len; i++) {
        assert_true((unsigned char)written.data[i] < 128);
        if (written.data[i] == '\n') assert_true(i > 0 && written.data[i - 1] == '\r');
        if (written.data[i] == '\r') assert_true(written.data[i + 1] == '\n');
        column = written.data[i] == '\n' ? 0 : column + 1;
        assert_true(column <= 79);
    }
    assert_null(strstr(written.data, "\r\n.\r\n"));
    assert_null(strstr(written.data, "\r\nFrom "));
    return parse_bytes(written.data, written.len);
}

static void test_compose_plain(void **state)
{
    (void)state;
    struct outgoing outgoing = letter();
    struct message *message = round_trip(&outgoing);
    assert_string_equal(message->subject, "Digest");
    assert_string_equal(message->from.address, "call@lists.example.org");
    assert_string_equal(message->to[0].name, "Ann Example");
    assert_string_equal(message->message_id, "digest-1@example.org");
    assert_string_equal(message->auto_submitted, "auto-generated");
    assert_int_equal(message->date_utc, 1471597200);
    assert_string_equal(body_of(message)->bytes, "one\ntwo\n");
    assert_false(message->header_mended || message->structure_mended);
    assert_null(message_field(message, "List-Id"));
}

static void test_compose_both_forms(void **state)
{
    (void)state;
    struct outgoing outgoing = letter();
    outgoing.html = "<p>one</p>\n";
    outgoing.list_id = "digest.example.org";
    outgoing.in_reply_to = "a@b.example";
    outgoing.reply_to = (struct mailbox){"", "desk@example.org"};
    struct message *message = round_trip(&outgoing);
    assert_string_equal(message->content_type, "multipart/alternative");
    assert_int_equal(message->entity_count, 2);
    assert_string_equal(message->entities[0].bytes, "one\ntwo\n");
    assert_string_equal(message->entities[1].bytes, "<p>one</p>\n");
    assert_string_equal(message->list_id, "digest.example.org");
    assert_string_equal(message->in_reply_to, "a@b.example");
    assert_string_equal(message->reply_to.address, "desk@example.org");
    assert_false(message->structure_mended);
}

static void test_compose_is_deterministic(void **state)
{
    (void)state;
    struct outgoing outgoing = letter();
    outgoing.html = "<p>one</p>\n";
    round_trip(&outgoing);
    char *first = arena_strdup(arena, buf_text(&written));
    round_trip(&outgoing);
    assert_string_equal(buf_text(&written), first);
    outgoing.text = "another";
    round_trip(&outgoing);
    assert_string_not_equal(buf_text(&written), first);
}

static void assert_subject(const char *subject)
{
    struct outgoing outgoing = letter();
    outgoing.subject = subject;
    assert_string_equal(round_trip(&outgoing)->subject, subject);
}

static void test_compose_subjects(void **state)
{
    (void)state;
    assert_subject("");
    assert_subject("Café");
    assert_subject("[call] 3 contributions — “Sécurité” à revoir, 2 undecided, and a subject so long that it has to be "
                   "folded twice");
    assert_subject(
        "网络安全最佳实践论坛：对征集意见的回复摘要，以及其他一些需要换行的很长很长的文字内容，这里还有更多的文字。");
    assert_subject("=?utf-8?Q?not_a_word?=");
    assert_subject("A plain English subject that is rather long and therefore has to be folded somewhere, maybe even "
                   "two times over");
    assert_subject(
        "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutanyblank");
    assert_subject(
        "emoji \xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89 at a "
        "fold");
}

static void assert_name(const char *name)
{
    struct outgoing outgoing = letter();
    outgoing.to.name = name;
    struct message *message = round_trip(&outgoing);
    assert_string_equal(message->to[0].name, name);
    assert_string_equal(message->to[0].address, "ann@example.org");
    assert_int_equal(message->to_count, 1);
}

static void test_compose_names(void **state)
{
    (void)state;
    assert_name("");
    assert_name("Example, Ann (team \"one\") <x@y>");
    assert_name("Añn Exämple");
    assert_name("王小明");
    assert_name("back\\slash");
    assert_name(
        "A very long name of an organisation that nobody would ever fit into one line of a header field at all, Inc.");
}

static void test_compose_bodies(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        ".\n..\n.dot\n",
        "From here\n>From there\n",
        "trailing \t\nblank \n",
        "=3D = ==\n",
        "caf\xC3\xA9 网络\n",
        "a line of far more than seventy-six characters, which therefore has to be broken softly, without losing "
        "anything of it ....\n",
        ".............................................................................................................."
        "......\n",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFrom From From\n",
        "--=_x\n",
        "\n\n\n",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        struct outgoing outgoing = letter();
        outgoing.text = bodies[i];
        assert_string_equal(body_of(round_trip(&outgoing))->bytes, bodies[i]);
    }
}

static void test_compose_refuses_injection(void **state)
{
    (void)state;
    struct outgoing outgoing = letter();
    outgoing.subject = "one\r\nBcc: eve@example.org\r\n\r\nbody";
    outgoing.to.name = "Ann\nCc: eve@example.org";
    struct message *message = round_trip(&outgoing);
    assert_null(message_field(message, "Bcc"));
    assert_null(message_field(message, "Cc"));
    assert_string_equal(message->subject, "one Bcc: eve@example.org body");
    static const char *const addresses[] = {
        "",      "ann",          "ann@",    "@b",   "a b@c.example",      "a@b\r\nBcc: e@f", "a@b@c",
        "<a@b>", "-f@b.example", "a@b,c@d", "a@-b", "\xC3\xA9@b.example", "a\x01@b"};
    for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++) {
        struct err err = ERR_INIT;
        size_t before = written.len;
        outgoing = letter();
        outgoing.to.address = addresses[i];
        assert_int_equal(compose(&outgoing, &written, &err), BAD_INPUT);
        assert_int_equal(written.len, before);
        assert_true(err.text[0] != '\0');
    }
    struct err err = ERR_INIT;
    outgoing = letter();
    outgoing.message_id = "a>\r\nX: y";
    assert_int_equal(compose(&outgoing, &written, &err), BAD_INPUT);
}

static void test_compose_too_large(void **state)
{
    (void)state;
    struct outgoing outgoing = letter();
    struct buf small = BUF_INIT(100);
    struct err err = ERR_INIT;
    assert_int_equal(compose(&outgoing, &small, &err), BAD_INPUT);
    assert_int_equal(small.len, 0);
    buf_release(&small);
}

#define C(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        C(test_compose_plain), C(test_compose_both_forms), C(test_compose_is_deterministic),  C(test_compose_subjects),
        C(test_compose_names), C(test_compose_bodies),     C(test_compose_refuses_injection), C(test_compose_too_large),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
