/* SPDX-License-Identifier: MIT */
/*
 * test_set_out: how answers are set out by what stands above or before them: a question cut short in brackets, one in
 * another language that explains itself, titles run together, headings of everyday words, and numbers that the letter
 * announces for its attachment.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Who opens the mountain hut, and how does the key reach them?"}},
    {{"en", "What food do you keep in the hut over the winter (tins, flour, oil)?"}},
    {{"en", "Where does the water of the hut come from, and what happens when it freezes?"}},
    {{"en", "Under what conditions may a hut be passed on to another club, and who decides?"}},
    {{"en", "Who rescues people from the pass, and who pays for the helicopter?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Keys", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Provisions", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Water", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Taking over", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Rescue", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("huts", "Mountain huts", questions);

#define READ(f, reply, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, reply, "Our hut", 0.3)

static void test_set_out_by_questions_cut_short(void **state)
{
    (void)state;
    static const char *const cuts[] = {"Who opens [...]?", "Who opens […] ?", "Who opens (...)?", "Who opens (…)",
                                       "Who opens [..] and how does the key reach them?"};
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_QUOTED, "Where does the water of the hut come from [...]"},
                                     {ROLE_AUTHORED, "A spring, and in March a saucepan of snow."},
                                     {ROLE_QUOTED, cuts[i]},
                                     {ROLE_AUTHORED, "The baker; it hangs behind his oven."}};
        READ(&f, true, lines);
        assert_string_equal(filed(&f, "A spring"), "q3");
        assert_string_equal(filed(&f, "The baker"), "q1");
        assert_false(in_passages(&f, "Who opens"));
        done(&f);
    }
    struct fixture f;
    const struct line own[] = {{ROLE_AUTHORED, "Who opens ... nobody ever asked that in all these years up here."},
                               {ROLE_AUTHORED, "Where does the water of the hut come from, and what happens when it "
                                               "freezes?"},
                               {ROLE_AUTHORED, "A spring."}};
    READ(&f, false, own);
    assert_true(in_passages(&f, "Who opens ... nobody"));
    done(&f);
}

/* The question in the writer's own language, with its brackets, above the answer on the next line. */
static void test_set_out_by_questions_that_explain_themselves(void **state)
{
    (void)state;
    struct fixture f;
    const struct line korean[] = {
        {ROLE_AUTHORED,
         "* 산장에 겨울 동안 어떤 음식을 두십니까? (통조림, 밀가루, 기름)\n정어리 마흔 통과 소금에 절인 배추."},
        {ROLE_AUTHORED, "* 산장의 물은 어디에서 옵니까? 얼면 어떻게 합니까?\n바위 틈에서. 삼월에는 눈을 녹인다."}};
    READ(&f, false, korean);
    assert_string_equal(filed(&f, "정어리"), "q2");
    assert_string_equal(filed(&f, "바위"), "q3");
    assert_false(in_passages(&f, "밀가루"));
    done(&f);
    const struct line japanese[] = {
        {ROLE_AUTHORED, "・山小屋には冬の間どんな食べ物を置いていますか？（缶詰、小麦粉、油）\nいわしが四十缶と漬物。"},
        {ROLE_AUTHORED, "・山小屋の水はどこから来ますか。凍ったらどうしますか。\n岩の間から。三月は雪を溶かす。"}};
    READ(&f, false, japanese);
    assert_string_equal(filed(&f, "いわし"), "q2");
    assert_string_equal(filed(&f, "岩の間"), "q3");
    done(&f);
    const struct line chinese[] = {
        {ROLE_AUTHORED, "- 冬天山屋里存放什么食物？（罐头、面粉、油）\n四十罐沙丁鱼和咸菜。"},
        {ROLE_AUTHORED, "- 山屋的水从哪里来？结冰了怎么办？\n从石缝里来。三月我们化雪。"}};
    READ(&f, false, chinese);
    assert_string_equal(filed(&f, "沙丁鱼"), "q2");
    assert_string_equal(filed(&f, "石缝"), "q3");
    done(&f);
}

static void test_set_out_by_titles_run_together(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "The baker has it, behind his oven, and whoever is first up the hill asks him."},
        {ROLE_AUTHORED, "Takeover: never yet, the others have looked at the roof and went home, all of them."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "never yet"), "q4");
    done(&f);
}

/* "What happened" are words of a question, but of anybody's story too. */
static void test_set_out_by_headings_of_everyday_words(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "A night in January"},
        {ROLE_AUTHORED, "What happened"},
        {ROLE_AUTHORED, "Two students were rescued from the pass by the helicopter, and the club was asked to pay for "
                        "it; nobody had told them about the snow."},
        {ROLE_AUTHORED, "Provisions"},
        {ROLE_AUTHORED, "Forty sardines, and they ate all of them before the pilot came down to fetch them."}};
    READ(&f, false, lines);
    assert_string_not_equal(filed(&f, "Two students"), "q3");
    assert_string_equal(filed(&f, "Forty sardines"), "q2");
    done(&f);
}

/* A list that begins at 3 goes on with nobody's numbers but the call's; the letter names them besides. */
static void test_set_out_by_announced_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Three to five stand in the attached text, and here is one that I forgot to write down there:"},
        {ROLE_AUTHORED, "Sardines and flour and oil and tins of pears, enough for four of us and for a whole winter."},
        {ROLE_AUTHORED, "The hut on the saddle"},
        {ROLE_AUTHORED, "3. Nobody has found out since my grandfather, and he would not tell anybody."},
        {ROLE_AUTHORED, "4. If they mend the roof first. A show of hands in the inn."},
        {ROLE_AUTHORED, "5. My cousin, with the horse. For nothing."}};
    read_split(&f, &call, lines, sizeof lines / sizeof *lines, 2, false, "Our hut", 0.3);
    assert_string_equal(filed(&f, "Sardines"), "q2");
    assert_string_equal(filed(&f, "my grandfather"), "q3");
    assert_string_equal(filed(&f, "mend the roof"), "q4");
    assert_string_equal(filed(&f, "My cousin"), "q5");
    assert_false(in_passages(&f, "5. My cousin"));
    done(&f);
}

/* No empty line stands above a title, only a sentence that ended. */
static void test_set_out_by_titles_on_last_lines(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Agreed by the club on the first Sunday, by all but two.\nProvisions"},
                                 {ROLE_AUTHORED, "Sardines, and whatever the last party could not carry.\nRescue"},
                                 {ROLE_AUTHORED, "My cousin with the horse, and he pays for the horse.\nWater"},
                                 {ROLE_AUTHORED, "A spring behind the house."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Agreed by"), "");
    assert_string_equal(filed(&f, "Sardines"), "q2");
    assert_string_equal(filed(&f, "My cousin"), "q5");
    assert_string_equal(filed(&f, "A spring"), "q3");
    assert_false(in_passages(&f, "Provisions"));
    done(&f);
    const struct line wrapped[] = {
        {ROLE_AUTHORED, "What everybody forgets when the key is fetched, and then misses up there, is\nWater"},
        {ROLE_AUTHORED, "The baker has the key, behind his oven, and whoever opens the hut asks him for it."}};
    READ(&f, false, wrapped);
    assert_string_not_equal(filed(&f, "The baker"), "q3");
    done(&f);
}

static struct call_text choirs[][1] = {
    {{"en", "What is the role of each singer, and who is responsible for the hall?"}},
    {{"en", "Which good practices of other choirs have helped yours?"}},
    {{"en", "Which good practices would you teach a choir of children?"}},
    {{"en", "What should the next festival be about?"}},
};
static struct question choir_questions[] = {{.id = "c1", .texts = choirs[0], .text_count = 1},
                                            {.id = "c2", .texts = choirs[1], .text_count = 1},
                                            {.id = "c3", .texts = choirs[2], .text_count = 1},
                                            {.id = "c4", .texts = choirs[3], .text_count = 1}};
static const struct call choir_call = CALL_OF("choirs", "Choirs", choir_questions);

/* Its opening may speak of two questions: then it is not that of the paragraph above, and its words decide. */
static void test_set_out_by_openings_that_fit_two(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Sobre os papéis e as responsabilidades de cada um: o tenor tem as chaves do salão e os baixos "
                        "varrem o chão. Na nossa aldeia é assim, com chá fraco."},
        {ROLE_AUTHORED, "Sobre boas práticas: a noite anual das aldeias, em que cada casa apaga as luzes, com aviso de "
                        "véspera. Copiámos dos bombeiros e resulta."}};
    read_with(&f, &choir_call, lines, 2, false, "Coro", 0.3);
    assert_string_equal(filed(&f, "o tenor"), "c1");
    const char *found = filed(&f, "a noite anual");
    assert_true(strcmp(found, "c2") == 0 || strcmp(found, "c3") == 0);
    assert_false(in_passages(&f, "boas práticas"));
    done(&f);
}

/* What a mail program quoted below the whole text was not left empty by anybody. */
static void test_set_out_by_nothing_below_the_text(void **state)
{
    (void)state;
    struct fixture f;
    const struct line below[] = {
        {ROLE_AUTHORED, "Sardines and flour and oil and tins of pears, enough food for the whole winter in the hut."},
        {ROLE_QUOTED, "What food do you keep in the hut over the winter (tins, flour, oil)?"},
        {ROLE_QUOTED, "Who rescues people from the pass, and who pays for the helicopter?"}};
    READ(&f, true, below);
    for (size_t i = 0; i < f.out->passage_count; i++) assert_false(f.out->passages[i].no_answer);
    done(&f);
    const struct line between[] = {
        {ROLE_QUOTED, "What food do you keep in the hut over the winter (tins, flour, oil)?"},
        {ROLE_AUTHORED, "Sardines and flour and oil and tins of pears, enough food for the whole winter in the hut."},
        {ROLE_QUOTED, "Who rescues people from the pass, and who pays for the helicopter?"}};
    READ(&f, true, between);
    size_t empty = 0;
    for (size_t i = 0; i < f.out->passage_count; i++) empty += f.out->passages[i].no_answer;
    assert_int_equal(empty, 1);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_set_out_by_questions_cut_short),
        cmocka_unit_test(test_set_out_by_questions_that_explain_themselves),
        cmocka_unit_test(test_set_out_by_titles_run_together),
        cmocka_unit_test(test_set_out_by_headings_of_everyday_words),
        cmocka_unit_test(test_set_out_by_announced_numbers),
        cmocka_unit_test(test_set_out_by_titles_on_last_lines),
        cmocka_unit_test(test_set_out_by_openings_that_fit_two),
        cmocka_unit_test(test_set_out_by_nothing_below_the_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
