/* SPDX-License-Identifier: MIT */
/*
 * test_own_heads: what the author puts above or before answers in words of their own: a turn ("As to the money, ..."),
 * a question ("Who pays? The baker."), a line above several paragraphs, a cell; letters for the questions' numbers; and
 * where the same signs part an answer.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Where do your hives stand in winter?"}},
    {{"en", "What does a hive cost in its first year, and who bears that cost?"}},
    {{"en", "Who does which work in the club, and how is that decided?"}},
    {{"en", "How do you win children and young people for bees?"}},
    {{"en", "Which laws or rules stand in your way?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Wintering", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Costs", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Roles", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Young people", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Law", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("bees", "Beekeeping clubs", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "Bees", 0.3)

static void test_a_question_before_its_answer(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Where do they go? Behind the mill, out of the wind, on old pallets."},
                                 {ROLE_AUTHORED, "Who foots the bill? The baker lends us half and wants no interest."},
                                 {ROLE_AUTHORED, "Who does what? Ruth paints, Gil mows, and in March we swap."},
                                 {ROLE_AUTHORED, "And the teenagers? Two come on Fridays and eat all the biscuits."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Behind the mill"), "q1");
    assert_string_equal(filed(&f, "The baker"), "q2");
    assert_string_equal(filed(&f, "Ruth paints"), "q3");
    assert_string_equal(filed(&f, "Two come on Fridays"), "q4");
    done(&f);
}

/* In other languages, too, though nothing in the answers speaks of what is asked. */
static void test_turns_in_many_languages(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *money, *tasks, *young;
    } of[] = {
        {"de", "Was das Geld angeht, hilft uns der Bäcker.", "Was die Arbeitsteilung angeht, malt Ruth an.",
         "Was die nächste Generation angeht, kommen freitags zwei."},
        {"fr", "S'agissant de l'argent, le boulanger nous aide.",
         "Pour parler de la répartition des tâches, Ruth peint.", "Quant à la relève, deux viennent le vendredi."},
        {"es", "Tocante al dinero, el panadero nos ayuda.", "Hablando del reparto de tareas, Ruth pinta.",
         "En cuanto a la nueva generación, vienen dos los viernes."},
        {"ru", "Что до денег, нам помогает пекарь.", "Говоря о распределении обязанностей, Рут красит.",
         "Если говорить о детях, двое приходят по пятницам."},
        {"pl", "Co do pieniędzy, piekarz nam pomaga.", "Jeżeli chodzi o podział obowiązków, Ruta maluje.",
         "Mówiąc o młodym pokoleniu, w piątki przychodzi dwoje."},
        {"it", "Venendo ai soldi, il fornaio ci aiuta.", "Parlando della divisione dei compiti, Ruth dipinge.",
         "Quanto alla nuova generazione, il venerdì vengono in due."},
    };
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, of[i].money}, {ROLE_AUTHORED, of[i].tasks}, {ROLE_AUTHORED, of[i].young}};
        READ(&f, lines);
        if (strcmp(filed(&f, of[i].money), "q2") != 0 || strcmp(filed(&f, of[i].tasks), "q3") != 0 ||
            strcmp(filed(&f, of[i].young), "q4") != 0)
            fail_msg("%s: %s %s %s", of[i].lang, filed(&f, of[i].money), filed(&f, of[i].tasks),
                     filed(&f, of[i].young));
        done(&f);
    }
}

/* A line heads all up to the next one, and is no part of what is filed. */
static void test_lines_above_several_paragraphs(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "What it takes out of our pockets"},
                                 {ROLE_AUTHORED, "The baker lends us half of it every spring."},
                                 {ROLE_AUTHORED, "Nobody has ever asked him why he does so."},
                                 {ROLE_AUTHORED, "Those who come after us"},
                                 {ROLE_AUTHORED, "On Fridays two turn up and eat all the biscuits."},
                                 {ROLE_AUTHORED, "One of them has her own veil by now."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "The baker lends"), "q2");
    assert_string_equal(filed(&f, "Nobody has ever"), "q2");
    assert_string_equal(filed(&f, "On Fridays two"), "q4");
    assert_string_equal(filed(&f, "One of them has"), "q4");
    assert_false(in_passages(&f, "Those who come"));
    done(&f);
}

/* Below the call's own words the same lines part one answer, and all of it is kept. */
static void test_lines_below_a_repeated_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Where do your hives stand in winter?"},
                                 {ROLE_AUTHORED, "Behind the mill"},
                                 {ROLE_AUTHORED, "It is dry there and the wind is kept off."},
                                 {ROLE_AUTHORED, "Forty paces from the road"},
                                 {ROLE_AUTHORED, "Eight pallets and a day of work."},
                                 {ROLE_AUTHORED, "How do you win children and young people for bees?"},
                                 {ROLE_AUTHORED, "With biscuits."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Behind the mill"), "q1");
    assert_string_equal(filed(&f, "Forty paces from the road"), "q1");
    assert_string_equal(filed(&f, "Eight pallets"), "q1");
    assert_string_equal(filed(&f, "With biscuits"), "q4");
    done(&f);
}

/* Letters that cannot be the author's own count stand for the questions' numbers. */
static void test_letters_for_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "b) Next to nothing, since the baker is kind."},
                                 {ROLE_AUTHORED, "c) Ruth, mostly."},
                                 {ROLE_AUTHORED, "e) None that we know of."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Next to nothing"), "q2");
    assert_string_equal(filed(&f, "Ruth, mostly"), "q3");
    assert_string_equal(filed(&f, "None that we"), "q5");
    done(&f);
    const struct line cyrillic[] = {
        {ROLE_AUTHORED, "а) За мельницей."}, {ROLE_AUTHORED, "в) Рут."}, {ROLE_AUTHORED, "д) Никакие."}};
    READ(&f, cyrillic);
    assert_string_equal(filed(&f, "Рут"), "q3");
    assert_string_equal(filed(&f, "Никакие"), "q5");
    done(&f);
}

static void test_letters_of_a_list(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "4. We do three things for children:"},
                                 {ROLE_AUTHORED, "a) biscuits on Fridays,"},
                                 {ROLE_AUTHORED, "b) a veil of one's own,"},
                                 {ROLE_AUTHORED, "c) and nobody is told off."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "biscuits"), "q4");
    assert_string_equal(filed(&f, "a veil"), "q4");
    assert_string_equal(filed(&f, "told off"), "q4");
    done(&f);
    const struct line counted[] = {{ROLE_AUTHORED, "a) First we had no money."},
                                   {ROLE_AUTHORED, "b) Then we had no roof."},
                                   {ROLE_AUTHORED, "c) Now we have no time."}};
    READ(&f, counted);
    assert_string_not_equal(filed(&f, "no time"), "q3");
    done(&f);
}

/* Questions in the author's wording above all that is answered, each another one's, are no part of the answers; a few
 * within one answer are. */
static void test_questions_of_the_authors_own_wording(void **state)
{
    (void)state;
    struct fixture f;
    const struct line anew[] = {
        {ROLE_AUTHORED, "What is the place where our bees are kept from the frost, and since when?"},
        {ROLE_AUTHORED, "Behind the mill, out of the winter wind."},
        {ROLE_AUTHORED, "How dear is it to begin with one colony, and from whose pocket does it\n"
                        "all come in the end?"},
        {ROLE_AUTHORED, "The baker pays half of what one costs."},
        {ROLE_AUTHORED, "By which means do we get the teenagers to join and to stay with us?"},
        {ROLE_AUTHORED, "Children come for the biscuits."}};
    READ(&f, anew);
    assert_string_equal(filed(&f, "Behind the mill"), "q1");
    assert_string_equal(filed(&f, "The baker pays"), "q2");
    assert_string_equal(filed(&f, "Children come"), "q4");
    assert_false(in_passages(&f, "kept from the frost"));
    assert_false(in_passages(&f, "from whose pocket"));
    assert_false(in_passages(&f, "By which means"));
    done(&f);
    const struct line within[] = {{ROLE_AUTHORED, "Question 2: Two hundred, of which the baker pays half."},
                                  {ROLE_AUTHORED, "And why does he of all people?"},
                                  {ROLE_AUTHORED, "For the honey."},
                                  {ROLE_AUTHORED, "What becomes of it if the first ones die?"},
                                  {ROLE_AUTHORED, "Then he sighs."}};
    READ(&f, within);
    assert_true(in_passages(&f, "why does he of all people"));
    done(&f);
}

/* "For example" asks for no example. */
static void test_what_introduces_a_case_names_nothing(void **state)
{
    (void)state;
    static struct call_text cases[][1] = {{{"en", "Whom do you teach, for example in schools, parishes or prisons?"}},
                                          {{"en", "Which example of another club should we follow?"}},
                                          {{"en", "Who keeps the honey?"}}};
    static struct question of[] = {{.id = "q1", .title = "", .texts = cases[0], .text_count = 1},
                                   {.id = "q2", .title = "", .texts = cases[1], .text_count = 1},
                                   {.id = "q3", .title = "", .texts = cases[2], .text_count = 1}};
    static const struct call examples = CALL_OF("clubs", "Clubs", of);
    const struct line lines[] = {{ROLE_AUTHORED, "Good example"},
                                 {ROLE_AUTHORED, "Aarhus, by far."},
                                 {ROLE_AUTHORED, "Honey"},
                                 {ROLE_AUTHORED, "Ruth has it all."}};
    struct fixture f;
    read_with(&f, &examples, lines, 4, false, "Clubs", 0.3);
    assert_string_equal(filed(&f, "Aarhus"), "q2");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_question_before_its_answer),
        cmocka_unit_test(test_turns_in_many_languages),
        cmocka_unit_test(test_lines_above_several_paragraphs),
        cmocka_unit_test(test_lines_below_a_repeated_question),
        cmocka_unit_test(test_letters_for_numbers),
        cmocka_unit_test(test_letters_of_a_list),
        cmocka_unit_test(test_questions_of_the_authors_own_wording),
        cmocka_unit_test(test_what_introduces_a_case_names_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
