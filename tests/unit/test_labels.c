/* SPDX-License-Identifier: MIT */
/*
 * test_labels: how people set out answers by their own means: labels before or above each, the call's bullets, numbers
 * with nothing behind them, the last question first, a question's first words and an ellipsis; where the same signs
 * are a way of speaking; and what stands around answers without being part of them.
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
    {{"en", "How do neighbours hear about the tool library?"}},
};
static struct call_text italian[][1] = {
    {{"it", "Attrezzi e cura"}}, {{"it", "Ritardi"}}, {{"it", "Assicurazione"}}, {{"it", "Far sapere in giro"}}};
static struct question questions[] = {
    {.id = "q1",
     .title = "Tools and upkeep",
     .texts = texts[0],
     .text_count = 1,
     .titles = italian[0],
     .title_count = 1},
    {.id = "q2", .title = "Late returns", .texts = texts[1], .text_count = 1, .titles = italian[1], .title_count = 1},
    {.id = "q3", .title = "Insurance", .texts = texts[2], .text_count = 1, .titles = italian[2], .title_count = 1},
    {.id = "q4", .title = "Publicity", .texts = texts[3], .text_count = 1, .titles = italian[3], .title_count = 1},
};
static const struct call call = CALL_OF("tools", "Lending tools", questions);

#define READ(f, reply, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, reply, "Tools", 0.3)

static void test_labels_before_every_answer(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Insurance: eighty crowns, and it was worth every one of them."},
                                 {ROLE_AUTHORED, "Publicity - the baker wraps his rolls in our leaflet."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    assert_string_equal(filed(&f, "the baker"), "q4");
    assert_false(in_passages(&f, "Insurance"));
    assert_false(in_passages(&f, "Publicity"));
    done(&f);
}

/* A title set off by its letters opens its answer, in any language, also below a repeated question; and is no part of
 * it. */
static void test_labels_set_off_by_letters(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "How do you deal with members who bring a tool back late or broken?"},
                                 {ROLE_AUTHORED, "They pay in cake."},
                                 {ROLE_AUTHORED, "*Insurance.* Eighty crowns a year."},
                                 {ROLE_AUTHORED, "**Publicity:** the baker's paper bags."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "in cake"), "q2");
    assert_string_equal(filed(&f, "Eighty crowns"), "q3");
    assert_string_equal(filed(&f, "paper bags"), "q4");
    assert_false(in_passages(&f, "Insurance"));
    done(&f);
    const struct line german[] = {{ROLE_AUTHORED, "*Versicherung.* Achtzig Kronen im Jahr, und sie zahlt für alles."},
                                  {ROLE_AUTHORED, "*Verspätung* nehmen wir hin, seit der Pfarrer den Hobel hatte."}};
    READ(&f, false, german);
    assert_string_equal(filed(&f, "Achtzig Kronen"), "q3");
    assert_true(in_passages(&f, "Verspätung"));
    done(&f);
}

/* A label whose question nobody can tell ends the answer above it all the same, and one above the first label known is
 * no introduction. */
static void test_labels_unknown_end_an_answer(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "On the winter: we shut the shed in November and sleep."},
                                 {ROLE_AUTHORED, "On insurance: eighty crowns, and worth every one of them."},
                                 {ROLE_AUTHORED, "On my uncle: he borrowed the saw in 1998 and denies it."},
                                 {ROLE_AUTHORED, "On the baker: his paper bags carry our leaflet."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    assert_string_not_equal(filed(&f, "denies it"), "q3");
    assert_string_not_equal(filed(&f, "paper bags"), "q3");
    for (size_t i = 0; i < f.out->passage_count; i++)
        assert_true(strstr(f.out->passages[i].text, "eighty crowns") == NULL ||
                    strstr(f.out->passages[i].text, "uncle") == NULL);
    done(&f);
}

/* Whatever opens a paragraph stays in it, unless it is the question's own words: "it" needs its cellar. */
static void test_openings_that_are_no_labels_stay(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "On the other hand: we lend drills, saws and two ladders, and a joiner looks after them."},
        {ROLE_AUTHORED, "Regarding our cellar: it is damp, and the tools rust in it."}};
    READ(&f, false, lines);
    assert_true(in_passages(&f, "On the other hand: we lend"));
    assert_true(in_passages(&f, "Regarding our cellar: it is damp"));
    done(&f);
}

/* Where every paragraph turns to something of its own, each opens an answer, though no label names a question plainly;
 * the label is told as the reason. */
static void test_labels_turn_throughout(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"On what it takes to keep them sharp: ", "And of the clumsy ones: "},
        {"Von dem, was im Regal liegt: ", "Und zu denen, die trödeln: "},
        {"De lo que hay en el estante: ", "Y de los que se retrasan: "},
        {"De ce qu'il y a sur l'étagère : ", "Et pour les retardataires : "},
        {"Di quel che c'è sullo scaffale: ", "E dei ritardatari: "},
        {"О том, что лежит на полке: ", "А про тех, кто медлит: "},
        {"O tym, co leży na półce: ", "A o spóźnialskich: "},
        {"Over wat er op de plank ligt: ", "En over wie te laat is: "},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct fixture f;
        char first[300], second[300];
        snprintf(first, sizeof first, "%sdrills, two ladders and lots of tools that a joiner looks after.", told[i][0]);
        snprintf(second, sizeof second, "%sthe members who bring a tool back broken pay in cake.", told[i][1]);
        const struct line lines[] = {{ROLE_AUTHORED, first}, {ROLE_AUTHORED, second}};
        READ(&f, false, lines);
        assert_string_equal(filed(&f, "two ladders"), "q1");
        assert_string_equal(filed(&f, "in cake"), "q2");
        assert_false(in_passages(&f, told[i][0]));
        assert_false(in_passages(&f, told[i][1]));
        done(&f);
    }
}

/* Below a question's number, and where the subject names it, such labels part one answer. */
static void test_labels_part_one_answer(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 3: we pay eighty crowns a year."},
                                 {ROLE_AUTHORED, "For the ladders: nothing, they are too old."},
                                 {ROLE_AUTHORED, "For the saws: half of it."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "too old"), "q3");
    assert_string_equal(filed(&f, "half of it"), "q3");
    assert_true(in_passages(&f, "For the saws:"));
    done(&f);
}

/* Among other paragraphs a label is the author's own word. */
static void test_labels_are_a_way_of_speaking(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "We lend drills, saws and two ladders, and a retired joiner looks after the tools."},
        {ROLE_AUTHORED, "Neighbours: he says they are beneath him, he only oils the saws and sharpens the drills."},
        {ROLE_AUTHORED, "Members who bring a tool back late pay in cake, and whoever broke it helps to mend it."},
        {ROLE_AUTHORED, "People hear about the library from the noise."}};
    READ(&f, false, lines);
    assert_true(in_passages(&f, "Neighbours: he says"));
    assert_string_equal(filed(&f, "two ladders"), "q1");
    done(&f);
}

static void test_labels_on_lines_above(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "About what comes back late:"},
                                 {ROLE_AUTHORED, "We ring, and then my sister rings, who is worse."},
                                 {ROLE_AUTHORED, "And since you dare ask, insurance:"},
                                 {ROLE_AUTHORED, "None. We keep our fingers crossed, those we have."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "my sister"), "q2");
    assert_string_equal(filed(&f, "fingers crossed"), "q3");
    assert_false(in_passages(&f, "since you dare"));
    done(&f);
}

static void test_labels_on_the_calls_bullets(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "* late returns"},
                                 {ROLE_AUTHORED, "my sister rings, and nobody wants that twice."},
                                 {ROLE_AUTHORED, "* insurance cost"},
                                 {ROLE_AUTHORED, "a bottle for the clerk each Christmas."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "nobody wants"), "q2");
    assert_string_equal(filed(&f, "a bottle"), "q3");
    assert_false(in_passages(&f, "late returns"));
    done(&f);
}

static void test_labels_cut_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Which tools do you lend…\tLadders, since nobody has room for one."},
                                 {ROLE_AUTHORED, "How do neighbours hear ...\tThey see the queue."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Ladders"), "q1");
    assert_string_equal(filed(&f, "the queue"), "q4");
    assert_false(in_passages(&f, "Which tools"));
    done(&f);
}

static void test_labels_bare_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1 Ladders and a cement mixer nobody cleans\n2 my sister rings\n4 word of mouth"}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Ladders"), "q1");
    assert_string_equal(filed(&f, "sister"), "q2");
    assert_string_equal(filed(&f, "word of mouth"), "q4");
    done(&f);
}

/* A line that begins with a number in the middle of text numbers nothing. */
static void test_labels_numbers_in_running_text(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "We lend ladders and drills to the whole street, that is to say to\n"
                                                 "2 streets by now, and the joiner who looks after the tools is\n"
                                                 "4 days older than I am."}};
    READ(&f, false, lines);
    assert_int_equal(f.out->passage_count, 1);
    assert_string_equal(filed(&f, "2 streets"), "q1");
    done(&f);
}

/* "Q1 ... Q2 ..." without a line's end between them. */
static void test_labels_named_numbers_inside_a_paragraph(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Q1 Drills. And ladders. Q2 My sister rings,\n"
                                                 "in the evening. Q4 The queue on the pavement."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "ladders"), "q1");
    assert_string_equal(filed(&f, "My sister rings"), "q2");
    assert_string_equal(filed(&f, "pavement"), "q4");
    done(&f);
}

static void test_labels_last_question_first(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Backwards, as one walks home:"},
                                 {ROLE_AUTHORED, "4. The queue on the pavement says it all."},
                                 {ROLE_AUTHORED, "2. My sister rings. Nobody wants that twice."},
                                 {ROLE_AUTHORED, "1. Ladders, and the patience of a retired joiner."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "pavement"), "q4");
    assert_string_equal(filed(&f, "sister"), "q2");
    assert_string_equal(filed(&f, "joiner"), "q1");
    done(&f);
}

/* Questions that a mail program quoted below say nothing about how the answers above are set out. */
static void test_labels_above_the_quoted_call(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Insurance: eighty crowns, and it was worth every one of them."},
        {ROLE_AUTHORED, "Publicity: the baker wraps his rolls in our leaflet."},
        {ROLE_QUOTED, "1. Which tools do you lend, and who looks after them?"},
        {ROLE_QUOTED, "2. How do you deal with members who bring a tool back late or broken?"}};
    READ(&f, true, lines);
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    assert_string_equal(filed(&f, "the baker"), "q4");
    done(&f);
}

/* Labelled one after the other, the labels may be worded in any way. */
static void test_labels_in_a_row(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "What you so kindly call returns: my sister rings, and nobody wants that twice."},
        {ROLE_AUTHORED, "The insurance people: eighty crowns, and they send a calendar."},
        {ROLE_AUTHORED, "And our neighbours: they see the queue, and they join it."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "my sister"), "q2");
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    assert_string_equal(filed(&f, "the queue"), "q4");
    assert_false(in_passages(&f, "insurance people"));
    done(&f);
}

static void test_labels_numbers_inside_a_paragraph(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. Ladders, and a mixer. 2. My sister rings. 4. They see the\nqueue."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Ladders"), "q1");
    assert_string_equal(filed(&f, "My sister"), "q2");
    assert_string_equal(filed(&f, "They see"), "q4");
    done(&f);
}

/* "1. Tools" above the answer is the question's name; "Answer:" and initials are nobody's words. */
static void test_labels_behind_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "1. Our tools"},
                                 {ROLE_AUTHORED, "Antwort: Ladders, since nobody has room for one."},
                                 {ROLE_AUTHORED, "3. Insurance and cost"},
                                 {ROLE_AUTHORED, "[AB] Eighty crowns, and it was worth every one of them."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Ladders"), "q1");
    assert_string_equal(filed(&f, "Eighty crowns"), "q3");
    assert_false(in_passages(&f, "Our tools"));
    assert_false(in_passages(&f, "Antwort"));
    assert_false(in_passages(&f, "[AB]"));
    done(&f);
}

/* Part of the question behind its number, on a line of its own; the same words in a sentence are the author's. */
static void test_labels_name_the_question_in_part(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "2. Tools brought back late or broken\nA postcard first, then a visit."},
        {ROLE_AUTHORED, "3. What the insurance does cover"},
        {ROLE_AUTHORED, "Eighty crowns a year."},
        {ROLE_AUTHORED, "4. Neighbours hear it from neighbours."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "A postcard"), "q2");
    assert_string_equal(filed(&f, "Eighty crowns"), "q3");
    assert_false(in_passages(&f, "late or broken"));
    assert_false(in_passages(&f, "What the insurance"));
    assert_true(in_passages(&f, "Neighbours hear it from neighbours"));
    done(&f);
}

/* The call's own title of a question in another of its languages. */
static void test_labels_titles_in_the_calls_languages(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Ritardi"},
                                 {ROLE_AUTHORED, "Prima una cartolina, poi una visita del presidente."},
                                 {ROLE_AUTHORED, "Far sapere in giro"},
                                 {ROLE_AUTHORED, "Il fornaio avvolge il pane nei nostri volantini."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Prima una cartolina"), "q2");
    assert_string_equal(filed(&f, "Il fornaio"), "q4");
    done(&f);
}

static void test_labels_questions_in_another_language(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. Was verleihen Sie, und wer sieht danach?\nLeitern, weil keiner Platz hat."},
        {ROLE_AUTHORED, "4. Wie erfahren die Leute davon?\nSie sehen die Schlange auf dem Gehweg."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "Leitern"), "q1");
    assert_string_equal(filed(&f, "Schlange"), "q4");
    assert_false(in_passages(&f, "verleihen"));
    assert_false(in_passages(&f, "erfahren"));
    done(&f);
}

static void test_labels_announcements(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "It was a long week, so I only come to the third of your questions:"},
                                 {ROLE_AUTHORED, "They send a calendar with kittens on it. The rest is small print."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "a long week"), "nowhere");
    assert_string_equal(filed(&f, "kittens"), "q3");
    done(&f);
}

static void test_labels_remarks_after_the_last_answer(void **state)
{
    (void)state;
    static const char *const remarks[] = {
        "I leave the other questions to those who know.", "Zu den übrigen Fragen fällt uns nichts ein.",
        "De las otras dos preguntas no sé lo bastante.", "Please do not publish this on the website."};
    for (size_t i = 0; i < sizeof remarks / sizeof *remarks; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, "Q1: Ladders, since nobody has room for one."},
                                     {ROLE_AUTHORED, "Q3: Eighty crowns."},
                                     {ROLE_AUTHORED, remarks[i]}};
        READ(&f, false, lines);
        assert_string_equal(filed(&f, "Eighty crowns"), "q3");
        assert_string_equal(filed(&f, remarks[i]), "");
        done(&f);
    }
}

static void test_labels_ordinals(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "The third question. They send a calendar with kittens on it."},
                                 {ROLE_AUTHORED, "The second. My sister rings, and nobody wants that twice."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "kittens"), "q3");
    assert_string_equal(filed(&f, "My sister"), "q2");
    assert_false(in_passages(&f, "The second."));
    done(&f);
    const struct line bare[] = {{ROLE_AUTHORED, "First question: two ladders."},
                                {ROLE_AUTHORED, "Third: eighty crowns."},
                                {ROLE_AUTHORED, "Fourth: a man with a drum."}};
    READ(&f, true, bare);
    assert_string_equal(filed(&f, "two ladders"), "q1");
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    assert_string_equal(filed(&f, "a man with a drum"), "q4");
    done(&f);
}

/* What is to be done with the message stands above the answer and is none of it. */
static void test_labels_remarks_before_the_answer(void **state)
{
    (void)state;
    static const char *const remarks[] = {
        "Please bin what I sent on Monday about the insurance, this goes in its place.",
        "Bitte nicht veröffentlichen, was ich über die Versicherung schreibe.",
        "Ceci remplace ma réponse de lundi sur l'assurance."};
    for (size_t i = 0; i < sizeof remarks / sizeof *remarks; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, remarks[i]},
            {ROLE_AUTHORED,
             "The insurance costs eighty crowns a year, and it covers broken thumbs but no broken saws."}};
        READ(&f, false, lines);
        assert_string_equal(filed(&f, "broken thumbs"), "q3");
        assert_string_equal(filed(&f, remarks[i]), "");
        done(&f);
    }
}

/* A paragraph may turn to another question in its middle. */
static void test_labels_turns_inside_a_paragraph(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "We lend drills, saws and two ladders, and a retired joiner looks after the tools. He oils them, he "
         "sharpens them, and he mends what can be mended. As for the insurance of the library, it costs "
         "eighty crowns, and it covers fingers but not thumbs."}};
    READ(&f, false, lines);
    assert_string_equal(filed(&f, "two ladders"), "q1");
    assert_string_equal(filed(&f, "eighty crowns"), "q3");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_labels_before_every_answer),
        cmocka_unit_test(test_labels_set_off_by_letters),
        cmocka_unit_test(test_labels_unknown_end_an_answer),
        cmocka_unit_test(test_openings_that_are_no_labels_stay),
        cmocka_unit_test(test_labels_turn_throughout),
        cmocka_unit_test(test_labels_part_one_answer),
        cmocka_unit_test(test_labels_are_a_way_of_speaking),
        cmocka_unit_test(test_labels_on_lines_above),
        cmocka_unit_test(test_labels_on_the_calls_bullets),
        cmocka_unit_test(test_labels_cut_questions),
        cmocka_unit_test(test_labels_bare_numbers),
        cmocka_unit_test(test_labels_numbers_in_running_text),
        cmocka_unit_test(test_labels_named_numbers_inside_a_paragraph),
        cmocka_unit_test(test_labels_last_question_first),
        cmocka_unit_test(test_labels_above_the_quoted_call),
        cmocka_unit_test(test_labels_in_a_row),
        cmocka_unit_test(test_labels_ordinals),
        cmocka_unit_test(test_labels_remarks_before_the_answer),
        cmocka_unit_test(test_labels_turns_inside_a_paragraph),
        cmocka_unit_test(test_labels_numbers_inside_a_paragraph),
        cmocka_unit_test(test_labels_behind_numbers),
        cmocka_unit_test(test_labels_name_the_question_in_part),
        cmocka_unit_test(test_labels_titles_in_the_calls_languages),
        cmocka_unit_test(test_labels_questions_in_another_language),
        cmocka_unit_test(test_labels_announcements),
        cmocka_unit_test(test_labels_remarks_after_the_last_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
