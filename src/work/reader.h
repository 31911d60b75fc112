/* SPDX-License-Identifier: MIT */
/*
 * reader: the confined child in which messages are parsed and analysed, kept from one to the next. It answers twice a
 * message: what the header says, which the store has to be asked about, and then the analysis. The parent parses no
 * mail and the child sees no store. A child that dies, or takes too long, costs the message in hand and no other.
 */
#ifndef MAILCALL_WORK_READER_H
#define MAILCALL_WORK_READER_H

#include <mailcall/intake/source.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/site.h>

struct reader;

/* What the header says, as JSON into `answer`; false: the child died of it. */
bool reader_look(struct site *site, const struct incoming *incoming, struct buf *answer);

/* The analysis of a message on this call ("": none), by `taught`, or where that is NULL by what the messages before
 * #`number` teach. *analysis is OK when `out` was filled, else `failure` says why it was not. The status is the
 * store's. */
enum status reader_read(struct site *site, struct arena *arena, const struct incoming *incoming, const char *call_id,
                        int64_t number, const struct examples *taught, const struct surroundings *around,
                        struct analysed *out, enum status *analysis, struct err *failure, struct err *err) MUST_USE;

/* All of `around` in a row of bytes: two that are equal make one reading. */
void reader_image(const struct surroundings *around, struct buf *out);

void reader_free(struct reader **reader, size_t call_count);

#endif
