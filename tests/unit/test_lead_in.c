/* SPDX-License-Identifier: MIT */
/*
 * test_lead_in: a sentence that says which one question the next paragraph answers, and those that only sound like it;
 * and what is said of a question behind its number.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Who decides on the timetable of the bell ringers?"}},
    {{"en", "How are the ropes and the bells looked after?"}},
    {{"en", "What complaints about noise have you had?"}},
    {{"en", "How do you find young ringers?"}},
    {{"en", "Which recordings exist, and where are they kept?"}},
};
static struct question questions[] = {
    {.id = "q1", .texts = texts[0], .text_count = 1}, {.id = "q2", .texts = texts[1], .text_count = 1},
    {.id = "q3", .texts = texts[2], .text_count = 1}, {.id = "q4", .texts = texts[3], .text_count = 1},
    {.id = "q5", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("bells", "Village bells", questions);

static const char *filed_below(const char *sentence)
{
    struct fixture f;
    static const char *const ids[] = {"", "q1", "q2", "q3", "q4", "q5"};
    const struct line lines[] = {{ROLE_AUTHORED, sentence},
                                 {ROLE_AUTHORED, "The baker's wife has a key and a good memory. That has to do."}};
    read_with(&f, &call, lines, 2, true, "Bells", 0.3);
    const char *found = filed(&f, "a good memory"), *kept = "";
    for (size_t i = 0; found != NULL && i < sizeof ids / sizeof *ids; i++)
        if (strcmp(ids[i], found) == 0) kept = ids[i];
    done(&f);
    return kept;
}

static void test_lead_in_names_the_next_paragraph(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"I know little of bells. Of your bullets just one is mine, the fifth.", "q5"},
        {"Von Ihren Fragen kann ich nur die zweite beantworten.", "q2"},
        {"De la liste, seule la quatrième question est pour moi.", "q4"},
        {"De sus preguntas contesto solamente a la tercera.", "q3"},
        {"Delle domande rispondo soltanto alla quinta.", "q5"},
        {"Das perguntas, respondo apenas à segunda.", "q2"},
        {"Van uw vragen is alleen de vierde iets voor mij.", "q4"},
        {"Z pytań dotyczy mnie tylko trzecie.", "q3"},
        {"Из вопросов отвечу только на пятый.", "q5"},
        {"Av frågorna är bara den andra något för mig.", "q2"},
        {"Sorulardan yalnızca dördüncüsüne cevabım var.", "q4"},
        {"ご質問のうち、二番目だけにお答えします。", "q2"},
        {"这些问题里我只回答第三个。", "q3"},
        {"Only the last question is for me.", "q5"},
        {"Antworten 2 und 3 liegen bei. Die vierte gebe ich gleich hier:", "q4"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) assert_string_equal(filed_below(told[i][0]), told[i][1]);
}

/* Leaving out, times, agendas and talk about a question single out no answer. */
static void test_lead_in_refuses(void **state)
{
    (void)state;
    static const char *const plain[] = {
        "Ich antworte anderen gern auf Fragen, nur die vierte lasse ich aus.",
        "This is only the fourth time that I answer questions of a list.",
        "Only the second point of the agenda is open.",
        "Zu Ihren Fragen habe ich nur bei der vierten eine Anmerkung.",
        "Nur zur fünften Frage kann ich nichts sagen.",
    };
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) assert_string_equal(filed_below(plain[i]), "");
}

static void test_lead_in_yields_to_other_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "I answer them as they come, only the fifth question at length."},
                                 {ROLE_AUTHORED, "Q1: The sexton decides, on the back of an envelope."},
                                 {ROLE_AUTHORED, "Q2: With linseed oil and bad language, twice a year."}};
    read_with(&f, &call, lines, 3, true, "Bells", 0.3);
    assert_string_equal(filed(&f, "The sexton"), "q1");
    assert_string_equal(filed(&f, "linseed"), "q2");
    done(&f);
}

/* What goes on to say which question was named is no part of its answer; an answer's own colon is. */
static void test_lead_in_names_again(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Alla terza domanda, quella sui reclami: una vedova scrive ogni anno al vescovo."},
        {ROLE_AUTHORED, "Alla quarta, come trovare i giovani suonatori è semplice: si comincia dalle nonne."}};
    read_with(&f, &call, lines, 2, true, "Bells", 0.3);
    assert_string_equal(filed(&f, "una vedova"), "q3");
    assert_false(in_passages(&f, "quella sui"));
    assert_true(in_passages(&f, "come trovare"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lead_in_names_the_next_paragraph), cmocka_unit_test(test_lead_in_refuses),
        cmocka_unit_test(test_lead_in_yields_to_other_numbers), cmocka_unit_test(test_lead_in_names_again)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
