/* SPDX-License-Identifier: MIT */
/*
 * test_counted: lines with a few words of a question each, which the author counts on from one, where the call counts
 * otherwise; headings that take two lines, and those of a table's cells.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "What kind of hive do you keep, and how many of them?"}},
    {{"en", "Who taught you, and how long did it take?"}},
    {{"en", "Which illnesses have you had, and what did you do against mites?"}},
    {{"en", "How much honey do you sell, and at what price?"}},
    {{"en", "What do the neighbours say about stings and swarms?"}},
    {{"en", "Which subsidies or insurance do you have?"}},
};
static struct question questions[] = {
    {.id = "q1", .texts = texts[0], .text_count = 1}, {.id = "q2", .texts = texts[1], .text_count = 1},
    {.id = "q3", .texts = texts[2], .text_count = 1}, {.id = "q4", .texts = texts[3], .text_count = 1},
    {.id = "q5", .texts = texts[4], .text_count = 1}, {.id = "q6", .texts = texts[5], .text_count = 1},
};
static const struct call call = CALL_OF("bees", "Bees on roofs", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "from our roof", 0.3)

static void test_counted_on_past_questions_left_out(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. Illnesses and mites?\nOxalic acid in December, and a cold morning to go with it."},
        {ROLE_AUTHORED, "2. Honey?\nForty jars, the vicar takes ten."},
        {ROLE_AUTHORED, "3. Stings and swarms?\nThe postman once. He gets a jar now."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "Oxalic"), "q3");
    assert_string_equal(filed(&f, "Forty jars"), "q4");
    assert_string_equal(filed(&f, "The postman"), "q5");
    assert_false(in_passages(&f, "Illnesses and mites"));
    done(&f);
}

/* What is counted below an answer that opens with its question or its number is the answer's own list, even where its
 * items fit other questions. */
static void test_counted_inside_an_answer(void **state)
{
    (void)state;
    static const char *const openings[] = {"2) My aunt taught me", "Question 2: My aunt taught me"};
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        struct fixture f;
        const char *first =
            "1) Two hives of straw on the flat part of the roof, and one of wood that was left to us by the sexton.";
        char second[200];
        snprintf(second, sizeof second,
                 "%s over three summers, and it took every Sunday. What she made me learn:", openings[i]);
        const struct line lines[] = {
            {ROLE_AUTHORED, first},
            {ROLE_AUTHORED, second},
            {ROLE_AUTHORED, "1. Illnesses and mites: how each of them looks, and what to burn at once."},
            {ROLE_AUTHORED, "2. Honey and price: to weigh what I sell, always twice, with her scales."},
            {ROLE_AUTHORED, "3. Stings and swarms: whom to call when it happens on a Sunday."},
        };
        READ(&f, lines);
        assert_string_equal(filed(&f, "how each of them"), "q2");
        assert_string_equal(filed(&f, "to weigh what"), "q2");
        assert_string_equal(filed(&f, "whom to call"), "q2");
        done(&f);
    }
    struct fixture f;
    const struct line quoted[] = {
        {ROLE_QUOTED, "Who taught you, and how long did it take?"},
        {ROLE_AUTHORED, "My aunt taught me over three summers, and it took every Sunday that the good Lord sent us "
                        "from May to the end of September. What she made me learn:"},
        {ROLE_AUTHORED, "1. Illnesses and mites: how each of them looks, and what to burn at once."},
        {ROLE_AUTHORED, "2. Honey and price: to weigh what I sell, always twice, with her scales."},
        {ROLE_AUTHORED, "3. Stings and swarms: whom to call when it happens on a Sunday."},
    };
    READ(&f, quoted);
    assert_string_equal(filed(&f, "to weigh what"), "q2");
    assert_string_equal(filed(&f, "whom to call"), "q2");
    done(&f);
}

/* The lines stay the call's above answers in another language; repeated questions beside them count. */
static void test_counted_in_the_calls_language(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. What kind of hive do you keep?\nUne ruche en paille, comme celle de ma grand-mère."},
        {ROLE_AUTHORED, "2. Which illnesses have you had?\nLa loque, une fois, et nous avons tout brûlé."},
        {ROLE_AUTHORED, "3. Neighbours?\nIls ferment la fenêtre et ne disent rien, sauf au mois de mai."},
        {ROLE_AUTHORED, "4. Insurance?\nCelle de la maison, et elle n'en sait rien du tout."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "Une ruche"), "q1");
    assert_string_equal(filed(&f, "La loque"), "q3");
    assert_string_equal(filed(&f, "Ils ferment"), "q5");
    assert_string_equal(filed(&f, "Celle de la maison"), "q6");
    done(&f);
}

/* Where the numbers are the call's, they stay so, whatever else one line speaks of. */
static void test_counted_as_the_call_does(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. Hives\nTwo of straw and one of polystyrene."},
        {ROLE_AUTHORED, "2. Price of learning\nMy uncle, for the price of carrying his ladder."},
        {ROLE_AUTHORED, "3. Illnesses\nOxalic acid in December."},
        {ROLE_AUTHORED, "4. Honey\nForty jars, the vicar takes ten."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "Two of straw"), "q1");
    assert_string_equal(filed(&f, "My uncle"), "q2");
    assert_string_equal(filed(&f, "Oxalic"), "q3");
    assert_string_equal(filed(&f, "Forty jars"), "q4");
    done(&f);
}

static void test_counted_heading_on_two_lines(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "The price of honey"},
        {ROLE_AUTHORED, "Forty jars, the vicar takes ten and pays in candles."},
        {ROLE_AUTHORED, "What the neighbours say about their stings\nand about swarms"},
        {ROLE_AUTHORED, "The postman shuts the gate with a stick nowadays. He gets a jar at Christmas."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "Forty jars"), "q4");
    assert_string_equal(filed(&f, "The postman"), "q5");
    assert_false(in_passages(&f, "about swarms"));
    done(&f);
}

/* A comma in a table's left cell ends no label; a row left empty takes nothing of the next. */
static void test_counted_cells_with_commas(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Hives, kinds of\tTwo of straw and one of polystyrene."},
        {ROLE_AUTHORED, "Illnesses and mites\t"},
        {ROLE_AUTHORED, "Honey, price\tForty jars, the vicar takes ten."},
        {ROLE_AUTHORED, "Neighbours, stings, swarms\tThe postman shuts the gate with a stick."},
    };
    READ(&f, lines);
    assert_string_equal(filed(&f, "Two of straw"), "q1");
    assert_string_equal(filed(&f, "Forty jars"), "q4");
    assert_string_equal(filed(&f, "The postman"), "q5");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counted_on_past_questions_left_out), cmocka_unit_test(test_counted_inside_an_answer),
        cmocka_unit_test(test_counted_in_the_calls_language),      cmocka_unit_test(test_counted_as_the_call_does),
        cmocka_unit_test(test_counted_heading_on_two_lines),       cmocka_unit_test(test_counted_cells_with_commas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
