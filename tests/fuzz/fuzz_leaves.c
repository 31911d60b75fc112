/* SPDX-License-Identifier: MIT */
/* fuzz_leaves: any bytes as a damaged store and its log; the search of their pages ends, and each row it names is there
 * to be read, in order. First byte: the head of a sound file with small pages, and a log. Second: how much is log. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <mailcall/base/file.h>

#include "../../src/store/sqlite.h"

#define ROWS_LOOKED_AT 64
#define COPIES_LOOKED_AT 4

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_file(const char *path, const char *head, const uint8_t *data, size_t size)
{
    struct err err = ERR_INIT;
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0 || fd_write_all(fd, head, head[0] ? 18 : 0, &err) != OK) abort();
    if (fd_write_all(fd, data, size, &err) != OK || close(fd) != 0) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char path[64], log[80];
    static const char small_pages[18] = "SQLite format 3\0\2";
    if (path[0] == '\0') snprintf(path, sizeof path, "/tmp/mailcall-fuzz.%ld.db", (long)getpid());
    snprintf(log, sizeof log, "%s-wal", path);
    if (size < 2) return 0;
    size_t logged = data[0] & 2 ? (size - 2) * data[1] / 255 : 0, count = size - 2 - logged;
    write_file(path, data[0] & 1 ? small_pages : "", data + 2, count);
    write_file(log, "", data + 2 + count, logged);

    struct leaves *leaves = sqlite_leaves(path);
    struct buf bytes = BUF_INIT(1 << 20);
    int64_t number = 0, last = 0;
    for (int i = 0; i < ROWS_LOOKED_AT && (number = sqlite_leaves_next(leaves, last)) != 0; i++, last = number) {
        int codec = 0;
        if (number <= last || !sqlite_leaves_row(leaves, number, 0, &codec, &bytes)) abort();
        for (size_t nth = 1; nth < COPIES_LOOKED_AT && sqlite_leaves_row(leaves, number, nth, &codec, &bytes);) nth++;
    }
    buf_release(&bytes);
    sqlite_leaves_free(&leaves);
    unlink(path);
    unlink(log);
    return 0;
}
