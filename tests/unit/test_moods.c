/* SPDX-License-Identifier: MIT */
/*
 * test_moods: a mail program that fails, hangs or dies after any byte, before or after it has taken the mail. What it
 * accepted tells each message once; whatever it was given under one Message-ID are the same bytes, or the beginning of
 * them. RUNS in the environment: how many digests (60).
 */
#include "digest_site.h"

#include <mailcall/work/outbox.h>

#define RUNS_DEFAULT 60
#define RUNS_MOST 100000

static const char *ada = "ada@coord.example.org";

/* What it does after so many bytes. ALL: there are none after them. Accepted is what it answers 0 for. */
enum mood { ACCEPTS, FAILS, DIES, HANGS, FAILS_AFTER_ALL, DIES_AFTER_ALL, MOODS };
static const char *const endings[MOODS] = {
    "cat > $f && mv $f $f.accepted",  "head -c $k > $f; exit 75", "head -c $k > $f; kill -9 $$",
    "head -c $k > $f; exec sleep 60", "cat > $f; exit 75",        "cat > $f; kill -9 $$",
};

static void set_mood(struct test_site *test, int run, enum mood mood, size_t bytes)
{
    const char *path = test->site.settings.sendmail;
    char *script =
        arena_printf(test->arena, "#!/bin/sh\nf=%s/given.%06d.$$ k=%zu\n%s\n", test->folder, run, bytes, endings[mood]);
    assert_int_equal(file_write_durably(path, script, strlen(script), 0755, true, &test->err), OK);
    assert_int_equal(chmod(path, 0755), 0);
}

static enum status send_at(struct test_site *test, int64_t now_utc)
{
    struct buf report = BUF_INIT(64 * 1024);
    struct digest_request request = {.call = test->site.calls[0],
                                     .recipient = ada,
                                     .since_utc = CLOCK_NONE,
                                     .until_utc = CLOCK_NONE,
                                     .now_utc = now_utc};
    enum status status = digest_send(&test->site, &request, &report, &test->err);
    buf_release(&report);
    return status;
}

/* What one run of the mail program was given. */
struct given_mail {
    const char *bytes, *id; /* id: the line with its Message-ID, "" when it was cut before its end */
    size_t count, id_bytes;
    bool accepted;
};

static const char *id_line(const char *bytes, size_t *count)
{
    const char *line = strstr(bytes, "\nMessage-ID: "), *end = line ? strchr(line + 1, '\n') : NULL;
    *count = end ? (size_t)(end - line) : 0;
    return end ? line : "";
}

static struct given_mail *given_mails(struct test_site *test, size_t *count)
{
    char **names = NULL;
    size_t there = 0;
    assert_int_equal(dir_names(test->folder, &names, &there, &test->err), OK);
    struct given_mail *mails = arena_array(test->arena, there + 1, sizeof *mails);
    *count = 0;
    for (size_t i = 0; i < there; i++) {
        if (strncmp(names[i], "given.", 6) != 0) continue;
        struct buf bytes = BUF_INIT(10 * 1024 * 1024);
        struct given_mail *mail = &mails[(*count)++];
        const char *path = arena_printf(test->arena, "%s/%s", test->folder, names[i]);
        assert_int_equal(file_read(path, &bytes, &test->err), OK);
        mail->accepted = strstr(names[i], ".accepted") != NULL;
        mail->count = bytes.len;
        mail->bytes = arena_strndup(test->arena, buf_text(&bytes), bytes.len);
        mail->id = id_line(mail->bytes, &mail->id_bytes);
        buf_release(&bytes);
    }
    dir_names_free(&names, there);
    return mails;
}

/* The smallest difference would be a second mail to whoever got both. */
static size_t check_repeats(const struct given_mail *mails, size_t count)
{
    size_t repeats = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < i && mails[i].id_bytes; k++) {
            if (mails[k].id_bytes != mails[i].id_bytes || memcmp(mails[k].id, mails[i].id, mails[i].id_bytes) != 0)
                continue;
            size_t both = mails[i].count < mails[k].count ? mails[i].count : mails[k].count;
            assert_memory_equal(mails[i].bytes, mails[k].bytes, both);
            assert_false(mails[i].accepted && mails[k].accepted);
            repeats++;
        }
    }
    return repeats;
}

static void check_told_once(struct test_site *test, const struct given_mail *mails, size_t count, int runs)
{
    int *told = arena_array(test->arena, (size_t)runs, sizeof *told);
    for (size_t i = 0; i < count; i++) {
        for (const char *at = mails[i].bytes; mails[i].accepted && (at = strstr(at, "wish number ")) != NULL; at++) {
            long run = strtol(at + strlen("wish number "), NULL, 10);
            assert_true(run >= 0 && run < runs);
            told[run]++;
        }
    }
    for (int run = 0; run < runs; run++)
        if (told[run] != 2) fail_msg("wish number %d stands %d times in what was accepted", run, told[run]);
}

static int runs_wanted(void)
{
    const char *text = getenv("RUNS");
    long runs = text ? strtol(text, NULL, 10) : RUNS_DEFAULT;
    assert_true(runs > 0 && runs <= RUNS_MOST);
    return (int)runs;
}

/* The same in every run of the test. */
static unsigned draw(unsigned *seed, unsigned below)
{
    *seed = *seed * 1103515245u + 12345u;
    return (*seed >> 16) % below;
}

static void test_moods_each_message_is_told_once(void **state)
{
    (void)state;
    struct test_site test;
    int runs = runs_wanted(), moods[MOODS] = {0};
    unsigned seed = 7;
    int64_t now_utc = at_time("2016-08-01T00:00:00Z");
    test_site_open(&test);
    test.site.settings.sendmail_seconds = 1;
    for (int run = 0; run < runs; run++, now_utc += 3600) {
        struct letter letter = rich[5];
        char subject[40];
        snprintf(subject, sizeof subject, "wish number %06d", run);
        letter.subject = subject;
        letter.received = "2016-08-01T00:00:00Z";
        put_letter(&test, &letter);
        enum mood mood = draw(&seed, 3) == 0 ? ACCEPTS : (enum mood)draw(&seed, MOODS);
        set_mood(&test, run, mood, draw(&seed, 16000));
        enum status status = send_at(&test, now_utc);
        assert_int_equal(status, mood == ACCEPTS ? OK : UNSENT);
        moods[mood]++;
    }
    set_mood(&test, runs, ACCEPTS, 0);
    for (int i = 0; i < 3; i++) assert_int_equal(send_at(&test, now_utc + i * DAY_SECONDS), OK);
    size_t count = 0;
    struct given_mail *mails = given_mails(&test, &count);
    size_t repeats = check_repeats(mails, count);
    assert_true(repeats > 0);
    check_told_once(&test, mails, count, runs);
    print_message(
        "%d digests, %zu times handed over (%d accepted, %d failed, %d died, %d hung, %d failed and %d died after "
        "all of it), %zu pairs of the same bytes: none missing, none told twice\n",
        runs, count, moods[ACCEPTS], moods[FAILS], moods[DIES], moods[HANGS], moods[FAILS_AFTER_ALL],
        moods[DIES_AFTER_ALL], repeats);
    test_site_close(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_moods_each_message_is_told_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
