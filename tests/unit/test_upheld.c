/* SPDX-License-Identifier: MIT */
/*
 * test_upheld: what is said of a question is not said against it. It is easy, dear to its author, rightly put, or
 * others answered it wrongly: nobody challenges it there. Whoever asks what it is for does.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "tools_call.h"

static bool challenges(const char *text, bool reply)
{
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, text}};
    read_with(&f, &call, lines, 1, reply, "Lending tools", 0.3);
    bool found = f.out->flags & FLAG_CHALLENGES_QUESTION;
    done(&f);
    return found;
}

static const char *const upheld[] = {
    "Question 3 is the one our treasurer likes best: eighty crowns a year.",
    "Question 2 was soon settled here: my sister rings them up.",
    "Question 3 is a fair one: eighty crowns a year.",
    "I do not share the opinion that question 3 is badly put; we pay eighty crowns.",
    "Question 3 is not leading at all: we pay eighty crowns.",
    "The question of whom to insure was answered wrongly by our town, so we asked a lawyer.",
    "Frage 3 ist nicht falsch gestellt: wir zahlen achtzig Euro.",
    "Die Kritik, Frage 3 sei suggestiv, teile ich nicht; wir zahlen achtzig Euro.",
    "Frage 2 kann ich nicht beantworten, ich bin nur der Kassier.",
    "La question 3 n'est pas mal formulée : nous payons deux cents euros.",
    "Je ne partage pas la critique selon laquelle la question 3 est biaisée ; nous payons cent euros.",
    "No comparto la crítica de que la pregunta 3 sea tendenciosa; pagamos cien euros.",
    "Non condivido la critica secondo cui la domanda 3 è tendenziosa; paghiamo cento euro.",
    "Não partilho a crítica de que a pergunta 3 seja tendenciosa; pagamos cem euros.",
    "Ik deel de kritiek dat vraag 3 sturend is niet; wij betalen honderd euro.",
    "Nie podzielam opinii, że pytanie 3 jest tendencyjne; płacimy dwieście złotych.",
    "Jag delar inte kritiken att fråga 3 är ledande; vi betalar tvåhundra kronor.",
    "3. sorunun yönlendirici olduğu görüşüne katılmıyorum; biz iki yüz lira ödüyoruz.",
    "Я не разделяю мнение, что вопрос 3 наводящий; мы платим две тысячи.",
    "لا أشارك الرأي القائل إن السؤال 3 منحاز، فنحن ندفع مئة دينار.",
    "我不认为第3个问题有误导性，我们每年付两百元。",
    "質問3が誘導的だとは思いません。私たちは年に二万円払っています。",
    "3번 질문이 유도 질문이라고 생각하지 않습니다. 우리는 이십만 원을 냅니다.",
};

/* Things that are counted, leave to ask, and what others take for granted. */
static const char *const elsewhere[] = {
    "The saw is oiled last and a second one hangs ready; the wrong ones are loaded on a cart.",
    "May I ask whether the price list is printed anywhere? We pay eighty crowns.",
    "Die zweite Leiter war falsch verleimt, die dritte fehlt.",
    "Darf ich fragen, wie Sie das lösen? Bei uns war die erste Kiste falsch beschriftet.",
    "La deuxième scie était mal affûtée, nous payons deux cents euros.",
    "La última factura estaba equivocada y la devolvimos.",
    "A segunda serra estava mal afiada. Na segunda-feira o número estava errado.",
    "De tweede ladder hing verkeerd, wij betalen honderd euro.",
    "두 번째 사다리도 잘못 걸려 있었습니다.",
    "The law takes for granted that every club has a lawyer; we pay eighty crowns.",
    "La ley da por sentado que cada club tiene abogado; pagamos cien euros.",
    "La legge dà per scontato che ogni circolo abbia un avvocato.",
    "De wet gaat ervan uit dat elke vereniging een jurist heeft.",
    "法律は各団体に弁護士がいることを前提としています。",
    "법은 모임마다 변호사가 있다고 전제합니다.",
};

static const char *const doubted[] = {
    "I do not think question 3 is well put.",
    "Ich halte die Frage 3 nicht für gut gestellt.",
    "Je ne trouve pas la question 3 bien posée.",
    "No creo que la pregunta 3 esté bien planteada.",
    "Não acho que a pergunta 3 esteja bem posta.",
    "Non credo che la domanda 3 sia posta bene.",
    "Ik vind vraag 3 niet goed gesteld.",
    "Nie uważam, żeby pytanie 3 było dobrze postawione.",
    "Не думаю, что вопрос 3 хорошо поставлен.",
    "Jag tycker inte att frågan är väl ställd.",
    "Bence bu soru iyi sorulmamış.",
    "Die dritte ist falsch gestellt.",
    "La troisième est mal posée.",
    "A terceira está mal formulada.",
    "Question 3 is a trap: whoever answers it shows that they are not insured.",
    "I do not think question 3 is a good question.",
    "I do not see the point of question 3.",
    "Ich sehe keinen Sinn in Frage 3.",
    "Je ne vois pas l'utilité de la question 3.",
    "No veo la utilidad de la pregunta 3.",
    "Não vejo o sentido da pergunta 3.",
    "Non vedo il senso della domanda 3.",
    "Ik zie de zin van vraag 3 niet.",
    "Nie widzę celu pytania 3.",
    "Jag förstår inte vitsen med fråga 3.",
    "3. sorunun yararını göremiyorum.",
    "Я не понимаю цели вопроса 3.",
    "لا أرى معنى السؤال 3.",
    "我看不出第3个问题有什么意义。",
    "質問3の意味が分かりません。",
    "3번 질문의 의도를 모르겠습니다.",
};

static void test_upheld_is_no_challenge(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * (sizeof upheld / sizeof *upheld); i++)
        if (challenges(upheld[i / 2], i % 2)) fail_msg("%s", upheld[i / 2]);
}

static void test_upheld_where_something_else_is_at_fault(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * (sizeof elsewhere / sizeof *elsewhere); i++)
        if (challenges(elsewhere[i / 2], i % 2)) fail_msg("%s", elsewhere[i / 2]);
}

static void test_upheld_not_where_its_use_is_doubted(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * (sizeof doubted / sizeof *doubted); i++)
        if (!challenges(doubted[i / 2], i % 2)) fail_msg("%s", doubted[i / 2]);
}

/* An answer in a paragraph of its own stays one, though it is the challenged question's. */
static void test_upheld_answers_beside_a_challenge(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Our insurance costs us eighty crowns a year; broken glass we pay for ourselves."},
        {ROLE_AUTHORED, "With respect, question 3 takes for granted what it should ask. It ought to be dropped."}};
    read_with(&f, &call, lines, 2, true, "Lending tools", 0.3);
    assert_int_equal(f.out->kind, KIND_CONTRIBUTION);
    assert_true(f.out->flags & FLAG_CHALLENGES_QUESTION);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_upheld_is_no_challenge),
                                       cmocka_unit_test(test_upheld_where_something_else_is_at_fault),
                                       cmocka_unit_test(test_upheld_not_where_its_use_is_doubted),
                                       cmocka_unit_test(test_upheld_answers_beside_a_challenge)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
