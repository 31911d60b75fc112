/* SPDX-License-Identifier: MIT */
/*
 * test_filled_tables: tables that were filled in: what the form says in them, cells left empty, labels beside a number,
 * the language of the answers; and tables that only tell who has sent what.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdio.h>
#include "bikes_call.h"

#define ASK1 "How many bicycles do you repair a week, and with which tools?"
#define ASK2 "Where do you find volunteers, and what do you teach them first?"
#define ASK3 "What do you do with bicycles that nobody comes to collect?"
#define ASK4 "Who pays the rent of the workshop, and for how long?"
#define COUNT(lines) (sizeof(lines) / sizeof *(lines))

static void read_lines(struct fixture *f, const struct line *lines, size_t count)
{
    read_with(f, &call, lines, count, false, "Our workshop", 0.3);
}

/* How many questions of the passage with these words. */
static size_t questions_of(const struct fixture *f, const char *words)
{
    for (size_t i = 0; i < f->out->passage_count; i++)
        if (strstr(f->out->passages[i].text, words)) return f->out->passages[i].question_count;
    return 0;
}

static bool is_told_empty(const struct fixture *f, const char *id)
{
    for (size_t i = 0; i < f->out->passage_count; i++)
        if (f->out->passages[i].no_answer && strcmp(f->out->passages[i].questions[0].id, id) == 0) return true;
    return false;
}

/* An empty cell leaves its own question without answer; what answers the next row answers that one alone. */
static void test_filled_tables_empty_cells(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, ASK1 "\t"},
                                        {ROLE_AUTHORED, ASK2 "\tAt the school gate, mostly."},
                                        {ROLE_AUTHORED, ASK4 "\tThe parish, until June."}};
    struct fixture f;
    read_lines(&f, lines, COUNT(lines));
    assert_string_equal(filed(&f, "school gate"), "q2");
    assert_int_equal(questions_of(&f, "school gate"), 1);
    assert_true(is_told_empty(&f, "q1"));
    assert_string_equal(filed(&f, "parish"), "q4");
    done(&f);
}

/* A question over two columns has both of them; what stands beside keeps to its own. */
static void test_filled_tables_columns_merged(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, ASK1 "\t\t" ASK2 "\t" ASK3},
                                        {ROLE_AUTHORED, "Twelve.\tWith two stands.\tAt the school.\tSold in June."},
                                        {ROLE_AUTHORED, "Nine.\t\t\tGiven away."}};
    struct fixture f;
    read_lines(&f, lines, COUNT(lines));
    assert_string_equal(filed(&f, "Twelve"), "q1");
    assert_string_equal(filed(&f, "two stands"), "q1");
    assert_string_equal(filed(&f, "At the school"), "q2");
    assert_string_equal(filed(&f, "Given away"), "q3");
    done(&f);
}

/* Somebody who answered nothing leaves a name alone in the row; the rows below it keep to their columns. */
static void test_filled_tables_lone_names(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "Name\t" ASK1 "\t" ASK2},
                                        {ROLE_AUTHORED, "Ada\tTwelve, with two stands.\tAt the school."},
                                        {ROLE_AUTHORED, "Ben"},
                                        {ROLE_AUTHORED, "Cleo\tNine, and a vice.\tBy a note at the baker's."},
                                        {ROLE_AUTHORED, "With kind regards from all of us here at the workshop"}};
    struct fixture f;
    read_lines(&f, lines, COUNT(lines));
    assert_string_equal(filed(&f, "Nine, and"), "q1");
    assert_string_equal(filed(&f, "note at the baker"), "q2");
    assert_int_equal(questions_of(&f, "Nine, and"), 1);
    done(&f);
}

/* A number behind another column leads its row; an amount does not. */
static void test_filled_tables_numbers_behind(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "Rowing Club\tQ2\tAt the school."},
                                        {ROLE_AUTHORED, "Rowing Club\tQ1\tTwelve, with two stands."},
                                        {ROLE_AUTHORED, "Ada Finch\tQ4\tThe parish, until June."}};
    struct fixture f;
    read_lines(&f, lines, COUNT(lines));
    assert_string_equal(filed(&f, "Twelve"), "q1");
    assert_string_equal(filed(&f, "At the school"), "q2");
    assert_string_equal(filed(&f, "parish"), "q4");
    assert_int_equal(questions_of(&f, "Twelve"), 1);
    done(&f);
    static const struct line amounts[] = {{ROLE_AUTHORED, ASK1 "\t4\ta week"}, {ROLE_AUTHORED, ASK2 "\t2\ta year"}};
    read_lines(&f, amounts, COUNT(amounts));
    assert_string_equal(filed(&f, "a week"), "q1");
    assert_string_equal(filed(&f, "a year"), "q2");
    done(&f);
}

/* What the form says behind each question is nobody's answer; what one cell alone says may be. */
static void test_filled_tables_refrains(void **state)
{
    (void)state;
    static const struct line form[] = {{ROLE_AUTHORED, ASK1 "\nNo more than ten lines, please.\tTwelve."},
                                       {ROLE_AUTHORED, ASK2 "\nNo more than ten lines, please.\tAt the school."}};
    static const struct line own[] = {{ROLE_AUTHORED, ASK1 "\nTwelve, and more in spring.\tsee the photograph"},
                                      {ROLE_AUTHORED, ASK2 "\nAt the school.\tsee the list"}};
    struct fixture f;
    read_lines(&f, form, COUNT(form));
    assert_false(in_passages(&f, "ten lines"));
    assert_string_equal(filed(&f, "Twelve"), "q1");
    assert_string_equal(filed(&f, "At the school"), "q2");
    done(&f);
    read_lines(&f, own, COUNT(own));
    assert_string_equal(filed(&f, "more in spring"), "q1");
    assert_string_equal(filed(&f, "At the school"), "q2");
    done(&f);
}

/* "2. Volunteers | ..." names its question twice; a first cell that names another thing answers. */
static void test_filled_tables_labels(void **state)
{
    (void)state;
    static const struct line labelled[] = {{ROLE_AUTHORED, "1. Repairs a week\tTwelve, with two stands."},
                                           {ROLE_AUTHORED, "2. Finding volunteers\tat the school gate"},
                                           {ROLE_AUTHORED, "3. Bicycles nobody collects\tWe sell them in June."},
                                           {ROLE_AUTHORED, "4. Rent of the workshop\tThe parish pays."}};
    static const struct line own[] = {{ROLE_AUTHORED, "1. Twelve\tin spring, fewer in winter"},
                                      {ROLE_AUTHORED, "2. At the school\tsince the club closed"},
                                      {ROLE_AUTHORED, "3. Sold\tin June"},
                                      {ROLE_AUTHORED, "4. The parish\tuntil next year"}};
    struct fixture f;
    read_lines(&f, labelled, COUNT(labelled));
    assert_false(in_passages(&f, "Finding volunteers"));
    assert_string_equal(filed(&f, "school gate"), "q2");
    assert_string_equal(filed(&f, "in June"), "q3");
    done(&f);
    read_lines(&f, own, COUNT(own));
    assert_string_equal(filed(&f, "At the school"), "q2");
    assert_string_equal(filed(&f, "The parish"), "q4");
    done(&f);
}

/* The answers' language is the author's, whatever the form's is. */
static void test_filled_tables_language(void **state)
{
    (void)state;
    static const struct line swedish[] = {{ROLE_AUTHORED, "Question\tAnswer"},
                                          {ROLE_AUTHORED, ASK1 "\tTolv, och vi har två ställ."},
                                          {ROLE_AUTHORED, ASK2 "\tVid skolan, där vi lär dem att laga en slang."},
                                          {ROLE_AUTHORED, ASK3 "\tDe säljs i juni."}};
    static const struct line german[] = {
        {ROLE_AUTHORED, "Questions\tYour answer"},
        {ROLE_AUTHORED, ASK1 "\nPlease write no more than ten lines.\tZwölf, und wir haben zwei Ständer."},
        {ROLE_AUTHORED, ASK2 "\nPlease write no more than ten lines.\tAn der Schule."},
        {ROLE_AUTHORED, ASK4 "\nPlease write no more than ten lines.\tDie Gemeinde, bis zum Juni."}};
    struct fixture f;
    read_lines(&f, swedish, COUNT(swedish));
    assert_string_equal(f.out->language, "sv");
    done(&f);
    read_lines(&f, german, COUNT(german));
    assert_string_equal(f.out->language, "de");
    done(&f);
}

static void expect_progress(const char *const head, const char *const rows[3], bool progress)
{
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Dear all, here is the list."},
                                 {ROLE_AUTHORED, head},
                                 {ROLE_AUTHORED, rows[0]},
                                 {ROLE_AUTHORED, rows[1]},
                                 {ROLE_AUTHORED, rows[2]}};
    size_t answers = 0;
    read_lines(&f, lines, COUNT(lines));
    for (size_t i = 0; i < f.out->passage_count; i++) answers += f.out->passages[i].question_count > 0;
    if ((answers == 0) != progress) fail_msg("%s: %zu answers", head, answers);
    if ((f.out->kind == KIND_ANNOUNCEMENT) != progress) fail_msg("%s: kind %d", head, (int)f.out->kind);
    done(&f);
}

/* Who has sent what, and by when, answers nothing; it is told to all. */
static void test_filled_tables_of_progress(void **state)
{
    (void)state;
    static const char *const names[] = {"Q1\tRowing Club\tin", "Q2\tnobody yet\topen", "Q3\tAda Finch\tpromised"};
    static const char *const heads[] = {"Question\tReceived from\tStatus",
                                        "Question\tFrom\tStatus",
                                        "Question\tResponsible\tUntil",
                                        "Frage\tEingegangen von\tStand",
                                        "Question\tReçu de\tÉtat",
                                        "Pregunta\tRecibido de\tEstado",
                                        "Pergunta\tRecebido de\tEstado",
                                        "Domanda\tRicevuto da\tStato",
                                        "Vraag\tOntvangen van\tStatus",
                                        "Pytanie\tOtrzymano od\tStatus",
                                        "Вопрос\tПолучено от\tСтатус",
                                        "Fråga\tInkommet från\tStatus",
                                        "Soru\tSorumlu\tDurum",
                                        "問題\t负责人\t状态",
                                        "질문\t담당자\t상태"};
    for (size_t i = 0; i < COUNT(heads); i++) expect_progress(heads[i], names, true);
    static const char *const asked[] = {ASK1 "\t4\tdone", ASK2 "\t2\tdone", ASK3 "\t0\topen"};
    expect_progress("Question\tAnswers received\tStatus", asked, true);
    static const char *const first[] = {"Rowing Club\t1, 3\tin", "Ada Finch\t2\topen", "Cycle Forum\t4\tpromised"};
    expect_progress("Received from\tNo.\tStatus", first, true);
}

/* A column of answers, or one that nobody knows, or cells that tell something: a contribution. */
static void test_filled_tables_are_answers(void **state)
{
    (void)state;
    static const char *const told[] = {"Q1\tTwelve, with two stands and a vice.\tagreed",
                                       "Q2\tAt the school, where we teach how to true a wheel.\tagreed",
                                       "Q3\tWe sell them in June for what the parts cost us.\tagreed"};
    expect_progress("Question\tAnswer\tStatus", told, false);
    expect_progress("Question\tWith us\tStatus", told, false);
    static const char *const written[] = {
        "Q1\tWe have two stands, a vice and the tools of a joiner who died, and twelve wheels pass through.",
        "Q2\tThe school sends us two pupils each spring, and we show them how a wheel is trued and a chain cut.",
        "Q3\tWe sell what is left in June on the square, for the price of the parts and of a cup of coffee."};
    expect_progress("Question\tStatus", written, false);
    static const char *const brief[] = {"Q1\tTwelve a week, with two stands.", "Q2\tNone since the club closed.",
                                        "Q3\tSold in June on the square."};
    expect_progress("Question\tStatus", brief, false);
}

/* As many rows as a message may have: the names of columns are folded once. */
static void test_filled_tables_of_many_rows(void **state)
{
    (void)state;
    enum { ROWS = 6000 };
    static struct line lines[ROWS];
    struct fixture f;
    for (size_t i = 0; i < ROWS; i++) lines[i] = (struct line){ROLE_AUTHORED, i % 2 ? "a\tb c" : "d\te"};
    read_lines(&f, lines, ROWS);
    assert_int_equal(f.out->blocks.count, ROWS);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_filled_tables_empty_cells), cmocka_unit_test(test_filled_tables_columns_merged),
        cmocka_unit_test(test_filled_tables_lone_names),  cmocka_unit_test(test_filled_tables_numbers_behind),
        cmocka_unit_test(test_filled_tables_refrains),    cmocka_unit_test(test_filled_tables_labels),
        cmocka_unit_test(test_filled_tables_language),    cmocka_unit_test(test_filled_tables_of_progress),
        cmocka_unit_test(test_filled_tables_are_answers), cmocka_unit_test(test_filled_tables_of_many_rows)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
