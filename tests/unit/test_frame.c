/* SPDX-License-Identifier: MIT */
/* test_frame: what hands the answers over is none of them, whichever question it has a word of. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Who answers the bell of the night shelter, and whose answer do guests trust?"}},
    {{"en", "How many beds have stayed empty this winter?"}},
    {{"en", "What would you say to neighbours who send views and comments?"}},
};
static struct question questions[] = {
    {.id = "bell", .title = "The bell", .texts = texts[0], .text_count = 1},
    {.id = "beds", .title = "Beds", .texts = texts[1], .text_count = 1},
    {.id = "neighbours", .title = "Neighbours", .texts = texts[2], .text_count = 1},
};
static const struct call call = CALL_OF("shelter", "Night shelters", questions);

static void test_frame_what_hands_over_is_no_answer(void **state)
{
    static const char *const openings[] = {"here are my answers.",           "Here are our answers to your questions.",
                                           "Please find my comments below.", "Voici mes réponses.",
                                           "Anbei meine Antworten.",         "Estas son mis respuestas."};
    (void)state;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, openings[i]},
            {ROLE_AUTHORED, "Eleven of the forty beds have stayed empty since the frost came, mostly on Sundays."},
            {ROLE_AUTHORED, "Whoever lives next door gets a letter from us in autumn, and a cake."}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (in_passages(&f, openings[i]) && *filed(&f, openings[i]) != 0) fail_msg("filed: %s", openings[i]);
        assert_string_equal(filed(&f, "Eleven of the forty"), "beds");
        done(&f);
    }
}

/* With more than that in the same breath it is what its author says. */
static void test_frame_what_also_answers_stays(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Here are my answers: nobody answers the bell here after ten, the guests climb the fence."},
        {ROLE_AUTHORED, "Eleven of the forty beds have stayed empty since the frost came, mostly on Sundays."}};
    read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
    assert_string_equal(filed(&f, "climb the fence"), "bell");
    done(&f);
}

/* Who the author is and since when, on whose behalf they write, who has agreed to it, how they heard of the call. */
static const char *const prefaces[] = {
    "I have been the porter of a parish house for eleven years, the winters only.",
    "I am pleased to submit the view of the Shelter Trust. It has been approved by the trustees.",
    "My husband and I milk sixty goats, he the young ones and I the rest.",
    "I write from Tallinn, where I am a night porter, and the views are mine.",
    "A neighbour forwarded me your call, so here is what I know.",
    "Je vous écris de Namur, où je tiens un accueil de nuit depuis 2004.",
    "Llevo diez años abriendo la puerta de un albergue. Una vecina me pasó la convocatoria.",
    "Escrevo de Setúbal e não sou especialista.",
    "Scrivo da Trieste, dove lavoro come portiere da nove anni.",
    "Ich arbeite seit zwölf Jahren nachts an einer Pforte. Der Text ist mit dem Vorstand abgestimmt.",
    "Ik schrijf u vanuit Gent, waar ik al tien jaar de deur open.",
    "Piszę z Gdyni, jestem emerytowanym portierem.",
    "Пишу вам из Перми, где двадцать лет работаю сторожем.",
    "Uczę od dziesięciu lat w szkole wieczorowej.",
    "Insegno da vent'anni in una scuola serale e ho saputo di voi per caso.",
    "The association's executive endorsed this response in July.",
    "Ben emekli bir bekçiyim ve çağrınızı bir komşum gönderdi.",
    "Jag skriver från Umeå och har arbetat som nattportier i tio år.",
    "我是一名守夜人，同事把你们的征集转给了我。",
    "私は夜の受付で十年働いております。以下は個人の意見です。",
    "저는 십 년째 밤에 문을 지키는 사람입니다. 아래는 제 개인 의견입니다.",
    "أعمل منذ عشر سنوات بوابا في مأوى، وقد أرسل لي جار دعوتكم."};

static const char eleven_beds[] = "Eleven of the forty beds have stayed empty since the frost came, mostly on Sundays.";

static void test_frame_who_hands_in_is_no_answer(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof prefaces / sizeof *prefaces; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, prefaces[i]},
            {ROLE_AUTHORED, eleven_beds},
            {ROLE_AUTHORED, "What I would say to neighbours is that a letter in autumn and a cake send views home."}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (*filed(&f, prefaces[i]) != 0) fail_msg("filed under %s: %s", filed(&f, prefaces[i]), prefaces[i]);
        assert_string_equal(filed(&f, "Eleven of the forty"), "beds");
        done(&f);
    }
}

/* At the head of the first answer's paragraph it leaves the answer what it is. */
static void test_frame_an_answer_stays_behind_who_hands_in(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof prefaces / sizeof *prefaces; i++) {
        struct fixture f;
        char text[512];
        snprintf(text, sizeof text, "%s %s", prefaces[i], eleven_beds);
        const struct line lines[] = {
            {ROLE_AUTHORED, text},
            {ROLE_AUTHORED, "What I would say to neighbours is that a letter in autumn and a cake send views home."}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (*filed(&f, prefaces[i]) != 0) fail_msg("filed under %s: %s", filed(&f, prefaces[i]), prefaces[i]);
        if (strcmp(filed(&f, "Eleven of the forty"), "beds") != 0) fail_msg("lost behind: %s", prefaces[i]);
        done(&f);
    }
}

/* Who answers begins with who they are, too, where that is asked, and goes on in the same breath. */
static void test_frame_who_somebody_is_may_answer(void **state)
{
    static const struct {
        const char *text, *question;
    } answers[] = {
        {"I answer the bell of the night shelter for eleven years now: guests trust me as I never shout.", "bell"},
        {"For nine winters I have counted the beds, and eleven beds have stayed empty this winter.", "beds"},
        {"I have been the one who answers the bell for nine years, and guests know me.", "bell"},
        {"We at the door answer the bell, and guests trust whose voice they know.", "bell"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, answers[i].text},
            {ROLE_AUTHORED, "What I would say to neighbours is that a letter in autumn and a cake send views home."}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (strcmp(filed(&f, answers[i].text), answers[i].question) != 0) fail_msg("lost: %s", answers[i].text);
        done(&f);
    }
}

/* Below the last answer: good wishes, and more for who asks. */
static void test_frame_wishes_and_offers_are_no_answer(void **state)
{
    static const char *const farewells[] = {
        "Good luck with the report, and think of the goats.",
        "I have photographs of the empty beds and can send them if you want.",
        "Bon courage pour la suite.",
        "Mucha suerte con el informe.",
        "Boa sorte para o relatório.",
        "Buon lavoro a tutti voi.",
        "Alles Gute für Ihre Arbeit.",
        "Veel succes met het verslag.",
        "Życzę Państwu powodzenia.",
        "Желаю вам удачи.",
        "أتمنى لكم التوفيق.",
        "祝你们工作顺利。",
        "Kolay gelsin.",
        "Lycka till med rapporten.",
        "That is all from me.",
        "Wer mag, schaue gern vorbei, und alles Gute für Ihre Arbeit.",
        "Kom gerust eens kijken.",
        "Si quieren, les mando fotos de las camas.",
    };
    (void)state;
    for (size_t i = 0; i < sizeof farewells / sizeof *farewells; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, "I answer the bell of the night shelter, and guests trust my answer as I never shout."},
            {ROLE_AUTHORED, eleven_beds},
            {ROLE_AUTHORED, farewells[i]}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (*filed(&f, farewells[i]) != 0) fail_msg("filed under %s: %s", filed(&f, farewells[i]), farewells[i]);
        assert_string_equal(filed(&f, "Eleven of the forty"), "beds");
        done(&f);
    }
}

/* A wish or an offer inside what is said to neighbours is the answer. */
static void test_frame_an_offer_may_answer(void **state)
{
    static const char *const answers[] = {
        "To neighbours I would say: send us your views and comments, and good luck with the noise.",
        "Neighbours who send comments hear from me that I wish them a quiet night."};
    (void)state;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, "I answer the bell of the night shelter, and guests trust my answer as I never shout."},
            {ROLE_AUTHORED, eleven_beds},
            {ROLE_AUTHORED, answers[i]}};
        read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Shelter", 0);
        if (strcmp(filed(&f, answers[i]), "neighbours") != 0) fail_msg("lost: %s", answers[i]);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_frame_what_hands_over_is_no_answer),
                                       cmocka_unit_test(test_frame_what_also_answers_stays),
                                       cmocka_unit_test(test_frame_who_hands_in_is_no_answer),
                                       cmocka_unit_test(test_frame_an_answer_stays_behind_who_hands_in),
                                       cmocka_unit_test(test_frame_who_somebody_is_may_answer),
                                       cmocka_unit_test(test_frame_wishes_and_offers_are_no_answer),
                                       cmocka_unit_test(test_frame_an_offer_may_answer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
