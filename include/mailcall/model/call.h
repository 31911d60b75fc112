/* SPDX-License-Identifier: MIT */
/*
 * call: a call for contributions as plain data: what a call file says (call.xml(5)), checked.
 * Borrowed from the arena it was read into. Absent strings are "", absent times CLOCK_NONE.
 */
#ifndef MAILCALL_MODEL_CALL_H
#define MAILCALL_MODEL_CALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>

struct call_text {
    const char *lang, *text;
};

struct question {
    const char *id, *title;
    struct call_text *texts; /* the call's languages, the main one first */
    size_t text_count;
    struct call_text *titles; /* the title in other languages than the call's */
    size_t title_count;
    const char **keywords;
    size_t keyword_count;
    const char **workstreams; /* ids */
    size_t workstream_count;
};

struct workstream {
    const char *id, *title, *text, *lead; /* lead: a person's name, as published, or "" */
    const char **tasks;
    size_t task_count;
    struct call_text *titles, *texts; /* the title and the text in other languages than the call's */
    size_t title_count, text_count;
};

struct topic {
    const char *id;
    const char **keywords;
    size_t keyword_count;
};

struct group { /* a stakeholder group */
    const char *id, *title;
    const char **domains, **phrases;
    size_t domain_count, phrase_count;
};

struct coordinator {
    const char *name, *address, *role;
    bool digest, all;         /* receives a digest; of everything */
    const char **workstreams; /* ids, when not all */
    size_t workstream_count;
};

struct meeting {
    const char *title, *place;
    int64_t from_utc, to_utc;
};
struct link {
    const char *title, *href;
};

struct call {
    const char *id, *lang, *title, *about;
    struct call_text *titles; /* the title in other languages than the call's */
    size_t title_count;
    const char *list_address, *list_id, *list_subscribe;
    int64_t opens_utc;    /* start of the day */
    int64_t deadline_utc; /* last second of the day */
    bool deadline_soft, late_welcome;
    const char *late_from;       /* from whom late contributions are welcome, in words */
    double pages_min, pages_max; /* 0: not said */
    bool links_encouraged;
    struct question *questions;
    size_t question_count;
    struct workstream *workstreams;
    size_t workstream_count;
    struct topic *topics;
    size_t topic_count;
    struct group *groups;
    size_t group_count;
    struct coordinator *coordinators;
    size_t coordinator_count;
    struct meeting *meetings;
    size_t meeting_count;
    struct link *documents, *links;
    size_t document_count, link_count;
};

/* Index of the item with that id, or -1. */
int call_question_index(const struct call *call, const char *id);
int call_workstream_index(const struct call *call, const char *id);

#endif
