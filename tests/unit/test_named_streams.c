/* SPDX-License-Identifier: MIT */
/* A workstream named above text tells which questions may be meant there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "What was lost in the last flood, and who helped?"}},
    {{"en", "What should be ready before the next one?"}},
    {{"en", "Who looks after the boats, and what does it cost?"}},
    {{"en", "What should be ready before the season begins?"}},
};
static const char *ids[] = {"ws1", "ws2"};
static struct question questions[] = {
    {.id = "f1", .title = "", .texts = texts[0], .text_count = 1, .workstreams = ids, .workstream_count = 1},
    {.id = "f2", .title = "", .texts = texts[1], .text_count = 1, .workstreams = ids, .workstream_count = 1},
    {.id = "h1", .title = "", .texts = texts[2], .text_count = 1, .workstreams = ids + 1, .workstream_count = 1},
    {.id = "h2", .title = "", .texts = texts[3], .text_count = 1, .workstreams = ids + 1, .workstream_count = 1},
};
static struct workstream workstreams[] = {
    {.id = "ws1", .title = "Floods", .text = "", .lead = ""},
    {.id = "ws2", .title = "Harbours and boats", .text = "", .lead = ""},
};
static const struct call call = {.id = "coast",
                                 .lang = "en",
                                 .title = "Coast",
                                 .about = "",
                                 .list_address = "",
                                 .list_id = "",
                                 .list_subscribe = "",
                                 .late_from = "",
                                 .questions = questions,
                                 .question_count = 4,
                                 .workstreams = workstreams,
                                 .workstream_count = 2};

/* It fits a question of either workstream alike. */
#define READY "Rope, lamps and a list of telephone numbers should be ready by then, and one person who has keys."

static bool answers_nothing(const struct fixture *f, const char *words)
{
    return !in_passages(f, words) || strcmp(filed(f, words), "") == 0;
}

/* What stands under the name of each of the two, however it is written. */
static void test_a_heading_tells_whose_questions_are_answered(void **state)
{
    (void)state;
    static const char *const headings[][2] = {
        {"Workstream 1", "Workstream 2"},
        {"WORKSTREAM 1 - FLOODS", "WORKSTREAM 2 - HARBOURS AND BOATS"},
        {"WS1:", "WS2:"},
        {"Floods", "Harbours and boats"},
        {"For the floods team", "For the harbours team"},
    };
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        const char *above[] = {headings[i][0], headings[i][1]};
        for (int turned = 0; turned < 2; turned++) {
            const struct line lines[] = {
                {ROLE_AUTHORED, above[turned]},
                {ROLE_AUTHORED, READY},
                {ROLE_AUTHORED, above[!turned]},
                {ROLE_AUTHORED, turned ? "The mill lost its floor, and the village helped."
                                       : "Two pensioners do, and it costs us hardly anything but paint."},
            };
            struct fixture f;
            read_with(&f, &call, lines, 4, false, "", 0.3);
            assert_int_equal(filed(&f, "Rope, lamps")[0], turned ? 'h' : 'f');
            assert_string_equal(filed(&f, turned ? "The mill" : "Two pensioners"), turned ? "f1" : "h1");
            assert_true(answers_nothing(&f, above[turned]));
            done(&f);
        }
    }
}

/* The subject of a letter of one's own says it of the whole; a workstream that is left or mentioned by the way does
 * not.
 */
static void test_a_subject_speaks_for_its_questions(void **state)
{
    (void)state;
    const struct line lines[] = {{ROLE_AUTHORED, READY}};
    struct fixture f;
    read_with(&f, &call, lines, 1, false, "Our text for workstream 2", 0.3);
    assert_string_equal(filed(&f, "Rope, lamps"), "h2");
    done(&f);
    read_with(&f, &call, lines, 1, false, "Our text for workstream 1", 0.3);
    assert_string_equal(filed(&f, "Rope, lamps"), "f2");
    done(&f);
}

/* "Floods" in the middle of a text heads nothing below it. */
static void test_a_sentence_heads_nothing(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "The floods of March took the mill's floor, and half the village came and helped with buckets."},
        {ROLE_AUTHORED, "Two pensioners look after the boats; the paint costs us forty a year, and they refuse more."},
    };
    struct fixture f;
    read_with(&f, &call, lines, 2, false, "", 0.3);
    assert_string_equal(filed(&f, "The floods of March"), "f1");
    assert_string_equal(filed(&f, "Two pensioners"), "h1");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_heading_tells_whose_questions_are_answered),
        cmocka_unit_test(test_a_subject_speaks_for_its_questions),
        cmocka_unit_test(test_a_sentence_heads_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
