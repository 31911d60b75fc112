/* SPDX-License-Identifier: MIT */
/* records: tables as spreadsheet programs hand them on (RFC 4180, also with semicolons or tabs between the fields). */
#ifndef MAILCALL_TEXT_RECORDS_H
#define MAILCALL_TEXT_RECORDS_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* A row for each record of UTF-8 text. False, and nothing is added: its fields cannot be told apart, so that it is read
 * best as any text. */
bool records_read(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out);
/* Records pasted into the text of a mail, most of their fields in quotation marks, that begin at `at`: bytes of them,
 * 0: there are none, or they are no questions with answers. Each becomes a block. `left`: as in spaced.h. */
size_t records_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out,
                    size_t *left);

#endif
