/* SPDX-License-Identifier: MIT */
/* show */
#include "command.h"
static enum status run(struct invocation *with, struct err *err) { (void)with; return err_set(err, BUG, "not there"); }
const struct command cmd_show = {.name = "show", .operands = "", .summary = "", .run = run};
