/* SPDX-License-Identifier: MIT */
/* test_records: attached tables of a spreadsheet program as rows, and texts that only look like one. */
#include "attach_help.h"

static void expect_file(const char *name, const char *type, const char *text, const char *expected)
{
    struct arena *arena = arena_new();
    struct extraction out;
    char *said = read_attachment(arena, name, type, text, strlen(text), &out);
    if (strcmp(said, expected) != 0) fail_msg("got:\n%s\nexpected:\n%s", said, expected);
    arena_free(&arena);
}

static void test_records_are_rows(void **state)
{
    (void)state;
    expect_file("a.csv", "text/csv", "question,answer\r\n\"Why, and since when?\",\"Because, well.\"\r\n",
                "r question|answer\nr Why, and since when?|Because, well.\n");
    expect_file("a.csv", "application/octet-stream", "sep=;\nq;a\n\"Who?\";\"We said \"\"all\"\".\nAnd more.\"\n",
                "r q|a\nr Who?|We said \"all\"./And more.\n");
    expect_file("a.tsv", "text/tab-separated-values", "1\tWho?\tWe, all of us.\n2\tWhy?\t\n",
                "r 1|Who?|We, all of us.\nr 2|Why?|\n");
    expect_file("a.csv", "text/csv", "\xef\xbb\xbfname,q1,q2\nAda,,yes\n,,\n", "r name|q1|q2\nr Ada||yes\n");
}

/* Commas of prose have a blank behind them, those between the fields of this file none. */
static void test_records_with_prose(void **state)
{
    (void)state;
    expect_file("a.csv", "text/csv", "No,Answer\n1,Because, first, it rains.\n2,\"Yes, we do.\"\n",
                "r No|Answer\nr 1|Because, first, it rains.\nr 2|Yes, we do.\n");
    expect_file("a.csv", "text/csv", "No, Answer\n1, It rains.\n", "r No| Answer\nr 1| It rains.\n");
    expect_file("a.csv", "text/csv", "No,Answer\n1,It rains 1,5 litres.\n", "p No,Answer/1,It rains 1,5 litres.\n");
}

/* Commas without marks cut nothing, nor does a mark that is never closed: the text stays whole. */
static void test_records_or_text(void **state)
{
    (void)state;
    expect_file("a.csv", "text/csv", "Why, then?\nBecause, first, it rains, and second, it snows.\n",
                "p Why, then?/Because, first, it rains, and second, it snows.\n");
    expect_file("a.csv", "text/csv", "q,a\n\"Why?,never closed\n", "p q,a/\"Why?,never closed\n");
    expect_file("a.csv", "text/csv", "Only words here.\n", "p Only words here.\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_records_are_rows),
                                       cmocka_unit_test(test_records_with_prose),
                                       cmocka_unit_test(test_records_or_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
