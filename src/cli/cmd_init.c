/* SPDX-License-Identifier: MIT */
/* init: a site, and drafts of its calls. */
#include <mailcall/work/init.h>
#include "command.h"

#define REPORT_MAX_BYTES ((size_t)8 * 1024 * 1024)
#define MAX_PAGES 64

static enum status run(struct invocation *with, struct err *err)
{
    const char *pages[MAX_PAGES];
    struct buf report = BUF_INIT(REPORT_MAX_BYTES);
    struct err printing = ERR_INIT;
    const char *folder = with->operand_count ? with->operands[0] : with->site;

    if (!with->operand_count && !option_given(with, "site"))
        return err_set(err, USAGE, "which folder? Write mailcall init DIR");
    size_t count = option_values(with, "from", pages, MAX_PAGES);
    enum status status = init_site(folder, pages, count, &report, err);
    enum status printed = print_bytes(buf_text(&report), report.len, &printing);
    buf_release(&report);
    if (status == OK && printed != OK) return err_set(err, printed, "%s", printing.text);
    return status;
}

const struct command cmd_init = {.name = "init",
                                 .operands = "DIR",
                                 .summary = "make a site, and draft its calls from published pages",
                                 .most = 1,
                                 .text_only = true,
                                 .run = run,
                                 .options = {{"from", "PAGE", "draft a call from this page (may be repeated)"}}};
