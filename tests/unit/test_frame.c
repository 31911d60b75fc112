/* SPDX-License-Identifier: MIT */
/* test_frame: what hands the answers over is none of them, whichever question it has a word of. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
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

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_frame_what_hands_over_is_no_answer),
                                       cmocka_unit_test(test_frame_what_also_answers_stays)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
