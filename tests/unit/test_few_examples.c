/* SPDX-License-Identifier: MIT */
/* What a first filed answer does to those that come after it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "bikes_call.h"

/* How sure the words stand under the question; 0: elsewhere. */
static double sure_of(const struct example *examples, size_t count, const char *text, const char *question)
{
    struct example copies[4];
    memcpy(copies, examples, count * sizeof *copies);
    struct examples taught = {.items = copies, .count = count};
    const struct line lines[] = {{ROLE_AUTHORED, text}};
    struct fixture f;
    read_taught(&f, &call, &taught, lines, 1, 1, false, "", 0.1);
    double sure = strcmp(filed(&f, "."), question) == 0 ? f.out->passages[0].questions[0].confidence : 0;
    done(&f);
    return sure;
}

static const struct example of_tools = {
    .question = "q1",
    .text = "Flat tyres above all. Two stands, a truing jig, a press for headsets and a bench with a vice stand in the "
            "back room, and on the wall hang spanners from eight to thirty-two, cone wrenches, a chain whip, cable "
            "cutters, and whatever the neighbours bring us when they clear their cellars. Saturdays are busiest; in "
            "July we close."};

/* An answer that speaks of other things says nothing against the next one to its question. */
static void test_a_first_answer_speaks_against_none(void **state)
{
    (void)state;
    const char *next = "Our volunteers are shown how a repair is done before they may use the tools, and most of them "
                       "come from the neighbourhood, from the school and from two choirs that rehearse next door on "
                       "Thursdays.";
    double alone = sure_of(&of_tools, 0, next, "q1"), taught = sure_of(&of_tools, 1, next, "q1");
    assert_true(alone > 0.5);
    assert_true(taught > alone - 0.03);
}

/* ... and one that speaks of the same things speaks for it. */
static void test_a_first_answer_teaches(void **state)
{
    (void)state;
    const char *next = "The jig is what we could not do without; spanners and a chain whip can be borrowed.";
    double alone = sure_of(&of_tools, 0, next, "q1"), taught = sure_of(&of_tools, 1, next, "q1");
    assert_true(taught > alone + 0.1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_first_answer_speaks_against_none),
        cmocka_unit_test(test_a_first_answer_teaches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
