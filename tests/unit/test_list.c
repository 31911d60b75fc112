/* SPDX-License-Identifier: MIT */
/* lists: the author behind a rewritten From, the bare subject, automatic mail, and whose list it is. */
#include "mail_help.h"
#include <mailcall/mail/list.h>

#define LIST "call@lists.example.org"

static void assert_author(const char *fields, const char *name, const char *address)
{
    struct message *message = parse(arena_printf(arena, "%s\n\nx\n", fields));
    struct mailbox author = list_author(arena, message, LIST);
    assert_string_equal(author.name, name);
    assert_string_equal(author.address, address);
}

static void test_list_author_as_written(void **state)
{
    (void)state;
    assert_author("From: Ann Example <ann@example.org>\nReply-To: " LIST, "Ann Example", "ann@example.org");
    assert_author("From: Ann via Ham <ann@example.org>", "Ann via Ham", "ann@example.org");
    assert_author("From: forms <noreply@example.org>\nReply-To: bob@example.org", "forms", "noreply@example.org");
}

static void test_list_author_behind_mailman(void **state)
{
    (void)state;
    assert_author("From: Ann Example via Call <" LIST ">\nReply-To: Ann Example <ann@example.org>", "Ann Example",
                  "ann@example.org");
    assert_author("From: Ann Example via Call <" LIST ">\nReply-To: " LIST ", Ann Example <ann@example.org>",
                  "Ann Example", "ann@example.org");
    assert_author("From: Ann Example via Call <" LIST ">\nReply-To: " LIST "\nCc: Bob <bob@example.org>, Ann Example "
                  "<ann@example.org>",
                  "Ann Example", "ann@example.org");
    assert_author("From: Ann Example via Call <" LIST
                  ">\nReply-To: Desk <desk@example.org>\nCc: Ann Example <ann@example.org>",
                  "Ann Example", "ann@example.org");
    assert_author("From: \"Ann Example (via Call)\" <" LIST ">\nReply-To: ann@example.org", "Ann Example",
                  "ann@example.org");
    assert_author("From: =?utf-8?q?Ann_=C3=BCber_Call?= <" LIST ">\nReply-To: ann@example.org", "Ann",
                  "ann@example.org");
    assert_author("From: ann--- via Call <" LIST ">\nCc: Bob <bob@example.org>", "ann---", "");
    assert_author("From: \"ann.example--- via Call\" <" LIST ">\nReply-To: " LIST
                  "\nCc: Bob <bob@example.org>, Ann Example <ann.example@example.org>",
                  "Ann Example", "ann.example@example.org");
}

static void test_list_author_behind_others(void **state)
{
    (void)state;
    assert_author("From: 'Ann Example' via Call <group@groups.example>\nList-Post: <mailto:group@groups.example>\n"
                  "X-Original-From: Ann Example <ann@example.org>",
                  "Ann Example", "ann@example.org");
    assert_author("From: Ann Example <ann=example.org@dmarc.lists.example>", "Ann Example", "ann@example.org");
    assert_author("From: Ann Example <ann=team@example.org>", "Ann Example", "ann=team@example.org");
    assert_author("From: Ann Example <ann@example.org.invalid>", "Ann Example", "ann@example.org");
    assert_author("From: Ann Example <ann@example.org.invalid>\nX-Original-From: Ann Example <ann@other.example>",
                  "Ann Example", "ann@other.example");
    assert_author("From: Ann Example <ann@invalid>", "Ann Example", "ann@invalid");
    assert_author("From: ann--- via Call <" LIST ">\nReply-To: ann@example.org", "", "ann@example.org");
    assert_author("From: Ann Example <ann=40example.org@dmarc.lists.example>", "Ann Example", "ann@example.org");
    assert_author("From: \"Ann via groups.example\" <ann=example.org@groups.example>", "Ann", "ann@example.org");
    assert_author("From: Call <" LIST ">\nARC-Authentication-Results: i=1; mx.example; spf=pass "
                  "smtp.mailfrom=ann@example.org; dmarc=pass header.from=example.org",
                  "Call", "ann@example.org");
}

static void test_list_author_by_the_last_traces(void **state)
{
    (void)state;
    assert_author("From: ann at example.org via Call <" LIST ">", "ann at example.org", "ann@example.org");
    assert_author("From: Ann via Call <" LIST ">\nX-MailFrom: ann@example.org", "Ann", "ann@example.org");
    assert_author("From: Ann via Call <" LIST ">\nDKIM-Signature: v=1; d=example.org; i=ann@example.org; s=x; b=y",
                  "Ann", "ann@example.org");
    assert_author("From: Ann via Call <" LIST ">\nDKIM-Signature: v=1; d=example.org; i=@example.org; s=x; b=y", "Ann",
                  "");
    assert_author("Sender: Ann <ann@example.org>", "Ann", "ann@example.org");
    assert_author("Return-Path: <ann@example.org>", "", "ann@example.org");
    assert_author("Return-Path: <call-bounces@lists.example.org>", "", "");
}

static void test_list_author_inside_a_wrapped_message(void **state)
{
    (void)state;
    struct message *message =
        parse("From: Ann via Call <" LIST ">\nContent-Type: message/rfc822\n\nFrom: Ann <ann@example.org>\n"
              "Subject: s\n\nanswer\n");
    assert_string_equal(list_author(arena, message, LIST).address, "ann@example.org");
}

static void assert_subject(const char *subject, const char *bare, bool is_reply, bool is_forward)
{
    bool reply = !is_reply, forward = !is_forward;
    assert_string_equal(list_subject(arena, subject, LIST, &reply, &forward), bare);
    assert_int_equal(reply, is_reply);
    assert_int_equal(forward, is_forward);
}

static void test_list_subjects(void **state)
{
    (void)state;
    assert_subject("Answers", "Answers", false, false);
    assert_subject("Re: [call] RE: AW: Answers", "Answers", true, false);
    assert_subject("[Call 118] [EXTERNAL] Answers", "Answers", false, false);
    assert_subject("Fwd: Re: Answers", "Answers", true, true);
    assert_subject("Re[2]: Answers", "Answers", true, false);
    assert_subject("Re^3: Answers", "Answers", true, false);
    assert_subject("RE (4): Answers", "Answers", true, false);
    assert_subject("RE : Answers", "Answers", true, false);
    assert_subject("Re:Answers", "Answers", true, false);
    assert_subject("SV: VS: Antw: Odp: YNT: Answers", "Answers", true, false);
    assert_subject("WG: TR: RV: ENC: Answers", "Answers", false, true);
    assert_subject("R: Answers", "Answers", true, false);
    assert_subject("I: Answers", "Answers", false, true);
    assert_subject("Rif: Answers", "Answers", true, false);
    assert_subject("回复: Answers", "Answers", true, false);
    assert_subject("答复：转发：Answers", "Answers", true, true);
    assert_subject("رد: Answers", "Answers", true, false);
    assert_subject("Отв: Answers", "Answers", true, false);
    assert_subject("Answers (fwd)", "Answers", false, true);
    assert_subject("***SPAM*** Re: Answers", "Answers", true, false);
    assert_subject("  Re:\xC2\xA0 Answers ", "Answers", true, false);
}

static void test_list_subjects_that_only_look_so(void **state)
{
    (void)state;
    assert_subject("Rest: what remains", "Rest: what remains", false, false);
    assert_subject("I think: answers", "I think: answers", false, false);
    assert_subject("r: lower case", "r: lower case", false, false);
    assert_subject("Report: answers", "Report: answers", false, false);
    assert_subject("Re-thinking security", "Re-thinking security", false, false);
    assert_subject("[call]", "[call]", false, false);
    assert_subject("Re:", "", true, false);
    assert_subject("", "", false, false);
    assert_subject("Trust: a word", "Trust: a word", false, false);
}

/* What is not the list's own name in brackets is its author's word. */
static void test_list_subjects_keep_tags_of_others(void **state)
{
    (void)state;
    struct {
        const char *list, *subject, *bare;
    } const tags[] = {
        {"street-trees@lists.example.org", "[Street-trees] [CONFIDENTIAL] limes", "[CONFIDENTIAL] limes"},
        {"street-trees@lists.example.org", "[vertraulich] Re: [street-trees] limes", "[vertraulich] limes"},
        {"street-trees@lists.example.org", "[street_trees:0042] limes", "limes"},
        {"street-trees@lists.example.org", "[Street] limes", "limes"},
        {"street-trees@lists.example.org", "[streets] limes", "[streets] limes"},
        {"street-trees@lists.example.org", "[trees 2] limes", "[trees 2] limes"},
        {"street-trees.lists.example.org", "[street-trees] [WS2] limes", "[WS2] limes"},
        {"", "[street-trees] limes", "[street-trees] limes"},
        {"trees2016@lists.example.org", "[trees2016] [Trees] limes", "[Trees] limes"},
    };
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        assert_string_equal(list_subject(arena, tags[i].subject, tags[i].list, NULL, NULL), tags[i].bare);
    assert_subject("[call] [wg-2] Re: Answers", "[wg-2] Answers", true, false);
}

static void test_list_matches(void **state)
{
    (void)state;
    struct message *message = parse("List-Id: The call <Call.lists.example.org>\nTo: Call+q3@Lists.example.org\n\nx\n");
    assert_true(list_matches(message, "call.lists.example.org", ""));
    assert_true(list_matches(message, "<call.lists.example.org>", ""));
    assert_false(list_matches(message, "all.lists.example.org", ""));
    assert_true(list_matches(message, "", LIST));
    assert_string_equal(list_detail(arena, message, LIST), "q3");
    assert_false(list_matches(message, "", "other@lists.example.org"));
    assert_false(list_matches(message, "", ""));
    assert_true(list_matches(parse("X-BeenThere: " LIST "\n\nx\n"), "", LIST));
    assert_true(list_matches(parse("List-Post: <mailto:" LIST ">\n\nx\n"), "", LIST));
    assert_true(list_matches(parse("Delivered-To: " LIST "\n\nx\n"), "", LIST));
    assert_true(list_matches(parse("Cc: a@example.org, " LIST "\n\nx\n"), "", LIST));
    assert_false(list_matches(parse("To: xcall@lists.example.org\n\nx\n"), "", LIST));
    assert_string_equal(
        list_detail(arena, parse("To: " LIST "\nX-Original-To: call+ws2@lists.example.org\n\nx\n"), LIST), "ws2");
}

static void test_list_automatic(void **state)
{
    (void)state;
    static const char *const machines[] = {
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated; x=y",
        "X-Autoreply: yes",
        "Precedence: auto_reply",
        "Return-Path: <>",
        "From: MAILER-DAEMON@example.org",
        "X-Failed-Recipients: a@b.example",
        "Content-Type: multipart/report; boundary=b",
        "Subject: Automatic reply: Answers",
        "Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_x?=",
        "Subject: Out of Office Re: x",
        "X-List-Administrivia: yes",
    };
    static const char *const people[] = {
        "Auto-Submitted: no",
        "Auto-Submitted: auto-forwarded",
        "Precedence: list",
        "Precedence: bulk",
        "Return-Path: <call-bounces@lists.example.org>",
        "X-Auto-Response-Suppress: All",
        "Subject: Re: Out of office culture",
        "X-Autoreply: no",
        "From: ann@example.org",
    };
    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++) {
        const char *why = NULL;
        assert_true(message_is_automatic(parse(arena_printf(arena, "%s\n\nx\n", machines[i])), &why));
        assert_true(*why != '\0');
    }
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        assert_false(message_is_automatic(parse(arena_printf(arena, "%s\n\nx\n", people[i])), NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_list_author_as_written),
        T(test_list_author_behind_mailman),
        T(test_list_author_behind_others),
        T(test_list_author_by_the_last_traces),
        T(test_list_author_inside_a_wrapped_message),
        T(test_list_subjects),
        T(test_list_subjects_that_only_look_so),
        T(test_list_subjects_keep_tags_of_others),
        T(test_list_matches),
        T(test_list_automatic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
