/* SPDX-License-Identifier: MIT */
/*
 * command: what a subcommand is: a row of a table, and a function. --help, the manual's synopsis (checked by a test)
 * and the parser all come from the row.
 */
#ifndef MAILCALL_CLI_COMMAND_H
#define MAILCALL_CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/document.h>
#include <mailcall/work/site.h>

struct option_row {
    const char *name;     /* without -- */
    const char *argument; /* "DIR", or NULL for a switch */
    const char *help;
};

#define COMMAND_MAX_OPTIONS 12
#define INVOCATION_MAX_VALUES 256

struct invocation;

struct command {
    const char *name, *operands, *summary;
    int least, most; /* operands; most -1: any number */
    enum status (*run)(struct invocation *with, struct err *err);
    struct option_row options[COMMAND_MAX_OPTIONS];
    bool text_only; /* has no JSON to print */
};

struct option_value {
    const char *name, *value;
};

struct invocation {
    const struct command *command;
    struct option_value values[INVOCATION_MAX_VALUES];
    size_t value_count;
    const char **operands;
    size_t operand_count;
    const char *site;  /* the folder */
    bool json, colour; /* of standard output */
    int columns;
};

/* USAGE with the specific mistake and what to write. */
enum status options_parse(struct invocation *out, const struct command *commands[], int argc, char **argv,
                          struct err *err) MUST_USE;
const char *option_of(const struct invocation *with,
                      const char *name); /* last value, "" for a switch, NULL when not given */
bool option_given(const struct invocation *with, const char *name);
/* Every value of a repeated option, in order. Returns how many were stored in out[room]. */
size_t option_values(const struct invocation *with, const char *name, const char *out[], size_t room);
/* The value of an option that says how many, such as --limit; `out` stays as it is when the option is not given. */
enum status option_count(const struct invocation *with, const char *name, int64_t *out, struct err *err) MUST_USE;
/* "42" or "#42". */
enum status option_number(const char *text, int64_t *out, struct err *err) MUST_USE;
/* A day or time (RFC 3339); USAGE names the option. CLOCK_NONE when not given. */
enum status option_time(const struct invocation *with, const char *name, int64_t *out, struct err *err) MUST_USE;

void print_help(const struct command *commands[], const struct command *one, struct buf *out);

/* --- talk.c: the only place that prints --- */
void talk(const char *format, ...) PRINTF_LIKE(1, 2); /* to stderr, made fit for a terminal */
enum status print_bytes(const void *bytes, size_t count, struct err *err) MUST_USE; /* to stdout, checked */
enum status print_finish(struct err *err) MUST_USE;                                 /* flush and close, checked */
enum status print_document(const struct invocation *with, const struct node *document, struct err *err) MUST_USE;

/* Site read, store opened, spool drained; warnings are told. Release with site_release, also after a failure. */
enum status open_site(const struct invocation *with, enum store_mode mode, struct site *out, struct err *err) MUST_USE;

/* For commands that need no site: the settings of the one that --site names, else every setting at its default. */
enum status settings_asked(const struct invocation *with, struct arena *arena, struct settings *out,
                           struct err *err) MUST_USE;

/* For a filter command line that is wrong: the message on standard input passes unchanged. */
void filter_pass_through(void);

extern const struct command cmd_check, cmd_digest, cmd_drain, cmd_evaluate, cmd_explain, cmd_export, cmd_filter,
    cmd_import, cmd_ingest, cmd_init, cmd_list, cmd_rebuild, cmd_search, cmd_show, cmd_status;

#endif
