/* SPDX-License-Identifier: MIT */
/*
 * settings: mailcall.xml(5) to a struct, checked by config/settings.rng plus meaning. Unknown elements, a file others
 * may write to, or a wrong value are BAD_CONFIG with file and line and what to write instead.
 */
#ifndef MAILCALL_CONFIG_SETTINGS_H
#define MAILCALL_CONFIG_SETTINGS_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/status.h>

/* The settings' file in a site's folder. */
#define SETTINGS_FILE "mailcall.xml"

struct settings {
    const char *site;                     /* the folder, absolute */
    const char *store, *spool, *socket;   /* paths, absolute */
    const char *spool_second;             /* "" none */
    const char *sendmail;                 /* program */
    const char *from_name, *from_address; /* of digests */
    const char *base_url;                 /* links in digests; "" none */
    const char *lang;                     /* of digests */
    double undecided_below; /* 0..1: a filing less sure is a proposal and goes to a person (docs/filing.md) */
    unsigned cpu_seconds, wall_seconds, memory_mb, sendmail_seconds;
};

struct setting_source {
    const char *name, *value, *from; /* "default", "mailcall.xml:7", "MAILCALL_SENDMAIL", "--sendmail" */
};
struct setting_sources {
    struct setting_source *items;
    size_t count, room;
};

/* `site` is the folder. `sources` may be NULL. */
enum status settings_read(struct arena *arena, const char *site, struct settings *out, struct setting_sources *sources,
                          struct err *err) MUST_USE;
/* Every setting at its default, for commands that need no site. */
void settings_defaults(struct arena *arena, const char *site, struct settings *out);
/* Replaces one setting, by its element's name, with what came from elsewhere: the environment or an option, named in
 * `from`. BAD_CONFIG with a sentence when the name or the value is not right. */
enum status settings_override(struct arena *arena, struct settings *settings, struct setting_sources *sources,
                              const char *name, const char *value, const char *from, struct err *err) MUST_USE;

#endif
