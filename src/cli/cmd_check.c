/* SPDX-License-Identifier: MIT */
/* check: are settings and calls right, and what do they amount to. */
#include <mailcall/work/check.h>
#include "command.h"

#define REPORT_MAX_BYTES ((size_t)8 * 1024 * 1024)

static enum status run(struct invocation *with, struct err *err)
{
    struct buf report = BUF_INIT(REPORT_MAX_BYTES);
    struct err printing = ERR_INIT;

    enum status status = check_site(with->site, with->operands, with->operand_count, &report, err);
    enum status printed = print_bytes(buf_text(&report), report.len, &printing);
    buf_release(&report);
    if (status == OK && printed != OK) return err_set(err, printed, "%s", printing.text);
    return status;
}

const struct command cmd_check = {.name = "check",
                                  .operands = "[FILE...]",
                                  .summary = "validate settings and calls, and show what holds",
                                  .most = -1,
                                  .text_only = true,
                                  .run = run};
