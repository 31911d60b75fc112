/* SPDX-License-Identifier: MIT */
/*
 * test_prompts: the call's questions, repeated by who answers them, are never part of an answer: quoted in a message
 * that says nowhere that it is a reply, cut in two, made one, or put into a language the call does not have.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "How many bicycles do you repair a week, and with which tools?"}},
    {{"en", "Where do you find volunteers, and what do you teach them first?"}},
    {{"en", "What do you do with bicycles that nobody comes to collect?"}},
    {{"en", "Who pays the rent of the workshop, and for how long?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Repairs", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Volunteers", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Leftovers", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Rent", .texts = texts[3], .text_count = 1},
};
static const struct call call = {.id = "bikes",
                                 .lang = "en",
                                 .title = "Bicycle workshops",
                                 .about = "",
                                 .list_address = "",
                                 .list_id = "",
                                 .list_subscribe = "",
                                 .late_from = "",
                                 .questions = questions,
                                 .question_count = 4};

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "From our workshop", 0.3)

static void test_prompts_quoted_where_nothing_says_reply(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED,
         "1. How many bicycles do you repair a week, and with which tools?\n2. Where do you find volunteers, "
         "and what do you teach them first?\n3. What do you do with bicycles that nobody comes to collect?"},
        {ROLE_AUTHORED, "The circus takes the frames."},
        {ROLE_QUOTED, "4. Who pays the rent of the workshop, and for how long?"},
        {ROLE_AUTHORED, "My aunt."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "circus"), "q3");
    assert_string_equal(filed(&f, "My aunt"), "q4");
    assert_false(in_passages(&f, "Where do you find"));
    assert_false(in_passages(&f, "Who pays"));
    done(&f);
}

static void test_prompts_cut_in_two(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "Where do you find volunteers,"},
                                 {ROLE_AUTHORED, "In the choir."},
                                 {ROLE_QUOTED, "and what do you teach them first?"},
                                 {ROLE_AUTHORED, "Patience."},
                                 {ROLE_QUOTED, "Who pays the rent of the workshop,"},
                                 {ROLE_AUTHORED, "The parish."},
                                 {ROLE_QUOTED, "and for how long?"},
                                 {ROLE_AUTHORED, "Until the roof goes."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "Patience"), "q2");
    assert_string_equal(filed(&f, "parish"), "q4");
    assert_string_equal(filed(&f, "the roof"), "q4");
    assert_false(in_passages(&f, "for how long"));
    done(&f);
}

static void test_prompts_made_one(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED,
         "What do you do with bicycles that nobody comes to collect? Who pays the rent of the workshop, and "
         "for how long?"},
        {ROLE_AUTHORED, "We sell them at the fair, and from that the rent is paid, so far for six years."},
        {ROLE_QUOTED, "How many bicycles do you repair a week, and with which tools?"},
        {ROLE_AUTHORED, "Nine."}};
    READ(&f, lines);
    const struct passage *both = &f.out->passages[0];
    assert_int_equal(both->question_count, 2);
    assert_true(strcmp(both->questions[0].id, both->questions[1].id) != 0);
    assert_non_null(strstr("q3q4", both->questions[0].id));
    assert_non_null(strstr("q3q4", both->questions[1].id));
    assert_string_equal(filed(&f, "Nine"), "q1");
    done(&f);
}

/* Who cites a part of a long explanation, and answers nobody, writes it into the answer. */
static void test_prompts_citing_an_explanation_is_no_prompt(void **state)
{
    (void)state;
    struct fixture f;
    struct call_text long_text[] = {
        {"en",
         "The council has cut the grant for open workshops by a third, and three have closed. The museum keeps its "
         "own workshop for schools. Would you share rooms with a museum or a school, and under whose key?"}};
    struct question long_questions[] = {questions[0], questions[1], questions[2], questions[3]};
    long_questions[3] =
        (struct question){.id = "q4", .title = "Would you share your rooms?", .texts = long_text, .text_count = 1};
    struct call longer = call;
    longer.questions = long_questions;
    const struct line lines[] = {{ROLE_AUTHORED, "We have looked at this with the school."},
                                 {ROLE_QUOTED, "The museum keeps its own workshop for schools."},
                                 {ROLE_AUTHORED, "That is news to us, the museum has been shut since May."}};
    read_with(&f, &longer, lines, 3, false, "From our workshop", 0);
    assert_true(in_passages(&f, "The museum keeps its own"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_prompts_quoted_where_nothing_says_reply), cmocka_unit_test(test_prompts_cut_in_two),
        cmocka_unit_test(test_prompts_made_one), cmocka_unit_test(test_prompts_citing_an_explanation_is_no_prompt)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
