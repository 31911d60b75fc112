/* SPDX-License-Identifier: MIT */
/* test_file_names: the name of an attached file that says which question, or which workstream, the text in it is for;
 * and names that say nothing of the kind. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

/* It says nothing that any question asks. */
#define TEXT "The dentist says no, the butcher says yes, and there we have left it for this year."

static struct workstream streams[] = {{.id = "one", .title = "Benches", .text = "", .lead = ""},
                                      {.id = "two", .title = "Bells", .text = "", .lead = ""},
                                      {.id = "three", .title = "Lamps", .text = "", .lead = ""}};

static void read_named(struct fixture *f, const struct part *parts, size_t count, const char *subject)
{
    static struct call with_streams;
    with_streams = call;
    with_streams.workstreams = streams;
    with_streams.workstream_count = sizeof streams / sizeof *streams;
    read_parts(f, &with_streams, parts, count, subject);
}

/* Under which questions the file's name put its text: "q3", "" for none. */
static const char *named(struct fixture *f, const char *source)
{
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *p = &f->out->passages[i];
        if (strcmp(p->source, source) != 0 || p->question_count == 0) continue;
        for (size_t e = 0; e < p->questions[0].evidence_count; e++)
            if (p->questions[0].evidence[e].rule == RULE_FILE_NAME) return p->questions[0].id;
    }
    return "";
}

static void expect_named(const char *name, const char *question)
{
    struct fixture f;
    const struct part parts[] = {{"", "Please find the text attached."}, {name, TEXT}};
    read_named(&f, parts, 2, "Bicycles");
    if (strcmp(named(&f, name), question) != 0) fail_msg("%s: found \"%s\"", name, named(&f, name));
    done(&f);
}

static void test_file_names_in_many_languages(void **state)
{
    (void)state;
    static const struct {
        const char *name, *question;
    } list[] = {{"question 3.txt", "q3"},
                {"Q2.docx", "q2"},
                {"réponse-4.pdf", "q4"},
                {"Frage 1.odt", "q1"},
                {"answers.zip/question 3.txt", "q3"},
                {"question 3.zip/answers.docx", "q3"},
                {"question 3.zip/question 2.docx", "q2"},
                {"AnswerQ3.docx", "q3"},
                {"Ada_Q2_final.pdf", "q2"},
                {"third question.pdf", "q3"},
                {"Pergunta2.rtf", "q2"},
                {"pregunta_4-borrador.odt", "q4"},
                {"Domanda 1.doc", "q1"},
                {"vraag3.txt", "q3"},
                {"Pytanie 4 - odpowiedź.odt", "q4"},
                {"Вопрос 4.docx", "q4"},
                {"3. soru.pdf", "q3"},
                {"问题三.docx", "q3"},
                {"質問2.pdf", "q2"},
                {"질문 3.hwp", "q3"},
                {"سؤال 3.docx", "q3"},
                {"question-2-draft-3.md", "q2"},
                {"Q3 (1).docx", "q3"},
                {"Answer 2 v3.docx", "q2"}};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) expect_named(list[i].name, list[i].question);
}

static void test_file_names_that_name_none(void **state)
{
    (void)state;
    static const char *const names[] = {"answers v2.docx",
                                        "2020-09-30.pdf",
                                        "scan0003.pdf",
                                        "contribution (1).docx",
                                        "annex 2.pdf",
                                        "Question (3).docx",
                                        "Q3 2020.pdf",
                                        "2021-Q2 report.pdf",
                                        "answer 3-02-2021.docx",
                                        "réponse 3 octobre 2016.pdf",
                                        "p3.pdf",
                                        "3.txt",
                                        "answers2.docx",
                                        "3 questions.odt",
                                        "Antwort v. 2.docx",
                                        "Question 9.txt",
                                        "draft 2.docx",
                                        "FAQ 2.html",
                                        "Questionnaire 2.odt",
                                        "1.2.txt",
                                        "answers.zip/3.txt",
                                        "answers.zip/annex 2.pdf"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) expect_named(names[i], "");
}

/* Numbers alone: where each of several files has one of the call's. */
static void test_file_names_of_numbers_alone(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {
        {"", "One file each."}, {"3.txt", TEXT}, {"1.txt", "Of course."}, {"02.txt", "Never."}};
    read_named(&f, parts, 4, "Bicycles");
    assert_string_equal(named(&f, "3.txt"), "q3");
    assert_string_equal(named(&f, "1.txt"), "q1");
    assert_string_equal(named(&f, "02.txt"), "q2");
    done(&f);
    const struct part beyond[] = {{"", "One file each."}, {"1.txt", TEXT}, {"7.txt", "Never."}};
    read_named(&f, beyond, 3, "Bicycles");
    assert_string_equal(named(&f, "1.txt"), "");
    done(&f);
}

/* What a paragraph says of itself goes before the file's name, and that before what the subject or the body says. */
static void test_file_names_give_way_to_marks_inside(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Q1: twelve of them."},
                                 {"", "Q2: from the school."},
                                 {"question 3.txt", TEXT},
                                 {"question 3.txt", "Q4: the parish, every year again."}};
    read_named(&f, parts, 4, "[Q1] bicycles");
    assert_string_equal(filed(&f, "twelve of them"), "q1");
    assert_string_equal(filed(&f, "from the school"), "q2");
    assert_string_equal(filed(&f, "The dentist"), "q3");
    assert_string_equal(filed(&f, "the parish"), "q4");
    done(&f);
}

/* A list inside the answer is the answer's own. */
static void test_file_names_hold_lists(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Attached."},
                                 {"question 3.txt", "We see three ways, all of them good:"},
                                 {"question 3.txt", "1. The school takes some of them every spring."},
                                 {"question 3.txt", "2. The firemen come by once a year with the van."},
                                 {"question 3.txt", "3. The smith has a use for whatever is left over."}};
    read_named(&f, parts, 5, "Bicycles");
    assert_string_equal(filed(&f, "The school"), "q3");
    assert_string_equal(filed(&f, "The firemen"), "q3");
    assert_string_equal(filed(&f, "The smith"), "q3");
    done(&f);
}

static void test_file_names_number_workstreams(void **state)
{
    (void)state;
    static const struct {
        const char *name, *stream;
    } list[] = {{"WS2 answers.docx", "two"},
                {"ws-1.pdf", "one"},
                {"workstream_three.odt", "three"},
                {"Arbeitsgruppe 2.odt", "two"},
                {"groupe_de_travail_1.pdf", "one"},
                {"report2.docx", ""},
                {"workstream 9.txt", ""}};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        struct fixture f;
        const struct part parts[] = {{"", "Please find our answers attached."}, {list[i].name, TEXT}};
        read_named(&f, parts, 2, "Contribution");
        const char *found = f.out->workstream_count == 1 ? f.out->workstreams[0].id : "";
        if (strcmp(found, list[i].stream) != 0) fail_msg("%s: found \"%s\"", list[i].name, found);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_file_names_in_many_languages), cmocka_unit_test(test_file_names_that_name_none),
        cmocka_unit_test(test_file_names_of_numbers_alone),  cmocka_unit_test(test_file_names_give_way_to_marks_inside),
        cmocka_unit_test(test_file_names_hold_lists),        cmocka_unit_test(test_file_names_number_workstreams)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
