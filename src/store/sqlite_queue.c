/* SPDX-License-Identifier: MIT */
/*
 * sqlite_queue: the writers' queue: a flock that the kernel gives to those who wait in the order in which they came. A
 * writer that asked again and again, as SQLite's own does, would cost the processor more than the writing, and the
 * longest wait would be anybody's.
 */
#include "sqlite.h"

#include <errno.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/time.h>
#include <mailcall/base/clock.h>

/* Whoever is interrupted loses its turn, so the alarm comes at the deadline; and again, should it have come just before
 * the wait began. */
#define QUEUE_AGAIN_MS 250

static void on_alarm(int number)
{
    (void)number;
}

/* The alarm is ours while we wait, and then again whoever's it was. */
struct alarm {
    struct sigaction action;
    sigset_t mask;
    struct itimerval timer;
};

static void alarm_set(int64_t left_ms, struct alarm *before)
{
    struct sigaction action = {.sa_handler = on_alarm}; /* no SA_RESTART */
    struct itimerval timer = {.it_value = {.tv_sec = left_ms / 1000, .tv_usec = left_ms % 1000 * 1000},
                              .it_interval = {.tv_usec = QUEUE_AGAIN_MS * 1000}};
    sigset_t ours;
    sigemptyset(&action.sa_mask);
    sigemptyset(&ours);
    sigaddset(&ours, SIGALRM);
    sigaction(SIGALRM, &action, &before->action);
    sigprocmask(SIG_UNBLOCK, &ours, &before->mask);
    setitimer(ITIMER_REAL, &timer, &before->timer);
}

static void alarm_restore(const struct alarm *before)
{
    setitimer(ITIMER_REAL, &before->timer, NULL);
    sigprocmask(SIG_SETMASK, &before->mask, NULL);
    sigaction(SIGALRM, &before->action, NULL);
}

/* Blocks until it has the lock, or the deadline has passed. Returns 0 or an error number; EINTR: too late. */
static int wait_for_lock(int fd, int64_t deadline_ms)
{
    struct alarm before;
    int number = EINTR;
    int64_t left_ms = deadline_ms - clock_steady_ms();
    if (left_ms <= 0) return EINTR;
    alarm_set(left_ms, &before);
    while (number == EINTR && clock_steady_ms() < deadline_ms) number = flock(fd, LOCK_EX) == 0 ? 0 : errno;
    alarm_restore(&before);
    return number;
}

enum status sqlite_queue(struct sqlite_engine *engine, int64_t deadline_ms, struct err *err)
{
    int number = flock(engine->lock_fd, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    if (number == EWOULDBLOCK || number == EINTR) number = wait_for_lock(engine->lock_fd, deadline_ms);
    if (number == 0) return OK;
    if (number == EINTR) return sqlite_failed(engine, SQLITE_BUSY, err);
    return err_set(err, IO_FAILED, "%s.lock: cannot be locked (%s)", engine->path, strerror(number));
}

void sqlite_leave_queue(struct sqlite_engine *engine)
{
    if (engine->lock_fd >= 0) flock(engine->lock_fd, LOCK_UN);
}
