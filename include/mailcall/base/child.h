/* SPDX-License-Identifier: MIT */
/*
 * child: work that may crash, run where a crash costs nothing.
 *
 * A child inherits no descriptor but the ones named here, has its own process group, and is killed as a group at the
 * wall-clock limit. What it writes is collected up to the output limit. No child outlives the call, but for what a
 * program leaves running that was trusted (no_new_files not set) and ended by itself: mail programs deliver in the
 * background.
 */
#ifndef MAILCALL_BASE_CHILD_H
#define MAILCALL_BASE_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

struct child_limits {
    unsigned cpu_seconds, wall_ms; /* 0: none */
    size_t memory_bytes; /* address space; 0: none (ignored under AddressSanitizer, which reserves terabytes) */
    bool no_new_files;   /* confined: RLIMIT_FSIZE 0, RLIMIT_NOFILE small, and no program run from it gains rights */
    bool keeps_scratch;  /* a child that may call child_run_seeking */
};

/* Input of child_run_seeking: no more than this, and what is not filled is zeros. */
#define CHILD_SCRATCH_BYTES ((size_t)16 * 1024 * 1024)

enum child_end { CHILD_EXITED, CHILD_SIGNALLED, CHILD_TIMED_OUT, CHILD_OVER_OUTPUT };

struct child_result {
    enum child_end end;
    int code; /* exit code or signal number */
};

/* Forks and runs work(context, fd) in the child; what it writes to fd is appended to `out` (out->max_bytes caps it).
 * The child's exit code is work's return value. IO_FAILED / TRANSIENT only when no child could be made; a dying child
 * is a result, not an error. */
enum status child_call(int (*work)(void *context, int out_fd), void *context, const struct child_limits *limits,
                       struct buf *out, struct child_result *result, struct err *err) MUST_USE;

/* Runs a program found by absolute path with a fixed environment (PATH, LANG=C.UTF-8, TZ=UTC0); `input` is its whole
 * standard input; its standard output goes to `out`, standard error to `talk` (either may be NULL: /dev/null). */
enum status child_run(const char *const argv[], const void *input, size_t input_bytes,
                      const struct child_limits *limits, struct buf *out, struct buf *talk, struct child_result *result,
                      struct err *err) MUST_USE;

/*
 * The same for a program that goes back and forth in its input, which stands in memory as a file that can be opened
 * again as /dev/stdin. A confined child can write no file, so it must have been made with keeps_scratch; there the
 * file is CHILD_SCRATCH_BYTES long. BAD_INPUT when there is too much of it or nowhere to put it.
 */
enum status child_run_seeking(const char *const argv[], const void *input, size_t input_bytes,
                              const struct child_limits *limits, struct buf *out, struct buf *talk,
                              struct child_result *result, struct err *err) MUST_USE;

/*
 * A child that answers one question after another, so that many small pieces of work do not cost a process each. The
 * limits hold for each question: the CPU seconds and the wall clock start anew with it.
 */
struct child_server;

/* In the child: answers `question` into `out`. Anything but 0 ends the child with that code. */
typedef int child_answer(void *context, const char *question, size_t bytes, struct buf *out);

/* Returns owned. TRANSIENT only when no child could be made. `context` is the child's copy of what stands there now. */
enum status child_server_start(child_answer *answer, void *context, const struct child_limits *limits,
                               struct child_server **out, struct err *err) MUST_USE;
/* Appends the answer to `out`. True: answered, and there may be a next question. False: the child has ended, `result`
 * says how, and nothing may be asked of it any more. */
bool child_server_ask(struct child_server *server, const void *question, size_t bytes, struct buf *out,
                      struct child_result *result);
void child_server_end(struct child_server **server); /* accepts NULL, sets NULL */

#endif
