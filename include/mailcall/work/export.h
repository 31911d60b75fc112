/* SPDX-License-Identifier: MIT */
/* export: filed answers as JSON lines of {"question", "text"}: what explain --examples and a later call's learning
 * take. */
#ifndef MAILCALL_WORK_EXPORT_H
#define MAILCALL_WORK_EXPORT_H

#include <mailcall/base/buf.h>
#include <mailcall/work/site.h>

/* Decided filings only, and none that a revision has replaced. `call_id` NULL: all calls. */
enum status export_examples(struct site *site, const char *call_id, struct buf *out, struct err *err) MUST_USE;

#endif
