/* SPDX-License-Identifier: MIT */
/* test_source: every message of an archive comes out once, with its own bytes. */
#include "folder_help.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/source.h>
#include <mailcall/model/message.h>

static const char *in_folder(const char *name)
{
    static char paths[4][256];
    static int next;
    next = (next + 1) % 4;
    snprintf(paths[next], sizeof paths[next], "%s/%s", folder, name);
    return paths[next];
}

static void put_bytes(const char *name, const void *bytes, size_t count)
{
    struct err err = ERR_INIT;
    if (file_write_durably(in_folder(name), bytes, count, 0600, true, &err) != OK) fail_msg("%s", err.text);
}

static void put(const char *name, const char *text)
{
    put_bytes(name, text, strlen(text));
}

static void put_gz(const char *name, const char *text, bool append)
{
    gzFile file = gzopen(in_folder(name), append ? "ab" : "wb");
    assert_non_null(file);
    assert_int_equal(gzwrite(file, text, (unsigned)strlen(text)), strlen(text));
    assert_int_equal(gzclose(file), Z_OK);
}

static void make_dir(const char *name)
{
    assert_int_equal(mkdir(in_folder(name), 0700), 0);
}

static struct source *opened(const char *path)
{
    struct source *source = NULL;
    struct err err = ERR_INIT;
    if (source_open(path, &source, &err) != OK) fail_msg("%s", err.text);
    return source;
}

/* All messages as "[bytes]", members that could not be read as "!". */
static void assert_yields(const char *name, const char *expected)
{
    struct buf all = BUF_INIT(100000);
    struct err err = ERR_INIT;
    struct source *source = opened(in_folder(name));
    bool more = true;
    while (more) {
        struct incoming incoming;
        enum status status = source_next(source, &incoming, &more, &err);
        if (status == BAD_INPUT) {
            assert_true(err.text[0] != '\0');
            buf_puts(&all, "!");
        } else if (more) {
            assert_int_equal(status, OK);
            buf_puts(&all, "[");
            buf_add(&all, incoming.bytes, incoming.count);
            buf_puts(&all, "]");
            assert_int_equal(source_settle(source, SETTLED_KEPT, &err), OK);
        }
    }
    int64_t done = 0, total = 0;
    source_progress(source, &done, &total);
    assert_int_equal(done, total);
    source_close(&source);
    assert_string_equal(buf_text(&all), expected);
    buf_release(&all);
}

#define ONE "From ann@example.org Fri Aug 19 09:00:00 2016\n"
#define TWO "From - Fri, 19 Aug 2016 10:00:00 +0000\n"

static void test_source_mbox_of_two(void **state)
{
    (void)state;
    put("m", ONE "Subject: 1\n\nfirst\n\n" TWO "Subject: 2\n\nsecond\n\n");
    assert_yields("m", "[Subject: 1\n\nfirst\n][Subject: 2\n\nsecond\n]");
    put("m", "\n\n" ONE "Subject: 1\n\nfirst\n\n" TWO "Subject: 2\n\nno last line end");
    assert_yields("m", "[Subject: 1\n\nfirst\n][Subject: 2\n\nno last line end]");
    put("m", ONE);
    assert_yields("m", "[]");
    /* A length that copying left wrong is not believed. */
    put("m", ONE "Content-Length: 2\n\nfirst\n\n" TWO "Content-Length: 900\n\nsecond\n");
    assert_yields("m", "[Content-Length: 2\n\nfirst\n][Content-Length: 900\n\nsecond\n]");
}

static void test_source_mbox_envelope(void **state)
{
    (void)state;
    static const struct {
        const char *line, *sender;
    } lines[] = {
        {"From ann@example.org Fri Aug 19 09:00:00 2016", "ann@example.org"},
        {"From ann@example.org  Fri Aug 19 09:00 UTC 2016", "ann@example.org"},
        {"From <ann@example.org> Fri Aug 19 11:00:00 2016 +0200", "ann@example.org"},
        {"From 1543@xxx Fri Aug 19 09:00:00 +0000 2016", "1543@xxx"},
        {"From ann at example.org  Fri Aug 19 09:00:00 2016", ""},
        {"From MAILER-DAEMON Fri Aug 19 09:00:00 2016", ""},
        {"From - Fri, 19 Aug 2016 09:00:00 +0000", ""},
        {"From Fri Aug 19 09:00:00 2016", ""},
        {"From ann@example.org Fri Aug 19 09:00:00 2016 remote from far", "ann@example.org"},
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char text[300];
        struct incoming incoming;
        struct err err = ERR_INIT;
        bool more = false;
        snprintf(text, sizeof text, "%s\nSubject: x\n\nbody\n", lines[i].line);
        put("m", text);
        struct source *source = opened(in_folder("m"));
        assert_int_equal(source_next(source, &incoming, &more, &err), OK);
        assert_true(more);
        if (incoming.received_utc != INT64_C(1471597200) || strcmp(incoming.sender, lines[i].sender) != 0)
            fail_msg("\"%s\" was read as <%s> at %lld", lines[i].line, incoming.sender,
                     (long long)incoming.received_utc);
        assert_non_null(strstr(incoming.name, "m, message 1"));
        source_close(&source);
    }
}

static void test_source_mbox_splits_at_separators_only(void **state)
{
    (void)state;
    /* Prose after an empty line; a date without an empty line before it; a dated line that no header follows. */
    put("m", ONE "Subject: 1\n\nWell.\n\nFrom here on it is easy.\nyes\n" TWO "no\n\n" TWO "still the first\n");
    assert_yields("m", "[Subject: 1\n\nWell.\n\nFrom here on it is easy.\nyes\n" TWO "no\n\n" TWO "still the first\n]");
    put("m", ONE "Subject: 1\n\nFrom now\n\n" TWO ">From kept by a relay\nSubject: 2\n\n2\n");
    assert_yields("m", "[Subject: 1\n\nFrom now\n][From kept by a relay\nSubject: 2\n\n2\n]");
}

static void test_source_mbox_without_dates(void **state)
{
    (void)state;
    put("m", "From \nSubject: 1\n\none\n\nFrom \nSubject: 2\n\nFrom my side:\n\nFrom there: all\n");
    assert_yields("m", "[Subject: 1\n\none\n][Subject: 2\n\nFrom my side:\n\nFrom there: all\n]");
    put("m", "From the beginning we thought\nthat this is prose\n");
    assert_yields("m", "!"); /* no mbox, and no mail either */
}

static void test_source_mbox_with_crlf(void **state)
{
    (void)state;
    put("m", "From a@example.org Fri Aug 19 09:00:00 2016\r\nSubject: 1\r\n\r\none\r\n>From x\r\n\r\n"
             "From b@example.org Fri Aug 19 09:00:00 2016\r\nSubject: 2\r\n\r\ntwo\r\n\r\n");
    assert_yields("m", "[Subject: 1\r\n\r\none\r\nFrom x\r\n][Subject: 2\r\n\r\ntwo\r\n]");
}

static void test_source_mbox_unquotes_both_ways(void **state)
{
    (void)state;
    /* The same in both formats. */
    put("m", ONE "Subject: 1\n\nThus:\n>From Berlin\n>From Rome\nall good\n");
    assert_yields("m", "[Subject: 1\n\nThus:\nFrom Berlin\nFrom Rome\nall good\n]");
    /* mboxrd: one deeper than what surrounds it. */
    put("m", ONE "Subject: 1\n\n>I think\n>>From the start\n>of it\n\n>>>From x\n");
    assert_yields("m", "[Subject: 1\n\n>I think\n>From the start\n>of it\n\n>>From x\n]");
    /* mboxo: as deep as its neighbour, hence never touched. */
    put("m", ONE "Subject: 1\n\n>I think\n>From the start\n\nAnn:\n>>From the\n>>end\n> spaced\n>From me\n");
    assert_yields("m", "[Subject: 1\n\n>I think\n>From the start\n\nAnn:\n>>From the\n>>end\n> spaced\nFrom me\n]");
}

static void test_source_single_message(void **state)
{
    (void)state;
    put("one.eml", "Subject: x\n\nbody\n\n");
    assert_yields("one.eml", "[Subject: x\n\nbody\n\n]");
    put("empty.eml", "");
    assert_yields("empty.eml", "!");
    put("odd.eml", "\xef\xbb\xbf\n\nan odd line\nSubject: x\n\nbody\n");
    assert_yields("odd.eml", "[\xef\xbb\xbf\n\nan odd line\nSubject: x\n\nbody\n]");
    assert_int_equal(symlink("one.eml", in_folder("link")), 0);
    assert_yields("link", "[Subject: x\n\nbody\n\n]");
}

static void test_source_gzip(void **state)
{
    (void)state;
    put_gz("one.eml.gz", "Subject: x\n\nbody\n", false);
    assert_yields("one.eml.gz", "[Subject: x\n\nbody\n]");
    put_gz("two.mbox.gz", ONE "Subject: 1\n\nfirst\n\n", false);
    put_gz("two.mbox.gz", TWO "Subject: 2\n\nsecond\n\n", true);
    assert_yields("two.mbox.gz", "[Subject: 1\n\nfirst\n][Subject: 2\n\nsecond\n]");
}

static void test_source_gzip_that_ends_in_the_middle(void **state)
{
    (void)state;
    struct buf text = BUF_INIT(SIZE_MAX), packed = BUF_INIT(SIZE_MAX);
    struct err err = ERR_INIT;
    buf_puts(&text, ONE "Subject: 1\n\nfirst\n\n" TWO "Subject: 2\n\n");
    for (unsigned i = 0; i < 100000; i++) buf_printf(&text, "%u ", i * 2654435761u);
    make_dir("d");
    put("d/a.eml", "Subject: a\n\na\n");
    put_gz("d/b.mbox.gz", buf_text(&text), false);
    put("d/c.eml", "Subject: c\n\nc\n");
    assert_int_equal(file_read(in_folder("d/b.mbox.gz"), &packed, &err), OK);
    put_bytes("d/b.mbox.gz", packed.data, packed.len / 2);
    assert_yields("d", "[Subject: a\n\na\n][Subject: 1\n\nfirst\n]![Subject: c\n\nc\n]");
    packed.data[packed.len / 4] ^= 0x55;
    put_bytes("d/b.mbox.gz", packed.data, packed.len);
    assert_yields("d", "[Subject: a\n\na\n][Subject: 1\n\nfirst\n]![Subject: c\n\nc\n]");
    buf_release(&text);
    buf_release(&packed);
}

static void test_source_maildir(void **state)
{
    (void)state;
    make_dir("M");
    make_dir("M/cur");
    make_dir("M/new");
    make_dir("M/tmp");
    make_dir("M/cur/folder");
    put("M/cur/1:2,S", "Subject: 1\n\n1\n");
    put("M/new/2", ONE "Subject: 2\n\n2\n");
    put("M/tmp/3", "half");
    put("M/cur/.hidden", "half");
    put("outside", "Subject: secret\n\n");
    assert_int_equal(symlink("../../outside", in_folder("M/new/link")), 0);
    assert_int_equal(mkfifo(in_folder("M/new/pipe"), 0600), 0);
    assert_yields("M", "[" ONE "Subject: 2\n\n2\n][Subject: 1\n\n1\n]");
}

static void test_source_folder(void **state)
{
    (void)state;
    make_dir("d");
    make_dir("d/sub");
    make_dir("d/.hidden");
    put("d/1.eml", "Subject: 1\n\n1\n");
    put("d/2.mbox", ONE "Subject: 2\n\n2\n");
    put("d/Inbox", ONE "Subject: 3\n\n3\n");
    put("d/Inbox.msf", "an index");
    put("d/notes.txt", "no message");
    put("d/sub/4.EML", "Subject: 4\n\n4\n");
    put("d/.hidden/5.eml", "Subject: 5\n\n5\n");
    assert_int_equal(symlink("1.eml", in_folder("d/6.eml")), 0);
    assert_yields("d", "[Subject: 1\n\n1\n][Subject: 2\n\n2\n][Subject: 3\n\n3\n][Subject: 4\n\n4\n]");
}

static void test_source_member_that_cannot_be_opened(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct source *source = NULL;
    struct incoming incoming;
    bool more = true;
    make_dir("d");
    put("d/1.eml", "Subject: 1\n\n1\n");
    put("d/2.eml", "Subject: 2\n\n2\n");
    put("d/3.eml", "Subject: 3\n\n3\n");
    source = opened(in_folder("d"));
    assert_int_equal(unlink(in_folder("d/2.eml")), 0);
    assert_int_equal(source_next(source, &incoming, &more, &err), OK);
    assert_int_equal(source_next(source, &incoming, &more, &err), BAD_INPUT);
    assert_non_null(strstr(err.text, "2.eml"));
    assert_true(more);
    assert_int_equal(source_next(source, &incoming, &more, &err), OK);
    assert_true(more);
    assert_string_equal(incoming.bytes, "Subject: 3\n\n3\n");
    source_close(&source);
    assert_null(source);
    source_close(&source);
    assert_int_equal(source_open(in_folder("none"), &source, &err), BAD_INPUT);
    assert_non_null(strstr(err.text, "none"));
    assert_int_equal(mkfifo(in_folder("pipe"), 0600), 0);
    assert_int_equal(source_open(in_folder("pipe"), &source, &err), BAD_INPUT);
}

/* An mbox of a message of `bytes` bytes of body, in lines or in one, and a small one after it. */
static void put_giant(size_t bytes, bool lines)
{
    FILE *file = fopen(in_folder("m"), "w");
    assert_non_null(file);
    fputs(ONE "Subject: giant\n\n", file);
    for (size_t i = 0; i + 64 <= bytes; i += 64) fprintf(file, "%063zu%c", i, lines ? '\n' : ' ');
    fputs("\n\n" TWO "Subject: 2\n\n2\n", file);
    assert_int_equal(fclose(file), 0);
}

static void test_source_giants_are_shortened_and_what_follows_is_whole(void **state)
{
    (void)state;
    const size_t header = strlen("Subject: giant\n\n");
    for (int lines = 0; lines < 2; lines++)
        for (int over = 0; over < 2; over++) {
            /* header + body + the line end after it: at the limit, and past it */
            size_t body = (MESSAGE_MAX_BYTES - header - 1) / 64 * 64 + (over ? 64 : 0);
            struct err err = ERR_INIT;
            struct incoming incoming;
            bool more = false;
            put_giant(body, lines);
            struct source *source = opened(in_folder("m"));
            assert_int_equal(source_next(source, &incoming, &more, &err), OK);
            assert_int_equal(incoming.truncated, over);
            assert_int_equal(incoming.count, over ? header + 1024 * 1024 : header + body + 1);
            assert_int_equal(source_next(source, &incoming, &more, &err), OK);
            assert_string_equal(incoming.bytes, "Subject: 2\n\n2\n");
            assert_false(incoming.truncated);
            assert_int_equal(source_next(source, &incoming, &more, &err), OK);
            assert_false(more);
            source_close(&source);
        }
}

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(test_source_mbox_of_two),
        IN_A_FOLDER(test_source_mbox_envelope),
        IN_A_FOLDER(test_source_mbox_splits_at_separators_only),
        IN_A_FOLDER(test_source_mbox_without_dates),
        IN_A_FOLDER(test_source_mbox_with_crlf),
        IN_A_FOLDER(test_source_mbox_unquotes_both_ways),
        IN_A_FOLDER(test_source_single_message),
        IN_A_FOLDER(test_source_gzip),
        IN_A_FOLDER(test_source_gzip_that_ends_in_the_middle),
        IN_A_FOLDER(test_source_maildir),
        IN_A_FOLDER(test_source_folder),
        IN_A_FOLDER(test_source_member_that_cannot_be_opened),
        IN_A_FOLDER(test_source_giants_are_shortened_and_what_follows_is_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
