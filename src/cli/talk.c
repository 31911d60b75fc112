/* SPDX-License-Identifier: MIT */
/* talk: the only place that prints. Product to standard output, talk to standard error; output is checked at flush and
 * at close. */
#include "command.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>
#include <mailcall/render/render.h>
#include <mailcall/work/ingest.h>

#define TALK_MAX_BYTES 4096
#define OUTPUT_MAX_BYTES ((size_t)256 * 1024 * 1024)

void talk(const char *format, ...)
{
    char line[TALK_MAX_BYTES];
    struct buf out = BUF_INIT(2 * TALK_MAX_BYTES);
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    /* An error may hold several lines (one a fault of a file); each is made fit on its own. */
    for (char *at = line, *next; at; at = next) {
        next = strchr(at, '\n');
        if (next) *next++ = '\0';
        if (!*at) continue;
        render_terminal_line(&out, at);
        buf_putc(&out, '\n');
    }
    fputs(buf_text(&out), stderr);
    buf_release(&out);
}

/* A reader who closes the pipe has seen enough: that is no fault of ours, nor theirs. */
static bool reader_left;

enum status print_bytes(const void *bytes, size_t count, struct err *err)
{
    if (reader_left || !count || fwrite(bytes, 1, count, stdout) == count) return OK;
    reader_left = errno == EPIPE;
    return reader_left ? OK : err_set(err, IO_FAILED, "standard output: %s", strerror(errno));
}

enum status print_finish(struct err *err)
{
    errno = 0;
    if (reader_left || (fflush(stdout) == 0 && !ferror(stdout) && fclose(stdout) == 0) || errno == EPIPE) return OK;
    return err_set(err, IO_FAILED, "standard output: %s", strerror(errno));
}

enum status print_document(const struct invocation *with, const struct node *document, struct err *err)
{
    struct buf out = BUF_INIT(OUTPUT_MAX_BYTES);
    struct render_options options = {.columns = with->columns, .colour = with->colour};

    if (with->json)
        render_json(document, &options, &out);
    else
        render_text(document, &options, &out);
    enum status status = print_bytes(buf_text(&out), out.len, err);
    buf_release(&out);
    return status;
}

enum status open_site(const struct invocation *with, enum store_mode mode, struct site *out, struct err *err)
{
    struct err warning = ERR_INIT;
    enum status status = site_read(with->site, out, err);
    if (status == OK) status = ingest_open(out, mode, &warning, err);
    if (out->recovered) talk("mailcall: warning: %s", out->recovered);
    if (warning.text[0]) talk("mailcall: warning: %s", warning.text);
    return status;
}

enum status settings_asked(const struct invocation *with, struct arena *arena, struct settings *out, struct err *err)
{
    settings_defaults(arena, ".", out);
    return option_given(with, "site") ? settings_read(arena, with->site, out, NULL, err) : OK;
}
