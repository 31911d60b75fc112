/* SPDX-License-Identifier: MIT */
/* test_quoted_answers: what is added to somebody else's answer is filed by what is quoted beside it; what only asks
 * back, agrees or talks about it is not. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/clock.h>
#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Who drives the ferry, and how are they trained?"}},
    {{"en", "How do passengers hear that a crossing is cancelled?"}},
    {{"en", "How are repairs of the pier paid for?"}},
    {{"en", "What are good examples of getting people to leave the car at home?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("ferries", "Ferries", questions);

#define READ(f, subject, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, true, subject, 0.5)

/* Whether the first verdict of a passage says so. */
static bool tells(const struct fixture *f, size_t passage, enum rule rule, const char *words)
{
    const struct verdict *verdict = f->out->passages[passage].questions;
    for (size_t i = 0; verdict != NULL && i < verdict->evidence_count; i++)
        if (verdict->evidence[i].rule == rule && strstr(verdict->evidence[i].detail, words) != NULL) return true;
    return false;
}

#define OURS                                                                                                           \
    "We do nearly the same on our island, only with wood instead of coins: whoever brings two beams in spring sails "  \
    "free all summer. In eleven years nobody has been left over, and the beams of last year still lie in the shed."

static void test_what_is_added_is_filed_by_the_answer_quoted_above(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED, "Repairs of our pier are paid for with a coin a crossing, which goes into a box at the kiosk."},
        {ROLE_AUTHORED, OURS},
        {ROLE_QUOTED, "Passengers hear of a cancelled crossing by a flag on the hill."},
        {ROLE_AUTHORED, "With us the sexton rings twice, and by the time the kettle boils all of the east end knows."}};
    READ(&f, "our contribution", lines);
    assert_string_equal(filed(&f, "two beams"), "q3");
    assert_string_equal(filed(&f, "sexton"), "q2");
    assert_true(tells(&f, 0, RULE_QUOTED_ANSWER, "below a quoted answer"));
    assert_false(in_passages(&f, "kiosk"));
    assert_false(in_passages(&f, "flag"));
    done(&f);
}

static void test_a_number_inside_the_quotation_names_the_question(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, "What a lovely story. " OURS},
                                 {ROLE_QUOTED, "4. At the north end they hand out a bun to whoever comes on foot."}};
    READ(&f, "our contribution", lines);
    assert_string_equal(filed(&f, "two beams"), "q4");
    assert_true(tells(&f, 0, RULE_QUOTED_ANSWER, "above a quoted answer to question 4"));
    assert_false(in_passages(&f, "bun"));
    done(&f);
}

static void test_what_is_not_added_is_not_filed(void **state)
{
    (void)state;
    static const char *const said[] = {
        "Thank you, well said, I fully agree.",
        "Who empties the box, and how much is in it by autumn?",
        "Your second sentence contradicts your table of last week, so please correct one of the two before printing.",
        "We spoke of this sentence in the drafting group, and it goes into the last chapter.",
        "Wir haben in der Redaktion lange darüber gesprochen: der Absatz kommt nach hinten.",
        "Nous avons bien reçu votre texte et nous le mettrons en ligne vendredi.",
        "Мы передадим это в редакционную группу, там решат.",
        "Hablamos ayer de esta frase con los nuestros: va en el capítulo tercero.",
        "I only mention it because somebody may like to read it.",
        "Danke, dem kann ich nur voll zustimmen.",
        "Merci beaucoup, je suis tout à fait d'accord.",
        "¿Y quién vacía la caja?"};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_QUOTED, "Repairs of our pier are paid for with a coin a crossing, which goes into a box."},
            {ROLE_AUTHORED, said[i]}};
        READ(&f, "our contribution", lines);
        for (size_t p = 0; p < f.out->passage_count; p++)
            assert_true(f.out->passages[p].question_count == 0 || f.out->passages[p].undecided);
        done(&f);
    }
}

static void test_who_only_asks_below_a_quoted_answer_answers_nothing(void **state)
{
    (void)state;
    struct fixture f;
    const struct line asks[] = {{ROLE_QUOTED, "3. How are repairs of the pier paid for?"},
                                {ROLE_QUOTED, "With a coin a crossing, which goes into a box."},
                                {ROLE_AUTHORED, "Who empties the box? And how much is in it by autumn?"}};
    READ(&f, "our contribution", asks);
    assert_string_not_equal(filed(&f, "empties"), "q3");
    done(&f);

    const struct line tells_too[] = {
        {ROLE_QUOTED, "3. How are repairs of the pier paid for?"},
        {ROLE_QUOTED, "With a coin a crossing, which goes into a box."},
        {ROLE_AUTHORED, "Who empties the box? Ours was stolen twice, so we sell stamps at the baker's instead."}};
    READ(&f, "our contribution", tells_too);
    assert_string_equal(filed(&f, "stamps"), "q3");
    done(&f);
}

static void read_below(struct fixture *f, const char **parent, size_t count)
{
    const struct surroundings around = {.received_utc = CLOCK_NONE,
                                        .parent_kind = "contribution",
                                        .parent_subject = "",
                                        .parent_questions = parent,
                                        .parent_question_count = count};
    struct message message = letter("our contribution");
    struct reading reading = reading_of(&message, "our contribution");
    struct block block = {.role = ROLE_AUTHORED, .kind = BLOCK_PARAGRAPH, .text = OURS, .source = ""};
    reading.reply = true;
    f->arena = arena_new();
    f->classifier = classifier_new(&call, NULL, 0);
    blocks_push(f->arena, &reading.blocks, &block);
    f->out = classify(f->classifier, f->arena, &reading, &around);
}

static void test_what_the_message_replied_to_answers_is_likelier(void **state)
{
    (void)state;
    struct fixture f;
    const char *one[] = {"q3", "q3"}, *all[] = {"q1", "q2", "q3", "q4"};
    read_below(&f, one, 2);
    assert_string_equal(filed(&f, "two beams"), "q3");
    assert_true(tells(&f, 0, RULE_THREAD, "the message it replies to answers this question"));
    done(&f);
    read_below(&f, all, 4);
    assert_false(tells(&f, 0, RULE_THREAD, "the message it replies to"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_added_is_filed_by_the_answer_quoted_above),
        cmocka_unit_test(test_a_number_inside_the_quotation_names_the_question),
        cmocka_unit_test(test_what_is_not_added_is_not_filed),
        cmocka_unit_test(test_who_only_asks_below_a_quoted_answer_answers_nothing),
        cmocka_unit_test(test_what_the_message_replied_to_answers_is_likelier),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
