/* SPDX-License-Identifier: MIT */
/*
 * test_heads: what stands above an earlier message: the head of a digest that is replied to, cards and disclaimers that
 * make no note longer, and the heads of programs that write none of the usual ones.
 */
#include "text_help.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

#define CARD                                                                                                           \
    "Kind regards\nAda Example\nHead of Kites and Ribbons, Harbour Museum\n4 Rope Walk, Portsea PO1 1AA\nPhone +44 "   \
    "1632 960 001 | www.harbour.example.org\n"
#define LEGAL                                                                                                          \
    "\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the "    \
    "intended recipient, please notify the sender and delete it.\n"
#define HEAD                                                                                                           \
    "\n-----Original Message-----\nFrom: Ben Third <ben@example.org>\nSent: Monday, 2 May 2016 09:30\nTo: "            \
    "kites@example.org\nSubject: Kites\n\n"

static const char *roles(struct arena *arena, const char *text, bool forward, struct segmentation *out)
{
    return dump_roles(arena, text, "Ada Example", forward, out);
}

static void expect_line(const char *got, const char *want)
{
    if (!strstr(got, want)) fail_msg("no '%s' in:\n%s", want, got);
}

/* A card, a disclaimer or both below the announcement: the answers inside are still the author's. */
static void test_heads_answers_below_a_card(void **state)
{
    (void)state;
    static const char *const cards[] = {"", CARD, CARD LEGAL, "-- \n" CARD, "-- \n" CARD LEGAL};
    for (size_t i = 0; i < COUNT(cards); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *text = arena_printf(arena,
                                        "Dear Ben,\n\nMy answers are below each question.\n\n%s" HEAD
                                        "Which kites fly?\n\nThe paper ones.\n",
                                        cards[i]);
        const char *got = roles(arena, text, false, &out);
        expect_line(got, "authored The paper ones.\n");
        if (i > 0) expect_line(got, "signature ");
        arena_free(&arena);
    }
}

/* Without the announcement what is below stays another's, card or none. */
static void test_heads_history_below_a_card(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation out;
    const char *got = roles(
        arena, "Dear Ben,\n\nThank you.\n\n" CARD LEGAL HEAD "Which kites fly?\n\nThe paper ones.\n", false, &out);
    expect_line(got, "quoted The paper ones.\n");
    arena_free(&arena);
}

static void test_heads_passed_on_with_a_card(void **state)
{
    (void)state;
    static const char *const cards[] = {"", CARD, CARD LEGAL};
    for (size_t i = 0; i < COUNT(cards); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *text =
            arena_printf(arena, "Dear all,\n\nBen is not subscribed.\n\n%s" HEAD "Ours are of paper.\n", cards[i]);
        expect_line(roles(arena, text, true, &out), "authored Ours are of paper.\n");
        assert_true(out.forward_marker);
        assert_string_equal(out.head.from_name, "Ben Third");
        assert_string_equal(out.head.from_address, "ben@example.org");
        arena_free(&arena);
    }
}

#define DASHES "----------------------------------------------------------------------"
#define THIRTY "------------------------------"
#define MESSAGES                                                                                                       \
    "Message: 1\nDate: Sun, 1 May 2016 09:30:00 +0000\nFrom: Cy Fourth <cy@example.org>\nSubject: Re: Kites\n\nWe "    \
    "fly silk.\n\n" THIRTY                                                                                             \
    "\n\nMessage: 2\nDate: Mon, 2 May 2016 09:30:00 +0000\nFrom: Ben Third <ben@example.org>\nSubject: Kites\n\n"      \
    "Which kites fly?\n\n" THIRTY "\n\nEnd of Kites Digest, Vol 4, Issue 2\n**********\n"
#define MASTHEAD_EN                                                                                                    \
    "Send Kites mailing list submissions to\n\tkites@example.org\n\nTo unsubscribe, send a message to\n"               \
    "\tkites-request@example.org\n\nToday's Topics:\n\n   1. Re: Kites (Cy Fourth)\n   2. Kites (Ben "                 \
    "Third)\n\n\n" DASHES "\n\n"
#define MASTHEAD_FR                                                                                                    \
    "Envoyez vos messages pour la liste Kites \xc3\xa0\n\tkites@example.org\n\nTh\xc3\xa8mes du jour :\n\n   1. Re: "  \
    "Kites (Cy Fourth)\n\n\n" DASHES "\n\n"
#define MASTHEAD_COUNTS                                                                                                \
    "There are 2 messages totaling 40 lines in this issue.\n\nTopics of the day:\n\n  1. Kites (2)\n\n" DASHES "\n\n"

static void expect_reply_above(const char *below)
{
    static const char *const heads[] = {
        "",
        "-----Original Message-----\nFrom: kites-request@example.org\nSent: 3 May 2016 12:00\nTo: "
        "kites@example.org\nSubject: Kites Digest, Vol 4, Issue 2\n\n",
        "________________________________\nFrom: Kites <kites-bounces@example.org>\nSent: Tuesday, May 3, 2016 12:00 "
        "PM\nTo: kites@example.org <kites@example.org>\nSubject: Kites Digest\n\n",
        "Von: Kites [mailto:kites-bounces@example.org]\nGesendet: Dienstag, 3. Mai 2016 12:00\nAn: "
        "kites@example.org\nBetreff: Kites Digest\n\n",
        "On Tuesday, May 3, 2016, 12:00:00 PM GMT, kites-request@example.org <kites-request@example.org> wrote:\n\n"};
    for (size_t i = 0; i < COUNT(heads); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *text =
            arena_printf(arena, "Hello,\n\nOurs are of paper.\n\nKind regards\nAda Example\n\n%s%s", heads[i], below);
        const char *got = roles(arena, text, false, &out);
        expect_line(got, "authored Ours are of paper.\n");
        expect_line(got, "quoted We fly silk.\n");
        expect_line(got, "quoted Which kites fly?\n");
        expect_line(got, "closing Ada Example\n");
        arena_free(&arena);
    }
}

#define MASTHEAD_DE                                                                                                    \
    "Um E-Mails an die Liste Kites zu schicken, nutzen Sie bitte die Adresse\n\n\tkites@example.org\n\nMeldungen des " \
    "Tages:\n\n   1. Re: Kites (Cy Fourth)\n\n\n" DASHES "\n\n"
#define SIXTY "============================================================="
#define COUNTED                                                                                                        \
    SIXTY "\nToday's topic summary\n" SIXTY "\n\nGroup: kites@example.org\nUrl: https://example.org/g\n\n" SIXTY       \
          "\nTopic: Kites\nUrl: https://example.org/t\n" SIXTY                                                         \
          "\n\n---------- 1 of 2 ----------\nFrom: Cy Fourth <cy@example.org>\nDate: May 01 09:30AM\nUrl: "            \
          "https://example.org/1\n\nWe fly silk.\n\n" SIXTY "\nTopic: Tails\nUrl: https://example.org/u\n" SIXTY       \
          "\n\n---------- 2 of 2 ----------\nFrom: Ben Third <ben@example.org>\nDate: May 02 09:30AM\nUrl: "           \
          "https://example.org/2\n\nWhich kites fly?\n"

/* A masthead whose address stands apart, an end in another language, and the numbered messages of a group. */
static void test_heads_digests_of_other_kinds(void **state)
{
    (void)state;
    static const char *const digests[] = {
        MASTHEAD_DE MESSAGES,
        MASTHEAD_FR "Message: 1\nDate: Sun, 1 May 2016 09:30:00 +0000\nFrom: Cy Fourth <cy@example.org>\nSubject: Kites"
                    "\n\nWe fly silk.\n\nWhich kites fly?\n\n" THIRTY
                    "\n\nFin de Lot Kites, Vol 4, Parution 2\n****************************\n",
        COUNTED};
    for (size_t i = 0; i < COUNT(digests); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *got = roles(arena, digests[i], false, &out);
        expect_line(got, "authored We fly silk.\n");
        expect_line(got, "authored Which kites fly?\n");
        static const char *const lists[] = {"Um E-Mails", "Fin de Lot", "Topic: ", "Url: "};
        for (size_t k = 0; k < COUNT(lists); k++)
            if (strstr(got, arena_printf(arena, "authored %s", lists[k]))) fail_msg("%s", got);
        arena_free(&arena);
    }
    expect_reply_above(MASTHEAD_DE MESSAGES);
}

static void test_heads_reply_to_digest(void **state)
{
    (void)state;
    expect_reply_above(MASTHEAD_EN MESSAGES);
    expect_reply_above(MASTHEAD_FR MESSAGES);
    expect_reply_above(MASTHEAD_COUNTS MESSAGES);
}

static void test_heads_reply_to_forum_digest(void **state)
{
    (void)state;
    expect_reply_above(
        "1. Re: Kites\nFrom: Cy Fourth\nDate: Sun, 01 May 2016 09:30:00 UTC\n\nWe fly silk.\n\n2. Kites\n"
        "From: Ben Third\nDate: Mon, 02 May 2016 09:30:00 UTC\n\nWhich kites fly?\n");
    expect_reply_above(
        "kites@example.org\n\nGoogle Groups\n\nToday's topic summary\n\nCy Fourth <cy@example.org>: May 01 "
        "09:30AM\n\nWe fly silk.\n\nBen Third <ben@example.org>: May 02 09:30AM\n\nWhich kites fly?\n");
}

/* What the list itself sends stays what it was: each message its author's. */
static void test_heads_digest_itself(void **state)
{
    (void)state;
    static const char *const mastheads[] = {MASTHEAD_EN, MASTHEAD_FR, MASTHEAD_COUNTS};
    for (size_t i = 0; i < COUNT(mastheads); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *got = dump_roles(arena, arena_printf(arena, "%s" MESSAGES, mastheads[i]), "", false, &out);
        expect_line(got, "authored We fly silk.\n");
        expect_line(got, "authored Which kites fly?\n");
        arena_free(&arena);
    }
}

/* Heads of programs that write none of the usual ones: what stands below is another's, and the author's end stays his.
 */
static void test_heads_of_other_programs(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "---------- P\xc5\xafvodn\xc3\xad e-mail ----------\nOd: Ben Third <ben@example.org>\nKomu: kites@example.org\n"
        "Datum: 2. 5. 2016 9:30:00\nP\xc5\x99"
        "edm\xc4\x9bt: Kites\n\n",
        "---------- Ein Brief von gestern ----------\nVon: Ben Third <ben@example.org>\nAn: kites@example.org\nDatum: "
        "2. 5. "
        "2016 9:30\nBetreff: Kites\n\n",
        "------ Original Message ------\nFrom \"Ben Third\" <ben@example.org>\nTo kites@example.org\nDate 02.05.2016 "
        "09:30:00\nSubject Kites\n\n",
        "|------------>\n| From:      |\n|------------>\n  >--------------------|\n  |Ben Third           |\n  "
        ">--------------------|\n|------------>\n| Date:      |\n|------------>\n  >--------------------|\n  "
        "|02.05.2016 "
        "09:30    |\n  >--------------------|\n|------------>\n| Subject:   |\n|------------>\n  "
        ">--------------------|\n  |Kites               |\n  >--------------------|\n\n",
        "             Ben Third\n             <ben@example.org>                                          To\n"
        "                                       kites@example.org\n"
        "             02/05/2016 09:30                                           cc\n\n"
        "                                                                   Subject\n"
        "                                       Kites: a call\n                                       for answers\n\n",
        "Ben Third <ben@example.org>\n\n02.05.2016 09:30\n\nTo\tkites@example.org\n\nSubject\tKites\n\n",
        "Hello Ada,\n\nYou wrote on 2 May 2016, 09:30:12:\n\n> ",
        ">>> On 5/2/2016 at 9:30 AM, in message\n"
        "<57270001.12.4.0@example.org>, Ben Third\n<ben@example.org> wrote:\n> ",
        "\xe2\x80\xab\xd7\x91\xd7\xaa\xd7\x90\xd7\xa8\xd7\x99\xd7\x9a 2 \xd7\x91\xd7\x9e\xd7\x90\xd7\x99 2016 09:30 "
        "\xd7\x9e\xd7\x90\xd7\xaa \xe2\x80\xaa"
        "Ben Third\xe2\x80\xac <\xe2\x80\xaa"
        "ben@example.org\xe2\x80\xac>:\xe2\x80\xac\n\n> "};
    for (size_t i = 0; i < COUNT(heads); i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        const char *got = roles(
            arena,
            arena_printf(arena, "Dear Ben,\n\nOurs are of paper.\n\n" CARD LEGAL "\n%sWhich kites fly?\n", heads[i]),
            false, &out);
        expect_line(got, "authored Ours are of paper.\n");
        expect_line(got, "quoted Which kites fly?\n");
        expect_line(got, "closing Kind regards\n");
        if (strstr(strstr(got, "paper.") + 1, "authored ")) fail_msg("more is the author's in:\n%s", got);
        arena_free(&arena);
    }
}

static void test_heads_of_other_forwards(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "------ Forwarded Message ------\nFrom \"Ben Third\" <ben@example.org>\nTo \"Ada\" <ada@example.org>\nDate "
        "02.05.2016 09:30:00\nSubject Kites\n\n",
        ">>> Ben Third <ben@example.org> 02.05.2016 09:30 >>>\n",
        "On Monday, 2 May 2016 at 09:30, Ben Third <ben@example.org> wrote:\n\n",
        "Am 2. Mai 2016 um 09:30 Uhr schrieb Ben Third <ben@example.org>:\n\n",
        "---------- Forwarded message ---------\n\xe2\x80\xab\xd7\x9e\xd7\x90\xd7\xaa: \xe2\x80\xaa"
        "Ben Third\xe2\x80\xac\xe2\x80\x8f <\xe2\x80\xaa"
        "ben@example.org\xe2\x80\xac\xe2\x80\x8f>\xe2\x80\xac\nDate: 2 May 2016 "
        "09:30\nSubject: Kites\nTo: Ada Example <ada@example.org>\n\n"};
    for (size_t i = 0; i < COUNT(heads); i++) {
        for (int card = 0; card < 2; card++) {
            struct arena *arena = arena_new();
            struct segmentation out;
            const char *text = arena_printf(arena, "Dear all,\n\nBen is not subscribed.\n\n%s%sOurs are of paper.\n",
                                            card ? CARD LEGAL "\n" : "", heads[i]);
            expect_line(roles(arena, text, true, &out), "authored Ours are of paper.\n");
            assert_true(out.forward_marker);
            assert_string_equal(out.head.from_name, "Ben Third");
            assert_string_equal(out.head.from_address, "ben@example.org");
            arena_free(&arena);
        }
    }
}

/* Names before the mark quote when two lines in a row have the same one; a menu's path does not. */
static void test_heads_quoted_with_a_name(void **state)
{
    (void)state;
    expect_roles("Ben> Which kites\nBen> fly?\n\nOurs are of paper.\n",
                 "quoted Which kites/fly?\nauthored Ours are of paper.\n");
    expect_roles("Take File> Print for the pattern.\n\nEdit> Copy\nFile> Print\n",
                 "authored Take File> Print for the pattern.\nauthored Edit> Copy/File> Print\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_heads_answers_below_a_card),  cmocka_unit_test(test_heads_history_below_a_card),
        cmocka_unit_test(test_heads_passed_on_with_a_card), cmocka_unit_test(test_heads_reply_to_digest),
        cmocka_unit_test(test_heads_reply_to_forum_digest), cmocka_unit_test(test_heads_digest_itself),
        cmocka_unit_test(test_heads_of_other_programs),     cmocka_unit_test(test_heads_of_other_forwards),
        cmocka_unit_test(test_heads_quoted_with_a_name),    cmocka_unit_test(test_heads_digests_of_other_kinds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
