/* SPDX-License-Identifier: MIT */
/*
 * test_challenged: a question that is called wrong among answers. What is said against it is that question's own, with
 * all of its words, whatever stands above; and answers beside it stay answers.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Which tools do you lend, and who looks after them?"}},
    {{"en", "How do you deal with members who bring a tool back late or broken?"}},
    {{"en", "What does the insurance of your tool library cost, and what does it cover?"}},
    {{"en", "Why do your neighbours refuse to join?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("tools", "Lending tools", questions);

/* Number first, article first, number in words; each with the words that are to be found again. */
static const struct {
    const char *said, *words;
} against[] = {
    {"Question 4 presupposes that anybody refused us; nobody did.", "Question 4 presupposes"},
    {"The fourth question is badly put: they all joined.", "The fourth question is"},
    {"La question 4 part du principe que les gens refusent, ce qui est faux.", "La question 4 part"},
    {"La pregunta 4 da por sentado que alguien se niega, y no es así.", "La pregunta 4 da"},
    {"Die Frage 4 geht davon aus, dass sich jemand weigert, und das stimmt nicht.", "Die Frage 4 geht"},
    {"La domanda 4 suggerisce già la risposta.", "La domanda 4 suggerisce"},
    {"A pergunta 4 parte do princípio de que alguém recusa.", "A pergunta 4 parte"},
    {"De vierde vraag is sturend.", "De vierde vraag"},
    {"Czwarte pytanie jest tendencyjne: nikt nie odmawia.", "Czwarte pytanie"},
    {"Вопрос 4 наводящий: никто не отказывался.", "Вопрос 4"},
    {"4. soru birinin reddettiğini varsayıyor, oysa öyle değil.", "4. soru birinin"},
    {"Fråga 4 utgår från att någon vägrar.", "Fråga 4 utgår"},
    {"第四个问题带有诱导性。", "第四个问题"},
    {"四番目の質問は誘導的です。", "四番目の質問"},
    {"네 번째 질문은 유도 질문입니다.", "네 번째 질문"},
    {"السؤال الرابع موجه.", "السؤال الرابع"},
};

static void test_challenged_after_numbered_answers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof against / sizeof *against; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, "1) Drills, ladders and a press, and a retired joiner."},
                                     {ROLE_AUTHORED, "2) My sister rings them up."},
                                     {ROLE_AUTHORED, against[i].said}};
        read_with(&f, &call, lines, 3, true, "Lending tools", 0.3);
        if (strcmp(filed(&f, against[i].words), "q4") != 0)
            fail_msg("%s: %s", filed(&f, against[i].words), against[i].said);
        assert_string_equal(filed(&f, "My sister"), "q2");
        done(&f);
    }
}

static void test_challenged_beside_an_answer(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof against / sizeof *against; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, "The insurance of our library costs us eighty crowns a year and covers broken glass."},
            {ROLE_AUTHORED, against[i].said}};
        read_with(&f, &call, lines, 2, true, "Lending tools", 0.3);
        if (f.out->kind != KIND_CONTRIBUTION || !(f.out->flags & FLAG_CHALLENGES_QUESTION))
            fail_msg("%d: %s", (int)f.out->kind, against[i].said);
        assert_string_equal(filed(&f, "eighty crowns"), "q3");
        assert_string_equal(filed(&f, against[i].words), "q4");
        done(&f);
    }
}

/* A number with a mark behind it stands above its answer, whatever that says. */
static void test_challenged_numbers_are_left_out_where_they_mark(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 2: my sister rings them up."},
                                 {ROLE_AUTHORED, "Question 4: a wrong question, they all joined."}};
    read_with(&f, &call, lines, 2, true, "Lending tools", 0.3);
    assert_string_equal(filed(&f, "they all joined"), "q4");
    assert_false(in_passages(&f, "Question 4"));
    done(&f);
}

/* What stands behind "Question 4:" answers it, whatever is unclear or wrong there; of the question it is said alone. */
static void test_challenged_by_no_label(void **state)
{
    (void)state;
    static const struct {
        const char *said;
        bool challenges;
    } lines[] = {
        {"Question 4: unclear signs at the door, and the stairs.", false},
        {"Question 4: the rules on the wall are wrong and old.", false},
        {"Frage 4: Unklare Schilder an der Tür.", false},
        {"Question 4 : des horaires peu clairs.", false},
        {"4. soru için: belirsiz tabelalar.", false},
        {"问题4：看不清门牌。", false},
        {"設問4：鍵の決まりがありません。", false},
        {"Question 4: unclear.", true},
        {"Frage 4: Die Frage ist falsch gestellt.", true},
        {"Question 4: too vague to answer.", true},
        {"Question 4 : mal posée, à mon avis.", true},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct fixture f;
        const struct line text[] = {{ROLE_AUTHORED, "Q1: Drills, ladders and a press, and a retired joiner."},
                                    {ROLE_AUTHORED, lines[i].said}};
        read_with(&f, &call, text, 2, true, "Lending tools", 0.3);
        if (!(f.out->flags & FLAG_CHALLENGES_QUESTION) == lines[i].challenges) fail_msg("%s", lines[i].said);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_challenged_after_numbered_answers),
                                       cmocka_unit_test(test_challenged_beside_an_answer),
                                       cmocka_unit_test(test_challenged_numbers_are_left_out_where_they_mark),
                                       cmocka_unit_test(test_challenged_by_no_label)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
