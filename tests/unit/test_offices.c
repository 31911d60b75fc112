/* SPDX-License-Identifier: MIT */
/*
 * test_offices: what gateways, lists and offices put above and below a text in many languages is set aside; the same
 * words in somebody's own sentences stay.
 */
#include "text_help.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define OWN "The bowl is rinsed each morning."

/* Whether `words` are the author's in `text`. */
static bool is_own(const char *text, const char *words)
{
    struct arena *arena = arena_new();
    struct segmentation out;
    bool found = false;
    dump_roles(arena, text, "Ada Example", false, &out);
    for (size_t i = 0; i < out.blocks.count; i++)
        found |= out.blocks.items[i].role == ROLE_AUTHORED && strstr(out.blocks.items[i].text, words) != NULL;
    arena_free(&arena);
    return found;
}

/* Of what was added to a text nothing is the author's, and the text still is. */
static void expect_added(bool above, const char *added)
{
    struct arena *arena = arena_new();
    const char *text = arena_printf(arena, "%s\n\n%s\n", above ? added : OWN, above ? OWN : added);
    if (is_own(text, arena_strndup(arena, added, strcspn(added, "\n"))) || !is_own(text, OWN)) fail_msg("%s", text);
    arena_free(&arena);
}

static void test_offices_banners(void **state)
{
    (void)state;
    static const char *const banners[] = {
        "[EXTERN]",
        "[EXTERNE]",
        "⚠ External",
        "⚠️ EXTERNO",
        "*** HARİCİ E-POSTA ***",
        "[EXTERNT MEJL]",
        "【外部邮件】",
        "【社外メール】",
        "[외부메일] 이 메일은 외부에서 발송되었습니다. 링크나 첨부파일을 열 때 주의하세요.",
        "[Ulkoinen viesti]",
        "(Zewnętrzny)",
        "[ВНЕШНЯЯ ПОЧТА] Не переходите по ссылкам, если не знаете отправителя.",
        "[E-MAIL EXTERNO] Não clique em links nem abra anexos.",
        "[ATTENZIONE: mittente esterno]",
        "Non si ricevono spesso messaggi da ben@example.org. Perché <https://aka.ms/LearnAboutSenderIdentification>",
        "ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nIt came from "
        "outside.\nZjQcmQRYFpfptBannerEnd",
    };
    for (size_t i = 0; i < COUNT(banners); i++) expect_added(true, banners[i]);
    static const char *const own[] = {"[External] taps freeze first, so we lag them in October.",
                                      "External taps freeze first.", "Extern", "(extern, vom Bauhof)"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(own); i++)
        if (!is_own(arena_printf(arena, "%s\n\n" OWN "\n", own[i]), own[i])) fail_msg("%s", own[i]);
    /* Below the author's own words it is the author's. */
    assert_true(is_own(OWN "\n\n[EXTERN]\n\n" OWN "\n", "[EXTERN]"));
    arena_free(&arena);
}

static void test_offices_lines_of_scanners(void **state)
{
    (void)state;
    static const char *const lines[] = {"Virenfrei. www.example.org",
                                        "Garanti sans virus. www.example.org",
                                        "Libre de virus. www.example.org",
                                        "Não contém vírus. www.example.org",
                                        "Privo di virus. www.example.org",
                                        "Virusvrij. www.example.org",
                                        "Virusfritt. www.example.org",
                                        "Bez wirusów. www.example.org",
                                        "Neobsahuje žádné viry. www.example.org",
                                        "Без вирусов. www.example.org",
                                        "Virüs bulunmuyor. www.example.org",
                                        "ウイルス フリー。 www.example.org",
                                        "无病毒。www.example.org",
                                        "바이러스가 없습니다. www.example.org",
                                        "Vírusmentes. www.example.org"};
    for (size_t i = 0; i < COUNT(lines); i++) expect_added(false, lines[i]);
    assert_true(is_own(OWN "\n\nThe water is virus free, says the lab at www.example.org, and it is tested in May.\n",
                       "virus free"));
}

static void test_offices_privacy(void **state)
{
    (void)state;
    static const char *const notices[] = {
        "Informationen zum Umgang mit Ihren personenbezogenen Daten nach DSGVO: www.example.org/datenschutz",
        "La Ville traite vos données personnelles conformément au RGPD : www.example.org/donnees",
        "De conformidad con el RGPD tratamos sus datos; puede ejercer sus derechos en datos@example.org.",
        "Il Comune tratta i Suoi dati ai sensi del GDPR; l'informativa è su www.example.org/privacy",
        "Tratamos os seus dados nos termos da LGPD: www.example.org/privacidade",
        "De gemeente verwerkt uw persoonsgegevens volgens de AVG: www.example.org/privacy",
        "Administratorem Państwa danych osobowych (RODO) są Wodociągi, szczegóły: www.example.org/rodo",
        "När du skickar e-post behandlar vi dina personuppgifter. Läs mer på www.example.org/gdpr",
        "Informace o zpracování vašich osobních údajů (GDPR) najdete na www.example.org/gdpr",
        "KVKK kapsamında kişisel verileriniz için: www.example.org/kvkk",
        "All emails sent to or from this council may be monitored.",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(notices); i++) {
        const char *text = arena_printf(arena, OWN "\n\nKind regards,\nAda Example\n\n%s\n", notices[i]);
        if (is_own(text, notices[i]) || !is_own(text, OWN)) fail_msg("%s", text);
    }
    static const char *const own[] = {
        "The app tells that your personal data are kept for a year under the GDPR, see www.example.org/bottle",
        "The camera keeps no personal data, and the GDPR officer agrees, see www.example.org/camera",
        "Wer eine Patenschaft übernimmt, gibt seine Daten dem Verein, der sie nach der DSGVO löscht.",
        "Do you tell walkers what happens to your personal data under the GDPR, as www.example.org does?"};
    for (size_t i = 0; i < COUNT(own); i++)
        if (!is_own(arena_printf(arena, OWN "\n\n%s\n", own[i]), own[i])) fail_msg("%s", own[i]);
    arena_free(&arena);
}

static void test_offices_lists(void **state)
{
    (void)state;
    static const char *const footers[] = {
        "wells mailing list -- wells@example.org\nTo unsubscribe send an email to wells-leave@example.org",
        "wells Mailingliste -- wells@example.org\nZur Abmeldung: wells-leave@example.org",
        "Vous recevez ce message car vous êtes abonné à la liste wells@example.org\nPour se désinscrire : "
        "wells-leave@example.org",
        "Has recibido este mensaje porque estás suscrito al grupo \"wells\".\nPara cancelar: "
        "wells+unsubscribe@example.org",
        "Hai ricevuto questo messaggio perché sei iscritto al gruppo \"wells\".\nwells+unsubscribe@example.org",
        "Je ontvangt dit bericht omdat je lid bent van wells.\nwells+unsubscribe@example.org",
        "Otrzymujesz tę wiadomość, ponieważ należysz do grupy wells.\nwells+unsubscribe@example.org",
        "Вы получили это сообщение, поскольку подписаны на группу wells.\nwells+unsubscribe@example.org",
        "您收到此邮件是因为您订阅了 wells 群组。\nwells+unsubscribe@example.org",
        "このグループから退会するには wells+unsubscribe@example.org にメールを送信してください。",
        "########################################################################\n\nYou may leave the list at any "
        "time by "
        "sending the command\n\nSIGNOFF WELLS\n\nto listserv@example.org, leaving the subject line blank.",
        "לביטול ההרשמה: wells+unsubscribe@example.org",
        "---\n[Thema anzeigen](https://example.org/t/8/3) oder antworte.\n\nUm diese E-Mails abzubestellen, [klicke "
        "hier](https://example.org/email/unsubscribe/abc).",
        "-------------- nächster Teil --------------\nEin Dateianhang wurde abgetrennt...\nDateiname: a.asc\nURL: "
        "<https://example.org/attachments/a.sig>",
        "-------------- parte successiva --------------\nUn allegato HTML è stato rimosso...\nURL: "
        "<https://example.org/attachments/a.htm>",
    };
    for (size_t i = 0; i < COUNT(footers); i++) expect_added(false, footers[i]);
    static const char *const own[] = {
        "You received this message because you asked, says the note, and below it water@example.org.",
        "---------- part one ----------\nurl of the map: https://example.org/attachments/map.pdf",
        "You may leave the list of keys at the gate, and the caretaker signs.",
        "Pour vous désabonner du bulletin de l'eau il faut téléphoner.",
        "To unsubscribe from this kind of contract the town pays a year's rent.",
        "-------------- Winter --------------\nWe shut it off in October.",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(own); i++)
        if (!is_own(arena_printf(arena, OWN "\n\n%s\n", own[i]), own[i])) fail_msg("%s", own[i]);
    arena_free(&arena);
}

static void test_offices_below_names(void **state)
{
    (void)state;
    static const char *const said[] = {
        "My working hours may not be your working hours. Please do not feel obliged to reply today.",
        "Ich arbeite in Teilzeit und bin montags bis mittwochs von acht bis zwölf Uhr zu erreichen.",
        "Droit à la déconnexion : si vous recevez ceci le soir, vous n'avez pas à y répondre.",
        "Fuera de su horario laboral no tiene que responder, ejerza su derecho a la desconexión.",
        "Mijn werkdagen zijn maandag, dinsdag en donderdag, en ik lees mijn mail op die dagen.",
        "Rydym yn croesawu gohebiaeth yn Gymraeg. We welcome correspondence in Welsh.",
        "I acknowledge the Traditional Custodians of the land on which I work and live.",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(said); i++)
        expect_added(false, arena_printf(arena, "Kind regards,\nAda Example\n\n%s", said[i]));
    for (size_t i = 0; i < COUNT(said); i++)
        if (is_own(arena_printf(arena, OWN "\n\nKind regards,\nAda Example\n\n%s\n", said[i]), said[i]))
            fail_msg("%s", said[i]);
    assert_true(is_own("Thank you for asking.\n\nMy working hours may not matter, but his do: he rinses it at six.\n",
                       "rinses it at six"));
    assert_false(is_own(OWN "\n\nCofion gorau / Best wishes\nAda Example\nSwyddog / Officer\n", "Cofion"));
    arena_free(&arena);
}

/* Who tells what somebody wrote names a day and no hour, and hardly ever a name alone beside the verb. */
static void test_offices_stories(void **state)
{
    (void)state;
    static const char *const stories[] = {
        "Am Montag, dem 4. März 2024, schrieb uns die Bürgermeisterin:",
        "El 4 de marzo de 2024 la alcaldesa escribió:",
        "Le 4 mars 2024 le préfet a écrit :",
        "Il 4 marzo 2024 il sindaco ha scritto:",
        "El 11 de marzo de 2024 nos escribió el alcalde:",
        "In der Zeitung vom 11.03.2024 schrieb Lina Hartwig:",
        "4 марта 2024 года мэр написал:",
        "Dnia 4 marca 2024 burmistrz napisał:",
        "Den 4 mars 2024 skrev oss kommunen:",
        "2024年3月4日市长写道：",
        "On 4 March 2024 Councillor Marsh wrote:",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(stories); i++) {
        const char *text =
            arena_printf(arena, OWN "\n\n%s\n\n\"No bowl on the square.\" So it is at the gate.\n", stories[i]);
        if (!is_own(text, stories[i]) || !is_own(text, "at the gate")) fail_msg("%s", text);
        const char *reply = arena_printf(arena, OWN "\n\n%s\n> No bowl on the square.\n", stories[i]);
        if (is_own(reply, stories[i])) fail_msg("%s", reply);
    }
    assert_true(is_own(OWN "\n\nThe firms that look after them:\n\nMarsh & Co, 01749 000000\nCrane Ltd, 01749 111111\n",
                       "Crane Ltd"));
    arena_free(&arena);
}

static void test_offices_news(void **state)
{
    (void)state;
    static const char *const verbs[] = {
        "wrote in message",       "schrieb im Newsbeitrag", "a écrit dans le message de", "ha scritto nel messaggio",
        "escribió en el mensaje", "schreef in bericht",     "escreveu na mensagem",       "napisał w wiadomości",
        "skrev i meddelandet",    "написал в сообщении"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(verbs); i++) {
        const char *text = arena_printf(
            arena, "\"Ben Sample\" <ben@example.org> %s\nnews:65EF.4A1@example.org...\n> Who rinses it?\n\n" OWN "\n",
            verbs[i]);
        if (is_own(text, "news:") || is_own(text, verbs[i]) || !is_own(text, OWN)) fail_msg("%s", text);
    }
    arena_free(&arena);
}

/* Attributions of programs in languages that few other tests have, and a letter whose folding is shorter than it. */
static void test_offices_writers(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "mán., 11. mar. 2024 kl. 18:02 skrifaði Ben Sample <ben@example.org>:",
        "O luns, 11 mar 2024 ás 18:02, Ben Sample (<ben@example.org>) escribiu:",
        "Ben Sample (<ben@example.org>) erabiltzaileak hau idatzi du (2024 mar. 11, al. (18:02)):",
        "ორშ, 11 მარ. 2024, 18:02 — Ben Sample <ben@example.org> წერდა:",
        "সোম, 11 মার্চ, 2024 তারিখে 6:02 PM টায় Ben Sample <ben@example.org> লিখেছেন:",
        "Op Ma. 11 Mrt. 2024 om 18:02 het Ben Sample <ben@example.org> geskryf:",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(lines); i++) {
        const char *text = arena_printf(arena, OWN "\n\n%s\n\n> Who rinses it?\n", lines[i]);
        if (is_own(text, lines[i]) || !is_own(text, OWN)) fail_msg("%s", text);
    }
    arena_free(&arena);
}

static void test_offices_sayings_and_keys(void **state)
{
    (void)state;
    static const char *const below[] = {
        "\"Water is the driving force of all nature.\" - Leonardo da Vinci",
        "„Wasser ist das Prinzip aller Dinge.“ (Thales von Milet)",
        "« On ne connaît la valeur de l'eau que lorsque le puits est à sec. » Proverbe anglais",
        "\"Thousands have lived without love, not one without water.\"\n  -- W. H. Auden",
        "GPG-Fingerabdruck: 3F2A 91B0 77CD 0E15 AA42 9D11 6C08 F3E2 1B54 C0DE",
        "Empreinte GPG : 0x6C08F3E21B54C0DE",
        "Les propos tenus dans ce courriel n'engagent que leur auteur.",
        "Diese E-Mail ist nicht rechtsverbindlich.",
        "N'imprimez ce message que si c'est vraiment nécessaire.",
        "Save paper - do you really need to print this?",
        "pronounced AY-da eg-ZAM-pl\nWater Officer, Wells Parish",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(below); i++) {
        expect_added(false, arena_printf(arena, "Kind regards,\nAda Example\n\n%s", below[i]));
        expect_added(false, arena_printf(arena, "Ada Example\n\n%s", below[i]));
        const char *text = arena_printf(arena, OWN "\n\nAda Example\n\n%s\n", below[i]);
        if (is_own(text, arena_strndup(arena, below[i], strcspn(below[i], "\n")))) fail_msg("%s", text);
    }
    static const char *const own[] = {
        "The plate above the bowl says:\n\n\"Whoever drinks here shall greet the next.\" (Mayor Crane)",
        "\"Shut in October\", says the plate.", "Our meters: 3F2A, 91B0, 77CD and 0E15.",
        "From: the parish council\nTo: all dogs\nSubject: keep out of the bowl\n\nThat is the notice."};
    for (size_t i = 0; i < COUNT(own); i++)
        if (!is_own(arena_printf(arena, OWN "\n\n%s\n", own[i]), own[i] + strlen(own[i]) - 6)) fail_msg("%s", own[i]);
    arena_free(&arena);
}

static void test_offices_ends_in_one_paragraph(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation out;
    const char *roles = dump_roles(arena,
                                   OWN "\n\nUn saludo,\nAda Example\nAntes de imprimir este mensaje, piense en el "
                                       "medio ambiente.\n",
                                   "Ada Example", false, &out);
    assert_string_equal(roles, "authored " OWN "\nclosing Un saludo,\nclosing Ada Example\n"
                               "disclaimer Antes de imprimir este mensaje, piense en el medio ambiente.\n");
    assert_true(is_own(OWN "\n\nada@example.org\n", "ada@"));
    arena_free(&arena);
}

#define QUOTED                                                                                                         \
    "On Mon, 11 Mar 2024 at 18:02, Ben Sample <ben@example.org> wrote:\n> Who rinses it?\n> %s The caretaker.\n> Who " \
    "pays?\n> %s The parish.\n"

/* Marks that answers inside a quotation carry; those of somebody else are quoted. */
static void test_offices_marks_in_quotations(void **state)
{
    (void)state;
    static const char *const marks[] = {"[AE]", "[A.E.]:", "(AE)", "[Ada Example]", "AE>", "{Ada}", "[AE]:"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(marks); i++)
        if (!is_own(arena_printf(arena, "Hello Ben, it is easily told, see what follows.\n\n%s",
                                 arena_printf(arena, QUOTED, marks[i], marks[i])),
                    "The parish."))
            fail_msg("%s", marks[i]);
    static const char *const others[] = {"[BS]", "(Ben)", "[Ben Sample]", "BS>", "(see above)"};
    for (size_t i = 0; i < COUNT(others); i++)
        if (is_own(arena_printf(arena, "Hello Ben, that is what we do as well.\n\n%s",
                                arena_printf(arena, QUOTED, others[i], others[i])),
                   "The parish."))
            fail_msg("%s", others[i]);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offices_banners),
        cmocka_unit_test(test_offices_lines_of_scanners),
        cmocka_unit_test(test_offices_privacy),
        cmocka_unit_test(test_offices_lists),
        cmocka_unit_test(test_offices_below_names),
        cmocka_unit_test(test_offices_stories),
        cmocka_unit_test(test_offices_news),
        cmocka_unit_test(test_offices_writers),
        cmocka_unit_test(test_offices_sayings_and_keys),
        cmocka_unit_test(test_offices_ends_in_one_paragraph),
        cmocka_unit_test(test_offices_marks_in_quotations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
