/* SPDX-License-Identifier: MIT */
/* test_child: however a child ends, the parent learns it, keeps what was said, and nothing stays running. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <mailcall/base/child.h>
#include <mailcall/base/clock.h>

static void say(int fd, const char *text)
{
    ssize_t ignored = write(fd, text, strlen(text));
    (void)ignored;
}

static int work_answer(void *context, int fd)
{
    say(fd, context);
    return 7;
}

static int work_crash(void *context, int fd)
{
    (void)context;
    say(fd, "before");
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
    return 0;
}

static int work_sleep(void *context, int fd)
{
    say(fd, "before");
    pid_t pid = fork();
    while (context == NULL) pause();
    return pid == 0;
}

static int work_flood(void *context, int fd)
{
    while (context == NULL) say(fd, "0123456789");
    return 0;
}

static int work_burn(void *context, int fd)
{
    (void)fd;
    volatile unsigned *count = context;
    while (++*count != 0 || count != NULL) continue;
    return 0;
}

static int work_leave_a_grandchild(void *context, int fd)
{
    (void)context;
    pid_t pid = fork();
    if (pid == 0)
        for (;;) pause();
    char text[32];
    snprintf(text, sizeof text, "%ld", (long)pid);
    say(fd, text);
    return 0;
}

static int work_list_descriptors(void *context, int out_fd)
{
    (void)context;
    for (int fd = 0; fd < 64; fd++)
        if (fcntl(fd, F_GETFD) != -1) say(out_fd, (char[]){(char)('0' + fd), '\0'});
    return 0;
}

static int work_make_a_file(void *context, int fd)
{
    (void)fd;
    int made = open(context, O_CREAT | O_WRONLY, 0600);
    signal(SIGXFSZ, SIG_IGN);
    return write(made, "x", 1) == 1 ? 1 : 0;
}

static struct child_result call(int (*work)(void *, int), void *context, const struct child_limits *limits,
                                struct buf *out)
{
    struct child_result result = {.end = CHILD_TIMED_OUT, .code = -1};
    struct err err = ERR_INIT;
    assert_int_equal(child_call(work, context, limits, out, &result, &err), OK);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
    return result;
}

static void test_child_answers(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(100);
    char text[] = "answer";
    struct child_result result = call(work_answer, text, NULL, &out);
    assert_int_equal(result.end, CHILD_EXITED);
    assert_int_equal(result.code, 7);
    assert_string_equal(buf_text(&out), "answer");
    buf_release(&out);
}

static void test_child_crashes(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(100);
    struct child_result result = call(work_crash, NULL, NULL, &out);
    assert_int_equal(result.end, CHILD_SIGNALLED);
    assert_int_equal(result.code, SIGSEGV);
    assert_string_equal(buf_text(&out), "before");
    buf_release(&out);
}

static void test_child_that_hangs_is_killed_with_its_own_children(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(100);
    struct child_limits limits = {.wall_ms = 1000};
    struct child_result result = call(work_sleep, NULL, &limits, &out);
    assert_int_equal(result.end, CHILD_TIMED_OUT);
    assert_string_equal(buf_text(&out), "before");
    buf_release(&out);
}

static void test_child_that_floods_is_stopped_at_the_limit(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(25);
    struct child_limits limits = {.wall_ms = 20000};
    struct child_result result = call(work_flood, NULL, &limits, &out);
    assert_int_equal(result.end, CHILD_OVER_OUTPUT);
    assert_string_equal(buf_text(&out), "0123456789012345678901234");
    buf_release(&out);
}

static void test_child_that_burns_the_processor_is_stopped(void **state)
{
    (void)state;
    unsigned count = 0;
    struct buf out = BUF_INIT(25);
    struct child_limits limits = {.cpu_seconds = 1, .wall_ms = 20000};
    struct child_result result = call(work_burn, &count, &limits, &out);
    assert_int_equal(result.end, CHILD_SIGNALLED);
    assert_true(result.code == SIGXCPU || result.code == SIGKILL);
    buf_release(&out);
}

/* True once the process is gone or waits to be reaped. */
static bool has_gone(pid_t pid)
{
    char path[64], letter[8] = "";
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
    FILE *file = fopen(path, "r");
    if (file == NULL) return true;
    bool dead = fscanf(file, "%*d %*s %7s", letter) != 1 || letter[0] == 'Z';
    fclose(file);
    return dead;
}

static void test_child_leaves_no_grandchild_and_waits_for_none(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(25);
    struct child_limits limits = {.wall_ms = 20000};
    struct child_result result = call(work_leave_a_grandchild, NULL, &limits, &out);
    assert_int_equal(result.end, CHILD_EXITED);
    pid_t grandchild = (pid_t)strtol(buf_text(&out), NULL, 10);
    assert_true(grandchild > 1);
    for (int i = 0; i < 200 && !has_gone(grandchild); i++) usleep(10000);
    assert_true(has_gone(grandchild));
    buf_release(&out);
}

static void test_child_inherits_no_descriptor(void **state)
{
    (void)state;
    int extra = open("/dev/null", O_RDONLY);
    struct buf out = BUF_INIT(100);
    call(work_list_descriptors, NULL, NULL, &out);
    assert_string_equal(buf_text(&out), "0123");
    close(extra);
    buf_release(&out);
}

static void test_child_writes_no_file_when_told_so(void **state)
{
    (void)state;
    char path[] = "/tmp/mailcall-test-XXXXXX";
    int fd = mkstemp(path);
    struct buf out = BUF_INIT(100);
    struct child_limits limits = {.no_new_files = true};
    assert_int_equal(call(work_make_a_file, path, &limits, &out).code, 0);
    limits.no_new_files = false;
    assert_int_equal(call(work_make_a_file, path, &limits, &out).code, 1);
    close(fd);
    unlink(path);
    buf_release(&out);
}

static struct child_result run(const char *const argv[], const char *input, struct buf *out, struct buf *talk)
{
    struct child_result result = {.end = CHILD_TIMED_OUT, .code = -1};
    struct child_limits limits = {.wall_ms = 20000};
    struct err err = ERR_INIT;
    assert_int_equal(child_run(argv, input, strlen(input), &limits, out, talk, &result, &err), OK);
    return result;
}

static void test_child_runs_a_program(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(1000), talk = BUF_INIT(1000);
    setenv("SECRET", "x", 1);
    const char *const argv[] = {"/bin/sh", "-c", "cat; echo oops >&2; echo $SECRET$LANG; exit 3", NULL};
    struct child_result result = run(argv, "input ", &out, &talk);
    assert_int_equal(result.end, CHILD_EXITED);
    assert_int_equal(result.code, 3);
    assert_string_equal(buf_text(&out), "input C.UTF-8\n");
    assert_string_equal(buf_text(&talk), "oops\n");
    buf_release(&out);
    buf_release(&talk);
}

static void test_child_program_may_leave_something_running_when_trusted(void **state)
{
    (void)state;
    const char *const argv[] = {"/bin/sh", "-c", "sleep 100 & echo $!", NULL};
    for (int confined = 0; confined < 2; confined++) {
        struct buf out = BUF_INIT(100);
        struct child_limits limits = {.wall_ms = 20000, .no_new_files = confined};
        struct child_result result;
        struct err err = ERR_INIT;
        assert_int_equal(child_run(argv, "", 0, &limits, &out, NULL, &result, &err), OK);
        assert_int_equal(result.end, CHILD_EXITED);
        pid_t left = (pid_t)strtol(buf_text(&out), NULL, 10);
        assert_true(left > 1);
        usleep(200000);
        assert_int_equal(has_gone(left), confined);
        if (!confined) kill(left, SIGKILL);
        buf_release(&out);
    }
}

static void test_child_program_takes_much_and_gives_much(void **state)
{
    (void)state;
    struct buf input = BUF_INIT(SIZE_MAX), out = BUF_INIT(SIZE_MAX);
    for (int i = 0; i < 200000; i++) buf_printf(&input, "line %d\n", i);
    const char *const argv[] = {"/bin/cat", NULL};
    assert_int_equal(run(argv, buf_text(&input), &out, NULL).code, 0);
    assert_int_equal(out.len, input.len);
    assert_memory_equal(out.data, input.data, out.len);
    const char *const deaf[] = {"/bin/true", NULL};
    assert_int_equal(run(deaf, buf_text(&input), NULL, NULL).code, 0);
    buf_release(&input);
    buf_release(&out);
}

static int work_seek(void *context, int out_fd)
{
    static const struct child_limits limits = {.wall_ms = 20000, .no_new_files = true};
    static const char *const argv[] = {"/bin/sh", "-c", "head -c 5 /dev/stdin; head -c 5 /dev/stdin", NULL};
    static const char *const inputs[] = {"first and long", "two"};
    (void)context;
    for (size_t i = 0; i < 2; i++) {
        struct buf out = BUF_INIT(100);
        struct child_result result;
        struct err err = ERR_INIT;
        if (child_run_seeking(argv, inputs[i], strlen(inputs[i]), &limits, &out, NULL, &result, &err) != OK) return 2;
        bool written = write(out_fd, buf_text(&out), out.len) == (ssize_t)out.len;
        buf_release(&out);
        if (!written) return 3;
    }
    return 0;
}

/* Its input can be read again and again, where nothing may be written, and nothing is left over for the next. */
static void test_child_program_seeks(void **state)
{
    (void)state;
    struct child_limits limits = {.no_new_files = true, .keeps_scratch = true};
    struct buf out = BUF_INIT(1000);
    assert_int_equal(call(work_seek, NULL, &limits, &out).code, 0);
    assert_int_equal(out.len, 20);
    assert_memory_equal(out.data, "firstfirsttwo\0\0two\0\0", 20);
    buf_clear(&out);
    assert_int_equal(call(work_seek, NULL, NULL, &out).code, 0);
    assert_memory_equal(out.data, "firstfirsttwotwo", 16);
    limits.keeps_scratch = false;
    assert_int_equal(call(work_seek, NULL, &limits, &out).code, 2); /* may grow no file */
    buf_release(&out);
}

static void test_child_program_not_there(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct child_result result;
    const char *const missing[] = {"/no/such/program", NULL};
    assert_int_equal(run(missing, "", NULL, NULL).code, 127);
    const char *const relative[] = {"sh", NULL};
    assert_int_equal(child_run(relative, "", 0, NULL, NULL, NULL, &result, &err), BUG);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_child_answers),
        cmocka_unit_test(test_child_crashes),
        cmocka_unit_test(test_child_that_hangs_is_killed_with_its_own_children),
        cmocka_unit_test(test_child_that_floods_is_stopped_at_the_limit),
        cmocka_unit_test(test_child_that_burns_the_processor_is_stopped),
        cmocka_unit_test(test_child_leaves_no_grandchild_and_waits_for_none),
        cmocka_unit_test(test_child_inherits_no_descriptor),
        cmocka_unit_test(test_child_writes_no_file_when_told_so),
        cmocka_unit_test(test_child_runs_a_program),
        cmocka_unit_test(test_child_program_may_leave_something_running_when_trusted),
        cmocka_unit_test(test_child_program_takes_much_and_gives_much),
        cmocka_unit_test(test_child_program_seeks),
        cmocka_unit_test(test_child_program_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
