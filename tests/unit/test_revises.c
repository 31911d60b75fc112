/* SPDX-License-Identifier: MIT */
/* revises: who takes a contribution back, who mends a word of it, and who only speaks of such things. */
#include "kinds_fixture.h"
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const char *own[] = {
    "We count the letters that states answer, and print nine numbers every spring in the paper."};

/* "part", "withdrawal", "" for the rest. */
static void expect(const char *body, const char *wanted)
{
    struct desk desk = desk_open();
    struct sample sample = {.subject = "Norms", .body = body, .around = {.own_texts = own, .own_text_count = 1}};
    const struct analysis *analysis = desk_read(&desk, &sample);
    const char *found = revises_name(analysis->flags);
    if (strcmp(found, wanted) != 0) fail_msg("\"%s\", wanted \"%s\": %s", found, wanted, body);
    if (*wanted) assert_int_equal(analysis->kind, KIND_REVISION);
    if (strcmp(wanted, "withdrawal") == 0)
        for (size_t i = 0; i < analysis->passage_count; i++) assert_int_equal(analysis->passages[i].question_count, 0);
    desk_close(&desk);
}

static void test_revises_takes_back(void **state)
{
    (void)state;
    static const char *const said[] = {"Dear Petra, I hereby retract my submission. The committee has not seen it.",
                                       "Could you please remove our answers from the page?",
                                       "Please withdraw our answer to question 2.",
                                       "We withdrew our contribution a week ago, and it still stands there.",
                                       "Ich nehme meine Stellungnahme hiermit zurück.",
                                       "Wir bitten darum, unsere Antworten zu löschen.",
                                       "Je retire ma contribution.",
                                       "Les ruego que borren nuestra respuesta.",
                                       "Peço que eliminem a minha resposta.",
                                       "Chiediamo di cancellare il nostro contributo.",
                                       "Wij willen onze reactie intrekken.",
                                       "Wycofuję moją odpowiedź.",
                                       "Мы снимаем наши предложения.",
                                       "أسحب إجابتي.",
                                       "请撤回我的答复。",
                                       "先日の意見を取り下げます。",
                                       "저희 의견을 취소합니다.",
                                       "Yanıtımı geri çekiyorum.",
                                       "Jag drar tillbaka mitt svar."};
    for (size_t i = 0; i < COUNT(said); i++) expect(said[i], "withdrawal");
}

static void test_revises_mends_a_word(void **state)
{
    (void)state;
    static const char *const said[] = {
        "In our answer to question 2 the number is wrong: ten, not nine. Everything else stands.",
        "Typo in my reply to question 2: read \"ten numbers\" for \"nine numbers\".",
        "Schreibfehler in unserer Antwort auf Frage 2: es muss zehn heißen.",
        "Coquille dans notre réponse à la question 2 : il faut lire « dix ».",
        "Errata en la respuesta 2: donde dice nueve, debe decir diez.",
        "Gralha na resposta à pergunta 2: onde se lê nove, leia-se dez.",
        "Errata corrige alla domanda 2: leggasi dieci.",
        "Tikfout bij vraag 2: er moet tien staan, de rest klopt.",
        "Literówka w odpowiedzi na pytanie 2: powinno być dziesięć.",
        "В ответе на вопрос 2 опечатка: следует читать «десять».",
        "خطأ مطبعي في إجابتنا عن السؤال 2: والصحيح عشرة.",
        "问题2的回答有笔误，“九”应为“十”。",
        "質問2の回答に誤記がありました。正しくは十です。",
        "질문 2 답변에 오타가 있습니다. 아홉이 아니라 열입니다.",
        "2. soruya yanıtımızda yazım hatası var: dokuz yerine on olmalı.",
        "Skrivfel i vårt svar på fråga 2: det ska stå tio."};
    for (size_t i = 0; i < COUNT(said); i++) expect(said[i], "part");
}

static void test_revises_is_only_spoken_of(void **state)
{
    (void)state;
    static const char *const said[] = {
        "We do not withdraw our contribution.",
        "Should we withdraw our contribution before the board meets?",
        "If the report is sold, we withdraw our contribution.",
        "The ministry withdrew its statement after a week.",
        "Please withdraw our earlier answers and take these instead, which are attached.",
        "Wir ziehen unseren Beitrag nicht zurück.",
        "Le ministre a retiré sa contribution.",
        "Q2. States withdraw our answers from their pages when an election comes, and nobody counts them.",
        "Please delete our address from the list.",
        "Please replace our answer to question 2 by this one:\n\nQ2. We count the letters that states answer in a year "
        "and print ten numbers, with the names of those who answered and of those who did not, every spring.",
        "Q2. Engineers say that a number is wrong when nobody can tell how it was counted; we ask four hundred of "
        "them.",
        "Q3. A typo in the invitation kept the young people of two towns away, and we now print it twice."};
    for (size_t i = 0; i < COUNT(said); i++) expect(said[i], "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_revises_takes_back),
                                       cmocka_unit_test(test_revises_mends_a_word),
                                       cmocka_unit_test(test_revises_is_only_spoken_of)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
