/* SPDX-License-Identifier: MIT */
/*
 * test_lead_ins: a paragraph that hands over to the answer below it in the question's own words, and what an answer
 * itself says before a colon.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>
#include "filing_help.h"

static struct call_text texts[][2] = {
    {{"en", "Which sailings are missing from the timetable?"}, {"fr", "Quelles traversées manquent à l'horaire ?"}},
    {{"en", "What does a crossing cost you?"}, {"fr", "Que vous coûte une traversée ?"}},
    {{"en", "How are you told when a boat is cancelled?"}, {"fr", "Comment apprenez-vous que le bac est annulé ?"}},
    {{"en", "How do goods and animals reach your island?"},
     {"fr", "Comment les marchandises et les animaux arrivent-ils sur votre île ?"}},
    {{"en", "Why do the crews leave?"}, {"fr", "Pourquoi les équipages s'en vont-ils ?"}},
};
static struct question questions[] = {
    {.id = "f1", .title = "Timetable", .texts = texts[0], .text_count = 2},
    {.id = "f2", .title = "Fares", .texts = texts[1], .text_count = 2},
    {.id = "f3", .title = "Cancellations", .texts = texts[2], .text_count = 2},
    {.id = "f4", .title = "Freight", .texts = texts[3], .text_count = 2},
    {.id = "f5", .title = "Crews", .texts = texts[4], .text_count = 2},
};
static const struct call call = CALL_OF("ferry", "Island ferries", questions);

#define BELOW "The widow at the quay has a lamp and a loud voice. That has to do."

/* The question under which the paragraph below the sentence comes, where the sentence is part of no answer. */
static const char *led_in_letter(enum role role, bool reply, const char *sentence, const char *below, const char *words)
{
    struct fixture f;
    static const char *const ids[] = {"", "f1", "f2", "f3", "f4", "f5"};
    const struct line lines[] = {{role, sentence}, {ROLE_AUTHORED, below}};
    read_with(&f, &call, lines, 2, reply, "Boats", 0.3);
    const char *found = filed(&f, words), *kept = "";
    for (size_t i = 0; found != NULL && i < sizeof ids / sizeof *ids; i++)
        if (strcmp(ids[i], found) == 0) kept = ids[i];
    for (size_t p = 0; p < f.out->passage_count; p++)
        if (strstr(f.out->passages[p].text, words) != NULL && strlen(f.out->passages[p].text) > strlen(below))
            kept = "";
    done(&f);
    return kept;
}

static const char *led_to_text(enum role role, const char *sentence, const char *below, const char *words)
{
    return led_in_letter(role, true, sentence, below, words);
}

static const char *led_to(enum role role, const char *sentence)
{
    return led_to_text(role, sentence, BELOW, "a loud voice");
}

static void test_words_of_the_question_lead_in(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"I cannot come on Monday, so here is what I think of item 2, how one is told that a boat is cancelled:", "f3"},
        {"To the question of what a crossing costs, my answer is this:", "f2"},
        {"On how goods and animals get to us:", "f4"},
        {"In my experience, why the crews leave:", "f5"},
        {"This is about the fares.", "f2"},
        {"You ask what a crossing costs. Well:", "f2"},
        {"I can only speak about the crews.", "f5"},
        {"Vous demandez ce que coûte une traversée. Voici :", "f2"},
        {"Please put what follows under the heading of freight.", "f4"},
        {"À la question de savoir ce que coûte une traversée, voici ce que je peux dire :", "f2"},
        {"Sur la question des équipages, voici mon avis :", "f5"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        assert_string_equal(led_to(ROLE_AUTHORED, told[i][0]), told[i][1]);
}

static void test_words_in_other_languages_lead_in(void **state)
{
    (void)state;
    static const char *const told[][4] = {
        {"Op de vraag hoe goederen en dieren bij ons komen, is dit mijn antwoord:",
         "Met de sloep van mijn neef, die er niets voor vraagt.", "mijn neef", "f4"},
        {"Zu der Frage, wie Waren und Tiere zu uns kommen, möchte ich Folgendes sagen:",
         "Ich gebe dem Schiffer jeden Freitag zwei Dutzend Eier.", "zwei Dutzend", "f4"},
        {"A la pregunta de cómo llegan las mercancías y los animales respondo lo siguiente:",
         "Le llevo al patrón dos docenas de huevos cada viernes.", "dos docenas", "f4"},
        {"На вопрос о том, сколько стоит переезд, отвечаю:", "Каждую пятницу я ношу шкиперу две дюжины яиц.",
         "две дюжины", "f2"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        assert_string_equal(led_to_text(ROLE_AUTHORED, told[i][0], told[i][1], told[i][2]), told[i][3]);
}

static void test_ordinals_lead_in(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"I have read the paper and answer one question only, the fourth.", "f4"},
        {"He leído las cinco y contesto a una, la segunda.", "f2"},
        {"Beim Nachlesen fand ich, dass in meiner Antwort zur dritten Frage eine Zahl falsch ist. Richtig muss es "
         "heißen:",
         "f3"},
        {"My answer to the second question had a wrong figure. It should read:", "f2"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        assert_string_equal(led_to(ROLE_AUTHORED, told[i][0]), told[i][1]);
    assert_string_equal(led_to(ROLE_AUTHORED, "To the third:"), "f3");
    assert_string_equal(led_to(ROLE_AUTHORED, "A la cuarta:"), "f4");
    assert_string_equal(led_to(ROLE_AUTHORED, "Zur zweiten:"), "f2");
    assert_string_equal(led_to(ROLE_GREETING, "Dear Ana, I can only speak to the fifth:"), "f5");
    assert_string_equal(led_to(ROLE_GREETING, "Hola Ana, yo sólo sé de la quinta:"), "f5");
}

/* What an answer says before its colon is its own, and so are its counts. */
static void test_answers_keep_their_colons(void **state)
{
    (void)state;
    static const char *const own[] = {
        "When the boat is cancelled we are told of it in one of these three ways, the last of them the most common:",
        "A crossing costs us the following:",
        "There are two sailings in winter, and only the first is on time:",
        "The third:",
        "The last one out of the harbour says it to the next:",
    };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, own[i]}, {ROLE_AUTHORED, BELOW}};
        read_with(&f, &call, lines, 2, true, "Boats", 0.0);
        assert_true(in_passages(&f, own[i]));
        done(&f);
    }
}

/* A case is announced, without a colon, behind the words of the question it is about. */
static void test_cases_are_announced(void **state)
{
    (void)state;
    static const char *const told[][4] = {
        {"Regarding goods and animals, let me describe one case.", BELOW, "a loud voice", "f4"},
        {"I mend engines and would like to give one example for your question on cancelled boats.", BELOW,
         "a loud voice", "f3"},
        {"Zu der Frage, was eine Überfahrt kostet, möchte ich ein Beispiel geben.",
         "Ich gebe dem Schiffer jeden Freitag zwei Dutzend Eier.", "zwei Dutzend", "f2"},
        {"Sur votre question du prix d'une traversée, je voudrais donner un exemple.",
         "Je donne au patron deux douzaines d'oeufs chaque vendredi.", "deux douzaines", "f2"},
        {"Sobre los animales y las mercancías, quisiera contar un caso.",
         "Le llevo al patrón dos docenas de huevos cada viernes.", "dos docenas", "f4"},
        {"Sugli animali e le merci, vorrei raccontare un caso.",
         "Ogni venerdì porto al capitano due dozzine di uova, e lui le mangia tutte.", "due dozzine", "f4"},
        {"Op de vraag wat een overtocht kost, wil ik een voorbeeld geven.",
         "De schipper krijgt elke vrijdag twee dozijn eieren van mij.", "twee dozijn", "f2"},
        {"На вопрос о том, сколько стоит переезд, приведу один пример.",
         "Каждую пятницу я ношу шкиперу две дюжины яиц.", "две дюжины", "f2"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        assert_string_equal(led_in_letter(ROLE_AUTHORED, false, told[i][0], told[i][1], told[i][2]), told[i][3]);
}

/* A question that its matter names, and its answer in the same paragraph. */
static void test_questions_are_named_by_their_matter(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"For the question about goods and animals: the widow at the quay has a loud voice.", "f4"},
        {"For your question on the cancelled boats: the widow at the quay has a loud voice.", "f3"},
        {"Pour la question des équipages qui s'en vont : la veuve a de la voix, et a loud voice.", "f5"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, told[i][0]}};
        read_with(&f, &call, lines, 1, false, "Boats", 0.3);
        assert_string_equal(filed(&f, "a loud voice"), told[i][1]);
        assert_false(in_passages(&f, "question"));
        done(&f);
    }
}

/* What says its own of the matter hands over nothing. */
static void test_matters_are_told(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "On what a crossing costs, let me tell you that nobody here asks."},
                                 {ROLE_AUTHORED, BELOW}};
    read_with(&f, &call, lines, 2, false, "Boats", 0.0);
    assert_true(in_passages(&f, "nobody here asks"));
    done(&f);
}

/* Where another question is named by its place, an ordinal that hands over names one, too. */
static void test_places_hand_over(void **state)
{
    (void)state;
    static const char *const told[][3] = {
        {"The third question is not for a farmer like me.", "To the second I can contribute something:", "f2"},
        {"Die dritte Frage ist nichts für mich.", "Zur zweiten kann ich etwas beitragen:", "f2"},
        {"La troisième question ne me concerne pas.", "À la deuxième je peux apporter quelque chose :", "f2"},
        {"La tercera pregunta no es para mí.", "A la segunda sí puedo aportar algo:", "f2"},
        {"La terza domanda non fa per me.", "Alla quinta posso aggiungere qualcosa:", "f5"},
        {"De derde vraag is niets voor mij.", "Op de tweede kan ik iets zeggen:", "f2"},
        {"Третий вопрос не для меня.", "На второй могу кое-что сказать:", "f2"},
        {"Den tredje frågan är inget för mig.", "På den andra har jag något att säga:", "f2"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, told[i][0]}, {ROLE_AUTHORED, told[i][1]}, {ROLE_AUTHORED, BELOW}};
        read_with(&f, &call, lines, 3, false, "Boats", 0.3);
        assert_string_equal(filed(&f, "a loud voice"), told[i][2]);
        assert_false(in_passages(&f, strrchr(told[i][1], ' ') + 1));
        done(&f);
    }
}

/* Far from the beginning an answer announces what it brings next. */
static void test_answers_announce_too(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "My father had a boat and would not sell it."},
                                 {ROLE_AUTHORED, "We paid the harbour nothing in those days, nor did they ask."},
                                 {ROLE_AUTHORED, "A crossing costs more today, here's the latest price list:"},
                                 {ROLE_AUTHORED, BELOW}};
    read_with(&f, &call, lines, 4, false, "Boats", 0.0);
    assert_true(in_passages(&f, "latest price list"));
    done(&f);

    /* What is offered to others, and the room there is, hand over nothing. */
    static const char *const offers[] = {"2. We can offer three things to whoever pays for a crossing:",
                                         "2. Für die Überfahrt haben wir etwas Platz auf dem Deck:",
                                         "2. Podemos añadir dos vacas al precio de la travesía:"};
    for (size_t i = 0; i < sizeof offers / sizeof *offers; i++) {
        const struct line offer[] = {{ROLE_AUTHORED, offers[i]}, {ROLE_AUTHORED, BELOW}};
        read_with(&f, &call, offer, 2, false, "Boats", 0.0);
        if (!in_passages(&f, strrchr(offers[i], ' ') + 1)) fail_msg("%s", offers[i]);
        done(&f);
    }
}

/* Who adds to somebody's answer hands over to the same question. */
static void test_the_same_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "Why do the crews leave?"},
                                 {ROLE_QUOTED, "Because the bunks are wet."},
                                 {ROLE_AUTHORED, "I should like to add something under the same question."},
                                 {ROLE_AUTHORED, BELOW}};
    read_with(&f, &call, lines, 4, true, "Boats", 0.3);
    assert_string_equal(filed(&f, "a loud voice"), "f5");
    assert_false(in_passages(&f, "something under"));
    done(&f);
}

/* The questions under which the text below the sentence comes, one behind the other. */
static void expect_several(const char *sentence, const char *ids)
{
    struct fixture f;
    struct buf all = BUF_INIT(64);
    const struct line lines[] = {{ROLE_AUTHORED, sentence}, {ROLE_AUTHORED, BELOW}};
    read_with(&f, &call, lines, 2, false, "Boats", 0.3);
    for (size_t i = 0; i < f.out->passage_count; i++) {
        const struct passage *passage = &f.out->passages[i];
        for (size_t k = 0; strstr(passage->text, "loud voice") && k < passage->question_count; k++)
            buf_puts(&all, passage->questions[k].id);
    }
    if (strcmp(buf_text(&all), ids) != 0) fail_msg("%s: %s", sentence, buf_text(&all));
    buf_release(&all);
    done(&f);
}

/* A text below the numbers of several questions answers all of them; a list below has a number for each. */
static void test_several_lead_in(void **state)
{
    (void)state;
    expect_several("Our answer to questions 3 and 4:", "f3f4");
    expect_several("Our answers to questions 2 to 4 in one:", "f2f3f4");
    expect_several("Here is what we can say on questions 2 and 5:", "f2f5");
    expect_several("Voici notre réponse aux questions 3 et 4 :", "f3f4");
    expect_several("Unsere Antworten auf die Fragen 3 bis 5:", "f3f4f5");
    expect_several("Nuestras respuestas a las preguntas 3 y 5:", "f3f5");
    expect_several("Onze antwoorden op de vragen 3 tot 5:", "f3f4f5");
    expect_several("Наши ответы на вопросы 3 и 4:", "f3f4");
    static const char *const leads[] = {"Our answers to questions 3 to 5:", "Unsere Antworten auf die Fragen 3 bis 5:",
                                        "Nuestras respuestas a las preguntas 3 a 5:", "Our answers to questions 3-5:"};
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, leads[i]},
                                     {ROLE_AUTHORED, "3. The widow at the quay has a lamp."},
                                     {ROLE_AUTHORED, "4. In the sloop of my cousin, who asks nothing."},
                                     {ROLE_AUTHORED, "5. Nobody says, and the mate drinks."}};
        read_with(&f, &call, lines, 4, false, "Boats", 0.3);
        assert_string_equal(filed(&f, "a lamp"), "f3");
        assert_string_equal(filed(&f, "my cousin"), "f4");
        assert_string_equal(filed(&f, "the mate"), "f5");
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words_of_the_question_lead_in),
                                       cmocka_unit_test(test_words_in_other_languages_lead_in),
                                       cmocka_unit_test(test_ordinals_lead_in),
                                       cmocka_unit_test(test_answers_keep_their_colons),
                                       cmocka_unit_test(test_cases_are_announced),
                                       cmocka_unit_test(test_questions_are_named_by_their_matter),
                                       cmocka_unit_test(test_matters_are_told),
                                       cmocka_unit_test(test_places_hand_over),
                                       cmocka_unit_test(test_answers_announce_too),
                                       cmocka_unit_test(test_the_same_question),
                                       cmocka_unit_test(test_several_lead_in)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
