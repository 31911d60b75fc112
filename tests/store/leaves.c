/* SPDX-License-Identifier: MIT */
/* leaves: rows that are found in the pages of a file, and what pages may claim that are none. */
#include "fixture.h"

#include <fcntl.h>
#include <unistd.h>
#include "sqlite.h"

#define PAGE 512

struct file {
    unsigned char bytes[6 * PAGE];
    char path[64];
};

static void file_begin(struct file *file)
{
    *file = (struct file){.path = "/tmp/mailcall-leaves-XXXXXX"};
    memcpy(file->bytes, "SQLite format 3", 16);
    file->bytes[16] = PAGE >> 8;
}

static struct leaves *file_read(struct file *file, size_t pages)
{
    int fd = mkstemp(file->path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, file->bytes, pages * PAGE), (ssize_t)(pages * PAGE));
    close(fd);
    struct leaves *leaves = sqlite_leaves(file->path);
    unlink(file->path);
    return leaves;
}

/* A leaf whose cells stand at those places. */
static unsigned char *leaf(struct file *file, size_t page, const unsigned *cells, size_t count)
{
    unsigned char *at = file->bytes + (page - 1) * PAGE;
    at[0] = 0x0d;
    at[4] = (unsigned char)count;
    for (size_t i = 0; i < count; i++) {
        at[8 + 2 * i] = (unsigned char)(cells[i] >> 8);
        at[9 + 2 * i] = (unsigned char)cells[i];
    }
    return at;
}

/* Row 7, plain, of three bytes. */
static const unsigned char small[] = {0x07, 0x07, 0x04, 0x00, 0x08, 0x12, 'a', 'b', 'c'};

static void expect_row(struct leaves *leaves, int64_t number, size_t nth, int codec, const char *want)
{
    struct buf bytes = BUF_INIT(1 << 20);
    int found = -2;
    assert_true(sqlite_leaves_row(leaves, number, nth, &found, &bytes));
    assert_int_equal(found, codec);
    if (want) assert_string_equal(buf_text(&bytes), want);
    assert_false(sqlite_leaves_row(leaves, number, nth + 1, &found, &bytes));
    buf_release(&bytes);
}

static void test_leaves_each_row_once(void **state)
{
    (void)state;
    static const unsigned cells[] = {400, 400, 400, 7, 511, 65535};
    struct file file;
    file_begin(&file);
    memcpy(leaf(&file, 2, cells, 6) + 400, small, sizeof small);
    struct leaves *leaves = file_read(&file, 2);
    expect_row(leaves, 7, 0, 0, "abc");
    assert_int_equal(sqlite_leaves_next(leaves, 0), 7);
    assert_int_equal(sqlite_leaves_next(leaves, 6), 7);
    assert_int_equal(sqlite_leaves_next(leaves, 7), 0);
    assert_int_equal(sqlite_leaves_next(leaves, INT64_MAX), 0);
    sqlite_leaves_free(&leaves);
}

/* A head says how long it is, that included: one of no bytes would be read past the page. */
static void test_leaves_head_of_no_bytes(void **state)
{
    (void)state;
    static const unsigned cells[] = {PAGE - 3};
    static const unsigned char none[] = {0x05, 0x07, 0x00};
    struct file file;
    file_begin(&file);
    memcpy(leaf(&file, 2, cells, 1) + PAGE - 3, none, sizeof none);
    struct leaves *leaves = file_read(&file, 2);
    assert_int_equal(sqlite_leaves_next(leaves, 0), 0);
    sqlite_leaves_free(&leaves);
}

/* Sizes and numbers that no row has; a head that goes past its row, or the page. */
static void test_leaves_no_rows(void **state)
{
    (void)state;
    static const struct {
        unsigned at;
        unsigned char bytes[20];
    } cells[] = {{400, {0x00, 0x07, 0x04, 0x00, 0x08, 0x12, 'a'}},
                 {400, {0x07, 0x00, 0x04, 0x00, 0x08, 0x12, 'a'}},
                 {400, {0x07, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x04, 0x00, 0x08, 0x12}},
                 {400, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x07, 0x04, 0x00, 0x08, 0x12}},
                 {400, {0x07, 0x07, 0x7f, 0x00, 0x08, 0x12, 'a'}},
                 {400, {0x07, 0x07, 0x04, 0x01, 0x08, 0x12, 'a'}},
                 {400, {0x07, 0x07, 0x04, 0x00, 0x07, 0x12, 'a'}},
                 {400, {0x07, 0x07, 0x04, 0x00, 0x08, 0x13, 'a'}},
                 {400, {0x07, 0x07, 0x04, 0x00, 0x08, 0x0a, 'a'}},
                 {400, {0x08, 0x07, 0x04, 0x00, 0x08, 0x12, 'a'}},
                 {508, {0x07, 0x07, 0x04, 0x00}}};
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        struct file file;
        file_begin(&file);
        unsigned char *page = leaf(&file, 2, &cells[i].at, 1);
        memcpy(page + cells[i].at, cells[i].bytes, cells[i].at == 400 ? sizeof cells[i].bytes : 4);
        struct leaves *leaves = file_read(&file, 2);
        assert_int_equal(sqlite_leaves_next(leaves, 0), 0);
        sqlite_leaves_free(&leaves);
    }
}

/* A row of 100000 bytes in a file of three pages: they lie in a chain that goes round, leads nowhere or beyond it. */
static void test_leaves_chains_that_lie(void **state)
{
    (void)state;
    static const unsigned char head[] = {0x86, 0x8d, 0x27, 0x07, 0x06, 0x00, 0x08, 0x8c, 0x9a, 0x4e};
    static const uint32_t nexts[] = {3, 2, 0, 4, UINT32_MAX};
    static const unsigned at = 8 + 2;
    for (size_t i = 0; i < sizeof nexts / sizeof *nexts; i++) {
        struct file file;
        file_begin(&file);
        unsigned char *page = leaf(&file, 2, &at, 1), *chain = file.bytes + (ptrdiff_t)2 * PAGE;
        memcpy(page + at, head, sizeof head);
        for (size_t k = at + sizeof head; k + 4 <= PAGE; k += 4) memcpy(page + k, "\0\0\0\3", 4);
        for (int k = 0; k < 4; k++) chain[k] = (unsigned char)(nexts[i] >> (24 - 8 * k));
        struct leaves *leaves = file_read(&file, 3);
        expect_row(leaves, 7, 0, -1, NULL);
        sqlite_leaves_free(&leaves);
    }
}

/* No file, an empty one, one without a head, and heads that name other pages than it has. */
static void test_leaves_odd_files(void **state)
{
    (void)state;
    static const unsigned char sizes[][2] = {{0, 0}, {0, 1}, {0x10, 0}, {0x80, 0}, {0xff, 0xff}};
    struct leaves *leaves = sqlite_leaves("/nowhere/at/all");
    assert_int_equal(sqlite_leaves_next(leaves, 0), 0);
    sqlite_leaves_free(&leaves);
    struct file file;
    file_begin(&file);
    leaves = file_read(&file, 0);
    assert_int_equal(sqlite_leaves_next(leaves, 0), 0);
    sqlite_leaves_free(&leaves);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        file_begin(&file);
        memcpy(file.bytes + 16, sizes[i], 2);
        file.bytes[20] = 255;
        leaves = file_read(&file, 6);
        assert_int_equal(sqlite_leaves_next(leaves, 0), 0);
        sqlite_leaves_free(&leaves);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_leaves_each_row_once), cmocka_unit_test(test_leaves_head_of_no_bytes),
        cmocka_unit_test(test_leaves_no_rows), cmocka_unit_test(test_leaves_chains_that_lie),
        cmocka_unit_test(test_leaves_odd_files)};
    return cmocka_run_group_tests_name("leaves", tests, NULL, NULL);
}
