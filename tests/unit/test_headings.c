/* SPDX-License-Identifier: MIT */
/*
 * test_headings: lines in capitals and short lines above answers, labels that enumerate or stand in another language,
 * headings behind the author's own numbers, and the last of several questions.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "What are the duties and roles of those who look after the orchard?"}},
    {{"en", "How do you communicate with the neighbours about the harvest?"}},
    {{"en", "What problems and obstacles did you meet with allergies and wasps?"}},
    {{"en", "What other topics should we speak about in 2031 and beyond?"}},
};
static struct question questions[] = {
    {.id = "q1", .texts = texts[0], .text_count = 1},
    {.id = "q2", .texts = texts[1], .text_count = 1},
    {.id = "q3", .texts = texts[2], .text_count = 1},
    {.id = "q4", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("orchard", "Common orchards", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "Our orchard", 0.3)

static void test_headings_in_capitals(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "PAPÉIS E DEVERES\nQuem tem escada sobe, quem não tem segura a escada do outro."},
        {ROLE_AUTHORED, "COMUNICAÇÃO COM OS VIZINHOS\nO sino da capela toca duas vezes quando há ameixas maduras."},
        {ROLE_AUTHORED, "PROBLEMAS QUE TIVEMOS\nAs abelhas da vizinha gostam mais de nós do que ela."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "segura a escada"), "q1");
    assert_string_equal(filed(&f, "O sino"), "q2");
    assert_string_equal(filed(&f, "As abelhas"), "q3");
    assert_false(in_passages(&f, "PROBLEMAS"));
    assert_false(in_passages(&f, "OS VIZINHOS"));
    done(&f);
}

/* What is enumerated goes on past commas as far as the sign that sets it off; a year tells as much as a word; and some
 * languages turn to a matter behind its name. */
static void test_headings_before_their_text(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "On wasps, allergies and other obstacles - we keep a syringe in the shed and pick before nine."},
        {ROLE_AUTHORED, "On what might come in 2031 and later: frost, and who inherits the ladder."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "a syringe"), "q3");
    assert_string_equal(filed(&f, "inherits the ladder"), "q4");
    assert_false(in_passages(&f, "On wasps"));
    done(&f);
    const struct line turkish[] = {
        {ROLE_AUTHORED, "Roller ve görevler konusunda: merdiveni olan çıkar, olmayan tutar."},
        {ROLE_AUTHORED, "Sorunlar konusunda: arılar bizi komşudan daha çok seviyor."}};
    READ(&f, turkish);
    assert_string_equal(filed(&f, "merdiveni olan"), "q1");
    assert_string_equal(filed(&f, "arılar bizi"), "q3");
    done(&f);
}

/* A line above labels addresses people; it heads nothing. */
static void test_headings_above_labels(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "For those who look after the orchard call:"},
        {ROLE_AUTHORED, "Obstacles: the ladder was stolen twice, and once it came back longer."},
        {ROLE_AUTHORED, "Neighbours: the baker hangs a red towel out of the window when the pears are ripe."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "stolen twice"), "q3");
    assert_string_not_equal(filed(&f, "a red towel"), "q1");
    done(&f);
}

/* The words behind an author's own count say which question is meant, and are no part of the answer. */
static void test_headings_behind_own_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "1. Duties and roles"},
                                 {ROLE_AUTHORED, "Whoever owns a ladder climbs it."},
                                 {ROLE_AUTHORED, "2. Problems and obstacles"},
                                 {ROLE_AUTHORED, "The ladder was stolen twice."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "owns a ladder"), "q1");
    assert_string_equal(filed(&f, "stolen twice"), "q3");
    assert_false(in_passages(&f, "Problems and obstacles"));
    done(&f);
    const struct line chinese[] = {{ROLE_AUTHORED, "一、各家的职责\n谁家有梯子谁就爬，没有的扶梯子。"},
                                   {ROLE_AUTHORED, "三、遇到的问题\n梯子被偷过两次。"}};
    READ(&f, chinese);
    assert_string_equal(filed(&f, "谁家有梯子"), "q1");
    assert_string_equal(filed(&f, "被偷过两次"), "q3");
    assert_false(in_passages(&f, "遇到的问题"));
    done(&f);
    const struct line short_answers[] = {{ROLE_AUTHORED, "1. Everybody\nWhoever owns a ladder climbs it."},
                                         {ROLE_AUTHORED, "2. Hardly\nNobody reads what we hang out."}};
    READ(&f, short_answers);
    assert_true(in_passages(&f, "Everybody"));
    assert_true(in_passages(&f, "Hardly"));
    done(&f);
}

static void test_headings_name_the_last_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "On the second question: a red towel out of the baker's window."},
                                 {ROLE_AUTHORED, "As to your third I have little to say but ladders."},
                                 {ROLE_AUTHORED, "And the last one: who inherits the shed."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "a red towel"), "q2");
    assert_string_equal(filed(&f, "little to say"), "q3");
    assert_string_equal(filed(&f, "who inherits"), "q4");
    done(&f);
    const struct line french[] = {{ROLE_AUTHORED, "Sur la première question : chacun tient l'échelle de l'autre."},
                                  {ROLE_AUTHORED, "Et la dernière : à qui reviendra la cabane."}};
    READ(&f, french);
    assert_string_equal(filed(&f, "chacun tient"), "q1");
    assert_string_equal(filed(&f, "la cabane"), "q4");
    done(&f);
    const struct line written[] = {{ROLE_AUTHORED, "Your number three: it was stolen twice, and came back longer."},
                                   {ROLE_AUTHORED, "Number one, since you ask: whoever owns it climbs it."},
                                   {ROLE_AUTHORED, "Number four: who inherits the shed."}};
    READ(&f, written);
    assert_string_equal(filed(&f, "stolen twice"), "q3");
    assert_string_equal(filed(&f, "climbs it"), "q1");
    assert_string_equal(filed(&f, "who inherits"), "q4");
    done(&f);
}

/* A numbered line that goes on in small letters is the first of its answer, however few words fit on it. */
static void test_headings_are_no_wrapped_lines(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "1. Duties and roles are shared by those"},
                                 {ROLE_AUTHORED, "who live around the orchard, a week each in turn."},
                                 {ROLE_AUTHORED, "2. News of apples comes to all of us by"},
                                 {ROLE_AUTHORED, "a bell that rings twice when apples are ripe."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Duties and roles"), "q1");
    assert_string_equal(filed(&f, "News of apples"), "q2");
    done(&f);
}

/* A document's headings and paragraphs. */
struct piece {
    int level; /* 0: a paragraph */
    const char *text;
};

static void read_document(struct fixture *f, const struct piece *pieces, size_t count, const char *source)
{
    struct message message = letter("Our orchard");
    struct reading reading = reading_of(&message, "Our orchard");
    f->arena = arena_new();
    f->classifier = classifier_new(&call, NULL, 0.3);
    for (size_t i = 0; i < count; i++) {
        struct block block = {.kind = pieces[i].level > 0 ? BLOCK_HEADING : BLOCK_PARAGRAPH,
                              .level = pieces[i].level,
                              .text = pieces[i].text,
                              .source = source,
                              .from_plain = pieces[i].level == 0 && *source == '\0'};
        blocks_push(f->arena, &reading.blocks, &block);
    }
    f->out = classify(f->classifier, f->arena, &reading, NULL);
}

static const char wasps[] = "Wasps sit in every plum, and two of us meet them with allergies.";

/* A heading that names no question anybody could tell ends the answer above it, and is no part of any. */
static void test_headings_untold_end_answers(void **state)
{
    static const char *const untold[] = {"About us",  "À propos de nous", "Quiénes somos", "Quem somos",
                                         "Chi siamo", "Über uns",         "Wie wij zijn",  "Kim jesteśmy",
                                         "О нас",     "Biz kimiz",        "Om föreningen"};
    (void)state;
    for (size_t i = 0; i < sizeof untold / sizeof *untold; i++) {
        struct fixture f;
        const struct piece pieces[] = {{2, "Problems and obstacles"},
                                       {0, wasps},
                                       {2, untold[i]},
                                       {0, "There are six of us, and a baker lends his cellar when it rains hard."}};
        read_document(&f, pieces, 4, "orchard.docx");
        assert_string_equal(filed(&f, "Wasps sit"), "q3");
        if (strcmp(filed(&f, "six of us"), "q3") == 0) fail_msg("carried on below: %s", untold[i]);
        if (in_passages(&f, untold[i])) fail_msg("in a passage: %s", untold[i]);
        done(&f);
    }
}

/* So does a short line of plain text where others name questions. */
static void test_headings_untold_end_answers_in_plain_text(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Problems and obstacles"},
        {ROLE_AUTHORED, "Wasps sit in every plum, and two of us meet them with allergies."},
        {ROLE_AUTHORED, "About us"},
        {ROLE_AUTHORED, "There are six of us, and a baker lends his cellar when it rains hard."},
        {ROLE_AUTHORED, "Talking to neighbours"},
        {ROLE_AUTHORED, "The bell of the chapel rings twice when there are plums."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Wasps sit"), "q3");
    assert_string_not_equal(filed(&f, "six of us"), "q3");
    assert_string_equal(filed(&f, "The bell"), "q2");
    assert_false(in_passages(&f, "About us"));
    done(&f);
}

/* One of a lower rank parts the answer, and one right below a question is its first line. */
static void test_headings_part_an_answer(void **state)
{
    (void)state;
    struct fixture f;
    const struct piece pieces[] = {{2, "Problems and obstacles"},
                                   {0, wasps},
                                   {3, "On the hill"},
                                   {0, "Up there it is the deer, and a gate nobody shuts."},
                                   {2, "Talking to neighbours"},
                                   {0, "The bell of the chapel rings twice when there are plums."}};
    read_document(&f, pieces, 6, "orchard.docx");
    assert_string_equal(filed(&f, "it is the deer"), "q3");
    assert_string_equal(filed(&f, "The bell"), "q2");
    done(&f);
    const struct line lines[] = {
        {ROLE_AUTHORED, "Problems and obstacles"},
        {ROLE_AUTHORED, "Wasps and deer"},
        {ROLE_AUTHORED, "Both come at night, and a gate nobody shuts lets the deer to the plums."},
        {ROLE_AUTHORED, "Talking to neighbours"},
        {ROLE_AUTHORED, "The bell of the chapel rings twice when there are plums."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "Both come at night"), "q3");
    done(&f);
}

static const char bell[] = "We ring the bell of the chapel, and write on a slate.";
static const char wind[] = "In a gale nobody hears it, and rain wipes off the slate.";

/* A heading in another question's words below a question's number: that question has its own number elsewhere, or not;
 * or the heading is the slip's, right below a number. */
static void test_headings_below_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lower[] = {
        {ROLE_AUTHORED, "Question 2"}, {ROLE_AUTHORED, bell},         {ROLE_AUTHORED, "Problems and obstacles"},
        {ROLE_AUTHORED, wind},         {ROLE_AUTHORED, "Question 3"}, {ROLE_AUTHORED, wasps}};
    READ(&f, lower);
    assert_string_equal(filed(&f, "nobody hears"), "q2");
    assert_string_equal(filed(&f, "Wasps sit"), "q3");
    assert_true(in_passages(&f, "Problems and obstacles"));
    done(&f);
    const struct line alike[] = {{ROLE_AUTHORED, "Question 2"},
                                 {ROLE_AUTHORED, bell},
                                 {ROLE_AUTHORED, "Problems and obstacles"},
                                 {ROLE_AUTHORED, wasps}};
    READ(&f, alike);
    assert_string_equal(filed(&f, "Wasps sit"), "q3");
    done(&f);
}

/* Of a document the ranks are known. */
static void test_headings_of_lower_rank(void **state)
{
    (void)state;
    for (int level = 1; level <= 2; level++) {
        struct fixture f;
        const struct piece pieces[] = {{1, "Question 2"}, {0, bell},         {level, "Problems and obstacles"},
                                       {0, wind},         {1, "Question 4"}, {0, wasps}};
        read_document(&f, pieces, 6, "orchard.docx");
        assert_string_equal(filed(&f, "nobody hears"), level == 1 ? "q3" : "q2");
        assert_string_equal(filed(&f, "Wasps sit"), "q4");
        done(&f);
    }
}

/* A title right above its question's own words is that question's, and no part of the answer above it. */
static void test_headings_above_their_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct piece pieces[] = {{3, "Talking to neighbours"},  {0, texts[1][0].text}, {0, bell},
                                   {3, "Problems and obstacles"}, {0, texts[2][0].text}, {0, wasps}};
    read_document(&f, pieces, 6, "orchard.docx");
    assert_string_equal(filed(&f, "ring the bell"), "q2");
    assert_string_equal(filed(&f, "Wasps sit"), "q3");
    assert_false(in_passages(&f, "Problems and obstacles"));
    done(&f);
}

/* The title of a document, and what its author says of themselves below it, answer nothing. */
static void test_headings_a_title_introduces(void **state)
{
    (void)state;
    struct fixture f;
    const struct piece pieces[] = {{1, "Submission of the Plum Lane Society"},
                                   {0, "We have picked plums on the hill for forty years, my aunt with us."},
                                   {1, "Problems and obstacles"},
                                   {0, wasps},
                                   {1, "Our ladder"},
                                   {0, "It was built by the smith and carries two."}};
    read_document(&f, pieces, 6, "orchard.docx");
    assert_string_equal(filed(&f, "picked plums"), "");
    assert_string_equal(filed(&f, "Wasps sit"), "q3");
    assert_string_not_equal(filed(&f, "built by the smith"), "q3");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headings_in_capitals),
        cmocka_unit_test(test_headings_before_their_text),
        cmocka_unit_test(test_headings_above_labels),
        cmocka_unit_test(test_headings_behind_own_numbers),
        cmocka_unit_test(test_headings_name_the_last_question),
        cmocka_unit_test(test_headings_are_no_wrapped_lines),
        cmocka_unit_test(test_headings_untold_end_answers),
        cmocka_unit_test(test_headings_untold_end_answers_in_plain_text),
        cmocka_unit_test(test_headings_part_an_answer),
        cmocka_unit_test(test_headings_below_numbers),
        cmocka_unit_test(test_headings_of_lower_rank),
        cmocka_unit_test(test_headings_above_their_questions),
        cmocka_unit_test(test_headings_a_title_introduces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
