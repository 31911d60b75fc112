/* SPDX-License-Identifier: MIT */
/* site: settings, calls and store opened together. */
#include <mailcall/work/site.h>

#include <mailcall/config/callfile.h>
#include "reader.h"

enum status site_read(const char *folder, struct site *out, struct err *err)
{
    *out = (struct site){.arena = arena_new()};
    enum status status = settings_read(out->arena, folder, &out->settings, &out->sources, err);
    /* Messages may wait all the same, where they wait when nobody can read the settings. */
    if (status != OK) settings_defaults(out->arena, folder, &out->settings);
    if (status != OK) return status;
    const char *calls = arena_printf(out->arena, "%s/calls", out->settings.site);
    return callfile_read_all(out->arena, calls, &out->calls, &out->call_count, err);
}

enum status site_open_store(struct site *site, enum store_mode mode, struct err *err)
{
    enum status status = store_open(site->settings.store, mode, &site->store, err);
    if (status == BAD_INPUT)
        return err_add_line(err, status, "\"mailcall drain\" sets this store aside and makes it again.");
    if (status == IO_FAILED && mode != STORE_CREATE)
        return err_add_line(err, status, "Run \"mailcall init %s\" to make a store; nothing else is touched.",
                            site->settings.site);
    return status;
}

void site_release(struct site *site)
{
    reader_free(&site->reader, site->call_count);
    store_close(&site->store);
    arena_free(&site->arena);
    *site = (struct site){0};
}
