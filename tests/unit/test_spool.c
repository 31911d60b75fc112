/* SPDX-License-Identifier: MIT */
/* test_spool: what was put comes back byte for byte, in order, and nothing else is taken for a message. */
#include "folder_help.h"

#include <fcntl.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/spool.h>

static char spool[80];

static int spool_make(void **state)
{
    if (folder_make(state) != 0) return 1;
    snprintf(spool, sizeof spool, "%s/spool", folder);
    return 0;
}

static const char *in_spool(const char *name)
{
    static char paths[4][256];
    static int next;
    next = (next + 1) % 4;
    snprintf(paths[next], sizeof paths[next], "%s/%s", spool, name);
    return paths[next];
}

static void put_file(const char *name, const char *text)
{
    struct err err = ERR_INIT;
    assert_int_equal(dir_ensure(spool, 0700, &err), OK);
    assert_int_equal(file_write_durably(in_spool(name), text, strlen(text), 0600, true, &err), OK);
}

static void put_message(const char *bytes, size_t count)
{
    struct err err = ERR_INIT;
    struct incoming message = {.bytes = bytes,
                               .count = count,
                               .sender = "ann@example.org",
                               .recipient = "list\nreceived=1\r@example.org",
                               .call = "cyber",
                               .received_utc = 1471597200,
                               .truncated = true,
                               .name = "x"};
    if (spool_put(spool, &message, &err) != OK) fail_msg("%s", err.text);
}

static size_t waiting(void)
{
    size_t count = 99;
    int64_t oldest = -1;
    struct err err = ERR_INIT;
    assert_int_equal(spool_waiting(spool, clock_now_utc(), &count, &oldest, &err), OK);
    assert_true(oldest >= 0);
    return count;
}

static struct source *opened(void)
{
    struct source *source = NULL;
    struct err err = ERR_INIT;
    if (source_open_spool(spool, &source, &err) != OK) fail_msg("%s", err.text);
    return source;
}

static void test_spool_gives_back_what_was_put(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    bool more = false;
    put_message("a\0b\r\n", 5);
    put_message("", 0);
    assert_int_equal(waiting(), 2);
    struct source *source = opened();
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_true(more);
    assert_int_equal(message.count, 5);
    assert_memory_equal(message.bytes, "a\0b\r\n", 5);
    assert_string_equal(message.sender, "ann@example.org");
    assert_string_equal(message.recipient, "list?received=1?@example.org");
    assert_string_equal(message.call, "cyber");
    assert_int_equal(message.received_utc, 1471597200);
    assert_true(message.truncated);
    assert_int_equal(source_settle(source, SETTLED_KEPT, &err), OK);
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_true(more);
    assert_int_equal(message.count, 0);
    assert_int_equal(source_settle(source, SETTLED_LEFT, &err), OK);
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_false(more);
    source_close(&source);
    assert_int_equal(waiting(), 1);
}

static void test_spool_keeps_the_order(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    bool more = true;
    for (int i = 0; i < 200; i++) {
        char text[20];
        snprintf(text, sizeof text, "%d", i);
        put_message(text, strlen(text));
    }
    struct source *source = opened();
    for (int i = 0; i < 200; i++) {
        assert_int_equal(source_next(source, &message, &more, &err), OK);
        assert_int_equal(strtol(message.bytes, NULL, 10), i);
        assert_int_equal(source_settle(source, SETTLED_KEPT, &err), OK);
    }
    source_close(&source);
    char **names = NULL;
    size_t count = 0;
    assert_int_equal(dir_names(spool, &names, &count, &err), OK);
    assert_int_equal(count, 0);
    dir_names_free(&names, count);
}

static void test_spool_takes_nothing_unfinished_and_no_link(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    bool more = true;
    put_file(".half.eml", "half");
    put_file(".half.tmp", "half");
    put_file("0.env", "sender=x\n");
    put_file("notes", "x");
    put_file("../outside", "secret");
    assert_int_equal(symlink("../outside", in_spool("1.eml")), 0);
    assert_int_equal(mkfifo(in_spool("2.eml"), 0600), 0);
    put_file("3.eml", "by hand");
    assert_int_equal(waiting(), 1);
    struct source *source = opened();
    assert_int_equal(source_next(source, &message, &more, &err), BAD_INPUT);
    assert_non_null(strstr(err.text, "1.eml: a symbolic link"));
    assert_int_equal(source_next(source, &message, &more, &err), BAD_INPUT);
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_string_equal(message.bytes, "by hand");
    assert_string_equal(message.sender, "");
    assert_string_equal(message.recipient, "");
    assert_string_equal(message.call, "");
    assert_true(llabs((long long)(message.received_utc - clock_now_utc())) < 100);
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_false(more);
    source_close(&source);
}

static void test_spool_survives_a_damaged_description(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    bool more = true;
    put_file("1.eml", "x");
    put_file("1.env", "no equals\nsender=a@example.org\nreceived=soon\nunknown=1\n=\nrecipient=half a li");
    struct source *source = opened();
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_string_equal(message.sender, "a@example.org");
    assert_string_equal(message.recipient, "");
    source_close(&source);
}

static void test_spool_message_taken_by_another(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    bool more = true;
    put_file("1.eml", "1");
    put_file("2.eml", "2");
    struct source *source = opened();
    assert_int_equal(unlink(in_spool("1.eml")), 0);
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_string_equal(message.bytes, "2");
    assert_int_equal(unlink(in_spool("2.eml")), 0);
    assert_int_equal(source_settle(source, SETTLED_KEPT, &err), OK);
    source_close(&source);
}

static void age(const char *name, int64_t seconds)
{
    struct timespec times[2] = {{.tv_sec = time(NULL) - seconds}, {.tv_sec = time(NULL) - seconds}};
    assert_int_equal(utimensat(AT_FDCWD, in_spool(name), times, 0), 0);
}

static void test_spool_sweeps_old_leftovers_only(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    put_file(".old.tmp", "half");
    put_file(".young.tmp", "half");
    put_file("old.env", "sender=x\n");
    put_file("young.env", "sender=x\n");
    put_file("kept.eml", "x");
    put_file("kept.env", "sender=x\n");
    put_file(".lock", "");
    age(".old.tmp", 3 * DAY_SECONDS);
    age("old.env", 3 * DAY_SECONDS);
    age("kept.env", 3 * DAY_SECONDS);
    age("kept.eml", 3 * DAY_SECONDS);
    age(".lock", 3 * DAY_SECONDS);
    struct source *source = opened();
    source_close(&source);
    char **names = NULL;
    size_t count = 0;
    struct buf all = BUF_INIT(1000);
    assert_int_equal(dir_names(spool, &names, &count, &err), OK);
    for (size_t i = 0; i < count; i++) buf_printf(&all, "%s ", names[i]);
    assert_string_equal(buf_text(&all), ".lock .young.tmp kept.eml kept.env young.env ");
    dir_names_free(&names, count);
    buf_release(&all);
    int64_t oldest = 0;
    assert_int_equal(spool_waiting(spool, clock_now_utc(), &count, &oldest, &err), OK);
    assert_true(oldest >= 3 * DAY_SECONDS);
}

static void test_spool_folder_missing_or_wrong(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct incoming message;
    struct source *source = NULL;
    bool more = true;
    size_t count = 99;
    int64_t oldest = 99;
    assert_int_equal(waiting(), 0);
    source = opened();
    assert_int_equal(source_next(source, &message, &more, &err), OK);
    assert_false(more);
    source_close(&source);
    assert_int_equal(symlink("/tmp", spool), 0);
    message = (struct incoming){.bytes = "x", .count = 1, .received_utc = CLOCK_NONE};
    assert_int_equal(spool_put(spool, &message, &err), DENIED);
    assert_non_null(strstr(err.text, "symbolic link"));
    assert_int_equal(source_open_spool(spool, &source, &err), DENIED);
    assert_null(source);
    assert_int_equal(spool_waiting(spool, 0, &count, &oldest, &err), DENIED);
    assert_int_equal(count, 99);
    assert_int_equal(spool_put("/no/such/spool", &message, &err), IO_FAILED);
}

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, spool_make, folder_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(test_spool_gives_back_what_was_put),
        IN_A_FOLDER(test_spool_keeps_the_order),
        IN_A_FOLDER(test_spool_takes_nothing_unfinished_and_no_link),
        IN_A_FOLDER(test_spool_survives_a_damaged_description),
        IN_A_FOLDER(test_spool_message_taken_by_another),
        IN_A_FOLDER(test_spool_sweeps_old_leftovers_only),
        IN_A_FOLDER(test_spool_folder_missing_or_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
