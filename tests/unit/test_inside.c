/* SPDX-License-Identifier: MIT */
/*
 * test_inside: answers to several questions in one paragraph, each behind its number or behind words that turn to it,
 * in many languages; and numbers in running text that open nothing.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "How often do you empty the library box, and who holds the key?"}},
    {{"en", "Which books does nobody take?"}},
    {{"en", "What do neighbours complain about?"}},
    {{"en", "Who paid for the box?"}},
    {{"en", "What would you do otherwise today?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "The box", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Books", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Complaints", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Money", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Hindsight", .texts = texts[4], .text_count = 1},
};
static const struct call call = CALL_OF("boxes", "Book boxes", questions);

static void read_one(struct fixture *f, const char *text)
{
    const struct line lines[] = {{ROLE_AUTHORED, text}};
    read_with(f, &call, lines, 1, false, "Our box", 0.3);
}

/* Texts in which "A" answers the second question, "B" the third and "C" the fifth. */
static void expect_three(const char *const *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct fixture f;
        read_one(&f, lines[i]);
        if (strcmp(filed(&f, "Aaa"), "q2") != 0 || strcmp(filed(&f, "Bbb"), "q3") != 0 ||
            strcmp(filed(&f, "Ccc"), "q5") != 0)
            fail_msg("%s, %s, %s in: %s", filed(&f, "Aaa"), filed(&f, "Bbb"), filed(&f, "Ccc"), lines[i]);
        done(&f);
    }
}

static void test_inside_parted_by_commas(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "Q2 Aaa atlases, Q3 Bbb the light, Q5 Ccc a roof.",
        "Q2: Aaa atlases, Q3: Bbb the light, Q5: Ccc a roof.",
        "Q2 Aaa atlases; Q3 Bbb the light; Q5 Ccc a roof",
        "Q2 - Aaa atlases - Q3 - Bbb the light - Q5 - Ccc a roof",
        "Q2 Aaa atlases, Q3 Bbb the light and Q5 Ccc a roof.",
        "Typing on a bus, sorry. Q2 Aaa atlases. Q3 Bbb the light. Q5 Ccc a roof.",
        "Dear all, in a nutshell: Q2 Aaa atlases, Q3 Bbb the light, Q5 Ccc a roof.",
        "Question 2: Aaa atlases, question 3: Bbb the light, question 5: Ccc a roof.",
        "Frage 2: Aaa Atlanten, Frage 3: Bbb das Licht, Frage 5: Ccc ein Dach.",
        "En bref : question 2 Aaa les atlas, question 3 Bbb la lumière, question 5 Ccc un toit.",
        "Pregunta 2: Aaa los atlas, pregunta 3: Bbb la luz, pregunta 5: Ccc un techo.",
        "Domanda 2: Aaa gli atlanti, domanda 3: Bbb la luce, domanda 5: Ccc un tetto.",
        "Pergunta 2: Aaa os atlas, pergunta 3: Bbb a luz, pergunta 5: Ccc um telhado.",
        "Vraag 2: Aaa atlassen, vraag 3: Bbb het licht, vraag 5: Ccc een dak.",
        "Pytanie 2: Aaa atlasy, pytanie 3: Bbb światło, pytanie 5: Ccc dach.",
        "Вопрос 2: Aaa атласы, вопрос 3: Bbb свет, вопрос 5: Ccc крыша.",
        "Питання 2: Aaa атласи, питання 3: Bbb світло, питання 5: Ccc дах.",
        "Fråga 2: Aaa kartböcker, fråga 3: Bbb ljuset, fråga 5: Ccc ett tak.",
        "Soru 2: Aaa atlaslar, soru 3: Bbb ışık, soru 5: Ccc çatı.",
        "问题2：Aaa地图册，问题3：Bbb灯光，问题5：Ccc屋顶。",
        "質問2：Aaa地図帳、質問3：Bbb灯り、質問5：Ccc屋根。",
        "질문 2: Aaa 지도책, 질문 3: Bbb 불빛, 질문 5: Ccc 지붕.",
        "السؤال 2: Aaa الأطالس، السؤال 3: Bbb الضوء، السؤال 5: Ccc سقف.",
    };
    expect_three(lines, sizeof lines / sizeof *lines);
}

static void test_inside_sentences_that_turn(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "On the second question, Aaa atlases. On the third question, Bbb the light. As for question 5: Ccc a roof.",
        "To your second question I say Aaa atlases. To the third, Bbb the light. To the fifth, Ccc a roof.",
        "Zur zweiten Frage: Aaa Atlanten. Zur dritten Frage: Bbb das Licht. Zur fünften: Ccc ein Dach.",
        "À la deuxième question, Aaa les atlas. À la troisième, Bbb la lumière. À la question 5 : Ccc un toit.",
        "A la segunda pregunta: Aaa los atlas. A la tercera: Bbb la luz. A la quinta: Ccc un techo.",
        "Alla seconda domanda: Aaa gli atlanti. Alla terza: Bbb la luce. Alla quinta domanda: Ccc un tetto.",
        "Op de tweede vraag: Aaa atlassen. Op de derde: Bbb het licht. Op de vijfde vraag: Ccc een dak.",
        "На второй вопрос: Aaa атласы. На третий вопрос: Bbb свет. На пятый вопрос: Ccc крыша.",
        "По второму вопросу: Aaa атласы. А по третьему: Bbb свет. А по пятому вопросу: Ccc крыша.",
        "Na drugie pytanie: Aaa atlasy. Na trzecie pytanie: Bbb światło. Na piąte pytanie: Ccc dach.",
        "关于第二个问题，Aaa地图册。关于第三个问题，Bbb灯光。关于第五个问题，Ccc屋顶。",
    };
    expect_three(lines, sizeof lines / sizeof *lines);
}

/* Languages that turn to something behind its name, where an ordinal alone goes on from a question that is named. */
static void test_inside_turned_behind(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "第二の質問については、Aaa 古い地図帳です。三つ目については、Bbb 光です。五番目に関しては、Ccc 屋根です。",
        "二問目については、Aaa 古い地図帳です。三問目は、Bbb 光です。五問目については、Ccc 屋根です。",
        "关于第二个问题，Aaa 旧地图册。至于第三个，Bbb 灯光。关于第五个问题，Ccc 屋顶。",
        "두 번째 질문에 대해서는 Aaa 낡은 지도책입니다. 세 번째에 대해서는 Bbb 불빛입니다. 다섯 번째는 Ccc 지붕입니다.",
        "둘째 질문에 대해: Aaa 낡은 지도책입니다. 셋째 질문에 대해: Bbb 불빛입니다. 다섯째 질문에 대해: Ccc "
        "지붕입니다.",
        "İkinci soruya gelince, Aaa eski atlaslar. Üçüncüsüne gelince, Bbb ışık. Beşincisi için Ccc bir çatı.",
    };
    expect_three(lines, sizeof lines / sizeof *lines);
}

/* Reasons are counted in the same words, from one on. */
static void test_inside_own_count(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "第一の質問については、理由が二つあります。一つ目は鍵です。二つ目は Aaa 人手です。",
        "关于第一个问题，有两个原因。第一，钥匙。第二，Aaa 人手不够。",
        "첫 번째 질문에 대해서는 이유가 두 가지입니다. 첫째는 열쇠입니다. 둘째는 Aaa 일손입니다.",
        "Birinci soruya gelince, iki neden var. Birincisi anahtar. İkincisi ise Aaa adam bulmak.",
        "첫 번째 질문에 대해서는 매주입니다. 두 번째 상자는 Aaa 빵집에 있습니다.",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct fixture f;
        read_one(&f, lines[i]);
        if (strcmp(filed(&f, "Aaa"), "q1") != 0) fail_msg("%s in: %s", filed(&f, "Aaa"), lines[i]);
        done(&f);
    }
}

/* The same in paragraphs of their own. */
static void test_inside_own_count_of_paragraphs(void **state)
{
    (void)state;
    static const struct line counted[] = {{ROLE_AUTHORED, "첫 번째 질문에 대해서는 이유가 두 가지입니다."},
                                          {ROLE_AUTHORED, "첫째는 열쇠입니다."},
                                          {ROLE_AUTHORED, "둘째는 Aaa 일손입니다."}};
    static const struct line named[] = {{ROLE_AUTHORED, "첫 번째 질문에 대해서는 매주 비웁니다."},
                                        {ROLE_AUTHORED, "두 번째는 Aaa 낡은 지도책입니다."}};
    struct fixture f;
    read_with(&f, &call, counted, 3, false, "Our box", 0.3);
    assert_string_equal(filed(&f, "Aaa"), "q1");
    done(&f);
    read_with(&f, &call, named, 2, false, "Our box", 0.3);
    assert_string_equal(filed(&f, "Aaa"), "q2");
    done(&f);
}

static void test_inside_after_prose(void **state)
{
    (void)state;
    struct fixture f;
    read_one(&f, "Thank you for asking, we had a long evening over it. As for your fourth question, the brewery paid.");
    assert_string_equal(filed(&f, "the brewery"), "q4");
    assert_string_not_equal(filed(&f, "a long evening"), "q4");
    done(&f);
    read_one(&f, "Hi, here goes: 1) every week, the baker 2) atlases 3) the light 4) the brewery 5) we would roof it");
    assert_string_equal(filed(&f, "atlases"), "q2");
    assert_string_equal(filed(&f, "brewery"), "q4");
    done(&f);
}

/* Quarters of a year, questions only mentioned, a list of the author's own. */
static void test_inside_numbers_that_open_nothing(void **state)
{
    (void)state;
    struct fixture f;
    read_one(&f, "Our turnover fell in Q3, Q4 was better, and in Q1 the baker emptied the box every week again.");
    assert_string_not_equal(filed(&f, "was better"), "q4");
    done(&f);
    read_one(&f, "Q4: the brewery, and it put its name on it: 1) on the roof 2) on the door 3) on the key.");
    assert_string_equal(filed(&f, "on the door"), "q4");
    done(&f);
    read_one(&f, "4. The brewery paid, as question 1, question 2 and question 3 may suggest to you.");
    assert_string_equal(filed(&f, "may suggest"), "q4");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_inside_parted_by_commas),
                                       cmocka_unit_test(test_inside_sentences_that_turn),
                                       cmocka_unit_test(test_inside_turned_behind),
                                       cmocka_unit_test(test_inside_own_count),
                                       cmocka_unit_test(test_inside_own_count_of_paragraphs),
                                       cmocka_unit_test(test_inside_after_prose),
                                       cmocka_unit_test(test_inside_numbers_that_open_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
