/* SPDX-License-Identifier: MIT */
/* attach: what is attached to a message, to blocks, whatever its label says it is. */
#ifndef MAILCALL_TEXT_ATTACH_H
#define MAILCALL_TEXT_ATTACH_H

#include <mailcall/text/extract.h>

/* Whether a person would call it an attachment: signatures, visiting cards and small pictures of a mail program are
 * none. */
bool attach_counts(const struct entity *entity);
/* Appends the blocks; NULL, or the reason why it could not be read. Bytes must be decoded. */
const char *attach_read(struct arena *arena, const struct entity *entity, struct extraction *out);

#endif
