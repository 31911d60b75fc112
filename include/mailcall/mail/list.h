/* SPDX-License-Identifier: MIT */
/*
 * list: what mailing lists do to messages, undone: subject tags and reply prefixes, From munging (DMARC), List-Id.
 * Source: RFC 2919, RFC 2369, RFC 7960 section 4.1.3; Mailman's from_is_list.
 */
#ifndef MAILCALL_MAIL_LIST_H
#define MAILCALL_MAIL_LIST_H

#include <stdbool.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/message.h>

/* Who wrote it, behind a list that rewrites From: Reply-To, X-Original-From, Cc, "Name via List". Borrowed. */
struct mailbox list_author(struct arena *arena, const struct message *message, const char *list_address);
/* Subject without the list's own [tag] and filters' marks, and without Re:/Fwd: in the languages mail programs use;
 * sets *reply and *forward (may be NULL). What its author put into brackets stays. `list`: address or List-Id, ""
 * unknown. */
char *list_subject(struct arena *arena, const char *subject, const char *list, bool *reply, bool *forward);
/* The message is on this list: by List-Id, X-BeenThere/List-Post, or a recipient equal to the address (plus-address
 * included). */
bool list_matches(const struct message *message, const char *list_id, const char *address);
/* RFC 3834 and custom: DSN, auto-reply, out of office by header. `why` gets a short reason. */
bool message_is_automatic(const struct message *message, const char **why);
/* Plus-address detail of any recipient of that list ("q3" in list+q3@), "" when none. */
const char *list_detail(struct arena *arena, const struct message *message, const char *list_address);

#endif
