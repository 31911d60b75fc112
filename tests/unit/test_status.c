/* SPDX-License-Identifier: MIT */
/* test_status: errors gather their text, are cut rather than overrun, and become exit codes in one place. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <sys/wait.h>
#include <unistd.h>
#include <mailcall/base/mem.h>
#include <mailcall/base/status.h>

/* AddressSanitizer ends the process at a refused allocation unless it is told to behave like malloc. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "allocator_may_return_null=1";
}

static void test_status_set_and_context(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    assert_int_equal(err_set(&err, BAD_CONFIG, "line %d is wrong", 12), BAD_CONFIG);
    assert_string_equal(err.text, "line 12 is wrong");
    assert_int_equal(err_context(&err, BAD_CONFIG, "%s", "call.xml"), BAD_CONFIG);
    assert_string_equal(err.text, "call.xml: line 12 is wrong");
    assert_int_equal(err_set(&err, BUG, "again: %s", err.text), BUG);
    assert_string_equal(err.text, "again: call.xml: line 12 is wrong");
}

static void test_status_context_of_nothing(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    assert_int_equal(err_context(&err, IO_FAILED, "spool"), IO_FAILED);
    assert_string_equal(err.text, "spool");
}

static void test_status_lines_add_up(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    assert_int_equal(err_add_line(&err, BAD_CONFIG, "first"), BAD_CONFIG);
    assert_int_equal(err_add_line(&err, BAD_CONFIG, "second"), BAD_CONFIG);
    assert_string_equal(err.text, "first\nsecond");
    for (int i = 0; i < 1000; i++) assert_int_equal(err_add_line(&err, BAD_CONFIG, "one line more"), BAD_CONFIG);
    assert_int_equal(strlen(err.text), ERR_MAX_BYTES - 1);
    assert_int_equal(err_context(&err, BAD_CONFIG, "file"), BAD_CONFIG);
    assert_int_equal(strlen(err.text), ERR_MAX_BYTES - 1);
    assert_memory_equal(err.text, "file: first\nsecond", 18);
}

static void test_status_nobody_listens(void **state)
{
    (void)state;
    assert_int_equal(err_set(NULL, TRANSIENT, "x"), TRANSIENT);
    assert_int_equal(err_context(NULL, TRANSIENT, "x"), TRANSIENT);
    assert_int_equal(err_add_line(NULL, TRANSIENT, "x"), TRANSIENT);
}

static void test_status_exit_codes(void **state)
{
    (void)state;
    static const struct {
        enum status status;
        int code;
    } pairs[] = {{OK, 0},         {TRANSIENT, 75}, {BAD_INPUT, 65}, {BAD_CONFIG, 78}, {BUG, 70},
                 {IO_FAILED, 74}, {DENIED, 77},    {UNSENT, 69},    {USAGE, 64}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        assert_int_equal(status_exit_code(pairs[i].status), pairs[i].code);
    assert_int_equal(status_exit_code((enum status)99), 70);
}

/* Runs `action` in a child with stderr in a file; returns the exit code and what was said. */
static int exit_of(void (*action)(void), char said[4096])
{
    FILE *file = tmpfile();
    assert_non_null(file);
    pid_t pid = fork();
    if (pid == 0) {
        dup2(fileno(file), STDERR_FILENO);
        action();
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    rewind(file);
    said[fread(said, 1, 4095, file)] = '\0';
    fclose(file);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void ask_for_too_much(void)
{
    volatile size_t half = SIZE_MAX / 2;
    mem_array(half, 4);
}

static void leave_with_9(void)
{
    _exit(9);
}

static void ask_with_a_handler(void)
{
    mem_on_exhaustion(leave_with_9);
    ask_for_too_much();
}

static void test_mem_exhaustion_ends_with_75(void **state)
{
    (void)state;
    char said[4096];
    assert_int_equal(exit_of(ask_for_too_much, said), 75);
    assert_non_null(strstr(said, "4.3.0 "));
    assert_int_equal(exit_of(ask_with_a_handler, said), 9);
}

static void test_mem_gives_zeroed_bytes_and_copies(void **state)
{
    (void)state;
    unsigned char *bytes = mem_alloc(100);
    for (int i = 0; i < 100; i++) assert_int_equal(bytes[i], 0);
    bytes = mem_resize(bytes, 200);
    free(bytes);
    void *nothing = mem_array(0, 8);
    assert_non_null(nothing);
    free(nothing);
    char *copy = mem_strdup("Grüße");
    assert_string_equal(copy, "Grüße");
    free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_status_set_and_context),
        cmocka_unit_test(test_status_context_of_nothing),
        cmocka_unit_test(test_status_lines_add_up),
        cmocka_unit_test(test_status_nobody_listens),
        cmocka_unit_test(test_status_exit_codes),
        cmocka_unit_test(test_mem_exhaustion_ends_with_75),
        cmocka_unit_test(test_mem_gives_zeroed_bytes_and_copies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
