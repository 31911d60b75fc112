/* SPDX-License-Identifier: MIT */
/* saved_message: the texts of a message that came as a file. */
#ifndef MAILCALL_TEXT_SAVED_MESSAGE_H
#define MAILCALL_TEXT_SAVED_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* One text of the message, its transfer encoding undone; `charset` as labelled, "" when it is not. */
typedef void saved_text(void *to, const char *charset, const char *bytes, size_t count, bool html);

/* Gives every text a reader would see to `take`, of two forms the plain one; how many there were. */
size_t saved_message_read(struct arena *arena, const char *bytes, size_t count, saved_text *take, void *to);

#endif
