/* SPDX-License-Identifier: MIT */
/* site: settings, calls and store opened together: what every verb of work/ starts from. */
#ifndef MAILCALL_WORK_SITE_H
#define MAILCALL_WORK_SITE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/child.h>
#include <mailcall/base/status.h>
#include <mailcall/config/settings.h>
#include <mailcall/model/call.h>
#include <mailcall/store/store.h>

struct reader;

struct site {
    struct arena *arena;
    struct settings settings;
    struct setting_sources sources;
    struct call **calls;
    size_t call_count;
    struct store *store;   /* NULL until site_open_store */
    const char *recovered; /* what recover_store did, NULL: it was not needed */
    struct reader *reader; /* the child that reads messages, NULL until the first */
};

/* Reads settings and calls. BAD_CONFIG names file and line; the settings then stand at their defaults. Release with
 * site_release also after a failure. */
enum status site_read(const char *folder, struct site *out, struct err *err) MUST_USE;
/* Opens the store. Its failures are those of store_open, with the remedy put into words. */
enum status site_open_store(struct site *site, enum store_mode mode, struct err *err) MUST_USE;
void site_release(struct site *site);

/* What a child that reads foreign bytes may use. */
struct child_limits site_limits(const struct settings *settings);

/* Place of the call with that id in `calls`, -1: there is none. */
int site_call_index(const struct site *site, const char *id);
/* The same call, or NULL. */
const struct call *site_call(const struct site *site, const char *id);

#endif
