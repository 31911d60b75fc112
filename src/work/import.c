/* SPDX-License-Identifier: MIT */
/* import: archives into the store, a batch of messages a transaction. */
#include <mailcall/work/import.h>

#include <mailcall/base/clock.h>
#include <mailcall/intake/source.h>

/* Messages a transaction: large enough that the disk's fsync is not what an import waits for, small enough that an
 * interrupted one loses a moment's work only (running it again takes the rest). */
#define BATCH 200
/* Where reading is slow a transaction ends sooner: it keeps others from writing, and what the mail system brings waits
 * 10 seconds for it. */
#define BATCH_SECONDS 3
/* How often somebody who watches sees it move. */
#define PROGRESS_EVERY 10

/* Whoever imports is there to read what failed: the tries are used up now, not over the next hours. */
static enum status try_again(struct site *site, struct arena *arena, int64_t number, bool *analysed, enum kind *kind,
                             struct err *err)
{
    struct stored stored;
    enum status status = OK;

    for (int tries = 1; status == OK && !*analysed && tries < STORE_ATTEMPTS; tries++)
        status = ingest_again(site, arena, number, NULL, analysed, err);
    if (status == OK) status = store_get(site->store, arena, number, &stored, err);
    if (status == OK) *kind = stored.kind;
    return status;
}

static enum status import_one(struct site *site, const struct incoming *incoming, const char *forced_call,
                              const struct import_watcher *watcher, struct import_sums *sums, struct err *err)
{
    struct arena *arena = arena_new();
    struct ingested ingested = {0};

    enum status status = ingest_message(site, arena, incoming, forced_call, &ingested, err);
    bool analysed = status == OK && ingested.analysis;
    enum kind kind = analysed ? ingested.analysis->kind : KIND_DISCUSSION;
    if (status == OK && !ingested.known && !analysed)
        status = try_again(site, arena, ingested.number, &analysed, &kind, err);
    if (status == OK) {
        sums->read++;
        if (ingested.known) {
            sums->known++;
        } else if (analysed) {
            sums->stored++;
            sums->by_kind[kind]++;
        } else {
            sums->quarantined++;
            watcher->trouble(watcher->context,
                             arena_printf(arena,
                                          "%s: kept as #%lld and quarantined, because it could not be analysed: %s",
                                          incoming->name, (long long)ingested.number, ingested.failure));
        }
        if (!ingested.known && !*ingested.call_id) sums->unrouted++;
    }
    arena_free(&arena);
    return status;
}

static void tell_progress(struct source *source, const char *path, const struct import_watcher *watcher,
                          const struct import_sums *sums)
{
    int64_t done = 0, total = 0;
    source_progress(source, &done, &total);
    watcher->progress(watcher->context, path, done, total, sums);
}

static enum status import_batch(struct site *site, struct source *source, const char *path, const char *forced_call,
                                const struct import_watcher *watcher, struct import_sums *sums, bool *more,
                                struct err *err)
{
    struct incoming incoming;
    struct err member = ERR_INIT;
    const struct import_sums kept = *sums;
    int64_t begun_utc = clock_now_utc();

    enum status status = store_batch_begin(site->store, err);
    if (status != OK) return status;
    for (int i = 0; status == OK && *more && i < BATCH && clock_now_utc() - begun_utc < BATCH_SECONDS; i++) {
        enum status next = source_next(source, &incoming, more, &member);
        if (next == BAD_INPUT) {
            sums->read++;
            sums->unread++;
            watcher->trouble(watcher->context, member.text);
        } else if (next != OK) {
            status = err_set(err, next, "%s", member.text);
        } else if (*more) {
            status = import_one(site, &incoming, forced_call, watcher, sums, err);
        }
        if (sums->read % PROGRESS_EVERY == 0) tell_progress(source, path, watcher, sums);
    }
    struct err end = ERR_INIT;
    enum status ended = store_batch_end(site->store, true, &end);
    if (ended != OK) *sums = kept; /* of a batch that failed nothing is in the store */
    if (status == OK && ended != OK) status = err_set(err, ended, "%s", end.text);
    tell_progress(source, path, watcher, sums);
    return status;
}

enum status import_path(struct site *site, const char *path, const char *forced_call,
                        const struct import_watcher *watcher, struct import_sums *sums, struct err *err)
{
    struct source *source = NULL;
    bool more = true;

    struct err closed = ERR_INIT;

    enum status status = source_open(path, &source, &closed);
    if (status != OK) {
        sums->unopened++;
        watcher->trouble(watcher->context, closed.text);
        return OK;
    }
    while (status == OK && more) status = import_batch(site, source, path, forced_call, watcher, sums, &more, err);
    sums->left_out += source_left_out(source);
    source_close(&source);
    return status;
}
