/* SPDX-License-Identifier: MIT */
/*
 * route: what the store has to be asked about a message before it is analysed, and which call it is for.
 *
 * The look at the header happens in a confined child, like every parse of foreign bytes.
 */
#ifndef MAILCALL_WORK_ROUTE_H
#define MAILCALL_WORK_ROUTE_H

#include <mailcall/intake/source.h>
#include <mailcall/work/site.h>

struct header_look {
    const char *message_id, *in_reply_to, *author_address;
    const char **references;
    size_t reference_count;
    int64_t received_utc;                         /* topmost Received field, else Date; CLOCK_NONE: neither */
    bool stamped;                                 /* by a Received field */
    const char *call_by_list, *call_by_recipient; /* ids, "" none */
};

/* Never fails: a child that dies yields an empty look. Of calls that share a list, the last that had opened when the
 * message was received. */
void route_look(struct site *site, struct arena *arena, const struct incoming *incoming, struct header_look *out);

/* Forced, else by List-Id, else by recipient, else by the thread's call, else "". */
const char *route_call(struct site *site, struct arena *arena, const struct header_look *look, const char *forced_call,
                       int64_t parent_number);

/* The call a message is on by its header alone, "" none: for explain, which asks no store. */
const char *route_by_header(struct site *site, struct arena *arena, const struct incoming *incoming);

/* The message this one replies to (0 unknown) and what is known around it. */
int64_t route_parent(struct site *site, const struct header_look *look, int64_t before_number);
void route_surroundings(struct site *site, struct arena *arena, const struct header_look *look, const char *call_id,
                        int64_t parent_number, int64_t before_number, int64_t received_utc, struct surroundings *out);

#endif
