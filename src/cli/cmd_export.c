/* SPDX-License-Identifier: MIT */
/* export: what the store holds, for other programs. */
#include <string.h>
#include <mailcall/work/export.h>
#include "command.h"

#define EXPORT_MAX_BYTES ((size_t)512 * 1024 * 1024)

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct buf out = BUF_INIT(EXPORT_MAX_BYTES);
    const char *format = option_of(with, "format"), *call = option_of(with, "call");

    if (!format || strcmp(format, "examples") != 0)
        return err_set(err, USAGE, "write mailcall export --format examples");
    enum status status = open_site(with, STORE_READ, &site, err);
    if (status == OK && call && !site_call(&site, call))
        status = err_set(err, USAGE, "--call \"%s\": there is no such call; \"mailcall check\" lists them", call);
    if (status == OK) status = export_examples(&site, call, &out, err);
    if (status == OK && out.cut)
        status = err_set(err, BAD_INPUT, "more than 512 MB; export one call at a time with --call");
    if (status == OK) status = print_bytes(buf_text(&out), out.len, err);
    buf_release(&out);
    site_release(&site);
    return status;
}

const struct command cmd_export = {.name = "export",
                                   .operands = "",
                                   .summary = "print filed answers as examples (JSON lines)",
                                   .run = run,
                                   .options = {{"call", "ID", "of this call only"}}};
