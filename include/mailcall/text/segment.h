/* SPDX-License-Identifier: MIT */
/*
 * segment: whose words. Gives every block its role (splitting blocks where the role changes inside) without deleting
 * anything: the blocks' texts put together are the input's. ROLE_PROMPT is not decided here (it needs the call:
 * classify/anchors). If setting aside would leave nothing, nothing is set aside and `nothing_left` is set.
 */
#ifndef MAILCALL_TEXT_SEGMENT_H
#define MAILCALL_TEXT_SEGMENT_H

#include <stdbool.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

struct forwarded_head { /* what a pasted header block says of the message below it */
    const char *from_name, *from_address, *subject, *date;
    int block;
};

struct segmentation {
    struct blocks blocks;
    bool nothing_left;
    bool announced_inside; /* the author says that answers stand inside the quotation */
    bool forward_marker;   /* a forward mark or pasted header introduces somebody else's text with nothing of substance
                              above it */
    struct forwarded_head head;
    /* The author's own signature, lines separated by LF, "" when none: where the organisation stands. */
    const char *signature;
};

/* `author_name`: helps to know a signature ("" when unknown). `is_forward`: the subject says Fwd. */
void segment_blocks(struct arena *arena, const struct blocks *in, const char *author_name, bool is_forward,
                    struct segmentation *out);

/* The head of a mail that the sender got and hands on under a subject of their own ("below is the answer Dr Example
 * dictated to me"): its From line, "" when none. Such a message is a forward. */
const char *segment_handed_on(struct arena *arena, const struct blocks *in, const char *name, const char *address);

/*
 * Where no call says which quoted words are questions: quoted blocks that are `answered` become ROLE_PROMPT, since a
 * reader needs them to understand what the author says. With a call, classify/ decides.
 */
void segment_show_answered(struct blocks *blocks);

#endif
