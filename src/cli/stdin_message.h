/* SPDX-License-Identifier: MIT */
/* stdin_message: the one message on standard input. Past MESSAGE_MAX_BYTES the header and the first megabyte are kept,
 * marked truncated. */
#ifndef MAILCALL_CLI_STDIN_MESSAGE_H
#define MAILCALL_CLI_STDIN_MESSAGE_H

#include <mailcall/base/buf.h>
#include <mailcall/intake/source.h>

/* `bytes` owns what *out borrows; its max_bytes is the largest message taken whole. */
enum status stdin_message(struct buf *bytes, struct incoming *out, struct err *err) MUST_USE;

#endif
