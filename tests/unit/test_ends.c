/* SPDX-License-Identifier: MIT */
/* test_ends: where a text ends: attached letters, what stands below a card and a legal notice, ruled cards. */
#include "text_help.h"

/* Roles of an attached text's blocks, whose author the message names. */
static void expect_attached(const char *text, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    struct segmentation out;
    struct buf lines = BUF_INIT(1 << 20);
    extract_plain(arena, "Please see the file.\n", 21, false, false, "", &blocks);
    extract_plain(arena, text, strlen(text), false, false, "answers.txt", &blocks);
    segment_blocks(arena, &blocks, "Ada Example", false, &out);
    for (size_t i = 1; i < out.blocks.count; i++) {
        const struct block *block = &out.blocks.items[i];
        assert_string_equal(block->source, "answers.txt");
        buf_printf(&lines, "%s ", role_name(block->role));
        for (const char *at = block->text; *at; at++) buf_putc(&lines, *at == '\n' ? '/' : *at);
        buf_putc(&lines, '\n');
    }
    assert_string_equal(buf_text(&lines), want);
    buf_release(&lines);
    arena_free(&arena);
}

static void test_ends_attached_letter_closes(void **state)
{
    (void)state;
    expect_attached(
        "Dear Ben,\n\n1. Boats go out at dawn.\n\n2. We mend nets in winter.\n\nKind regards,\n\nAda Example\n\n"
        "Harbour Trust\n\nTel. +44 20 7946 0000\n",
        "greeting Dear Ben,\nauthored 1. Boats go out at dawn.\nauthored 2. We mend nets in winter.\n"
        "closing Kind regards,\nclosing Ada Example\nsignature Harbour Trust\n"
        "signature Tel. +44 20 7946 0000\n");
    expect_attached("Wir flicken die Netze im Winter.\n\nMit freundlichen Grüßen\n\nAda Example\n",
                    "authored Wir flicken die Netze im Winter.\nclosing Mit freundlichen Grüßen\n"
                    "closing Ada Example\n");
    expect_attached("冬の間に網を直します。\n\n敬具\n", "authored 冬の間に網を直します。\nclosing 敬具\n");
    /* No phrase, but the author's own name. */
    expect_attached("We mend nets in winter.\n\nAda Example\n\nHarbour Trust\n",
                    "authored We mend nets in winter.\nclosing Ada Example\nsignature Harbour Trust\n");
}

/* However somebody greets at the end; the same words in a sentence are its author's. */
static void test_ends_closings_of_many_kinds(void **state)
{
    (void)state;
    static const char *const closings[] = {"Mit herzlichem Gruß",
                                           "Mit bestem Gruß",
                                           "Mit lieben Grüßen",
                                           "Mit vielen Grüßen",
                                           "Mit freundlicher Empfehlung,",
                                           "With warmest wishes",
                                           "Recevez mes salutations distinguées,",
                                           "Avec toute ma considération",
                                           "Con afecto",
                                           "Com um abraço",
                                           "Con i migliori saluti",
                                           "Warme groet",
                                           "Med varma hälsningar",
                                           "Varm hilsen",
                                           "Hürmetler"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof closings / sizeof *closings; i++) {
        struct segmentation out;
        char *roles = dump_roles(arena, arena_printf(arena, "Nets, 1972.\n\n%s\nAda Example\n", closings[i]),
                                 "Ada Example", false, &out);
        if (!strstr(roles, arena_printf(arena, "closing %s\n", closings[i])) ||
            !strstr(roles, "authored Nets, 1972.\n"))
            fail_msg("%s", roles);
    }
    struct segmentation out;
    char *roles = dump_roles(arena, "Con afecto se remiendan las redes en invierno, y con paciencia.\n", "Ada Example",
                             false, &out);
    assert_non_null(strstr(roles, "authored Con afecto"));
    arena_free(&arena);
}

/* What stands right below a question or a label answers it. */
static void test_ends_attached_answer_stays(void **state)
{
    (void)state;
    expect_attached("What do you say to those who help?\n\nMany thanks\n",
                    "authored What do you say to those who help?\nauthored Many thanks\n");
    expect_attached("1. We mend nets.\n\nWhom may we call?\n\nAda Example\n",
                    "authored 1. We mend nets.\nauthored Whom may we call?\nauthored Ada Example\n");
    expect_attached("1. We mend nets.\n\nYour name:\n\nAda Example\n",
                    "authored 1. We mend nets.\nauthored Your name:\nauthored Ada Example\n");
    /* Somebody's name at the end, whom nothing says to be the author. */
    expect_attached("We were taught by the old harbour master.\n\nBert Sample\n",
                    "authored We were taught by the old harbour master.\nauthored Bert Sample\n");
}

#define LETTER                                                                                                         \
    "We mend the nets in winter, all of us.\n\nKind regards\nAda Example\nHarbour Trust\nTel. +44 20 7946 0000\n\n"
#define NOTICE                                                                                                         \
    "This e-mail and any files with it are confidential and intended solely for the addressee. If you have received "  \
    "it in error please notify the sender and delete it."

/* A letter with `below` at its end: the end stays one, and the last line of `below` has the role. */
static void expect_end(const char *below, const char *role)
{
    struct arena *arena = arena_new();
    struct segmentation out;
    char *roles = dump_roles(arena, arena_printf(arena, LETTER "%s\n", below), "Ada Example", false, &out);
    assert_non_null(strstr(roles, "authored We mend the nets in winter, all of us.\nclosing Kind regards\n"));
    assert_non_null(strstr(roles, "signature Harbour Trust/Tel. +44 20 7946 0000\n"));
    const char *last = strrchr(below, '\n') ? strrchr(below, '\n') + 1 : below;
    assert_non_null(strstr(roles, arena_printf(arena, "%s %s\n", role, last)));
    if (last != below) assert_non_null(strstr(roles, "disclaimer " NOTICE "\n"));
    arena_free(&arena);
}

/* A gateway's notice right below the text takes none of the author's sentences with it. */
static void test_ends_notice_below_text(void **state)
{
    (void)state;
    static const char *const texts[] = {"We mend the nets in winter.", "Remendamos las redes en invierno.",
                                        "Nous réparons les filets\nen hiver, tous ensemble.",
                                        "Wer rudert nachts?\nDer Fährmann rudert nachts.", "我们冬天补网。"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct segmentation out;
        char *roles = dump_roles(arena, arena_printf(arena, "Dear all,\n\n%s\n" NOTICE "\n", texts[i]), "Ada Example",
                                 false, &out);
        if (!strstr(roles, "disclaimer " NOTICE "\n") || !strstr(roles, "authored ")) fail_msg("%s", roles);
    }
    /* Below a letter's end the notice's first sentence is a notice's, whatever it says. */
    struct segmentation out;
    char *roles =
        dump_roles(arena, LETTER "The harbour trust was founded in 1911.\n" NOTICE "\n", "Ada Example", false, &out);
    assert_null(strstr(roles, "authored The harbour trust was"));
    arena_free(&arena);
}

/* A card and a legal notice are what they are, whatever line a program puts below them. */
static void test_ends_lines_below_the_end(void **state)
{
    (void)state;
    static const char *const lines[] = {"[image: harbour.png]",
                                        "<harbour.png>",
                                        "Registered charity no. 123456",
                                        "Eingetragener Verein, VR 4711",
                                        "Pronouns: they/them",
                                        "The office is closed on Fridays.",
                                        "Please think of the trees before you print this",
                                        "Merci de penser à l'environnement avant d'imprimer"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        expect_end(arena_printf(arena, NOTICE "\n\n%s", lines[i]), "signature");
        if (i + 1 < sizeof lines / sizeof *lines) expect_end(lines[i], "signature");
    }
    expect_end("A ship in harbour is safe, but that is not what ships are built for.", "signature");
    expect_end(NOTICE
               "\n\nWe forgot to say that the harbour office keeps all of the old nets in a shed beyond the quay.",
               "authored");
    /* What the author adds there is his. */
    expect_end(NOTICE "\n\nPS: I am away until the ninth.", "authored");
    expect_end("PS: I am away until the ninth.", "authored");
    expect_end("P.S. Away Monday.", "authored");
    arena_free(&arena);
}

/* One line that calls the mail confidential, as offices put it below every mail. */
static const char *const brief[] = {"This e-mail is confidential and intended for the addressee only.",
                                    "This email and any attachments are confidential.",
                                    "Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.",
                                    "Ce message est confidentiel et réservé à son destinataire.",
                                    "Este mensaje es confidencial.",
                                    "Esta mensagem é confidencial.",
                                    "Questo messaggio è riservato.",
                                    "Dit bericht is vertrouwelijk.",
                                    "Ta wiadomość jest poufna.",
                                    "Это письмо конфиденциально.",
                                    "本邮件内容保密。",
                                    "このメールは機密です。",
                                    "이 메일은 기밀입니다.",
                                    "Bu e-posta gizlidir.",
                                    "Den här e-posten är konfidentiell.",
                                    "هذه الرسالة سرية.",
                                    "Tento e-mail je důvěrný.",
                                    "Tämä viesti on luottamuksellinen.",
                                    "Denne e-mail er fortrolig.",
                                    "Ez az üzenet bizalmas.",
                                    "Αυτό το μήνυμα είναι εμπιστευτικό.",
                                    "Цей лист конфіденційний."};

static void test_ends_brief_notices(void **state)
{
    (void)state;
    static const char *const ends[] = {"Kind regards\nAda Example\n%s\n", "Ada Example\n\n%s\n",
                                       "Kind regards\nAda Example\n-----\n%s\n",
                                       "Kind regards,\n\nAda Example\nHarbour Trust\n\n%s\n\n"
                                       "On 9 Aug 2016, at 16:12, Ben <ben@example.org> wrote:\n> When?\n"};
    struct arena *arena = arena_new();
    struct segmentation out;
    for (size_t i = 0; i < sizeof brief / sizeof *brief; i++) {
        for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
            char *text = arena_strdup(arena, arena_printf(arena, "We mend the nets in winter.\n\n%s", ends[k]));
            char *mark = strstr(text, "%s");
            text = arena_printf(arena, "%.*s%s%s", (int)(mark - text), text, brief[i], mark + 2);
            const char *roles = dump_roles(arena, text, "Ada Example", false, &out);
            bool found = strstr(roles, arena_printf(arena, "disclaimer %s%s\n", k == 2 ? "-----/" : "", brief[i]));
            if (!found || strstr(strchr(roles, '\n'), "\nauthored")) fail_msg("%s\n%s", text, roles);
        }
        expect_end(brief[i], "disclaimer");
    }
    arena_free(&arena);
}

/* Of one line it is told by its place: where no letter has ended the same words are an answer, or a wish. */
static void test_ends_no_brief_notices(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "This e-mail is confidential, says every footer that we get, and nobody reads it.\n",
        "We mend the nets in winter.\n\nThis e-mail is confidential.\n",
        "Ada Example\n\nThis e-mail is confidential.\n",
        "Thanks,\n\nThis email is confidential, as every letter of theirs says.\n",
        "Nets.\n\nThis e-mail is confidential, says every footer.\n\nKind regards\nAda Example\n",
        "We mend the nets in winter.\n\nKind regards\nAda Example\n\nPS: This e-mail is confidential.\n",
        "We mend the nets in winter.\n\nKind regards\nAda Example\n\nIs this e-mail confidential, too?\n",
        "We mend the nets in winter.\n\nAda Example\n\nQ3: Our members' list in this e-mail is confidential.\n",
        "We mend the nets in winter.\n\nAda Example\n\nAnswer 3: this e-mail is confidential.\n",
        "We mend the nets in winter.\n\nAda Example\n\n3. This e-mail is confidential.\n"};
    static const char *const wishes[] = {"Please treat this as confidential.",
                                         "This answer is confidential, do not publish it.",
                                         "This e-mail is confidential, please do not publish it.",
                                         "This message is confidential; do not quote my name.",
                                         "Bitte behandeln Sie diese E-Mail vertraulich.",
                                         "Ce message est confidentiel, merci de ne pas le publier.",
                                         "Este mensaje es confidencial: por favor, no lo publiquen.",
                                         "Dit bericht is vertrouwelijk, graag niet publiceren.",
                                         "Ta wiadomość jest poufna, proszę jej nie publikować.",
                                         "Это письмо конфиденциально, прошу его не публиковать.",
                                         "Detta mejl är konfidentiellt, vänligen publicera det inte.",
                                         "Bu e-posta gizlidir, lütfen yayınlamayın."};
    struct arena *arena = arena_new();
    struct segmentation out;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_null(strstr(dump_roles(arena, texts[i], "Ada Example", false, &out), "disclaimer "));
    for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++) {
        const char *text =
            arena_printf(arena, "We mend the nets in winter.\n\nKind regards\nAda Example\n%s\n", wishes[i]);
        const char *roles = dump_roles(arena, text, "Ada Example", false, &out);
        if (!strstr(roles, arena_printf(arena, "authored %s\n", wishes[i]))) fail_msg("%s", roles);
    }
    arena_free(&arena);
}

/* Who thanks first and answers in a word or two has not closed yet. */
static void test_ends_short_answers_below_thanks(void **state)
{
    (void)state;
    static const char *const answers[] = {"We mend nets.",       "Twice a year.", "Twice a year", "Yes.",
                                          "Deux fois par an.",   "In winter.",    "一年两次。",   "zweimal im Jahr.",
                                          "Always in December.", "Зимой."};
    static const char *const names[] = {"Ada Example",  "ada",         "Ada E.",        "Ada Example, Ph.D.",
                                        "Example Ltd.", "Ben Borgman", "Harbour Trust", "Ada\nHarbour Trust in Hull."};
    static const char *const thanks[] = {"Thanks,", "Thank you!", "Danke,", "Merci", "Best,"};
    static const char history[] = "On 9 Aug 2016, at 16:12, Ben <ben@example.org> wrote:\n> When?\n";
    struct arena *arena = arena_new();
    struct segmentation out;
    for (size_t k = 0; k < sizeof thanks / sizeof *thanks; k++) {
        for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
            const char *text = arena_printf(arena, "%s\n\n%s\n\n%s", thanks[k], answers[i], history);
            const char *roles = dump_roles(arena, text, "Ada Example", false, &out);
            if (!strstr(roles, arena_printf(arena, "authored %s\n", answers[i]))) fail_msg("%s", roles);
        }
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            const char *text = arena_printf(arena, "%s\n\n%s\n\n%s", thanks[k], names[i], history);
            const char *roles = dump_roles(arena, text, "Ada Example", false, &out);
            if (strstr(roles, "authored ")) fail_msg("%s", roles);
        }
    }
    arena_free(&arena);
}

static void test_ends_cards_of_other_scripts(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation out;
    static const char *const rules[] = {"――――――――", "━━━━━━━━", "＿＿＿＿＿＿", "◆◇◆◇◆◇◆◇", "********"};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const char *text = arena_printf(
            arena,
            "冬の間に網を直します。\n\n%s\n山本 浜子（やまもと はまこ）\n特定非営利活動法人 港を守る会 事務局長\n"
            "〒100-0001 東京都千代田区港町1\nTEL: 03-5550-0101\n%s\n",
            rules[i], rules[i]);
        const char *roles = dump_roles(arena, text, "山本 浜子", false, &out);
        const char *wanted = "authored 冬の間に網を直します。\nsignature ";
        assert_int_equal(strncmp(roles, wanted, strlen(wanted)), 0);
        assert_null(strstr(roles + strlen(wanted), "authored"));
    }
    assert_string_equal(dump_roles(arena, "בחורף אנחנו מתקנים רשתות.\n\nבברכה\nעדה לוי\n", "עדה לוי", false, &out),
                        "authored בחורף אנחנו מתקנים רשתות.\nclosing בברכה\nclosing עדה לוי\n");
    assert_string_equal(dump_roles(arena, "Ben様\n\n冬の間に網を直します。\n", "", false, &out),
                        "greeting Ben様\nauthored 冬の間に網を直します。\n");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends_attached_letter_closes), cmocka_unit_test(test_ends_closings_of_many_kinds),
        cmocka_unit_test(test_ends_attached_answer_stays),  cmocka_unit_test(test_ends_lines_below_the_end),
        cmocka_unit_test(test_ends_cards_of_other_scripts), cmocka_unit_test(test_ends_brief_notices),
        cmocka_unit_test(test_ends_no_brief_notices),       cmocka_unit_test(test_ends_short_answers_below_thanks),
        cmocka_unit_test(test_ends_notice_below_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
