/* SPDX-License-Identifier: MIT */
/* stream: zlib reads plain files and gzipped ones alike; here stand the window over them and their errors. */
#include <errno.h>
#include <unistd.h>
#include <zlib.h>
#include <mailcall/base/mem.h>
#include "internal.h"

struct stream {
    gzFile file;
    char *name;
    int error; /* zlib's, Z_OK while all is well */
    int system_error;
    bool ended;
    size_t from, to; /* what of the window is there and not passed yet */
    char window[STREAM_WINDOW_BYTES];
};

enum status stream_open(int fd, const char *name, struct stream **out, struct err *err)
{
    gzFile file = gzdopen(fd, "rb");
    if (file == NULL) {
        close(fd);
        return err_set(err, TRANSIENT, "%s: no memory to read it", name);
    }
    gzbuffer(file, 64 * 1024);
    struct stream *stream = mem_alloc(sizeof *stream);
    stream->file = file;
    stream->name = mem_strdup(name);
    stream->error = Z_OK;
    *out = stream;
    return OK;
}

void stream_close(struct stream **stream)
{
    if (*stream == NULL) return;
    gzclose_r((*stream)->file);
    free((*stream)->name);
    free(*stream);
    *stream = NULL;
}

static void fill(struct stream *stream)
{
    if (stream->from > 0) {
        memmove(stream->window, stream->window + stream->from, stream->to - stream->from);
        stream->to -= stream->from;
        stream->from = 0;
    }
    errno = 0;
    int got = gzread(stream->file, stream->window + stream->to, (unsigned)(STREAM_WINDOW_BYTES - stream->to));
    if (got > 0) {
        stream->to += (size_t)got;
        return;
    }
    stream->system_error = errno;
    gzerror(stream->file, &stream->error);
    stream->ended = true;
}

size_t stream_look(struct stream *stream, size_t bytes, const char **at)
{
    while (stream->to - stream->from < bytes && !stream->ended) fill(stream);
    *at = stream->window + stream->from;
    return stream->to - stream->from;
}

void stream_pass(struct stream *stream, size_t bytes)
{
    stream->from += bytes;
}

enum status stream_failed(const struct stream *stream, struct err *err)
{
    switch (stream->error) {
    case Z_OK:
    case Z_STREAM_END: return OK;
    case Z_BUF_ERROR: return err_set(err, BAD_INPUT, "%s: the compressed file ends in the middle", stream->name);
    case Z_ERRNO: return err_set(err, BAD_INPUT, "%s: %s", stream->name, strerror(stream->system_error));
    default: return err_set(err, BAD_INPUT, "%s: the compressed file is damaged", stream->name);
    }
}

int64_t stream_done(const struct stream *stream)
{
    z_off_t offset = gzoffset(stream->file);
    return offset < 0 ? 0 : (int64_t)offset;
}
