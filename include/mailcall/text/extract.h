/* SPDX-License-Identifier: MIT */
/*
 * extract: the readable entities of a message to blocks without roles (all ROLE_AUTHORED), body first, then attachments
 * (block.source set). What cannot be read is said, never dropped silently.
 */
#ifndef MAILCALL_TEXT_EXTRACT_H
#define MAILCALL_TEXT_EXTRACT_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>
#include <mailcall/model/message.h>

struct extraction {
    struct blocks blocks;
    const char **unreadable; /* "minutes.pdf: encrypted" */
    size_t unreadable_count, unreadable_room;
    size_t attachments, attachments_read;
    bool hidden_text, scanned, cut;
    const char *unread; /* 'the last 812 kB, from "We also" on': more than is read of one message; NULL: nothing */
};

/*
 * Attachments have to be decoded (message_decode) before: those for which extract_wants is true. An attachment that is
 * not is reported as empty.
 */
bool extract_wants(const struct entity *entity);
void extract_message(struct arena *arena, struct message *message, struct extraction *out);
/* Leaves out the blocks behind the first `most`, or behind as much as is read of any message, and says so in `unread`.
 */
void limit_blocks(struct arena *arena, size_t most, struct extraction *out);

/* Single extractors, for tests and fuzzers. `source` as in block.source. */
void extract_plain(struct arena *arena, const char *text, size_t bytes, bool flowed, bool delsp, const char *source,
                   struct blocks *out);
/* `text` must be valid UTF-8. Returns whether hidden text was met. */
bool extract_html(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out);

#endif
