/* SPDX-License-Identifier: MIT */
/* callfile: call.xml(5) to struct call and back. Errors name file, line, what is wrong and what to write instead; several are told at once. */
#ifndef MAILCALL_CONFIG_CALLFILE_H
#define MAILCALL_CONFIG_CALLFILE_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/call.h>

enum status callfile_read(struct arena *arena, const char *path, struct call **out, struct err *err) MUST_USE;
/* All of SITE/calls/[*].xml, sorted by file name; ids and list ids unique among them. A folder without any is OK and empty. */
enum status callfile_read_all(struct arena *arena, const char *folder, struct call ***out, size_t *count,
                              struct err *err) MUST_USE;

#endif
