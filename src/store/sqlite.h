/* SPDX-License-Identifier: MIT */
/*
 * sqlite: what the files of the SQLite engine share.
 *
 * Writers queue at a flock on PATH.lock before they ask SQLite: with its own busy handler alone many writers starve
 * each other. The lock is a file of its own because closing any descriptor of the database would drop SQLite's POSIX
 * locks on it.
 */
#ifndef MAILCALL_STORE_SQLITE_H
#define MAILCALL_STORE_SQLITE_H

#include <mailcall/base/buf.h>
#include <sqlite3.h>
#include <sys/types.h>
#include "engine.h"

/* "mcal": tells a mailcall store from any other SQLite database. */
#define STORE_APPLICATION_ID 0x6d63616c

/* Statements kept prepared. */
#define KEPT_STATEMENTS 96

struct statement {
    struct sqlite_engine *engine;
    sqlite3_stmt *stmt;
    const char *text;                         /* the constant it was made from; NULL: not kept */
    int parameter[ENGINE_MAX_PARAMETERS + 1]; /* SQLite's index of $n */
    bool lent;
};

struct sqlite_engine {
    struct engine base;
    sqlite3 *db;
    char *path;
    int lock_fd, sender_fd; /* -1 closed */
    struct leaves *leaves;  /* NULL until asked for */
    bool leaves_log;
    bool marks_damage; /* beside the store; not when a damaged one is read on purpose */
    dev_t device;      /* of the file that was opened: a store set aside must not be written any more */
    ino_t inode;
    struct statement *kept[KEPT_STATEMENTS];
    size_t kept_count;
};

/* sqlite_errors.c. The remedy for what SQLite answered, in a sentence. `doing` may be NULL. */
enum status sqlite_failed(struct sqlite_engine *engine, int code, struct err *err);
enum status sqlite_exec(struct sqlite_engine *engine, const char *sql, struct err *err);
/* What is damaged is left as it is: the log is not moved into it when it is closed. */
void sqlite_hands_off(struct sqlite_engine *engine);
/* First column of the first row of a constant query. */
enum status sqlite_ask(struct sqlite_engine *engine, const char *sql, int64_t *value, struct err *err);

/* The writers' queue. */
enum status sqlite_queue(struct sqlite_engine *engine, int64_t deadline_ms, struct err *err);
void sqlite_leave_queue(struct sqlite_engine *engine);

/* sqlite_open.c. The operations of what it opens are the engine's to set. */
enum status sqlite_open(const char *path, enum store_mode mode, struct engine **out, struct err *err);
void sqlite_close(struct engine **engine);
/* Is PATH still the file that was opened? */
bool sqlite_in_place(const struct sqlite_engine *engine);

/* sqlite_leaves.c. Every row of `raw` that a page of the file holds, also where nothing leads to the page. */
struct leaves *sqlite_leaves(const char *path) MUST_USE;
void sqlite_leaves_free(struct leaves **leaves);
/* The nth row of that number, from 0; false: there are no more. *codec is -1 where the row is not whole. */
bool sqlite_leaves_row(struct leaves *leaves, int64_t number, size_t nth, int *codec, struct buf *bytes);

/* The smallest number above `after`; 0: none. */
int64_t sqlite_leaves_next(const struct leaves *leaves, int64_t after);

/* sqlite_statement.c */
enum status sqlite_prepare(struct engine *engine, const char *sql, bool keep, struct statement **out, struct err *err);
void sqlite_release(struct statement *statement);
void sqlite_bind_int(struct statement *statement, int parameter, int64_t value);
void sqlite_bind_real(struct statement *statement, int parameter, double value);
void sqlite_bind_text(struct statement *statement, int parameter, const char *value);
void sqlite_bind_blob(struct statement *statement, int parameter, const void *bytes, size_t count);
enum status sqlite_step(struct statement *statement, bool *row, struct err *err);
int64_t sqlite_get_int(struct statement *statement, int column);
double sqlite_get_real(struct statement *statement, int column);
const char *sqlite_get_text(struct statement *statement, int column);
const void *sqlite_get_blob(struct statement *statement, int column, size_t *count);
bool sqlite_is_null(struct statement *statement, int column);
void sqlite_forget_statements(struct sqlite_engine *engine);

#endif
