/* SPDX-License-Identifier: MIT */
/* test_marker: what numbers an answer, and what only looks so. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "../../src/classify/filing.h"

static void test_marker_reads_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int number;
        bool strong;
    } cases[] = {{"3) Yes", 3, false},
                 {"(3) Yes", 3, false},
                 {"3. Yes", 3, false},
                 {"III. Yes", 3, false},
                 {"[3] Yes", 3, false},
                 {"Q3: yes", 3, true},
                 {"Q.3 yes", 3, true},
                 {"Question 3 - yes", 3, true},
                 {"1. Question 3: yes", 3, true},
                 {"2) Q3. Yes", 3, true},
                 {"1. Zur dritten Frage: ja", 3, true},
                 {"1. À la question 3 : oui", 3, true},
                 {"2. A la tercera pregunta: sí", 3, true},
                 {"1) Вопрос 3: да", 3, true},
                 {"1. 问题三：是的", 3, true},
                 {"3. Question 4 made us laugh", 3, false},
                 {"3. Questions of money come first", 3, false},
                 {"QUESTION #3", 3, true},
                 {"Third question: yes", 3, true},
                 {"3rd question yes", 3, true},
                 {"Pregunta 3: sí", 3, true},
                 {"Frage 3: ja", 3, true},
                 {"Вопрос 3: да", 3, true},
                 {"问题3：是", 3, true},
                 {"السؤال 3: نعم", 3, true},
                 {"السؤال ثلاثة: نعم", 3, true},
                 {"三番目のご質問について：はい", 3, true},
                 {"Question three: yes", 3, true},
                 {"질문 3: 네", 3, true},
                 {"Zu 3: ja", 3, true},
                 {"Zu Punkt 3.: ja", 3, true},
                 {"Sur le 3 : oui", 3, true},
                 {"Sobre la 3) sí", 3, true},
                 {"По 3: да", 3, true},
                 {"关于3：是", 3, true},
                 {"On 3: yes", 3, true},
                 {"3/ Oui", 3, false},
                 {"三、同意", 3, false},
                 {"问题三 我们先翻译", 3, true},
                 {"（三）同意", 3, false},
                 {"十二、同意", 12, false},
                 {"３、同意", 3, false},
                 {"3、同意", 3, false},
                 {"3．同意", 3, false},
                 {"（3）同意", 3, false},
                 {"③同意", 3, false},
                 {"⒊ 同意", 3, false},
                 {"第3题：同意", 3, true},
                 {"第三题：同意", 3, true},
                 {"第3問 賛成です", 3, true},
                 {"٣- نعم", 3, false},
                 {"٣. نعم", 3, false},
                 {"۳) بله", 3, false},
                 {"السؤال ٣: نعم", 3, true},
                 {"No. 3: yes", 3, false},
                 {"Number three: yes", 3, false},
                 {"Your number three: yes", 3, false},
                 {"Number three, since you ask: yes", 3, false},
                 {"Nummer drei: ja", 3, false},
                 {"Votre numéro trois : oui", 3, false},
                 {"Número tres: sí", 3, false},
                 {"Nr. 3: ja", 3, false},
                 {"№ 3. да", 3, false},
                 {"A3. Yes", 3, false},
                 {"R3: oui", 3, false},
                 {"3° Oui", 3, false},
                 {"3ª: sí", 3, false},
                 {"3a. Every week", 3, false},
                 {"3 a) Every week", 3, false},
                 {"3(a) Every week", 3, false},
                 {"3.a) Every week", 3, false},
                 {"Tredje frågan: ja", 3, true},
                 {"(Q3) Yes", 3, true},
                 {"[Question 3] Yes", 3, true},
                 {"Q-3: yes", 3, true},
                 {"Ques. 3: yes", 3, true},
                 {"Regarding Q3: yes", 3, true},
                 {"Response to Q3", 3, true},
                 {"Question 3 of the call: yes", 3, true},
                 {"À propos de la question 3 : oui", 3, true},
                 {"Rép. 3 : oui", 3, true},
                 {"R3 : oui", 3, false},
                 {"n° 3 : oui", 3, false},
                 {"Pregunta n.º 3: sí", 3, true},
                 {"Pregunta núm. 3: sí", 3, true},
                 {"3.- Sí", 3, false},
                 {"D3: sì", 3, false},
                 {"V3: ja", 3, false},
                 {"Odp. 3: tak", 3, true},
                 {"По вопросу № 3: да", 3, true},
                 {"题3：是", 3, true},
                 {"문3. 네", 3, true},
                 {"السؤال رقم 3: نعم", 3, true},
                 {"س3: نعم", 3, true},
                 {"3 -- yes", 3, false},
                 {"3", 3, false},
                 {"3\nYes", 3, false},
                 {"PS on question 3: yes", 3, true},
                 {"P.S. Zu Frage 3: ja", 3, true},
                 {"P.S.: à la troisième question, oui", 3, true},
                 {"PD: sobre la pregunta 3: sí", 3, true},
                 {"As for the third question, we walk", 3, true},
                 {"To question 3 we say yes", 3, true},
                 {"Zur dritten Frage: ja", 3, true},
                 {"Quant à la troisième question, oui", 3, true},
                 {"En cuanto a la tercera pregunta, sí", 3, true},
                 {"Wat de derde vraag betreft: ja", 3, true},
                 {"Co do trzeciego pytania, tak", 3, true},
                 {"To your third question I would say", 3, true},
                 {"In reply to the third question, yes", 3, true},
                 {"Notre réponse à la troisième question : oui", 3, true},
                 {"En respuesta a su tercera pregunta: sí", 3, true},
                 {"Auf Ihre dritte Frage sagen wir ja", 3, true},
                 {"Was die dritte Frage angeht, ja", 3, true},
                 {"Alla terza domanda diciamo di sì", 3, true},
                 {"In risposta alla vostra terza domanda, sì", 3, true},
                 {"Em resposta à terceira pergunta: sim", 3, true},
                 {"In antwoord op uw derde vraag: ja", 3, true},
                 {"W odpowiedzi na trzecie pytanie: tak", 3, true},
                 {"По третьему вопросу мы за", 3, true},
                 {"Отвечая на ваш третий вопрос: да", 3, true},
                 {"Щодо третього питання: так", 3, true},
                 {"У відповідь на питання 3: так", 3, true},
                 {"Ke třetí otázce: ano", 3, true},
                 {"Šestá otázka: ano", 6, true},
                 {"Til det tredje spørgsmål: ja", 3, true},
                 {"Kolmanteen kysymykseen: kyllä", 3, true},
                 {"La a treia întrebare: da", 3, true},
                 {"A harmadik kérdésre: igen", 3, true},
                 {"Στην τρίτη ερώτηση: ναι", 3, true},
                 {"Üçüncü sorunuza gelince: evet", 3, true},
                 {"3. soruya cevabımız: evet", 3, true},
                 {"关于第三个问题，同意", 3, true},
                 {"回答第三题：同意", 3, true},
                 {"三つ目の質問：賛成です", 3, true},
                 {"3番目の質問については賛成です", 3, true},
                 {"세 번째 질문에 대해서는 찬성합니다", 3, true},
                 {"جوابا على السؤال الثالث: نعم", 3, true},
                 {"بالنسبة للسؤال الثالث، نعم", 3, true},
                 {"Q3b: yes", 3, true},
                 {"Question 3.2: yes", 3, true},
                 {"A primeira pergunta: sim", 1, true},
                 {"Soru on: evet", 10, true},
                 {"Domanda due: sì", 2, true},
                 {"La seconda domanda: sì", 2, true},
                 {"Pregunta dos: sí", 2, true},
                 {"Pergunta um: sim", 1, true},
                 {"Question une : oui", 1, true},
                 {"Den andra frågan: ja", 2, true},
                 {"**3.** yes", 3, false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct marker marker = {0};
        if (!marker_parse(cases[i].text, strlen(cases[i].text), &marker)) fail_msg("not read: %s", cases[i].text);
        if (marker.numbers[0] != cases[i].number || marker.strong != cases[i].strong)
            fail_msg("misread: %s", cases[i].text);
    }
}

static void test_marker_refuses_decoys(void **state)
{
    (void)state;
    static const char *const decoys[] = {"Questions on the village hall",
                                         "Question on water",
                                         "Question on question time",
                                         "Question due by Friday",
                                         "Frage sei erlaubt",
                                         "Fragen um die Schule",
                                         "Perguntas dos pescadores",
                                         "Question une fois de plus",
                                         "Réponse une fois la route ouverte",
                                         "Vraag een buurman",
                                         "Pregunta una y otra vez",
                                         "Risposta prima di cena",
                                         "Вопрос другого рода",
                                         "A first question: who pays?",
                                         "One question: where do we eat?",
                                         "Una pregunta: ¿quién paga?",
                                         "Question I would like to raise",
                                         "Questions I have",
                                         "Questions V1",
                                         "Questions seven villages ask",
                                         "Questions dix ans après",
                                         "Вопросы второго района",
                                         "PS 3) of us",
                                         "PS: 3 people came",
                                         "P.S. 3. of May",
                                         "2016 was a good year",
                                         "问题一直存在，没有人管。",
                                         "2.3.2 applies",
                                         "2.3.2.19.2",
                                         "3 people came",
                                         "10:30 in the hall",
                                         "3%",
                                         "Quick answer",
                                         "3,000 users",
                                         "Questions remain",
                                         "12345) no",
                                         "三个人来了",
                                         "十分感谢",
                                         "24/7 support",
                                         "3/4 of us",
                                         "On 3 May we met: it rained",
                                         "At 3:15 we met",
                                         "On 3:15 we agreed",
                                         "To 3 of you: thanks",
                                         "Zu 3 Prozent",
                                         "Point 3: lunch",
                                         "Item 3: minutes",
                                         "Punkt 3: Mittagessen",
                                         "Punto 3: almuerzo",
                                         "As for the third man, he walked",
                                         "To 3 friends I wrote",
                                         "3、4人来了",
                                         "3：15开会",
                                         "第3章 河流",
                                         "第三条",
                                         "٣-٤ أيام",
                                         "No. 3 of the journal",
                                         "Number three has left us",
                                         "Number ones, all of them: yes",
                                         "Last question: where do we eat?",
                                         "The last question we heard was yours",
                                         "Nr. 7, 2016",
                                         "D3 and milk",
                                         "V3 is out: install it",
                                         "For Q3 we expect rain",
                                         "(Questions 3 of us had)",
                                         "Question 3 of the census asks the same: skip it",
                                         "3.-5. May we meet",
                                         "A3 paper",
                                         "A3, A4",
                                         "3a was full",
                                         "3 a.m. on Sunday",
                                         "3 a week",
                                         "Three questions remain",
                                         "On ten questions we agreed",
                                         "Zwei Fragen noch",
                                         "Cinq questions et une remarque",
                                         "三个问题没有解决",
                                         "三つの質問が残る",
                                         "In reply to the third letter, yes",
                                         "Question 3.2.1 of the form",
                                         "20°, and rain",
                                         ""};
    for (size_t i = 0; i < sizeof decoys / sizeof *decoys; i++) {
        struct marker marker = {0};
        if (marker_parse(decoys[i], strlen(decoys[i]), &marker)) fail_msg("taken for a marker: %s", decoys[i]);
    }
}

static void test_marker_reads_several(void **state)
{
    (void)state;
    struct marker marker = {0};
    assert_true(marker_parse("Q2 and Q3: both", 15, &marker));
    assert_int_equal(marker.count, 2);
    assert_int_equal(marker.numbers[1], 3);
    assert_true(marker_parse("Questions 2-4: all", 18, &marker));
    assert_int_equal(marker.count, 3);
    assert_true(marker_parse("Questions 1, 2 and 3: all", 25, &marker));
    assert_int_equal(marker.count, 3);
    assert_true(marker_parse("Q1 - Q3 belong together", 23, &marker));
    assert_int_equal(marker.count, 3);
    /* An amount behind the number is the answer's. */
    static const char *const amounts[] = {
        "Q2 - 30,000 a year",  "Q2 - 4 boats",     "Q2, 9 rowers",          "Question 2 - 3.50 each",
        "Frage 2 - 15% davon", "Q2: 3 or four",    "Pregunta 2 - 7 barcas", "Q2 - 5",
        "Q2 - 6 to 10 boats",  "Q2 - 1/3 of them", "Q2 - 4-6 a year",       "Q2 - 14 and over"};
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        assert_true(marker_parse(amounts[i], strlen(amounts[i]), &marker));
        if (marker.count != 1) fail_msg("%s", amounts[i]);
        assert_true(strpbrk(amounts[i] + marker.bytes, "0123456789") == amounts[i] + marker.bytes);
    }
    static const char *const both[] = {"Q5+6: both",
                                       "Q5/6: both",
                                       "5 & 6) both",
                                       "5. & 6. both",
                                       "5 + 6 - both",
                                       "On questions 5 and 6: both",
                                       "Zu den Fragen 5 und 6: beide",
                                       "Pour les questions 5 et 6 : les deux",
                                       "Aux questions 5 et 6 : les deux",
                                       "A las preguntas 5 y 6: ambas",
                                       "Alle domande 5 e 6: entrambe",
                                       "Às perguntas 5 e 6: ambas",
                                       "Op de vragen 5 en 6: allebei",
                                       "Na pytania 5 i 6: oba",
                                       "По вопросам 5 и 6: оба",
                                       "Щодо питань 5 і 6: обидва",
                                       "K otázkám 5 a 6: obě",
                                       "På frågorna 5 och 6: båda",
                                       "5. ve 6. sorular: ikisi",
                                       "5 ve 6 numaralı sorular: ikisi",
                                       "问题5和6：都是",
                                       "第五、六题：都是",
                                       "質問5・6：両方",
                                       "질문 5와 6: 둘 다",
                                       "على السؤالين 5 و 6: كلاهما",
                                       "The fifth and sixth questions: both",
                                       "Les cinquième et sixième questions : les deux",
                                       "Questions five and six: both",
                                       "5-6. Both",
                                       "5–6: both",
                                       "(5) and (6): both",
                                       "[5] & [6] both",
                                       "5) + 6) both",
                                       "5) et 6) les deux",
                                       "Re 5 and 6: both"};
    for (size_t i = 0; i < sizeof both / sizeof *both; i++) {
        if (!marker_parse(both[i], strlen(both[i]), &marker)) fail_msg("not read: %s", both[i]);
        if (marker.count != 2 || marker.numbers[0] != 5 || marker.numbers[1] != 6) fail_msg("misread: %s", both[i]);
    }
    static const char *const first[] = {"To the first two questions: both",
                                        "Sur les deux premières questions : les deux",
                                        "Zu den ersten beiden Fragen: beide",
                                        "Sobre las dos primeras preguntas: ambas",
                                        "Alle prime due domande: entrambe",
                                        "Sobre as duas primeiras perguntas: ambas",
                                        "Op de eerste twee vragen: allebei",
                                        "По первым двум вопросам: оба",
                                        "关于前两个问题：都是"};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (!marker_parse(first[i], strlen(first[i]), &marker) || marker.count != 2 || marker.numbers[1] != 2)
            fail_msg("misread: %s", first[i]);
    /* Hours and amounts are one number at most. */
    static const char *const hours[] = {"5-6 a year", "5-6.5 kilos", "8) and so on",
                                        "To the first two questions I say"};
    for (size_t i = 0; i < sizeof hours / sizeof *hours; i++)
        if (marker_parse(hours[i], strlen(hours[i]), &marker) && marker.count > 1) fail_msg("read: %s", hours[i]);
    int numbers[4];
    assert_int_equal(marker_search("[safety] answer to Q3 and Q4", numbers, 4), 2);
    assert_int_equal(numbers[0], 3);
    assert_int_equal(marker_search("Quarterly plan 2016", numbers, 4), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_marker_reads_numbers),
                                       cmocka_unit_test(test_marker_refuses_decoys),
                                       cmocka_unit_test(test_marker_reads_several)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
