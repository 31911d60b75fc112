/* SPDX-License-Identifier: MIT */
/*
 * test_written_in: answers typed into the quotation of the call, without colour, bold or announcement: believed where
 * the line above the quotation names who coordinates the call, and never where the words between the questions may be
 * somebody else's or the call's own.
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
    {{"en", "Who paid for the box, and what did it cost?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "The box", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Books", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Complaints", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Money", .texts = texts[3], .text_count = 1},
};
static struct coordinator people[] = {{.name = "Vera Lindt", .address = "vera@boxes.example.org"}};
static const struct call call = {.id = "boxes",
                                 .lang = "en",
                                 .title = "Book boxes",
                                 .about = "",
                                 .list_address = "boxes@lists.example.org",
                                 .list_id = "",
                                 .list_subscribe = "",
                                 .late_from = "",
                                 .questions = questions,
                                 .question_count = 4,
                                 .coordinators = people,
                                 .coordinator_count = 1};

#define Q1 "1. How often do you empty the library box, and who holds the key?"
#define Q2 "2. Which books does nobody take?"
#define Q3 "3. What do neighbours complain about?"
#define Q4 "4. Who paid for the box, and what did it cost?"
#define BY_VERA "On Monday, 12 April 2021, Vera Lindt <vera@boxes.example.org> wrote:"
#define BY_PIA "On Monday, 12 April 2021, Pia Lund <pia@lake.example.org> wrote:"
#define NOTE "Good that somebody collects all this at last."
#define LONG_NOTE                                                                                                      \
    "Good that somebody collects all this at last. In our town the boxes have been there for ten years, nobody has "   \
    "ever counted them, and the council would like to see what comes of the survey before the summer."

static void read_lines(struct fixture *f, const struct line *lines, size_t count)
{
    read_with(f, &call, lines, count, true, "Book boxes", 0.3);
}

/* What stands between the call's questions, one string for each. */
static void read_between(struct fixture *f, const char *note, const char *who, const char *const said[4])
{
    static const char *const asked[] = {Q1, Q2, Q3, Q4};
    struct line lines[16] = {{ROLE_AUTHORED, note}, {ROLE_ATTRIBUTION, who}};
    size_t count = 2;
    for (size_t i = 0; i < 4; i++) {
        lines[count++] = (struct line){ROLE_QUOTED, asked[i]};
        if (said[i]) lines[count++] = (struct line){ROLE_QUOTED, said[i]};
    }
    read_lines(f, lines, count);
}

static const char *const answers[4] = {"Aaa every Friday, the baker has it.", "Bbb old atlases.", "Ccc noise, never.",
                                       "Ddd the bank, 300 euros."};

static void expect_own(const struct fixture *f)
{
    assert_string_equal(filed(f, "Aaa"), "q1");
    assert_string_equal(filed(f, "Bbb"), "q2");
    assert_string_equal(filed(f, "Ccc"), "q3");
    assert_string_equal(filed(f, "Ddd"), "q4");
}

static void test_written_in_below_note(void **state)
{
    (void)state;
    struct fixture f;
    read_between(&f, NOTE, BY_VERA, answers);
    expect_own(&f);
    done(&f);
    read_between(&f, NOTE, "From: Vera Lindt <vera@boxes.example.org>\nSent: Monday\nTo: boxes@lists.example.org",
                 answers);
    expect_own(&f);
    done(&f);
}

/* "Answer" tells nobody to answer where a colon stands behind it. */
static void test_written_in_labelled(void **state)
{
    (void)state;
    static const char *const labelled[4] = {"Answer: aaa every Friday, the baker has it.", "Answer: bbb old atlases.",
                                            "Answer: ccc noise, never.", "Answer: ddd the bank, 300 euros."};
    struct fixture f;
    read_between(&f, NOTE, BY_VERA, labelled);
    assert_string_equal(filed(&f, "aaa"), "q1");
    assert_string_equal(filed(&f, "bbb"), "q2");
    assert_string_equal(filed(&f, "ccc"), "q3");
    assert_string_equal(filed(&f, "ddd"), "q4");
    done(&f);
}

static void test_written_in_others(void **state)
{
    (void)state;
    static const char *const who[] = {BY_PIA, "Pia wrote to Vera's list:", /* the head's addressee coordinates */
                                      "From: Pia Lund <pia@lake.example.org>\nTo: Vera Lindt <vera@boxes.example.org>"};
    for (size_t i = 0; i < sizeof who / sizeof *who; i++) {
        struct fixture f;
        read_between(&f, NOTE, who[i], answers);
        assert_false(in_passages(&f, "Aaa"));
        assert_false(in_passages(&f, "Ddd"));
        done(&f);
    }
}

/* Who asks may close with a view of their own, which is nobody else's. */
static void test_written_in_askers_view(void **state)
{
    (void)state;
    static const char *const notes[] = {NOTE, LONG_NOTE};
    static const char *const said[4] = {[3] = "I would add that in our street we never had a lock, and I miss none."};
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        struct fixture f;
        read_between(&f, notes[i], BY_VERA, said);
        assert_false(in_passages(&f, "I would add"));
        done(&f);
    }
}

/* Pia's message quotes Vera's: what stands between the questions may be Pia's. */
static void test_written_in_passed_along(void **state)
{
    (void)state;
    static const char *const heads[] = {BY_PIA, "From: Pia Lund <pia@lake.example.org>\nTo: boxes@lists.example.org"};
    for (size_t i = 0; i < 2; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_AUTHORED, NOTE},       {ROLE_ATTRIBUTION, heads[i]},
                                     {ROLE_ATTRIBUTION, BY_VERA}, {ROLE_QUOTED, Q1},
                                     {ROLE_QUOTED, answers[0]},   {ROLE_QUOTED, Q2},
                                     {ROLE_QUOTED, answers[1]},   {ROLE_QUOTED, Q3},
                                     {ROLE_QUOTED, answers[2]}};
        read_lines(&f, lines, sizeof lines / sizeof *lines);
        assert_false(in_passages(&f, "Aaa"));
        assert_false(in_passages(&f, "Bbb"));
        done(&f);
    }
}

static void test_written_in_explained(void **state)
{
    (void)state;
    static const char *const hints[4] = {"Aaa please name the day.", "Bbb titles are welcome.", "Ccc honestly.",
                                         "Ddd tell us the year as well, please."};
    struct fixture f;
    read_between(&f, NOTE, BY_VERA, hints);
    assert_false(in_passages(&f, "Aaa"));
    assert_false(in_passages(&f, "Ccc"));
    done(&f);
}

/* Few of the questions, or below a long note: the words have to speak of the author. */
static void test_written_in_few(void **state)
{
    (void)state;
    static const char *const one[4] = {NULL, NULL, "Aaa we had a letter about our paint, once.", NULL};
    static const char *const unsaid[4] = {NULL, NULL, "Aaa noise is what most surveys find.", NULL};
    struct fixture f;
    read_between(&f, NOTE, BY_VERA, one);
    assert_string_equal(filed(&f, "Aaa"), "q3");
    done(&f);
    read_between(&f, NOTE, BY_VERA, unsaid);
    assert_false(in_passages(&f, "Aaa"));
    done(&f);
    read_between(&f, LONG_NOTE, BY_VERA, answers);
    assert_false(in_passages(&f, "Aaa"));
    done(&f);
}

/* The call's end stands below its last question, not an answer to it, in the same paragraph or the next. */
static void test_written_in_end(void **state)
{
    (void)state;
    static const char *const ends[4] = {"Aaa every Friday.", "Bbb old atlases.", "Ccc noise.",
                                        "Ddd the bank.\nWe look forward to reading your answers.\nVera Lindt"};
    static const char *const bare[4] = {"Aaa every Friday.", "Bbb old atlases.", "Ccc noise.",
                                        "We look forward to reading your answers."};
    struct fixture f;
    read_between(&f, NOTE, BY_VERA, ends);
    assert_string_equal(filed(&f, "Ddd"), "q4");
    assert_false(in_passages(&f, "look forward"));
    done(&f);
    read_between(&f, NOTE, BY_VERA, bare);
    assert_string_equal(filed(&f, "Bbb"), "q2");
    assert_false(in_passages(&f, "look forward"));
    done(&f);
}

/* Where the call's end is cut off an answer, numbers that stand below it in what is quoted stay in their blocks. */
static void test_written_in_above_numbers(void **state)
{
    (void)state;
    static const char below[] = "Whoever keeps a box writes down the day and the hour of every visit to it:\n"
                                "Question 2: eee the titles that were in it, and those that came back.";
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "Vera, see below."},
                                 {ROLE_QUOTED, Q1},
                                 {ROLE_QUOTED, answers[0]},
                                 {ROLE_QUOTED, Q3},
                                 {ROLE_QUOTED, answers[2]},
                                 {ROLE_QUOTED, Q4},
                                 {ROLE_QUOTED, "Ddd the bank.\nVera Lindt"},
                                 {ROLE_QUOTED, below}};
    read_with(&f, &call, lines, sizeof lines / sizeof *lines, false, "Book boxes", 0.3);
    assert_string_equal(filed(&f, "Ddd"), "q4");
    size_t numbered = 0;
    for (size_t i = 0; i < f.out->passage_count; i++) {
        const struct passage *passage = &f.out->passages[i];
        for (size_t q = 0; q < passage->question_count; q++) {
            const struct evidence *reason = &passage->questions[q].evidence[0];
            if (reason->rule != RULE_MARKER) continue;
            numbered++;
            assert_ptr_equal(strstr(f.out->blocks.items[reason->block].text + reason->from, "Question 2: "),
                             f.out->blocks.items[reason->block].text + reason->from);
        }
    }
    assert_int_equal(numbered, 1);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_written_in_below_note),   cmocka_unit_test(test_written_in_labelled),
        cmocka_unit_test(test_written_in_others),       cmocka_unit_test(test_written_in_askers_view),
        cmocka_unit_test(test_written_in_passed_along), cmocka_unit_test(test_written_in_explained),
        cmocka_unit_test(test_written_in_few),          cmocka_unit_test(test_written_in_end),
        cmocka_unit_test(test_written_in_above_numbers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
