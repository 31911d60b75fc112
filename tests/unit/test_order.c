/* SPDX-License-Identifier: MIT */
/* test_order: answers without prompts or numbers: where they begin and end, and whether they keep the call's order. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Should the harbour stay open to sailing boats in winter, and who would clear the ice?"}},
    {{"en", "How should the club pay for a new crane, and would you raise the membership fee?"}},
    {{"en", "What should become of the old lighthouse?"}},
    {{"en", "Would you let motor boats moor at the northern pier?"}},
    {{"en", "How would you bring young people to the sailing school?"}},
    {{"en", "Do we need a written rule for quarrels between neighbours at the moorings?"}},
    {{"en", "Which regattas should the club organise next summer?"}},
    {{"en", "How often should the board publish what it has decided?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Winter", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Money", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "The lighthouse", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Motor boats", .texts = texts[3], .text_count = 1},
    {.id = "q5", .title = "Young people", .texts = texts[4], .text_count = 1},
    {.id = "q6", .title = "Quarrels", .texts = texts[5], .text_count = 1},
    {.id = "q7", .title = "Regattas", .texts = texts[6], .text_count = 1},
    {.id = "q8", .title = "Minutes", .texts = texts[7], .text_count = 1},
};
static const struct call call = CALL_OF("harbour", "Questions to the candidates", questions);

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "My answers", 0)

/* "Fewer words, more wind." ends every answer. What follows it opens another, though its words fit the last as well. */
static void test_order_refrain_ends_answers(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED, "The ice on the harbour is thin these days, so sailing boats may stay in winter."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "A crane is dear. The membership fee is high enough; sell the old one."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "Paint it white and leave it alone."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "Motor boats moor at the northern pier today, and nobody has drowned of it."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "Let them steer. That is all anybody of fifteen has ever wanted."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "Quarrels at the moorings need beer and no written rule."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "One, around the island, and back before dark."},
        {ROLE_AUTHORED, "Fewer words, more wind."},
        {ROLE_AUTHORED, "The board should publish what it has decided the day it has."},
        {ROLE_AUTHORED, "Fewer words, more wind."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "thin these days"), "q1");
    assert_string_equal(filed(&f, "crane is dear"), "q2");
    assert_string_equal(filed(&f, "Paint it white"), "q3");
    assert_string_equal(filed(&f, "nobody has drowned"), "q4");
    assert_string_equal(filed(&f, "Let them steer"), "q5");
    assert_string_equal(filed(&f, "need beer"), "q6");
    assert_string_equal(filed(&f, "around the island"), "q7");
    assert_string_equal(filed(&f, "the day it has"), "q8");
    for (size_t i = 0; i < f.out->passage_count; i++) {
        const char *text = f.out->passages[i].text, *end = strstr(text, "more wind.");
        assert_true(end == NULL || end[10] == '\0'); /* nothing comes behind it in the same answer */
    }
    done(&f);
}

/* A matter that was answered in its place comes up again inside a later answer: that answer goes on. */
static void test_order_an_answered_question_is_not_answered_again(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED,
         "The harbour should stay open to sailing boats in winter, and the sailors would clear the ice."},
        {ROLE_AUTHORED, "To pay for a new crane I would raise the membership fee, though not by much."},
        {ROLE_AUTHORED, "The old lighthouse should become a café."},
        {ROLE_AUTHORED, "No motor boats at the northern pier, they may moor elsewhere."},
        {ROLE_AUTHORED, "You bring young people to the sailing school by letting them steer on the first day."},
        {ROLE_AUTHORED, "How should they pay for a crane? Nobody of fifteen can pay the membership fee that the club "
                        "would raise for a new crane."},
        {ROLE_AUTHORED, "Nor would their parents pay: raise the fee for the crane, raise the membership fee again, and "
                        "the club has no new members to pay for it."},
        {ROLE_AUTHORED, "Whether the club should pay for the new crane or raise the membership fee was settled above. "
                        "Here the club would pay the fee of everybody who cannot."},
        {ROLE_AUTHORED, "No written rule for quarrels between neighbours, the moorings are quiet enough."},
        {ROLE_AUTHORED, "The club should organise two regattas next summer."},
        {ROLE_AUTHORED, "The board should publish what it has decided often, every month."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "though not by much"), "q2");
    assert_string_equal(filed(&f, "steer on the first day"), "q5");
    assert_string_equal(filed(&f, "How should they pay"), "q5");
    assert_string_equal(filed(&f, "Nor would their parents"), "q5");
    assert_string_equal(filed(&f, "quarrels between"), "q6");
    done(&f);
}

/* The items of a list that the author numbered stay with the sentence above it, whatever question they sound like. */
static void test_order_own_list_stays_together(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED,
         "Sailing boats should stay in the harbour in winter, and whoever stays clears the ice. We have done so "
         "since my father kept the books, and he had no machine for it but a saw and two sons."},
        {ROLE_AUTHORED,
         "As for the new crane, I would pay for it without a higher membership fee. We have three ways:"},
        {ROLE_AUTHORED, "1. Sell the boats that nobody has sailed for years."},
        {ROLE_AUTHORED, "2. Ask the neighbours for what they can spare."},
        {ROLE_AUTHORED, "3. Put a box for coins at the gate."},
        {ROLE_AUTHORED, "Young people come to a sailing school for other young people. Begin with those we have."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "clears the ice"), "q1");
    assert_string_equal(filed(&f, "three ways"), "q2");
    assert_string_equal(filed(&f, "nobody has sailed"), "q2");
    assert_string_equal(filed(&f, "they can spare"), "q2");
    assert_string_equal(filed(&f, "box for coins"), "q2");
    assert_string_equal(filed(&f, "come to a sailing school"), "q5");
    done(&f);
}

/* Who answers out of order is believed the words, also where the call's order would have another question. */
static void test_order_is_given_up_when_words_contradict(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED, "The board should publish every decision within a week, and say how it has decided."},
        {ROLE_AUTHORED, "The club should organise two regattas next summer, one of them for beginners."},
        {ROLE_AUTHORED, "A written rule for quarrels between neighbours would be a quarrel by itself."},
        {ROLE_AUTHORED, "Bring young people to the sailing school by asking their schools."},
        {ROLE_AUTHORED, "Motor boats should moor elsewhere than at the northern pier."},
        {ROLE_AUTHORED, "I would raise the membership fee to pay for the crane."},
        {ROLE_AUTHORED, "Sailing boats in winter: yes, and the town clears the ice of the harbour."}};
    static const char *const wanted[] = {"q8", "q7", "q6", "q5", "q4", "q2", "q1"};
    struct fixture f;
    READ(&f, lines);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) assert_string_equal(filed(&f, lines[i].text), wanted[i]);
    done(&f);
}

/* In a message that keeps the order, a paragraph that strays into an earlier question's words does not go back. */
static void test_order_straying_is_no_return(void **state)
{
    (void)state;
    static const struct line lines[] = {
        {ROLE_AUTHORED,
         "The harbour should stay open in winter; sailing boats do not mind ice as much as their owners."},
        {ROLE_AUTHORED, "I would pay for the crane out of the membership fee, and raise it."},
        {ROLE_AUTHORED, "The old lighthouse should become a place for the sailors who wait for wind."},
        {ROLE_AUTHORED, "Motor boats may moor at the northern pier when they come slowly."},
        {ROLE_AUTHORED, "Young people come to the sailing school when it costs little."},
        {ROLE_AUTHORED, "Which also means that the fee must be low for them, whatever the rest pay."},
        {ROLE_AUTHORED, "No written rule for quarrels; neighbours at the moorings can talk."},
        {ROLE_AUTHORED, "Three regattas next summer, and the club should organise a fourth in autumn."},
        {ROLE_AUTHORED, "The board should publish what it has decided every month."}};
    struct fixture f;
    READ(&f, lines);
    assert_string_equal(filed(&f, "out of the membership"), "q2");
    assert_string_equal(filed(&f, "it costs little"), "q5");
    assert_string_equal(filed(&f, "low for them"), "q5");
    assert_string_equal(filed(&f, "can talk"), "q6");
    assert_string_equal(filed(&f, "every month"), "q8");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order_refrain_ends_answers),
                                       cmocka_unit_test(test_order_an_answered_question_is_not_answered_again),
                                       cmocka_unit_test(test_order_own_list_stays_together),
                                       cmocka_unit_test(test_order_is_given_up_when_words_contradict),
                                       cmocka_unit_test(test_order_straying_is_no_return)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
