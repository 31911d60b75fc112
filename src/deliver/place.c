/* SPDX-License-Identifier: MIT */
/*
 * place: when many messages come at once, only as many are handed to `mailcall ingest` as the processors can work on;
 * to start more would make each of them slower and none of them sooner. Who waits longer than a moment goes to the
 * spool instead, which is as durable, and which those at work empty before they leave.
 *
 * The places are bytes of SITE/.places under locks that end with us. Where there is no such file and no such lock,
 * nobody waits: a message is never refused for want of a place.
 */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/time.h>
#include <unistd.h>
#include "deliver.h"

/* How long to wait: short beside what a mail system calls slow, long beside one message. */
#define PLACE_WAIT_MS 500
/* Whoever is interrupted loses its turn, so the alarm comes at the end; and again, should it have come just before the
 * wait began. */
#define PLACE_AGAIN_MS 100

static void on_alarm(int number)
{
    (void)number;
}

static int places(void)
{
    cpu_set_t cores;
    return sched_getaffinity(0, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) + 1 : 2;
}

static bool lock_byte(int fd, int byte, int command)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
    return fcntl(fd, command, &lock) == 0;
}

/* Those who wait at one place get it in the order in which they came. */
static bool wait_for(int fd, int byte)
{
    struct sigaction action = {.sa_handler = on_alarm}, before;
    const struct itimerval alarm = {.it_value = {.tv_usec = PLACE_WAIT_MS * 1000},
                                    .it_interval = {.tv_usec = PLACE_AGAIN_MS * 1000}};
    struct itimerval timer;
    int64_t deadline = deliver_now_ms() + PLACE_WAIT_MS;
    sigemptyset(&action.sa_mask);
    sigaction(SIGALRM, &action, &before);
    setitimer(ITIMER_REAL, &alarm, &timer);
    bool taken = false;
    do taken = lock_byte(fd, byte, F_OFD_SETLKW);
    while (!taken && errno == EINTR && !asked_to_end && deliver_now_ms() < deadline);
    setitimer(ITIMER_REAL, &timer, NULL);
    sigaction(SIGALRM, &before, NULL);
    return taken;
}

static int open_places(const char *site, const char *path)
{
    struct stat folder;
    int fd = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd >= 0 || errno != ENOENT) return fd;
    fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return errno == EEXIST ? open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW) : -1;
    if (stat(site, &folder) == 0) deliver_give(fd, &folder);
    return fd;
}

bool place_take(const struct options *options, int *place)
{
    char path[4096];
    int count = places();
    *place = -1;
    if (options->site == NULL || !deliver_join(path, sizeof path, options->site, ".places")) return true;
    int fd = open_places(options->site, path);
    if (fd < 0) return true;
    *place = fd;
    for (int i = 0; i < count; i++) {
        if (lock_byte(fd, i, F_OFD_SETLK)) return true;
        if (errno != EAGAIN && errno != EACCES) return true;
    }
    return wait_for(fd, (int)(getpid() % count));
}

void place_leave(int place)
{
    if (place >= 0) close(place);
}
