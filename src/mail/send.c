/* SPDX-License-Identifier: MIT */
/*
 * send: the site's sendmail, run without a shell. It gets LF line ends, as every sendmail expects on its standard
 * input, and -i, so that a line of a lone dot is text.
 */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/child.h>
#include <mailcall/mail/send.h>
#include "encode.h"

/* What sendmail says is kept this far. */
#define TALK_MAX_BYTES 1000
#define SEND_MAX_BYTES (64 * 1024 * 1024)

static void add_with_feeds(struct buf *out, const char *bytes, size_t count)
{
    const char *at = bytes, *end = bytes + count;
    while (at < end) {
        const char *carriage = memchr(at, '\r', (size_t)(end - at));
        const char *to = carriage ? carriage : end;
        buf_add(out, at, (size_t)(to - at));
        if (carriage && !(to + 1 < end && to[1] == '\n')) buf_putc(out, '\r');
        at = carriage ? to + 1 : end;
    }
}

/* On one line, without controls. */
static void flatten(struct buf *talk)
{
    while (talk->len > 0 && (unsigned char)talk->data[talk->len - 1] <= 32) buf_truncate(talk, talk->len - 1);
    for (size_t i = 0; i < talk->len; i++)
        if ((unsigned char)talk->data[i] < 32 || talk->data[i] == 127) talk->data[i] = ' ';
}

static enum status report(const char *program, const struct child_result *result, struct buf *talk, unsigned wall_ms,
                          struct err *err)
{
    flatten(talk);
    const char *said = talk->len ? buf_text(talk) : "it said nothing";
    switch (result->end) {
    case CHILD_EXITED:
        if (result->code == 0) return OK;
        return err_set(err, UNSENT, "%s ended with code %d: %s", program, result->code, said);
    case CHILD_SIGNALLED: return err_set(err, UNSENT, "%s was ended by signal %d: %s", program, result->code, said);
    case CHILD_TIMED_OUT:
        return err_set(err, UNSENT, "%s did not finish within %u seconds and was ended: %s", program, wall_ms / 1000,
                       said);
    case CHILD_OVER_OUTPUT: return err_set(err, UNSENT, "%s talked without end and was ended: %s", program, said);
    }
    return err_set(err, BUG, "%s ended in a way that is not known", program);
}

/* Asked before running: a child that cannot become the program can only end with a code that names nothing. */
static bool can_run(const char *program)
{
    struct stat about;
    return stat(program, &about) == 0 && S_ISREG(about.st_mode) && access(program, X_OK) == 0;
}

enum status send_message(const char *program, const char *sender, const char *recipient, const void *bytes,
                         size_t count, unsigned wall_ms, struct err *err)
{
    if (*program != '/') return err_set(err, BAD_CONFIG, "the mail program \"%s\" must be an absolute path", program);
    if (*sender && strcmp(sender, "<>") != 0 && !address_is_sendable(sender))
        return err_set(err, BAD_INPUT, "\"%.200s\" cannot be an envelope sender: write name@domain", sender);
    if (!address_is_sendable(recipient))
        return err_set(err, BAD_INPUT, "\"%.200s\" cannot be a recipient: write name@domain", recipient);
    if (!can_run(program))
        return err_set(err, UNSENT, "there is no mail program %s; mend <sendmail> in mailcall.xml", program);
    const char *const argv[] = {program, "-i", "-f", *sender ? sender : "<>", "--", recipient, NULL};
    struct child_limits limits = {.wall_ms = wall_ms};
    struct child_result result = {.code = 0};
    struct buf input = BUF_INIT(SEND_MAX_BYTES), talk = BUF_INIT(TALK_MAX_BYTES);
    enum status status = OK;
    add_with_feeds(&input, bytes, count);
    if (input.cut)
        status = err_set(err, BAD_INPUT, "the message is larger than %d bytes", SEND_MAX_BYTES);
    else
        status = child_run(argv, buf_text(&input), input.len, &limits, NULL, &talk, &result, err);
    if (status == OK) status = report(program, &result, &talk, wall_ms, err);
    buf_release(&input);
    buf_release(&talk);
    return status;
}
