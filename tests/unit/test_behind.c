/* SPDX-License-Identifier: MIT */
/*
 * test_behind: questions named behind their answers, in brackets, behind a dash or an arrow, on a line or in a sentence
 * of their own; and names in the same places that say no such thing.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text orchards[] = {{"en", "Which trees stand in your orchard?"}};
static struct call_text thieves[] = {{"en", "Who takes the fruit before you do?"}};
static struct call_text presses[] = {{"en", "Where do you press your cider?"}};
static struct call_text heirs[] = {{"en", "Who will prune after you?"}};
static struct question questions[] = {
    {.id = "o1", .title = "Trees", .texts = orchards, .text_count = 1},
    {.id = "o2", .title = "Losses", .texts = thieves, .text_count = 1},
    {.id = "o3", .title = "Pressing", .texts = presses, .text_count = 1},
    {.id = "o4", .title = "Successors", .texts = heirs, .text_count = 1},
};
static const struct call call = CALL_OF("orchard", "Old orchards", questions);

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static void read_lines(struct fixture *f, const char *const *said, size_t count)
{
    struct line lines[8];
    for (size_t i = 0; i < count; i++) lines[i] = (struct line){ROLE_AUTHORED, said[i]};
    read_with(f, &call, lines, count, false, "The orchard", 0.3);
}

/* The first paragraph answers the second question, the other the fourth; the name is part of neither. */
static void expect_pair(const char *first, const char *words, const char *second, const char *others)
{
    struct fixture f;
    const char *const said[] = {first, second};
    read_lines(&f, said, 2);
    if (strcmp(filed(&f, words), "o2") != 0) fail_msg("'%s' under '%s'", first, filed(&f, words));
    if (strcmp(filed(&f, others), "o4") != 0) fail_msg("'%s' under '%s'", second, filed(&f, others));
    assert_true(f.out->passage_count == 2);
    assert_true(strlen(f.out->passages[0].text) < strlen(first));
    done(&f);
}

static void test_named_behind_the_answer(void **state)
{
    (void)state;
    static const char *const tails[][2] = {
        {" (Question 2)", " (Question 4)"},
        {" (Q2).", " (Q4)."},
        {" [re Q2]", " [re Q4]"},
        {" (to question 2)", " (to question 4)"},
        {" — this is for the second question", " — this is for the fourth question"},
        {" -> Q2", " -> Q4"},
        {" (#2)", " (#4)"},
        {"\n(Question 2)", "\n(Question 4)"},
        {" That was my answer to question 2.", " That was my answer to question 4."},
        {" (Losses)", " (Successors)"},
    };
    for (size_t i = 0; i < COUNT(tails); i++) {
        struct arena *arena = arena_new();
        expect_pair(arena_printf(arena, "A badger with two young ones comes at dusk.%s", tails[i][0]), "badger",
                    arena_printf(arena, "My niece has bought herself a saw.%s", tails[i][1]), "niece");
        arena_free(&arena);
    }
}

static void test_named_behind_in_other_languages(void **state)
{
    (void)state;
    static const char *const pairs[][4] = {
        {"Ein Dachs kommt in der Dämmerung. (zu Frage 2)", "Dachs", "Meine Nichte hat eine Säge gekauft. (zu Frage 4)",
         "Nichte"},
        {"Ein Dachs kommt in der Dämmerung. – Das zur zweiten Frage.", "Dachs",
         "Meine Nichte hat eine Säge gekauft. – Das zur vierten Frage.", "Nichte"},
        {"Un blaireau vient le soir. — ceci pour la deuxième question", "blaireau",
         "Ma nièce a acheté une scie. — ceci pour la quatrième question", "nièce"},
        {"Un tejón viene al anochecer. (pregunta 2)", "tejón", "Mi sobrina compró una sierra. (pregunta 4)", "sobrina"},
        {"Барсук приходит вечером. — это ко второму вопросу", "Барсук",
         "Племянница купила пилу. — это к четвёртому вопросу", "Племянница"},
        {"الغرير يأتي عند الغروب. (السؤال الثاني)", "الغرير", "اشترت ابنة أخي منشارا. (السؤال الرابع)", "منشارا"},
        {"傍晚獾带着小獾来。（问题二）", "小獾", "侄女买了一把锯子。（问题四）", "锯子"},
        {"夕方にアナグマが来ます。（問2）", "アナグマ", "姪がのこぎりを買いました。（問4）", "のこぎり"},
        {"저녁에 오소리가 옵니다. (질문 2)", "오소리", "조카가 톱을 샀습니다. (질문 4)", "톱을"},
    };
    for (size_t i = 0; i < COUNT(pairs); i++) expect_pair(pairs[i][0], pairs[i][1], pairs[i][2], pairs[i][3]);
}

/* One name closes all that stands above it, up to the one before. */
static void test_names_close_several_paragraphs(void **state)
{
    (void)state;
    struct fixture f;
    static const char *const said[] = {"A badger with two young ones comes at dusk.",
                                       "He likes what lies in the grass best. (Question 2)",
                                       "My niece has bought herself a saw.", "She is eleven, mind you. (Question 4)"};
    read_lines(&f, said, COUNT(said));
    assert_string_equal(filed(&f, "badger"), "o2");
    assert_string_equal(filed(&f, "in the grass"), "o2");
    assert_string_equal(filed(&f, "a saw"), "o4");
    assert_string_equal(filed(&f, "eleven"), "o4");
    done(&f);
    static const char *const apart[] = {"A badger with two young ones comes at dusk.", "This was about question 2.",
                                        "My niece has bought herself a saw.", "This was about question 4."};
    read_lines(&f, apart, COUNT(apart));
    assert_string_equal(filed(&f, "badger"), "o2");
    assert_string_equal(filed(&f, "a saw"), "o4");
    assert_false(in_passages(&f, "This was"));
    done(&f);
}

static void test_names_behind_several_questions(void **state)
{
    (void)state;
    struct fixture f;
    static const char *const said[] = {"A badger; and my niece sees to him. (questions 2 and 4)",
                                       "At my cousin's, in the wash house. (question 3)"};
    read_lines(&f, said, COUNT(said));
    assert_int_equal(f.out->passages[0].question_count, 2);
    assert_string_equal(filed(&f, "wash house"), "o3");
    done(&f);
}

/* Under numbers a bracket cites; above an answer it heads; a sentence that says where the next one belongs does so. */
static void test_names_that_close_nothing(void **state)
{
    (void)state;
    struct fixture f;
    static const char *const cited[] = {"Q2: a badger, and it is he who prunes (question 4).",
                                        "Q3: at my cousin's (see question 2)."};
    read_lines(&f, cited, COUNT(cited));
    assert_string_equal(filed(&f, "badger"), "o2");
    assert_string_equal(filed(&f, "cousin"), "o3");
    done(&f);
    static const char *const heads[] = {"(Question 2)", "A badger with two young ones comes at dusk.", "(Question 4)",
                                        "My niece has bought herself a saw."};
    read_lines(&f, heads, COUNT(heads));
    assert_string_equal(filed(&f, "badger"), "o2");
    assert_string_equal(filed(&f, "a saw"), "o4");
    done(&f);
    static const char *const ahead[] = {"This is about question 2.", "A badger with two young ones comes at dusk.",
                                        "This is about question 4.", "My niece has bought herself a saw."};
    read_lines(&f, ahead, COUNT(ahead));
    assert_string_equal(filed(&f, "badger"), "o2");
    assert_string_equal(filed(&f, "a saw"), "o4");
    done(&f);
    static const char *const said[] = {"A badger with two young ones comes at dusk (see question 4).",
                                       "My niece has bought herself a saw; more on that under question 2."};
    read_lines(&f, said, COUNT(said));
    assert_string_not_equal(filed(&f, "badger"), "o4");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_named_behind_the_answer), cmocka_unit_test(test_named_behind_in_other_languages),
        cmocka_unit_test(test_names_close_several_paragraphs), cmocka_unit_test(test_names_behind_several_questions),
        cmocka_unit_test(test_names_that_close_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
