/* SPDX-License-Identifier: MIT */
/* status: errors in words, and the one table from statuses to exit codes. */
#include <stdarg.h>
#include <sysexits.h>
#include <mailcall/base/status.h>

/* The text is built beside and then copied, since an argument may point into the text that is replaced. */
static void replace_text(struct err *err, const char *text)
{
    memcpy(err->text, text, strnlen(text, ERR_MAX_BYTES - 1) + 1);
    err->text[ERR_MAX_BYTES - 1] = '\0';
}

/* Appends as much as there is place for. */
static void append(char text[ERR_MAX_BYTES], const char *more)
{
    size_t used = strnlen(text, ERR_MAX_BYTES - 1);
    size_t count = strnlen(more, ERR_MAX_BYTES - 1 - used);
    memcpy(text + used, more, count);
    text[used + count] = '\0';
}

enum status err_set(struct err *err, enum status status, const char *format, ...)
{
    if (err == NULL) return status;
    char text[ERR_MAX_BYTES];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    replace_text(err, text);
    return status;
}

enum status err_context(struct err *err, enum status status, const char *format, ...)
{
    if (err == NULL) return status;
    char text[ERR_MAX_BYTES];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (err->text[0] != '\0') {
        append(text, ": ");
        append(text, err->text);
    }
    replace_text(err, text);
    return status;
}

enum status err_add_line(struct err *err, enum status status, const char *format, ...)
{
    if (err == NULL) return status;
    char line[ERR_MAX_BYTES];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (err->text[0] != '\0') append(err->text, "\n");
    append(err->text, line);
    return status;
}

int status_exit_code(enum status status)
{
    switch (status) {
    case OK: return EX_OK;
    case TRANSIENT: return EX_TEMPFAIL;
    case BAD_INPUT: return EX_DATAERR;
    case BAD_CONFIG: return EX_CONFIG;
    case BUG: return EX_SOFTWARE;
    case IO_FAILED: return EX_IOERR;
    case DENIED: return EX_NOPERM;
    case UNSENT: return EX_UNAVAILABLE;
    case USAGE: return EX_USAGE;
    }
    return EX_SOFTWARE;
}
