/* SPDX-License-Identifier: MIT */
/* rebuild: all that is derived, made again, and read together where that is asked for. */
#include <unistd.h>
#include <mailcall/work/ingest.h>
#include "command.h"

static void on_round(void *context, size_t done, size_t all)
{
    if (!*(bool *)context) return;
    fprintf(stderr, "\r\033[Kread together: %zu of %zu rounds", done, all);
    if (done == all) fputs("\r\033[K", stderr);
    fflush(stderr);
}

static void on_progress(void *context, size_t done, size_t all)
{
    if (!*(bool *)context) return;
    fprintf(stderr, "\r\033[K%zu of %zu messages", done, all);
    if (done == all) fputs("\r\033[K", stderr);
    fflush(stderr);
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    size_t failed = 0;
    bool terminal = isatty(STDERR_FILENO);

    enum status status = open_site(with, STORE_WRITE, &site, err);
    if (status == OK) status = rebuild(&site, on_progress, &terminal, &failed, err);
    if (status == OK && failed) talk("mailcall rebuild: %zu messages could not be analysed; they are kept", failed);
    struct together together = {0};
    if (status == OK && option_given(with, "together")) {
        status = read_together(&site, on_round, &terminal, &together, err);
        if (status == OK)
            talk("mailcall rebuild: %zu contributions read together; filed under a question: %zu passages before, %zu "
                 "now",
                 together.contributions, together.filed_before, together.filed);
    }
    site_release(&site);
    return status;
}

const struct command cmd_rebuild = {.name = "rebuild",
                                    .operands = "",
                                    .summary = "make everything derived from the messages again",
                                    .text_only = true,
                                    .run = run,
                                    .options = {{"together", NULL, "then each by what all others teach"}}};
