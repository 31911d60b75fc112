/* SPDX-License-Identifier: MIT */
/*
 * test_in_passing: a question's number named in passing before a colon, and questions shortened to a word or two with
 * dots for the rest; numbers and dots that stand for something else.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include "bikes_call.h"

#define BELOW "The circus takes the frames. My aunt keeps the bells in a tin."

static void read_lines(struct fixture *f, const struct line *lines, size_t count)
{
    read_with(f, &call, lines, count, false, "From our workshop", 0.3);
}

static void test_lead_ins_that_name_a_number_in_passing(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"Here is what I'd say to number 3:", "q3"},
        {"what i mean about no 4 is this:", "q4"},
        {"Just quickly from the ferry, on question 2:", "q2"},
        {"Nur schnell aus dem Zug, zu Frage 2:", "q2"},
        {"Voici ce que je dirais sur le numéro 4 :", "q4"},
        {"Un momento desde el barco, sobre la pregunta 2:", "q2"},
        {"Di corsa dal molo, sulla domanda 2:", "q2"},
        {"O que quero dizer sobre a pergunta 4 é isto:", "q4"},
        {"Nog even vanaf de boot, op vraag 3:", "q3"},
        {"Snabbt från bryggan, på fråga 2:", "q2"},
        {"Коротко с парома, по вопросу 2:", "q2"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        char both[300];
        struct fixture f;
        (void)snprintf(both, sizeof both, "%s " BELOW, told[i][0]);
        const struct line inside[] = {{ROLE_AUTHORED, both}};
        read_lines(&f, inside, 1);
        assert_string_equal(filed(&f, "The circus"), told[i][1]);
        assert_false(in_passages(&f, told[i][0]));
        done(&f);
        const struct line below[] = {{ROLE_AUTHORED, told[i][0]}, {ROLE_AUTHORED, BELOW}};
        read_lines(&f, below, 2);
        assert_string_equal(filed(&f, "The circus"), told[i][1]);
        assert_false(in_passages(&f, told[i][0]));
        done(&f);
    }
}

static void test_numbers_of_other_things_lead_in_nothing(void **state)
{
    (void)state;
    static const char *const kept[] = {
        "My uncle lives in the white house, at number 4:",
        "What I think about the no. 4 is this:",
        "We waited for number 3:",
        "The reason is given in my answer to question 2:",
        "Wir warteten am Ufer, auf Nummer 3:",
        "Ma tante habite au numéro 4 :",
        "Last winter, on the 3rd:",
    };
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        char both[300];
        struct fixture f;
        (void)snprintf(both, sizeof both, "%s " BELOW, kept[i]);
        const struct line lines[] = {{ROLE_AUTHORED, both}};
        read_lines(&f, lines, 1);
        assert_true(in_passages(&f, kept[i]));
        done(&f);
    }
}

static void test_questions_shortened_with_dots(void **state)
{
    (void)state;
    struct fixture f;
    const struct line apart[] = {{ROLE_AUTHORED, "How many bicycles...? Nine, in a good week."},
                                 {ROLE_AUTHORED, "Volunteers\xE2\x80\xA6? In the choir."},
                                 {ROLE_AUTHORED, "Rent...? The parish."}};
    read_lines(&f, apart, 3);
    assert_string_equal(filed(&f, "Nine, in"), "q1");
    assert_string_equal(filed(&f, "the choir"), "q2");
    assert_string_equal(filed(&f, "The parish"), "q4");
    assert_false(in_passages(&f, "Volunteers"));
    assert_false(in_passages(&f, "Rent"));
    done(&f);
    const struct line together[] = {
        {ROLE_AUTHORED,
         "How many bicycles...? Nine, in a good week.\nVolunteers...? In the choir.\nRent...? The parish."}};
    read_lines(&f, together, 1);
    assert_string_equal(filed(&f, "Nine, in"), "q1");
    assert_string_equal(filed(&f, "the choir"), "q2");
    assert_string_equal(filed(&f, "The parish"), "q4");
    done(&f);
}

static void test_dots_that_shorten_no_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line once[] = {{ROLE_AUTHORED, "Really...? We had some, and the circus took them."},
                                {ROLE_AUTHORED, "Honestly...? The parish has not been here since May."}};
    read_lines(&f, once, 2);
    assert_true(in_passages(&f, "Really"));
    assert_true(in_passages(&f, "Honestly"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lead_ins_that_name_a_number_in_passing),
        cmocka_unit_test(test_numbers_of_other_things_lead_in_nothing),
        cmocka_unit_test(test_questions_shortened_with_dots),
        cmocka_unit_test(test_dots_that_shorten_no_question),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
