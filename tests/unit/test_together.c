/* SPDX-License-Identifier: MIT */
/* test_together: a message that is read again by what it is told keeps the reading that there is where the other one
 * fails, and a longer copy that came meanwhile. */
#include "digest_site.h"

#include <sys/wait.h>
#include <mailcall/work/ingest.h>
#include <reader.h>

#define HEAD                                                                                                           \
    "From: Mere <mere@example.org>\nTo: list@example.org\nSubject: Our answers\nMessage-ID: <m@example.org>\n"         \
    "Date: Fri, 12 Aug 2016 08:00:00 +0000\nList-Id: <list.example.org>\n\n"
#define FIRST "Q2: Each parish rings its bell when the river rises, and the miller sends a boy to the next farm.\n"
#define SECOND "\nQ3: The dams were built by our grandparents, and nobody has paid for them since the war ended.\n"

/* Words in plenty, none of them the last one's neighbour: they cost a classifier the most. */
static struct examples plenty(struct arena *arena, size_t count, size_t bytes)
{
    struct examples out = {.items = arena_array(arena, count, sizeof *out.items), .count = count};
    uint64_t seed = 7;
    for (size_t i = 0; i < count; i++) {
        char *text = arena_alloc(arena, bytes + 1);
        for (size_t at = 0; at < bytes; at++) {
            seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
            text[at] = at % 8 == 7 ? ' ' : (char)('a' + (seed >> 33) % 26);
        }
        text[bytes] = '\0';
        out.items[i] =
            (struct example){.question = i % 2 ? "q1" : "q3", .text = text, .origin = ORIGIN_SOFT, .sure = 0.9};
    }
    return out;
}

static void open_site(struct test_site *test)
{
    test_site_open(test);
    test->site.call_count = 1; /* calls of one list would share it */
    struct settings *settings = &test->site.settings;
    settings->cpu_seconds = 60;
    settings->wall_seconds = 120;
    settings->memory_mb = 2048;
    settings->undecided_below = 0.3;
}

static void close_site(struct test_site *test)
{
    reader_free(&test->site.reader, test->site.call_count);
    test_site_close(test);
}

static void take_in(struct site *site, struct arena *arena, const char *text, bool truncated)
{
    struct err err = ERR_INIT;
    struct ingested ingested;
    struct incoming incoming = {.bytes = text,
                                .count = strlen(text),
                                .sender = "mere@example.org",
                                .recipient = "list@example.org",
                                .received_utc = at_time("2016-08-12T08:00:00Z"),
                                .truncated = truncated,
                                .name = ""};
    if (ingest_message(site, arena, &incoming, NULL, &ingested, &err) != OK) fail_msg("%s", err.text);
    assert_int_equal(ingested.number, 1);
    assert_int_equal(ingested.state, STATE_ANALYSED);
}

static struct stored stored_now(struct test_site *test)
{
    struct stored stored;
    assert_int_equal(store_get(test->site.store, test->arena, 1, &stored, &test->err), OK);
    return stored;
}

static void test_a_reading_that_fails_leaves_the_one_there_is(void **state)
{
    (void)state;
    struct test_site test;
    bool analysed = true;
    open_site(&test);
    take_in(&test.site, test.arena, HEAD FIRST, false);
    struct stored before = stored_now(&test);
    test.site.settings.cpu_seconds = 1;
    reader_free(&test.site.reader, test.site.call_count); /* the next child has the new limit */
    struct examples taught = plenty(test.arena, 6000, 8192);
    assert_int_equal(ingest_again(&test.site, test.arena, 1, &taught, &analysed, &test.err), OK);
    assert_false(analysed);
    struct stored now = stored_now(&test);
    assert_int_equal(now.state, STATE_ANALYSED);
    assert_int_equal(now.attempts, 0);
    assert_string_equal(now.analysis_json, before.analysis_json);
    close_site(&test);
}

/* In a process of its own, as the mail system would hand it over. */
static pid_t take_in_later(struct test_site *test, const char *text)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child > 0) return child;
    struct timespec pause = {.tv_nsec = 200 * 1000000L};
    struct site other = test->site;
    struct err err = ERR_INIT;
    other.reader = NULL;
    other.store = NULL;
    nanosleep(&pause, NULL);
    if (store_open(other.settings.store, STORE_WRITE, &other.store, &err) != OK) _exit(1);
    take_in(&other, arena_new(), text, false);
    _exit(0);
}

static void test_a_longer_copy_that_came_meanwhile_stays(void **state)
{
    (void)state;
    struct test_site test;
    bool analysed = false;
    int ended = 0;
    open_site(&test);
    take_in(&test.site, test.arena, HEAD FIRST, true);
    struct examples taught = plenty(test.arena, 300, 8192);
    pid_t child = take_in_later(&test, HEAD FIRST SECOND);
    assert_int_equal(ingest_again(&test.site, test.arena, 1, &taught, &analysed, &test.err), OK);
    assert_int_equal(waitpid(child, &ended, 0), child);
    assert_true(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
    struct filing *filings = NULL;
    size_t count = 0;
    assert_int_equal(store_filings(test.site.store, test.arena, 1, &filings, &count, &test.err), OK);
    assert_int_equal(count, 2);
    assert_string_equal(filings[1].question, "q3");
    close_site(&test);
}

static void test_an_erased_message_stops_no_rebuild(void **state)
{
    (void)state;
    struct test_site test;
    struct together together;
    size_t failed = 9;
    open_site(&test);
    take_in(&test.site, test.arena, HEAD FIRST, false);
    assert_int_equal(store_erase(test.site.store, 1, &test.err), OK);
    if (rebuild(&test.site, NULL, NULL, &failed, &test.err) != OK) fail_msg("%s", test.err.text);
    assert_int_equal(failed, 0);
    assert_int_equal(read_together(&test.site, NULL, NULL, &together, &test.err), OK);
    assert_int_equal(together.contributions, 0);
    close_site(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_reading_that_fails_leaves_the_one_there_is),
        cmocka_unit_test(test_a_longer_copy_that_came_meanwhile_stays),
        cmocka_unit_test(test_an_erased_message_stops_no_rebuild),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
