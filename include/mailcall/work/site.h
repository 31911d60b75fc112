/* SPDX-License-Identifier: MIT */
/* site: settings, calls and store opened together: what every verb of work/ starts from. */
#ifndef MAILCALL_WORK_SITE_H
#define MAILCALL_WORK_SITE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/status.h>
#include <mailcall/config/settings.h>
#include <mailcall/model/call.h>
#include <mailcall/store/store.h>

struct site {
    struct arena *arena;
    struct settings settings;
    struct setting_sources sources;
    struct call **calls;
    size_t call_count;
    struct store *store;     /* NULL until site_open_store */
};

/* Reads settings and calls. BAD_CONFIG names file and line. */
enum status site_read(const char *folder, struct site *out, struct err *err) MUST_USE;
/* Opens the store; a corrupt one is set aside (store.corrupt-N) and a new one made only when `repair`. Drains the spool first when `drain`. */
enum status site_open_store(struct site *site, enum store_mode mode, struct err *err) MUST_USE;
void site_release(struct site *site);
/* The call with that id, or NULL. */
const struct call *site_call(const struct site *site, const char *id);

#endif
