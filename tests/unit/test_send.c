/* SPDX-License-Identifier: MIT */
/* send: the mail program gets the bytes and the envelope as they are, and what it says comes back. */
#include <sys/stat.h>
#include <unistd.h>
#include "mail_help.h"
#include <mailcall/base/file.h>
#include <mailcall/mail/send.h>

static char folder[] = "/tmp/mailcall-send-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"sendmail", "arguments", "input"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    return rmdir(folder);
}

/* A mail program that keeps what it gets and then does as told. */
static char *program(const char *then)
{
    char *path = arena_printf(arena, "%s/sendmail", folder);
    char *script =
        arena_printf(arena, "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done > %s/arguments\ncat > %s/input\n%s\n",
                     folder, folder, then);
    struct err err = ERR_INIT;
    assert_int_equal(file_write_durably(path, script, strlen(script), 0700, true, &err), OK);
    return path;
}

static const char *kept(const char *name)
{
    struct buf buf = BUF_INIT(1 << 20);
    struct err err = ERR_INIT;
    assert_int_equal(file_read(arena_printf(arena, "%s/%s", folder, name), &buf, &err), OK);
    char *text = arena_strndup(arena, buf_text(&buf), buf.len);
    buf_release(&buf);
    return text;
}

static void test_send_hands_over(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    const char *mail = "Subject: s\r\n\r\none\r\n.\r\ntwo\r\n";
    assert_int_equal(
        send_message(program("exit 0"), "call@lists.example.org", "ann@example.org", mail, strlen(mail), 5000, &err),
        OK);
    assert_string_equal(kept("arguments"), "[-i]\n[-f]\n[call@lists.example.org]\n[--]\n[ann@example.org]\n");
    assert_string_equal(kept("input"), "Subject: s\n\none\n.\ntwo\n");
}

static void test_send_reports_failure(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    assert_int_equal(send_message(program("echo 'mail system\033[2J is down' >&2; exit 75"), "", "ann@example.org", "x",
                                  1, 5000, &err),
                     UNSENT);
    assert_non_null(strstr(err.text, "75"));
    assert_non_null(strstr(err.text, "is down"));
    assert_null(strchr(err.text, '\033'));
    assert_int_equal(send_message(program("kill -9 $$"), "", "ann@example.org", "x", 1, 5000, &err), UNSENT);
}

static void assert_no_program(const char *path)
{
    struct err err = ERR_INIT;
    assert_int_equal(send_message(path, "", "ann@example.org", "x", 1, 5000, &err), UNSENT);
    assert_string_equal(err.text,
                        arena_printf(arena, "there is no mail program %s; mend <sendmail> in mailcall.xml", path));
}

static void test_send_names_a_program_that_cannot_run(void **state)
{
    (void)state;
    char *path = program("exit 0");
    assert_int_equal(chmod(path, 0600), 0);
    assert_no_program(path);
    assert_no_program("/nonexistent/sendmail");
    assert_no_program(folder);
}

static void test_send_does_not_wait_for_ever(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    assert_int_equal(send_message(program("sleep 30"), "", "ann@example.org", "x", 1, 300, &err), UNSENT);
}

static void test_send_refuses(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    const char *path = program("exit 0");
    assert_int_equal(send_message("sendmail", "", "ann@example.org", "x", 1, 5000, &err), BAD_CONFIG);
    assert_int_equal(send_message(path, "", "-bad@example.org", "x", 1, 5000, &err), BAD_INPUT);
    assert_int_equal(send_message(path, "", "a@b.example c@d.example", "x", 1, 5000, &err), BAD_INPUT);
    assert_int_equal(send_message(path, "a\nb@c.example", "ann@example.org", "x", 1, 5000, &err), BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_send_hands_over),
        T(test_send_reports_failure),
        T(test_send_names_a_program_that_cannot_run),
        T(test_send_does_not_wait_for_ever),
        T(test_send_refuses),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
