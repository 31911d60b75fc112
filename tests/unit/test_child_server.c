/* SPDX-License-Identifier: MIT */
/* test_child_server: a child answers many questions, and whatever one of them does to it costs that question only. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <mailcall/base/child.h>

#define LARGE ((size_t)4 * 1024 * 1024)

static size_t asked;

static int answer(void *context, const char *question, size_t bytes, struct buf *out)
{
    asked++;
    if (strcmp(question, "crash") == 0) {
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
    }
    if (strcmp(question, "leave") == 0) {
        close(3);
        for (;;) pause();
    }
    if (strcmp(question, "fork") == 0 && fork() == 0)
        for (;;) pause();
    while (strcmp(question, "hang") == 0) pause();
    for (volatile unsigned i = 0; strcmp(question, "burn") == 0; i++) continue;
    if (strcmp(question, "exit") == 0) return 9;
    if (strcmp(question, "flood") == 0)
        for (size_t i = 0; i < LARGE; i++) buf_putc(out, 'x');
    buf_printf(out, "%s %zu ", (const char *)context, asked);
    buf_add(out, question, bytes);
    return 0;
}

static struct child_server *started(struct child_limits limits)
{
    static char name[] = "answer";
    struct child_server *server = NULL;
    struct err err = ERR_INIT;
    assert_int_equal(child_server_start(answer, name, &limits, &server, &err), OK);
    return server;
}

static struct child_result ask(struct child_server *server, const char *question, struct buf *out, bool answered)
{
    struct child_result result = {CHILD_EXITED, -1};
    assert_int_equal(child_server_ask(server, question, strlen(question), out, &result), answered);
    return result;
}

static void assert_nobody_left(struct child_server **server)
{
    child_server_end(server);
    assert_null(*server);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
}

static void test_child_server_answers_in_turn(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(100);
    struct child_server *server = started((struct child_limits){.wall_ms = 20000, .cpu_seconds = 5});
    ask(server, "one", &out, true);
    ask(server, "", &out, true);
    ask(server, "three", &out, true);
    assert_string_equal(buf_text(&out), "answer 1 oneanswer 2 answer 3 three");
    assert_nobody_left(&server);
    buf_release(&out);
}

static void test_child_server_takes_large_questions_and_answers(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(2 * LARGE);
    char *question = calloc(1, LARGE);
    struct child_result result;
    struct child_server *server = started((struct child_limits){.wall_ms = 60000});
    memset(question, 'q', LARGE - 1);
    assert_true(child_server_ask(server, question, LARGE - 1, &out, &result));
    assert_int_equal(out.len, strlen("answer 1 ") + LARGE - 1);
    free(question);
    assert_nobody_left(&server);
    buf_release(&out);
}

static void fails(const char *question, struct child_limits limits, enum child_end end, int code)
{
    struct buf out = BUF_INIT(1000);
    struct child_server *server = started(limits);
    ask(server, "one", &out, true);
    struct child_result result = ask(server, question, &out, false);
    assert_int_equal(result.end, end);
    if (end != CHILD_TIMED_OUT) assert_int_equal(result.code, code);
    assert_nobody_left(&server);
    buf_release(&out);
}

static void test_child_server_says_how_it_ended(void **state)
{
    (void)state;
    fails("crash", (struct child_limits){.wall_ms = 20000}, CHILD_SIGNALLED, SIGSEGV);
    fails("exit", (struct child_limits){.wall_ms = 20000}, CHILD_EXITED, 9);
    fails("hang", (struct child_limits){.wall_ms = 300}, CHILD_TIMED_OUT, 0);
    fails("burn", (struct child_limits){.wall_ms = 60000, .cpu_seconds = 1}, CHILD_SIGNALLED, SIGXCPU);
    fails("flood", (struct child_limits){.wall_ms = 20000}, CHILD_OVER_OUTPUT, SIGKILL);
}

static void test_child_server_that_leaves_is_not_waited_for(void **state)
{
    (void)state;
    fails("leave", (struct child_limits){.wall_ms = 60000}, CHILD_SIGNALLED, SIGKILL);
}

static void test_child_server_ends_with_all_it_made(void **state)
{
    (void)state;
    struct buf out = BUF_INIT(1000);
    struct child_server *server = started((struct child_limits){.wall_ms = 20000});
    ask(server, "fork", &out, true);
    assert_nobody_left(&server);
    child_server_end(&server);
    child_server_end(NULL);
    buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_child_server_answers_in_turn),
        cmocka_unit_test(test_child_server_takes_large_questions_and_answers),
        cmocka_unit_test(test_child_server_says_how_it_ended),
        cmocka_unit_test(test_child_server_that_leaves_is_not_waited_for),
        cmocka_unit_test(test_child_server_ends_with_all_it_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
