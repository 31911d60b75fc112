/* SPDX-License-Identifier: MIT */
/* list */
#include "command.h"
static enum status run(struct invocation *with, struct err *err) { (void)with; return err_set(err, BUG, "not there"); }
const struct command cmd_list = {.name = "list", .operands = "", .summary = "", .run = run};
