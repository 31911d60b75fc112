/* SPDX-License-Identifier: MIT */
/*
 * test_lexicon: what one classifier keeps of the words it has read changes no reading: each message is read after all
 * the others, and after more words than are kept, as it is read by itself.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/work/analyse.h>

#define GOLDEN TEST_SOURCE_DIR "/tests/golden"
/* Every so many messages is read by itself, too: making a classifier for each takes long. */
#define ALONE_EACH 6

struct desk {
    struct arena *arena;
    struct call *call;
    struct classifier *classifier;
};

static struct desk desk_with(const char *call)
{
    struct desk desk = {.arena = arena_new()};
    struct err err = ERR_INIT;
    assert_int_equal(callfile_read(desk.arena, call, &desk.call, &err), OK);
    desk.classifier = classifier_new(desk.call, NULL, 0.5);
    return desk;
}

static void close_desk(struct desk *desk)
{
    classifier_free(&desk->classifier);
    arena_free(&desk->arena);
}

/* The analysis as programs get it; returns owned. */
static struct buf read_by(struct classifier *classifier, const struct call *call, const char *mail, size_t bytes)
{
    struct buf out = BUF_INIT(16 << 20);
    struct arena *arena = arena_new();
    analysis_to_json(analyse(arena, mail, bytes, classifier, NULL, call, NULL), false, &out);
    arena_free(&arena);
    return out;
}

static void assert_read_as_alone(const struct desk *desk, const char *mail, size_t bytes)
{
    struct classifier *fresh = classifier_new(desk->call, NULL, 0.5);
    struct buf alone = read_by(fresh, desk->call, mail, bytes);
    struct buf after = read_by(desk->classifier, desk->call, mail, bytes);
    assert_string_equal(buf_text(&after), buf_text(&alone));
    buf_release(&alone);
    buf_release(&after);
    classifier_free(&fresh);
}

static void test_lexicon_messages_read_in_a_row(void **state)
{
    (void)state;
    struct desk desk = desk_with(GOLDEN "/calls/igf2020-like.xml");
    struct err err = ERR_INIT;
    char **names = NULL, path[1024];
    size_t count = 0, read = 0;
    assert_int_equal(dir_names(GOLDEN "/messages", &names, &count, &err), OK);
    for (size_t i = 0; i < count; i++) {
        struct buf mail = BUF_INIT(16 << 20);
        if (strstr(names[i], ".eml") == NULL) continue;
        snprintf(path, sizeof path, GOLDEN "/messages/%s", names[i]);
        assert_int_equal(file_read(path, &mail, &err), OK);
        if (read++ % ALONE_EACH == 0) {
            assert_read_as_alone(&desk, buf_text(&mail), mail.len);
        } else {
            struct buf out = read_by(desk.classifier, desk.call, buf_text(&mail), mail.len);
            buf_release(&out);
        }
        buf_release(&mail);
    }
    assert_true(read > 100);
    dir_names_free(&names, count);
    close_desk(&desk);
}

static const char head[] = "From: Ada Example <ada@example.org>\nSubject: Night\nMessage-ID: <1@example.org>\n\n";
static const char answers[] =
    "Question 2:\nThe wardens' telephone rings at night, and the wardens answer it.\n\n"
    "We pay the wardens by the hour, and the telephone by the year.\n\nNobody likes to be woken by a telephone.\n";

/* Words that nobody uses, `count` of them. */
static struct buf noise(unsigned first, unsigned count)
{
    struct buf mail = BUF_INIT(16 << 20);
    buf_puts(&mail, head);
    for (unsigned i = first; i < first + count; i++) buf_printf(&mail, "zq%ux%s", i, i % 12 == 0 ? ".\n\n" : " ");
    return mail;
}

static void test_lexicon_forgets_and_reads_on(void **state)
{
    (void)state;
    struct desk desk = desk_with(GOLDEN "/calls/night.xml");
    struct buf mail = BUF_INIT(1 << 16);
    buf_printf(&mail, "%s%s", head, answers);
    for (unsigned i = 0; i < 8; i++) {
        assert_read_as_alone(&desk, buf_text(&mail), mail.len);
        struct buf other = noise(i * 5000, 5000);
        struct buf out = read_by(desk.classifier, desk.call, buf_text(&other), other.len);
        buf_release(&other);
        buf_release(&out);
    }
    buf_release(&mail);
    close_desk(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lexicon_messages_read_in_a_row),
                                       cmocka_unit_test(test_lexicon_forgets_and_reads_on)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
