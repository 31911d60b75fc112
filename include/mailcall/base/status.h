/* SPDX-License-Identifier: MIT */
/*
 * status: how every fallible function of mailcall answers, sorted by what the reader of the error has to do.
 *
 * Each fallible function returns an enum status, leaves its outputs untouched unless it returns OK, and takes a
 * struct err last, in which it tells a person, in one sentence, what happened and what to do. The position named is
 * always one in the user's file (call.xml:12), never one in our source.
 */
#ifndef MAILCALL_BASE_STATUS_H
#define MAILCALL_BASE_STATUS_H

enum status {
    OK = 0,
    TRANSIENT,  /* busy or locked: the same call may succeed later */
    BAD_INPUT,  /* the data handed in is wrong; trying again changes nothing */
    BAD_CONFIG, /* settings or a call file must be mended by a person */
    BUG,        /* a broken promise of our own */
    IO_FAILED,  /* the disk, a descriptor or a pipe failed */
    DENIED,     /* permissions must be changed */
    UNSENT,     /* the mail program did not take a message */
    USAGE       /* the command line is wrong */
};

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))

/* Longest text an error carries, in bytes; what does not fit is cut. */
#define ERR_MAX_BYTES 2048

/* An error in words. Starts empty; ERR_INIT or zeroed memory. Never allocates. */
struct err {
    char text[ERR_MAX_BYTES];
};
#define ERR_INIT                                                                                                       \
    {                                                                                                                  \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

/* Replaces the text. `err` may be NULL: nothing is kept then. Returns `status`, so that `return err_set(...)` reads
 * well. */
enum status err_set(struct err *err, enum status status, const char *format, ...) PRINTF_LIKE(3, 4);

/* Puts "context: " before the text that is there. Returns `status`. */
enum status err_context(struct err *err, enum status status, const char *format, ...) PRINTF_LIKE(3, 4);

/* Appends a line to the text, so that several faults of one file are told at once. */
enum status err_add_line(struct err *err, enum status status, const char *format, ...) PRINTF_LIKE(3, 4);

/* The process's exit code for a status (sysexits.h), the one place where they are paired. */
int status_exit_code(enum status status);

#endif
