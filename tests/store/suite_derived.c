/* SPDX-License-Identifier: MIT */
/* suite_derived: what an analysis leaves: found by query, counted, replaced, thrown away and made again. */
#include "fixture.h"
#include "suite.h"

#include <mailcall/base/clock.h>

static void assert_numbers(struct fixture *f, const struct query *query, size_t wanted, const int64_t *numbers)
{
    struct stored *rows = NULL;
    size_t count = 99;
    assert_ok(f, store_list(f->store, f->arena, query, &rows, &count, &f->err));
    assert_int_equal(count, wanted);
    for (size_t i = 0; i < count; i++) assert_int_equal(rows[i].number, numbers[i]);
}
#define NUMBERS(f, query, ...)                                                                                         \
    assert_numbers(f, &(query), sizeof((const int64_t[]){__VA_ARGS__}) / sizeof(int64_t),                              \
                   (const int64_t[]){__VA_ARGS__})

static void put_some(struct fixture *f)
{
    given_put(f,
              &(struct given){.key = "k1",
                              .call = "a",
                              .kind = KIND_CONTRIBUTION,
                              .questions = {"q1", "q2"},
                              .workstreams = {"ws1"},
                              .flags = FLAG_LATE,
                              .received_utc = 100},
              NULL);
    given_put(f,
              &(struct given){.key = "k2",
                              .call = "a",
                              .kind = KIND_JOIN,
                              .workstreams = {"ws2", "ws1"},
                              .address = "Bo@Example.ORG",
                              .received_utc = 200},
              NULL);
    given_put(f,
              &(struct given){.key = "k3",
                              .call = "b",
                              .kind = KIND_CONTRIBUTION,
                              .questions = {"q1"},
                              .undecided = true,
                              .flags = FLAG_UNDECIDED,
                              .received_utc = 300},
              NULL);
    given_put(f, &(struct given){.key = "k4", .call = "", .kind = KIND_UNSOLICITED, .received_utc = 400}, NULL);
    given_put(f, &(struct given){.key = "k5", .call = "a", .pending = true, .received_utc = 500}, NULL);
}

static void test_list_honours_each_condition(void **state)
{
    struct fixture *f = *state;
    struct query query = QUERY_ALL;
    put_some(f);
    NUMBERS(f, query, 1, 2, 3, 4, 5);
    query.newest_first = true, query.limit = 2;
    NUMBERS(f, query, 5, 4);
    query = QUERY_ALL, query.call_id = "a";
    NUMBERS(f, query, 1, 2, 5);
    query = QUERY_ALL, query.call_id = "";
    NUMBERS(f, query, 4);
    query = QUERY_ALL, query.question = "q1";
    NUMBERS(f, query, 1);
    query = QUERY_ALL, query.workstream = "ws1";
    NUMBERS(f, query, 1, 2);
    query = QUERY_ALL, query.address = "bo@example.org";
    NUMBERS(f, query, 2);
    query = QUERY_ALL, query.kind = KIND_CONTRIBUTION;
    NUMBERS(f, query, 1, 3);
    query = QUERY_ALL, query.state = STATE_TO_ANALYSE;
    NUMBERS(f, query, 5);
    query = QUERY_ALL, query.flags_any = FLAG_LATE | FLAG_UNDECIDED;
    NUMBERS(f, query, 1, 3);
    query = QUERY_ALL, query.after_number = 1, query.up_to_number = 3;
    NUMBERS(f, query, 2, 3);
    query = QUERY_ALL, query.since_utc = 200, query.until_utc = 400;
    NUMBERS(f, query, 2, 3);
    query = QUERY_ALL, query.call_id = "a", query.kind = KIND_CONTRIBUTION, query.question = "q2",
    query.workstream = "ws1", query.address = "ANA@example.org", query.state = STATE_ANALYSED,
    query.flags_any = FLAG_LATE, query.up_to_number = 9, query.since_utc = 1, query.until_utc = 900;
    NUMBERS(f, query, 1);
}

static void test_list_can_leave_the_json_out(void **state)
{
    struct fixture *f = *state;
    struct query query = QUERY_ALL;
    struct stored *rows;
    size_t count;
    put_some(f);
    query.without_json = true;
    assert_ok(f, store_list(f->store, f->arena, &query, &rows, &count, &f->err));
    assert_string_equal(rows[0].analysis_json, "");
    query.without_json = false;
    assert_ok(f, store_list(f->store, f->arena, &query, &rows, &count, &f->err));
    assert_string_equal(rows[0].analysis_json, "{\"kind\":\"contribution\"}");
}

static void test_counts_add_up(void **state)
{
    struct fixture *f = *state;
    struct counts counts;
    struct query query = QUERY_ALL;
    put_some(f);
    assert_ok(f, store_counts(f->store, &query, &counts, &f->err));
    assert_int_equal(counts.received, 5);
    assert_int_equal(counts.by_kind[KIND_CONTRIBUTION], 2);
    assert_int_equal(counts.by_kind[KIND_JOIN], 1);
    assert_int_equal(counts.to_analyse, 1);
    assert_int_equal(counts.quarantined, 0);
    assert_int_equal(counts.unrouted_of_these, 1);
    int64_t sum = counts.to_analyse + counts.quarantined;
    for (int i = 0; i < KIND_COUNT; i++) sum += counts.by_kind[i];
    assert_int_equal(sum, counts.received);
    query.call_id = "b";
    assert_ok(f, store_counts(f->store, &query, &counts, &f->err));
    assert_int_equal(counts.received, 1);
}

static void test_third_failure_quarantines(void **state)
{
    struct fixture *f = *state;
    struct stored stored;
    struct given given = {.key = "k", .call = "a", .pending = true};
    given_put(f, &given, NULL);
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_int_equal(stored.attempts, 1);
    assert_string_equal(stored.failure, "the reader died");
    assert_ok(f, store_replace_derived(f->store, 1, "a", NULL, "again", &f->err));
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_int_equal(stored.state, STATE_TO_ANALYSE);
    assert_ok(f, store_replace_derived(f->store, 1, NULL, NULL, "and again", &f->err));
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_int_equal(stored.state, STATE_QUARANTINED);
    assert_int_equal(stored.attempts, 3);
    assert_string_equal(stored.failure, "and again");
    assert_string_equal(stored.call_id, "a");
    given.pending = false;
    struct derived derived = given_derived(f, &given);
    assert_ok(f, store_replace_derived(f->store, 1, "a", &derived, NULL, &f->err));
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_int_equal(stored.state, STATE_ANALYSED);
    assert_int_equal(stored.attempts, 0);
    assert_string_equal(stored.failure, "");
}

static void test_replace_leaves_nothing_of_the_old(void **state)
{
    struct fixture *f = *state;
    struct filing *filings;
    struct hit *hits;
    const char **ids;
    size_t count;
    given_put(f,
              &(struct given){.key = "k",
                              .call = "a",
                              .text = "alpha words",
                              .questions = {"q1", "q2"},
                              .workstreams = {"ws1", "ws2"},
                              .references = {"r1"}},
              NULL);
    struct given other = {
        .key = "k", .text = "beta words", .questions = {"q3"}, .workstreams = {"ws3"}, .by_human = true};
    struct derived derived = given_derived(f, &other);
    assert_ok(f, store_replace_derived(f->store, 1, "b", &derived, NULL, &f->err));
    assert_ok(f, store_filings(f->store, f->arena, 1, &filings, &count, &f->err));
    assert_int_equal(count, 1);
    assert_string_equal(filings[0].question, "q3");
    assert_string_equal(filings[0].text, "beta words");
    assert_true(filings[0].by_human);
    assert_ok(f, store_workstreams(f->store, f->arena, 1, &ids, &count, &f->err));
    assert_int_equal(count, 1);
    assert_string_equal(ids[0], "ws3");
    assert_ok(f, store_search(f->store, f->arena, "alpha", 0, &hits, &count, &f->err));
    assert_int_equal(count, 0);
    assert_ok(f, store_search(f->store, f->arena, "beta", 0, &hits, &count, &f->err));
    assert_int_equal(count, 1);
}

static void test_filings_of_a_question_across_messages(void **state)
{
    struct fixture *f = *state;
    struct filing *filings;
    size_t count;
    given_put(f, &(struct given){.key = "k1", .call = "a", .questions = {"q1"}, .text = "one"}, NULL);
    given_put(f, &(struct given){.key = "k2", .call = "b", .questions = {"q1"}, .text = "two"}, NULL);
    given_put(f, &(struct given){.key = "k3", .call = "a", .questions = {"q2", "q1"}, .text = "three"}, NULL);
    given_put(f, &(struct given){.key = "k4", .call = "a", .questions = {"q1"}, .text = "four"}, NULL);
    assert_ok(f, store_filings_of_question(f->store, f->arena, "a", "q1", 0, 0, &filings, &count, &f->err));
    assert_int_equal(count, 3);
    assert_string_equal(filings[0].text, "one");
    assert_int_equal(filings[1].number, 3);
    assert_int_equal(filings[1].passage, 1);
    assert_string_equal(filings[2].text, "four");
    assert_ok(f, store_filings_of_question(f->store, f->arena, "a", "q1", 1, 3, &filings, &count, &f->err));
    assert_int_equal(count, 1);
    assert_int_equal(filings[0].number, 3);
}

static struct examples examples_of(struct fixture *f, const char *question, int64_t up_to, size_t most)
{
    struct examples examples = {0};
    assert_ok(f, store_examples(f->store, f->arena, "a", question, up_to, most, &examples, &f->err));
    return examples;
}

static void test_examples_are_what_is_certain(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k1", .call = "a", .questions = {"q1"}, .text = "explicit"}, NULL);
    given_put(f,
              &(struct given){.key = "k2",
                              .call = "a",
                              .questions = {"q2"},
                              .text = "human",
                              .by_human = true,
                              .implicit = true,
                              .kind = KIND_DISCUSSION},
              NULL);
    given_put(f, &(struct given){.key = "k3", .call = "a", .questions = {"q1"}, .text = "guessed", .implicit = true},
              NULL);
    given_put(f, &(struct given){.key = "k4", .call = "a", .questions = {"q1"}, .text = "proposed", .undecided = true},
              NULL);
    given_put(f, &(struct given){.key = "k5", .call = "b", .questions = {"q1"}, .text = "elsewhere"}, NULL);
    given_put(
        f, &(struct given){.key = "k6", .call = "a", .questions = {"q1"}, .text = "minutes", .kind = KIND_ANNOUNCEMENT},
        NULL);
    given_put(f,
              &(struct given){
                  .key = "k7", .call = "a", .questions = {"q1"}, .text = "template", .flags = FLAG_NEAR_DUPLICATE},
              NULL);
    given_put(f, &(struct given){.key = "k8", .call = "a", .questions = {"q1"}, .text = "sure", .implicit = true},
              NULL);
    struct examples examples = examples_of(f, "q1", 0, 10);
    assert_int_equal(examples.count, 1);
    assert_string_equal(examples.items[0].text, "explicit");
    assert_int_equal(examples.items[0].origin, ORIGIN_EXPLICIT);
    assert_int_equal(examples_of(f, "q1", 7, 10).count, 1);
    examples = examples_of(f, "q2", 0, 10);
    assert_int_equal(examples.count, 1);
    assert_string_equal(examples.items[0].question, "q2");
    assert_int_equal(examples.items[0].origin, 0);
}

static void test_examples_a_human_s_first_then_the_newest(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k1", .call = "a", .questions = {"q1"}, .text = "human", .by_human = true},
              NULL);
    for (int i = 2; i <= 9; i++)
        given_put(f,
                  &(struct given){.key = arena_printf(f->arena, "k%d", i),
                                  .call = "a",
                                  .questions = {"q1"},
                                  .text = arena_printf(f->arena, "answer %d", i)},
                  NULL);
    struct examples examples = examples_of(f, "q1", 7, 3);
    assert_int_equal(examples.count, 3);
    assert_string_equal(examples.items[0].text, "human");
    assert_string_equal(examples.items[1].text, "answer 7");
    assert_string_equal(examples.items[2].text, "answer 6");
    assert_int_equal(examples_of(f, "q1", 1, 3).count, 1);
}

static int64_t put_sketch(struct fixture *f, const char *key, const int64_t *sketch, size_t count, int64_t same_as)
{
    struct given given = {.key = key, .call = "a"};
    struct derived derived = given_derived(f, &given);
    struct envelope envelope = {.sender = "", .recipient = "", .received_utc = 1000};
    int64_t number = 0;
    bool known = false;
    derived.sketch = sketch;
    derived.sketch_count = count;
    derived.same_words_as = same_as;
    assert_ok(
        f, store_put(f->store, key, key, strlen(key), &envelope, "a", false, &derived, NULL, &number, &known, &f->err));
    return number;
}

static void test_alike_is_who_shares_most_and_came_before(void **state)
{
    struct fixture *f = *state;
    static const int64_t one[] = {1, 2, 3, 4}, two[] = {3, 4, 5, 6}, three[] = {1, 2, 3, 9};
    struct alike *found = NULL;
    int64_t *numbers = NULL;
    size_t count = 0;
    put_sketch(f, "k1", one, 4, 0);
    put_sketch(f, "k2", two, 4, 0);
    put_sketch(f, "k3", three, 4, 0);
    assert_ok(f, store_alike(f->store, f->arena, three, 4, 1, 3, &found, &count, &f->err));
    assert_int_equal(count, 2);
    assert_int_equal(found[0].number, 1);
    assert_int_equal(found[0].shared, 3);
    assert_int_equal(found[1].number, 2);
    assert_ok(f, store_alike(f->store, f->arena, three, 4, 2, 3, &found, &count, &f->err));
    assert_int_equal(count, 1);
    put_sketch(f, "k4", NULL, 0, 1);
    put_sketch(f, "k5", NULL, 0, 1);
    for (int64_t number = 1; number <= 5; number += 4) {
        assert_ok(f, store_same_words(f->store, f->arena, number, &numbers, &count, &f->err));
        assert_int_equal(count, 3);
        assert_int_equal(numbers[0], 1);
        assert_int_equal(numbers[2], 5);
    }
    assert_ok(f, store_same_words(f->store, f->arena, 2, &numbers, &count, &f->err));
    assert_int_equal(count, 0);
    assert_ok(f, store_erase(f->store, 5, &f->err));
    assert_ok(f, store_same_words(f->store, f->arena, 1, &numbers, &count, &f->err));
    assert_int_equal(count, 2);
    assert_ok(f, store_forget_derived(f->store, &f->err));
    assert_ok(f, store_alike(f->store, f->arena, three, 4, 1, 0, &found, &count, &f->err));
    assert_int_equal(count, 0);
}

static void test_threads_are_found_by_reference(void **state)
{
    struct fixture *f = *state;
    int64_t number = -1, *numbers;
    size_t count;
    given_put(f, &(struct given){.key = "k1", .message_id = "root@x"}, NULL);
    given_put(f, &(struct given){.key = "k2", .message_id = "two@x", .in_reply_to = "root@x"}, NULL);
    given_put(f, &(struct given){.key = "k3", .message_id = "three@x", .references = {"root@x", "lost@x"}}, NULL);
    const char *references[] = {"root@x", "two@x", "lost@x"};
    assert_ok(f, store_thread_parent(f->store, "root@x", references, 3, &number, &f->err));
    assert_int_equal(number, 1);
    assert_ok(f, store_thread_parent(f->store, "lost@x", references, 3, &number, &f->err));
    assert_int_equal(number, 2);
    assert_ok(f, store_thread_parent(f->store, "", NULL, 0, &number, &f->err));
    assert_int_equal(number, 0);
    assert_ok(f, store_thread_replies(f->store, f->arena, "root@x", &numbers, &count, &f->err));
    assert_int_equal(count, 2);
    assert_int_equal(numbers[0], 2);
    assert_int_equal(numbers[1], 3);
    assert_ok(f, store_thread_replies(f->store, f->arena, "", &numbers, &count, &f->err));
    assert_int_equal(count, 0);
}

static void test_earlier_contributions_latest_first(void **state)
{
    struct fixture *f = *state;
    struct earlier *rows;
    size_t count;
    given_put(f, &(struct given){.key = "k1", .call = "a", .text = "first", .subject = "S1"}, NULL);
    given_put(f,
              &(struct given){
                  .key = "k2", .call = "a", .text = "second", .kind = KIND_REVISION, .address = "ANA@example.org"},
              NULL);
    given_put(f, &(struct given){.key = "k3", .call = "a", .text = "joins", .kind = KIND_JOIN}, NULL);
    given_put(f, &(struct given){.key = "k4", .call = "b", .text = "other call"}, NULL);
    given_put(f, &(struct given){.key = "k5", .call = "a", .text = "other person", .address = "bo@example.org"}, NULL);
    given_put(f, &(struct given){.key = "k6", .call = "a", .text = "now"}, NULL);
    assert_ok(f, store_earlier(f->store, f->arena, "a", "ana@example.org", 6, &rows, &count, &f->err));
    assert_int_equal(count, 2);
    assert_string_equal(rows[0].text, "second");
    assert_int_equal(rows[1].number, 1);
    assert_string_equal(rows[1].subject, "S1");
    assert_ok(f, store_earlier(f->store, f->arena, "a", "ana@example.org", 0, &rows, &count, &f->err));
    assert_int_equal(count, 3);
    assert_ok(f, store_earlier(f->store, f->arena, "a", "", 0, &rows, &count, &f->err));
    assert_int_equal(count, 0);
}

/* Everything a reader can see of the derived rows, as text. */
static char *picture(struct fixture *f)
{
    struct stored *rows;
    struct filing *filings;
    size_t count, filed;
    char *text = arena_strdup(f->arena, "");
    assert_ok(f, store_list(f->store, f->arena, &QUERY_ALL, &rows, &count, &f->err));
    for (size_t i = 0; i < count; i++) {
        const struct stored *r = &rows[i];
        text =
            arena_printf(f->arena, "%s#%d %d %s %s %s %d %u %s %s %s\n", text, (int)r->number, (int)r->state, r->key,
                         r->call_id, r->subject, (int)r->kind, r->flags, r->address, r->message_id, r->analysis_json);
        assert_ok(f, store_filings(f->store, f->arena, r->number, &filings, &filed, &f->err));
        for (size_t j = 0; j < filed; j++)
            text = arena_printf(f->arena, "%s  %s %s\n", text, filings[j].question, filings[j].text);
    }
    struct hit *hits;
    assert_ok(f, store_search(f->store, f->arena, "words", 0, &hits, &count, &f->err));
    for (size_t i = 0; i < count; i++)
        text = arena_printf(f->arena, "%s  hit %d %s\n", text, (int)hits[i].number, hits[i].snippet);
    return text;
}

static void test_forget_and_make_again_is_the_same(void **state)
{
    struct fixture *f = *state;
    const struct given given[] = {
        {.key = "k1", .call = "a", .questions = {"q1", "q2"}, .text = "some words", .message_id = "m1@x"},
        {.key = "k2", .call = "b", .forced = true, .kind = KIND_JOIN, .text = "other words"},
        {.key = "k3", .call = "", .kind = KIND_LOGISTICS, .text = "no words"},
    };
    struct entry *entries;
    struct stored stored;
    size_t count;
    for (int i = 0; i < 3; i++) given_put(f, &given[i], NULL);
    assert_ok(f, store_journal_add(f->store, &(struct entry){.number = 1, .who = "w", .verb = "v", .argument = "a"},
                                   NULL, &f->err));
    char *before = picture(f);
    assert_ok(f, store_forget_derived(f->store, &f->err));
    assert_ok(f, store_get(f->store, f->arena, 1, &stored, &f->err));
    assert_int_equal(stored.state, STATE_TO_ANALYSE);
    assert_int_equal(stored.attempts, 0);
    assert_string_equal(stored.call_id, "a"); /* its call file may be gone */
    assert_ok(f, store_get(f->store, f->arena, 2, &stored, &f->err));
    assert_string_equal(stored.call_id, "b");
    assert_true(stored.forced_call);
    struct hit *hits;
    assert_ok(f, store_search(f->store, f->arena, "words", 0, &hits, &count, &f->err));
    assert_int_equal(count, 0);
    for (int i = 2; i >= 0; i--) {
        struct derived derived = given_derived(f, &given[i]);
        assert_ok(f, store_replace_derived(f->store, i + 1, given[i].call, &derived, NULL, &f->err));
    }
    assert_string_equal(picture(f), before);
    assert_ok(f, store_journal(f->store, f->arena, 0, &entries, &count, &f->err));
    assert_int_equal(count, 1);
    assert_ok(f, store_check(f->store, &f->err));
}

static void test_journal_keeps_order(void **state)
{
    struct fixture *f = *state;
    struct entry *entries;
    size_t count;
    int64_t id = 0;
    for (int i = 1; i <= 3; i++) {
        struct entry entry = {
            .at_utc = 10 * i, .number = i % 2, .who = "ana@example.org", .verb = "file", .argument = "q1"};
        assert_ok(f, store_journal_add(f->store, &entry, &id, &f->err));
        assert_int_equal(id, i);
    }
    assert_ok(f, store_journal(f->store, f->arena, 1, &entries, &count, &f->err));
    assert_int_equal(count, 2);
    assert_int_equal(entries[1].id, 3);
    assert_string_equal(entries[1].argument, "q1");
    assert_int_equal(entries[1].at_utc, 30);
    assert_ok(f, store_journal(f->store, f->arena, 0, &entries, &count, &f->err));
    assert_int_equal(count, 3);
}

static void test_facts_are_kept(void **state)
{
    struct fixture *f = *state;
    const char *value = NULL;
    assert_ok(f, store_fact(f->store, f->arena, "alert", &value, &f->err));
    assert_string_equal(value, "");
    assert_ok(f, store_fact_set(f->store, "alert", "one", &f->err));
    assert_ok(f, store_fact_set(f->store, "alert", "two", &f->err));
    assert_ok(f, store_forget_derived(f->store, &f->err));
    fixture_reopen(f, STORE_READ);
    assert_ok(f, store_fact(f->store, f->arena, "alert", &value, &f->err));
    assert_string_equal(value, "two");
}

int suite_derived(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(test_list_honours_each_condition),
        STORE_TEST(test_list_can_leave_the_json_out),
        STORE_TEST(test_counts_add_up),
        STORE_TEST(test_third_failure_quarantines),
        STORE_TEST(test_replace_leaves_nothing_of_the_old),
        STORE_TEST(test_filings_of_a_question_across_messages),
        STORE_TEST(test_examples_are_what_is_certain),
        STORE_TEST(test_examples_a_human_s_first_then_the_newest),
        STORE_TEST(test_alike_is_who_shares_most_and_came_before),
        STORE_TEST(test_threads_are_found_by_reference),
        STORE_TEST(test_earlier_contributions_latest_first),
        STORE_TEST(test_forget_and_make_again_is_the_same),
        STORE_TEST(test_journal_keeps_order),
        STORE_TEST(test_facts_are_kept),
    };
    return cmocka_run_group_tests_name("derived", tests, NULL, NULL);
}
