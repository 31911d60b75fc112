/* SPDX-License-Identifier: MIT */
/* encode: the codings of what we send: header fields with RFC 2047 words, folded; quoted-printable. Nothing in a value
 * can end its line. */
#ifndef MAILCALL_MAIL_ENCODE_H
#define MAILCALL_MAIL_ENCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/message.h>

/* RFC 5322 section 2.1.1: lines should not be longer. */
#define LINE_MAX_COLUMNS 78

/* "Name: text" folded, as encoded words where the text needs them. */
void encode_field(struct buf *out, const char *name, const char *text);
/* "Name: display name <address>"; the address has been checked. */
void encode_mailbox_field(struct buf *out, const char *name, const struct mailbox *box);
/* Quoted-printable with CRLF, in lines of at most 76: never a line of a lone dot, nor one that begins "From ". */
void encode_quoted(struct buf *out, const char *text, size_t bytes);
/* An addr-spec that can stand in a field and in an envelope: printable ASCII, one "@", no blanks, brackets, commas or
 * quotes. */
bool address_is_sendable(const char *address);

#endif
