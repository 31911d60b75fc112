/* SPDX-License-Identifier: MIT */
/*
 * test_own_answers: who answers in the question's own words is not taken for who copies it: below the question, on the
 * line under it, in the next cell, in bold behind it, under its first words. What goes on with the question does.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][2] = {
    {{"en", "Who looks after the lighthouse in your bay, and who pays the keeper when the lamp has to be changed?"},
     {"fr", "Qui s'occupe du phare de votre baie, et qui paie le gardien quand il faut changer la lampe ?"}},
    {{"en", "How are ships warned when fog comes up at night?"},
     {"fr", "Comment les navires sont-ils avertis quand le brouillard monte la nuit ?"}},
    {{"en", "What happens to lamps that nobody needs any more?"},
     {"fr", "Que deviennent les lampes dont plus personne n'a besoin ?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Keepers", .texts = texts[0], .text_count = 2},
    {.id = "q2", .title = "Fog", .texts = texts[1], .text_count = 2},
    {.id = "q3", .title = "Lamps", .texts = texts[2], .text_count = 2},
};
static const struct call call = CALL_OF("lights", "Lighthouses", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "From our bay", 0.3)

static void test_own_answers_on_the_line_below(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "1. Who looks after the lighthouse in your bay, and who pays the keeper when the lamp has to be "
         "changed?\nThe lighthouse in our bay looks after itself, and the county pays the keeper."},
        {ROLE_AUTHORED, "2. How are ships warned when fog comes up at night?\nWhen fog comes up at night ships are "
                        "warned by radio."},
        {ROLE_AUTHORED, "3. Que deviennent les lampes dont plus personne n'a besoin ?\nLes lampes dont plus personne "
                        "n'a besoin vont au musée."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "The lighthouse in our bay looks after itself"), "q1");
    assert_string_equal(filed(&f, "When fog comes up at night ships"), "q2");
    assert_string_equal(filed(&f, "vont au musée"), "q3");
    assert_false(in_passages(&f, "Que deviennent"));
    done(&f);
}

static void test_own_answers_in_the_next_cell(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Who looks after the lighthouse in your bay, and who pays the keeper when the lamp has to be "
                        "changed?\tThe keeper pays when the lamp has to be changed."},
        {ROLE_AUTHORED, "How are ships warned when fog comes up at night?\tWhen fog comes up at night."},
        {ROLE_AUTHORED, "What happens to lamps that nobody needs any more?\tNobody needs lamps."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "The keeper pays when the lamp"), "q1");
    assert_string_equal(filed(&f, "When fog comes up"), "q2");
    assert_string_equal(filed(&f, "Nobody needs lamps"), "q3");
    done(&f);
}

/* The bold word behind the question heads nothing, whatever other question it is like. */
static void test_own_answers_in_bold_behind_the_question(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct classifier *classifier = classifier_new(&call, NULL, 0.3);
    const char *text = "How are ships warned when fog comes up at night? The lighthouse";
    size_t bold = strlen("How are ships warned when fog comes up at night? ");
    struct emphasis emphasis = {.from = bold, .to = strlen(text), .bold = true};
    const struct block blocks[] = {{.role = ROLE_AUTHORED,
                                    .kind = BLOCK_PARAGRAPH,
                                    .text = text,
                                    .source = "",
                                    .emphasis = &emphasis,
                                    .emphasis_count = 1},
                                   {.role = ROLE_AUTHORED,
                                    .kind = BLOCK_PARAGRAPH,
                                    .text = "What happens to lamps that nobody needs any more? A diver has them.",
                                    .source = ""}};
    struct message message = letter("From our bay");
    struct reading reading = {.message = &message,
                              .author = message.from,
                              .subject = "From our bay",
                              .automatic_why = "",
                              .detail = "",
                              .forwarded_name = "",
                              .forwarded_address = "",
                              .signature = ""};
    for (size_t i = 0; i < 2; i++) blocks_push(arena, &reading.blocks, &blocks[i]);
    struct fixture f = {arena, classifier, classify(classifier, arena, &reading, NULL)};
    assert_string_equal(filed(&f, "The lighthouse"), "q2");
    assert_string_equal(filed(&f, "A diver"), "q3");
    done(&f);
}

static void test_own_answers_under_the_first_words(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED, "How are ships warned..."},
        {ROLE_AUTHORED, "When fog comes up at night ships go by ear."},
        {ROLE_QUOTED, "What happens to lamps..."},
        {ROLE_AUTHORED, "That nobody needs any more? They go to the museum."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "ships go by ear"), "q2");
    assert_string_equal(filed(&f, "That nobody needs any more?"), "q3");
    done(&f);
}

/* Wrapped, with a word changed, in both languages: still the question, to its end. */
static void test_own_answers_begin_where_the_question_ends(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "Who looks after the lighthouse in your bay,\nand who pays the keeper\nwhen the lamp must be "
         "changed?\nQui s'occupe du phare de votre baie, et qui paie le gardien quand il faut changer la "
         "lampe ?\nThe keeper's widow."},
        {ROLE_AUTHORED, "How are ships warned when fog comes up at night?\nA bell."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "The keeper's widow"), "q1");
    assert_false(in_passages(&f, "who pays the keeper"));
    assert_false(in_passages(&f, "Qui s'occupe"));
    assert_string_equal(filed(&f, "A bell"), "q2");
    done(&f);
}

/* "Answer:" before it in whatever language names the answer and is none of it. */
static void test_own_answers_behind_their_label(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "How are ships warned when fog comes up at night?"},
                                 {ROLE_AUTHORED, "Ответ: колоколом."},
                                 {ROLE_QUOTED, "What happens to lamps that nobody needs any more?"},
                                 {ROLE_AUTHORED, "ج: تذهب إلى المتحف."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "колоколом"), "q2");
    assert_false(in_passages(&f, "Ответ"));
    assert_string_equal(filed(&f, "تذهب"), "q3");
    assert_false(in_passages(&f, "ج:"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_own_answers_on_the_line_below),
                                       cmocka_unit_test(test_own_answers_in_the_next_cell),
                                       cmocka_unit_test(test_own_answers_in_bold_behind_the_question),
                                       cmocka_unit_test(test_own_answers_under_the_first_words),
                                       cmocka_unit_test(test_own_answers_behind_their_label),
                                       cmocka_unit_test(test_own_answers_begin_where_the_question_ends)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
