/* SPDX-License-Identifier: MIT */
/*
 * child: work that may crash, run where a crash costs nothing.
 *
 * The parent waits on the pipes and on the process at once. When the child ends, or its time is over, its whole process
 * group is killed before the child is reaped, so that the group's number cannot have become somebody else's.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include "child_internal.h"

#if defined(__SANITIZE_ADDRESS__)
#define RESERVES_TERABYTES 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RESERVES_TERABYTES 1
#endif
#endif
#ifndef RESERVES_TERABYTES
#define RESERVES_TERABYTES 0
#endif

/* The dynamic loader needs a few descriptors; nothing else in a child does. */
#define CHILD_MAX_DESCRIPTORS 32
/* Without pidfd_open the process is looked at this often. */
#define LOOK_MS 5
#define STEP_BYTES ((size_t)64 * 1024)

enum { CHANNEL_IN, CHANNEL_OUT, CHANNEL_TALK, CHANNELS };

struct running {
    pid_t pid;
    int pid_fd;       /* -1 where the kernel has none */
    int fd[CHANNELS]; /* our ends, -1 when closed */
    const char *input;
    size_t input_bytes;
    struct buf *kept[CHANNELS];
    bool may_leave_children; /* when it ended by itself */
};

/* The confined child's own file in memory: made before it may write none, and filled by mapping it. */
static int scratch = -1;

static void close_if_open(int *fd)
{
    if (*fd >= 0) close(*fd);
    *fd = -1;
}

static void limit(__rlimit_resource_t what, rlim_t value)
{
    struct rlimit both = {.rlim_cur = value, .rlim_max = value};
    setrlimit(what, &both);
}

/* In the child: what it may use. A limit that cannot be set leaves the wall clock, which always holds. */
static void apply_limits(const struct child_limits *limits)
{
    limit(RLIMIT_CORE, 0);
    if (limits == NULL) return;
    if (limits->cpu_seconds > 0) limit(RLIMIT_CPU, limits->cpu_seconds);
    if (limits->memory_bytes > 0 && !RESERVES_TERABYTES) limit(RLIMIT_AS, limits->memory_bytes);
    if (limits->no_new_files) {
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); /* elsewhere a mail program needs its group: postdrop is setgid */
        limit(RLIMIT_FSIZE, 0);
        limit(RLIMIT_NOFILE, CHILD_MAX_DESCRIPTORS);
    }
}

static void default_signals(void)
{
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Kernels before 5.9 have no close_range. */
static void close_from(int first)
{
    if (syscall(SYS_close_range, (unsigned)first, ~0u, 0) == 0) return;
    DIR *dir = opendir("/proc/self/fd");
    if (dir == NULL) {
        for (int fd = first; fd < 4096; fd++) close(fd);
        return;
    }
    const struct dirent *entry;
    while ((entry = readdir(dir)) != NULL) {
        int fd = (int)strtol(entry->d_name, NULL, 10);
        if (fd >= first && fd != dirfd(dir)) close(fd);
    }
    closedir(dir);
}

/* In the child: puts `fds` at 0, 1, 2, ... with /dev/null where one is -1, and closes all others. False when that is
 * impossible. */
static bool arrange_descriptors(const int fds[], int count)
{
    int high[4];
    for (int i = 0; i < count; i++) {
        int from = fds[i] >= 0 ? fds[i] : open("/dev/null", O_RDWR);
        high[i] = fcntl(from, F_DUPFD, 10 + count);
        if (from < 0 || high[i] < 0) return false;
    }
    for (int i = 0; i < count; i++)
        if (dup2(high[i], i) < 0) return false;
    close_from(count);
    return true;
}

/* Holes cost nothing: only what is written takes memory. -1 where there is none to be had. */
static int new_scratch(size_t bytes)
{
    int fd = memfd_create("input", MFD_CLOEXEC);
    if (fd < 0) fd = open(P_tmpdir, O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR); /* kernels before 3.17 */
    /* Where no file may grow this fails, and need not kill. */
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGXFSZ, &ignore, &before);
    if (fd >= 0 && ftruncate(fd, (off_t)bytes) != 0) close_if_open(&fd);
    sigaction(SIGXFSZ, &before, NULL);
    return fd;
}

bool child_settle_in(pid_t parent, const struct child_limits *limits, const int fds[], int count)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent) return false;
    default_signals();
    if (!arrange_descriptors(fds, count)) return false;
    scratch = limits != NULL && limits->keeps_scratch ? new_scratch(CHILD_SCRATCH_BYTES) : -1;
    apply_limits(limits);
    return true;
}

static void watch(struct running *child, pid_t pid)
{
    setpgid(pid, pid); /* the child does so too: whoever comes first */
    child->pid = pid;
    child->pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    for (int i = 0; i < CHANNELS; i++)
        if (child->fd[i] >= 0) fcntl(child->fd[i], F_SETFL, O_NONBLOCK);
}

/* True when the child has ended; it stays unreaped, so that its number stays taken. */
static bool has_ended(const struct running *child)
{
    siginfo_t info = {0};
    int done;
    do done = waitid(P_PID, (id_t)child->pid, &info, WEXITED | WNOHANG | WNOWAIT);
    while (done < 0 && errno == EINTR);
    return done < 0 || info.si_pid == child->pid;
}

/* Takes what is there to take. False once there is nothing more to come. */
static bool take(int fd, struct buf *kept)
{
    char step[STEP_BYTES];
    for (;;) {
        ssize_t got = read(fd, step, sizeof step);
        if (got > 0)
            buf_add(kept, step, (size_t)got);
        else if (got == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
        else if (errno == EAGAIN || kept->cut)
            return true;
        if (kept->cut) return true;
    }
}

/* Gives what fits. False once all is given, or nobody wants it. */
static bool give(struct running *child)
{
    while (child->input_bytes > 0) {
        ssize_t put = write(child->fd[CHANNEL_IN], child->input, child->input_bytes);
        if (put > 0) {
            child->input += put;
            child->input_bytes -= (size_t)put;
        } else if (put < 0 && errno == EAGAIN) {
            return true;
        } else if (put == 0 || errno != EINTR) {
            return false;
        }
    }
    return false;
}

/* Moves what can be moved. False when more came than may be kept. */
static bool move_bytes(struct running *child)
{
    if (child->fd[CHANNEL_IN] >= 0 && !give(child)) close_if_open(&child->fd[CHANNEL_IN]);
    for (int i = CHANNEL_OUT; i < CHANNELS; i++) {
        if (child->fd[i] < 0) continue;
        bool more = take(child->fd[i], child->kept[i]);
        if (i == CHANNEL_OUT && child->kept[i]->cut) return false;
        if (i == CHANNEL_TALK) child->kept[i]->cut = false; /* chatter past the limit is dropped, not punished */
        if (!more) close_if_open(&child->fd[i]);
    }
    return true;
}

static void wait_for_something(const struct running *child, int64_t left_ms)
{
    struct pollfd polled[CHANNELS + 1];
    nfds_t count = 0;
    for (int i = 0; i < CHANNELS; i++)
        if (child->fd[i] >= 0)
            polled[count++] = (struct pollfd){.fd = child->fd[i], .events = i == CHANNEL_IN ? POLLOUT : POLLIN};
    if (child->pid_fd >= 0)
        polled[count++] = (struct pollfd){.fd = child->pid_fd, .events = POLLIN};
    else if (left_ms < 0 || left_ms > LOOK_MS)
        left_ms = LOOK_MS;
    poll(polled, count, left_ms > 60000 ? 60000 : (int)left_ms);
}

/* Kills what is left of the group, reaps the child and says how it ended, unless that was decided before. */
static void finish(struct running *child, bool decided, struct child_result *result)
{
    if (decided || !child->may_leave_children) {
        kill(-child->pid, SIGKILL);
        kill(child->pid, SIGKILL);
    }
    int wait_status = 0;
    while (waitpid(child->pid, &wait_status, 0) < 0 && errno == EINTR) continue;
    close_if_open(&child->pid_fd);
    for (int i = 0; i < CHANNELS; i++) close_if_open(&child->fd[i]);
    bool signalled = WIFSIGNALED(wait_status);
    result->code = signalled ? WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
    if (!decided) result->end = signalled ? CHILD_SIGNALLED : CHILD_EXITED;
}

static void attend(struct running *child, const struct child_limits *limits, struct child_result *result)
{
    int64_t wall_ms = limits == NULL ? 0 : (int64_t)limits->wall_ms, started = clock_steady_ms();
    bool decided = false;
    for (;;) {
        bool ended = has_ended(child);
        if (!move_bytes(child)) {
            result->end = CHILD_OVER_OUTPUT;
            decided = true;
        }
        int64_t left = wall_ms == 0 ? -1 : started + wall_ms - clock_steady_ms();
        if (ended || decided) break;
        if (wall_ms > 0 && left <= 0) {
            result->end = CHILD_TIMED_OUT;
            decided = true;
            break;
        }
        wait_for_something(child, left);
    }
    finish(child, decided, result);
}

static void close_both(int ends[2])
{
    close_if_open(&ends[0]);
    close_if_open(&ends[1]);
}

enum status child_call(int (*work)(void *context, int out_fd), void *context, const struct child_limits *limits,
                       struct buf *out, struct child_result *result, struct err *err)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return err_set(err, TRANSIENT, "cannot make a pipe to a child: %s", strerror(errno));
    pid_t parent = getpid(), pid = fork();
    if (pid < 0) {
        int number = errno;
        close_both(ends);
        return err_set(err, TRANSIENT, "cannot make a child process: %s", strerror(number));
    }
    if (pid == 0) {
        const int fds[] = {-1, -1, -1, ends[1]};
        _exit(child_settle_in(parent, limits, fds, 4) ? work(context, 3) : 127);
    }
    close(ends[1]);
    struct running child = {.fd = {-1, ends[0], -1}, .kept = {NULL, out, NULL}};
    watch(&child, pid);
    attend(&child, limits, result);
    return OK;
}

static _Noreturn void become(const char *const argv[], const int fds[], pid_t parent, const struct child_limits *limits)
{
    static char path[] = "PATH=/usr/local/bin:/usr/bin:/bin", lang[] = "LANG=C.UTF-8", zone[] = "TZ=UTC0";
    char *environment[] = {path, lang, zone, NULL};
    if (child_settle_in(parent, limits, fds, 3)) {
        union { /* execve takes the strings as writable and does not write them */
            const char *const *ours;
            char *const *theirs;
        } arguments = {.ours = argv};
        execve(argv[0], arguments.theirs, environment);
    }
    _exit(127);
}

/* `in_fd` is the program's standard input; -1: `input` through a pipe. */
static enum status run_program(const char *const argv[], int in_fd, const void *input, size_t input_bytes,
                               const struct child_limits *limits, struct buf *out, struct buf *talk,
                               struct child_result *result, struct err *err)
{
    if (argv[0] == NULL || argv[0][0] != '/') return err_set(err, BUG, "a program is run by its absolute path only");
    int in_ends[2] = {-1, -1}, out_ends[2] = {-1, -1}, talk_ends[2] = {-1, -1};
    if ((in_fd < 0 && pipe2(in_ends, O_CLOEXEC) != 0) || (out != NULL && pipe2(out_ends, O_CLOEXEC) != 0) ||
        (talk != NULL && pipe2(talk_ends, O_CLOEXEC) != 0))
        goto failed;
    pid_t parent = getpid(), pid = fork();
    if (pid < 0) goto failed;
    if (pid == 0) {
        const int fds[] = {in_fd < 0 ? in_ends[0] : in_fd, out_ends[1], talk_ends[1]};
        become(argv, fds, parent, limits);
    }
    close_if_open(&in_ends[0]);
    close_if_open(&out_ends[1]);
    close_if_open(&talk_ends[1]);
    struct running child = {.fd = {in_ends[1], out_ends[0], talk_ends[0]},
                            .input = input,
                            .input_bytes = input_bytes,
                            .kept = {NULL, out, talk},
                            .may_leave_children = limits == NULL || !limits->no_new_files};
    watch(&child, pid);
    /* A program may leave its input unread: that must not end us. */
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGPIPE, &ignore, &before);
    attend(&child, limits, result);
    sigaction(SIGPIPE, &before, NULL);
    return OK;
failed:;
    int number = errno;
    close_both(in_ends);
    close_both(out_ends);
    close_both(talk_ends);
    return err_set(err, TRANSIENT, "cannot start %s: %s", argv[0], strerror(number));
}

enum status child_run(const char *const argv[], const void *input, size_t input_bytes,
                      const struct child_limits *limits, struct buf *out, struct buf *talk, struct child_result *result,
                      struct err *err)
{
    return run_program(argv, -1, input, input_bytes, limits, out, talk, result, err);
}

/* Writing to a file is forbidden in a confined child, storing into memory is not. */
static bool fill_scratch(int fd, const void *input, size_t bytes)
{
    void *there = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (there == MAP_FAILED) return false;
    memcpy(there, input, bytes);
    munmap(there, bytes);
    return lseek(fd, 0, SEEK_SET) == 0;
}

static void empty_scratch(int fd, size_t bytes)
{
    void *there = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (there == MAP_FAILED) return;
    if (madvise(there, bytes, MADV_REMOVE) != 0) memset(there, 0, bytes);
    munmap(there, bytes);
}

enum status child_run_seeking(const char *const argv[], const void *input, size_t input_bytes,
                              const struct child_limits *limits, struct buf *out, struct buf *talk,
                              struct child_result *result, struct err *err)
{
    int fd = scratch >= 0 ? scratch : new_scratch(input_bytes);
    enum status status = BAD_INPUT;
    if (input_bytes == 0 || input_bytes > CHILD_SCRATCH_BYTES || fd < 0 || !fill_scratch(fd, input, input_bytes))
        err_set(err, BAD_INPUT, "no room for the input of %s", argv[0]);
    else
        status = run_program(argv, fd, NULL, 0, limits, out, talk, result, err);
    if (fd != scratch)
        close_if_open(&fd);
    else if (status != BAD_INPUT)
        empty_scratch(fd, input_bytes);
    return status;
}
