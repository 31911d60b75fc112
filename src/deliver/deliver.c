/* SPDX-License-Identifier: MIT */
/* deliver: signals, reading the message, and the order in which it is offered. See deliver.h. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include "deliver.h"

#define EXIT_KEPT 0
#define EXIT_LATER 75
#define FIRST_ROOM_BYTES ((size_t)64 * 1024)

/* Mail systems show this to people; a text that begins "4.3.0" also says "later" to those that read it (RFC 3463). */
static _Noreturn void leave_for_later(const char *line)
{
    (void)deliver_write(STDOUT_FILENO, line, strlen(line));
    _exit(EXIT_LATER);
}

static void on_request(int number)
{
    (void)number;
    asked_to_end = 1;
}

#ifndef __SANITIZE_ADDRESS__
/* Death by a signal is "later" to some mail systems and a bounce to others. */
static void on_crash(int number)
{
    (void)number;
    _exit(EXIT_LATER);
}
#endif

static void handle(int number, void (*handler)(int))
{
    struct sigaction action = {.sa_handler = handler}; /* no SA_RESTART: waiting must end */
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

/* Whoever started us may have left signals ignored or blocked. */
static void settle_signals(void)
{
    static const int requests[] = {SIGTERM, SIGHUP,  SIGINT,    SIGQUIT, SIGALRM, SIGUSR1,
                                   SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGPOLL};
    static const int ignored[] = {SIGPIPE, SIGXFSZ, SIGTTOU, SIGTTIN, SIGTSTP};
    for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++) handle(requests[i], on_request);
    for (size_t i = 0; i < sizeof ignored / sizeof ignored[0]; i++) handle(ignored[i], SIG_IGN);
    handle(SIGCHLD, SIG_DFL);
#ifndef __SANITIZE_ADDRESS__
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGSYS};
    for (size_t i = 0; i < sizeof crashes / sizeof crashes[0]; i++) handle(crashes[i], on_crash);
#endif
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* A closed descriptor below 3 would be given to the first file we open. Returns false when standard input is closed. */
static bool settle_descriptors(void)
{
    bool input = true;
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
        if (open("/dev/null", O_RDWR) != fd) _exit(EXIT_LATER);
        if (fd == STDIN_FILENO) input = false;
    }
    return input;
}

/* Waits for bytes on standard input until `deadline`. False when none came in time or we are asked to end. */
static bool wait_for_input(int64_t deadline)
{
    for (;;) {
        int64_t left = deadline - deliver_now_ms();
        if (asked_to_end || left <= 0) return false;
        struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
        int ready = poll(&input, 1, DELIVER_SHORT_WAIT(left));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR && errno != EAGAIN) return false;
    }
}

static bool grow(struct message *message, size_t *room)
{
    size_t wanted = *room == 0 ? FIRST_ROOM_BYTES : *room * 2;
    if (wanted > DELIVER_MAX_BYTES + 1) wanted = DELIVER_MAX_BYTES + 1;
    char *moved = realloc(message->bytes, wanted);
    if (moved == NULL) return false;
    message->bytes = moved;
    *room = wanted;
    return true;
}

/* The header and the first megabyte after it stay; a header larger than that is cut as well. */
static void shorten(struct message *message)
{
    size_t header = 0;
    while (header < DELIVER_SHORTENED_BYTES) {
        const char *line = message->bytes + header;
        const char *end = memchr(line, '\n', message->count - header);
        if (end == NULL)
            header = DELIVER_SHORTENED_BYTES;
        else
            header += (size_t)(end - line) + 1;
        if (end == line || (end == line + 1 && *line == '\r')) break;
    }
    if (header > DELIVER_SHORTENED_BYTES) header = DELIVER_SHORTENED_BYTES;
    message->count = header + DELIVER_SHORTENED_BYTES;
    message->truncated = true;
}

/* Reads to the end of file. What is more than a message may be is read and dropped, so that the writer can finish. */
static bool read_message(const struct options *options, struct message *message)
{
    size_t room = 0;
    int64_t last = deliver_now_ms() + (int64_t)options->total_seconds * 1000;
    for (;;) {
        if (message->count == room && !message->truncated && !grow(message, &room)) return false;
        int64_t stall = deliver_now_ms() + (int64_t)options->stall_seconds * 1000;
        if (!wait_for_input(stall < last ? stall : last)) return false;
        char dropped[4096];
        ssize_t got = message->truncated ? read(STDIN_FILENO, dropped, sizeof dropped)
                                         : read(STDIN_FILENO, message->bytes + message->count, room - message->count);
        if (got == 0) return true;
        if (got < 0 && errno != EINTR && errno != EAGAIN) return false;
        if (got <= 0 || message->truncated) continue;
        message->count += (size_t)got;
        if (message->count > DELIVER_MAX_BYTES) shorten(message);
    }
}

/* What a postmaster reads in the log, and perhaps a sender in a delay notice: no path of ours, and what to mend. */
static const char *reason(void)
{
    switch (spool_trouble) {
    case EACCES:
    case EPERM:
        return "4.3.0 mailcall-deliver: the user it was run as may not write to the site; give the site to that user\n";
    case EROFS: return "4.3.0 mailcall-deliver: the site can only be read, not written to; try again later\n";
    case ENOSPC:
    case EDQUOT: return "4.3.0 mailcall-deliver: the disk of the site is full; try again later\n";
    case ENOENT: return "4.3.0 mailcall-deliver: there is no such site; \"mailcall init\" makes one\n";
    case ENOTDIR:
    case ELOOP: return "4.3.0 mailcall-deliver: the spool is no folder, or a symbolic link, which is refused\n";
    default: return "4.3.0 mailcall-deliver: the message could not be kept now; try again later\n";
    }
}

static enum kept offer(const struct options *options, const struct message *message)
{
    char folder[4096];
    if (lmtp_deliver(options, message) == KEPT || (!asked_to_end && ingest_deliver(options, message) == KEPT))
        return KEPT;
    for (size_t i = 0; i < options->spool_count && !asked_to_end; i++)
        if (spool_deliver(options->spools[i], options, message) == KEPT) return KEPT;
    if (options->spool_count == 0 && !asked_to_end && deliver_join(folder, sizeof folder, options->site, "spool"))
        return spool_deliver(folder, options, message);
    return NOT_KEPT;
}

int main(int argc, char **argv)
{
    struct options options;
    struct message message = {0};
    bool help;
    settle_signals();
    umask(077);
    bool input = settle_descriptors();
    if (!options_read(argc, argv, &options, &help))
        leave_for_later("4.3.0 mailcall-deliver: its command line is wrong; see mailcall-deliver --help\n");
    if (help) {
        options_help();
        /* In an alias, --help keeps no message: only a person is told that all went well. */
        _exit(isatty(STDIN_FILENO) ? EXIT_KEPT : EXIT_LATER);
    }
    if (!input || !read_message(&options, &message))
        leave_for_later("4.3.0 mailcall-deliver: the message did not arrive whole; try again later\n");
    message.received_utc = (int64_t)time(NULL);
    if (offer(&options, &message) != KEPT) leave_for_later(reason());
    _exit(EXIT_KEPT);
}
