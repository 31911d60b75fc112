/* SPDX-License-Identifier: MIT */
/*
 * test_long: messages far longer than contributions are: read as far as memory allows, in memory that grows with their
 * length and no faster, with words for what is left. Time is not asserted; what does not end meets ctest's limit.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/work/analyse.h>

#include "../../src/text/limit.h"

static struct call_text first_text[] = {{"en", "Who should look after a village well?"}},
                        second_text[] = {{"en", "What does the repair of a pump cost?"}};
static struct question questions[] = {{.id = "well", .title = "Wells", .texts = first_text, .text_count = 1},
                                      {.id = "pump", .title = "Pumps", .texts = second_text, .text_count = 1}};
static struct call call = {.id = "water",
                           .title = "Water",
                           .about = "",
                           .lang = "en",
                           .list_address = "water@lists.example.org",
                           .list_id = "",
                           .list_subscribe = "",
                           .late_from = "",
                           .opens_utc = CLOCK_NONE,
                           .deadline_utc = CLOCK_NONE,
                           .questions = questions,
                           .question_count = 2};

static struct arena *arena;
static struct classifier *classifier;
static struct buf mail;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    classifier = classifier_new(&call, NULL, 0.5);
    buf_init(&mail, MESSAGE_MAX_BYTES);
    buf_puts(&mail, "From: Ilse Brandt <ilse@example.org>\nTo: water@lists.example.org\nSubject: our answers\n"
                    "Date: Mon, 1 Jun 2020 10:00:00 +0000\nMIME-Version: 1.0\n");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buf_release(&mail);
    classifier_free(&classifier);
    arena_free(&arena);
    return 0;
}

static const struct analysis *read_mail(void)
{
    return analyse(arena, buf_text(&mail), mail.len, classifier, NULL, &call, NULL);
}

static void begin_plain(void)
{
    buf_puts(&mail, "Content-Type: text/plain; charset=utf-8\n\n");
}

/* "the well of village 12 is kept by its women", as many, each its own paragraph. */
static void paragraphs(size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) buf_printf(&mail, "The well of village %zu is kept by its women.\n\n", i);
}

static void test_paragraphs_at_the_cap_are_all_read(void **state)
{
    (void)state;
    begin_plain();
    paragraphs(0, READ_MAX_BLOCKS);
    const struct analysis *analysis = read_mail();
    assert_string_equal(analysis->unread, "");
    assert_int_equal(analysis->flags & FLAG_DAMAGED, 0);
    assert_int_equal(analysis->blocks.count, READ_MAX_BLOCKS);
}

static void test_paragraphs_past_the_cap_are_left_and_said(void **state)
{
    (void)state;
    begin_plain();
    paragraphs(0, READ_MAX_BLOCKS + 1);
    const struct analysis *analysis = read_mail();
    assert_string_equal(analysis->unread, "the last 1 kB, from \"The well of village 10000 is kept by its\" on");
    assert_true(analysis->flags & FLAG_DAMAGED);
    assert_int_equal(analysis->blocks.count, READ_MAX_BLOCKS);
}

/* What stands under thousands of quotations stays its author's, and none of theirs becomes his. */
static void test_quoted_lines_never_become_own_ones(void **state)
{
    (void)state;
    begin_plain();
    for (size_t i = 0; i < 24000; i++)
        buf_printf(&mail, "> Who digs it, neighbour %zu?\nThe women of hill %zu.\n", i, i);
    const struct analysis *analysis = read_mail();
    assert_true(*analysis->unread != '\0');
    for (size_t i = 0; i < analysis->blocks.count; i++) {
        const struct block *block = &analysis->blocks.items[i];
        assert_true(strstr(block->text, "neighbour") == NULL || strstr(block->text, "hill") == NULL);
        if (block->role == ROLE_AUTHORED) assert_null(strstr(block->text, "neighbour"));
    }
}

static void test_one_paragraph_is_cut_between_words(void **state)
{
    (void)state;
    begin_plain();
    for (size_t i = 0; i < 300000; i++) buf_puts(&mail, "dérivé ");
    const struct analysis *analysis = read_mail();
    const char *text = analysis->blocks.items[0].text;
    size_t bytes = strlen(text);
    assert_int_equal(analysis->blocks.count, 1);
    assert_true(bytes <= READ_MAX_BYTES && bytes > READ_MAX_BYTES - 100);
    assert_string_equal(text + bytes - strlen(" dérivé"), " dérivé");
    assert_non_null(strstr(analysis->unread, ", from \"dérivé dérivé"));
}

static void test_lines_of_one_paragraph(void **state)
{
    (void)state;
    begin_plain();
    for (size_t i = 0; i < 300000; i++) buf_puts(&mail, "well\n");
    assert_string_equal(read_mail()->unread, "");
}

static void test_attachments_behind_the_cap_are_named(void **state)
{
    (void)state;
    buf_puts(&mail, "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n");
    paragraphs(0, READ_MAX_BLOCKS);
    for (int i = 1; i <= 3; i++)
        buf_printf(&mail,
                   "\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"a%d.txt\"\n\nThe pump "
                   "costs ten pounds.\n",
                   i);
    buf_puts(&mail, "--b--\n");
    const struct analysis *analysis = read_mail();
    assert_int_equal(analysis->unreadable_count, 1);
    assert_non_null(strstr(analysis->unreadable[0], "a1.txt and 2 more: not read"));
    assert_true(analysis->flags & FLAG_UNREADABLE_ATTACHMENT);
}

static void test_parts_past_their_cap_are_said(void **state)
{
    (void)state;
    buf_puts(&mail, "Content-Type: multipart/mixed; boundary=b\n\n");
    for (int i = 0; i < 1200; i++) buf_puts(&mail, "--b\n\nThe pump costs ten pounds.\n");
    buf_puts(&mail, "--b--\n");
    assert_string_equal(read_mail()->unread, "all parts behind the first 1000");
}

static void test_text_past_four_megabytes_is_said(void **state)
{
    (void)state;
    begin_plain();
    for (size_t i = 0; i < 5 * 1024 * 128; i++) buf_puts(&mail, "a well, ");
    assert_non_null(strstr(read_mail()->unread, "; all text behind the first 4 MB"));
}

static size_t memory_of_headings(size_t count)
{
    size_t before = mail.len;
    begin_plain();
    for (size_t i = 0; i < count; i++) buf_printf(&mail, "Costs Of Pumps In Village %zu\n\n", i);
    struct arena *own = arena_new();
    analyse(own, buf_text(&mail), mail.len, classifier, NULL, &call, NULL);
    size_t used = arena_used_bytes(own);
    arena_free(&own);
    mail.len = before;
    return used;
}

static void test_memory_grows_no_faster_than_the_text(void **state)
{
    (void)state;
    assert_true(memory_of_headings(8000) < 5 * memory_of_headings(2000));
}

/* Each heading is compared with the title of each question: what is known of titles is not kept once for each of both.
 */
static void test_memory_of_headings_does_not_grow_with_titles(void **state)
{
    (void)state;
    enum { MANY = 40 };
    struct question many[MANY];
    struct call_text texts[MANY];
    char words[MANY][2][60];
    for (int i = 0; i < MANY; i++) {
        snprintf(words[i][0], sizeof words[i][0], "Matter number %d of the village council", i);
        snprintf(words[i][1], sizeof words[i][1], "What is to be said of matter %d?", i);
        texts[i] = (struct call_text){"en", words[i][1]};
        many[i] = (struct question){.id = words[i][0], .title = words[i][0], .texts = &texts[i], .text_count = 1};
    }
    struct call longer = call;
    longer.questions = many;
    longer.question_count = MANY;
    begin_plain();
    for (size_t i = 0; i < 2000; i++) buf_printf(&mail, "Costs Of Pumps In Village %zu\n\n", i);
    struct classifier *own = classifier_new(&longer, NULL, 0.5);
    analyse(arena, buf_text(&mail), mail.len, own, NULL, &longer, NULL);
    classifier_free(&own);
    assert_true(arena_used_bytes(arena) < 200000000);
}

static void test_chinese_without_a_sign(void **state)
{
    (void)state;
    begin_plain();
    for (size_t i = 0; i < 100000; i++) buf_puts(&mail, "水井村民");
    assert_string_equal(read_mail()->unread, "");
    assert_true(arena_used_bytes(arena) < 400000000);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_paragraphs_at_the_cap_are_all_read),
        TEST(test_paragraphs_past_the_cap_are_left_and_said),
        TEST(test_quoted_lines_never_become_own_ones),
        TEST(test_one_paragraph_is_cut_between_words),
        TEST(test_lines_of_one_paragraph),
        TEST(test_attachments_behind_the_cap_are_named),
        TEST(test_parts_past_their_cap_are_said),
        TEST(test_text_past_four_megabytes_is_said),
        TEST(test_memory_grows_no_faster_than_the_text),
        TEST(test_memory_of_headings_does_not_grow_with_titles),
        TEST(test_chinese_without_a_sign),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
