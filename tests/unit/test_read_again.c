/* SPDX-License-Identifier: MIT */
/* test_read_again: what was told and stands elsewhere since its message was read again is told once, and briefly. */
#include "digest_site.h"

#include <mailcall/render/render.h>

static const char *const ada = "ada@coord.example.org", *const jo = "jo@coord.example.org";

#define BELL "Each parish rings its bell when the river rises. The miller sends a boy to the next farm."
#define DAMS "The dams were built by our grandparents. Nobody has paid for them since the war ended."
#define THANKS "Dear all."

static struct letter answer(const char *name, const char *first, const char *first_text, const char *second,
                            const char *second_text)
{
    return (struct letter){.call = "cyber-2016",
                           .name = name,
                           .subject = "Our answers",
                           .answers = {{first, first_text, "by words alone", 0.8, false, NULL},
                                       {second, second_text, "by words alone", 0.8, false, NULL}}};
}

static const char *digest_text(struct test_site *test, size_t call, const char *recipient, struct digest *out)
{
    struct buf text = BUF_INIT(1024 * 1024);
    struct digest_request request = {.call = test->site.calls[call],
                                     .recipient = recipient,
                                     .since_utc = CLOCK_NONE,
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = at_time("2016-08-18T06:00:00Z")};
    assert_int_equal(digest_make(&test->site, &request, test->arena, out, &test->err), OK);
    render_text(out->document, &(struct render_options){.columns = 400}, &text);
    const char *copy = arena_strdup(test->arena, buf_text(&text));
    buf_release(&text);
    return copy;
}

static void send_to(struct test_site *test, size_t call, const char *recipient, const char *now)
{
    struct buf report = BUF_INIT(64 * 1024);
    struct digest_request request = {.call = test->site.calls[call],
                                     .recipient = recipient,
                                     .since_utc = CLOCK_NONE,
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = at_time(now)};
    assert_int_equal(digest_send(&test->site, &request, &report, &test->err), OK);
    buf_release(&report);
}

static void open_told(struct test_site *test, const struct letter *letters, size_t count)
{
    test_site_open(test);
    set_sendmail(test, 0);
    for (size_t i = 0; i < count; i++) put_letter(test, &letters[i]);
    send_to(test, 0, ada, "2016-08-16T06:00:00Z");
}

static void test_a_move_is_told_once(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q1", BELL, "q2", DAMS), now = answer("Mere", "q3", BELL, "q2", DAMS);
    open_told(&test, &told, 1);
    assert_null(strstr(digest_text(&test, 0, ada, &digest), "Read again"));
    assert_true(digest.empty);
    read_again(&test, 1, &now);
    const char *text = digest_text(&test, 0, ada, &digest);
    assert_non_null(strstr(text, "Read again"));
    assert_non_null(strstr(text, "#1 Mere \xC2\xB7 from Question 1 to Question 3: Each parish rings"));
    assert_null(strstr(text, "The dams"));
    assert_false(digest.empty);
    assert_string_equal(digest.subject, "[Best Practices on Cybersecurity 2016] 1 answer filed anew, 1 day left");
    send_to(&test, 0, ada, "2016-08-17T06:00:00Z");
    assert_int_equal(count_of(mailbox(&test), "1 answer filed anew"), 3); /* subject, text and page */
    assert_null(strstr(digest_text(&test, 0, ada, &digest), "Read again"));
    assert_true(digest.empty);
    test_site_close(&test);
}

/* Two readings may cut one text elsewhere, and no sentence of it has moved. */
static void test_other_cuts_move_nothing(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q1", BELL " " DAMS, NULL, NULL), now = answer("Mere", "q1", BELL, "q1", DAMS);
    open_told(&test, &told, 1);
    read_again(&test, 1, &now);
    assert_null(strstr(digest_text(&test, 0, ada, &digest), "Read again"));
    now = answer("Mere", "q1", BELL, "q2", DAMS);
    read_again(&test, 1, &now);
    const char *text = digest_text(&test, 0, ada, &digest);
    assert_non_null(strstr(text, "from Question 1 to Question 2: The dams were built"));
    assert_null(strstr(text, "Each parish"));
    test_site_close(&test);
}

static void test_what_came_and_what_went_is_told_as_that(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told[] = {answer("Mere", "q1", BELL, "q2", THANKS), answer("Bo", "q1", BELL, NULL, NULL),
                            answer("Cy", "q1", BELL, "q2", DAMS)};
    struct letter mere = answer("Mere", "q1", BELL, "q3", DAMS), cy = answer("Cy", "q1", BELL, NULL, NULL);
    struct letter bo = answer("Bo", "q1", BELL, "q2", BELL);
    open_told(&test, told, 3);
    read_again(&test, 1, &mere);
    read_again(&test, 2, &bo);
    read_again(&test, 3, &cy);
    const char *text = digest_text(&test, 0, ada, &digest);
    assert_non_null(strstr(text, "#1 Mere \xC2\xB7 now under Question 3: The dams"));
    assert_non_null(strstr(text, "#2 Bo \xC2\xB7 now also under Question 2: Each parish"));
    assert_non_null(strstr(text, "#3 Cy \xC2\xB7 no longer under Question 2: The dams"));
    assert_null(strstr(text, "Dear all")); /* a greeting is no answer that somebody would miss */
    test_site_close(&test);
}

static void test_a_short_answer_that_moves_is_told(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q1", "Yes.", "q2", DAMS), now = answer("Mere", "q3", "Yes.", "q2", DAMS);
    open_told(&test, &told, 1);
    read_again(&test, 1, &now);
    assert_non_null(strstr(digest_text(&test, 0, ada, &digest), "from Question 1 to Question 3: Yes."));
    test_site_close(&test);
}

static void test_what_no_digest_has_told_yet_is_not_told_as_moved(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q1", BELL, NULL, NULL), now = answer("Mere", "q2", BELL, NULL, NULL);
    open_told(&test, &told, 1);
    put_letter(&test, &told);
    read_again(&test, 2, &now); /* no digest has told of #2 */
    assert_null(strstr(digest_text(&test, 0, ada, &digest), "Read again"));
    test_site_close(&test);
}

/* A stranger's words are nobody's markup, and what may not be published says so here too. */
static void test_hostile_and_private_words(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct buf html = BUF_INIT(1024 * 1024);
    const char *evil = "<script>alert(1)</script> comes to every parish \x1b[2J of the valley in these dark days.";
    struct letter told = answer("Mere", "q1", evil, NULL, NULL), now = answer("Mere", "q2", evil, NULL, NULL);
    now.flags = FLAG_NOT_FOR_PUBLICATION;
    open_told(&test, &told, 1);
    read_again(&test, 1, &now);
    const char *text = digest_text(&test, 0, ada, &digest);
    assert_non_null(strstr(text, "#1 Mere [not for publication]"));
    assert_null(strchr(text, '\x1b'));
    render_html(digest.document, &(struct render_options){.mail = true}, &html);
    assert_null(strstr(buf_text(&html), "<script"));
    buf_release(&html);
    test_site_close(&test);
}

static void test_many_moves_stay_a_short_section(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told[40];
    for (size_t i = 0; i < 40; i++) told[i] = answer("Mere", "q1", BELL, NULL, NULL);
    open_told(&test, told, 40);
    for (int64_t i = 1; i <= 40; i++) {
        struct letter now = answer("Mere", i == 40 ? "q2" : "q3", i == 40 ? BELL " " DAMS : BELL, NULL, NULL);
        read_again(&test, i, &now);
    }
    const char *text = digest_text(&test, 0, ada, &digest);
    assert_int_equal(count_of(text, "from Question 1 to"), 12);
    assert_non_null(strstr(text, "And 29 more, in #13, #14"));
    test_site_close(&test);
}

static void test_a_lead_is_told_of_their_questions_alone(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q2", BELL, "q3", DAMS), now = answer("Mere", "q3", BELL, "q3", DAMS);
    told.call = now.call = "both";
    test_site_open(&test);
    set_sendmail(&test, 0);
    put_letter(&test, &told);
    send_to(&test, 2, jo, "2016-08-16T06:00:00Z");
    read_again(&test, 1, &now);
    assert_null(strstr(digest_text(&test, 2, jo, &digest), "Read again"));
    now.answers[1].question = "q1";
    read_again(&test, 1, &now);
    const char *text = digest_text(&test, 2, jo, &digest);
    assert_non_null(strstr(text, "from Question 3 to Question 1: The dams"));
    assert_null(strstr(text, "Each parish"));
    test_site_close(&test);
}

/* On a day that had its digest, too: what one is shown when asked for is what is mailed. */
static void test_what_was_only_taken_out_is_told_as_that_the_same_day(void **state)
{
    (void)state;
    struct test_site test;
    struct digest digest;
    struct letter told = answer("Mere", "q1", BELL, "q2", DAMS), now = answer("Mere", "q1", BELL, NULL, NULL);
    open_told(&test, &told, 1);
    read_again(&test, 1, &now);
    digest_text(&test, 0, ada, &digest);
    assert_non_null(strstr(digest.subject, "] 1 answer taken out of its question"));
    size_t before = strlen(mailbox(&test));
    send_to(&test, 0, ada, "2016-08-16T07:00:00Z");
    assert_non_null(strstr(mailbox(&test) + before, "no longer under"));
    before = strlen(mailbox(&test));
    send_to(&test, 0, ada, "2016-08-16T08:00:00Z");
    assert_int_equal(strlen(mailbox(&test)), before);
    read_again(&test, 1, &told);
    send_to(&test, 0, ada, "2016-08-16T09:00:00Z");
    assert_non_null(strstr(mailbox(&test) + before, "1 answer filed anew"));
    test_site_close(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_move_is_told_once),
        cmocka_unit_test(test_other_cuts_move_nothing),
        cmocka_unit_test(test_what_came_and_what_went_is_told_as_that),
        cmocka_unit_test(test_a_short_answer_that_moves_is_told),
        cmocka_unit_test(test_what_no_digest_has_told_yet_is_not_told_as_moved),
        cmocka_unit_test(test_hostile_and_private_words),
        cmocka_unit_test(test_many_moves_stay_a_short_section),
        cmocka_unit_test(test_a_lead_is_told_of_their_questions_alone),
        cmocka_unit_test(test_what_was_only_taken_out_is_told_as_that_the_same_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
