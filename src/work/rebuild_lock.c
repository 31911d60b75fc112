/* SPDX-License-Identifier: MIT */
/* rebuild_lock: see rebuild_lock.h. */
#include "rebuild_lock.h"

#include <mailcall/base/file.h>

/* Whoever only looks holds it for a moment. */
#define LOOKED_AT_MS 2000

static enum status take_lock(struct site *site, int wait_ms, int *lock, struct err *err)
{
    struct arena *arena = arena_new();
    enum status status = file_lock(arena_printf(arena, "%s.rebuild", site->settings.store), wait_ms, lock, err);
    arena_free(&arena);
    return status;
}

enum status rebuild_lock(struct site *site, int *lock, struct err *err)
{
    struct err held = ERR_INIT;
    enum status status = take_lock(site, LOOKED_AT_MS, lock, &held);
    if (status == TRANSIENT) return err_set(err, status, "another rebuild is at work on this store; wait for its end");
    return status == OK ? OK : err_set(err, status, "%s", held.text);
}

bool rebuild_under_way(struct site *site)
{
    int lock = -1;
    struct err held = ERR_INIT;
    enum status status = take_lock(site, 0, &lock, &held);
    if (lock >= 0) fd_close(lock);
    return status == TRANSIENT;
}
