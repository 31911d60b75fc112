/* SPDX-License-Identifier: MIT */
/* source: the table of functions, and what every backend needs. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/mem.h>
#include <mailcall/model/message.h>
#include "internal.h"

/* Of a message over MESSAGE_MAX_BYTES this much stays after the header. */
#define SHORTENED_BODY_BYTES ((size_t)1024 * 1024)

struct source {
    const struct source_ops *ops;
    void *self;
};

struct source *source_new(const struct source_ops *ops, void *self)
{
    struct source *source = mem_alloc(sizeof *source);
    source->ops = ops;
    source->self = self;
    return source;
}

enum status source_next(struct source *source, struct incoming *out, bool *more, struct err *err)
{
    struct incoming next = {
        .bytes = "", .sender = "", .recipient = "", .call = "", .received_utc = CLOCK_NONE, .name = ""};
    bool there = false;
    enum status status = source->ops->next(source->self, &next, &there, err);
    if (status != OK) return status;
    *more = there;
    if (there) *out = next;
    return OK;
}

enum status source_settle(struct source *source, enum settlement how, struct err *err)
{
    return source->ops->settle == NULL ? OK : source->ops->settle(source->self, how, err);
}

size_t source_left_out(const struct source *source)
{
    return source->ops->left_out == NULL ? 0 : source->ops->left_out(source->self);
}

void source_progress(const struct source *source, int64_t *done, int64_t *total)
{
    source->ops->progress(source->self, done, total);
}

void source_close(struct source **source)
{
    if (source == NULL || *source == NULL) return;
    (*source)->ops->close((*source)->self);
    free(*source);
    *source = NULL;
}

/* The end of the header with its empty line; a message without one is all header. */
static size_t header_bytes(const struct buf *message)
{
    for (size_t i = 0; i < message->len; i++) {
        if (message->data[i] != '\n') continue;
        size_t next = i + 1;
        if (next < message->len && message->data[next] == '\r') next++;
        if (next < message->len && message->data[next] == '\n') return next + 1;
    }
    return message->len;
}

bool message_shorten(struct buf *message)
{
    if (!message->cut) return false;
    size_t header = header_bytes(message);
    if (header > SHORTENED_BODY_BYTES) header = SHORTENED_BODY_BYTES;
    buf_truncate(message, header + SHORTENED_BODY_BYTES);
    return true;
}

int member_open(int folder_fd, const char *name, struct stat *st)
{
    /* O_NONBLOCK: a pipe put in a file's place must not hold us up before it can be looked at. */
    int fd = openat(folder_fd, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) return -1;
    if (fstat(fd, st) == 0 && S_ISREG(st->st_mode)) return fd;
    close(fd);
    errno = EINVAL;
    return -1;
}
