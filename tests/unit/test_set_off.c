/* SPDX-License-Identifier: MIT */
/* test_set_off: numbers and questions that mail programs and people set off in ways of their own. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, true, "Re: Bicycle workshops", 0.3)
#define READ_OWN(f, subject, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, subject, 0.3)

static size_t empty_answers(const struct fixture *f, const char *question)
{
    size_t count = 0;
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *p = &f->out->passages[i];
        count += p->no_answer && strcmp(p->questions[0].id, question) == 0;
    }
    return count;
}

static const char *const answers[] = {"Eleven, and a hammer.", "Nobody comes.", "The river has them.",
                                      "My uncle does."};

static void test_numbers_are_read_whatever_sets_them_off(void **state)
{
    (void)state;
    static const char *const formats[] = {
        "%d | %s", "%d> %s", "%d, %s", "%d; %s", "-%d- %s", "**%d** %s", "%d… %s", "%d\uFE0F\u20E3 %s", "%d... %s"};
    for (size_t k = 0; k < sizeof formats / sizeof *formats; k++) {
        char written[4][80];
        struct line lines[4];
        for (int i = 0; i < 4; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            snprintf(written[i], sizeof written[i], formats[k], i + 1, answers[i]);
#pragma GCC diagnostic pop
            lines[i] = (struct line){ROLE_AUTHORED, written[i]};
        }
        struct fixture f;
        READ(&f, lines);
        for (int i = 0; i < 4; i++) {
            const char *wanted[] = {"q1", "q2", "q3", "q4"};
            assert_string_equal(filed(&f, answers[i]), wanted[i]);
        }
        assert_false(in_passages(&f, written[2])); /* the number is left out */
        done(&f);
    }
}

static void test_numbers_in_cells_of_their_own(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "2\tThe choir lends us two on Mondays and sings meanwhile."},
                                        {ROLE_AUTHORED, "4\tMy uncle does, and he says that May is the end."}};
    /* What there is so many of. */
    static const struct line amounts[] = {{ROLE_AUTHORED, "2\tstoves"}, {ROLE_AUTHORED, "4\thammers with handles"}};
    struct fixture f;
    READ_OWN(&f, "Our answers", lines);
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "uncle"), "q4");
    done(&f);
    READ_OWN(&f, "Our workshop", amounts);
    assert_string_not_equal(filed(&f, "stoves"), "q2");
    assert_string_not_equal(filed(&f, "hammers"), "q4");
    done(&f);
}

/* One of them says nothing: an address, an amount. */
static void test_one_of_them_is_no_number(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "3, Mill Lane is where we are."},
                                        {ROLE_AUTHORED, "We have a stove and no window."}};
    struct fixture f;
    READ(&f, lines);
    assert_true(in_passages(&f, "3, Mill Lane"));
    done(&f);
}

static void test_letters_behind_brackets_are_parts(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "(1)(a) Eleven a week."},
                                        {ROLE_AUTHORED, "(1)(b) A hammer."},
                                        {ROLE_AUTHORED, "(2)(a) At the baker's."},
                                        {ROLE_AUTHORED, "(2)(b) Patience."},
                                        {ROLE_AUTHORED, "(4) My uncle."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "Eleven"), "q1");
    assert_string_equal(filed(&f, "hammer"), "q1");
    assert_string_equal(filed(&f, "baker"), "q2");
    assert_string_equal(filed(&f, "Patience"), "q2");
    assert_string_equal(filed(&f, "uncle"), "q4");
    done(&f);
}

/* A program made one paragraph of the author's lines, and broke it anew. */
static void test_flattened_text_has_its_questions(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED,
         "1) How many bicycles do you repair a week, and with which tools? Eleven. 2) Where do you find\n"
         "volunteers, and what do you teach them first? Among the\n"
         "nuns. Who pays the rent of the workshop, and for how long? My uncle, till May."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "Eleven."), "q1");
    assert_string_equal(filed(&f, "nuns."), "q2");
    assert_string_equal(filed(&f, "My uncle"), "q4");
    assert_false(in_passages(&f, "2)"));
    done(&f);
}

static void test_ragged_quotation_is_the_question(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_QUOTED, "How many bicycles do you"}, {ROLE_AUTHORED, "repair a"},
        {ROLE_QUOTED, "week, and with"},           {ROLE_AUTHORED, "which tools?"},
        {ROLE_AUTHORED, "Eleven, and a hammer."},  {ROLE_QUOTED, "Who pays the rent of the"},
        {ROLE_AUTHORED, "workshop, and"},          {ROLE_QUOTED, "for how long?"},
        {ROLE_AUTHORED, "My uncle does."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "Eleven"), "q1");
    assert_string_equal(filed(&f, "My uncle"), "q4");
    assert_false(in_passages(&f, "repair a"));
    assert_false(in_passages(&f, "workshop, and"));
    done(&f);
}

static void test_number_with_nothing_behind_it_is_no_answer(void **state)
{
    (void)state;
    static const struct line named[] = {{ROLE_AUTHORED, "Q1: Eleven, and a hammer."},
                                        {ROLE_AUTHORED, "Q2:"},
                                        {ROLE_AUTHORED, "Q3:\nThe river has them."},
                                        {ROLE_AUTHORED, "Q4: My uncle does."}};
    static const struct line plain[] = {{ROLE_AUTHORED, "1. Eleven, and a hammer."},
                                        {ROLE_AUTHORED, "2."},
                                        {ROLE_AUTHORED, "3. The river has them."},
                                        {ROLE_AUTHORED, "4."}};
    struct fixture f;
    READ(&f, named);
    assert_int_equal(empty_answers(&f, "q2"), 1);
    assert_int_equal(empty_answers(&f, "q3"), 0);
    done(&f);
    READ(&f, plain);
    assert_int_equal(empty_answers(&f, "q2"), 1);
    assert_int_equal(empty_answers(&f, "q4"), 1);
    assert_int_equal(empty_answers(&f, "q1"), 0);
    done(&f);
}

static void test_list_in_a_line_stays_in_its_answer(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_QUOTED, "Where do you find volunteers, and what do you teach them first?"},
        {ROLE_AUTHORED, "(1) the convent, (2) the pub, (3) nowhere"},
        {ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
        {ROLE_AUTHORED, "The river has them."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "(1) the convent"), "q2");
    assert_int_equal(empty_answers(&f, "q2"), 0);
    done(&f);
}

/* The bus is nobody's answer. */
static void test_practical_notes_answer_nothing(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "Some housekeeping before Thursday:"},
                                        {ROLE_AUTHORED, "1) The door code is 4412."},
                                        {ROLE_AUTHORED, "2) Parking is behind the church."},
                                        {ROLE_AUTHORED, "3) Soup is at one."}};
    struct fixture f;
    READ_OWN(&f, "Thursday", lines);
    for (size_t i = 0; i < f.out->passage_count; i++) {
        const struct passage *p = &f.out->passages[i];
        assert_true(p->question_count == 0 || p->undecided || p->questions[0].confidence < 0.9);
    }
    done(&f);
}

/* The answers stand as answers, though one of them tells of some minutes. */
static void test_minutes_in_an_answer_head_no_message(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED, "1. See the minutes of the May meeting. Eleven, and a hammer from the smith."},
        {ROLE_AUTHORED, "2. Nobody comes, and those who do know it all."},
        {ROLE_AUTHORED, "3. The river has them."},
        {ROLE_AUTHORED, "4. My uncle does, free of charge, for as long as he lives."}};
    struct fixture f;
    READ_OWN(&f, "From our village", lines);
    assert_int_equal(f.out->kind, KIND_CONTRIBUTION);
    assert_string_equal(filed(&f, "hammer"), "q1");
    assert_string_equal(filed(&f, "My uncle"), "q4");
    done(&f);
}

/* The call's questions in words of the author's, above the answers, before them, or quoted. */
static void test_questions_in_other_words_are_no_answers(void **state)
{
    (void)state;
    static const struct line quoted[] = {
        {ROLE_QUOTED, "Tools, and repairs a week:"}, {ROLE_AUTHORED, "Eleven, and a hammer."},
        {ROLE_QUOTED, "Finding people to help:"},    {ROLE_AUTHORED, "Among the nuns."},
        {ROLE_QUOTED, "Bicycles nobody collects:"},  {ROLE_AUTHORED, "The river has them."},
        {ROLE_QUOTED, "The workshop, who pays it:"}, {ROLE_AUTHORED, "My uncle does."}};
    static const struct line before[] = {{ROLE_AUTHORED, "Tools, and repairs a week: eleven, and a hammer."},
                                         {ROLE_AUTHORED, "Finding people to help: among the nuns."},
                                         {ROLE_AUTHORED, "Bicycles nobody collects: the river has them."},
                                         {ROLE_AUTHORED, "The workshop, who pays it: my uncle does."}};
    struct fixture f;
    READ(&f, quoted);
    assert_string_equal(filed(&f, "Eleven"), "q1");
    assert_string_equal(filed(&f, "nuns"), "q2");
    assert_string_equal(filed(&f, "The river"), "q3");
    assert_string_equal(filed(&f, "My uncle"), "q4");
    assert_false(in_passages(&f, "Finding people"));
    done(&f);
    READ(&f, before);
    assert_string_equal(filed(&f, "eleven"), "q1");
    assert_string_equal(filed(&f, "my uncle"), "q4");
    assert_false(in_passages(&f, "repairs a week"));
    done(&f);
}

/* What somebody said is no question, however it is quoted. */
static void test_quoted_statements_are_answered_as_such(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_QUOTED, "I think the workshop needs a new stove."},
                                        {ROLE_AUTHORED, "So do I, and a window."},
                                        {ROLE_QUOTED, "Volunteers never learn anything."},
                                        {ROLE_AUTHORED, "Ours do, in their second year."},
                                        {ROLE_QUOTED, "Bicycles rust in the yard."},
                                        {ROLE_AUTHORED, "Let them."}};
    struct fixture f;
    READ(&f, lines);
    for (size_t i = 0; i < f.out->blocks.count; i++) assert_int_not_equal(f.out->blocks.items[i].role, ROLE_PROMPT);
    done(&f);
}

/* The number of a version heads no answer, in any language; a version that an answer speaks of takes none away. */
static void test_number_of_a_draft_is_no_question(void **state)
{
    (void)state;
    static const char *const drafts[] = {
        "2. Draft: only the rent has changed.",  "2. Entwurf: nur die Miete ist neu.",
        "2. Fassung (nur die Miete ist neu)",    "2. Version, le loyer seul a changé.",
        "2. Borrador: solo cambia el alquiler.", "2. Rascunho: só muda o aluguel.",
        "2. Bozza: cambia solo l'affitto.",      "2. Versie: alleen de huur is nieuw.",
        "2. Wersja: zmienił się tylko czynsz.",  "2. Редакция: изменилась только аренда.",
        "2. Taslak: yalnızca kira değişti."};
    for (size_t i = 0; i < sizeof drafts / sizeof *drafts; i++) {
        const struct line lines[] = {{ROLE_AUTHORED, drafts[i]},
                                     {ROLE_AUTHORED, "1. Eleven, and a hammer."},
                                     {ROLE_AUTHORED, "4. My uncle does."}};
        struct fixture f;
        READ(&f, lines);
        if (strcmp(filed(&f, drafts[i] + 3), "q2") == 0) fail_msg("%s", drafts[i]);
        assert_string_equal(filed(&f, "Eleven"), "q1");
        assert_string_equal(filed(&f, "My uncle"), "q4");
        done(&f);
    }
    static const struct line lines[] = {{ROLE_AUTHORED, "1. Eleven, and a hammer."},
                                        {ROLE_AUTHORED, "2. Version three of the handbook finds them for us."},
                                        {ROLE_AUTHORED, "4. My uncle does."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "the handbook finds"), "q2");
    done(&f);
}

/* Who takes up one of the choices that a question offers names no question. */
static void test_choices_are_no_numbers(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_QUOTED, "Who pays the rent of the workshop, and for how long? (1. the "
                                                      "town 2. a member 3. nobody)"},
                                        {ROLE_AUTHORED, "2. My uncle, to be exact, till May."},
                                        {ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
                                        {ROLE_AUTHORED, "The river has them."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "My uncle"), "q4");
    assert_string_equal(filed(&f, "The river"), "q3");
    assert_int_equal(empty_answers(&f, "q4"), 0);
    done(&f);
    /* Without choices it does. */
    static const struct line plain[] = {{ROLE_QUOTED, "Who pays the rent of the workshop, and for how long?"},
                                        {ROLE_AUTHORED, "My uncle, till May."},
                                        {ROLE_AUTHORED, "3. The river has them."}};
    READ(&f, plain);
    assert_string_equal(filed(&f, "The river"), "q3");
    done(&f);
}

/* Fields of a form that stand together say who writes. */
static void test_fields_of_a_form_are_no_answers(void **state)
{
    (void)state;
    static const char *const fields[][2] = {{"1. Name of the club: Chain Gang", "2. Country: Malta"},
                                            {"1. Nom : Chaîne", "2. Pays : Malte"},
                                            {"1. Nombre: Cadena", "2. País: Malta"},
                                            {"1) Name: Kette", "2) Land: Malta"},
                                            {"1. Имя: Ада", "2. Страна: Мальта"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const struct line lines[] = {{ROLE_AUTHORED, fields[i][0]},
                                     {ROLE_AUTHORED, fields[i][1]},
                                     {ROLE_AUTHORED, "Question 4: My uncle does."}};
        struct fixture f;
        READ(&f, lines);
        assert_string_not_equal(filed(&f, fields[i][0] + 3), "q1");
        assert_string_not_equal(filed(&f, fields[i][1] + 3), "q2");
        assert_string_equal(filed(&f, "My uncle"), "q4");
        done(&f);
    }
    static const struct line lines[] = {
        {ROLE_AUTHORED, "1. Date: eleven a week since May, with one hammer and a file."},
        {ROLE_AUTHORED, "2. Among the nuns."},
        {ROLE_AUTHORED, "3. The river has them."},
        {ROLE_AUTHORED, "4. My uncle does."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "eleven a week"), "q1");
    assert_string_equal(filed(&f, "Among the nuns"), "q2");
    done(&f);
}

/* Who turns from one matter to the next in one paragraph says each in a sentence. */
static void test_turns_in_one_paragraph(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED,
                                         "As for volunteers, the nuns send us two. As for the rent, my uncle pays it "
                                         "till May. As for repairs, we do eleven a week."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "the nuns send"), "q2");
    assert_string_equal(filed(&f, "my uncle pays"), "q4");
    assert_string_equal(filed(&f, "we do eleven"), "q1");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_are_read_whatever_sets_them_off),
        cmocka_unit_test(test_one_of_them_is_no_number),
        cmocka_unit_test(test_numbers_in_cells_of_their_own),
        cmocka_unit_test(test_letters_behind_brackets_are_parts),
        cmocka_unit_test(test_flattened_text_has_its_questions),
        cmocka_unit_test(test_ragged_quotation_is_the_question),
        cmocka_unit_test(test_number_with_nothing_behind_it_is_no_answer),
        cmocka_unit_test(test_list_in_a_line_stays_in_its_answer),
        cmocka_unit_test(test_practical_notes_answer_nothing),
        cmocka_unit_test(test_minutes_in_an_answer_head_no_message),
        cmocka_unit_test(test_questions_in_other_words_are_no_answers),
        cmocka_unit_test(test_quoted_statements_are_answered_as_such),
        cmocka_unit_test(test_number_of_a_draft_is_no_question),
        cmocka_unit_test(test_choices_are_no_numbers),
        cmocka_unit_test(test_fields_of_a_form_are_no_answers),
        cmocka_unit_test(test_turns_in_one_paragraph),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
