/* SPDX-License-Identifier: MIT */
/*
 * test_flattened: questions and answers that a mail program ran together into one paragraph and wrapped where it liked.
 * Wherever the lines end, every word of an answer is filed under its question, and no word of a question is.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>
#include "bikes_call.h"

#define QUESTIONS (sizeof questions / sizeof *questions)
#define TEXT_MOST 4096
#define NARROWEST 30
#define WIDEST 90

/* They end in every way, and one does not end. */
static const char *const answers[QUESTIONS] = {
    "About thirty, with spanners that an uncle left us. Who counts them!",
    "At the spring fair. They learn to mend a tube, see https://example.org/tube and to be patient. Girls too? Of "
    "course. Yes.",
    "The circus takes the frames, as far as anybody told me",
    "The parish has paid for it since 2015. We shall see.",
};

enum layout {
    WHOLE,
    WHOLE_NUMBERED,
    WHOLE_BRACKETED,
    WHOLE_STARRED,
    CUT_NUMBERED,
    CUT_BARE,
    NUMBERED,
    NAMED,
    TITLED,
    LAYOUTS
};

/* Titles, and the first words of a question without its number, are told only behind the end of a sentence. */
static const char *answer_of(enum layout layout, size_t q)
{
    return (layout == CUT_BARE || layout == TITLED) && q == 2 ? "The circus takes the frames." : answers[q];
}

/* Bytes of the first words of a question. */
static int first_words(const char *question)
{
    size_t at = 0;
    for (int word = 0; word < 5; word++) at += strcspn(question + at, " ") + (word < 4);
    return (int)at;
}

static void add_answer(struct buf *out, enum layout layout, size_t q)
{
    const char *question = questions[q].texts[0].text, *answer = answer_of(layout, q), *blank = out->len > 0 ? " " : "";
    int number = (int)q + 1, cut = first_words(question);
    switch (layout) {
    case WHOLE: buf_printf(out, "%s%s %s", blank, question, answer); break;
    case WHOLE_NUMBERED: buf_printf(out, "%s%d. %s %s", blank, number, question, answer); break;
    case WHOLE_BRACKETED: buf_printf(out, "%s%d) %s %s", blank, number, question, answer); break;
    case WHOLE_STARRED: buf_printf(out, "%s*%s* %s", blank, question, answer); break;
    case CUT_NUMBERED: buf_printf(out, "%s%d) %.*s ... %s", blank, number, cut, question, answer); break;
    case CUT_BARE: buf_printf(out, "%s%.*s… %s", blank, cut, question, answer); break;
    case NUMBERED: buf_printf(out, "%s%d) %s", blank, number, answer); break;
    case NAMED: buf_printf(out, "%sQ%d: %s", blank, number, answer); break;
    default: buf_printf(out, "%s%s: %s", blank, questions[q].title, answer); break;
    }
}

/* Breaks lines at the last blank that keeps them so long; 0: nowhere. */
static void wrap(char *text, size_t width)
{
    size_t start = 0, blank = 0;
    for (size_t i = 0; text[i] != '\0' && width > 0; i++) {
        if (text[i] == ' ') blank = i;
        if (i - start < width || blank <= start) continue;
        text[blank] = '\n';
        start = blank + 1;
    }
}

/* All that is filed under a question, lines joined. */
static void gather(const struct fixture *f, const char *question, struct buf *out)
{
    buf_clear(out);
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *passage = &f->out->passages[i];
        if (passage->question_count == 0 || strcmp(passage->questions[0].id, question) != 0) continue;
        buf_printf(out, "%s%s", out->len > 0 ? " " : "", passage->text);
    }
    for (size_t i = 0; i < out->len; i++)
        if (out->data[i] == '\n') out->data[i] = ' ';
}

static void read_layout(enum layout layout, size_t width, bool skips)
{
    struct fixture f;
    struct buf text = BUF_INIT(TEXT_MOST), got = BUF_INIT(TEXT_MOST);
    for (size_t q = 0; q < QUESTIONS; q++)
        if (!skips || q % 2 == 0) add_answer(&text, layout, q);
    wrap(text.data, width);
    const struct line lines[] = {{ROLE_AUTHORED, buf_text(&text)}};
    read_with(&f, &call, lines, 1, false, "Answers", 0.3);
    for (size_t q = 0; q < QUESTIONS; q++) {
        gather(&f, questions[q].id, &got);
        const char *wanted = skips && q % 2 != 0 ? "" : answer_of(layout, q);
        if (strcmp(buf_text(&got), wanted) != 0)
            fail_msg("layout %d, lines of %zu, %s: wanted <%s>, got <%s>\n%s", (int)layout, width, questions[q].id,
                     wanted, buf_text(&got), buf_text(&text));
    }
    buf_release(&text);
    buf_release(&got);
    done(&f);
}

static void test_flattened_at_every_width(void **state)
{
    (void)state;
    for (enum layout layout = 0; layout < LAYOUTS; layout++) {
        read_layout(layout, 0, false);
        for (size_t width = NARROWEST; width <= WIDEST; width++) read_layout(layout, width, false);
    }
}

/* Two answers of four: numbers that go from 1 to 3 are no list of the author's own. */
static void test_flattened_with_questions_left_out(void **state)
{
    (void)state;
    for (enum layout layout = 0; layout < LAYOUTS; layout++)
        for (size_t width = NARROWEST; width <= WIDEST; width += 4) read_layout(layout, width, true);
}

/* Each line hands over to the next one; what stands above it in its paragraph is an answer, and not lost. */
static void test_flattened_lines_that_hand_over(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED,
                                  "Answer to question 1:\nAbout thirty. The brake cables take longest.\n"
                                  "Answer to question 3:\nThe circus takes the frames.\nIt paints them, too.\n"
                                  "Answer to question 4:\nThe parish has paid for it since 2015."}};
    read_with(&f, &call, lines, 1, false, "Answers", 0.3);
    assert_string_equal(filed(&f, "The brake cables"), "q1");
    assert_string_equal(filed(&f, "The circus"), "q3");
    assert_string_equal(filed(&f, "It paints"), "q3");
    assert_string_equal(filed(&f, "The parish"), "q4");
    for (size_t i = 0; i < f.out->passage_count; i++) assert_false(f.out->passages[i].no_answer);
    assert_false(in_passages(&f, "Answer to"));
    done(&f);
    const struct line words[] = {
        {ROLE_AUTHORED, "To the question with which tools bicycles are repaired, here is what I can say:"},
        {ROLE_AUTHORED, "About thirty spanners. The brake cables take longest.\n"
                        "And to the question who pays the rent, here is what I can say:"},
        {ROLE_AUTHORED, "The parish has paid for it since 2015."}};
    read_with(&f, &call, words, 3, false, "Answers", 0.3);
    assert_string_equal(filed(&f, "The brake cables"), "q1");
    assert_string_equal(filed(&f, "The parish"), "q4");
    assert_false(in_passages(&f, "who pays"));
    done(&f);
}

static struct call_text alike_texts[][1] = {
    {{"en", "What are some of the ways in which boats are lost?"}},
    {{"en", "What are some people doing about it?"}},
    {{"en", "What are some rules that would help?"}},
};
static struct question alike_questions[] = {
    {.id = "b1", .title = "Losses", .texts = alike_texts[0], .text_count = 1},
    {.id = "b2", .title = "Doings", .texts = alike_texts[1], .text_count = 1},
    {.id = "b3", .title = "Rules", .texts = alike_texts[2], .text_count = 1},
};
static const struct call alike = CALL_OF("boats", "Boats", alike_questions);

/* Cut after words that several questions begin with, the number says which; without it, nobody repeats a beginning for
 * the question that stands above already. */
static void test_flattened_beginnings_alike(void **state)
{
    (void)state;
    struct fixture f;
    const struct line numbered[] = {{ROLE_AUTHORED,
                                     "1. What are some ... They drift off at night. 3. What are some ... "
                                     "A lamp on every mast."}};
    read_with(&f, &alike, numbered, 1, false, "Answers", 0.3);
    assert_string_equal(filed(&f, "They drift"), "b1");
    assert_string_equal(filed(&f, "A lamp"), "b3");
    done(&f);
    const struct line bare[] = {{ROLE_AUTHORED, "What are some ...\nThey drift off at night."},
                                {ROLE_AUTHORED, "What are some ...\nMy cousin counts them."},
                                {ROLE_AUTHORED, "What are some ...\nA lamp on every mast."}};
    read_with(&f, &alike, bare, 3, false, "Answers", 0.3);
    assert_string_equal(filed(&f, "They drift"), "b1");
    assert_string_equal(filed(&f, "My cousin"), "b2");
    assert_string_equal(filed(&f, "A lamp"), "b3");
    done(&f);
}

/* Behind its number a question needs no dots to be shortened. */
static void test_flattened_shortened_by_any_sign(void **state)
{
    (void)state;
    static const char *const signs[] = {"?", " -", ":", "?...", ""};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        struct fixture f;
        struct buf text = BUF_INIT(TEXT_MOST);
        buf_printf(&text,
                   "1. How many bicycles do you repair%s About thirty.\n\n2. Where do you find volunteers%s At the "
                   "fair\nin spring.\n\n4. Who pays the rent of%s My aunt.",
                   signs[i], signs[i], signs[i]);
        const struct line lines[] = {{ROLE_AUTHORED, buf_text(&text)}};
        read_with(&f, &call, lines, 1, false, "Answers", 0.3);
        assert_string_equal(filed(&f, "About thirty"), "q1");
        assert_string_equal(filed(&f, "At the fair"), "q2");
        assert_string_equal(filed(&f, "My aunt"), "q4");
        assert_false(in_passages(&f, "How many"));
        assert_false(in_passages(&f, "find volunteers"));
        assert_false(in_passages(&f, "pays"));
        buf_release(&text);
        done(&f);
    }
}

/* Numbers and words of a question in the midst of an answer are the answer's. */
static void test_flattened_answers_stay_whole(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "1. We began in 2012 with a shed. Who pays... that is another matter. About thirty a week, in "
                        "the spring of 2015. Some forty, as far as I recall 2 of them stolen.\n\nQ1: see above."}};
    read_with(&f, &call, lines, 1, false, "Answers", 0.3);
    assert_string_equal(filed(&f, "that is another matter"), "q1");
    assert_string_equal(filed(&f, "Some forty"), "q1");
    assert_true(in_passages(&f, "2 of them stolen"));
    done(&f);
}

/* A number may be all that a paragraph says, and nothing is read behind it. */
static void test_flattened_numbers_alone(void **state)
{
    (void)state;
    static const char *const numbers[] = {"12", "123", "12345", "1234567", "123456789012345"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_QUOTED, "How many bicycles do you repair a week, and with which tools?"},
                                     {ROLE_QUOTED, numbers[i]},
                                     {ROLE_AUTHORED, numbers[i]}};
        read_with(&f, &call, lines, 3, true, "Answers", 0.3);
        assert_string_equal(filed(&f, numbers[i]), "q1");
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_flattened_at_every_width),
                                       cmocka_unit_test(test_flattened_with_questions_left_out),
                                       cmocka_unit_test(test_flattened_lines_that_hand_over),
                                       cmocka_unit_test(test_flattened_beginnings_alike),
                                       cmocka_unit_test(test_flattened_shortened_by_any_sign),
                                       cmocka_unit_test(test_flattened_answers_stay_whole),
                                       cmocka_unit_test(test_flattened_numbers_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
