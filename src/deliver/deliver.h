/* SPDX-License-Identifier: MIT */
/*
 * deliver: what the parts of mailcall-deliver share. Everything is libc; nothing here parses a message.
 *
 * The whole program: read the message to its end; offer it to the resident process, then to `mailcall ingest`, then to
 * each spool folder; leave with 0 as soon as one of them has it durably, else with 75. There is no other exit code,
 * because to one mail system or another every other one is a bounce.
 */
#ifndef MAILCALL_DELIVER_H
#define MAILCALL_DELIVER_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

/* The same as MESSAGE_MAX_BYTES and what intake/ keeps of more: header and first megabyte. */
#define DELIVER_MAX_BYTES ((size_t)50 * 1024 * 1024)
#define DELIVER_SHORTENED_BYTES ((size_t)1024 * 1024)
#define DELIVER_MAX_SPOOLS 8

struct options {
    const char *site;                       /* NULL: spool and socket are named one by one */
    const char *spools[DELIVER_MAX_SPOOLS]; /* instead of SITE/spool */
    size_t spool_count;
    const char *socket, *mailcall, *call, *sender,
        *recipient; /* NULL when not given; the last two come from the environment then */
    unsigned stall_seconds, total_seconds, ingest_seconds, socket_seconds;
};

struct message {
    char *bytes;
    size_t count;
    bool truncated;
    int64_t received_utc;
};

/* What came of it. */
enum kept { NOT_KEPT, KEPT };

/* Set by a signal that asks us to end. Looked at wherever something may take long and is not durable yet. */
extern volatile sig_atomic_t asked_to_end;

int64_t deliver_now_ms(void);
/* A wait is cut into seconds: a signal that comes between looking at asked_to_end and waiting is seen at the next one.
 */
#define DELIVER_SHORT_WAIT(left_ms) ((int)((left_ms) > 1000 ? 1000 : (left_ms)))
/* Writes every byte. EINTR goes on: a signal alone never spoils a write. */
bool deliver_write(int fd, const void *bytes, size_t count);
/* What root makes in somebody's folder is that somebody's: the site's own user must be able to take it out. */
void deliver_give(int fd, const struct stat *folder);
/* "FOLDER/NAME" in `out`; false when it does not fit. */
bool deliver_join(char *out, size_t room, const char *folder, const char *name);

/* False: the command line is wrong. *help: it asks for words instead of a delivery. */
bool options_read(int argc, char **argv, struct options *out, bool *help);
void options_help(void);

/* False: there are too many at work already, and have been for a moment. Give *place back with place_leave either way.
 */
bool place_take(const struct options *options, int *place);
void place_leave(int place);

/* errno of the last thing that failed on the way to a spool, 0 nothing: for the line that the mail system logs. */
extern int spool_trouble;

enum kept lmtp_deliver(const struct options *options, const struct message *message);
enum kept ingest_deliver(const struct options *options, const struct message *message);
enum kept spool_deliver(const char *folder, const struct options *options, const struct message *message);

#endif
