/* SPDX-License-Identifier: MIT */
/* check: are the settings and calls right, what do they amount to, and where did each setting come from. */
#ifndef MAILCALL_WORK_CHECK_H
#define MAILCALL_WORK_CHECK_H

#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

/*
 * Without files: the site's settings and all its calls. With files: only these, settings or calls as their root element
 * says; `site` is not looked at then and may be NULL. What is right, what to look at ("path:line: note: ...") and the
 * effective settings go to `report`, every fault as "path:line: ..." to `err`. BAD_CONFIG when there is one.
 */
enum status check_site(const char *site, const char *const files[], size_t count, struct buf *report,
                       struct err *err) MUST_USE;

#endif
