/* SPDX-License-Identifier: MIT */
/* test_file: what is written is whole or not there, what is read is what was meant. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>

static char folder[64];

static char *in_folder(const char *name)
{
    static char paths[4][256];
    static int next;
    next = (next + 1) % 4;
    snprintf(paths[next], sizeof paths[next], "%s/%s", folder, name);
    return paths[next];
}

static int folder_make(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/mailcall-test-XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int folder_remove(void **state)
{
    (void)state;
    char **names = NULL;
    size_t count = 0;
    if (dir_names(folder, &names, &count, NULL) != OK) return 1;
    for (size_t i = 0; i < count; i++)
        if (unlink(in_folder(names[i])) != 0) rmdir(in_folder(names[i]));
    dir_names_free(&names, count);
    return rmdir(folder);
}

static void assert_holds(const char *name, const char *expected)
{
    struct buf buf = BUF_INIT(100);
    assert_int_equal(file_read(in_folder(name), &buf, NULL), OK);
    assert_string_equal(buf_text(&buf), expected);
    buf_release(&buf);
}

static void assert_names(const char *expected)
{
    struct buf all = BUF_INIT(1000);
    char **names = NULL;
    size_t count = 0;
    assert_int_equal(dir_names(folder, &names, &count, NULL), OK);
    for (size_t i = 0; i < count; i++) buf_printf(&all, "%s%s", i == 0 ? "" : " ", names[i]);
    assert_string_equal(buf_text(&all), expected);
    dir_names_free(&names, count);
    assert_null(names);
    buf_release(&all);
}

static void test_file_written_durably_comes_back(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct stat st;
    assert_int_equal(file_write_durably(in_folder("b"), "bytes", 5, 0640, false, &err), OK);
    assert_holds("b", "bytes");
    assert_int_equal(stat(in_folder("b"), &st), 0);
    assert_int_equal(st.st_mode & 07777, 0640);
    assert_int_equal(file_write_durably(in_folder("b"), "other", 5, 0640, false, &err), BAD_INPUT);
    assert_holds("b", "bytes");
    assert_int_equal(file_write_durably(in_folder("b"), "new", 3, 0600, true, &err), OK);
    assert_holds("b", "new");
    assert_int_equal(file_write_durably(in_folder("a"), NULL, 0, 0600, false, &err), OK);
    assert_names("a b");
}

static void test_file_read_refuses_links_folders_pipes_and_giants(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct buf buf = BUF_INIT(4);
    buf_putc(&buf, '!');
    assert_int_equal(file_write_durably(in_folder("three"), "123", 3, 0600, false, &err), OK);
    assert_int_equal(file_write_durably(in_folder("four"), "1234", 4, 0600, false, &err), OK);
    assert_int_equal(symlink("three", in_folder("link")), 0);
    assert_int_equal(mkfifo(in_folder("pipe"), 0600), 0);
    assert_int_equal(file_read(in_folder("link"), &buf, &err), DENIED);
    assert_non_null(strstr(err.text, "symbolic link"));
    assert_int_equal(file_read(in_folder("pipe"), &buf, &err), BAD_INPUT);
    assert_int_equal(file_read(folder, &buf, &err), BAD_INPUT);
    assert_int_equal(file_read(in_folder("none"), &buf, &err), IO_FAILED);
    assert_non_null(strstr(err.text, "none: No such file"));
    assert_int_equal(file_read(in_folder("four"), &buf, &err), BAD_INPUT);
    assert_string_equal(buf_text(&buf), "!");
    assert_false(buf.cut);
    assert_int_equal(file_read(in_folder("three"), &buf, &err), OK);
    assert_string_equal(buf_text(&buf), "!123");
    buf_release(&buf);
}

static void test_file_pipe_is_drained_past_the_maximum(void **state)
{
    (void)state;
    int ends[2];
    struct buf buf = BUF_INIT(3);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(fd_write_all(ends[1], "12345", 5, NULL), OK);
    close(ends[1]);
    assert_int_equal(fd_read_all(ends[0], &buf, NULL), OK);
    assert_string_equal(buf_text(&buf), "123");
    assert_true(buf.cut);
    assert_int_equal(read(ends[0], &ends[1], 1), 0);
    close(ends[0]);
    buf_release(&buf);
    struct err err = ERR_INIT;
    assert_int_equal(fd_read_all(-1, &buf, &err), IO_FAILED);
    assert_int_equal(fd_write_all(-1, "x", 1, &err), IO_FAILED);
}

static void test_file_full_disk_leaves_nothing_behind(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    int full = open("/dev/full", O_WRONLY);
    if (full >= 0) {
        assert_int_equal(fd_write_all(full, "x", 1, &err), IO_FAILED);
        close(full);
        assert_int_equal(file_write_out("/dev/full", "x", 1, 0600, &err), IO_FAILED);
        assert_non_null(strstr(err.text, "make room there"));
    }
    assert_int_equal(file_write_durably(in_folder("no/such"), "x", 1, 0600, false, &err), IO_FAILED);
    assert_names("");
}

static void test_file_folders(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct stat st;
    assert_int_equal(dir_ensure(in_folder("d"), 0700, &err), OK);
    assert_int_equal(stat(in_folder("d"), &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
    assert_int_equal(dir_ensure(in_folder("d"), 0755, &err), OK);
    assert_int_equal(stat(in_folder("d"), &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
    assert_int_equal(file_write_durably(in_folder("f"), "", 0, 0600, false, &err), OK);
    assert_int_equal(dir_ensure(in_folder("f"), 0700, &err), BAD_INPUT);
    assert_int_equal(symlink("d", in_folder("l")), 0);
    char **names = NULL;
    size_t count = 0;
    assert_int_equal(dir_names(in_folder("l"), &names, &count, &err), DENIED);
    assert_int_equal(dir_names(in_folder("f"), &names, &count, &err), IO_FAILED);
    assert_null(names);
    assert_true(file_exists(in_folder("d")));
    assert_false(file_exists(in_folder("x")));
}

static void test_file_lock_is_exclusive(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    int first = -1, second = -1;
    assert_int_equal(file_lock(in_folder("lock"), 0, &first, &err), OK);
    assert_int_equal(file_lock(in_folder("lock"), 20, &second, &err), TRANSIENT);
    assert_int_equal(second, -1);
    close(first);
    assert_int_equal(file_lock(in_folder("lock"), 0, &second, &err), OK);
    close(second);
}

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(test_file_written_durably_comes_back),
        IN_A_FOLDER(test_file_read_refuses_links_folders_pipes_and_giants),
        IN_A_FOLDER(test_file_pipe_is_drained_past_the_maximum),
        IN_A_FOLDER(test_file_full_disk_leaves_nothing_behind),
        IN_A_FOLDER(test_file_folders),
        IN_A_FOLDER(test_file_lock_is_exclusive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
