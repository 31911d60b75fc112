/* SPDX-License-Identifier: MIT */
/* test_declines: what stands under a question and says nothing is no answer given; the shortest answer is one. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Which tools do the volunteers of your harbour use in a storm?"}},
    {{"en", "Who pays for the lamps along the quay?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "", .texts = texts[1], .text_count = 1},
};
static const struct call call = CALL_OF("harbour", "Harbour", questions);

/* A form filled in by hand: the first question answered, `words` under the second. */
static const struct passage *under_second(struct fixture *f, const char *words)
{
    const struct line lines[] = {{ROLE_AUTHORED, "1. Which tools do the volunteers of your harbour use in a storm?"},
                                 {ROLE_AUTHORED, "Ropes, and a bell that is heard across the water in any wind."},
                                 {ROLE_AUTHORED, "2. Who pays for the lamps along the quay?"},
                                 {ROLE_AUTHORED, words}};
    read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "Our harbour", 0);
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *passage = &f->out->passages[i];
        if (passage->question_count && strcmp(passage->questions[0].id, "q2") == 0) return passage;
    }
    return NULL;
}

static void test_declines_in_many_languages(void **state)
{
    (void)state;
    static const char *const nothing[] = {
        "-",
        "--",
        "—",
        "...",
        "?",
        "n/a",
        "N.A.",
        "No answer.",
        "No comment",
        "No opinion on this, sorry.",
        "tbd",
        "Keine Angabe.",
        "k. A.",
        "Entfällt",
        "Sans objet",
        "Dazu können wir nichts sagen.",
        "Je n’ai rien à dire.",
        "No tenemos nada que decir.",
        "Нам нечего сказать.",
        "Yorumumuz yok.",
        "These two I do not answer.",
        "Darauf antworte ich nicht.",
        "À ces deux-là je ne réponds pas.",
        "De esto no digo nada.",
        "A estas duas não respondo.",
        "A queste due non rispondo.",
        "Op deze twee antwoord ik niet.",
        "На эти два вопроса не отвечаю.",
        "这两个我不回答。",
        "의견 없습니다.",
        "特に意見はありません。",
        "没有什么要说的。",
        "لا تعليق لدينا.",
        "Pas d’avis",
        "No aplica",
        "Não se aplica",
        "Geen mening",
        "n.v.t.",
        "Nie dotyczy",
        "Без ответа",
        "Inget svar",
        "Yanıt yok",
        "لا ينطبق",
        "不适用",
        "該当なし",
        "해당 없음",
        "[Your answer here]",
        "Click or tap here to enter text.",
        "<Insert your response here>",
        "[Ihre Antwort]",
        "Votre réponse ici…",
        "Escriba aquí su respuesta",
        "(a sua resposta)",
        "[inserire qui la risposta]",
        "Vul hier uw antwoord in",
        "[Tu wpisz odpowiedź]",
        "Введите ответ",
        "[Skriv ditt svar här]",
        "Cevabınızı buraya yazın",
        "[اكتب إجابتك هنا]",
        "（请在此填写）",
        "ここに回答を入力してください",
        "[여기에 답변을 입력하세요]",
    };
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) {
        struct fixture f;
        const struct passage *passage = under_second(&f, nothing[i]);
        if (passage == NULL || !passage->no_answer) print_error("\"%s\"\n", nothing[i]);
        assert_non_null(passage);
        assert_true(passage->no_answer);
        assert_string_equal(passage->text, "");
        assert_string_equal(filed(&f, "Ropes"), "q1");
        done(&f);
    }
}

static void test_declines_are_told_with_their_words(void **state)
{
    (void)state;
    struct fixture f;
    const struct passage *passage = under_second(&f, "n/a");
    bool told = false;
    assert_non_null(passage);
    for (size_t i = 0; i < passage->questions[0].evidence_count; i++)
        told = told || strcmp(passage->questions[0].evidence[i].detail, "only \"n/a\" stands under it") == 0;
    assert_true(told);
    done(&f);
}

/* Short, and still what the author says. */
static void test_declines_leave_the_shortest_answer(void **state)
{
    (void)state;
    static const char *const answers[] = {
        "None.",
        "Nobody.",
        "No.",
        "Keine.",
        "Nichts",
        "No answer came from the ministry, so we pay.",
        "To this the council never answered.",
        "These two boats I leave to my son.",
        "We leave that to others.",
        "No digo a nadie dónde pesco.",
        "Not applicable to us: the quay has no lamps.",
        "We have nothing to say against the lamps.",
        "Passengers",
        "50 %",
        "无",
    };
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct fixture f;
        const struct passage *passage = under_second(&f, answers[i]);
        if (passage == NULL || passage->no_answer) print_error("\"%s\"\n", answers[i]);
        assert_non_null(passage);
        assert_false(passage->no_answer);
        assert_string_equal(passage->text, answers[i]);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_declines_in_many_languages),
                                       cmocka_unit_test(test_declines_are_told_with_their_words),
                                       cmocka_unit_test(test_declines_leave_the_shortest_answer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
