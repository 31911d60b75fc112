/* SPDX-License-Identifier: MIT */
/* spools: every folder in which messages of a site may wait. The fact "spools" keeps those named so far, a line each,
 * the latest first. */
#include <mailcall/work/spools.h>

#include <string.h>
#include <sys/stat.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/spool.h>

#define FACT "spools"

static bool is_folder(const char *path, struct stat *st)
{
    return path && *path && stat(path, st) == 0 && S_ISDIR(st->st_mode);
}

/* Two names of one folder would count its messages twice. */
static void add(struct spools *spools, const char *folder)
{
    struct stat new, old;
    if (spools->count == SPOOLS_MOST || !is_folder(folder, &new)) return;
    for (size_t i = 0; i < spools->count; i++)
        if (is_folder(spools->folders[i], &old) && old.st_dev == new.st_dev && old.st_ino == new.st_ino) return;
    spools->folders[spools->count++] = folder;
}

static const char *remembered(const struct site *site)
{
    const char *lines = "";
    struct err ignored = ERR_INIT;
    if (!site->store || store_fact(site->store, site->arena, FACT, &lines, &ignored) != OK) return "";
    return lines;
}

void spools_of(const struct site *site, struct spools *out)
{
    *out = (struct spools){.count = 0};
    add(out, site->settings.spool);
    add(out, site->settings.spool_second);
    add(out, arena_printf(site->arena, "%s/spool", site->settings.site));
    for (const char *at = remembered(site); *at;) {
        size_t length = strcspn(at, "\n");
        add(out, arena_strndup(site->arena, at, length));
        at += length + (at[length] == '\n');
    }
}

void spools_waiting(const struct site *site, int64_t now_utc, size_t *count, int64_t *oldest_seconds)
{
    struct spools spools;
    spools_of(site, &spools);
    *count = 0;
    *oldest_seconds = 0;
    for (size_t i = 0; i < spools.count; i++) {
        size_t waiting = 0;
        int64_t age_seconds = 0;
        struct err ignored = ERR_INIT;
        if (spool_waiting(spools.folders[i], now_utc, &waiting, &age_seconds, &ignored) != OK) continue;
        *count += waiting;
        if (waiting && age_seconds > *oldest_seconds) *oldest_seconds = age_seconds;
    }
}

/* An ordinary message with what is worked out from it, in the store and in its log. */
#define ROOM_BYTES ((size_t)256 * 1024)

enum status spools_have_room(const struct site *site, struct err *err)
{
    struct spools spools;
    struct err spool = ERR_INIT;
    const char *store = site->settings.store, *slash = strrchr(store, '/');
    const char *folder = slash ? arena_strndup(site->arena, store, (size_t)(slash - store) + 1) : ".";
    if (dir_has_room(folder, ROOM_BYTES, err) == OK) return OK;
    spools_of(site, &spools);
    for (size_t i = 0; i < spools.count; i++)
        if (dir_has_room(spools.folders[i], ROOM_BYTES, &spool) == OK)
            return err_add_line(err, TRANSIENT, "Until then new mail waits in %s.", spools.folders[i]);
    return err_add_line(err, TRANSIENT, "Until then new mail waits in the mail system's own queue.");
}

static bool has_line(const char *lines, const char *line, size_t length)
{
    for (; *lines; lines += strcspn(lines, "\n") + 1) {
        size_t here = strcspn(lines, "\n");
        if (here == length && memcmp(lines, line, length) == 0) return true;
        if (!lines[here]) return false;
    }
    return false;
}

enum status spools_remember(struct site *site, const char *folder, struct err *err)
{
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strchr(folder, '\n')) return OK;
    if (strcmp(folder, arena_printf(site->arena, "%s/spool", site->settings.site)) == 0) return OK;
    const char *lines = remembered(site);
    if (has_line(lines, folder, length)) return OK;
    struct buf all = BUF_INIT(65536);
    buf_printf(&all, "%s", folder);
    for (size_t kept = 1; *lines && kept < SPOOLS_MOST; kept++) {
        size_t here = strcspn(lines, "\n");
        buf_printf(&all, "\n%.*s", (int)here, lines);
        lines += here + (lines[here] == '\n');
    }
    enum status status = all.cut ? OK : store_fact_set(site->store, FACT, buf_text(&all), err);
    buf_release(&all);
    return status;
}
