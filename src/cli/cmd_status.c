/* SPDX-License-Identifier: MIT */
/* status */
#include "command.h"
static enum status run(struct invocation *with, struct err *err) { (void)with; return err_set(err, BUG, "not there"); }
const struct command cmd_status = {.name = "status", .operands = "", .summary = "", .run = run};
