/* SPDX-License-Identifier: MIT */
/* test_left_out: sentences that leave a question to others, and those that answer it with like words. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Who decides on the timetable of the ferry?"}},
    {{"en", "What becomes of old boats and engines?"}},
    {{"en", "How do you find young boatmen?"}},
};
static struct question questions[] = {
    {.id = "q1", .texts = texts[0], .text_count = 1},
    {.id = "q2", .texts = texts[1], .text_count = 1},
    {.id = "q3", .texts = texts[2], .text_count = 1},
};
static const struct call call = CALL_OF("ferry", "The ferry", questions);

/* What a sentence between two numbered answers says of the second question. */
enum said { NO_ANSWER, ANSWERED };

static enum said said_of_second(const char *sentence, size_t from)
{
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 1: The harbour master, over a glass of something."},
                                 {ROLE_AUTHORED, sentence},
                                 {ROLE_AUTHORED, "Question 3: At the summer fair, by letting them steer."}};
    enum said said = ANSWERED;
    read_with(&f, &call, lines + from, 3 - from, true, "Ferry", 0.3);
    for (size_t i = 0; i < f.out->passage_count; i++) {
        const struct passage *passage = &f.out->passages[i];
        if (passage->no_answer && strcmp(passage->questions[0].id, "q2") == 0) said = NO_ANSWER;
    }
    if (from == 0) assert_string_equal(filed(&f, "The harbour master"), "q1");
    assert_string_equal(filed(&f, "At the summer fair"), "q3");
    if (said == NO_ANSWER) assert_false(in_passages(&f, sentence));
    done(&f);
    return said;
}

static void test_left_out_in_many_languages(void **state)
{
    (void)state;
    static const char *const told[] = {
        "Only the second question I leave to others.",
        "I skip question 2, I know nothing about it.",
        "On question 2 we have nothing to add.",
        "I cannot answer the second question.",
        "Zu Frage 2 kann ich nichts beitragen, davon verstehe ich nichts.",
        "Die zweite Frage überlasse ich denen, die mehr wissen.",
        "Je n’ai pas d’avis sur la question 2.",
        "La deuxième question, je la laisse à d'autres.",
        "Sobre la pregunta 2 no tengo nada que decir.",
        "A segunda pergunta deixo a outros.",
        "Alla seconda domanda non so rispondere.",
        "Vraag 2 sla ik over.",
        "Drugie pytanie zostawiam innym.",
        "По второму вопросу мне сказать нечего.",
        "Fråga 2 hoppar jag över.",
        "İkinci soruyu başkalarına bırakıyorum.",
        "二つ目の質問は他の方にお任せします。",
        "질문 2에 대해서는 드릴 말씀이 없습니다.",
        "第二个问题我留给别人。",
        "السؤال الثاني أتركه لغيري.",
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        assert_int_equal(said_of_second(told[i], 0), NO_ANSWER);
        assert_int_equal(said_of_second(told[i], 1), NO_ANSWER);
    }
}

/* Who leaves boats to others has answered; so has who says but a little. */
static void test_left_out_refuses(void **state)
{
    (void)state;
    static const char *const answers[] = {
        "On question 2 we leave the boats to the museum.",
        "Question 2: we leave that to others.",
        "Question 2: nothing.",
        "On question 2 I have nothing to say, except that the slip is too steep.",
        "Zu Frage 2: Wir überlassen die Boote dem Verein.",
        "Zur Frage 2 kann ich nichts sagen, aber die Motoren rosten.",
        "À la question 2, nous laissons les moteurs à d'autres villages.",
        "Vraag 2: de boten laten we aan anderen.",
    };
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        assert_int_equal(said_of_second(answers[i], 0), ANSWERED);
}

/* Several at once, and at the end of a paragraph. */
static void test_left_out_around_text(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Thank you for the ferry. Questions 1 and 2 I leave to the others."},
                                 {ROLE_AUTHORED, "At the summer fair we let young boatmen steer."}};
    read_with(&f, &call, lines, 2, true, "Ferry", 0.3);
    assert_int_equal(f.out->passages[0].question_count, 0);
    assert_false(in_passages(&f, "I leave"));
    assert_string_equal(filed(&f, "At the summer fair"), "q3");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_left_out_in_many_languages),
                                       cmocka_unit_test(test_left_out_refuses),
                                       cmocka_unit_test(test_left_out_around_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
