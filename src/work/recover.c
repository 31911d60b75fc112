/* SPDX-License-Identifier: MIT */
/* recover: a store that cannot be read is set aside, never overwritten, and made again from what can still be read of
 * it. */
#include <mailcall/work/recover.h>

#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/route.h>

#define RECOVER_WAIT_MS 60000

#define ALERT "alert"
/* The name, beside the store, of what was set aside: the alert stands as long as it lies there. */
#define ALERT_FILE "alert-file"

static void keys_of(const struct buf *raw, char key[65], char header_key[65])
{
    message_key(buf_text(raw), raw->len, key);
    message_key(buf_text(raw), message_header_end(buf_text(raw), raw->len), header_key);
}

/* By its own header, as for an archive. */
static int64_t received_by_header(void *context, const struct buf *raw)
{
    struct site *site = context;
    struct arena *arena = arena_new();
    struct header_look look;
    int64_t now_utc = clock_now_utc();
    struct incoming incoming = {.bytes = buf_text(raw),
                                .count = raw->len,
                                .sender = "",
                                .recipient = "",
                                .received_utc = CLOCK_NONE,
                                .name = ""};
    route_look(site, arena, &incoming, &look);
    int64_t received_utc = look.received_utc;
    arena_free(&arena);
    return received_utc != CLOCK_NONE && received_utc < now_utc ? received_utc : now_utc;
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
    struct restore_help help = {.keys = keys_of, .received_utc = received_by_header, .context = site};
    enum status status = store_restore(site->store, damaged, &help, taken, lost, err);
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

static enum status raise_alert(struct site *site, const char *aside, const char *why, size_t taken, size_t lost,
                               struct err *err)
{
    const char *name = strrchr(aside, '/');
    int reason = (int)strcspn(why, ";"); /* behind it stands what to do, and this is where it is done */
    site->recovered = arena_printf(
        site->arena,
        "The store was damaged (%.*s). It was set aside as %s; %zu messages were taken over, "
        "%s could not be read. This is said until that file is moved away.",
        reason, why, aside, taken,
        taken || lost ? arena_printf(site->arena, "%zu", lost) : "and nothing in it says how many there were; they");
    enum status status = store_fact_set(site->store, ALERT, site->recovered, err);
    if (status == OK) status = store_fact_set(site->store, ALERT_FILE, name ? name + 1 : aside, err);
    return status;
}

enum status recover_alert(const struct site *site, struct arena *arena, const char **out, struct err *err)
{
    const char *text = "", *name = "", *slash = strrchr(site->settings.store, '/');
    enum status status = store_fact(site->store, arena, ALERT, &text, err);
    if (status == OK) status = store_fact(site->store, arena, ALERT_FILE, &name, err);
    if (status != OK) return status;
    int folder = slash ? (int)(slash - site->settings.store) : 0;
    bool stands = !*name || file_exists(arena_printf(arena, "%.*s/%s", folder, site->settings.store, name));
    *out = stands ? text : "";
    return OK;
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
        if (status == OK) status = raise_alert(site, aside, why.text, taken, lost, err);
    } else {
        status = store_open(path, STORE_WRITE, &site->store, err);
    }
    if (status == OK) store_clear_suspect(path);
    fd_close(lock);
    return status;
}
