/* SPDX-License-Identifier: MIT */
/*
 * compose: text and HTML to message bytes: multipart/alternative, RFC 2047 fields, CRLF line ends, lines within RFC
 * 5322's 998, quoted-printable bodies, Auto-Submitted: auto-generated. Deterministic: the same input gives the same
 * bytes. Controls in any value become blanks: a value never ends its line.
 */
#ifndef MAILCALL_MAIL_COMPOSE_H
#define MAILCALL_MAIL_COMPOSE_H

#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/message.h>

struct outgoing {
    struct mailbox from, to, reply_to; /* reply_to.address "" : none */
    const char *subject, *message_id;  /* message_id without <>, made by the caller so that it is stable */
    const char *list_id;               /* our own, or "" */
    const char *in_reply_to;           /* without <>, or "" */
    int64_t date_utc;
    const char *text, *html; /* UTF-8; html "" : text/plain only */
};

/* Appends to `out`. BAD_INPUT when an address is not one (blanks, control characters, no @, not ASCII), an identifier
 * holds brackets or blanks, or `out` has no room; nothing is appended then. */
enum status compose(const struct outgoing *outgoing, struct buf *out, struct err *err) MUST_USE;

#endif
