/* SPDX-License-Identifier: MIT */
/* test_numbers: numbers at the beginning of lines are the author's own word, whatever stands behind them. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "How does your station keep on the air when the mains fail?"}},
    {{"en", "Which agreements do you have with the authorities for a disaster?"}},
    {{"en", "How do you train new presenters?"}},
    {{"en", "How do you warn listeners who speak another language?"}},
    {{"en", "What should the regulator do for small stations?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Power", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Agreements", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Training", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Warnings", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Regulation", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("radio", "Small stations in bad weather", questions);

#define READ(f, filed, lines)                                                                                          \
    read_taught(f, &call, filed, lines, sizeof lines / sizeof *lines, sizeof lines / sizeof *lines, false, "Answers",  \
                0.3)

/* Each speaks in the words of another question, as people do who answer with a story. */
static void test_numbers_hold_though_other_questions_fit(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED, "1. The presenters pedal, it is part of their training."},
        {ROLE_AUTHORED, "2. We keep on the air and phone the mayor when the mains fail."},
        {ROLE_AUTHORED, "3. They speak to listeners in another language for a month."},
        {ROLE_AUTHORED, "4. By agreement with the priest, who has the bells."},
        {ROLE_AUTHORED, "5. Train us, and warn us before the mains fail."}};
    struct fixture f;
    READ(&f, NULL, lines);
    assert_string_equal(filed(&f, "pedal"), "q1");
    assert_string_equal(filed(&f, "mayor"), "q2");
    assert_string_equal(filed(&f, "for a month"), "q3");
    assert_string_equal(filed(&f, "bells"), "q4");
    assert_string_equal(filed(&f, "Train us"), "q5");
    done(&f);
}

/* One of them is left empty. */
static void test_numbers_hold_though_one_is_empty(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "1. A tractor turns the dynamo."},
                                        {ROLE_AUTHORED, "2."},
                                        {ROLE_AUTHORED, "3. They sit beside me for a month."},
                                        {ROLE_AUTHORED, "4. My wife sings it."},
                                        {ROLE_AUTHORED, "5. Leave us alone."}};
    struct fixture f;
    READ(&f, NULL, lines);
    assert_string_equal(filed(&f, "tractor"), "q1");
    assert_string_equal(filed(&f, "beside me"), "q3");
    assert_string_equal(filed(&f, "sings it"), "q4");
    assert_string_equal(filed(&f, "alone"), "q5");
    done(&f);
}

/* The first answer filed under a question says nothing against the next in other words. */
static void test_numbers_hold_after_the_first_filed_answer(void **state)
{
    (void)state;
    static struct example answers[] = {
        {.question = "q1",
         .text = "Two diesel generators and a bank of lorry batteries, tested on Sundays after mass."},
        {.question = "q2", .text = "The district officer has the key, and we have his number."}};
    static const struct line lines[] = {{ROLE_AUTHORED, "1. Kerosene lamps and a hand crank."},
                                        {ROLE_AUTHORED, "5. Leave us alone and send money."}};
    static const struct line single[] = {
        {ROLE_AUTHORED, "1. Honestly we do not, the studio goes dark until the lights are back."}};
    static const struct line spanish[] = {{ROLE_AUTHORED, "1. Una rueda de agua en el arroyo."},
                                          {ROLE_AUTHORED, "2. Nada por escrito."}};
    for (size_t count = 1; count <= 2; count++) {
        struct examples filed_before = {.items = answers, .count = count};
        struct fixture f;
        READ(&f, &filed_before, lines);
        assert_string_equal(filed(&f, "hand crank"), "q1");
        assert_string_equal(filed(&f, "send money"), "q5");
        done(&f);
        READ(&f, &filed_before, single);
        assert_string_equal(filed(&f, "goes dark"), "q1");
        done(&f);
        READ(&f, &filed_before, spanish);
        assert_string_equal(filed(&f, "arroyo"), "q1");
        assert_string_equal(filed(&f, "escrito"), "q2");
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_hold_though_other_questions_fit),
        cmocka_unit_test(test_numbers_hold_though_one_is_empty),
        cmocka_unit_test(test_numbers_hold_after_the_first_filed_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
