/* SPDX-License-Identifier: MIT */
/* drain: what waits in the spool into the store, failed analyses again, and how every command but ingest begins. */
#include <mailcall/work/ingest.h>

#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/work/recover.h>
#include <mailcall/work/spools.h>
#include "rebuild_lock.h"

static enum status drain_one(struct site *site, struct source *source, const struct incoming *incoming,
                             struct drained *out, struct err *err)
{
    const char *forced = incoming->call && *incoming->call ? incoming->call : NULL;
    if (forced && !site_call(site, forced)) {
        out->left++;
        (void)err_add_line(&out->why, BAD_CONFIG, "%s waits: it is for the call \"%s\", which has no file in %s/calls",
                           incoming->name, forced, site->settings.site);
        return OK;
    }
    struct arena *arena = arena_new();
    struct ingested ingested;
    enum status status = ingest_message(site, arena, incoming, forced, &ingested, err);
    if (status == OK) {
        if (ingested.known)
            out->known++;
        else
            out->taken++;
    }
    enum status settled = source_settle(source, status == OK ? SETTLED_KEPT : SETTLED_LEFT, status == OK ? err : NULL);
    if (status != OK) out->left++;
    arena_free(&arena);
    return status == OK ? settled : status;
}

/* `deadline_ms` on clock_steady_ms, 0: to the end. */
static enum status drain_spool(struct site *site, const char *folder, int64_t deadline_ms, struct drained *out,
                               struct err *err)
{
    struct source *source = NULL;
    struct incoming incoming;
    bool more = true;
    int lock = -1;
    struct err unread = ERR_INIT, *why = &out->why;

    const char *lock_path = arena_printf(site->arena, "%s/.lock", folder);
    enum status status = file_lock(lock_path, 0, &lock, err);
    if (status == TRANSIENT) {
        err_set(err, OK, "%s", "");
        return OK;
    }
    if (status == OK) status = source_open_spool(folder, &source, err);
    while (status == OK && more && (!deadline_ms || clock_steady_ms() < deadline_ms)) {
        enum status next = source_next(source, &incoming, &more, &unread);
        if (next == BAD_INPUT) {
            out->left++;
            (void)err_add_line(why, next, "%s", unread.text);
        } else if (next != OK)
            status = err_set(err, next, "%s", unread.text);
        else if (more)
            status = drain_one(site, source, &incoming, out, err);
    }
    source_close(&source);
    if (lock >= 0) fd_close(lock);
    return status;
}

static enum status retry_failed(struct site *site, struct drained *out, struct err *err)
{
    struct arena *arena = arena_new();
    struct query query = QUERY_ALL;
    struct stored *waiting = NULL;
    size_t count = 0;

    query.state = STATE_TO_ANALYSE;
    enum status status = store_list(site->store, arena, &query, &waiting, &count, err);
    for (size_t i = 0; status == OK && i < count && !rebuild_under_way(site); i++) {
        struct arena *one = arena_new();
        bool analysed = false;
        status = ingest_again(site, one, waiting[i].number, NULL, &analysed, err);
        out->retried++;
        if (analysed) out->mended++;
        arena_free(&one);
    }
    arena_free(&arena);
    return status;
}

/* A folder that is in the settings today is looked at when it no longer is. */
static void remember_spools(struct site *site)
{
    struct err ignored = ERR_INIT;
    enum status status = spools_remember(site, site->settings.spool, &ignored);
    if (status == OK) status = spools_remember(site, site->settings.spool_second, &ignored);
    (void)status; /* the next one tries again */
}

/* One folder that cannot be emptied does not hold up the others; its reason is the one that is told. */
static enum status drain_spools(struct site *site, int64_t deadline_ms, struct drained *out, struct err *err)
{
    struct spools spools;
    enum status status = OK;
    spools_of(site, &spools);
    for (size_t i = 0; i < spools.count; i++) {
        struct err one = ERR_INIT;
        enum status drained = drain_spool(site, spools.folders[i], deadline_ms, out, &one);
        if (drained != OK && status == OK) status = err_set(err, drained, "%s", one.text);
    }
    return status;
}

enum status ingest_drain(struct site *site, struct drained *out, struct err *err)
{
    *out = (struct drained){0};
    enum status status = store_reaches(site->store, err);
    if (status != OK) return status;
    remember_spools(site);
    status = drain_spools(site, 0, out, err);
    if (status != OK || rebuild_under_way(site)) return status; /* it reads everything, by the call files of now */
    if (status == OK) status = reroute(site, &out->rerouted, err);
    if (status == OK) status = retry_failed(site, out, err);
    return status;
}

static bool somebody_waits(const struct site *site)
{
    size_t count = 0;
    int64_t oldest_seconds = 0;
    spools_waiting(site, clock_now_utc(), &count, &oldest_seconds);
    return count > 0;
}

void ingest_drain_some(struct site *site, int64_t milliseconds)
{
    struct drained drained = {0};
    struct err left = ERR_INIT;
    int64_t deadline_ms = clock_steady_ms() + milliseconds;
    remember_spools(site);
    /* What comes while the spool is listed, or let go of, is seen at the next look. */
    while (clock_steady_ms() < deadline_ms && somebody_waits(site)) {
        size_t taken = drained.taken + drained.known;
        enum status status = drain_spools(site, deadline_ms, &drained, &left);
        if (status != OK || drained.taken + drained.known == taken) return;
    }
}

/* A store that is damaged inside opens well and fails later: then it is looked at as a whole. */
static enum status drain_or_recover(struct site *site, struct err *trouble, struct err *err)
{
    struct drained drained;
    struct err fault = ERR_INIT;

    enum status status = ingest_drain(site, &drained, trouble);
    if (status != BAD_INPUT && !store_is_suspect(site->settings.store)) return OK;
    if (store_check(site->store, &fault) != BAD_INPUT) {
        store_clear_suspect(site->settings.store);
        return OK;
    }
    status = recover_store(site, err);
    if (status == OK && ingest_drain(site, &drained, trouble) == OK) err_set(trouble, OK, "%s", "");
    return status;
}

/* Whoever may only read must not take what is stored for all there is. */
static void warn_of_waiting(const struct site *site, struct err *warning)
{
    size_t count = 0;
    int64_t oldest_seconds = 0;

    spools_waiting(site, clock_now_utc(), &count, &oldest_seconds);
    if (!count) return;
    err_set(warning, OK, "%zu %s in the spool, and this user may read the store but not write it", count,
            count == 1 ? "message waits" : "messages wait");
}

enum status ingest_open(struct site *site, enum store_mode mode, struct err *warning, struct err *err)
{
    struct err trouble = ERR_INIT;
    enum status status = store_open(site->settings.store, STORE_WRITE, &site->store, err);

    if (status == DENIED && mode == STORE_READ) {
        status = site_open_store(site, STORE_READ, err);
        if (status == OK) warn_of_waiting(site, warning);
        return status;
    }
    if (status == BAD_INPUT) status = recover_store(site, err);
    if (status == IO_FAILED && !site->store) status = site_open_store(site, STORE_WRITE, err);
    if (status == OK) status = drain_or_recover(site, &trouble, err);
    if (status == OK && trouble.text[0] && warning)
        err_set(warning, OK, "the spool could not be emptied: %s", trouble.text);
    else if (status == OK && warning && rebuild_under_way(site))
        err_set(warning, OK, "a rebuild is at work; what it has not read again yet is missing here");
    return status;
}
