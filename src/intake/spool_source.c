/* SPDX-License-Identifier: MIT */
/*
 * spool_source: the spool's messages in the order they came.
 *
 * Everything is opened below the folder's descriptor. A message that somebody else took away meanwhile is passed over.
 * Removal is made durable after a batch and at the end: a file that a power cut brings back is a repeat, and the store
 * knows repeats.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>
#include <mailcall/model/message.h>
#include "internal.h"
#include "spool.h"

#define SYNC_EVERY 64
#define DESCRIPTION_MAX_BYTES ((size_t)16 * 1024)

struct spool {
    int folder_fd; /* -1: there is no folder, hence no message */
    char *folder;
    char **names;
    size_t count, at;
    unsigned unsynced;
    const char *current; /* name of the message that may be settled */
    struct buf message, description, label;
};

static void close_spool(void *self)
{
    struct spool *spool = self;
    if (spool->unsynced > 0) fsync(spool->folder_fd);
    if (spool->folder_fd >= 0) close(spool->folder_fd);
    dir_names_free(&spool->names, spool->count);
    free(spool->folder);
    buf_release(&spool->message);
    buf_release(&spool->description);
    buf_release(&spool->label);
    free(spool);
}

/* OK with *gone when somebody else took the file away. */
static enum status read_member(const struct spool *spool, const char *name, struct buf *out, int64_t *modified,
                               bool *gone, struct err *err)
{
    struct stat st;
    buf_clear(out);
    int fd = member_open(spool->folder_fd, name, &st);
    *gone = fd < 0 && errno == ENOENT;
    if (*gone) return OK;
    if (fd < 0)
        return err_set(err, BAD_INPUT, "%s/%s: %s", spool->folder, name,
                       errno == ELOOP    ? "a symbolic link; links are refused here"
                       : errno == EINVAL ? "not a regular file"
                                         : strerror(errno));
    enum status status = fd_read_all(fd, out, err);
    close(fd);
    *modified = st.st_mtime;
    return status == OK ? OK : err_context(err, BAD_INPUT, "%s/%s", spool->folder, name);
}

/* The name of the description that belongs to NAME.eml; false when it would be too long for a name. */
static bool description_name(const char *name, char out[NAME_MAX + 1])
{
    size_t stem = strlen(name) - 4;
    return snprintf(out, NAME_MAX + 1, "%.*s.env", (int)stem, name) <= NAME_MAX;
}

static void read_line(char *line, struct incoming *out)
{
    char *value = strchr(line, '=');
    if (value == NULL) return;
    *value++ = '\0';
    if (strcmp(line, "sender") == 0)
        out->sender = value;
    else if (strcmp(line, "recipient") == 0)
        out->recipient = value;
    else if (strcmp(line, "call") == 0)
        out->call = value;
    else if (strcmp(line, "truncated") == 0)
        out->truncated = strcmp(value, "1") == 0;
    else if (strcmp(line, "received") == 0 && value[0] >= '0' && value[0] <= '9')
        out->received_utc = strtoll(value, NULL, 10);
}

/* A message without a description, or with a damaged one, is a message all the same. */
static void read_description(struct spool *spool, struct incoming *out)
{
    char name[NAME_MAX + 1];
    int64_t ignored;
    bool gone;
    if (!description_name(spool->current, name) ||
        read_member(spool, name, &spool->description, &ignored, &gone, NULL) != OK || gone)
        return;
    char *at = spool->description.data;
    while (at != NULL && *at != '\0') {
        char *end = strchr(at, '\n');
        if (end == NULL) return; /* half a line is no line */
        *end = '\0';
        read_line(at, out);
        at = end + 1;
    }
}

static enum status next_in_spool(void *self, struct incoming *out, bool *more, struct err *err)
{
    struct spool *spool = self;
    *more = false;
    while (spool->at < spool->count) {
        const char *name = spool->names[spool->at++];
        int64_t modified = CLOCK_NONE;
        bool gone = false;
        if (!spool_is_message(name)) continue;
        spool->current = NULL;
        enum status status = read_member(spool, name, &spool->message, &modified, &gone, err);
        if (status != OK) return status;
        if (gone) continue;
        spool->current = name;
        out->received_utc = modified;
        read_description(spool, out);
        if (message_shorten(&spool->message)) out->truncated = true;
        buf_clear(&spool->label);
        buf_printf(&spool->label, "%s/%s", spool->folder, name);
        out->bytes = buf_text(&spool->message);
        out->count = spool->message.len;
        out->name = buf_text(&spool->label);
        *more = true;
        return OK;
    }
    return OK;
}

static enum status settle_in_spool(void *self, enum settlement how, struct err *err)
{
    struct spool *spool = self;
    char name[NAME_MAX + 1];
    if (how != SETTLED_KEPT || spool->current == NULL) return OK;
    if (unlinkat(spool->folder_fd, spool->current, 0) != 0 && errno != ENOENT) {
        int number = errno;
        char whose[FILE_WHOSE_BYTES];
        file_whose(spool->folder, whose);
        return err_set(err, number == EACCES || number == EPERM ? DENIED : IO_FAILED, "cannot remove %s/%s: %s%s",
                       spool->folder, spool->current, strerror(number), whose);
    }
    if (description_name(spool->current, name)) unlinkat(spool->folder_fd, name, 0); /* one that stays is swept later */
    spool->current = NULL;
    if (++spool->unsynced < SYNC_EVERY) return OK;
    spool->unsynced = 0;
    if (fsync(spool->folder_fd) != 0)
        return err_set(err, IO_FAILED, "cannot make durable %s: %s", spool->folder, strerror(errno));
    return OK;
}

static void spool_progress(const void *self, int64_t *done, int64_t *total)
{
    const struct spool *spool = self;
    *done = (int64_t)spool->at;
    *total = (int64_t)spool->count;
}

static const struct source_ops spool_ops = {
    .next = next_in_spool, .settle = settle_in_spool, .progress = spool_progress, .close = close_spool};

static bool ends_in(const char *name, const char *ending)
{
    size_t length = strlen(name), wanted = strlen(ending);
    return length > wanted && strcmp(name + length - wanted, ending) == 0;
}

/* Removes what killed writers left: half-written files, and descriptions whose message never came. Only what is old
 * goes, since a young one may be in the making. */
static void sweep(const struct spool *spool)
{
    int64_t now = (int64_t)time(NULL);
    for (size_t i = 0; i < spool->count; i++) {
        const char *name = spool->names[i];
        struct stat st;
        bool half_written = name[0] == '.' && ends_in(name, ".tmp");
        if (!half_written && !ends_in(name, ".env")) continue;
        if (fstatat(spool->folder_fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode) ||
            now - st.st_mtime < SPOOL_STALE_SECONDS)
            continue;
        if (!half_written) {
            char message[NAME_MAX + 1];
            snprintf(message, sizeof message, "%.*s.eml", (int)(strlen(name) - 4), name);
            if (faccessat(spool->folder_fd, message, F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT) continue;
        }
        unlinkat(spool->folder_fd, name, 0);
    }
}

enum status source_open_spool(const char *folder, struct source **out, struct err *err)
{
    enum status status;
    struct spool *spool = mem_alloc(sizeof *spool);
    spool->folder_fd = spool_folder_open(folder, &status, err);
    spool->folder = mem_strdup(folder);
    buf_init(&spool->message, MESSAGE_MAX_BYTES);
    buf_init(&spool->description, DESCRIPTION_MAX_BYTES);
    buf_init(&spool->label, PATH_MAX);
    if (spool->folder_fd >= 0) status = dir_names(folder, &spool->names, &spool->count, err);
    if (status != OK) {
        close_spool(spool);
        return status;
    }
    if (spool->folder_fd >= 0) sweep(spool);
    *out = source_new(&spool_ops, spool);
    return OK;
}
