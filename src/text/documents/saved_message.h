/* SPDX-License-Identifier: MIT */
/* saved_message: the texts and files of a message that came as a file. */
#ifndef MAILCALL_TEXT_SAVED_MESSAGE_H
#define MAILCALL_TEXT_SAVED_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* A part, its transfer encoding undone; `charset` and `filename` as labelled, "" when they are not. */
struct saved_part {
    const char *type, *charset, *filename, *bytes;
    size_t count;
    bool attachment; /* else a text that a reader would see */
};

typedef void saved_take(void *to, const struct saved_part *part);

/* Gives every text a reader would see, of two forms the plain one, and every file to `take`; how many there were. */
size_t saved_message_read(struct arena *arena, const char *bytes, size_t count, saved_take *take, void *to);

#endif
