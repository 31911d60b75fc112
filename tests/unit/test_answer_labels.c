/* SPDX-License-Identifier: MIT */
/*
 * test_answer_labels: questions and answers in pairs, "Q. ..." above "A. ...", in many languages: neither label is part
 * of an answer. Initials, options and a list's letters stay what they are.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdio.h>
#include "bikes_call.h"

static const char *const asked[] = {
    "How many bicycles do you repair a week, and with which tools?",
    "Where do you find volunteers, and what do you teach them first?",
    "What do you do with bicycles that nobody comes to collect?",
};
static const char *const said[] = {"Twelve, with two stands.", "At the school; how to true a wheel.",
                                   "We sell them in June."};

static void expect_pairs(const char *question_label, const char *answer_label, bool numbered)
{
    char written[3][300];
    struct line lines[3];
    struct fixture f;
    for (int i = 0; i < 3; i++) {
        char number[4] = "";
        if (numbered) snprintf(number, sizeof number, "%d", i + 1);
        const char *rest = answer_label + (numbered ? strcspn(answer_label, ".:)") : strlen(answer_label));
        int letters = (int)(rest - answer_label);
        snprintf(written[i], sizeof written[i], "%s%s\n%.*s%s%s%s", numbered ? "" : question_label, asked[i], letters,
                 answer_label, number, rest, said[i]);
        lines[i] = (struct line){ROLE_AUTHORED, written[i]};
    }
    read_with(&f, &call, lines, 3, false, "Our workshop", 0.3);
    assert_int_equal(f.out->passage_count, 3);
    for (size_t i = 0; i < 3; i++) {
        const struct passage *passage = &f.out->passages[i];
        if (strcmp(passage->text, said[i]) != 0) fail_msg("%s: %s", answer_label, passage->text);
        assert_string_equal(passage->questions[0].id, questions[i].id);
    }
    done(&f);
}

static void test_answer_labels_letters(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"Q. ", "A. "},   {"Q: ", "A: "},   {"Q) ", "A) "},
                                           {"Q - ", "A - "}, {"F. ", "A. "},   {"P. ", "R. "},
                                           {"Q : ", "R : "}, {"D. ", "R. "},   {"В: ", "О: "},
                                           {"В. ", "О. "},   {"问：", "答："}, {"質問：", "回答："},
                                           {"문: ", "답: "}, {"س: ", "ج: "},   {"س/ ", "ج/ "},
                                           {"ש: ", "ת: "},   {"S: ", "C: "},   {"Pytanie: ", "Odpowiedź: "}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) expect_pairs(pairs[i][0], pairs[i][1], false);
}

static void test_answer_labels_numbered(void **state)
{
    (void)state;
    static const char *const labels[] = {"A. ", "A: ", "R. ", "R) ", "О: ", "Answer: "};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) expect_pairs("", labels[i], true);
}

/* Once it may be an initial; followed by the next letter it is an option. */
static void test_answer_labels_others(void **state)
{
    (void)state;
    struct fixture f;
    const struct line initial[] = {{ROLE_QUOTED, "Where do you find volunteers, and what do you teach them first?"},
                                   {ROLE_AUTHORED, "A. Brandl asks at the school."},
                                   {ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
                                   {ROLE_AUTHORED, "R. Petersen sells them."}};
    read_with(&f, &call, initial, 4, true, "Our workshop", 0.3);
    assert_true(in_passages(&f, "A. Brandl"));
    assert_true(in_passages(&f, "R. Petersen"));
    done(&f);
    const struct line options[] = {{ROLE_QUOTED, "Where do you find volunteers, and what do you teach them first?"},
                                   {ROLE_AUTHORED, "A. At the school.\nB. In the church."},
                                   {ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
                                   {ROLE_AUTHORED, "A. Sell them.\nB. Give them away."}};
    read_with(&f, &call, options, 4, true, "Our workshop", 0.3);
    assert_true(in_passages(&f, "A. At the school."));
    assert_true(in_passages(&f, "A. Sell them."));
    done(&f);
}

/* Paragraphs of the published call count for themselves: their numbers are neither the questions' nor the answers'. */
static void test_answer_labels_paragraphs(void **state)
{
    (void)state;
    static const char *const forms[][3] = {
        {"2.1. ", "2.2. ", "2.3. "}, {"3.1) ", "3.2) ", "3.3) "}, {"4.1 ", "4.2 ", "4.3 "}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        char written[3][300];
        struct line lines[3];
        struct fixture f;
        for (size_t k = 0; k < 3; k++) {
            snprintf(written[k], sizeof written[k], "%s%s\n%s", forms[i][k], asked[k], said[k]);
            lines[k] = (struct line){ROLE_AUTHORED, written[k]};
        }
        read_with(&f, &call, lines, 3, false, "Our workshop", 0.3);
        assert_int_equal(f.out->passage_count, 3);
        for (size_t k = 0; k < 3; k++) {
            assert_string_equal(f.out->passages[k].text, said[k]);
            assert_string_equal(f.out->passages[k].questions[0].id, questions[k].id);
        }
        done(&f);
    }
}

static void test_answer_labels_parts(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "2bis: ", "2 bis. ", "2ter) ", "2-b: ", "2 (ii): ", "Q2 bis: ", "Question 2 cont.: "};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        char second[100];
        struct fixture f;
        bool named = *parts[i] == 'Q';
        snprintf(second, sizeof second, "%sBbb behind the church.", parts[i]);
        const struct line lines[] = {{ROLE_AUTHORED, named ? "Q1: Aaa some." : "1. Aaa some."},
                                     {ROLE_AUTHORED, second},
                                     {ROLE_AUTHORED, named ? "Q4: Ddd the town." : "4. Ddd the town."}};
        read_with(&f, &call, lines, 3, false, "Our workshop", 0.3);
        if (strcmp(filed(&f, "Bbb"), "q2") != 0) fail_msg("%s %s", parts[i], filed(&f, "Bbb"));
        assert_string_equal(filed(&f, "Aaa"), "q1");
        assert_string_equal(filed(&f, "Ddd"), "q4");
        done(&f);
    }
}

/* A cell beside the answer, below a question across the table; a letter in a cell may be an option. */
static void test_answer_labels_in_cells(void **state)
{
    (void)state;
    static const char *const labels[] = {"Answer",  "Your answer", "Our response", "Antwort",
                                         "Réponse", "Ваш ответ",   "您的回答"};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        char written[2][100];
        struct fixture f;
        snprintf(written[0], sizeof written[0], "%s\t%s", labels[i], said[0]);
        snprintf(written[1], sizeof written[1], "%s\t%s", labels[i], said[1]);
        const struct line lines[] = {{ROLE_AUTHORED, asked[0]},
                                     {ROLE_AUTHORED, written[0]},
                                     {ROLE_AUTHORED, asked[1]},
                                     {ROLE_AUTHORED, written[1]}};
        read_with(&f, &call, lines, 4, false, "Our workshop", 0.3);
        assert_int_equal(f.out->passage_count, 2);
        for (size_t k = 0; k < 2; k++)
            if (strcmp(f.out->passages[k].text, said[k]) != 0) fail_msg("%s: %s", labels[i], f.out->passages[k].text);
        done(&f);
    }
    struct fixture f;
    const struct line options[] = {{ROLE_AUTHORED, asked[0]},
                                   {ROLE_AUTHORED, "A\tAt once."},
                                   {ROLE_AUTHORED, asked[1]},
                                   {ROLE_AUTHORED, "A\tNever."}};
    read_with(&f, &call, options, 4, false, "Our workshop", 0.3);
    assert_true(in_passages(&f, "A\tAt once."));
    done(&f);
}

/* A table's lines, TAB between cells; what each question is answered by. */
static void expect_columns(const struct line *lines, size_t count)
{
    struct fixture f;
    read_with(&f, &call, lines, count, false, "Our workshop", 0.3);
    for (size_t i = 0; i < 3; i++) {
        if (strcmp(filed(&f, said[i]), questions[i].id) != 0) fail_msg("%s: %s", said[i], filed(&f, said[i]));
        for (size_t k = 0; k < f.out->passage_count; k++) {
            const char *text = f.out->passages[k].text;
            if (strstr(text, said[i]) && strstr(text, said[(i + 1) % 3])) fail_msg("in one: %s", text);
        }
    }
    done(&f);
}

/* The questions stand on top, a column each, and what answers them below; also in rows of two. */
static void test_answer_labels_columns(void **state)
{
    (void)state;
    char written[2][400];
    snprintf(written[0], sizeof written[0], "%s\t%s\t%s", asked[0], asked[1], asked[2]);
    snprintf(written[1], sizeof written[1], "%s\t%s\t%s", said[0], said[1], said[2]);
    expect_columns((const struct line[]){{ROLE_AUTHORED, written[0]}, {ROLE_AUTHORED, written[1]}}, 2);
    snprintf(written[0], sizeof written[0], "Name\t%s\t%s\t%s", asked[2], asked[0], asked[1]);
    snprintf(written[1], sizeof written[1], "Ana\t%s\t%s\t%s", said[2], said[0], said[1]);
    expect_columns((const struct line[]){{ROLE_AUTHORED, written[0]}, {ROLE_AUTHORED, written[1]}}, 2);
    snprintf(written[0], sizeof written[0], "%s\t%s", asked[0], asked[1]);
    snprintf(written[1], sizeof written[1], "%s\t%s", said[0], said[1]);
    expect_columns((const struct line[]){{ROLE_AUTHORED, written[0]},
                                         {ROLE_AUTHORED, written[1]},
                                         {ROLE_AUTHORED, asked[2]},
                                         {ROLE_AUTHORED, said[2]}},
                   4);
}

/* Where every row holds a question and its answer, no row is a head. */
static void test_answer_labels_rows_stay(void **state)
{
    (void)state;
    char written[3][400];
    struct line lines[3];
    for (size_t i = 0; i < 3; i++) {
        snprintf(written[i], sizeof written[i], "%s\t%s", asked[i], said[i]);
        lines[i] = (struct line){ROLE_AUTHORED, written[i]};
    }
    expect_columns(lines, 3);
    /* An answer that speaks of another question's words beside its own. */
    struct fixture f;
    snprintf(written[0], sizeof written[0], "%s\tTwelve. \"%s\" is another matter.", asked[0], asked[2]);
    read_with(&f, &call, lines, 2, false, "Our workshop", 0.3);
    assert_string_equal(filed(&f, "Twelve."), "q1");
    assert_string_equal(filed(&f, said[1]), "q2");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answer_labels_letters),    cmocka_unit_test(test_answer_labels_numbered),
        cmocka_unit_test(test_answer_labels_paragraphs), cmocka_unit_test(test_answer_labels_parts),
        cmocka_unit_test(test_answer_labels_others),     cmocka_unit_test(test_answer_labels_in_cells),
        cmocka_unit_test(test_answer_labels_columns),    cmocka_unit_test(test_answer_labels_rows_stay)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
