/* SPDX-License-Identifier: MIT */
/* test_speaking: "as to the money" in one paragraph of a letter sets out none of the others; what is said above them of
 * several questions goes for all of them. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "What do you or your club use the boathouse for today?"}},
    {{"en", "Which repairs of the boathouse are the most urgent, and why?"}},
    {{"en", "How should the running of the boathouse be paid for?"}},
    {{"en", "What would make you come to the boathouse more often?"}},
};
static struct question questions[] = {
    {.id = "uses", .title = "Uses today", .texts = texts[0], .text_count = 1},
    {.id = "repairs", .title = "Urgent repairs", .texts = texts[1], .text_count = 1},
    {.id = "money", .title = "Paying for it", .texts = texts[2], .text_count = 1},
    {.id = "often", .title = "Coming more often", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("boathouse", "The boathouse of Lampton", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "Boathouse", 0.3)

static void test_speaking_of_one_matter_leaves_the_others_theirs(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Our rowing club uses it every Tuesday, and the scouts meet there in winter."},
        {ROLE_AUTHORED, "The slipway is broken and the roof leaks; somebody will be hurt, so mend these first."},
        {ROLE_AUTHORED, "As to the money: a grant for the works, and rents to pay for what it costs to run the place."},
        {ROLE_AUTHORED, "I would come more often if there were a light on the path."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "rowing club"), "uses");
    assert_string_equal(filed(&f, "slipway"), "repairs");
    assert_string_equal(filed(&f, "a grant for the works"), "money");
    assert_string_equal(filed(&f, "a light on the path"), "often");
    done(&f);
}

static const char *const several[] = {"I would like to add something on questions two and three.",
                                      "Only a word on your second and your third question.",
                                      "Je réponds à la deuxième et à la troisième question.",
                                      "Ich möchte zur zweiten und dritten Frage etwas beitragen.",
                                      "Quiero decir algo sobre la segunda y la tercera pregunta.",
                                      "Van mij iets over de tweede en de derde vraag."};

static void test_speaking_of_several_questions_at_once(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof several / sizeof *several; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, several[i]},
            {ROLE_AUTHORED, "The caretaker puts a bucket out every other evening, and the school does Saturdays."},
            {ROLE_AUTHORED, "A raffle in the market brought in two thousand last spring, nobody had to beg."}};
        READ(&f, lines);
        if (strcmp(filed(&f, "bucket"), "repairs") != 0 || strcmp(filed(&f, "raffle"), "money") != 0)
            fail_msg("%s: %s, %s", several[i], filed(&f, "bucket"), filed(&f, "raffle"));
        done(&f);
    }
}

static void test_speaking_of_questions_left_to_others(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "I leave questions 2 and 3 to those who know the town."},
        {ROLE_AUTHORED, "The caretaker puts a bucket out every other evening, and the school does Saturdays."},
        {ROLE_AUTHORED, "A raffle in the market brought in two thousand last spring, nobody had to beg."}};
    READ(&f, lines);
    assert_string_not_equal(filed(&f, "bucket"), "repairs");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_speaking_of_one_matter_leaves_the_others_theirs),
                                       cmocka_unit_test(test_speaking_of_several_questions_at_once),
                                       cmocka_unit_test(test_speaking_of_questions_left_to_others)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
