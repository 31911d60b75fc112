/* SPDX-License-Identifier: MIT */
/* files: the source over a file, a folder, a Maildir or standard input. One file is open at a time. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>
#include <mailcall/model/message.h>
#include "internal.h"
#include "members.h"

/* What is kept between messages; a giant's memory is given back. */
#define KEPT_ROOM_BYTES ((size_t)4 * 1024 * 1024)

/* Where the first field is looked for: far behind any header's first line. */
#define BEGINNING_BYTES ((size_t)8 * 1024)

struct files {
    struct arena *arena;
    struct members members;
    size_t at;             /* the member being read, or the next one */
    struct stream *stream; /* of it; NULL between members */
    struct mbox mbox;
    size_t left_out;     /* files that are no mail by name nor beginning */
    bool is_mbox, spent; /* spent: the member's one message has been yielded */
    unsigned number;     /* of messages yielded from an mbox */
    int64_t done_bytes, total_bytes;
    struct buf message, name;
    struct envelope envelope;
};

static void leave_member(struct files *files)
{
    files->done_bytes += files->members.items[files->at].bytes;
    stream_close(&files->stream);
    files->at++;
}

/* Whether a field stands in front of the first empty line, and nothing there that no text holds. More is not asked: a
 * header may begin with a line that is none, and what is in it is the parser's to judge. */
static bool begins_like_mail(struct stream *stream)
{
    const char *at;
    size_t there = stream_look(stream, BEGINNING_BYTES, &at);
    size_t skipped = there >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    while (skipped < there && (at[skipped] == '\n' || at[skipped] == '\r')) skipped++;
    for (at += skipped, there -= skipped; there > 0 && *at != '\n' && *at != '\r';) {
        const char *end = memchr(at, '\n', there);
        size_t line = end == NULL ? there : (size_t)(end - at) + 1;
        if (memchr(at, '\0', line) != NULL) return false;
        if (envelope_header_follows(at, line)) return true;
        at += line;
        there -= line;
    }
    return false;
}

static enum status enter_member(struct files *files, struct err *err)
{
    const struct member *member = &files->members.items[files->at];
    struct stat st;
    int fd = -1;
    files->spent = false;
    files->number = 0;
    if (member->kind == MEMBER_UNREAD) return err_set(err, BAD_INPUT, "%s: the folder cannot be read", member->path);
    if (strcmp(member->path, "-") == 0)
        fd = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    else
        fd = member_open(AT_FDCWD, member->path, &st);
    if (fd < 0) return err_set(err, BAD_INPUT, "cannot open %s: %s", member->path, strerror(errno));
    if (stream_open(fd, member->path, &files->stream, err) != OK) return BAD_INPUT;
    files->mbox = (struct mbox){.stream = files->stream};
    files->is_mbox = member->kind != MEMBER_MESSAGE && mbox_looks_like(files->stream);
    /* A file whose name promises nothing and which is no mbox is not ours to read. */
    files->spent = member->kind == MEMBER_MBOX && !files->is_mbox;
    files->left_out += files->spent;
    if (member->kind != MEMBER_NAMED || files->is_mbox || begins_like_mail(files->stream)) return OK;
    if (stream_failed(files->stream, err) != OK) return BAD_INPUT;
    return err_set(
        err, BAD_INPUT,
        "%s: this is no mail, no header field is in its beginning; \"mailcall ingest\" keeps it all the same "
        "from standard input",
        strcmp(member->path, "-") == 0 ? "standard input" : member->path);
}

static bool read_single(struct files *files)
{
    if (files->spent) return false;
    buf_clear(&files->message);
    files->envelope = (struct envelope){.received_utc = CLOCK_NONE};
    for (;;) {
        const char *at;
        size_t there = stream_look(files->stream, 1, &at);
        if (there == 0) break;
        buf_add(&files->message, at, there);
        stream_pass(files->stream, there);
    }
    files->spent = true;
    return true;
}

static void describe(struct files *files, struct incoming *out)
{
    const char *member = files->members.items[files->at].path;
    const char *path = strcmp(member, "-") == 0 ? "standard input" : member;
    buf_clear(&files->name);
    if (files->is_mbox)
        buf_printf(&files->name, "%s, message %u", path, ++files->number);
    else
        buf_puts(&files->name, path);
    out->truncated = message_shorten(&files->message);
    out->bytes = buf_text(&files->message);
    out->count = files->message.len;
    out->archived = true;
    out->sender = files->envelope.sender;
    /* A file's own times are those of its last copying: what the message's header says is nearer the truth. */
    out->received_utc = files->envelope.received_utc;
    out->name = buf_text(&files->name);
}

static enum status files_next(void *self, struct incoming *out, bool *more, struct err *err)
{
    struct files *files = self;
    if (files->message.room > KEPT_ROOM_BYTES) buf_release(&files->message);
    while (files->at < files->members.count) {
        if (files->stream == NULL) {
            enum status status = enter_member(files, err);
            if (status != OK) {
                leave_member(files);
                return status;
            }
        }
        bool there = files->is_mbox ? mbox_next(&files->mbox, &files->message, &files->envelope) : read_single(files);
        enum status status = stream_failed(files->stream, err);
        if (status != OK) {
            leave_member(files);
            return status;
        }
        if (there) {
            describe(files, out);
            *more = true;
            return OK;
        }
        leave_member(files);
    }
    *more = false;
    return OK;
}

static void files_progress(const void *self, int64_t *done, int64_t *total)
{
    const struct files *files = self;
    *done = files->done_bytes + (files->stream == NULL ? 0 : stream_done(files->stream));
    *total = files->total_bytes;
}

static size_t files_left_out(const void *self)
{
    const struct files *files = self;
    return files->left_out;
}

static void files_close(void *self)
{
    struct files *files = self;
    stream_close(&files->stream);
    buf_release(&files->message);
    buf_release(&files->name);
    arena_free(&files->arena);
    free(files);
}

static const struct source_ops files_ops = {
    .next = files_next, .progress = files_progress, .left_out = files_left_out, .close = files_close};

static void add_single(struct members *members, const char *path, const struct stat *st)
{
    struct member *member = ARENA_PUSH(members->arena, members->items, members->count, members->room);
    member->path = arena_strdup(members->arena, path);
    member->kind = MEMBER_NAMED;
    member->bytes = st == NULL ? 0 : st->st_size;
}

static enum status refused(const char *path, const char *real, int number, struct err *err)
{
    char whose[FILE_WHOSE_BYTES] = "";
    if (number == EACCES) file_whose(real, whose);
    return err_set(err, number == EACCES ? DENIED : BAD_INPUT, "cannot open %s: %s%s", path, strerror(number), whose);
}

/* The path as the user gave it may be a link; below it none is followed. */
static enum status gather(const char *path, struct members *members, struct err *err)
{
    struct stat st;
    if (strcmp(path, "-") == 0) {
        add_single(members, path, NULL);
        return OK;
    }
    char real[PATH_MAX];
    if (realpath(path, real) == NULL || stat(real, &st) != 0) return refused(path, path, errno, err);
    if (S_ISDIR(st.st_mode)) return members_of_folder(real, members, err);
    if (!S_ISREG(st.st_mode)) return err_set(err, BAD_INPUT, "%s is neither a file nor a folder", path);
    if (access(real, R_OK) != 0) return refused(path, real, errno, err);
    add_single(members, real, &st);
    return OK;
}

enum status source_open(const char *path, struct source **out, struct err *err)
{
    struct files *files = mem_alloc(sizeof *files);
    files->arena = arena_new();
    files->members.arena = files->arena;
    buf_init(&files->message, MESSAGE_MAX_BYTES);
    buf_init(&files->name, PATH_MAX + 64);
    enum status status = gather(path, &files->members, err);
    if (status != OK) {
        files_close(files);
        return status;
    }
    for (size_t i = 0; i < files->members.count; i++) files->total_bytes += files->members.items[i].bytes;
    *out = source_new(&files_ops, files);
    return OK;
}
