/* SPDX-License-Identifier: MIT */
/* test_doc: legacy Word, in a confined child as in any other; what is older or broken is read by catdoc where it is
 * installed; with its reason where it could not be read. */
#include "attach_help.h"
#include "sample_doc.inc"

#include "../../src/text/documents/doc_text.h"

#include <unistd.h>
#include <mailcall/base/child.h>

#define SAID                                                                                                           \
    "p Which roles should there be?\np The coordinators, \xe2\x80\x9cindeed\xe2\x80\x9d \xe2\x80\x94 caf\xc3\xa9.\nr " \
    "Who pays?|The customers do.\n"
#define ABSENT "! a.doc: catdoc, which reads it, is not installed"

static const char junk[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then something else altogether, in words";

static const char *wanted(const char *when_read)
{
    return access("/usr/bin/catdoc", X_OK) == 0 ? when_read : ABSENT;
}

static char *sample(struct arena *arena, size_t bytes)
{
    char *doc = arena_alloc(arena, SAMPLE_DOC_BYTES);
    memset(doc, 0, SAMPLE_DOC_BYTES);
    for (size_t i = 0; i < sizeof sample_doc / sizeof sample_doc[0]; i++)
        if (sample_doc[i].at < bytes) memcpy(doc + sample_doc[i].at, sample_doc[i].bytes, sizeof sample_doc[i].bytes);
    return doc;
}

static void test_doc_is_read(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    const char *doc = sample(arena, SAMPLE_DOC_BYTES);
    assert_string_equal(read_attachment(arena, "a.doc", "application/msword", doc, SAMPLE_DOC_BYTES, &out), SAID);
    arena_free(&arena);
}

static int read_it(void *context, int out_fd)
{
    struct arena *arena = arena_new();
    struct extraction out;
    const char *doc = sample(arena, SAMPLE_DOC_BYTES);
    (void)context;
    /* Twice: the second finds nothing of the first. */
    for (int i = 0; i < 2; i++) {
        const char *said = read_attachment(arena, "a.doc", "application/msword", i == 0 ? doc : junk,
                                           i == 0 ? SAMPLE_DOC_BYTES : sizeof junk - 1, &out);
        if (write(out_fd, said, strlen(said)) < 0) return 1;
    }
    return 0;
}

static void test_doc_is_read_in_a_confined_child(void **state)
{
    (void)state;
    static const struct child_limits limits = {
        .cpu_seconds = 10, .wall_ms = 20000, .memory_bytes = 512u << 20, .no_new_files = true, .keeps_scratch = true};
    struct buf out = BUF_INIT(1 << 16);
    struct child_result result;
    struct err err = ERR_INIT;
    assert_int_equal(child_call(read_it, NULL, &limits, &out, &result, &err), OK);
    assert_int_equal(result.end, CHILD_EXITED);
    assert_string_equal(buf_text(&out), access("/usr/bin/catdoc", X_OK) == 0 ? SAID "! a.doc: damaged" : SAID ABSENT);
    buf_release(&out);
}

static void test_doc_that_is_damaged(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    assert_string_equal(read_attachment(arena, "a.doc", "application/msword", junk, sizeof junk - 1, &out),
                        wanted("! a.doc: damaged"));
    for (size_t bytes = 16; bytes < SAMPLE_DOC_BYTES; bytes += 1024) {
        read_attachment(arena, "a.doc", "application/msword", sample(arena, bytes), bytes, &out);
        assert_int_equal(out.attachments_read + out.unreadable_count, 1);
    }
    arena_free(&arena);
}

#define MAIN_TEXT "We water twice.\002 The school helps.\r\303\251t\303\251 too.\002\r"
#define STORIES_BYTES 2048

static void put_number(char *at, size_t value)
{
    for (int i = 0; i < 4; i++) at[i] = (char)(value >> 8 * i);
}

/* A main stream with a text of these lengths: the document, its footnotes, running heads and comments. */
static char *stories(struct arena *arena, const size_t lengths[8], bool in_one_piece)
{
    static const char text[] = MAIN_TEXT;
    char *file = arena_alloc(arena, STORIES_BYTES);
    size_t all = 0, at = 0x300;
    memset(file, 0, STORIES_BYTES);
    memcpy(file + 0x200, "\xec\xa5\xc1\0", 4);
    for (int i = 0; i < 8; i++) {
        put_number(file + 0x200 + 0x4c + 4 * i, lengths[i]);
        all += lengths[i];
    }
    put_number(file + 0x200 + 0x18, in_one_piece ? 0x100 : 0x700);
    put_number(file + 0x200 + 0x1c, (in_one_piece ? 0x100 : 0x700) + 2 * all);
    for (size_t i = 0; text[i]; i++) {
        if ((unsigned char)text[i] >= 0x80 && ((unsigned char)text[i] & 0xc0) == 0x80) continue;
        file[at] = (unsigned char)text[i] >= 0x80 ? (char)0xe9 : text[i];
        at += 2;
    }
    return file;
}

/* Notes stand where they are cited, running heads and comments nowhere, text boxes behind the text. */
static void test_doc_stories(void **state)
{
    (void)state;
    static const char said[] = "We water twice. The school helps.\n\303\251t\303\251 too.\nIn summer.\nWhen dry.\nOur "
                               "guild\nWho says so?\nA box.\n";
    static const size_t lengths[8] = {46, 24, 12, 0, 14, 0, 8, 0};
    struct arena *arena = arena_new();
    struct doc_text doc;
    doc_text_find(arena, stories(arena, lengths, true), STORIES_BYTES, said, sizeof said - 1, &doc);
    assert_string_equal(doc.text, "We water twice.[1] The school helps.\n\303\251t\303\251 too.[2]\nA box.\n");
    assert_int_equal(doc.note_count, 2);
    assert_string_equal(doc.notes[0], "In summer.");
    assert_string_equal(doc.notes[1], "When dry.");
    /* Where the text is in pieces, the notes are known, but not where they belong. */
    doc_text_find(arena, stories(arena, lengths, false), STORIES_BYTES, said, sizeof said - 1, &doc);
    assert_int_equal(doc.note_count, 2);
    assert_null(strstr(doc.text, "[1]"));
    assert_null(strstr(doc.text, "guild"));
    arena_free(&arena);
}

/* Numbers that do not fit what was read change nothing. */
static void test_doc_stories_that_lie(void **state)
{
    (void)state;
    static const char said[] = "We water twice. The school helps.\nSo be it.\n";
    static const size_t lies[][8] = {{0}, {400, 24}, {3, 5000000}, {4000000, 1, 1, 1, 1, 1, 1, 1}};
    for (size_t i = 0; i < sizeof lies / sizeof *lies; i++) {
        struct arena *arena = arena_new();
        struct doc_text doc;
        char *file = stories(arena, lies[i], true);
        for (size_t bytes = 0; bytes <= STORIES_BYTES; bytes += 64) {
            doc_text_find(arena, file, bytes, said, sizeof said - 1, &doc);
            assert_int_equal(doc.bytes, sizeof said - 1);
            assert_int_equal(doc.note_count, 0);
        }
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_doc_is_read),
                                       cmocka_unit_test(test_doc_is_read_in_a_confined_child),
                                       cmocka_unit_test(test_doc_that_is_damaged), cmocka_unit_test(test_doc_stories),
                                       cmocka_unit_test(test_doc_stories_that_lie)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
