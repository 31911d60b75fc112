/* SPDX-License-Identifier: MIT */
/*
 * test_partings: what stands around an answer whose question the subject names: regards, leave to print, excuses. What
 * only sounds like it is the answer's.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "How often does the library bus come to you?"}},
    {{"en", "Which books do you miss on its shelves?"}},
};
static struct question questions[] = {
    {.id = "q1", .texts = texts[0], .text_count = 1},
    {.id = "q2", .texts = texts[1], .text_count = 1},
};
static const struct call call = CALL_OF("bus", "Library bus", questions);

#define ANSWER "Every other Thursday, if the ford is low. In spring my neighbour rows out and fetches a bag for us all."

static bool is_answer(const char *first, const char *second, const char *words)
{
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, first}, {ROLE_AUTHORED, second}};
    read_with(&f, &call, lines, 2, false, "Question 1", 0.3);
    bool found = strcmp(filed(&f, words), "q1") == 0;
    assert_string_equal(filed(&f, "Every other"), "q1");
    done(&f);
    return found;
}

static void test_what_follows_the_answer(void **state)
{
    (void)state;
    static const char *const left[] = {
        "Please give my regards to everybody at the depot.",
        "You are free to publish this with my name.",
        "The rest of what I have to say is in the attached file.",
        "Vous pouvez publier ceci sous mon nom.",
        "Puede publicarlo con mi nombre.",
        "Grüßen Sie bitte alle im Depot.",
        "Alles Weitere steht im Anhang.",
        "Proszę pozdrowić wszystkich.",
        "Передайте привет всем водителям.",
        "Il resto è nel documento allegato.",
        "De rest staat in de bijlage.",
        "Hälsa alla på kontoret.",
        "I hope this helps.",
        "Should anything be unclear, do not hesitate to call me.",
        "N'hésitez pas à me contacter.",
        "Bei Rückfragen erreichen Sie mich abends.",
        "Quedo a su disposición para cualquier aclaración.",
        "We are happy to be called about any of this and wish you success with the report.",
        "Nous vous souhaitons une bonne suite.",
        "Les deseamos mucho éxito con el informe.",
        "Wir wünschen Ihnen viel Erfolg bei der Auswertung.",
        "Wij wensen u veel succes met het verslag.",
        "Życzymy powodzenia w pracy.",
        "Желаем успехов в работе.",
        "Lycka till med rapporten!",
        "Desejamos sucesso com o relatório.",
    };
    for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
        if (is_answer(ANSWER, left[i], left[i])) fail_msg("%s", left[i]);
    }
    static const char *const kept[] = {
        "The rest of the village reads newspapers.",
        "The driver prints our names on a card and publishes it in the window, which we like.",
        "He greets every dog by name.",
        "Der Fahrer grüßt jeden Hund mit Namen.",
        "If you need large print, you have to ask for it.",
    };
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) assert_true(is_answer(ANSWER, kept[i], kept[i]));
}

static void test_what_stands_above_the_answer(void **state)
{
    (void)state;
    static const char *const left[] = {
        "Forgive the spelling, I write this on the train.",
        "I am no writer. Use it or not, as you like.",
        "Thank you for asking us, which nobody does.",
        "Verzeihen Sie bitte die Tippfehler.",
        "Excusez mes fautes, je ne suis pas écrivain.",
        "Disculpen las faltas de ortografía.",
        "Простите за ошибки, пишу в дороге.",
        "Scusate gli errori, scrivo in fretta.",
        "I hope this finds you well, and the roof as well.",
        "Perdonen el retraso, hemos tenido boda.",
    };
    for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
        if (is_answer(left[i], ANSWER, left[i])) fail_msg("%s", left[i]);
    }
    static const char *const kept[] = {
        "The driver is sorry when he is late, and says so to each of us by name, in any weather.",
        "A form hangs on the door for those who want it to stop.",
    };
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) assert_true(is_answer(kept[i], ANSWER, kept[i]));
}

/* What alone stands below a number of its own paragraph is the answer, whatever it sounds like. */
static void test_all_there_is_below_a_number(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 1."},
                                 {ROLE_AUTHORED, ANSWER},
                                 {ROLE_AUTHORED, "Question 2."},
                                 {ROLE_AUTHORED, "Atlases. Please give my regards to everybody at the depot."}};
    read_with(&f, &call, lines, 4, false, "The bus", 0.3);
    assert_string_equal(filed(&f, "Atlases"), "q2");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_what_follows_the_answer),
                                       cmocka_unit_test(test_what_stands_above_the_answer),
                                       cmocka_unit_test(test_all_there_is_below_a_number)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
