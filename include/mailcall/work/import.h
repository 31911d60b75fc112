/* SPDX-License-Identifier: MIT */
/* import: archives into the store: mbox, Maildir, single messages, gzipped or not. Running it twice adds nothing. */
#ifndef MAILCALL_WORK_IMPORT_H
#define MAILCALL_WORK_IMPORT_H

#include <mailcall/work/ingest.h>

/* read = stored + known + quarantined + unread: the sums match, and count only what is in the store to stay. */
struct import_sums {
    size_t read, stored, known, quarantined, unread;
    size_t by_kind[KIND_COUNT];
    size_t unrouted;
    size_t unopened, left_out; /* paths, not messages; left out: files of a folder that are no mail */
};

struct import_watcher {
    void *context;
    void (*progress)(void *context, const char *path, int64_t done, int64_t total, const struct import_sums *sums);
    void (*trouble)(void *context, const char *what); /* one line a message that could not be analysed or read */
};

/* Adds to *sums. A bad message is kept as quarantined, told to `watcher`, and the run goes on; so it does past a path
 * that cannot be opened; only a store that fails, or a path that fails while it is read, ends it. */
enum status import_path(struct site *site, const char *path, const char *forced_call,
                        const struct import_watcher *watcher, struct import_sums *sums, struct err *err) MUST_USE;

#endif
