/* SPDX-License-Identifier: MIT */
/*
 * ingest: offering the message to `mailcall ingest`, run as a child. Its exit code 0 means that it has the message
 * durably; whatever else happens to it (another code, a signal, a missing library, no answer in time) means that it has
 * not.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "deliver.h"

#define VALUE_MAX_BYTES 1000

/* Beside this program, or where an installation puts it. */
static bool find_mailcall(const struct options *options, char out[PATH_MAX])
{
    static const char *const beside[] = {"mailcall", "../../bin/mailcall"};
    if (options->mailcall != NULL) {
        int length = snprintf(out, PATH_MAX, "%s", options->mailcall);
        return length > 0 && length < PATH_MAX;
    }
    char self[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length > 0) {
        self[length] = '\0';
        char *slash = strrchr(self, '/');
        if (slash != NULL) *slash = '\0';
        for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++)
            if (deliver_join(out, PATH_MAX, self, beside[i]) && access(out, X_OK) == 0) return true;
    }
    return deliver_join(out, PATH_MAX, MAILCALL_BINDIR, "mailcall") && access(out, X_OK) == 0;
}

/* The message as a file that has no name: the child may read it at leisure, and no pipe can jam. */
static int message_file(const struct message *message)
{
    int fd = memfd_create("message", MFD_CLOEXEC);
    if (fd < 0) return -1;
    if (deliver_write(fd, message->bytes, message->count) && lseek(fd, 0, SEEK_SET) == 0) return fd;
    close(fd);
    return -1;
}

/* In the child. Nothing of ours stays open there, least of all the pipe on which the mail system waits for our end. */
static _Noreturn void become(const char *program, char *const argv[], int input)
{
    int null = open("/dev/null", O_RDWR);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    signal(SIGTTOU, SIG_DFL);
    signal(SIGTTIN, SIG_DFL);
    signal(SIGTSTP, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (setpgid(0, 0) == 0 && null >= 0 && dup2(input, STDIN_FILENO) >= 0 && dup2(null, STDOUT_FILENO) >= 0 &&
        dup2(null, STDERR_FILENO) >= 0) {
        if (syscall(SYS_close_range, 3u, ~0u, 0) != 0)
            for (int fd = 3; fd < 1024; fd++) close(fd);
        execv(program, argv);
    }
    _exit(127);
}

static void sleep_until_child_or(int64_t deadline, const sigset_t *children)
{
    int64_t left = deadline - deliver_now_ms();
    if (left <= 0) return;
    left = DELIVER_SHORT_WAIT(left);
    struct timespec wait = {.tv_sec = left / 1000, .tv_nsec = left % 1000 * 1000000};
    (void)sigtimedwait(children, NULL, &wait);
}

/* Waits for the end of the child, or makes it end. SIGCHLD is blocked: it waits for sigtimedwait. */
static enum kept attend(pid_t pid, int64_t deadline, const sigset_t *children)
{
    int status = 0;
    for (;;) {
        pid_t ended = waitpid(pid, &status, WNOHANG);
        if (ended == pid) return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? KEPT : NOT_KEPT;
        if (ended < 0 && errno != EINTR) return NOT_KEPT;
        if (asked_to_end || deliver_now_ms() >= deadline) break;
        sleep_until_child_or(deadline, children);
    }
    kill(-pid, SIGKILL);
    kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) return NOT_KEPT;
    /* It may have finished in the moment before. */
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? KEPT : NOT_KEPT;
}

static enum kept run(const char *program, char *const argv[], int input, int64_t patience_ms)
{
    sigset_t children, before;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, &before);
    pid_t pid = fork();
    if (pid == 0) become(program, argv, input);
    enum kept kept = pid < 0 ? NOT_KEPT : attend(pid, deliver_now_ms() + patience_ms, &children);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return kept;
}

/* "--name=value" so that a value which begins with a dash stays a value. Adds nothing for an empty one. */
static void argument(char *out, size_t room, const char *name, const char *value, char **argv, size_t *count)
{
    int length = value[0] == '\0' ? 0 : snprintf(out, room, "--%s=%s", name, value);
    if (length > 0 && (size_t)length < room) argv[(*count)++] = out;
}

enum kept ingest_deliver(const struct options *options, const struct message *message)
{
    char program[PATH_MAX], site[PATH_MAX + 16];
    char recipient[VALUE_MAX_BYTES], sender[VALUE_MAX_BYTES], call[VALUE_MAX_BYTES];
    char name[] = "mailcall", verb[] = "ingest";
    char spools[DELIVER_MAX_SPOOLS][PATH_MAX + 16];
    char *argv[8 + DELIVER_MAX_SPOOLS] = {name, verb};
    size_t count = 2;
    /* A shortened message waits in the spool, where it can be said that it was shortened. */
    if (options->site == NULL || message->truncated || !find_mailcall(options, program)) return NOT_KEPT;
    argument(site, sizeof site, "site", options->site, argv, &count);
    argument(recipient, sizeof recipient, "recipient", options->recipient, argv, &count);
    argument(sender, sizeof sender, "sender", options->sender, argv, &count);
    argument(call, sizeof call, "call", options->call, argv, &count);
    /* Where we put what it does not take: it empties these, too. */
    for (size_t i = 0; i < options->spool_count; i++)
        argument(spools[i], sizeof spools[i], "spool", options->spools[i], argv, &count);
    int place, input = -1;
    enum kept kept = NOT_KEPT;
    if (place_take(options, &place)) input = message_file(message);
    if (input >= 0) {
        kept = run(program, argv, input, (int64_t)options->ingest_seconds * 1000);
        close(input);
    }
    place_leave(place);
    return kept;
}
