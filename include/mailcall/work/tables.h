/* SPDX-License-Identifier: MIT */
/*
 * tables: what is in the store, for a person at a terminal (a document) and for a program (JSON): list, show, search,
 * status. Every answer comes in both forms from the same reading of the store.
 */
#ifndef MAILCALL_WORK_TABLES_H
#define MAILCALL_WORK_TABLES_H

#include <stdbool.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/document.h>
#include <mailcall/store/store.h>
#include <mailcall/work/site.h>

/* One of the two is asked for: `document` is made unless NULL, `json` is appended to unless NULL. */
struct table_out {
    struct node **document;
    struct buf *json;
};

enum status table_list(struct site *site, struct arena *arena, const struct query *query, const struct table_out *out,
                       struct err *err) MUST_USE;
/* One message: what it is, why, its passages under their questions, attachments, what was set aside, what was decided
 * about it. */
enum status table_show(struct site *site, struct arena *arena, int64_t number, const struct table_out *out,
                       struct err *err) MUST_USE;
enum status table_search(struct site *site, struct arena *arena, const char *words, size_t limit,
                         const struct table_out *out, struct err *err) MUST_USE;
/* The whole site. *trouble tells whether something is wrong that a person should know of (backlog older than an hour,
 * failed sends, quarantined or long unread messages): OK otherwise, TRANSIENT for a backlog, UNSENT for failed sends,
 * BAD_INPUT for quarantined messages; the words are in the document and, in one sentence, in `warning`. */
enum status table_status(struct site *site, struct arena *arena, int64_t now_utc, const struct table_out *out,
                         enum status *trouble, struct err *warning, struct err *err) MUST_USE;

#endif
