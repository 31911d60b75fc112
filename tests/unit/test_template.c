/* SPDX-License-Identifier: MIT */
/* test_template: what counts as the same words, and what does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/work/template.h>

#define LETTER                                                                                                         \
    "Response teams watch the networks of their country and warn operators when machines are taken over. Operators "   \
    "clean "                                                                                                           \
    "the machines of their customers, and the police follow the money that attackers make with them. None of the "     \
    "three "                                                                                                           \
    "can do without the others, which is why they should meet every month in the capital."

static double share(const char *text, const char *other)
{
    struct arena *arena = arena_new();
    double found = template_share(arena, text, other);
    arena_free(&arena);
    return found;
}

static void test_template_share_sees_through_case_lines_and_names(void **state)
{
    (void)state;
    assert_true(share(LETTER, LETTER) > 0.99);
    assert_true(share("I live in Springfield, and I care. " LETTER " Yours, Homer", LETTER) > TEMPLATE_SHARE);
    char upper[1024];
    size_t length = 0;
    for (const char *at = LETTER; *at; at++)
        upper[length++] = *at == ' ' ? '\n' : *at >= 'a' && *at <= 'z' ? *at - 32 : *at;
    upper[length] = '\0';
    assert_true(share(upper, LETTER) > 0.99);
}

static void test_template_share_is_small_for_an_opinion_of_one_s_own(void **state)
{
    (void)state;
    static const char own[] =
        "Schools have a role that is hardly ever named. Children learn there what a safe password is, and "
        "they teach it to their parents in the evening. Response teams watch the networks of their country, "
        "but they do not reach a family at its kitchen table.";
    assert_true(share(own, LETTER) < 0.3);
}

static void test_template_share_needs_words_enough(void **state)
{
    (void)state;
    assert_true(share("I agree with all of this and have nothing to add.",
                      "I agree with all of this and have nothing to add.") == 0);
    assert_true(share("", LETTER) == 0);
    assert_true(share(LETTER, "") == 0);
}

/* A template quoted within much of one's own is not a near duplicate; the template itself beside it is. */
static void test_template_share_is_of_the_later_one(void **state)
{
    (void)state;
    static const char more[] = LETTER " We have tried this for ten years in four valleys, with a fire brigade that "
                                      "lends us its radio room on Mondays. "
                                      "What we learned is that nobody calls a number that is printed on a form, and "
                                      "everybody calls a neighbour; so the "
                                      "neighbours are trained, and the form has become a card with a face on it. The "
                                      "cost is one afternoon each spring, "
                                      "paid by the valley, and the card is reprinted whenever a face changes.";
    assert_true(share(more, LETTER) < TEMPLATE_SHARE);
    assert_true(share(LETTER, more) > 0.9);
}

static void test_template_share_works_without_spaces(void **state)
{
    (void)state;
    static const char chinese[] =
        "我们认为网络安全需要各方合作。政府应该制定法律，企业应该保护用户的数据，学校应该教育学生安全知识。"
        "没有一方可以独自完成这项工作，所以各方每个月都应该见面，交换信息，一起寻找新的解决办法。";
    assert_true(share(chinese, chinese) > 0.99);
    assert_true(share(chinese, LETTER) < 0.01);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_template_share_sees_through_case_lines_and_names),
        cmocka_unit_test(test_template_share_is_small_for_an_opinion_of_one_s_own),
        cmocka_unit_test(test_template_share_needs_words_enough),
        cmocka_unit_test(test_template_share_is_of_the_later_one),
        cmocka_unit_test(test_template_share_works_without_spaces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
