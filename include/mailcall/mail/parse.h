/* SPDX-License-Identifier: MIT */
/*
 * parse: message bytes to struct message. Every input is a message: there is no parse error. What had to be mended or
 * was cut at a limit is marked in the result. Text entities are decoded to UTF-8; other entities only when asked for.
 *
 * Which entity is `body`: text parts without a name, footers that a list added included. Of a plain/HTML pair the plain
 * text, because its ">" marks are a mail program's own word on what is quoted; the HTML where the plain text is
 * missing, says a third or less, or marks no quotation while the HTML does by container or colour, or where something
 * inside the HTML's quotation is coloured. The other one of the pair is `alternative`. Forwarded messages
 * (message/rfc822, digests) have their own bodies, marked `body` and `in_forwarded`, and their fields in
 * message.forwarded, in the same order. A uuencoded file in a text is an entity of its own. winmail.dat stays
 * application/ms-tnef.
 *
 * libetpan is the MIME engine and is shown only what was written for it from the bytes received: the parts found by
 * boundary, under limits, every multipart closed. Not left to it, because it loses or crashes on what real mail holds:
 * the splitting of a header into fields, addresses, encoded words, RFC 2231 parameters, and undoing transfer encodings.
 * Source: RFC 5322, 2045-2047, 2231, 3676, 6532; deviations seen in real mail in docs/wild.md.
 */
#ifndef MAILCALL_MAIL_PARSE_H
#define MAILCALL_MAIL_PARSE_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/message.h>

/* Returns a message in `arena`; `bytes` may be freed afterwards. `charset_prior`: the list's usual charset or NULL. */
struct message *message_parse(struct arena *arena, const char *bytes, size_t count, const char *charset_prior);
/* Undoes the transfer encoding of a non-text entity (at most MESSAGE_MAX_BYTES); text entities are decoded already. */
void message_decode(struct arena *arena, struct entity *entity);
/* RFC 2047 in a raw header value, word by word; raw 8-bit is read as UTF-8, else windows-1252. Never fails. */
char *header_decode(struct arena *arena, const char *raw, size_t bytes);
/* The key under which a message is stored: hash of the message without its trace fields (Received, Return-Path,
 * Delivered-To, X-Original-To, Authentication-Results, ARC-*, DKIM-Signature, X-Spam*, X-Mailman-*, Status...,
 * Mailcall-*), folding, line ends, trailing blank lines and an mbox's ">" before "From " evened out. out:
 * HASH_HEX_BYTES. */
void message_key(const char *bytes, size_t count, char out[65]);
/* Only the header block's end: offset of the first body byte. */
size_t message_header_end(const char *bytes, size_t count);

#endif
