/* SPDX-License-Identifier: MIT */
/* test_passages: from blocks to passages: echoes, markers, decoys, order, no answer, more than one question, undecided.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "What are the typical roles and responsibilities of your stakeholder group in making the network safe?"}},
    {{"en", "What problems arise when nobody answers reports of abuse?"}},
    {{"en", "Which communication mechanisms between stakeholders, such as mailing lists or meetings, work well?"}},
    {{"en", "Do you think schools should teach safety?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("safety", "Safety", questions);

#define READ(f, reply, subject, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, reply, subject, 0)

static void test_passages_under_quoted_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED,
         "1. What are the typical roles and responsibilities of your stakeholder group in\nmaking the network safe?"},
        {ROLE_AUTHORED, "Our volunteers visit libraries."},
        {ROLE_QUOTED,
         "3) Which communication mechanisms between stakeholders, such as mailing lists\nor meetings, work well?"},
        {ROLE_AUTHORED, "A monthly breakfast."},
        {ROLE_AUTHORED, "And patience."}};
    READ(&f, true, "Safety", lines);
    assert_string_equal(filed(&f, "volunteers"), "q1");
    assert_string_equal(filed(&f, "patience"), "q3");
    assert_false(in_passages(&f, "mailing lists"));
    assert_int_equal(f.out->blocks.items[0].role, ROLE_PROMPT);
    assert_int_equal(f.out->passages[0].questions[0].evidence[0].rule, RULE_PROMPT_ECHO);
    done(&f);
}

static void test_passages_prompt_inside_a_block_is_split_off(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "2. What problems arise when nobody answers reports of abuse? Recently it has been silence."},
        {ROLE_AUTHORED, "Which communication mechanisms between stakeholders:\nTelephone trees, mostly."},
        {ROLE_AUTHORED, "Do you think schools should teach safety?\tYes, from the first year."}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "silence"), "q2");
    assert_string_equal(filed(&f, "Telephone"), "q3");
    assert_string_equal(filed(&f, "first year"), "q4");
    assert_false(in_passages(&f, "reports of abuse"));
    assert_false(in_passages(&f, "Which communication"));
    assert_false(in_passages(&f, "Do you think"));
    done(&f);
}

static void test_passages_numbers_and_the_answers_own_list(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1) Our group has three roles, all of them responsibilities of volunteers:"},
        {ROLE_AUTHORED, "1) listening\n2) reporting\n3) teaching"},
        {ROLE_AUTHORED, "2) Abuse continues, and nobody reports problems any more."},
        {ROLE_AUTHORED, "4) Yes. In 2016 we adopted section 2.3.2 of the curriculum for schools."}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "teaching"), "q1");
    assert_string_equal(filed(&f, "Abuse continues"), "q2");
    assert_string_equal(filed(&f, "curriculum"), "q4");
    done(&f);
}

/* The answer's own list is numbered like the answers, and would continue to the next of them. */
static void test_passages_list_inside_a_numbered_answer(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED, "1) Volunteers and librarians."},
        {ROLE_AUTHORED, "2) Several, because:\n 1) nobody is paid\n 2) nobody is asked\n 3) nobody is told"},
        {ROLE_AUTHORED, "4) Certainly."}};
    struct fixture f;
    READ(&f, false, "", lines);
    assert_string_equal(filed(&f, "Volunteers"), "q1");
    assert_string_equal(filed(&f, "nobody is paid"), "q2");
    assert_string_equal(filed(&f, "nobody is told"), "q2");
    assert_string_equal(filed(&f, "Certainly"), "q4");
    done(&f);
}

static void test_passages_markers_in_words_and_languages(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Question 4: oui, dès la première année."},
                                 {ROLE_AUTHORED, "Frage 2 - Es geschieht nichts."},
                                 {ROLE_AUTHORED, "Third question: breakfast."},
                                 {ROLE_AUTHORED, "Вопрос 1. Мы посещаем библиотеки."}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "année"), "q4");
    assert_string_equal(filed(&f, "nichts"), "q2");
    assert_string_equal(filed(&f, "breakfast"), "q3");
    assert_string_equal(filed(&f, "библиотеки"), "q1");
    done(&f);
}

static void test_passages_one_answer_to_two_questions(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Q1: We visit libraries."},
                                 {ROLE_AUTHORED, "Q2 and Q3: a phone tree solves both."}};
    READ(&f, false, "Safety", lines);
    assert_int_equal(f.out->passage_count, 2);
    assert_int_equal(f.out->passages[1].question_count, 2);
    assert_string_equal(f.out->passages[1].questions[0].id, "q2");
    assert_string_equal(f.out->passages[1].questions[1].id, "q3");
    done(&f);
}

/* How many questions are left without an answer; the last one's name is put into *id. */
static size_t count_unanswered(const struct fixture *f, const char **id)
{
    size_t count = 0;
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *p = &f->out->passages[i];
        if (!p->no_answer) continue;
        count++;
        assert_string_equal(p->text, "");
        *id = p->questions[0].id;
    }
    return count;
}

static void test_passages_question_without_answer(void **state)
{
    (void)state;
    struct fixture f;
    const char *id = "";
    const struct line lines[] = {
        {ROLE_QUOTED, "What problems arise when nobody answers reports of abuse?"},
        {ROLE_QUOTED, "Do you think schools should teach safety?"},
        {ROLE_AUTHORED, "No, parents should."},
        {ROLE_QUOTED,
         "Which communication mechanisms between stakeholders, such as mailing lists or meetings, work well?"},
        {ROLE_AUTHORED, "None."}};
    READ(&f, true, "Safety", lines);
    assert_int_equal(count_unanswered(&f, &id), 1);
    assert_string_equal(id, "q2");
    assert_string_equal(filed(&f, "parents"), "q4");
    done(&f);
}

/* The form copied into a new message, and one line left empty. */
static void test_passages_copied_question_without_answer(void **state)
{
    (void)state;
    struct fixture f;
    const char *id = "";
    const struct line lines[] = {{ROLE_AUTHORED, "2. What problems arise when nobody answers reports of abuse?"},
                                 {ROLE_AUTHORED, "4. Do you think schools should teach safety?"},
                                 {ROLE_AUTHORED, "No, parents should."}};
    READ(&f, false, "Safety", lines);
    assert_int_equal(count_unanswered(&f, &id), 1);
    assert_string_equal(id, "q2");
    assert_string_equal(filed(&f, "parents"), "q4");
    done(&f);
}

static void test_passages_prose_in_any_order(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "Among the mechanisms for communication, mailing lists between stakeholders work, and so do small meetings."},
        {ROLE_AUTHORED,
         "The role of our stakeholder group, and its main responsibility, is making the network of libraries safe."},
        {ROLE_AUTHORED, "When reports of abuse are answered by nobody, problems arise quickly."}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "mailing"), "q3");
    assert_string_equal(filed(&f, "libraries"), "q1");
    assert_string_equal(filed(&f, "quickly"), "q2");
    done(&f);
}

/* Two answers of several paragraphs: what says nothing by itself stays with the answer around it. */
static void test_passages_an_answer_stays_together(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "The role of our stakeholder group, and its main responsibility, is making the network of libraries safe."},
        {ROLE_AUTHORED,
         "In every library a volunteer keeps a lamp and a notebook, and the volunteer signs the notebook."},
        {ROLE_AUTHORED, "In winter the volunteer lights the lamp at four and lays the notebook beside it."},
        {ROLE_AUTHORED, "Yes, schools should teach safety, and the teachers should be taught first."},
        {ROLE_AUTHORED, "A chalk board serves for it better than a screen."},
        {ROLE_AUTHORED, "The chalk is cheap, and the board is there."}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "teachers"), "q4");
    assert_string_equal(filed(&f, "screen"), "q4");
    assert_string_equal(filed(&f, "cheap"), "q4");
    done(&f);
}

/* A sentence that was cut and lines of a list without signs belong to what stands before them. */
static void test_passages_pieces_belong_to_what_stands_before(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Among the mechanisms for communication between stakeholders, mailing lists work best when"},
        {ROLE_AUTHORED, "a friend reads them in the evening, pen in hand."},
        {ROLE_AUTHORED, "The role of our stakeholder group, and its responsibility, is the network:"},
        {ROLE_AUTHORED, "Cables and masts"},
        {ROLE_AUTHORED, "Lamps and ladders"}};
    READ(&f, false, "Safety", lines);
    assert_string_equal(filed(&f, "pen in hand"), "q3");
    assert_string_equal(filed(&f, "Cables"), "q1");
    assert_string_equal(filed(&f, "Lamps"), "q1");
    done(&f);
}

static void test_passages_subject_names_the_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Ours is a small town and everybody knows everybody."}};
    READ(&f, false, "[Q3] from the coast", lines);
    assert_string_equal(filed(&f, "small town"), "q3");
    done(&f);
}

static void test_passages_undecided_below_the_threshold(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Bananas ripen faster beside apples."}};
    read_with(&f, &call, lines, 1, false, "Safety", 0.999);
    assert_string_equal(filed(&f, "Bananas"), "");
    done(&f);
}

static void test_passages_learn_from_filed_answers(void **state)
{
    (void)state;
    struct example items[] = {{.question = "q2", .text = "The sinkhole operator never took the domain down."},
                              {.question = "q2", .text = "Takedown of the domain needed a sinkhole."},
                              {.question = "q1", .text = "Librarians and volunteers."}};
    struct examples examples = {.items = items, .count = 3};
    struct message message = letter("");
    struct reading reading = {.message = &message,
                              .author = message.from,
                              .subject = "",
                              .automatic_why = "",
                              .detail = "",
                              .forwarded_name = "",
                              .forwarded_address = "",
                              .signature = ""};
    struct arena *arena = arena_new();
    struct classifier *classifier = classifier_new(&call, &examples, 0);
    struct block block = {.text = "A sinkhole for every domain, and takedown within a day.", .source = ""};
    blocks_push(arena, &reading.blocks, &block);
    struct fixture f = {arena, classifier, classify(classifier, arena, &reading, NULL)};
    assert_string_equal(filed(&f, "sinkhole"), "q2");
    bool told = false;
    const struct verdict *verdict = &f.out->passages[0].questions[0];
    for (size_t i = 0; i < verdict->evidence_count; i++)
        told = told || (verdict->evidence[i].rule == RULE_LEARNED && strstr(verdict->evidence[i].detail, "sinkhole"));
    assert_true(told);
    done(&f);
}

/* A mail program wraps every line it quotes: a part of the question in one long line was pasted by the author, and says
 * what "Yes." answers. A question that the program quoted and the author answered part by part stays a prompt. */
static void test_passages_keep_what_the_author_pasted(void **state)
{
    (void)state;
    static const struct line pasted[] = {
        {ROLE_QUOTED, "What problems arise when nobody answers reports of abuse? Please think\nof all who report, "
                      "whether or not they are members of the network, and\nof all who should answer them but do not."},
        {ROLE_AUTHORED, "They give up."},
        {ROLE_QUOTED,
         "Which communication mechanisms between stakeholders, such as mailing\nlists or meetings, work well?"},
        {ROLE_QUOTED, "communication mechanisms between stakeholders, such as mailing lists or meetings, work well?"},
        {ROLE_AUTHORED, "Mailing lists do, meetings do not."}};
    struct fixture f;
    READ(&f, true, "", pasted);
    assert_string_equal(filed(&f, "Mailing lists do"), "q3");
    assert_true(in_passages(&f, "> communication mechanisms"));
    done(&f);

    static const struct line wrapped[] = {
        {ROLE_QUOTED, "What problems arise when nobody answers reports of abuse? Please think\nof all who report, "
                      "whether or not they are members of the network, and\nof all who should answer them but do not."},
        {ROLE_AUTHORED, "They give up."},
        {ROLE_QUOTED, "Which communication mechanisms between stakeholders,"},
        {ROLE_AUTHORED, "Letters."},
        {ROLE_QUOTED, "communication mechanisms between stakeholders, such as mailing\nlists or meetings, work well?"},
        {ROLE_AUTHORED, "Mailing lists do, meetings do not."}};
    READ(&f, true, "", wrapped);
    assert_false(in_passages(&f, "work well?"));
    assert_string_equal(filed(&f, "Mailing lists do"), "q3");
    done(&f);
}

/* The detail of a passage's first evidence by this rule, "" when there is none. */
static const char *reason(const struct passage *passage, enum rule rule)
{
    const struct verdict *verdict = &passage->questions[0];
    for (size_t i = 0; passage->question_count && i < verdict->evidence_count; i++)
        if (verdict->evidence[i].rule == rule) return verdict->evidence[i].detail;
    return "";
}

static struct fixture read_learned(struct example *items, size_t count, const char *text)
{
    struct examples examples = {.items = items, .count = count};
    struct message message = letter("");
    struct reading reading = {.message = &message,
                              .author = message.from,
                              .subject = "",
                              .automatic_why = "",
                              .detail = "",
                              .forwarded_name = "",
                              .forwarded_address = "",
                              .signature = ""};
    struct fixture f = {arena_new(), classifier_new(&call, &examples, 0), NULL};
    struct block block = {.text = text, .source = ""};
    blocks_push(f.arena, &reading.blocks, &block);
    f.out = classify(f.classifier, f.arena, &reading, NULL);
    return f;
}

/* What German answers spoke of is known again in French ones, though neither shares a word with the other, nor with
 * what the questions ask; and inflected words of an answer are read in its own language. */
static void test_passages_learn_across_languages(void **state)
{
    (void)state;
    struct example items[] = {
        {.question = "q3",
         .text = "Unser Verein hat nie genug Geld, die Miete steigt jedes Jahr, und Spenden bleiben aus."},
        {.question = "q3", .text = "Wir zahlen zu viel Miete, das Geld fehlt uns an allen Ecken."},
        {.question = "q2", .text = "Der Hund bellt, und die Katze des Nachbarn schläft auf dem Dach."},
        {.question = "q2", .text = "Wer Hunde hat, geht bei jedem Wetter mit ihnen spazieren."},
        {.question = "q1", .text = "Kinder lernen schwimmen, bevor sie zur Schule gehen."}};
    struct fixture f = read_learned(items, 5, "Le loyer dévore tout, et les dons n'arrivent plus dans notre caisse.");
    assert_string_equal(filed(&f, "loyer"), "q3");
    assert_non_null(strstr(reason(&f.out->passages[0], RULE_LEARNED), "loyer\" (rent)"));
    done(&f);

    f = read_learned(items, 5, "Ein Spaziergang mit den Hunden meiner Nachbarn, jeden Morgen.");
    assert_string_equal(filed(&f, "Spaziergang"), "q2");
    done(&f);
}

static void test_passages_tell_whose_filing_they_rest_on(void **state)
{
    (void)state;
    struct example items[] = {
        {.question = "q2", .origin = ORIGIN_PERSON, .text = "The sinkhole operator never took the domain down."},
        {.question = "q2", .origin = ORIGIN_PERSON, .text = "Sinkholes are run by volunteers only."},
        {.question = "q2", .origin = ORIGIN_EXPLICIT, .text = "Takedown of the domain needed a sinkhole."},
        {.question = "q2", .origin = ORIGIN_SOFT, .text = "A registrar with no takedown policy."},
        {.question = "q2", .origin = ORIGIN_PERSON, .text = "Bananas and apples."}};
    struct fixture f = read_learned(items, 5, "A sinkhole for everybody, and takedown within a day.");
    const char *why = reason(&f.out->passages[0], RULE_LEARNED);
    assert_string_equal(filed(&f, "sinkhole"), "q2");
    assert_non_null(strstr(why, "4 filed answers (2 by people, 1 by its repeated question or number, 1 by its words"));
    assert_non_null(strstr(why, "takedown"));
    assert_non_null(strstr(reason(&f.out->passages[0], RULE_SOFT), "by words"));
    done(&f);

    f = read_learned(items, 1, "In our experience a sinkhole for every domain is enough.");
    assert_non_null(strstr(reason(&f.out->passages[0], RULE_LEARNED), "1 filed answer (by a person): sinkhole"));
    done(&f);
}

/* What a person filed outweighs the same words filed elsewhere by guess. */
static void test_passages_trust_people_more_than_guesses(void **state)
{
    (void)state;
    struct example items[] = {{.question = "q1", .origin = ORIGIN_SOFT, .text = "Gravel paths and turnstiles."},
                              {.question = "q3", .origin = ORIGIN_PERSON, .text = "Gravel paths and turnstiles."}};
    struct fixture f =
        read_learned(items, 2, "In our experience gravel paths with turnstiles keep the mopeds out of the park.");
    assert_string_equal(filed(&f, "gravel"), "q3");
    done(&f);
    items[0].origin = ORIGIN_PERSON;
    items[1].origin = ORIGIN_SOFT;
    f = read_learned(items, 2, "In our experience gravel paths with turnstiles keep the mopeds out of the park.");
    assert_string_equal(filed(&f, "gravel"), "q1");
    done(&f);
}

/* Kin of the question's words that share no stem with them. */
static void test_passages_know_parts_of_words(void **state)
{
    (void)state;
    static const struct line lines[] = {{ROLE_AUTHORED, "Abusereporting runs through a webform."},
                                        {ROLE_AUTHORED, "Schoolteachers are overworked."}};
    struct fixture f;
    READ(&f, false, "", lines);
    assert_string_equal(filed(&f, "Abusereporting"), "q2");
    assert_string_equal(filed(&f, "Schoolteachers"), "q4");
    done(&f);
}

static void test_passages_without_a_call(void **state)
{
    (void)state;
    struct message message = letter("");
    struct reading reading = {.message = &message,
                              .author = message.from,
                              .subject = "",
                              .automatic_why = "",
                              .detail = "",
                              .forwarded_name = "",
                              .forwarded_address = "",
                              .signature = ""};
    struct arena *arena = arena_new();
    struct classifier *classifier = classifier_new(NULL, NULL, 0.5);
    struct block block = {.text = "3) Anything at all?", .source = ""};
    blocks_push(arena, &reading.blocks, &block);
    struct fixture f = {arena, classifier, classify(classifier, arena, &reading, NULL)};
    assert_int_equal(f.out->passage_count, 1);
    assert_int_equal(f.out->passages[0].question_count, 0);
    done(&f);
}

/* What a form calls its columns is nobody's answer, in whatever language; a row that says more is. */
static void test_passages_heads_of_tables(void **state)
{
    (void)state;
    static const char *const heads[] = {"Question\tYour answer",
                                        "Nr.\tFrage\tIhre Antwort:",
                                        "N°\tQuestion\tVotre réponse",
                                        "Lp.\tPytanie\tOdpowiedź",
                                        "№\tВопрос\tОтвет",
                                        "質問\t回答",
                                        "问题\t您的回答",
                                        "질문\t답변",
                                        "السؤال\tالجواب"};
    for (size_t i = 0; i <= sizeof heads / sizeof *heads; i++) {
        bool head = i < sizeof heads / sizeof *heads;
        const char *top = head ? heads[i] : "Question two\tOur answer is short";
        const struct line lines[] = {{ROLE_AUTHORED, top},
                                     {ROLE_AUTHORED, "What problems arise when nobody answers reports of abuse?\tThe "
                                                     "worm of last spring went on for six weeks."},
                                     {ROLE_AUTHORED, "Do you think schools should teach safety?\tFrom the third form "
                                                     "on, by the librarian."}};
        struct fixture f;
        READ(&f, true, "Re: Safety", lines);
        assert_string_equal(filed(&f, "six weeks"), "q2");
        assert_string_equal(filed(&f, "librarian"), "q4");
        assert_int_equal(in_passages(&f, strrchr(top, '\t') + 1), !head);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_passages_heads_of_tables),
        cmocka_unit_test(test_passages_under_quoted_questions),
        cmocka_unit_test(test_passages_prompt_inside_a_block_is_split_off),
        cmocka_unit_test(test_passages_numbers_and_the_answers_own_list),
        cmocka_unit_test(test_passages_list_inside_a_numbered_answer),
        cmocka_unit_test(test_passages_markers_in_words_and_languages),
        cmocka_unit_test(test_passages_one_answer_to_two_questions),
        cmocka_unit_test(test_passages_question_without_answer),
        cmocka_unit_test(test_passages_copied_question_without_answer),
        cmocka_unit_test(test_passages_prose_in_any_order),
        cmocka_unit_test(test_passages_an_answer_stays_together),
        cmocka_unit_test(test_passages_pieces_belong_to_what_stands_before),
        cmocka_unit_test(test_passages_subject_names_the_question),
        cmocka_unit_test(test_passages_undecided_below_the_threshold),
        cmocka_unit_test(test_passages_learn_from_filed_answers),
        cmocka_unit_test(test_passages_keep_what_the_author_pasted),
        cmocka_unit_test(test_passages_learn_across_languages),
        cmocka_unit_test(test_passages_tell_whose_filing_they_rest_on),
        cmocka_unit_test(test_passages_trust_people_more_than_guesses),
        cmocka_unit_test(test_passages_know_parts_of_words),
        cmocka_unit_test(test_passages_without_a_call),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
