/* SPDX-License-Identifier: MIT */
/* suite_reread: what stood of a message before it was read again is kept until everybody has been told, once. */
#include "fixture.h"
#include "suite.h"

static const char *const ada = "ada@example.org", *const bo = "bo@example.org";

static void put(struct fixture *f, const char *key, const char *question)
{
    given_put(f, &(struct given){.key = key, .call = "a", .questions = {question}}, NULL);
}

static void read_as(struct fixture *f, int64_t number, const struct given *given)
{
    struct derived derived = given_derived(f, given);
    assert_ok(f, store_replace_derived(f->store, number, "a", &derived, NULL, &f->err));
}

/* A digest that tells all there is, up to a message, and arrives. */
static void told(struct fixture *f, const char *recipient, int64_t from, int64_t to)
{
    struct reread *rows = NULL;
    size_t count = 0;
    struct outbox_row row = {.call_id = "a",
                             .recipient = recipient,
                             .message_id = "d",
                             .from_number = from,
                             .to_number = to,
                             .bytes = "b",
                             .byte_count = 1};
    assert_ok(f, store_reread(f->store, f->arena, "a", recipient, from, &rows, &count, &row.reread, &f->err));
    assert_ok(f, store_outbox_add(f->store, &row, &row.id, &f->err));
    assert_ok(f, store_outbox_sent(f->store, row.id, &f->err));
}

static struct reread *owed(struct fixture *f, const char *recipient, int64_t up_to, size_t wanted)
{
    struct reread *rows = NULL;
    size_t count = 99;
    int64_t last = -1;
    assert_ok(f, store_reread(f->store, f->arena, "a", recipient, up_to, &rows, &count, &last, &f->err));
    assert_int_equal(count, wanted);
    return rows;
}

static void test_what_stood_is_kept_where_something_changed(void **state)
{
    struct fixture *f = *state;
    put(f, "k1", "q1");
    put(f, "k2", "q1");
    told(f, ada, 0, 2);
    read_as(f, 1, &(struct given){.questions = {"q1"}, .confidence = 0.4});
    owed(f, ada, 2, 0);
    read_as(f, 2, &(struct given){.questions = {"q2"}});
    struct reread *rows = owed(f, ada, 2, 1);
    assert_int_equal(rows[0].number, 2);
    assert_int_equal(rows[0].before_count, 1);
    assert_string_equal(rows[0].before[0].question, "q1");
    assert_string_equal(rows[0].before[0].text, "some words");
    told(f, ada, 2, 2);
    owed(f, ada, 2, 0);
    fixture_reopen(f, STORE_WRITE);
    owed(f, ada, 2, 0);
}

static void test_only_what_is_told_as_an_answer_counts(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k1", .call = "a", .questions = {"q1"}, .kind = KIND_DISCUSSION}, NULL);
    given_put(f, &(struct given){.key = "k2", .call = "a", .questions = {"q1"}, .undecided = true}, NULL);
    put(f, "k3", "q1");
    told(f, ada, 0, 3);
    read_as(f, 1, &(struct given){.questions = {"q2"}, .kind = KIND_DISCUSSION});
    read_as(f, 2, &(struct given){.questions = {"q2"}, .undecided = true});
    owed(f, ada, 3, 0);
    read_as(f, 3, &(struct given){.questions = {"q1"}, .kind = KIND_DISCUSSION});
    assert_int_equal(owed(f, ada, 3, 1)[0].number, 3);
}

static void test_each_reader_is_told_from_where_they_were(void **state)
{
    struct fixture *f = *state;
    put(f, "k1", "q1");
    told(f, ada, 0, 1);
    told(f, bo, 0, 1);
    read_as(f, 1, &(struct given){.questions = {"q2"}});
    told(f, bo, 1, 1);
    read_as(f, 1, &(struct given){.questions = {"q3"}});
    assert_string_equal(owed(f, ada, 1, 1)[0].before[0].question, "q1");
    assert_string_equal(owed(f, bo, 1, 1)[0].before[0].question, "q2");
    read_as(f, 1, &(struct given){.questions = {"q2"}});
    assert_string_equal(owed(f, bo, 1, 1)[0].before[0].question, "q2"); /* there and back: no news */
    told(f, ada, 1, 1);
    told(f, bo, 1, 1);
    owed(f, ada, 1, 0);
    owed(f, bo, 1, 0);
    owed(f, "new@example.org", 0, 0); /* gets the message itself */
}

static void test_a_rebuild_is_told_when_it_is_over(void **state)
{
    struct fixture *f = *state;
    struct reread *rows = NULL;
    size_t count = 0;
    int64_t before = 0, last = 0;
    put(f, "k1", "q1");
    put(f, "k2", "q1");
    told(f, ada, 0, 2);
    read_as(f, 1, &(struct given){.questions = {"q9"}});
    told(f, ada, 2, 2);
    assert_ok(f, store_reread(f->store, f->arena, "a", ada, 2, &rows, &count, &before, &f->err));
    assert_ok(f, store_forget_derived(f->store, &f->err));
    read_as(f, 1, &(struct given){.questions = {"q1"}});
    assert_ok(f, store_reread(f->store, f->arena, "a", ada, 2, &rows, &count, &last, &f->err));
    assert_int_equal(count, 0);
    assert_int_equal(last, before);
    told(f, ada, 2, 2);                                    /* in the midst of it */
    assert_ok(f, store_forget_derived(f->store, &f->err)); /* broken off, and begun again */
    read_as(f, 1, &(struct given){.questions = {"q2"}});
    read_as(f, 2, &(struct given){.questions = {"q1"}});
    rows = owed(f, ada, 2, 1);
    assert_int_equal(rows[0].number, 1);
    assert_string_equal(rows[0].before[0].question, "q9");
}

static void test_a_digest_that_was_given_up_has_told_nothing(void **state)
{
    struct fixture *f = *state;
    struct reread *rows = NULL;
    size_t count = 0;
    struct outbox_row row = {.call_id = "a",
                             .recipient = ada,
                             .message_id = "d",
                             .from_number = 1,
                             .to_number = 1,
                             .bytes = "b",
                             .byte_count = 1};
    put(f, "k1", "q1");
    told(f, ada, 0, 1);
    read_as(f, 1, &(struct given){.questions = {"q2"}});
    assert_ok(f, store_reread(f->store, f->arena, "a", ada, 1, &rows, &count, &row.reread, &f->err));
    assert_ok(f, store_outbox_add(f->store, &row, &row.id, &f->err));
    read_as(f, 1, &(struct given){.questions = {"q3"}}); /* after it was written */
    assert_ok(f, store_outbox_unsent(f->store, row.id, 0, true, "refused", &f->err));
    assert_string_equal(owed(f, ada, 1, 1)[0].before[0].question, "q1");
    assert_ok(f, store_outbox_add(f->store, &row, &row.id, &f->err));
    assert_ok(f, store_outbox_sent(f->store, row.id, &f->err));
    assert_string_equal(owed(f, ada, 1, 1)[0].before[0].question, "q2");
}

/* A stretch of time that somebody asked for is no digest that the next one goes on from. */
static void test_a_digest_by_time_moves_nothing(void **state)
{
    struct fixture *f = *state;
    struct outbox_row row = {.call_id = "a",
                             .recipient = ada,
                             .message_id = "d",
                             .from_number = 1,
                             .to_number = 1,
                             .bytes = "b",
                             .byte_count = 1};
    put(f, "k1", "q1");
    told(f, ada, 0, 1);
    read_as(f, 1, &(struct given){.questions = {"q2"}});
    assert_ok(f, store_outbox_add(f->store, &row, &row.id, &f->err));
    assert_ok(f, store_outbox_sent(f->store, row.id, &f->err));
    owed(f, ada, 1, 1);
}

static void test_what_was_not_told_yet_has_not_moved(void **state)
{
    struct fixture *f = *state;
    put(f, "k1", "q1");
    told(f, ada, 0, 1);
    put(f, "k2", "q1");
    read_as(f, 2, &(struct given){.questions = {"q2"}});
    owed(f, ada, 1, 0);
    told(f, ada, 1, 2);
    owed(f, ada, 2, 0);
}

static void test_a_longer_copy_is_another_reading(void **state)
{
    struct fixture *f = *state;
    bool known = true;
    given_put(f,
              &(struct given){.key = "k1",
                              .call = "a",
                              .header_key = "h",
                              .raw = "Subject: x\n\nhalf",
                              .truncated = true,
                              .questions = {"q1"}},
              NULL);
    told(f, ada, 0, 1);
    given_put(
        f,
        &(struct given){
            .key = "k2", .call = "a", .header_key = "h", .raw = "Subject: x\n\nhalf and whole", .questions = {"q2"}},
        &known);
    assert_false(known);
    assert_string_equal(owed(f, ada, 1, 1)[0].before[0].question, "q1");
}

static void test_erased_words_are_kept_nowhere(void **state)
{
    struct fixture *f = *state;
    char *bytes = NULL;
    given_put(f, &(struct given){.key = "k1", .call = "a", .questions = {"q1"}, .text = "zirconium alibi"}, NULL);
    told(f, ada, 0, 1);
    read_as(f, 1, &(struct given){.questions = {"q2"}, .text = "other words"});
    owed(f, ada, 1, 1);
    assert_ok(f, store_erase(f->store, 1, &f->err));
    owed(f, ada, 1, 0);
    store_close(&f->store);
    FILE *file = fopen(f->where, "rb");
    assert_non_null(file);
    bytes = arena_alloc(f->arena, 4 << 20);
    size_t count = fread(bytes, 1, (4 << 20) - 1, file);
    fclose(file);
    for (size_t i = 0; i + 9 < count; i++) assert_memory_not_equal(bytes + i, "zirconium", 9);
    assert_ok(f, store_open(f->where, STORE_WRITE, &f->store, &f->err));
}

int suite_reread(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(test_what_stood_is_kept_where_something_changed),
        STORE_TEST(test_only_what_is_told_as_an_answer_counts),
        STORE_TEST(test_each_reader_is_told_from_where_they_were),
        STORE_TEST(test_a_rebuild_is_told_when_it_is_over),
        STORE_TEST(test_a_digest_that_was_given_up_has_told_nothing),
        STORE_TEST(test_a_digest_by_time_moves_nothing),
        STORE_TEST(test_what_was_not_told_yet_has_not_moved),
        STORE_TEST(test_a_longer_copy_is_another_reading),
        STORE_TEST(test_erased_words_are_kept_nowhere),
    };
    return cmocka_run_group_tests_name("reread", tests, NULL, NULL);
}
