/* SPDX-License-Identifier: MIT */
/* test_tables: list, show, search and status say the same to a person and to a program, and no message steers a
 * terminal. */
#include "digest_site.h"
#include "render_sample.h"

#include <jansson.h>
#include <mailcall/lang/width.h>
#include <mailcall/work/tables.h>

struct both {
    const char *text;
    json_t *json;
};

static struct both taken(struct test_site *test, enum status status, struct node *document, struct buf *json)
{
    struct buf out = BUF_INIT(1024 * 1024);
    if (status != OK) print_error("%s\n", test->err.text);
    assert_int_equal(status, OK);
    render_text(document, &(struct render_options){.columns = 100}, &out);
    struct both both = {arena_strdup(test->arena, buf_text(&out)), json_loads(buf_text(json), 0, NULL)};
    assert_no_control(both.text, false);
    assert_no_control(buf_text(json), false);
    assert_non_null(both.json);
    buf_release(&out);
    buf_release(json);
    return both;
}

static struct both listed(struct test_site *test, struct query query)
{
    struct node *document = NULL;
    struct buf json = BUF_INIT(1024 * 1024);
    enum status status =
        table_list(&test->site, test->arena, &query, &(struct table_out){&document, &json}, &test->err);
    return taken(test, status, document, &json);
}

static struct both shown(struct test_site *test, int64_t number)
{
    struct node *document = NULL;
    struct buf json = BUF_INIT(1024 * 1024);
    enum status status =
        table_show(&test->site, test->arena, number, &(struct table_out){&document, &json}, &test->err);
    return taken(test, status, document, &json);
}

static void test_tables_list_names_each_message_on_a_line(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    struct both both = listed(&test, QUERY_ALL);
    assert_int_equal(count_of(both.text, "\n"), COUNT_OF(rich) + 7);
    assert_non_null(strstr(both.text, "q1 q2"));
    assert_non_null(strstr(both.text, "q2?"));
    assert_non_null(strstr(both.text, "[to analyse]"));
    assert_non_null(strstr(both.text, "12 messages"));
    const json_t *messages = json_object_get(both.json, "messages");
    assert_int_equal(json_array_size(messages), COUNT_OF(rich));
    assert_string_equal(json_string_value(json_object_get(json_array_get(messages, 5), "kind")), "join");
    json_decref(both.json);
    struct query query = QUERY_ALL;
    query.kind = KIND_ANNOUNCEMENT;
    both = listed(&test, query);
    assert_non_null(strstr(both.text, "Hana Sato"));
    assert_null(strstr(both.text, "Amara"));
    json_decref(both.json);
    query.call_id = "nothing";
    both = listed(&test, query);
    assert_non_null(strstr(both.text, "No such message"));
    json_decref(both.json);
    test_site_close(&test);
}

static void assert_lines_within(const char *text, size_t columns)
{
    for (const char *at = text; *at != '\0';) {
        size_t bytes = strcspn(at, "\n");
        if (width_columns(at, bytes) > columns) fail_msg("wider than %zu: %.*s", columns, (int)bytes, at);
        at += bytes + (at[bytes] == '\n');
    }
}

static void test_tables_list_fits_and_can_be_read_at_every_width(void **state)
{
    (void)state;
    struct test_site test;
    struct node *document = NULL;
    struct letter letter = {.call = "cyber-2016",
                            .name = "Wilhelmina Featherstonehaugh",
                            .subject = "See https://example.org/a/very/long/address/that/no/narrow/terminal/holds",
                            .text = "Hospitals share indicators every week."};
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    put_letter(&test, &letter);
    struct query query = QUERY_ALL;
    assert_int_equal(table_list(&test.site, test.arena, &query, &(struct table_out){&document, NULL}, &test.err), OK);
    for (int columns = 20; columns <= 120; columns++) {
        struct buf out = BUF_INIT(1024 * 1024);
        render_text(document, &(struct render_options){.columns = columns}, &out);
        assert_lines_within(buf_text(&out), (size_t)columns);
        assert_non_null(strstr(buf_text(&out), "2016-08-1"));
        assert_null(strstr(buf_text(&out), "2016-\xE2\x80\xA6"));
        if (columns >= 30 && columns <= 40) {
            assert_non_null(strstr(buf_text(&out), "#1\n"));
            assert_non_null(strstr(buf_text(&out), "  Kind: contribution\n"));
            assert_non_null(strstr(buf_text(&out), "  Subject: Our answers\n"));
        }
        buf_release(&out);
    }
    test_site_close(&test);
}

static void test_tables_show_tells_why(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    struct both both = shown(&test, 1);
    assert_non_null(strstr(both.text, "#1 Our answers"));
    assert_non_null(strstr(both.text, "Governments set the frame"));
    assert_non_null(strstr(both.text, REPEATS));
    assert_string_equal(json_string_value(json_object_get(both.json, "subject")), "Our answers");
    assert_non_null(json_object_get(json_object_get(both.json, "analysis"), "passages"));
    json_decref(both.json);
    both = shown(&test, 12);
    assert_non_null(strstr(both.text, "to analyse"));
    assert_non_null(strstr(both.text, "the reader ran out of time"));
    json_decref(both.json);
    struct node *document = NULL;
    assert_int_equal(table_show(&test.site, test.arena, 99, &(struct table_out){&document, NULL}, &test.err),
                     BAD_INPUT);
    test_site_close(&test);
}

static void test_tables_show_hostile_words_and_obey_none(void **state)
{
    (void)state;
    struct test_site test;
    struct letter letter = {
        .call = "cyber-2016", .name = HOSTILE, .organisation = HOSTILE, .subject = HOSTILE, .text = HOSTILE};
    test_site_open(&test);
    put_letter(&test, &letter);
    json_decref(listed(&test, QUERY_ALL).json);
    json_decref(shown(&test, 1).json);
    test_site_close(&test);
}

static void test_tables_search_shows_the_place(void **state)
{
    (void)state;
    struct test_site test;
    struct node *document = NULL;
    struct buf json = BUF_INIT(1024 * 1024);
    struct letter letter = {.call = "cyber-2016",
                            .name = "Kofi Boateng",
                            .subject = "Hospitals",
                            .text = "Hospitals share indicators every week."};
    test_site_open(&test);
    put_letter(&test, &letter);
    enum status status =
        table_search(&test.site, test.arena, "indicators", 10, &(struct table_out){&document, &json}, &test.err);
    struct both both = taken(&test, status, document, &json);
    assert_non_null(strstr(both.text, "#1 Kofi Boateng"));
    assert_non_null(strstr(both.text, "share indicators every week"));
    assert_int_equal(json_array_size(json_object_get(both.json, "hits")), 1);
    json_decref(both.json);
    status = table_search(&test.site, test.arena, "unicorn", 10, &(struct table_out){&document, &json}, &test.err);
    both = taken(&test, status, document, &json);
    assert_non_null(strstr(both.text, "No message has all of these words: unicorn"));
    json_decref(both.json);
    test_site_close(&test);
}

static enum status status_at(struct test_site *test, const char *now, const char **text, struct err *warning)
{
    struct node *document = NULL;
    struct buf json = BUF_INIT(1024 * 1024);
    enum status trouble = BUG;
    enum status status = table_status(&test->site, test->arena, at_time(now), &(struct table_out){&document, &json},
                                      &trouble, warning, &test->err);
    struct both both = taken(test, status, document, &json);
    assert_int_equal(json_is_true(json_object_get(both.json, "well")), trouble == OK);
    json_decref(both.json);
    *text = both.text;
    return trouble;
}

static void test_tables_status_tells_trouble(void **state)
{
    (void)state;
    struct test_site test;
    const char *text;
    struct err warning = ERR_INIT;
    test_site_open(&test);
    put_all(&test, rich, 3);
    assert_int_equal(status_at(&test, "2016-08-17T13:30:00Z", &text, &warning), OK);
    assert_non_null(strstr(text, "3 received"));
    assert_non_null(strstr(text, "19 August 2016 (soft), 2 days left"));
    assert_non_null(strstr(text, "Ada Verhoeven"));
    assert_string_equal(warning.text, "");
    put_letter(&test, &rich[11]); /* not read, received 13:00 */
    assert_int_equal(status_at(&test, "2016-08-17T13:30:00Z", &text, &warning), OK);
    assert_int_equal(status_at(&test, "2016-08-17T15:30:00Z", &text, &warning), TRANSIENT);
    assert_non_null(strstr(warning.text, "1 not read yet, the oldest for 2 hours"));
    test_site_close(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables_list_names_each_message_on_a_line),
        cmocka_unit_test(test_tables_list_fits_and_can_be_read_at_every_width),
        cmocka_unit_test(test_tables_show_tells_why),
        cmocka_unit_test(test_tables_show_hostile_words_and_obey_none),
        cmocka_unit_test(test_tables_search_shows_the_place),
        cmocka_unit_test(test_tables_status_tells_trouble),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
