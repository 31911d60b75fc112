/* SPDX-License-Identifier: MIT */
/*
 * test_merged: two questions of the call made one with a word between them, answered once: both, marked; and a
 * question's words behind another question's number: the words decide, less sure, and the evidence says so.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

static const struct passage *passage_with(const struct fixture *f, const char *words)
{
    for (size_t i = 0; i < f->out->passage_count; i++)
        if (strstr(f->out->passages[i].text, words)) return &f->out->passages[i];
    fail_msg("nowhere: %s", words);
    return NULL;
}

static void test_merged_answers_both(void **state)
{
    (void)state;
    static const struct line prompts[] = {
        {ROLE_QUOTED,
         "How many bicycles do you repair a week, and with which tools, and where do you find volunteers, and "
         "what do you teach them first?"},
        {ROLE_AUTHORED,
         "How many bicycles do you repair a week, and with which tools, and where do you find volunteers, "
         "and what do you teach them first?"},
        {ROLE_QUOTED,
         "How many bicycles do you repair a week, and with which tools / where do you find volunteers, and "
         "what do you teach them first"},
    };
    for (size_t i = 0; i < sizeof prompts / sizeof *prompts; i++) {
        struct fixture f;
        const struct line lines[] = {prompts[i],
                                     {ROLE_AUTHORED, "Aaa twelve, and the school sends us helpers."},
                                     {ROLE_QUOTED, "Who pays the rent of the workshop, and for how long?"},
                                     {ROLE_AUTHORED, "Ddd the town."}};
        read_with(&f, &call, lines, 4, true, "Our workshop", 0.3);
        const struct passage *passage = passage_with(&f, "Aaa");
        assert_int_equal(passage->question_count, 2);
        assert_string_equal(passage->questions[0].id, "q1");
        assert_string_equal(passage->questions[1].id, "q2");
        assert_string_equal(filed(&f, "Ddd"), "q4");
        done(&f);
    }
}

static void test_merged_not_one_half(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED, "How many bicycles do you repair a week, and with which tools?"},
        {ROLE_AUTHORED, "Twelve, and who pays the rent of the workshop is the town, as everybody here knows."}};
    read_with(&f, &call, lines, 2, true, "Our workshop", 0.3);
    assert_int_equal(passage_with(&f, "Twelve")->question_count, 1);
    done(&f);
}

static void test_merged_crossed_number(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "1. How many bicycles do you repair a week, and with which tools?"},
                                 {ROLE_AUTHORED, "Aaa twelve."},
                                 {ROLE_QUOTED, "2. Where do you find volunteers, and what do you teach them first?"},
                                 {ROLE_AUTHORED, "Bbb at the school."},
                                 {ROLE_QUOTED, "3. Who pays the rent of the workshop, and for how long?"},
                                 {ROLE_AUTHORED, "Ddd the town."}};
    read_with(&f, &call, lines, 6, true, "Our workshop", 0.3);
    const struct verdict *sure = &passage_with(&f, "Aaa")->questions[0];
    const struct verdict *crossed = &passage_with(&f, "Ddd")->questions[0];
    assert_string_equal(crossed->id, "q4");
    assert_true(crossed->confidence < 0.9 && sure->confidence > 0.95);
    assert_non_null(strstr(crossed->evidence[0].detail, "3 is another question's number"));
    done(&f);
}

/* Who counts for themselves puts no number where another belongs. */
static void test_merged_own_count(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "1. Where do you find volunteers, and what do you teach them first?"},
                                 {ROLE_AUTHORED, "Bbb at the school."},
                                 {ROLE_QUOTED, "2. Who pays the rent of the workshop, and for how long?"},
                                 {ROLE_AUTHORED, "Ddd the town."}};
    read_with(&f, &call, lines, 4, true, "Our workshop", 0.3);
    assert_string_equal(filed(&f, "Bbb"), "q2");
    assert_true(passage_with(&f, "Ddd")->questions[0].confidence > 0.95);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_merged_answers_both), cmocka_unit_test(test_merged_not_one_half),
        cmocka_unit_test(test_merged_crossed_number), cmocka_unit_test(test_merged_own_count)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
