/* SPDX-License-Identifier: MIT */
/* search */
#include "command.h"
static enum status run(struct invocation *with, struct err *err) { (void)with; return err_set(err, BUG, "not there"); }
const struct command cmd_search = {.name = "search", .operands = "", .summary = "", .run = run};
