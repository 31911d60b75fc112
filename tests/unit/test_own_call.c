/* SPDX-License-Identifier: MIT */
/* test_own_call: the call itself attached to answers, with answers written into it, and as the title above them. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

static struct coordinator coordinators[] = {{.name = "Ada Bell", .address = "ada@example.net", .role = ""}};

static const struct call *whole_call(void)
{
    static struct call whole;
    whole = call;
    whole.title = "Volunteers and repairs: bicycle workshops in our towns";
    whole.about = "The union of cyclists asks bicycle workshops how they find people, tools and a roof, and what they "
                  "would tell somebody who begins.";
    whole.coordinators = coordinators;
    whole.coordinator_count = 1;
    return &whole;
}
#define TITLE "Volunteers and repairs: bicycle workshops in our towns"
#define ABOUT                                                                                                          \
    "The union of cyclists asks bicycle workshops how they find people, tools and a roof, and what they would tell "   \
    "somebody who begins. Answers are welcome until the end of May."
#define BACKGROUND                                                                                                     \
    "Many a bicycle rusts in a cellar. In ten years the number of workshops has doubled, and volunteers are few."
#define Q1 "1. How many bicycles do you repair a week, and with which tools?"
#define Q2 "2. Where do you find volunteers, and what do you teach them first?"
#define Q3 "3. What do you do with bicycles that nobody comes to collect?"
#define Q4 "4. Who pays the rent of the workshop, and for how long?"
#define END "Please send your answers to Ada Bell. All of them will be printed in the summer."

static size_t from_file(const struct fixture *f)
{
    size_t count = 0;
    for (size_t i = 0; i < f->out->passage_count; i++)
        count += f->out->passages[i].source[0] != '\0' && f->out->passages[i].question_count > 0;
    return count;
}

static bool said_by_author(const struct fixture *f, const char *words)
{
    for (size_t i = 0; i < f->out->blocks.count; i++)
        if (f->out->blocks.items[i].role == ROLE_AUTHORED && strstr(f->out->blocks.items[i].text, words)) return true;
    return false;
}

/* With nothing filled in, it says neither an answer nor that none was given. */
static void test_own_call_beside_answers(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "1. A dozen, with two wrenches and a lot of oil."},
                                 {"", "3. The smith takes them, and melts what is left."},
                                 {"call.docx", TITLE},
                                 {"call.docx", BACKGROUND},
                                 {"call.docx", ABOUT},
                                 {"call.docx", Q1},
                                 {"call.docx", "Your answer:"},
                                 {"call.docx", Q2},
                                 {"call.docx", "Your answer: ........"},
                                 {"call.docx", Q3},
                                 {"call.docx", Q4},
                                 {"call.docx", END}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "Our answers");
    assert_string_equal(filed(&f, "A dozen"), "q1");
    assert_string_equal(filed(&f, "The smith"), "q3");
    assert_int_equal(from_file(&f), 0);
    assert_false(said_by_author(&f, "rusts in a cellar"));
    assert_false(said_by_author(&f, "printed in the summer"));
    assert_int_equal(f.out->flags & FLAG_ATTACHMENT_ONLY, 0);
    done(&f);
}

/* A form's fields above the questions are nobody's words. */
static void test_own_call_as_empty_form(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "We repair a dozen bicycles a week with two wrenches and a lot of oil."},
                                 {"form.odt", "Name:\nTown:\nE-mail: ______"},
                                 {"form.odt", Q1},
                                 {"form.odt", Q2},
                                 {"form.odt", Q3},
                                 {"form.odt", Q4}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "Our answers");
    assert_string_equal(filed(&f, "a dozen bicycles"), "q1");
    assert_int_equal(from_file(&f), 0);
    assert_false(said_by_author(&f, "E-mail"));
    done(&f);
}

/* With answers filled in they are answers; what introduces the call and ends it is not. */
static void test_own_call_filled_in(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Please find our answers attached."},
                                 {"call.docx", TITLE},
                                 {"call.docx", BACKGROUND},
                                 {"call.docx", ABOUT},
                                 {"call.docx", Q1},
                                 {"call.docx", "A dozen, with two wrenches and a lot of oil."},
                                 {"call.docx", Q2},
                                 {"call.docx", Q3},
                                 {"call.docx", Q4},
                                 {"call.docx", "The parish, since the year of the flood."},
                                 {"call.docx", END}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "Our answers");
    assert_string_equal(filed(&f, "A dozen"), "q1");
    assert_string_equal(filed(&f, "The parish"), "q4");
    assert_false(said_by_author(&f, "rusts in a cellar"));
    assert_false(said_by_author(&f, "asks bicycle workshops"));
    assert_false(in_passages(&f, "Please send"));
    done(&f);
}

/* Prose with the questions below it is the author's, whatever they sent with it. */
static void test_own_call_below_prose(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Our contribution is attached; it was written by all of us over two evenings."},
                                 {"ours.docx", TITLE},
                                 {"ours.docx", "We repair a dozen bicycles a week with two wrenches and a lot of oil."},
                                 {"ours.docx", "The parish pays the rent of the workshop, as it has for ten years."},
                                 {"ours.docx", Q1},
                                 {"ours.docx", Q2},
                                 {"ours.docx", Q3},
                                 {"ours.docx", Q4}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "Our contribution");
    assert_string_equal(filed(&f, "a dozen bicycles"), "q1");
    assert_string_equal(filed(&f, "The parish pays"), "q4");
    done(&f);
}

/* ... also where a copy of the whole call follows. */
static void test_own_call_behind_prose(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Our contribution is attached."},
                                 {"ours.docx", "We repair a dozen bicycles a week with two wrenches and a lot of oil."},
                                 {"ours.docx", TITLE},
                                 {"ours.docx", BACKGROUND},
                                 {"ours.docx", ABOUT},
                                 {"ours.docx", Q1},
                                 {"ours.docx", Q2},
                                 {"ours.docx", Q3},
                                 {"ours.docx", Q4},
                                 {"ours.docx", END}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "Our contribution");
    assert_string_equal(filed(&f, "a dozen bicycles"), "q1");
    assert_false(said_by_author(&f, "rusts in a cellar"));
    done(&f);
}

/* The call's title above a text heads no answer, though a question's title opens it. */
static void test_own_call_as_title(void **state)
{
    (void)state;
    struct fixture f;
    const struct part parts[] = {{"", "Reply of the mill to " TITLE},
                                 {"", "The parish pays the rent of the workshop, as it has for ten years."}};
    read_parts(&f, whole_call(), parts, sizeof parts / sizeof *parts, "A reply");
    assert_string_equal(filed(&f, "The parish pays"), "q4");
    assert_false(in_passages(&f, "Reply of the mill"));
    done(&f);
}

/* What a letter repeats of the call above its answers is nobody's answer, also where the mark of quoted lines got lost;
 * the author's own words on the same matter stay. */
static void test_own_call_repeated_in_letter(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "The union of cyclists asks bicycle workshops how they find people,\ntools and a roof, and what "
         "they would tell somebody who begins."},
        {ROLE_AUTHORED, Q1},
        {ROLE_AUTHORED, "The union of cyclists lends us wrenches for two dozen a week."},
        {ROLE_QUOTED, "The union of cyclists asks bicycle workshops how they"},
        {ROLE_AUTHORED, "find people, tools and a roof, and what they would tell somebody who begins."},
        {ROLE_AUTHORED, Q3},
        {ROLE_AUTHORED, "The smith takes them, and melts what is left."}};
    read_with(&f, whole_call(), lines, sizeof lines / sizeof *lines, true, "Our answers", 0.3);
    assert_string_equal(filed(&f, "lends us wrenches"), "q1");
    assert_string_equal(filed(&f, "The smith"), "q3");
    assert_false(in_passages(&f, "somebody who begins"));
    assert_false(said_by_author(&f, "somebody who begins"));
    done(&f);
}

/* Where nothing else is said, nothing is set aside. */
static void test_own_call_repeated_alone(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, ABOUT}};
    read_with(&f, whole_call(), lines, 1, false, "Workshops", 0.3);
    assert_true(said_by_author(&f, "somebody who begins"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_own_call_beside_answers),     cmocka_unit_test(test_own_call_as_empty_form),
        cmocka_unit_test(test_own_call_filled_in),          cmocka_unit_test(test_own_call_below_prose),
        cmocka_unit_test(test_own_call_behind_prose),       cmocka_unit_test(test_own_call_as_title),
        cmocka_unit_test(test_own_call_repeated_in_letter), cmocka_unit_test(test_own_call_repeated_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
