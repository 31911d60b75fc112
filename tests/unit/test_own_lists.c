/* SPDX-License-Identifier: MIT */
/*
 * test_own_lists: an answer's own 1. 2. 3. stays with its answer: below a number, a question or a sentence; and the
 * call's numbers stay the call's, whatever is said above them.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Which tools do you lend, and who looks after them?"}},
    {{"en", "How do you deal with members who bring a tool back late or broken?"}},
    {{"en", "What does the insurance of your tool library cost, and what does it cover?"}},
    {{"en", "How do neighbours and schools hear about the tool library?"}},
    {{"en", "Where do you keep the ladders?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Tools and upkeep", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Late returns", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Insurance", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Publicity", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Ladders", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("tools", "Lending tools", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "Tools", 0.3)

static void test_list_below_a_number(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "2. We go by steps:"},
                                 {ROLE_AUTHORED, "  1. a postcard"},
                                 {ROLE_AUTHORED, "  2. a visit"},
                                 {ROLE_AUTHORED, "  3. the treasurer"},
                                 {ROLE_AUTHORED, "3. Eighty crowns."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "a postcard"), "q2");
    assert_string_equal(filed(&f, "a visit"), "q2");
    assert_string_equal(filed(&f, "the treasurer"), "q2");
    assert_string_equal(filed(&f, "Eighty crowns"), "q3");
    done(&f);
}

static void test_list_of_another_style(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "2. Nous procédons ainsi :"},
                                 {ROLE_AUTHORED, "1) une carte"},
                                 {ROLE_AUTHORED, "2) une visite"},
                                 {ROLE_AUTHORED, "3) le trésorier"},
                                 {ROLE_AUTHORED, "5. Au grenier."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "une carte"), "q2");
    assert_string_equal(filed(&f, "le trésorier"), "q2");
    assert_string_equal(filed(&f, "Au grenier"), "q5");
    done(&f);
}

static void test_list_below_a_named_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Question 4"},         {ROLE_AUTHORED, "1. the baker"},
        {ROLE_AUTHORED, "2. the church fair"}, {ROLE_AUTHORED, "Where do you keep the ladders?"},
        {ROLE_AUTHORED, "1. in the loft"},     {ROLE_AUTHORED, "2. behind the barn"}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "the baker"), "q4");
    assert_string_equal(filed(&f, "church fair"), "q4");
    assert_string_equal(filed(&f, "in the loft"), "q5");
    assert_string_equal(filed(&f, "behind the barn"), "q5");
    done(&f);
}

/* One point is a list, too; below questions repeated one below the other it is the first answer. */
static void test_list_of_one(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 4"},
                                 {ROLE_AUTHORED, "1. the baker"},
                                 {ROLE_AUTHORED, "2. the church fair"},
                                 {ROLE_AUTHORED, "Where do you keep the ladders?"},
                                 {ROLE_AUTHORED, "1. in the loft"}};
    const struct line named[] = {{ROLE_AUTHORED, "Question 3"},
                                 {ROLE_AUTHORED, "1. eighty crowns"},
                                 {ROLE_AUTHORED, "Question 5"},
                                 {ROLE_AUTHORED, "1. in the loft"},
                                 {ROLE_AUTHORED, "1. behind the barn"}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "in the loft"), "q5");
    done(&f);
    READ(&f, named);
    assert_string_equal(filed(&f, "eighty"), "q3");
    assert_string_equal(filed(&f, "in the loft"), "q5");
    assert_string_equal(filed(&f, "behind the barn"), "q5");
    done(&f);
}

static void test_one_number_below_all_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Which tools do you lend, and who looks after them?"},
                                 {ROLE_AUTHORED, "How do you deal with members who bring a tool back late or broken?"},
                                 {ROLE_AUTHORED, "Where do you keep the ladders?"},
                                 {ROLE_AUTHORED, "1. Drills and saws, and the smith does."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Drills"), "q1");
    done(&f);
}

static void test_list_below_a_sentence_about_a_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "This is how neighbours and schools hear about us:"},
                                 {ROLE_AUTHORED, "1. The baker wraps rolls in our leaflet."},
                                 {ROLE_AUTHORED, "2. The vicar says a word."},
                                 {ROLE_AUTHORED, "3. Nobody reads the board."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "The baker"), "q4");
    assert_string_equal(filed(&f, "The vicar"), "q4");
    assert_string_equal(filed(&f, "the board"), "q4");
    done(&f);
}

/* "Drei Ratschläge" are three, whatever the call has asked. */
static void test_list_that_is_counted(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Drei Ratschläge für Anfänger:"},
                                 {ROLE_AUTHORED, "1. Viel Kaffee."},
                                 {ROLE_AUTHORED, "2. Wenig Sitzungen."},
                                 {ROLE_AUTHORED, "3. Ein Hund."}};
    READ(&f, lines);
    assert_string_not_equal(filed(&f, "Viel Kaffee"), "q1");
    assert_string_not_equal(filed(&f, "Wenig Sitzungen"), "q2");
    assert_string_not_equal(filed(&f, "Ein Hund"), "q3");
    done(&f);
}

static void test_numbers_of_the_call_stay(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "The neighbours of the mill and both schools answer:"},
                                 {ROLE_AUTHORED, "1. Drills."},
                                 {ROLE_AUTHORED, "2. A postcard."},
                                 {ROLE_AUTHORED, "3. Eighty crowns."},
                                 {ROLE_AUTHORED, "4. The baker."},
                                 {ROLE_AUTHORED, "5. The loft."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Drills"), "q1");
    assert_string_equal(filed(&f, "A postcard"), "q2");
    assert_string_equal(filed(&f, "Eighty"), "q3");
    assert_string_equal(filed(&f, "The loft"), "q5");
    done(&f);
}

/* A date above the letter is no parent of the numbers below it, and counted answers are answers. */
static void test_dates_and_counted_answers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "3. Mai 2021"},
                                 {ROLE_AUTHORED, "wir schicken unsere drei Antworten:"},
                                 {ROLE_AUTHORED, "1. Bohrer."},
                                 {ROLE_AUTHORED, "2. Eine Karte."},
                                 {ROLE_AUTHORED, "3. Achtzig Kronen."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Bohrer"), "q1");
    assert_string_equal(filed(&f, "Eine Karte"), "q2");
    assert_string_equal(filed(&f, "Achtzig"), "q3");
    done(&f);
}

/* Somebody else's numbered answers, quoted below one's own or above them, number nothing of the author's. */
static void test_numbers_quoted_from_others(void **state)
{
    (void)state;
    struct fixture f;
    const struct line below[] = {{ROLE_AUTHORED, "1. What the school leaves us."},
                                 {ROLE_AUTHORED, "4. A ladder by the gate."},
                                 {ROLE_QUOTED, "1. We lend saws."},
                                 {ROLE_QUOTED, "2. A fine of two crowns."},
                                 {ROLE_QUOTED, "3. Nothing."},
                                 {ROLE_QUOTED, "5. In the church tower."}};
    const struct line above[] = {{ROLE_QUOTED, "1. We lend saws."},
                                 {ROLE_QUOTED, "2. A fine of two crowns."},
                                 {ROLE_QUOTED, "3. Nothing."},
                                 {ROLE_AUTHORED, "1. Whatever comes in."},
                                 {ROLE_AUTHORED, "4. By word of mouth."}};
    const struct line between[] = {{ROLE_QUOTED, "2. Wer zu viel behält?"},
                                   {ROLE_AUTHORED, "Einen Brief vom Obmann."},
                                   {ROLE_QUOTED, "5. Und die Leitern?"},
                                   {ROLE_AUTHORED, "Hinter der Orgel."}};
    READ(&f, below);
    assert_string_equal(filed(&f, "What the school"), "q1");
    assert_string_equal(filed(&f, "A ladder by"), "q4");
    done(&f);
    READ(&f, above);
    assert_string_equal(filed(&f, "Whatever comes"), "q1");
    assert_string_equal(filed(&f, "By word of"), "q4");
    done(&f);
    /* A quoted number that is answered right below counts. */
    READ(&f, between);
    assert_string_equal(filed(&f, "Einen Brief"), "q2");
    assert_string_equal(filed(&f, "Hinter der Orgel"), "q5");
    done(&f);
}

/* However the parts of a question are numbered, they stay with it; sections and amounts are no parts. */
static void test_parts_of_a_question(void **state)
{
    (void)state;
    static const char *const blocks[][2] = {
        {"2a. A card.\n2b. A visit.\n2c. The treasurer.", "5a) In the attic.\n5b) In the church."},
        {"2 a) A card.\n2 b) A visit.\n2 c) The treasurer.", "5 a) In the attic.\n5 b) In the church."},
        {"2(a) A card.\n2(b) A visit.\n2(c) The treasurer.", "5(a) In the attic.\n5(b) In the church."},
        {"2.a) A card.\n2.b) A visit.\n2.c) The treasurer.", "5.a) In the attic.\n5.b) In the church."},
        {"2.1 A card.\n2.2 A visit.\n2.3 The treasurer.", "5.1 In the attic.\n5.2 In the church."},
        {"2.1) a card\n2.2) A visit\n2.3) The treasurer", "5.1) In the attic\n5.2) In the church"},
        {"2-1. A card.\n2-2. A visit.\n2-3. The treasurer.", "5-1. In the attic.\n5-2. In the church."},
        {"2.\n2.1 A card.\n2.2 A visit.\n2.3 The treasurer.", "5.\n5.1 In the attic.\n5.2 In the church."},
        {"2.\ni) A card.\nii) A visit.\niii) The treasurer.", "5.\ni) In the attic.\nii) In the church."},
        {"Q2a: A card.\nQ2b: A visit.\nQ2c: The treasurer.", "Q5a: In the attic.\nQ5b: In the church."},
        {"Question 2.1: A card.\nQuestion 2.2: A visit.\nQuestion 2.3: The treasurer.",
         "Question 5.1: In the attic.\nQuestion 5.2: In the church."},
    };
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, blocks[i][0]}, {ROLE_AUTHORED, blocks[i][1]}};
        READ(&f, lines);
        if (strcmp(filed(&f, "A visit"), "q2") != 0 || strcmp(filed(&f, "The treasurer"), "q2") != 0 ||
            strcmp(filed(&f, "In the attic"), "q5") != 0 || strcmp(filed(&f, "In the church"), "q5") != 0)
            fail_msg("misread: %s", blocks[i][0]);
        done(&f);
    }
}

static void test_amounts_are_no_parts(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "3.5 Kilo is what the drill weighs, and nobody brings it back late."},
                                 {ROLE_AUTHORED, "4.2 Kilo has the saw.\n4.1 Kilo it had before it was broken."}};
    READ(&f, lines);
    assert_true(in_passages(&f, "3.5 Kilo"));
    assert_true(in_passages(&f, "4.2 Kilo"));
    done(&f);
}

#define TOOLS                                                                                                          \
    {                                                                                                                  \
        ROLE_AUTHORED, "1. Which tools do you lend, and who looks after them?"                                         \
    }
#define LATE                                                                                                           \
    {                                                                                                                  \
        ROLE_AUTHORED, "2. How do you deal with members who bring a tool back late or broken?"                         \
    }
#define COST                                                                                                           \
    {                                                                                                                  \
        ROLE_AUTHORED, "3. What does the insurance of your tool library cost, and what does it cover?"                 \
    }
#define HEAR                                                                                                           \
    {                                                                                                                  \
        ROLE_AUTHORED, "4. How do neighbours and schools hear about the tool library?"                                 \
    }

/* An earlier question was left empty; the list's own numbers are not the way back to it, nor on to a later one. */
static void test_list_below_a_question_after_an_empty_one(void **state)
{
    (void)state;
    static const char *const numbers[][2] = {{"1. ", "2. "}, {"1) ", "2) "}, {"2) ", "3) "}, {"3. ", "4. "}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct fixture f;
        char drill[40], saw[40];
        snprintf(drill, sizeof drill, "%sthe drill, for its bits", numbers[i][0]);
        snprintf(saw, sizeof saw, "%sthe chain saw", numbers[i][1]);
        const struct line lines[] = {TOOLS,
                                     {ROLE_AUTHORED, "Ladders and drills, and Bo."},
                                     LATE,
                                     COST,
                                     {ROLE_AUTHORED, "Ninety crowns, all but two things."},
                                     {ROLE_AUTHORED, drill},
                                     HEAR,
                                     {ROLE_AUTHORED, "From the baker."}};
        const struct line with_both[] = {
            lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], {ROLE_AUTHORED, saw}, lines[6], lines[7]};
        READ(&f, with_both);
        assert_string_equal(filed(&f, "Ladders and drills"), "q1");
        assert_string_equal(filed(&f, "all but two"), "q3");
        assert_string_equal(filed(&f, "the drill"), "q3");
        assert_string_equal(filed(&f, "the chain saw"), "q3");
        assert_string_equal(filed(&f, "the baker"), "q4");
        done(&f);
    }
}

/* Two questions answered together below both are answered by their numbers, though others are answered in place. */
static void test_numbers_below_two_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {TOOLS,
                                 LATE,
                                 {ROLE_AUTHORED, "1. Ladders and drills."},
                                 {ROLE_AUTHORED, "2. With patience."},
                                 COST,
                                 {ROLE_AUTHORED, "Ninety crowns."},
                                 HEAR,
                                 {ROLE_AUTHORED, "From the baker."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Ladders and drills"), "q1");
    assert_string_equal(filed(&f, "patience"), "q2");
    assert_string_equal(filed(&f, "Ninety"), "q3");
    done(&f);
}

/* Numbers that leave some out are the call's, also below a line that ends like an announcement. */
static void test_numbers_with_gaps_below_an_announcement(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "1. Which tools do you lend, and who looks after them?"},
                                 {ROLE_QUOTED, "2. How do you deal with members who bring a tool back late or broken?"},
                                 {ROLE_QUOTED, "3. What does the insurance of your tool library cost, and what does it "
                                               "cover?"},
                                 {ROLE_QUOTED, "4. How do neighbours and schools hear about the tool library?"},
                                 {ROLE_QUOTED, "5. Where do you keep the ladders?"},
                                 {ROLE_AUTHORED, "Voici ce que nous en pensons au village :"},
                                 {ROLE_AUTHORED, "1. Des perceuses, et Bo les graisse."},
                                 {ROLE_AUTHORED, "3. Rien, la mairie s'en charge depuis toujours."},
                                 {ROLE_AUTHORED, "5. Au grenier."}};
    read_with(&f, &call, lines, sizeof lines / sizeof *lines, true, "Re: Tools", 0.3);
    assert_string_equal(filed(&f, "perceuses"), "q1");
    assert_string_equal(filed(&f, "la mairie"), "q3");
    assert_string_equal(filed(&f, "Au grenier"), "q5");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_list_below_a_question_after_an_empty_one),
                                       cmocka_unit_test(test_numbers_below_two_questions),
                                       cmocka_unit_test(test_numbers_with_gaps_below_an_announcement),
                                       cmocka_unit_test(test_list_below_a_number),
                                       cmocka_unit_test(test_list_of_another_style),
                                       cmocka_unit_test(test_list_below_a_named_question),
                                       cmocka_unit_test(test_list_of_one),
                                       cmocka_unit_test(test_one_number_below_all_questions),
                                       cmocka_unit_test(test_list_below_a_sentence_about_a_question),
                                       cmocka_unit_test(test_list_that_is_counted),
                                       cmocka_unit_test(test_parts_of_a_question),
                                       cmocka_unit_test(test_amounts_are_no_parts),
                                       cmocka_unit_test(test_numbers_of_the_call_stay),
                                       cmocka_unit_test(test_numbers_quoted_from_others),
                                       cmocka_unit_test(test_dates_and_counted_answers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
