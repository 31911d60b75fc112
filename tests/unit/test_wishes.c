/* SPDX-License-Identifier: MIT */
/* wishes: who asks that a text is kept back, in the subject, in a sentence or by a mail program's mark, is heard; what
 * others keep back is no such wish. */
#include "kinds_fixture.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const char text[] = "Three villages share one siren; whoever has the key to the tower tests it on the first "
                           "Saturday of the month, and we write down who heard it.";

static bool wishes(struct sample sample)
{
    struct desk desk = desk_open();
    bool flagged = desk_read(&desk, &sample)->flags & FLAG_NOT_FOR_PUBLICATION;
    desk_close(&desk);
    return flagged;
}

static void expect(const char *subject, const char *saying, bool wanted)
{
    char body[2000];
    snprintf(body, sizeof body, "%s\n\n%s\n\nThe siren was bought in 1961 and still works.", text, saying);
    if (wishes((struct sample){.subject = subject, .body = body}) != wanted)
        fail_msg("%s: %s / %s", wanted ? "not flagged" : "flagged", subject, saying);
}

static void test_wishes_in_the_subject(void **state)
{
    (void)state;
    static const char *const asked[] = {"[CONFIDENTIAL] sirens",
                                        "Sirens [Not for publication]",
                                        "[forum-2] [strictly confidential] sirens",
                                        "Sirens (internal use only)",
                                        "CONFIDENTIAL: sirens",
                                        "Our sirens - off the record",
                                        "[TLP:RED] sirens",
                                        "[internal] sirens",
                                        "[Vertraulich] Sirenen",
                                        "Sirenen – nur intern",
                                        "[à ne pas publier] sirènes",
                                        "Sirenas [uso interno]",
                                        "[Estritamente confidencial] sirenes",
                                        "Sirene [riservato]",
                                        "[vertrouwelijk] sirenes",
                                        "Syreny [nie do publikacji]",
                                        "[для служебного пользования] сирены",
                                        "[سري] صفارات",
                                        "【機密】警报器",
                                        "[社外秘] サイレン",
                                        "사이렌 [대외비]",
                                        "[hizmete özel] sirenler",
                                        "Sirener [konfidentiellt]"};
    static const char *const told[] = {"[Confidential computing] our answers",
                                       "Confidentiality of witnesses: our answers",
                                       "[not confidential] sirens",
                                       "[nicht vertraulich] Sirenen",
                                       "[TLP:CLEAR] sirens",
                                       "[International] sirens",
                                       "Internal sirens and private alarms",
                                       "[private alarms] our answers",
                                       "[public] sirens",
                                       "Vertrauliche Meldungen: unsere Antworten"};
    for (size_t i = 0; i < COUNT(asked); i++) expect(asked[i], "It is loud.", true);
    for (size_t i = 0; i < COUNT(told); i++) expect(told[i], "It is loud.", false);
}

static void test_wishes_in_a_sentence(void **state)
{
    (void)state;
    static const char *const asked[] = {"We do not want that published.",
                                        "This is for the team's eyes, please.",
                                        "Solo per l'uso interno.",
                                        "Je m'oppose à la publication.",
                                        "PS: for internal use of the committee only.",
                                        "Our reply is not meant for the public.",
                                        "This should not leave your office.",
                                        "We don't agree to its publication.",
                                        "Nur zum internen Gebrauch.",
                                        "Mit einer Veröffentlichung sind wir nicht einverstanden.",
                                        "À usage interne uniquement.",
                                        "Nous n'autorisons pas la diffusion de notre réponse.",
                                        "Únicamente para uso interno.",
                                        "No autorizo su publicación.",
                                        "Somente para uso interno.",
                                        "Soltanto per uso interno.",
                                        "Non acconsento alla pubblicazione.",
                                        "Enkel voor intern gebruik.",
                                        "Jedynie do użytku służbowego.",
                                        "Исключительно для внутреннего пользования.",
                                        "لا نسمح بنشر هذا.",
                                        "仅供内部参考。",
                                        "公開に同意できません。",
                                        "내부 참고용입니다.",
                                        "Sadece kurum içi kullanım için.",
                                        "Enbart för internt bruk."};
    static const char *const told[] = {"The second siren is for internal use of the brewery only.",
                                       "The team's eyes were red from the smoke.",
                                       "La seconda sirena è solo per l'uso interno della fabbrica.",
                                       "Le maire s'oppose à la publication du plan.",
                                       "The harbour has a siren for internal use.",
                                       "The mayor does not want the map to be published.",
                                       "You need not keep our reply confidential.",
                                       "We have no objection to publication.",
                                       "Die Brauerei hat eine Sirene nur für den internen Gebrauch der Werkfeuerwehr.",
                                       "Gegen eine Veröffentlichung haben wir nichts.",
                                       "La brasserie a une sirène à usage interne.",
                                       "El puerto tiene una sirena para uso interno.",
                                       "Il porto ha una sirena per uso interno.",
                                       "De haven heeft een sirene voor intern gebruik.",
                                       "В порту есть сирена для внутреннего пользования.",
                                       "港口有内部使用的警报器。",
                                       "公開して構いません。",
                                       "Hamnen har en siren för internt bruk."};
    for (size_t i = 0; i < COUNT(asked); i++) expect("Sirens", asked[i], true);
    for (size_t i = 0; i < COUNT(told); i++) expect("Sirens", told[i], false);
}

static void test_wishes_of_a_mail_program(void **state)
{
    (void)state;
    assert_true(wishes((struct sample){.body = text, .sensitivity = "Company-Confidential"}));
    assert_true(wishes((struct sample){.body = text, .sensitivity = "private"}));
    assert_false(wishes((struct sample){.body = text, .sensitivity = "Personal"}));
    assert_false(wishes((struct sample){.body = text, .sensitivity = "Normal"}));
}

static void test_wishes_of_a_footer_are_none(void **state)
{
    (void)state;
    static const char *const footers[] = {
        "Confidential and for internal use only. If you are not the intended recipient, destroy this message.",
        "Nur für den internen Gebrauch. Sind Sie nicht der richtige Adressat, löschen Sie diese Nachricht."};
    for (size_t i = 0; i < COUNT(footers); i++) {
        assert_false(wishes((struct sample){.body = text, .signature = footers[i]}));
        expect("Sirens", footers[i], false);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wishes_in_the_subject), cmocka_unit_test(test_wishes_in_a_sentence),
        cmocka_unit_test(test_wishes_of_a_mail_program), cmocka_unit_test(test_wishes_of_a_footer_are_none)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
