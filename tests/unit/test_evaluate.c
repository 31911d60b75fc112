/* SPDX-License-Identifier: MIT */
/* test_evaluate: the figures are what a person with a pencil would get, and a slip in a gold file is named where it
 * stands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <unistd.h>
#include <jansson.h>
#include <mailcall/base/file.h>
#include "evaluate/evaluate_internal.h"

/* --- words side by side --- */

static void check_alignment(const char *a, const char *b, const int *wanted)
{
    struct arena *arena = arena_new();
    struct align_text left = {0}, right = {0};
    align_add(arena, &left, a, 0);
    align_add(arena, &right, b, 0);
    size_t *place = align(arena, &left, &right);
    for (size_t i = 0; i < left.count; i++) assert_int_equal(place[i] == ALIGN_NONE ? -1 : (int)place[i], wanted[i]);
    arena_free(&arena);
}

static void test_align_takes_the_longest_run_first(void **state)
{
    (void)state;
    check_alignment("a b c d", "a b c d", (const int[]){0, 1, 2, 3});
    check_alignment("a b x c d e", "a b c d e", (const int[]){0, 1, -1, 2, 3, 4});
    /* The run "c d e" wins over the "a" that would stand after it. */
    check_alignment("a c d e", "c d e a", (const int[]){-1, 0, 1, 2});
    check_alignment("a a a", "a", (const int[]){0, -1, -1});
    check_alignment("A, b!", "a b", (const int[]){0, 1});
    check_alignment("a b", "", (const int[]){-1, -1});
    check_alignment("x y z", "a b c", (const int[]){-1, -1, -1});
    /* Of two equal runs the first in each text. */
    check_alignment("p q r p q", "p q s p q", (const int[]){0, 1, -1, 3, 4});
}

/* --- where a value stands --- */

#define LINE(json, ...)                                                                                                \
    gold_line(json, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void test_gold_line_counts_from_one(void **state)
{
    (void)state;
    static const char json[] =
        "{\n \"a\": \"}\\\"\\n{\",\n \"list\": [1,\n  {\"text\": [\"x\", {}],\n   \"b\": true}\n ],\n\"c\": null}\n";
    assert_int_equal(LINE(json, "a"), 2);
    assert_int_equal(LINE(json, "list"), 3);
    assert_int_equal(LINE(json, "list", "#0"), 3);
    assert_int_equal(LINE(json, "list", "#1"), 4);
    assert_int_equal(LINE(json, "list", "#1", "b"), 5);
    assert_int_equal(LINE(json, "c"), 7);
    assert_int_equal(LINE(json, "d"), 0);
    assert_int_equal(LINE(json, "list", "#7"), 0);
    assert_int_equal(LINE("[\n1,\n2]", "#1"), 3);
}

/* --- one reading --- */

static struct verdict on_q1[] = {{.id = "q1", .confidence = 0.9}}, on_q2[] = {{.id = "q2", .confidence = 0.8}};
static struct passage passages[] = {
    {.text = "one two three four", .source = "", .questions = on_q1, .question_count = 1},
    {.text = "five six", .source = "", .questions = on_q1, .question_count = 1},
    {.text = "seven eight", .source = "", .questions = on_q2, .question_count = 1, .undecided = true},
    {.text = "hello all", .source = ""},
};
static struct labelled answers[] = {{"q1", "one two three four", 3}, {"q2", "five six seven eight", 4}};

static struct analysis reading(void)
{
    return (struct analysis){.kind = KIND_CONTRIBUTION,
                             .kind_confidence = 0.7,
                             .passages = passages,
                             .passage_count = 4,
                             .contributor = {"Ada", "ada@example.org", "", "", ""},
                             .language = "en-GB",
                             .flags = FLAG_LATE | FLAG_UNDECIDED};
}

static void test_score_counts_words(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct gold gold = {
        .name = "a-x", .path = "a.json", .group = "x", .says_answers = true, .answers = answers, .answer_count = 2};
    struct case_result result = {.gold = &gold};
    struct evaluation evaluation = {0};
    struct analysis analysis = reading();
    score_case(arena, &evaluation, &result, &analysis);
    assert_int_equal(evaluation.answers.hit, 4);
    assert_int_equal(evaluation.answers.missed, 4);
    assert_int_equal(evaluation.answers.excess, 2);
    assert_int_equal(evaluation.undecided_words, 2);
    assert_int_equal(tallies_get(arena, &evaluation.questions, "q1")->tally.excess, 2);
    assert_int_equal(tallies_get(arena, &evaluation.questions, "q2")->tally.missed, 4);
    assert_int_equal(tallies_get(arena, &evaluation.groups, "x")->messages, 1);
    assert_int_equal(evaluation.filed.all, 2);
    assert_int_equal(evaluation.filed.right[9], 1);
    assert_int_equal(evaluation.proposed.right[8], 1);
    assert_true(tally_recall(&evaluation.answers) == 0.5);
    assert_true(tally_f1(&evaluation.answers) > 0.571 && tally_f1(&evaluation.answers) < 0.572);
    arena_free(&arena);
}

static void test_score_of_what_gold_says_only(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    const char *streams[] = {"ws1"};
    struct gold gold = {.name = "a",
                        .path = "gold/a.json",
                        .group = "",
                        .kind = "comment",
                        .language = "en",
                        .author_address = "ADA@example.org",
                        .says_flags = true,
                        .flags = FLAG_LATE | FLAG_ON_BEHALF,
                        .says_workstreams = true,
                        .workstreams = streams,
                        .workstream_count = 1,
                        .line = {.kind = 2}};
    struct case_result result = {.gold = &gold};
    struct evaluation evaluation = {0};
    struct analysis analysis = reading();
    score_case(arena, &evaluation, &result, &analysis);
    assert_int_equal(evaluation.kinds[KIND_COMMENT][KIND_CONTRIBUTION], 1);
    assert_int_equal(evaluation.kind.right, 0);
    assert_int_equal(evaluation.language.right, 1);
    assert_int_equal(evaluation.address.right, 1);
    assert_int_equal(evaluation.name.all, 0);
    assert_int_equal(evaluation.answers.missed, 0);
    assert_int_equal(evaluation.all_flags.hit, 1);
    assert_int_equal(evaluation.all_flags.missed, 1);
    assert_int_equal(evaluation.all_flags.excess, 0); /* "undecided" tells how it was read */
    assert_int_equal(evaluation.all_workstreams.missed, 1);
    assert_string_equal(result.differences[0], "gold/a.json:2: kind: wanted \"comment\", found \"contribution\"");
    score_case(arena, &evaluation, &result, NULL);
    assert_int_equal(evaluation.unread, 1);
    arena_free(&arena);
}

static void test_calibration_of_the_sure_and_the_right(void **state)
{
    (void)state;
    struct calibration calibration = {0};
    for (int i = 0; i < 10; i++) calibration_add(&calibration, 0.9, i > 0);
    assert_int_equal(calibration.count[9], 10);
    assert_int_equal(calibration.right[9], 9);
    assert_true(calibration_brier(&calibration) > 0.089 && calibration_brier(&calibration) < 0.091);
    calibration_add(&calibration, 1, true);
    calibration_add(&calibration, 0, false);
    assert_int_equal(calibration.count[9], 11);
    assert_int_equal(calibration.count[0], 1);
}

/* --- a folder --- */

struct folder {
    char path[64];
    struct arena *arena;
    struct err err;
};

static void put(struct folder *folder, const char *name, const char *text)
{
    char *path = arena_printf(folder->arena, "%s/%s", folder->path, name);
    assert_int_equal(file_write_durably(path, text, strlen(text), 0600, true, &folder->err), OK);
}

static int setup(void **state)
{
    static struct folder folder;
    folder = (struct folder){.arena = arena_new()};
    snprintf(folder.path, sizeof folder.path, "/tmp/mailcall-gold-XXXXXX");
    assert_non_null(mkdtemp(folder.path));
    put(&folder, "call.xml",
        "<call id=\"c\" xml:lang=\"en\"><title>A call</title><list address=\"c@example.org\"/><question "
        "id=\"q1\"><title>Roles</title>"
        "<text>Which roles do teams have?</text></question><question id=\"q2\"><title>Talking</title><text>How do they "
        "talk to each "
        "other?</text></question></call>");
    put(&folder, "ada.eml",
        "From: Ada Example <ada@example.org>\nTo: c@example.org\nSubject: Answers\nMessage-ID: <a@example.org>\n"
        "Date: Fri, 12 Aug 2016 08:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        "Q1: Response teams warn operators and follow up until machines are clean.\n\n"
        "Q2: We use a mailing list and meet every second month in the capital.\n");
    *state = &folder;
    return 0;
}

static int teardown(void **state)
{
    struct folder *folder = *state;
    char **names = NULL;
    size_t count = 0;
    assert_int_equal(dir_names(folder->path, &names, &count, &folder->err), OK);
    for (size_t i = 0; i < count; i++) unlink(arena_printf(folder->arena, "%s/%s", folder->path, names[i]));
    dir_names_free(&names, count);
    rmdir(folder->path);
    arena_free(&folder->arena);
    return 0;
}

static enum status measure(struct folder *folder, bool learn, struct evaluation **out)
{
    struct evaluate_request request = {
        .folder = folder->path, .undecided_below = 0.5, .learn = learn, .limits = {10, 30000, (size_t)512 << 20, true}};
    folder->err = (struct err)ERR_INIT;
    return evaluate(folder->arena, &request, out, &folder->err);
}

static void test_evaluate_reads_a_folder(void **state)
{
    struct folder *folder = *state;
    struct evaluation *evaluation = NULL;
    struct buf json = BUF_INIT(1 << 20);
    put(folder, "ada.json",
        "{\"kind\": \"contribution\", \"comment\": \"ours\", \"answers\": [\n{\"question\": \"q1\", \"text\": "
        "\"Response teams warn "
        "operators and follow up until machines are clean.\"},\n{\"question\": \"q2\", \"text\": \"We use a mailing "
        "list and meet every "
        "second month in the capital.\"}]}");
    assert_int_equal(measure(folder, false, &evaluation), OK);
    assert_int_equal(evaluation->case_count, 1);
    assert_true(tally_f1(&evaluation->answers) > 0.9);
    evaluation_json(evaluation, &json);
    json_t *root = json_loads(buf_text(&json), 0, NULL);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "kind"), "right")), 1);
    json_decref(root);
    buf_release(&json);
    assert_int_equal(measure(folder, true, &evaluation), OK);
    assert_true(tally_f1(&evaluation->answers) > 0.9);
}

static void test_evaluate_names_slips_by_line(void **state)
{
    struct folder *folder = *state;
    struct evaluation *evaluation = NULL;
    put(folder, "ada.json",
        "{\n\"kind\": \"contribtion\",\n\"flags\": [\"late\",\n\"tardy\"],\n\"answers\": [\n{\"question\": \"q1\", "
        "\"text\": \"x\"},\n"
        "{\"question\": \"q7\", \"text\": \"y\"},\n{\"text\": 3}],\n\"blocks\": [{\"role\": \"autor\", \"text\": "
        "\"\"}],\n\"workstreams\": "
        "[\"ws9\"]\n}");
    put(folder, "bo.json", "{\"kind\": \n\"join\",,}");
    assert_int_equal(measure(folder, false, &evaluation), BAD_INPUT);
    static const char *const wanted[] = {"ada.json:2: there is no kind \"contribtion\"",
                                         "ada.json:4: there is no flag \"tardy\"",
                                         "ada.json:7: call \"c\" has no question \"q7\"",
                                         "ada.json:8: write {\"question\"",
                                         "ada.json:9: there is no role \"autor\"",
                                         "ada.json:10: call \"c\" has no workstream \"ws9\"",
                                         "bo.json:2: this is not JSON",
                                         "bo.json:1: there is no message"};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strstr(folder->err.text, wanted[i])) fail_msg("not named: %s\nin: %s", wanted[i], folder->err.text);
}

static void test_evaluate_without_gold(void **state)
{
    struct folder *folder = *state;
    struct evaluation *evaluation = NULL;
    assert_int_equal(measure(folder, false, &evaluation), BAD_INPUT);
    assert_non_null(strstr(folder->err.text, "no gold files"));
    put(folder, "ada.json", "{\"call\": \"other\"}");
    assert_int_equal(measure(folder, false, &evaluation), OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_align_takes_the_longest_run_first),
        cmocka_unit_test(test_gold_line_counts_from_one),
        cmocka_unit_test(test_score_counts_words),
        cmocka_unit_test(test_score_of_what_gold_says_only),
        cmocka_unit_test(test_calibration_of_the_sure_and_the_right),
        cmocka_unit_test_setup_teardown(test_evaluate_reads_a_folder, setup, teardown),
        cmocka_unit_test_setup_teardown(test_evaluate_names_slips_by_line, setup, teardown),
        cmocka_unit_test_setup_teardown(test_evaluate_without_gold, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
