/* SPDX-License-Identifier: MIT */
/*
 * test_overrun: quoted questions whose last words lost their mark when a mail program wrapped them: word for word the
 * call's, changed, in a language the call does not have; and lines of the author's own that look like it.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

static void read_lines(struct fixture *f, const struct line *lines, size_t count)
{
    read_with(f, &call, lines, count, true, "Bicycle workshops", 0.3);
}
#define READ(f, lines) read_lines(f, lines, sizeof lines / sizeof *lines)

static void expect_whole(const struct fixture *f, const char *question, const char *text)
{
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *passage = &f->out->passages[i];
        if (!strstr(passage->text, text)) continue;
        assert_string_equal(passage->text, text);
        assert_string_equal(passage->question_count ? passage->questions[0].id : "", question);
        return;
    }
    fail_msg("nowhere: %s", text);
}

/* The answer begins behind the question's last word, on the same line. */
static void test_overrun_answer_on_its_line(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_QUOTED, "1. How many bicycles do you repair a week,"},
        {ROLE_AUTHORED, "and with which tools? Aaa twelve, with two stands."},
        {ROLE_QUOTED, "4. Who pays the rent of the workshop, and"},
        {ROLE_AUTHORED, "for how\nlong? Bbb the town, until it needs the house."},
    };
    struct fixture f;
    READ(&f, lines);
    expect_whole(&f, "q1", "Aaa twelve, with two stands.");
    expect_whole(&f, "q4", "Bbb the town, until it needs the house.");
    done(&f);
}

static void test_overrun_changed_words(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_QUOTED, "1. How many bicycles do you mend in a week, and"},
        {ROLE_AUTHORED, "with what tools?\n\nAaa twelve, with two stands."},
        {ROLE_QUOTED, "2. Where do you find helpers, and what do you"},
        {ROLE_AUTHORED, "teach them at first?\n\nBbb at the school."},
        {ROLE_QUOTED, "3. What do you do with bicycles that nobody"},
        {ROLE_AUTHORED, "comes to fetch?\nCcc we sell them in June."},
    };
    struct fixture f;
    READ(&f, lines);
    expect_whole(&f, "q1", "Aaa twelve, with two stands.");
    expect_whole(&f, "q2", "Bbb at the school.");
    expect_whole(&f, "q3", "Ccc we sell them in June.");
    done(&f);
}

/* A line in the midst of the question lost its mark, in a message where others did. */
static void test_overrun_within(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_QUOTED, "2. Where do you find your helpers, and"},
        {ROLE_AUTHORED, "what do you"},
        {ROLE_QUOTED, "teach them at first?"},
        {ROLE_AUTHORED, "Bbb at the school."},
        {ROLE_QUOTED, "3. What do you do with bicycles that"},
        {ROLE_AUTHORED, "nobody comes"},
        {ROLE_QUOTED, "to fetch?"},
        {ROLE_AUTHORED, "Ccc we sell them in June."},
    };
    struct fixture f;
    READ(&f, lines);
    expect_whole(&f, "q2", "Bbb at the school.");
    expect_whole(&f, "q3", "Ccc we sell them in June.");
    done(&f);
}

static void test_overrun_own_lines(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_QUOTED, "1. How many bicycles do you repair a week, and with which tools?"},
        {ROLE_AUTHORED, "does a tandem count as one? Aaa then it is twelve."},
        {ROLE_QUOTED, "2. Where do you find volunteers"}, /* much room is left on this line */
        {ROLE_AUTHORED, "do you mean unpaid? Bbb at the school."},
        {ROLE_QUOTED, "3. What do you do with bicycles that nobody comes to collect?"},
        {ROLE_AUTHORED, "why only bicycles? Ccc we sell them."},
    };
    struct fixture f;
    READ(&f, lines);
    expect_whole(&f, "q1", "does a tandem count as one? Aaa then it is twelve.");
    expect_whole(&f, "q2", "do you mean unpaid? Bbb at the school.");
    expect_whole(&f, "q3", "why only bicycles? Ccc we sell them.");
    done(&f);
}

static struct call_text wide_texts[][1] = {
    {{"ja", "図書室はいつ開いていて、開館時間は誰が決め、週末や祝日はどうしていますか。"}},
    {{"ja", "ボランティアはどのように見つけ、なぜやめてしまうのか、教えてください。"}},
};
static struct question wide_questions[] = {
    {.id = "q1", .text_count = 1, .texts = wide_texts[0]},
    {.id = "q2", .text_count = 1, .texts = wide_texts[1]},
};
static const struct call wide_call = CALL_OF("library", "図書室", wide_questions);

static void test_overrun_without_blanks(void **state)
{
    (void)state;
    const struct line lines[] = {
        {ROLE_QUOTED, "図書室はいつ開いていて、開館時間"},
        {ROLE_AUTHORED, "は誰が決め、週末や祝日はどうしてい\nますか。\n\n平日の午前だけです。"},
        {ROLE_QUOTED, "ボランティアはどのように見つけ、"},
        {ROLE_AUTHORED, "なぜやめてしまうのか、教えてくだ\nさい。\n\n学校を通じてです。"},
    };
    struct fixture f;
    read_with(&f, &wide_call, lines, 4, true, "図書室", 0.3);
    expect_whole(&f, "q1", "平日の午前だけです。");
    expect_whole(&f, "q2", "学校を通じてです。");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_overrun_answer_on_its_line),
                                       cmocka_unit_test(test_overrun_changed_words),
                                       cmocka_unit_test(test_overrun_within), cmocka_unit_test(test_overrun_own_lines),
                                       cmocka_unit_test(test_overrun_without_blanks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
