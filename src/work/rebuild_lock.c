/* SPDX-License-Identifier: MIT */
/* rebuild_lock: see rebuild_lock.h. */
#include "rebuild_lock.h"

#include <mailcall/base/file.h>

/* A digest of a large store is made in less. */
#define WAIT_MS 10000

enum status rebuild_lock(struct site *site, int *lock, struct err *err)
{
    struct arena *arena = arena_new();
    struct err held = ERR_INIT;
    enum status status = file_lock(arena_printf(arena, "%s.rebuild", site->settings.store), WAIT_MS, lock, &held);
    arena_free(&arena);
    if (status == TRANSIENT)
        return err_set(err, status, "another rebuild is at work on this store, or a digest; wait for its end");
    return status == OK ? OK : err_set(err, status, "%s", held.text);
}

enum status rebuild_keep_out(struct site *site, int wait_ms, int *lock, struct err *err)
{
    struct arena *arena = arena_new();
    struct err held = ERR_INIT;
    *lock = -1;
    enum status status =
        file_lock_shared(arena_printf(arena, "%s.rebuild", site->settings.store), wait_ms, lock, &held);
    arena_free(&arena);
    if (status != TRANSIENT) return OK;
    return err_set(err, status, "a rebuild is at work on this store, and not all of it is read; ask again after it");
}

bool rebuild_under_way(struct site *site)
{
    int lock = -1;
    struct err held = ERR_INIT;
    enum status status = rebuild_keep_out(site, 0, &lock, &held);
    if (lock >= 0) fd_close(lock);
    return status == TRANSIENT;
}
