/* SPDX-License-Identifier: MIT */
/*
 * lmtp: offering the message to the resident process (RFC 2033). Only 250 after the final dot counts.
 *
 * DATA carries lines that end in CR LF and the other side stores them with LF. A message for which that would not give
 * the same bytes back (a CR or a NUL in it, no line end at its end) is not offered, nor one that carries what LMTP has
 * no words for: a call, or that it was shortened.
 */
#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "deliver.h"

/* The recipient when the mail system named none: the resident process takes it for "unknown" (RFC 2606). */
#define UNKNOWN_RECIPIENT "unknown@mailcall.invalid"
#define ADDRESS_MAX_BYTES 320

struct session {
    int fd;
    int64_t deadline; /* for all of it: who is slow byte by byte gains nothing */
    char reply[1024];
    size_t there; /* of reply */
};

static bool wait_for(const struct session *session, short events)
{
    for (;;) {
        int64_t left = session->deadline - deliver_now_ms();
        if (asked_to_end || left <= 0) return false;
        struct pollfd polled = {.fd = session->fd, .events = events};
        int ready = poll(&polled, 1, DELIVER_SHORT_WAIT(left));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR) return false;
    }
}

static bool send_all(const struct session *session, const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t put = send(session->fd, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put > 0) {
            bytes += put;
            count -= (size_t)put;
        } else if (put < 0 && errno == EAGAIN) {
            if (!wait_for(session, POLLOUT)) return false;
        } else if (put == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

static bool say(const struct session *session, const char *line)
{
    return send_all(session, line, strlen(line));
}

/* Takes one line out of what was received. -1: no whole line yet; 0: more lines of this reply follow; else its code. */
static int take_line(struct session *session)
{
    char *end = memchr(session->reply, '\n', session->there);
    if (end == NULL) return -1;
    const char *line = session->reply;
    size_t length = (size_t)(end - session->reply) + 1;
    bool code = length >= 4;
    for (int i = 0; code && i < 3; i++) code = line[i] >= '0' && line[i] <= '9';
    int number = code ? (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0') : 599;
    if (code && line[3] == '-') number = 0;
    session->there -= length;
    memmove(session->reply, end + 1, session->there);
    return number;
}

/* The code of the next reply; 0 when none came in time or in shape. */
static int hear(struct session *session)
{
    for (;;) {
        int code = take_line(session);
        if (code > 0) return code;
        if (code == 0) continue;
        if (session->there == sizeof session->reply || !wait_for(session, POLLIN)) return 0;
        ssize_t got = recv(session->fd, session->reply + session->there, sizeof session->reply - session->there, 0);
        if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) return 0;
        session->there += got > 0 ? (size_t)got : 0;
    }
}

/* An address that could become a second command, or part of another one, is not said. */
static bool address_is_plain(const char *address)
{
    size_t length = strlen(address);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)address[i] <= ' ' || address[i] == '<' || address[i] == '>' || address[i] == 127)
            return false;
    return length <= ADDRESS_MAX_BYTES;
}

static bool can_carry(const struct options *options, const struct message *message)
{
    return message->count > 0 && message->bytes[message->count - 1] == '\n' && !message->truncated &&
           options->call[0] == '\0' && memchr(message->bytes, '\r', message->count) == NULL &&
           memchr(message->bytes, '\0', message->count) == NULL && address_is_plain(options->sender) &&
           address_is_plain(options->recipient);
}

static int dial(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) return -1;
    memcpy(address.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) return -1;
    /* Not blocking: where nobody listens, or too many wait, this answers at once, and there are other ways. */
    if (connect(fd, (const struct sockaddr *)&address, sizeof address) == 0) return fd;
    close(fd);
    return -1;
}

/* The message's lines with CR LF, and a dot before each that begins with one (RFC 5321 section 4.5.2). */
static bool send_data(const struct session *session, const struct message *message)
{
    char block[16 * 1024];
    size_t filled = 0;
    bool line_start = true;
    for (size_t i = 0; i < message->count; i++) {
        char c = message->bytes[i];
        if (c == '\n')
            block[filled++] = '\r';
        else if (c == '.' && line_start)
            block[filled++] = '.';
        block[filled++] = c;
        line_start = c == '\n';
        if (filled >= sizeof block - 2) {
            if (!send_all(session, block, filled)) return false;
            filled = 0;
        }
    }
    return send_all(session, block, filled) && say(session, ".\r\n");
}

static enum kept converse(struct session *session, const struct options *options, const struct message *message)
{
    char from[ADDRESS_MAX_BYTES + 32], to[ADDRESS_MAX_BYTES + 32];
    snprintf(from, sizeof from, "MAIL FROM:<%.*s>\r\n", ADDRESS_MAX_BYTES, options->sender);
    snprintf(to, sizeof to, "RCPT TO:<%.*s>\r\n", ADDRESS_MAX_BYTES,
             options->recipient[0] == '\0' ? UNKNOWN_RECIPIENT : options->recipient);
    if (hear(session) != 220 || !say(session, "LHLO mailcall-deliver\r\n") || hear(session) != 250 ||
        !say(session, from) || hear(session) != 250 || !say(session, to) || hear(session) != 250 ||
        !say(session, "DATA\r\n") || hear(session) != 354)
        return NOT_KEPT;
    if (!send_data(session, message) || hear(session) != 250) return NOT_KEPT;
    (void)say(session, "QUIT\r\n");
    return KEPT;
}

enum kept lmtp_deliver(const struct options *options, const struct message *message)
{
    char path[4096];
    if (!can_carry(options, message)) return NOT_KEPT;
    const char *socket_path = options->socket;
    if (socket_path == NULL) {
        if (options->site == NULL || !deliver_join(path, sizeof path, options->site, "lmtp.sock")) return NOT_KEPT;
        socket_path = path;
    }
    struct session session = {.fd = dial(socket_path),
                              .deadline = deliver_now_ms() + (int64_t)options->socket_seconds * 1000};
    if (session.fd < 0) return NOT_KEPT;
    enum kept kept = converse(&session, options, message);
    close(session.fd);
    return kept;
}
