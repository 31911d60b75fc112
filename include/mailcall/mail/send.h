/* SPDX-License-Identifier: MIT */
/*
 * send: hands a finished message to the site's mail program (sendmail -i -f SENDER -- RECIPIENT), run directly with a
 * fixed environment. A lone dot does not end the mail (-i); CRLF is handed over as LF, as sendmail expects. OK only
 * after exit code 0. An empty sender is "<>".
 */
#ifndef MAILCALL_MAIL_SEND_H
#define MAILCALL_MAIL_SEND_H

#include <stddef.h>
#include <mailcall/base/status.h>

#define SEND_WALL_MS 60000

enum status send_message(const char *program, const char *sender, const char *recipient, const void *bytes,
                         size_t count, unsigned wall_ms, struct err *err) MUST_USE; /* UNSENT with what it said */

#endif
