/* SPDX-License-Identifier: MIT */
/*
 * spools: every folder in which messages of a site may wait: <spool> and <spool-second>; the site's own spool, where
 * mailcall-deliver and `mailcall ingest` put a message when the settings cannot be read or mailcall cannot run; and
 * those that were named earlier, in the settings or to mailcall-deliver. Whoever takes messages out, or counts them,
 * looks at all of them: what is in none of them is in the store.
 */
#ifndef MAILCALL_WORK_SPOOLS_H
#define MAILCALL_WORK_SPOOLS_H

#include <mailcall/work/site.h>

#define SPOOLS_MOST 16 /* the ones named longest ago are left out: nobody moves a spool this often */

struct spools {
    const char *folders[SPOOLS_MOST]; /* borrowed from the site's arena; each is there, none twice */
    size_t count;
};

/* Without an open store the folders named earlier are not known. */
void spools_of(const struct site *site, struct spools *out);
/* How many messages wait in all of them, and for how long the oldest; what cannot be looked at counts as empty. */
void spools_waiting(const struct site *site, int64_t now_utc, size_t *count, int64_t *oldest_seconds);
/* TRANSIENT when the store's disk has no room for another message; says where mail waits meanwhile. */
enum status spools_have_room(const struct site *site, struct err *err) MUST_USE;
/* Writes down a folder, absolute, as one to look at from now on, whatever the settings will say. The store must be open
 * for writing. */
enum status spools_remember(struct site *site, const char *folder, struct err *err) MUST_USE;

#endif
