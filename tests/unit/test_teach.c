/* SPDX-License-Identifier: MIT */
/* test_teach: a message is read by what was filed before it, by a rule that gives the same at every rebuild. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include <mailcall/work/teach.h>
#include <lessons.h>

static void test_epochs_grow_and_lie_before_the_message(void **state)
{
    (void)state;
    static const int64_t steps[] = {1, 2, 3, 4, 6, 8, 11, 15, 20, 26, 34};
    size_t made = 0;
    assert_int_equal(teach_epoch(0), 0);
    assert_int_equal(teach_epoch(1), 0);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        assert_int_equal(teach_epoch(steps[i] + 1), steps[i]);
        if (i > 0) assert_int_equal(teach_epoch(steps[i]), steps[i - 1]);
    }
    for (int64_t number = 1; number < 20000; number++) {
        int64_t epoch = teach_epoch(number), next = teach_epoch(number + 1);
        assert_true(epoch < number);
        assert_true(epoch * 10 >= number * 7 - 10);
        assert_true(next >= epoch);
        made += next != epoch;
    }
    assert_in_range(made, 20, 45);
    assert_true(teach_epoch(INT64_MAX / 16) > INT64_MAX / 32);
}

struct fixture {
    char folder[64], where[96];
    struct store *store;
    struct arena *arena;
    struct err err;
};

static int setup(void **state)
{
    static struct fixture fixture;
    fixture = (struct fixture){.arena = arena_new()};
    snprintf(fixture.folder, sizeof fixture.folder, "/tmp/mailcall-teach-XXXXXX");
    assert_non_null(mkdtemp(fixture.folder));
    snprintf(fixture.where, sizeof fixture.where, "%s/mailcall.db", fixture.folder);
    assert_int_equal(store_open(fixture.where, STORE_CREATE, &fixture.store, &fixture.err), OK);
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *fixture = *state;
    char **names = NULL;
    size_t count = 0;
    store_close(&fixture->store);
    assert_int_equal(dir_names(fixture->folder, &names, &count, &fixture->err), OK);
    for (size_t i = 0; i < count; i++) unlink(arena_printf(fixture->arena, "%s/%s", fixture->folder, names[i]));
    dir_names_free(&names, count);
    rmdir(fixture->folder);
    arena_free(&fixture->arena);
    return 0;
}

enum { HUMAN, EXPLICIT, SOFT };

static void put(struct fixture *fixture, const char *question, const char *text, int origin)
{
    struct analysis analysis = {
        .kind = KIND_CONTRIBUTION, .language = "en", .contributor = {"Ana", "a@example.org", "", "", ""}};
    struct filing filing = {.question = question,
                            .confidence = 0.9,
                            .why = "",
                            .text = text,
                            .explicit_evidence = origin == EXPLICIT,
                            .by_human = origin == HUMAN};
    struct derived derived = {.analysis = &analysis,
                              .analysis_json = "{}",
                              .message_id = "",
                              .in_reply_to = "",
                              .subject = "",
                              .authored_text = text,
                              .filings = &filing,
                              .filing_count = 1};
    struct envelope envelope = {.sender = "", .recipient = "", .received_utc = 1000};
    char *key = arena_printf(fixture->arena, "%s %zu", question, arena_used_bytes(fixture->arena));
    int64_t number;
    bool known;
    assert_int_equal(store_put(fixture->store, key, key, strlen(key), &envelope, "c", false, &derived, NULL, &number,
                               &known, &fixture->err),
                     OK);
    assert_false(known);
}

static struct question questions[] = {{.id = "q1"}, {.id = "q2"}};
static const struct call call = {.id = "c", .questions = questions, .question_count = 2};

static struct examples taught(struct fixture *fixture, int64_t up_to)
{
    struct examples examples = {0};
    assert_int_equal(teach_examples(fixture->store, fixture->arena, &call, up_to, &examples, &fixture->err), OK);
    return examples;
}

static void test_examples_say_who_filed_them(void **state)
{
    struct fixture *fixture = *state;
    put(fixture, "q1", "an answer under its question", EXPLICIT);
    put(fixture, "q2", "an answer that a person filed", HUMAN);
    put(fixture, "q9", "a question that is no more", EXPLICIT);
    struct examples examples = taught(fixture, 3);
    assert_int_equal(examples.count, 2);
    assert_string_equal(examples.items[0].question, "q1");
    assert_int_equal(examples.items[0].origin, 1);
    assert_string_equal(examples.items[1].question, "q2");
    assert_int_equal(examples.items[1].origin, 0);
    assert_int_equal(taught(fixture, 1).count, 1);
    assert_int_equal(taught(fixture, 0).count, 0);
}

static void test_what_words_alone_filed_teaches_nobody_who_comes_later(void **state)
{
    struct fixture *fixture = *state;
    put(fixture, "q1", "The brigade rings the chapel bell when smoke is seen.", SOFT);
    put(fixture, "q1", "Yes, by bell.", EXPLICIT);
    struct examples examples = taught(fixture, 3);
    assert_int_equal(examples.count, 1);
    assert_string_equal(examples.items[0].text, "Yes, by bell.");
}

static void add_lesson(struct fixture *fixture, struct lessons *lessons, const char *author, const char *text,
                       int origin)
{
    struct example example = {.question = "q1", .text = text, .origin = origin, .sure = 0.8};
    lessons_add(fixture->arena, lessons, &call, author, &example);
}

static void test_lessons_are_everybody_else_s(void **state)
{
    struct fixture *fixture = *state;
    struct lessons lessons = {0};
    add_lesson(fixture, &lessons, "ana@example.org", "The brigade rings the chapel bell when smoke is seen.", SOFT);
    add_lesson(fixture, &lessons, "bo@example.org", "Yes, in the capital.", SOFT);
    add_lesson(fixture, &lessons, "bo@example.org", "Yes, by bell.", EXPLICIT);
    add_lesson(fixture, &lessons, "cy@example.org", "A siren on the roof of the school, and telephones.", SOFT);
    struct examples examples = {0};
    lessons_without(fixture->arena, &lessons, &call, "Ana@example.org", 1, &examples);
    assert_int_equal(examples.count, 2); /* neither her own nor what is too short to teach */
    assert_string_equal(examples.items[0].text, "Yes, by bell.");
    assert_string_equal(examples.items[1].text, "A siren on the roof of the school, and telephones.");
    assert_true(examples.items[1].sure > 0.7);
    examples = (struct examples){0};
    lessons_without(fixture->arena, &lessons, &call, "ana@example.org", 0, &examples);
    assert_int_equal(examples.count, 1); /* at first what is certain alone */
}

static void test_examples_are_capped(void **state)
{
    struct fixture *fixture = *state;
    char *longest = arena_alloc(fixture->arena, 3 * TEACH_TEXT_BYTES);
    for (size_t i = 0; i + 2 < 3 * TEACH_TEXT_BYTES; i += 2) memcpy(longest + i, "\xc3\xa9", 2);
    for (int i = 0; i < TEACH_MOST + 5; i++) put(fixture, "q1", arena_printf(fixture->arena, "answer %d", i), EXPLICIT);
    put(fixture, "q1", longest, EXPLICIT);
    struct examples examples = taught(fixture, 1000);
    assert_int_equal(examples.count, TEACH_MOST);
    assert_int_equal(strlen(examples.items[0].text), TEACH_TEXT_BYTES);
    assert_string_equal(examples.items[1].text, arena_printf(fixture->arena, "answer %d", TEACH_MOST + 4));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_epochs_grow_and_lie_before_the_message),
        cmocka_unit_test_setup_teardown(test_examples_say_who_filed_them, setup, teardown),
        cmocka_unit_test_setup_teardown(test_what_words_alone_filed_teaches_nobody_who_comes_later, setup, teardown),
        cmocka_unit_test_setup_teardown(test_lessons_are_everybody_else_s, setup, teardown),
        cmocka_unit_test_setup_teardown(test_examples_are_capped, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
