/* SPDX-License-Identifier: MIT */
/* tables_internal: what the files tables*.c share: cells, names and JSON members. Private to work/. */
#ifndef MAILCALL_WORK_TABLES_INTERNAL_H
#define MAILCALL_WORK_TABLES_INTERNAL_H

#include <jansson.h>
#include <mailcall/work/tables.h>

#define TABLES_BACKLOG_SECONDS 3600 /* contract: a backlog older than an hour is trouble */

void cell_text(struct arena *arena, struct node *row, const char *text);
void cell_number(struct arena *arena, struct node *row, const char *text);
void cell_foreign(struct arena *arena, struct node *row, const char *text);
/* A row of a table of facts; nothing where the value is empty. */
void fact(struct arena *arena, struct node *table, const char *name, const char *value);
void fact_foreign(struct arena *arena, struct node *table, const char *name, const char *value);

const char *state_name(enum state state);
const char *stored_who(const struct stored *stored);
/* "2 hours", "3 days". */
char *age_line(struct arena *arena, int64_t seconds);

/* Members; strings that are empty are left out, so is CLOCK_NONE. */
void put_text(json_t *object, const char *key, const char *text);
void put_time(json_t *object, const char *key, int64_t utc);
/* What every JSON answer says of a message. Returns a new reference. */
json_t *stored_json(const struct stored *stored, const struct filing *filings, size_t filing_count);
/* Takes the reference. */
void tables_dump(json_t *root, struct buf *out);

#endif
