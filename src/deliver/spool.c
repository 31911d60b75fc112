/* SPDX-License-Identifier: MIT */
/*
 * spool: the message as a file in a folder, NAME.eml, with NAME.env beside it (include/mailcall/intake/spool.h).
 *
 * While it is written the message has a name that begins with "." and is no message to any reader. It gets its own name
 * in one step, after every byte is on the disk, and we believe that it has it only after the folder is on the disk too.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "deliver.h"

#define VALUE_MAX_BYTES 1000
#define MAX_TRIES 100
#define NAME_BYTES 96

int spool_trouble;

/* EINTR alone is no failure: whoever asks us to end is heard at the places where ending is safe. */
static int open_patiently(int folder, const char *name, int flags)
{
    int fd;
    do fd = openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    while (fd < 0 && errno == EINTR);
    return fd;
}

static bool sync_patiently(int fd)
{
    while (fsync(fd) != 0)
        if (errno != EINTR) return false;
    return true;
}

/* After an fsync that went well, an interrupted close has lost nothing (close(2) releases the descriptor on Linux). */
static bool close_checked(int fd)
{
    return close(fd) == 0 || errno == EINTR;
}

/* A folder's entry is in its parent. Some file systems cannot sync folders and say EINVAL; they keep them in order. */
static bool sync_folder(int folder)
{
    return sync_patiently(folder) || errno == EINVAL;
}

static int open_folder(const char *path)
{
    int fd = open_patiently(AT_FDCWD, path, O_RDONLY | O_DIRECTORY);
    if (fd >= 0 || errno != ENOENT) return fd;
    if (mkdir(path, 0700) != 0 && errno != EEXIST) return -1;
    fd = open_patiently(AT_FDCWD, path, O_RDONLY | O_DIRECTORY);
    if (fd < 0) return -1;
    int parent = open_patiently(fd, "..", O_RDONLY | O_DIRECTORY);
    struct stat above;
    if (parent >= 0 && fstat(parent, &above) == 0) deliver_give(fd, &above);
    bool durable = parent >= 0 && sync_folder(parent);
    if (parent >= 0) close(parent);
    if (durable) return fd;
    close(fd);
    return -1;
}

/* Writes a new file and puts it on the disk; leaves nothing behind when that fails. */
static bool write_file(int folder, const char *name, const char *bytes, size_t count, bool *taken)
{
    int fd = open_patiently(folder, name, O_WRONLY | O_CREAT | O_EXCL);
    *taken = fd < 0 && errno == EEXIST;
    if (fd < 0) spool_trouble = errno;
    if (fd < 0) return false;
    struct stat above;
    if (fstat(folder, &above) == 0) deliver_give(fd, &above);
    bool written = deliver_write(fd, bytes, count) && sync_patiently(fd);
    if (!written) spool_trouble = errno;
    bool closed = close_checked(fd);
    if (written && closed) return true;
    unlinkat(folder, name, 0);
    return false;
}

/* Gives the message its name without ever taking another's. Returns an errno. */
static int give_name(int folder, const char *temporary, const char *name)
{
    int number;
    do number = renameat2(folder, temporary, folder, name, RENAME_NOREPLACE) == 0 ? 0 : errno;
    while (number == EINTR);
    if (number != EINVAL && number != ENOSYS) return number;
    /* A file system that cannot rename so: a link does not replace either. */
    do number = linkat(folder, temporary, folder, name, 0) == 0 ? 0 : errno;
    while (number == EINTR);
    if (number == 0) unlinkat(folder, temporary, 0);
    return number;
}

/* A value is one line, whatever it was given as. */
static size_t add_value(char *out, const char *key, const char *value)
{
    size_t at = 0;
    if (value[0] == '\0') return 0;
    for (; *key != '\0'; key++) out[at++] = *key;
    out[at++] = '=';
    for (size_t i = 0; value[i] != '\0' && i < VALUE_MAX_BYTES; i++)
        out[at++] = (unsigned char)value[i] < ' ' || value[i] == 127 ? '?' : value[i];
    out[at++] = '\n';
    return at;
}

static size_t describe(char out[4 * VALUE_MAX_BYTES], const struct options *options, const struct message *message)
{
    char received[32];
    size_t at = add_value(out, "sender", options->sender);
    at += add_value(out + at, "recipient", options->recipient);
    at += add_value(out + at, "call", options->call);
    snprintf(received, sizeof received, "%lld", (long long)message->received_utc);
    at += add_value(out + at, "received", received);
    if (message->truncated) at += add_value(out + at, "truncated", "1");
    return at;
}

/* One try under one name. *taken: somebody has it already. */
static enum kept put(int folder, const char *stem, const char *env, size_t env_bytes, const struct message *message,
                     bool *taken)
{
    char hidden[NAME_BYTES + 8], named[NAME_BYTES + 8], described[NAME_BYTES + 8];
    snprintf(hidden, sizeof hidden, ".%s.tmp", stem);
    snprintf(named, sizeof named, "%s.eml", stem);
    snprintf(described, sizeof described, "%s.env", stem);
    if (!write_file(folder, described, env, env_bytes, taken)) return NOT_KEPT;
    if (write_file(folder, hidden, message->bytes, message->count, taken)) {
        int number = asked_to_end ? ECANCELED : give_name(folder, hidden, named);
        if (number == 0 && sync_folder(folder)) return KEPT;
        spool_trouble = number;
        *taken = number == EEXIST;
        unlinkat(folder, number == 0 ? named : hidden, 0);
    }
    unlinkat(folder, described, 0);
    return NOT_KEPT;
}

enum kept spool_deliver(const char *path, const struct options *options, const struct message *message)
{
    char env[4 * VALUE_MAX_BYTES], stem[NAME_BYTES];
    enum kept kept = NOT_KEPT;
    bool taken = true;
    int folder = open_folder(path);
    if (folder < 0) spool_trouble = errno;
    if (folder < 0) return NOT_KEPT;
    size_t env_bytes = describe(env, options, message);
    for (unsigned i = 0; taken && kept == NOT_KEPT && i < MAX_TRIES; i++) {
        struct timespec now = {0};
        clock_gettime(CLOCK_REALTIME, &now);
        snprintf(stem, sizeof stem, "%010lld.%09ld.%ld.%u", (long long)now.tv_sec, now.tv_nsec, (long)getpid(), i);
        taken = false;
        kept = put(folder, stem, env, env_bytes, message, &taken);
    }
    close(folder);
    return kept;
}
