/* SPDX-License-Identifier: MIT */
/*
 * child_server: a confined child that lives for many questions. Both sides speak over one socket: eight bytes of
 * length, then as many bytes, a question and its answer in turn.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/mem.h>
#include "child_internal.h"

#define CHILD_SOCKET 3
#define STEP_BYTES ((size_t)64 * 1024)
#define GRACE_LOOKS 100 /* about a second */
/* A question is a message and what is known around it; more than this was never asked. */
#define QUESTION_MAX_BYTES ((size_t)1 << 30)

struct child_server {
    pid_t pid;
    int fd;
    unsigned wall_ms;
};

/* --- in the child --- */

static bool read_exactly(void *into, size_t bytes)
{
    char *at = into;
    while (bytes > 0) {
        ssize_t got = read(CHILD_SOCKET, at, bytes);
        if (got == 0 || (got < 0 && errno != EINTR)) return false;
        if (got > 0) {
            at += got;
            bytes -= (size_t)got;
        }
    }
    return true;
}

static bool write_exactly(const void *from, size_t bytes)
{
    const char *at = from;
    while (bytes > 0) {
        ssize_t put = send(CHILD_SOCKET, at, bytes, MSG_NOSIGNAL);
        if (put < 0 && errno != EINTR) return false;
        if (put > 0) {
            at += put;
            bytes -= (size_t)put;
        }
    }
    return true;
}

/* The kernel counts what the process used in its whole life: the limit moves on with it. */
static void grant_cpu(unsigned seconds)
{
    struct rusage used;
    struct rlimit both;
    if (seconds == 0 || getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &both) != 0) return;
    both.rlim_cur = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1 + seconds;
    setrlimit(RLIMIT_CPU, &both);
}

static int serve(child_answer *answer, void *context, const struct child_limits *limits, size_t most_bytes)
{
    struct buf out = BUF_INIT(most_bytes);
    uint64_t length;
    while (read_exactly(&length, sizeof length)) {
        if (length > QUESTION_MAX_BYTES) return 1;
        char *question = mem_alloc((size_t)length + 1);
        if (!read_exactly(question, (size_t)length)) return 1;
        grant_cpu(limits->cpu_seconds);
        buf_clear(&out);
        int code = answer(context, question, (size_t)length, &out);
        free(question);
        if (code != 0) return code;
        length = out.len;
        if (out.cut || !write_exactly(&length, sizeof length) || !write_exactly(out.data, out.len)) return 1;
    }
    return 0;
}

/* --- in the parent --- */

enum status child_server_start(child_answer *answer, void *context, const struct child_limits *limits,
                               struct child_server **out, struct err *err)
{
    int ends[2];
    struct child_limits lasting = *limits;
    lasting.cpu_seconds = 0; /* granted question by question */
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return err_set(err, TRANSIENT, "cannot make a socket to a child: %s", strerror(errno));
    pid_t parent = getpid(), pid = fork();
    if (pid < 0) {
        int number = errno;
        close(ends[0]);
        close(ends[1]);
        return err_set(err, TRANSIENT, "cannot make a child process: %s", strerror(number));
    }
    if (pid == 0) {
        const int fds[] = {-1, -1, -1, ends[1]};
        _exit(child_settle_in(parent, &lasting, fds, CHILD_SOCKET + 1) ? serve(answer, context, limits, SIZE_MAX / 2)
                                                                       : 127);
    }
    close(ends[1]);
    setpgid(pid, pid); /* the child does so too: whoever comes first */
    *out = mem_alloc(sizeof **out);
    **out = (struct child_server){.pid = pid, .fd = ends[0], .wall_ms = limits->wall_ms};
    return OK;
}

/* Sends what fits. False when nobody is there to take it. */
static bool give(struct child_server *server, const char **at, size_t *bytes)
{
    while (*bytes > 0) {
        ssize_t put = send(server->fd, *at, *bytes, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put < 0 && errno == EAGAIN) return true;
        if (put < 0 && errno != EINTR) return false;
        if (put > 0) {
            *at += put;
            *bytes -= (size_t)put;
        }
    }
    return true;
}

/* Takes what is there. False at the end of the child. */
static bool take(struct child_server *server, char *head, size_t *head_bytes, struct buf *out)
{
    char step[STEP_BYTES];
    for (;;) {
        bool in_head = *head_bytes < sizeof(uint64_t);
        ssize_t got = in_head ? recv(server->fd, head + *head_bytes, sizeof(uint64_t) - *head_bytes, MSG_DONTWAIT)
                              : recv(server->fd, step, sizeof step, MSG_DONTWAIT);
        if (got == 0) return false;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno == EAGAIN;
        if (in_head)
            *head_bytes += (size_t)got;
        else
            buf_add(out, step, (size_t)got);
        if (out->cut) return true;
    }
}

/* Whether the child ends by itself; it stays unreaped, so that its number stays taken. One that has left its socket and
 * lives on is not waited for. */
static bool ends_soon(pid_t pid)
{
    for (int i = 0; i < GRACE_LOOKS; i++) {
        siginfo_t info = {0};
        if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid) return true;
        poll(NULL, 0, i < 10 ? 1 : 10);
    }
    return false;
}

/* Kills the child's group, reaps the child, and says how it ended when that is not `decided`. */
static void finish(struct child_server *server, bool decided, struct child_result *result)
{
    int wait_status = 0;
    bool ended = !decided && ends_soon(server->pid);
    kill(-server->pid, SIGKILL);
    if (!ended) kill(server->pid, SIGKILL);
    close(server->fd);
    while (waitpid(server->pid, &wait_status, 0) < 0 && errno == EINTR) continue;
    bool signalled = WIFSIGNALED(wait_status);
    result->code = signalled ? WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
    if (!decided) result->end = signalled ? CHILD_SIGNALLED : CHILD_EXITED;
    server->pid = 0;
}

bool child_server_ask(struct child_server *server, const void *question, size_t bytes, struct buf *out,
                      struct child_result *result)
{
    uint64_t length = bytes;
    const char *at = (const char *)&length, *rest = question;
    size_t left = sizeof length, head_bytes = 0, before = out->len;
    char head[sizeof length] = {0};
    int64_t started = clock_steady_ms();
    for (bool in_head = true;;) {
        bool there = give(server, &at, &left);
        if (there && in_head && left == 0) {
            in_head = false;
            at = rest;
            left = bytes;
            continue;
        }
        there = take(server, head, &head_bytes, out) && there;
        memcpy(&length, head, sizeof length);
        if (head_bytes == sizeof head && out->len - before == length && !out->cut) return true;
        int64_t passed = clock_steady_ms() - started;
        bool late = server->wall_ms > 0 && passed >= (int64_t)server->wall_ms;
        if (!there || late || out->cut) {
            result->end = out->cut ? CHILD_OVER_OUTPUT : CHILD_TIMED_OUT;
            finish(server, there, result);
            return false;
        }
        struct pollfd polled = {.fd = server->fd, .events = (short)(POLLIN | (left > 0 ? POLLOUT : 0))};
        int64_t wait_ms = server->wall_ms > 0 ? (int64_t)server->wall_ms - passed : 60000;
        poll(&polled, 1, wait_ms > 60000 ? 60000 : (int)wait_ms);
    }
}

void child_server_end(struct child_server **server)
{
    struct child_result ignored;
    if (server == NULL || *server == NULL) return;
    if ((*server)->pid > 0) finish(*server, true, &ignored);
    free(*server);
    *server = NULL;
}
