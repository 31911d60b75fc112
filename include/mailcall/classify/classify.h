/* SPDX-License-Identifier: MIT */
/*
 * classify: (message, blocks with roles, call, examples, surroundings) to an analysis. Pure: no clock, no environment,
 * no store. Never fails: what it does not know it calls undecided.
 */
#ifndef MAILCALL_CLASSIFY_CLASSIFY_H
#define MAILCALL_CLASSIFY_CLASSIFY_H

#include <mailcall/base/arena.h>
#include <mailcall/model/analysis.h>
#include <mailcall/model/call.h>
#include <mailcall/model/message.h>

/* Facts about the message's text that mail/ and text/ know and that classify/ must not work out from MIME. */
struct reading {
    const struct message *message; /* decoded fields only are looked at */
    struct mailbox author;         /* list_author() */
    const char *subject;           /* list_subject() */
    bool reply, forward, automatic;
    const char *automatic_why;
    const char *detail;    /* plus-address detail */
    struct blocks blocks;  /* segmented */
    bool announced_inside; /* the author says that answers stand inside the quotation */
    bool nothing_left, forward_marker, hidden_text, scanned, cut;
    const char *forwarded_name, *forwarded_address;
    const char *signature;
    const char *unread; /* as in struct analysis */
    const char **unreadable;
    size_t unreadable_count;
    size_t attachments, attachments_read;
};

/* What can be worked out of a call once and used for many messages. */
struct classifier;
struct classifier *classifier_new(const struct call *call, const struct examples *examples, double undecided_below);
void classifier_free(struct classifier **classifier);
/* `call` of the classifier may have no questions, or be NULL at classifier_new: then roles and kind are still worked
 * out. */
struct analysis *classify(struct classifier *classifier, struct arena *arena, const struct reading *reading,
                          const struct surroundings *around);

#endif
