/* SPDX-License-Identifier: MIT */
/* init: a site from nothing, and call files from published pages. Never overwrites anything. */
#ifndef MAILCALL_WORK_INIT_H
#define MAILCALL_WORK_INIT_H

#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

/*
 * Makes what is missing of a site in `folder`: the folders (mode 0700), mailcall.xml, the store. Each page, plain text
 * or HTML, becomes calls/ID.xml; where that call is there already, the difference between the file and what the page
 * would give now goes to `report` and the file stays as it is (OK). What was made or left alone is told in `report`.
 * BAD_INPUT: a page in which neither a question nor a workstream was found; the site is made all the same.
 */
enum status init_site(const char *folder, const char *const pages[], size_t count, struct buf *report,
                      struct err *err) MUST_USE;

#endif
