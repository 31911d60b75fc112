/* SPDX-License-Identifier: MIT */
/* recover: a store that cannot be read is set aside, never overwritten, and made again from what can still be read of
 * it. */
#include <mailcall/work/recover.h>

#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/mail/parse.h>

#define RECOVER_WAIT_MS 60000

static void header_key(const struct buf *raw, char out[65])
{
    message_key(buf_text(raw), message_header_end(buf_text(raw), raw->len), out);
}

/* A name nobody has yet: store.damaged-2016-08-19, ...-2, ... */
static const char *aside_name(struct arena *arena, const char *store)
{
    char now[CLOCK_TEXT_BYTES];
    clock_rfc3339(clock_now_utc(), now);
    now[10] = '\0';
    const char *name = arena_printf(arena, "%s.damaged-%s", store, now);
    for (int i = 2; file_exists(name); i++) name = arena_printf(arena, "%s.damaged-%s-%d", store, now, i);
    return name;
}

static enum status take_over(struct site *site, const char *aside, size_t *taken, size_t *lost, struct err *err)
{
    struct store *damaged = NULL;
    struct err ignored = ERR_INIT;

    *taken = *lost = 0;
    if (store_open(aside, STORE_SALVAGE, &damaged, &ignored) != OK) return OK;
    enum status status = store_restore(site->store, damaged, header_key, taken, lost, err);
    store_close(&damaged);
    return status;
}

static bool is_damaged(const struct site *site, struct err *err)
{
    struct store *store = NULL;
    enum status status = store_open(site->settings.store, STORE_WRITE, &store, err);
    if (status == OK) status = store_check(store, err);
    store_close(&store);
    return status == BAD_INPUT;
}

enum status recover_store(struct site *site, struct err *err)
{
    const char *path = site->settings.store;
    size_t taken = 0, lost = 0, folder = strlen(site->settings.site);
    int lock = -1;
    struct err why = ERR_INIT;

    /* A store named elsewhere may be another program's database: that is for a person to mend. */
    if (strncmp(path, site->settings.site, folder) != 0 || path[folder] != '/')
        return err_set(err, BAD_INPUT, "%s cannot be used and lies outside the site; mend <store> in mailcall.xml",
                       path);
    enum status status = file_lock(arena_printf(site->arena, "%s.recover", path), RECOVER_WAIT_MS, &lock, err);
    if (status != OK) return status;
    store_close(&site->store);
    if (is_damaged(site, &why)) {
        const char *aside = aside_name(site->arena, path);
        status = store_set_aside(path, aside, err);
        if (status == OK) status = store_open(path, STORE_CREATE, &site->store, err);
        if (status == OK) status = take_over(site, aside, &taken, &lost, err);
        if (status == OK)
            status = store_fact_set(site->store, "alert",
                                    arena_printf(site->arena,
                                                 "The store was damaged (%s). It was set aside as %s; %zu messages "
                                                 "were taken over, %zu could not be read.",
                                                 why.text, aside, taken, lost),
                                    err);
    } else {
        status = store_open(path, STORE_WRITE, &site->store, err);
    }
    fd_close(lock);
    return status;
}
