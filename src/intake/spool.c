/* SPDX-License-Identifier: MIT */
/* spool: putting a message there, and how many wait. */
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/spool.h>
#include "spool.h"

/* The longest address or call id that is written down (RFC 5321 section 4.5.3.1 allows 256 bytes to a path). */
#define VALUE_MAX_BYTES 1000
#define MAX_TRIES 100

int spool_folder_open(const char *folder, enum status *status, struct err *err)
{
    struct stat st;
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    *status = OK;
    if (fd >= 0 || errno == ENOENT) return fd;
    int number = errno;
    char whose[FILE_WHOSE_BYTES] = "";
    if (number == EACCES) file_whose(folder, whose);
    if (lstat(folder, &st) == 0 && S_ISLNK(st.st_mode))
        *status = err_set(err, DENIED, "the spool %s is a symbolic link; links are refused here", folder);
    else
        *status = err_set(err, number == EACCES ? DENIED : IO_FAILED, "cannot open the spool %s: %s%s", folder,
                          strerror(number), whose);
    return -1;
}

bool spool_is_message(const char *name)
{
    size_t length = strlen(name);
    return name[0] != '.' && length > 4 && strcmp(name + length - 4, ".eml") == 0;
}

/* A value is one line whatever it was given as: a line end in an address must not become a second line. */
static void add_value(struct buf *out, const char *key, const char *value)
{
    if (value == NULL || *value == '\0') return;
    buf_printf(out, "%s=", key);
    for (size_t i = 0; value[i] != '\0' && i < VALUE_MAX_BYTES; i++)
        buf_putc(out, (unsigned char)value[i] < ' ' || value[i] == 127 ? '?' : value[i]);
    buf_putc(out, '\n');
}

static void describe(const struct incoming *message, struct buf *out)
{
    add_value(out, "sender", message->sender);
    add_value(out, "recipient", message->recipient);
    add_value(out, "call", message->call);
    if (message->received_utc != CLOCK_NONE) buf_printf(out, "received=%lld\n", (long long)message->received_utc);
    if (message->truncated) buf_puts(out, "truncated=1\n");
}

/* Names sort in the order of arrival, and the process and a count keep them apart. */
static void make_name(char *out, size_t bytes)
{
    static atomic_uint count;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    snprintf(out, bytes, "%010lld.%09ld.%ld.%u", (long long)now.tv_sec, now.tv_nsec, (long)getpid(),
             atomic_fetch_add(&count, 1));
}

static enum status put_named(const char *folder, const char *name, const struct buf *description,
                             const struct incoming *message, struct err *err)
{
    struct buf path = BUF_INIT(4096);
    buf_printf(&path, "%s/%s.env", folder, name);
    size_t stem = path.len - 4;
    enum status status =
        path.cut ? err_set(err, BAD_INPUT, "the spool's name %s is too long", folder)
                 : file_write_durably(buf_text(&path), buf_text(description), description->len, 0600, false, err);
    if (status == OK) {
        buf_truncate(&path, stem);
        buf_puts(&path, ".eml");
        status = file_write_durably(buf_text(&path), message->bytes, message->count, 0600, false, err);
        if (status != OK) {
            buf_truncate(&path, stem);
            buf_puts(&path, ".env");
            unlink(buf_text(&path));
        }
    }
    buf_release(&path);
    return status;
}

enum status spool_put(const char *folder, const struct incoming *message, struct err *err)
{
    enum status status;
    int fd = spool_folder_open(folder, &status, err);
    if (fd < 0 && status == OK) {
        status = dir_ensure(folder, 0700, err);
        if (status == OK) fd = spool_folder_open(folder, &status, err);
    }
    if (fd < 0) return status == OK ? err_set(err, IO_FAILED, "the spool %s went away", folder) : status;
    close(fd);
    struct buf description = BUF_INIT(8192);
    describe(message, &description);
    status = BAD_INPUT;
    for (int i = 0; status == BAD_INPUT && i < MAX_TRIES; i++) { /* BAD_INPUT: the name is taken */
        char name[96];
        make_name(name, sizeof name);
        status = put_named(folder, name, &description, message, err);
    }
    buf_release(&description);
    return status == BAD_INPUT ? IO_FAILED : status;
}

enum status spool_waiting(const char *folder, int64_t now_utc, size_t *count, int64_t *oldest_seconds, struct err *err)
{
    enum status status;
    char **names = NULL;
    size_t there = 0, waiting = 0;
    int64_t oldest = 0;
    int fd = spool_folder_open(folder, &status, err);
    if (fd >= 0) status = dir_names(folder, &names, &there, err);
    for (size_t i = 0; i < there; i++) {
        struct stat st;
        if (!spool_is_message(names[i]) || fstatat(fd, names[i], &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
            continue;
        waiting++;
        if (now_utc - st.st_mtime > oldest) oldest = now_utc - st.st_mtime;
    }
    dir_names_free(&names, there);
    if (fd >= 0) close(fd);
    if (status != OK) return status;
    *count = waiting;
    *oldest_seconds = oldest;
    return OK;
}
